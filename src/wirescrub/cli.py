"""The command: options and messages only; the work is the library's."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import click

from wirescrub import __version__
from wirescrub.article import ALL_FIELDS, FIELDS
from wirescrub.cleaner import Cleaner, UnknownFilter
from wirescrub.readers.inputs import Failure, Input, files_in, read

EXIT_FAILED = 3


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


LIST = "A,B,…"


def reading(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that say what comes in and which filters run."""
    for decorate in reversed(
        [
            click.argument("paths", nargs=-1, type=click.Path(), metavar="[PATHS]..."),
            click.option(
                "--from",
                "kind",
                type=click.Choice(["auto", "text", "html", "jsonl"]),
                default="auto",
                show_default=True,
                help="What comes in; auto goes by content, then by name.",
            ),
            click.option("--only", metavar=LIST, default="", callback=names(), help="Run these filters only."),
            click.option("--skip", metavar=LIST, default="", callback=names(), help="Leave these filters out."),
            click.option("--publisher", help="Switch on the rules of one publisher, for example reuters."),
            click.option("--encoding", help="The encoding of the input; by default it is detected."),
            click.option("--text-key", default="text", show_default=True, help="JSON lines: where the text is."),
            click.option("--id-key", default="id", show_default=True, help="JSON lines: where the id is."),
        ]
    ):
        command = decorate(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="wirescrub")
def cli() -> None:
    """Clean raw scraped news text.

    \b
    wirescrub clean article.txt       headline and body, without the page around them
    wirescrub explain article.txt     what became of every line, and why
    """


@cli.command()
@reading
@click.option(
    "--to",
    "form",
    type=click.Choice(["text", "tsv", "json", "jsonl"]),
    default="text",
    show_default=True,
    help="What goes out.",
)
@click.option(
    "--fields",
    metavar=LIST,
    default=",".join(FIELDS),
    show_default=True,
    callback=names(*ALL_FIELDS),
    help="Which fields, in which order.",
)
@click.option("--article-key", default="article", show_default=True, help="JSON lines: where the fields go.")
@click.option("-o", "--output", type=click.Path(), help="Write to this file instead of standard output.")
def clean(
    paths: tuple[str, ...],
    kind: str,
    only: tuple[str, ...],
    skip: tuple[str, ...],
    publisher: str | None,
    encoding: str | None,
    text_key: str,
    id_key: str,
    form: str,
    fields: tuple[str, ...],
    article_key: str,
    output: str | None,
) -> None:
    """Print raw articles without the page around them.

    PATHS are files or folders; "-", or none, is standard input. The result goes to standard output, messages to
    standard error.

    \b
    wirescrub clean article.txt
    curl -s https://example.org/story.txt | wirescrub clean --fields body
    wirescrub clean --to json article.txt
    wirescrub clean --to jsonl corpus.jsonl.gz > clean.jsonl

    Exit status: 0 done; 2 wrong usage; 3 some inputs could not be cleaned (each is named, the rest is done).
    """
    from wirescrub.writers import render

    cleaner = make_cleaner(only, skip, publisher)
    documents = Documents(read_all(paths, kind, encoding, text_key, id_key))
    if form != "jsonl":
        documents.at_most_one()

    def results() -> Iterator[str]:
        for item in documents:
            if form == "jsonl" and item.record and article_key in item.record.data:
                raise click.UsageError(
                    f"{item.name} has a key {article_key!r} already; name another with --article-key"
                )
            yield render(form, cleaner.clean(item.text, html=item.html), item, fields, text_key, id_key, article_key)

    write(results(), output, paths)
    documents.finish()


@cli.command()
@reading
@click.option(
    "--to",
    "form",
    type=click.Choice(["text", "jsonl"]),
    default="text",
    show_default=True,
    help="For people, or programs.",
)
def explain(
    paths: tuple[str, ...],
    kind: str,
    only: tuple[str, ...],
    skip: tuple[str, ...],
    publisher: str | None,
    encoding: str | None,
    text_key: str,
    id_key: str,
    form: str,
) -> None:
    """Show what became of every line, by which filter and rule.

    \b
    wirescrub explain article.txt
    wirescrub explain --to jsonl article.txt | jq '.lines[] | select(.role == "boilerplate")'
    """
    from wirescrub.writers import json, terminal

    cleaner = make_cleaner(only, skip, publisher)
    documents = Documents(read_all(paths, kind, encoding, text_key, id_key))
    width, color = terminal.width(), sys.stdout.isatty() and "NO_COLOR" not in os.environ

    def results() -> Iterator[str]:
        for item in documents:
            document = cleaner.document(item.text, html=item.html)
            if form == "jsonl":
                yield json.explanation(document, item.record.id if item.record else item.name) + "\n"
            else:
                yield from (line + "\n" for line in terminal.explain(document, width, color=color))

    write(results(), None, paths)
    documents.finish()


@cli.command()
def filters() -> None:
    """List the filters in the order in which they run."""
    from wirescrub.chain import CHAIN

    for step in CHAIN:
        click.echo(f"{step.__name__:<14} {(step.__doc__ or '').partition(chr(10))[0]}")


def make_cleaner(only: tuple[str, ...], skip: tuple[str, ...], publisher: str | None) -> Cleaner:
    """Return a Cleaner, or end with a message where a filter is not known."""
    try:
        return Cleaner(only=only, skip=skip, publisher=publisher)
    except UnknownFilter as error:
        raise click.UsageError(str(error)) from None


def read_all(
    paths: Sequence[str], kind: str, encoding: str | None, text_key: str, id_key: str
) -> Iterator[Input | Failure]:
    """Yield every document that the paths name."""
    for path in files_in(paths):
        yield from read(path, kind, encoding, text_key, id_key)


class Documents:
    """The documents to clean; what cannot be read is told on standard error and counted."""

    def __init__(self, found: Iterator[Input | Failure]) -> None:
        self.found = found
        self.failures = 0
        self.ahead: list[Input] = []

    def __iter__(self) -> Iterator[Input]:
        yield from self.ahead
        for item in self.found:
            if isinstance(item, Failure):
                self.failures += 1
                click.echo(f"wirescrub: {item.name}: {item.why}", err=True)
            else:
                yield item

    def at_most_one(self) -> None:
        """Refuse several documents, which only JSON lines can hold."""
        everything = iter(self)
        self.ahead = [item for _, item in zip(range(2), everything, strict=False)]
        if len(self.ahead) > 1:
            raise click.UsageError("several documents: choose --to jsonl, or clean them one by one")

    def finish(self) -> None:
        """End with status 3 if something could not be read."""
        if self.failures:
            sys.exit(EXIT_FAILED)


def write(results: Iterator[str], output: str | None, paths: Sequence[str]) -> None:
    """Write to standard output, or to a file that appears only once it is whole."""
    if output is None:
        stdout = sys.stdout
        try:
            for text in results:
                stdout.write(text)
            stdout.flush()
        except BrokenPipeError:
            # The reader has seen enough (`| head`): no error. Nothing is left for the flush at exit to trip over.
            os.dup2(os.open(os.devnull, os.O_WRONLY), stdout.fileno())
        return
    if os.path.isdir(output):
        raise click.UsageError(f"{output} is a folder; -o takes a file here")
    if any(
        path != "-" and os.path.exists(path) and os.path.exists(output) and os.path.samefile(path, output)
        for path in paths
    ):
        raise click.UsageError(f"{output} is an input; an input is never overwritten")
    from wirescrub.writers.files import write_whole

    write_whole(output, (text.encode() for text in results))


def main() -> None:
    """Run the command."""
    cli()
