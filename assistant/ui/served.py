"""Chainlit's server with our page, our downloads and our handlers in it, behind the door."""

from typing import TYPE_CHECKING, cast

from assistant.ui import holder
from assistant.ui.door import App, Door
from assistant.ui.plainly import in_one_line
from assistant.ui.policy import page

if TYPE_CHECKING:
    from assistant.wiring import Application

NOT_TAKEN = "it is empty, or there is no room for it. Write something in it, or make room, and drop it again."
"""What Chainlit's page says after the name of a file that it could not upload."""

PAGES = ("/", "/login", "/login/callback", "/thread/{thread}")


def behind_the_door(application: "Application", *, port: int, token: str) -> Door:
    """The whole page as one ASGI application. The environment must be prepared: this imports Chainlit."""
    holder.hold(application)
    from chainlit.config import config
    from chainlit.server import app, get_html_template
    from fastapi import Request
    from fastapi.responses import HTMLResponse, JSONResponse

    from assistant import app as handlers
    from assistant.ui.downloads import download

    handlers.register()
    config.run.host, config.run.port, config.run.headless = "127.0.0.1", port, True
    ours = page(get_html_template(""))

    async def show_page(request: Request) -> HTMLResponse:
        response = HTMLResponse(ours.html, headers={"cache-control": "no-cache"})
        await handlers.welcome(request, response)
        return response

    async def failed(request: Request, error: Exception) -> JSONResponse:
        line = NOT_TAKEN if request.url.path == "/project/file" else in_one_line(error)
        return JSONResponse({"detail": line}, 500)

    app.add_exception_handler(Exception, failed)
    for path in PAGES:
        app.add_api_route(path, show_page, methods=["GET", "HEAD"], include_in_schema=False)
    app.add_api_route("/artefacts/{artefact}.{ending}", download, methods=["GET"], include_in_schema=False)
    # Before Chainlit's own routes, whose last one answers every path with its own page.
    added = len(PAGES) + 1
    app.router.routes[:0] = [app.router.routes.pop() for _ in range(added)]
    return Door(cast(App, app), port=port, policy=ours.policy, token=token)
