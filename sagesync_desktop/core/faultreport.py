"""What a bug report may say: where it happened and what kind it is, and nothing that could be a secret."""

import platform
import re
import sys
import traceback
from ntpath import basename

from sagesync_desktop import __version__

_LOOKS_SECRET = re.compile(r"[A-Za-z0-9+/_=.~-]{16,}|'[^'\n]*'|\"[^\"\n]*\"|\S+@\S+")
"""Long tokens, anything quoted (values are), and addresses."""


def fault_report(bug: BaseException, doing: str) -> str:
    """A redacted report: places by file name and line, the message without anything like a key or a name."""
    head = f"SageSync Desktop {__version__}, Python {platform.python_version()} on {sys.platform}"
    return "\n".join([head, f"While: {doing}", *_told(bug), ""])


def _told(bug: BaseException) -> list[str]:
    """The places and the message, and below them those of what led to it."""
    lines: list[str] = []
    known: set[int] = set()
    one: BaseException | None = bug
    while one is not None and id(one) not in known:
        known.add(id(one))
        frames = traceback.extract_tb(one.__traceback__)
        lines += [f"  {basename(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
        lines.append(f"{type(one).__name__}: {_LOOKS_SECRET.sub('***', str(one))}")
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
        lines += ["After:"] if one is not None and id(one) not in known else []
    return lines
