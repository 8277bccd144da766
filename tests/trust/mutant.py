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

    def written_to(self, package: Path) -> str:
        """Put the fault into a copy of the package; returns what stood there."""
        path = package / self.file
        sound = path.read_text(encoding="utf-8")
        path.write_text(sound.replace(self.old, self.new), encoding="utf-8")
        return sound


def mutant(name: str, file: str, old: str, new: str, *tests: str) -> Mutant:
    return Mutant(name, file, old, new, tests)
