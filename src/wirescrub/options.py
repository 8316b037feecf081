"""Options that several commands share: what comes in, which filters run, whose rules hold."""

from __future__ import annotations

import functools
import os
import stat
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from wirescrub.readers.inputs import KINDS

if TYPE_CHECKING:
    from wirescrub.rule_files import RuleFile

Callback = Callable[[click.Context, click.Parameter, Any], Any]


def names(*known: str) -> Callback:
    """Return a callback that splits a comma-separated list and refuses what is not known, naming the nearest."""

    def split(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[str, ...] | None:
        if value is None:
            return None
        found = tuple(name.strip() for name in value.split(",") if name.strip())
        for name in found:
            if known and name not in known:
                from difflib import get_close_matches

                near = get_close_matches(name, known, n=1, cutoff=0)[0]
                raise click.BadParameter(f"{name!r} is none of {', '.join(known)}; did you mean {near!r}?", ctx, param)
        return found

    return split


def known_encoding(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Refuse the name of an encoding that Python does not know."""
    import codecs

    try:
        return value and codecs.lookup(value).name
    except LookupError:
        raise click.BadParameter(f"no encoding is called {value!r}", ctx, param) from None


def known_filters(ctx: click.Context, param: click.Parameter, value: str) -> tuple[str, ...]:
    """Refuse the name of a filter that the chain does not have."""
    found: tuple[str, ...] = names()(ctx, param, value)
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
    out = os.fstat(1)
    for file in files:
        rules = os.stat(file)
        if there and os.path.samestat(rules, there):
            raise click.UsageError(f"{output} holds rules that are in use; write to another file")
        if stat.S_ISREG(out.st_mode) and not out.st_size and os.path.samestat(rules, out):
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
            click.option("--only", metavar=LIST, default="", callback=known_filters, help="Run these filters only."),
            click.option("--skip", metavar=LIST, default="", callback=known_filters, help="Leave these filters out."),
            click.option("--publisher", help="Switch on the rules of one publisher, for example reuters."),
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


def examining(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the same options, for one that looks at documents; it gets them as `given`."""

    @functools.wraps(command)
    def examined(**options: Any) -> None:
        from wirescrub.documents import Given

        given = Given(**{name: options.pop(name) for name in Given._fields})
        command(given=given, **options)

    return reading(examined)
