"""`python -m wirescrub` is the command."""

from wirescrub.cli import main

main()
