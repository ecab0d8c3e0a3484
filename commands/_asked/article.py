"""The questions of the article on China's models: prices, scores, valuations, and why so many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.plain import Kind
from bot.core.speech import mark
from commands._article_worths import OTHERS
from commands._asked._asking import ask

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard
    from bot.core.questions import Question


def _why(_: Catalog, heard: Heard) -> Question | None:
    return ask("article", about="why") if "CN" in heard.countries or heard.names else None


def _prices(_: Catalog, heard: Heard) -> Question | None:
    """How much cheaper China's models are and how close in score; the other makers are the US's."""
    if heard.means("article") and not heard.names:
        return ask("article", about="prices")
    if "CN" in heard.countries and {*heard.countries} <= {"CN", "US"} and not heard.means("most"):
        alone = len(heard.countries) == 1 and not heard.means("factor")
        return None if alone and not heard.means("more") else ask("article", about="prices")
    return None


def _valuations(_: Catalog, heard: Heard) -> Question | None:
    """How China's makers compare with the companies of the article; of others it says nothing."""
    told = all(name.refs[-1].id in OTHERS for name in heard.names)
    return ask("article", about="valuations") if told and "CN" in heard.countries else None


KINDS = (
    Kind(
        "article_why",
        "why country | afford country | why firm afford | why model afford | why firm make | "
        "why firm not",
        _why,
        "countries firms models make maker cheap more most not afford open closed price rank "
        "lineup release new own worth free amount",
        mark("why there are so many Chinese models"),
    ),
    Kind(
        "article_valuations",
        "country worth firm | country worth model | countries worth article | worth article",
        _valuations,
        "country firms models more less most make maker factor sum rank article",
        mark("how the Chinese makers' valuations compare"),
    ),
    Kind(
        "article_prices",
        "country cheap | country dear | countries price | countries score | countries better | "
        "country price more | country factor | countries average | article",
        _prices,
        "countries cheap dear more less price score factor best most value rank make maker better "
        "average open closed article amount models firms fresh trust source country lineup "
        "define then",
        mark("how much cheaper Chinese models are"),
    ),
)
