"""Fifty ordinary files in every format, each with a sentence of its own to be found by."""

from collections.abc import Iterator

from tests.benchmarks.hostility.office import good_word
from tests.benchmarks.hostility.papers import good_paper

PLACES = ("harbour", "orchard", "library", "station", "bakery", "museum", "garden", "workshop", "theatre", "school")


def good_files(count: int = 50) -> Iterator[tuple[str, bytes]]:
    """Names and bytes."""
    for number in range(count):
        place = PLACES[number % len(PLACES)]
        line = f"On visit {number} to the {place} Ines showed me how she plans a quiet week for her team."
        match number % 5:
            case 0:
                yield f"good {number}.md", f"# Visit {number}\n\n{line}\n\n- bring tea\n- ask about looms\n".encode()
            case 1:
                yield f"good {number}.txt", f"VISIT {number}\n\n{line}\n".encode("cp1252")
            case 2:
                head = f"<html><title>Visit {number}</title><body><nav>Home</nav>"
                page = f"{head}<main><h1>{place}</h1><p>{line}</p></main>"
                yield f"good {number}.html", page.encode()
            case 3:
                yield f"good {number}.pdf", good_paper(number)
            case _:
                yield f"good {number}.docx", good_word(number)
