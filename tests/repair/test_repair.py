"""Repair of a line."""

import pytest
from ftfy import fix_encoding, fix_text
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wirescrub.repair import RULES, mend, repair
from wirescrub.repair.characters import CONTROL, forms

DAMAGED = [
    # read as Windows-1252, Latin-1, MacRoman, Windows-1251, and on a DOS console
    ("Iraqâ€™s oil", "Iraq’s oil", "mojibake"),
    ("the familyâ\x80\x99s farm", "the family’s farm", "mojibake"),
    ("â€œYes,â€\x9d he said", "“Yes,” he said", "mojibake"),
    ("Ã¢â‚¬Å“Yes", "“Yes", "mojibake"),
    ("Calif. \x96 Former mayor", "Calif. – Former mayor", "mojibake"),
    ("SÃ£o Paulo", "São Paulo", "mojibake"),
    ("the cost (Â£20m)", "the cost (£20m)", "mojibake"),
    ("un rÃ©gime, voilÃ\xa0", "un régime, voilà", "mojibake"),
    ("Erdo\u00c4\u0178an and \u00c5\u017eahin", "Erdoğan and Şahin", "mojibake"),
    ("IraqΓÇÖs ΓÇ£dealΓÇ¥", "Iraq’s “deal”", "mojibake"),
    ("IraqÔÇÖs ÔÇ£dealÔÇØ", "Iraq’s “deal”", "mojibake"),
    ("Γé¼23 billion for L├│pez", "€23 billion for López", "mojibake"),
    # a closing quote that lost its last byte, and other dashes and quotes that lost one
    ("he said,â€ the minister", "he said,” the minister", "mojibake"),
    ("â€œyesâ€ and â€œnoâ€", "“yes” and “no”", "mojibake"),
    ("“Thousands\x9d came", "“Thousands” came", "mojibake"),
    ('the plan â€" a bridge', "the plan — a bridge", "mojibake"),
    ("the plan,\x80\x94 a bridge", "the plan,— a bridge", "mojibake"),
    ("the plan \x80— a bridge", "the plan — a bridge", "mojibake"),
    ("end.Â", "end.", "mojibake"),
    # entities
    ("AT&amp;T and AT&amp;amp;T", "AT&T and AT&T", "entity"),
    ("Iraq&#8217;s &#39;deal&#39;", "Iraq’s 'deal'", "entity"),
    ("Iraq&rsquos oil, AT&ampT", "Iraq’s oil, AT&T", "entity"),
    ("Iraq&#8217s &#8220deal&#x201d", "Iraq’s “deal”", "entity"),
    ("China #39;s mines and workers #39; pay", "China's mines and workers' pay", "entity"),
    ("quot;We won, quot; he said", '"We won," he said', "entity"),
    ("Takata <7312.T> and AT&amp;T", "Takata <7312.T> and AT&T", "entity"),
    ("10:36&nbsp;AM", "10:36 AM", "entity"),
    # escapes of a program's string
    (r"Iraq\u2019s oil", "Iraq’s oil", "escape"),
    (r"Iraq\xe2\x80\x99s oil at 10\xa0AM", "Iraq’s oil at 10 AM", "mojibake"),
    (r"a smile \ud83d\ude00", "a smile 😀", "escape"),
    (r"\"We won,\" he said", '"We won," he said', "escape"),
    # tags
    ("<p>It <b>rained</b>.</p>", "It rained.", "tag"),
    ("Rain fell<!-- more --> all day.", "Rain fell all day.", "tag"),
    ("one<br/>two<br>three", "one two three", "tag"),
    ("&lt;i&gt;Macbeth&lt;/i&gt; opened", "Macbeth opened", "entity"),
    ('<A HREF="story.html">More</A> on Ford <F>', "More on Ford <F>", "tag"),
    # characters
    ("one\0two", "onetwo", "control-character"),
    ("\x1b[1mBold\x1b[0m", "Bold", "control-character"),
    ("lone \ud83d surrogate", "lone \ufffd surrogate", "control-character"),
    ("pair \ud83d\ude00", "pair 😀", "control-character"),
    ("Re\u0301union", "Réunion", "form"),
    ("the o\ufb03ce", "the office", "form"),
    ("co\xadop\u200beration", "cooperation", "invisible"),
    ("\ufeffBAGHDAD and \ufeffBASRA", "BAGHDAD and BASRA", "invisible"),
    ("12:30\u200f \u202aabc\u202c", "12:30 abc", "invisible"),
    ("he\u200cllo", "hello", "invisible"),
    ("10:36\xa0AM  to\tnoon", "10:36 AM to noon", "white-space"),
    ("Film\u202f&\u2009TV", "Film & TV", "white-space"),
    ("[email\xa0protected]", "[email protected]", "white-space"),
]

SOUND = [
    "“It’s over,” said José Peña — twice…",
    "„Erfolg“, «да», ‚so‘, 「好」",
    "新华社北京１０月２２日电（记者罗沙），“会议”！　好",
    "don?t",
    "ranked #39; the next",
    "Ford Motor Co <F>, AT&T <T>, Burlington <BR> and Takata <7312.T>",
    "5 < 6 and x <b and c> d",
    "write to <news@example.org> or see <https://example.org/>",
    "https://example.org/?a=1&amplitude=2&quote=3",
    "R&D, B&Q; M&S",
    r"C:\users\xavier\temp",
    r"¯\_(ツ)_/¯",
    "A † marks the dead; 5‰ of them",
    "Ångström, Ålesund, Ærø, Île-d’Yeu, Čapek, Łódź",
    "L'ALLEMAGNE GAGNE À ÂGE ÉGAL",
    "├── src │ ─── ┬ ┌─┬─┐",
    "می‌خواهم",
    "क्‍ष",
    "🤹‍♀️ and 👩‍👩‍👧",
    "שלום \u200e12\u200f עולם",
    "Привет, мир: Путин сказал",
    "use `` to quote, '' to end",
]


@pytest.mark.parametrize(("line", "whole", "rule"), DAMAGED)
def test_damage_is_repaired_and_named(line: str, whole: str, rule: str) -> None:
    """Each kind of damage is repaired, in a longer line too, and named by its rule."""
    assert mend(line) == (whole, rule)
    assert repair(f"BAGHDAD, March 3 - {line} (Reuters)") == f"BAGHDAD, March 3 - {whole} (Reuters)" or line[-1] == "Â"
    assert rule in RULES


@pytest.mark.parametrize("line", SOUND)
def test_what_only_looks_damaged_stays(line: str) -> None:
    """Foreign quotes, tickers, joiners, addresses and other scripts keep every character."""
    assert mend(line) == (line, None)


@settings(max_examples=1000, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from([damaged for damaged, _, _ in DAMAGED] + SOUND),
            st.sampled_from(
                ["&", "amp;", "lt;", "#39;", "\\", "u005c", "<", "/p>", "b>", "Â", "â€", "\x80", "\x9d", "├"]
            ),
            st.text(max_size=5),
        ),
        max_size=6,
    ).flatmap(lambda parts: st.sampled_from(["".join(parts), " ".join(parts)]))
)
@example("&amp;amp;amp;lt;b&amp;gt;")
def test_a_second_repair_changes_nothing(line: str) -> None:
    """What was repaired once is whole, whatever it was."""
    once = repair(line)
    assert repair(once) == once
    assert once == once.strip()


def test_a_book_on_one_line_is_repaired_to_its_end() -> None:
    """A line of any length is repaired as its sentences would be."""
    sentence = "â€œIt rained,â€\x9d he said. And it rained on. "
    whole = "“It rained,” he said. And it rained on. "
    assert repair(sentence * 5000) == (whole * 5000).strip()


def test_a_long_line_without_spaces_stays_in_one_piece() -> None:
    """Chinese text is not cut by spaces, however long."""
    line = "新华社北京电" * 10_000
    assert repair(line + "\u200b") == line


@settings(max_examples=1000, deadline=None)
@given(
    st.text(max_size=8)
    | st.text(st.sampled_from("aé\u0301ﬁĳǆ\x07\r\x85\u2028\u206a\ufeff\ufffc\x1b[m\ud83d\ude00â€™"), max_size=8)
)
def test_forms_are_those_of_ftfy(line: str) -> None:
    """The short cut past ftfy changes nothing: what is left in the right encoding is as ftfy leaves it."""
    line = fix_encoding(line.replace("\n", ""))  # ftfy judges line by line, and a line has no line end
    whole = fix_text(line, unescape_html=False, uncurl_quotes=False, fix_character_width=False)
    assert forms(line) == CONTROL.sub("", whole)
