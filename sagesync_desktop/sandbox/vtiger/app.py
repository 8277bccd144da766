"""The practice Vtiger over HTTP."""

from flask import Flask, Response, request

from sagesync_desktop.sandbox.vtiger import cloud, pages, webservice
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

CLOUD_PATH = "/restapi/v1/vtiger/default/<operation>"


def create_app(world: VtigerWorld) -> Flask:
    """Serve a world; Cloud and open source differ in their paths."""
    app = Flask(__name__, static_folder=None)

    @app.get("/index.php")
    def index() -> Response:
        return pages.record_page(world, request.args.get("module", ""), request.args.get("record", ""))

    if world.version == "cloud":

        @app.route(CLOUD_PATH, methods=["GET", "POST"])
        def rest(operation: str) -> Response:
            return cloud.answer(world, request, operation)

        return app

    @app.route("/webservice.php", methods=["GET", "POST"])
    def service() -> Response:
        return webservice.answer(world, request)

    @app.route("/", defaults={"path": ""}, methods=["GET", "POST"])
    @app.route("/<path:path>", methods=["GET", "POST"])
    def anything_else(path: str) -> Response:
        return pages.welcome_page(world)

    return app
