"""Practice servers far away: `python -m tests.perf.slow FOLDER` answers late once it is told to.

As `sagesync-desktop sandbox --data FOLDER`; each reply comes so many seconds later as `?seconds=` of a call
of /_sandbox/delay says. Requests of one side wait beside each other.
"""

import json
import sys
import time
from pathlib import Path
from urllib.parse import parse_qs

from sagesync_desktop.app.sandbox import PRACTICE_COUNTRY, PRACTICE_VERSION, build_worlds
from sagesync_desktop.sandbox.faults import CONTROL, Faults
from sagesync_desktop.sandbox.server import Sandbox

SWITCH = f"{CONTROL}delay"


class Late(Faults):
    """Lets everybody wait but those who steer."""

    seconds = 0.0

    def wrap(self, side, app):
        """The app behind the distance."""
        near = super().wrap(side, app)

        def far(environ, start_response):
            path = environ.get("PATH_INFO", "")
            if path == SWITCH:
                self.seconds = float(parse_qs(environ["QUERY_STRING"])["seconds"][0])
                start_response("204 NO CONTENT", [])
                return []
            if not path.startswith(CONTROL):
                time.sleep(self.seconds)
            return near(environ, start_response)

        return far


def main(folder: str) -> None:
    """Serve until somebody ends the process."""
    worlds, _ = build_worlds(PRACTICE_COUNTRY, PRACTICE_VERSION, "plus", Path(folder))
    with Sandbox(*worlds, faults=Late()) as servers:
        sys.stdout.write(json.dumps(servers.description()) + "\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
