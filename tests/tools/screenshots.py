"""Pictures of every screen: `python -m tests.tools.screenshots DIR [NAME ...]`, light and dark, at 1x and 2x.

SAGESYNC_LANGUAGE=de and SAGESYNC_SIZE=900x600 draw them in another language or size.

Each file `scenes_*.py` beside this one adds its own SCENES: name -> function of a Stage that gives a widget.
A scale factor belongs to a process, so each one is drawn by a child of its own.
"""

import os
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
SIZE = tuple(map(int, os.environ.get("SAGESYNC_SIZE", "1280x720").split("x")))
SCALES = ("1", "2")


def scenes():
    """All scenes by name."""
    found = {}
    for file in sorted((TESTS / "gui").glob("scenes_*.py")):
        found.update(import_module(f"tests.gui.{file.stem}").SCENES)
    return found


def draw_all(target: Path, names: list[str]) -> None:
    """Draw the named scenes, or all, at this process' scale."""
    from PySide6.QtWidgets import QApplication

    from sagesync_desktop.gui.look.theme import apply_theme
    from sagesync_desktop.gui.words.language import speak

    app = QApplication([])
    speak(app, os.environ.get("SAGESYNC_LANGUAGE", "en"))
    scale = os.environ["QT_SCALE_FACTOR"]
    for look in ("light", "dark"):
        apply_theme(app, look)
        for name, scene in scenes().items():
            if not names or any(wanted in name for wanted in names):
                draw(scene, look, target / f"{name}-{look}-{scale}x.png")


def draw(scene, look: str, file: Path) -> None:
    """Draw one scene on a fresh stage."""
    from tests.gui.stage import Stage

    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder), look)
        try:
            widget = scene(stage)
            if widget.isWindow() and widget.inherits("QMainWindow"):
                widget.resize(*SIZE)
            stage.show(widget)
            widget.grab().save(str(file))
            widget.close()
            widget.deleteLater()
        finally:
            stage.close()


def main(arguments: list[str]) -> int:
    """Start one child for each scale."""
    if not arguments:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    target = Path(arguments[0])
    target.mkdir(parents=True, exist_ok=True)
    if "SAGESYNC_DRAWING" in os.environ:
        draw_all(target, arguments[1:])
        return 0
    for scale in SCALES:
        environ = {
            **os.environ,
            "SAGESYNC_DRAWING": "1",
            "QT_SCALE_FACTOR": scale,
            "QT_QPA_PLATFORM": "offscreen",
        }
        command = [sys.executable, "-m", "tests.tools.screenshots", *arguments]
        subprocess.run(command, env=environ, check=True, cwd=TESTS.parent)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
