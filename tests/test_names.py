"""Names on the command line: of fields, filters and publishers; guesses at what was meant; completion."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import STORY, Run
from wirescrub.fields import ALL_FIELDS, ALSO

PAGE = f"{STORY}\nReporting by Mette Holm; Editing by Anna Lind\n"
RULE = '[[rule]]\nid = "thanks"\npublisher = "courier"\nlines = ["Thanks from all of us to all of you"]\n'


def complete(words: str, folder: Path) -> list[str]:
    """Return what bash would be offered behind some words."""
    asked = {"_WIRESCRUB_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    script = Path(sys.executable).with_name("wirescrub")
    done = subprocess.run([script], env={**os.environ, **asked}, capture_output=True, text=True, cwd=folder)
    return [line.removeprefix("plain,") for line in done.stdout.split()]


def test_fields_go_by_either_name(run: Run) -> None:
    """A field that is a list in JSON is understood by that name too."""
    one, other = (run("clean", "--fields", name, stdin=PAGE.encode()) for name in ("credit", "credits"))
    assert one.stdout == other.stdout == b"Reporting by Mette Holm; Editing by Anna Lind\n"
    assert set(ALSO.values()) <= set(ALL_FIELDS)


def test_help_lists_the_fields(run: Run) -> None:
    """Every field that can be asked for stands in the help."""
    text = " ".join(run("clean", "--help").stdout.decode().split())
    assert f"of: {', '.join(ALL_FIELDS)}." in text


@pytest.mark.parametrize("fields", ["", ",", " , "])
def test_no_field_is_wrong_usage(fields: str, run: Run) -> None:
    """A list of fields that names none would print nothing; it is refused."""
    done = run("clean", "--fields", fields, stdin=PAGE.encode())
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"it names no field; there are kicker, headline" in done.stderr


@pytest.mark.parametrize(
    ("options", "guess"),
    [
        (["--fields", "headlin"], b"did you mean 'headline'?"),
        (["--fields", "Headline"], b"did you mean 'headline'?"),
        (["--fields", "author"], None),
        (["--skip", "datelin"], b"did you mean 'dateline'?"),
        (["--only", "xyzzy"], None),
    ],
)
def test_only_good_guesses(options: list[str], guess: bytes | None, run: Run) -> None:
    """A name that is near a known one is taken up; to one that is near none there is no guess."""
    done = run("clean", *options, stdin=PAGE.encode())
    assert done.returncode == 2
    assert (guess in done.stderr) if guess else (b"did you mean" not in done.stderr)


def test_a_publisher_without_rules_is_told(tmp_path: Path, run: Run) -> None:
    """A publisher that no rule is for changes nothing: that is said, with those there are, and the rest is done."""
    (tmp_path / "mine.toml").write_text(RULE)
    own = ("--rules", "mine.toml")
    text = PAGE.replace("Reporting", "Thanks from all of us to all of you\n\nReporting").encode()
    done = run("clean", *own, "--publisher", "courier", stdin=text)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Thanks" not in done.stdout
    for name, guess in (("corier", b"; did you mean 'courier'?\n"), ("gazette", b"\n")):
        done = run("clean", *own, "--publisher", name, stdin=text)
        assert done.returncode == 0
        assert b"Thanks" in done.stdout
        said, _, others = done.stderr.partition(b"; there are some for ")
        assert said == f"wirescrub: --publisher: no rule is for '{name}'".encode()
        assert others.partition(b";")[0].strip().split(b", ").count(b"courier") == 1
        assert others.endswith(guess)
        assert (b"did you mean" in others) == (name == "corier")


def test_values_are_completed(tmp_path: Path) -> None:
    """Fields, filters and publishers complete, the last of a list, and none twice; broken settings break nothing."""
    assert complete("wirescrub clean --fields headline,ca", tmp_path) == ["headline,caption"]
    assert "headline,headline" not in complete("wirescrub clean --fields headline,", tmp_path)
    assert complete("wirescrub explain --skip dateline,bre", tmp_path) == ["dateline,breakpoints"]
    assert complete("wirescrub clean --only wi", tmp_path) == ["wire_end"]
    (tmp_path / "wirescrub.toml").write_text(RULE)
    assert complete("wirescrub mine --publisher cou", tmp_path) == ["courier"]
    (tmp_path / "wirescrub.toml").write_text("nonsense")
    assert complete("wirescrub mine --publisher cou", tmp_path) == []
