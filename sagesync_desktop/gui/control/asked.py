"""Who waits for which reply of the worker: bound methods of QObjects, called in the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from types import MethodType

import shiboken6
from PySide6.QtCore import QObject

OnReply = Callable[..., None]
"""A bound method of a QObject of the window's thread."""


@dataclass(frozen=True, slots=True)
class _Asked:
    on_reply: OnReply
    on_error: OnReply | None
    on_note: OnReply | None


class AskedQuestions:
    """The questions that have no reply yet, by number; what comes back for a closed page is dropped."""

    def __init__(self) -> None:
        """Nothing is asked yet."""
        self._asked: dict[int, _Asked] = {}
        self._last = 0

    def add(self, on_reply: OnReply, on_error: OnReply | None, on_note: OnReply | None) -> int:
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

    def refuse(self, number: int, error: Exception) -> bool:
        """Hand an error to whoever asked; False when they take none."""
        taker = self._asked.pop(number).on_error
        if taker is not None:
            _call(taker, error)
        return taker is not None

    def note(self, number: int, note: object) -> None:
        """Hand on what could not wait for the reply."""
        asked = self._asked.get(number)
        if asked is not None and asked.on_note is not None:
            _call(asked.on_note, note)


def _is_bound(method: OnReply) -> bool:
    return isinstance(method, MethodType) and isinstance(method.__self__, QObject)


def _call(method: OnReply, value: object) -> None:
    if isinstance(method, MethodType) and shiboken6.isValid(method.__self__):
        method(value)
