"""The gate in front of the repair."""

import itertools
import re

import pytest
from ftfy import fix_text
from ftfy.badness import is_bad
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wirescrub.repair import STEPS, suspicious

LETTERS = "".join(chr(number) for number in range(0xA1, 0x180)) + "‘’“”‚„‹›–—…€™•" + "АВГПРСавгрсЁё" + "אع新ア한、"
NEWSLIKE = st.lists(
    st.one_of(
        st.sampled_from(["“It’s", "said.", "José’s", "café", "£3.5", "AT&T", "<7312.T>", "Müller", "—", "don’t”", "½"]),
        st.sampled_from(["â€", "Ã©", "&", "amp;", "<", "b>", "<Br/>", "\\u", "00e9", "#39;s", "Â", "Ä", "Ÿ", "ΓÇÖ"]),
        st.text(st.sampled_from("aZ 1.,;:'\"`-&<>\\/#=\t" + LETTERS), max_size=8),
        st.text(max_size=4),
    ),
    max_size=12,
).flatmap(lambda words: st.sampled_from([" ".join(words), "".join(words)]))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "“It’s over,” said José Peña — twice…",
        "‘“No,” she said,’ he wrote – and left.",
        "Nestlé’s profit rose by £3 to €7 a share, AT&T’s by ½%.",
        "Takata <7312.T> fell; Ford Motor Co <F> and AT&T <T> rose.",
        "São Paulo, Málaga, Düsseldorf, Kraków, Česká",
        "R&D spending; 5 < 6 & 7 > 6",
        "C:\\temp",
        "МОСКВА (Рейтер) - «Мост», сказал мэр, „Волга“ — Самара",
        "新华社北京10月22日电（记者罗沙），“会议”",
        "„Größere Brücken“, sagte er",
    ],
)
def test_clean_text_leaves_the_gate_closed(text: str) -> None:
    """Quotes, dashes, accents, prices and tickers of clean news cost no repair."""
    assert not suspicious(text)


@pytest.mark.parametrize(
    "text",
    [
        "itâ€™s",
        "Erdo\u00c4\u0178an",
        "AT&amp;T",
        "AT&ampT",
        "a  b",
        "a\tb",
        "10\xa0AM",
        "co\xadop",
        "<b>",
        "<BR/>",
        "\ufb01ne",
        "e\u0301",
        "\x92",
        "a\rb",
        r"\u2019",
        r"\xa0",
        "China #39;s",
        "end.Â",
        "\ud800",
        "\ufeffa",
        "\x00",
    ],
)
def test_damage_opens_the_gate(text: str) -> None:
    """Each kind of damage is suspected wherever it stands."""
    assert suspicious(text)
    assert suspicious("He said:\n\n“No” – " + text + " and left.\n")


def test_no_two_neighbours_that_pass_the_gate_are_bad_to_ftfy() -> None:
    """Of all pairs of western letters and signs, in every surrounding, none that ftfy suspects passes the gate."""
    for pair in map("".join, itertools.product(LETTERS + "aA1 .", repeat=2)):
        for text in (pair, f"a{pair}a", f" {pair} ", f"A{pair}1", f"”{pair}“", f"“{pair}”", f"’{pair}—"):
            assert suspicious(text) or not is_bad(text), ascii(text)


@settings(max_examples=500, deadline=None)
@given(NEWSLIKE)
@example("<Br/>")
@example("“”’‘—…")
def test_behind_a_closed_gate_nothing_changes(text: str) -> None:
    """Where the gate stays closed, neither ftfy nor any step of the repair would change a character."""
    if suspicious(text):
        return
    assert fix_text(text, unescape_html=True, uncurl_quotes=False, fix_character_width=False) == text
    for line in re.split("\n", text):
        for rule, step in STEPS:
            assert step(line).strip(" ") == line.strip(" "), rule


@given(st.lists(NEWSLIKE, max_size=5))
def test_a_closed_document_has_no_open_line(lines: list[str]) -> None:
    """What the gate says of a document holds for each of its lines."""
    document = "\n".join(lines)
    assert suspicious(document) or not any(suspicious(line) for line in document.split("\n"))
