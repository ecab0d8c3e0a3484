"""Records of an answer as one short text, so that many of them fit into what a button carries."""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from functools import lru_cache
from hashlib import blake2s
from typing import TYPE_CHECKING

from bot.core import index
from bot.core.questions import token

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.core.catalog import Catalog
    from bot.core.names import Ref

_SIGNS = 5  # of one record: 30 bits
MOST = 14  # records in one text
_PACKED = re.compile(rf"~(?:[\w-]{{{_SIGNS}}}){{1,{MOST}}}", re.ASCII)


def _short(ref: Ref) -> str:
    mark = blake2s(token(ref).encode(), digest_size=6).digest()
    return urlsafe_b64encode(mark).decode()[:_SIGNS]


def pack(refs: Iterable[Ref]) -> str:
    """Write at most `MOST` records as a text that `unpack` reads, the same in every process."""
    return "~" + "".join([_short(ref) for ref in refs][:MOST])


def unpack(catalog: Catalog, text: str) -> list[Ref] | None:
    """The records of a text that `pack` wrote, without those that are gone; None for any other."""
    if not _PACKED.fullmatch(text):
        return None
    known = _records(catalog)
    shorts = [text[at : at + _SIGNS] for at in range(1, len(text), _SIGNS)]
    found = [known[short] for short in shorts if short in known]
    return found or None


@lru_cache(maxsize=4)
def _records(catalog: Catalog) -> dict[str, Ref]:
    return {_short(ref): ref for ref in index.refs(catalog)}
