"""Made-up names in any number, to see what a look-up costs among many."""

from __future__ import annotations

from random import Random

from bot.core.names import Ref, Spelling

_SYLLABLES = [
    *("ka", "lo", "mi", "ra", "ten", "vor", "dal", "sin", "pex", "qua", "zor", "bel", "nim", "tor"),
    *("gra", "phi", "lan", "dro", "ves", "mun", "cor", "tai", "wen", "xi", "fu"),
]
_TIERS = ("", "Pro", "Mini", "Flash", "Max", "Ultra", "Coder", "Vision", "Lite")
_SIZES = ("", "", "7B", "70B", "235B A22B")
_OF_FAMILY = 40


def invented(count: int, seed: int = 1) -> list[Spelling]:
    """So many names of models such as ``Kalomi 4.2 Pro 70B``, forty of each family."""
    random = Random(seed)
    found: dict[str, None] = {}
    while len(found) < count:
        family = "".join(random.choices(_SYLLABLES, k=random.randint(2, 4))).title()
        for _ in range(_OF_FAMILY):
            version = f"{random.randint(1, 9)}.{random.randint(0, 9)}"
            parts = (family, version, random.choice(_TIERS), random.choice(_SIZES))
            found[" ".join(part for part in parts if part)] = None
    return [
        Spelling(Ref("model", name.lower().replace(" ", "-"), name), name, "name", at % 100)
        for at, name in enumerate(list(found)[:count])
    ]


def asked_for(spellings: list[Spelling], count: int, seed: int = 2) -> dict[str, list[str]]:
    """Ways to ask for such names: as they are, a host's, mistyped, no such version, no name."""
    random = Random(seed)
    names = [spelling.text for spelling in random.sample(spellings, min(count, len(spellings)))]
    return {
        "exact": names,
        "host's": [f"org/{name.replace(' ', '-')}:free" for name in names],
        "mistyped": [name[:2] + name[3:] for name in names],
        "no such version": [f"{name.split()[0]} 12.7" for name in names],
        "no name": [f"{name[::-1]} toaster" for name in names],
    }
