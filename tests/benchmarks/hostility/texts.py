"""Hostile text: not text at all, in odd encodings, far too long, noise, or written to make a parser slow."""

import base64
import random
import zlib
from collections.abc import Iterator

from tests.benchmarks.hostility.case import Case

WORDS = "Bo said the loom needs a new belt before the winter market opens. "
STARTS = {
    "png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "jpg": b"\xff\xd8\xff\xe0\0\x10JFIF\0",
    "gif": b"GIF89a\x01\0\x01\0",
    "sqlite": b"SQLite format 3\0",
    "program": b"\x7fELF\x02\x01\x01\0",
    "exe": b"MZ\x90\0\x03\0\0\0",
    "sound": b"ID3\x04\0\0\0\0\0",
    "gzip": b"\x1f\x8b\x08\0\0\0\0\0",
    "seven": b"7z\xbc\xaf\x27\x1c\0\x04",
    "class": b"\xca\xfe\xba\xbe\0\0\0\x34",
}
UNREAD = ("exe", "mp4", "xlsx", "pptx", "zip", "key", "pages", "one", "mobi", "heic", "psd", "iso", "lnk", "url", "bak")


def texts() -> Iterator[Case]:
    """All of them."""
    yield from _binary()
    yield from _empty()
    yield from _long()
    yield from _noise()
    yield from _encoded()
    yield from _slow()


def _binary() -> Iterator[Case]:
    chance = random.Random(1)
    for number, (what, start) in enumerate(STARTS.items()):
        ending = ("md", "txt", "html")[number % 3]
        yield Case(f"a {what} as {ending}.{ending}", start + chance.randbytes(4000))
    for ending in ("md", "txt", "html", "csv", "eml"):
        yield Case(f"random bytes.{ending}", chance.randbytes(30_000))
        yield Case(f"zeros.{ending}", b"\0" * 5000)
        yield Case(f"nul among words.{ending}", (WORDS * 20).replace(" ", "\0").encode())
    for ending in UNREAD:
        yield Case(f"unread.{ending}", chance.randbytes(500))
    yield Case("no ending at all", WORDS.encode())


def _empty() -> Iterator[Case]:
    nothings = {
        "nothing": "",
        "spaces": " \n\t\n" * 500,
        "mark": "\ufeff",
        "unseen": "\u200b\u200e\u2060" * 300,
        "comment": "<!-- " + WORDS + " -->",
        "controls": "\x07\x08\x1b" * 400,
        "rules": "---\n\n" * 300,
    }
    for what, text in nothings.items():
        yield Case(f"only {what}.md", text.encode())
    yield Case("only a script.html", b"<html><script>var a = 'many words that nobody reads';</script></html>")
    yield Case(
        "only furniture.html", b"<html><body><nav><a href='/'>Home</a></nav><footer>(c) 2031</footer></body></html>"
    )
    yield Case("only pictures.html", b"<body>" + b"<img src='a.png'>" * 2000 + b"</body>")


def _long() -> Iterator[Case]:
    line = (WORDS * 160_000).encode()[:10_000_000]
    for ending in ("txt", "md", "html", "csv"):
        yield Case(f"ten megabytes on one line.{ending}", line)
    yield Case("ten megabytes of lines.txt", line.replace(b". ", b".\n"))
    yield Case("one endless word.txt", b"a" * 10_000_000)
    yield Case("twenty-one megabytes.md", b"word " * 4_200_000)
    yield Case("a picture inside.html", b"<img src='data:image/png;base64," + b"QUJD" * 3_000_000 + b"'><p>Bo")


def _noise() -> Iterator[Case]:
    chance = random.Random(3)
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    pages = (
        " ".join("".join(chance.choices(letters, k=chance.randint(3, 14))) for _ in range(350)) for _ in range(300)
    )
    yield Case("300 pages of noise.txt", "\n\f\n".join(pages).encode())
    signs = (" ".join("".join(chance.choices("#$%&*+/<=>@^_~|{}", k=6)) for _ in range(200)) for _ in range(300))
    yield Case("300 pages of signs.txt", "\n".join(signs).encode())
    yield Case("base64.md", base64.encodebytes(chance.randbytes(600_000)))
    yield Case("hexadecimal.txt", chance.randbytes(300_000).hex(" ", 2).encode())
    yield Case("compressed, as letters.txt", base64.b85encode(zlib.compress(chance.randbytes(200_000))))
    kinds = "".join(
        chr(chance.choice((*range(0x400, 0x500), *range(0x900, 0x970), *range(0x4E00, 0x4F00)))) for _ in range(90_000)
    )
    yield Case("every alphabet at once.txt", kinds.encode())


def _encoded() -> Iterator[Case]:
    text = WORDS * 30 + "Café – £5, “quoted”."
    for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "cp1252"):
        yield Case(f"in {encoding}.txt", text.encode(encoding), "read")
    for encoding in ("mac-roman", "cp437", "cp037", "utf-7"):
        yield Case(f"in {encoding}.txt", text.encode(encoding, "replace"), "settled")
    yield Case("half of utf-16.txt", b"\xff\xfe" + text.encode("utf-16-le")[1:], "settled")
    yield Case("broken halves.txt", b"\xff\xfe" + b"\x00\xd8" * 3000)
    yield Case("broken everywhere.md", (b"ok \xc3\x28 \xe2\x82 \xf0\x28 ") * 2000, "settled")
    yield Case("overlong.md", b"\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf" * 900, "settled")
    yield Case("right to left.md", ("\u202e" + WORDS * 3 + "\u202c").encode(), "read")


def _slow() -> Iterator[Case]:
    front = "---\na: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{now}: &{now} [{','.join([f'*{before}'] * 9)}]\n" for before, now in zip("abcdefgh", "bcdefghi", strict=True)
    )
    texts = {
        "yaml bomb": front + f"---\n{WORDS}",
        "yaml that calls code": f"---\na: !!python/object/apply:os.system ['touch owned']\n---\n{WORDS}",
        "deep yaml": "---\na: " + "[" * 9000 + f"\n---\n{WORDS}",
        "brackets": "[" * 300_000,
        "emphasis": "*a_ " * 150_000,
        "quotes in quotes": "> " * 60_000 + "deep",
        "lists in lists": "".join(" " * (2 * depth) + "- a\n" for depth in range(900)),
        "ticks": "`a" * 300_000,
        "wide table": "|" + "a|" * 15_000 + "\n|" + "-|" * 15_000 + "\n|" + "b|" * 15_000,
        "long table": "|a|b|\n|-|-|\n" + "|one|two|\n" * 60_000,
        "links": "[a](" * 80_000,
        "entities": "&amp;" * 200_000,
        "references": "".join(f"[{number}]: http://a.example/{number}\n" for number in range(3_000)) + WORDS,
        "headings": "".join(f"# {number}\n" for number in range(60_000)),
        "tags": "<a>" * 200_000,
        "shortcodes": "[a b=" * 150_000,
        "rule or heading": "a\n" * 90_000 + "---\n",
    }
    for what, text in texts.items():
        fate = "read" if what.startswith("yaml") else "settled"
        yield Case(f"{what}.md", text.encode(), fate)
    yield Case("short lines.txt", b"a\n" * 300_000, "settled")
    yield Case("many columns.csv", b",".join([b"a"] * 200_000) + b"\n1\n", "settled")
    yield Case("an open quote.csv", b'a,b\n"' + WORDS.encode() * 20_000, "settled")
