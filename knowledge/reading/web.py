"""Web pages: the main text with its headings, lists and tables; navigation, scripts and cookie bars left out."""

import re
from collections.abc import Set

from lxml import html

from knowledge.reading.built import Builder
from knowledge.reading.decoding import decoded
from knowledge.reading.document import BlockKind, Document
from knowledge.reading.furniture import Furniture
from knowledge.reading.names import title_of
from knowledge.reading.refusal import LARGEST_FILE, Refusal
from knowledge.reading.rows import told

INLINE = {
    *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label"),
    *("mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "img"),
}
DECLARED = re.compile(
    rb"charset\s*=\s*[\"']?\s*((?:utf-?\d+|iso-?8859-\d+|windows-\d+|koi8-[ru]|gb\w+|big5|euc-\w+)\b)"
)
LONG_TAG = re.compile(r"<[A-Za-z][^<>]{50000}")
MOST_ATTRIBUTES = 2_000
"""In the first 50,000 characters of a tag: the parser compares each with all before it, for minutes."""

DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
AROUND = {"q": ("“", "”"), "br": ("\n", "")}


def read_web(content: bytes, source: str) -> Document:
    """The page's main text, in its own order; the title is the first heading's, or the page's own."""
    found = DECLARED.search(content[:2048].lower())
    text = DECLARATION.sub("", decoded(content, found.group(1).decode() if found else None, LARGEST_FILE))
    if any(tag.group().count("=") > MOST_ATTRIBUTES for tag in LONG_TAG.finditer(text)):
        raise Refusal("a single tag in it has thousands of attributes", "Save the page again, or add its text as .md")
    builder = Builder()
    if not text.strip():
        return builder.document(source, title_of(source))
    root = html.document_fromstring(text, parser=html.HTMLParser(no_network=True, remove_comments=True))
    named = " ".join("".join(root.xpath("//head/title[1]//text()")).split())
    words = _Words(Furniture(root))
    for part in _main(root, words):
        _Walker(builder, words).block(part)
    first = next((block.text for block in builder.blocks if block.kind is BlockKind.HEADING and block.level == 1), "")
    return builder.document(source, first or re.split(r" [|–—] | - ", named)[0] or title_of(source))


def _main(root: html.HtmlElement, words: "_Words") -> list[html.HtmlElement]:
    """The parts that hold the page's text: its declared main part where that holds anything, else the whole body."""
    for path in ("//main", "//*[@role='main']", "//article", "//body"):
        parts = [part for part in root.xpath(path) if not part.xpath("ancestor::main | ancestor::article")]
        if sum(len(words.of(part)) for part in parts) >= 40 or (path == "//body" and parts):
            return parts
    return [root]


class _Walker:
    """Goes through the elements in order; loose words between blocks become paragraphs of their own."""

    def __init__(self, builder: Builder, words: "_Words") -> None:
        self.builder = builder
        self.words = words
        self.loose: list[str] = []
        self.depth = 0

    def block(self, element: html.HtmlElement) -> None:
        if self.words.furniture.holds(element):
            return
        match element.tag:
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                self._add(BlockKind.HEADING, self.words.of(element), int(element.tag[1]))
            case "ul" | "ol":
                self._list(element)
            case "table":
                self._table(element)
            case "pre":
                self._add(BlockKind.CODE, self.words.of(element, keep_lines=True))
            case "blockquote" if not element.xpath(".//p | .//li | .//div"):
                self._add(BlockKind.QUOTE, self.words.of(element))
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
                if not self.words.furniture.holds(child):
                    self.loose.append(self.words.spaced(child))
            else:
                self.flush()
                self.block(child)
            self.loose.append(_flat(child.tail))

    def _list(self, element: html.HtmlElement) -> None:
        number = 0
        for child in element:
            if child.tag in ("ul", "ol"):
                self._nested(child)
            elif child.tag == "li" and not self.words.furniture.holds(child):
                number += 1
                mark = f"{number}." if element.tag == "ol" else "-"
                inner = [one for one in child.iter("ul", "ol") if one is not child]
                inside = self.words.of(child, without={"ul", "ol"} if inner else frozenset())
                self._add(BlockKind.ITEM, f"{'  ' * self.depth}{mark} {inside}" if inside else "")
                for one in child:
                    if one.tag in ("ul", "ol"):
                        self._nested(one)

    def _nested(self, element: html.HtmlElement) -> None:
        self.depth += 1
        self._list(element)
        self.depth -= 1

    def _table(self, element: html.HtmlElement) -> None:
        cells = [[cell for cell in row if cell.tag in ("td", "th")] for row in element.iter("tr")]
        if _lays_out(element, cells):
            for cell in element.iter("td", "th"):
                if not cell.xpath("ancestor::td | .//table") and not self.words.furniture.holds(cell):
                    self._inside(cell)
                    self.flush()
            return
        rows = [[self.words.of(cell) for cell in row] for row in cells]
        if all([cell.tag for cell in row] == ["th", "td"] for row in cells):  # each row names its own value
            for row in rows:
                self._add(BlockKind.ROW, told(row[:1], row[1:]))
            return
        named = len(rows) > 1 and (element.find("thead") is not None or all(one.tag == "th" for one in cells[0]))
        for row in rows[1:] if named else rows:
            self._add(BlockKind.ROW, told(rows[0] if named else [], row))


def _lays_out(table: html.HtmlElement, cells: list[list[html.HtmlElement]]) -> bool:
    """Whether a table only puts parts of a page beside each other."""
    return bool(
        table.xpath(".//table | .//td//h1 | .//td//h2 | .//td[count(.//p) > 2]") or all(len(row) < 2 for row in cells)
    )


def _flat(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


class _Words:
    """The words of elements as a reader would see them, furniture left out."""

    def __init__(self, furniture: Furniture) -> None:
        self.furniture = furniture

    def of(self, element: html.HtmlElement, without: Set[str] = frozenset(), keep_lines: bool = False) -> str:
        """All the words inside an element, in one line unless lines are to be kept."""
        parts: list[str] = []
        self._gather(element, without, parts)
        return "".join(parts) if keep_lines else " ".join("".join(parts).split())

    def spaced(self, element: html.HtmlElement) -> str:
        """The words of an inline element, with the space at either end that keeps them off their neighbours."""
        whole = element.text_content()
        before, after = (" " if edge.isspace() else "" for edge in (whole[:1], whole[-1:]))
        return f"{before}{self.of(element)}{after}"

    def _gather(self, element: html.HtmlElement, without: Set[str], parts: list[str]) -> None:
        before, after = AROUND.get(element.tag, ("", "") if element.tag in INLINE else (" ", " "))
        parts.extend((before, element.text or ""))
        for child in element:
            if child.tag not in without and not self.furniture.holds(child):
                self._gather(child, without, parts)
            parts.append(child.tail or "")
        parts.append(after)
