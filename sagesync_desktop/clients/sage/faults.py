"""Sage's refusals as our errors, in words a bookkeeper can act on."""

from dataclasses import dataclass

from sagesync_desktop.clients.http import Reply
from sagesync_desktop.clients.jsontext import bad_reply, text_of
from sagesync_desktop.core.errors import (
    BadReply,
    DuplicateRefused,
    PermissionMissing,
    RecordGone,
    RejectedByServer,
    SageSyncError,
    SignInNeeded,
)
from sagesync_desktop.core.sentence import Sentence, explained, joined, say, term
from sagesync_desktop.core.types import Side

_DUPLICATE_WORDS = (
    "already been taken",
    "already exists",
    "already in use",
    "must be unique",
    "is not unique",
)
_LABELS = {
    "name": "Name",
    "reference": "Reference (account number, invoice number)",
    "tax_number": "VAT number",
    "credit_limit": "Credit limit",
    "credit_days": "Credit days",
    "currency": "Currency",
    "contact_types": "Contact type",
    "address_line_1": "Street",
    "address_line_2": "Street, second line",
    "city": "City",
    "region": "State or county",
    "postal_code": "Postal code",
    "country": "Country",
    "email": "Email",
    "telephone": "Phone",
    "mobile": "Mobile phone",
    "fax": "Fax",
    "job_title": "Title",
    "item_code": "Product or service number",
    "description": "Name or description",
    "sales_ledger_account": "Sales account",
    "purchase_ledger_account": "Purchase account",
    "sales_tax_rate": "Tax",
    "tax_rate": "Tax",
    "tax_amount": "Tax amount",
    "sales_prices": "Unit price",
    "sales_rates": "Unit price",
    "unit_price": "Unit price",
    "quantity": "Quantity",
    "discount_amount": "Discount",
    "contact": "Organization",
    "product": "Product",
    "service": "Service",
    "date": "Invoice date",
    "due_date": "Due date",
    "exchange_rate": "Conversion rate",
    "ledger_account": "Account",
    "shipping_net_amount": "Shipping charge",
    "shipping_tax_rate": "Tax of the shipping charge",
    "notes": "Notes",
    "terms_and_conditions": "Terms and conditions",
    "invoice_lines": "Lines",
}
"""Last part of Sage's field path -> the field as people see it in Vtiger."""
_PART_LABELS = {
    "main_address": "billing address",
    "delivery_address": "shipping address",
    "main_contact_person": "main contact person",
    "lines": "line",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One entry of Sage's error list."""

    code: str
    message: str
    field: str
    """Our name of the field at fault; "" when Sage names none."""

    @property
    def sentence(self) -> str:
        """Field and message together, as people read them."""
        label = label_of(self.field)
        return explained(label, self.message) if label else self.message


def problems_in(reply: Reply) -> tuple[Problem, ...]:
    """Sage's error list, which now and then is a single object; empty when the body is something else."""
    try:
        body = reply.json()
    except BadReply:
        return ()
    entries = body if isinstance(body, list) else [body]
    return tuple(
        Problem(
            text_of(entry, "$dataCode"), text_of(entry, "$message"), field_named(text_of(entry, "$source"))
        )
        for entry in entries
        if isinstance(entry, dict) and ("$message" in entry or "$dataCode" in entry)
    )


def field_named(source: str) -> str:
    """Our field name for Sage's `$source`, which says `line_items` for lines, and `base` for the whole."""
    parts = [part for part in source.replace("[", ".").replace("]", "").split(".") if part and part != "base"]
    renamed = [
        "lines" if part in ("line_items", "invoice_lines") and len(parts) > 1 else part for part in parts
    ]
    return ".".join(renamed)


def label_of(field: str) -> Sentence:
    """A field as people see it: "Postal code (billing address)", "Tax (line 3)"; "" for no field."""
    parts = field.split(".")
    last = parts[-1]
    label = _LABELS.get(last.removesuffix("_ids").removesuffix("_id"), last.replace("_", " ").capitalize())
    where = _PART_LABELS.get(parts[0], "") if len(parts) > 1 else ""
    number = next((int(part) + 1 for part in parts if part.isdecimal()), None)
    if not where:
        return term(label)
    place = term(where) if number is None else say("{part} {number}", part=term(where), number=number)
    return say("{field} ({place})", field=term(label), place=place)


def refusal(reply: Reply, *, creating: bool = False) -> SageSyncError:
    """The error for an answer of 400 to 499 (429 never comes here)."""
    problems = problems_in(reply)
    words: str = joined("; ", [problem.sentence for problem in problems])
    words = words or say("status {status} {reason}", status=reply.status, reason=reply.reason)
    if reply.status == 401:
        return _unauthorised(words, reply)
    if reply.status == 403:
        return _forbidden(words, reply)
    if not problems:
        return bad_reply(Side.SAGE, words, request_id=reply.request_id)
    if reply.status == 404 and not creating:
        return RecordGone(
            "The record is not in Sage any more", words, side=Side.SAGE, request_id=reply.request_id
        )
    return _rejected(problems, words, reply)


def is_not_found(reply: Reply) -> bool:
    """Whether Sage says for certain that a record does not exist; any other 404 proves nothing."""
    return reply.status == 404 and any(problem.code == "RecordNotFound" for problem in problems_in(reply))


def _unauthorised(words: str, reply: Reply) -> SageSyncError:
    if "subscription" in words.lower():
        return PermissionMissing(
            "The Sage subscription is not active, or its plan does not include this",
            say("Sage's words: {words}", words=words),
            "Check the subscription in Sage; switch off modules that the plan lacks (Start has no products)",
            side=Side.SAGE,
            request_id=reply.request_id,
        )
    return SignInNeeded(
        "Sage does not accept the sign-in any more",
        say("Sage's words: {words}", words=words),
        "Open Connections and sign in to Sage again",
        side=Side.SAGE,
        request_id=reply.request_id,
    )


def _forbidden(words: str, reply: Reply) -> SageSyncError:
    return PermissionMissing(
        "Your Sage user may not do this",
        say("Sage's words: {words}", words=words),
        "Ask the owner of the business for full access to Contacts, Sales, and Products & Services, "
        "and at least read access to Settings",
        side=Side.SAGE,
        request_id=reply.request_id,
    )


def _rejected(problems: tuple[Problem, ...], words: str, reply: Reply) -> RejectedByServer:
    is_duplicate = any(word in words.lower() for word in _DUPLICATE_WORDS)
    fields = tuple(problem.field for problem in problems if problem.field)
    labels = joined(", ", list(dict.fromkeys(label_of(field) for field in fields)))
    kind = DuplicateRefused if is_duplicate else RejectedByServer
    return kind(
        "Sage already has another record like this" if is_duplicate else "Sage refused the record",
        say("Sage's words: {words}", words=words),
        say("Correct {labels} and save it; the next sync tries again", labels=labels or say("the record")),
        side=Side.SAGE,
        request_id=reply.request_id,
        code=problems[0].code,
        fields=fields,
    )
