"""A Sage that takes a hundred requests a minute and does not say so beforehand; its clock and ours jump."""

from pathlib import Path

import httpx

from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.sandbox.real_input import fill_vtiger
from tests.engine.company import Company
from tests.perf.goods import Size, made_up
from tests.perf.scales import Scale

PER_MINUTE = 100
MINUTE = 60
REPLY = 0.2
"""Seconds that Sage takes to answer."""
ORGANIZATIONS = {Scale.SMALL: 250, Scale.FULL: 1_000}
CHANGED = 150
"""By the second run, which is to know what the first one has learnt."""


def measure(scale: Scale, folder: Path) -> dict[str, dict[str, float]]:
    """Time passes by waiting alone, so that the figures are the same wherever they are taken."""
    company = Company(folder, requests_per_minute=PER_MINUTE)
    try:
        fill_vtiger(company.vtiger, made_up(folder / "books", Size(ORGANIZATIONS[scale])))
        refusals = _Refusals(company)
        company.transport = _Distance(company)
        first = _ran(company)
        late = refusals.after(first[0] + MINUTE)
        for row in company.vtiger.all("Accounts")[:CHANGED]:
            company.vtiger.revise({"id": row["id"], "phone": "0113 555 000"})
        company.clock.advance(10 * MINUTE)
        second = _ran(company)
        late += refusals.after(second[0])
    finally:
        company.close()
    took, least = (sum(one) for one in zip(first[1:], second[1:], strict=True))
    return {"rate_limit": {"time": took / least, "late_429": late, "first_429": len(refusals.moments) - late}}


def _ran(company: Company) -> tuple[float, float, float]:
    """When a run began, its seconds, and the fewest that its requests can be sent in."""
    began = company.clock.monotonic()
    ran = company.finished(ModuleId.ORGANIZATIONS, wait=0)
    sent = len([one for one in ran.seen if one.side == "sage"])
    whole, rest = divmod(sent - 1, PER_MINUTE)
    return began, company.clock.monotonic() - began, whole * MINUTE + (rest + 1) * REPLY


class _Distance(httpx.BaseTransport):
    """Time passes with each request to Sage."""

    def __init__(self, company: Company) -> None:
        self._company, self._network = company, company.transport or httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if str(request.url).startswith(self._company.sandbox.sage_url):
            self._company.clock.advance(REPLY)
        return self._network.handle_request(request)


class _Refusals:
    """Notes when the server refused."""

    def __init__(self, company: Company) -> None:
        self.moments: list[float] = []
        judge = company.sage.limiter.wait

        def judged(*asked):
            if wait := judge(*asked):
                self.moments.append(company.clock.monotonic())
            return wait

        company.sage.limiter.wait = judged

    def after(self, moment: float) -> int:
        """How many came later."""
        return sum(one > moment for one in self.moments)
