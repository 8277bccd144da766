"""What a home's clients are made of: Sage's addresses and tokens, and whom to trust."""

import json
import ssl
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import filelock
import truststore

from sagesync_desktop.clients.sage.auth import SageAuth
from sagesync_desktop.clients.sage.client import SageClient
from sagesync_desktop.clients.sage.regions import Endpoints, region
from sagesync_desktop.clients.sage.tokens import SageApp, TokenEndpoint, Tokens
from sagesync_desktop.core.ports import Clock
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.modules import FILINGS
from sagesync_desktop.store.secrets import SAGE_TOKENS, SecretBox

ENDPOINT_VARIABLES = {
    "authorise": "SAGESYNC_SAGE_AUTH_URL",
    "token": "SAGESYNC_SAGE_TOKEN_URL",
    "api": "SAGESYNC_SAGE_API_URL",
}
"""Self-hosted gateways and tests may move Sage's endpoints; plain http is refused but on loopback hosts."""


@dataclass(frozen=True, slots=True)
class KeyringTokens:
    """Sage's tokens in the keyring, refreshed under a lock that also holds across processes."""

    secrets: SecretBox
    lock_file: Path

    def load(self) -> Tokens | None:
        """The tokens as last saved; None when nobody is signed in."""
        kept = self.secrets.get(SAGE_TOKENS)
        if kept is None:
            return None
        values = json.loads(kept.reveal())
        return Tokens(
            Secret(values["access"]),
            Secret(values["refresh"]),
            datetime.fromisoformat(values["expires_at"]),
            datetime.fromisoformat(values["refresh_expires_at"]),
            values["user_id"],
        )

    def save(self, tokens: Tokens) -> None:
        """Replace the tokens, durably, before returning."""
        values = {
            "access": tokens.access.reveal(),
            "refresh": tokens.refresh.reveal(),
            "expires_at": tokens.expires_at.isoformat(),
            "refresh_expires_at": tokens.refresh_expires_at.isoformat(),
            "user_id": tokens.user_id,
        }
        self.secrets.set(SAGE_TOKENS, Secret(json.dumps(values)))

    def lock(self) -> AbstractContextManager[object]:
        """Held while refreshing; other programs and threads wait."""
        return filelock.FileLock(self.lock_file)


def trust() -> ssl.SSLContext:
    """TLS verified against the system's own trust store."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def endpoints_of(key: str, environ: Mapping[str, str]) -> Endpoints:
    """A region's endpoints with the environment's overrides; the revoke address follows the token address."""
    changes = {
        name: environ[variable] for name, variable in ENDPOINT_VARIABLES.items() if environ.get(variable)
    }
    if "token" in changes:
        changes["revoke"] = changes["token"].rpartition("/")[0] + "/revoke"
    return replace(region(key).endpoints, **changes)


def open_sage(
    app: SageApp,
    endpoints: Endpoints,
    business: str,
    tokens: KeyringTokens,
    clock: Clock,
    per_minute: int | None,
    *,
    credit_notes: bool,
    on_account: bool,
    bank_accounts: bool,
    balances: bool,
) -> tuple[SageClient, SageAuth]:
    """A signed-in client, and what signs its requests; both are to be closed, the client first."""
    auth = SageAuth(tokens, TokenEndpoint(app, endpoints, clock=clock, trust=trust()), clock)
    client = SageClient(
        endpoints.api,
        business,
        auth,
        FILINGS,
        clock=clock,
        trust=trust(),
        per_minute=per_minute,
        credit_notes=credit_notes,
        on_account=on_account,
        bank_accounts=bank_accounts,
        balances=balances,
    )
    return client, auth
