"""What a person has answered so far; no Qt in here. Nothing of it is stored before it was tried."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from sagesync_desktop.app.views import MappingOffer, SageSignedIn, VtigerChecked
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.settings import ModuleChoice, SageConnection, Settings, VtigerConnection
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules.firstdate import InvoiceFacts, dated, proposed
from sagesync_desktop.modules.places import PLACE_BY_KEY


class Company(StrEnum):
    """Whose records are to be synced."""

    OWN = "own"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything that the pages have collected; a new value for each change."""

    company: Company = Company.OWN
    url: str = ""
    username: str = ""
    key: Secret | None = None
    """None: the one in the keyring, if `has_key`."""
    has_key: bool = False
    checked: VtigerChecked | None = None
    """The last test that worked, of exactly this address, user and key."""
    vtiger_kept: bool = False
    region: str = ""
    client_id: str = ""
    secret: Secret | None = None
    has_secret: bool = False
    port: int = SageConnection("", "").redirect_port
    signed: SageSignedIn | None = None
    """The last sign-in that worked, of exactly this region and app."""
    business_id: str = ""
    sage_kept: bool = False
    draft: Settings = field(default_factory=Settings)
    """Modules and mappings as they shall be; its connections are not looked at."""
    offer: MappingOffer | None = None
    invoice_facts: InvoiceFacts | None = None
    """What both systems tell of their invoices, once they were asked."""
    is_first: bool = False
    """Nothing is kept yet: a first date for invoices is proposed."""
    preview: RunSummary | None = None
    sync_now: bool = True

    @property
    def vtiger(self) -> VtigerConnection:
        """The connection as typed; as tidied by the test once that has worked."""
        return (
            self.checked.connection
            if self.checked
            else VtigerConnection(self.url.strip(), self.username.strip())
        )

    @property
    def sage(self) -> SageConnection:
        """The connection as chosen, with the business once there is one."""
        name = dict(self.signed.businesses).get(self.business_id, "") if self.signed else ""
        return SageConnection(self.region, self.client_id.strip(), self.port, self.business_id, name)

    @property
    def can_connect_region(self) -> bool:
        """Whether a sign-in may lead anywhere in the chosen region."""
        place = PLACE_BY_KEY.get(self.region)
        return place is not None and place.can_connect


_OF_VTIGER = {"url", "username", "key"}
_OF_SAGE = {"region", "client_id", "secret", "port"}
_OF_PREVIEW = {"draft", "checked", "signed", "business_id"}


def changed(answers: Answers, **values: Any) -> Answers:
    """The answers with some replaced, and with everything dropped that was only true of the former ones."""
    touched = {name for name, value in values.items() if getattr(answers, name) != value}
    dropped: dict[str, object] = {}
    if touched & _OF_VTIGER:
        dropped |= {"checked": None, "vtiger_kept": False, "offer": None, "preview": None}
        dropped["invoice_facts"] = None
    if touched & _OF_SAGE:
        dropped |= {"signed": None, "business_id": "", "sage_kept": False, "offer": None, "preview": None}
    if "business_id" in touched:
        dropped |= {"sage_kept": False, "offer": None, "invoice_facts": None}
    if touched & _OF_PREVIEW:
        dropped["preview"] = None
    return replace(answers, **{**dropped, **values})


def answers_from(settings: Settings, today: date) -> Answers:
    """What is known already: the answers to begin with when the wizard is run again."""
    vtiger, sage = settings.vtiger, settings.sage
    first = dated(replace(settings, modules=_proposed_modules()), proposed(today, None))
    answers = Answers(draft=settings if settings.modules else first, is_first=not settings.modules)
    if vtiger is not None:
        answers = replace(answers, url=vtiger.url, username=vtiger.username, has_key=True)
    if sage is not None:
        answers = replace(
            answers,
            region=sage.region,
            client_id=sage.client_id,
            port=sage.redirect_port,
            has_secret=True,
        )
    return answers


def signed_in(answers: Answers, signed: SageSignedIn, before: str = "") -> Answers:
    """After a sign-in: the only business is chosen, or the one that was connected before."""
    ids = [business for business, _ in signed.businesses]
    chosen = ids[0] if len(ids) == 1 else before if before in ids else ""
    return changed(answers, signed=signed, business_id=chosen, sage_kept=False, offer=None)


def to_store(answers: Answers, stored: Settings) -> Settings:
    """What is saved at the end: modules, invoices, mappings; connections were kept when they had worked."""
    draft = answers.draft
    return replace(stored, modules=draft.modules, mappings=draft.mappings, invoices=draft.invoices)


def with_facts(answers: Answers, facts: InvoiceFacts, today: date) -> Answers:
    """After both systems were asked: a first date that was only proposed follows Sage's accounts."""
    draft = answers.draft
    untouched = draft.module(ModuleId.INVOICES).start_date == proposed(today, None)
    if answers.is_first and untouched and answers.invoice_facts is None:
        draft = dated(draft, proposed(today, facts.books_begin))
    return changed(answers, invoice_facts=facts, draft=draft)


def _proposed_modules() -> dict[ModuleId, ModuleChoice]:
    return {module: ModuleChoice(on=True) for module in ModuleId if module.leader is None}
