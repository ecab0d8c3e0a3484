"""Small talk, what the bot can do, what a word means, and how fresh the data is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.core import glossary
from bot.core.answers import Answer, Button, Link
from bot.core.names import everyday
from bot.core.plain import Kind
from bot.core.plain.vocabulary import words_of
from bot.core.questions import Question
from bot.core.speech import mark, recorded, say
from commands._asked._asking import ask, named

if TYPE_CHECKING:
    from bot.core.answers import Text
    from bot.core.catalog import Catalog
    from bot.core.plain import Heard

_WORDY = 20  # words of a thank-you or greeting that holds no question
_WHAT_IS = words_of(
    """
    so and hey hi please pls what is the benchmark test exam again anyway about even actually
    exactly for all it that
    """
)
_AROUND = re.compile(
    r"\b(?:what|whats|which|how|is|are|was|does|do|did|mean|meaning|means|meant|define|definition|"
    r"of|explain|explained|tell|me|to|us|like|im|i|am|five|pls|please|by|you|people|they|in|your|"
    r"our|my|this|that|tables?|valuations?(?= (?:table|list))|the|a|an|exactly|actually|even|"
    r"really|difference|diff|between|vs|versus|and|or|term|word|phrase|again|ok|so|hey|hi|can|"
    r"could|someone|anyone|for|dummies|when|say|said|says|stand|stands|it|here|on|about|eli5|"
    r"quickly|quick|question|sorry|not|same|as|thanks|asap|slides|the same)\b|[?!.,;:\"'-]"
)


def _thanks(_: Catalog, heard: Heard) -> Answer | None:
    if not heard.whole or len(re.findall(r"\w+", heard.masked)) > _WORDY:
        return None
    if any(len(word) >= _WORDY // 2 for word in heard.unknown if not word.isascii()):
        return None
    return Answer("ask", (say("You are welcome."),))


def _greeting(_: Catalog, heard: Heard) -> Answer | None:
    if not heard.whole or len(re.findall(r"\w+", heard.masked)) > _WORDY:
        return None
    hello = say(
        "Hello! Ask me what a model costs, how two compare, or what the company behind is worth."
    )
    return Answer("ask", (hello,))


def _about(_: Catalog, heard: Heard) -> Question | None:
    if not heard.names:
        others = any(map(heard.means, ("corp", "make", "release")))
        return None if others else Question("about")
    sourced = any(map(heard.means, ("fresh", "source", "trust", "age")))
    return ask("sources", named(heard, heard.first)) if sourced else None


def _measures(catalog: Catalog, heard: Heard) -> Answer | None:
    """What a benchmark measures, with its board at hand."""
    words = re.findall("[a-z]+", heard.masked.replace("<b>", " "))
    asked = heard.means("define") or heard.means("measures")
    if not asked and not ("what" in words and _WHAT_IS.issuperset(words)):
        return None
    ref = heard.benchmarks[0].refs[0]
    record = catalog.benchmarks[ref.id]
    lead = say("{name} measures: {measures}.", name=ref.name, measures=recorded(record.measures))
    board = Button(say("Who is best on {name}", name=ref.name), ask("rank", [ref]))
    page = catalog.sources[record.source]
    link: Text = (Link(page.title, page.url),) if page.url else ()
    return Answer("ask", (lead,), buttons=(board,), small=(link,) if link else ())


def _glossary(_: Catalog, heard: Heard) -> Question | None:
    """The word that is asked about: what is left without the words around it."""
    if heard.names or heard.benchmarks or heard.tokens or heard.periods or heard.countries:
        return None
    text = heard.asking if heard.asking != heard.masked else heard.text.casefold()
    if heard.chinese:
        text = text if heard.means("define") and text else heard.text.casefold()
        written = None if heard.strangers else glossary.spelled_in(text)
        return Question("glossary", (written.key,)) if written and heard.means("define") else None
    rest = " ".join(_AROUND.sub(" ", text).split())
    if heard.means("define"):
        term = glossary.term_of(rest) if rest else None
        common = heard.unknown or not everyday.COMMON.isdisjoint(rest.split())
        whole = " ".join(_AROUND.sub(" ", heard.text.casefold()).split())
        term = term or (None if common else glossary.spelled_in(whole))
    else:
        term = next(iter(glossary.spelled_out(rest)), None)
    return Question("glossary", (term.key,)) if term else None


KINDS = (
    Kind("glossary", "", _glossary, "*", mark("what a word means")),
    Kind("measures", "board", _measures, "define measures", mark("what {names} measures")),
    Kind(
        "help",
        "help",
        lambda _c, _h: Question("help"),
        "make source price listed more define new score unknown",
        mark("what I can do"),
    ),
    Kind("thanks", "thanks", _thanks, "unknown", mark("thanks")),
    Kind("greeting", "greeting", _greeting, "unknown", mark("a greeting")),
    Kind(
        "fresh",
        "fresh | source | trust | age price | count llm | count score | worth age | worth new most",
        _about,
        "fresh source trust model models firm firms price worth score host make board release "
        "moved change more most age new lineup old free sum day amount",
        mark("how fresh the data is"),
        yields=True,
    ),
)
