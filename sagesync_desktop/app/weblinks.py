"""Which addresses may be handed to a browser: those of the two connected systems, and no others."""

import re
from urllib.parse import urlsplit

from sagesync_desktop.app.home import Home
from sagesync_desktop.clients.sage.regions import WEB_DOMAINS
from sagesync_desktop.clients.wirefaults import is_loopback
from sagesync_desktop.core.types import Side

_HOST = re.compile(r"[A-Za-z0-9.-]+(:[0-9]+)?|\[[0-9A-Fa-f:]+\](:[0-9]+)?")
"""A name or a number, maybe a port; no user, nothing escaped, no letters that look like others."""
_ADDRESS = re.compile(r"[!#-;=?-\[\]^-~]+")
"""Printable ASCII but quotes, angle brackets and backslashes."""


def safe_link(home: Home, side: Side, address: str) -> str:
    """The address where it is encrypted (or on this computer) and on the connected system; else ""."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").rstrip(".").lower()
    except ValueError:
        return ""
    is_sound = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
    # Browsers take a backslash for a slash: https://elsewhere.example\\.sage.com leads to elsewhere.example.
    if not is_sound or not _HOST.fullmatch(parts.netloc) or not _ADDRESS.fullmatch(address):
        return ""
    return address if _is_connected(home, side, host) else ""


def _is_connected(home: Home, side: Side, host: str) -> bool:
    settings = home.settings()
    if side is Side.VTIGER:
        return settings.vtiger is not None and urlsplit(settings.vtiger.url).hostname == host
    if settings.sage is None:
        return False
    api_host = urlsplit(home.endpoints(settings.sage.region).api).hostname
    return host == api_host or any(host == one or host.endswith(f".{one}") for one in WEB_DOMAINS)
