"""Names and versions that do not exist are never answered with others, however one asks."""

from __future__ import annotations

from itertools import product

import pytest

from bot.core.errors import UserError
from tests import console

KINDS = ("family", "model", "company")
FAMILIES = (
    *("kimi", "opus", "claude", "sonnet", "gpt", "gemini", "deepseek", "qwen", "grok", "llama"),
    *("mistral large", "glm", "doubao", "minimax", "step", "ernie", "豆包", "通义千问", "文心"),
)
VERSIONS = (
    *("9", "9.9", "7.3", "8.1 pro", "6.5 mini", "42", "v9", "v9 pro", "k9 max", "k8"),
    *("nine", "nine point nine", "v nine", "v eight pro"),
)
STRANGERS = (
    *("bard", "palm 2", "dall-e 3", "watsonia", "vicuna", "harmony", "orion", "strawberry", "sky"),
    *(
        "netflix",
        "spotify",
        "acme ai",
        "hal 9000",
        "claude sonata",
        "kimi ultra",
        "zeta-9",
        "blorp",
    ),
)
WORDINGS = (
    *("how much is {}", "{} pricing please", "is {} cheaper than kimi?", "compare kimi with {}"),
    *("who makes {}", "{} context window", "when was {} released", "is {} open source"),
    *("{} gpqa score", "how did {} do on hle", "what is {} worth", "has {} been retired"),
    *("how has the price of {} moved", "cost of 1m in and 200k out on {}", "where can i buy {}"),
    *("{}多少钱", "{}和kimi哪个便宜", "{}是谁做的", "{}估值多少", "{}什么时候发布的"),
)


def unknown(catalog, names):
    for name in names:
        try:
            catalog.find(name, KINDS)
        except UserError:
            yield name


@pytest.mark.parametrize("wording", WORDINGS)
def test_what_is_not_known_is_not_answered(catalog, wording):
    versions = (f"{family} {version}" for family, version in product(FAMILIES, VERSIONS))
    names = [*unknown(catalog, versions), *unknown(catalog, STRANGERS)]
    assert len(names) > 100
    answered = {
        name: record["text"].partition("\n")[0]
        for name in names
        if (record := console.record(wording.format(name)))["ok"]
    }
    assert answered == {}
