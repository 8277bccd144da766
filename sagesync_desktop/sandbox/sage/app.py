"""Puts the practice Sage together as one WSGI app: API, sign-in and pages, with Sage's headers."""

import email.utils
import itertools

from flask import Flask, Response, g

from sagesync_desktop.sandbox.sage.api import Api
from sagesync_desktop.sandbox.sage.site import Site
from sagesync_desktop.sandbox.sage.world import SageWorld


def create_app(world: SageWorld) -> Flask:
    """Return the app that serves a world."""
    app = Flask("practice-sage", static_folder=None)
    Api(world).register(app)
    Site(world).register(app)

    numbers = itertools.count(1)

    def add_headers(response: Response) -> Response:
        response.headers["X-Request-Id"] = f"{next(numbers):032x}"
        # Clients take the server's clock from here, so it must be the world's clock, not this machine's.
        response.headers["Date"] = email.utils.format_datetime(world.now(), usegmt=True)
        if "business" in g:
            response.headers["X-Business"] = g.business
        if "retry_after" in g:
            response.headers["Retry-After"] = str(g.retry_after)
        return response

    app.after_request(add_headers)
    return app
