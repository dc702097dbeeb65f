"""Values of the model as bytes and back. Reading makes values of the model and nothing else, whatever the bytes say."""

from __future__ import annotations

import pickle
from fractions import Fraction
from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from kwaudit.model.article import Placed
from kwaudit.model.measures import Measures

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PROTOCOL = 5
MODEL = "kwaudit.model."


def proxy(held: dict[Any, Any]) -> Mapping[Any, Any]:
    """Make a mapping that cannot be changed."""
    return MappingProxyType(held)


def ratio(above: int, below: int) -> Fraction:
    """Make a fraction of two whole numbers; its own way through text takes four times as long."""
    return Fraction(above, below)


def row(*held: Any) -> tuple[Any, ...]:
    """Make a tuple; a sequence that makes its items when asked is packed as one."""
    return held


OTHERS: Mapping[tuple[str, str], Callable[..., object]] = {
    (__name__, "proxy"): proxy,
    (__name__, "ratio"): ratio,
    (__name__, "row"): row,
}
"""What packed bytes may call for besides the classes of the model."""


class _Packer(pickle.Pickler):
    dispatch_table = {  # noqa: RUF012 -- the base class has it so
        MappingProxyType: lambda one: (proxy, (dict(one),)),
        Fraction: lambda one: (ratio, (one.numerator, one.denominator)),
        Measures: lambda one: (row, tuple(one)),
        Placed: lambda one: (str, (str(one),)),
    }


_known: dict[tuple[str, str], Any] = {}
"""Classes that were asked for before, all of the model."""


class _Unpacker(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        """Return a class of the model.

        Raises:
            UnpicklingError: anything else is asked for.
        """
        if known := _known.get((module, name)):
            return known
        known = _known[module, name] = self._allowed(module, name)
        return known

    def _allowed(self, module: str, name: str) -> Any:
        if module == "builtins" and name == "str":
            return str
        if other := OTHERS.get((module, name)):
            return other
        found = super().find_class(module, name) if module.startswith(MODEL) and "." not in name else None
        if not (isinstance(found, type) and found.__module__.startswith(MODEL)):
            raise pickle.UnpicklingError(f"{module}.{name} is no value of kwaudit")
        return found


def pack(value: object) -> bytes:
    """Return the bytes of a value of the model, or of a tuple of them."""
    held = BytesIO()
    _Packer(held, PROTOCOL).dump(value)
    return held.getvalue()


def unpack(raw: bytes) -> Any:
    """Return the value.

    Raises:
        ValueError: the bytes are damaged, or ask for what is no value of the model.
    """
    try:
        return _Unpacker(BytesIO(raw)).load()
    except Exception as error:  # damaged pickles raise whatever their opcodes meet
        raise ValueError(f"cannot be unpacked: {error}") from error
