"""The shapes of names: people, agencies, outlets and jobs, as bylines, captions and credits write them."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.cues import gate


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SHORT_AGENCIES = (
    "AAP|AFP|ABC|ANI|ANP|ANSA|AP|APA|BBC|CBS|CNBC|CNN|CP|CTK|ČTK|DPA|EFE|EPA-EFE|EPA|FOX|HA|IANS|JTA|KNA|LNP|MCT|NASA"
    "|NBC|NOAA|NPR|NTB|PAP|PA|PBS|PTI|RAI|REX|SIPA|SWNS|TASS|TMZ|TNN|TNS|TT|UIG|UPI|VPC|WENN|ZUMA"
)
_LONG_AGENCIES = (
    "Agence France-Presse|Alamy|Anadolu(?: Agency)?|Associated Press|Australian Associated Press|BackGrid|Barcroft"
    "|Belga|Bettmann(?: Archive)?|Bloomberg(?: News)?|Buzz60|CQ Roll Call|Canadian Press|Caters|Corbis|dpa|FilmMagic"
    "|Getty(?: Images(?: Plus)?)?|Handout|Imago|Invision|iStock(?:photo)?|Keystone|Kyodo(?: News)?|Landov|LaPresse"
    "|Lusa|Magnum(?: Photos)?"
    "|NBC News|Newscom|Newsy|NurPhoto|PA (?:Images|Wire)|Picture Alliance|Polaris|POLITICO|Pool|Press Association|Redux"
    "|Reuters|RIA Novosti|Ritzau|Scanpix|Shutterstock|Sipa(?: USA)?|Splash News|Sputnik|Storyful|Stringer|Thinkstock"
    "|Tribune News Service|USA TODAY(?: Sports| NETWORK)?|Veuer|WireImage|Wochit|Xinhua|Yonhap|Zuma(?: Press)?"
)
AGENCY = rf"(?:(?:{_SHORT_AGENCIES})(?![\w’'])|(?i:(?:The )?(?:{_LONG_AGENCIES}))(?![\w’']))"
"""A pattern for one agency or picture library, where a photo credit would have it; the short ones in capitals only."""

_RUNS = re.compile(r"[^\W_]+")
_ENDS = frozenset([run[-3:].casefold() for run in _RUNS.findall(f"{_SHORT_AGENCIES} {_LONG_AGENCIES}")])

PARTICLES = _words("al bin da de del della den der di do dos du e el ibn la le san st ten ter van von y")
"""Small words inside a person's name."""

JOBS = re.compile(
    r"\b(?:analyst|anchor|blogger|bureau|chief|columnist|commentator|contribut(?:or|ing)|correspondent|critic|desk"
    r"|director|editor(?:ial)?|fellow|intern|(?:photo)?journalist|photographer|producer|reporter"
    r"|special (?:for|to)|staff|writer)s?\b",
    re.IGNORECASE,
)
"""Words of a job line: "Staff Writer", "Opinion contributor", "Special for USA TODAY"."""

OUTLETS = re.compile(
    r"\b(?:AFP|AP|Agencies|Associated Press|BBC|Bloomberg|Breitbart|CBS|CNBC|CNN(?:Money)?|FOX|Fox|Guardian|HealthDay"
    r"|ITV|Mail(?:Online)?|NBC|NPR|POLITICO|Politico|Reuters|STAT|Sky|TNN|USA TODAY|WSJ|Xinhua"
    r"|(?:[A-Z][\w.&]* ){1,4}(?:Bee|Chronicle|Daily|Dispatch|Examiner|Express|Gazette|Globe|Herald|Inquirer|Journal"
    r"|Magazine|Media|Mirror|Monitor|Network|News|Newspapers|Observer|Post|Press|Register|Review|Service|Star|Sun"
    r"|Telegraph|Times|Today|Tribune|Wire))\b"
)
"""Names of outlets, as a byline gives them behind the author's."""

# A word of a name: a capital first, or an initial; "al-Mousily", "@handle" and "d'Angelo" too.
_BETWEEN = re.compile(r"[\s/|,;()•]+")
_WORD = re.compile(r"(?:[^\W\d_a-z][\w’'.\-]*|(?:al|el|de|d|ibn|bin)[-’'][A-Z]\w+|@\w+)$")
_NOT_IN_NAMES = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december christmas easter today tomorrow yesterday
    a an and are as at but by for from he her his how if in is it its mr mrs ms no not of on or our she so that the
    their these they this those to was we were what when where while who why with
    action breaking emails points
    """
)
_JOINING = PARTICLES | _words("and by courtesy file files for from handout image left of on photo pool right the via")


@gate
def may_end_in_agency(text: str) -> bool:
    """Tell, quickly, whether a text may end in an agency: by its last letters, so most texts do not.

    >>> may_end_in_agency("Ana Example/Getty Images"), may_end_in_agency("The end")
    (True, False)
    """
    end = text[-3:].casefold()
    return end in _ENDS or end[-2:] in _ENDS


def is_person(text: str) -> bool:
    """Tell whether text has the shape of one person's name: two to five words with capitals.

    >>> is_person("Rodrigo Campos"), is_person("Sunday evening"), is_person("Carla van der Velde"), is_person("Reuters")
    (True, False, True, False)
    >>> is_person("Ana A. Example"), is_person("A Example")
    (True, False)
    """
    words = text.split()
    if not 2 <= len(words) <= 5 or len(text) > 50 or words[-1] in PARTICLES:
        return False
    return all(
        word in PARTICLES
        or (_WORD.match(word) is not None and (_is_initial(word) or word.lower().rstrip(".") not in _NOT_IN_NAMES))
        for word in words
    )


def _is_initial(word: str) -> bool:
    return len(word) == 2 and word[0].isupper() and word[1] == "."


def is_title_case(text: str, most: int = 14) -> bool:
    """Tell whether text is made of names only: every word but particles and joining words has a capital.

    >>> is_title_case("Jim Watson/AFP via Getty Images"), is_title_case("the lights went out")
    (True, False)
    """
    words = [word for word in _BETWEEN.split(text.strip(" .,;-–—")) if word]
    return (
        0 < len(words) <= most
        and any(word[0].isupper() or word[0] == "@" for word in words)
        and all(
            not word[0].islower() or len(word) == 1 or word.lower() in _JOINING or _WORD.match(word) is not None
            for word in words
        )
    )
