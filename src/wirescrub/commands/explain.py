"""`wirescrub explain`: what became of every line."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from wirescrub import console
from wirescrub.options import examining

if TYPE_CHECKING:
    from wirescrub.documents import Given


@click.command()
@examining
@click.option(
    "--to",
    "form",
    type=click.Choice(["text", "jsonl", "html"]),
    default="text",
    show_default=True,
    help="For the terminal, for programs, or as a page.",
)
@click.option("--only-removed", is_flag=True, help="Show only what is boilerplate.")
def explain(given: Given, form: str, only_removed: bool) -> None:
    """Show what became of every line, by which filter and rule.

    \b
    wirescrub explain article.txt
    wirescrub explain --only-removed raw/
    wirescrub explain --to html article.txt > article.html
    wirescrub explain --to jsonl article.txt | jq '.lines[] | select(.role == "boilerplate")'
    """
    from wirescrub.writers import html, json, terminal

    report = console.Report()
    found = ((item.record.id if item.record else item.name, document) for item, document in given.documents(report))

    def for_people() -> Iterator[str]:
        width, color = terminal.width(), sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        for number, (name, document) in enumerate(found):
            if number or several:
                yield from terminal.title(name, color=color)
            yield from terminal.explain(document, width, color=color, only_removed=only_removed)

    def for_programs() -> Iterator[str]:
        for name, document in found:
            yield json.explanation(document, name, only_removed=only_removed) + "\n"

    def as_page() -> Iterator[str]:
        return html.explanation(found, only_removed=only_removed)

    several = len(given.paths) > 1 or any(os.path.isdir(path) for path in given.paths)
    forms = {"text": for_people, "jsonl": for_programs, "html": as_page}
    with console.stdout() as out:
        for text in forms[form]():
            out.write(text.encode(errors="replace" if form == "html" else "backslashreplace"))
    report.finish()
