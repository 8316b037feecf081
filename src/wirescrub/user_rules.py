"""The rules of the user: those in the settings file and in the files that an option names."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import click

from wirescrub.nearest import did_you_mean

if TYPE_CHECKING:
    from wirescrub.rule_files import RuleFile


def user_rules(files: tuple[str, ...], output: str | None, *, config: bool) -> RuleFile | None:
    """Return the rules in the settings file, unless that is not wanted, and in the files named; None where none are.

    What is wrong with them is told as wrong usage, before any work is done; so is an `output` where rules are.
    """
    from wirescrub.settings import find

    found = find() if config else None
    if not files and found is None:
        return None
    from wirescrub.rule_files import BadRules
    from wirescrub.ruleset import choose, read_all

    try:
        given = read_all([*([found] if found else []), *files])
        _spare(given.files, output)
        choose(given.rules, given.disable)
    except BadRules as error:
        raise click.UsageError(str(error)) from None
    return given


def _spare(files: tuple[str, ...], output: str | None) -> None:
    """Refuse to write where rules are read. A shell's `>` is faster than any program; that is told at least."""
    there = os.stat(output) if output is not None and os.path.exists(output) else None
    try:
        emptied = None if (out := os.fstat(1)).st_size or not stat.S_ISREG(out.st_mode) else out
    except OSError:
        emptied = None  # it is closed
    for file in files:
        rules = os.stat(file)
        if there and os.path.samestat(rules, there):
            raise click.UsageError(f"{output} holds rules that are in use; write to another file")
        if emptied and os.path.samestat(rules, emptied):
            raise click.UsageError(
                f"{file} is where the output goes, and where rules are read. If it held any, the shell's > has emptied "
                "it, and they are to be brought back. Write to another file, or say --no-config"
            )


def publishers(user: RuleFile | None) -> list[str]:
    """Return the publishers that some rule is for, one that is shipped or one of the user."""
    from wirescrub.shipped import shipped

    rules = (*shipped(), *(user.rules if user else ()))
    return sorted({rule.publisher for rule in rules if rule.publisher})


def warn_of_publisher(name: str, user: RuleFile | None) -> None:
    """Say so where a publisher has no rules, which otherwise nobody would notice."""
    known = publishers(user)
    if name not in known:
        from wirescrub import console

        others = f"; there are some for {', '.join(known)}" if known else ", nor for any other publisher only"
        console.warn(f"--publisher: no rule is for {name!r}{others}{did_you_mean(name, known)}")
