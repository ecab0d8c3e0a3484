"""Everything that a person may type for a record, read from the data set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.names import Ref, Spelling

if TYPE_CHECKING:
    from sqlite3 import Connection

    from bot.core.catalog import Catalog

_FLAGSHIP = 500  # what the model that a family's name stands for is asked for more than its others
_FIRST = 1000  # what a family at the top is asked for more than one below it


def spellings(catalog: Catalog, connection: Connection) -> list[Spelling]:
    """Names, ids, aliases, tickers and the spellings of hosts, each with what it stands for."""
    records = {(ref.kind, ref.id): ref for ref in refs(catalog)}
    rows = connection.execute(
        """
        select 'model', model, api_id, 'id' from api_id
        union select 'model', model, host_model_id, 'host' from offer
        union select kind, id, alias, 'alias' from alias
        union select 'company', company, symbol, 'ticker' from ticker
        union select 'company', company, exchange || ':' || symbol, 'ticker' from ticker
        union select 'company', company, printf('%04d', symbol) || '.HK', 'ticker'
              from ticker where exchange = 'HKEX'
        """
    )
    found = [Spelling(records[kind, key], text, origin) for kind, key, text, origin in rows]
    weights = _weights(catalog, connection)
    for (kind, key), ref in records.items():
        found.append(Spelling(ref, ref.name, "name", weights.get((kind, key), 0)))
        found.append(Spelling(ref, key, "id"))
    return found


def refs(catalog: Catalog) -> list[Ref]:
    """All records that have a name."""
    return [
        *(Ref("model", m.model, m.name) for m in catalog.models.values()),
        *(Ref("family", f.family, f.name) for f in catalog.families.values()),
        *(Ref("company", c.company, c.name) for c in catalog.companies.values()),
        *(Ref("benchmark", b.benchmark, b.name) for b in catalog.benchmarks.values()),
    ]


def _weights(catalog: Catalog, connection: Connection) -> dict[tuple[str, str], int]:
    """How much is written about a record: the offers, results and valuations it has."""
    rows = connection.execute(
        """
        select model, count(*)
        from (select model from offer union all select model from score)
        group by model
        """
    )
    models: dict[str, int] = dict(rows)
    flagships = {family.flagship for family in catalog.families.values()}
    weights: dict[tuple[str, str], int] = {
        ("model", key): models.get(key, 0) + (_FLAGSHIP if key in flagships else 0)
        for key in catalog.models
    }
    for family in catalog.families.values():
        count = sum(models.get(m.model, 0) for m in catalog.family_models(family.family))
        weights["family", family.family] = count + (0 if family.parent else _FIRST)
    for company, valued in catalog.valuations.items():
        weights["company", company] = 10 * len(valued)
    return weights
