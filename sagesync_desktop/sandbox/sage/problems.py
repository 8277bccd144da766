"""How the practice Sage says no: a JSON array of severity, code, message and source (Sage guide, errors)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Complaint:
    """One reason for a refusal; `source` names the field in Sage's internal words, or is empty."""

    message: str
    source: str = ""
    code: str = "RecordInvalid"

    def wire(self) -> dict[str, str]:
        """Return the complaint as Sage sends it."""
        return {
            "$severity": "error",
            "$dataCode": self.code,
            "$message": self.message,
            "$source": self.source,
        }


class Refused(Exception):
    """A request that was turned down as a whole; nothing of it was applied."""

    def __init__(self, status: int, *complaints: Complaint) -> None:
        """Keep the HTTP status and every complaint; there is at least one."""
        self.status = status
        self.complaints = complaints
        super().__init__(f"{status}: " + "; ".join(f"{c.source} {c.message}".strip() for c in complaints))

    def wire(self) -> list[dict[str, str]]:
        """Return the body of the reply."""
        return [complaint.wire() for complaint in self.complaints]


def invalid(message: str, source: str = "base") -> Refused:
    """Return the refusal of a body that breaks one rule."""
    return Refused(422, Complaint(message, source))


def not_found() -> Refused:
    """Return the refusal for an id or a path that does not exist."""
    return Refused(404, Complaint("Couldn't find record.", code="RecordNotFound"))
