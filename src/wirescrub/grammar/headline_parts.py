"""The line of a headline: its wire slug, and what pages glue to its front and its back."""

from __future__ import annotations

from wirescrub import patterns as re

_SLUG = re.compile(
    r"(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|CORRECTION|EXCLUSIVE|FACTBOX|BRIEF|TIMELINE|ANALYSIS|INTERVIEW|PREVIEW"
    r"|SNAPSHOT|EXPLAINER|FEATURE|INSIGHT|NEWSMAKER|GRAPHIC|POLL|DIARY|ADVISORY|TOPNEWS|[A-Z]{2,12} (?:STOCKS|MARKETS))"
    r"(?: \d{1,2})?-)+|\((?:\d\w\w )?(?:LEAD|LD|URGENT|News Focus)\) "
)
LABEL = re.compile(r"Share (?:this story ?|all sharing options for): ?|\d/\d(?=[A-Z“\"‘'])", re.IGNORECASE)
"""Labels and counters that share bars and galleries put in front of the headline."""

_TIME = re.compile(
    r"[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}(?: ?/? \d{1,2}:\d\d ?[AP]M)?(?: / [\w ]{3,30} ago)? ?(?=[A-Z“\"‘'])"
    r"|\d{1,2}:\d\d ?[AaPp]\.?[Mm]\.?(?: [A-Z]{2,4})?(?=[A-Z][a-z])"
)
# "A caption of the picture. | AP Photos A headline", the agency in the second group
_GLUED = re.compile(
    r"(.{15,200}?[.?!]['’”\"]?)"
    r"( \| (?:(?:AP|REUTERS|Reuters|Getty)(?: Photos?| Images)?|[\w .]{4,40}/[A-Z]+|[A-Z ]{8,40} FOR [A-Z]+))?"
    r" (['‘A-Z0-9][^.]{10,75}[^.:,])"
)
# … and without an agency: what the author says, or a whole sentence, and what is no second one of a headline or a deck.
_AUTHOR_SAYS = re.compile(r", (?:the )?authors? (?:says?|writes?|argues?)\.$")
SHORTEST_CAPTION = 60
"""The first of two sentences of a headline is shorter."""
_ABBREVIATED = re.compile(r"(?:^|[ .(])(?:[A-Z]|Gov|Rep|Sen|Gen|Reps|Sens|Dr|Mr|Mrs|Ms|St|vs|[ap]\.m)\.$")
_TWO_SENTENCES = re.compile(r"[a-z]{3}[.?!]['’”\"]? [A-Z]")
_GOES_ON = re.compile(
    r"(?:And|But|Or|So|Yet|Now|Then|Plus|Also|Both|Here|There|This|That|These|Those|It|Its|He|She|His|Her|They|We|You|I|If"
    r"|What|When|How|Who|Where|Could|Can|Will|Would|Should|May|Does|Did|Do|Is|Are|Get|See|Read|Not|No|Yes|Even|Because"
    r"|Videos?|Photos?|Images?)\b"
)
_GOES_ON_SURELY = re.compile(r"(?:And|But|So|Here|Are|Is|Good|Will (?:it|he|she|they))\b")


def caption_before_headline(text: str, *, surely: bool = False) -> int | None:
    """Return where the headline begins in a line that opens with a caption, as pages of Politico ran the two together.

    surely: whether something else tells that it does so; then the headline may be a question, too.

    >>> line = "The ferry lies in the harbour of Northport, where it froze in. Ferry waits for warmer days"
    >>> line[caption_before_headline(line):]
    'Ferry waits for warmer days'
    >>> caption_before_headline("The ferry lies in the harbour of Northport, where it froze in. Here is what we know")
    """
    found = _GLUED.fullmatch(text)
    if found is None:
        return None
    caption, agency, headline = found.groups()
    if agency or _AUTHOR_SAYS.search(caption):
        return found.start(3)
    if caption[-1] in "?!" or _ABBREVIATED.search(caption):
        return None
    if surely:
        return None if _GOES_ON_SURELY.match(headline) else found.start(3)
    whole = (
        len(caption) > SHORTEST_CAPTION
        and not _TWO_SENTENCES.search(caption)
        and headline[-1] not in '?!)’”"'
        and headline.count(" ") > 1
        and not _GOES_ON.match(headline)
    )
    return found.start(3) if whole else None


# "Ferry waits for warmer days The board has sent for help.": a small word with a capital where no sentence ended.
_DECK_BEHIND = re.compile(
    r"[^.;“”\"|]{18,120}?[a-z][a-z]{2,}[’']? "
    r"(?=(?:A|An|As|At|After|And|Both|But|By|Despite|Even|From|He|Her|His|How|If|In|It|Its|Many|Most|On|Our|She|Since|Some"
    r"|The|Their|There|These|They|This|Though|Under|Unless|We|What|When|Where|While|Why|With|You) [a-z].{25,300}$)"
)


def deck_behind(text: str) -> int | None:
    """Return where the deck begins that is glued to a headline in sentence case.

    >>> line = "Ferry waits for warmer days The board has sent for three icebreakers from the coast."
    >>> line[deck_behind(line):]
    'The board has sent for three icebreakers from the coast.'
    >>> deck_behind("The ferry in the harbour of Northport waits for warmer days, the board of The Planet says.")
    """
    found = _DECK_BEHIND.match(text)
    return found.end() if found else None


_OUTLET = (
    r"(?:[A-Z][\w.&’']* ){0,4}(?:News|Times|Post|Journal|Tribune|Herald|Guardian|Telegraph|Independent|Reuters|CNN|BBC"
    r"|NPR|AP|Online|[\w-]+\.(?:com|org|net|co\.uk))"
)
_SITE = re.compile(rf" (?:\|\s[^|]{{2,45}}|[-–—] {_OUTLET})$")


def slug_of(text: str) -> str | None:
    """Return the wire slug that a headline begins with.

    >>> slug_of("UPDATE 2-Ferry operator to be bought for $2.6 bln")
    'UPDATE 2-'
    >>> slug_of("Update to ferry timetable")
    """
    found = _SLUG.match(text)
    return found[0] if found else None


def bounds(text: str) -> tuple[int, int]:
    """Return where a headline begins and ends in its line, between what is glued to it.

    >>> line = "Share this Story : Ferry stops | The Northport Herald"
    >>> start, end = bounds(line)
    >>> line[start:end]
    'Ferry stops'
    """
    front = LABEL.match(text) or _TIME.match(text)
    start = front.end() if front else 0
    site = _SITE.search(text, max(start + 10, len(text) - 80))
    return start, site.start() if site else len(text)
