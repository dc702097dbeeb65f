"""Frozen values with slots: what `@dataclass(frozen=True, slots=True)` makes, without what it costs at start-up.

The standard decorator compiles six functions a class (0.7 ms) and imports `inspect` (6 ms): 20 ms for the values of
a run, a sixth of it. Here one function is compiled, the constructor, and the others are shared. To everybody else the
values are dataclasses: `dataclasses.replace`, `fields` and `asdict` work on them.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")


class _Factory:
    """Stands for a default that is made anew for each value."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[[], object]) -> None:
        self.make = make


class _Derived:
    """Stands for a default that follows from the value's other fields."""

    __slots__ = ("work_out",)

    def __init__(self, work_out: Callable[[Any], object]) -> None:
        self.work_out = work_out


def field(*, default_factory: Callable[[], T]) -> T:
    """Return the default of a field that is made anew for each value."""
    return _Factory(default_factory)  # type: ignore[return-value]  # the decorator takes it away again


def derived(work_out: Callable[[Any], T]) -> T:
    """Return the default of a field that is worked out from the others whenever somebody asks: few formats may."""
    return _Derived(work_out)  # type: ignore[return-value]  # the decorator takes it away again


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """Make a class with annotated fields a frozen value with slots: equal, hashed, shown and pickled by its fields."""
    names = tuple(cls.__annotations__)
    own = dict(vars(cls))
    defaults = {name: own.pop(name) for name in names if name in own}
    for name in ("__dict__", "__weakref__"):
        own.pop(name, None)
    shared: dict[str, object] = {
        "__slots__": names,
        "__match_args__": names,
        "__qualname__": cls.__qualname__,
        "__repr__": _repr,
        "__eq__": _eq,
        "__hash__": _hash,
        "__setattr__": _refuse,
        "__delattr__": _refuse,
        "__reduce__": _reduce,
        "_fields_of": staticmethod(
            attrgetter(*names) if len(names) > 1 else lambda one: tuple(getattr(one, n) for n in names)
        ),
        "__dataclass_fields__": _Standard("__dataclass_fields__", defaults),
        "__dataclass_params__": _Standard("__dataclass_params__", defaults),
    }
    made: Any = type(cls.__name__, cls.__bases__, {**shared, **own})
    made.__new__ = staticmethod(_constructor(names, defaults))
    for name, default in defaults.items():
        if isinstance(default, _Derived):
            setattr(made, name, _Deriving(vars(made)[name], default.work_out))
    found: type[T] = made
    return found


def replace(value: T, /, **changes: Any) -> T:
    """Return a value with some of its fields changed; what was to be derived is derived from the new ones."""
    cls: Any = type(value)
    kept = {name: getattr(value, name) for name in cls.__slots__ if name not in changes and _is_set(value, name)}
    changed: T = cls(**kept, **changes)
    return changed


def _is_set(value: object, name: str) -> bool:
    """Say whether a field was given, or made when the value was."""
    field = vars(type(value))[name]
    return not isinstance(field, _Deriving) or field.given(value)


class _Deriving:
    """A derived field: its slot is empty where nothing was given.

    A descriptor of this one field: a `__getattr__` would make every field of the class slow to read.
    """

    __slots__ = ("_slot", "_work_out")

    def __init__(self, slot: Any, work_out: Callable[[Any], object]) -> None:
        self._slot = slot
        self._work_out = work_out

    def given(self, value: object) -> bool:
        """Say whether the value was made with this field."""
        try:
            self._slot.__get__(value)
        except AttributeError:
            return False
        return True

    def __get__(self, value: object, owner: type) -> object:
        try:
            return self._slot.__get__(value, owner)
        except AttributeError:
            return self._work_out(value)


def _constructor(names: tuple[str, ...], defaults: Mapping[str, object]) -> Any:
    """Compile the constructor.

    A page makes thousands of values, and to set the slots of a class that refuses to be changed takes half of the time
    of making one. So a value is made as one of a class with the same slots that can be changed, and then turned.
    """
    space: dict[str, object] = {"_make": object.__new__, "_Open": type("_Open", (), {"__slots__": names})}
    parameters, lines = ["cls"], []
    for name in names:
        source, given = name, ""
        if name in defaults:
            default = defaults[name]
            space[f"_{name}"] = default
            parameters.append(f"{name}=_{name}")
            if isinstance(default, _Factory):
                source = f"_{name}.make() if {name} is _{name} else {name}"
            elif isinstance(default, _Derived):
                given = f"if {name} is not _{name}: "
        else:
            parameters.append(name)
        lines.append(f" {given}self.{name} = {source}")
    lines = [" self = _make(_Open)", *lines, " self.__class__ = cls", " return self"]
    exec(f"def __new__({', '.join(parameters)}):\n" + "\n".join(lines), space)  # noqa: S102 -- names of fields
    return space["__new__"]


def _fields(value: Any) -> tuple[object, ...]:
    fields: tuple[object, ...] = type(value)._fields_of(value)  # noqa: SLF001 -- made above
    return fields


def _repr(self: Any) -> str:
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
    return f"{type(self).__qualname__}({shown})"


def _eq(self: Any, other: object) -> Any:
    return _fields(self) == _fields(other) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash(_fields(self))


def _refuse(self: object, name: str, *_value: object) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot change field {name!r}: a {type(self).__name__} is frozen")


def _reduce(self: Any) -> tuple[type, tuple[object, ...]]:
    return type(self), _fields(self)


class _Standard:
    """What the standard library asks a dataclass for, made when it asks."""

    __slots__ = ("_defaults", "_name")

    def __init__(self, name: str, defaults: Mapping[str, object]) -> None:
        self._name = name
        self._defaults = defaults

    def __get__(self, _value: object, owner: type) -> object:
        import dataclasses

        kinds = owner.__annotations__
        fields: list[Any] = []
        for name in owner.__slots__:  # type: ignore[attr-defined]
            default = self._defaults.get(name, dataclasses.MISSING)
            if isinstance(default, _Factory):
                made: Any = dataclasses.field(default_factory=default.make)
            else:
                made = dataclasses.field(default=default)
            fields.append((name, kinds[name], made))
        return getattr(dataclasses.make_dataclass(owner.__name__, fields, frozen=True), self._name)
