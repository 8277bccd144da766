"""One deliberate fault of the program, and the tests that must notice it."""

from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).parents[2]
PACKAGE = "sagesync_desktop"


@dataclass(frozen=True)
class Mutant:
    """`old` stands exactly once in the file: else the mutant has died with the code that it was made for."""

    name: str
    file: str
    """Below the package."""
    old: str
    new: str
    tests: tuple[str, ...]
    """Node ids below `tests/`; one of them must fail."""

    def is_alive_in(self, package: Path) -> bool:
        return (package / self.file).read_text(encoding="utf-8").count(self.old) == 1

    def texts_in(self, package: Path) -> tuple[str, str]:
        """The file's text without the fault and with it."""
        sound = (package / self.file).read_text(encoding="utf-8")
        return sound, sound.replace(self.old, self.new)

    def written_to(self, package: Path) -> str:
        """Put the fault into a copy of the package; returns what stood there."""
        sound, faulty = self.texts_in(package)
        (package / self.file).write_text(faulty, encoding="utf-8")
        return sound


def mutant(name: str, file: str, old: str, new: str, *tests: str) -> Mutant:
    return Mutant(name, file, old, new, tests)
