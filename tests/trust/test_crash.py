"""A small sample of the crashes at each step, and the one step whose loss a person has to mend."""

import pytest

from sagesync_desktop.core.errors import SignInNeeded
from tests.engine.doomed import Killed
from tests.trust import crash
from tests.trust.busy import WORLDS, busy_world, company_of, undisturbed, wrong_with


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    return busy_world(tmp_path_factory.mktemp("busy"))


@pytest.fixture(scope="module")
def expected(kept, tmp_path_factory):
    return undisturbed(tmp_path_factory.mktemp("expected") / "company", kept)


DEATHS = {
    "before the first write": lambda at: ((at[0], False),),
    "after one, its answer unheard": lambda at: ((at[len(at) // 2], True),),
    "after the last, before that is kept": lambda at: ((at[-1] + 1, False),),
    "after one, and while that is settled": lambda at: ((at[0], True), (60, False)),
}
"""In words -> the case, out of the steps at which a server is written to."""


@pytest.fixture(scope="module")
def written(kept, tmp_path_factory):
    return crash.writes(tmp_path_factory.mktemp("counted") / "company", kept)


@pytest.mark.parametrize("death", DEATHS)
def test_a_program_that_is_killed_and_started_again_ends_alike(kept, expected, written, tmp_path, death):
    told, doubled, lost, _asked = crash.tried(tmp_path / "c", kept, expected, DEATHS[death](written))
    assert (told, doubled, lost) == ("", 0, 0)


class DeadBeforeSaving:
    """A keyring before which the program dies when Sage's new pair of tokens is to be stored."""

    def __init__(self, inner):
        self._inner = inner

    def __getattr__(self, name):
        return getattr(self._inner, name)

    def save(self, _tokens):
        raise Killed


def test_killed_between_receiving_and_storing_new_tokens_the_user_is_told_to_sign_in(
    kept, expected, tmp_path
):
    with company_of(tmp_path / "c", kept) as company:
        tokens = company.tokens
        company.tokens = DeadBeforeSaving(tokens)
        with pytest.raises(Killed):
            company.sync()
        company.tokens = tokens
        company.restart()
        refused = company.sync().error
        assert isinstance(refused, SignInNeeded)
        assert refused.title == "Sage no longer accepts the stored sign-in"
        assert wrong_with(company, expected, may_ask=True) == ("", 0, 0, True)


def test_the_steps_reach_the_servers_the_database_and_the_keyring(kept, tmp_path):
    assert crash.steps(tmp_path / "c", kept) > 400


@pytest.fixture(scope="module", params=["held", "undone", "paying", "unpaid", "credits", "turned"])
def attacked(request, tmp_path_factory):
    """A company with such work waiting, what it comes to undisturbed, and the steps at which it writes."""
    kept = WORLDS[request.param](tmp_path_factory.mktemp(request.param))
    folder = tmp_path_factory.mktemp("expected")
    return kept, undisturbed(folder / "undisturbed", kept), crash.writes(folder / "counted", kept)


@pytest.mark.parametrize("death", DEATHS)
def test_cures_undos_payments_and_credits_that_are_killed_are_finished_once(attacked, tmp_path, death):
    kept, expected, written = attacked
    told, doubled, lost, _asked = crash.tried(tmp_path / "c", kept, expected, DEATHS[death](written))
    assert (told, doubled, lost) == ("", 0, 0)
