"""`wirescrub rules`: all rules with where they come from, and the test of those in a file."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from wirescrub import console
from wirescrub.counted import counted
from wirescrub.options import teaching

if TYPE_CHECKING:
    from wirescrub.rule_files import RuleFile


@click.group(invoke_without_command=True)
@teaching
@click.pass_context
def rules(ctx: click.Context, user: RuleFile | None) -> None:
    """List all rules and where they come from, or test a file.

    \b
    wirescrub rules                         id, origin and subject, tab-separated
    wirescrub rules --rules mine.toml       with your own
    wirescrub rules test mine.toml          run the examples in the file
    """
    if ctx.invoked_subcommand:
        return
    from wirescrub.ruleset import listed

    with console.stdout() as out:
        for rule in listed(user.rules if user else (), user.disable if user else ()):
            line = f"{rule.id:<28} {rule.origin:<20} {rule.about}" if sys.stdout.isatty() else "\t".join(rule)
            out.write(line.encode(errors="backslashreplace") + b"\n")


@rules.command()
@click.option("--no-config", is_flag=True, expose_value=False, help="As elsewhere; a test reads the named files only.")
@click.argument("files", nargs=-1, required=True, type=click.Path(), metavar="FILE...")
def test(files: tuple[str, ...]) -> None:
    """Run every example of the rules in a file.

    What a rule `matches` must be caught by it, and what it `keeps` must be left alone by all rules, the shipped ones
    and those of all files named. Exit status: 0 all hold; 1 some do not (each is named); 2 a file cannot be used.
    """
    from wirescrub.rule_files import BadRules
    from wirescrub.rule_tests import check

    try:
        result = check(files)
    except BadRules as error:
        raise click.UsageError(str(error)) from None
    for failure in result.failures:
        click.echo(failure)
    for untested in result.untested:
        console.warn(f"{untested}: has no `matches`")
    tried = f"{counted(result.rules, 'rule')}, {counted(result.examples, 'example')}"
    click.echo(f"{tried}, {len(result.failures):,} failed", err=True)
    if result.failures:
        sys.exit(1)
