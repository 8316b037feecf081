"""Names that an option takes: checked, split where they are several, and completed by the shell."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import click

from wirescrub.fields import ALL_FIELDS, ALSO
from wirescrub.nearest import did_you_mean
from wirescrub.user_rules import publishers, user_rules


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
