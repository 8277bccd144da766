"""Where one has been among the pages, for Back and Forward; free of Qt."""


class Trail:
    """Links in the order in which they were followed, and a place among them."""

    def __init__(self) -> None:
        """Nothing was read yet."""
        self._links: list[str] = []
        self._place = -1

    @property
    def current(self) -> str:
        """What is shown now; "" before the first page."""
        return self._links[self._place] if self._links else ""

    @property
    def can_go_back(self) -> bool:
        """Whether something was read before this."""
        return self._place > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether one has gone back from something."""
        return self._place < len(self._links) - 1

    def follow(self, link: str) -> None:
        """Go on to a link; what was ahead is forgotten, the same link twice counts once."""
        if link != self.current:
            self._links[self._place + 1 :] = [link]
            self._place += 1

    def go(self, step: int) -> str:
        """One step back (-1) or forward (1), as far as there is one; the link that one comes to."""
        self._place = max(0, min(self._place + step, len(self._links) - 1))
        return self.current
