import json
import signal
import socket
import subprocess
import sys

import pytest

from tests.cli_support import COMMAND, Cli
from tests.local_http import ask
from tests.patience import SECONDS

KEYS = {
    "vtiger_url", "vtiger_username", "vtiger_access_key", "sage_auth_url", "sage_token_url", "sage_api_url",
    "sage_client_id", "sage_client_secret", "vtiger_ordinary_username", "vtiger_ordinary_access_key",
}  # fmt: skip

HELP_AND_MODULES = """
import sys
from sagesync_desktop.__main__ import main
try:
    main()
finally:
    print(sorted(sys.modules))
"""


@pytest.fixture
def serve(tmp_path):
    """Start `sandbox` as a process; gives back the process and its first line."""
    started = []

    def start(*arguments):
        process = Cli(tmp_path, {}).start("sandbox", *arguments)
        started.append(process)
        return process, json.loads(process.stdout.readline())

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_the_first_line_tells_everything_and_the_servers_answer(serve):
    _, described = serve()
    assert set(described) == KEYS
    assert all(isinstance(value, str) and value for value in described.values())
    asked = {"operation": "getchallenge", "username": described["vtiger_username"]}
    answer = ask("GET", f"{described['vtiger_url']}/webservice.php", params=asked)
    assert answer.json()["success"]
    assert ask("GET", f"{described['sage_api_url']}/contacts").status_code == 401


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_request_to_end_ends_it_cleanly(serve, number):
    process, described = serve()
    process.send_signal(number)
    out, err = process.communicate(timeout=SECONDS)
    assert (process.returncode, out, err) == (0, "", "")
    port = int(described["vtiger_url"].rpartition(":")[2])
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0


def test_a_port_that_is_taken_is_a_usage_error(cli):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        refused = cli("sandbox", "--port", taken.getsockname()[1])
    assert refused.code == 2
    assert "is taken" in refused.err


@pytest.mark.parametrize(
    "arguments",
    [("--country", "ie", "--vtiger-version", "8.3.0", "--sage-plan", "start"), ("--vtiger", "8.4.0")],
)
def test_other_versions_and_countries_are_served(serve, arguments):
    _, described = serve(*arguments)
    assert set(described) == KEYS
    asked = {"operation": "getchallenge", "username": described["vtiger_ordinary_username"]}
    answer = ask("GET", f"{described['vtiger_url']}/webservice.php", params=asked)
    assert answer.json()["success"]


def test_a_folder_without_the_data_is_a_usage_error(cli):
    refused = cli("sandbox", "--data", cli.folder)
    assert refused.code == 2
    assert "cannot be used" in refused.err


def test_help_teaches_with_examples_and_loads_no_window():
    run = subprocess.run(
        [sys.executable, "-c", HELP_AND_MODULES, "--help"], capture_output=True, text=True, check=True
    )
    assert "sagesync-desktop sync --demo" in run.stdout
    for heavy in ("PySide6", "peewee", "httpx", "keyring"):
        assert f"'{heavy}'" not in run.stdout


@pytest.mark.parametrize(
    "command", ["sync", "connect vtiger", "connect sage", "modules", "mapping", "settings", "log", "record"]
)
def test_every_command_teaches_by_example(cli, command):
    shown = cli(*command.split(), "--help")
    assert shown.code == 0
    assert "Example" in shown.out
    assert f"sagesync-desktop {command}" in shown.out


def test_without_a_screen_the_window_points_to_the_command_in_one_line(cli, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    shown = cli()
    assert shown.code == 3
    assert len(shown.err.strip().splitlines()) == 1
    assert "no screen" in shown.err
    assert "sagesync-desktop sync" in shown.err


def test_the_version_is_told():
    run = subprocess.run([*COMMAND, "--version"], capture_output=True, text=True, check=True)
    assert run.stdout.startswith("sagesync-desktop, version ")
