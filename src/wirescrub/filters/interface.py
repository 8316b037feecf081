"""Buttons, menus and labels: lines made of nothing but the words of a web page's interface."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.cues import gate
from wirescrub.document import Document, Mark, Role
from wirescrub.grammar.telling import is_tail, unglued
from wirescrub.zones import is_crosshead

RULES = {
    "interface-words": "a line of buttons, menu entries or labels (“Share on Facebook”, “Skip to main content”)",
    "glued-share-bar": "names of networks, or “CLOSE”, glued to the start of a caption or headline",
    "share-bar": "names of networks, one a line, in a run of at least two",
    "reactions": "how many readers felt what: “Love”, “0”, “Sad”, “0”, at least two of them",
    "player-time": "how long a video is, alone on its line (“1:14”), once or twice in the story",
    "bare-count": "a number alone between two lines of the page, or below “Comments”: how many shared, or felt so",
}

# Words that mean the page itself, wherever they stand: one of them must be there,
TELLING = frozenset(
    """
    advertisement advertisements bookmark captcha collapse feedback homepage javascript loading login logout
    navigation newsletters outbrain permalink recaptcha replay reprint reprints signup sitemap skip slideshow
    slideshows sponsored taboola thumbnails toggle unsubscribe unmute autoplay fullscreen clipboard sharesave
    """.split()
)
# or one that a story may be about, next to a word for what one does with it.
SUBJECTS = frozenset(
    """
    facebook twitter whatsapp pinterest linkedin reddit instagram youtube flipboard messenger telegram tumblr tiktok
    snapchat stumbleupon digg google google+ email e-mail sms newsletter comment comments cookie cookies privacy
    terms ad ads advertising app apps podcast podcasts rss caption captions captioning gallery galleries widget
    embed menu licensing paywall promoted subscriber subscribers account share shares sharing tweet print profile
    corrections clarifications
    """.split()
)
DOING = frozenset(
    """
    add cancel click close content copy create download email embed enlarge expand follow get hide join leave like
    list log manage more next notice open options pin play please policy policies post posted prev previous print
    read register save see sell send settings share shares show sign sitemap start stop submit subscribe
    support tap tweet us use view visit watch your
    """.split()
)
# … and all the others may be these.
QUIET = frozenset(
    """
    a about above accept account add after all already also an and any are article articles as at back be below
    breaking browse browser but button by can cancel caption center choices click close code content continue
    contact copied copy create daily data day delivered do don't done download edition editor enable end enlarge
    enter error explore external facebook's feed feeds follow for free friend friends from full get go google got
    has have headlines help here home how i if image images in inbox info information into is it item items just
    language latest learn leave left like link linked links list listen live load log look main make manage media
    messages mobile more most my name new news next no not notice now of off on only open opens options or order
    other our out page pages paper personal photo photos pin play plus policies policy popular post posted prefer
    preferences preview previous prev profile purchase quick read reader reading recommended register related reload
    reply report reporter reset restrictions results return rights save saved search section see sell send service
    services settings sign site site's sites skip social songs sounds source start stop store stories story story's
    submit supported tap text that the their them these this tip to today today's toggle top topics trending try
    unavailable up updates us use user using version via video videos view visit want was watch dialogue subscribed
    we web website what which whole will window windows with x you your
    """.split()
)
CROSSHEADS = frozenset(
    "bookmark captcha collapse feedback homepage navigation newsletters replay reprint reprints toggle".split()
)
"""Words of `TELLING` that are crossheads of a story where they stand alone between two paragraphs."""
_BAR = re.compile(
    # behind exactly these three stands a caption, which `caption` knows by them
    r"(?!Facebook Twitter Pinterest .{0,900}$)(?:Share this with )?"
    r"(?:(?:Facebook|Twitter|Pinterest|Google\+|LinkedIn|WhatsApp|Messenger|Email|Tweet|Share|Print|Copy this link)\b"
    r"[\s|·•]*){2,}(?=[^\W_a-z]|[“‘\"'])|These are external links and will open in a new window (?=\w)"
    r"|CLOSE (?=[A-Z])"
)
REACTIONS = frozenset(["Angry", "Cheer", "Funny", "Haha", "Happy", "Like", "Love", "Sad", "Surprised", "Wow"])
COUNTED = frozenset(["Comments", "COMMENTS", "Shares", "SHARES", "Views", "Likes", "Retweets"])
_BAR_STARTS = frozenset("FTPGLWMESC")
KNOWN = TELLING | SUBJECTS | DOING | QUIET
_DURATION = re.compile(r"(?:Duration )?0?\d:[0-5]\d")
_HOURS = frozenset("56789")
"""Few videos last so many minutes: “8:46”, alone between two paragraphs, is when it happened."""
MOST_PLAYERS = 2
"""With more such lines the story is a timetable, or a list of scores."""
LONGEST = 240
LONG_ROW = 7
_BEGINNING = 30


def interface(document: Document) -> Iterator[Mark]:
    """Mark buttons, menu entries and labels, which consist of the words of an interface only."""
    run: list[int] = []  # single words such as "Facebook": one may be a crosshead, two in a row are a share bar
    reactions: list[int] = []
    durations: list[int] = []
    for at, span in document.suspects():
        text = span.text
        if len(text) < 8 and text.replace(",", "").isdigit():
            label = _counted(document, at)
            if label is not None and document.spans[label].open:
                yield Mark(label, Role.BOILERPLATE, "bare-count")
            if label is not None or _between_furniture(document, at):
                yield Mark(at, Role.BOILERPLATE, "bare-count")
                continue
        if len(text) < 15 and text[-1].isdigit() and _DURATION.fullmatch(text):
            if text[0] not in _HOURS or not is_crosshead(document, at):
                durations.append(at)
            continue
        if len(text) < 10 and text in REACTIONS:
            below = next(document.outward(at, 1), None)
            if below and below[1].text.isdigit():
                reactions += [at, below[0]]
                continue
        if _may_be_bar(text) and (glued := _BAR.match(text)):
            yield Mark(at, Role.BOILERPLATE, "glued-share-bar", 0, glued.end())
        words = unglued(text) if len(text) <= LONGEST and not (span.prose or is_tail(text)) and _begins(text) else []
        if not _are_interface(words) or (_may_head(words) and is_crosshead(document, at)):
            run = []
        elif not TELLING.isdisjoint(words) or text in ("AD", "ADS"):
            yield Mark(at, Role.BOILERPLATE, "interface-words")
        elif len(words) > 1:
            if not SUBJECTS.isdisjoint(words) and not DOING.isdisjoint(words):
                yield Mark(at, Role.BOILERPLATE, "interface-words")
        elif words[0] in SUBJECTS:
            if run and any(between.prose for between in document.spans[run[-1] : at]):
                run = []
            run.append(at)
            if len(run) > 1:
                bar = run if len(run) == 2 else run[-1:]
                yield from (Mark(place, Role.BOILERPLATE, "share-bar") for place in bar)
    if len(durations) <= MOST_PLAYERS:
        yield from (Mark(at, Role.BOILERPLATE, "player-time") for at in durations)
    if len(reactions) > 2:
        yield from (Mark(place, Role.BOILERPLATE, "reactions") for place in reactions)


def _counted(document: Document, at: int) -> int | None:
    """Return where the label above a number says what it counts; in a table the next row stands below."""
    above, below = next(document.outward(at, -1), None), document.neighbour(at, 1)
    if above is None or above[1].text not in COUNTED or (below is not None and below.open and not below.prose):
        return None
    return above[0]


def _between_furniture(document: Document, at: int) -> bool:
    """Say whether the lines before and behind are furniture; a table of numbers has others around it."""
    around = document.neighbour(at, -1), document.neighbour(at, 1)
    return all(span is not None and span.role is Role.BOILERPLATE for span in around)


def _are_interface(words: list[str]) -> bool:
    """Say whether words are an interface's only; a long row of buttons may have one that is not known."""
    row = len(words) >= LONG_ROW and sum(word in SUBJECTS for word in words) > 2
    return bool(words) and _strangers(words) <= row


def _may_head(words: list[str]) -> bool:
    """Say whether words of an interface may head a part of the story: “Feedback”, “How to close your account”."""
    return words[0] == "how" or (len(words) == 1 and words[0] in CROSSHEADS)


def _strangers(words: list[str]) -> int:
    return sum([not (word in KNOWN or word.isdigit()) for word in words])


@gate
def _may_be_bar(text: str) -> bool:
    return text[0] in _BAR_STARTS


@gate
def _begins(text: str) -> bool:
    """Say whether a line begins with words of an interface; most lines that do not are known by their first words."""
    words = text[:_BEGINNING].split(" ")[:-1]  # the last may be cut
    # those that nothing is glued to, nor can be
    plain = [word.lower() for word in words if word.isalpha() and word.isascii() and word[1:].islower()]
    return sum([word not in KNOWN for word in plain]) <= 1
