"""Where the program starts (`sagesync-desktop`, `python -m sagesync_desktop`): here alone front ends meet."""

from typing import TYPE_CHECKING

from sagesync_desktop.cli.app import Window, cli

if TYPE_CHECKING:
    from sagesync_desktop.cli.voice import Voice
    from sagesync_desktop.paths import Paths


def _open(paths: "Paths", is_demo: bool, is_minimised: bool) -> int:
    from sagesync_desktop.gui.frame.start import open_window

    return open_window(paths, is_demo=is_demo, is_minimised=is_minimised)


def _voice(language: str) -> "Voice | None":
    from sagesync_desktop.gui.words.language import voice

    return voice(language)


WINDOW = Window(_open, _voice)
"""Loaded where it is wanted: commands start without Qt."""


def main() -> None:
    """Run the command line; exits with the codes that `sagesync-desktop --help` lists."""
    cli(prog_name="sagesync-desktop", obj=WINDOW)


if __name__ == "__main__":
    main()
