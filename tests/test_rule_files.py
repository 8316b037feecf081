"""Rules of users: files, settings, what they replace and switch off, and errors that help."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

from tests.conftest import Run
from wirescrub import Cleaner, clean, rules
from wirescrub.rule_files import BadRules, load
from wirescrub.rules import Rule
from wirescrub.shipped import packs, shipped
from wirescrub.timed import SlowPattern

PROSE = "Fishermen in the small harbour of Kelstrand say on Monday that most boats had stayed ashore for a whole month."
MORE = "The harbour board will meet again in June, and its chairman expects that by then every net has been mended."
RAW = f"{PROSE}\n\nThe Kelstrand Courier thanks its readers\n\n{MORE}\n"
RULE = '[[rule]]\nid = "thanks"\nlines = ["The Kelstrand Courier thanks its readers"]\n'


def taken(cleaner: Cleaner, text: str = RAW) -> set[str | None]:
    """Return the rules that took something from a text as boilerplate."""
    return {span.rule for span in cleaner.document(text).spans if span.role == "boilerplate"}


def write(folder: Path, name: str, text: str) -> Path:
    """Write a file and return its path."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_rules_from_a_file(tmp_path: Path) -> None:
    """A line that a rules file names is taken, and only with that file."""
    assert taken(Cleaner(rules=[write(tmp_path, "mine.toml", RULE)])) == {"thanks"}
    assert taken(Cleaner()) == set()


def test_rules_as_objects_survive_a_journey() -> None:
    """A cleaner with rules of its own, patterns included, can be sent to another process."""
    mine = [Rule("thanks", pattern="The Kelstrand Courier .*"), Rule("starts", starts=("zoo",), begins="zoo .*")]
    assert taken(pickle.loads(pickle.dumps(Cleaner(rules=mine)))) == {"thanks"}


def test_long_lines_can_be_named() -> None:
    """A rule may name a whole paragraph, which shipped rules never do."""
    long = "The Kelstrand Courier is a newspaper of the harbour, and it has been printed on the quay since 1911."
    mine = [Rule("imprint", lines=(long,))]
    assert taken(Cleaner(rules=mine), f"{PROSE}\n\n{long}\n\n{MORE}\n") == {"imprint"}


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        (Rule("x", prefixes=("Siehe dazu",)), "» Siehe dazu: Der Hafen von Kelstrand"),
        (Rule("x", prefixes=("另请参阅：",)), "另请参阅：港口"),
        (Rule("x", prefixes=("Zie:",)), "Zie:De haven van Kelstrand"),
        (Rule("x", prefixes=("• Смотрите также:",)), "Смотрите также: ворота гавани"),
        (Rule("x", suffixes=("Mehr lesen",)), "Der Hafen ist zu. Mehr lesen »"),
        (Rule("x", pattern="Hier öffnen: .*", words=("öffnen",)), "Hier öffnen: das Tor"),
        (Rule("x", starts=("siehe",), begins="siehe auch .*"), "Siehe auch den Hafen"),
        (Rule("x", blocks=(("Mareas", "Marea alta"),)), "Mareas\nMarea alta"),
    ],
)
def test_rules_work_in_every_language(rule: Rule, line: str) -> None:
    """Each kind of rule finds what it names, with or without spaces between words, in any script."""
    assert taken(Cleaner(rules=[rule]), f"{PROSE}\n\n{line}\n\n{MORE}\n") == {"x"}


def test_expressions_may_be_lists(tmp_path: Path) -> None:
    """A rule with several expressions under one key takes what any of them takes."""
    rule = """[[rule]]\nid = "x"\npattern = ['gate \\d+ thanks .*', 'berth \\d+ scolds .*']\n"""
    cleaner = Cleaner(rules=[write(tmp_path, "many.toml", rule)])
    for line, wanted in (("Gate 4 thanks us", {"x"}), ("Berth 2 scolds us", {"x"}), ("Gate 4 scolds us", set())):
        assert taken(cleaner, f"{PROSE}\n\n{line}\n\n{MORE}\n") == wanted


def test_the_same_id_replaces_and_disable_removes(tmp_path: Path) -> None:
    """A rule of the same id takes the place of a shipped one; a disabled one is gone, also one of a filter."""
    text = f"{PROSE}\n\nShare this\n\n{MORE}\n"
    (shipped,) = taken(Cleaner(), text)
    assert taken(Cleaner(rules=[Rule(str(shipped), lines=("Another line altogether",))]), text) != {shipped}
    assert shipped not in taken(Cleaner(disable=[str(shipped)]), text)
    headline = "Harbour town counts the cost\n\n" + RAW
    assert Cleaner().clean(headline).headline
    assert Cleaner(rules=[write(tmp_path, "off.toml", 'disable = ["headline-first"]')]).clean(headline).headline is None


def test_later_files_win(tmp_path: Path) -> None:
    """Of two files that name a rule alike the later one holds, and it may switch off rules of the earlier."""
    first = write(tmp_path, "one.toml", RULE)
    assert taken(Cleaner(rules=[first, write(tmp_path, "two.toml", RULE.replace("thanks its", "scolds its"))])) == set()
    assert taken(Cleaner(rules=[first, write(tmp_path, "three.toml", 'disable = ["thanks"]')])) == set()


@pytest.mark.parametrize(
    ("text", "said"),  # of the file bad.toml
    [
        ('[[rule]]\nid = "x"\npatern = "a"', "bad.toml: rule x: no key is called 'patern'; did you mean 'pattern'?"),
        ('[[rule]]\nid = "x"\nlines = "Share"', "bad.toml: rule x: lines: not 'Share' but a list of texts"),
        ('[[rule]]\nid = "x"\nblocks = ["a"]', "bad.toml: rule x: blocks: not ['a'] but a list of lists of texts"),
        ('[[rule]]\nid = "x"\nlines = ["a"]\nlongest = true', "bad.toml: rule x: longest: not True but a number"),
        ('[[rule]]\nid = "x"\nrole = "boilerplat"\nlines = ["a"]', "did you mean 'boilerplate'?"),
        (
            '[[rule]]\nid = "x"\nposition = "bottom"\nlines = ["a"]',
            "position: not 'bottom' but one of",
        ),
        (
            '[[rules]]\nid = "x"\nlines = ["a"]',
            "bad.toml: rules: names other files; a rule begins with a line [[rule]]",
        ),
        ('[[rule]]\nid = "x"\npattern = "(a"', "bad.toml: rule x: pattern: "),
        ('[[rule]]\nid = "x"\npattern = ["a", "(b"]', "bad.toml: rule x: pattern: "),
        ('[[rule]]\nid = "x"\npattern = ["(a", "b)"]', "bad.toml: rule x: pattern: "),
        ('[[rule]]\nid = "x"\npattern = ["a", ""]', "not ['a', ''] but a regular expression, or a list of them"),
        ('[[rule]]\nid = "x"', "bad.toml: rule x: it looks for nothing"),
        ('[[rule]]\nid = "x"\nlines = ["***"]', "bad.toml: rule x: lines: a text without a letter"),
        ('[[rule]]\nid = "x"\nstarts = ["follow"]', "bad.toml: rule x: starts: needs `begins` or `holds`"),
        ('[[rule]]\nlines = ["a"]', "bad.toml: rule number 1: id: it has none"),
        (RULE + RULE, "bad.toml: rule thanks: id: two rules of the file share it"),
        ('[[rules]]\nid = "x"', "bad.toml: rules: "),
        ('[[rul]]\nid = "x"', "bad.toml: no key is called 'rul'; did you mean 'rule'?"),
        ("rule = 1", "bad.toml: rule: each rule begins with a line [[rule]]"),
        ("id = ", "bad.toml: "),
    ],
)
def test_errors_name_file_rule_and_key(text: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is wrong with a file is told with its name, the rule, the key and the nearest that would be right."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "bad.toml", text)
    with pytest.raises(BadRules) as error:
        load("bad.toml")
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_patterns_of_rule_objects_are_checked_too() -> None:
    """A Rule object with a broken pattern is refused when the cleaner is made."""
    with pytest.raises(BadRules, match="rule x: pattern: "):
        Cleaner(rules=[Rule("x", pattern="(a")])


def test_a_file_that_names_itself_is_refused(tmp_path: Path) -> None:
    """Files that name each other in a circle are an error, not a crash."""
    with pytest.raises(BadRules, match="names itself"):
        load(write(tmp_path, "circle.toml", 'rules = ["circle.toml"]'))


def test_the_library_takes_rules_and_reads_no_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`clean` takes rules files; settings beside the work are the command's alone."""
    monkeypatch.chdir(tmp_path)
    path = write(tmp_path, "wirescrub.toml", RULE)
    assert any("Courier" in line for line in clean(RAW).body)
    assert not any("Courier" in line for line in clean(RAW, rules=(path,)).body)


def test_unknown_names_in_disable_are_refused() -> None:
    """A rule that does not exist cannot be switched off; the nearest name is told."""
    with pytest.raises(BadRules, match="did you mean 'headline-first'"):
        Cleaner(disable=["headline-frist"])


def test_a_name_of_a_filter_is_not_taken_over_by_chance() -> None:
    """A user's rule may not bear the name of a rule in Python, which it would not replace, unless that is off."""
    rule = Rule("headline-first", lines=("The Kelstrand Courier thanks its readers",))
    with pytest.raises(BadRules, match="the filter headline has a rule of that name"):
        Cleaner(rules=[rule])
    assert taken(Cleaner(rules=[rule], disable=["headline-first"])) == {"headline-first"}


SLOW = '[[rule]]\nid = "slow"\npattern = "(?:a|aa)+$"\nlines = ["x"]\n'


def test_a_slow_pattern_is_cut_off(tmp_path: Path) -> None:
    """A pattern that would run for years ends with a message that names file, rule and key."""
    cleaner = Cleaner(rules=[write(tmp_path, "slow.toml", SLOW)])
    with pytest.raises(SlowPattern, match=r"slow\.toml: rule slow: pattern: cut off after"):
        cleaner.document(f"{PROSE}\n\n{'a' * 90}b\n\n{MORE}\n")


def test_a_slow_pattern_fails_its_document_only(tmp_path: Path, run: Run) -> None:
    """The command names the document that was too much for a pattern, cleans the rest, and exits with 3."""
    write(tmp_path, "slow.toml", SLOW)
    write(tmp_path, "raw/bad.txt", f"{PROSE}\n\n{'a' * 90}b\n\n{MORE}\n")
    write(tmp_path, "raw/good.txt", RAW)
    done = run("clean", "--rules", "slow.toml", "-o", "clean", "raw")
    assert done.returncode == 3
    assert b"bad.txt: slow.toml: rule slow: pattern: cut off" in done.stderr
    assert [path.name for path in (tmp_path / "clean").glob("*.txt")] == ["good.txt"]


def test_a_slow_pattern_fails_its_line_only(tmp_path: Path, run: Run) -> None:
    """Of a stream, only the article that was too much is left out; those beside it go on."""
    write(tmp_path, "slow.toml", SLOW)
    bad = f"{PROSE}\n\n{'a' * 90}b\n\n{MORE}\n"
    lines = "".join(
        json.dumps({"id": name, "text": text}) + "\n" for name, text in [("1", RAW), ("2", bad), ("3", RAW)]
    )
    done = run("clean", "--rules", "slow.toml", "--to", "jsonl", stdin=lines.encode())
    assert done.returncode == 3
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["1", "3"]
    assert b"2: slow.toml: rule slow: pattern: cut off" in done.stderr


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("wirescrub.toml", RULE),
        ("wirescrub.toml", 'rules = ["sites/mine.toml"]'),
        ("pyproject.toml", "[tool.wirescrub]\n" + 'rules = ["sites/mine.toml"]'),
        ("pyproject.toml", RULE.replace("[[rule]]", "[[tool.wirescrub.rule]]")),
    ],
)
def test_settings_beside_the_work(name: str, text: str, tmp_path: Path, run: Run) -> None:
    """A settings file holds in its folder and below it, for the command, unless --no-config says otherwise."""
    write(tmp_path, name, text)
    write(tmp_path, "sites/mine.toml", RULE)
    below = tmp_path / "deep" / "below"
    below.mkdir(parents=True)
    assert b"Courier" not in run("clean", stdin=RAW.encode(), cwd=below).stdout
    assert b"Courier" in run("clean", "--no-config", stdin=RAW.encode(), cwd=below).stdout
    assert b"thanks" in run("explain", stdin=RAW.encode(), cwd=below).stdout


def test_a_broken_settings_file_is_wrong_usage(tmp_path: Path, run: Run) -> None:
    """What is wrong with rules is told before anything is cleaned, in one line, with exit status 2."""
    write(tmp_path, "wirescrub.toml", 'disable = ["no-such-rule"]')
    done = run("clean", stdin=RAW.encode())
    assert done.returncode == 2
    assert b"wirescrub.toml: disable: no rule is called 'no-such-rule'" in done.stderr
    assert run("clean", "--rules", "missing.toml", stdin=b"").returncode == 2


def test_update_sees_that_rules_changed(tmp_path: Path, run: Run) -> None:
    """With --update, files are made anew when the user's rules are others."""
    write(tmp_path, "raw/a.txt", RAW)
    run("clean", "-o", "clean/", "--update", "raw")
    assert "Courier" in (tmp_path / "clean/a.txt").read_text()
    write(tmp_path, "wirescrub.toml", RULE)
    run("clean", "-o", "clean/", "--update", "raw")
    assert "Courier" not in (tmp_path / "clean/a.txt").read_text()


def test_rules_lists_all_with_origin(tmp_path: Path, run: Run) -> None:
    """The list holds rules of packs, of filters in Python and of users, each with where it comes from."""
    write(tmp_path, "mine.toml", RULE)
    lines = run("rules", "--rules", "mine.toml").stdout.decode().splitlines()
    origins = {line.split("\t")[0]: line.split("\t")[1] for line in lines}
    assert origins["thanks"] == "mine.toml"
    assert origins["headline-first"] == "filter headline"
    assert origins["button"] == "page.toml"


def test_rules_test_runs_the_examples(tmp_path: Path, run: Run) -> None:
    """Each example that fails is named with file, rule, key and reason, and the exit status is 1."""
    write(
        tmp_path,
        "good.toml",
        RULE + 'matches = ["The Kelstrand Courier thanks its readers"]\nkeeps = ["The Courier thanks no one."]\n',
    )
    assert run("rules", "test", "good.toml").returncode == 0
    write(
        tmp_path, "bad.toml", RULE + 'matches = ["Thank you"]\nkeeps = ["The Kelstrand Courier thanks its readers"]\n'
    )
    done = run("rules", "test", "good.toml", "bad.toml")
    assert done.returncode == 1
    assert done.stdout.decode().splitlines() == [
        "bad.toml: rule thanks: matches 'Thank you': not caught",
        "bad.toml: rule thanks: keeps 'The Kelstrand Courier thanks its readers': taken by thanks",
    ]
    write(tmp_path, "worse.toml", "id =")
    assert run("rules", "test", "worse.toml").returncode == 2


def test_rules_test_reads_the_files_named(tmp_path: Path, run: Run) -> None:
    """A test of one file goes on though the settings are broken, with and without --no-config."""
    write(tmp_path, "wirescrub.toml", 'disable = ["no-such-rule"]')
    write(tmp_path, "good.toml", RULE + 'matches = ["The Kelstrand Courier thanks its readers"]\n')
    assert run("rules", "test", "good.toml").returncode == 0
    assert run("rules", "test", "--no-config", "good.toml").returncode == 0
    assert run("rules", "--no-config", "test", "good.toml").returncode == 0
    assert run("rules").returncode == 2


@pytest.mark.parametrize("pack", [name for name, _ in packs()])
def test_shipped_packs_are_in_the_same_format(pack: str) -> None:
    """A pack passes all checks of a user's rules file, and users' patterns are timed where the shipped ones are not."""
    path = Path(rules.__file__).parent / "packs" / pack
    checked = load(path).rules
    assert checked
    assert not any(rule.shipped for rule in checked)
    assert all(rule.shipped for rule in shipped())
