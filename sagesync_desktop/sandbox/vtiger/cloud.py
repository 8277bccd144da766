"""The Cloud dialect: /restapi/v1/vtiger/default/<operation> with HTTP Basic (Vtiger's manual, unverified)."""

import secrets

from flask import Request, Response

from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError, WebserviceError, denied
from sagesync_desktop.sandbox.vtiger.operations import OPERATIONS, Call, uploaded
from sagesync_desktop.sandbox.vtiger.state import User
from sagesync_desktop.sandbox.vtiger.webservice import envelope
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld


def answer(world: VtigerWorld, request: Request, operation: str) -> Response:
    """Answer one call; a refusal has its message in the reason phrase and in a JSON body."""
    with world.lock:
        allowed = world.limits.count()
        headers = world.limits.headers()
    response = (
        _answer(world, request, operation)
        if allowed
        else _refusal(429, "TOO_MANY_REQUESTS", "Rate limit exceeded")
    )
    response.headers.update(headers)
    return response


def _answer(world: VtigerWorld, request: Request, operation: str) -> Response:
    user = _caller(world, request)
    if user is None:
        return _refusal(401, "INVALID_USER_CREDENTIALS", "Invalid username or access key")
    try:
        result = _run(world, user, request, operation)
    except PhpFatalError:
        return _refusal(400, "INTERNAL_SERVER_ERROR", "Unknown Error while processing request")
    except WebserviceError as refusal:
        return _refusal(400, refusal.code, refusal.message)
    return envelope({"success": True, "result": result})


def _run(world: VtigerWorld, user: User, request: Request, operation: str) -> object:
    if operation == "me" and request.method == "GET":
        return {
            "id": f"{world.state.schemas['Users'].prefix}{user.number}",
            "user_name": user.user_name,
            "first_name": user.first_name,
            "last_name": user.last_name,
            "email1": user.email1,
        }
    known = OPERATIONS.get(operation)
    if known is None or known.verb != request.method:
        raise denied()
    params = request.form if known.verb == "POST" else request.args
    return known.act(Call(world, user, dict(params), uploaded(request)))


def _caller(world: VtigerWorld, request: Request) -> User | None:
    given = request.authorization
    if given is None or given.type != "basic":
        return None
    with world.lock:
        user = world.state.user_named(given.username or "")
        key = (given.password or "").encode()
        if (
            user is None
            or user.status != "Active"
            or not secrets.compare_digest(user.access_key.encode(), key)
        ):
            return None
        return user


def _refusal(status: int, code: str | int, message: str) -> Response:
    phrase = message.encode("ascii", "replace").decode().replace("\n", " ")
    body = {"success": False, "error": {"code": code, "message": message}}
    return envelope(body, f"{status} {phrase}")
