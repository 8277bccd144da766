"""Pennies of documents in which some lines come to a fixed amount with tax: prices that include it.

Of such a line only the tax can be rounded down or up, and its net is what is left. The other lines make up
for the rest, as in any document.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import product

from sagesync_desktop.core.values import PENNY, penny
from sagesync_desktop.modules import pennies
from sagesync_desktop.modules.pennies import HUNDRED, Amounts, Rounded, Share, apportion, ceiling, floor

_Taxes = Mapping[int, Decimal]
"""Place of a line -> its tax in pennies."""


def spread(shares: Sequence[Share], net: Decimal, tax: Decimal) -> Rounded | None:
    """Net and tax of each line so that they add up to `net` and `tax`; None where no choice does.

    The best net of each other line is worth more than the tax of a charged one that is rounded half up.
    """
    charged = {place: share.charged for place, share in enumerate(shares) if share.charged is not None}
    if not charged:
        return pennies.spread(shares, net, tax)
    tried = (_beside(shares, charged, taxes, net, tax) for taxes in _ways(shares, charged))
    found = [one for one in tried if one is not None]
    return next((one for one in found if _is_best(shares, charged, one)), found[0] if found else None)


def _is_best(shares: Sequence[Share], charged: _Taxes, rounded: Rounded) -> bool:
    pairs = enumerate(zip(shares, rounded.nets, strict=True))
    return all(net == share.nets[0] for place, (share, net) in pairs if place not in charged)


def _beside(
    shares: Sequence[Share], charged: _Taxes, taxes: _Taxes, net: Decimal, tax: Decimal
) -> Rounded | None:
    """All lines, where the others can make up for what the charged ones leave."""
    taken = sum(taxes.values(), Decimal(0))
    left = net - sum(charged.values(), Decimal(0)) + taken
    others = [place for place in range(len(shares)) if place not in charged]
    rest = pennies.spread([shares[place] for place in others], left, tax - taken)
    if rest is None:
        return None
    nets = {place: amount - taxes[place] for place, amount in charged.items()}
    nets |= zip(others, rest.nets, strict=True)
    every = {**taxes, **dict(zip(others, rest.taxes, strict=True))}
    places = range(len(shares))
    rounded = Rounded(tuple(nets[n] for n in places), tuple(every[n] for n in places))
    return rounded if _is_fair(shares, charged, rounded) else None


def _is_fair(shares: Sequence[Share], charged: _Taxes, rounded: Rounded) -> bool:
    """Whether each rate's tax is less than a penny from what it is unrounded, and so each charged line is."""
    apart: dict[str, Decimal] = defaultdict(Decimal)
    for share, tax in zip(shares, rounded.taxes, strict=True):
        apart[share.group] += tax - share.exact * share.rate / HUNDRED
    for place in charged:
        net, tax, share = rounded.nets[place], rounded.taxes[place], shares[place]
        if abs(net - share.exact) >= PENNY or abs(tax - net * share.rate / HUNDRED) >= PENNY:
            return False
    return all(abs(by) < PENNY for by in apart.values())


def _ways(shares: Sequence[Share], charged: _Taxes) -> Iterator[_Taxes]:
    """The taxes of the charged lines, those of each rate rounded one way or the other as a whole."""
    groups: dict[str, list[int]] = defaultdict(list)
    for place in charged:
        groups[shares[place].group].append(place)
    exact = {place: _tax_in(amount, shares[place].rate) for place, amount in charged.items()}
    options = [list(_group_ways([exact[n] for n in places])) for places in groups.values()]
    for chosen in product(*options):
        pairs = zip(groups.values(), chosen, strict=True)
        yield {place: tax for places, taxes in pairs for place, tax in zip(places, taxes, strict=True)}


def _group_ways(exact: Sequence[Decimal]) -> Iterator[Amounts]:
    whole = sum(exact, Decimal(0))
    for total in dict.fromkeys((penny(whole), floor(whole), ceiling(whole))):
        taxes = apportion(total, exact)
        if taxes is not None:
            yield taxes


def _tax_in(amount: Decimal, rate: Decimal) -> Decimal:
    return amount * rate / (HUNDRED + rate)
