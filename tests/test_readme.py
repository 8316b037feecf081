"""The README: its commands run and print what it says, its Python is true, its tables are those of the program.

`python tests/test_readme.py` writes the tables anew.
"""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from wirescrub.chain import CHAIN
from wirescrub.cli import cli
from wirescrub.fields import ALL_FIELDS, ALSO
from wirescrub.rule_files import TOP
from wirescrub.writers import FORMATS

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"^```(console|toml)\n(.*?)^```$", re.M | re.S)
DIFF = re.compile(r"^```diff\n(.*?)^```$", re.M | re.S)
TABLE = re.compile(r"(?<=<!-- wirescrub )(\w+)( -->\n).*?(?=<!-- end -->)", re.S)


def section(title: str) -> str:
    """Return a section of the README."""
    text = README.read_text(encoding="utf-8")
    return text.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def commands(block: str) -> Iterator[tuple[str, str]]:
    """Yield each command of a block, and what it is said to print."""
    for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
        command, _, printed = part.partition("\n")
        yield command, printed


def filters() -> Iterator[tuple[str, str]]:
    """Yield the filters in their order, each with the first line of its docstring."""
    yield "Filter", ""
    for step in CHAIN:
        yield f"`{step.__name__}`", (step.__doc__ or "").partition("\n")[0]


def commands_table() -> Iterator[tuple[str, str]]:
    """Yield the commands, each with the first line of its help."""
    yield "Command", ""
    with click.Context(cli) as context:
        for name in cli.list_commands(context):
            command = cli.get_command(context, name)
            assert command
            yield f"`{name}`", (command.help or "").strip().partition("\n")[0]


def options() -> Iterator[tuple[str, str]]:
    """Yield the options of `clean`, as its help tells them."""
    yield "Option", ""
    command = cli.commands["clean"]
    with click.Context(command) as context:
        for parameter in command.params:
            if (record := parameter.get_help_record(context)) and record[1]:
                yield f"`{record[0]}`", record[1].replace("  [", " [")


TABLES = {"filters": filters, "commands": commands_table, "options": options}


def table(name: str) -> str:
    """Return a table of the README as it should be."""
    rows = [" | ".join(cell.replace("|", "\\|") for cell in row) for row in TABLES[name]()]
    lines = [f"| {row} |\n".replace("|  |", "| |") for row in rows]
    return "\n" + lines[0] + "|---|---|\n" + "".join(lines[1:]) + "\n"


def written(text: str) -> str:
    """Return the README with its tables made anew."""
    return TABLE.sub(lambda found: f"{found[1]}{found[2]}{table(found[1])}", text)


def environment(source: Path = ROOT / "src") -> dict[str, str]:
    """Return an environment in which `wirescrub` is the one under test, or that of a copy of the source."""
    return {
        **os.environ,
        "PATH": os.pathsep.join([os.path.dirname(sys.executable), os.environ["PATH"]]),
        "PYTHONPATH": os.pathsep.join([*([str(source)] if source != ROOT / "src" else []), *sys.path]),
        "COLUMNS": "80",
    }


def follow(title: str, folder: Path) -> None:
    """Do what a section of the README says, in a folder with the samples."""
    shutil.copytree(ROOT / "samples", folder / "samples")
    ran = 0
    for kind, block in BLOCK.findall(section(title)):
        if kind == "toml":
            (folder / block.partition("\n")[0].removeprefix("# ")).write_text(block, encoding="utf-8")
            continue
        for command, printed in commands(block):
            done = subprocess.run(command, shell=True, cwd=folder, env=environment(), capture_output=True, text=True)
            assert done.returncode == 0, done.stderr
            assert done.stdout + done.stderr == printed, command
            ran += 1
    assert ran


@pytest.mark.parametrize("title", ["Clean an article", "Pipes", "A folder, and make", "JSON lines"])
def test_the_commands_print_what_the_readme_says(title: str, tmp_path: Path) -> None:
    """Each command of a section runs in a checkout and prints what stands below it."""
    follow(title, tmp_path)


def test_the_tutorial_runs(tmp_path: Path) -> None:
    """From a folder of raw files to a mined, reviewed and tested rules file and a report, as the README tells it."""
    follow("Teach it your sites", tmp_path)
    assert (tmp_path / "report.html").stat().st_size > 10_000
    clean = (tmp_path / "clean/courier/1.txt").read_text(encoding="utf-8")
    assert "could not be reached" in clean
    assert "1911" not in clean
    assert "this week" not in clean


def test_the_python_is_true(monkeypatch: pytest.MonkeyPatch) -> None:
    """The README's Python gives what the README says."""
    monkeypatch.chdir(ROOT)
    options = doctest.IGNORE_EXCEPTION_DETAIL | doctest.ELLIPSIS
    done = doctest.testfile(str(README), module_relative=False, optionflags=options, encoding="utf-8")
    assert done.attempted > 5
    assert done.failed == 0


def test_the_tables_are_those_of_the_program() -> None:
    """The README lists the commands, the options and the filters there are, in their order, in their own words."""
    text = README.read_text(encoding="utf-8")
    assert [found[1] for found in TABLE.finditer(text)] == ["commands", "options", "filters"]
    assert text == written(text), "run: python tests/test_readme.py"


def test_the_names_are_all_there() -> None:
    """The README names every field, every format and every key of a settings file, and the table no key besides."""
    fields = section("What comes out")
    for name in (*ALL_FIELDS, *FORMATS):
        written = {f"`{name}`", *(f"`{other}`" for other, one in ALSO.items() if one == name)}
        assert any(form in fields for form in written), name
    rows = re.findall(r"^\| `(?:\[\[)?([a-z]+)(?:\]\])?` \|", section("Teach it your sites"), re.M)
    assert sorted(rows) == sorted(TOP)


def test_the_changes_it_shows_work(tmp_path: Path) -> None:
    """The rule and the filter that the README adds apply to the source, and then take what they are meant to take."""
    shutil.copytree(ROOT / "src", tmp_path / "src")
    changes = DIFF.findall(section("Change it"))
    assert len(changes) == 2
    for change in changes:
        undo = ["patch", "-p1", "--reverse", "--force", "--dry-run"]
        if subprocess.run(undo, input=change, cwd=tmp_path, capture_output=True, text=True).returncode == 0:
            continue  # somebody who follows the README has made it
        done = subprocess.run(["patch", "-p1", "--fuzz=0"], input=change, cwd=tmp_path, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout
    packs = tmp_path / "src/wirescrub/packs"
    text = (
        "Rain\n\nToday’s tides\n\nIt rained on Monday, the harbour board of the town said.\n\nListening time: 4 min\n"
    )
    script = [sys.executable, "-m", "wirescrub"]
    where = {**environment(tmp_path / "src"), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    tested = subprocess.run(
        [*script, "rules", "test", packs / "page.toml"], env=where, cwd=tmp_path, capture_output=True, text=True
    )
    assert tested.returncode == 0, tested.stderr
    done = subprocess.run(
        [*script, "explain", "--only-removed"], input=text, env=where, cwd=tmp_path, capture_output=True, text=True
    )
    assert "[phrases: tide-table]" in done.stdout
    assert "[listening_time: listening-time]" in done.stdout


if __name__ == "__main__":
    README.write_text(written(README.read_text(encoding="utf-8")), encoding="utf-8")
