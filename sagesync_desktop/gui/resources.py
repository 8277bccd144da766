"""Where the program's own pictures and styles lie, however it was installed."""

import sys
from functools import cache
from pathlib import Path

BUNDLE = "_MEIPASS"
"""Set by PyInstaller's boot loader to the folder that it unpacked (its manual, Run-time Information)."""
SHARED = Path("share") / "sagesync-desktop"
"""Below the environment's prefix, where the wheel's data files go."""


@cache
def folder() -> Path:
    """The resources folder: of a bundle, of a checkout, or of an installed wheel."""
    bundle = getattr(sys, BUNDLE, None)
    candidates = [
        *([Path(bundle) / "resources"] if bundle else []),
        Path(__file__).resolve().parents[2] / "resources",
        Path(sys.prefix) / SHARED,
    ]
    found = next((place for place in candidates if (place / "palette.json").is_file()), None)
    if found is None:
        raise FileNotFoundError(f"palette.json is in none of {', '.join(map(str, candidates))}")
    return found


def resource(name: str) -> Path:
    """A file of the resources folder, such as "icons/sync.svg"."""
    return folder() / name
