"""The README's two commands on a machine that lacks Qt's libraries and may install nothing.

    python3 -m tests.tools.bare_machine

Hides them in a mount namespace of its own, so nobody else is touched; where that is not allowed, says so.
After it .venv is again as the second command leaves it.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.tools.readme_commands import README, commands

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""What a bare Debian has not -> the package that the message must name."""
PROGRAMS = ("apt-get", "sudo")
INSIDE = "--inside"


class Failed(Exception):
    """The README does not keep its word."""


def places() -> list[Path]:
    """The files behind the libraries and programs, by what the loader's cache and the path know."""
    cache = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    found = re.findall(r"^\s*(\S+) \(.*\) => (\S+)$", cache, re.MULTILINE)
    files = [Path(path) for name, path in found if name in LIBRARIES]
    files += [Path(path) for name in PROGRAMS if (path := shutil.which(name))]
    return sorted({file.resolve() for file in files})


def namespace() -> list[str] | None:
    """The command that gives a process mounts of its own; None where the system does not allow it."""
    root = [] if os.geteuid() == 0 else ["--map-root-user"]
    command = ["unshare", *root, "--mount", "--propagation", "private"]
    if shutil.which("unshare") is None or shutil.which("mount") is None:
        return None
    tried = subprocess.run([*command, "true"], capture_output=True, check=False)
    return None if tried.returncode else command


def told(command: str) -> tuple[int, str]:
    """Exit code and words of a shell command, its standard error included."""
    environ = {**os.environ, "DISPLAY": ":987"}
    done = subprocess.run(
        ["bash", "-c", command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environ,
        check=False,
    )
    return done.returncode, done.stdout


def expect(is_so: bool, claim: str, words: str) -> None:
    if not is_so:
        raise Failed(f"Without Qt's libraries: {claim}\n{words}")


def check_inside() -> None:
    """With everything hidden: the first command works, the second and the window name what is missing."""
    with tempfile.NamedTemporaryFile() as empty:
        for file in places():
            subprocess.run(["mount", "--bind", empty.name, file], check=True)
        first, second = commands(README.read_text(encoding="utf-8"))
        code, words = told(first)
        expect(code == 0, "the first command fails", words)
        code, words = told(second)
        last = (words.strip().splitlines() or [""])[-1]
        expect(
            code != 0 and "apt-get install" in last, "the second command does not end in what to do", words
        )
        expect("INTERNALERROR" not in words and "Traceback" not in words, "it ends in a traceback", words)
        expect(all(one in last.split() for one in LIBRARIES.values()), "it does not name all packages", last)
        code, words = told(".venv/bin/sagesync-desktop --demo")
        expect(code == 3 and all(one in words for one in LIBRARIES), "the window does not name them", words)
        sys.stdout.write(
            f"Without Qt's libraries the first command works, and the second ends with: {last}\n"
        )


def main() -> None:
    if INSIDE in sys.argv[1:]:
        try:
            check_inside()
        except Failed as failure:
            sys.exit(str(failure))
        return
    command = namespace()
    if command is None:
        sys.stdout.write("Qt's libraries cannot be hidden here (no mount namespaces); not tried.\n")
        return
    inside = [*command, sys.executable, "-m", "tests.tools.bare_machine", INSIDE]
    sys.exit(subprocess.run(inside, check=False).returncode)


if __name__ == "__main__":
    main()
