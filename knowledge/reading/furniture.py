"""What of a web page is furniture: navigation, cookie bars, share buttons, teasers, comment forms, hidden parts."""

import re
from dataclasses import dataclass

from lxml import etree, html

DROPPED = {
    *("script", "style", "noscript", "template", "nav", "footer", "aside", "button", "svg", "iframe", "select"),
    *("dialog", "object", "embed", "canvas", "video", "audio", "input", "textarea", "head", "form", "menu"),
}
NAMED = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|subscribe|breadcrumbs?|sidebar|share|sharing|social|related|"
    r"popup|modal|adverts?|promo|skip-link|navbar|nav|navigation|menu|masthead|site-header|site-footer|footer|"
    r"pagination|comments?-form|login|sharedaddy|jp-relatedposts|widget|author-(?:box|bio|card)|about-author|"
    r"comments?-(?:area|list|section)|more-stories|recommended|recommendations|teasers?|trending|tag-?cloud|mw-editsection)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Names that builders of pages give to furniture."""

ROLES = {"navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog", "menu", "menubar"}
CONTAINERS = {"div", "section", "ul", "ol", "td", "p", "dl"}
ASIDE = re.compile(
    r"(?:you (?:may|might) also (?:like|enjoy)|read (?:more|next|also)|more (?:stories|from|like this|posts|articles|"
    r"to (?:read|explore))|related(?: (?:posts|articles|stories|content|reading))?|"
    r"recommended(?: (?:for you|reading))?|"
    r"popular(?: (?:posts|now))?|trending(?: now)?|most (?:read|popular)|latest (?:posts|news|stories)|recent posts|"
    r"follow (?:us|me)|share(?: this(?: .{1,20})?)?|(?:sign up|subscribe).{0,40}|hot questions|"
    r"leave a (?:reply|comment)|(?:\d+ )?(?:comments|responses|thoughts on.{0,80}))\W*",
    re.IGNORECASE,
)
"""Headings over furniture."""

CONSENT = re.compile(
    r"\b(?:we|site|website|page|us|partners)\b.{0,60}\b(?:uses?|stores?|sets?|access)\b.{0,120}\bcookies?\b|"
    r"\bcookies?\b.{0,160}\b(?:web ?site|browser|experience|personali[sz]e|analytics|privacy|policy|consent|traffic)\b",
    re.IGNORECASE | re.DOTALL,
)
SLIGHT = 800
"""Characters of a cookie bar at its wordiest."""

TOLD = 80
"""Characters from which a paragraph is text: beside such a one, a list of links is the writer's own."""


@dataclass(frozen=True, slots=True)
class _Weight:
    """Characters inside an element, those of them in links, and how many links."""

    whole: int
    linked: int
    links: int


class Furniture:
    """Weighs every element of a page once, and tells which are left out."""

    def __init__(self, root: html.HtmlElement) -> None:
        self._weights: dict[html.HtmlElement, _Weight] = {}
        for _, element in etree.iterwalk(root, events=("end",)):
            self._weights[element] = self._weighed(element)

    def holds(self, element: html.HtmlElement) -> bool:
        """Whether an element is furniture, or not to be seen at all."""
        if not isinstance(element.tag, str) or element.tag in DROPPED or element.get("role") in ROLES:
            return True
        style = (element.get("style") or "").replace(" ", "").lower()
        if element.get("hidden") is not None or element.get("aria-hidden") == "true" or "display:none" in style:
            return True
        if element.tag == "header":  # a site's, not an article's own
            return not element.xpath("ancestor::article | ancestor::main")
        if element.tag in ("html", "body", "main", "article"):
            return False
        if element.tag in CONTAINERS and (self._asks_consent(element) or self._only_links(element)):
            return True
        marks = f"{element.get('class') or ''} {element.get('id') or ''}"[:2000]
        return bool(NAMED.search(marks)) and self._slight(element)

    def _weighed(self, element: html.HtmlElement) -> _Weight:
        inner = [self._weights[child] for child in element if child in self._weights]
        own = len((element.text or "").strip()) + sum(len((child.tail or "").strip()) for child in element)
        whole = own + sum(one.whole for one in inner)
        if element.tag in DROPPED or not isinstance(element.tag, str):
            return _Weight(0, 0, 0)
        if element.tag == "a":
            return _Weight(whole, whole, 1)
        return _Weight(whole, sum(one.linked for one in inner), sum(one.links for one in inner))

    def _slight(self, element: html.HtmlElement) -> bool:
        """Whether an element named like furniture is some: little text, or mostly links. A page's body may be so."""
        weight = self._weights[element]
        return weight.whole < SLIGHT or weight.linked * 2 > weight.whole

    def _asks_consent(self, element: html.HtmlElement) -> bool:
        """A cookie bar: short, of cookies, and with something to agree to. A recipe for cookies has nothing."""
        if element.tag not in ("div", "section") or not 0 < self._weights[element].whole < SLIGHT:
            return False
        clicks = element.xpath(".//a | .//button | .//input") and not element.xpath(".//h1")
        return bool(clicks) and CONSENT.search(element.text_content()) is not None

    def _only_links(self, element: html.HtmlElement) -> bool:
        """A bar or list of links that is not among paragraphs, or stands under a heading such as "More stories"."""
        weight = self._weights[element]
        if weight.links < 2 or weight.linked * 10 < weight.whole * 6:
            return weight.links > 0 and self._is_aside(element) and weight.linked * 2 > weight.whole
        short = weight.linked <= 40 * weight.links and weight.whole - weight.linked < 60
        return short and (self._is_aside(element) or not self._belongs(element))

    def _is_aside(self, element: html.HtmlElement) -> bool:
        before = element.getprevious()
        heading = (
            before if before is not None and _heads(before) else next((one for one in element if _heads(one)), None)
        )
        return heading is not None and ASIDE.fullmatch(heading.text_content().strip()) is not None

    def _belongs(self, element: html.HtmlElement) -> bool:
        """Whether links are the writer's own: in the main part, a list under a heading, or among paragraphs."""
        before, parent = element.getprevious(), element.getparent()
        headed = before is not None and _heads(before) and element.tag in ("ul", "ol")
        if headed or element.xpath("ancestor::main | ancestor::article"):
            return True
        if parent is None or element.tag == "td":
            return parent is None
        if len((parent.text or "").strip()) >= TOLD:
            return True
        return any(self._tells(one) for one in parent if one is not element)

    def _tells(self, element: html.HtmlElement) -> bool:
        weight = self._weights.get(element)
        told = weight is not None and weight.whole - weight.linked >= TOLD
        return told and (element.tag in ("p", "blockquote", "pre") or len((element.text or "").strip()) >= TOLD)


def _heads(element: html.HtmlElement) -> bool:
    return element.tag in ("h1", "h2", "h3", "h4", "h5", "h6")
