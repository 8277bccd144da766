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


@pytest.mark.parametrize("case", [((90, True),), ((200, False),), ((330, True),), ((250, True), (60, False))])
def test_a_program_that_is_killed_and_started_again_ends_alike(kept, expected, tmp_path, case):
    told, doubled, lost, _asked = crash.tried(tmp_path / "c", kept, expected, case)
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


@pytest.fixture(scope="module", params=["held", "undone"])
def desk(request, tmp_path_factory):
    """A company with work at the desk, and what it comes to when nobody disturbs that."""
    kept = WORLDS[request.param](tmp_path_factory.mktemp(request.param))
    return kept, undisturbed(tmp_path_factory.mktemp("expected") / request.param, kept)


@pytest.mark.parametrize(
    "case", [((190, True),), ((240, False),), ((280, True),), ((300, False), (40, True))]
)
def test_a_cure_and_an_undo_that_are_killed_are_finished_by_whoever_asks_again(desk, tmp_path, case):
    kept, expected = desk
    told, doubled, lost, _asked = crash.tried(tmp_path / "c", kept, expected, case)
    assert (told, doubled, lost) == ("", 0, 0)


@pytest.fixture(scope="module", params=["paying", "unpaid"])
def money(request, tmp_path_factory):
    """A company with payments to enter, or to take back, and what it comes to undisturbed."""
    kept = WORLDS[request.param](tmp_path_factory.mktemp(request.param))
    return kept, undisturbed(tmp_path_factory.mktemp("expected") / request.param, kept)


@pytest.mark.parametrize("case", [((60, True),), ((85, False),), ((110, True),), ((130, True), (40, True))])
def test_payments_survive_a_kill_without_a_second_posting(money, tmp_path, case):
    kept, expected = money
    told, doubled, lost, _asked = crash.tried(tmp_path / "c", kept, expected, case)
    assert (told, doubled, lost) == ("", 0, 0)


@pytest.fixture(scope="module", params=["credits", "turned"])
def giving_back(request, tmp_path_factory):
    """A company with credit notes to post, or to post anew, and what it comes to undisturbed."""
    kept = WORLDS[request.param](tmp_path_factory.mktemp(request.param))
    return kept, undisturbed(tmp_path_factory.mktemp("expected") / request.param, kept)


@pytest.mark.parametrize("case", [((100, True),), ((140, False),), ((180, True),), ((220, True), (90, True))])
def test_credit_notes_survive_a_kill_without_a_second_posting(giving_back, tmp_path, case):
    kept, expected = giving_back
    told, doubled, lost, _asked = crash.tried(tmp_path / "c", kept, expected, case)
    assert (told, doubled, lost) == ("", 0, 0)
