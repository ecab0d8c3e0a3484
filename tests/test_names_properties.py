"""Names under any edit: letters may change, digits keep their meaning; the same every time."""

from __future__ import annotations

import re
import string
from functools import cache
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.errors import UserError
from bot.core.names import Names
from bot.core.names.cover import DROPPABLE
from bot.core.names.english import ordinary
from bot.core.names.words import HOSTS, OPTIONAL, TIERS
from tests.names.rows import collected, maker, real, without_hosts

if TYPE_CHECKING:
    from bot.core.names import Kind, Match, Ref

PRICE: tuple[Kind, ...] = ("family", "model", "company")


@cache
def index() -> Names:
    return Names(without_hosts(real()), maker)


@cache
def refs() -> list[Ref]:
    return sorted({s.ref for s in real()}, key=lambda ref: (ref.kind, ref.id))


@cache
def digits_of() -> dict[Ref, set[str]]:
    """Every run of digits in any spelling of a record."""
    found: dict[Ref, set[str]] = {}
    for spelling in real():
        found.setdefault(spelling.ref, set()).update(re.findall(r"\d+", spelling.text))
    return found


def answer(typed: str) -> Match | tuple[str, ...]:
    try:
        return index().find(typed, PRICE)
    except UserError as error:
        return (type(error).__name__, *error.suggestions)


@cache
def english() -> list[str]:
    """Words of every day that stand in no name and beside none."""
    named = {word for s in real() for word in re.findall(r"[^\W\d_]+", s.text.casefold())}
    beside = DROPPABLE | OPTIONAL | TIERS | HOSTS
    return sorted(word for word in ordinary() - named - beside if len(word) > 3)


letters = st.sampled_from(string.ascii_letters)
models = st.deferred(lambda: st.sampled_from([ref for ref in refs() if ref.kind == "model"]))
any_ref = st.deferred(lambda: st.sampled_from(refs()))
rows = st.deferred(lambda: st.sampled_from([row.typed for row in collected()]))


@st.composite
def edited(draw: st.DrawFn, name: str) -> str:
    """A name with up to three letters added, lost, replaced or swapped; never a digit."""
    text = list(name)
    for _ in range(draw(st.integers(1, 3))):
        places = [at for at, sign in enumerate(text) if sign.isalpha()]
        if not places:
            break
        at = draw(st.sampled_from(places))
        match draw(st.sampled_from("adrs")):
            case "a":
                text.insert(at, draw(letters))
            case "d":
                text.pop(at)
            case "r":
                text[at] = draw(letters)
            case _:
                other = min(at + 1, len(text) - 1)
                swapped = [text[other], text[at]]
                if text[other].isalpha() and other > at:
                    text[at : at + 2] = swapped
    return "".join(text)


@settings(max_examples=600, deadline=None)
@given(st.data())
def test_an_edit_of_letters_never_changes_what_digits_mean(data: st.DataObject):
    name = data.draw(models).name
    typed = data.draw(edited(name))
    found = answer(typed)
    if not isinstance(found, tuple):
        runs = digits_of()[found.ref]
        said = re.findall(r"\d+", typed)
        assert all(run in runs or _cut(run, runs) for run in said), (typed, found.ref)


def _cut(run: str, runs: set[str]) -> bool:
    """Whether digits typed without a point, or with a closing nought, are the record's own."""
    if not int(run):
        return True
    return any(run[:at] in runs and run[at:] in runs for at in range(1, len(run)))


@settings(max_examples=600, deadline=None)
@given(any_ref)
def test_a_full_name_finds_itself_whatever_its_case(ref: Ref):
    for name in (ref.name, ref.name.upper(), ref.name.lower(), f"  {ref.name}\t"):
        assert index().find(name, (ref.kind,)).ref == ref


@settings(max_examples=400, deadline=None)
@given(rows)
def test_an_answer_is_the_same_each_time_and_in_any_case(typed: str):
    assert answer(typed) == answer(typed)
    if typed.isascii():
        assert _meaning(typed.upper()) == _meaning(typed.lower()) == _meaning(typed)


def _meaning(typed: str) -> Ref | tuple[str, ...]:
    found = answer(typed)
    return found if isinstance(found, tuple) else found.ref


@settings(max_examples=500, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_answered(typed: str):
    answer(typed)
    assert len(index().suggest(typed, PRICE)) <= 25
    index().split(typed, PRICE, 4, maker)


@settings(max_examples=300, deadline=None)
@given(models, st.integers(11, 99), st.integers(0, 99))
def test_a_version_that_no_model_has_is_never_found(ref: Ref, whole: int, part: int):
    version = f"{whole}.{part}"
    typed = re.sub(r"\d+(\.\d+)?(?![\dbkt])", version, ref.name, count=1)
    found = answer(typed)
    if version in typed and not isinstance(found, tuple):
        assert set(version.split(".")) <= digits_of()[found.ref] | {"0", "00"}


@settings(max_examples=2000, deadline=None)
@given(models, st.deferred(lambda: st.sampled_from(english())), st.integers(1, 9))
def test_a_word_of_english_is_no_mistyped_part_of_a_name(ref: Ref, word: str, place: int):
    """As "Gemini 4 Neon" is not Gemini 4 Argon, nor "Mistral larger" one of its large models."""
    parts = ref.name.split()
    typed = " ".join([*parts[:place], word, *parts[place + 1 :]])
    assert isinstance(answer(typed), tuple), typed
