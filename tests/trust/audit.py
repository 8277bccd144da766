"""Asks the public advisories about the installed packages: `python -m tests.trust.audit`; ends well offline.

Exit codes: 0 nothing known, or nothing could be asked (it says so); 1 a package has a known weakness.
"""

import json
import subprocess
import sys
from collections.abc import Sequence

from rich.console import Console

OURS = "sagesync-desktop"
SECONDS = 120


def asked() -> list[dict[str, object]] | None:
    """What pip-audit says of every package; None where it is not installed or got no answer."""
    command = [
        sys.executable,
        "-m",
        "pip_audit",
        "--format",
        "json",
        "--progress-spinner",
        "off",
        "--timeout",
        "15",
    ]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=SECONDS)
        return json.loads(done.stdout)["dependencies"]
    except (OSError, subprocess.TimeoutExpired, ValueError, KeyError):
        return None


def verdict(packages: Sequence[dict[str, object]] | None) -> tuple[int, str]:
    """Exit code and sentence."""
    others = [one for one in packages or () if one["name"] != OURS]
    checked = [one for one in others if "skip_reason" not in one]
    weak = [f"{one['name']} {one['version']}: {_names(one)}" for one in checked if one["vulns"]]
    if weak:
        return 1, "Known weaknesses:\n" + "\n".join(weak)
    if not checked:
        return (
            0,
            "The packages were NOT checked: no pip-audit here, or no way to the advisories.",
        )
    return 0, f"{len(checked)} of {len(others)} packages checked, no known weakness."


def _names(package: dict[str, object]) -> str:
    return ", ".join(f"{one['id']} (mended in {one['fix_versions']})" for one in package["vulns"])


if __name__ == "__main__":
    code, sentence = verdict(asked())
    Console().print(sentence, markup=False)
    sys.exit(code)
