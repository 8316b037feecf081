"""The grammar of photo credits in brackets, "(Ana Example/Reuters)", and what those without share with it."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.grammar.names import AGENCY, is_person, is_title_case

FILE = r"(?: ?[/,|-]? ?(?:[Pp]ool|[Ff]iles?(?: [Pp]hotos?| image)?|FILE|[Hh]andout|[Aa]rchive))*"
"""What may follow the agency: that the picture is old, or shared."""
AGENCY_FIRST = re.compile(
    rf"(?:^|(?<=[\s.(]))(?:{AGENCY})(?: (?:[Pp]hotos?|Images))?(?: ?/ ?| ?[|:] (?=[A-Z]))(?P<who>\S.{{0,70}})$"
)
LIBRARY = re.compile(
    r"(?:Getty|Getty Images|Shutterstock|Thinkstock|i[Ss]tock(?:photo)?|Alamy|YouTube|Corbis|AP Photos?|Rex Features"
    r"|Wikimedia Commons|Flickr|Pixabay|Unsplash|Pexels|Dreamstime|GETTY|SWNS"
    r"|Supplied|SUPPLIED|(?:File|Stock|Handout) (?:photo|image|picture)"
    r"|(?:Courtesy|Submitted|Contributed|Provided) photo|Submitted|[A-Z]{2,5} [Pp]hotos?"
    r"|(?i:represent(?:ational|ative)(?: (?:image|photo|pictur|purpose)\w*)?|stock (?:image|photo))"
    r"|(?:Twitter|Facebook|Instagram): ?@\w+)(?: ?/ ?[\w. ]{2,30})?$"
)
SPACED = re.compile(r"\( (?P<who>[A-Z][\w.’'/ -]{1,40}) \)$")
"""How some sites leave a credit behind: "( Ana Example )"."""
BRACKETS = re.compile(r"[(\[]\s*+(?P<who>[^()\[\]]{2,150}?)\s*[)\]]\.?$")
_BRACKET_LABEL = re.compile(
    rf"(?:(?:{AGENCY}|[A-Z][a-z]+)[ /]*)?"
    r"(?:(?i:file photo|photo illustration|photo|photograph|picture|pic|image|illustration|poster|painting"
    r"|graphic|gif|screen ?shot|screen ?grab|foto|bild|credit)"
    r"(?: credit|s by)?(?: ?[:/]| (?i:by|via|courtesy|from|provided)\b|(?<=s by))"
    r"|(?i:obtained by )(?=[A-Z])"
    r"|[A-Z]{3,5} (?:photo|image|graphic)$|(?i:photo source|image source): ?\S"
    r"|Source: (?:[WK][A-Z]{3}\b|(?=.*\b(?:Facebook|Twitter|Instagram|CNN|TV|Police|Family)))"
    r"|(?i:courtesy|handout|file)(?: ?[:/]| of | photo\b|$| (?=[A-Z]))|(?i:photo|screenshot)$)"
)
WIRE_END = re.compile(rf"(?:^|[/|,•;]|\bvia |\bfor | [-—] )\s*{AGENCY}(?: (?:Photos?|Images|file))?{FILE}$")
_SHARED_ON = tuple(
    f"/{site}" for site in ("Wikimedia", "Wikimedia Commons", "Wikipedia", "Flickr", "Unsplash", "Pexels")
)
_SPOKEN = re.compile(r"\b(?:said|says|told|that|was|were|has|had|is|are|who|which)\b")
# Who hands pictures out.
_OFFICE = re.compile(
    r"(?:Police|Police Department|Sheriff[’']s (?:Office|Department)|County Jail|Fire (?:Department|Rescue)|[Hh]andout"
    r"|Coast Guard|Department of \w+|Attorney[’']s Office|[Vv]ia (?:Facebook|Twitter|Instagram|YouTube|Storyful))$"
)
_STATION = re.compile(r"[WK][A-Z]{2,3}(?:-TV| ?\d{1,2})?|(?:ABC|CBS|CW|FOX|Fox|NBC|PBS) ?\d{1,2}|CBC|Radio-Canada")
_SUPPLIED = re.compile(
    r"(?i:supplied)(?: by (?:the )?[A-Z].{2,40})?|(?i:file image|file pic(?:ture)?|pic(?:ture)? supplied)"
)
# "(ABC Goldfields: Ana Example)"
_HELD = re.compile(
    r"(?:[A-Z][\w.’'&-]*(?: (?:[A-Z][\w.’'&-]*|of|the|and)){0,4}|[Ss]upplied): (?P<name>[A-Z][^:,]{4,40})"
)
_FOR_PAPER = re.compile(r"(?P<name>[^/|]{3,40}?)(?: ?[/|] ?| for )(?:the |The |[A-Z])")
# "(Ana Example, special to The Planet)"
_OF_PAPER = re.compile(r"(?P<name>[^/|,]{5,40}), (?:(?:[Ss]pecial to|[Ff]or) (?:the )?\w|The [A-Z])[\w. ]{2,40}")
# "(Antara/Ana Example)"
_AGENCY_AND = re.compile(r"[A-Z][A-Za-z]{2,20}/(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,2})")


def is_bracketed_credit(inner: str) -> bool:
    """Tell whether what stands in brackets at the end of a line is a photo credit."""
    if _BRACKET_LABEL.match(inner) or LIBRARY.match(inner):
        return True
    if inner[0].isdigit():
        return False
    if inner.endswith(_SHARED_ON):
        return True
    if _SUPPLIED.fullmatch(inner) or ((held := _HELD.fullmatch(inner)) and is_person(held["name"])):
        return True
    if ("via " in inner or "/" in inner) and WIRE_END.search(inner) and not _SPOKEN.search(inner):
        return True
    if not is_title_case(inner):
        return False
    if (found := AGENCY_FIRST.search(inner)) and found.start() == 0:
        return True
    if (found := WIRE_END.search(inner)) and found.start() > 2:
        return True
    if _OFFICE.search(inner) and inner.count(" ") < 7:
        return True
    person = _FOR_PAPER.match(inner)
    return bool(person and is_person(person["name"].strip()) and "," not in inner[person.end() :])


def is_shared(inner: str, before: str) -> bool:
    """Tell whether what stands in brackets behind a sentence is somebody's name and a word for an agency.

    >>> is_shared("Antara/Ana Example", "Boats at the quay."), is_shared("Dlrs/Bushel Cwt", "prices")
    (True, False)
    """
    found = _AGENCY_AND.fullmatch(inner) if before.rstrip().endswith((".", '."', ".”")) else None
    return found is not None and is_person(found["name"])


def is_of_paper(inner: str, before: str) -> bool:
    """Tell whether what stands in brackets behind a sentence is a photographer and the paper.

    >>> is_of_paper("Ana Example, special to The Planet", "Boats at the quay."), is_of_paper("Ana, The Planet", "“Go.”")
    (True, False)
    """
    found = _OF_PAPER.fullmatch(inner) if before.rstrip().endswith(".") else None
    return found is not None and is_person(found["name"])


def is_station(inner: str, before: str) -> bool:
    """Tell whether what stands in brackets behind a text is the call sign of an American station.

    >>> is_station("WXYZ", "Boats at the quay."), is_station("WHO", "the World Health Organization")
    (True, False)
    >>> is_station("WBI", "DUMEZ HOLDS MORE OF WESTBURNE")
    False
    """
    if before.isupper() or not _STATION.fullmatch(inner):
        return False
    return inner not in "".join([word[0] for word in before.split()[-8:] if word[0].isupper()])
