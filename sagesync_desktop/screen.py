"""Whether a window can be shown, found out before Qt starts: without a screen Qt ends the whole program.

X is asked through its own client library, which knows about addresses and permissions; the library of Qt's
plugin is loaded as Qt would load it, so that a missing part of the system has a name.
"""

import ctypes
import os
import socket
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

CHOSEN = "QT_QPA_PLATFORM"
"""Qt's own variable; names one or several of its platforms (Qt, QGuiApplication)."""


@dataclass(frozen=True, slots=True)
class Screen:
    """What the system says about a place for windows."""

    usable: bool
    why: str = ""
    """What is missing, in the system's words; "" where nothing answers at all."""


@dataclass(frozen=True, slots=True)
class Desktop:
    """One kind of desktop on Linux: how to see whether it answers, and Qt's plugin for it."""

    variable: str
    answers: Callable[[], bool]
    plugin: str
    """File name; "libqwayland-generic.so" lost its end with Qt 6.11."""


def find_screen(
    environ: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    desktops: tuple[Desktop, ...] | None = None,
    load: Callable[[str], object] | None = None,
) -> Screen:
    """Windows and macOS always have a desktop; on Linux one of them must answer and Qt's plugin must load."""
    if platform in ("win32", "darwin") or _needs_no_desktop(environ.get(CHOSEN, "")):
        return Screen(usable=True)
    why = ""
    for desktop in desktops or DESKTOPS:
        if environ.get(desktop.variable) and desktop.answers():
            why = _fault(desktop, load or _load_plugin)
            if not why:
                return Screen(usable=True)
    return Screen(usable=False, why=why)


def _needs_no_desktop(chosen: str) -> bool:
    """Whether Qt was told to draw elsewhere: "offscreen", "vnc", "minimal" and their like."""
    names = [name.partition(":")[0].partition("-")[0] for name in chosen.split(";") if name]
    return any(name not in ("xcb", "wayland") for name in names)


def _fault(desktop: Desktop, load: Callable[[str], object]) -> str:
    try:
        load(desktop.plugin)
    except OSError as error:
        return str(error).partition(":")[0]
    return ""


def _load_plugin(name: str) -> object:
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    found = next(folder.glob(name), None)
    if found is None:
        raise OSError(name)
    return ctypes.CDLL(str(found))


def _x_answers() -> bool:
    """As Qt's plugin connects: by DISPLAY and with the user's X authority (libxcb, xcb_connect)."""
    try:
        library = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    library.xcb_connect.restype = ctypes.c_void_p
    library.xcb_connection_has_error.argtypes = library.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = library.xcb_connect(None, None)
    error: int = library.xcb_connection_has_error(connection)
    library.xcb_disconnect(connection)
    return error == 0


def _wayland_answers() -> bool:
    """By the socket in XDG_RUNTIME_DIR, since libwayland itself would print its failure."""
    place = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / os.environ.get("WAYLAND_DISPLAY", "")
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(str(place))
        except OSError:
            return False
    return True


DESKTOPS = (
    Desktop("WAYLAND_DISPLAY", _wayland_answers, "libqwayland*.so"),
    Desktop("DISPLAY", _x_answers, "libqxcb.so"),
)
