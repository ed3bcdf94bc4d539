"""Hostile web pages: deep, wide, unclosed, self-expanding, pointing elsewhere."""

from collections.abc import Iterator

from tests.benchmarks.hostility.case import Case

SAID = "<p>Bo said the loom needs a new belt before the winter market opens, and that was that.</p>"


def pages() -> Iterator[Case]:
    """All of them."""
    laughs = "<!DOCTYPE html [<!ENTITY a 'ha'>" + "".join(
        f"<!ENTITY {now} '{f'&{before};' * 10}'>" for before, now in zip("abcdefghi", "bcdefghij", strict=True)
    )
    made = {
        "billion laughs": laughs + f"]><html><body>{SAID}&j;</body></html>",
        "outside entity": f"<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><body>{SAID}&e;</body>",
        "100k nested": "<div>" * 100_000 + "deep" + "</div>" * 100_000,
        "100k nested inline": SAID + "<b>" * 100_000 + "deep",
        "nested tables": SAID + "<table><tr><td>" * 3000 + "deep",
        "nested lists": "<ul><li>" * 20_000 + "deep",
        "nested quotes": "<blockquote>" * 20_000 + SAID,
        "never closed": "<p><span>word " * 20_000,
        "many attributes": "<p " + " ".join(f"a{number}='b'" for number in range(100_000)) + f">{SAID}",
        "one long attribute": f"<p class='{'nav ' * 400_000}'>{SAID}",
        "enormous table": "<table>" + "<tr><td>one<td>two</tr>" * 100_000 + "</table>",
        "wide table": "<table><tr>" + "<th>a" * 30_000 + "<tr>" + "<td>b" * 30_000 + "</table>",
        "many links": "<body>" + "<a href='#'>one</a> " * 20_000,
        "many lines": "a<br>" * 300_000,
        "open comment": SAID + "<!-- " + "word " * 20_000,
        "script without end": SAID + "<script>" + "a=1;" * 200_000,
        "framed": f"<iframe src='http://a.example'></iframe><meta http-equiv=refresh content='0;http://a.example'>{SAID}",
        "vector laughs": "<svg>" + "<use href='#a'/>" * 100_000 + f"</svg>{SAID}",
        "cdata": f"<![CDATA[{'x' * 500_000}]]>{SAID}",
        "processing": "<?php " + "echo 1;" * 100_000 + f"?>{SAID}",
        "selectors": SAID + "<p class='share'>a</p>" * 60_000,
        "hidden in hidden": SAID + "<div style='display:none'>" * 30_000 + "x",
        "lying about its encoding": "<meta charset='utf-16'>" + SAID,
        "no such encoding": "<meta charset='utf-99'>" + SAID,
        "nul in a tag": "<p\0>" + SAID,
    }
    for what, text in made.items():
        fate = "read" if what in ("outside entity", "framed", "no such encoding") else "settled"
        yield Case(f"{what}.html", text.encode(), fate)
