"""Web pages: the main text with its headings, lists and tables; navigation, scripts and cookie bars left out."""

import re
from collections.abc import Set

from lxml import html

from knowledge.reading.built import Builder
from knowledge.reading.decoding import decoded
from knowledge.reading.document import BlockKind, Document
from knowledge.reading.names import title_of
from knowledge.reading.refusal import LARGEST_FILE
from knowledge.reading.rows import told

DROPPED = {
    *("script", "style", "noscript", "template", "nav", "footer", "aside", "button", "svg", "iframe", "select"),
    *("dialog", "object", "embed", "canvas", "video", "audio", "input", "textarea", "head", "form", "menu"),
}
FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|subscribe|breadcrumbs?|sidebar|share|sharing|social|related|"
    r"popup|modal|adverts?|promo|skip-link|navbar|nav|navigation|menu|masthead|site-header|site-footer|footer|"
    r"pagination|comments?-form|login|sharedaddy|jp-relatedposts|widget)(?:$|[\s_-])",
    re.IGNORECASE,
)
SLIGHT = 800
"""Characters of a cookie bar at its wordiest."""

ROLES = {"navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog", "menu", "menubar"}
INLINE = {
    *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label"),
    *("mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "img"),
}
DECLARED = re.compile(
    rb"charset\s*=\s*[\"']?\s*((?:utf-?\d+|iso-?8859-\d+|windows-\d+|koi8-[ru]|gb\w+|big5|euc-\w+)\b)"
)
DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
AROUND = {"q": ("“", "”"), "br": ("\n", "")}


def read_web(content: bytes, source: str) -> Document:
    """The page's main text, in its own order; the title is the first heading's, or the page's own."""
    found = DECLARED.search(content[:2048].lower())
    text = DECLARATION.sub("", decoded(content, found.group(1).decode() if found else None, LARGEST_FILE))
    builder = Builder()
    if not text.strip():
        return builder.document(source, title_of(source))
    root = html.document_fromstring(text, parser=html.HTMLParser(no_network=True, remove_comments=True))
    named = " ".join("".join(root.xpath("//head/title[1]//text()")).split())
    for part in _main(root):
        _Walker(builder).block(part)
    first = next((block.text for block in builder.blocks if block.kind is BlockKind.HEADING and block.level == 1), "")
    return builder.document(source, first or re.split(r" [|–—] | - ", named)[0] or title_of(source))


def _main(root: html.HtmlElement) -> list[html.HtmlElement]:
    """The parts that hold the page's text: its declared main part where that holds anything, else the whole body."""
    for path in ("//main", "//*[@role='main']", "//article", "//body"):
        parts = [part for part in root.xpath(path) if not part.xpath("ancestor::main | ancestor::article")]
        if sum(len(_words(part)) for part in parts) >= 40 or (path == "//body" and parts):
            return parts
    return [root]


def _left_out(element: html.HtmlElement) -> bool:
    if not isinstance(element.tag, str) or element.tag in DROPPED or element.get("role") in ROLES:
        return True
    style = (element.get("style") or "").replace(" ", "").lower()
    if element.get("hidden") is not None or element.get("aria-hidden") == "true" or "display:none" in style:
        return True
    if element.tag == "header":  # a site's, not an article's own
        return not element.xpath("ancestor::article | ancestor::main")
    marks = f"{element.get('class') or ''} {element.get('id') or ''}"
    return element.tag not in ("html", "body", "main", "article") and bool(FURNITURE.search(marks)) and _slight(element)


def _slight(element: html.HtmlElement) -> bool:
    """Whether an element named like furniture is some: little text, or mostly links. A page's body may be named so."""
    words = len(element.text_content())
    links = sum(len(link.text_content()) for link in element.iter("a"))
    return words < SLIGHT or links * 2 > words


class _Walker:
    """Goes through the elements in order; loose words between blocks become paragraphs of their own."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.loose: list[str] = []
        self.depth = 0

    def block(self, element: html.HtmlElement) -> None:
        if _left_out(element):
            return
        match element.tag:
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                self._add(BlockKind.HEADING, _words(element), int(element.tag[1]))
            case "ul" | "ol":
                self._list(element)
            case "table":
                self._table(element)
            case "pre":
                self._add(BlockKind.CODE, _words(element, keep_lines=True))
            case "blockquote" if not element.xpath(".//p | .//li | .//div"):
                self._add(BlockKind.QUOTE, _words(element))
            case _:
                self._inside(element)
        self.flush()

    def flush(self) -> None:
        words = " ".join("".join(self.loose).replace("\n", " \n ").split(" "))
        self.loose.clear()
        for line in words.split("\n"):
            self.builder.add(BlockKind.PARAGRAPH, " ".join(line.split()))

    def _add(self, kind: BlockKind, words: str, level: int = 0) -> None:
        self.flush()
        self.builder.add(kind, words, level)

    def _inside(self, element: html.HtmlElement) -> None:
        self.loose.append(_flat(element.text))
        for child in element:
            if child.tag == "br":
                self.loose.append("\n")
            elif child.tag in INLINE and not child.xpath(".//p | .//div | .//ul | .//ol | .//table | .//h1 | .//h2"):
                if not _left_out(child):
                    self.loose.append(_spaced(child))
            else:
                self.flush()
                self.block(child)
            self.loose.append(_flat(child.tail))

    def _list(self, element: html.HtmlElement) -> None:
        number = 0
        for child in element:
            if child.tag in ("ul", "ol"):
                self._nested(child)
            elif child.tag == "li" and not _left_out(child):
                number += 1
                mark = f"{number}." if element.tag == "ol" else "-"
                inner = [one for one in child.iter("ul", "ol") if one is not child]
                words = _words(child, without={"ul", "ol"} if inner else frozenset())
                self._add(BlockKind.ITEM, f"{'  ' * self.depth}{mark} {words}" if words else "")
                for one in child:
                    if one.tag in ("ul", "ol"):
                        self._nested(one)

    def _nested(self, element: html.HtmlElement) -> None:
        self.depth += 1
        self._list(element)
        self.depth -= 1

    def _table(self, element: html.HtmlElement) -> None:
        cells = [[cell for cell in row if cell.tag in ("td", "th")] for row in element.iter("tr")]
        if element.xpath(".//table") or all(len(row) < 2 for row in cells):  # a layout, not a table
            for cell in element.iter("td", "th"):
                if not cell.xpath("ancestor::td | .//table"):
                    self._inside(cell)
                    self.flush()
            return
        rows = [[_words(cell) for cell in row] for row in cells]
        named = len(rows) > 1 and (element.find("thead") is not None or all(one.tag == "th" for one in cells[0]))
        for row in rows[1:] if named else rows:
            self._add(BlockKind.ROW, told(rows[0] if named else [], row))


def _flat(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def _spaced(element: html.HtmlElement) -> str:
    """The words of an inline element in one line, with the space at either end that keeps them off their neighbours."""
    whole = element.text_content()
    before, after = (" " if edge.isspace() else "" for edge in (whole[:1], whole[-1:]))
    return f"{before}{_words(element)}{after}"


def _words(element: html.HtmlElement, without: Set[str] = frozenset(), keep_lines: bool = False) -> str:
    """All the words inside an element that a reader would see, in one line unless lines are to be kept."""
    parts: list[str] = []
    _gather(element, without, parts)
    return "".join(parts) if keep_lines else " ".join("".join(parts).split())


def _gather(element: html.HtmlElement, without: Set[str], parts: list[str]) -> None:
    before, after = AROUND.get(element.tag, ("", "") if element.tag in INLINE else (" ", " "))
    parts.extend((before, element.text or ""))
    for child in element:
        if child.tag not in without and not _left_out(child):
            _gather(child, without, parts)
        parts.append(child.tail or "")
    parts.append(after)
