"""Sage as the engine sees it: `SageClient` implements `core.ports.SagePort`."""

import ssl
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

import httpx

from sagesync_desktop.clients.budget import Budget
from sagesync_desktop.clients.http import HttpClient
from sagesync_desktop.clients.jsontext import JsonObject, text_of
from sagesync_desktop.clients.sage.allocating import allocated
from sagesync_desktop.clients.sage.api import SageApi
from sagesync_desktop.clients.sage.books import (
    Business,
    read_books,
    read_businesses,
    read_plan,
    read_tax_returns,
    with_bank_accounts,
)
from sagesync_desktop.clients.sage.cashier import Cashier
from sagesync_desktop.clients.sage.deeds import Doer, deeds_of
from sagesync_desktop.clients.sage.faults import takes_no_credit_notes
from sagesync_desktop.clients.sage.feeds import Feeds
from sagesync_desktop.clients.sage.offer import CAPABILITIES
from sagesync_desktop.clients.sage.papers import SagePapers
from sagesync_desktop.clients.sage.parts import PartWriter, new_contact, split, without_empty
from sagesync_desktop.clients.sage.payments import Payments, documents_since
from sagesync_desktop.clients.sage.people import People
from sagesync_desktop.clients.sage.seek import may_be_created, search_for
from sagesync_desktop.clients.sage.shapes import STOCK_ONLY, Shelf, credit_shelf, shelves, with_balance
from sagesync_desktop.clients.sage.wire import (
    PARTS,
    body,
    body_for,
    is_complete,
    parse,
    parse_what_is_sound,
    with_prices,
)
from sagesync_desktop.core.books import Plan, SageBooks, TaxReturn
from sagesync_desktop.core.deeds import Deed
from sagesync_desktop.core.errors import PermissionMissing, RecordGone
from sagesync_desktop.core.filing import Filings
from sagesync_desktop.core.pace import Pace
from sagesync_desktop.core.ports import Batch, Clock, Deletions
from sagesync_desktop.core.retry import Policy
from sagesync_desktop.core.types import Fields, ModuleId, Record, RecordId, Side
from sagesync_desktop.modules.ledger import CREDIT_MARK, USED_FOR, is_credit_id

_BOOKS_AGE = timedelta(hours=1)
"""Settings, taxes and accounts seldom change, and cost as many requests as an idle run."""
_TYPE_LISTS = {ModuleId.PRODUCTS: "product_sales_price_types", ModuleId.SERVICES: "service_rate_types"}
_ITEM_ROWS = {ModuleId.PRODUCTS: "sales_prices", ModuleId.SERVICES: "sales_rates"}


class SageClient:
    """One business of Sage Business Cloud Accounting, API v3.1."""

    side = Side.SAGE
    capabilities = CAPABILITIES

    def __init__(
        self,
        base_url: str,
        business_id: str,
        auth: httpx.Auth,
        filings: Filings,
        *,
        clock: Clock,
        trust: ssl.SSLContext | None = None,
        per_minute: int | None = None,
        policy: Policy | None = None,
        transport: httpx.BaseTransport | None = None,
        credit_notes: bool = False,
        on_account: bool = False,
        bank_accounts: bool = False,
        balances: bool = False,
    ) -> None:
        """`base_url` as `Endpoints.api`; `business_id` may be "" while the wizard asks for the businesses.

        `credit_notes` says whether they are listed among the invoices; known ones are served either way.
        `on_account` says whether what was paid beyond an invoice is wanted as well, `bank_accounts` whether
        books hold the accounts that money can be received on, `balances` whether customers are read with what
        they owe.
        """
        self._budget = Budget(Side.SAGE, clock, per_minute)
        self._http = HttpClient(
            Side.SAGE,
            base_url,
            clock=clock,
            trust=trust,
            auth=auth,
            budget=self._budget,
            policy=policy,
            transport=transport,
        )
        self._clock = clock
        self._business_id = business_id
        self._api = SageApi(self._http, business_id, clock)
        self._feeds = Feeds(self._api)
        self._shelves = dict(shelves(filings))
        if balances:
            self._shelves[ModuleId.ORGANIZATIONS] = with_balance(self._shelves[ModuleId.ORGANIZATIONS])
        self._people = People(self._api, self._feeds, self._shelves, balances=balances)
        self._credit_shelf = credit_shelf()
        self._lists_credits = credit_notes
        self._wants_banks = bank_accounts
        self._payments = Payments(
            self._api,
            self._feeds,
            self._shelves[ModuleId.INVOICES],
            self._credit_shelf if credit_notes else None,
            on_account=on_account,
        )
        self._doer = Doer(self._api, self._shelf_of, self._written)
        self._cashier = Cashier(self._api, self._shelf_of, self._written)
        self._books: dict[bool, tuple[datetime, SageBooks]] = {}
        self._price_types: dict[ModuleId, str | None] = {}

    @property
    def business_id(self) -> str:
        """The business; see `KnowsBusiness`."""
        return self._business_id

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    @property
    def requests(self) -> Mapping[str, int]:
        """Requests sent since the client was made, by HTTP method; token renewals are not among them."""
        return self._http.requests

    @property
    def pace(self) -> Pace | None:
        """What is known of Sage's limit of requests; see `SagePort.pace`."""
        return self._budget.pace()

    def keep_pace(self, pace: Pace | None, tell_wait: Callable[[float], None]) -> None:
        """Stay below what an earlier run has learnt; see `SagePort.keep_pace`."""
        self._budget.tell_wait = tell_wait
        if pace is not None:
            self._budget.resume(pace)

    # -- settings

    def list_businesses(self) -> tuple[Business, ...]:
        """The businesses that the signed-in user can reach."""
        return read_businesses(self._api)

    def books(self, *, refresh: bool = False, essential: bool = False) -> SageBooks:
        """The business's settings, read again after an hour or on `refresh`; see `SagePort.books`."""
        now = self._clock.now()
        kept = self._books.get(essential) or self._books.get(False)
        if refresh or kept is None or now - kept[0] >= _BOOKS_AGE:
            books = read_books(self._api, self._business_id, essential=essential)
            kept = (now, with_bank_accounts(self._api, books) if self._wants_banks else books)
            self._books[essential] = kept
        return kept[1]

    def plan(self) -> Plan:
        """The subscription of the business; see `SagePort.plan`."""
        return read_plan(self._api, self._business_id)

    def tax_returns(self) -> tuple[TaxReturn, ...] | None:
        """The tax returns that were made; see `SagePort.tax_returns`."""
        return read_tax_returns(self._api)

    # -- reading

    def count_invoices(self, since: date | None) -> int:
        """How many documents are dated on or after a day; None: all of them."""
        dated = {} if since is None else {"from_date": since.isoformat()}
        listed = (self._shelves[ModuleId.INVOICES], *((self._credit_shelf,) if self._lists_credits else ()))
        return sum(self._api.count(shelf.resource.path, dated) for shelf in listed)

    def papers(self) -> SagePapers:
        """The documents as the proof reads them."""
        return SagePapers(self._api)

    def changes(
        self, module: ModuleId, since: str | None, is_known: Callable[[RecordId, str], bool]
    ) -> Iterator[Batch]:
        """See `SidePort.changes`; organizations come before contacts, whose lists they share."""
        match module:
            case ModuleId.ORGANIZATIONS:
                return self._people.organizations(since, is_known)
            case ModuleId.CONTACTS:
                return self._people.contacts(since, is_known)
            case ModuleId.INVOICES:
                return self._payments.changes(since, is_known)
            case _:
                return self._feeds.changes(self._shelves[module], since, is_known)

    def deletions(self, module: ModuleId, since: str | None, linked: Collection[RecordId]) -> Deletions:
        """See `SidePort.deletions`; voided invoices are no deletions, they come as changes."""
        moment = documents_since(since).changed
        credited = {one for one in linked if is_credit_id(one)} if module is ModuleId.INVOICES else set()
        told = self._feeds.deletions(self._shelves[module], moment, [*{*linked} - credited])
        if not credited:
            return told
        more = self._feeds.deletions(self._credit_shelf, moment, credited)
        return Deletions(told.gone | more.gone, told.position)

    def look(self, module: ModuleId, record_id: RecordId) -> Record | None:
        """See `SidePort.look`; a person without a contact has `contact_id` None."""
        shelf = self._shelf_of(module, record_id)
        found = self._feeds.single(shelf, record_id)
        return None if found is None else self._finished(module, parse_what_is_sound(shelf, found.raw))

    def find_created(self, module: ModuleId, fields: Fields, since: datetime) -> tuple[Record, ...]:
        """See `SidePort.find_created`; Sage cannot filter exactly, so the search is compared here."""
        shelf = self._shelf_for(module, fields)
        asked = {**shelf.resource.list_params, **search_for(shelf, fields)}
        rows = self._api.rows(shelf.resource.path, asked)
        made = [row for row in rows if may_be_created(shelf, row, fields, since)]
        records = (self._settled(shelf, row) for row in made)
        return tuple(record for record in records if record is not None)

    def finish(self, current: Record, fields: Fields, *, is_new: bool) -> Record:
        """See `SidePort.finish`; Sage applies a write as a whole or not at all (API v3.1)."""
        return current

    # -- writing

    def create(self, module: ModuleId, fields: Fields, key: str) -> Record:
        """See `SidePort.create`; what Sage demands beyond the record (types, names of parts) is added."""
        shelf = self._shelf_for(module, fields)
        raw = self._sent("POST", shelf, shelf.resource.path, self._new_body(shelf, fields), key)
        if module is ModuleId.ORGANIZATIONS and not is_complete(shelf, raw):
            return self._record(shelf, raw, sent=fields)
        return self._written(shelf, raw)

    def update(self, module: ModuleId, current: Record, fields: Fields, key: str) -> Record:
        """See `SidePort.update`; an organization's parts are written one by one under derived keys."""
        if module is ModuleId.ORGANIZATIONS:
            return self._update_organization(current, fields, key)
        if module is ModuleId.CONTACTS:
            fields = self._placed(fields, current)
        fields = with_prices(module, fields, current.fields, self._price_type(module, current, fields))
        shelf = self._shelf_of(module, current.id)
        if USED_FOR in fields:
            return allocated(self._api, shelf, current, fields, key, self._written)
        return self._written(shelf, self._put(shelf, current.id, fields, key))

    def _update_organization(self, current: Record, fields: Fields, key: str) -> Record:
        parts, shelf = split(fields), self._shelves[ModuleId.ORGANIZATIONS]
        raw: JsonObject = {"id": current.id}
        if parts.own:
            raw = self._put(shelf, current.id, parts.own, key)
        if parts.parts:
            PartWriter(self._api, current, key).write(parts.parts)
            raw = {"id": current.id}
        return self._written(shelf, raw)

    def deeds(self, module: ModuleId) -> frozenset[Deed]:
        """See `SidePort.deeds`."""
        return deeds_of(module)

    def do(self, module: ModuleId, current: Record, deed: Deed, key: str, reason: str = "") -> Record | None:
        """See `SidePort.do`; Sage takes no key with a deed, so `key` is not sent."""
        del module, key
        return self._doer.do(current, deed, reason)

    def _shelf_of(self, module: ModuleId, record_id: RecordId) -> Shelf:
        """Where a known record is kept, which its id tells."""
        is_credit = module is ModuleId.INVOICES and is_credit_id(record_id)
        return self._credit_shelf if is_credit else self._shelves[module]

    def _shelf_for(self, module: ModuleId, fields: Fields) -> Shelf:
        """Where a record with these fields is to be made."""
        return self._credit_shelf if fields.get(CREDIT_MARK) is True else self._shelves[module]

    def pay(self, document: Record, payment: Fields, key: str) -> Record:
        """See `SagePort.pay`."""
        return self._cashier.pay(document, payment, key)

    def unpay(self, document: Record, payment_ids: Collection[RecordId]) -> Record:
        """See `SagePort.unpay`."""
        return self._cashier.unpay(document, payment_ids)

    def printed(self, document: Record) -> bytes:
        """See `PrintsDocuments.printed`; the very read of a document gives a PDF (Sage sheet, section 3)."""
        shelf = self._shelf_of(document.module, document.id)
        path = f"{shelf.resource.path}/{shelf.wire_id(document.id)}"
        return self._api.file(path, {"mark_as_sent": "false"}, "application/pdf")

    def _put(self, shelf: Shelf, record_id: RecordId, fields: Fields, key: str) -> JsonObject:
        path = f"{shelf.resource.path}/{shelf.wire_id(record_id)}"
        return self._sent("PUT", shelf, path, body_for(shelf, fields), key)

    def _sent(self, method: str, shelf: Shelf, path: str, sent: JsonObject, key: str) -> JsonObject:
        try:
            return self._api.write(method, path, shelf.resource.wrapper, sent, key)
        except PermissionMissing as missing:
            if shelf is not self._credit_shelf:
                raise
            raise takes_no_credit_notes(missing) from missing

    def _new_body(self, shelf: Shelf, fields: Fields) -> JsonObject:
        given, module = without_empty(fields), shelf.module
        match module:
            case ModuleId.ORGANIZATIONS:
                return new_contact(given)
            case ModuleId.CONTACTS:
                required: Fields = {"contact_person_type_ids": ("ACCOUNTS",), "is_main_contact": False}
                return body({**required, **self._placed(given, None)})
            case _:
                given = {name: value for name, value in given.items() if name not in STOCK_ONLY}
                return body_for(shelf, with_prices(module, given, {}, self._price_type(module, None, given)))

    def _placed(self, fields: Fields, current: Record | None) -> Fields:
        """A person's fields with the address of its contact in place of the contact itself."""
        rest = {name: value for name, value in fields.items() if name != "contact_id"}
        contact = fields.get("contact_id")
        if not isinstance(contact, str) or (current is not None and current.text("contact_id") == contact):
            return rest
        return {**rest, "address_id": self._people.main_address(contact)}

    def _price_type(self, module: ModuleId, current: Record | None, fields: Fields) -> str | None:
        """The id of Sage's default price type, asked for once, when an item gets its first price."""
        is_priced = any(name.startswith(("sales_price", "sales_rate")) for name in fields)
        has_rows = current is not None and bool(current.rows(_ITEM_ROWS.get(module, "")))
        if module not in _TYPE_LISTS or not is_priced or has_rows:
            return None
        if module not in self._price_types:
            self._price_types[module] = self._first_type(_TYPE_LISTS[module])
        return self._price_types[module]

    def _first_type(self, path: str) -> str | None:
        try:
            rows = self._api.rows(path)
        except PermissionMissing:
            return None
        standard = [row for row in rows if text_of(row, "displayed_as") in ("Sales Price", "Rate")]
        return text_of((standard or list(rows))[0], "id") if rows else None

    # -- from Sage's objects to records

    def _record(self, shelf: Shelf, raw: JsonObject, sent: Fields | None = None) -> Record:
        """`sent` stands in for parts that a reply only names; the empty revision says so."""
        record = parse(shelf, raw)
        if sent is not None:
            parts = {name: value for name, value in sent.items() if "." in name}
            told: Fields = {**record.fields, **parts, "repeated": PARTS}
            record = replace(record, revision="", fields=told)
        return self._finished(shelf.module, record)

    def _finished(self, module: ModuleId, record: Record) -> Record:
        if module is ModuleId.CONTACTS:
            return self._people.with_owner(record)
        if module is ModuleId.ORGANIZATIONS:
            self._people.settled_organization(record)
        if module is ModuleId.INVOICES:
            return self._payments.completed(record)
        return record

    def _settled(self, shelf: Shelf, raw: JsonObject) -> Record | None:
        """The record of an object that may be a stub."""
        if is_complete(shelf, raw):
            return self._record(shelf, raw)
        found = self._feeds.single(shelf, text_of(raw, "id"))
        return None if found is None else self._record(shelf, found.raw)

    def _written(self, shelf: Shelf, raw: JsonObject) -> Record:
        """What Sage now holds: the reply of a write where it is complete, else one more read."""
        record = self._settled(shelf, raw)
        if record is None:
            raise RecordGone("The record vanished from Sage right after it was written", side=Side.SAGE)
        return record
