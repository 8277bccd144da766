"""A tiny company with books in a practice Sage and customers in a practice Vtiger; over HTTP, or without."""

from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta

from sagesync_desktop.app.countries import countries
from sagesync_desktop.clients.sage.auth import SageAuth
from sagesync_desktop.clients.sage.client import SageClient
from sagesync_desktop.clients.sage.regions import Endpoints
from sagesync_desktop.clients.sage.tokens import SageApp, TokenEndpoint, Tokens
from sagesync_desktop.clients.vtiger.client import open_vtiger
from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.settings import Mappings, ModuleChoice, Settings, VtigerConnection
from sagesync_desktop.core.types import ModuleId, Side, Status, Trigger
from sagesync_desktop.engine.run import Engine
from sagesync_desktop.engine.session import RunRequest
from sagesync_desktop.modules import FILINGS
from sagesync_desktop.modules.credits import means_credit
from sagesync_desktop.modules.shown import shows_balances
from sagesync_desktop.modules.statuses import tells_overpaid
from sagesync_desktop.sandbox.sage.world import SageWorld
from sagesync_desktop.sandbox.server import Sandbox
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld
from sagesync_desktop.store.logreader import LogReader
from sagesync_desktop.store.settings import export_json, import_json
from sagesync_desktop.store.store import Store
from tests.engine import places
from tests.engine.entries import Entries
from tests.engine.wire import Wire
from tests.local_http import TRUST
from tests.manual_clock import ManualClock
from tests.sage_practice import MemoryStore

ORGANIZATIONS, CONTACTS = ModuleId.ORGANIZATIONS, ModuleId.CONTACTS
PRODUCTS, SERVICES, INVOICES = ModuleId.PRODUCTS, ModuleId.SERVICES, ModuleId.INVOICES
SAGE, VTIGER = Side.SAGE, Side.VTIGER
TAXES = (("VAT", "20"), ("VAT reduced", "5"))
CURRENCIES = (("GBP", "1"), ("EUR", "1.173"))
ROWS = 100_000


@dataclass(frozen=True)
class Home:
    """Where a company is: its Vtiger's taxes and currencies, and the Sage rate that each tax is mapped to."""

    country: str
    taxes: tuple
    currencies: tuple
    rates: dict


BRITAIN = Home("gb", TAXES, CURRENCIES, {"tax1": "STANDARD", "tax2": "LOWER", "": "ZERO"})


@dataclass(frozen=True)
class Ran:
    """One run: its report, its lines in the log, and what it asked of the servers."""

    report: object
    outcomes: tuple
    seen: tuple

    @property
    def state(self):
        return self.report.summary.state

    @property
    def error(self):
        return self.report.error

    @property
    def messages(self):
        return self.report.summary.messages

    def of(self, *statuses):
        return [one for one in self.outcomes if one.status in statuses]

    @property
    def cured(self):
        """(whether it was done, what is said of it) of each cure, in order."""
        return [(one.done, one.because) for one in self.report.cured]

    @property
    def written(self):
        """(module, side written to, status, name) of each write, in order."""
        return [(one.module, one.target, one.status, one.name) for one in self.of(*WRITTEN)]

    @property
    def rules(self):
        """(rule, name) of what was held back, in order."""
        return [(one.rule, one.name) for one in self.of(Status.SKIPPED)]

    def asked(self, side, method, path=""):
        return [one for one in self.seen if (one.side, one.method) == (side, method) and path in one.path]


WRITTEN = (Status.CREATED, Status.UPDATED)


@dataclass(frozen=True)
class LocalClock:
    """This computer's clock, which may be wrong by some hours."""

    true: ManualClock
    wrong_by: int

    def now(self):
        return self.true.now() + timedelta(hours=self.wrong_by)

    def monotonic(self):
        return self.true.monotonic()

    def wait(self, seconds):
        self.true.wait(seconds)


class Company(Entries):
    """Both worlds, their servers, one clock, one store; `sync` is one run with clients of its own.

    The servers answer within this process, at two thirds of the price; `over_http` puts sockets between.
    """

    def __init__(
        self,
        folder,
        *,
        version="8.2.0",
        clock=None,
        worlds=None,
        database=None,
        place=None,
        home=BRITAIN,
        over_http=False,
        **switches,
    ):
        self.folder, self.home = folder, home
        self.database = place or folder / "sync.sqlite"
        self.clock = clock or ManualClock()
        self.sage, self.vtiger = worlds or self.new_worlds(version, switches)
        # The books were opened in this very second; what follows is later.
        self.clock.advance(60)
        wire = None if over_http else Wire(self.sage, self.vtiger)
        self.sandbox = wire or Sandbox(self.sage, self.vtiger).start()
        self.faults = self.sandbox.faults
        self.dialect = "cloud" if self.vtiger.version == "cloud" else "webservice"
        self.tokens = MemoryStore(self.signed_in())
        self.identity = "the small company"
        self.local_hours = 0
        self.business = self.sage.lead
        self.settings = Settings(
            modules={module: ModuleChoice(on=True) for module in ModuleId}, mappings=self._mappings()
        )
        if database is not None:
            places.copy(database, self.database)
        self.store = Store.open(self.database)
        self.wrap_store = lambda store: store
        self.wrap_port = lambda port: port
        self.transport = wire
        self.is_cancelled = lambda: False

    def new_worlds(self, version, switches):
        sage = SageWorld(self.home.country, self.clock.now, **switches)
        sage.set_finance(accounts_start_date="2020-01-01")
        vtiger = VtigerWorld(
            version,
            self.clock.now,
            taxes=self.home.taxes,
            currencies=self.home.currencies,
            minute_limit=None,
            daily_limit=None,
        )
        return sage, vtiger

    def _mappings(self):
        accounts = {
            "product_sales": self.sage.account(4000),
            "product_purchase": self.sage.account(5000),
            "service_sales": self.sage.account(4010),
            "service_purchase": self.sage.account(5020),
            "shipping": self.sage.account(4910),
        }
        rates = self.home.rates.items()
        return Mappings(accounts, {tax: self.sage.tax_rate(name) for tax, name in rates})

    def signed_in(self):
        """Tokens of a new sign-in to Sage."""
        pair, now = self.sage.authority.sign_in(), self.clock.now()
        return Tokens(
            Secret(pair["access_token"]),
            Secret(pair["refresh_token"]),
            now + timedelta(seconds=pair["expires_in"]),
            now + timedelta(seconds=pair["refresh_token_expires_in"]),
        )

    def close(self):
        self.links_at_close = {module: self.store.link_ids(module) for module in ModuleId}
        self.store.close()
        self.sandbox.stop()

    # -- settings

    def set_module(self, module, **changes):
        choice = replace(self.settings.modules[module], **changes)
        self.settings = self.settings.with_module(module, choice)

    def set_mappings(self, mappings):
        self.settings = replace(self.settings, mappings=mappings)

    def set_directions(self, direction):
        for module in ModuleId:
            self.set_module(module, direction=direction)

    def switch_on(self, *options):
        for option in options:
            self.settings = self.settings.with_option(option, on=True)

    def only(self, *modules):
        for module in ModuleId:
            self.set_module(module, on=module in modules)

    # -- runs

    @contextmanager
    def clients(self):
        endpoints = Endpoints(
            f"{self.sandbox.sage_url}/oauth2/auth/central",
            f"{self.sandbox.sage_url}/token",
            f"{self.sandbox.sage_url}/revoke",
            f"{self.sandbox.sage_url}/v3.1",
        )
        authority = self.sage.authority
        app = SageApp(authority.client_id, Secret(authority.client_secret))
        endpoint = TokenEndpoint(app, endpoints, clock=self.clock, trust=TRUST, transport=self.transport)
        auth = SageAuth(self.tokens, endpoint, self.clock)
        sage = SageClient(
            endpoints.api,
            self.business,
            auth,
            FILINGS,
            clock=self.clock,
            trust=TRUST,
            transport=self.transport,
            credit_notes=Option.CREDIT_NOTES in self.settings.options,
            on_account=tells_overpaid(self.settings.mappings),
            bank_accounts=Option.PAYMENTS_TO_SAGE in self.settings.options,
            balances=shows_balances(self.settings),
        )
        connection = VtigerConnection(self.sandbox.vtiger_url, self.vtiger.username, self.dialect)
        key = Secret(self.vtiger.access_key)
        vtiger = open_vtiger(
            connection,
            key,
            self.clock,
            FILINGS,
            trust=TRUST,
            transport=self.transport,
            means_credit=means_credit(self.settings),
            payments=Option.PAYMENTS_TO_SAGE in self.settings.options,
        )
        try:
            yield sage, vtiger
        finally:
            vtiger.close()
            sage.close()
            auth.close()
            endpoint.close()

    def sync(self, *modules, wait=60, **request):
        """One run; by default a minute after and before whatever people do."""
        self.clock.advance(wait)
        before = len(self.faults.seen)
        with self.clients() as (sage, vtiger):
            engine = Engine(
                self.wrap_port(sage),
                self.wrap_port(vtiger),
                self.wrap_store(self.store),
                self.settings,
                countries(),
                LocalClock(self.clock, self.local_hours),
                vtiger_identity=self.identity,
            )
            engine.keep_choice, engine.is_cancelled = self.choose, self.is_cancelled
            report = engine.run(RunRequest(modules=modules, **request))
        self.clock.advance(wait)
        return Ran(report, self.outcomes(report.summary.id), tuple(self.faults.seen[before:]))

    def choose(self, change):
        """Kept and loaded again, as a settings file does it: in an order of its own."""
        self.settings = import_json(export_json(change(self.settings)))
        return self.settings

    def cure(self, *orders, **request):
        """A run that cures first."""
        return self.sync(trigger=Trigger.CURE, cures=orders, **request)

    def finished(self, *modules, **options):
        """A run that must get through."""
        ran = self.sync(*modules, **options)
        assert ran.error is None, ran.error
        assert ran.state == ("preview" if options.get("preview") else "finished")
        return ran

    def outcomes(self, run):
        with LogReader.open(self.database) as log:
            lines = log.outcomes(OutcomeFilter(run=run), descending=False, limit=ROWS)
        return tuple(line.outcome for line in lines)

    def restart(self):
        """The program was ended and is started again."""
        self.store.close()
        self.store = Store.open(self.database)

    def lose_database(self):
        self.store.close()
        places.remove(self.database)
        self.store = Store.open(self.database)

    # -- what the worlds hold

    def snapshot(self):
        """Everything in both systems that a sync could have changed."""
        sage = self.sage.dump()["companies"]
        for company in sage:
            company.pop("answered")
        return sage, self.vtiger.dump()

    def held(self):
        """(rule, side, name) of all open skips."""
        return sorted(
            (skip.why.rule, skip.side.value, skip.name)
            for module in ModuleId
            for skip in self.store.open_skips(module)
        )

    def in_sage(self, resource, **wanted):
        """The one record of a resource with these values."""
        return _one(self.sage.all(resource), wanted)

    def in_vtiger(self, module, **wanted):
        return _one(self.vtiger.all(module), wanted)

    def count(self):
        """How many contacts, people, products, services and documents there are: (in Sage, in Vtiger)."""
        resources = ("contacts", "contact_persons", "products", "services", "sales_invoices")
        modules = ("Accounts", "Contacts", "Products", "Services", "Invoice")
        in_sage = [len(self.sage.all(name)) for name in resources]
        in_sage[-1] += len(self.sage.all("sales_credit_notes"))
        return tuple(in_sage), tuple(len(self.vtiger.all(name)) for name in modules)


def _one(rows, wanted):
    found = [row for row in rows if all(row.get(name) == value for name, value in wanted.items())]
    assert len(found) == 1, f"{len(found)} records have {wanted}"
    return found[0]
