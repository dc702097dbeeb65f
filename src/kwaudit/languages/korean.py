"""Korean particles: glued to a noun without a space, taken off in the inflected form."""

from __future__ import annotations

import re

_PARTICLES = """
으로부터 에서부터 로부터 에게서 한테서 으로서 으로써 이라고 이라는 이라도 이라면 이었다 입니다 이에요 예요 이란
이며 이고 이나 이든 이자 이다 에서는 에서도 에는 에도 에게는 에게도 으로는 으로도 로는 로도 까지는 까지도 까지
부터 처럼 보다 마다 조차 마저 밖에 만큼 대로 에게 한테 에서 으로 라고 라는 라도 라면 란 께서 이랑 하고
들은 들이 들을 들의 들에게 들도 들과 들로 들 은 는 이 가 을 를 의 에 와 과 도 만 로 나 랑 며 야
"""
_PARTICLE = re.compile(rf"(?<=[가-힣][가-힣])(?:{'|'.join(sorted(_PARTICLES.split(), key=len, reverse=True))})$")
_SHORT = re.compile(r"(?<=^[가-힣])(?:은|는|을|를|의|에|에서|으로|까지|부터|에게|들)$")
"""After one syllable only what is hardly ever part of a word (집은, 집에서): 나이, 아이, 사과 stay whole."""


def stem(word: str) -> str:
    """Return a normal Korean word without its particles."""
    bare = _PARTICLE.sub("", word, count=1)
    return bare if bare != word else _SHORT.sub("", word, count=1)
