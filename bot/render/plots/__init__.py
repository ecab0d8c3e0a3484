"""How charts are drawn with matplotlib. Only `bot.render.charts` imports the modules in here."""

from __future__ import annotations

from pathlib import Path

_FONTS = Path(__file__).parent / "fonts"
HAN = {"Regular": _FONTS / "TokentapeHan.otf", "Bold": _FONTS / "TokentapeHan-Bold.otf"}
