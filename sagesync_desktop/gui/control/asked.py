"""Questions to the worker, typed by what they are answered with, and who waits for which reply."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MethodType
from typing import Concatenate, Generic, ParamSpec, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject

from sagesync_desktop.app.services import Services
from sagesync_desktop.app.views import Tell
from sagesync_desktop.core.errors import SageSyncError

Taken = ParamSpec("Taken")
Reply = TypeVar("Reply")
ReplyOf = TypeVar("ReplyOf", covariant=True)

OnError = Callable[[SageSyncError], None]
OnNote = Callable[[str], None]
_Taker = Callable[..., None]


@dataclass(frozen=True, slots=True)
class Question(Generic[ReplyOf]):
    """A call of one of the services' methods, to be made in the worker's thread."""

    method: Callable[..., ReplyOf]
    arguments: tuple[object, ...] = ()
    named: Mapping[str, object] = field(default_factory=dict)
    tells: bool = False
    """Whether the method first takes `tell`, for what cannot wait for its reply."""


def asking(
    method: Callable[Concatenate[Services, Taken], Reply], *arguments: Taken.args, **named: Taken.kwargs
) -> Question[Reply]:
    """A question, such as `asking(Services.samples, module)`."""
    return Question(method, arguments, named)


def asking_notes(
    method: Callable[Concatenate[Services, Tell, Taken], Reply], *arguments: Taken.args, **named: Taken.kwargs
) -> Question[Reply]:
    """A question whose answer is preceded by notes, which go to `on_note`."""
    return Question(method, arguments, named, tells=True)


class Ask(Protocol):
    """`Controller.ask`, for those that know no more of it."""

    def __call__(
        self,
        question: Question[Reply],
        on_reply: Callable[[Reply], None],
        on_error: OnError | None = None,
        on_note: OnNote | None = None,
    ) -> None:
        """All three are bound methods of QObjects of the window's thread."""
        ...


@dataclass(frozen=True, slots=True)
class _Asked:
    on_reply: _Taker
    on_error: OnError | None
    on_note: OnNote | None


class AskedQuestions:
    """The questions that have no reply yet, by number; what comes back for a closed page is dropped."""

    def __init__(self) -> None:
        """Nothing is asked yet."""
        self._asked: dict[int, _Asked] = {}
        self._last = 0

    def add(self, on_reply: _Taker, on_error: OnError | None, on_note: OnNote | None) -> int:
        """Give the question a number; raises TypeError for anything but bound methods of QObjects.

        A lambda or a plain function has no owner whose end could be noticed.
        """
        for method in (on_reply, on_error, on_note):
            if method is not None and not _is_bound(method):
                raise TypeError(f"{method!r} is no bound method of a QObject")
        self._last += 1
        self._asked[self._last] = _Asked(on_reply, on_error, on_note)
        return self._last

    def reply(self, number: int, reply: object) -> None:
        """Hand a reply to whoever asked."""
        _call(self._asked.pop(number).on_reply, reply)

    def refuse(self, number: int, error: SageSyncError) -> bool:
        """Hand an error to whoever asked; False when they take none."""
        taker = self._asked.pop(number).on_error
        if taker is not None:
            _call(taker, error)
        return taker is not None

    def note(self, number: int, note: str) -> None:
        """Hand on what could not wait for the reply."""
        asked = self._asked.get(number)
        if asked is not None and asked.on_note is not None:
            _call(asked.on_note, note)


def _is_bound(method: _Taker) -> bool:
    return isinstance(method, MethodType) and isinstance(method.__self__, QObject)


def _call(method: _Taker, value: object) -> None:
    if isinstance(method, MethodType) and shiboken6.isValid(method.__self__):
        method(value)
