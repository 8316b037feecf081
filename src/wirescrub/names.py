"""The shapes of names: people, agencies, outlets and jobs, as bylines, captions and credits write them."""

from __future__ import annotations

import re

AGENCIES = frozenset(
    """
    AAP AFP ABC ANI ANP ANSA AP APA BBC CBS CNBC CNN CP CTK ČTK DPA EFE EPA EPA-EFE FOX HA IANS JTA KNA LNP MCT NASA NBC
    NOAA NPR NTB PA PAP PBS PTI RAI REX SIPA SWNS TASS TMZ TNN TNS TT UPI UPA WENN XPO ZUMA
    """.split()
)
"""Short names of agencies and broadcasters that stand in photo credits; upper case only."""

LONG_AGENCIES = (
    "Agence France-Presse|Alamy|Anadolu(?: Agency)?|Associated Press|Australian Associated Press|BackGrid|Barcroft"
    "|Belga|Bettmann|Bloomberg(?: News)?|CQ Roll Call|Canadian Press|Caters|Corbis|dpa|FilmMagic|Getty(?: Images)?"
    "|Handout|IStock|Imago|Invision|Kyodo(?: News)?|Keystone|LaPresse|Lusa|Magnum(?: Photos)?|NBC News|Newscom|NurPhoto"
    "|PA (?:Images|Wire)|Picture Alliance|POLITICO|Polaris|Pool|Press Association|RIA Novosti|Redux|Reuters|Ritzau"
    "|Scanpix|Shutterstock|Sipa(?: USA)?|Splash News|Sputnik|Stringer|Thinkstock|Tribune News Service|USA TODAY"
    "|USA TODAY Sports|UIG|WireImage|Xinhua|Yonhap|Zuma(?: Press)?"
)
"""Names of agencies and picture libraries, in any case."""

_SHORT = "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))
AGENCY = rf"(?:(?:{_SHORT})(?![\w’'])|(?i:(?:The )?(?:{LONG_AGENCIES}))(?![\w’']))"
"""A pattern for one agency, where a photo credit would have it."""

PARTICLES = frozenset("al bin da de del della den der di do dos du e el ibn la le san st ten ter van von y".split())
"""Small words inside a person's name."""

JOBS = re.compile(
    r"\b(?:analyst|anchor|blogger|bureau|chief|columnist|commentator|contribut(?:or|ing)|correspondent|critic|desk"
    r"|director|editor(?:ial)?|fellow|intern|journalist|photographer|producer|reporter|special (?:for|to)|staff"
    r"|writer)s?\b",
    re.IGNORECASE,
)
"""Words of a job line: "Staff Writer", "Opinion contributor", "Special for USA TODAY"."""

OUTLETS = re.compile(
    r"(?:^|\b)(?:AFP|AP|Agencies|Associated Press|BBC|Bloomberg|Breitbart|CBS|CNBC|CNN(?:Money)?|FOX|Fox|Guardian"
    r"|HealthDay|ITV|Mail(?:Online)?|NBC|NPR|POLITICO|Politico|Reuters|STAT|Sky|TNN|USA TODAY|WSJ|Xinhua"
    r"|(?:[A-Z][\w.&]* )+(?:Bee|Chronicle|Daily|Dispatch|Examiner|Express|Gazette|Globe|Herald|Inquirer|Journal"
    r"|Magazine|Media|Mirror|Monitor|Network|News|Newspapers|Observer|Post|Press|Register|Review|Service|Star|Sun"
    r"|Telegraph|Times|Today|Tribune|Wire))\b"
)
"""Names of outlets, as a byline gives them after the author's."""

# A word of a name: capital first, or an initial; "al-Mousily", "@handle" and "d'Angelo" too.
_WORD = re.compile(r"(?:[A-ZÀ-ÞČŁŞŚŠŽİ][\w’'.\-]*|(?:al|el|de|d|ibn|bin)[-’'][A-Z]\w+|@\w+|\d(?:st|nd|rd|th))$")
_CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter today tomorrow yesterday
    """.split()
)


def is_person(text: str) -> bool:
    """Tell whether text has the shape of one person's name: two to five words with capitals.

    >>> is_person("Rodrigo Campos"), is_person("Sunday evening"), is_person("Carla van der Velde"), is_person("Reuters")
    (True, False, True, False)
    """
    words = text.split()
    if not 2 <= len(words) <= 5 or len(text) > 50:
        return False
    if words[0].lower().rstrip(".,") in _CALENDAR or any(ch.isdigit() for ch in text):
        return False
    return all(_WORD.match(word) or word in PARTICLES for word in words) and words[-1] not in PARTICLES


def is_title_case(text: str, most: int = 14) -> bool:
    """Tell whether text is made of names only: every word but particles and joining words has a capital.

    >>> is_title_case("Jim Watson/AFP via Getty Images"), is_title_case("the lights went out")
    (True, False)
    """
    words = re.split(r"[\s/|,;()]+", text.strip(" .,;-–—"))
    return (
        len(words) <= most
        and words[0] != ""
        and any(word[:1].isupper() or word[:1] == "@" for word in words)
        and all(
            word[:1].isupper()
            or word[:1] in "@-–—&"
            or word[:1].isdigit()
            or word.lower() in _JOINING
            or _WORD.match(word)
            for word in words
        )
    )


_JOINING = PARTICLES | frozenset(
    "and by courtesy file files for from handout image left of on photo pool right stringer the via".split()
) | {"", "AP"}
