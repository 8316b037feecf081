"""Invented documents by the thousand: the lines of the samples and of the rules' examples, put together anew."""

from __future__ import annotations

import json

from hypothesis import strategies as st

from tests.test_samples import SAMPLES, text_of
from wirescrub.shipped import shipped

TEXTS = {path.stem: text_of(path) for path in SAMPLES if path.suffix == ".txt"}

LINES = sorted({line.strip() for text in TEXTS.values() for line in text.splitlines() if line.strip()})
PARAGRAPHS = sorted(
    line
    for path in SAMPLES
    for line in json.loads(path.with_suffix(".json").read_text("utf-8"))["body"]
    if len(line) > 100 and line[0].isupper() and line.endswith((".", ".”"))
)
EXAMPLES = sorted({text for rule in shipped() for text in (*rule.matches, *rule.keeps) if "\n" not in text})

FURNITURE = [
    "Advertisement",
    "Share this",
    "0 : 0",
    "Sign up for our newsletter",
    "Copy link",
    "Continue reading below",
]
"""Lines that are furniture wherever they stand."""

STORIES = {
    "Harbour town counts the cost of a wet spring": "Fishermen in the harbour town of Kelstrand said on Monday that "
    "the wet spring had kept 40 boats ashore for most of the month, at a cost that nobody has counted yet.",
    "UPDATE 2-Ferry maker wins order for three ships": "A ferry maker has won an order for three ships that run on "
    "batteries across the sound, its largest since it was founded in 1931, the company said on Tuesday.",
    "Library lends umbrellas after roof leaks": "The library has begun to lend umbrellas to readers who sit below the "
    "roof, which leaks in nine places and will not be mended before the autumn, its head said.",
}
"""Headlines, and the first paragraphs that take up their words, as those of real stories do."""

BYLINES = ["By Susan Oyelaran", "By Mads Riis and Clara Holt"]
DATELINES = ["OSLO (Reuters) - ", "LEEDS, England (AP) — ", "MOBILE, Ala. — ", ""]

# What has broken cleaners of text before: damage, entities, odd line ends and spaces, marks, half surrogate pairs.
_SPLINTERS = (
    "â€™ Ã© &amp; &#39; &lt;p&gt; \x00 \x0b \x0c \x85 \u2028 \u200b \ufeff \xa0 \u3000 “ ” — … • | ( ) \\n \\u2019 ﬁ"
)
SPLINTERS = [
    *_SPLINTERS.split(" "),
    *("\ud800", "\udfff", "日本", "n\u0303", "\U0001f600", "<b>", "</div>", " ", "(Reuters) -", "By "),
]

wild_lines = st.one_of(
    st.sampled_from(LINES),
    st.sampled_from(EXAMPLES),
    st.lists(st.one_of(st.sampled_from(SPLINTERS), st.text(max_size=5)), min_size=1, max_size=8).map("".join),
)
line_ends = st.sampled_from(["\n", "\n\n", "\n\n", "\r\n", " \n\t\n", "\r", "\u2028"])


@st.composite
def wild(draw: st.DrawFn) -> str:
    """Draw a document of any lines in any order, some of them cut or damaged."""
    text = ""
    for line in draw(st.lists(wild_lines, max_size=12)):
        if draw(st.integers(0, 5)) == 0:
            at = draw(st.integers(0, len(line)))
            line = line[:at] + draw(st.sampled_from(SPLINTERS)) + line[at:]
        text += line + draw(line_ends)
    return text


@st.composite
def articles(draw: st.DrawFn) -> list[str]:
    """Draw the paragraphs of an article as newspapers print them: headline, byline, dateline, paragraphs."""
    headline, lead = draw(st.sampled_from(sorted(STORIES.items())))
    byline = draw(st.lists(st.sampled_from(BYLINES), max_size=1))
    story = draw(st.lists(st.sampled_from(PARAGRAPHS), min_size=2, max_size=9, unique=True))
    return [headline, *byline, draw(st.sampled_from(DATELINES)) + lead, *story]


@st.composite
def pages(draw: st.DrawFn) -> str:
    """Draw an article with furniture between its paragraphs."""
    lines = draw(articles())
    for furniture in draw(st.lists(st.sampled_from(FURNITURE), max_size=4)):
        lines.insert(draw(st.integers(0, len(lines))), furniture)
    return "\n\n".join(lines) + "\n"
