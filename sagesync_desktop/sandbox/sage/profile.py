"""The signed-in user and the businesses that he can reach."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.geography import COUNTRIES
from sagesync_desktop.sandbox.sage.subscription import NAMES

if TYPE_CHECKING:
    from sagesync_desktop.sandbox.sage.world import SageWorld

AREAS = ("accounting_sales", "accounting_contacts", "accounting_catalogs", "accounting_settings")
LOCALES = {"gb": "en-GB", "ie": "en-IE", "ca": "en-CA"}
EVERYTHING = 2_147_483_647
"""The page size that /businesses reports, under a name of its own: `$items_per_page` (official example)."""


def business_list(world: "SageWorld", params: Mapping[str, str]) -> Json:
    """Return GET /businesses, which is never paged."""
    wanted = params.get("name", "").casefold()
    companies = [one for one in world.companies.values() if wanted in one.name.casefold()]
    items = [{"displayed_as": one.name, "id": one.id, "$path": f"/businesses/{one.id}"} for one in companies]
    return {
        "$total": len(items),
        "$page": 1,
        "$next": None,
        "$back": None,
        "$items_per_page": EVERYTHING,
        "$items": items,
    }


def business(world: "SageWorld", company: Company) -> Json:
    """Return GET /businesses/{id}, with the rights that a preflight check reads."""
    role = "full_access" if world.role_allows_deleting else "restricted_access"
    role = role if world.role_allows_writing else "read_only"
    stamps = {"created_at": company.finance["updated_at"], "updated_at": company.finance["updated_at"]}
    subscription = {
        **stamps,
        "id": world.plan,
        "displayed_as": NAMES[world.plan],
        "active": world.subscription_active,
        "status": "paying" if world.subscription_active else "expired",
    }
    return {
        **stamps,
        "displayed_as": company.name,
        "id": company.id,
        "name": company.name,
        "address_line_1": "1 Practice Street",
        "address_line_2": None,
        "city": None,
        "postal_code": None,
        "country": {"id": company.home, "displayed_as": COUNTRIES[company.home]},
        "region": "ON" if company.country == "ca" else None,
        "telephone": None,
        "mobile": None,
        "website": None,
        "is_demo": True,
        "ni_based": False,
        "subscriptions": [subscription],
        "user_roles": [],
        "user_permissions": [{"area": area, "role": role} for area in AREAS],
    }


def user(world: "SageWorld") -> Json:
    """Return GET /user."""
    moment = world.company().finance["updated_at"]
    return {
        "created_at": moment,
        "updated_at": moment,
        "displayed_as": "Pat Practice",
        "id": world.user_id,
        "first_name": "Pat",
        "last_name": "Practice",
        "initials": "PP",
        "email": "pat@practice.example",
        "locale": LOCALES[world.country],
    }
