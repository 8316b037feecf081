"""Options that several commands share: what comes in, which filters run, whose rules hold."""

from __future__ import annotations

import functools
import os
import stat
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import click

from wirescrub.fields import ALL_FIELDS, ALSO
from wirescrub.nearest import did_you_mean
from wirescrub.readers.inputs import KINDS

if TYPE_CHECKING:
    from wirescrub.rule_files import RuleFile


def listed(value: str) -> tuple[str, ...]:
    """Return the names in a comma-separated list."""
    return tuple(name.strip() for name in value.split(",") if name.strip())


def completing(known: Callable[[], Iterable[str]]) -> Callable[..., list[str]]:
    """Return what completes the last name of a comma-separated list."""

    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
        before, comma, last = incomplete.rpartition(",")
        return [before + comma + name for name in known() if name.startswith(last) and name not in listed(before)]

    return complete


def known_fields(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    """Return the fields in a list by the names of their roles; refuse what is none, and a list of none."""
    if value is None:
        return None
    found = tuple(ALSO.get(name, name) for name in listed(value))
    for name in found:
        if name not in ALL_FIELDS:
            meant = did_you_mean(name, ALL_FIELDS)
            raise click.BadParameter(f"{name!r} is none of {', '.join(ALL_FIELDS)}{meant}", ctx, param)
    if not found:
        raise click.BadParameter(f"it names no field; there are {', '.join(ALL_FIELDS)}", ctx, param)
    return found


def filter_names() -> Iterable[str]:
    """Return the names of the filters."""
    from wirescrub.chain import CHAIN

    return [step.__name__ for step in CHAIN]


def publisher_names() -> Iterable[str]:
    """Return the publishers that have rules of their own, as far as that can be told without the options."""
    try:
        return publishers(user_rules((), None, config=True))
    except click.UsageError:
        return ()


def publishers(user: RuleFile | None) -> list[str]:
    """Return the publishers that some rule is for, one that is shipped or one of the user."""
    from wirescrub.rules import shipped

    rules = (*shipped(), *(user.rules if user else ()))
    return sorted({rule.publisher for rule in rules if rule.publisher})


def warn_of_publisher(name: str, user: RuleFile | None) -> None:
    """Say so where a publisher has no rules, which otherwise nobody would notice."""
    known = publishers(user)
    if name not in known:
        from wirescrub import console

        others = f"; there are some for {', '.join(known)}" if known else ", nor for any other publisher only"
        console.warn(f"--publisher: no rule is for {name!r}{others}{did_you_mean(name, known)}")


def known_encoding(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Refuse the name of an encoding that Python does not know."""
    import codecs

    try:
        return value and codecs.lookup(value).name
    except LookupError:
        raise click.BadParameter(f"no encoding is called {value!r}", ctx, param) from None


def known_filters(ctx: click.Context, param: click.Parameter, value: str) -> tuple[str, ...]:
    """Refuse the name of a filter that the chain does not have."""
    found = listed(value)
    if found:
        from wirescrub.cleaner import UnknownFilter, select

        try:
            select(found)
        except UnknownFilter as error:
            raise click.BadParameter(str(error), ctx, param) from None
    return found


LIST = "A,B,…"


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
                f"{file} holds rules that are in use, and the shell's > has emptied it before wirescrub began: "
                "bring it back, and write to another file"
            )


def teaching(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that add rules; it gets what is in the files as `user`, or None."""

    @functools.wraps(command)
    def taught(*args: Any, rules_files: tuple[str, ...], config: bool, **options: Any) -> None:
        if click.get_current_context().invoked_subcommand:
            user = None  # what comes next has options of its own
        else:
            user = user_rules(rules_files, options.get("output"), config=config)
            if options.get("publisher") is not None:
                warn_of_publisher(options["publisher"], user)
        command(*args, user=user, **options)

    for decorate in (
        click.option("--no-config", "config", flag_value=False, default=True, help="Read no wirescrub.toml."),
        click.option(
            "--rules", "rules_files", metavar="FILE", multiple=True, type=click.Path(), help="Add rules; repeatable."
        ),
    ):
        taught = decorate(taught)
    return taught


def reading(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that say what comes in, which filters run and whose rules hold."""
    command = teaching(command)
    filters: dict[str, Any] = {
        "metavar": LIST,
        "default": "",
        "callback": known_filters,
        "shell_complete": completing(filter_names),
    }
    for decorate in reversed(
        [
            click.argument("paths", nargs=-1, type=click.Path(), metavar="[PATHS]..."),
            click.option(
                "--from",
                "kind",
                type=click.Choice(KINDS),
                default="auto",
                show_default=True,
                help="What comes in; auto goes by content, then by name.",
            ),
            click.option("--only", **filters, help="Run these filters only; `wirescrub filters` lists them."),
            click.option("--skip", **filters, help="Leave these filters out."),
            click.option(
                "--publisher",
                metavar="NAME",
                shell_complete=completing(publisher_names),
                help="Switch on the rules that are for this publisher only.",
            ),
            click.option(
                "--encoding",
                metavar="NAME",
                callback=known_encoding,
                help="The encoding of the input; by default it is detected.",
            ),
            click.option("--text-key", default="text", show_default=True, help="JSON lines: where the text is."),
            click.option("--id-key", default="id", show_default=True, help="JSON lines: where the id is."),
        ]
    ):
        command = decorate(command)
    return command


def showing_progress(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the option that shows a bar, or none."""
    return click.option(
        "--progress/--no-progress", default=None, help="A bar on standard error.  [default: on a terminal]"
    )(command)


def examining(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the same options, for one that looks at documents; it gets them as `given`."""

    @functools.wraps(command)
    def examined(**options: Any) -> None:
        from wirescrub import console
        from wirescrub.documents import Given

        console.waits(options["paths"])
        given = Given(**{name: options.pop(name) for name in Given._fields})
        command(given=given, **options)

    return reading(examined)
