"""What went wrong on the wire: httpx's exceptions as our faults, and the sentences for people."""

import ipaddress
import re
import ssl
from collections.abc import Mapping

import httpx

from sagesync_desktop.core.errors import (
    BadReply,
    NotConfigured,
    Offline,
    OutcomeUnknown,
    RateLimited,
    ServerFault,
    TimedOut,
)
from sagesync_desktop.core.retry import Fault
from sagesync_desktop.core.sentence import Sentence, say, term
from sagesync_desktop.core.types import Side

_FAULTS: tuple[tuple[type[Exception], Fault], ...] = (
    (httpx.ConnectTimeout, Fault.UNREACHABLE),
    (httpx.PoolTimeout, Fault.UNREACHABLE),
    (httpx.ConnectError, Fault.UNREACHABLE),
    (httpx.ProxyError, Fault.UNREACHABLE),
    (httpx.UnsupportedProtocol, Fault.UNREACHABLE),
    (httpx.TimeoutException, Fault.SILENT),
    (httpx.NetworkError, Fault.DROPPED),
    (httpx.RemoteProtocolError, Fault.DROPPED),
)
"""First match wins; the rest (decoding, redirects, stream misuse, bad URLs) is an answer we cannot read."""

ADVICE: dict[type[Exception], tuple[str, str]] = {
    Offline: ("{side} cannot be reached", "Check the internet connection; the next sync tries again"),
    ssl.SSLError: (
        "The identity of the {side} server cannot be confirmed",
        "Check this computer's date and, if a firewall inspects traffic, that its certificate is installed",
    ),
    TimedOut: ("{side} did not answer in time", "Nothing was changed; the next sync tries again"),
    RateLimited: ("{side} asks us to slow down", "Nothing is lost; a later sync goes on from here"),
    ServerFault: ("{side} reports a fault of its own", "The next sync tries again; if it stays, ask {side}"),
    BadReply: ("{side} answered with something unreadable", "The next sync tries again"),
    OutcomeUnknown: (
        "{side} did not confirm a change that was sent",
        "The next sync finds out whether it arrived before anything is sent again",
    ),
}
"""Title and cure by error; {side} is the product's name."""


def fault_of(error: Exception) -> Fault:
    """The fault behind an exception of httpx, any of its tree."""
    if _is_untrusted(error):
        return Fault.UNTRUSTED
    return next((fault for kind, fault in _FAULTS if isinstance(error, kind)), Fault.GARBLED)


_TOLD: Mapping[str, str] = {
    "name or service not known": "its name is not known to this network",
    "nodename nor servname": "its name is not known to this network",
    "getaddrinfo failed": "its name is not known to this network",
    "name resolution": "its name is not known to this network",
    "no address associated": "its name is not known to this network",
    "refused": "nobody answers at this address",
    "actively refused": "nobody answers at this address",
    "unreachable": "there is no way to it from this network",
    "no route to host": "there is no way to it from this network",
    "timed out": "no answer came in time",
    "reset by peer": "the connection broke off",
    "forcibly closed": "the connection broke off",
    "broken pipe": "the connection broke off",
    "disconnected": "the connection broke off",
    "peer closed": "the answer was cut off",
    "hostname mismatch": "its certificate is made out to another name",
    "certificate has expired": "its certificate has run out",
    "self-signed": "its certificate is signed by nobody known",
    "self signed": "its certificate is signed by nobody known",
    "unable to get local issuer": "its certificate is signed by nobody known",
}
"""What operating systems and OpenSSL say (the first match wins) and how people say it."""
_CODES = re.compile(r"\[[^\]]*\]\s*|\s*\(_ssl\.c:\d+\)")


def fault_words(error: Exception) -> Sentence:
    """What went wrong in words: no numbers of the operating system, no names of Python's."""
    said = str(error).strip()
    known = next((words for sign, words in _TOLD.items() if sign in said.casefold()), None)
    if known is not None:
        return term(known)
    if isinstance(error, httpx.TimeoutException):
        return term("no answer came in time")
    return term(_CODES.sub("", said).rstrip(". ") or "no reason is given")


def _is_untrusted(error: BaseException | None) -> bool:
    """Whether a certificate was refused, which httpx hides below a ConnectError."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def is_loopback(host: str) -> bool:
    """Whether a host name means this computer; "127.example.org" does not."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def checked_base(url: str, side: Side) -> httpx.URL:
    """The address as a URL; raises NotConfigured unless it is https, or http to this very computer."""
    try:
        base = httpx.URL(url.strip())
    except httpx.InvalidURL:
        base = httpx.URL("")
    if base.host and (base.scheme == "https" or (base.scheme == "http" and is_loopback(base.host))):
        return base.copy_with(query=None, fragment=None)
    raise NotConfigured(
        say("The address of {side} cannot be used", side=side),
        say('"{url}" does not begin with https://, so passwords would travel in the open', url=url),
        "Enter the full address, beginning with https://",
        side=side,
    )
