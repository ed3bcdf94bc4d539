"""Whether a message is in a language the coach does not speak yet."""

import re
import unicodedata

COMMON = frozenset(
    """el la los las una que para por con mi necesito quiero ayuda como esta est le les des une je tu vous nous pour
    avec mon ma besoin aide écrire der die das und ich nicht ein eine mit für mein meine ist zu auf bitte jak nie się
    jest na mam chcę o uma não você preciso meu minha com di il che per sono ho vorrei con una gli een het ik niet
    met voor mijn""".split()  # noqa: SIM905  a paragraph reads better than a list of quoted words
)
ENGLISH = frozenset(
    """the a an i my to and of in is it you me for with on this that what how who when do did have was am be write
    need want help about""".split()  # noqa: SIM905  as above
)


def is_foreign(text: str) -> bool:
    """Whether most of what says something is in another language; short messages and names count as English."""
    letters = [sign for sign in text if sign.isalpha()]
    if letters and sum("LATIN" not in unicodedata.name(sign, "") for sign in letters) > len(letters) / 2:
        return True
    words = re.findall(r"[^\W\d_]+", text.lower())
    foreign, english = sum(word in COMMON for word in words), sum(word in ENGLISH for word in words)
    return len(words) >= 3 and foreign >= 2 and foreign > english
