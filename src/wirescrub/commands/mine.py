"""`wirescrub mine`: rules for what recurs in a corpus."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from wirescrub import console
from wirescrub.options import examining, showing_progress

if TYPE_CHECKING:
    from wirescrub.documents import Given


@click.command()
@examining
@click.option("--least", type=click.IntRange(2), default=3, show_default=True, help="In how many documents, at least.")
@click.option("--most", type=click.IntRange(1), default=200, show_default=True, help="How many proposals, at most.")
@click.option("-o", "--output", type=click.Path(dir_okay=False), help="Write to this file, which must be new.")
@showing_progress
def mine(given: Given, least: int, most: int, output: str | None, progress: bool | None) -> None:
    """Propose rules for what recurs in a corpus and no rule takes, be it switched on or off.

    The proposals are a rules file, with the counts in comments: first what is in most documents, and in most of those
    of its publisher. It is for review: what recurs is not always boilerplate. Publishers are told apart by `publisher`
    or `source` in JSON lines, or else by their folders.

    \b
    wirescrub mine -o mined.toml raw/
    wirescrub rules test mined.toml
    wirescrub clean --rules mined.toml -o clean/ raw/
    """
    from wirescrub.mining.corpus import Corpus
    from wirescrub.mining.corpus import publisher as publisher_of
    from wirescrub.mining.proposals import proposals
    from wirescrub.mining.rules_file import rules_file

    if output is not None and os.path.isfile(output) and os.path.getsize(output):
        raise click.UsageError(
            f"{output} is there already, and may hold what you have edited: name another file, or add to it with >>"
        )
    console.need_folder(output)
    report = console.Report(progress=progress)
    corpus = Corpus()
    for item, document in given.whole_corpus(report, switched_off=True):
        corpus.add(document, publisher_of(item))
    with console.output(output) as out:
        for line in rules_file(corpus, proposals(corpus, least)[:most], given.known()):
            out.write(line.encode(errors="replace") + b"\n")
    report.finish()
