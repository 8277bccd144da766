"""Which pennies the lines of a document get, so that net, tax of each rate and total are what they must be.

A line may be rounded down or up; which way is free where a discount was given (net) and for the tax. The best
way of each line is tried first. Where that does not add up, all others are: of the lines of one rate only the
count matters that are raised, by what raising them does to the tax, so that no number of lines takes long.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from sagesync_desktop.core.values import PENNY

HUNDRED = Decimal(100)
Amounts = tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """One line of a document that is to be rounded."""

    exact: Decimal
    """Its net before rounding."""
    nets: Amounts
    """The pennies that its net may come to, the best first."""
    group: str
    """Lines of one group bear the same tax; each group's tax must agree for itself."""
    rate: Decimal
    is_firm: bool = False
    """Its first net is worth more than other lines' (a discount that can be sent as a percentage)."""
    charged: Decimal | None = None
    """Its net and tax together where these are fixed (a price with tax); see `charged`."""


@dataclass(frozen=True, slots=True)
class Rounded:
    """Net and tax of each line, in pennies."""

    nets: Amounts
    taxes: Amounts


def floor(amount: Decimal) -> Decimal:
    """The penny below."""
    return amount.quantize(PENNY, rounding=ROUND_FLOOR)


def ceiling(amount: Decimal) -> Decimal:
    """The penny above."""
    return amount.quantize(PENNY, rounding=ROUND_CEILING)


def apportion(target: Decimal, exact: Sequence[Decimal]) -> Amounts | None:
    """Round each amount down or up to the penny so that they add up to `target`, largest remainder up first.

    None when that is impossible, that is when rounding alone does not explain the target.
    """
    floors = [floor(amount) for amount in exact]
    ups = (target - sum(floors, Decimal(0))) / PENNY
    remainders = [amount - below for amount, below in zip(exact, floors, strict=True)]
    candidates = sorted((i for i, left in enumerate(remainders) if left), key=lambda i: (-remainders[i], i))
    if ups != ups.to_integral_value() or not 0 <= ups <= len(candidates):
        return None
    raised = set(candidates[: int(ups)])
    return tuple(below + PENNY if i in raised else below for i, below in enumerate(floors))


def spread(shares: Sequence[Share], net: Decimal, tax: Decimal) -> Rounded | None:
    """Net and tax of each line so that they add up to `net` and `tax`; None where no choice does."""
    if not all(share.nets for share in shares):
        return None
    groups = _groups(shares, tax)
    for find in (_nearest, _searched):
        nets = find(shares, net, groups, tax)
        taxes = None if nets is None else _taxes(shares, nets, groups, tax)
        if nets is not None and taxes is not None:
            return Rounded(nets, taxes)
    return None


@dataclass(frozen=True, slots=True)
class _Group:
    """The lines of one rate."""

    places: tuple[int, ...]
    exact: Decimal
    """Their tax before any rounding."""
    least: Decimal
    most: Decimal
    """Between which the posted tax of this rate must be."""


def _groups(shares: Sequence[Share], tax: Decimal) -> list[_Group]:
    """Each rate's tax is within a penny of what it is unrounded, and no farther than the total forces it."""
    names = list(dict.fromkeys(share.group for share in shares))
    places = [tuple(n for n, share in enumerate(shares) if share.group == name) for name in names]
    exact = [sum((_tax(shares[n], shares[n].exact) for n in own), Decimal(0)) for own in places]
    apart = tax - sum(exact, Decimal(0))
    slack = max(Decimal(0), floor(abs(apart)) if apart else Decimal(0))
    return [
        _Group(own, one, floor(one) - slack, ceiling(one) + slack)
        for own, one in zip(places, exact, strict=True)
    ]


def _tax(share: Share, net: Decimal) -> Decimal:
    return net * share.rate / HUNDRED


def _nearest(shares: Sequence[Share], net: Decimal, _of: Sequence[_Group], _total: Decimal) -> Amounts | None:
    """The best net of each line, and of as many as must be the other one: those that are nearest to it."""
    nets = [share.nets[0] for share in shares]
    missing = net - sum(nets, Decimal(0))
    step = PENNY if missing > 0 else -PENNY
    movable = [n for n, share in enumerate(shares) if nets[n] + step in share.nets]
    # Of lines that are as good as each other the first ones are the dearer.
    order = 1 if missing > 0 else -1
    movable.sort(key=lambda n: (shares[n].is_firm, abs(nets[n] + step - shares[n].exact), n * order))
    count = abs(missing) / PENNY
    if count != count.to_integral_value() or count > len(movable):
        return None
    for place in movable[: int(count)]:
        nets[place] += step
    return tuple(nets)


def _taxes(shares: Sequence[Share], nets: Amounts, groups: Sequence[_Group], tax: Decimal) -> Amounts | None:
    exact = [_tax(share, net) for share, net in zip(shares, nets, strict=True)]
    bounds = [_reach(group, [exact[n] for n in group.places]) for group in groups]
    totals = _group_totals(groups, bounds, tax)
    if totals is None:
        return None
    found: dict[int, Decimal] = {}
    for group, total in zip(groups, totals, strict=True):
        shared = apportion(total, [exact[n] for n in group.places])
        if shared is None:
            raise AssertionError("a total within the lines' reach can be apportioned")
        found.update(zip(group.places, shared, strict=True))
    return tuple(found[n] for n in range(len(shares)))


def _reach(group: _Group, exact: Sequence[Decimal]) -> tuple[Decimal, Decimal]:
    lowest, highest = (sum(map(to, exact), Decimal(0)) for to in (floor, ceiling))
    return max(lowest, group.least), min(highest, group.most)


def _group_totals(
    groups: Sequence[_Group], bounds: Sequence[tuple[Decimal, Decimal]], tax: Decimal
) -> list[Decimal] | None:
    """Each group's tax in pennies; what is missing goes where most was cut off."""
    if any(low > high for low, high in bounds):
        return None
    totals = [
        min(max(floor(group.exact), low), high) for group, (low, high) in zip(groups, bounds, strict=True)
    ]
    while (missing := tax - sum(totals, Decimal(0))) and abs(missing) >= PENNY:
        step = PENNY if missing > 0 else -PENNY
        free = [n for n, (low, high) in enumerate(bounds) if low <= totals[n] + step <= high]
        if not free:
            return None
        totals[max(free, key=lambda n: ((groups[n].exact - totals[n]) * step, -n))] += step
    return None if missing else totals


# -- every way to choose the nets

_Kind = tuple[int, int]
"""What raising a line's net by a penny adds to the least and to the greatest tax that it may bear."""
_Counts = Mapping[_Kind, int]
"""How many lines of each kind are raised."""


def _searched(
    shares: Sequence[Share], net: Decimal, groups: Sequence[_Group], tax: Decimal
) -> Amounts | None:
    """Nets that add up and leave a tax that adds up, where any do: group by group, by pennies used so far."""
    lows = [min(share.nets) for share in shares]
    raised, steps = _pennies(net - sum(lows, Decimal(0))), _pennies(tax)
    if raised is None or steps is None:
        return None
    ways: dict[tuple[int, int], tuple[_Counts, ...]] = {(0, 0): ()}
    kinds = [_kinds(shares, lows, group) for group in groups]
    for group, own in zip(groups, kinds, strict=True):
        options = list(_options(shares, lows, group, own))
        ways = {
            (ups + more, total + taxed): (*path, counts)
            for (ups, total), path in ways.items()
            for more, taxed, counts in options
            if ups + more <= raised
        }
    path = ways.get((raised, steps))
    if path is None:
        return None
    for counts, own in zip(path, kinds, strict=True):
        for kind, count in counts.items():
            for place in own[kind][:count]:
                lows[place] += PENNY
    return tuple(lows)


def _pennies(amount: Decimal) -> int | None:
    count = amount / PENNY
    return int(count) if count == count.to_integral_value() else None


def _kinds(shares: Sequence[Share], lows: Sequence[Decimal], group: _Group) -> dict[_Kind, list[int]]:
    """The lines whose net can be raised by what that does to the tax, the largest remainder first."""
    found: dict[_Kind, list[int]] = {(down, up): [] for down in (0, 1) for up in (0, 1)}
    for place in group.places:
        share, low = shares[place], lows[place]
        if low + PENNY in share.nets:
            before, after = _tax(share, low), _tax(share, low + PENNY)
            kind = int(floor(after) > floor(before)), int(ceiling(after) > ceiling(before))
            found[kind].append(place)
    for places in found.values():
        places.sort(key=lambda n: (lows[n] - shares[n].exact, n))
    return found


def _options(
    shares: Sequence[Share], lows: Sequence[Decimal], group: _Group, kinds: Mapping[_Kind, Sequence[int]]
) -> Iterator[tuple[int, int, _Counts]]:
    """(lines raised, tax in pennies, how many of each kind) of everything that a group can come to."""
    exact = [_tax(shares[n], lows[n]) for n in group.places]
    least, most = (_whole(sum(map(to, exact), Decimal(0))) for to in (floor, ceiling))
    free = sum(map(len, kinds.values()))
    for total in range(_whole(group.least), _whole(group.most) + 1):
        for raised in range(free + 1):
            counts = _counts(kinds, raised, total - least, total - most)
            if counts is not None:
                yield raised, total, counts


def _whole(amount: Decimal) -> int:
    return int(amount / PENNY)


def _counts(kinds: Mapping[_Kind, Sequence[int]], raised: int, over: int, under: int) -> _Counts | None:
    """How many lines of each kind to raise: at most `over` of the least tax, at least `under` of the most.

    Of lines that raise both, each number is tried; then as few as possible that raise the least alone, and as
    many as possible that raise the most alone.
    """
    free = {kind: len(places) for kind, places in kinds.items()}
    for both in range(min(free[1, 1], raised) + 1):
        rest = raised - both
        least_only = max(0, rest - free[0, 1] - free[0, 0])
        most_only = min(free[0, 1], rest - least_only)
        neither = rest - least_only - most_only
        fits = least_only <= free[1, 0] and neither <= free[0, 0]
        if fits and both + least_only <= over and both + most_only >= under:
            return {(1, 1): both, (1, 0): least_only, (0, 1): most_only, (0, 0): neither}
    return None
