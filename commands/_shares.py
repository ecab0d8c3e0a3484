"""Which of several models is cheaper and by how much, in one sentence that can be read alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.speech import mark, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from bot.core.quote import Quote

_RATES = {"input_mtok": "input", "output_mtok": "output"}
_SAID = {  # which rates can be compared, and whether those of the cheaper model have ended
    ("same", False): mark("{name} costs {share} of {other} on input and {share} on output."),
    ("same", True): mark(
        "{name} costs {share} of {other} on input and {share} on output "
        "(last list price of {name})."
    ),
    ("both", False): mark("{name} costs {input} of {other} on input and {output} on output."),
    ("both", True): mark(
        "{name} costs {input} of {other} on input and {output} on output "
        "(last list price of {name})."
    ),
    ("input", False): mark("{name} costs {input} of {other} on input."),
    ("input", True): mark("{name} costs {input} of {other} on input (last list price of {name})."),
    ("output", False): mark("{name} costs {output} of {other} on output."),
    ("output", True): mark(
        "{name} costs {output} of {other} on output (last list price of {name})."
    ),
}
_SAME = {  # on which rate they cost the same, and whether those of the cheaper model have ended
    ("input", False): mark(
        "{name} costs the same as {other} on input and {output} of it on output."
    ),
    ("input", True): mark(
        "{name} costs the same as {other} on input and {output} of it on output "
        "(last list price of {name})."
    ),
    ("output", False): mark("{name} costs {input} of {other} on input and the same on output."),
    ("output", True): mark(
        "{name} costs {input} of {other} on input and the same on output "
        "(last list price of {name})."
    ),
}


def _share(cheap: Quote, dear: Quote, rate: str) -> str:
    """What the one is of the other, empty where that cannot be said."""
    low, high = cheap.rate_usd(rate), dear.rate_usd(rate)
    return numbers.percent(low / high) if low is not None and high else ""


def blended(found: Quote) -> Decimal | None:
    """The blended price in US dollars, None where it is not known."""
    return found.usd.blended_mtok if found.usd else None


def sentence(quotes: Sequence[Quote]) -> str:
    """The answer in words: exact shares for two, multiples of the cheapest for more."""
    priced = [(blend, q) for q in quotes if (blend := blended(q)) is not None]
    if len(priced) < 2:  # noqa: PLR2004 - two are needed to compare
        if on_input := _by_input(quotes):
            return on_input
        names = numbers.listed([q.model.name for q in quotes if blended(q) is None])
        return say(
            "They cannot be compared by price: no list price per token is known for {names}.",
            names=names,
        )
    order = sorted(priced, key=lambda pair: pair[0])
    (least, cheap), (_, dear) = order[0], order[-1]
    if len(order) > 2:  # noqa: PLR2004
        return _cheapest(cheap, least, order[1:])
    same = [rate for rate in _RATES if cheap.rate_usd(rate) == dear.rate_usd(rate) != 0]
    if len(same) == len(_RATES):
        return say(
            "{one} and {other} cost the same on input and output.",
            one=cheap.model.name,
            other=dear.model.name,
        )
    sent, written = (_share(cheap, dear, rate) for rate in _RATES)
    which = "both" if sent and written else "input" if sent else "output"
    forms = _SAID
    if same and which == "both":
        forms, which = _SAME, _RATES[same[0]]
    elif sent == written:
        which = "same"
    return say(
        forms[which, cheap.ended],
        name=cheap.model.name,
        other=dear.model.name,
        share=sent,
        input=sent,
        output=written,
    )


def _by_input(quotes: Sequence[Quote]) -> str:
    """The same of models that are priced by their input alone, such as embeddings; else empty."""
    priced = [(price, q) for q in quotes if (price := q.rate_usd("input_mtok"))]
    if len(priced) < len(quotes) or any(q.rate_usd("output_mtok") is not None for q in quotes):
        return ""
    order = sorted(priced, key=lambda pair: pair[0])
    (least, cheap), (most, dear) = order[0], order[-1]
    if least == most:
        return say(
            "{names} cost the same on input.",
            names=numbers.listed([q.model.name for _, q in order]),
        )
    if len(order) == 2:  # noqa: PLR2004
        share = numbers.percent(least / most)
        form = _SAID["input", cheap.ended]
        return say(form, name=cheap.model.name, other=dear.model.name, input=share)
    multiples = [
        say("{name} {times}", name=q.model.name, times=numbers.times(price / least))
        for price, q in order[1:]
    ]
    return say(
        "{name} is the cheapest on input; {others} that.",
        name=cheap.model.name,
        others=numbers.listed(multiples),
    )


def _cheapest(cheap: Quote, least: Decimal, others: Sequence[tuple[Decimal, Quote]]) -> str:
    """Which of several is the cheapest, and how many times that the others cost."""
    if not least:
        return say("{name} is the cheapest: it costs nothing.", name=cheap.model.name)
    tied = [cheap.model.name, *(q.model.name for blend, q in others if blend == least)]
    multiples = [
        say("{name} {times}", name=q.model.name, times=numbers.times(blend / least))
        for blend, q in others
        if blend != least
    ]
    if not multiples:
        return say("{names} cost the same, blended 3:1.", names=numbers.listed(tied))
    if len(tied) > 1:
        return say(
            "{names} are the cheapest, blended 3:1; {others} that.",
            names=numbers.listed(tied),
            others=numbers.listed(multiples),
        )
    return say(
        "{name} is the cheapest, blended 3:1; {others} that.",
        name=cheap.model.name,
        others=numbers.listed(multiples),
    )
