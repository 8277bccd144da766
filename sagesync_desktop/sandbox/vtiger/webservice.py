"""The open-source dialect: /webservice.php?operation=... with its envelope, verbs and sessions (measured)."""

import json

from flask import Request, Response

from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError, WebserviceError, denied
from sagesync_desktop.sandbox.vtiger.operations import OPERATIONS, Call, uploaded
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

_OWN = {"getchallenge": "GET", "login": "POST", "extendsession": "POST", "logout": "POST"}
_RESTRICTED = "Sorry! Attempt to access restricted file."
"""What changePassword answers instead of JSON, with status 200 (fact 29)."""


def answer(world: VtigerWorld, request: Request) -> Response:
    """Answer one call: refusals with status 200, a PHP fatal error with an empty page and status 500."""
    if _operation(request) == "changepassword":
        return Response(_RESTRICTED, 200, content_type="text/html; charset=UTF-8")
    try:
        result = _run(world, request)
    except PhpFatalError:
        return Response("", 500, content_type="text/html; charset=UTF-8")
    except WebserviceError as refusal:
        return envelope({"success": False, "error": {"message": refusal.message, "code": refusal.code}})
    return envelope({"success": True, "result": result})


def envelope(content: object, status: int | str = 200) -> Response:
    """Wrap an answer as JSON."""
    return Response(json.dumps(content), status, content_type="application/json")


def _operation(request: Request) -> str:
    return (request.form.get("operation") or request.args.get("operation") or "").lower()


def _run(world: VtigerWorld, request: Request) -> object:
    operation = _operation(request)
    if operation not in {*OPERATIONS, *_OWN} or (
        operation == "logout" and not world.state.traits.logout_works
    ):
        raise PhpFatalError
    verb = _OWN.get(operation) or OPERATIONS[operation].verb
    params = dict(request.form if verb == "POST" else request.args) if request.method == verb else {}
    if operation == "getchallenge":
        return _challenge(world, params)
    if operation == "login":
        return _login(world, params)
    session = request.form.get("sessionName") or request.args.get("sessionName") or ""
    with world.lock:
        user = world.sessions.user_of(session)
    if operation == "logout":
        world.sessions.end(session)
        return {"message": "successfull"}
    if operation == "extendsession":
        return {"sessionName": session, **_versions(world, user.number)}
    return OPERATIONS[operation].act(Call(world, user, params, uploaded(request)))


def _challenge(world: VtigerWorld, params: dict[str, str]) -> object:
    name = params.get("username", "")
    if not name:
        raise WebserviceError(denied().code, "No username given")
    with world.lock:
        user = world.state.user_named(name)
        if user is None:
            raise WebserviceError(denied().code, "username does not exists")
        return world.sessions.challenge(user)


def _login(world: VtigerWorld, params: dict[str, str]) -> object:
    name = params.get("username", "")
    with world.lock:
        user = world.state.user_named(name)
        session = world.sessions.login(user, name, params.get("accessKey", ""))
    if user is None:
        raise denied()
    return {
        "username": user.user_name,
        "first_name": user.first_name,
        "last_name": user.last_name,
        "email": user.email1,
        "time_zone": user.time_zone,
        "hour_format": user.hour_format,
        "date_format": user.date_format,
        "is_admin": "on" if user.is_admin else "off",
        "call_duration": "5",
        "other_event_duration": "5",
        "sessionName": session,
        **_versions(world, user.number),
    }


def _versions(world: VtigerWorld, user: int) -> dict[str, str]:
    prefix = world.state.schemas["Users"].prefix
    return {"userId": f"{prefix}{user}", "version": "0.22", "vtigerVersion": world.version}
