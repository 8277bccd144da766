"""From which date on invoices travel: the proposal, the choices, and how they are counted on any version."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagesync_desktop.clients.vtiger.counting import length
from sagesync_desktop.modules.firstdate import offered, proposed

TODAY = date(2026, 3, 14)
NEW_YEAR = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("begins", "first"),
    [(None, NEW_YEAR), (date(2010, 4, 1), NEW_YEAR), (date(2026, 2, 1), date(2026, 2, 1))],
)
def test_the_later_of_new_year_and_the_accounts_beginning_is_proposed(begins, first):
    assert proposed(TODAY, begins) == first


def test_each_choice_is_offered_once_and_all_invoices_last():
    assert offered(TODAY, None) == (NEW_YEAR, None)
    assert offered(TODAY, NEW_YEAR) == (NEW_YEAR, None)
    assert offered(TODAY, date(2010, 4, 1)) == (NEW_YEAR, date(2010, 4, 1), None)


@given(st.integers(0, 5000))
def test_a_list_is_measured_by_looking_at_few_of_its_places(size):
    asked = []

    def has(place):
        asked.append(place)
        return place < size

    assert length(has) == size
    assert len(asked) <= 2 * max(1, size).bit_length() + 2
