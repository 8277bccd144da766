"""The attack by crashes: killed before or after any step, alone and in pairs, and started again."""

import random
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from sagesync_desktop.core.errors import SignInNeeded
from tests.engine.doomed import Doomed, Fuse, Killed
from tests.trust.busy import WORLDS, company_of, undisturbed, wrong_with
from tests.trust.desk_worlds import at_work
from tests.trust.report import Figures

NAME = "crash"
WORKERS = 2
SEED = 20261124
QUICK_SINGLES, QUICK_PAIRS, PAIRS = 48, 16, 1500
"""Cases for each world; without --quick every step is tried alone."""
WRITES = ("create", "update", "do", "pay", "unpay", "finish")
"""What a run calls to change something in either system."""
PROCESSES = 20
"""Child processes that are killed three times each, without --quick; one with it."""


def killed_at(company, step, *, after):
    """A run in which the program dies at the n-th call to a server, the database or the keyring."""
    fuse = Fuse(step)
    tokens = company.tokens
    company.wrap_store = company.wrap_port = wrap = partial(Doomed, fuse=fuse, after=after)
    company.tokens = wrap(tokens)
    try:
        at_work(company)
    except Killed:
        return True
    finally:
        company.wrap_store = company.wrap_port = lambda inner: inner
        company.tokens = tokens
    return False


def calls(folder, kept):
    """The calls that a run makes which nobody disturbs, in order: one is a step."""
    fuse = Fuse(sys.maxsize)
    with company_of(folder, kept) as company:
        company.wrap_store = company.wrap_port = wrap = partial(Doomed, fuse=fuse, after=False)
        company.tokens = wrap(company.tokens)
        at_work(company)
        company.wrap_store = company.wrap_port = lambda inner: inner
    return fuse.called


def steps(folder, kept):
    """How many there are."""
    return len(calls(folder, kept))


def writes(folder, kept):
    """The steps at which a server is written to."""
    return [step for step, name in enumerate(calls(folder, kept), 1) if name in WRITES]


def tried(folder, kept, expected, case):
    """Die at each step of the case in turn, restarting in between: as `busy.wrong_with`."""
    with company_of(folder, kept) as company:
        for step, after in case:
            try:
                killed_at(company, step, after=after)
            except SignInNeeded as error:
                if not (error.title and error.fix):
                    return "the user is not told to sign in", 0, 0, True
            company.restart()
        return wrong_with(company, expected, may_ask=True)


def cases(most, quick):
    """Singles (one death) and pairs (two in a row), each death before or after its call."""
    chance = random.Random(SEED)
    singles = [((step, after),) for step in range(1, most + 1) for after in (False, True)]

    def death():
        return chance.randint(1, most), chance.random() < 0.5

    if quick:
        singles = singles[:: max(1, len(singles) // QUICK_SINGLES)]
    return [*singles, *((death(), death()) for _ in range(QUICK_PAIRS if quick else PAIRS))]


def share(world, start, every, quick):
    """Every so many cases of a world, in a process of its own: (case, result) of each."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "kept").mkdir()
        kept = WORLDS[world](folder / "kept")
        expected = undisturbed(folder / "expected", kept)
        mine = cases(steps(folder / "counted", kept), quick)[start::every]
        return [(case, tried(folder / str(n), kept, expected, case)) for n, case in enumerate(mine)]


def killed_processes(folder, quick):
    """Real programs on a real database file, each killed (SIGKILL) three times: what went wrong with each."""
    if sys.platform == "win32":
        return
    from tests.e2e.test_kill import assert_kills_do_no_harm, undisturbed_run

    expected = undisturbed_run(folder / "undisturbed")
    for seed in range(1, (1 if quick else PROCESSES) + 1):
        try:
            assert_kills_do_no_harm(folder / str(seed), expected, seed, kills=3)
        except AssertionError as broken:
            yield f"child processes, seed {seed}: {str(broken)[:400]}"
        else:
            yield ""


def told_of(case):
    """The case in words."""
    return ", then ".join(f"{'after' if after else 'before'} step {step}" for step, after in case)


def attack(quick, say):
    """All worlds; all steps, or an even sample when quick."""
    began = time.monotonic()
    counts, failures, doubled, lost = Counter(), [], 0, 0
    jobs = [(world, start) for world in WORLDS for start in range(WORKERS)]
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        running = [pool.submit(share, world, start, WORKERS, quick) for world, start in jobs]
        for (world, start), one in zip(jobs, running, strict=True):
            for case, (told, more, fewer, asked) in one.result():
                counts.update({"singles" if len(case) == 1 else "pairs": 1, "signed in again": asked})
                doubled, lost = doubled + more, lost + fewer
                if told:
                    failures.append(f"{world}, killed {told_of(case)}: {told}")
            say(f"{world} {start + 1}/{WORKERS}: {len(failures)} failures")
    with tempfile.TemporaryDirectory() as name:
        told_by_processes = list(killed_processes(Path(name), quick))
    counts["child processes"] = len(told_by_processes)
    failures += filter(None, told_by_processes)
    ran = counts["singles"] + counts["pairs"] + counts["child processes"]
    return Figures(ran, tuple(failures), doubled, lost, time.monotonic() - began, dict(counts))
