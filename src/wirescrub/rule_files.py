"""Rules files: read, checked, and put together with the shipped rules.

A rules file is TOML; `wirescrub.rules` says what a rule holds. Above its `[[rule]]` tables it may have,

    publisher = "bbc"                   # these two hold for every rule in the file
    cues = ["BBC News"]
    disable = ["share-bar"]             # rules that are switched off, shipped ones or a filter's own
    rules = ["sites/bbc.toml"]          # other rules files, found from where this one is

A `wirescrub.toml`, or the table `[tool.wirescrub]` of a `pyproject.toml`, in the folder where one works or above it, is
a rules file that the command reads by itself. Later files replace rules of earlier ones by their ids.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from wirescrub.alike import key
from wirescrub.document import Role
from wirescrub.nearest import did_you_mean, meant_or_all
from wirescrub.rules import EXPRESSIONS, POSITIONS, Rule, rules_in
from wirescrub.settings import PROJECT
from wirescrub.shipped import shipped_set
from wirescrub.timed import TimedPattern

LOOKS_FOR = ("lines", "prefixes", "starts", "suffixes", "blocks", "pattern")
"""A rule has at least one of these."""

TOP = ("rule", "rules", "disable", "publisher", "cues")
"""The keys of a rules file."""

_KEYS = {
    name: str(getattr(kind, "__forward_arg__", kind))
    for name, kind in Rule.__annotations__.items()
    if name not in ("origin", "shipped")
}


class BadRules(ValueError):
    """A rules file that cannot be used; the message names file, rule and key."""


class RuleFile(NamedTuple):
    """What a rules file says: its rules, and the ids of those it switches off, each with the file that says so.

    off: rules that were given and then switched off. files: where all this was read.
    """

    rules: tuple[Rule, ...] = ()
    disable: Mapping[str, str] = {}
    off: tuple[Rule, ...] = ()
    files: tuple[str, ...] = ()


def load(path: str | os.PathLike[str]) -> RuleFile:
    """Read a rules file, and those that it names. Raises BadRules, and OSError where there is none."""
    origin = os.fspath(path)
    with open(path, encoding="utf-8-sig") as file:
        try:
            data = _table(file.read(), origin)
        except UnicodeDecodeError as error:
            raise BadRules(f"{origin}: not UTF-8 ({error.reason} at byte {error.start})") from None
    if os.path.basename(origin) == PROJECT:
        data = data.get("tool", {}).get("wirescrub", {})
        if not isinstance(data, dict):
            raise BadRules(f"{origin}: tool.wirescrub: not {data!r} but a table")
    found = RuleFile()
    for name in _checked(data, "rules", "tuple[str, ...]", origin):
        try:
            found = together([found, load(os.path.join(os.path.dirname(origin), name))])
        except OSError as error:
            raise BadRules(f"{origin}: rules: {name}: {error.strerror}") from None
        except RecursionError:
            raise BadRules(f"{origin}: rules: {name}: the file names itself") from None
    disable = _checked(data, "disable", "tuple[str, ...]", origin)
    own = RuleFile(tuple(_rules(data, origin)), dict.fromkeys(disable, origin), files=(origin,))
    return together([found, own])


def together(found: Iterable[RuleFile]) -> RuleFile:
    """Put files together: a later one replaces rules of the earlier ones, and switches them off."""
    rules: dict[str, Rule] = {}
    gone: dict[str, str] = {}
    off: list[Rule] = []
    files: list[str] = []
    for file in found:
        off += file.off
        files += file.files
        for name, origin in file.disable.items():
            if name in rules:
                off.append(rules.pop(name))
                if all(rule.id != name for rule in shipped_set().rules):
                    continue
            gone[name] = origin
        rules.update({rule.id: rule for rule in file.rules})
    return RuleFile(tuple(rules.values()), gone, tuple(off), tuple(files))


def known_or_raise(names: Mapping[str, str], known: Collection[str]) -> None:
    """Raise BadRules, naming the file and the nearest, where a name in `disable` is no rule's."""
    for name, origin in names.items():
        if name not in known:
            where = f"{origin}: disable" if origin else "disable"
            raise BadRules(f"{where}: no rule is called {name!r}, see `wirescrub rules`{did_you_mean(name, known)}")


def _table(text: str, origin: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadRules(f"{origin}: {error}") from None


def _rules(data: dict[str, Any], origin: str) -> Iterator[Rule]:
    for name in data:
        if name not in TOP:
            raise BadRules(f"{origin}: no key is called {name!r}{meant_or_all(name, TOP)}")
    shared: dict[str, Any] = {name: data[name] for name in ("publisher", "cues") if name in data}
    tables = data.get("rule", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise BadRules(f"{origin}: rule: each rule begins with a line [[rule]]")
    seen = set()
    for number, table in enumerate(tables, 1):
        rule = _rule({**shared, **table}, number, origin)
        if rule.id in seen:
            raise BadRules(f"{origin}: rule {rule.id}: id: two rules of the file share it")
        seen.add(rule.id)
        yield rule


def _rule(table: dict[str, Any], number: int, origin: str) -> Rule:
    name = table.get("id", f"number {number}")
    where = f"{origin}: rule {name}"
    for entry in table:
        if entry not in _KEYS:
            raise BadRules(f"{where}: no key is called {entry!r}{meant_or_all(entry, _KEYS)}")
    if "id" not in table:
        raise BadRules(f"{where}: id: it has none")
    role = table.get("role", Role.BOILERPLATE.value)
    roles = [role.value for role in Role if role is not Role.BLANK]
    if role not in roles:
        raise BadRules(f"{where}: role: no role is called {role!r}{meant_or_all(str(role), roles)}")
    values = {entry: _checked(table, entry, _KEYS[entry], where) for entry in table if entry != "role"}
    position = values.get("position")
    if position is not None and position not in POSITIONS:
        raise BadRules(f"{where}: position: not {position!r} but one of {', '.join(POSITIONS)}")
    if not any(values.get(entry) for entry in LOOKS_FOR):
        raise BadRules(f"{where}: it looks for nothing; give it one of {', '.join(LOOKS_FOR)}")
    if values.get("starts") and not (values.get("begins") or values.get("holds")):
        raise BadRules(f"{where}: starts: needs `begins` or `holds` beside it")
    for entry, texts in _spelled(values):
        if not all(key(text) for text in texts):
            raise BadRules(f"{where}: {entry}: a text without a letter or number would match anything")
    for entry in EXPRESSIONS:
        value = values.get(entry, "")
        for source in (value,) if isinstance(value, str) else (*value, "|".join(value)):
            try:
                TimedPattern(source, f"{where}: {entry}")
            except ValueError as error:
                raise BadRules(str(error)) from None
    # they are compared with words in lower case
    lower = {entry: [word.lower() for word in values[entry]] for entry in ("starts", "words") if entry in values}
    return next(rules_in({"rule": [{**table, **lower}]}, origin))


def _spelled(values: dict[str, Any]) -> Iterator[tuple[str, Iterable[str]]]:
    for entry in ("lines", "prefixes", "suffixes"):
        yield entry, values.get(entry, ())
    for block in values.get("blocks", ()):
        yield "blocks", block or ("",)


def _checked(table: dict[str, Any], entry: str, kind: str, where: str) -> Any:
    """Return a value as rules hold it, or raise BadRules where it is not of the kind that its key wants."""
    value = table.get(entry, ())
    wanted, good = {
        "str": ("a text", isinstance(value, str)),
        "Expression": (
            "a regular expression, or a list of them",
            isinstance(value, str) or (_is_list(value, str) and all(value)),
        ),
        "str | None": ("a text", isinstance(value, str)),
        "bool": ("true or false", isinstance(value, bool)),
        "int": ("a number", isinstance(value, int) and not isinstance(value, bool)),
        "tuple[str, ...]": ("a list of texts", _is_list(value, str)),
        "tuple[tuple[str, ...], ...]": (
            "a list of lists of texts",
            _is_list(value, list) and all(_is_list(item, str) for item in value),
        ),
    }[kind]
    if not good:
        if entry == "rules" and _is_list(value, dict):
            raise BadRules(f"{where}: rules: names other files; a rule begins with a line [[rule]]")
        raise BadRules(f"{where}: {entry}: not {value!r} but {wanted}")
    if isinstance(value, list):
        return tuple(tuple(item) if isinstance(item, list) else item for item in value)
    return value


def _is_list(value: object, kind: type) -> bool:
    return isinstance(value, (list, tuple)) and all(isinstance(item, kind) for item in value)
