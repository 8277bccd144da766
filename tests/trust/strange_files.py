"""What else comes from outside: settings, databases, copies of them, callbacks, commands, variables."""

import json
import os
import shutil
import socket
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import keyring
from click.testing import CliRunner

from sagesync_desktop.__main__ import WINDOW
from sagesync_desktop.cli.app import cli
from sagesync_desktop.clients.sage.callback import CallbackServer
from sagesync_desktop.clients.sage.regions import region
from sagesync_desktop.clients.sage.signin import SignIn, parse_callback
from sagesync_desktop.clients.sage.tokens import SageApp
from sagesync_desktop.core.errors import BadSettings, Cancelled, SageSyncError
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.settings import SageConnection, Settings, VtigerConnection
from sagesync_desktop.store.logreader import LogReader
from sagesync_desktop.store.settings import SettingsStore, export_json, import_json
from sagesync_desktop.store.store import Store, restore
from tests.file_keyring import FileKeyring
from tests.patience import SECONDS
from tests.trust.hostile import ANSWERS, MISSING, VALUES, paths, replaced
from tests.trust.siege import siege

Corpus = Callable[[bool], Iterator[str]]
BUG = 70
"""The exit code of a fault in the program."""


def settings_files(quick: bool) -> Iterator[str]:
    """Files to import: each is refused as BadSettings, or can be saved and read again."""
    chosen = Settings(
        vtiger=VtigerConnection("https://crm.example.com", "pat"),
        sage=SageConnection("gb", "client", "b" * 32, "Muster Ltd"),
    )
    true = export_json(chosen).encode()
    cases = {name: make(true).content for name, make in ANSWERS.items()}
    for path in paths(json.loads(true)):
        for name, value in {**VALUES, "missing": MISSING}.items():
            cases[f"{path} is {name}"] = replaced(true, path, value)
    step = 4 if quick else 1
    with tempfile.TemporaryDirectory() as folder, SettingsStore.open(Path(folder) / "s.db") as store:
        for name, content in list(cases.items())[::step]:
            yield _imported(store, name, content)


def _imported(store: SettingsStore, name: str, content: bytes) -> str:
    try:
        settings = import_json(content.decode("utf-8", "replace"))
        store.save(settings)
        if store.load() != settings:
            return f"{name}: came back changed"
    except BadSettings:
        return ""
    except Exception as bug:
        return f"{name}: {type(bug).__name__}: {bug}"
    return ""


def _damaged_files(true: bytes) -> dict[str, bytes]:
    """Whole files in a database's place."""
    middle = len(true) // 2
    wrong_page = bytearray(true)
    wrong_page[16:18] = b"\x00\x03"
    scrambled = bytearray(true)
    for start in range(4096, len(true), 4096):
        scrambled[start : start + 64] = os.urandom(64)
    version = bytearray(true)
    version[60:64] = (2**31 - 1).to_bytes(4, "big")
    files = {
        "nothing": b"",
        "one byte": b"S",
        "garbage": os.urandom(8192),
        "zeros": bytes(8192),
        "a text": b"This is no database.\n" * 500,
        "a picture": b"\x89PNG\r\n\x1a\n" + bytes(2000),
        "the header alone": true[:100],
        "half of it": true[:middle],
        "all but the last page": true[:-4096],
        "a torn page": true[:-100],
        "it with rubbish behind": true + os.urandom(5000),
        "a page size of three": bytes(wrong_page),
        "scrambled pages": bytes(scrambled),
        "a layout from the far future": bytes(version),
        "another program's mark": true[:68] + b"\x12\x34\x56\x78" + true[72:],
        "the second half first": true[middle:] + true[:middle],
    }
    return files | {f"cut at {cut}": true[:cut] for cut in range(512, len(true), max(1, len(true) // 12))}


def databases(quick: bool) -> Iterator[str]:
    """A damaged or foreign file, or rows that no program of ours wrote, in the database's place."""
    with siege() as place:
        place.reset()
        company = place.company
        company.store.close()
        kept = company.database.read_bytes()
        cases = {**_damaged_files(kept), **_with_odd_rows(company.folder, kept, quick)}
        for name, content in cases.items():
            for file in company.folder.glob(f"{company.database.name}*"):
                file.unlink()
            company.database.write_bytes(content)
            yield _opened(place, name)
        place.reset()


def _opened(place, name: str) -> str:
    """Open, sync, read the log; the servers take no writes meanwhile."""
    company = place.company
    try:
        company.store = Store.open(company.database)
        try:
            seen = place.run()
            with LogReader.open(company.database) as log:
                log.runs(limit=5)
                log.skip_groups()
        finally:
            company.store.close()
    except SageSyncError:
        return ""
    except Exception as bug:
        return f"{name}: {type(bug).__name__}: {bug}"
    made = [write for write in seen.writes if "create" in write or "POST" in write]
    if seen.crash:
        return f"{name}: {seen.crash}"
    return f"{name}: it was going to make {made}" if made else ""


ODD = ("{", "null", "[]", "\0", '{"$decimal": "x"}', "\u202e", "9" * 400, '"' + "x" * 100_000 + '"')


def _with_odd_rows(folder: Path, true: bytes, quick: bool) -> dict[str, bytes]:
    """A copy for each column of each table with something odd in it, and one without each table."""
    cases, file = {}, folder / "odd.sqlite"
    file.write_bytes(true)
    with closing(sqlite3.connect(file)) as base:
        tables = [row[0] for row in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        columns = [(t, row[1]) for t in tables for row in base.execute(f"PRAGMA table_info({t})")]
    odd = [(table, column, value) for table, column in columns for value in (*ODD, None, b"\xff\xfe")]
    for table, column, value in odd[:: 9 if quick else 1]:
        cases[f"{table}.{column} is {value!r:.30}"] = _changed(
            file,
            true,
            f"UPDATE {table} SET {column} = ?",
            (value,),
        )
    for table in tables:
        cases[f"no table {table}"] = _changed(file, true, f"DROP TABLE {table}", ())
    file.unlink()
    return {name: content for name, content in cases.items() if content != true}


def _changed(file: Path, true: bytes, sql: str, values: tuple[object, ...]) -> bytes:
    file.write_bytes(true)
    with closing(sqlite3.connect(file)) as base:
        try:
            base.execute(sql, values)
            base.commit()
        except sqlite3.Error:
            base.rollback()  # the table itself refuses it
    return file.read_bytes()


def copies_to_restore(quick: bool) -> Iterator[str]:
    """A copy that is none must leave the database as it was."""
    with tempfile.TemporaryDirectory() as named:
        folder = Path(named)
        Store.open(folder / "s.db").close()
        copy = folder / "copy.db"
        with Store.open(folder / "s.db") as store:
            store.backup(copy)
        true = copy.read_bytes()
        for name, content in _damaged_files(true).items():
            copy.write_bytes(content)
            before = (folder / "s.db").read_bytes()
            try:
                restore(folder / "s.db", copy)
                Store.open(folder / "s.db").close()
            except SageSyncError:
                changed = (folder / "s.db").read_bytes() != before
                yield f"{name}: it was refused and the database is another one" if changed else ""
            except Exception as bug:
                yield f"{name}: {type(bug).__name__}: {bug}"
            else:
                yield ""
            shutil.rmtree(folder / "backups", ignore_errors=True)


class _NoEndpoint:
    """A token endpoint that must not be asked."""


CALLS = [
    b"GET /callback?code=stolen HTTP/1.1\r\n\r\n",
    b"GET /callback?code=stolen&state= HTTP/1.1\r\n\r\n",
    b"GET /callback?code=stolen&state=%00 HTTP/1.1\r\n\r\n",
    b"GET /callback?code=stolen&state=\xff\xfe HTTP/1.1\r\n\r\n",
    b"GET /callback?code=&error=&state=x HTTP/1.1\r\n\r\n",
    b"GET /callback?" + b"state=a&" * 6000 + b"code=x HTTP/1.1\r\n\r\n",
    b"GET /callback?state=" + b"a" * 60_000 + b" HTTP/1.1\r\n\r\n",
    b"GET /callback?state=" + b"a" * 200_000 + b" HTTP/1.1\r\n\r\n",
    b"GET /callback HTTP/1.1\r\n" + b"X-A: b\r\n" * 500 + b"\r\n",
    b"GET /callback HTTP/1.1\r\nX: " + b"c" * 100_000 + b"\r\n\r\n",
    b"GET //callback?code=a&state=b HTTP/1.1\r\n\r\n",
    b"GET http://[::bad/callback?code=a HTTP/1.1\r\n\r\n",
    b"GET /../../etc/passwd HTTP/1.1\r\n\r\n",
    b"GET /callback/%2e%2e?code=a&state=b HTTP/1.1\r\n\r\n",
    b"POST /callback?code=a&state=b HTTP/1.1\r\nContent-Length: 999999999\r\n\r\nx",
    b"HEAD /callback?code=a&state=b HTTP/1.1\r\n\r\n",
    b"OPTIONS * HTTP/1.1\r\n\r\n",
    b"PUT /callback HTTP/1.1\r\n\r\n",
    b"CONNECT elsewhere.example:443 HTTP/1.1\r\n\r\n",
    b"GET /callback?code=a HTTP/9.9\r\n\r\n",
    b"GET /callback?code=a HTTP/1.-1\r\n\r\n",
    b"GET\r\n\r\n",
    b"\r\n\r\n\r\n",
    b"",
    b"\0" * 1000,
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200),
    bytes(range(256)) * 10,
    "GET /callback?code=ünïcödé&state=😀 HTTP/1.1\r\n\r\n".encode(),
]
PASTED = [
    "http://[::bad?code=1&state=2", "code", "?code=1", "javascript:alert(1)?code=1",
    "\ud800?state=\ud800&code=1", "http://127.0.0.1:8765/callback?" + "code=1&" * 10_000,
    "x" * 1_000_000, "\0\1\2", "https://a:b@c:99999999/?code=1&state=2",
    "/callback?code=1&code=2&state=", "%%%?%=%&code=%ff&state=%",
]  # fmt: skip


def callbacks(quick: bool) -> Iterator[str]:
    """Raw calls to the listener, and addresses that a person pastes: none of them signs anybody in."""
    app = SageApp("client", Secret("secret"), 8765)
    for call in CALLS:
        yield _called(SignIn(app, region("gb"), _NoEndpoint()), call)
    for text in PASTED:
        yield _pasted(SignIn(app, region("gb"), _NoEndpoint()), text)


def _pasted(attempt: SignIn, text: str) -> str:
    try:
        attempt.finish(parse_callback(text))
    except SageSyncError:
        return ""
    except Exception as bug:
        return f"{text[:40]!r}: {type(bug).__name__}: {bug}"
    return f"{text[:40]!r} was taken"


class _Clock:
    """Time does not pass; the sign-in is cancelled when the caller is done."""

    def monotonic(self) -> float:
        return 0.0


def _called(attempt: SignIn, call: bytes) -> str:
    stop = threading.Event()

    def judge(target: str) -> bool:
        found = parse_callback(target)
        return found.is_answer and attempt.accepts(found)

    def ring(port: int) -> None:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=SECONDS) as caller:
                caller.sendall(call)
                caller.shutdown(socket.SHUT_WR)
                while caller.recv(65_536):
                    pass
        except OSError:
            pass  # it hung up on us, which is an answer
        finally:
            stop.set()

    with CallbackServer(0, "/callback", judge) as server:
        caller = threading.Thread(target=ring, args=(server.port,))
        caller.start()
        try:
            taken = server.wait(_Clock(), stop, 30.0)
        except Cancelled:
            return ""
        except Exception as bug:
            return f"{call[:40]!r}: {type(bug).__name__}: {bug}"
        finally:
            caller.join()
    return f"{call[:40]!r} was taken for {taken[:40]!r}"


NASTY = ("", " ", "\u202e", "a\tb", "--", "-", "'; drop table link; --", "../../../etc/passwd",
         "x" * 100_000, "%s%n{0}", "NaN", "-1", "9" * 400, "\udcff", "<b>x</b>")  # fmt: skip
COMMANDS = (
    ("log", "--run"), ("log", "--status"), ("log", "--search"), ("log",), ("record", "show"), ("record",),
    ("record", "show", "Organizations"), ("modules", "set"), ("modules", "set", "Invoices"),
    ("mapping", "show"), ("mapping", "set", "field", "Organizations"), ("settings", "import"),
    ("settings",), ("restore",), ("backup", "--list"), ("connect", "vtiger", "--username", "u", "--url"),
    ("connect", "sage", "--region"), ("disconnect",), ("sync", "--module"), ("sync",),
    ("options",), ("options", "set"), ("options", "set", "overall_discount"),
)  # fmt: skip


@contextmanager
def _empty_home() -> Iterator[Path]:
    before = keyring.get_keyring()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TEST_KEYRING_FILE"] = str(Path(folder) / "keyring.json")
        keyring.set_keyring(FileKeyring())
        try:
            yield Path(folder)
        finally:
            keyring.set_keyring(before)
            del os.environ["TEST_KEYRING_FILE"]


def _typed(name: str, arguments: list[str], environ: dict[str, str]) -> str:
    result = CliRunner().invoke(cli, arguments, env=environ, input="", obj=WINDOW)
    bug = result.exception
    if bug is not None and not isinstance(bug, SystemExit):
        return f"{name}: {type(bug).__name__}: {bug}"
    if result.exit_code == BUG or "Traceback" in result.output:
        return f"{name}: {result.output[-300:]}"
    return ""


def commands(quick: bool) -> Iterator[str]:
    """Arguments that make no sense: refused with a message, never a fault of the program."""
    cases = [(*command, word) for command in COMMANDS for word in NASTY]
    with _empty_home() as folder:
        environ = {"SAGESYNC_HOME": str(folder / "home")}
        for case in cases[:: 3 if quick else 1]:
            yield _typed(f"{case!r:.80}", list(case), environ)


ADDRESSES = ("javascript:alert(1)", "http://elsewhere.example", "http://[::bad", "", " ", "https://", "\x7f")


def variables(quick: bool) -> Iterator[str]:
    """Environment variables that make no sense."""
    with _empty_home() as folder:
        home = str(folder / "home")
        file = folder / "file"
        file.write_text("")
        below, long = str(file / "below"), str(folder / ("x" * 300))
        for value in (str(file), below, "/dev/null", "/proc/nowhere", long, "~nobody/x"):
            yield _typed(f"home {value[:40]!r}", ["log"], {"SAGESYNC_HOME": value})
        for name in ("API", "TOKEN", "AUTH"):
            for value in ADDRESSES:
                environ = {"SAGESYNC_HOME": home, f"SAGESYNC_SAGE_{name}_URL": value}
                yield _typed(f"{name} {value!r}", ["doctor"], environ)


STRANGE_FILES: dict[str, Corpus] = {
    "settings files": settings_files,
    "databases": databases,
    "copies to restore": copies_to_restore,
    "callbacks": callbacks,
    "commands": commands,
    "environment variables": variables,
}
"""Name of a corpus -> its cases, each "" or what went wrong."""
