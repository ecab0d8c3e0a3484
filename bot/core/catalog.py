"""Every query, all the SQL: the built data set, read-only, as records.

A point query takes microseconds, so there is no thread and no async driver. Records that are
asked for again and again (models, families, companies, names) are read once.
"""

from __future__ import annotations

import sqlite3
from functools import cached_property
from typing import TYPE_CHECKING, Self

from bot.core import facts, index
from bot.core.answers import Source
from bot.core.errors import NoLonger
from bot.core.names import Match, Names
from bot.core.questions import TOKEN, digest, token
from bot.core.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.core.names import Kind, Ref


class DataUnreadable(Exception):
    """The built data set cannot be opened or is not what it should be."""


class Catalog:
    """The data set. Open it with `Catalog.open`; every method answers at once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        connection.row_factory = sqlite3.Row
        self._connection = connection
        self._all = Rows(connection).all

    @classmethod
    def open(cls, database: Path) -> Self:
        """Open a built data set read-only.

        Raises:
            DataUnreadable: if there is no such file, or it is not a whole data set.
        """
        try:
            connection = sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True)
            catalog = cls(connection)
            [whole] = catalog._connection.execute("pragma quick_check").fetchone()
            catalog._connection.execute("select 1 from meta, price, valuation").fetchone()
        except sqlite3.Error as error:
            raise DataUnreadable(str(error)) from error
        if whole != "ok":
            raise DataUnreadable("it is damaged")
        return catalog

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    # Records by id, read once

    @cached_property
    def companies(self) -> dict[str, facts.Company]:
        """All companies by id."""
        rows = self._all(facts.Company, "select * from company order by company")
        return {row.company: row for row in rows}

    @cached_property
    def tickers(self) -> dict[str, list[facts.Ticker]]:
        """Symbols on stock exchanges by company, letters before numbers."""
        found: dict[str, list[facts.Ticker]] = {}
        sql = "select * from ticker order by symbol glob '[0-9]*', exchange, symbol"
        for row in self._all(facts.Ticker, sql):
            found.setdefault(row.company, []).append(row)
        return found

    @cached_property
    def families(self) -> dict[str, facts.Family]:
        """All families by id."""
        rows = self._all(facts.Family, "select * from family order by family")
        return {row.family: row for row in rows}

    @cached_property
    def models(self) -> dict[str, facts.Model]:
        """All models by id, the newest first, those without a known day last."""
        rows = self._all(facts.Model, "select * from model order by released desc, model")
        return {row.model: row for row in rows}

    @cached_property
    def benchmarks(self) -> dict[str, facts.Benchmark]:
        """All benchmarks by id."""
        rows = self._all(facts.Benchmark, "select * from benchmark order by benchmark")
        return {row.benchmark: row for row in rows}

    @cached_property
    def sources(self) -> dict[str, Source]:
        """All sources by id: pages and named collections."""
        return {row.source: row for row in self._all(Source, "select * from source")}

    def family_models(self, family: str) -> list[facts.Model]:
        """Models of a family and of the families below it, the newest first."""
        return self._by_family.get(family, [])

    @cached_property
    def _by_family(self) -> dict[str, list[facts.Model]]:
        found: dict[str, list[facts.Model]] = {}
        for model in self.models.values():
            family: str | None = model.family
            while family:
                found.setdefault(family, []).append(model)
                family = self.families[family].parent
        return found

    def made_by(self, company: str) -> list[facts.Model]:
        """Models made by a company, the newest first."""
        return [model for model in self.models.values() if model.maker == company]

    # Facts of one record

    def prices(self, model: str) -> list[facts.Price]:
        """All price rows of a model, by mode, tier and start."""
        return self._all(
            facts.Price,
            """
            select * from price where model = ?
            order by mode <> 'standard', mode, above_context_tokens, coalesce(valid_from, '')
            """,
            model,
        )

    def windows(self, model: str) -> list[facts.PriceWindow]:
        """Peak and off-peak hours of a model at its maker."""
        return self._all(
            facts.PriceWindow,
            "select w.* from price_window w join model m using (model) "
            "where model = ? and seller = m.maker order by valid_from, start_utc",
            model,
        )

    @cached_property
    def holidays(self) -> dict[str, frozenset[str]]:
        """Public holidays by calendar, as ISO days."""
        found: dict[str, set[str]] = {}
        for calendar, day in self._connection.execute("select calendar, day from holiday"):
            found.setdefault(calendar, set()).add(day)
        return {calendar: frozenset(days) for calendar, days in found.items()}

    @cached_property
    def calendars(self) -> dict[str, facts.Calendar]:
        """All calendars of public holidays by id."""
        rows = self._all(facts.Calendar, "select * from calendar")
        return {row.calendar: row for row in rows}

    def reports(self, model: str) -> list[facts.PriceReport]:
        """What other sources say of a model's current price."""
        sql = "select * from price_report where model = ? order by mode, field, source"
        return self._all(facts.PriceReport, sql, model)

    def offers(self, model: str) -> list[facts.Offer]:
        """Standard offers of other hosts without a context tier, the cheapest blend first."""
        return self._all(
            facts.Offer,
            """
            select * from offer
            where model = ? and mode = 'standard' and above_context_tokens = 0
            order by 3 * cast(input_mtok as real) + cast(output_mtok as real), host
            """,
            model,
        )

    def every_offer(self, model: str) -> list[facts.Offer]:
        """All offers of other hosts, in every mode and context tier."""
        sql = "select * from offer where model = ? order by host, host_model_id, mode"
        return self._all(facts.Offer, f"{sql}, above_context_tokens", model)

    def offers_at(self, host: str) -> list[facts.Offer]:
        """All offers of a host, in every mode and context tier."""
        sql = "select * from offer where host = ? order by model, host_model_id, mode"
        return self._all(facts.Offer, f"{sql}, above_context_tokens", host)

    def hosts(self) -> list[str]:
        """Names of all hosts that sell models of others."""
        rows = self._connection.execute("select distinct host from offer order by host")
        return [host for (host,) in rows]

    @cached_property
    def plans(self) -> dict[str, list[facts.Plan]]:
        """All subscriptions by company, the cheapest first."""
        found: dict[str, list[facts.Plan]] = {}
        sql = "select * from plan order by cast(usd_per_month as real), plan"
        for row in self._all(facts.Plan, sql):
            found.setdefault(row.company, []).append(row)
        return found

    def scores(self, model: str) -> list[facts.Score]:
        """All results of a model, by benchmark, the newest first."""
        sql = "select * from score where model = ? order by benchmark, as_of desc, publisher"
        return self._all(facts.Score, sql, model)

    def results(self, benchmark: str) -> list[facts.Score]:
        """All results on a benchmark that are a number, the newest first."""
        sql = "select * from score where benchmark = ? and score is not null"
        return self._all(facts.Score, f"{sql} order by as_of desc, model, source", benchmark)

    def stated_places(self, benchmark: str) -> list[facts.Score]:
        """Places on a benchmark that somebody states without a result."""
        sql = "select * from score where benchmark = ? and score is null order by rank, model"
        return self._all(facts.Score, sql, benchmark)

    @cached_property
    def valuations(self) -> dict[str, list[facts.Valuation]]:
        """All valuations by company, the oldest first."""
        found: dict[str, list[facts.Valuation]] = {}
        for row in self._all(facts.Valuation, "select * from valuation order by as_of, publisher"):
            found.setdefault(row.company, []).append(row)
        return found

    def corrections(self, kind: str, record: str) -> list[facts.Correction]:
        """What a source got wrong about a record."""
        sql = "select * from correction where kind = ? and id = ? order by said_on, said"
        return self._all(facts.Correction, sql, kind, record)

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many rows each table holds."""
        tables = self._connection.execute(
            "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'"
        ).fetchall()
        return {
            table: self._connection.execute(f"select count(*) from [{table}]").fetchone()[0]  # noqa: S608
            for (table,) in tables
        }

    @cached_property
    def newest(self) -> dict[str, str]:
        """The newest day of each kind of fact: prices, offers, scores, valuations."""
        row = self._connection.execute(
            """
            select (select max(checked) from price) as prices,
                   (select max(checked) from offer) as offers,
                   (select max(as_of) from score) as scores,
                   (select max(as_of) from valuation) as valuations
            """
        ).fetchone()
        return dict(row)

    @property
    def read_until(self) -> str:
        """The last day that anything about models was read."""
        return self.newest["prices"]

    # Names

    @cached_property
    def names(self) -> Names:
        """The index of everything that a person may type."""
        return Names(index.spellings(self, self._connection), self.maker_of)

    def aliases(self, kind: Kind, record: str) -> list[str]:
        """What a record is called beside its name."""
        sql = "select alias from alias where kind = ? and id = ? order by alias"
        return [alias for (alias,) in self._connection.execute(sql, (kind, record))]

    @cached_property
    def _by_token(self) -> dict[str, Ref]:
        tokens = {token(ref): ref for ref in index.refs(self)}
        return tokens | {digest(text): ref for text, ref in tokens.items()}

    def maker_of(self, ref: Ref) -> str:
        """Id of the company that a record is, or is made by; empty for a benchmark."""
        made = self.models.get(ref.id) if ref.kind == "model" else self.families.get(ref.id)
        return ref.id if ref.kind == "company" else made.maker if made else ""

    def split(self, line: str, kinds: Sequence[Kind], most: int) -> list[str]:
        """Cut a typed line into names; contract.md says how."""
        return self.names.split(line, kinds, most, self.maker_of)

    def find(self, typed: str, kinds: Sequence[Kind]) -> Match:
        """Find a record by what a person typed, or by the token that a button carries.

        Raises:
            UnknownName: if nothing is called that.
            AmbiguousName: if several records are, equally well.
            NoLonger: if it is a token, and no record of these kinds has it.
        """
        if TOKEN.fullmatch(typed):
            ref = self._by_token.get(typed)
            if ref is None or ref.kind not in kinds:
                near = self.names.suggest(typed[2:], kinds, 10) if typed[1] == ":" else []
                raise NoLonger(typed, [found.name for found in near])
            return Match(ref, exact=True, others=())
        return self.names.find(typed, kinds)
