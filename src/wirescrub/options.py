"""Options that several commands share: what comes in, which filters run, whose rules hold."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from wirescrub.readers.inputs import KINDS

if TYPE_CHECKING:
    from wirescrub.rule_files import RuleFile
    from wirescrub.rules import Rule

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


def user_rules(files: tuple[str, ...], *, config: bool) -> RuleFile | None:
    """Return the rules in the settings file, unless that is not wanted, and in the files named; None where none are.

    What is wrong with them is told as wrong usage, before any work is done.
    """
    from wirescrub.settings import find

    found = find() if config else None
    if not files and found is None:
        return None
    from wirescrub.rule_files import BadRules
    from wirescrub.ruleset import choose, read_all

    try:
        given = read_all([*([found] if found else []), *files])
        choose(given.rules, given.disable)
    except BadRules as error:
        raise click.UsageError(str(error)) from None
    return given


def teaching(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that add rules; it gets `rules` and `disable`."""

    @functools.wraps(command)
    def taught(*args: Any, rules_files: tuple[str, ...], config: bool, **options: Any) -> None:
        given = user_rules(rules_files, config=config)
        command(*args, rules=given.rules if given else (), disable=tuple(given.disable) if given else (), **options)

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
    def examined(
        *,
        only: tuple[str, ...],
        skip: tuple[str, ...],
        publisher: str | None,
        rules: tuple[Rule, ...],
        disable: tuple[str, ...],
        paths: tuple[str, ...],
        kind: str,
        encoding: str | None,
        text_key: str,
        id_key: str,
        **options: Any,
    ) -> None:
        from wirescrub.cleaner import Cleaner
        from wirescrub.documents import Given

        cleaner = Cleaner(only=only, skip=skip, publisher=publisher, rules=rules, disable=disable)
        command(given=Given(cleaner, rules, paths, kind, encoding, text_key, id_key), **options)

    return reading(examined)
