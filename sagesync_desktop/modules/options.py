"""What each way beyond the article's limits is called and does, for the window and the command line.

A way stands in `WAYS` as soon as it works; what does not stand there cannot be switched on.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.settings import InvoiceChoice, Settings
from sagesync_desktop.core.types import ModuleId, RecordId, Side

ADJUSTMENT = "adjustment"
"""Purpose of the ledger account for adjustments."""
BANK = "bank"
"""Purpose of the bank account that receives what customers pay."""


@dataclass(frozen=True, slots=True)
class Standin:
    """A record that stands in for what an invoice does not name; it is chosen with the switch of its way."""

    word: str
    """What it is called on the command line."""
    label: str
    """The same for the window, in English."""
    module: ModuleId
    side: Side
    """Where it is."""
    of: Callable[[InvoiceChoice], RecordId]
    """Its id as chosen; "" while none is."""
    put: Callable[[InvoiceChoice, RecordId], InvoiceChoice]

    def chosen(self, settings: Settings) -> RecordId:
        """Its id as chosen; "" while none is."""
        return self.of(settings.invoices)

    def choose(self, settings: Settings, record_id: RecordId) -> Settings:
        """The settings with that record chosen."""
        return replace(settings, invoices=self.put(settings.invoices, record_id))


CUSTOMER_INSTEAD = Standin(
    "customer",
    "Customer in Sage",
    ModuleId.ORGANIZATIONS,
    Side.SAGE,
    lambda choice: choice.standin_customer,
    lambda choice, record_id: replace(choice, standin_customer=record_id),
)
SERVICE_INSTEAD = Standin(
    "service",
    "Service in Vtiger",
    ModuleId.SERVICES,
    Side.VTIGER,
    lambda choice: choice.standin_service,
    lambda choice, record_id: replace(choice, standin_service=record_id),
)


@dataclass(frozen=True, slots=True)
class Way:
    """One switch."""

    option: Option
    title: str
    """What it is called, in English."""
    about: str
    """What the program does while it is on, and what it never does; one or two sentences."""
    account: str = ""
    """Purpose of the ledger account that it needs; "" where it needs none."""

    standin: Standin | None = None
    """The record that it needs; None where it needs none."""

    def lacks_standin(self, settings: Settings) -> bool:
        """Whether the record that it needs is not chosen yet."""
        return self.standin is not None and not self.standin.chosen(settings)

    def lacks_account(self, settings: Settings) -> bool:
        """Whether the account that it needs is not chosen yet."""
        return bool(self.account) and not settings.mappings.accounts.get(self.account)


WAYS: tuple[Way, ...] = (
    Way(
        Option.CREDIT_NOTES,
        "Credit notes",
        "An invoice of Vtiger with a total below zero, or with a status that means credit, becomes a credit "
        "note in Sage, with the same lines, taxes and pennies. A posted one never becomes the other kind "
        "without a question, and nothing is set against an invoice by itself.",
    ),
    Way(
        Option.PAYMENTS_TO_SAGE,
        "Enter payments in Sage",
        "An invoice marked as paid in Vtiger, or with an amount received there, gets a payment in Sage "
        "on the bank account that you choose: that amount, on that day, once, and never more than is owed. "
        "What was taken back in Sage is not entered again; each payment can be undone while Sage allows it.",
        account=BANK,
    ),
    Way(
        Option.OVERALL_DISCOUNT,
        "Spread a discount on the whole over the lines",
        "An invoice with an overall discount in Vtiger goes to Sage with a discount on each line, by its "
        "share of net and tax: the total is the same to the penny, or the invoice is held. Vtiger's invoice "
        "stays as it is.",
    ),
    Way(
        Option.ADJUSTMENT_LINE,
        "Send an adjustment as a line",
        "The adjustment of an invoice in Vtiger goes to Sage as a last line without tax, on the ledger "
        "account that you choose for adjustments under Mapping. Vtiger's invoice stays as it is.",
        account=ADJUSTMENT,
    ),
    Way(
        Option.GROUP_TAX,
        "Spread one tax for the whole over the lines",
        "An invoice in Vtiger's group tax mode goes to Sage with that tax on every line: tax and total are "
        "the same to the penny, where the tax is mapped to a Sage rate. Vtiger's invoice stays as it is.",
    ),
    Way(
        Option.COMBINED_TAX,
        "Send several taxes as one where Sage has one rate for them",
        "Taxes together on a line, such as GST and QST in Canada, go to Sage as the one rate that Sage says "
        "is made up of them, without being mapped together; where Sage has none, or several, the invoice is "
        "held.",
    ),
    Way(
        Option.TAXED_SHIPPING,
        "Send tax on shipping",
        "A shipping charge that is taxed in Vtiger goes to Sage as shipping at the mapped Sage rate of that "
        "percentage, which Sage works its tax out from; where no such rate is mapped, or several are, the "
        "invoice is held.",
    ),
    Way(
        Option.PRICE_DECIMALS,
        "Send a price of more than two decimals as one piece",
        "A line of 1000 pieces at 0.0375 goes to Sage as one piece at 37.50, with quantity and price in its "
        "text: Sage keeps two decimals, and its stock counts one piece. Vtiger's invoice stays as it is.",
    ),
    Way(
        Option.INCLUSIVE_PRICES,
        "Convert prices that include tax",
        "A price in Sage with tax in it goes to Vtiger as the price without, by the one rate of its line or "
        "item, and goes back with its tax: an invoice comes to the same total and tax to the penny, or is "
        "held. An item's price with parts of a penny needs a user of Vtiger with three currency decimals.",
    ),
    Way(
        Option.DESCRIPTION_FROM_NAME,
        "Use an item's name where it has no description",
        "A product or service without a description in Vtiger goes to Sage with its name in its place. "
        "Vtiger's description stays empty; one that is typed there later goes to Sage instead of the name.",
    ),
    Way(
        Option.CREATE_MISSING,
        "Make in Sage what an invoice needs",
        "An organization, product or service that only goes from Sage to Vtiger is made in Sage all the same "
        "when an invoice of Vtiger needs it that nothing else holds back. Later changes go as that module's "
        "direction says.",
    ),
    Way(
        Option.FREE_TEXT_LINES,
        "Bring lines without item to Vtiger",
        "A line that names no product or service in Sage goes to Vtiger on the service that you choose here, "
        "with its text and its amount. Sage's line stays without one, also when the line is changed in "
        "Vtiger; what has travelled stays on its service when you choose another one.",
        standin=SERVICE_INSTEAD,
    ),
    Way(
        Option.STANDIN_CUSTOMER,
        "Send invoices without organization to one customer",
        "An invoice that names no organization in Vtiger goes to the customer of Sage that you choose here, "
        "and stays without one in Vtiger. What was posted stays with its customer, also when you choose "
        "another one.",
        standin=CUSTOMER_INSTEAD,
    ),
    Way(
        Option.CRM_TRUTH,
        "Sage's figures in Vtiger",
        "Mapping offers, for fields of your own in Vtiger, an invoice's number, status, page and PDF in "
        "Sage, and a customer's page, balance, overdue amount, credit limit, credit days and whether it is "
        "active. They only ever go to Vtiger; without such a pair nothing is asked and nothing written. A "
        "PDF is attached as a document where Vtiger proves that it keeps it, else its field shows the "
        "invoice's page. Sage tells other programs of no customer on stop; what is overdue needs the module "
        "Invoices.",
    ),
)
"""In the order in which people see them."""


def way_named(name: str, ways: tuple[Way, ...]) -> Way | None:
    """The way of that stable name; None where it cannot be switched."""
    return next((way for way in ways if way.option == name), None)
