"""The small language in which `shapes` says what a request body may hold."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto


class Kind(Enum):
    """What a field holds."""

    TEXT = auto()
    NUMBER = auto()
    INTEGER = auto()
    FLAG = auto()
    DATE = auto()
    REF = auto()
    REFS = auto()
    WORDS = auto()
    OBJECT = auto()
    OBJECTS = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """One writable field, named as in a request body (`currency_id`, not `currency`)."""

    name: str
    kind: Kind
    length: int | None = None
    required: bool = False
    low: int | None = None
    high: int | None = None
    choices: tuple[str, ...] = ()
    to: str = ""
    fields: tuple["Field", ...] = ()

    @property
    def read_name(self) -> str:
        """Return the name under which replies carry the field: a link `x_id` is read as the object `x`."""
        if self.kind is Kind.REF:
            return self.name.removesuffix("_id")
        return self.name.removesuffix("_ids") + "s" if self.kind is Kind.REFS else self.name


def text(name: str, length: int | None = None, choices: tuple[str, ...] = ()) -> Field:
    """Return a text field with its longest permitted length."""
    return Field(name, Kind.TEXT, length=length, choices=choices)


def numbers(*names: str) -> tuple[Field, ...]:
    """Return decimal fields."""
    return tuple(Field(name, Kind.NUMBER) for name in names)


def integer(name: str, low: int | None = None, high: int | None = None) -> Field:
    """Return a whole-number field with its bounds."""
    return Field(name, Kind.INTEGER, low=low, high=high)


def flags(*names: str) -> tuple[Field, ...]:
    """Return yes/no fields."""
    return tuple(Field(name, Kind.FLAG) for name in names)


def dates(*names: str) -> tuple[Field, ...]:
    """Return calendar-date fields."""
    return tuple(Field(name, Kind.DATE) for name in names)


def ref(name: str, to: str) -> Field:
    """Return a link to one record of the resource `to`."""
    return Field(f"{name}_id", Kind.REF, to=to)


def refs(name: str, to: str) -> Field:
    """Return links to several records of the resource `to`; `name` is the singular."""
    return Field(f"{name}_ids", Kind.REFS, to=to)


def words(name: str) -> Field:
    """Return a plain list of strings."""
    return Field(name, Kind.WORDS)


def nested(name: str, fields: Iterable[Field]) -> Field:
    """Return an object within the body."""
    return Field(name, Kind.OBJECT, fields=tuple(fields))


def rows(name: str, fields: Iterable[Field]) -> Field:
    """Return an array of objects within the body."""
    return Field(name, Kind.OBJECTS, fields=tuple(fields))


def requiring(fields: Iterable[Field], *names: str) -> tuple[Field, ...]:
    """Return the fields with the named ones made compulsory."""
    return tuple(replace(field, required=field.name in names) for field in fields)
