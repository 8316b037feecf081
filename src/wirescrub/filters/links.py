"""Links to other stories: a label ("RELATED:", "Read more") and the other story's headline."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.cues import gate
from wirescrub.document import Document, Mark, Role, Span
from wirescrub.grammar.telling import is_post, reports_speech

RULES = {
    "labelled-link": "a label and the headline of another story (“RELATED: Ferry runs aground”)",
    "link-behind": "the same in brackets behind the end of a paragraph",
    "link-in-brackets": "a link whose brackets stand in elements of their own (“( Full results)”, “[ Gulls stay ]”)",
    "read-more-behind": "a headline with “Read more” glued behind it, or that label behind a paragraph",
    "glued-label": "a label glued to a headline (“More:Ferry runs aground”)",
    "label-behind": "the headline of another story and its kind behind it (“… – video”, “…: Column”), or its length",
    "copied-address": "what a page adds to text copied from it (“Read more at: http://…”)",
    "bare-address": "a web address alone on a line",
}

# Labels that point to another story and are nothing else …
_POINTERS = (
    r"(?:also )?related(?: (?:stories|coverage|articles?|content|reading|videos?|links?|topics?|news|story)"
    r"(?: \([^()]{3,30}\))?)?"
    r"|(?:also )?read (?:more|next|also|this|this next|it|now|here|(?:the )?(?:full|original) .{3,20})"
    r"|also (?:read|see|watch)"
    r"|more (?:on|from|about|in|at) [\w'&. ]{2,40}"
    r"|more (?:here|stories|news|coverage)|see (?:also|more|photos?|inside)|now watch|watch (?:now|live|this|next|more)"
    r"|must[- ](?:read|see|watch)|don't miss|in \d+ seconds|you (?:may|might) (?:also )?like|trending(?: now)?"
    r"|what to (?:read|watch) next|read next|further reading|go deeper"
    r"|editors?'s? picks?|(?:full|complete|live) coverage|share this story|(?:our|opposing|another) view"
    r"|from the archives?|sign up|market sectors|story continues"
)
# … and words that are such labels where a headline follows, and not a sentence.
_WORDS = (
    r"more|also|read|watch|listen|photos|pictures|gallery|slideshow|videos?|opinion|quiz|poll|graphic|interactive|infographic"
    r"|also (?:on|in|from|at) (?!the )[\w'. ]{2,30}|recommended|suggested|up next|next up"
    r"|best of \w+|most (?:read|popular|viewed)|in pictures|special (?:coverage|report)|quicktake|editorial|flashback"
    r"|podcast|explainer|explained|timeline|fact check|takeaways|polls|first read|sponsored"
    r"|tweet|external link"
    r"|full (?:story|text|transcript|video|list|results)"
)
_POINTER = re.compile(rf"[\W_]*(?:{_POINTERS}) ?(?:[:|»›>–—]|- )\s*\S+ \S", re.I)
_WORD = re.compile(rf"[\W_]*(?:{_WORDS})(?: ?[:|»›>]|:? [–—-]) ?\S", re.I)
_BEHIND = re.compile(r"(?<=[.!?”\"’']) *(\([^()]{4,180}\)\.?|[\[{] ?[^\[\]{}]{4,180} ?[\]}]\.?)$")
_READ_MORE = re.compile(r" ?\(?\b(?:read|see|view|learn|show|find out) more(?: here)?\s*[.…»›>)→:]*$", re.I)
_POINTED = re.compile(
    r"(?<=[.!?”\"’] )(?:Read [Mm]ore|READ MORE|Read [Nn]ext|READ NEXT|R(?:elated|ELATED)|See also|SEE ALSO|MORE)"
    r": ?[A-Z“‘'][^.]{10,130}$"
)
_COPIED = re.compile(
    r"(?:^| )Read (?:[Mm]ore(?: (?:at|here|from [\w .]{3,30}))?:?|[Ll]atest [Bb]reaking [Nn]ews from \S+)"
    r" https?://\S+(?: (?:Follow|Urgent)\b.*)?$"
)
_LIST_TITLE = "Related Stories:"
_GLUED = re.compile(
    r"(?!NOTE:|Note:)(?:[A-Z][\w'’ ]{1,28}\w ?|(?!\d+[.)])['‘A-Z$\d][^:@]{3,70}[\w?!'’)])"
    r":(?!\d\d?(?!\d))[A-Z\d\"“‘'][\w’'.,$-]+,? [^@]*[^.:;@]$"
)
_LABEL_BEHIND = re.compile(
    r".{8,120}(?:: (?:column|our view|opinion|editorial)"
    r"|[–—-] (?:video|live|live updates|in pictures|interactive|podcast)"
    r"|\w[?’']? (?<!\b(?:at|by|in|of|on|to) )(?<!\d{4} )0\d:\d\d)",  # its length: “Crews free the ferry 01:42”
    re.I,
)
_TIME_BEHIND = re.compile(r" \d\d:\d\d$")
# A list's title glued to the first headline under it: "Related Coverage Ferry runs aground"
_TITLE_BEFORE = re.compile(
    r"(?:Also on \S+\.\w+|(?:Related|Recommended) (?:Coverage|Stor(?:y|ies)|Articles?|Gallery|Videos?|Content|News)"
    r"|Further Reading|Related(?=(?: \S+){5})) [“‘\"'A-Z\d][^.]{9,120}"
)
_BEFORE_ARROW = re.compile(r"\[[^\[\]]{3,40}\] \S.{8,160} »")  # "[Most read] Ferry runs aground »"
_ADDRESS = re.compile(
    r"[\W_]*(?:https?://|www\.|pic\.twitter\.com/|t\.co/|[\w-]+\.(?:com|org|net|co\.uk)/)\S*[\W_]*", re.I
)
# The address of a post or a document, which the story shows where a browser would: it is the evidence's only trace.
_SHOWN = re.compile(
    r"https?://(?:(?:www\.|m\.)?(?:(?:twitter|x)\.com/\w+/status/\d|facebook\.com/[\w.]+/(?:posts|videos)/|youtube\.com/watch"
    r"|instagram\.com/p/|scribd\.com/doc)|youtu\.be/\w|(?:www|assets)\.documentcloud\.org/documents/)"
)
_MARKS = re.compile(r"[:|»›>–—-]")
"""A label and what it is a label of have one of these between them."""
LONGEST = 220
FEWEST_SPACES = 2
"""Headlines have more words than what a table says behind "Toss:"."""


def links(document: Document) -> Iterator[Mark]:
    """Mark links to other stories: a label and the other story's headline, alone or behind a paragraph."""
    first = document.open()[0][0] if document.open() else 0
    for at, span in document.suspects():
        text = span.text
        if text[-1] in ")]}" and (found := _BEHIND.search(text)) and is_link(found[1].strip("()[]{} ")):
            yield Mark(at, Role.BOILERPLATE, "link-behind", found.start(1))
        elif (
            not span.finished
            and ": " in text[-LONGEST:]
            and (found := _POINTED.search(text, max(0, len(text) - LONGEST)))
        ):
            yield Mark(at, Role.BOILERPLATE, "link-behind", found.start())
        elif text.endswith(_LIST_TITLE) and len(text) > LONGEST:  # a story on one line, and what stood below it
            yield Mark(at, Role.BOILERPLATE, "read-more-behind", len(text) - len(_LIST_TITLE))
        elif "://" in text and not is_post(text) and (found := _COPIED.search(text)):
            yield Mark(at, Role.BOILERPLATE, "copied-address", found.start())
        elif len(text) > LONGEST or is_post(text):
            continue
        elif _may_be_address(text) and _ADDRESS.fullmatch(text):
            begins, ends = document.story
            if not (begins < at < ends and _SHOWN.match(text)):
                yield Mark(at, Role.BOILERPLATE, "bare-address")
        elif at != first and (rule := _rule(span)) and not (rule == "label-behind" and _is_timetable(document, at)):
            yield Mark(at, Role.BOILERPLATE, rule)
        elif text[-4:].lower() in ("more", "ore…", "ore.", "re »", "ore:") and (found := _label_at_end(text)):
            whole = not text[: found.start()].rstrip().endswith((".", "”", '"')) and at != first
            yield Mark(at, Role.BOILERPLATE, "read-more-behind", 0 if whole else found.start())


def _is_timetable(document: Document, at: int) -> bool:
    """Say whether a line and one beside it end in a time of day, as long as a video as it may look."""
    lines = (document.spans[at], document.neighbour(at, -1), document.neighbour(at, 1))
    return sum(span is not None and _TIME_BEHIND.search(span.text) is not None for span in lines) > 1


def _label_at_end(text: str) -> re.Match[str] | None:
    """Return the label behind a line; in "she wished to read more" it is the verb of a sentence."""
    found = _READ_MORE.search(text)
    if found is None or found[0].lstrip(" (")[0].isupper():
        return found
    before = text[: found.start()].rstrip().lower()
    return found if before.endswith((*'.!?…»([”"', "scroll down to", "click to")) else None


@gate
def _may_be_address(text: str) -> bool:
    return "/" in text or "w." in text or "W." in text


@gate
def _is_marked(text: str) -> bool:
    return _MARKS.search(text) is not None


def is_link(text: str) -> bool:
    """Say whether a line is a label and the headline of another story.

    >>> is_link("RELATED: Ferry runs aground in fog"), is_link("More: what became of it is not known.")
    (True, False)
    """
    plain = text.replace("’", "'")
    if _POINTER.match(plain):
        return True
    return bool(_WORD.match(plain)) and (plain[-1] not in ".:" or plain.endswith(("U.S.", "U.K.", "D.C.")))


def _rule(span: Span) -> str | None:
    """Return the rule by which the whole line is a link."""
    text = span.text
    marked = _is_marked(text)
    if marked and is_link(text) and not (text.endswith(".") and reports_speech(text)):
        return "labelled-link"
    # "( Full results)": nobody writes so, but a page whose brackets and link stand in elements of their own
    if text[:2] == "( " and text[-1] == ")" and text[-2] != " ":
        return "link-in-brackets"
    if text[:2] == "[ " and text[-2:] == " ]" and text.count(" ") > 5:
        return "link-in-brackets"
    if text[-1] == "»" and _BEFORE_ARROW.fullmatch(text):
        return "labelled-link"
    if span.finished:
        return None
    if text.startswith(("Related ", "Also on ", "Recommended ", "Further ")) and _TITLE_BEFORE.fullmatch(text):
        return "labelled-link"
    if not marked:
        return None
    if text.startswith(("See: ", "SEE: ")):
        return "labelled-link"
    if ":" in text and text.partition(":")[2].count(" ") >= FEWEST_SPACES and _GLUED.fullmatch(text):
        return "glued-label"
    if _LABEL_BEHIND.fullmatch(text):
        return "label-behind"
    return None
