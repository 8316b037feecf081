"""Lines, and pieces of lines, that a rule of the packs or of the user names."""

from __future__ import annotations

from collections.abc import Iterator

from wirescrub import patterns as re
from wirescrub.alike import EDGES, bare_length, first_word, key, last_word, plain
from wirescrub.cues import holds
from wirescrub.document import Document, Mark, Role, Span
from wirescrub.grammar.contact import is_call, is_contact
from wirescrub.grammar.photo_credit import credit_at
from wirescrub.grammar.telling import is_post, is_tail, tells
from wirescrub.rule_index import Pattern, RuleSet, opening
from wirescrub.rules import Rule
from wirescrub.shipped import shipped_set
from wirescrub.zones import is_crosshead, title_line

_GLYPHS = "•*▪‣●"
# What an ask of the page says of itself; instructions of the story ("Log in with the code.") do not.
_OF_THE_PAGE = re.compile(
    r"\b(?:ours?|us|we|here|newsletters?|subscri\w+|below|above|inbox|e-?mails?|podcasts?|coverage|stories|homepage|browser"
    r"|comments?(?! on\b)|poll|opt out at any ?time|twitter|facebook|instagram|youtube|click|(?:check|see) (?:out|also)"
    r"|read on|(?:for|is) free\b(?! \w)|free (?:access|account|\w+ access|trial|articles?|digital|and)|episode"
    r"|affected|these messages|latest scoops"
    r"|(?:this|the) (?:article|story|page|site|website|post|video|blog|column|podcast|conversation)|live updates"
    r"|full (?:\w+ )?(?:story|report|interview|transcript|coverage|video|list|results)|(?:see|for|want) more"
    r"|(?:read|learn) more(?= ?[^\w ]|$| (?:on|about|for|from|at|of|in)\b)"
    r"|more information|(?-i:[A-Z]{2,} [A-Z]{3,}|E[DS]?T|Fox|[ABCN]{3}))\b|@|https?:|www\.|\.com\b|[»›→]",
    re.I,
)
# A line alone between two paragraphs that is a link all the same, and no crosshead.
_LINK = re.compile(
    r"^(?-i:Read More [A-Z‘“'])(?:\S+ ){4}"
    r"|:|\.\.|\b(?:news|journalism|latest|live|main story|videos?|trailer|interview|gallery|photos?|blogs?|now|tonight"
    r"|replay|reply|petition|account|cookies|preferences|member|sign (?:in|up)|log ?in|the .+ app$|(?:on|to) this$"
    r"|(?:more|down|on|play|expand|enlarge|unmute)$)",
    re.I,
)
_HEAD, _SHORT = 60, 20
"""So much of a line is looked at, for so much of a beginning, before the whole is."""


def phrases(document: Document) -> Iterator[Mark]:
    """Mark the lines, and pieces of lines, that the rules in the packs name."""
    suspects = document.suspects()
    yield from marks(document, suspects)
    yield from _spelled(document, {at for at, _ in suspects})


def _spelled(document: Document, looked: set[int]) -> Iterator[Mark]:
    """Mark the paragraphs in the midst of the story that a rule spells out, or the beginning of which it names."""
    rules = document.rules or shipped_set()
    wanted = Wanted(document)
    openings = rules.index.openings
    for at, span in document.open():
        text = span.text
        if at in looked or openings.isdisjoint((text.partition(" ")[0].lower(), opening(text).lower())):
            continue
        line = key(text)
        rule = _by_line(at, line, rules, wanted)
        for prefix, other in rules.prefixes_of(line, first_word(text)) if rule is None else ():
            if other.in_prose and line.startswith(prefix) and wanted(other, at, len(line)):
                rule = other
        if rule:
            yield Mark(at, rule.role, rule.id)


def marks(document: Document, spans: list[tuple[int, Span]]) -> Iterator[Mark]:
    """Yield what the rules say of some spans of a document."""
    rules = document.rules or shipped_set()
    wanted = Wanted(document)
    # Few lines are not prose, and few of the words that rules look for stand in them: most rules are done with here.
    loose = rules.patterns_for("\n".join([span.text for _, span in spans if not span.prose]).lower())
    prose = rules.patterns_for("\n".join([span.text for _, span in spans if span.prose]).lower(), in_prose=True)
    paragraphs = [(at, span) for at, span in spans if span.prose]
    while len(paragraphs) > 1 and _is_notice(*paragraphs[-1], rules, prose, wanted):
        paragraphs.pop()
        wanted.story = wanted.story[0], paragraphs[-1][0]
    block_ends = -1
    for at, span in spans:
        if at <= block_ends:
            continue
        rule = None
        if (
            len(span.text) <= rules.index.longest_line
            and (rules.index.spells_prose or not span.prose)
            and not _is_tail_word(span.text)
        ):
            line = key(span.text)
            if line in rules.index.blocks and (places := _block(spans, at, line, rules, wanted)):
                yield from places
                block_ends = places[-1].at
                continue
            rule = _by_line(at, line, rules, wanted)
        first = first_word(span.text)
        if rule is None and (first in rules.index.firsts or rules.index.glued):
            rule = _by_start(at, span, first, rules, wanted)
        if rule:
            yield Mark(at, rule.role, rule.id)
            continue
        if patterns := prose if span.prose else loose:
            yield from _by_pattern(at, span, rules, patterns, wanted)
        if rules.index.suffixes and (last := last_word(span.text[-40:])) in rules.index.suffixes:
            yield from _by_end(at, span, last, rules, wanted)


def _is_notice(at: int, span: Span, rules: RuleSet, patterns: list[Pattern], wanted: Wanted) -> bool:
    """Say whether the last paragraph is the page's, so that the story ends above it."""
    if rule := _by_start(at, span, first_word(span.text), rules, wanted):
        return rule.role is Role.BOILERPLATE
    made = _by_pattern(at, span, rules, patterns, wanted)
    return any(mark.end is None and mark.role is Role.BOILERPLATE for mark in made)


class Wanted:
    """Whether a rule applies: its publisher is named or cued, and the line stands where the rule says."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.story = document.story
        self.title = title_line(document)
        self.cued: dict[str, bool] = {}

    def __call__(self, rule: Rule, at: int, length: int) -> bool:
        """Say whether `rule` may look at the span `at`, which is `length` characters long."""
        if length > rule.longest or (rule.publisher and not self._cued(rule.publisher, rule.cues)):
            return False
        if rule.position:
            first, last = self.story
            place = "top" if at < first else "end" if at > last else "middle"
            if rule.position == "apart":
                return place != "middle" or not is_crosshead(self.document, at)
            return rule.position == place or (rule.position == "edges" and place != "middle")
        return True

    def of_story(self, at: int) -> bool:
        """Say whether a line that asks may be the story's: a sentence in it, or a crosshead ("Read more books")."""
        span = self.document.spans[at]
        if at < self.story[0] or span.finished:
            return at > self.story[0]
        return is_crosshead(self.document, at) and not _LINK.search(span.text)

    def in_list(self, at: int) -> bool:
        """Say whether the span `at` is an item of a list inside the story: what is asked there, the story asks."""
        first, last = self.story
        document, glyph = self.document, self.document.spans[at].text[0]
        if glyph not in _GLYPHS or not first < at < last:
            return False
        around = document.neighbour(at, -1), document.neighbour(at, 1)
        return any(span is not None and span.open and span.text[0] == glyph for span in around)

    def _cued(self, publisher: str, cues: tuple[str, ...]) -> bool:
        if publisher not in self.cued:
            text = self.document.text
            self.cued[publisher] = self.document.publisher == publisher or any(cue in text for cue in cues)
        return self.cued[publisher]


def _is_tail_word(text: str) -> bool:
    """Say whether a line is the last word of a broken sentence ("share.")."""
    return " " not in text and is_tail(text)


def _by_line(at: int, line: str, rules: RuleSet, wanted: Wanted) -> Rule | None:
    """Return the rule that names the whole line."""
    return next((rule for rule in rules.by_line(line) if wanted(rule, at, 0)), None)


def _by_start(at: int, span: Span, first: str, rules: RuleSet, wanted: Wanted) -> Rule | None:
    """Return the rule that the beginning of the line brings up, its first word before all."""
    head = plain(span.text[:_HEAD]).lstrip(EDGES).casefold()
    prefixes, starts = rules.prefixes_of(head, first), rules.starts_of(first)
    if not prefixes and not starts:
        return None
    # most lines that begin so are paragraphs, too long for any of these rules, or go on in another way
    length = bare_length(span.text)
    prefixes = [entry for entry in prefixes if length <= entry[1].longest and head.startswith(entry[0][:_SHORT])]
    starts = [(number, rule) for number, rule in starts if length <= rule.longest]
    if not prefixes and not starts:
        return None
    line = plain(span.text).strip(EDGES)
    folded = line.casefold()
    found = [rule for prefix, rule in prefixes if folded.startswith(prefix) and wanted(rule, at, len(line))]
    if starts and (at == wanted.title or (wanted.of_story(at) and not _OF_THE_PAGE.search(line))):
        starts = [(number, rule) for number, rule in starts if not rule.shipped]  # it is the story that asks so
    found += [rule for number, rule in starts if wanted(rule, at, len(line)) and rules.fits(number, line)]
    if not found or tells(span.text) or is_post(span.text) or credit_at(span.text) or wanted.in_list(at):
        return None
    return None if found[0].role is Role.BOILERPLATE and _is_personal(span.text) else found[0]


def _is_personal(text: str) -> bool:
    """Say whether a line gives the address of somebody, and not of the site: that is a note."""
    return "@" in text and (is_call(text) or is_contact(text))


def _by_pattern(at: int, span: Span, rules: RuleSet, patterns: list[Pattern], wanted: Wanted) -> list[Mark]:
    """Return a mark for the first pattern that the whole line matches, or for the pieces that patterns name."""
    length = len(span.text)
    lower = span.text.lower()
    made: list[Mark] = []
    text = ""
    for rule, words, number in patterns:
        if length > rule.longest or not holds(lower, words) or not wanted(rule, at, length):
            continue
        text = text or plain(span.text)
        regex = rules.expression(number, "pattern")
        if "piece" in regex.groupindex:
            made += [Mark(at, rule.role, rule.id, *found.span("piece")) for found in regex.finditer(text)]
        elif regex.fullmatch(text.strip(EDGES)) and not is_post(text):
            made.append(Mark(at, rule.role, rule.id))
            break
    return made


def _by_end(at: int, span: Span, last: str, rules: RuleSet, wanted: Wanted) -> Iterator[Mark]:
    """Yield the end of a line that is a phrase of its own, behind the end of a sentence."""
    text = span.text
    for suffix, number in rules.index.suffixes[last]:
        rule = rules.rules[number]
        found = re.search(r"(?<=[.!?\"')\]]) *" + re.escape(suffix) + r"[ .:!…»›>]*$", plain(text[-200:]).casefold())
        if found and wanted(rule, at, 0):
            yield Mark(at, rule.role, rule.id, len(text) - len(found[0]), len(text))
            return


def _block(spans: list[tuple[int, Span]], at: int, line: str, rules: RuleSet, wanted: Wanted) -> list[Mark]:
    """Return a mark for every line of a block of lines that begins here."""
    start = next(i for i, (place, _) in enumerate(spans) if place == at)
    for keys, number in rules.index.blocks[line]:
        rule = rules.rules[number]
        following = spans[start : start + len(keys)]
        if tuple(key(span.text) for _, span in following) == keys and wanted(rule, at, 0):
            return [Mark(place, rule.role, rule.id) for place, _ in following]
    return []
