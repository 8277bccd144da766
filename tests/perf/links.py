"""What a sync costs a company of many links against one of few, without news and with ten changes."""

import time
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.e2e.real_company import SageEyes, VtigerEyes
from tests.perf.company import Company, Worker, company
from tests.perf.goods import Size, made_up
from tests.perf.grown import grow
from tests.perf.scales import Scale

BOOKS = Size(organizations=40, people=10, products=60, invoices=80, lines=4)
FEW, MANY = 1_000, {Scale.SMALL: 10_000, Scale.FULL: 100_000}
TURNS, CHANGE_TURNS = 3, 2
"""Of each measurement the least counts: whatever else the computer does only adds."""
CHANGES = 10
SETTLES_AFTER = 3
"""Seconds, after which no edit can bear the stamp of what was written."""


def measure(scale: Scale, folder: Path) -> dict[str, dict[str, float]]:
    """Both companies side by side, each over servers of its own that hold the same."""
    with ExitStack() as opened:
        few, few_worker = opened.enter_context(_of_links(folder / "few", FEW))
        many, many_worker = opened.enter_context(_of_links(folder / "many", MANY[scale]))
        idle = _by_turns(few_worker, many_worker)
        small, large = (_least(turns) for turns in idle)
        told = {
            "idle_requests": {**_requests(idle[0], ""), **_requests(idle[1], "_large")},
            "idle_growth": {
                "cpu": large["cpu"] / small["cpu"],
                "memory": large["peak_mb"] / small["peak_mb"],
                "cpu_few": small["cpu"],
                "cpu_many": large["cpu"],
                "mb_few": small["peak_mb"],
                "mb_many": large["peak_mb"],
            },
        }
        hands = [opened.enter_context(Hands.of(one)) for one in (few, many)]
        return {**told, "ten_changes": _ten_changes(hands, (few_worker, many_worker), large)}


def _ten_changes(hands: "list[Hands]", workers: tuple[Worker, Worker], idle: dict) -> dict[str, float]:
    """The same ten changes to both, a few times over."""

    def changed(turn: int) -> list[dict]:
        found = []
        for hand, worker in zip(hands, workers, strict=True):
            hand.change_ten(turn)
            found.append(worker.measured())
        # What was just written is read once more by the next run; that is not to be the next change's.
        time.sleep(SETTLES_AFTER)
        for worker in workers:
            worker.measured()
        return found

    small, large = (_least(turns) for turns in zip(*map(changed, range(CHANGE_TURNS)), strict=True))
    if large["statuses"].get("updated") != CHANGES:
        raise RuntimeError(f"ten changes came to {large['statuses']}")
    more = sum(large["requests"].values()) - sum(idle["requests"].values())
    figures = {"cpu": large["cpu"] / small["cpu"], "requests": more / CHANGES}
    return {**figures, "cpu_few": small["cpu"], "cpu_many": large["cpu"]}


@contextmanager
def _of_links(folder: Path, links: int):
    with company(folder, made_up(folder / "books", BOOKS)) as opened:
        opened.measured()
        grow(opened.home.database, links)
        with opened.worker() as worker:
            worker.measured()
            yield opened, worker


def _by_turns(*workers: Worker) -> list[list[dict]]:
    turns = [[worker.measured() for worker in workers] for _ in range(TURNS)]
    return [list(one) for one in zip(*turns, strict=True)]


def _least(turns) -> dict:
    return min(turns, key=lambda one: one["cpu"])


def _requests(turns: list[dict], of: str) -> dict[str, float]:
    return {f"{side}{of}": max(one["requests"][side] for one in turns) for side in ("sage", "vtiger")}


class Hands:
    """Somebody who works in both programs."""

    def __init__(self, sage: SageEyes, vtiger: VtigerEyes) -> None:
        """Through their own doors."""
        self.sage, self.vtiger = sage, vtiger
        self.organizations = [one["id"] for one in vtiger.listed("Accounts", "id")]
        self.people = [one["id"] for one in vtiger.listed("Contacts", "id")]
        self.goods = [one["id"] for one in sage.all("products")]

    @classmethod
    @contextmanager
    def of(cls, opened: Company):
        """Signed in to the company's programs."""
        with SageEyes(opened.home) as sage, VtigerEyes(opened.home.described) as vtiger:
            yield cls(sage, vtiger)

    def change_ten(self, turn: int) -> None:
        """Four organizations and two contacts in Vtiger, four products in Sage."""
        first = turn * 4
        for record in self.organizations[first : first + 4]:
            self.vtiger.revise(record, phone=f"0113 555 {first:03}")
        for record in self.people[turn * 2 : turn * 2 + 2]:
            self.vtiger.revise(record, title=f"Partner {turn}")
        for record in self.goods[first : first + 4]:
            self.sage.change("products", "product", record, description=f"Better goods {turn} {record[:6]}")
