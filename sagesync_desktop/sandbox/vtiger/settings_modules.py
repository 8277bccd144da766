"""The modules that stand for settings: Users, Groups, Currency, Tax and CompanyDetails."""

from sagesync_desktop.sandbox.vtiger.errors import ACCESS_DENIED, RECORD_NOT_FOUND, WebserviceError, denied
from sagesync_desktop.sandbox.vtiger.php import decimal_column
from sagesync_desktop.sandbox.vtiger.rendering import Shown
from sagesync_desktop.sandbox.vtiger.state import Currency, Element, State, Tax, User


def rows(state: State, caller: User, module: str) -> dict[int, Shown]:
    """Everything that a query on one of these modules may see."""
    match module:
        case "Users":
            if not caller.is_admin:
                raise denied()
            return {user.number: _user(state, user) for user in state.users}
        case "Groups":
            return {number: _group(state, number) for number in state.groups}
        case "Currency":
            return {each.number: _currency(state, each) for each in state.currencies}
        case "Tax":
            return {tax.number: _tax_row(state, tax) for tax in state.active_taxes()}
        case "CompanyDetails":
            return {1: {"id": f"{state.schemas['CompanyDetails'].prefix}1", **_company_row(state)}}
        case _:
            return {1: _folder(state)} if module == "DocumentFolders" else {}


def retrieve(state: State, caller: User, module: str, number: int) -> Shown:
    """Show one record; some come with another shape than query gives them (measured)."""
    if module == "Tax":
        return _tax(state, _tax_numbered(state, number))
    if module == "CompanyDetails" and number == 1:
        return _company(state)
    seen = (
        rows(state, caller, module)
        if module != "Users"
        else {each.number: _user(state, each) for each in state.users}
    )
    if number not in seen:
        raise denied()
    return seen[number]


def create(state: State, caller: User, module: str, element: Element) -> Shown:
    """Taxes and currencies can be created by admins; ProductTaxes never works (measured)."""
    if module == "ProductTaxes":
        raise WebserviceError(RECORD_NOT_FOUND, "Record not found")
    if module not in {"Tax", "Currency"}:
        raise denied("id")
    _require_admin(caller)
    if module == "Tax":
        tax = Tax(
            len(state.taxes) + 1, str(element.get("taxlabel")), decimal_column(element.get("percentage"), 3)
        )
        tax.made_by_api = True
        state.taxes.append(tax)
        return _tax(state, tax)
    currency = Currency(
        len(state.currencies) + 1,
        str(element.get("currency_name")),
        str(element.get("currency_code")),
        str(element.get("currency_symbol")),
        decimal_column(element.get("conversion_rate"), 5),
        str(element.get("currency_status") or "Active"),
    )
    state.currencies.append(currency)
    return _currency(state, currency)


def change(state: State, caller: User, module: str, number: int, element: Element) -> Shown:
    """Change a tax or the company's details."""
    _require_admin(caller)
    if module == "CompanyDetails":
        state.company.update({name: str(element[name]) for name in state.company if name in element})
        return _company(state)
    if module != "Tax":
        raise denied("id")
    tax = _tax_numbered(state, number)
    tax.label = str(element.get("taxlabel") or tax.label)
    tax.percentage = decimal_column(element.get("percentage") or tax.percentage, 3)
    tax.deleted = str(element.get("deleted", "0")) == "1"
    return _tax(state, tax)


def _require_admin(caller: User) -> None:
    if not caller.is_admin:
        raise WebserviceError(ACCESS_DENIED, "Permission to write is denied")


def _tax_numbered(state: State, number: int) -> Tax:
    found = next((tax for tax in state.taxes if tax.number == number), None)
    if found is None:
        raise denied()
    return found


def _tax(state: State, tax: Tax) -> Shown:
    return {
        "taxid": str(tax.number),
        "taxname": tax.name,
        "taxlabel": tax.label,
        "percentage": tax.percentage,
        "deleted": "1" if tax.deleted else "0",
        "method": tax.method,
        "type": "Fixed",
        "id": f"{state.schemas['Tax'].prefix}{tax.number}",
    }


def _tax_row(state: State, tax: Tax) -> Shown:
    shown = {**_tax(state, tax), "compoundon": tax.compound_on, "regions": "[]"}
    del shown["taxid"]
    return shown


def _currency(state: State, currency: Currency) -> Shown:
    return {
        "id": f"{state.schemas['Currency'].prefix}{currency.number}",
        "currency_name": currency.name,
        "currency_code": currency.code,
        "currency_symbol": currency.symbol,
        "conversion_rate": decimal_column(currency.rate, 5),
        "currency_status": currency.status,
        "defaultid": "-11" if currency.number == 1 else "0",
        "deleted": "0",
    }


def _group(state: State, number: int) -> Shown:
    name, description = state.groups[number]
    return {"id": f"{state.schemas['Groups'].prefix}{number}", "groupname": name, "description": description}


def _folder(state: State) -> Shown:
    """The one folder of a fresh installation (8.3.0 and 8.4.0, recorded)."""
    return {
        "id": f"{state.schemas['DocumentFolders'].prefix}1",
        "foldername": "Default",
        "description": "This is a Default Folder",
        "createdby": None,
        "sequence": "1",
    }


def _company_row(state: State) -> Shown:
    """What query shows of the company: never its logo, and null for empty on 8.3.0 and 8.4.0 (M83 8335p)."""
    return {
        name: value or state.traits.empty_reference for name, value in {**state.company, "logo": ""}.items()
    }


def _company(state: State) -> Shown:
    return {"organization_id": "1", **state.company, "id": f"{state.schemas['CompanyDetails'].prefix}1"}


def _user(state: State, user: User) -> Shown:
    return {
        "user_name": user.user_name,
        "is_admin": "on" if user.is_admin else "off",
        "first_name": user.first_name,
        "last_name": user.last_name,
        "email1": user.email1,
        "status": user.status,
        "hour_format": user.hour_format,
        "date_format": user.date_format,
        "time_zone": user.time_zone,
        "currency_id": f"{state.schemas['Currency'].prefix}{user.currency_id}",
        "currency_decimal_separator": ".",
        "currency_grouping_separator": ",",
        "no_of_currency_decimals": user.no_of_currency_decimals,
        "truncate_trailing_zeros": "1",
        "userlabel": f"{user.first_name} {user.last_name}",
        "id": f"{state.schemas['Users'].prefix}{user.number}",
    }
