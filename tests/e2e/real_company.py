"""A company as a new user runs it: servers and commands are processes, and only HTTP looks inside."""

import json
import os
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import md5
from pathlib import Path

from sagesync_desktop.app.clients import KeyringTokens
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.store.secrets import Secrets
from tests.cli_support import COMMAND, TESTS, Typed, free_port, in_this_process, typed_here
from tests.file_keyring import FileKeyring
from tests.local_http import ask, client
from tests.patience import SECONDS

WHOLE = 4 * SECONDS
"""One command over thousands of records, on a computer that is busy with other attacks, takes minutes."""

SAGE_LISTS = ("contacts", "addresses", "contact_persons", "products", "services", "sales_invoices")
VTIGER_MODULES = ("Accounts", "Contacts", "Products", "Services", "Invoice")


@dataclass
class Servers:
    """The practice Sage and Vtiger, in a process of their own."""

    process: subprocess.Popen
    described: dict
    note: str = ""

    @property
    def control(self):
        return self.described["vtiger_url"] + "/_sandbox/"

    def break_next(self, kind, **conditions):
        """Let requests go wrong (see the sandbox's faults); by default the next one."""
        answer = ask("POST", f"{self.control}faults", json={"kind": kind, **conditions})
        assert answer.status_code == 201, answer.text

    def mend(self):
        """Forget all faults, and count requests anew."""
        ask("DELETE", f"{self.control}faults").raise_for_status()

    def requests(self):
        """{"sage GET": 5, ...} since the start or the last `mend`."""
        return ask("GET", f"{self.control}faults").json()["by_method"]

    def counts(self):
        return ask("GET", f"{self.control}state").json()["sage"]


@contextmanager
def servers(*arguments, port=0):
    """`sagesync-desktop sandbox` with these arguments, until the end of the block."""
    command = [*COMMAND, "sandbox", "--port", str(port), *map(str, arguments)]
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            yield Servers(process, json.loads(process.stdout.readline()))
        finally:
            process.kill()


@dataclass
class Home:
    """One home folder and the commands over it: in this process, or `alone`, each a process of its own."""

    folder: Path
    described: dict
    environ: dict = field(default_factory=dict)

    def __post_init__(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        described = self.described
        self.environ = {
            "PYTHONPATH": str(TESTS.parent),
            "SAGESYNC_HOME": str(self.path),
            "PYTHON_KEYRING_BACKEND": "tests.file_keyring.FileKeyring",
            "TEST_KEYRING_FILE": str(self.keyring),
            "XDG_CACHE_HOME": str(self.folder),
            "SAGESYNC_SAGE_AUTH_URL": described["sage_auth_url"],
            "SAGESYNC_SAGE_TOKEN_URL": described["sage_token_url"],
            "SAGESYNC_SAGE_API_URL": described["sage_api_url"],
            **self.environ,
        }

    @property
    def path(self):
        return self.folder / "home"

    @property
    def keyring(self):
        return self.folder / "keyring.json"

    @property
    def database(self):
        return self.path / "sagesync.db"

    def __call__(self, *arguments, type_in=""):
        """Run a command to its end, in this process."""
        with in_this_process():
            return typed_here(self.environ, *arguments, type_in=type_in)

    def alone(self, *arguments, before=None):
        """Run a command to its end as people do; `before` runs in the new process, before the program."""
        done = subprocess.run(
            [*COMMAND, *map(str, arguments)],
            env={**os.environ, **self.environ},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=WHOLE,
            check=False,
            preexec_fn=before,
        )
        return Typed(done.returncode, done.stdout, done.stderr)

    def start(self, *arguments):
        """Start a command and leave it running."""
        return subprocess.Popen(
            [*COMMAND, *map(str, arguments)],
            env={**os.environ, **self.environ},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def sync(self, *more):
        """A sync that must finish, in this process; its object."""
        return self._finished(self("sync", "--json", *more))

    def sync_alone(self):
        """A sync that must finish, as a process of its own; its object."""
        return self._finished(self.alone("sync", "--json"))

    @staticmethod
    def _finished(done):
        assert (done.code, done.err) == (0, ""), done.err
        return done.json

    def connect(self):
        self.connect_vtiger()
        self.connect_sage()

    def connect_vtiger(self):
        described = self.described
        where = ("--url", described["vtiger_url"], "--username", described["vtiger_username"])
        done = self("connect", "vtiger", *where, type_in=described["vtiger_access_key"] + "\n")
        assert done.code == 0, done.err

    def connect_sage(self):
        described = self.described
        where = ("--region", "gb", "--client-id", described["sage_client_id"], "--redirect-port", free_port())
        done = self("connect", "sage", *where, type_in=described["sage_client_secret"] + "\n")
        assert done.code == 0, done.err

    def switch_on(self):
        assert self("modules", "set", "Invoices", "on", "--direction", "both").code == 0
        assert self("mapping", "suggest", "--accept").code == 0

    def held_back(self):
        """(module, name, rule) of everything that waits for somebody."""
        listed = self("log", "--open", "--json").json["open_skips"]
        return sorted((one["module"], one["name"], one["rule"]) for one in listed)


def new_company(folder, described):
    """A home that is connected and has every module on."""
    home = Home(folder, described)
    home.connect()
    home.switch_on()
    return home


def totals(run):
    """Status -> how many records of all modules and directions."""
    cells = [cell for module in run["modules"].values() for cell in module.values()]
    return {status: sum(cell[status] for cell in cells) for status in cells[0]}


def wrote_nothing(run):
    """Whether a run, by its own account, changed nothing anywhere (and saw no reason to)."""
    changed = {status: count for status, count in totals(run).items() if count and status != "unchanged"}
    sage = run["requests"]["sage"]
    return not changed and not sage["POST"] and not sage["PUT"] and not sage["DELETE"]


class SageEyes:
    """Sage as a person's other program sees it: by API, with the sign-in of the home."""

    def __init__(self, home):
        self._home = home
        bearer = f"Bearer {_fresh(tokens_of(home), home.described)}"
        self._client = client(headers={"Authorization": bearer})

    def close(self):
        self._client.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def ask(self, method, path, **more):
        answer = self._client.request(method, f"{self._home.described['sage_api_url']}/{path}", **more)
        assert answer.is_success, f"{method} {path}: {answer.text}"
        return answer.json() if answer.content else None

    def all(self, resource):
        rows, page = [], 1
        while True:
            params = {"items_per_page": 200, "attributes": "all", "page": page, "nested_attributes": "all"}
            found = self.ask("GET", resource, params=params)
            rows += found["$items"]
            page += 1
            if not found["$next"]:
                return rows

    def change(self, resource, wrapper, record_id, **fields):
        return self.ask("PUT", f"{resource}/{record_id}", json={wrapper: fields})


def tokens_of(home):
    """The home's Sage tokens, where the program finds them."""
    os.environ["TEST_KEYRING_FILE"] = str(home.keyring)
    return KeyringTokens(Secrets(home.path, FileKeyring()), home.path / "refresh.lock")


def _fresh(kept, described):
    """An access token that lasts for a test; the pair that it comes with goes back to the program."""
    before = kept.load()
    form = {
        "grant_type": "refresh_token",
        "refresh_token": before.refresh.reveal(),
        "client_id": described["sage_client_id"],
        "client_secret": described["sage_client_secret"],
    }
    answer = ask("POST", described["sage_token_url"], data=form).json()
    access, refresh = Secret(answer["access_token"]), Secret(answer["refresh_token"])
    lives_until = datetime.now(UTC) + timedelta(seconds=answer["expires_in"])
    kept.save(replace(before, access=access, refresh=refresh, expires_at=lives_until))
    return access.reveal()


class VtigerEyes:
    """Vtiger as a person's other program sees it: by its web service."""

    def __init__(self, described):
        self._address = described["vtiger_url"] + "/webservice.php"
        self._client = client()
        name, key = described["vtiger_username"], described["vtiger_access_key"]
        token = self._result(self._client.get(self._address, params=_call("getchallenge", username=name)))
        form = _call("login", username=name, accessKey=_proof(token["token"], key))
        self._session = self._result(self._client.post(self._address, data=form))["sessionName"]

    def close(self):
        self._client.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    @staticmethod
    def _result(answer):
        told = answer.json()
        assert told["success"], told
        return told["result"]

    def ask(self, operation, **params):
        params = _call(operation, sessionName=self._session, **params)
        return self._result(self._client.get(self._address, params=params))

    def write(self, operation, element, **params):
        form = _call(operation, sessionName=self._session, element=json.dumps(element), **params)
        return self._result(self._client.post(self._address, data=form))

    def revise(self, record_id, **fields):
        return self.write("revise", {"id": record_id, **fields})

    def listed(self, module, columns="*"):
        """Every record by id, a hundred at a time; without lines."""
        rows, last = [], ""
        while True:
            beyond = f" where id > '{last}'" if last else ""
            page = self.ask("query", query=f"select {columns} from {module}{beyond} order by id limit 100;")
            rows += page
            if len(page) < 100:
                return rows
            last = page[-1]["id"]

    def whole(self, record_id):
        return self.ask("retrieve", id=record_id)


def _call(operation, **params):
    return {"operation": operation, **params}


def _proof(token, key):
    return md5((token + key).encode(), usedforsecurity=False).hexdigest()
