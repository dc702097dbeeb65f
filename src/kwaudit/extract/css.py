"""Selectors of style sheets: cut from their list, the names they are kept by, how specific they are."""

from __future__ import annotations

import re
import sys
from functools import lru_cache

Weight = tuple[int, int, int]

_STRUCTURAL = """
    not is where has root first-child last-child only-child nth-child nth-last-child first-of-type last-of-type
    only-of-type nth-of-type nth-last-of-type
"""
STRUCTURAL = frozenset(_STRUCTURAL.split())
"""Pseudo-classes that the tree alone decides. All others speak of a state that comes and goes (`:hover`), or of parts
that are no elements (`::before`); rules with one of them hide nothing and show nothing."""
OPEN = "[open]"
"""What an opened `details` matches, which any reader can open."""
DEEP = 8
"""Brackets within brackets that are read."""

# Patterns are strings: most pages ask for few of them, and `re` remembers those that it compiled.
_PART = r"(?:[\w-]|\\[0-9a-fA-F]{1,6}\s?|\\.)+"
_NAME = rf"#({_PART})|\.({_PART})|\[\s*([\w-]+)[^\]]*\]|^([a-zA-Z][\w-]*)"
_LAST = r"(?:[^\s>+~\\]|\\[0-9a-fA-F]{1,6}\s?|\\.)*$"
_ESCAPE = r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))"
_BRACKETS = r"\[\s*([\w-]+)[^\]]*\]"
_INNERMOST = r"\([^()]*\)"
_PSEUDO = r"(?<!\\)(::?)([-\w]*)"
_ONE_OF = r"(?s):(?:is|where)\((.*)\)$"
_WEIGHED = r"(#)|([.\[:])|(?:^|[\s>+~])[a-zA-Z]"
_SIMPLE = re.compile(r"^(?:[^\[(:\\]*[\s>+~])?([.#]?[\w-]+)$")
_PART_OF_CLASS = r"""\[\s*class\s*[~^$*|]?=\s*["']?([^"'\]]*)"""


def parts(head: str) -> list[str]:
    """Return the selectors of a list: cut at its commas, not at those in brackets."""
    if "(" not in head and "[" not in head and "\\" not in head:
        return [part for part in map(str.strip, head.split(",")) if part]
    found, depth, start, escaped = [], 0, 0, False
    for at, letter in enumerate(head):
        if escaped:
            escaped = False
        elif letter == "\\":
            escaped = True
        elif letter in "([":
            depth += 1
        elif letter in ")]":
            depth -= 1
        elif letter == "," and depth == 0:
            found.append(head[start:at].strip())
            start = at + 1
    return [part for part in (*found, head[start:].strip()) if part]


def is_lasting(selector: str) -> bool:
    """Say whether a selector depends on nothing but the tree: not on a pointer, an address, a state."""
    if ":" not in selector:
        return "@" not in selector
    bare = re.sub(_BRACKETS, "", selector)
    return all(colons == ":" and name.lower() in STRUCTURAL for colons, name in re.findall(_PSEUDO, bare))


@lru_cache(maxsize=4096)
def names(selector: str, deep: int = 0) -> tuple[str, ...]:
    """Return names of which an element must have one to be matched: `#id`, else `.class`, `[attribute]`, tag, `*`."""
    if found := _SIMPLE.search(selector):  # nearly all
        return (found[1].lower() if found[1][0] not in ".#" else found[1],)
    flat = re.sub(_BRACKETS, r"[\1]", selector)
    for _ in range(DEEP):
        flat, changed = re.subn(_INNERMOST, "", flat)
        if not changed:
            break
    last = re.search(_LAST, flat.strip())
    known = re.findall(_NAME, last[0]) if last else []
    for ident, classed, attribute, tag in sorted(known, key=lambda name: [not part for part in name]):
        if ident or classed:
            return (f"#{_plain(ident)}" if ident else f".{_plain(classed)}",)
        return (f"[{attribute.lower()}]" if attribute else tag.lower(),)
    if (
        deep < DEEP
        and (one_of := re.search(_ONE_OF, selector.strip()))
        and one_of[0].count("(") == one_of[0].count(")")
    ):
        inner = [name for part in parts(one_of[1]) for name in names(part, deep + 1)]
        return tuple(dict.fromkeys(inner)) if inner and "*" not in inner else ("*",)
    return ("*",)


def class_part(selector: str) -> str:
    """Return what the class attribute of a matched element must hold (`[class^=part]`), "" for anything."""
    found = re.findall(_PART_OF_CLASS, selector)
    return str(found[-1]) if found else ""


@lru_cache(maxsize=4096)
def weight(selector: str, deep: int = 0) -> Weight:
    """Return the specificity of a selector: ids, classes and attributes, tags."""
    ids = classes = tags = 0
    bare = (re.sub(_BRACKETS, "[", selector) if "[" in selector else selector).replace("::", " ")
    if "(" in bare and deep < DEEP:
        bare, inner = _functions(bare, deep)
        ids, classes, tags = inner
    for ident, classed in re.findall(_WEIGHED, re.sub(_ESCAPE, "x", bare) if "\\" in bare else bare):
        ids, classes, tags = ids + bool(ident), classes + bool(classed), tags + (not ident and not classed)
    return ids, classes, tags


def _functions(selector: str, deep: int) -> tuple[str, Weight]:
    """Return a selector without its functions (`:not(…)`), and what those weigh together."""
    kept, total, start = "", (0, 0, 0), 0
    while (opened := selector.find("(", start)) >= 0:
        closed = _closing(selector, opened)
        before, _, name = selector[start:opened].rpartition(":")
        kept += before
        one = _function(name.lower(), selector[opened + 1 : closed], deep)
        total = (total[0] + one[0], total[1] + one[1], total[2] + one[2])
        start = closed + 1
    return kept + selector[start:], total


def _function(name: str, inside: str, deep: int) -> Weight:
    if name == "where":
        return 0, 0, 0
    if name in {"not", "is", "has"}:
        return max((weight(part.lstrip(">+~ "), deep + 1) for part in parts(inside)), default=(0, 0, 0))
    return 0, 1, 0


def _closing(selector: str, opened: int) -> int:
    depth = 0
    for at in range(opened, len(selector)):
        depth += (selector[at] == "(") - (selector[at] == ")")
        if depth == 0:
            return at
    return len(selector)


def _plain(name: str) -> str:
    r"""Return a name as the page writes it: `md\:block` is the class `md:block`."""
    return re.sub(_ESCAPE, _unescaped, name) if "\\" in name else name


def _unescaped(found: re.Match[str]) -> str:
    if not found[1]:
        return found[2]
    code = int(found[1], 16)
    return chr(code) if 0 < code <= sys.maxunicode else "\ufffd"
