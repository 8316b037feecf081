"""What a heading inside the story looks like; where it stands is told by the filter `subhead`."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.grammar.shapes import SPEAKER, is_bullet, is_caption, is_furniture, is_sentence, is_timestamp, is_titled

_SPOKEN = frozenset("?!.")
_OPENING, _CLOSING = frozenset("“‘\"'"), "”’\"'"

# Not a heading: a speaker's label, an attribution, a score, a row of figures, a handle.
_NO_HEADING = re.compile(
    r"[A-Z][\w .,'’-]{1,30}: ?$|[A-Z ]{3,20}: |[-–—~\[]|[a-z]"
    r"|.*(?: \d[\d.,:%-]* .*\d|@\w|\.{3}$|…$|https?:|\d-\d| YouTube$)"
)
_GOES_ON = re.compile(r"(?:And|But|Or|So|Still|Yet|Then)\b.*\?")
_BROKEN = re.compile(r".* (?:the|an?|and|or|my|our|their|his|its|with no)$")
_NUMBERED = re.compile(r"\d{1,2}[.)] [A-Z“‘\"']")
_QUESTION_LABEL = re.compile(r"(?:What|Why|How|Who|Where|When)\b[^.,?!:]{3,60}:")
# Asked her: “Who pays?” and “Who pays?” she asked; but not Long-lost friend or 'enemy of the state?'
_QUOTED = re.compile(r"[^“\"‘'].*[,:] ?[“\"‘'].*|.*[,.?!…][”\"’']+ [A-Za-z].*")
_SENTENCES = re.compile(r"[a-z]{3}[.?!…] [A-Z]")
# In a title they begin with a capital.
_TELLS = re.compile(
    r".*\b(?:said|says|tells?|told|wrote|writes|reports|reported|reporting|adde?d?s?|notes|noted|tweeted|tweeting|asks|asked"
    r"|explains|explained|argues|argued|replied|urges|urged|yelled|shouted|chanted|poses|is|are|was|were|has|have|had)\b"
)
_SOURCE = re.compile(r"(?:From|According to|Via|And|Here)\b")

_NAME = r"(?:[A-Z][\w.’'-]*\.? ){1,3}[A-Z][\w’'.-]+"
SERIES = {
    "number": re.compile(r"(\d{1,2})[.)] ?[A-Z“‘\"']"),
    "hour": re.compile(r"(\d{1,2}(?:[:.]\d\d)? ?[apAP]\.?[mM]\b)[.: ].{12}"),
    "claim": re.compile(r"((?:CLAIM|FACT|MYTH|REALITY|TRUTH)S?: .*[^.:])$"),
    "name": re.compile(rf"({_NAME}: (?!.*[.,:;/]$)(?!.*/)\S.{{2,}})"),
    "name alone": re.compile(rf"((?!Here|And){_NAME}):$"),
}
"""The forms of headings of which one alone may be anything: “4. Abuse of pardons.”, “4:35 p.m. Rally ends”, …"""

_NAMED = re.compile(rf"{_NAME}: ")


def is_heading(text: str) -> bool:
    """Say whether a short line may be a heading, wherever it stands.

    >>> is_heading("Night on the quay"), is_heading("Nobody was hurt."), is_heading("Quill asked: “Who pays?”")
    (True, False, False)
    """
    if len(text) < 3 or text[-1] in ",;" or not any(map(str.isalpha, text)):
        return False
    if text[-1] == ":":
        if not (is_question_label(text) or (is_titled(text) and not announces(text))):
            return False
    elif ends_sentence(text) or _BROKEN.match(text) or (text[-1] == "!" and not _is_set_off(text)):
        return False
    if is_caption(text) or is_furniture(text) or is_timestamp(text) or _GOES_ON.match(text):
        return False
    if text[0].isdigit() and _NUMBERED.match(text):
        return True
    return not (is_bullet(text) or _NO_HEADING.match(text)) or is_question_label(text)


def ends_sentence(text: str) -> bool:
    """Say whether a line ends a sentence with a full stop, or quotes somebody.

    >>> ends_sentence("'I believe in Ames.'"), ends_sentence("'A long wait'"), ends_sentence("“Enough!” she said.")
    (True, False, True)
    """
    said = text.rstrip(_CLOSING)
    if is_sentence(text) or said == text or not said:
        return is_sentence(text)
    if said[-1] in ".,":
        return not said.endswith("..") and is_sentence(said)
    return said[-1] in "?!…" and not is_titled(text) and _quotes(text)


def _quotes(text: str) -> bool:
    """Say whether a line that ends in a quotation says who said it, or quotes several sentences."""
    if text[0] in _OPENING and _SENTENCES.search(text):
        return True
    return bool(_QUOTED.match(text) or (text[0] not in _OPENING and _TELLS.match(text) and not text.endswith("'")))


def _is_set_off(text: str) -> bool:
    """Say whether a line is set as no sentence is: in capitals, with a number, or as a title."""
    return text.isupper() or text[0].isdigit() or is_titled(text)


def announces(text: str) -> bool:
    """Say whether a line that ends in a colon is a sentence, or names the source of a quotation.

    >>> announces("As Ada Quill wrote in the Ames Herald:"), announces("Update at 9 a.m. Ferry Leaves, Quill Says:")
    (True, False)
    """
    return bool(_SOURCE.match(text) or _TELLS.match(text))


def is_question_label(text: str) -> bool:
    """Say whether a line is a fixed part of an explainer: “Why it matters:”."""
    return text[-1] == ":" and bool(_QUESTION_LABEL.fullmatch(text)) and not text.endswith(("said:", "says:", "wrote:"))


def is_spoken(text: str) -> bool:
    """Say whether a heading may as well be what somebody says or asks.

    >>> is_spoken("Who pays?"), is_spoken("“Like what?”"), is_spoken("Who Pays for the Ramps?")
    (True, True, False)
    """
    return (text[-1] in _SPOKEN or is_exclaimed(text)) and not is_titled(text)


def is_exclaimed(text: str) -> bool:
    """Say whether somebody speaks in a line: it is cried, or ends with a stop within double quotation marks."""
    return text[-1] == "!" or (text[0] in '“"' and text.rstrip(_CLOSING)[-1:] in ("?", "!"))


def series(text: str) -> tuple[str, str] | None:
    """Return the form of a series whose heading a line may be, and what tells it from the others, if there is one.

    >>> series("4. Abuse of ferries."), series("4:35 p.m. Ferry leaves the quay"), series("Ada Quill: Late again")
    (('number', '4'), ('hour', '4:35 p.m'), ('name', 'Ada Quill: Late again'))
    """
    forms: tuple[str, ...]
    if text[:1].isdigit():
        forms = ("number", "hour")
    elif text[:1].isupper() and ":" in text[4:60]:
        forms = ("claim", "name", "name alone")
    else:
        return None
    for form in forms:
        if found := SERIES[form].match(text):
            return form, found[1]
    return None


def is_said(text: str) -> bool:
    """Say whether a line begins with who says it, as in a transcript."""
    return bool(SPEAKER.match(text) or _NAMED.match(text))
