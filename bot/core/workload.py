"""What is sent to a model and received from it, and how often."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Span = Literal["request", "day", "month", "all"]
Per = Literal["day", "month", "all"]
MONTH = 30  # days


@dataclass(frozen=True, slots=True)
class Workload:
    """What is sent and received.

    Attributes:
        tokens_in: tokens that one request sends, those found in the cache included.
        tokens_out: tokens that one request receives, thinking included.
        requests: how many there are, None for a single one.
        per: whether those are a day's, a month's or all there are.
        cached: how many per cent of *tokens_in* are read from the cache.
        batch: whether they may wait, for the batch price.
    """

    tokens_in: int
    tokens_out: int
    requests: int | None = None
    per: Per = "day"
    cached: int = 0
    batch: bool = False

    def __post_init__(self) -> None:
        """Refuse what no workload can be.

        Raises:
            ValueError: for negative counts, or a share outside 0 to 100.
        """
        if min(self.tokens_in, self.tokens_out, self.requests or 0) < 0:
            raise ValueError("a count is negative")
        if not 0 <= self.cached <= 100:  # noqa: PLR2004 - per cent
            raise ValueError("a share is from 0 to 100 per cent")

    @property
    def spans(self) -> dict[Span, Decimal]:
        """How many requests there are in each stretch that the workload says something of."""
        if self.requests is None:
            return {"request": Decimal(1)}
        many = Decimal(self.requests)
        if self.per == "all":
            return {"request": Decimal(1), "all": many}
        day = many if self.per == "day" else many / MONTH
        month = many * MONTH if self.per == "day" else many
        return {"request": Decimal(1), "day": day, "month": month}

    @property
    def longest(self) -> Span:
        """The longest stretch that the workload says something of."""
        return list(self.spans)[-1]
