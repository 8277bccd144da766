"""An address and the two dates of an invoice go together: what is left out, a server fills in or drops."""

from sagesync_desktop.core.mapping import write
from sagesync_desktop.core.types import Side
from sagesync_desktop.modules import BY_ID
from tests.builders import INVOICES, codebook, invoice, line, sage_invoice, shared_line, trading_book

SAGE, VTIGER = Side
PLACED = {
    "bill_street": "1 High St",
    "bill_pobox": "9",
    "bill_city": "York",
    "bill_state": "",
    "ship_city": "Hull",
}


def sent(side, current, **fields):
    named = {name.replace("__", "."): value for name, value in fields.items()}
    return BY_ID[INVOICES].fitted(side, {}, named, current, codebook())


def test_a_changed_line_of_an_address_takes_the_others_of_that_address_along():
    current = sage_invoice(
        main_address__address_line_1="1 High St", main_address__city="York", delivery_address__city="Hull"
    )
    assert sent(SAGE, current, main_address__city="Leeds") == {
        "main_address.address_line_1": "1 High St",
        "main_address.city": "Leeds",
    }
    assert sent(VTIGER, invoice(**PLACED), bill_city="Leeds") == {
        "bill_street": "1 High St",
        "bill_pobox": "9",
        "bill_city": "Leeds",
    }


def test_either_date_takes_the_other_along():
    dates = {"date": "2024-05-06", "due_date": "2024-06-05"}
    assert sent(SAGE, sage_invoice(), date="2024-05-07") == {**dates, "date": "2024-05-07"}
    assert sent(SAGE, sage_invoice(), due_date="2024-07-07") == {**dates, "due_date": "2024-07-07"}
    assert sent(VTIGER, invoice(), invoicedate="2024-05-07") == {
        "invoicedate": "2024-05-07",
        "duedate": "2024-06-05",
    }


def test_a_field_that_is_emptied_stays_empty_and_others_go_alone():
    assert sent(SAGE, sage_invoice(main_address__city="York"), main_address__city="") == {
        "main_address.city": ""
    }
    assert sent(VTIGER, invoice(**PLACED), invoicestatus="Paid") == {"invoicestatus": "Paid"}


def test_a_silent_line_keeps_silent_while_others_change_and_takes_a_text_of_its_own():
    held, book = invoice(lines=[line(), line(comment="Blue")]), trading_book()

    def comments(*texts):
        values = {"lines": tuple(shared_line(text=text) for text in texts)}
        rows = write(BY_ID[INVOICES].field("lines"), VTIGER, values["lines"], book)
        fitted = BY_ID[INVOICES].fitted(VTIGER, values, rows, held, book)
        return [row["comment"] for row in fitted["lines"]]

    assert comments("A fine widget", "A fine widget", "New") == ["", "A fine widget", "New"]
    assert comments("Special") == ["Special"]
