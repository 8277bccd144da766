"""Random invoices: what would be posted equals Vtiger's to the penny by another arithmetic, or is held."""

import secrets
import time
from collections.abc import Callable

from tests import sage_paper, ways_paper
from tests.paper import judged
from tests.trust.report import Figures

NAME = "papers"
PAPERS, SAMPLE = 10_000, 1_000


def attack(quick: bool, say: Callable[[str], None]) -> Figures:
    """Fresh invoices by a seed that is told, so that a failure can be seen again."""
    started, seed = time.monotonic(), secrets.randbelow(10**9)
    count = SAMPLE if quick else PAPERS
    say(f"{count} invoices, seed {seed}")
    posted, wrong = judged(count, seed)
    say(f"{posted} posted, {count - posted} held")
    restated, wrong_ways = ways_paper.judged(count, seed)
    say(f"with every way on {restated} posted, {count - restated} held")
    come, wrong_there = sage_paper.judged(count, seed)
    say(f"of Sage's {come} would come, {count - come} are held")
    failures = tuple(
        f"seed {seed}, {form} {number}: {'; '.join(said)}: {fields}"
        for form, found in (
            ("invoice", wrong),
            ("invoice with ways", wrong_ways),
            ("invoice of Sage's", wrong_there),
        )
        for number, said, fields in found
    )
    seconds = time.monotonic() - started
    more = {
        "papers_posted": posted,
        "papers_with_ways_posted": restated,
        "papers_of_sage": come,
        "papers_seed": seed,
    }
    return Figures(3 * count, failures, 0, 0, seconds, more=more)
