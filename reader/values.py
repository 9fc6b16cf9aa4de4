"""Dataclasses, named tuples and named words that cost nothing until they are used: the same values, a tenth of the time at start-up.

`dataclasses` compiles six methods for every class when it is imported, which was a third of the time of a whole `reader clean`.
Here a class gets its slots at once, shares its comparing, hashing and printing with all others, and has its `__init__` compiled
when it turns out to be common. Type checkers see the standard library's; `dataclasses.fields` and `replace` work on it.

Whoever makes one postpones its annotations, as here: from Python 3.14 on the body of a class has no others to show.
"""

from __future__ import annotations

from operator import attrgetter

TYPE_CHECKING = False
"""Type checkers believe it to be true, whatever module it comes from; here it costs no import of `typing`."""
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from dataclasses import MISSING, dataclass, field, fields, replace
    from enum import StrEnum
    from typing import Any, NamedTuple
else:
    from _collections import _tuplegetter

    MISSING = object()
    """Stands for a default that is not there."""

    class Field:
        """What is known of one field."""

        __slots__ = ("compare", "default", "default_factory", "metadata", "name", "repr", "type")

        def __init__(self, default, default_factory, metadata):
            self.default = default
            self.default_factory = default_factory
            self.metadata = metadata
            self.compare = self.repr = True

    def field(*, default=MISSING, default_factory=MISSING, metadata=None, compare=True, repr=True):
        """A field with a default or a function that makes one, something to know about it; left out of comparing or printing."""
        made = Field(default, default_factory, metadata or {})
        made.compare, made.repr = compare, repr
        return made

    class _Record(type):
        """Makes a named tuple of a class that names its fields."""

        def __new__(meta, name, bases, namespace):
            if not bases:
                return super().__new__(meta, name, bases, namespace)
            names = tuple(namespace.get("__annotations__", ()))
            defaults = {field: namespace[field] for field in names if field in namespace}
            namespace |= {field: _tuplegetter(at, None) for at, field in enumerate(names)}
            namespace |= {"__slots__": (), "__match_args__": names, "_fields": names, "_field_defaults": defaults}
            namespace |= {"__new__": _first_new, "_make": _make, "_replace": _replaced, "_asdict": _named}
            namespace |= {"__repr__": _record_repr, "__getnewargs__": lambda self: tuple(self)}
            return type(name, (tuple,), namespace)

    class NamedTuple(metaclass=_Record):
        """The standard library's, without `typing`, which takes longer to import than all of ours, and made in a third of the time."""

    class _Words(type):
        """Makes a member of each word that a class names."""

        def __new__(meta, name, bases, namespace):
            words = {key: word for key, word in namespace.items() if key[0] != "_" and word.__class__ is str}
            made = super().__new__(meta, name, bases, {key: each for key, each in namespace.items() if key not in words})
            members = {}
            for key, word in words.items():
                member = members[word] = str.__new__(made, word)
                member.name, member.value = key, word
                setattr(made, key, member)
            made.__words__ = members
            return made

        def __call__(cls, word):
            try:
                return cls.__words__[word]
            except KeyError:
                raise ValueError(f"{word!r} is not a valid {cls.__qualname__}") from None

        def __iter__(cls):
            return iter(cls.__words__.values())

        def __len__(cls):
            return len(cls.__words__)

        def __contains__(cls, word):
            return word in cls.__words__

    class StrEnum(str, metaclass=_Words):
        """The standard library's for a class that is nothing but names for words; it takes a tenth of the time to make."""

        __slots__ = ("name", "value")

        def __repr__(self):
            return f"<{self.__class__.__name__}.{self.name}: {self.value!r}>"

        def __reduce__(self):
            return self.__class__, (self.value,)

    def dataclass(*, frozen=False, slots=True, eq=True):
        """The decorator. slots: always."""
        return lambda cls: _made(cls, frozen, eq)

    def fields(cls):
        """The fields of a class, or of an instance, in order."""
        return tuple(cls.__value_fields__.values())

    def replace(value, /, **changes):
        """`value` with some fields changed."""
        for name in value.__value_fields__:
            if name not in changes:
                changes[name] = getattr(value, name)
        return value.__class__(**changes)


__all__ = ["MISSING", "TYPE_CHECKING", "NamedTuple", "StrEnum", "dataclass", "field", "fields", "replace"]


def _made(cls: type, frozen: bool, eq: bool) -> type:
    """`cls` once more, with slots and the methods of a value."""
    namespace = dict(cls.__dict__)
    known: dict[str, Any] = {}
    for base in reversed(cls.__mro__[1:]):
        known |= getattr(base, "__value_fields__", {})
    for name, kind in namespace.get("__annotations__", {}).items():
        default = namespace.pop(name, MISSING)
        item: Any = default if hasattr(default, "default_factory") else field(default=default)
        item.name, item.type = name, kind
        known[name] = item
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    namespace["__slots__"] = tuple(name for name in namespace.get("__annotations__", {}))
    namespace["__match_args__"] = tuple(known)
    namespace["__value_fields__"] = known
    namespace["__dataclass_fields__"] = _StandardFields()
    namespace.setdefault("__repr__", _repr)
    namespace.setdefault("__reduce__", _reduce)
    if eq:
        namespace["__eq__"] = _eq
        namespace["__hash__"] = _hash if frozen else None
    if frozen:
        namespace["__setattr__"] = _refused
        namespace["__delattr__"] = _refused
    made: Any = type(cls)(cls.__name__, cls.__bases__, namespace)
    names = tuple(name for name, item in known.items() if item.compare)
    made.__values__ = attrgetter(*names) if len(names) > 1 else (lambda value: tuple(getattr(value, name) for name in names))
    made.__init__ = _first_init(made, frozen)
    return made  # type: ignore[no-any-return]


COMMON = 50
"""Instances after which compiling an `__init__` pays: it takes as long as filling about a hundred of them the slow way."""


def _first_init(cls: Any, frozen: bool) -> Callable[..., None]:
    """An `__init__` that fills the first few instances itself, then compiles a fast one and steps aside."""
    made = 0

    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        nonlocal made
        made += 1
        known = cls.__value_fields__
        if made > COMMON or len(args) > len(known) or not kwargs.keys() <= known.keys():
            cls.__init__ = _compiled_init(cls, frozen)
            cls.__init__(self, *args, **kwargs)
        else:
            _fill(self, dict(zip(known, args, strict=False)), kwargs)

    return __init__


def _fill(value: Any, given: dict[str, Any], named: dict[str, Any]) -> None:
    """Give an instance its fields, defaults where nothing is given; the same errors as a compiled `__init__`."""
    cls = value.__class__
    if twice := given.keys() & named.keys():
        raise TypeError(f"{cls.__name__} got multiple values for {', '.join(twice)}")
    given |= named
    for name, item in cls.__value_fields__.items():
        if name in given:
            found = given[name]
        elif item.default is not MISSING:
            found = item.default
        elif item.default_factory is not MISSING:
            found = item.default_factory()
        else:
            raise TypeError(f"{cls.__name__} is missing {name!r}")
        object.__setattr__(value, name, found)
    if hasattr(cls, "__post_init__"):
        value.__post_init__()


def _compiled_init(cls: Any, frozen: bool) -> Callable[..., None]:
    """The real `__init__`: fields as parameters. A frozen value is filled through its slots, past the refusing `__setattr__`."""
    scope: dict[str, Any] = {"MISSING": MISSING}
    parameters, body = [], []
    for name, item in cls.__value_fields__.items():
        scope[f"default_{name}"], scope[f"make_{name}"] = item.default, item.default_factory
        made = item.default_factory is not MISSING
        optional = "=MISSING" if made else f"=default_{name}" if item.default is not MISSING else ""
        parameters.append(name + optional)
        given = f"make_{name}() if {name} is MISSING else {name}" if made else name
        scope[f"set_{name}"] = _slot(cls, name).__set__
        body.append(f"set_{name}(self, {given})" if frozen else f"self.{name} = {given}")
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    source = f"def __init__(self, {', '.join(parameters)}):\n " + "\n ".join(body or ["pass"])
    exec(source, scope)
    return scope["__init__"]  # type: ignore[no-any-return]


_made_slowly: dict[type, int] = {}
"""Named tuples of each class that were made without a compiled `__new__`."""


def _first_new(cls: Any, *args: Any, **kwargs: Any) -> Any:
    """A `__new__` that makes the first few named tuples of a class itself, then compiles a fast one and steps aside."""
    _made_slowly[cls] = made = _made_slowly.get(cls, 0) + 1
    names, defaults = cls._fields, cls._field_defaults
    if made > COMMON or len(args) > len(names) or not kwargs.keys() <= set(names[len(args) :]):
        cls.__new__ = staticmethod(_compiled_new(names, defaults))
        return cls.__new__(cls, *args, **kwargs)
    try:
        return tuple.__new__(cls, (*args, *(kwargs[name] if name in kwargs else defaults[name] for name in names[len(args) :])))
    except KeyError as error:
        raise TypeError(f"{cls.__name__} is missing {error}") from None


def _compiled_new(names: tuple[str, ...], defaults: dict[str, Any]) -> Any:
    parameters = ", ".join(names)
    made: Any = eval(f"lambda _cls, {parameters}: _new(_cls, ({parameters},))", {"_new": tuple.__new__})
    made.__defaults__ = tuple(defaults.values())
    return made


@classmethod  # type: ignore[misc]
def _make(cls: Any, values: Any) -> Any:
    return tuple.__new__(cls, values)


def _replaced(self: Any, /, **changes: Any) -> Any:
    return self.__class__(**(self._asdict() | changes))


def _named(self: Any) -> dict[str, Any]:
    return dict(zip(self._fields, self, strict=True))


def _record_repr(self: Any) -> str:
    return f"{self.__class__.__name__}({', '.join(f'{name}={value!r}' for name, value in self._asdict().items())})"


def _slot(cls: Any, name: str) -> Any:
    return next(base.__dict__[name] for base in cls.__mro__ if name in base.__dict__)


class _StandardFields:
    """`__dataclass_fields__` when somebody asks for it: made by the standard library from what is known here."""

    def __get__(self, value: object, cls: Any) -> Mapping[str, Any]:
        import dataclasses

        def standard(item: Any) -> Any:
            default = dataclasses.MISSING if item.default is MISSING else item.default
            factory = dataclasses.MISSING if item.default_factory is MISSING else item.default_factory
            made: Any = dataclasses.field
            return made(default=default, default_factory=factory, metadata=item.metadata)

        rows = [(item.name, item.type, standard(item)) for item in cls.__value_fields__.values()]
        twin: Any = dataclasses.make_dataclass(cls.__name__, rows)
        found: Mapping[str, Any] = twin.__dataclass_fields__
        cls.__dataclass_fields__ = found
        return found


def _eq(self: Any, other: Any) -> Any:
    cls = self.__class__
    return cls.__values__(self) == cls.__values__(other) if other.__class__ is cls else NotImplemented


def _hash(self: Any) -> int:
    return hash(self.__class__.__values__(self))


def _repr(self: Any) -> str:
    inner = ", ".join(f"{name}={getattr(self, name)!r}" for name, item in self.__value_fields__.items() if item.repr)
    return f"{self.__class__.__qualname__}({inner})"


def _reduce(self: Any) -> tuple[Any, ...]:
    """Values cross to and from worker processes as their class and what it is made with."""
    return self.__class__, tuple(getattr(self, name) for name in self.__value_fields__)


def _refused(self: Any, name: str, value: object = None) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot change {name!r}: a {type(self).__name__} is a value")
