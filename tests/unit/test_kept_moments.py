"""What runs keep for the next one counts as nothing known where nobody can read it."""

from datetime import UTC, datetime

import pytest

from sagesync_desktop.core.clock import moment_in
from sagesync_desktop.core.types import ModuleId, RecordRef, Side
from sagesync_desktop.engine.rest import Rest


@pytest.mark.parametrize("text", [None, "", "\u202e", "2026-13-01", "2026-03-14T09:00:00", "[]"])
def test_a_moment_that_nobody_can_read_is_none(text):
    assert moment_in(text) is None


def test_a_moment_comes_back_as_it_was_kept():
    noon = datetime(2026, 3, 14, 12, tzinfo=UTC)
    assert moment_in(noon.isoformat()) == noon


@pytest.mark.parametrize(
    "text", ["", "mark", "mark {", "mark []", 'mark {"Invoices": ["1"]}', 'mark {"x/y": [1]}']
)
def test_a_rest_that_nobody_can_read_is_none(text):
    assert Rest.read(text) is None


def test_a_rest_comes_back_as_it_was_kept():
    rest = Rest.of("mark", [RecordRef(ModuleId.PRODUCTS, Side.SAGE, "s1")])
    assert Rest.read(rest.encoded) == rest
