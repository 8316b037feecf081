"""`wirescrub report`: a page on what was taken out of a corpus, and why."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from wirescrub import console
from wirescrub.options import examining, showing_progress

if TYPE_CHECKING:
    from wirescrub.documents import Given


@click.command()
@examining
@click.option("-o", "--output", type=click.Path(dir_okay=False), help="Write the page to this file.")
@showing_progress
def report(given: Given, output: str | None, progress: bool | None) -> None:
    """Show what was taken out of a corpus, and why, on one page.

    The page needs no network. It tells how much was removed, by which filters and rules, with examples in their context
    and a mark where a look is due; and shows documents with what was struck out. Of many documents it holds samples,
    and says so.

    \b
    wirescrub report -o report.html raw/
    """
    from wirescrub.report.page import report as pages
    from wirescrub.report.survey import Survey

    if output is not None:
        _spare_inputs(given.paths, output)
    elif os.isatty(1):
        raise click.UsageError("the page is for a browser, and no terminal; write it to a file: -o report.html")
    console.need_folder(output)
    said = console.Report(progress=progress)
    survey = Survey()
    for item, document in given.whole_corpus(said, output):
        survey.add(item.name, document)
    survey.failed = said.failed
    text = (part.encode(errors="replace") for part in pages(survey))
    with console.output(output) as out:
        out.writelines(text)
    said.finish()


def _spare_inputs(paths: Sequence[str], output: str) -> None:
    """Refuse to write over an input; an older report among the inputs is none."""
    from wirescrub.batch.discovery import Found, find
    from wirescrub.report.page import GENERATOR

    if not os.path.isfile(output):
        return  # nor is a device or a pipe, which reading could wait for, or empty
    with suppress(OSError), open(output, "rb") as file:
        if GENERATOR.encode() in file.read(300):
            return
    there = os.stat(output)
    if any(isinstance(found, Found) and found.stat and os.path.samestat(found.stat, there) for found in find(paths)):
        raise click.UsageError(f"{output} is an input; an input is never written to")
