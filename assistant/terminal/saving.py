"""A kept artefact written to a file that the user names."""

from pathlib import Path

from assistant.errors import AssistantError, BadInput
from assistant.exports import as_file
from assistant.terminal.opened import Opened


class CannotSave(AssistantError):
    """The file cannot be written; the message says why."""


def save(here: Opened, artefact: str, name: str) -> Path:
    """The file it was written to: `name`, or a name made of the title when it is empty or a folder.

    Never writes over a file. Raises BadInput for an ending there is no export for, CannotSave when writing fails.
    """
    wanted = Path(name or ".").expanduser()
    ending = wanted.suffix.lstrip(".").lower() if not wanted.is_dir() and wanted.suffix else "md"
    suggested, content, _ = as_file(here.application.storage.artefact(here.user, artefact), ending)
    path = wanted / suggested if wanted.is_dir() else wanted if wanted.suffix else wanted.with_suffix(".md")
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError:
        raise BadInput(f"{path} is there already. Name another file.") from None
    except OSError as error:
        raise CannotSave(f"{path} cannot be written: {error.strerror}. Name another place.") from None
    return path
