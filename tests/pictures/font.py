"""Make the font of Chinese characters that charts carry: `make font`.

It holds the 3,755 most used characters of GB 2312 and whatever else the data set writes, from
Noto Sans CJK (Debian's package fonts-noto-cjk), under a name of its own.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection

from bot.render.plots import HAN
from data.build import SOURCES

FIRST, LAST = 0xB0, 0xD7  # rows of GB 2312 with the most used characters
SIGNS = (0xA1, 0xA3)  # rows with punctuation and wide letters
LATIN = 0x2000  # below, DejaVu Sans has everything
FAMILY = (1, 4, 6, 16)  # entries of a font's name table that say its family


def characters() -> set[int]:
    """Every character that the font has to hold."""
    rows = (*range(FIRST, LAST + 1), *SIGNS)
    common = (
        bytes([row, cell]).decode("gb2312", "ignore") for row in rows for cell in range(0xA1, 0xFF)
    )
    written = (path.read_text(encoding="utf-8") for path in SOURCES.glob("*.csv"))
    return {ord(sign) for text in (*common, *written) for sign in text if ord(sign) > LATIN}


def make(source: Path, target: Path) -> None:
    """Cut the characters out of the Chinese font of a collection."""
    fonts = TTCollection(source).fonts
    font = next(f for f in fonts if f["name"].getDebugName(1) == "Noto Sans CJK SC")
    options = Options(hinting=False, layout_features=[], notdef_outline=True)
    options.drop_tables += ["VORG", "vhea", "vmtx", "BASE"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters())
    subsetter.subset(font)
    for entry in font["name"].names:
        if entry.nameID in FAMILY:
            entry.string = "TokentapeHan" if entry.nameID == 6 else "Tokentape Han"
    font["CFF "].cff.fontNames = ["TokentapeHan"]
    font.save(target)


def main() -> None:
    """Make the font from the file given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path, help="NotoSansCJK-Regular.ttc")
    make(parser.parse_args().source, HAN)


if __name__ == "__main__":
    main()
