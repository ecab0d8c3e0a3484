"""/article: the questions of the article that the product began with, from today's data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Interaction, app_commands
from discord.ext.commands import Cog

from bot.client import MarketBot
from bot.core import numbers
from bot.core.answers import Answer, Button, Choice, Paragraph
from bot.core.names import Ref
from bot.core.questions import Question, token
from bot.core.speech import mark, say
from commands import _article, _article_makers, _article_prices, _article_worths, _words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bot.core.answers import Note, Text
    from bot.core.catalog import Catalog
    from commands._article import Article

TOPICS = {
    "prices": mark("How much cheaper are Chinese models?"),
    "valuations": mark("What are their makers worth?"),
    "makers": mark("How many makers are there?"),
    "why": mark("Why are there so many?"),
}
CHOICES = [app_commands.Choice(name=name, value=value) for value, name in TOPICS.items()]
_LINKS = 6  # sources that the small line names
_REASONS = (
    mark(
        "Subsidies: the Chinese government may be paying, as AI is one of its priorities. No "
        "subsidy is in the data set."
    ),
    mark(
        "Not competing with customers: Oracle and others sell computing to the labs and may keep "
        "out of their business. The article adds that this does not explain Google."
    ),
    mark(
        "A separate market: the network in China makes US models hard to reach, which leaves room "
        "for Chinese makers. Who may use which model where is not in the data set."
    ),
)


def article(catalog: Catalog, about: str | None = None, *, now: datetime) -> Answer:
    """Answer one of the article's questions from today's data, beside what it said.

    Raises:
        NoFigure: if the data set does not hold what it takes.
    """
    asked = about or next(iter(TOPICS))
    said = _article.read(catalog)
    made: dict[str, Callable[[], Answer]] = {
        "prices": lambda: _prices(catalog, said, now),
        "valuations": lambda: _valuations(catalog, said, now),
        "makers": lambda: _makers(catalog, said),
        "why": lambda: _why(said),
    }
    return made[asked]()


def _others(asked: str) -> tuple[Choice, ...]:
    options = (
        (say(label), Question("article", (), (("about", topic),)))
        for topic, label in TOPICS.items()
        if topic != asked
    )
    return (Choice(say("Another question of the article"), tuple(options)),)


def _prices(catalog: Catalog, said: Article, now: datetime) -> Answer:
    sides = [_article_prices.flagships(catalog, country, now) for country in ("CN", "US")]
    chinese, american = sides
    pair = (_article_prices.CHEAP, _article_prices.DEAR)
    names = tuple(token(Ref("model", key, "")) for key in pair)
    notes: tuple[Note, ...] = (
        (say("List prices of each maker's flagship, at hours that are neither peak nor reduced."),),
        (_article.inferred(said),),
    )
    answer = Answer(
        command="article",
        lead=(_article_prices.lead(chinese, american),),
        figures_of_lead=_article_prices.figures(catalog, [*chinese, *american]),
        blocks=tuple(_article_prices.blocks(catalog, said, chinese, american, now)),
        notes=notes,
        choices=_others("prices"),
        buttons=(Button(say("Compare"), Question("compare", names)),),
    )
    return _words.with_small(answer, links=_LINKS)


def _valuations(catalog: Catalog, said: Article, now: datetime) -> Answer:
    worths = _article_worths.today(catalog)
    names = tuple(token(Ref("company", key, "")) for key in _article_worths.CHINESE)
    corrected = _words.corrections(catalog, [("company", "bytedance")])
    answer = Answer(
        command="article",
        lead=(_article_worths.lead(catalog, worths),),
        figures_of_lead=_article_worths.figures(catalog, worths),
        blocks=tuple(_article_worths.blocks(catalog, said, worths, now.date())),
        notes=(
            (_article.inferred(said),),
            *corrected,
        ),
        choices=_others("valuations"),
        buttons=(Button(say("Compare"), Question("valuation", names)),),
    )
    return _words.with_small(answer, links=_LINKS)


def _makers(catalog: Catalog, said: Article) -> Answer:
    found = _article_makers.countries(catalog)
    listed = [catalog.companies[key].name for key in _article_worths.CHINESE if key in said.worths]
    named = say(
        "{title}, {day}, names four makers in China: {makers}.",
        title=said.title,
        day=numbers.day(said.day),
        makers=numbers.listed(listed),
    )
    options = (("makes_models", "true"),)
    answer = Answer(
        command="article",
        lead=(_article_makers.lead(found),),
        figures_of_lead=tuple(
            figure for country in found[:2] for figure in _article_makers.figures(catalog, country)
        ),
        blocks=(*_article_makers.blocks(catalog, found), Paragraph((named,))),
        notes=((_article.inferred(said),), *_words.corrections(catalog, [("family", "kimi")])),
        choices=_others("makers"),
        buttons=(
            Button(say("Companies"), Question("companies", (), options)),
            Button(say("Models"), Question("models")),
        ),
    )
    return _words.with_small(answer)


def _why(said: Article) -> Answer:
    lead: Text = (
        say(
            "{title} ({day}) offers three explanations, as its opinion; the data here neither "
            "proves nor refutes them.",
            title=said.title,
            day=numbers.day(said.day),
        ),
    )
    return Answer(
        command="article",
        lead=lead,
        blocks=tuple(Paragraph((say(reason),)) for reason in _REASONS),
        notes=((_article.inferred(said),),),
        choices=_others("why"),
        buttons=(Button(say("Valuations"), Question("article", (), (("about", "valuations"),))),),
    )


class ArticleCog(Cog, name="Article"):
    """The article that the product began with."""

    @app_commands.command(name="article")
    @app_commands.describe(
        about="Which of its questions; prices unless told otherwise",
        private="Only you see the answer",
    )
    @app_commands.choices(about=CHOICES)
    async def slash(
        self,
        interaction: Interaction[MarketBot],
        about: str | None = None,
        private: bool = False,
    ) -> None:
        """Answer the questions of the article on China's models from today's data."""
        bot = interaction.client
        answer = article(bot.catalog, about, now=bot.now())
        await bot.reply(interaction, answer, private=private)


async def setup(bot: MarketBot) -> None:
    """Add /article to the bot."""
    await bot.add_cog(ArticleCog())
