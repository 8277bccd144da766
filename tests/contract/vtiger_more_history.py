"""What happened on the servers of the second set without a recording, and what of it is left out."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from sagesync_desktop.sandbox.vtiger.charges import CHARGE
from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError, WebserviceError
from sagesync_desktop.sandbox.vtiger.state import Tax, User
from tests.contract.vtiger_history import Rebuilt
from tests.contract.vtiger_recordings import Recording, load
from tests.contract.vtiger_seeding import seed

TAXES = (("VAT", "20"), ("Reduced VAT", "5"), ("Zero-rated", "0"), ("Exempt", "0"))
CURRENCIES = (("GBP", "1"), ("EUR", "1.201"), ("USD", "1.298"))
_DOCUMENTS = "compared with the recordings in test_vtiger_documents"
NOT_REPLAYED = {
    "292_add_related_Products_bundle": "relations are not part of the sandbox",
    **{f"{version}50c_create_Quotes": "the sandbox has no quotes" for version in ("83", "84")},
    **{f"{version}50d_create_SalesOrder": "the sandbox has no sales orders" for version in ("83", "84")},
    **{f"{version}56_create_Documents": _DOCUMENTS for version in ("83", "84")},
    **{f"{version}56b_query_DocumentFolders": _DOCUMENTS for version in ("83", "84")},
    **{f"{version}56c_retrieve_Documents_with_file": _DOCUMENTS for version in ("83", "84")},
    "8456d_files_retrieve": _DOCUMENTS,
    "8456e_files_retrieve": _DOCUMENTS,
}
"""Requests about what the program never asks for."""
MOVED = {
    "222_retrieve_Products_base_currency_EUR": "221nn_before_221o",
    "222b_query_Products_base_currency_EUR": "221no_before_221o",
}
"""Recordings whose number does not tell when they were made: the name that would."""
READOPTED = {
    "237c_update_Invoice_totals_sent_without_lines": "a whole update came between, as its shipping shows",
}
"""Echoes of a state that an unrecorded write had left: the record is taken over from the echo first."""
MOMENTS = {
    "282_create_Accounts_server_New_York": datetime(2026, 11, 30, 3, 59, 52, tzinfo=UTC),
    "283_create_Accounts_before_repeated_hour": datetime(2026, 10, 25, 0, 59, 49, tzinfo=UTC),
    "283b_revise_Accounts_in_repeated_hour": datetime(2026, 10, 25, 1, 0, 2, tzinfo=UTC),
}
"""The true time of a write whose stamp does not tell it."""
_ZONES = {
    "default_timezone America/New_York": "America/New_York",
    "default_timezone Europe/London": "Europe/London",
}
_LINES = (
    {"productid": "14x5", "quantity": "2", "listprice": "10.00", "tax1": "20.000"},
    {"productid": "14x6", "quantity": "3", "listprice": "5.00", "tax1": "20.000"},
)


def user_of(recording: Recording) -> str:
    """Whose session a request was sent in."""
    _, _, name = recording.server.partition("sales role: ")
    if name:
        return name
    if "user in America/New_York" in recording.server or "user zone America/New_York" in recording.server:
        return "sales2"
    if "0 currency decimals" in recording.server:
        return "nodec"
    if "no admin" in recording.server:
        return "sales2" if recording.case.startswith("231") else "sales1"
    return "admin"


def zone_of(recording: Recording) -> ZoneInfo:
    """The zone in which the server wrote its times."""
    return ZoneInfo(next((zone for mark, zone in _ZONES.items() if mark in recording.server), "UTC"))


def furnish(rebuilt: Rebuilt) -> None:
    """Set up users, company, groups, taxes and currencies as on the recorded servers."""
    world, state = rebuilt.world, rebuilt.world.state
    state.currencies[0].name = "Great Britain Pounds"
    state.company.update(
        {name: value or "" for name, value in _rows("8335p_query")[0].items() if name != "id"}
    )
    state.groups.update({
        2: ("Team Selling", "Group Related to Sales"),
        3: ("Marketing Group", "Group Related to Marketing Activities"),
        4: ("Support Group", "Group Related to providing Support to Customers"),
    })  # fmt: skip
    state.shipping_taxes = [Tax(n, each, "0.000") for n, each in enumerate(("VAT", "Sales", "Service"), 1)]
    state.charge_is_taxed = False
    state.taxes[3].made_by_api = True
    admin = world.user
    admin.first_name, admin.last_name, admin.email1 = "Adam", "Administrator", "admin@example.com"
    admin.hour_format = "12"
    for number, name in enumerate(("sales1", "sales2", "usd1", "nodec"), 5):
        state.users.append(_user(number, name))


def _user(number: int, name: str) -> User:
    user = User(number, name, f"key of {name}", is_admin=False)
    user.first_name, user.last_name, user.email1 = name.capitalize(), "User", f"{name}@x.example"
    if name == "sales2":
        user.time_zone, user.date_format, user.no_of_currency_decimals = "America/New_York", "dd-mm-yyyy", "3"
    if name == "usd1":
        user.currency_id = 3
    if name == "nodec":
        user.no_of_currency_decimals = "0"
    return user


def _rows(case: str) -> list[dict[str, Any]]:
    result = next(each.result for each in load("wire2") if each.case == case)
    assert isinstance(result, list)
    return result


def _answer(case: str) -> dict[str, Any]:
    result = next(each.result for each in load("wire2") if each.case == case)
    assert isinstance(result, dict)
    return result


def _invoice(rebuilt: Rebuilt, record: int, count: int, account: str, subject: str, stamp: str) -> None:
    """The recorder's standard invoice of 42.00."""
    rebuilt.make("Invoice", record, count, {
        "subject": subject, "account_id": account, "bill_street": "1 Bill St", "ship_street": "1 Ship St",
        "productid": "14x5", "invoicedate": "2026-11-30", "duedate": "2026-12-30", "hdnTaxType": "individual",
        "currency_id": "21x1", "conversion_rate": "1", "invoicestatus": "Created", "LineItems": list(_LINES),
    }, stamp)  # fmt: skip


def _people_of_a_deleted_account(rebuilt: Rebuilt) -> None:
    rebuilt.make(
        "Contacts", 186, 1, {"lastname": "DelContact", "account_id": "11x185"}, "2026-11-30 03:58:45"
    )
    _invoice(rebuilt, 187, 122, "11x185", "open invoice of deleted", "2026-11-30 03:58:45")
    rebuilt.clock.set("2026-11-30 03:58:46")


def _refused_restore(rebuilt: Rebuilt) -> None:
    """A restore in the web page does nothing while another record has the name."""
    with pytest.raises(WebserviceError, match="Duplicate"):
        rebuilt.world.restore("11x185")


def _sold_item(rebuilt: Rebuilt) -> None:
    seed(rebuilt.world, _answer("273f_retrieve_Invoice_item_restored"))


def _restored(record_id: str, stamp: str = "") -> Callable[[Rebuilt], None]:
    def step(rebuilt: Rebuilt) -> None:
        if stamp:
            rebuilt.clock.set(stamp)
        rebuilt.world.restore(record_id)

    return step


def _merge(rebuilt: Rebuilt) -> None:
    stamp = "2026-11-30 03:58:50"
    rebuilt.make("Accounts", 193, 39, {"accountname": "Merge Keep Ltd", "phone": "1"}, stamp)
    rebuilt.make(
        "Accounts", 194, 40, {"accountname": "Merge Gone Ltd", "phone": "222", "email1": "gone@x.example"}
    )
    rebuilt.make("Contacts", 195, 2, {"lastname": "MergeContact", "account_id": "11x194"})
    _invoice(rebuilt, 196, 126, "11x194", "merge invoice", stamp)
    rebuilt.clock.set("2026-11-30 03:58:52")
    rebuilt.world.merge("11x193", "11x194", ("phone", "email1"))


def _deleted_and_restored_account(rebuilt: Rebuilt) -> None:
    rebuilt.make(
        "Accounts", 197, 41, {"accountname": "Restore Me Ltd", "bill_street": "1"}, "2026-11-30 03:59:43"
    )
    rebuilt.make("Contacts", 198, 3, {"lastname": "RestContact", "account_id": "11x197"})
    _invoice(rebuilt, 199, 127, "11x197", "open invoice 2", "2026-11-30 03:59:44")
    rebuilt.world.delete("11x197")
    rebuilt.clock.set("2026-11-30 03:59:46")
    rebuilt.world.restore("11x197")


def _invoice_deleted_in_the_page(rebuilt: Rebuilt) -> None:
    _invoice(rebuilt, 200, 128, "11x2", "ui delete invoice", "2026-11-30 03:59:47")
    rebuilt.world.delete("7x200")


def _purged(rebuilt: Rebuilt) -> None:
    _invoice(rebuilt, 201, 129, "11x2", "purge", "2026-11-30 03:59:48")
    rebuilt.world.delete("7x201")
    rebuilt.world.purge("7x201")


def _counted_accounts(stamp: str) -> Callable[[Rebuilt], None]:
    def step(rebuilt: Rebuilt) -> None:
        for number in (1, 2):
            element = {
                "accountname": f"Count Ltd {number}",
                "bill_street": f"{number} B",
                "ship_street": f"{number} S",
            }
            rebuilt.make("Accounts", 2 + number, 1 + number, element, stamp)

    return step


def _saved_with_tax2_only(version: str) -> Callable[[Rebuilt], None]:
    def step(rebuilt: Rebuilt) -> None:
        shown = _answer(f"{version}61d_retrieve_Products_after_web_save")
        rebuilt.clock.set(shown["modifiedtime"])
        rebuilt.world.edit({"id": shown["id"], "tax1": "", "tax2": "5.000"})

    return step


def _deleted_in_the_page(case: str) -> Callable[[Rebuilt], None]:
    def step(rebuilt: Rebuilt) -> None:
        seed(rebuilt.world, _answer(case))
        rebuilt.world.delete(_answer(case)["id"])

    return step


def _restored_as_shown(case: str) -> Callable[[Rebuilt], None]:
    def step(rebuilt: Rebuilt) -> None:
        _restored(_answer(case)["id"], _answer(case)["modifiedtime"])(rebuilt)

    return step


def _damaged(version: str) -> Callable[[Rebuilt], None]:
    def step(rebuilt: Rebuilt) -> None:
        shown = _answer(f"{version}65c_retrieve_damaged_Invoice_after_web_save")
        seed(rebuilt.world, shown)
        rebuilt.clock.set(shown["modifiedtime"])
        sent = {
            name: value for name, value in shown.items() if not name.startswith(("hdnDiscount", "LineItems_"))
        }
        with pytest.raises(PhpFatalError):
            rebuilt.world.update(sent)

    return step


def _typed_anew(version: str) -> Callable[[Rebuilt], None]:
    def step(rebuilt: Rebuilt) -> None:
        shown = _answer(f"{version}65c_retrieve_damaged_Invoice_after_web_save")
        line = {"productid": "14x16", "quantity": "2", "listprice": "10.00", "tax1": "20.000", "comment": "c"}
        posted = {"hdnTaxType": "individual", "region_id": "0", CHARGE: None, "LineItems": [line]}
        rebuilt.world.edit({"id": shown["id"], **posted})

    return step


BEFORE = {
    "270d_delete_Accounts_with_open_invoice": _people_of_a_deleted_account,
    "272a_retrieve": _refused_restore,
    "273_delete_Products_used_on_invoice": _sold_item,
    "273f_retrieve_Invoice_item_restored": _restored("14x190"),
    "274ra_retrieve": _restored("7x192", "2026-11-30 03:58:50"),
    "275a_retrieve": _merge,
    "276a_retrieve": _deleted_and_restored_account,
    "277_retrieve_Invoice_deleted_in_UI": _invoice_deleted_in_the_page,
    "277b_retrieve_Invoice_restored_after_UI_delete": _restored("7x200", "2026-11-30 03:59:47"),
    "278_retrieve_Invoice_purged": _purged,
    "8335a_query": _counted_accounts("2026-11-30 04:02:26"),
    "8435a_query": _counted_accounts("2026-11-30 04:03:23"),
    **{f"{v}61d_retrieve_Products_after_web_save": _saved_with_tax2_only(v) for v in ("83", "84")},
    **{
        f"{v}63_retrieve_Invoice_deleted_in_web": _deleted_in_the_page(f"{v}63b_retrieve_Invoice_restored")
        for v in ("83", "84")
    },
    **{
        f"{v}63b_retrieve_Invoice_restored": _restored_as_shown(f"{v}63b_retrieve_Invoice_restored")
        for v in ("83", "84")
    },
    **{f"{v}65_query_damaged_Invoice": _damaged(v) for v in ("83", "84")},
    **{f"{v}65c_retrieve_damaged_Invoice_after_web_save": _typed_anew(v) for v in ("83", "84")},
}
"""Writes of the recorder, mostly in the web page, that came before a recording."""
