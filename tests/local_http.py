"""HTTP to servers of this machine: no proxy, patience, and no loading of all the certificates each time."""

import ssl

import httpx

from tests.patience import SECONDS

TRUST = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Trusts nobody; made once, since loading certificates takes longer than what most tests do with a client."""


def client(**options):
    """A client of httpx for a server that a test started."""
    return httpx.Client(verify=TRUST, trust_env=False, timeout=SECONDS, **options)


def ask(method, address, **request):
    """One request with a connection of its own."""
    with client() as asking:
        return asking.request(method, address, **request)
