"""The files an artefact can be kept as, for its signed-in owner only."""

from typing import Annotated
from urllib.parse import quote

from chainlit.auth import get_current_user
from chainlit.user import PersistedUser
from fastapi import Depends, HTTPException
from starlette.responses import Response

from assistant.errors import AssistantError
from assistant.exports import as_file
from assistant.ui.holder import application
from assistant.ui.plainly import in_one_line


async def download(artefact: str, ending: str, user: Annotated[object, Depends(get_current_user)]) -> Response:
    """The artefact as a file to save. 401 without sign-in; 404 when it is not there, not theirs, or not such a file."""
    if not isinstance(user, PersistedUser):
        raise HTTPException(401, "Nobody is signed in. Reload the page.")
    app = application()
    try:
        kept = await app.work(app.storage.artefact, user.id, artefact)
        name, content, mime = await app.search(as_file, kept, ending)
    except AssistantError as error:
        raise HTTPException(404, in_one_line(error)) from None
    return Response(
        content,
        media_type=mime,
        headers={
            "content-disposition": f"attachment; filename*=UTF-8''{quote(name)}",
            "cache-control": "no-store",
        },
    )
