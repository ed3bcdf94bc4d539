"""Hostile PDF: locked, endless, circular, self-expanding, broken anywhere."""

import io
import random
import zlib
from collections.abc import Iterator

from pypdf import PdfWriter

from tests.benchmarks.hostility.case import Case, cut, mutated

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
ONE_PAGE = b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>"
PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>"


def pdf(*objects: bytes, before: bytes = b"", trailer: bytes = b"") -> bytes:
    """A PDF of these objects, numbered from 1; the first is its catalog."""
    out, places = b"%PDF-1.4\n" + before, []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    xref = b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R %s >>\n" % (size, table, size, trailer)
    return out + xref + b"startxref\n%d\n%%%%EOF" % len(out)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries, content)


def shown(*lines: str) -> bytes:
    """What draws these lines on a page."""
    drawn = (f"/F1 11 Tf 1 0 0 1 50 {800 - 16 * at} Tm ({line}) Tj" for at, line in enumerate(lines))
    return ("BT " + " ".join(drawn) + " ET").encode()


def paper(*pages: tuple[str, ...]) -> bytes:
    """An ordinary PDF: the lines of each page."""
    count = len(pages)
    kids = b" ".join(b"%d 0 R" % (4 + 2 * at) for at in range(count))
    objects = [CATALOG, b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count), FONT]
    for at, lines in enumerate(pages):
        objects += [PAGE.replace(b"5 0 R", b"%d 0 R" % (5 + 2 * at)), stream(shown(*lines))]
    return pdf(*objects)


def good_paper(number: int = 0) -> bytes:
    """An ordinary PDF of two pages."""
    return paper(
        (
            f"Guide {number}",
            "",
            f"Pairs in group {number} meet each month and talk.",
            "They write down what they tried.",
        ),
        ("Rules", "", f"Rule {number} is that nobody hurries the other.", "Rule two is that tea is served."),
    )


def papers() -> Iterator[Case]:
    """All of them."""
    good = good_paper()
    yield from cut("cut.pdf", good, 14)
    yield from mutated("changed.pdf", good, 45)
    yield from _locked()
    yield from _circular()
    yield from _bombs()
    yield from _odd(good)


def _locked() -> Iterator[Case]:
    for algorithm in ("RC4-40", "RC4-128", "AES-128", "AES-256"):
        writer = PdfWriter()
        writer.add_blank_page(100, 100)
        writer.encrypt("secret", algorithm=algorithm)
        file = io.BytesIO()
        writer.write(file)
        yield Case(f"locked with {algorithm}.pdf", file.getvalue())


def _circular() -> Iterator[Case]:
    text = stream(shown("words that a person reads"))
    yield Case(
        "pages in a circle.pdf", pdf(CATALOG, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>", FONT), "settled"
    )
    two = b"<< /Type /Pages /Kids [3 0 R] /Count 2 >>"
    yield Case("pages in a ring.pdf", pdf(CATALOG, two, b"<< /Type /Pages /Kids [2 0 R] /Count 2 >>"), "settled")
    yield Case("root of itself.pdf", pdf(b"1 0 R"), "refused")
    yield Case(
        "length of itself.pdf",
        pdf(CATALOG, ONE_PAGE, FONT, PAGE, text.replace(b"/Length ", b"/Length 5 0 R %")),
        "settled",
    )
    looped = pdf(CATALOG, ONE_PAGE, FONT, PAGE, text)
    start = looped.rpartition(b"startxref\n")[2].split(b"\n")[0]
    yield Case("tables in a circle.pdf", pdf(CATALOG, ONE_PAGE, FONT, PAGE, text, trailer=b"/Prev " + start), "settled")
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>"
    page = PAGE.replace(b"/Font <<", b"/XObject << /X 6 0 R >> /Font <<")
    yield Case(
        "form in itself.pdf",
        pdf(CATALOG, ONE_PAGE, FONT, page, stream(b"/X Do"), stream(b"/X Do " * 50, form)),
        "settled",
    )
    parent = b"<< /Type /Pages /Kids [4 0 R] /Count 1 /Parent 4 0 R >>"
    yield Case(
        "child of its child.pdf",
        pdf(CATALOG, parent, FONT, PAGE.replace(b"/MediaBox [0 0 600 842]", b""), text),
        "settled",
    )


def _bombs() -> Iterator[Case]:
    zeros = zlib.compress(b" " * 100_000_000, 9)
    yield Case("stream bomb.pdf", pdf(CATALOG, ONE_PAGE, FONT, PAGE, stream(zeros, b"/Filter /FlateDecode")))
    twice = zlib.compress(zeros, 9)
    many = b"/Filter [/FlateDecode /FlateDecode]"
    yield Case("bomb in a bomb.pdf", pdf(CATALOG, ONE_PAGE, FONT, PAGE, stream(twice, many)))
    runs = bytes([129, 32]) * 400_000
    yield Case(
        "run length bomb.pdf", pdf(CATALOG, ONE_PAGE, FONT, PAGE, stream(runs, b"/Filter /RunLengthDecode")), "settled"
    )
    filters = b"/Filter [" + b"/ASCIIHexDecode " * 5000 + b"]"
    yield Case("five thousand filters.pdf", pdf(CATALOG, ONE_PAGE, FONT, PAGE, stream(b"20" * 900, filters)), "settled")
    endless = zlib.compress(shown(*["words and more words"] * 40) * 12_000, 9)
    yield Case(
        "endless page.pdf", pdf(CATALOG, ONE_PAGE, FONT, PAGE, stream(endless, b"/Filter /FlateDecode")), "settled"
    )
    mapping = (
        b"1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffffffff> <0041> endbfrange"
    )
    font = FONT.replace(b">>", b"/ToUnicode 6 0 R >>")
    yield Case("map bomb.pdf", pdf(CATALOG, ONE_PAGE, font, PAGE, stream(shown("words")), stream(mapping)), "settled")
    for count in (501, 5000):
        kids = b"4 0 R " * count
        yield Case(
            f"{count} pages.pdf",
            pdf(CATALOG, b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count), FONT, PAGE, stream(b"")),
        )
    yield Case(
        "deep arrays.pdf",
        pdf(CATALOG, ONE_PAGE, b"[" * 60_000 + b"]" * 60_000, PAGE, stream(shown("words"))),
        "settled",
    )
    chance = random.Random(5)
    noise = tuple(
        tuple("".join(chance.choices("bcdfghjklmnpqrstvwxz0123456789", k=60)) for _ in range(30)) for _ in range(300)
    )
    yield Case("300 pages of noise.pdf", paper(*noise))


def _odd(good: bytes) -> Iterator[Case]:
    text = stream(shown("words that a person reads"))
    action = CATALOG.replace(b">>", b"/OpenAction << /S /JavaScript /JS (app.launchURL\\('http://a.example'\\)) >> >>")
    yield Case("javascript.pdf", pdf(action, ONE_PAGE, FONT, PAGE, text), "read")
    launch = CATALOG.replace(b">>", b"/OpenAction << /S /Launch /F (/bin/sh) >> >>")
    yield Case("launches a program.pdf", pdf(launch, ONE_PAGE, FONT, PAGE, text), "read")
    yield Case(
        "minus one page.pdf", pdf(CATALOG, ONE_PAGE.replace(b"/Count 1", b"/Count -1"), FONT, PAGE, text), "settled"
    )
    yield Case(
        "a billion pages.pdf",
        pdf(CATALOG, ONE_PAGE.replace(b"/Count 1", b"/Count 999999999"), FONT, PAGE, text),
        "settled",
    )
    yield Case(
        "minus length.pdf", pdf(CATALOG, ONE_PAGE, FONT, PAGE, text.replace(b"/Length ", b"/Length -")), "settled"
    )
    yield Case("table far away.pdf", good.replace(b"startxref\n", b"startxref\n99999999"), "settled")
    yield Case("table of letters.pdf", good.replace(b"0000000000", b"abcdefghij"), "settled")
    yield Case("no table.pdf", good.partition(b"xref")[0], "settled")
    yield Case("only a head.pdf", b"%PDF-1.7\n")
    yield Case("a page and a paper.pdf", b"<html><p>words</p></html>" + b" " * 2000 + good)
    yield Case("a paper as text.txt", good)
    yield Case("a paper as a page.html", good)
    yield Case("a page as a paper.pdf", b"<html><body><p>words</p></body></html>")
    yield Case("huge paper.pdf", good.replace(b"[0 0 600 842]", b"[0 0 9e99 9e99]"), "settled")
    yield Case("no picture of words.pdf", pdf(CATALOG, ONE_PAGE, FONT, PAGE, stream(b"0 0 m 9 9 l S")))
    yield Case(
        "wrong types.pdf",
        good.replace(b"/Kids [4 0 R", b"/Kids [(a) null 9.5 /B").replace(b"/F1 3 0 R", b"/F1 (x)"),
        "settled",
    )
