"""A pytest that is warm: one process loads the libraries once and forks for each question.

A new interpreter that loads pytest, Hypothesis and the servers' libraries costs a second, the program
and its tests almost another one, most tests a tenth. The process is this file run by itself; what it
forks starts with those modules of the program and its tests that it was told to hold, as a rule with
none. A question may come with a change of one file, which is put into the functions that are held
(tests/trust/swap.py). Where nothing forks (Windows), each question gets an interpreter of its own.
"""

import gc
import importlib
import importlib.util
import json
import os
import signal
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import ModuleType, TracebackType
from typing import IO, Any, NoReturn, Self

CAN_FORK = hasattr(os, "fork")
_BROKEN = 70
"""What a fork ends with that never came to an end of pytest's."""
NOT_HELD = 71
"""What a fork ends with whose change does not show in functions that are held."""
Putting = Callable[[str, str, str], None]


@dataclass(frozen=True)
class Answer:
    """How pytest ended, by its exit status (below 0: killed by that signal), and what it printed."""

    code: int
    told: str


class Warm:
    """The warm process of one folder that holds package, tests and `pytest.ini`."""

    def __init__(self, folder: Path, held: Iterable[str] = ()) -> None:
        """Begins to load what each fork has: `held` are modules of the folder."""
        self._process = subprocess.Popen(
            [sys.executable, "-P", __file__, *held],  # -P: this file's folder has modules of everyday names
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(folder)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def __enter__(self) -> Self:
        """Waits until all is held: what changes on the disk from then on is another program."""
        assert self._process.stdout is not None
        self._process.stdout.readline()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()

    def pytest(
        self, arguments: list[str], seconds: int, change: tuple[str, str, str] | None = None
    ) -> Answer:
        """pytest's end with these arguments, in a process of their own; after so many seconds by SIGALRM.

        `change` is a file's path, its text before and after, for what is held: on the disk it has happened.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([arguments, seconds, change]) + "\n")
        self._process.stdin.flush()
        return Answer(**json.loads(self._process.stdout.readline()))


def serve() -> None:
    """Answer each line of the input, arguments, seconds and change, by a line of the output."""
    put = _holding(sys.argv[1:])
    print("ready", flush=True)
    for line in sys.stdin:
        arguments, seconds, change = json.loads(line)
        begin = partial(put, *change) if change else None
        answer = _forked(arguments, seconds, begin) if CAN_FORK else _begun(arguments, seconds)
        print(json.dumps(answer), flush=True)


def _holding(names: list[str]) -> Putting:
    """What puts a change into those modules, which are imported; nothing, where none is held."""
    if not names or not CAN_FORK:
        return lambda _file, _sound, _faulty: None
    import pytest

    for name in names:
        with suppress(Exception, pytest.skip.Exception):  # whatever it has to say it says to the tests
            importlib.import_module(name)
    living: Putting = _swap().Living(str(Path.cwd())).put
    gc.collect()
    gc.freeze()
    return living


def _swap() -> ModuleType:
    """The module beside this file; as `tests.trust.swap` it would be one of the folder's."""
    spec = importlib.util.spec_from_file_location("swap", Path(__file__).with_name("swap.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _begun(arguments: list[str], seconds: int) -> dict[str, Any]:
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        return {"code": -signal.SIGTERM, "told": str(late)}
    return {"code": done.returncode, "told": done.stdout + done.stderr}


def _forked(arguments: list[str], seconds: int, begin: Callable[[], None] | None) -> dict[str, Any]:
    with tempfile.TemporaryFile("w+") as told, tempfile.TemporaryFile("w+") as loaded:
        child = os.fork()
        if not child:
            _in_fork(arguments, seconds, begin, told, loaded)
        try:
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        finally:
            with suppress(ProcessLookupError):
                os.killpg(child, signal.SIGKILL)  # whatever its tests have begun and left behind
        told.seek(0)
        loaded.seek(0)
        _load(loaded.read().split())
        return {"code": code, "told": told.read()}


def _in_fork(
    arguments: list[str], seconds: int, begin: Callable[[], None] | None, told: IO[str], loaded: IO[str]
) -> NoReturn:
    """Answers one question, and never comes back into the loop that it was forked from."""
    code = _BROKEN
    try:
        os.setpgid(0, 0)
        signal.alarm(seconds)
        for stream in (1, 2):
            os.dup2(told.fileno(), stream)
        import pytest

        if begin:
            begin()
        code = int(pytest.main(arguments))
        loaded.write(" ".join(name for name, module in [*sys.modules.items()] if _is_library(module)))
    except BaseException as error:
        code = NOT_HELD if type(error).__name__ == "NotWithinFunctions" else code
        traceback.print_exc()
    finally:
        loaded.flush()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _is_library(module: ModuleType) -> bool:
    """Whether a module is of the system: one of the folder's own may be another in the next fork."""
    origin = getattr(module, "__file__", None)
    return bool(origin) and not Path(origin).is_relative_to(Path.cwd())


def _load(names: list[str]) -> None:
    for name in names:
        if name not in sys.modules and name != "__main__":
            with suppress(ImportError):  # a module that has no import of its own; the next fork does without
                importlib.import_module(name)
    gc.collect()
    gc.freeze()  # pytest collects ten times for each question, through all that was ever loaded


if __name__ == "__main__":
    serve()
