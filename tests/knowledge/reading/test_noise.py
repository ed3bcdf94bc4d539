"""Text is told from what only has the form of it, in any language."""

import base64
import random

import pytest

from knowledge.reading.noise import is_noise

LANGUAGES = {
    "English": "Bo said the loom needs a new belt before the market opens. Then she put the kettle on.",
    "Polish": "Wczoraj spotkałem się z Bogdanem w kawiarni i rozmawialiśmy o pracy w Szczebrzeszynie.",
    "Czech": "Strč prst skrz krk. Včera jsem se sešel s Petrem, čtvrthodinu mlčel a pak scvrnkl drobek.",
    "German": "Gestern sprach ich mit Frau Schmidt über ihre Rechtsschutzversicherung und meine Angst vorm Umzug.",
    "Russian": "Вчера я встретил Бо в кафе, мы говорили о работе (Scrum, KPI) и о том, чему она научилась.",
    "Japanese": "昨日、カフェでボーさんに会って、仕事やプロジェクトについて話しました。「小さく」と。",
    "Hindi": "कल मैं बो से कैफ़े में मिला और हमने काम के बारे में बात की। उसने कहा छोटे से शुरू करो।",
    "Arabic": "أمس التقيت ببو في المقهى وتحدثنا عن العمل وعما تعلمته في العام الماضي، وقالت ابدأ صغيرا.",
    "a table": "2031-03-04;£12.50;tea\n2031-03-05;£8.00;cake with Bo\n",
    "an order": "Room B12, order A1234, ticket X99: Bo says ok. Q3, 10am, v2.",
    "tasks": "- [ ] send page -> Bo (!!)\n- [x] done\n\n---\n\n**Why?** ...... because ==now==\n",
    "a chat": "[00:01:12] Bo: hm 😀😀\n[00:01:15] Ina: see u 2nite 🙏\n",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_person_wrote_is_never_noise(language: str) -> None:
    assert not is_noise(LANGUAGES[language] * 60)


def test_encoded_bytes_and_random_letters_and_signs_are_noise() -> None:
    chance = random.Random(4)
    content = chance.randbytes(6000)
    letters = "".join(chance.choices("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789   ", k=9000))
    mixed = "".join(chr(chance.choice((*range(0x410, 0x450), *range(0x904, 0x939)))) for _ in range(5000))
    for text in (base64.b64encode(content).decode(), content.hex(" ", 2), letters, "#$%& ^~|{} " * 400, mixed):
        assert is_noise(text)


def test_a_short_note_may_be_a_list_of_codes() -> None:
    assert not is_noise("Wifi: x9Kq2LmZ7vT4\nDoor: 4711#B\n")
