"""What the program loads before it does anything: people wait for it at each start."""

import json
import subprocess
import sys

import click
import pytest

from sagesync_desktop.cli.app import COMMANDS, cli
from tests.patience import SECONDS

LOADED = """
import json, sys
from sagesync_desktop.__main__ import main
try:
    main()
finally:
    sys.stderr.write(json.dumps(sorted(sys.modules)))
"""
OF_THE_COMMAND_LINE = {"__main__", "cli", "cli.app", "cli.voice"}


def loaded(*arguments):
    """The modules in memory when a command has ended."""
    program = f"import sys; sys.argv[1:] = {list(arguments)!r}\n{LOADED}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=SECONDS)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stderr))


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_version_and_help_load_the_command_line_alone(option):
    modules = loaded(option)
    ours = {name.partition(".")[2] for name in modules if name.startswith("sagesync_desktop.")}
    assert ours == OF_THE_COMMAND_LINE
    theirs = {name.partition(".")[0] for name in modules}
    assert theirs & {"PySide6", "httpx", "peewee", "keyring", "rich", "flask", "pycountry"} == set()


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_of_commands_says_of_each_what_it_says_itself(name):
    command = cli.get_command(click.Context(cli), name)
    assert COMMANDS[name].does == command.get_short_help_str(limit=1000)
    assert not command.hidden
