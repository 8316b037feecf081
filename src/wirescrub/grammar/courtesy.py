"""The grammar of photo credits without agency or label: by whose courtesy, under which licence, for which paper."""

from __future__ import annotations

from wirescrub import patterns as re
from wirescrub.grammar.names import is_person, is_title_case

_START = r"(?:^|(?<=[.”\"!?] ))"
_COURTESY = re.compile(rf"{_START}[Cc]ourtesy (?:of )?(?P<who>[A-Z][\w.’'& -]{{2,60}})$")
# "Ana Example, Author provided", as on The Conversation
_LICENSED = re.compile(
    rf"{_START}(?:[A-Z][^.!?,]{{2,60}}, )?(?:Author provided(?: \(no reuse\))?|CC BY(?:-\w\w){{0,3}})$"
)
_LICENSES = ("provided", "reuse)", "CC BY", "-SA", "-ND", "-NC")
# Nobody photographs for these: "Bo Sample for Congress"
_FOR = re.compile(
    r"(?<=[.”\"!?] )(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3})"
    r" for (?!Congress|Senate|President|Mayor|Governor)(?P<paper>[A-Z][\w ’']{2,30})$"
)


def credited_at(tail: str) -> int | None:
    """Return where in the end of a line such a credit starts, or None.

    >>> credited_at("A boat. Courtesy of Bo Sample"), credited_at("Ice. Ana Example, Author provided")
    (8, 5)
    >>> credited_at("A boat. Bo Sample for The Planet"), credited_at("A boat. Bo Sample for Congress")
    (8, None)
    """
    if "ourtesy " in tail and (found := _COURTESY.search(tail)) and is_title_case(found["who"]):
        return found.start()
    if tail.endswith(_LICENSES) and (found := _LICENSED.search(tail)):
        return found.start()
    if " for " in tail and (found := _FOR.search(tail)) and is_person(found["name"]) and is_title_case(found["paper"]):
        return found.start()
    return None
