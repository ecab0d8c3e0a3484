"""Hosts by what a person types: their names, words that single one out, the company behind them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.core.errors import AmbiguousName, UnknownName, UserError
from bot.core.names import Ref
from bot.core.names.reading import clean
from bot.core.questions import TOKEN, token

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.core.catalog import Catalog

_NOISE = {  # words that a host's name may have or lack, and that alone mean none
    *("agent", "ai", "and", "api", "apis", "china", "cloud", "co", "com", "hosted", "hosting"),
    *("inference", "io", "model", "models", "net", "platform", "service", "services"),
    *("studio", "the"),
}
_BEGUN = 5  # letters of a name's beginning that stand for it
_TYPO = 4  # letters of a word that may be mistyped
_ALIKE = 60  # of 100: how like a name must be to be offered
_NEAR = 8  # names offered
_SHOWN = 25  # suggestions while typing


@dataclass(frozen=True, slots=True)
class Place:
    """One host, several of one company, or a company behind no host.

    Attributes:
        hosts: their names as in the data, in alphabetical order; empty where only the company is
            known.
        company: id of the company behind them, None where it is not known.
        name: the host's, or the company's where it is not one host.
        exact: whether nothing was guessed or left out.
        written: what stands for it in a question: neither a sign of `questions.encode` nor ``&``.
    """

    hosts: tuple[str, ...]
    company: str | None
    name: str
    exact: bool
    written: str


@dataclass(frozen=True, slots=True)
class _Host:
    """A host with its words in lower case, and with those of the company behind it."""

    name: str
    company: str | None
    words: tuple[str, ...]
    spelled: frozenset[str]

    @property
    def joined(self) -> frozenset[str]:
        """Its name in one word: in full, without what stands in brackets, and by initials."""
        initials = re.sub(r"(\w)\w* & (\w)\w*.*", r"\1&\2", self.name)
        names = (self.name, self.name.partition(" (")[0], initials)
        return frozenset("".join(_words(name)) for name in names)


def find(catalog: Catalog, typed: str) -> Place:
    """The hosts that are meant.

    Raises:
        UnknownName: if neither a host nor a company is called that.
        AmbiguousName: if several hosts are, equally well.
        NoLonger: if it is the token of a company that is not known any more.
    """
    return _find(catalog, typed.strip())


@lru_cache(maxsize=1024)
def _find(catalog: Catalog, typed: str) -> Place:
    hosts = _known(catalog)
    if TOKEN.fullmatch(typed):
        return _of_company(catalog, catalog.find(typed, ("company",)).ref.id)
    words = _words(typed)
    glued = "".join(words)
    if same := [host for host in hosts if glued in host.joined]:
        return _place(catalog, typed, same)
    company = _company(catalog, typed)
    own = [host for host in hosts if words and {*words} <= {*host.words}]
    owned = [host for host in hosts if company and host.company == company]
    if company and all(host in owned for host in own):
        return _of_company(catalog, company)
    said = own or [host for host in hosts if words and {*words} <= host.spelled]
    if said and not _NOISE.issuperset(words):
        return _place(catalog, typed, said)
    return _guessed(catalog, typed, words)


def _guessed(catalog: Catalog, typed: str, words: Sequence[str]) -> Place:
    """Hosts by fewer words than were typed, by the beginning of a name, or with a mistake."""
    hosts, glued = _known(catalog), "".join(words)
    telling = {word for word in words if word not in _NOISE}
    ways: tuple[Callable[[_Host], bool], ...] = (
        lambda host: telling <= {*host.words},
        lambda host: telling <= host.spelled,
        lambda host: (
            glued.isalpha()
            and len(glued) >= _BEGUN
            and any(name.startswith(glued) for name in host.joined)
        ),
        lambda host: _mistyped(glued, host.joined | {*host.words} - _NOISE),
    )
    for fits in ways if telling else ():
        if found := [host for host in hosts if fits(host)]:
            return _place(catalog, typed, found, exact=False)
    try:
        company = catalog.find(typed, ("company",)).ref.id if telling else None
    except UserError:
        company = None
    if any(host.company == company for host in hosts if company):
        return _of_company(catalog, company or "", exact=False)
    raise UnknownName(typed, _near(catalog, words))


def _mistyped(word: str, known: Iterable[str]) -> bool:
    """Whether a word is plainly one of some others, but for a typing mistake."""
    from bot.core.names.letters import corrected, plain  # noqa: PLC0415 - slow to import

    if not word.isalpha() or len(word) < _TYPO:
        return False
    letters = [other for other in known if other.isalpha() and len(other) >= _TYPO]
    return any(plain(word, other) for _, other in corrected(word, letters, versioned=False))


def _place(catalog: Catalog, typed: str, hosts: Sequence[_Host], *, exact: bool = True) -> Place:
    """One host, or all of one company; several others are a question."""
    first = hosts[0]
    if len(hosts) == 1:
        return Place((first.name,), first.company, first.name, exact, written(first.name))
    if first.company:
        whole = _of_company(catalog, first.company, exact=exact)
        if whole.hosts == tuple(host.name for host in hosts):
            return whole
    raise AmbiguousName(typed, [written(host.name) for host in hosts][:24])


def _of_company(catalog: Catalog, company: str, *, exact: bool = True) -> Place:
    """All hosts that a company is behind."""
    names = tuple(host.name for host in _known(catalog) if host.company == company)
    ref = Ref("company", company, catalog.companies[company].name)
    if len(names) == 1:
        return Place(names, company, names[0], exact, written(names[0]))
    return Place(names, company, ref.name, exact, token(ref))


def _company(catalog: Catalog, typed: str) -> str | None:
    """The id of the company that is called so, None where none is."""
    try:
        match = catalog.find(typed, ("company",))
    except UserError:
        return None
    return match.ref.id if match.exact else None


def _near(catalog: Catalog, words: Sequence[str]) -> list[str]:
    """Hosts that share a word, or letters, with what was typed."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - slow to import

    hosts = _known(catalog)
    sharing = [host.name for host in hosts if not host.spelled.isdisjoint(words)]
    names = {host.name: " ".join(host.words) for host in hosts}
    alike = process.extract(
        " ".join(words), names, scorer=fuzz.WRatio, score_cutoff=_ALIKE, limit=_NEAR
    )
    found = dict.fromkeys([*sharing, *(name for _, _, name in alike)])
    return [written(name) for name in found][:_NEAR]


def suggest(catalog: Catalog, typed: str) -> list[str]:
    """At most 25 names of hosts that a person may be typing, those that begin so first."""
    words = _words(typed)
    glued = "".join(words)
    hosts = _known(catalog)
    begun = [host.name for host in hosts if any(name.startswith(glued) for name in host.joined)]
    inner = [host.name for host in hosts if any(word.startswith(glued) for word in host.words)]
    try:
        meant = list(find(catalog, typed).hosts) if glued else []
    except UserError as error:
        meant = list(error.suggestions) if len(glued) >= _TYPO else []
    return list(dict.fromkeys([*begun, *inner, *meant]))[:_SHOWN]


def written(host: str) -> str:
    """A host's name as a question can carry it."""
    return re.sub(r"[;|=]", " ", host.replace("&", "and"))


@lru_cache(maxsize=256)
def behind(catalog: Catalog, host: str) -> str | None:
    """The id of the company behind a host, by the words that its name begins with."""
    words = host.partition(" (")[0].split()
    for size in range(len(words), 0, -1):
        if company := _company(catalog, " ".join(words[:size])):
            return company
    return None


@lru_cache(maxsize=4)
def _known(catalog: Catalog) -> tuple[_Host, ...]:
    """Every host, by name."""
    return tuple(_host(catalog, name) for name in catalog.hosts())


def _host(catalog: Catalog, name: str) -> _Host:
    company = behind(catalog, name)
    said = [name]
    if company:
        said += [catalog.companies[company].name, *catalog.aliases("company", company)]
    spelled = frozenset(word for text in said for word in _words(text))
    return _Host(name, company, tuple(_words(name)), spelled)


def _words(text: str) -> list[str]:
    """The words of a text in lower case, ``&`` as one."""
    return re.findall(r"[a-z0-9]+|[^\W_a-z0-9]+", clean(text.replace("&", " and ")))
