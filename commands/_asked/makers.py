"""Questions about who makes what: a model's maker, a company's models, owner, seat and listing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bot.core.plain import Kind
from bot.core.speech import mark
from commands._asked._asking import ask, company_of, known, named, one_by_one, subjects, the_one
from commands._asked._limits import country, weights
from commands._asked.worths import companies, owners

if TYPE_CHECKING:
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard
    from bot.core.questions import Question


_IS = r"\b(?:is|are|was|not|from|by|belongs?)\b|[=是归属]|的"
_MODELS = r"\bmodels?\b|模型"
_BUYS = (
    r"\b(?:does|did|has|do) <n> (?:own|buy|bought|acquire|pay for)|"
    r"<n> (?:owns?|bought) (?:<p> of )?<n>"
)
_OWNED = (  # what a company owns
    r"\bwhat (?:else )?(?:does|do) <n> own\b|\bwhich .*\b(?:owned by|belongs? to|part of) <n>|"
    r"\bwhat is owned by <n>|<n> ?(?:旗下有|拥有哪|有哪些子公司)"
)
_SHARE = r"\b(?:of|in) <n> (?:does|did|has|do) <n> (?:own|hold|have)"


def _of_company(what: str, catalog: Catalog, heard: Heard) -> Question | None:
    """One fact of a company, or of the company behind a model."""
    return the_one(owners(catalog, heard, named(heard, companies(catalog, heard))), what)


def _of_name(what: str, catalog: Catalog, heard: Heard) -> Question | None:
    return the_one(named(heard, subjects(catalog, heard)), what)


def _owner(_: Catalog, heard: Heard) -> Question | None:
    """Whose a company is; of a model, who makes it."""
    known(heard)
    if heard.has(_OWNED) and len(heard.companies) == 1:
        return ask("facts", heard.companies, what="owns")
    asked = next((name.refs for name in heard.names if not name.of(("company",))), None)
    if asked and not any(map(heard.means, ("make", "maker", "corp"))):
        return ask("facts", asked[:1], what="maker")
    owned = heard.companies[1:] if heard.has(_BUYS) and not heard.has(_SHARE) else ()
    if len(owned) > 1:
        one_by_one(owned, "parent")
    return ask("facts", owned or heard.companies[:1] or heard.first[:1], what="parent")


def _maker(_: Catalog, heard: Heard) -> Question | None:
    """Who makes a model, also where some company is said to: no other model may be named."""
    if heard.means("amount"):
        return None
    known(heard)
    said = any(map(heard.means, ("make", "maker", "corp", "same")))
    if not said and not heard.has(_IS):
        return None
    models = [ref for ref in dict.fromkeys(heard.first) if ref.kind != "company"]
    if len(models) > 1:
        one_by_one(models, "maker")
    return ask("facts", models, what="maker") if models else None


def _makes(catalog: Catalog, heard: Heard) -> Question | None:
    """The models of a company or a country."""
    known(heard)
    if (
        heard.hosts
        or heard.aside
        or (heard.means("maker") and not heard.names and not heard.has(_MODELS))
    ):
        return None
    filters = {"open_weights": weights(heard)}
    if not heard.names:
        return ask("models", country=country(heard), **filters)
    company = company_of(catalog, subjects(catalog, heard)[0])
    models = (ref for ref in heard.first if ref.kind == "model")
    if any(catalog.maker_of(ref) != company.id for ref in models):
        return None
    if heard.means("each") or heard.means("open") or heard.means("closed"):
        return ask("models", [company], **filters)
    return ask("facts", [company], what="makes")


KINDS = (
    Kind(
        "listed",
        "listed | private",
        lambda c, h: _of_company("listed", c, h) if h.names else None,
        "model firm make maker founded release private listed host less ever own still not ipo "
        "when",
        mark("whether {names} is listed"),
    ),
    Kind(
        "country",
        "nation model | nation firm | country model | country firm",
        partial(_of_name, "country"),
        "make maker nation country not",
        mark("the country of {names}"),
    ),
    Kind(
        "founded",
        "founded firm | founded model | firm age | firm release when",
        partial(_of_company, "founded"),
        "make maker release age",
        mark("when {names} was founded"),
    ),
    Kind(
        "owner",
        "own model | own firm",
        _owner,
        "make maker firms round models amount percent price host when",
        mark("who owns {names}"),
    ),
    Kind(
        "maker",
        "model make | model maker | model corp | model firm | model owner | models same",
        _maker,
        "country article firms make maker same models not",
        mark("who makes {names}"),
    ),
    Kind(
        "makes",
        "firm lineup | firm make | model lineup | country lineup | country make | firm release | "
        "firm host | firm llm | model plural | country llm | country open | firm open | firm each",
        _makes,
        "open closed count make maker lineup new release host own most model each still",
        mark("what {names} makes"),
    ),
)
