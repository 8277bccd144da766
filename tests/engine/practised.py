"""The practice company, and one of its held invoices with what its cures may look at."""

from copy import deepcopy

from sagesync_desktop.app.countries import countries
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.settings import Mappings
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.suggest import suggest
from sagesync_desktop.sandbox.sage.world import SageWorld
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld
from tests.engine.company import Company
from tests.manual_clock import ManualClock

INVOICES, SAGE, VTIGER = ModuleId.INVOICES, Side.SAGE, Side.VTIGER


def opened(folder, moment, sage, vtiger, database=None):
    """A company out of dumps, with the taxes and accounts mapped that are proposed."""
    clock = ManualClock()
    clock.moment = moment
    worlds = SageWorld.load(sage, clock.now), VtigerWorld.load(deepcopy(vtiger), clock.now)
    company = Company(folder, clock=clock, worlds=worlds, database=database)
    with company.clients() as (sage_client, vtiger_client):
        suggested = suggest(sage_client.books(), vtiger_client.setup()).added_to(Mappings())
    company.set_mappings(suggested)
    return company


def book_of(company, sage, vtiger):
    """What is known of both systems, as a run knows it after its preflight."""
    book = Codebook(company.settings, sage.books(), vtiger.setup(), countries())
    book.lookup = lambda module, side, id: (
        seen.record if (seen := company.store.seen(module, side, id)) else None
    )
    for module in ModuleId:
        for pair in company.store.link_ids(module):
            book.join(module, *pair)
        said = company.store.verdicts(module).items()
        book.parted |= {(module, *ids) for ids, verdict in said if verdict is not Verdict.SAME}
    return book


def held(company, rule, side=None):
    """The one invoice that a rule holds back."""
    skips = company.store.open_skips(INVOICES)
    (found,) = [one for one in skips if one.why.rule == rule and side in (None, one.side)]
    return found


def open_rule(company, skip):
    """What holds the record back now; "" when nothing does."""
    now = {(one.side, one.record_id): one.why.rule for one in company.store.open_skips(INVOICES)}
    return now.get((skip.side, skip.record_id), "")


class Case:
    """One held invoice with what its cures may look at."""

    def __init__(self, company, rule, side=None):
        """Nothing is asked of a server but books and set-up."""
        self.company, self.rule = company, rule
        self.skip = held(company, rule, side)
        self.record = company.store.seen(INVOICES, self.skip.side, self.skip.record_id).record
        with company.clients() as clients:
            book = book_of(company, *clients)
        today = company.clock.now().date()
        self.context = Context(book, why=self.skip.why, today=today, called=self.called)
        self.cures = BY_ID[INVOICES].cures_of(rule)

    def called(self, module, side, title):
        found = self.company.store.find_records(module, side, title, 20)
        return tuple(one.id for one in found if BY_ID[module].title(one) == title)

    def cure(self, id):
        return next(one for one in self.cures if one.id == id)

    def suggested(self, id):
        """What the cure proposes; "" where it needs nothing or proposes nothing."""
        need = self.cure(id).needs(self.record, self.context)
        return need.suggestion if need else ""

    def work(self, id, given=None):
        """What a person is shown of the cure, with the value or with what it proposes."""
        value = self.suggested(id) if given is None else given
        return self.cure(id).work(self.record, self.context, value)

    def order(self, id, given, shown=""):
        return CureOrder(INVOICES, self.record.side, self.record.id, id, given, shown)

    def now(self):
        """The invoice as its own server holds it."""
        with self.company.clients() as (sage, vtiger):
            return {SAGE: sage, VTIGER: vtiger}[self.record.side].look(INVOICES, self.record.id)

    def item(self, name, module=ModuleId.SERVICES, side=VTIGER):
        """The id of an item by its name."""
        rows = (
            self.company.vtiger.all(module.value)
            if side is VTIGER
            else self.company.sage.all(module.value.lower())
        )
        names = ("productname", "servicename", "description")
        (found,) = [row for row in rows if name in [row.get(one) for one in names]]
        return str(found["id"])
