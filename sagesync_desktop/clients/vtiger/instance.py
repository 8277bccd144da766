"""What one Vtiger instance is like: its user, currencies, taxes and fields, each asked for once."""

import html
import logging
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cached_property

from sagesync_desktop.clients.jsontext import Json, JsonObject, as_list, as_object
from sagesync_desktop.clients.vtiger.abilities import Abilities, abilities
from sagesync_desktop.clients.vtiger.apiuser import (
    UserSettings,
    currency_of,
    settings_shown,
    settings_told,
)
from sagesync_desktop.clients.vtiger.dialects import Dialect, Identity
from sagesync_desktop.clients.vtiger.query import PAGE, select
from sagesync_desktop.clients.vtiger.recalling import Told, told_in
from sagesync_desktop.clients.vtiger.wire import Codec, amount_of, record_of, rows_of, text_of
from sagesync_desktop.core.books import VtigerField, VtigerSetup, VtigerTax
from sagesync_desktop.core.errors import PermissionMissing, RejectedByServer, ServerFault
from sagesync_desktop.core.filing import Filings
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.types import ModuleId, Record, RecordId, Side

log = logging.getLogger(__name__)

_TELLING = 3
"""Records that are looked at for what the user is shown of amounts."""
_BASE_CURRENCY_MARK = "-11"
"""`defaultid` of the base currency (Vtiger API 8.2, measured)."""


class Instance:
    """Reads what is asked for when it is asked for, and remembers it for its lifetime."""

    def __init__(self, dialect: Dialect, site: str, filings: Filings) -> None:
        """`site` is the address without a slash at the end."""
        self._dialect = dialect
        self._site = site
        self.filings = filings
        """How the modules are called here."""
        self._described: dict[ModuleId, JsonObject] = {}
        self._refuses_invoices = False

    def filed(self, filings: Filings) -> "Instance":
        """The same instance with other modules; what was asked for already is not asked for again."""
        other = Instance(self._dialect, self._site, filings)
        for name in ("identity", "user", "currencies", "taxes"):
            if name in self.__dict__:
                other.__dict__[name] = self.__dict__[name]
        return other

    @cached_property
    def identity(self) -> Identity:
        """The signed-in user and the server's version."""
        return self._dialect.identity()

    @cached_property
    def user(self) -> UserSettings:
        """The user's own settings, read, or told by what an ordinary user is shown (8.2.0, fact 25)."""
        try:
            shown = self._dialect.read("retrieve", id=self.identity.user_id)
        except RejectedByServer as refused:
            if refused.code != "ACCESS_DENIED":
                raise
            return settings_told(self._some(ModuleId.INVOICES), self._some_items(), self.currency_told_by)
        return settings_shown(as_object(shown, Side.VTIGER), self.codec.currencies)

    def currency_told_by(self, item: Record) -> str:
        """In which currency an item's prices say that the user works; "" where they say nothing."""
        return currency_of(item, self.base_currency_id, self._rates(), self.base_currency)

    def _some_items(self) -> Iterator[Record]:
        for module in (ModuleId.PRODUCTS, ModuleId.SERVICES):
            for raw in self._some(module):
                yield record_of(module, raw, self.codec)

    def _some(self, module: ModuleId) -> Iterator[JsonObject]:
        """A few records as retrieved; none of a module that is closed, nor those that cannot be opened."""
        table = self.filings[module].table
        try:
            rows = rows_of(
                self._dialect.read("query", query=select("id", table, order=("id",), limit=_TELLING))
            )
        except RejectedByServer:
            return
        for row in rows:
            try:
                yield as_object(self._dialect.read("retrieve", id=text_of(row.get("id"))), Side.VTIGER)
            except (RejectedByServer, ServerFault) as closed:
                log.info("%s %s tells nothing: %s", table, row.get("id"), closed.title)

    @cached_property
    def currencies(self) -> tuple[JsonObject, ...]:
        """The currency records, inactive ones included."""
        rows = rows_of(self._ask("query", "currencies", query=select("*", "Currency")))
        return tuple(self._whole("Currency", rows))

    @cached_property
    def taxes(self) -> tuple[VtigerTax, ...]:
        """The taxes in use; disabled ones are hidden by the query (measured)."""
        rows = self._whole("Tax", rows_of(self._ask("query", "taxes", query=select("*", "Tax"))))
        return tuple(_tax(row) for row in rows if text_of(row.get("deleted")) != "1")

    @cached_property
    def codec(self) -> Codec:
        """What decoding records needs."""
        codes = {text_of(row.get("id")): text_of(row.get("currency_code")) for row in self.currencies}
        return Codec(self._site, self.filings, codes)

    @cached_property
    def base_currency_id(self) -> RecordId:
        """Record id of the base currency."""
        return next((text_of(r.get("id")) for r in self.currencies if _is_base(r)), "")

    @property
    def base_currency(self) -> str:
        """ISO code of the base currency."""
        return self.codec.currencies.get(self.base_currency_id, "")

    @property
    def abilities(self) -> Abilities:
        """What the server can do without harm, by its version and by what it has shown since."""
        known = abilities(self.identity.version, is_cloud=self._dialect.is_cloud)
        return replace(known, whole_invoices=False) if self._refuses_invoices else known

    def learn_that_invoices_are_refused(self) -> None:
        """A new invoice was refused as only a broken server does, whatever version it claims to be."""
        self._refuses_invoices = True

    def currency_id(self, code: str) -> RecordId | None:
        """Record id of an active currency by its ISO code."""
        active = (row for row in self.currencies if _is_active(row))
        return next((text_of(r.get("id")) for r in active if text_of(r.get("currency_code")) == code), None)

    def rate(self, currency_id: RecordId) -> Decimal:
        """The instance's own conversion rate of a currency; 1 where it has none."""
        rates = {text_of(row.get("id")): amount_of(row.get("conversion_rate")) for row in self.currencies}
        return rates.get(currency_id) or Decimal(1)

    def fields(self, module: ModuleId) -> tuple[VtigerField, ...]:
        """The fields of a module that the user may see."""
        found = as_list(self._describe(module)["fields"], Side.VTIGER)
        return tuple(_field(as_object(field, Side.VTIGER)) for field in found)

    def may_write(self, module: ModuleId) -> tuple[bool, bool]:
        """Whether the user may create records of a module, and change them."""
        described = self._describe(module)
        return described.get("createable") is not False, described.get("updateable") is not False

    def label(self, module: ModuleId, name: str) -> str:
        """A field's label as people see it; its name where the module does not tell."""
        return next((field.label for field in self.fields(module) if field.name == name), name) or name

    def setup(self) -> VtigerSetup:
        """Everything at once, for preflight: nine requests the first time, none after.

        A module that the user may not see has no fields; it may well be one that is not synced.
        """
        fields = {module: self._visible_fields(module) for module in ModuleId}
        return VtigerSetup(
            version=self.identity.version,
            user_name=self.identity.user_name,
            is_admin=self.identity.is_admin or self.user.is_admin,
            decimals=self.user.decimals,
            user_currency=self.user.currency,
            base_currency=self.base_currency,
            currencies=self._rates(),
            taxes=self.taxes,
            fields=fields,
            can_write_invoices=self.abilities.whole_invoices,
            replaces_taxes=self.abilities.replaces_taxes,
            hides_user=self.user.is_hidden,
            shuts_user_out=self._shuts_user_out(fields),
        )

    def told(self) -> str:
        """What has been told so far, as text; "" where the user's own settings are hidden."""
        if self.user.is_hidden:
            return ""
        return Told(self.identity, self.user, self.currencies, self.taxes, self._described).encoded()

    def recall(self, text: str) -> None:
        """Take what was told before for what stands, while version, user and its settings are the same."""
        for name in ("user", "currencies", "taxes", "codec", "base_currency_id"):
            self.__dict__.pop(name, None)
        self._described.clear()
        told = told_in(text)
        if told is None or told.identity != self.identity:
            return
        self.__dict__["currencies"] = told.currencies
        if told.user != self.user:
            self.recall("")
            return
        self.__dict__["taxes"] = told.taxes
        self._described.update(told.described)

    def _shuts_user_out(self, fields: Mapping[ModuleId, tuple[VtigerField, ...]]) -> bool:
        alone = self.abilities.administrators_only and not self.identity.is_admin
        return alone and not any(fields.values())

    def _visible_fields(self, module: ModuleId) -> tuple[VtigerField, ...]:
        try:
            return self.fields(module)
        except PermissionMissing:
            return ()

    def _rates(self) -> Mapping[str, Decimal]:
        return {
            text_of(row.get("currency_code")): amount_of(row.get("conversion_rate")) or Decimal(1)
            for row in self.currencies
            if _is_active(row)
        }

    def _describe(self, module: ModuleId) -> JsonObject:
        if module not in self._described:
            table = self.filings[module].table
            found = self._ask("describe", table, elementType=table)
            self._described[module] = {"fields": [], **as_object(found, Side.VTIGER)}
        return self._described[module]

    def _whole(self, table: str, rows: list[JsonObject]) -> list[JsonObject]:
        """A small table from its first page on: more than one are cut off without a word (8.2, measured)."""
        page = rows
        while len(page) >= PAGE:
            text = select("*", table, order=("id",), limit=PAGE, skip=len(rows))
            page = rows_of(self._dialect.read("query", query=text))
            rows = rows + page
        return rows

    def _ask(self, operation: str, what: str, **params: str) -> Json:
        try:
            return self._dialect.read(operation, **params)
        except RejectedByServer as refused:
            raise not_allowed(refused, what) from refused


def not_allowed(refused: RejectedByServer, what: str) -> PermissionMissing | RejectedByServer:
    """A refused read: what cannot be told from a missing right is one."""
    if refused.code != "ACCESS_DENIED":
        return refused
    return PermissionMissing(
        say("The Vtiger user may not read {what}", what=term(what)),
        refused.title,
        "Give the user's profile and role in Vtiger access to it",
        side=Side.VTIGER,
    )


def _tax(row: JsonObject) -> VtigerTax:
    return VtigerTax(
        name=text_of(row.get("taxname")),
        label=text_of(row.get("taxlabel")),
        percentage=amount_of(row.get("percentage")) or Decimal(0),
        method=text_of(row.get("method")) or "Simple",
    )


def _field(raw: JsonObject) -> VtigerField:
    kind = raw.get("type")
    return VtigerField(
        name=text_of(raw.get("name")),
        label=html.unescape(text_of(raw.get("label"))),
        kind=text_of(kind.get("name")) if isinstance(kind, dict) else text_of(kind),
        mandatory=raw.get("mandatory") is True,
        editable=raw.get("editable") is True,
        choices=_choices(kind) if isinstance(kind, dict) else (),
    )


def _choices(kind: JsonObject) -> tuple[str, ...]:
    """A picklist's values as records hold them; the labels are translations (8.2, measured)."""
    offered = kind.get("picklistValues")
    rows = offered if isinstance(offered, list) else []
    values = (text_of(row.get("value")) for row in rows if isinstance(row, dict))
    return tuple(html.unescape(value) for value in values if value)


def _is_base(row: JsonObject) -> bool:
    return text_of(row.get("defaultid")) == _BASE_CURRENCY_MARK


def _is_active(row: JsonObject) -> bool:
    return text_of(row.get("currency_status")) == "Active" and text_of(row.get("deleted")) != "1"
