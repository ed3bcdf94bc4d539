"""Look-alike letters and text-message spellings, and what they stand for."""

_ALIKE = (
    "аa еe оo рp сc уy хx іi јj ѕs ԁd һh ӏl ԛq ԝw ьb кk мm нh тt вb гr ґr ɡg αa βb εe ηn ιi κk μu νv οo ρp τt υu χx ϲc "
    "łl đd øo ıi ʟl ᴍm ᴇe ɴn ᴛt ᴏo ʀr ᴀa ꜱs ɪi ᴅd"
)
LOOKS_LIKE: dict[str, str] = {pair[0]: pair[1] for pair in _ALIKE.split()} | {
    "‘": "'", "’": "'", "‛": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "″": '"',
    "–": " - ", "—": " - ", "―": " - ", "‐": "-", "‑": "-", "−": "-", "‒": "-", "﹣": "-", "…": "...",
}  # fmt: skip


def _table(rows: str) -> dict[str, tuple[str, ...]]:
    return {left.strip(): tuple(right.split()) for left, right in (row.split("=") for row in rows.strip().splitlines())}


_SPELLINGS = _table("""
you = u ya yu yah
your = ur yr
you're = youre ure
yourself = urself
are = r
be = b
see = c
and = n
the = d da
this = dis
that = dat
need = nid ned
very = vry
how = hw
please = pls plz plss plzz plse pleas
kindly = kindy
can = cn
could = cd cud culd coud
would = wud wld wuld woud
should = shud
have = hv hav hve
about = abt bout
what = wat wht
when = wen
want = wnt
want to = wana wanna
going to = gonna
got to = gotta
let me = lemme
give me = gimme
love = luv lov
thanks = thx thnx thanx tnx tks ty tysm
minutes = mins min mnts minuts
hour = hr
hours = hrs
week = wk
weeks = wks
month = mth
help = hlp halp
good = gud
message = msg
people = ppl
tomorrow = tmrw tmr tomoz 2moro
mentor = mentr mentour mentoer mentore menter mentro mntr metor mentorr mentoor
mentorship = mentership mentrship mentoship
referral = refferal referal refferral
refer = reffer referr
reference = refrence referance
recommendation = recomendation reccomendation recommendaton
recommend = recomend reccomend
sponsor = sponser sponcor
sponsorship = sponsership
nominate = nomminate
vouch = vouche
guarantee = gaurantee
guide = gude giude guid
guidance = guidence guidanse guideance
review = revew reveiw reviw
first = 1st
from = frm
weekly = wkly
monthly = mthly
conversation = convo
sometimes = sumtimes smtimes
because = cuz coz bcos
to = 2
for = 4
with = wid
i'm = im
i've = ive
i'd = id
i'll = ill
don't = dont
doesn't = doesnt
isn't = isnt
can't = cant
won't = wont
didn't = didnt
you'd = youd
you've = youve
let's = lets
favour = favor fav
favours = favors
programme = program
programmes = programs
organisation = organization
kind of = kinda
sort of = sorta
sir = oga
""")

SHORT_FOR: dict[str, str] = {short: full for full, shorts in _SPELLINGS.items() for short in shorts}

ONLY_AFTER: dict[str, tuple[str, ...]] = _table("""
2 = able going got happy have hope hoping how keen like love need u want willing you
4 = ask asking here hope looking mentor thanks thx time wait waiting
b = 2 can cd cld could cud gonna must not please pls plz to u wanna will wld would wud you
c = 2 can could to u you
r = how they u we what where who you
n = guide help learn me read u up you
id = and because but if so that
ill = and because but if so that
ty = ok pls plz thanks
d = about at for from in of on with
da = about at for from in of on with
""")
"""Short forms that are also numbers, initials or words: read as short forms only after one of these words."""
