"""What an accounting system can do: its client declares it, the engine and the screens ask for it."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What any business of the ledger can do; what its plan leaves out besides is in `books.Plan`."""

    change_feed: bool
    """Lists what changed since a moment; without it each run reads everything."""
    deletion_feed: bool
    """Lists what was deleted since a moment; without it all ids are listed and compared."""
    several_people: bool
    """Keeps more than one contact person for a customer."""
    dry_run: bool
    """Works a document's totals out without keeping it."""
    void: bool
    """A posted invoice can be made void."""
    release: bool
    """A draft can be turned into an invoice that counts."""
    delete: bool
    """What nothing refers to, and drafts, can be deleted."""
    partial_update: bool
    """What a write leaves out stays as it is."""
    key_life: timedelta
    """How long a write that is repeated with its key has one effect; zero where it takes no keys."""
    text_search: bool
    """Finds records by a text in them."""
    pdf: bool
    """Gives an invoice as the document that the customer gets."""
