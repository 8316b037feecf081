"""Mining: what recurs is proposed as rules, what belongs to the stories is not."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from wirescrub.mining.tally import Tally

WORDS = (
    "harbour boat net tide wind market council bridge river school road tower fish quay rope crane winter morning "
    "ferry captain mayor budget vote storm cargo engine signal lantern anchor sailor"
).split()


def paragraph(chance: random.Random) -> str:
    """Return a paragraph that no other document has."""
    words = " ".join(chance.choices(WORDS, k=24))
    return f"The {words} were counted by the people of the town on that day."


def story(number: int, *page: str, heading: str = "") -> str:
    """Return a raw article with lines of the page between and behind its paragraphs."""
    chance = random.Random(number)
    middle = [heading] if heading else []
    parts = [paragraph(chance), paragraph(chance), *middle, paragraph(chance), *page, paragraph(chance), *page[:1]]
    return "\n\n".join(parts) + "\n"


def mined(run: Run, folder: Path, stories: list[str], *options: str, publisher: str = "The Courier") -> Any:
    """Mine stories and return the rules that were proposed."""
    lines = [json.dumps({"text": text, "publisher": publisher}) for text in stories]
    (folder / "raw.jsonl").write_text("\n".join(lines), encoding="utf-8")
    done = run("mine", "raw.jsonl", *options)
    assert done.returncode == 0, done.stderr
    (folder / "mined.toml").write_bytes(done.stdout)
    assert run("rules", "test", "mined.toml").returncode == 0
    return tomllib.loads(done.stdout.decode()).get("rule", [])


def test_lines_that_recur_are_proposed(tmp_path: Path, run: Run) -> None:
    """A line in several stories becomes a rule that `rules test` accepts and that takes it out."""
    line = 'Kelstrand Courier – news "from the quay" since 1911'
    stories = [story(number, line) if number % 2 else story(number) for number in range(12)]
    (rule,) = mined(run, tmp_path, stories)
    assert rule["lines"] == [line]
    cleaned = run("clean", "--rules", "mined.toml", stdin=stories[1].encode()).stdout.decode()
    assert "quay" in story(1, line)
    assert line not in cleaned
    again = run("mine", "--rules", "mined.toml", "raw.jsonl").stdout.decode()
    assert tomllib.loads(again) == {}


LINE = "The Kelstrand Courier is printed on the quay and sold in the harbour"
SETTINGS = 'rules = ["mined.toml"]\ndisable = ["mined-the-kelstrand-courier-is-printed"]\n'


@pytest.fixture
def reviewed(tmp_path: Path, run: Run) -> Path:
    """Return a folder with articles, a mined rules file, and settings that name it and switch its rule off."""
    assert len(mined(run, tmp_path, [story(number, LINE) for number in range(12)])) == 1
    (tmp_path / "wirescrub.toml").write_text(SETTINGS)
    return tmp_path


def test_what_was_switched_off_is_not_proposed_again(reviewed: Path, run: Run) -> None:
    """A line that the user wants to stay is no news, whether a rule of theirs took it, one in a pack or in Python."""
    assert LINE.encode() in run("clean", "--to", "jsonl", "raw.jsonl").stdout
    assert tomllib.loads(run("mine", "raw.jsonl").stdout.decode()) == {}
    stories = [story(number, "Share this article") for number in range(12)]
    taken = json.loads(run("explain", "--no-config", "--to", "jsonl", stdin=stories[0].encode()).stdout)["lines"]
    names = {line["rule"] for line in taken if "Share" in line["text"]}
    assert names
    (reviewed / "wirescrub.toml").write_text(f"disable = {json.dumps(sorted(names))}")
    (reviewed / "raw.jsonl").write_text("\n".join(json.dumps({"text": text}) for text in stories))
    assert tomllib.loads(run("mine", "raw.jsonl").stdout.decode()) == {}


def test_a_rule_in_place_of_a_filters_own(reviewed: Path, run: Run) -> None:
    """Who has switched off a rule of a filter, and given another its name, can mine as well."""
    rule = '[[rule]]\nid = "headline-first"\nlines = ["Nothing that anybody writes"]\n'
    (reviewed / "wirescrub.toml").write_text(f'disable = ["headline-first"]\n{rule}')
    done = run("mine", "raw.jsonl")
    assert (done.returncode, done.stderr) == (0, b"")
    assert LINE.encode() in done.stdout


def test_rules_in_use_are_never_written_over(reviewed: Path, run: Run) -> None:
    """No command writes its result over a rules file that it reads, nor mine over any file that holds something."""
    before = (reviewed / "mined.toml").read_bytes()
    for command in (["mine"], ["report"], ["clean", "--to", "jsonl"]):
        done = run(*command, "-o", "mined.toml", "raw.jsonl")
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"mined.toml holds rules that are in use" in done.stderr
    (reviewed / "wirescrub.toml").unlink()
    done = run("mine", "-o", "mined.toml", "raw.jsonl")
    assert done.returncode == 2
    assert b"mined.toml is there already" in done.stderr
    assert (reviewed / "mined.toml").read_bytes() == before
    assert run("mine", "-o", "more.toml", "raw.jsonl").returncode == 0
    assert LINE.encode() in (reviewed / "more.toml").read_bytes()


def test_the_shell_and_rules_in_use(reviewed: Path, run: Run) -> None:
    """`>>` adds proposals to a rules file; what `>` has emptied is told, and nothing else is said of it."""
    (reviewed / "wirescrub.toml").write_text('rules = ["mined.toml"]')
    other = [
        json.dumps({"text": story(number, "All tides and all winds, in your hand at seven")}) for number in range(9)
    ]
    (reviewed / "other.jsonl").write_text("\n".join(other))

    def shell(sign: str) -> subprocess.CompletedProcess[bytes]:
        line = f'"{sys.executable}" -m wirescrub mine other.jsonl {sign} mined.toml'
        return subprocess.run(line, shell=True, cwd=reviewed, capture_output=True)

    assert shell(">>").returncode == 0
    assert len(tomllib.loads((reviewed / "mined.toml").read_text())["rule"]) == 2
    assert run("rules", "test", "mined.toml").returncode == 0
    done = shell(">")
    assert done.returncode == 2
    assert b"mined.toml is where the output goes" in done.stderr
    assert b"the shell's > has emptied it" in done.stderr
    assert shell("--no-config >").returncode == 0
    assert len(tomllib.loads((reviewed / "mined.toml").read_text())["rule"]) == 1


def test_blocks_and_beginnings_are_proposed(tmp_path: Path, run: Run) -> None:
    """Lines that always follow each other are one block; a label before different headlines is a beginning."""
    block = ("The harbour in your hand, every day at seven", "All the tides, all the winds, all the boats")
    stories = [
        story(number, *block, f"Related from the archive: {WORDS[number]} and {WORDS[-number - 1]} in town")
        for number in range(12)
    ]
    rules = mined(run, tmp_path, stories)
    assert [rule["blocks"] for rule in rules if "blocks" in rule] == [[list(block)]]
    assert [rule["prefixes"] for rule in rules if "prefixes" in rule] == [["related from the archive:"]]


@pytest.mark.parametrize(
    ("what", "texts"),
    [
        ("what the shipped rules take", ["Share this article"] * 9),
        ("a dateline", [f"KELSTRAND (Reuters) - The {word} was late again, harbour officials said." for word in WORDS]),
        ("a credit", ["Reporting by Mette Holm; Editing by Anna Lind"] * 9),
        ("somebody's words", ["“We will never sell this harbour to anyone,” said Mette Holm, the mayor."] * 9),
        ("a name", ["Mette Holm"] * 5),
        ("what two stories share by chance", ["The council of the harbour town adjourned the matter once more"] * 2),
    ],
)
def test_stories_are_left_alone(what: str, texts: list[str], tmp_path: Path, run: Run) -> None:
    """What the chain has a word for, people's words, names and rare repeats are not proposed."""
    stories = [story(number, texts[number]) if number < len(texts) else story(number) for number in range(40)]
    assert mined(run, tmp_path, stories) == []


def test_subheads_are_left_alone(tmp_path: Path, run: Run) -> None:
    """A heading that a column uses now and again is its own."""
    stories = [story(number, heading="Background" if number % 9 == 0 else "") for number in range(60)]
    assert mined(run, tmp_path, stories) == []


def test_links_between_paragraphs_are_found(tmp_path: Path, run: Run) -> None:
    """A label before different headlines is found also where each line looks like a heading; a heading is not."""
    links = [story(number, heading=f"In the harbour this week: {WORDS[number]} sold") for number in range(8)]
    columns = [story(number, heading="What the harbour master expects") for number in range(8, 16)]
    rules = mined(run, tmp_path, [*links, *columns])
    assert [rule.get("prefixes") for rule in rules] == [["in the harbour this week:"]]


def test_versions_of_a_story_are_counted_once(tmp_path: Path, run: Run) -> None:
    """That an updated story tells most of the old one again makes its paragraphs no boilerplate."""
    stories = [story(1) + "\n" + paragraph(random.Random(100 + number)) for number in range(5)]
    assert mined(run, tmp_path, [*stories, *(story(number) for number in range(2, 20))]) == []


def test_publishers_are_folders_where_nothing_else_is_said(tmp_path: Path, run: Run) -> None:
    """With plain files, the counts in the comments are by folder."""
    for number in range(8):
        path = tmp_path / "raw" / ("courier" if number < 4 else "gazette") / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        line = "The Courier is printed on the quay every day" if number < 4 else ""
        path.write_text(story(number, line) if line else story(number), encoding="utf-8")
    assert b"# 4 documents: 4 of the 4 of courier\n" in run("mine", "raw").stdout


def test_memory_is_bounded_and_nothing_frequent_is_lost() -> None:
    """With room for a hundred things among ten thousand, what is in more than `floor` documents is still there."""
    tally: Tally[str] = Tally(room=100)
    chance = random.Random(1)
    true = {"often": 0, "sometimes": 0}
    for number in range(10_000):
        tally.add(f"once {number}", "", "")
        for name, share in (("often", 0.3), ("sometimes", 0.02)):
            if chance.random() < share:
                tally.add(name, name, "")
                true[name] += 1
        assert len(tally.once) + len(tally.seen) <= 101
    for name, count in true.items():
        seen = tally.get(name)
        if count > tally.floor:
            assert seen is not None
            assert seen.documents <= count <= seen.documents + seen.missed
    assert true["often"] > tally.floor
