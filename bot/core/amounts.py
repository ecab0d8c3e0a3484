"""Amounts as people write them: ``10m``, ``500k``, ``1.5 million``, ``2,000``, ``$50``, ``1T``."""

from __future__ import annotations

import re
from decimal import Decimal

MOST = 10**15  # larger amounts are slips of the finger
_SCALES = {
    **dict.fromkeys(("k", "thousand", "千"), 10**3),
    **dict.fromkeys(("万", "萬"), 10**4),
    **dict.fromkeys(("m", "mio", "mln", "million", "millions"), 10**6),
    **dict.fromkeys(("亿", "億"), 10**8),
    **dict.fromkeys(("b", "bn", "billion", "billions", "十亿"), 10**9),
    **dict.fromkeys(("百亿",), 10**10),
    **dict.fromkeys(("千亿",), 10**11),
    **dict.fromkeys(("t", "tn", "trillion", "trillions", "万亿", "萬億"), 10**12),
}
_AMOUNT = re.compile(
    r"(?P<number>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?P<part>\.[0-9]+)?(?P<scale>[^\W0-9_]*)"
)
_DOLLARS = re.compile(r"^\s*(us)?\$|\s*(usd|us dollars|dollars|美元|美金)?\s*$")
_POWER = re.compile(r"(?P<number>[0-9]+(?:\.[0-9]+)?)e\+?(?P<power>[0-9]{1,2})")


def _read(text: str) -> tuple[Decimal, bool] | None:
    """The amount, and whether it was written with a scale such as ``k``."""
    squeezed = re.sub(r"[\s_]|tok(ens?)?$", "", text.strip().casefold())
    found = _AMOUNT.fullmatch(squeezed)
    if found is None:
        return None
    scale = _SCALES.get(found["scale"], 1 if not found["scale"] else 0)
    if not scale:
        return None
    value = Decimal(found["number"].replace(",", "") + (found["part"] or "")) * scale
    return (value, scale > 1) if value <= MOST else None


def count(text: str) -> int | None:
    """A whole number of tokens or requests; None where it is not one.

    ``2.000`` is refused: it is two to some and two thousand to others.
    """
    found = _read(text)
    if found is None or ("." in text and not found[1]):
        return None
    value, _ = found
    return int(value) if value == value.to_integral_value() else None


def dollars(text: str) -> Decimal | None:
    """An amount of US dollars, with or without a sign; None where it is not one."""
    found = _read(_DOLLARS.sub("", text.casefold()))
    return found[0] if found else None


def worth(text: str) -> int | None:
    """What a company may be worth, whole US dollars: ``$100B``, ``2.5e9``; None for other text."""
    bare = _DOLLARS.sub("", text.strip().casefold())
    if power := _POWER.fullmatch(bare):
        value = Decimal(power["number"]).scaleb(int(power["power"]))
    else:
        value = dollars(text)
    if value is None or value > MOST or value != value.to_integral_value():
        return None
    return int(value)
