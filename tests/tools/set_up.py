"""Installs what the tests need of the system, where it may, and else names it in one line.

python -m tests.tools.set_up              what Qt needs to draw anywhere
python -m tests.tools.set_up --build      also what the built program's window and its building need
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from sagesync_desktop.app.screen import QT_LIBRARIES, X_LIBRARIES, missing_libraries, packages_of

FONTS = "fonts-dejavu-core"
FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
TOOLS = {"objdump": "binutils"}
"""What PyInstaller calls -> its package."""
UPDATE, INSTALL = ("update", "-qq"), ("install", "-y", "-qq", "--no-install-recommends")


def has_fonts() -> bool:
    """Without any, Qt draws texts that are nothing wide."""
    return any(next(folder.rglob("*.[to]tf"), None) for folder in FONT_FOLDERS)


def libraries(*, build: bool) -> tuple[str, ...]:
    """Those that this machine has not."""
    return missing_libraries({**QT_LIBRARIES, **(X_LIBRARIES if build else {})})


def packages(*, build: bool) -> list[str]:
    """Debian's packages that hold what this machine has not."""
    tools = [package for tool, package in TOOLS.items() if build and shutil.which(tool) is None]
    return sorted({*packages_of(libraries(build=build)), *tools, *([] if has_fonts() else [FONTS])})


def installer(
    is_root: bool, which: Callable[[str], str | None], may: Callable[[list[str]], bool]
) -> list[str] | None:
    """How packages may be installed: apt as root, or by a sudo that asks nothing; None: not at all."""
    apt, sudo = which("apt-get"), which("sudo")
    if apt is None or is_root:
        return [apt] if apt else None
    return [sudo, "-n", apt] if sudo and may([sudo, "-n", "true"]) else None


def works(command: list[str]) -> bool:
    """Whether the command ends well; else what it said goes to standard error."""
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environ)
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
    return done.returncode == 0


def install(wanted: list[str]) -> bool:
    """Install the packages where it may; whether that went well."""
    apt = installer(os.geteuid() == 0, shutil.which, works)
    return apt is not None and works([*apt, *UPDATE]) and works([*apt, *INSTALL, *wanted])


def sentence(missing: Sequence[str], wanted: Sequence[str]) -> str:
    """What this machine has not, by its file names, and how to mend it, by the names of Debian and Ubuntu."""
    lacks = ", ".join(missing) or "parts"
    return f"This machine lacks {lacks}; install them: sudo apt-get install {' '.join(wanted)}"


def main() -> None:
    build = "--build" in sys.argv[1:]
    if not sys.platform.startswith("linux"):
        return
    wanted = packages(build=build)
    if wanted and not install(wanted):
        sys.exit(sentence(libraries(build=build), wanted))
    if wanted := packages(build=build):
        sys.exit(sentence(libraries(build=build), wanted))


if __name__ == "__main__":
    main()
