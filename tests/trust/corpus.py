"""The attack by bad input: none may crash, hang, write to a server or lose a link."""

import json
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context

import httpx

from tests.trust.hostile import ANSWERS, HARMLESS, MISSING, VALUES, Answer, paths, replaced
from tests.trust.report import Figures
from tests.trust.siege import MOST_SECONDS, Seen, Siege, siege
from tests.trust.strange_files import STRANGE_FILES

NAME = "corpus"
WORKERS = 2
QUICK_ANSWERS, QUICK_VALUES = 11, 131
"""Of all cases every so many; the numbers share no factor with the length of the lists, so that all occur."""
_MAKING = (
    "vtiger create",
    "vtiger delete",
    "sage DELETE",
    *(
        f"sage POST /v3.1/{path}"
        for path in ("contacts", "contact_persons", "products", "services", "sales_")
    ),
)
"""A hostile answer must never make or delete a record, whatever a changed value may lead to."""


@dataclass(frozen=True)
class Case:
    """One thing to send in place of the truth."""

    kind: str
    """Which requests get it."""
    answer: str = ""
    """A name of ANSWERS or HARMLESS; "" where one value is replaced."""
    path: tuple[str | int, ...] = ()
    value: str = ""
    """A name of VALUES, or MISSING."""

    def __str__(self) -> str:
        where = ".".join(map(str, self.path))
        return f"{self.kind}: {self.answer or f'{where} is {self.value}'}"

    def answering(self, _request: httpx.Request, true: httpx.Response) -> httpx.Response:
        """The hostile answer; the true one where it has no such value."""
        if self.answer:
            return {**ANSWERS, **HARMLESS}[self.answer](true.content).response(true)
        value = MISSING if self.value == MISSING else VALUES[self.value]
        try:
            return Answer(replaced(true.content, self.path, value)).response(true)
        except (KeyError, IndexError, TypeError):
            return true


def answer_cases(bodies: dict[str, bytes]) -> Iterator[Case]:
    """Every answer to every kind of request."""
    for kind in bodies:
        yield from (Case(kind, answer=name) for name in (*ANSWERS, *HARMLESS))


def value_cases(bodies: dict[str, bytes]) -> Iterator[Case]:
    """Every value in place of every true one."""
    for kind, body in bodies.items():
        for path in paths(json.loads(body)):
            yield from (Case(kind, path=path, value=name) for name in (*VALUES, MISSING))


def judged(case: Case, seen: Seen, true: bytes) -> Iterator[str]:
    """What went wrong, sentence by sentence."""
    if seen.crash:
        yield f"it crashed: {seen.crash}"
    if seen.strangers:
        yield f"it called {', '.join(sorted(set(seen.strangers)))}"
    if not seen.links_kept:
        yield "a link was lost or made"
    if seen.seconds > MOST_SECONDS:
        yield f"it took {seen.seconds:.0f} s of processor time"
    if case.answer in HARMLESS and seen.error is not None:
        yield f"it was harmless and was refused: {seen.error}"
    forbidden = [write for write in seen.writes if write.startswith(_MAKING)]
    if forbidden or (seen.writes and (case.answer or _is_another_kind(case, true))):
        yield f"it was going to write: {', '.join(sorted(set(seen.writes)))}"


def _is_another_kind(case: Case, true: bytes) -> bool:
    """Whether Sage's value became one of another JSON type; Vtiger mixes texts, numbers and flags."""
    value = VALUES.get(case.value)
    if case.value == MISSING or value is None or value == []:
        return False
    place = json.loads(true)
    for step in case.path:
        place = place[step]
    is_mixed = case.kind.startswith("vtiger") and not isinstance(value, dict | list)
    return not is_mixed and place is not None and type(place) is not type(value) and value != ""


def tried(place: Siege, case: Case, true: bytes) -> list[str]:
    """One case, and the run after it, in which the servers are honest again."""
    place.reset()
    seen = place.run(case.kind, case.answering)
    found = list(judged(case, seen, true))
    # A write that did not get through is repeated; tokens that never came are gone with their generation.
    if not case.answer and not found and not seen.writes and "/token" not in case.kind:
        after = place.run()
        if after.error is not None or after.crash or after.writes or not after.links_kept:
            found.append(f"the next run ended with {after.error or after.crash or after.writes}")
    return [f"{case}: {one}" for one in found]


def siege_cases(cases: Sequence[Case], bodies: dict[str, bytes]) -> list[str]:
    """All of these cases in a siege of their own; for a process of its own."""
    with siege() as place:
        return [failure for case in cases for failure in tried(place, case, bodies[case.kind])]


def sampled(bodies: dict[str, bytes], quick: bool) -> list[Case]:
    """All cases, or an even sample."""
    steps = (QUICK_ANSWERS, QUICK_VALUES) if quick else (1, 7)
    return [
        *islice(answer_cases(bodies), 0, None, steps[0]),
        *islice(value_cases(bodies), 0, None, steps[1]),
    ]


def _in_processes(cases: Sequence[Case], bodies: dict[str, bytes]) -> list[str]:
    shares = [cases[start::WORKERS] for start in range(WORKERS)]
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        return [one for share in pool.map(siege_cases, shares, [bodies] * WORKERS) for one in share]


def attack(quick: bool, say: Callable[[str], None]) -> Figures:
    """Hostile servers first, then files, callbacks, commands and whatever else comes from outside."""
    began = time.monotonic()
    with siege() as place:
        bodies = place.kinds()
    cases = sampled(bodies, quick)
    say(f"{len(cases)} hostile answers to {len(bodies)} kinds of request")
    failures = _in_processes(cases, bodies)
    counts = Counter(answers=sum(bool(case.answer) for case in cases))
    counts["values"] = len(cases) - counts["answers"]
    for name, corpus in STRANGE_FILES.items():
        found = list(corpus(quick))
        counts[name] = len(found)
        failures += [f"{name}: {failure}" for failure in found if failure]
        say(f"{len(found)} {name}")
    lost = sum("link" in failure for failure in failures)
    return Figures(counts.total(), tuple(failures), 0, lost, time.monotonic() - began, dict(counts))
