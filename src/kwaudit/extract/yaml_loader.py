"""PyYAML's safe loader with two differences: strings know their offset, and a plan cannot name a phrase twice."""

from __future__ import annotations

from typing import Any

import yaml
from yaml.constructor import ConstructorError

from kwaudit.model import Placed

_BASE: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

PLAN_KEYS = ("kwaudit", "keywords")
"""The keys that hold a keyword plan; elsewhere a key that stands twice is the site generator's business."""


class _Loader(_BASE):  # type: ignore[misc]
    """One head; `base` is its offset in the document."""

    base = 0


def _string(loader: Any, node: Any) -> Placed:
    quoted = node.style in {"'", '"'}
    return Placed(loader.construct_scalar(node), loader.base + node.start_mark.index + quoted)


_Loader.add_constructor("tag:yaml.org,2002:str", _string)


def load(source: str, base: int) -> Any:
    """Load one YAML document whose text begins at offset `base`.

    Raises:
        yaml.YAMLError: text that is no YAML; a plan with a key that stands twice.
        ValueError: a date that is none.
    """
    loader = _Loader(source)
    loader.base = base
    try:
        node = loader.get_single_node()
        if node is None:
            return None
        _refuse_doubles(node)
        return loader.construct_document(node)
    finally:
        loader.dispose()


def _refuse_doubles(node: yaml.Node) -> None:
    if not isinstance(node, yaml.MappingNode):
        return
    for key, value in node.value:
        if key.value in PLAN_KEYS and isinstance(value, yaml.MappingNode):
            _refuse_in(value)
            for _, inner in value.value:
                if isinstance(inner, yaml.MappingNode):
                    _refuse_in(inner)


def _refuse_in(plan: yaml.MappingNode) -> None:
    seen = set()
    for key, _ in plan.value:
        if isinstance(key.value, str) and key.value in seen:
            raise ConstructorError(None, None, f"{key.value!r} stands twice", key.start_mark)
        seen.add(key.value if isinstance(key.value, str) else None)
