"""A question as it was heard: its text with a sign for each thing named, and the things."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from bot.core.errors import AmbiguousName, UnknownName
    from bot.core.names import Kind, Ref
    from bot.core.plain.days import Period
    from bot.core.plain.senses import Said


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a question.

    Attributes:
        typed: as it is written.
        refs: records that it means: a model or family, and a company of the same name.
        exact: whether it is written as it is known.
    """

    typed: str
    refs: tuple[Ref, ...]
    exact: bool = True

    def of(self, kinds: Sequence[Kind]) -> Ref | None:
        """The record of one of some kinds that is meant, if any."""
        return next((ref for ref in self.refs if ref.kind in kinds), None)

    @property
    def sold(self) -> Ref:
        """What of it is sold: a model or family, else the company itself."""
        return self.of(("family", "model")) or self.refs[0]


@dataclass(frozen=True, slots=True)
class Heard:
    """A question with what is named in it, each in the order of the question.

    Attributes:
        text: the question as typed, tidied.
        masked: the same in lower case with a sign for each thing named: ``<n>`` a model, family or
            company, ``<h>`` a host, ``<b>`` a benchmark, ``<d>`` days, ``<k>`` a country, ``<t>``
            tokens, ``<u>`` US dollars, ``<q>`` a number, ``<p>`` per cent, ``<y>`` a
            year at no place of one, ``<x>`` words not known.
        hosts: words of hosts' names, as typed, behind ``<h>``.
        tokens, money, numbers, percents: amounts behind ``<t>``, ``<u>``, ``<q>`` and ``<p>``.
        out, out_countries: names and countries that are left out, behind ``<w>``.
        strangers: what must be a name and is none that is known, as the error to raise.
        ignored: other words that are not known.
        unknown: both, as typed, behind ``<x>``.
        corrected: words that tell the kind of question, as typed and as they were taken.
        said: wordings with a meaning, in the order of the question.
        senses: what these mean, and a sense for each sort of thing named: ``model``, ``models``,
            ``firm``, ``firms``, ``owner`` (the maker of a model that is named too), ``board``,
            ``boards``, ``country``, ``countries``, ``day``, ``days``, ``tokens`` or ``million``
            (just a million, as in "per million"), ``money``, ``number``, ``percent``, ``than``
            (something else is held against the one name), ``without``
            (something is left out), ``relative`` (told by another that is named), ``if``,
            ``unknown``.
        parts: the same as it is to be understood: without what it says that it is not, if there
            is such, as a whole, then without the words that only lead to the question.
        asking: the part that asks, as `masked`; all of it where there is no such part.
        aside: names and countries, as typed, that stand where nothing is asked or demanded.
        whole: whether nothing of the question is left aside.
    """

    text: str
    masked: str
    chinese: bool
    today: date
    names: tuple[Name, ...] = ()
    hosts: tuple[str, ...] = ()
    benchmarks: tuple[Name, ...] = ()
    periods: tuple[Period, ...] = ()
    countries: tuple[str, ...] = ()
    out: tuple[Name, ...] = ()
    out_countries: tuple[str, ...] = ()
    tokens: tuple[int, ...] = ()
    money: tuple[Decimal, ...] = ()
    numbers: tuple[Decimal, ...] = ()
    percents: tuple[Decimal, ...] = ()
    strangers: tuple[UnknownName | AmbiguousName, ...] = ()
    ignored: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    corrected: tuple[tuple[str, str], ...] = ()
    said: tuple[Said, ...] = ()
    senses: frozenset[str] = frozenset()
    parts: tuple[Heard, ...] = ()
    asking: str = ""
    aside: tuple[str, ...] = ()
    whole: bool = True

    @property
    def companies(self) -> tuple[Ref, ...]:
        """Names that are a company's."""
        return tuple(ref for name in self.names if (ref := name.of(("company",))))

    @property
    def models(self) -> tuple[Ref, ...]:
        """Names that are a model's or a family's."""
        return tuple(ref for name in self.names if (ref := name.of(("model", "family"))))

    @property
    def first(self) -> tuple[Ref, ...]:
        """What each name means first."""
        return tuple(name.refs[0] for name in self.names)

    def means(self, *senses: str) -> bool:
        """Whether it has all of some senses."""
        return self.senses.issuperset(senses)

    def has(self, pattern: str) -> bool:
        """Whether the masked question holds a pattern; signs in it are written as in `masked`."""
        return bool(worded(pattern).search(signed(self.masked)))


@cache
def worded(pattern: str) -> re.Pattern[str]:
    """A pattern of a masked question, in which a sign is a word like any other."""
    return re.compile(signed(pattern).replace("[^<]", "[^A-Z]"))


@lru_cache(maxsize=64)
def signed(text: str) -> str:
    """Signs as capital letters, which stand nowhere else: so they are words to a pattern."""
    return re.sub(r"<([a-z])>", lambda sign: sign[1].upper(), text)
