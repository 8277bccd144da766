"""The commands that the README gives a newcomer, for whoever runs exactly them.

python3 -m tests.tools.readme_commands 2          prints the second one
"""

import re
import sys
from pathlib import Path

README = Path(__file__).resolve().parents[2] / "README.md"
_PLACE = re.compile(r"^## Try it$(.*?)^## ", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)


def commands(page: str) -> list[str]:
    """The shell commands under "Try it", in order."""
    (place,) = _PLACE.findall(page)
    return [block.strip() for block in _BLOCK.findall(place)]


def main() -> None:
    sys.stdout.write(commands(README.read_text(encoding="utf-8"))[int(sys.argv[1]) - 1] + "\n")


if __name__ == "__main__":
    main()
