"""The command: options and messages only; the work is the library's."""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING, Any

import click

from wirescrub import __version__, console, running
from wirescrub.choices import completing, known_fields
from wirescrub.fields import ALL_FIELDS, FIELDS
from wirescrub.options import LIST, reading, showing_progress
from wirescrub.writers import FORMATS

if TYPE_CHECKING:
    from wirescrub.rule_files import RuleFile


class Commands(click.Group):
    """The commands, those in files of their own loaded when they are called for."""

    apart = ("explain", "mine", "report", "rules")

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted({*super().list_commands(ctx), *self.apart})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command."""
        if cmd_name not in self.apart:
            return super().get_command(ctx, cmd_name)
        from importlib import import_module

        command: click.Command = getattr(import_module(f"wirescrub.commands.{cmd_name}"), cmd_name)
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
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
    type=click.Choice(tuple(FORMATS)),
    default="text",
    show_default=True,
    help="What goes out.",
)
@click.option(
    "--fields",
    metavar=LIST,
    callback=known_fields,
    shell_complete=completing(lambda: ALL_FIELDS),
    help=f"Which fields, in which order, of: {', '.join(ALL_FIELDS)}.  [default: {','.join(FIELDS)}]",
)
@click.option("--article-key", default="article", show_default=True, help="JSON lines: where the fields go.")
@click.option(
    "--quotes",
    type=click.Choice(["keep", "straight"]),
    default="keep",
    show_default=True,
    help="As they are written, or all of them as a typewriter has them.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(),
    help="Write to this file; or, if it is a folder or ends in /, a file for each input into it.",
)
@click.option("--in-place", is_flag=True, help="Overwrite the inputs, with every field but boilerplate.")
@click.option("--update", is_flag=True, help="With a folder: pass over what is up to date.")
@click.option("-j", "--jobs", type=click.IntRange(1), help="How many processes.  [default: one a processor]")
@click.option("--check", is_flag=True, help="Write nothing; say what would change; exit with 1 if anything would.")
@click.option("--diff", is_flag=True, help="Write nothing; show the changes, for people and for patch.")
@showing_progress
@click.option("-v", "--verbose", is_flag=True, help="Say at the end what was done.")
def clean(
    paths: tuple[str, ...],
    output: str | None,
    in_place: bool,
    update: bool,
    jobs: int | None,
    progress: bool | None,
    verbose: bool,
    fields: tuple[str, ...] | None,
    text_key: str,
    id_key: str,
    article_key: str,
    user: RuleFile | None,
    **job: Any,
) -> None:
    """Print raw articles without the page around them.

    PATHS are files or folders; "-", or none, is standard input. The result goes to standard output, messages to
    standard error.

    \b
    wirescrub clean article.txt
    curl -s https://example.org/story.txt | wirescrub clean --fields body
    wirescrub clean --to json article.txt
    wirescrub clean --to jsonl corpus.jsonl.gz > clean.jsonl
    wirescrub clean -o clean/ --update raw/

    Exit status: 0 done; 1 --check found changes; 2 wrong usage; 3 some inputs could not be cleaned (each is named,
    the rest is done).
    """
    from wirescrub.batch import run
    from wirescrub.batch.work import Job
    from wirescrub.fields import LOSSLESS
    from wirescrub.writers import Layout

    if fields is None:
        fields = LOSSLESS if in_place else FIELDS
    if user:
        job.update(rules=user.rules, disable=tuple(user.disable))
    order = run.Order(
        paths,
        Job(Layout(fields, text_key, id_key, article_key), in_place=in_place, **job),
        output=output,
        update=update,
        jobs=jobs,
    )
    if not in_place:  # it says itself that it needs files
        console.waits(paths)
    prints = not in_place and (output is None or job["check"] or job["diff"])
    report = console.Report(verbose=verbose, progress=progress, prints=prints)
    try:
        run.run(order, report, console.stdout)
    except run.WrongUse as error:
        raise click.UsageError(str(error)) from None
    except run.CannotWrite as error:
        console.fail(str(error))
    report.finish(check=bool(job["check"]))


@cli.command()
def filters() -> None:
    """List the filters in the order in which they run."""
    from wirescrub.chain import CHAIN

    for step in CHAIN:
        click.echo(f"{step.__name__:<14} {(step.__doc__ or '').partition(chr(10))[0]}")


def main() -> None:
    """Run the command."""
    # what is loaded and cleaned makes no cycles: looking for them as often as by default costs a tenth of the time
    gc.set_threshold(100_000, 20, 20)
    if "_WIRESCRUB_COMPLETE" in os.environ:
        import wirescrub.completion  # noqa: F401
    try:
        running.run(cli)
    finally:
        gc.freeze()  # nor need Python look for any in all that is loaded, only to end: an eighth of a short run
