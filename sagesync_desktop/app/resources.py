"""Where the program's own pictures and styles lie, however it was installed."""

import sys
from functools import cache
from pathlib import Path

BUNDLE = "_MEIPASS"
"""Set by PyInstaller's boot loader to the folder that it unpacked (its manual, Run-time Information)."""
SHARED = Path("share") / "sagesync-desktop"
"""Below the environment's prefix, where the wheel's data files go."""


def find(package: Path, prefix: Path, bundle: Path | None = None) -> Path:
    """The first folder that holds the palette; raises FileNotFoundError where none does.

    A bundle's own comes first, then the one beside a checkout's `package`, then that of an installed wheel.
    """
    places = [
        *([bundle / "resources"] if bundle else []),
        package.parent / "resources",
        prefix / SHARED,
    ]
    found = next((place for place in places if (place / "palette.json").is_file()), None)
    if found is None:
        raise FileNotFoundError(f"palette.json is in none of {', '.join(map(str, places))}")
    return found


@cache
def folder() -> Path:
    """The resources folder: of a bundle, of a checkout, or of an installed wheel."""
    bundle = getattr(sys, BUNDLE, None)
    package = Path(__file__).resolve().parents[1]
    return find(package, Path(sys.prefix), Path(bundle) if bundle else None)


def resource(name: str) -> Path:
    """A file of the resources folder, such as "icons/sync.svg"."""
    return folder() / name
