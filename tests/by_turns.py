"""Two lists of a law's values met by turns: the suite asks about each once, deep attacks about every two."""

import pytest


def by_turns(firsts, seconds):
    """All pairs for `parametrize`: each first with the second whose turn it is, the others marked as deep."""
    others = list(seconds)
    return [
        pytest.param(first, other, marks=() if other == others[place % len(others)] else pytest.mark.deep)
        for place, first in enumerate(firsts)
        for other in others
    ]
