import os
import signal
from datetime import datetime

import pytest

from sagesync_desktop.app import faultfile, services
from sagesync_desktop.cli.choices import stop_on_interrupt
from sagesync_desktop.cli.failures import exit_code
from sagesync_desktop.cli.output import shown
from sagesync_desktop.core import errors
from sagesync_desktop.paths import Paths

SECRET = "0123456789abcdef0123456789abcdef"


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (errors.Offline, 1),
        (errors.RateLimited, 1),
        (errors.OutcomeUnknown, 1),
        (errors.StoreBusy, 1),
        (errors.BadSettings, 2),
        (errors.SignInNeeded, 3),
        (errors.GuardTripped, 3),
        (errors.ModuleOff, 3),
        (errors.StoreCorrupt, 3),
        (errors.StoreTooNew, 3),
        (errors.DiskFull, 3),
        (errors.StoreUnreadable, 3),
        (errors.RejectedByServer, 3),
    ],
)
def test_each_error_has_its_exit_code(kind, code):
    assert exit_code(kind("title")) == code


def test_a_bug_writes_a_report_without_secrets(cli, monkeypatch):
    def broken(_paths, **_named):
        raise KeyError(f"token {SECRET} of 'Smith & Sons'")

    monkeypatch.setattr(services, "open_services", broken)
    done = cli("sync")
    assert done.code == 70
    assert len(done.err.strip().splitlines()) == 1
    (report,) = (cli.home / "logs").glob("fault-*.txt")
    assert str(report) in done.err
    text = report.read_text()
    assert "KeyError" in text
    assert "in broken" in text
    assert SECRET not in text
    assert "Smith" not in text


def _break(monkeypatch, bug):
    def broken(_paths, **_named):
        raise bug

    monkeypatch.setattr(services, "open_services", broken)


def test_two_bugs_of_one_second_leave_two_reports(cli, monkeypatch):
    _break(monkeypatch, KeyError("x"))
    monkeypatch.setattr(faultfile, "datetime", StoppedClock)
    named = [cli("sync").err.strip().rpartition(" ")[2] for _ in range(3)]
    assert sorted(named) == sorted(str(file) for file in (cli.home / "logs").glob("fault-*.txt"))
    assert len(set(named)) == 3


class StoppedClock:
    """A second that does not pass."""

    @staticmethod
    def now(zone):
        return datetime(2026, 11, 23, 12, 0, tzinfo=zone)


def test_a_bug_that_hides_another_one_is_reported_with_it(cli, monkeypatch):
    first = ZeroDivisionError(f"token {SECRET}")
    second = RuntimeError("no such page")
    second.__cause__ = first
    _break(monkeypatch, second)
    cli("sync")
    (report,) = (cli.home / "logs").glob("fault-*.txt")
    text = report.read_text()
    assert text.index("RuntimeError: no such page") < text.index("ZeroDivisionError")
    assert SECRET not in text


def test_a_bug_is_noted_in_the_log_file_as_well(cli, monkeypatch):
    _break(monkeypatch, KeyError("x"))
    cli("sync")
    assert "KeyError" in (cli.home / "logs" / "sagesync.log").read_text()


def test_a_report_that_the_log_folder_does_not_take_goes_elsewhere_and_is_named(cli, monkeypatch, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.setattr(faultfile.tempfile, "gettempdir", lambda: str(tmp_path / "elsewhere"))
    _break(monkeypatch, KeyError("x"))
    cli.home.mkdir()
    (cli.home / "logs").write_text("a file in the folder's place")
    (cli.home / "backups").mkdir()
    monkeypatch.setattr(Paths, "create", lambda _paths: None)
    done = cli("sync")
    assert done.code == 70
    (report,) = (tmp_path / "elsewhere").iterdir()
    assert str(report) in done.err


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0, reason="nobody refuses the administrator a folder"
)
def test_a_home_that_cannot_be_written_needs_a_person(cli):
    cli.folder.chmod(0o500)
    try:
        refused = cli("sync")
    finally:
        cli.folder.chmod(0o700)
    assert refused.code == 3
    assert "Traceback" not in refused.err


def test_a_home_below_a_file_needs_a_person(cli):
    (cli.folder / "file").write_text("")
    refused = cli("--home", cli.folder / "file" / "home", "sync", "--json")
    assert refused.code == 3
    assert len(refused.err.strip().splitlines()) == 1


def test_the_first_interrupt_asks_and_the_second_ends():
    with stop_on_interrupt() as stop:
        assert not stop.is_set()
        os.kill(os.getpid(), signal.SIGINT)
        assert stop.is_set()
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)


def test_names_from_a_server_cannot_steer_the_terminal():
    assert "\x1b" not in shown("\x1b[31mSmith\x1b[0m")
    assert shown("Zoë\nSmith") == "Zoë\nSmith"
