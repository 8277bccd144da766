"""Whether a window can be shown, found out before Qt starts: without a screen Qt ends the whole program.

X is asked through its own client library, which knows about addresses and permissions; the library of Qt's
plugin is loaded as Qt would load it, so that a missing part of the system has a name.
"""

import ctypes
import os
import socket
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

CHOSEN = "QT_QPA_PLATFORM"
"""Qt's own variable; names one or several of its platforms (Qt, QGuiApplication)."""
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libzstd.so.1": "libzstd1",
    "libz.so.1": "zlib1g",
}
"""What Qt 6.11 is linked against and does not bring (its ELF headers) -> Debian's and Ubuntu's package."""
X_LIBRARIES = {
    "libxcb.so.1": "libxcb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
PACKAGES = {**QT_LIBRARIES, **X_LIBRARIES, **WAYLAND_LIBRARIES}


@dataclass(frozen=True, slots=True)
class Screen:
    """What the system says about a place for windows."""

    usable: bool
    missing: tuple[str, ...] = ()
    """Shared libraries that Qt cannot load, by file name; none where no desktop answers."""


@dataclass(frozen=True, slots=True)
class Desktop:
    """One kind of desktop on Linux: how to see whether it answers, and Qt's plugin for it."""

    variable: str
    answers: Callable[[], bool]
    """Raises OSError where a library that it needs cannot be loaded."""
    plugin: str
    """File name; "libqwayland-generic.so" lost its end with Qt 6.11."""
    libraries: Mapping[str, str]
    """What the plugin wants besides: as QT_LIBRARIES."""


@dataclass(frozen=True, slots=True)
class Loading:
    """How Qt and the system's libraries are loaded; each raises OSError or ImportError."""

    qt: Callable[[], object]
    plugin: Callable[[str], object]
    library: Callable[[str], object] = ctypes.CDLL


def find_screen(
    environ: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    desktops: tuple[Desktop, ...] | None = None,
    loading: Loading | None = None,
) -> Screen:
    """Windows and macOS always have a desktop; on Linux Qt must load, and a desktop answer."""
    if platform in ("win32", "darwin"):
        return Screen(usable=True)
    loading = loading or LOADING
    try:
        loading.qt()
    except ImportError as error:
        return Screen(usable=False, missing=_missing(error, QT_LIBRARIES, loading))
    if _needs_no_desktop(environ.get(CHOSEN, "")):
        return Screen(usable=True)
    asked = [_asked(one, loading) for one in desktops or DESKTOPS if environ.get(one.variable)]
    lacking = (one.missing for one in asked if one.missing)
    usable = any(one.usable for one in asked)
    return Screen(usable, () if usable else next(lacking, ()))


def packages_of(libraries: Iterable[str]) -> list[str]:
    """Debian's packages that hold these libraries; one that is not known has none."""
    return sorted({PACKAGES[library] for library in libraries if library in PACKAGES})


def missing_libraries(wanted: Iterable[str], load: Callable[[str], object] = ctypes.CDLL) -> tuple[str, ...]:
    """Those of the wanted libraries that the system cannot load."""
    return tuple(library for library in wanted if not _loads(library, load))


def _loads(library: str, load: Callable[[str], object]) -> bool:
    try:
        load(library)
    except OSError:
        return False
    return True


def _asked(desktop: Desktop, loading: Loading) -> Screen:
    try:
        if not desktop.answers():
            return Screen(usable=False)
        loading.plugin(desktop.plugin)
    except OSError as error:
        return Screen(usable=False, missing=_missing(error, desktop.libraries, loading))
    return Screen(usable=True)


def _missing(error: OSError | ImportError, libraries: Mapping[str, str], loading: Loading) -> tuple[str, ...]:
    """What the loader stopped at ("libEGL.so.1: cannot open ..."), and what it would stop at next."""
    first = Path(str(error).partition(":")[0]).name
    if ".so" not in first:
        raise error
    return tuple(dict.fromkeys((first, *missing_libraries(libraries, loading.library))))


def _needs_no_desktop(chosen: str) -> bool:
    """Whether Qt was told to draw elsewhere: "offscreen", "vnc", "minimal" and their like."""
    names = [name.partition(":")[0].partition("-")[0] for name in chosen.split(";") if name]
    return any(name not in ("xcb", "wayland") for name in names)


def _load_qt() -> object:
    from PySide6 import QtGui, QtNetwork, QtSvg, QtWidgets

    return QtGui, QtNetwork, QtSvg, QtWidgets


def _load_plugin(name: str) -> object:
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    found = next(folder.glob(name), None)
    if found is None:
        raise OSError(name)
    return ctypes.CDLL(str(found))


def _x_answers() -> bool:
    """As Qt's plugin connects: by DISPLAY and with the user's X authority (libxcb, xcb_connect)."""
    library = ctypes.CDLL("libxcb.so.1")
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
    Desktop("WAYLAND_DISPLAY", _wayland_answers, "libqwayland*.so", WAYLAND_LIBRARIES),
    Desktop("DISPLAY", _x_answers, "libqxcb.so", X_LIBRARIES),
)
LOADING = Loading(_load_qt, _load_plugin)
