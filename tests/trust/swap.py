"""A fault put into functions that live already: what has been imported need not be imported anew for it.

Python keeps what a function does in its code object, which another one can take the place of. Only what
a module or a class does as it is made has happened by then; such a fault needs an interpreter that never
saw the module.
"""

import gc
import inspect
import sys
from collections.abc import Iterable, Iterator
from types import CodeType, FunctionType


class NotWithinFunctions(Exception):
    """The change shows in what a module or a class does as it is made, or nobody holds the function."""


Pair = tuple[CodeType, CodeType]


def pairs(file: str, sound: str, faulty: str) -> list[tuple[Pair, ...]]:
    """The changed functions of a file's two texts, each with those within it; raises NotWithinFunctions."""
    return [tuple(_changed(*one)) for one in _outermost(_compiled(sound, file), _compiled(faulty, file))]


def is_within_functions(file: str, sound: str, faulty: str) -> bool:
    """Whether the change can be put into functions that are held."""
    try:
        pairs(file, sound, faulty)
    except NotWithinFunctions:
        return False
    return True


def _compiled(text: str, file: str) -> CodeType:
    try:
        return compile(text, file, "exec", dont_inherit=True)
    except SyntaxError as error:
        raise NotWithinFunctions(str(error)) from error


def _outermost(sound: CodeType, faulty: CodeType) -> Iterator[Pair]:
    """The changed functions of a module or class."""
    if _own(sound) != _own(faulty):
        raise NotWithinFunctions(sound.co_qualname)
    for one, other in zip(_nested(sound), _nested(faulty), strict=True):
        if not _is_function(one):
            yield from _outermost(one, other)
        elif _whole(one) != _whole(other):
            yield one, other


def _changed(sound: CodeType, faulty: CodeType) -> Iterator[Pair]:
    """The function and those within it, which may live already as well."""
    yield sound, faulty
    within = _nested(sound), _nested(faulty)
    if len(within[0]) == len(within[1]):
        for one, other in zip(*within, strict=True):
            if _whole(one) != _whole(other):
                yield from _changed(one, other)


def _own(code: CodeType) -> tuple[object, ...]:
    """What a code object does by itself, whichever line it stands on."""
    constants = [None if isinstance(one, CodeType) else (type(one), repr(one)) for one in code.co_consts]
    names = code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars, code.co_name
    return code.co_code, code.co_exceptiontable, names, constants


def _whole(code: CodeType) -> tuple[object, ...]:
    return _own(code), [_whole(one) for one in _nested(code)]


def _nested(code: CodeType) -> list[CodeType]:
    return [one for one in code.co_consts if isinstance(one, CodeType)]


def _is_function(code: CodeType) -> bool:
    return bool(code.co_flags & inspect.CO_OPTIMIZED)


class Living:
    """The functions that are held, by where they stand."""

    def __init__(self, folder: str) -> None:
        """Those of modules below a folder, as of now."""
        self._found: dict[tuple[str, str, int], list[FunctionType]] = {}
        self._files = {getattr(one, "__file__", None) for one in sys.modules.values()}
        for one in gc.get_objects():
            if type(one) is FunctionType and one.__code__.co_filename.startswith(folder):
                self._found.setdefault(_place(one.__code__), []).append(one)

    def put(self, file: str, sound: str, faulty: str) -> None:
        """Every held function does what the faulty text says; raises NotWithinFunctions."""
        if file in self._files:
            for outermost in pairs(file, sound, faulty):
                self._take(outermost)

    def _take(self, outermost: Iterable[Pair]) -> None:
        for number, (sound, faulty) in enumerate(outermost):
            held = [one for one in self._found.get(_place(sound), ()) if one.__code__ == sound]
            if not held and not number:
                raise NotWithinFunctions(sound.co_qualname)
            for one in held:
                try:
                    one.__code__ = faulty
                except ValueError as error:  # it closes over more or less than before
                    raise NotWithinFunctions(sound.co_qualname) from error


def _place(code: CodeType) -> tuple[str, str, int]:
    return code.co_filename, code.co_qualname, code.co_firstlineno
