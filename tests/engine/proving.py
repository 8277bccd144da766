"""The proof of a test's company, by the servers' own figures."""

from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from sagesync_desktop.app.proving import prove
from sagesync_desktop.core.period import Period
from tests.engine.company import Company

NOVEMBER, DECEMBER = (
    Period(date(2026, 11, 1), date(2026, 11, 30)),
    Period(date(2026, 12, 1), date(2026, 12, 31)),
)


@dataclass
class CompanyHome:
    """As much of a home as a proof asks of it."""

    company: Company
    sage: object
    vtiger: object

    @property
    def store(self):
        return self.company.store

    @property
    def clock(self):
        return self.company.clock

    def settings(self):
        return self.company.settings

    def sage_client(self):
        return self.sage

    def vtiger_client(self):
        return self.vtiger


@contextmanager
def home_of(company):
    with company.clients() as clients:
        yield CompanyHome(company, *clients)


def found(company, period=NOVEMBER):
    """(the proof, kind -> how many documents)."""
    findings = []
    with home_of(company) as home:
        proof = prove(home, period, findings.append)
    return proof, Counter(one.reason.kind for one in findings)
