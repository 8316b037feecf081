"""The grammar of reporting credits: what a newsroom says about who reported, wrote and edited."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.grammar.names import OUTLETS, is_person, is_title_case

PIECE = (
    "(?:report(?:ing|s)?|story|article|piece|post|column|dispatch|analysis|investigation|review|project|fact check"
    "|newsletter|essay|blog)"
)
"""Words by which a story speaks of itself."""

OPENING = r"[\[(]?(?:[-–—•⦁*_]+ ?)?"
"""What may stand before the first word of a credit or a note: a bracket, a dash, a bullet."""

_ROLE = (
    r"(?:[Aa]dditional |[Ff]urther |[Oo]riginal |[Vv]ideo |[Ll]ocal )?"
    r"(?:[Rr]eport(?:ing|ed)|[Ww]rit(?:ing|ten)|[Ee]dit(?:ing|ed)|[Rr]esearch|[Cc]ompiled|[Gg]raphics?|[Pp]roduc(?:tion|ed)"
    r"|[Pp]hotography|[Tt]ranslat(?:ed|ion))"
    r"(?:(?:,| and| &) (?:\w+ )?(?:reporting|writing|editing|research|graphics|edited|produced|compiled))*"
)
_BY_ROLE = re.compile(rf"{OPENING}(?:[Ww]ith )?{_ROLE} [Bb]y:? (?:(?:the )?[A-Z@]|agenc(?:y|ies)\b)")
_WITH = re.compile(
    rf"{OPENING}[Ww]ith (?:(?:additional |further )?"
    r"(?:assistance|reporting|(?:a )?report|files?|contributions?|research|inputs?|reports?"
    r"|information)(?: and \w+)? (?:by|from)\b"
    r"|(?:[A-Z]\w+ )?(?:wires?(?: (?:reports?|services?))?|AP|AFP|Reuters)\b[^.]{0,40}\.?$)"
)
_CONTRIBUTING = re.compile(
    rf"{OPENING}(?:Contributing|Contributors|CONTRIBUTING)(?: to this {PIECE}| writers?| reporters?)?: ?\S"
)
# The small words in a list of names; any other word in lower case makes it a sentence of the story.
_BETWEEN_NAMES = re.compile(
    r"(?:[^\W_a-z]|\d|@|&|[-–—])\S*$|\S+\.(?:com|net|org)$|(?:a|additional|agenc(?:y|ies)|al-\S+|and|assist\w+|at|bureaus?|by|compiled"
    r"|contribut\w+|da|de|del|della|der|des|desk|di|du|edited|editing|editors?|el|files?|for|from|further|graphics?|in"
    r"|information|inputs?|la|le|newsroom|of|on|others?|photography|production|report(?:s|ed|ing|ers?)?|research|services?"
    r"|staff|the|to|translat(?:ed|ion)|van|video|von|wires?|with|writ(?:ing|ten|ers?))$"
)
_CONTRIBUTED = re.compile(
    rf"{OPENING}(?P<who>.{{2,420}}?),? (?:also )?(?:contributed|assisted|helped)(?P<what>"
    rf" (?:reporting|research|additional reporting)?[^.]{{0,20}}?(?:to|for|in|on|with) (?:this|the|our|today['’]s)"
    rf" (?:\w+ )?{PIECE}(?:(?:,| from| in) .{{0,120}})?"
    r"| (?:from|in) [A-Z][\w ,.-]{0,60}| (?:reporting|research|additional reporting)(?: (?:from|to|for) .{0,60})?"
    r"|,? including .{0,400})?[.)\]]*$"
)
_NEWSROOM = re.compile(
    r"\b(?:Associated Press|AP|AFP|Reuters|CNN|NBC|ABC|CBS|Fox|NPR|(?i:writers?|reporters?|correspondents?"
    r"|journalists?|staff|producers?|researchers?|editors?|interns?))\b"
)
_TELLING = re.compile(r"\b(?:had|has|have|said|that|was|were|which|who)\b")
_INFORMATION = re.compile(
    r"(?:Information|Material) from (?:the )?[A-Z][^.]{1,80} (?:was|is|were) (?:also )?(?:used|included)"
    r" in this \w+\.?$"
    rf"|{OPENING}This (?:report|story|article) (?:is|was) based (?:in part )?on wire(?:[ -]service)? reports"
    r"|Report supplied by (?:the )?[A-Z]"
    r"|This (?:report|story|article) was (?:reported|written)(?: and \w+)? by [A-Z]"
    r"|This (?:report|story|article) (?:contains|includes) (?:material|information|reporting) from (?:the )?[A-Z]"
)
# "• Quill reported from Ames.", "Ana Example wrote and reported from Ames; Bo Sample did the same in Northport."
_WHO = r"[A-Z][\w’'.-]*(?:,? (?:[A-Z][\w’'.-]*|and|correspondents?|producers?|reporters?|writers?)){0,9}"
_WHERE = r"(?:the )?[A-Z][\w.’'-]*(?:,? [A-Z][\w.’'-]*){0,3}"
_REPORTED_FROM = re.compile(
    rf"{OPENING}{_WHO} (?:reported from|(?:wrote and reported|reported and wrote|wrote) (?:from|in)) {_WHERE}"
    rf"(?:[;,]?(?: and)? {_WHO}(?: (?:wrote and )?reported| did the same)? (?:from|in) {_WHERE}){{0,4}}\.?$"
)


_ALONE = re.compile(
    rf"{OPENING}(?:Additional reporting:? (?!by\b)|(?:Fact[- ]check(?:ed|ing)|(?:Medically )?[Rr]eviewed|Researched"
    r"|Data analysis|(?:(?:Story|Segment|Series|Video) )?[Pp]roduced|Camera|Music|Design|(?:Photo|Video) editing)"
    r" by:? )"
    r"(?P<who>[A-Z](?:[^.,;]|(?<= [A-Z])\.){3,60})(?:,? (?:[A-Z][A-Za-z.]{1,6}(?:, )?){1,3})?"
    r"(?: on(?: [A-Z]\w+ \d{1,2}, \d{4})?)?\.?$"
    r"|[Ww]ith additional inputs? from our correspondents?\b[^.]{0,40}\.?$"
)
_INITIALS = re.compile(r"[a-z]{2,5}(?:-[a-z]{2,5}){0,4}(?:/[a-z]{2,5}){1,3}(?: \((?:[A-Za-z]{2,9}(?:, )?){1,5}\))?$")


def is_initials(line: str) -> bool:
    """Tell whether a line is how AFP ends its stories: the initials of those who wrote, edited and sent it.

    >>> is_initials("burs-ab/cd"), is_initials("and/or not")
    (True, False)
    """
    return bool(_INITIALS.match(line))


def is_credit(sentence: str) -> bool:
    """Tell whether a sentence says who reported, wrote or edited.

    >>> is_credit("(Reporting by Ana Example; Editing by Bo Sample)"), is_credit("Reporting by police was slow.")
    (True, False)
    >>> is_credit("Cy Tester contributed to this report."), is_credit("The rain contributed to this mess.")
    (True, False)
    """
    if len(sentence) > 700:
        return False
    sentence = sentence.strip()
    if found := _ALONE.match(sentence):
        who = found["who"]
        return who is None or all(map(is_person, who.split(" and "))) or OUTLETS.fullmatch(who) is not None
    if _BY_ROLE.match(sentence) or _WITH.match(sentence) or _CONTRIBUTING.match(sentence):
        words = re.split(r"[\s;,|()\[\]:]+", sentence)[1:]
        return all(_BETWEEN_NAMES.match(word) for word in words if word.strip(".—–-"))
    if found := _CONTRIBUTED.match(sentence):
        who, what = found["who"], found["what"] or ""
        if not (who[0].isupper() or who[0] == "@") or _TELLING.search(who):
            return False
        if _NEWSROOM.search(who):
            return True
        if "this" in what or "the " in what:
            return is_title_case(who.replace(" in ", ", "), 60)
        return "including" not in what and " " in who and is_title_case(who, 40)
    return bool(_INFORMATION.match(sentence)) or (" reported " in sentence and bool(_REPORTED_FROM.match(sentence)))
