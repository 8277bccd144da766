"""What a bug report may say: where it happened and what kind it is, and nothing that could be a secret."""

import platform
import re
import sys
import traceback
from pathlib import Path

from sagesync_desktop import __version__

_LOOKS_SECRET = re.compile(r"[A-Za-z0-9+/_=.~-]{16,}|'[^'\n]*'|\"[^\"\n]*\"|\S+@\S+")
"""Long tokens, anything quoted (values are), and addresses."""


def fault_report(bug: BaseException, doing: str) -> str:
    """A redacted report: places by file name and line, the message without anything like a key or a name."""
    frames = traceback.extract_tb(bug.__traceback__)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames]
    message = _LOOKS_SECRET.sub("***", str(bug))
    head = f"SageSync Desktop {__version__}, Python {platform.python_version()} on {sys.platform}"
    return "\n".join([head, f"While: {doing}", *places, f"{type(bug).__name__}: {message}", ""])
