"""The client against the second set of recordings (`wire2/`): what 8.2.0 takes whole, and what breaks off."""

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sagesync_desktop.clients.vtiger.elements import Element
from sagesync_desktop.clients.vtiger.invoicing import Shipping, differences, whole_invoice
from sagesync_desktop.clients.vtiger.torn import is_torn, would_lose
from sagesync_desktop.clients.vtiger.wire import Codec, record_of
from sagesync_desktop.core.types import Fields, ModuleId, Record
from sagesync_desktop.modules import FILINGS
from tests.shared_material import SHARED, needs_shared

pytestmark = needs_shared
INV = ModuleId.INVOICES
TAXES = ("tax1", "tax2", "tax3", "tax4")
BLANKS = ("hdnDiscountAmount", "hdnDiscountPercent", "hdnS_H_Amount", "hdnS_H_Percent", "shipping_&_handling")


def wire() -> Path:
    assert SHARED is not None
    return SHARED / "reference" / "vtiger" / "wire2"


@cache
def exchange(case: str) -> Any:
    """One recording by the beginning of its name, up to the first word."""
    (path,) = wire().glob(f"{case}_*.json")
    return json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)


def result(case: str) -> Any:
    return exchange(case)["response"]["json"]["result"]


def sent(case: str) -> Any:
    return exchange(case)["request"]["params"]["element"]


def stored(case: str) -> Record:
    return record_of(INV, result(case), Codec("", FILINGS))


def echo(case: str, fields: Fields | None = None) -> Element:
    return whole_invoice(result(case), fields or {}, TAXES, Shipping())


def retrieved_invoices() -> Iterator[str]:
    for path in sorted(wire().glob("2*.json")) if SHARED is not None else ():
        found = json.loads(path.read_text(encoding="utf-8"))
        answer = found.get("response", {}).get("json", {}).get("result")
        if (
            isinstance(answer, dict)
            and "LineItems" in answer
            and found["request"]["params"]["operation"] == "retrieve"
        ):
            yield path.stem


@pytest.mark.parametrize("case", list(retrieved_invoices()))
def test_no_invoice_that_was_read_is_sent_back_with_a_blank_that_breaks_the_write_off(case: str) -> None:
    """Facts 2 to 4 and 13."""
    raw = json.loads((wire() / f"{case}.json").read_text(encoding="utf-8"))["response"]["json"]["result"]
    element = whole_invoice(raw, {}, TAXES, Shipping())
    assert [name for name in BLANKS if element.get(name, "left out") in ("", None)] == []
    lines = element["LineItems"]
    assert isinstance(lines, list)
    assert [line for line in lines for name in line if re.fullmatch(r"tax\d", name) and not line[name]] == []
    assert {"hdnTaxType", "currency_id", "conversion_rate"} <= set(element)
    assert "LineItems_FinalDetails" not in element


def header(element: Element) -> dict[str, object]:
    return {name: str(text) for name, text in element.items() if name not in ("LineItems", "productid")}


@pytest.mark.parametrize(("read", "safe"), [("205z", "205b"), ("209", "209d"), ("213", "213b")])
def test_the_header_of_a_whole_write_is_the_form_that_was_measured_as_safe(read: str, safe: str) -> None:
    moving = {"createdtime", "modifiedtime", "subject", "id", "invoice_no", "label", "hdnSubTotal"}
    moving |= {"hdnGrandTotal", "pre_tax_total", "balance", "received"}
    ours, measured = header(echo(read)), header(sent(safe))
    assert {n: v for n, v in ours.items() if n not in moving} == {
        n: v for n, v in measured.items() if n not in moving
    }


def test_a_line_keeps_what_the_web_form_left_blank_except_for_its_taxes() -> None:
    (line,) = echo("209")["LineItems"]
    assert isinstance(line, dict)
    kept = {name: line[name] for name in ("discount_percent", "discount_amount", "tax1", "tax2", "tax4")}
    assert kept == {
        "discount_percent": "",
        "discount_amount": "",
        "tax1": "20.000",
        "tax2": "0.000",
        "tax4": "0.000",
    }


def test_a_discount_on_the_whole_invoice_is_taken_off_by_a_tiny_one() -> None:
    """A 0 leaves the old one (facts 2 and 11)."""
    gone = whole_invoice(result("210z"), {"hdnDiscountAmount": Decimal(0)}, TAXES, Shipping())
    assert Decimal(result("210z")["hdnDiscountAmount"]) != 0
    assert gone["hdnDiscountAmount"] == sent("210g")["hdnDiscountAmount"]


def test_a_really_torn_invoice_is_known_by_what_is_left_of_its_lines() -> None:
    """212b lost the second line, and the header kept its total (fact 13)."""
    lines = stored("212").rows("lines")
    assert is_torn(result("212bz"), stored("212bz"), lines)
    assert not is_torn(result("212d"), stored("212d"), lines)


def test_an_invoice_that_a_broken_create_left_without_lines_is_torn() -> None:
    (path, *_) = sorted(wire().glob("263b_*.json"))
    raw = json.loads(path.read_text(encoding="utf-8"))["response"]["json"]["result"]
    lines = stored("212").rows("lines")
    assert is_torn(raw, record_of(INV, raw, Codec("", FILINGS)), lines)


def test_the_answer_to_a_write_is_not_what_is_stored() -> None:
    """The answer has no lines and an old balance, the retrieve after it both (facts 32 and 39)."""
    assert (stored("211b").rows("lines"), stored("211b").text("balance")) == ((), "42.00000000")
    assert (len(stored("211bz").rows("lines")), stored("211bz").text("balance")) == (2, "39.00000000")


@pytest.mark.parametrize(
    ("written", "after"),
    [
        ("205b", "205bz"),
        ("205d", "205dz"),
        ("205e", "205ez"),
        ("209d", "209dz"),
        ("208c", "208cz"),
        ("211b", "211bz"),
    ],
)
def test_what_a_whole_write_was_to_store_is_stored(written: str, after: str) -> None:
    element = whole_invoice(sent(written), {}, (), Shipping())
    assert differences(element, stored(after)) == []


def test_a_bundle_is_never_written_whole() -> None:
    """An echo erased its parts (fact 60)."""
    assert would_lose(result("292b")) == "Line 1 (Bundle) is a bundle, whose parts would be lost"


def test_an_invoice_with_a_text_line_is_sent_back_with_it() -> None:
    """It survives an echo (fact 55)."""
    raw = result("291b")
    assert would_lose(raw) is None
    lines = echo("291b")["LineItems"]
    assert isinstance(lines, list)
    assert [(one["productid"], one["comment"]) for one in lines] == [("14x5", ""), ("", "Just a text")]


@pytest.mark.parametrize("case", ["205z", "209", "213", "206"])
def test_an_ordinary_invoice_loses_nothing_by_a_whole_write(case: str) -> None:
    assert would_lose(result(case)) is None
