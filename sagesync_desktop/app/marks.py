"""Marks on the services' methods, for programs that ask from another thread."""

from collections.abc import Callable
from typing import TypeVar

Method = TypeVar("Method", bound=Callable[..., object])
_QUICK, _CURE = "_is_quick", "_is_cure"


def quick(method: Method) -> Method:
    """Mark what asks the local database alone: it is answered between two records of a run, not after it."""
    setattr(method, _QUICK, True)
    return method


def cure(method: Method) -> Method:
    """Mark what a person does about what stopped the syncing, so that it may be tried again."""
    setattr(method, _CURE, True)
    return method


def is_quick(method: Callable[..., object]) -> bool:
    """Whether a method is marked as `quick`."""
    return getattr(method, _QUICK, False) is True


def is_cure(method: Callable[..., object]) -> bool:
    """Whether a method is marked as `cure`."""
    return getattr(method, _CURE, False) is True
