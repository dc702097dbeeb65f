"""PyYAML's safe loader with differences: strings know their offset, dates are text, and a plan is text all through.

`1.50`, `on` and `2024` in a plan are phrases and figures as the writer spelled them. A plan cannot name a phrase twice.
"""

from __future__ import annotations

from itertools import chain
from typing import Any, ClassVar

import yaml
from yaml.constructor import ConstructorError

from kwaudit.extract.toml_loader import PLAN_KEYS
from kwaudit.model import Placed

_BASE: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_BASE):  # type: ignore[misc]
    """One head; `base` is its offset in the document."""

    base = 0
    yaml_implicit_resolvers: ClassVar = {
        first: [(tag, words) for tag, words in known if tag != "tag:yaml.org,2002:timestamp"]
        for first, known in _BASE.yaml_implicit_resolvers.items()
    }


def _string(loader: Any, node: Any) -> Placed:
    quoted = node.style in {"'", '"'}
    return Placed(loader.construct_scalar(node), loader.base + node.start_mark.index + quoted)


_TEXT = "tag:yaml.org,2002:str"
_SPELLED = frozenset(f"tag:yaml.org,2002:{kind}" for kind in ("int", "float", "bool"))
_Loader.add_constructor(_TEXT, _string)


def load(source: str, base: int) -> Any:
    """Load one YAML document whose text begins at offset `base`.

    Raises:
        yaml.YAMLError: text that is no YAML; a plan with a key that stands twice.
        ValueError: a value that is none of its kind.
    """
    loader = _Loader(source)
    loader.base = base
    try:
        node = loader.get_single_node()
        if node is None:
            return None
        _check_plans(node)
        return loader.construct_document(node)
    finally:
        loader.dispose()


def _check_plans(node: yaml.Node) -> None:
    if not isinstance(node, yaml.MappingNode):
        return
    for key, value in node.value:
        if key.value in PLAN_KEYS:
            _refuse_doubles(value)
            _as_text(value)


def _as_text(plan: yaml.Node) -> None:
    """Make every scalar inside a plan the text that stands there, an empty one left out."""
    seen, rest = {id(plan)}, [plan]
    while rest:
        node = rest.pop()
        if isinstance(node, yaml.ScalarNode):
            if node is not plan and node.tag in _SPELLED:
                node.tag = _TEXT
            continue
        inner = chain.from_iterable(node.value) if isinstance(node, yaml.MappingNode) else node.value
        fresh = [one for one in inner if id(one) not in seen]  # an alias is the node that it names
        seen.update(map(id, fresh))
        rest += fresh


def _refuse_doubles(plan: yaml.Node) -> None:
    if isinstance(plan, yaml.MappingNode):
        _refuse_in(plan)
        for _, inner in plan.value:
            if isinstance(inner, yaml.MappingNode):
                _refuse_in(inner)


def _refuse_in(plan: yaml.MappingNode) -> None:
    seen = set()
    for key, _ in plan.value:
        if isinstance(key.value, str) and key.value in seen:
            raise ConstructorError(None, None, f"{key.value!r} stands twice", key.start_mark)
        seen.add(key.value if isinstance(key.value, str) else None)
