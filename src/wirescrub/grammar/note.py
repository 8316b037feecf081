"""The grammar of notes: what a newsroom says about the story itself."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.cues import gate, holds, remembered
from wirescrub.grammar.credit import PIECE
from wirescrub.grammar.shapes import is_titled
from wirescrub.grammar.telling import has_speaker

_PIECE = rf"(?:{PIECE}|version|headline|transcript|page|interview|op-ed|commentary|excerpt|list|caption)"
# "The project was originally …" is rather about a project of the story's, and so is "The report …".
_THE_PIECE = "(?:article|caption|column|commentary|essay|headline|interview|op-ed|piece|story|transcript|version)"
_START = r"[\[(*• —–-]*(?:Note: )?"

_LABEL = re.compile(
    rf"{_START}(?:(?:CORRECTIONS?|Corrections?|CLARIFICATIONS?|Clarifications?|Editor[’']?s?[’']?|EDITOR[’']?S?[’']?"
    r"|(?:Author|AUTHOR|Writer)[’']?[sS]?[’']?(?= [Nn]ote| NOTE))"
    r"(?: (?:&|and|AND) (?:Amplifications?|[Cc]larifications?|CLARIFICATIONS?))?(?: (?:[Nn]otes?|NOTES?))?"
    r"(?: ?[(,][^:]{0,60}|(?: [A-Z][a-z]+\.?)? \d[^:]{0,40}(?::\d\d[^:]{0,20})?)?"
    r"|\*?Edit(?= ?: )|(?:Publisher|Programming)[’']?s? note|A note to (?:our )?readers)"
    r" ?(?:: ?|— |– |-- )(?=\S)"
)
# "Editor's Note: Want to support …" is the page's.
_ASKS = re.compile(r"(?i:(?:do you )?(?:want|like|sign|subscribe|join|get|click|please (?:sign|subscribe|support))\b)")
_APPEALS = re.compile(r"\b[Pp]lease (?:subscribe|donate|consider|support)\b")
_EARLIER = re.compile(
    rf"{_START}(?:(?:An?|The|This) )?(?:[Ee]arlier|[Pp]revious|[Oo]riginal|[Pp]rior|[Uu]pdated)(?:,? \w+)?"
    rf" versions? of (?:(?:this|our) (?:\w+ )?{_PIECE}|the (?:\w+ )?{_THE_PIECE})\b"
)
_ABOUT_STORY = re.compile(
    rf"{_START}(?:(?:This (?:\w+ )?{_PIECE}|The (?:\w+ )?{_THE_PIECE}) (?:"
    "has (?:since )?been (?:updated|corrected|amended|edited|revised|changed|removed|translated|adapted)"
    "|was (?:updated|corrected|amended|originally (?!scheduled|due|planned|expected)|first (?:published|posted))"
    "|is (?:part of|(?:being )?(?:co-|jointly )published"
    "|a (?:joint|collaboration|partnership|compilation)|adapted|excerpted|published in"
    "|an? (?:edited|updated|excerpt))"
    "|originally|incorrectly|mis(?:stated|spelled|identified|attributed|quoted)|corrects|first (?:appeared|ran)"
    r"|appears? (?:in|courtesy)|appeared (?:in|on|at)|will be updated)\b"
    rf"|This (?:\w+ )?{_PIECE} (?:appears as|was (?:featured|co-?produced|co-?published) (?:in|with|by))\b"
    rf"|(?:Support|Funding) for this (?:\w+ )?{_PIECE} (?:came|comes|is|was)"
    r" (?:provided|made|supported|funded|from)\b(?!.*, too\b) "
    r"|This (?:work|project|series|report) (?:is|was) (?:co-)?funded by "
    rf"|A (?:revised|longer|shorter|full) version of this {_PIECE} |\*Updated (?:for|to|with) "
    rf"|A version of this {_PIECE} (?:(?:first|originally|also) (?:appeared|ran|was)|appears? (?:in|on)) "
    r"|ATTN: [A-Z]|How we did this(?::|$| [A-Z])|Methodology: [A-Z]"
    r"|Pew Research Center conducted (?:this|the) |This analysis (?:of .{0,120}? )?is based on "
    rf"|The data (?:used )?in this (?:{_THE_PIECE}|analysis) (?:was|were|is|are|comes?) "
    r"|[A-Z][\w ]{2,40} is (?:an? |[A-Z][\w. ]+[’']s )(?:\w+ ){0,3}column (?:by|on|about) [\w.]"
    rf"|The (?:language|headline|title|photo|text|name) (?:in|of|on) this {_PIECE} has been \w+ed\b"
    r"|This is an opinion (?:column|piece)[.,;]|[A-Z][\w.]+ [A-Z][\w.]+ (?:appears|writes) on the [A-Z].{3,60} blog\b"
    r"|Updated? to (?:add|clarify|correct|include|reflect|remove) |(?:Journal|More|Funding) information: [A-Z]"
    r"|Disclosure statement$|(?!The )[A-Z][\w.’' -]{2,60} (?:receives|provides) funding (?:from|as) "
    rf"|This {_PIECE} was (?:reported|produced|supported) (?:with|by) (?:the )?support (?:of|from) "
    r"|Adapted from [A-Z].{2,90}\b(?:address|book|column|episode|essay|monologue|newsletter|podcast|remarks|speech)\b"
    r"|Published in [A-Z][\w ]{2,30}, [A-Z][a-z]+ \d{1,2}\w*, \d{4}\.?$"
    r"|The writer is (?:an?|the) (?:[\w-]+ ){0,4}?"
    r"(?:analyst|author|columnist|editor|fellow|intern|journalist|lecturer|professor|reporter)\b"
    r"|Update,? (?:\(|at )?(?:[^:.]|[ap]\.m\.){0,40}(?::\d\d(?:[^:.]|[ap]\.m\.){0,24})?: "
    r"(?:Add(?:ed|s)|Clarifi|Correct|An? (?:reader|earlier)"
    r"|This (?:story|post|article|piece)|The (?:headline|story|post|article)\b)"
    rf"|U(?:pdated?|PDATED?)(?: \d| \([^)]{{3,60}}\)){{0,2}}: (?:This|The) {_PIECE}"
    r" (?:has been|was|is) (?:updated|edited|changed|corrected|revised)\b"
    rf"|This (?:\w+ )?{_PIECE} was (?:produced|supported by|adapted|excerpted|translated|published"
    r"|edited(?! by [a-z]))\b"
    r"|(?:Article|Story|Reprinted|Republished|Published|Posted|Used|Cross-posted)(?: \w+)?"
    "(?: from [^.]{2,60})? (?:with (?:the )?permission|by permission|courtesy) "
    r"|[A-Z][\w.’' -]{3,40}[’']s? (?:column|blog|work) (?:appears?|runs|is (?:published|syndicated))\b"
    r"|Update,? (?:[A-Z][a-z]+\.? \d{1,2}, \d{4}|\d{1,2}/\d{1,2}/\d{2,4} \d{1,2}:\d\d [ap]\.?m\.?(?: [A-Z]{2,4})?): "
    rf"|(?i:This {_PIECE} was (?:most recently|last) updated) "
    r"|We (?:most recently|last) updated (?:this|the top of this) "
    rf"|We (?:updated the top of|will (?:continue to )?update|are updating) this {_PIECE}\b|Most recent update: \d"
    rf"|We[’'](?:ll|re) (?:updat\w+|have more on) this {_PIECE} (?:as|when|with|throughout)\b"
    # "UPDATE (March 3, 7:10 p.m.): …", and "Update: … I’ve fixed the error above"
    r"|U(?:pdate|PDATE) \([^)]{3,40}\d [ap]\.?m\b[^)]{0,12}\): [A-Z]"
    r"|U(?:pdate|PDATE): (?:(?:Story|Post|Article) (?:has been )?updated (?:to|with) "
    r"|.{0,200}?\b(?:I|[Ww]e)(?:[’']ve| have) (?:fixed|corrected|updated) (?:the|this|that|my) )"
    rf"|U(?:pdate|PDATE): An? (?:previous|earlier) version of this {_PIECE}\b"
    r"|U(?:pdate|PDATE)(?:—| ?[–-] ?|, )\d\d?(?::\d\d)? [ap]\.?m\.?: (?:Add|Correct|Chang|Clarif|Fix|Updat)"
    rf"|This {_PIECE}, (?:originally|first) published [A-Z][a-z]+\.? \d{{1,2}}(?:, \d{{4}})?,"
    r" (?:was|has been) (?:corrected|updated)\b"
    r"|Updated at \d{1,2}(?::\d\d)? [ap]\.?m\.?: (?:Add|Chang|Correct|Revis|Updat)\w+ "
    r"|Originally published [A-Z][a-z]+\.? \d{1,2}, \d{1,2}(?::\d\d)? [ap]\.m\."
    r"|Materials provided by (?:the )?[A-Z].{3,120}Content may be edited for style and length"
    r"|This is (?:an? |the )(?:[\w’']+ )?(?:edited transcript|editor[’']s letter|excerpt|extract) (?:of|from|in) "
    r"|A correction was (?:made|issued) on [A-Z]"
    r"|From [A-Z][^.]{2,90}[;,] (?:reprinted|republished|reproduced) (?:here )?with permission"
    "|This is a (?:compilation of stories|developing story|breaking news story)"
    r"|(?:Originally|First) published (?:at|by|in|on) [A-Z](?![^.]*, (?:it|[A-Z]\w+) (?:has|is|was)\b)"
    r"|\[Names? (?:changed|ha)"
    r"|(?:Some )?[Nn]ames (?:have been|were) changed(?: (?:to (?:protect|preserve)|at (?:her|his|their)|on request"
    r"|for (?:anonymity|her|his|legal|privacy|safety|security|their))\b|\W*$))"
)
_EDGES = "[(*• —–-"
_FIRST_WORDS = """
An Article ATTN Author AUTHOR CLARIFICATION CORRECTION Clarification Correction Cross-posted EDITOR Earlier Editor First
From Names Note Original Posted Previous Programming Publisher Reprinted Some Story The UPDATE Updated Used Writer
earlier names original previous updated Adapted Support Funding How Journal More Methodology Pew Disclosure
We Most Materials
"""
_FIRST_LETTERS = frozenset(["A ", *(word[:2] for word in _FIRST_WORDS.split())])
"""How these begin: most sentences are told from them by two letters …"""
_APPEARS = ("column ", "blog ", "work ", "funding ")
"""… but for those that begin with a name, and have one of these behind it."""
_DISCLOSURE = re.compile(
    r".{4,140} (?:receives? (?:financial )?support from "
    r"(?=.*\b(?:Endowment|Foundation|Fund|Initiative|Institute|Trust)\b)"
    r"|is solely responsible for |provided for review by )"
    r"|\[(?!.*(?i:applause|crosstalk|inaudible|laugh|music|pause|silence))[A-Z][\w’' .]{2,40}\]$"
    r"|Disclosure: [A-Z]|Note: .*\b(?:analysis|methodology|article|story|post|version|column|headline|updated?"
    r"|corrected|reporter|author|translat\w+|contacting us)\b"
)
_NOTE_OPENS = re.compile(
    r"(?:Editor[’']?s?[’']?|EDITOR[’']?S?[’']?) (?:[Nn]ote|NOTE)(?:, [A-Z][a-z]+\.? \d{1,2}, \d{4})?:$"
)
_OF_THE_PIECE = re.compile(
    r"\b(?:(?:[Tt]he|[Tt]his)(?: published)? (?:article|column|essay|op-ed|Op-Ed|piece|post)|[Ee]ditors|editing process"
    r"|[Ww]e (?:apologi[sz]e|failed|fell short|regret))\b"
)
# "If you or someone you know is thinking of suicide, help is there. Call 555-0100": it asks the reader herself.
_HELPLINE = re.compile(
    r"(?:If you(?: or (?:someone|anyone|a loved one|a friend)(?: (?:that )?you know)?|[’']re| are| need| have)?\b"
    r".{0,120}?\b(?:suicid|crisis|abuse|harm|struggling|help\b|violence).{0,160}?\b(?:[Cc]all|[Tt]ext|[Cc]ontact)\b"
    r".{0,120}?\d{3}"
    r"|The National Suicide Prevention Lifeline is (?:at |available at )?\d)"
)
_DISCLOSED = ("support from ", "is solely responsible for ", "provided for review by ")

_PROMOTIONS = (
    *("Want ", "Sign up", "Subscribe", "Click ", "Read ", "Get ", "Listen "),
    *("View more", "Watch ", "You can sign up", "To receive "),
)


LONGEST_SPOKEN = 200


@remembered
def is_note(sentence: str) -> bool:
    """Tell whether a sentence is about the story itself: a correction, an editor's note, a reprint.

    >>> is_note("An earlier version of this story misspelled a name."), is_note("The story was long.")
    (True, False)
    """
    sentence = sentence.strip()
    if not _begins_like_a_note(sentence):
        return False
    if len(sentence) < LONGEST_SPOKEN and has_speaker(sentence):
        return False
    if found := _LABEL.match(sentence):
        return not (_ASKS.match(sentence, found.end()) or _APPEALS.search(sentence))
    return bool(_EARLIER.match(sentence) or _ABOUT_STORY.match(sentence))


def is_advertised(sentence: str) -> bool:
    """Tell whether what calls itself an editor's note is the title of an advertisement.

    >>> is_advertised("Editor's Note: Weird Trick Adds $500 to Your Check"), is_advertised("Editor's Note: The list")
    (True, False)
    """
    found = _LABEL.match(sentence) if sentence[:2] == "Ed" and sentence[-1].isalnum() else None
    told = sentence[found.end() :] if found else ""
    plain = told.capitalize()
    return told.count(" ") > 3 and is_titled(told) and not (_EARLIER.match(plain) or _ABOUT_STORY.match(plain))


@gate
def _begins_like_a_note(sentence: str) -> bool:
    return sentence.lstrip(_EDGES)[:2] in _FIRST_LETTERS or holds(sentence[:60], _APPEARS)


@gate
def _may_disclose(line: str) -> bool:
    return line[-1] == "]" or line.startswith(("Note: ", "Disclosure: ")) or holds(line, _DISCLOSED)


def is_promotion(sentence: str) -> bool:
    """Tell whether a sentence behind a note asks for something and so does not belong to it."""
    return sentence.startswith(_PROMOTIONS)


def opens_note(line: str) -> bool:
    """Tell whether a line is the label of an editor's note that stands below it.

    >>> opens_note("Editors’ Note, June 5, 2020:"), opens_note("Editor's note: The ramps are shut.")
    (True, False)
    """
    return line[:2] in ("Ed", "ED") and line[-1] == ":" and bool(_NOTE_OPENS.match(line))


def is_of_the_piece(paragraph: str) -> bool:
    """Tell whether a paragraph below such a label speaks of the piece, or of those who edit it.

    >>> is_of_the_piece("After publication, this essay met with doubt."), is_of_the_piece("The ramps are shut.")
    (True, False)
    """
    return bool(_OF_THE_PIECE.search(paragraph))


def is_helpline(line: str) -> bool:
    """Tell whether a last line tells the reader whom to call in need.

    >>> is_helpline("If you are thinking of suicide, help is there. Call 555-555-0100.")
    True
    >>> is_helpline("If you call 555-555-0100, the board sends a boat.")
    False
    """
    return line.startswith(("If you", "The National S")) and bool(_HELPLINE.match(line))


def is_disclosure(line: str) -> bool:
    """Tell whether a last line discloses who paid for the story, or where it was first told."""
    return _may_disclose(line) and bool(_DISCLOSURE.match(line))
