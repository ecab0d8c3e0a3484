"""What a model costs, in one sentence that can be read alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core import numbers
from bot.core.speech import count, mark, recorded, say
from commands import _rates

if TYPE_CHECKING:
    from datetime import date

    from bot.core.facts import Model
    from bot.core.quote import Quote

_RATES = {  # by the hours that it is now, where they matter
    "any": mark("{rates} per million tokens"),
    "peak": mark("{rates} per million tokens now, at peak"),
    "off_peak": mark("{rates} per million tokens now, off-peak"),
}
_RATE = {"input_mtok": mark("{money} input"), "output_mtok": mark("{money} output")}
_COUNTED = {  # what is priced where it is not the token
    "audio token": mark("audio tokens"),
    "image token": mark("image tokens"),
    "video token": mark("video tokens"),
    "audio second": mark("audio seconds"),
    "audio hour": mark("audio hours"),
    "page": mark("pages"),
}
_COSTS = {  # list price, promo, promo whose promise ran out
    "list": mark("{name} costs {rates}."),
    "promo": mark("{name} costs {rates}, as a promo."),
    "over": mark("{name} costs {rates}, a promo that was promised only through {day}."),
}
_COST = {
    "list": mark("{name} cost {rates} {on_day}."),
    "promo": mark("{name} cost {rates} {on_day}, as a promo."),
    "over": mark("{name} cost {rates} {on_day}, a promo that was promised only through {day}."),
}
_WILL_COST = {
    "list": mark("{name} will cost {rates} {on_day}, unless a change is announced."),
    "promo": mark("{name} will cost {rates} {on_day}, as a promo, unless a change is announced."),
    "over": mark(
        "{name} will cost {rates} {on_day}, a promo that was promised only through {day}, "
        "unless a change is announced."
    ),
}
_ENDED = {  # whether it is retired
    True: mark("{name} is retired at its maker; its last list price was {rates}."),
    False: mark("{name} is not on sale; its last list price was {rates}."),
}


def sentence(found: Quote, day: date | None, today: date) -> str:
    """What a model costs now, or what it cost or will cost on a day."""
    name, rate = found.model.name, found.rate
    if day and gone(found.model, day, today):
        return say(
            "{name} is to be retired {retires}: no price can be said for it {on_day}.",
            name=name,
            retires=numbers.on_day(found.model.retires_on or ""),
            on_day=numbers.on_day(day.isoformat()),
        )
    if rate is None:
        return _unsold(found, day if day and day < today else None)
    rates = _rates_of(found, dated=day is not None)
    if found.ended:
        return say(_ENDED[found.model.status == "retired"], name=name, rates=rates)
    through = rate.promised_through or ""
    over = bool(through) and numbers.last_day(through) < (day or found.at.date())
    kind = "list" if rate.kind != "promo" else "over" if over else "promo"
    said = {"name": name, "rates": rates, "day": numbers.day(through) if through else ""}
    if day is None:
        return say(_COSTS[kind], **said)
    forms = _WILL_COST if day > today else _COST
    return say(forms[kind], **said, on_day=numbers.on_day(day.isoformat()))


def gone(model: Model, day: date, today: date) -> bool:
    """Whether it is sold today and its maker is to retire it by a day to come."""
    return day > today and model.current and model.retired_by(day.isoformat())


def _rates_of(found: Quote, *, dated: bool) -> str:
    """Input and output rate: those of these hours, or of a whole day (*dated*) those listed."""
    rate = found.rate
    if rate is None:
        return ""
    hours = None if dated or found.ended else found.clock
    multiplier = hours.multiplier if hours else 1
    rates = [
        _rate(say(_RATE[field], money=numbers.money(value * multiplier, rate.currency)), unit)
        for field, value, unit in (
            ("input_mtok", rate.input_mtok, rate.input_unit),
            ("output_mtok", rate.output_mtok, rate.output_unit),
        )
        if value is not None
    ]
    kind = hours.kind if hours else "any"
    return say(_RATES[kind], rates=numbers.listed(rates))


def _rate(said: str, unit: str) -> str:
    if unit == "token":
        return said
    return say("{rate} ({units})", rate=said, units=say(_COUNTED.get(unit, unit)))


def _unsold(found: Quote, past: date | None) -> str:
    """What is said of a model for which its maker names no price, or none is known of a day."""
    name, hosts = found.model.name, _rates.cheapest(found)
    if found.stated:
        reason = recorded(found.stated)
        return say("No price per token is known for {name}: {reason}.", name=name, reason=reason)
    if past:
        on_day = numbers.on_day(past.isoformat())
        return say("No public price of {name} is known {on_day}.", name=name, on_day=on_day)
    if not hosts:
        return say("No public price is known for {name}.", name=name)
    return count(
        len(hosts),
        "{name} has no known price at its maker; {count} host sells it, the cheapest is {host} "
        "at {rates} per million tokens, input/output.",
        "{name} has no known price at its maker; {count} hosts sell it, the cheapest is {host} "
        "at {rates} per million tokens, input/output.",
        name=name,
        host=hosts[0].host,
        rates=_rates.pair(hosts[0]),
    )
