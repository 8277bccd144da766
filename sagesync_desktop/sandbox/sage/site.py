"""The addresses outside the API: sign-in, tokens, and the human pages that `links` lead to."""

import json
from collections.abc import Iterator, Mapping
from urllib.parse import urlencode

from flask import Flask, Response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from sagesync_desktop.sandbox.sage import html_pages
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.oauth import TokenError, is_permitted_callback
from sagesync_desktop.sandbox.sage.problems import not_found
from sagesync_desktop.sandbox.sage.render import page_path, render
from sagesync_desktop.sandbox.sage.tables import Row
from sagesync_desktop.sandbox.sage.world import SageWorld

AUTHORISE = "/oauth2/auth/central"
PAGED = {
    "contacts": "Customers and suppliers",
    "products": "Products",
    "services": "Services",
    "sales_invoices": "Sales invoices",
    "sales_credit_notes": "Sales credit notes",
}
"""The resources with human pages, and their headings."""


class Site:
    """Serves one world's sign-in and pages."""

    def __init__(self, world: SageWorld) -> None:
        """Keep the world."""
        self._world = world

    def register(self, app: Flask) -> None:
        """Add the routes to an app."""
        app.add_url_rule(AUTHORISE, view_func=self._authorise, methods=["GET", "POST"])
        app.add_url_rule("/token", view_func=self._token, methods=["POST"])
        app.add_url_rule("/revoke", view_func=self._revoke, methods=["POST"])
        app.add_url_rule("/app/", view_func=self._overview)
        app.add_url_rule("/app/<path:rest>", view_func=self._record)

    def _authorise(self) -> Response | AnyResponse:
        query = dict(request.form if request.method == "POST" else request.args)
        decision = query.pop("decision", "")
        with self._world.lock:
            authority = self._world.authority
            callback = query.get("redirect_uri", "")
            # With a wrong app or callback there is nowhere safe to send the browser back to.
            if query.get("client_id") != authority.client_id or not is_permitted_callback(callback):
                text = "<p>The app is not registered, or its callback address is not permitted.</p>"
                return Response(html_pages.page("Invalid request", text), 400)
            refusal = authority.refusal_of(query)
            if not refusal and decision == "deny":
                refusal = {"error": "access_denied"}
            if refusal:
                return _back(query, refusal)
            if decision == "approve" or query.get("auto_approve") == "1":
                code = authority.new_code(query)
                return _back(query, {"code": code, "country": self._world.country.upper()})
            return Response(html_pages.consent(query, self._world.company().name))

    def _token(self) -> Response:
        with self._world.lock:
            try:
                return _plain(self._world.authority.token(_form()))
            except TokenError as error:
                return _plain({"error": error.error, "error_description": error.description}, 400)

    def _revoke(self) -> Response:
        with self._world.lock:
            try:
                return _plain(self._world.authority.revoke(_form()))
            except TokenError as error:
                return _plain({"error": error.error, "error_description": error.description}, 400)

    def _overview(self) -> Response:
        with self._world.lock:
            company = self._world.company()
            groups = {heading: _links(company, resource) for resource, heading in PAGED.items()}
        return Response(html_pages.overview(groups))

    def _record(self, rest: str) -> Response:
        wanted = f"/app/{rest}"
        with self._world.lock:
            for company, resource, row in self._pages(wanted):
                if page_path(resource, row) == wanted:
                    return Response(html_pages.record(render(company, resource, row)))
        return Response(html_pages.page("Not found", f"<p>{not_found().complaints[0].message}</p>"), 404)

    def _pages(self, wanted: str) -> Iterator[tuple[Company, str, Row]]:
        """Yield the records that could lie at an address; documents are found by id at once."""
        key = wanted.rpartition("/")[2]
        for company in self._world.companies.values():
            for resource in ("sales_invoices", "sales_credit_notes"):
                document = company.tables[resource].find(key)
                if document is not None:
                    yield company, resource, document
            for resource in ("contacts", "products", "services", "contact_payments"):
                rows = company.tables[resource]
                yield from ((company, resource, row) for row in rows if str(row["number"]) == key)


def _links(company: Company, resource: str) -> list[tuple[str, str]]:
    return [(page_path(resource, row), row["displayed_as"]) for row in company.tables[resource]]


def _back(query: Mapping[str, str], answer: Mapping[str, str]) -> AnyResponse:
    state = {"state": query["state"]} if "state" in query else {}
    joint = "&" if "?" in query["redirect_uri"] else "?"
    return redirect(f"{query['redirect_uri']}{joint}{urlencode({**answer, **state})}")


def _form() -> dict[str, str]:
    """Return the form's fields; id and secret may come by HTTP Basic instead (Sage guide)."""
    form = dict(request.form)
    basic = request.authorization
    if basic is not None and basic.type == "basic":
        form.setdefault("client_id", basic.username or "")
        form.setdefault("client_secret", basic.password or "")
    return form


def _plain(reply: Mapping[str, object], status: int = 200) -> Response:
    return Response(json.dumps(reply), status, mimetype="application/json")
