"""The figures of a report, and what the command does with its file."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import STORY, Run
from wirescrub import Cleaner
from wirescrub.report.page import report
from wirescrub.report.survey import DRAWN, MOST_TAKEN, Survey

PROSE = "Fishermen in the small harbour of Kelstrand say on Monday that most boats had stayed ashore for a whole month."


def survey(*texts: str, **options: list[str]) -> Survey:
    """Return the figures of some texts."""
    cleaner, found = Cleaner(**options), Survey()  # type: ignore[arg-type]
    for number, text in enumerate(texts):
        found.add(str(number), cleaner.document(text))
    return found


def test_figures_add_up() -> None:
    """The characters of all roles are those of the corpus, and each hit is counted once, by rule and by document."""
    found = survey(STORY.format(number=1), f"{PROSE}\n\nShare this\n\nShare this\n\n{PROSE[:-1]} and a day.\n")
    assert sum(found.roles.values()) == found.characters
    shares = [fired for (_, _, role), fired in found.rules.items() if role == "boilerplate"]
    assert sorted((fired.hits, fired.documents) for fired in shares) == [(1, 1), (2, 1)]
    assert sum(found.filters.values()) == sum(fired.hits for fired in found.rules.values())


def test_damage_is_counted_by_kind() -> None:
    """Each repaired line counts for the kind of its damage, though a later filter decided on the line."""
    found = survey("Harbour town caf\xc3\xa9 reopens\n\n" + PROSE, PROSE)
    assert found.damage["mojibake"] == 1
    assert found.damaged == 1


def test_what_looks_harmful_is_marked(tmp_path: Path) -> None:
    """A hit on a paragraph, or on what continues a sentence, is marked; one on a line of the page is not."""
    rules = tmp_path / "rash.toml"
    long = f"{PROSE[:-1]}, and that was that."
    rules.write_text(
        f'[[rule]]\nid = "rash"\nlines = ["{long}"]\n'
        '[[rule]]\nid = "inside"\npattern = ".*(?P<piece>, it is said,).*"\n'
        '[[rule]]\nid = "fair"\nlines = ["Kelstrand Courier"]\n'
    )
    story = "\n\n".join([PROSE, long, "The ferry, it is said, left early", "Kelstrand Courier", PROSE + " So it is."])
    found = survey(story, rules=[str(rules)])
    harmful = {rule: fired.harmful for (_, rule, _), fired in found.rules.items()}
    assert (harmful["rash"], harmful["inside"], harmful["fair"]) == (1, 1, 0)
    assert found.rules["phrases", "rash", "boilerplate"].harms[0].harm == "long"
    assert found.rules["phrases", "inside", "boilerplate"].harms[0].harm == "in the middle of a sentence"


def test_of_many_documents_samples_are_kept() -> None:
    """Of thousands the page holds those of which most was removed and some drawn from all, and says so."""
    texts = [f"{PROSE}\n\nStory number {number} of the harbour.\n" for number in range(3000)]
    texts[2500] = f"Share this\n\n{PROSE}\n\nAdvertisement\n"
    found = survey(*texts)
    samples = found.samples()
    assert samples[0].name == "2500"
    assert len(samples) <= MOST_TAKEN + DRAWN
    assert len({int(sample.name) // 1000 for sample in samples}) == 3
    page = "".join(report(found))
    assert f"A sample: {len(samples)} of 3,000 documents" in page
    assert len(page) < 1_000_000


def test_the_command_writes_one_file_and_spares_inputs(tmp_path: Path, run: Run, raw: Path) -> None:
    """An older report may be replaced, though it lies among the inputs; an input is never written to."""
    assert run("report", "-o", "raw/report.html", "raw").returncode == 0
    first = (raw / "report.html").read_text(encoding="utf-8")
    assert run("report", "-o", "raw/report.html", "raw").returncode == 0
    assert (raw / "report.html").read_text(encoding="utf-8") == first
    before = (raw / "a.txt").read_bytes()
    assert run("report", "-o", "raw/a.txt", "raw").returncode == 2
    assert (raw / "a.txt").read_bytes() == before


def test_what_cannot_be_read_is_told(tmp_path: Path, run: Run, raw: Path) -> None:
    """A bad line is named, counted on the page, and makes the exit status 3; the rest is there."""
    (raw / "bad.jsonl").write_text('{"text": "It rains."}\n{"no": 1}\n')
    done = run("report", "-o", "report.html", "raw")
    assert done.returncode == 3
    assert b"bad.jsonl:2" in done.stderr
    assert "Could not be read" in (tmp_path / "report.html").read_text(encoding="utf-8")
