"""Where a Vtiger is: the address as people type it, tidied, and which dialect answers there."""

import re

import httpx

from sagesync_desktop.clients.http import Call, HttpClient, Reply
from sagesync_desktop.clients.jsontext import load_json
from sagesync_desktop.clients.wirefaults import is_loopback
from sagesync_desktop.core.errors import BadReply, NotConfigured, RunError, ServerFault, SignInNeeded
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.types import Side

WEBSERVICE = "webservice"
CLOUD = "cloud"
WEBSERVICE_PATH = "webservice.php"
CLOUD_PATH = "restapi/v1/vtiger/default"
_CLOUD_HOST = ".vtiger.com"
_TAIL = re.compile(r"/(index\.php|webservice\.php|restapi(/.*)?)?/*$", re.IGNORECASE)
"""What people copy along from the browser's address bar or from a manual."""


def tidy_address(typed: str) -> str:
    """The site's address without a slash at the end; raises NotConfigured.

    A missing scheme becomes https, or http for this very computer; elsewhere plain http is refused, because
    the access key and all invoices would travel in the open.
    """
    text = typed.strip()
    try:
        url = httpx.URL(text if "://" in text else f"https://{text}")
    except httpx.InvalidURL:
        url = httpx.URL("")
    if "://" not in text and is_loopback(url.host):
        url = url.copy_with(scheme="http")
    if url.userinfo:
        raise _unusable(typed, "it has a name or password in it", "Enter the address alone")
    if not url.host or url.scheme not in ("http", "https"):
        raise _unusable(typed, "it is no web address", "Enter it as in your browser: https://crm.example.com")
    if url.scheme == "http" and not is_loopback(url.host):
        raise _unusable(typed, "it is not encrypted", "Enter it with https://, or ask for https to be set up")
    path = _TAIL.sub("", url.path.rstrip("/") + "/")
    return str(url.copy_with(path=path or "/", query=None, fragment=None)).rstrip("/")


def _unusable(typed: str, why: str, fix: str) -> NotConfigured:
    return NotConfigured(
        "The address of Vtiger cannot be used",
        say('"{typed}": {why}', typed=typed, why=term(why)),
        fix,
        side=Side.VTIGER,
    )


def found_dialect(http: HttpClient, site: str, username: str) -> tuple[str, bytes]:
    """Which dialect answers at a site, found by asking, and with what: a challenge, of a Vtiger of one's own.

    Raises NotConfigured when neither does.

    Hosts of Vtiger's cloud are asked for the cloud's dialect first, for some answer to both.
    """
    host = httpx.URL(site).host
    calls = {CLOUD: Call("GET", f"{CLOUD_PATH}/me"), WEBSERVICE: _challenge(username)}
    order = (CLOUD, WEBSERVICE) if host.endswith(_CLOUD_HOST) else (WEBSERVICE, CLOUD)
    faults: list[RunError] = []
    for dialect in order:
        try:
            reply = http.send(calls[dialect])
            if _has_envelope(reply):
                return dialect, reply.content
        except (BadReply, ServerFault) as fault:
            faults.append(fault)
    if faults:
        raise faults[0]  # it tells more, such as where the server sends us on to
    raise NotConfigured(
        "There is no Vtiger at this address",
        say("{site} answers, but neither as a Vtiger of your own nor as Vtiger's cloud", site=site),
        "Enter the address that your browser shows when you use Vtiger, up to the page's name",
        side=Side.VTIGER,
    )


def _challenge(username: str) -> Call:
    return Call("GET", WEBSERVICE_PATH, params={"operation": "getchallenge", "username": username})


def _has_envelope(reply: Reply) -> bool:
    """Both dialects answer in the same envelope; the cloud also refuses by a bare 401 that asks for Basic."""
    if reply.status == 401 and "basic" in reply.headers.get("WWW-Authenticate", "").lower():
        return True
    try:
        found = load_json(reply.content, Side.VTIGER)
    except BadReply:
        return False
    return isinstance(found, dict) and "success" in found


def unknown_user(username: str) -> SignInNeeded:
    """The error for a user name that the server does not have."""
    return SignInNeeded(
        say('Vtiger knows no user named "{username}"', username=username),
        "The name is the one you sign in to Vtiger with, not an e-mail address unless you sign in with that",
        "Check the user name",
        side=Side.VTIGER,
    )


def wrong_key(username: str) -> SignInNeeded:
    """The error for a refused access key."""
    return SignInNeeded(
        say('Vtiger refused the access key of "{username}"', username=username),
        "The key is not the password; it changes when somebody makes a new one, and stops with the user",
        "Copy the access key from My Preferences in Vtiger and enter it again",
        side=Side.VTIGER,
    )
