"""What only a caption has, where the credit is not at its end: a credit in front, a signature, words of a picture."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.cues import gate, holds
from wirescrub.grammar.names import AGENCY, OUTLETS, is_person, is_title_case

# "Peter Ford/The Christian Science Monitor A view of …", "© REUTERS/ Stringer The rocket …"
_LEADING = re.compile(
    rf"(?:© ?)?(?P<name>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){{0,3}}) ?/ ?(?P<paper>{AGENCY}"
    r"|The (?:[A-Z]\w+ ){1,3}[A-Z]\w+?|THE (?:[A-Z]+ ){1,3}[A-Z]+|Staff|Stringer|STUFF|Stuff)"
    r"(?: Photo)?(?: ?/ ?\w+)* (?=[A-Z“‘])"
)


_POLL = re.compile(r" polls?\b(?! station| place)")


def leads_with_credit(text: str) -> bool:
    """Tell whether a photo credit opens a line and the caption follows.

    >>> leads_with_credit("Ana Example/Reuters A ferry leaves the harbour of Ames")
    True
    >>> leads_with_credit("A Daily Planet/ABC News poll found the same")
    False
    """
    found = _LEADING.match(text)
    if not found or _POLL.search(text, 0, 120):
        return False
    name, paper = found["name"], found["paper"]
    if re.fullmatch(AGENCY, name):
        return not (OUTLETS.fullmatch(name) and OUTLETS.fullmatch(paper))
    return is_person(name) and (not OUTLETS.search(name) or "Getty" in paper)


_SIGNATURE = re.compile(r"(?<=[a-z\d][a-z\d][.”\"] )(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){1,2})$")
_STOPS = (". ", "” ", '" ')
_ASKS = ("Ad", "Add", "Click", "Get", "Learn", "Log", "Read", "Related", "See", "Share", "Sign", "Vote", "Watch")


@gate
def _may_be_signed(text: str) -> bool:
    return holds(text[-64:], _STOPS)


def signature(text: str) -> str | None:
    """Return the name behind the last sentence of a line; a photographer's, if several lines end so.

    >>> signature("The garden in spring. Ana Example")
    'Ana Example'
    """
    if not _may_be_signed(text):
        return None
    found = _SIGNATURE.search(text, max(0, len(text) - 60))
    if not found or not is_person(found["name"]) or found["name"].split()[0] in _ASKS:
        return None
    return found["name"]


_KIND = "(?:undated|file|handout|recent) "
_PICTURE = re.compile(
    r"\b(?:(?:is|are) (?:seen|pictured|shown|photographed)(?: here)? (?:in|at|on|outside|inside|during|near) (?:[A-Z]"
    r"|the [A-Z]|this )|shown here in an? |(?<!same men )pictured (?:here|above|left|right)\b"
    r"|[,(] ?(?:seen|shown) here,? (?:as |at |in |on |with |\w+ing\b)"
    rf"|(?:in|shows?|from) (?:this (?:{_KIND}){{0,2}}|an? (?:{_KIND}){{1,2}})photo(?:graph)?\b"
    r"|(?:in|shows?|from) (?:this|an?) (?:(?:image|frame|video) grab|screen ?grab)\b|looks on (?:as|during|at|while)\b"
    r"|(?:file|combination) photo\b|photo (?:provided|released|taken|obtained) )"
    r"|\((?:far )?(?:left|right|center|centre)\)|[Pp]icture for illustrat\w+ purposes\b"
)
_SCENE = re.compile(
    r"\b(?:addresses|applauds|arrives?|attends?|celebrates?|cheers|delivers|embraces|escorts|fields|gather|gestures"
    r"|greets?|holds(?! (?:an?|its|the) (?:first |last |next )?(?:conference|election|hearing|meeting|session|vote)\b)"
    r"|hugs|leaves|listens?|looks (?:at|on)|poses|participates|pauses|shakes? hands|sits?|smiles|speaks?"
    r"|stands?|takes part|talks (?:to|with)|testifies|walks?|watche?s?|waves)\b"
)
_DATED = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\."
    r"|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2},? (?:\d{4}|in )"
)
_TELLING = re.compile(
    r"[“”\"#%$]|\b(?:I|you|we|my|our|said|says|told|announced|added|according|reported|will|would|could|was|were|had|did"
    r"|found|ended|began|shows? that|know|believe)\b"
)


# A paper that points at its pictures from the story as well does so in whole sentences.
_PICTURED = re.compile(r"\bpictured,? (?:here|above|left|right|cent(?:er|re)|with|in|at|on|after|before|during)\b")


def shows(text: str) -> bool:
    """Tell whether a line without a credit has words that only a caption has.

    >>> shows("The mayor speaks at the opening of the bridge in Ames, Iowa, on May 3, 2019.")
    True
    >>> shows("The bridge was opened on May 3, 2019, and he is seen as its father.")
    False
    """
    if text[-1] not in '.?!”"’' and "pictured" in text and _PICTURED.search(text):
        return True
    if _TELLING.search(text.partition(". ")[0]):
        return False
    if text[-1] == ":" or "@" in text or "://" in text:
        return False  # a post that the story quotes
    return bool(_PICTURE.search(text) or ((dated := _DATED.search(text)) and _SCENE.search(text, 0, dated.start())))


# The present tense of what a picture can show, near the front of its first sentence.
_ACTS = (
    "addresse?s|applauds?|arrives?|attends?|blooms?|browses?|burns?|carr(?:y|ies)|celebrates?|checks?|cheers?|clears?"
    "|climbs?|cooks?|crosse?s|dances?|delivers?|digs?|drinks?|drives?|eats?|embraces?|escorts?|feeds?|fills?"
    "|flies|flows?|gathers?|gestures?|grazes?|greets?|hangs?|holds?|hugs?|inspects?|kneels?|lays|leads?|leans?|leaves"
    "|lies?|listens?|loads?|looks? (?:at|on|out|over)|marche?s|mourns?|paints?|plays?|pours?|poses?|prays?"
    "|prepares?|protests?|rehearses?|rests?|rides?|rises?|scatters?|searche?s|serves?|shakes? hands|shelters?|shines?"
    "|shops?|sings?|sits?|sleeps?|smiles?|speaks?|stands?|surfaces?|surrounds?|sweeps?|swims?|talks? (?:to|with)"
    "|testif(?:y|ies)|tends?|throws?|waits?|walks?|watche?s|waves?|wears?|weeps?|works?"
)
_SEEN = re.compile(
    rf"(?!(?:It|He|She|They|We|You|I|This|That|These|There|And|But|So|If|When|Where|As|What|How|Why)\b"
    rf"|(?:A|All|An|Her|His|Its|Many|Most|No|One|Our|Some|The|Their|Two) (?:{_ACTS})\b)[A-Z“](?:\S+ ){{1,9}}?"
    rf"(?:{_ACTS})\b"
)
_PASSED = re.compile(
    r"\b(?:he|she|they|it|who|which|and|but) (?:\w+ly )?[a-z]{2,}ed\b|\b(?:can|if|may|must|should|which is)\b"
)
LONGEST_SCENE = 220


def shows_scene(text: str) -> bool:
    """Tell whether a line tells what can be seen, in the present tense: beside a credit it is a caption.

    >>> shows_scene("Ada Quill holds her cat at the quay."), shows_scene("Ada Quill held her cat, she said.")
    (True, False)
    >>> shows_scene("The cat's collar carries a number, which is needed for pets in Ames.")
    False
    """
    first = text.partition(". ")[0]
    return (
        len(text) <= LONGEST_SCENE
        and bool(_SEEN.match(first))
        and not (_TELLING.search(first) or _PASSED.search(first) or is_title_case(text))
    )
