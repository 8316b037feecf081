"""Options that several commands share: what comes in, which filters run, whose rules hold."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import click

from wirescrub.choices import completing, filter_names, known_encoding, known_filters, publisher_names
from wirescrub.readers.inputs import KINDS
from wirescrub.user_rules import user_rules, warn_of_publisher

LIST = "A,B,…"
"""What a comma-separated list is called in the help."""


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
