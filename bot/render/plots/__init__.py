"""How charts are drawn with matplotlib. Only `bot.render.charts` imports the modules in here."""

from __future__ import annotations

from pathlib import Path

HAN = Path(__file__).parent / "fonts" / "TokentapeHan.otf"
