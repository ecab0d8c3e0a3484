"""Names in a question that are written as they are known: records, hosts, plans and countries."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.core.errors import AmbiguousName, UnknownName
from bot.core.names import Ref, everyday
from bot.core.names.english import ordinary
from bot.core.plain.heard import Name
from bot.core.plain.resolving import resolve
from bot.core.plain.senses import lexicon
from bot.core.plain.text import HAN
from bot.core.plain.vocabulary import COUNTRIES, FILLER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.core.catalog import Catalog
    from bot.core.facts import Plan
    from bot.core.plain.ear import Ear

_TIER = r"(?:pro|max|mini|lite|flash|turbo|plus|ultra|air|code|thinking|preview)(?![a-z])"
_AFTER = re.compile(  # a version or tier that belongs to the Chinese name before it
    rf"\s*[vVkK]?\d+(?:\.\d+)*(?![\d万亿千百个家年月%块元])(?:[\s-]*{_TIER})*|[\s-]*{_TIER}",
    re.IGNORECASE,
)
_BESIDES = re.compile(
    r"\b(?:vs|versus|than|or|and|with|against|besides|except|compare\w*)\b|[和跟与比、/]|还是|除",
    re.IGNORECASE,
)
_OF = frozenset(["from", "by", "of"])
_MORE = re.compile(r"(?:[\s-]+[A-Za-z0-9.]+){1,3}")
_ELSE = frozenset(  # words in names of hosts that say nothing alone
    [
        "Model",
        "Models",
        "Studio",
        "Cloud",
        "Inference",
        "Workers",
        "Agent",
        "Foundry",
        "China",
        "Weights",
        "Biases",
        "Google",
        "Amazon",
        "Copilot",
        "GitHub",
        "Microsoft",
    ]
)


def hear_benchmarks(ear: Ear) -> None:
    """Benchmarks by their spellings; words that make it another one belong to it."""
    spans = ear.catalog.names.spans(ear.left, ("benchmark",))
    for span in sorted(spans, key=lambda span: span.start - span.end):
        if ear.is_taken(span.start, span.end):
            continue
        end, refs = span.end, span.refs
        written = ear.left[span.start : span.end]
        for words in _longer(ear.left[span.end :]):
            try:
                match = ear.catalog.find(written + words, ("benchmark",))
            except (UnknownName, AmbiguousName):
                continue
            if match.ref in span.refs and not match.exact:
                continue
            end, refs = span.end + len(words), (match.ref,)
            break
        ear.take(span.start, end, "<b>")
        ear.benchmarks[span.start] = Name(ear.text[span.start : end], refs)


def _longer(text: str) -> Iterator[str]:
    """Up to three words that a text begins with, then with the last one left out, and so on."""
    found = _MORE.match(text)
    words = found[0] if found else ""
    while words.strip():
        yield words
        words = re.sub(r"[\s-]+[A-Za-z0-9.]+$", "", words)


def hear_names(ear: Ear) -> None:
    """Models, families and companies by their spellings, the longest first."""
    spans = ear.catalog.names.spans(ear.left, ("family", "model", "company"))
    for span in sorted(spans, key=lambda span: span.start - span.end):
        if ear.is_taken(span.start, span.end):
            continue
        written = ear.left[span.start : span.end]
        small = written.casefold()
        if span.doubtful and written.islower():
            before = ear.text[: span.start].split()
            if small in FILLER or small in lexicon():
                continue
            article = before and before[-1].casefold() in everyday.ARTICLES
            if article and small in ordinary():
                ear.take(span.start, span.end, "")
                continue
        after = None if written.isascii() else _AFTER.match(ear.left, span.end)
        if after and after[0].strip():
            resolve(ear, span.start, after.end())
        else:
            ear.take(span.start, span.end, "<n>")
            ear.names[span.start] = Name(written, span.refs)


def hear_sold(ear: Ear) -> None:
    """Hosts by the words of their names, and subscriptions by theirs, which stand for a company."""
    hosts, plans = _sold(ear.catalog)
    for match in hosts.finditer(ear.left):
        ear.take(*match.span(), "<h>")
        ear.hosts[match.start()] = match[0]
    for pattern, company in plans:
        for match in pattern.finditer(ear.left):
            ear.take(*match.span(), "<n>")
            ear.take(match.start(), match.start(), "plan")
            ear.names[match.start()] = Name(match[0], (company,))


@lru_cache(maxsize=4)
def _sold(catalog: Catalog) -> tuple[re.Pattern[str], list[tuple[re.Pattern[str], Ref]]]:
    """How hosts and subscriptions are found in a text, with the company that each plan is of."""
    plain = {word for company in catalog.companies.values() for word in company.name.split()}
    hosts = {word for host in catalog.hosts() for word in re.findall(r"[A-Za-z]{4,}", host)}
    named = [word for word in hosts - plain - _ELSE if word.casefold() not in FILLER]
    plans = [
        (_any(_spellings(plans)), Ref("company", key, company.name))
        for key, plans in catalog.plans.items()
        for company in (catalog.companies[key],)
    ]
    return _any(named), plans


def _spellings(plans: Iterable[Plan]) -> Iterator[str]:
    """Names of plans, those of their tiers, and long ones without their last word."""
    for plan in plans:
        yield from (plan.plan, plan.tier)
        if plan.tier.count(" ") > 2:  # noqa: PLR2004
            yield plan.tier.rpartition(" ")[0]


def _any(words: Iterable[str]) -> re.Pattern[str]:
    every = "|".join(map(re.escape, sorted(set(words), key=len, reverse=True))) or "(?!)"
    return re.compile(rf"(?<![A-Za-z0-9])(?:{every})(?![A-Za-z0-9])", re.IGNORECASE)


def hear_countries(ear: Ear) -> None:
    """Countries, and what is of them: ``chinese``, ``国产``."""
    for code, pattern in COUNTRIES.items():
        for match in _country(pattern).finditer(ear.left):
            ear.take(*match.span(), "<k>")
            ear.countries[match.start()] = code


@cache
def _country(pattern: str) -> re.Pattern[str]:
    latin = re.sub(rf"\|?[{HAN}]+", "", pattern)
    han = "|".join(re.findall(f"[{HAN}]+", pattern))
    return re.compile(rf"(?<![\w.])(?:{latin})(?:'?s)?(?!\w)|{han}", re.IGNORECASE)


def join_makers(ear: Ear) -> None:
    """Leave out a maker or family beside its own model: ``腾讯混元Hy4``, ``K3 from Moonshot``."""
    marks = sorted(mark for mark in ear.marks if mark[0] in ear.names and mark[2] == "<n>")
    for before, after in pairwise(marks):
        between = ear.text[before[1] : after[0]].removeprefix("'s").strip(" '-/的")
        pair = [ear.names[mark[0]].refs[0].kind for mark in (before, after)]
        if "/" in ear.text[before[1] : after[0]] and pair == ["family", "family"]:
            continue  # the one or the other
        if not between and _above(ear, ear.names[before[0]], ear.names[after[0]]):
            _leave_out(ear, before)
        elif between in _OF and _above(ear, ear.names[after[0]], ear.names[before[0]]):
            _leave_out(ear, after)


def leave_makers(ear: Ear) -> None:
    """Leave out a maker or family that is named elsewhere than its own model."""
    if _BESIDES.search(ear.text):
        return
    over = {id_ for name in ear.names.values() for id_ in _over(ear, name)}
    for mark in [mark for mark in ear.marks if mark[0] in ear.names and mark[2] == "<n>"]:
        refs = ear.names[mark[0]].refs
        if refs[0].kind != "model" and not over.isdisjoint(ref.id for ref in refs):
            _leave_out(ear, mark)


def _over(ear: Ear, name: Name) -> tuple[str, ...]:
    """The family and the maker of the model that a name means."""
    model = ear.catalog.models.get(name.refs[0].id) if name.refs[0].kind == "model" else None
    return (model.family, model.maker) if model else ()


def _leave_out(ear: Ear, mark: tuple[int, int, str]) -> None:
    start, end, _ = mark
    ear.marks.remove(mark)
    del ear.names[start]
    ear.text = ear.text[:start] + " " * (end - start) + ear.text[end:]


def _above(ear: Ear, one: Name, two: Name) -> bool:
    """Whether one name is of the maker or a family of what the other names."""
    first, second = one.refs[0], two.refs[0]
    if first == second or second.kind == "company":
        return False
    maker = ear.catalog.maker_of(second)
    company = one.of(("company",))
    if company and company.id == maker:
        return True
    return first.kind == "family" and ear.catalog.maker_of(first) == maker
