"""Lists of other stories: a header such as "Related" or "More from …", and the run of headlines under it."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.above_story import DECK_LABEL
from wirescrub.document import Document, Mark, Role, Span
from wirescrub.grammar.biography import is_biography
from wirescrub.grammar.dateline import parse
from wirescrub.grammar.photo_credit import credit_at
from wirescrub.grammar.shapes import is_name, is_timestamp, is_titled, looks_like_byline

RULES = {
    "listing-header": "a header over links to other stories (“Most Read”, “More From The Harbour”)",
    "listing": "a headline under such a header",
    "guide": "a box that is closed (“Quick Guide”, its title, “Show”)",
    "teaser": "a label alone (“Urgent:”, “Editor's Note:”) and the title or the question that it calls attention to",
}

_STORIES = (
    r"(?:stories|news|coverage|articles?|reading|content|posts?|videos?|headlines|topics?|links?|columns?|picks?)"
)
_ABROAD = (
    "lesen sie auch|mehr zum thema|auch interessant|lire aussi|à lire aussi|sur le même sujet|lea también|lee también"
    "|leer también|te puede interesar|leggi anche|leia também|veja também|lees ook"
)
# "UP NEXT" is the crosshead of a sports report.
_HEADER = re.compile(
    r"[\W_]*(?:"
    r"more|see related|watch|read more|read (?:this )?next|also read|read also|see also|also see|further reading"
    r"|read more related articles?|related articles?\(s\)|related|(?-i:[Uu]p next)|watch next|just in"
    rf"|(?:more|other|top|latest|popular|trending|recent|featured|great|related|similar|key|breaking|editors?'?s?)"
    rf"(?: [\w-]+)? {_STORIES}(?: (?:from|on|in|for|about|by) .{{2,40}})?"
    r"|related story|also on [\w.]{3,25}|featured in .{3,30}"
    rf"|recommended(?: (?:for you|by [^,.]{{2,30}}|{_STORIES}))?|(?:promoted|sponsored)(?: {_STORIES})?"
    r"|more (?:from|on|in|about|great) .{2,50}|more on this(?: story| topic)?|must reads?"
    rf"|most (?:read|recent|popular|viewed|shared|commented|watched|emailed)(?: (?:\w+ ){{0,2}}{_STORIES})?"
    r"(?: (?:in|on) .{2,30}| (?:national|politics|world|business|opinions?|sports|local|lifestyle|entertainment))?"
    r"|popular(?: now| on .{2,30})?"
    r"|editors?'?s?'? (?:picks?|choice|recommendations?)|also (?:watch|check out)|breaking this hour"
    r"|(?:view )?(?:our|the) other .{4,60} in this series"
    r"|(?:now )?trending(?: .{2,20})?|what to (?:read|watch) next|don't miss|latest(?: (?:from|in|on) .{2,40})?"
    r"|recent stories from .{2,30}|more to explore"
    r"|(?:recent and )?related (?:coverage|news|reading)|(?:also )?popular on .{2,30}|keep reading"
    r"|latest .{2,30} videos"
    r"|you (?:may|might) (?:also )?(?:like|be interested in)|(?:from )?around the (?:web|network)|elsewhere on .{2,30}"
    r"|in case you missed it|(?:next|previous) (?:story|article)"
    r"|explore (?:more|further)(?: on .{2,40})?|in this series|filed under|tags|topics"
    rf"|{_ABROAD}"
    r"|other (?:reports|articles) in .{3,50}|this article tagged under(?:: .{2,40})?"
    r")[\s.:…!»›>]*",
    re.I,
)
# These are never crossheads of a story; the others are headers only if a list follows.
_STRONG = re.compile(
    rf"{_ABROAD}|(?:read more )?related [a-z]|(?:this article )?(?:tagged|filed) under|recommended (?:for|by)"
    r"|most (?:read|recent|popular|viewed|shared|commented|watched|emailed)"
    r"|(?:related )?(?:tags|topics)\b|trending (?:now|on|stories)|more from|what to (?:read|watch)"
    r"|you (?:may|might) (?:also )?like|editors?'?s?'? (?:picks|recommendations)|around the web|promoted|sponsored"
    r"|also (?:check out|on [\w.]+\.com)|more must-read|popular on|latest in"
    r"|(?:latest|more|top) \w+ videos|recent stories from|more to explore",
    re.I,
)
# An advertisement in the guise of news: such a label alone on its line, and a title or a question below it.
_TEASER = re.compile(
    r"(?:urgent|(?:\w+ )?alert|latest|special|declassified|shocking|important|exclusive|breaking|vote now|be heard"
    r"|editor'?s note):",
    re.I,
)
_GUIDES = ("Quick Guide", "Quick guide", "Timeline", "Profile")
LONGEST_HEADER = 70
LONGEST_LABEL, LONGEST_TEASER = 14, 24
HEADLINE_WORDS, NAME_WORDS = 4, 3
SHORT = 40
SHORTEST_SENTENCE = 10
LONGEST_ITEM = 160
MOST = 12


def listings(document: Document) -> Iterator[Mark]:
    """Mark headers over links to other stories, and the headlines under them."""
    open_spans = document.open()
    first, at_end = document.story
    taken = -1
    told, seen = False, 0
    for place, (at, span) in enumerate(open_spans):
        if at > taken and span.text[-1] == ":" and (teased := _teased(span, open_spans[place + 1 : place + 2])):
            yield from (Mark(i, Role.BOILERPLATE, "teaser") for i in (at, teased))
            taken = teased
            continue
        if at > taken and span.text in _GUIDES and (box := _box(open_spans[place + 1 : place + 3])):
            yield from (Mark(i, Role.BOILERPLATE, "guide") for i in (at, *box))
            taken = box[-1]
            continue
        if at <= taken or len(span.text) > LONGEST_HEADER or place == 0 or not is_header(span.text):
            continue
        run = _run(open_spans[place + 1 : place + MOST + 2], at > at_end, sure=_is_sure(span.text))
        if at < first:
            told = told or any(span.text.count(" ") >= HEADLINE_WORDS for _, span in open_spans[seen:place])
            seen = place
            run = _above_the_story(document, span.text, run, told=told)
        if at < at_end and run and all(document.spans[item].text.count(" ") < NAME_WORDS for item in run):
            continue  # a table, or a list of names
        if not run and at < at_end and not _stands_alone(span.text):
            continue  # an ordinary crosshead: what follows is the story
        yield Mark(at, Role.BOILERPLATE, "listing-header")
        yield from (Mark(item, Role.BOILERPLATE, "listing") for item in run)
        taken = run[-1] if run else at


def _box(following: list[tuple[int, Span]]) -> list[int]:
    """Return the title and the button of a closed box, below its label."""
    if len(following) < 2 or following[1][1].text != "Show":
        return []
    title = following[0][1]
    return [] if title.finished or len(title.text) > LONGEST_HEADER else [at for at, _ in following]


def _teased(label: Span, following: list[tuple[int, Span]]) -> int | None:
    """Return the line that a label calls attention to, if the two are an advertisement."""
    if not following or len(label.text) > LONGEST_TEASER or not _TEASER.fullmatch(label.text.replace("’", "'")):
        return None
    at, span = following[0]
    calls = span.text[-1] in "?!" or span.text.rstrip(".").endswith(("Here", "Now"))
    return at if len(span.text) <= LONGEST_ITEM and (is_titled(span.text, 0.6) or calls) else None


def _above_the_story(document: Document, header: str, run: list[int], *, told: bool) -> list[int]:
    """Return what a header above the story may take: no byline or time, nor the last line, which is the headline.

    told: whether a line that may be the headline stands above the header.
    """
    if header.casefold().strip(" :»›") == "more":
        return []  # the last entry of a menu
    spans = document.spans
    head = [
        at for at in run if looks_like_byline(spans[at].text) or is_timestamp(spans[at].text) or is_name(spans[at].text)
    ]
    if head:  # right above the author stand the headline and its deck
        run = [at for at in run if at < head[0]]
        return [at for at in run if at not in run[-2:] or spans[at].text.count(" ") < HEADLINE_WORDS]
    return run if told else run[:-1]


def _stands_alone(text: str) -> bool:
    """Say whether a header is one even where no list follows: "Most read", "More:", but not "More from the mayor:"."""
    return len(text) <= LONGEST_LABEL if text[-1] == ":" else _is_sure(text)


def _is_sure(header: str) -> bool:
    """Say whether a header is one whatever follows."""
    return bool(_STRONG.match(header.replace("’", "'")))


def is_header(text: str) -> bool:
    """Say whether a line is a header over links to other stories.

    >>> is_header("More From The Harbour"), is_header("More than a game")
    (True, False)
    """
    return bool(_HEADER.fullmatch(text.replace("’", "'")))


def _run(following: list[tuple[int, Span]], at_end: bool, *, sure: bool) -> list[int]:
    """Return the headlines that follow a header, up to the next sentence of the story.

    In the middle of a story a run that is too long, or whose last line leads on to prose, may hold a crosshead: the
    last line before a paragraph stays if it is short, or by far the shortest where the header is sure to be one.
    """
    run: list[int] = []
    for at, span in following[:MOST]:
        text = span.text
        if (
            len(text) > LONGEST_ITEM
            or _is_dateline(text)
            or (text.endswith((".", "”", '."', ".'")) and len(text) > SHORTEST_SENTENCE)
            or text.endswith(":")
            or credit_at(text)
            or DECK_LABEL.match(text)
            or is_biography(text)
        ):
            break
        run.append(at)
    else:
        return run if at_end else []
    if not at_end and len(run) > 1 and len(following) > len(run) and not is_biography(following[len(run)][1].text):
        *others, last = [span.text for _, span in following[: len(run)]]
        shortest = len(last) * 3 < min(map(len, others)) if sure else len(last) < SHORT
        if shortest or last[-1] == "?":  # a crosshead, or what the interviewer asks next
            run.pop()
    return run


def _is_dateline(text: str) -> bool:
    """Say whether a line is a dateline and nothing else: the story begins below it."""
    return text[-1] in "-–—:)" and parse(text, own_line=True) is not None
