"""Saved web pages in the layouts people meet: what a reader would call the text, and what is furniture around it."""

from dataclasses import dataclass

LONG = (
    "Ada spent a winter learning the loom from a neighbour who had never taught anyone. They met on Tuesdays after the "
    "late shift and wove for an hour without talking much."
)
MORE = (
    "By spring she could dress the loom alone, and the neighbour had begun to ask her questions in return. That is the "
    "part nobody had told her about."
)
LAST = "She still goes on Tuesdays, though there is nothing left to learn."


@dataclass(frozen=True)
class Page:
    """A page; all of `kept` must be read from it and none of `gone`."""

    name: str
    html: str
    kept: tuple[str, ...] = (LONG, MORE, LAST)
    gone: tuple[str, ...] = ()


def _page(name: str, body: str, *gone: str, title: str = "The loom | Weavers", kept: tuple[str, ...] = ()) -> Page:
    html = f"<!DOCTYPE html><html><head><title>{title}</title></head><body>{body}</body></html>"
    return Page(name, html, (LONG, MORE, LAST, *kept), gone)


TEXT = f"<p>{LONG}</p><p>{MORE}</p><h2>Spring</h2><p>{LAST}</p>"

PAGES = (
    _page(
        "a blog with sharing and related posts",
        f"<header class='site-header'><a href='/'>Weavers</a><nav><a>Shop</a><a>About</a></nav></header>"
        f"<article class='post'>"
        f"<h1>The loom</h1><p class='byline'>By Ada Holm</p>{TEXT}<div class='sharedaddy sd-sharing'>"
        f"<h3>Share this:</h3><ul>"
        "<li><a>Twitter</a></li><li><a>Facebook</a></li></ul></div><div id='jp-relatedposts'><h3>Related</h3>"
        "<a>Ten best "
        "wools</a></div></article><section id='comments'><h2>2 thoughts on this</h2><p>Lovely, said Ruth.</p></section>"
        "<footer>© 2031 Weavers. All rights reserved.</footer>",
        *("Shop", "Share this", "Twitter", "Ten best wools", "All rights"),
    ),
    _page(
        "nothing but divs",
        f"<div class='top-bar'><a>Home</a> <a>Courses</a> <a>Log in</a></div>"
        f"<div class='cookie-notice'>We use cookies to "
        f"make this site better. <button>Accept all</button></div><div class='wrap'><div class='col-8'><div class='h1'>"
        f"The loom</div><div>{LONG}</div><div>{MORE}</div><div>{LAST}</div></div><div class='col-4 sidebar'>"
        f"<div>Popular"
        "</div><a>Why wool</a><br><a>Why cotton</a></div></div><div class='bottom'><a>Terms</a> <a>Privacy</a></div>",
        *("Log in", "We use cookies", "Accept all", "Why wool", "Privacy"),
    ),
    _page(
        "a cookie dialog of many words without a telling name",
        "<div role='dialog' aria-label='x1'><h2>We value your privacy</h2><p>We and our 842 partners store and access "
        "information on a device, such as cookies, and process personal data.</p><button>Reject all</button></div>"
        f"<main><h1>The loom</h1>{TEXT}</main>",
        *("842 partners", "Reject all", "value your privacy"),
    ),
    _page(
        "a cookie bar without any name at all",
        "<div class='x7'><p>We use cookies and similar technologies to personalise content and ads. By clicking "
        "Accept you "
        f"agree.</p><a>Accept</a> <a>Manage preferences</a></div><div class='y2'><h1>The loom</h1>{TEXT}</div>",
        *("similar technologies", "Manage preferences"),
    ),
    _page(
        "news with teasers inside the article",
        f"<main><article><h1>The loom</h1><p>{LONG}</p><aside class='related'><h3>Read more</h3>"
        f"<a>Wool prices up</a></aside>"
        f"<p>{MORE}</p><div class='newsletter-signup'><p>Get our best stories by mail.</p><form><input></form></div>"
        f"<p>{LAST}</p><ul class='tags'><li><a>#weaving</a></li><li><a>#winter</a></li></ul></article><section class="
        "'more-stories'><h2>More stories</h2><ul><li><a>A bridge closes</a></li><li><a>Trains late again</a></li></ul>"
        "</section></main>",
        *("Wool prices", "best stories by mail", "A bridge closes", "Trains late"),
    ),
    _page(
        "a course site",
        "<div class='course-navigation'><ul><li><a>Lesson 1</a></li><li><a>Lesson 2</a></li></ul></div><main>"
        "<div class="
        f"'lesson-content'><h1>The loom</h1>{TEXT}</div><div class='lesson-actions'><button>Mark complete"
        f"</button><a>Next "
        "lesson »</a></div></main><div class='ld-progress'>40% complete</div>",
        *("Mark complete", "Next lesson", "Lesson 2"),
    ),
    _page(
        "an old page laid out in tables",
        "<table width='100%'><tr><td colspan=2><a>Home</a> | <a>Links</a> | <a>Guestbook</a></td></tr><tr>"
        "<td width=120>"
        f"<a>Looms</a><br><a>Wool</a><br><a>Dyes</a></td><td><h1>The loom</h1>{TEXT}</td></tr><tr><td colspan=2>Last "
        "updated 1999. Best viewed in 800x600.</td></tr></table>",
        *("Guestbook", "Dyes"),
    ),
    _page(
        "a page of answers",
        f"<nav>Tags Users</nav><div id='question'><h1>How to dress a loom alone?</h1><p>{LONG}</p></div>"
        f"<div class='answer'>"
        f"<p>{MORE}</p></div><div class='answer'><p>{LAST}</p></div><div class='sidebar'><h4>Hot questions</h4>"
        f"<a>What is "
        "felt?</a></div>",
        *("Hot questions", "What is felt"),
        title="How to dress a loom alone?",
    ),
    _page(
        "a page whose text sits in a part called widget",
        f"<div class='elementor-widget-container widget'><h1>The loom</h1>{TEXT}"
        f"{'<p>And so on, week after week.</p>' * 30}"
        "</div><div class='widget'><h3>Follow us</h3><a>Mastodon</a></div>",
        *("Mastodon",),
    ),
    _page(
        "an event",
        f"<main><h1>Open evening</h1>{TEXT}<table><tr><th>When</th><td>4 March, 18:30</td></tr><tr><th>Where"
        f"</th><td>Mill "
        "Lane 4</td></tr></table><div class='social-links'><a>Instagram</a></div></main><footer>"
        "<p>Weavers, Mill Lane</p>"
        "</footer>",
        *("Instagram",),
        kept=("4 March, 18:30", "Mill Lane 4"),
    ),
    _page(
        "hidden parts and a menu for phones",
        f"<div class='mobile-menu'><ul><li><a>Shop</a></li><li><a>Basket (0)</a></li></ul></div>"
        f"<div hidden>Secret offer</div>"
        f"<div style='display: none'>Ninja text</div><article><h1>The loom</h1>{TEXT}</article>"
        f"<div aria-hidden='true'>Echo"
        "</div>",
        *("Basket", "Secret offer", "Ninja", "Echo"),
    ),
    _page(
        "an author's box and comments below",
        f"<article><h1>The loom</h1>{TEXT}<div class='author-box'><img>"
        f"<p>Ada Holm writes about cloth. Follow her.</p></div>"
        "</article><div class='comments-area'><h3>Leave a Reply</h3><p>Your email address will not be published.</p>"
        "<ol class='comment-list'><li><p>First! Great post, keep going.</p></li></ol></div>",
        *("Follow her", "will not be published", "Great post"),
    ),
)
