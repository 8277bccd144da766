"""The HTTP face of API v3.1: who may call, which business is meant, and what a path and method do."""

import json
from collections.abc import Callable
from typing import Any

from flask import Flask, Response, g, request
from werkzeug.exceptions import HTTPException

from sagesync_desktop.sandbox.sage import operations, printing
from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.filters import Params, is_true
from sagesync_desktop.sandbox.sage.lists import list_reply, nested_cut, page_of, shaped, view_of
from sagesync_desktop.sandbox.sage.problems import Complaint, Refused, not_found
from sagesync_desktop.sandbox.sage.profile import business, business_list, user
from sagesync_desktop.sandbox.sage.settings import PAGES, exchange_rate_row, exchange_rates
from sagesync_desktop.sandbox.sage.shapes import wrapper
from sagesync_desktop.sandbox.sage.subscription import refuse_beyond
from sagesync_desktop.sandbox.sage.tax_returns import refuse_unless_told
from sagesync_desktop.sandbox.sage.transactions import refuse_unless, transactions
from sagesync_desktop.sandbox.sage.world import SageWorld

PREFIX = "/v3.1"
MINE = {"businesses", "user"}
"""Paths about the user rather than a business; their replies carry no X-Business (Sage guide)."""


class Api:
    """Serves one world; every request holds the world's lock while it reads or writes."""

    def __init__(self, world: SageWorld) -> None:
        """Keep the world."""
        self._world = world

    def register(self, app: Flask) -> None:
        """Add the routes of API v3.1 to an app."""
        one = f"{PREFIX}/<resource>/<path:key>"
        app.add_url_rule(f"{PREFIX}/<resource>", view_func=self._collection, methods=["GET", "POST"])
        app.add_url_rule(one, view_func=self._single, methods=["GET", "PUT", "DELETE"])
        release = f"{PREFIX}/<any(sales_invoices, sales_credit_notes):resource>/<key>/release"
        app.add_url_rule(release, view_func=self._release, methods=["POST"])
        app.register_error_handler(Refused, self._refusal)
        app.register_error_handler(HTTPException, self._http_error)

    def _collection(self, resource: str) -> Response:
        if request.method == "GET":
            return self._served(resource, lambda company: (200, _listed(self._world, company, resource)))
        return self._served(
            resource, lambda company: (201, operations.create(company, resource, _body(resource)))
        )

    def _single(self, resource: str, key: str) -> Response:
        actions: dict[str, Callable[[Company], tuple[int, Any]]] = {
            "GET": lambda company: (200, self._read(company, resource, key)),
            "PUT": lambda company: (200, operations.update(company, resource, key, _body(resource))),
            "DELETE": lambda company: _deleted(company, resource, key),
        }
        return self._served(resource, actions[request.method])

    def _read(self, company: Company, resource: str, key: str) -> Any:
        """A document is printed for who accepts a PDF and no JSON; all else is JSON whatever is accepted."""
        reply = _one(self._world, company, resource, key)
        wants_pdf = request.accept_mimetypes.best == printing.KIND
        if not wants_pdf or resource not in operations.DOCUMENTS:
            return reply
        return printing.printed(company.row(resource, key), self._world.prints)

    def _release(self, resource: str, key: str) -> Response:
        return self._served(
            f"{resource}/release", lambda company: (201, operations.release(company, resource, key))
        )

    def _served(self, resource: str, action: Callable[[Company], tuple[int, Any]]) -> Response:
        with self._world.lock:
            company = self._admitted(resource)
            status, reply = action(company)
            return _answer(reply, status)

    def _admitted(self, resource: str) -> Company:
        """Return the business that the caller may use. Raises Refused."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        scope = self._world.authority.scope_of(token) if scheme.lower() == "bearer" else None
        if scope is None:
            message = "The access token is missing, wrong or expired."
            raise Refused(401, Complaint(message, code="AuthenticationFailure"))
        if not self._world.subscription_active and resource not in MINE:
            raise Refused(401, Complaint("No active subscription. (MSE)", code="AuthorizationFailure"))
        company = self._world.company(request.headers.get("X-Business") or None)
        if resource not in MINE:
            g.business = company.id
        self._limit(company)
        if resource not in MINE:
            refuse_beyond(self._world.plan, resource, request.method)
        refuse_unless_told(company, resource, may_read=self._world.role_reads_returns)
        if request.method != "GET" and (scope == "readonly" or not self._may(request.method)):
            raise Refused(403, Complaint("Your role does not allow this.", code="MultiUserAccessDenied"))
        return company

    def _may(self, method: str) -> bool:
        deleting = method != "DELETE" or self._world.role_allows_deleting
        return self._world.role_allows_writing and deleting

    def _limit(self, company: Company) -> None:
        per_minute = self._world.requests_per_minute
        wait = self._world.limiter.wait(company.id, self._world.now(), per_minute)
        if wait:
            if self._world.says_when:
                g.retry_after = wait
            raise Refused(429, Complaint("Too many requests.", code="RateLimitExceeded"))

    def _refusal(self, refused: Refused) -> Response:
        return _answer(refused.wire(), refused.status)

    def _http_error(self, error: HTTPException) -> Response | HTTPException:
        if not request.path.startswith(PREFIX):
            return error
        status = error.code or 500
        known = {404: not_found().wire()}
        code = "UnexpectedError" if status >= 500 else "InvalidRequest"
        return _answer(known.get(status) or Refused(status, Complaint(error.name, code=code)).wire(), status)


def _answer(reply: Any, status: int) -> Response:
    if reply is None:
        return Response(status=204)
    if isinstance(reply, bytes):
        return Response(reply, status, mimetype=printing.KIND)
    text = json.dumps(reply, ensure_ascii=False, separators=(",", ":"))
    return Response(text, status, mimetype="application/json")


def _body(resource: str) -> Json:
    """Return the inside of the request's wrapper object. Raises Refused."""
    if request.mimetype != "application/json":
        raise Refused(400, Complaint("Only JSON bodies are accepted.", code="InvalidRequest"))
    try:
        # Numbers stay the text they were written as: a float would lose what the client really sent.
        body = json.loads(request.get_data(), parse_float=str)
    except ValueError:
        raise Refused(400, Complaint("The body is not valid JSON.", code="InvalidRequest")) from None
    inside = body.get(wrapper(resource)) if isinstance(body, dict) else None
    if not isinstance(inside, dict):
        raise Refused(422, Complaint("This field is required.", wrapper(resource)))
    return inside


def _listed(world: SageWorld, company: Company, resource: str) -> Json:
    params: Params = request.args
    if resource == "businesses":
        return business_list(world, params)
    if resource == "user":
        return user(world)
    if resource in PAGES:
        return PAGES[resource](company)
    if resource == "transactions":
        refuse_unless(world.role_reads_journals)
        shown = transactions(company, params)
        return page_of("/transactions", shown, params, lambda row: shaped(row, params, is_list=True))
    if resource == "exchange_rates":
        return page_of(
            "/exchange_rates",
            exchange_rates(company),
            params,
            lambda row: shaped(row, params, is_list=True),
        )
    if resource not in company.tables:
        raise not_found()
    return list_reply(company, resource, params)


def _one(world: SageWorld, company: Company, resource: str, key: str) -> Json:
    params: Params = request.args
    if resource == "businesses":
        return business(world, world.company(key))
    if resource == "exchange_rates":
        company.row("currencies", key)
        return shaped(exchange_rate_row(company, key), params, is_list=False)
    row = company.row(resource, key)
    if resource in operations.DOCUMENTS and _marks_as_sent(world, params):
        row["sent"] = True
    view = view_of(company, resource, params, is_list=False)
    reply = shaped(operations.read(company, resource, key, view), params, is_list=False)
    if is_true(params.get("show_legacy_id")) and "number" in row:
        reply = {**reply, "legacy_id": row["number"]}
    return nested_cut(reply, params) if view.nested else reply


def _marks_as_sent(world: SageWorld, params: Params) -> bool:
    return world.reading_marks_as_sent and is_true(params.get("mark_as_sent", "true"))


def _deleted(company: Company, resource: str, key: str) -> tuple[int, Json | None]:
    """Delete or void; the guide puts the reason into the body, the spec into the query, so both are read."""
    reason = request.args.get("void_reason") or _reason_in_body(resource)
    reply = operations.delete(company, resource, key, reason)
    return (204 if reply is None else 200), reply


def _reason_in_body(resource: str) -> str:
    body = request.get_json(silent=True)
    if not isinstance(body, dict):
        return ""
    inside = body.get(wrapper(resource))
    holder = inside if isinstance(inside, dict) else body
    return str(holder.get("void_reason") or "")
