"""What is secret stays in the keyring, and what comes from outside stays outside."""

import base64
import json
import os
import socket
import ssl
import stat
import subprocess
import threading
import urllib.parse
from contextlib import contextmanager
from datetime import timedelta
from types import SimpleNamespace

import httpx
import keyring
import pytest

from sagesync_desktop.app.clients import trust
from sagesync_desktop.app.faultfile import keep_report
from sagesync_desktop.app.home import SystemClock
from sagesync_desktop.app.services import open_services
from sagesync_desktop.app.weblinks import safe_link
from sagesync_desktop.cli.app import cli as program
from sagesync_desktop.clients.http import Call, HttpClient
from sagesync_desktop.clients.sage import signin
from sagesync_desktop.clients.sage.callback import CallbackServer
from sagesync_desktop.clients.sage.regions import Endpoints, region
from sagesync_desktop.clients.sage.tokens import SageApp
from sagesync_desktop.clients.vtiger.wire import Codec, record_of
from sagesync_desktop.core.csvsafe import harmless
from sagesync_desktop.core.errors import BadReply, Cancelled, NotConfigured, RunError
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.settings import SageConnection, Settings, VtigerConnection
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.modules import FILINGS
from sagesync_desktop.paths import Paths
from sagesync_desktop.sandbox.practice import build_practice
from sagesync_desktop.sandbox.server import Sandbox
from tests.cli_support import Cli, approve
from tests.file_keyring import FileKeyring
from tests.manual_clock import ManualClock
from tests.patience import SECONDS
from tests.trust.audit import verdict

_TOO_SHORT = 8
"""Nothing of so few letters is a secret; it would be found everywhere."""
ACCESS_LIFE = timedelta(minutes=6)
"""After which an access token must have been renewed."""


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Everything that a full life of the program wrote and printed, its secrets, and its folder.

    Connected, signed in, mapped, synced, renewed, refused, exported, copied, examined.
    """
    folder = tmp_path_factory.mktemp("life")
    environ = {
        "TEST_KEYRING_FILE": str(folder / "keyring.json"),
        "PYTHON_KEYRING_BACKEND": "tests.file_keyring.FileKeyring",
        "XDG_CACHE_HOME": str(folder),
    }
    before, said, secrets = keyring.get_keyring(), [], set()
    with (
        pytest.MonkeyPatch.context() as patch,
        Sandbox(*build_practice(SystemClock(threading.Event()).now)) as practice,
    ):
        for name, value in environ.items():
            patch.setenv(name, value)
        patch.setattr("webbrowser.open", approve)
        patch.setattr(Secret, "__init__", _noting(secrets))
        patch.setattr(SystemClock, "wait", lambda _clock, _seconds: None)
        keyring.set_keyring(FileKeyring())
        try:
            _live(Cli(folder, environ), practice, said, secrets, patch)
        finally:
            keyring.set_keyring(before)
    (folder / "said.txt").write_text("\n".join(said))
    return folder, frozenset(one for one in secrets if len(one) > _TOO_SHORT)


def _noting(secrets):
    """Keys, codes, sessions, tokens: whatever the program itself holds to be secret."""
    make = Secret.__init__

    def made(secret, value):
        make(secret, value)
        secrets.add(value)

    return made


def _live(cli, practice, said, secrets, patch):
    def run(*arguments):
        done = cli(*arguments)
        said.extend([done.out, done.err])
        return done

    described = practice.description()
    cli.point_at(described)
    secrets |= {described["sage_client_secret"], described["vtiger_access_key"]}
    connected = [cli.connect_vtiger(described), cli.connect_sage(described)]
    assert [one.code for one in connected] == [0, 0]
    said.extend(text for one in connected for text in (one.out, one.err))
    run("modules", "set", "Invoices", "on")
    run("mapping", "suggest", "--accept")
    assert run("sync").code == 0
    run("connect", "vtiger", "--url", described["vtiger_url"], "--username", "nobody")
    now = SystemClock.now
    patch.setattr(SystemClock, "now", lambda clock: now(clock) + ACCESS_LIFE)
    run("sync", "--json")
    run("log", "--json")
    run("doctor")
    run("settings", "export", cli.folder / "settings.json")
    run("backup", cli.folder / "copy.db")
    for name, value in cli.environ.items():
        patch.setenv(name, value)
    desk = open_services(Paths.find(cli.home))
    (cli.folder / "report.txt").write_text(desk.diagnostics())
    desk.close()


def forms(secret):
    """The ways in which a secret could be written down."""
    raw = secret.encode()
    yield from (
        raw,
        raw[::-1],
        base64.b64encode(raw).rstrip(b"="),
        base64.urlsafe_b64encode(raw).rstrip(b"="),
    )
    yield from (
        urllib.parse.quote(secret, safe="").encode(),
        json.dumps(secret).encode()[1:-1],
        raw.hex().encode(),
    )
    yield secret.encode("utf-16-le")


def everything(folder):
    """All files that were written, but the keyring itself."""
    return [file for file in folder.rglob("*") if file.is_file() and file.name != "keyring.json"]


def test_a_full_life_of_the_program_writes_no_secret_anywhere(written):
    folder, secrets = written
    files = everything(folder)
    assert {"sagesync.db", "sagesync.log", "settings.json", "copy.db", "report.txt", "said.txt"} <= {
        f.name for f in files
    }
    assert len(secrets) >= 7
    found = [
        f"{file.name} holds a secret"
        for file in files
        for secret in secrets
        for form in forms(secret)
        if form in file.read_bytes()
    ]
    assert found == []


def test_the_search_for_secrets_finds_them_where_they_are(written):
    folder, secrets = written
    kept = (folder / "keyring.json").read_bytes()
    assert any(form in kept for secret in secrets for form in forms(secret))


def test_no_secret_is_in_the_environment_of_the_program(written):
    _, secrets = written
    assert [name for name, value in os.environ.items() if any(secret in value for secret in secrets)] == []


def _options(command, path=()):
    for one in command.params:
        yield path, one
    for name, inner in getattr(command, "commands", {}).items():
        yield from _options(inner, (*path, name))


def test_no_command_takes_a_secret_as_an_argument_where_others_could_read_it():
    words = ("secret", "password", "access-key", "access_key", "token", "--key")
    taking = [
        (path, one.opts) for path, one in _options(program) if any(w in o for o in one.opts for w in words)
    ]
    assert taking == []


@pytest.mark.skipif(
    os.name != "posix", reason="Windows has access lists, and a user's folders are private there"
)
def test_everything_that_the_program_keeps_is_its_owner_s_alone(written):
    """A file in a folder that nobody else may enter is as private as the folder."""
    folder, _ = written
    home = folder / "home"
    assert stat.S_IMODE(home.stat().st_mode) & 0o077 == 0
    for file in home.glob("sagesync.db*"):
        assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE((home / "logs").stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE((home / "backups").stat().st_mode) & 0o077 == 0


@pytest.mark.skipif(os.name != "posix", reason="Windows has access lists instead of modes")
def test_a_fault_report_is_its_owner_s_alone_even_in_a_folder_of_everybody_s(tmp_path):
    everybodys = tmp_path / "tmp"
    everybodys.mkdir()
    everybodys.chmod(0o777)
    file = keep_report(everybodys, "a report")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


# -- the servers' identity


def certificate(folder):
    """A self-signed certificate for this computer."""
    key, file = folder / "key.pem", folder / "cert.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key]
    about = ["-out", file, "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run([*map(str, (*command, *about))], check=True, capture_output=True)
    return key, file


@contextmanager
def self_signed(folder):
    """A server that nobody vouches for; tells what arrived."""
    key, file = certificate(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file, key)
    arrived = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.2)
        done = threading.Event()

        def serve():
            while not done.is_set():
                try:
                    caller, _ = listener.accept()
                except TimeoutError:
                    continue
                with caller:
                    try:
                        with context.wrap_socket(caller, server_side=True) as secured:
                            arrived.append(secured.recv(1000))
                    except OSError:
                        continue

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"https://127.0.0.1:{listener.getsockname()[1]}", arrived
        finally:
            done.set()
            thread.join()


def test_a_server_that_nobody_vouches_for_is_told_nothing(tmp_path):
    with (
        self_signed(tmp_path) as (address, arrived),
        HttpClient(Side.VTIGER, address, clock=ManualClock(), trust=trust()) as client,
        pytest.raises(RunError, match="identity of the Vtiger server cannot be confirmed"),
    ):
        client.send(Call("GET", "webservice.php", headers={"Authorization": "Basic marked"}))
    assert b"".join(arrived) == b""


@pytest.mark.parametrize(
    "address", ["http://crm.example.com", "http://192.168.1.7", "ftp://crm.example.com", "crm.example.com"]
)
def test_an_address_in_the_open_is_refused_before_anything_is_sent(address):
    with pytest.raises(NotConfigured, match="https://"):
        HttpClient(Side.VTIGER, address, clock=ManualClock())


@pytest.mark.parametrize(
    "path", ["https://elsewhere.example/x", "https://api.example:444/x", "http://api.example/x", "https://api.example.evil/x",
             "https://api.example@elsewhere.example/x"],
)  # fmt: skip
def test_a_token_goes_to_no_other_host_port_or_scheme(path):
    asked = []

    def answer(request):
        asked.append(request)
        return httpx.Response(200, json={})

    with (
        HttpClient(
            Side.SAGE, "https://api.example", clock=ManualClock(), transport=httpx.MockTransport(answer)
        ) as client,
        pytest.raises(BadReply),
    ):
        client.send(Call("GET", path))
    assert asked == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("target", ["https://elsewhere.example/", "/same/host", "//elsewhere.example/x"])
def test_a_redirect_is_never_followed(status, target):
    asked = []

    def answer(request):
        asked.append(request.url.host)
        return httpx.Response(status, headers={"Location": target})

    with (
        HttpClient(
            Side.SAGE, "https://api.example", clock=ManualClock(), transport=httpx.MockTransport(answer)
        ) as client,
        pytest.raises(BadReply),
    ):
        client.send(Call("GET", "x"))
    assert asked == ["api.example"]


# -- the callback on this computer


class Still:
    """A clock that stands still."""

    def monotonic(self):
        return 0.0


def called(*calls):
    """Statuses of raw calls to a listener that waits for state=good, and what it took (None: nothing)."""
    stop, statuses = threading.Event(), []

    def ring(port):
        for call in calls:
            with socket.create_connection(("127.0.0.1", port), timeout=SECONDS) as caller:
                caller.sendall(call.encode())
                statuses.append(caller.recv(4000).decode(errors="replace").partition("\r\n")[0])
        stop.set()

    with CallbackServer(0, "/callback", lambda target: "state=good" in target) as server:
        with pytest.raises(OSError, match=r"refused|timed out"):
            socket.create_connection(("127.0.0.2", server.port), timeout=SECONDS)
        thread = threading.Thread(target=ring, args=(server.port,))
        thread.start()
        try:
            return statuses, server.wait(Still(), stop, 30.0)
        except Cancelled:
            return statuses, None
        finally:
            thread.join()


STRANGE_CALLS = {
    "POST": "POST /callback?state=good HTTP/1.1",
    "HEAD": "HEAD /callback?state=good HTTP/1.1",
    "a foreign state": "GET /callback?state=bad HTTP/1.1",
    "a foreign path": "GET /other?state=good HTTP/1.1",
    "a path below": "GET /callback/?state=good HTTP/1.1",
    "an endless address": f"GET /callback?state=good{'x' * 70_000} HTTP/1.1",
}


@pytest.mark.parametrize("call", STRANGE_CALLS.values(), ids=STRANGE_CALLS)
def test_a_call_that_is_not_the_awaited_one_is_refused(call):
    statuses, taken = called(f"{call}\r\n\r\n")
    assert taken is None
    assert statuses[0].split()[1] in ("400", "404", "414", "501") or not statuses[0]


def test_the_listener_is_gone_once_it_has_its_answer():
    with CallbackServer(0, "/callback", lambda _target: True) as server:
        port = server.port
    with (
        pytest.raises(ConnectionRefusedError),
        socket.create_connection(("127.0.0.1", port), timeout=SECONDS),
    ):
        pass


def test_the_state_is_compared_in_constant_time(monkeypatch):
    compared = []

    def compare(left, right):
        compared.append((left, right))
        return False

    monkeypatch.setattr(signin.hmac, "compare_digest", compare)
    attempt = signin.SignIn(SageApp("client", Secret("s")), region("gb"), None)
    assert not attempt.accepts(signin.parse_callback("/callback?code=1&state=guess"))
    assert [left for left, _ in compared] == [b"guess"]


# -- spreadsheets


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "\u00a0=", "\uff1d", "\uff0b", "\uff0d", "\uff20"]
)
def test_no_spreadsheet_takes_a_cell_for_a_formula(start):
    assert harmless(f"{start}HYPERLINK()") == f"'{start}HYPERLINK()"


# -- what others have found in the packages that we use


def test_a_package_with_a_known_weakness_fails_the_audit():
    weak = {"name": "a", "version": "1", "vulns": [{"id": "CVE-1", "fix_versions": ["2"]}]}
    assert verdict([weak])[0] == 1
    assert "CVE-1" in verdict([weak])[1]


@pytest.mark.parametrize("packages", [None, [], [{"name": "a", "skip_reason": "not found"}]])
def test_an_audit_that_could_ask_nobody_says_so_and_passes(packages):
    assert verdict(packages)[0] == 0
    assert "NOT checked" in verdict(packages)[1]


# -- pages in the browser

HOME = SimpleNamespace(
    settings=lambda: Settings(
        vtiger=VtigerConnection("https://crm.example.com/vtiger", "pat"),
        sage=SageConnection("gb", "client", "b" * 32, "Muster Ltd"),
    ),
    endpoints=lambda _region: Endpoints(),
)


@pytest.mark.parametrize(
    "address",
    [
        r"https://elsewhere.example\.sage.com/x",
        r"https://elsewhere.example\@accounting.sage.com/x",
        "https://elsewhere.example%2f.sage.com/x",
        "https://elsewhere.example\u2044.sage.com/x",
        "https://elsewhere.example#.sage.com",
        "https://elsewhere.example?.sage.com",
        "https://accounting.sage.com.elsewhere.example/x",
        "https://notsage.com/x",
        "https://user:word@accounting.sage.com/x",
        "https://accounting.sage.com/\u202ex",
        'https://accounting.sage.com/" --new-window',
        "https://accounting.sage.com/<script>",
        "https://accounting.sage.com/\nx",
        "http://accounting.sage.com/x",
        "JAVASCRIPT:alert(1)//accounting.sage.com",
        "data:text/html,accounting.sage.com",
        "file://accounting.sage.com/etc/passwd",
        "smb://accounting.sage.com/share",
        "//accounting.sage.com/x",
        "https://[::bad/x",
        "https://crm.example.com/index.php",
    ],
)
def test_a_page_elsewhere_is_not_opened(address):
    assert safe_link(HOME, Side.SAGE, address) == ""


@pytest.mark.parametrize(
    ("side", "address"),
    [
        (Side.SAGE, "https://accounting.sage.com/contacts/ab12?x=1&y=2#top"),
        (Side.SAGE, "https://accounts-extra.sageone.com/invoicing/sales_invoices/ab12"),
        (Side.VTIGER, "https://crm.example.com/vtiger/index.php?module=Accounts&view=Detail&record=7"),
    ],
)
def test_a_page_of_a_connected_system_is_opened(side, address):
    assert safe_link(HOME, side, address) == address


@pytest.mark.parametrize("odd", ["11x../../evil", "11xjavascript:alert(1)", "11x7&view=Delete", "11x7\n"])
def test_a_record_id_never_steers_a_page_of_vtiger_s(odd):
    raw = {"id": odd, "modifiedtime": "2026-11-22 12:00:00"}
    with pytest.raises(BadReply):
        record_of(ModuleId.ORGANIZATIONS, raw, Codec("https://crm.example.com", FILINGS))
