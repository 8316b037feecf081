"""The man page and the completion of the shells, made from the command itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from wirescrub.cli import cli

SCRIPT = Path(sys.executable).with_name("wirescrub")


def test_the_man_page_has_every_command_and_option() -> None:
    """What --help tells of any command, the man page tells as well, in macros that man knows."""
    done = subprocess.run([sys.executable, "-m", "wirescrub.man"], capture_output=True, text=True, check=True)
    page = done.stdout.replace("\\-", "-")
    assert page.startswith(".TH WIRESCRUB 1")
    for name, found in cli.commands.items():
        assert f'.SH "WIRESCRUB {name.upper()}"' in page
        assert all(option in page for parameter in found.params for option in parameter.opts if option[0] == "-")
    assert '.SH "WIRESCRUB RULES TEST"' in page
    macros = {line.split()[0] for line in done.stdout.splitlines() if line.startswith((".", "'"))}
    assert macros == {".TH", ".SH", ".B", ".PP", ".TP", ".nf", ".fi"}


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_gets_its_completion(shell: str) -> None:
    """The line that the README gives prints a script that the shell can source."""
    done = subprocess.run(
        [SCRIPT], env={**os.environ, "_WIRESCRUB_COMPLETE": f"{shell}_source"}, capture_output=True, text=True
    )
    assert done.returncode == 0
    assert "COMP_WORDS" in done.stdout


def test_completion_knows_the_formats() -> None:
    """What can follow an option is offered."""
    asked = {"_WIRESCRUB_COMPLETE": "bash_complete", "COMP_WORDS": "wirescrub clean --to nin", "COMP_CWORD": "3"}
    done = subprocess.run([SCRIPT], env={**os.environ, **asked}, capture_output=True, text=True)
    assert done.stdout.split() == ["plain,ninjs"]
