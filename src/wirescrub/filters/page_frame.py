"""The frame of a whole page: the menus, teasers and notices above its headline and far below its story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from wirescrub.document import LONG, Document, Mark, Role, Span
from wirescrub.filters.headline_below_menu import SENTENCES, choose, signs
from wirescrub.filters.kicker import is_section
from wirescrub.grammar.photo_credit import credit_at
from wirescrub.grammar.shapes import is_name, is_timestamp, looks_like_byline
from wirescrub.whole_page import CLOSING, OFTEN, Story, speaks, story_of_page, table_below

RULES = {
    "page-top": "what stands above the headline of a whole page",
    "page-end": "a line that is no sentence, far below the story of a whole page",
    "page-teaser": "a sentence alone among such lines, further down",
    "page-label": "a short line that stands in a whole page again and again",
}

DEEPEST = 60
"""So many lines above the story the headline may stand."""
SIGNED = 6
"""So many lines below the first of the story, a deck perhaps, the author or the time may stand."""
NEAR_HEADLINE = 6
"""So many spans above the headline its section, the author and the time may stand."""
TOLD, SENTENCE = 2, 40
"""So many sentences, so long, below an author or a time are a story."""
FAR = 40
"""So many lines below the story may stand the rest of a story that advertisements and offers cut to pieces."""
LONGEST_LABEL = 45


def page_frame(document: Document) -> Iterator[Mark]:
    """Mark what stands above the headline of a whole page and far below its story, and labels inside it."""
    page = story_of_page(document)
    if page is None:
        return
    first_lines = page.lines[page.first : page.first + SIGNED]
    headline = choose(document, page.above[-DEEPEST:], page.text, first_lines)
    if headline and not _tells(page.above, headline[0]):
        yield from _top(page.above, headline[0])
    yield from _labels(page)
    yield from _end(page.below)


def _tells(above: list[tuple[int, Span]], headline: int) -> bool:
    """Say whether a story has begun above what was taken for its headline: an author or a time, and then sentences."""
    told, signed = 0, False
    for _, span in above[: next(place for place, (at, _) in enumerate(above) if at == headline)]:
        signed = signed or signs(span)
        text = span.text
        sentence = (span.finished and len(text) >= SENTENCE) or len(text) >= LONG or SENTENCES.search(text)
        told += bool(signed and span.open and sentence)
    return told >= TOLD


def _top(above: list[tuple[int, Span]], headline: int) -> Iterator[Mark]:
    """Mark what stands above the headline, but for paragraphs and what belongs to it."""
    for at, span in above:
        if at >= headline:
            return
        text = span.text
        near = headline - at < NEAR_HEADLINE and (looks_like_byline(text) or is_timestamp(text) or is_section(text))
        if span.open and not near and not span.ordinary:
            yield Mark(at, Role.BOILERPLATE, "page-top")


def _labels(page: Story) -> Iterator[Mark]:
    """Mark short lines that come again and again, from the story on."""
    times = Counter([span.text for _, span in page.lines])
    for at, span in page.lines[page.first :]:
        text = span.text
        often = span.open and times[text] >= OFTEN and len(text) <= LONGEST_LABEL
        # an interview names its speakers as often
        if often and not (text[-1] in ".?!" or ":" in text or text.islower() or is_name(text) or credit_at(text)):
            yield Mark(at, Role.BOILERPLATE, "page-label")


def _end(below: list[tuple[int, Span]]) -> Iterator[Mark]:
    """Mark what stands far below the story: sentences only where they stand alone, a teaser each."""
    story = [span.open and speaks(span) for _, span in below]
    for place in range(max(CLOSING, table_below(below)), len(below)):
        at, span = below[place]
        if not speaks(span):
            rule = "page-end"
        elif place >= FAR and not any(story[place - 1 : place + 2 : 2]):
            rule = "page-teaser"
        else:
            continue
        if span.open:
            yield Mark(at, Role.BOILERPLATE, rule)
