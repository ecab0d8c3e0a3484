"""/facts: what is known of a model, a family or a company, or just one thing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.arguments import AnyArg
from bot.client import MarketBot
from bot.core import numbers, quote
from bot.core.answers import Answer, Button, Choice, Paragraph
from bot.core.errors import NoFigure
from bot.core.names import Ref
from bot.core.questions import Question, changed, token
from bot.core.speech import mark, recorded, say
from commands import (
    _company_facts,
    _known,
    _meant,
    _model_facts,
    _model_table,
    _models,
    _rate_facts,
    _words,
)
from commands.valuation import company as maker_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from bot.core.answers import Block, Entity, Note
    from bot.core.catalog import Catalog
    from bot.core.facts import Model
    from bot.core.names import Match
    from commands._known import Known

OF_MODEL = {
    "maker": mark("Maker"),
    "released": mark("Release day"),
    "retired": mark("End of service"),
    "replacement": mark("Replacement"),
    "context": mark("Context window"),
    "output": mark("Longest output"),
    "weights": mark("Open weights"),
    "license": mark("Licence"),
    "cutoff": mark("Knowledge cutoff"),
    "inputs": mark("What it reads"),
    "reasoning": mark("Reasoning"),
    "tools": mark("Tool calls"),
    "hours": mark("Peak hours"),
    "cache_read": mark("Cache-read price"),
    "cache_write": mark("Cache-write price"),
    "batch": mark("Batch price"),
    "promo": mark("Promo"),
    "blended": mark("Blended price"),
}
OF_COMPANY = {
    "makes": mark("What it makes"),
    "listed": mark("Stock exchange"),
    "country": mark("Country"),
    "founded": mark("Year founded"),
    "parent": mark("Owner"),
    "owns": mark("What it owns"),
    "talks": mark("Talks"),
}
WHATS = OF_MODEL | OF_COMPANY
_TOO = {"inputs": ("outputs",)}  # figures that the same sentence names
_LINKS = 5  # sources that the small line names
CHOICES = [app_commands.Choice(name=label, value=what) for what, label in WHATS.items()]


def facts(catalog: Catalog, name: str, what: str | None = None, *, now: datetime) -> Answer:
    """Say what is known of a model, a family's flagship or a company; or one thing of it.

    What is asked of a model but holds for companies is answered for its maker, and the other way
    round for the flagship of the company's leading family.

    Raises:
        UnknownName, AmbiguousName: for a name that is not understood.
        NoFigure: if it is a company without models and something of a model is asked for.
    """
    match = catalog.find(name, _meant.KINDS)
    is_company = match.ref.kind == "company"
    if is_company and what == "maker":
        what = "makes"
    if what in OF_COMPANY or (is_company and what is None):
        return _of_company(catalog, name, match, what, now)
    return _of_model(catalog, name, match, what, now)


def _of_model(catalog: Catalog, name: str, match: Match, what: str | None, now: datetime) -> Answer:
    model = _model(catalog, match)
    entity = _words.entity(name, match, model.model)
    known = _known.of_model(catalog, model)
    found = quote.quote(catalog, model, now)
    keys = (what, *_TOO.get(what, ())) if what else ("maker", "released")
    rates = _rate_facts.said(catalog, what, found) if what in _rate_facts.WHATS else None
    here, maker = Ref("model", model.model, model.name), Ref("company", model.maker, "")
    siblings = [m for m in catalog.family_models(_family(match, model)) if m.current and m != model]
    near = [*match.others, *(Ref("model", m.model, m.name) for m in siblings)]
    answer = Answer(
        command="facts",
        lead=rates.lead if rates else _model_facts.lead(catalog, model, what, found),
        figures_of_lead=rates.figures
        if rates
        else tuple(known[key] for key in keys if key in known),
        entities=(entity,),
        blocks=(
            *(rates.blocks if rates else _after(catalog, model, what, known)),
            _model_table.table(catalog, model, known, what),
        ),
        notes=tuple(_model_notes(catalog, match, entity, model, what)),
        choices=tuple(_choices(here, OF_MODEL, near, what)),
        buttons=(
            Button(say("Price"), Question("price", (token(here),))),
            Button(say("Valuation"), Question("valuation", (token(maker),))),
            Button(say("Sources"), Question("sources", (token(here),)), how="whisper"),
        ),
    )
    return _words.with_small(answer, links=_LINKS)


def _model(catalog: Catalog, match: Match) -> Model:
    """The model that is meant, a company's flagship where it has one."""
    if match.ref.kind == "company" and not _models.of_company(catalog, match.ref.id):
        raise NoFigure(
            say(
                "No current model made by {company} is known. Of a company I know: {facts}.",
                company=match.ref.name,
                facts=numbers.listed([say(label) for label in OF_COMPANY.values()]),
            )
        )
    return _meant.meant(catalog, match)


def _family(match: Match, model: Model) -> str:
    return match.ref.id if match.ref.kind == "family" else model.family


def _after(catalog: Catalog, model: Model, what: str | None, known: Known) -> Iterator[Block]:
    """What to use instead of a model that is, or will be, retired."""
    if what == "retired" and model.replacement:
        other = catalog.models[model.replacement].name
        said = say("Its maker names {other} as the replacement.", other=other)
        yield Paragraph((said,), (known["replacement"],))


def _choices(
    here: Ref, labels: Mapping[str, str], near: Iterable[Ref], what: str | None
) -> Iterator[Choice]:
    """The same record asked for one fact, and the same fact asked of other records."""
    bare = Question("facts", (token(here),))
    each = ((say(label), changed(bare, what=key)) for key, label in labels.items() if key != what)
    whole = ((say("Everything"), bare),) if what else ()
    yield Choice(say("Just one of these facts"), (*whole, *each))
    options = (("what", what),) if what else ()
    if others := _words.others("facts", near, options=options):
        yield Choice(say("Another model or version"), others)


def _model_notes(
    catalog: Catalog, match: Match, entity: Entity, model: Model, what: str | None
) -> Iterator[Note]:
    yield from _words.understood([entity])
    if match.ref.kind == "company":
        yield (
            say(
                "{company} is taken to mean its flagship, {model}.",
                company=match.ref.name,
                model=model.name,
            ),
        )
    if match.ref.kind == "family" and what == "released":
        yield from _model_facts.first(catalog, match.ref)
    if model.status == "retired" and what not in ("retired", None):
        yield (say("{model} is retired at its maker.", model=model.name),)
    if model.note:
        yield (say("{note}.", note=recorded(model.note)),)
    parent = catalog.families[model.family].parent
    families = [("family", family) for family in (model.family, parent) if family]
    mine = [("model", model.model), *families, (match.ref.kind, match.ref.id)]
    yield from _words.corrections(catalog, sorted({*mine}))


def _of_company(
    catalog: Catalog, name: str, match: Match, what: str | None, now: datetime
) -> Answer:
    maker = maker_of(catalog, name)
    company = catalog.companies[maker.ref.id]
    known = _known.of_company(catalog, company)
    asked = what or "makes"
    here, made = (token(maker.ref),), bool(catalog.made_by(company.company))
    models = (Button(say("Models"), Question("price", here)),) if made else ()
    answer = Answer(
        command="facts",
        lead=(_company_facts.lead(catalog, company, asked, now.date()),),
        figures_of_lead=_company_facts.figures(catalog, company, known, asked),
        entities=(_words.entity(name, maker),),
        blocks=tuple(_company_facts.blocks(catalog, company, known, asked, now.date())),
        notes=tuple(_company_notes(catalog, name, match, maker)),
        choices=tuple(
            _choices(maker.ref, OF_COMPANY | (OF_MODEL if made else {}), match.others, what)
        ),
        buttons=(
            *models,
            Button(say("Valuation"), Question("valuation", here)),
            Button(say("Sources"), Question("sources", here), how="whisper"),
        ),
    )
    return _words.with_small(answer, links=_LINKS)


def _company_notes(catalog: Catalog, name: str, match: Match, maker: Match) -> Iterator[Note]:
    if match.ref != maker.ref:
        yield (say("{model} is made by {company}.", model=match.ref.name, company=maker.ref.name),)
    else:
        yield from _words.understood([_words.entity(name, match)])
    yield from _words.corrections(catalog, [("company", maker.ref.id)])


class Facts(Cog):
    """What is known of a record."""

    @app_commands.command(name="facts")
    @app_commands.describe(
        name="A model, family or company, such as kimi",
        what="Just one thing of it",
        private="Only you see the answer",
    )
    @app_commands.choices(what=CHOICES)
    async def slash(
        self,
        interaction: Interaction[MarketBot],
        name: AnyArg,
        what: str | None = None,
        private: bool = False,
    ) -> None:
        """Say what is known of a model or company: maker, release, window, licence and more."""
        bot = interaction.client
        await bot.reply(interaction, facts(bot.catalog, name, what, now=bot.now()), private=private)


async def setup(bot: MarketBot) -> None:
    """Add /facts to the bot."""
    await bot.add_cog(Facts())
