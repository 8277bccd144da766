"""How a call to the practice Vtiger ends when it does not succeed."""

ACCESS_DENIED = "ACCESS_DENIED"
INTERNAL_SERVER_ERROR = "INTERNAL_SERVER_ERROR"
INVALID_ID_ATTRIBUTE = "INVALID_ID_ATTRIBUTE"
MANDATORY_FIELDS_MISSING = "MANDATORY_FIELDS_MISSING"
QUERY_SYNTAX_ERROR = "QUERY_SYNTAX_ERROR"
RECORD_NOT_FOUND = "RECORD_NOT_FOUND"


class WebserviceError(Exception):
    """A refusal in the envelope; its code is a string except for duplicates (integer 0, measured)."""

    def __init__(self, code: str | int, message: str) -> None:
        """Remember both parts of the envelope's error object."""
        super().__init__(message)
        self.code = code
        self.message = message


class PhpFatalError(Exception):
    """PHP dies: the answer is an empty text/html page with status 500 (Vtiger API 8.2 on PHP 8, measured)."""


def denied(of: str = "") -> WebserviceError:
    """Vtiger's one answer for missing permission, missing records and missing parameters (measured)."""
    suffix = f" for {of}" if of else ""
    return WebserviceError(ACCESS_DENIED, f"Permission to perform the operation is denied{suffix}")


def missing(field: str) -> WebserviceError:
    """Name the first mandatory field that came without a value."""
    return WebserviceError(MANDATORY_FIELDS_MISSING, f"{field} does not have a value")


def duplicate() -> WebserviceError:
    """Refuse a second record with a unique value; Vtiger does not say which record holds it (measured)."""
    return WebserviceError(0, "Duplicate(s) detected!")
