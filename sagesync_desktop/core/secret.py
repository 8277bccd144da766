"""A string that cannot be printed by accident."""


class Secret:
    """A password, key or token; shows as *** until `reveal()` is called."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        """Take the text; nothing of it is shown from here on."""
        self._value = value

    def reveal(self) -> str:
        """The text itself, for the one place that sends or stores it."""
        return self._value

    def __repr__(self) -> str:
        return "***"

    def __str__(self) -> str:
        return "***"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._value == other._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __bool__(self) -> bool:
        return bool(self._value)
