"""Building blocks that products and services share: taxes, accounts, names, match keys and rules."""

from collections.abc import Collection
from decimal import Decimal

from sagesync_desktop.core.books import NO_TAX
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.evidence import (
    Contradiction,
    KeyReader,
    MatchKey,
    Weight,
    both,
    squeezed,
    typed_text,
    unlike,
)
from sagesync_desktop.core.names import spelling
from sagesync_desktop.core.rules import SkipRule, skip_rule
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.settings import BlankRule
from sagesync_desktop.core.specs import FieldMap, Question, Transform, nothing
from sagesync_desktop.core.taxsums import TOGETHER
from sagesync_desktop.core.types import (
    MISSING,
    Direction,
    Fields,
    Missing,
    ModuleId,
    Record,
    Row,
    Side,
    Value,
)
from sagesync_desktop.core.values import Kind, clean_text, fold, parse_bool
from sagesync_desktop.modules.cures_items import description_cures, lost_account
from sagesync_desktop.modules.cures_settings import choose_account
from sagesync_desktop.modules.item_ways import goes_by_name, name_instead
from sagesync_desktop.modules.marks import OWN_MARK
from sagesync_desktop.modules.taxkinds import item_tax_keys

ACCOUNT_CURE = (
    "Make the account visible again in Sage, or choose another one: under Mapping, for the item in Sage, "
    "or on the line of an invoice that is there already."
)
NAME_LENGTH = 100
"""Characters of an item's name in Vtiger, which cuts longer names without a word (8.2, 033e)."""


def tax_pair(row: int) -> FieldMap:
    """The one tax ticked on a Vtiger item beside Sage's sales tax rate, through the user's tax mapping.

    An item with two taxes that are not mapped together is left alone here; the invoice rules tell.
    """

    def from_vtiger(record: Record, book: Codebook) -> Value | Missing:
        keys = item_tax_keys(record.rows("taxes"), book) or (NO_TAX,)
        return book.mappings.taxes.get(TOGETHER.join(sorted(keys))) or MISSING

    def from_sage(record: Record, _book: Codebook) -> Value | Missing:
        return record.text("sales_tax_rate_id")

    def to_sage(value: Value, _book: Codebook) -> Fields:
        return {"sales_tax_rate_id": value}

    transform = Transform(from_sage, from_vtiger, to_sage, _tax_to_vtiger)
    return FieldMap(
        "tax",
        "Taxes",
        row,
        Kind.CODE,
        "taxes",
        "sales_tax_rate_id",
        owner=Side.SAGE,
        books=True,
        blank=BlankRule.KEEP,
        transform=transform,
    )


def _tax_to_vtiger(value: Value, book: Codebook) -> Fields:
    rate_id = clean_text(value)
    percentage = book.sage_percentage(rate_id)
    name = book.vtiger_tax(rate_id, percentage or Decimal(0))
    if name is None:
        return {}
    shares = book.vtiger_shares(name, percentage or Decimal(0)) if name else {}
    rows: tuple[Row, ...] = tuple({"name": tax, "rate": rate} for tax, rate in shares.items())
    return {"taxes": rows}


def account_pair(name: str, label: str, row: int, purpose: str, sage: str) -> FieldMap:
    """The ledger account from the mapping, sent when the item is made; Sage's later choice stays."""

    def from_vtiger(record: Record, book: Codebook) -> Value | Missing:
        accounts = book.mappings.accounts
        return accounts.get(f"glacct:{record.text('glacct')}") or accounts.get(purpose) or MISSING

    def from_sage(record: Record, _book: Codebook) -> Value | Missing:
        return record.text(sage)

    def to_sage(value: Value, _book: Codebook) -> Fields:
        return {sage: value}

    return FieldMap(
        name,
        label,
        row,
        Kind.CODE,
        "glacct",
        sage,
        Direction.TO_SAGE,
        create_only=True,
        blank=BlankRule.KEEP,
        transform=Transform(from_sage, from_vtiger, to_sage, nothing),
    )


def name_pair(label: str, row: int, vtiger: str) -> FieldMap:
    """Vtiger's item name, which Sage lacks: the description's first line when Vtiger gets the item."""

    def from_sage(record: Record, _book: Codebook) -> Value | Missing:
        return first_line(record.text("description")) or record.text("item_code")

    def from_vtiger(record: Record, _book: Codebook) -> Value | Missing:
        return record.text(vtiger)

    def to_vtiger(value: Value, _book: Codebook) -> Fields:
        return {vtiger: clean_text(value)}

    def asks(record: Record, book: Codebook) -> Question | None:
        name = clean_text(from_sage(record, book)) if record.side is Side.SAGE else ""
        if len(name) <= NAME_LENGTH:
            return None
        because = say(
            "{field} would have {n} characters; Vtiger takes {most}",
            field=term(label),
            n=len(name),
            most=NAME_LENGTH,
        )
        return Question(because, "Shorten the first line of the item's description in Sage.")

    return FieldMap(
        "name",
        label,
        row,
        Kind.TEXT,
        vtiger,
        "description",
        Direction.TO_VTIGER,
        create_only=True,
        transform=Transform(from_sage, from_vtiger, nothing, to_vtiger),
        asks=asks,
    )


def active_pair(label: str, row: int) -> FieldMap:
    """Vtiger's "discontinued" (which is 1 while the item is active) beside Sage's active flag."""

    def from_sage(record: Record, _book: Codebook) -> Value | Missing:
        active = record.fields.get("active")
        return active if isinstance(active, bool) else MISSING

    def from_vtiger(record: Record, _book: Codebook) -> Value | Missing:
        active = parse_bool(record.fields.get("discontinued"))
        return MISSING if active is None else active

    def to_sage(value: Value, _book: Codebook) -> Fields:
        return {"active": value is True}

    def to_vtiger(value: Value, _book: Codebook) -> Fields:
        return {"discontinued": "1" if value is True else "0"}

    transform = Transform(from_sage, from_vtiger, to_sage, to_vtiger)
    return FieldMap("active", label, row, Kind.BOOL, "discontinued", "active", transform=transform)


def description_pair(row: int, name: str) -> FieldMap:
    """The description, an item's name in Sage and never blank there; `name` is Vtiger's field for names."""
    return FieldMap(
        "description",
        "Description",
        row,
        Kind.TEXT,
        "description",
        "description",
        owner=None,
        required_by=frozenset([Side.SAGE]),
        stand_in=name_instead(name),
    )


def first_line(text: str) -> str:
    """The first line of a text that says something."""
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


def match_keys(
    module: ModuleId, code: str, name: str, *, made_up: str = ""
) -> tuple[tuple[MatchKey, ...], tuple[Contradiction, ...]]:
    """Link mark, code with name, name, description; and what speaks against them.

    `code` is the Vtiger field that people type Sage's code into, "" where there is none; `made_up` one that
    Vtiger numbers by itself, which proves nothing.
    """

    def code_of(record: Record, book: Codebook) -> str:
        if record.side is Side.SAGE:
            return squeezed(record.text("item_code"))
        return squeezed(typed_text(record, book, module, "code", "item_code", made_up, code))

    def sage_name(record: Record, _book: Codebook) -> str:
        return fold(first_line(record.text("description")))

    def vtiger_name(record: Record, _book: Codebook) -> str:
        return fold(record.text(name))

    def other_name(sage: Record, vtiger: Record, book: Codebook) -> bool:
        texts = (vtiger_name(vtiger, book), sage_name(vtiger, book))
        return _says_otherwise(sage_name(sage, book), texts)

    def spelled(reader: KeyReader) -> KeyReader:
        return lambda record, book: spelling(reader(record, book))

    def key(id: str, ours: KeyReader, *more: KeyReader) -> MatchKey:
        return MatchKey(id, both(sage_name, *more), both(ours, *more), is_certain=bool(more))

    keys = (
        OWN_MARK,
        key("code and name", vtiger_name, code_of),
        key("code and description", sage_name, code_of),
        key("name", vtiger_name),
        key("description", sage_name),
        MatchKey("code", code_of, code_of, Weight.WEAK),
        MatchKey("name, spelled otherwise", spelled(sage_name), spelled(vtiger_name), Weight.WEAK),
        MatchKey("description, spelled otherwise", spelled(sage_name), spelled(sage_name), Weight.WEAK),
    )
    return keys, (Contradiction("another name", other_name), unlike("another code", code_of, code_of))


def _says_otherwise(ours: str, theirs: Collection[str]) -> bool:
    """Whether no text could be meant by ours: a longer one that holds all words of the other could."""
    if spelling(ours) in map(spelling, theirs):
        return False
    words = set(ours.split())
    said = [set(text.split()) for text in theirs if text]
    return bool(words and said) and not any(words <= one or one <= words for one in said)


def item_rules(noun: str, title: str, accounts: tuple[tuple[str, str], ...]) -> tuple[SkipRule, ...]:
    """The rules of products or services; `accounts` are (purpose, Sage scope) pairs that a create needs."""

    @skip_rule(
        id="item.no_description",
        title="Item without description",
        to=Side.SAGE,
        fix="Type a description in Vtiger; Sage uses it as the name.",
        cures=description_cures(title),
    )
    def no_description(item: Record, context: Context) -> str | None:
        """A product or service without description: Sage has no other name for it."""
        if item.text("description") or goes_by_name(item, title, context):
            return None
        return say("The {noun} {name} has no description", noun=term(noun), name=item.text(title) or item.id)

    @skip_rule(
        id="account.unusable",
        title="Ledger account can no longer be used",
        to=Side.SAGE,
        fix=ACCOUNT_CURE,
        cures=(choose_account(lost_account(accounts)),),
    )
    def account_unusable(_item: Record, context: Context) -> str | None:
        """A ledger account, mapped or an item's own, is archived, hidden or gone in Sage."""
        if context.partner is not None:
            return None
        return unusable_account(context.book, accounts)

    return (no_description, account_unusable)


def unusable_account(book: Codebook, accounts: tuple[tuple[str, str], ...]) -> str | None:
    """The sentence about the first mapped account that Sage does not offer for its purpose."""
    offered = {account.id: account for account in book.books.ledger_accounts}
    for purpose, scope in accounts:
        chosen = book.mappings.accounts.get(purpose)
        use = term(purpose.replace("_", " "))
        if chosen and chosen not in offered:
            return say("The account mapped for {use} is not in Sage any more", use=use)
        if chosen and scope not in offered[chosen].scopes:
            return say(
                "The account {account}, mapped for {use}, cannot be used for {scope} in Sage",
                account=offered[chosen].name,
                use=use,
                scope=term(scope),
            )
    return None
