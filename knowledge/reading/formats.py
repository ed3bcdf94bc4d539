"""Which endings are read, and as what; for the others, how the text inside can be got in."""

READABLE = ".md, .txt, .html, .pdf, .docx, .odt, .rtf, .eml and .csv files can be read"

FORMATS = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "plain",
    ".text": "plain",
    ".html": "web",
    ".htm": "web",
    ".xhtml": "web",
    ".pdf": "pdf",
    ".docx": "word",
    ".odt": "open",
    ".rtf": "rich",
    ".eml": "mail",
    ".csv": "sheet",
    ".tsv": "sheet",
}
"""Endings that are read, and as what."""

_AS_WORD = "Open it and save it as .docx or .pdf"
_AS_SHEET = "Open it and save each sheet as .csv"
_AS_WORDS = "Write what matters in it into a .md file"
WAYS = {
    **dict.fromkeys((".doc", ".dot", ".wpd", ".wps", ".pages", ".docm", ".dotx"), _AS_WORD),
    **dict.fromkeys((".xls", ".xlsx", ".xlsm", ".numbers", ".ods"), _AS_SHEET),
    **dict.fromkeys((".ppt", ".pptx", ".odp", ".key"), "Open it and save it as .pdf"),
    **dict.fromkeys((".epub", ".mobi", ".azw3"), "Open it in an e-book program and save it as .docx or .txt"),
    **dict.fromkeys((".msg", ".mbox", ".pst"), "Open it in your mail program and save the messages as .eml"),
    **dict.fromkeys((".ics", ".vcf", ".json", ".xml", ".yaml", ".yml"), "Copy what you want to find into a .md file"),
    **dict.fromkeys((".jpg", ".jpeg", ".png", ".gif", ".heic", ".webp", ".tif", ".tiff"), _AS_WORDS),
    **dict.fromkeys((".mp3", ".m4a", ".wav", ".ogg", ".opus", ".mp4", ".mov"), "Add its transcript as .md or .txt"),
    **dict.fromkeys((".zip", ".rar", ".7z", ".gz", ".tar"), "Unpack it, and sync the folder you get"),
    **dict.fromkeys((".enex", ".one", ".notesnook", ".canvas"), "Export the notes as .html or .md"),
}
"""For what people have besides: how its text gets in."""


def way_in(ending: str) -> str:
    """What to do with a file of an ending that is not read."""
    way = WAYS.get(ending.lower())
    return f"{way}; {READABLE}" if way else READABLE
