"""Values of the model as bytes and back: compressed JSON, so that a store from elsewhere can run nothing.

Named tuples are written as lists, frozen values as objects by field name, fractions as `"n/d"`. A field that a value
was written without has its default.
"""

from __future__ import annotations

import json
import types
import zlib
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from kwaudit.errors import InputError
from kwaudit.model.measures import Measures

T = TypeVar("T")
PACKED_FROM = 4096
"""Bytes from which packing is worth its time."""
LEVEL = 1
"""Of zlib: a fifth of the JSON's size; 6 takes three times as long for a tenth less."""


def freeze(value: object) -> bytes:
    """Return the bytes of a value."""
    text = json.dumps(value, default=_plain, ensure_ascii=False, separators=(",", ":"))
    raw = text.encode("utf-8", "surrogatepass")
    return raw if len(raw) < PACKED_FROM else zlib.compress(raw, LEVEL)


def thaw(kind: type[T], raw: bytes) -> T:
    """Return the value of type `kind` that was frozen.

    Raises:
        InputError: the bytes are of another version of kwaudit, or damaged.
    """
    try:
        value: T = _reader(cast("Any", kind))(json.loads(_unpacked(raw).decode("utf-8", "surrogatepass")))
    except (zlib.error, ValueError, TypeError, KeyError, AttributeError) as error:
        what = f"{type(error).__name__}: {error}"
        raise InputError(f"the run was kept by another version of kwaudit, or is damaged ({what})") from None
    return value


def _unpacked(raw: bytes) -> bytes:
    return raw if raw[:1] in {b"[", b"{"} else zlib.decompress(raw)


def _plain(value: object) -> object:
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if isinstance(value, Measures):
        return list(value)
    if hasattr(value, "__slots__"):
        return {name: getattr(value, name) for name in value.__slots__}
    raise TypeError(f"{type(value).__name__} cannot be kept")


Reader = Callable[[Any], Any]


@cache
def _reader(kind: Any) -> Reader:  # noqa: PLR0911 -- one line a kind of type
    """Return the function that makes a value of a type from what JSON holds."""
    if isinstance(kind, type) and issubclass(kind, tuple) and hasattr(kind, "_fields"):
        return _named(kind)
    if isinstance(kind, type) and "__slots__" in vars(kind) and kind.__module__.startswith("kwaudit."):
        return _by_name(kind)
    origin, inside = get_origin(kind), get_args(kind)
    if origin is tuple:
        return _tuple(inside)
    if origin is Sequence:
        return _tuple((*inside, ...))
    if origin in {Union, types.UnionType}:
        return _union(inside)
    if origin in {dict, Mapping}:
        values = _reader(inside[1])
        return lambda data: types.MappingProxyType({key: values(value) for key, value in data.items()})
    if kind is Fraction:
        return Fraction
    if kind is bytes:
        return lambda data: data.encode("latin-1")
    return _same


def _same(data: Any) -> Any:
    return data


def _named(kind: Any) -> Reader:
    hints = get_type_hints(kind)
    readers = [_reader(hints[name]) for name in kind._fields]
    if all(one is _same for one in readers):
        return lambda data: kind(*data)
    return lambda data: kind(*[read(item) for read, item in zip(readers, data, strict=False)])


def _by_name(kind: Any) -> Reader:
    hints = get_type_hints(kind)
    readers = {name: _reader(hints[name]) for name in kind.__slots__}
    return lambda data: kind(**{name: readers[name](item) for name, item in data.items()})


def _tuple(inside: tuple[Any, ...]) -> Reader:
    if len(inside) == 2 and inside[1] is Ellipsis:  # noqa: PLR2004 -- tuple[X, ...]
        each = _reader(inside[0])
        return tuple if each is _same else lambda data: tuple([each(item) for item in data])
    readers = [_reader(one) for one in inside]
    return lambda data: tuple([read(item) for read, item in zip(readers, data, strict=True)])


def _union(inside: tuple[Any, ...]) -> Reader:
    """Return a reader for `X | None` and `Fraction | float`."""
    kinds = [one for one in inside if one is not type(None)]
    if Fraction in kinds:
        return lambda data: Fraction(data) if isinstance(data, str) else data
    known = [one for one in kinds if get_origin(one) is not Literal]
    read = _reader(known[0]) if len(known) == 1 else _same
    return lambda data: None if data is None else read(data)
