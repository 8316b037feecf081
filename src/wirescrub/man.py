"""The man page, made of the help texts: `python -m wirescrub.man > wirescrub.1`."""

from __future__ import annotations

from collections.abc import Iterator
from inspect import cleandoc

import click

from wirescrub import __version__
from wirescrub.cli import cli


def page() -> Iterator[str]:
    """Yield the lines of the man page, in the macros of man(7)."""
    yield f'.TH WIRESCRUB 1 "" "wirescrub {__version__}"'
    yield ".SH NAME"
    yield "wirescrub \\- clean raw scraped news text"
    yield ".SH SYNOPSIS"
    yield ".B wirescrub"
    yield "COMMAND [OPTIONS] [PATHS]..."
    yield ".SH DESCRIPTION"
    yield from _prose(cli)
    with click.Context(cli, info_name="wirescrub") as top:
        yield from _commands(cli, top)


def _commands(group: click.Group, above: click.Context) -> Iterator[str]:
    """Yield a section for every command of a group, and for those below it."""
    for name in group.list_commands(above):
        command = group.get_command(above, name)
        if command is None:
            continue
        with click.Context(command, info_name=name, parent=above) as context:
            yield f'.SH "{context.command_path.upper()}"'
            yield f".B {_escaped(context.command_path)}"
            yield _escaped(" ".join(command.collect_usage_pieces(context)))
            yield ".PP"
            yield from _prose(command)
            for parameter in command.get_params(context):
                if (record := parameter.get_help_record(context)) and record[1]:
                    yield ".TP"
                    yield f".B {_escaped(record[0])}"
                    yield _escaped(record[1])
            if isinstance(command, click.Group):
                yield from _commands(command, context)


def _prose(command: click.Command) -> Iterator[str]:
    """Yield the help text of a command; a paragraph behind Click's \\b keeps its lines."""
    for paragraph in cleandoc(command.help or "").split("\n\n"):
        lines = paragraph.strip().splitlines()
        if lines and lines[0].strip() == "\b":
            yield from (".nf", *(_escaped(line) for line in lines[1:]), ".fi")
        else:
            yield from (_escaped(line.strip()) for line in lines)
        yield ".PP"


def _escaped(line: str) -> str:
    r"""Return a line that roff prints as it stands.

    >>> _escaped(".SH is not a macro here, nor is --this")
    '\\&.SH is not a macro here, nor is \\-\\-this'
    """
    line = line.replace("\\", "\\e").replace("-", "\\-").replace("…", "...")
    return f"\\&{line}" if line.startswith((".", "'")) else line


if __name__ == "__main__":
    print("\n".join(page()))
