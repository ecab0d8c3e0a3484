"""Make the fonts of Chinese characters that charts carry: `make font`.

It holds what translations and the data set write, from Noto Sans CJK (Debian's package
fonts-noto-cjk), under a name of its own; the same characters give the same bytes.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection

from bot.core.speech import FOLDER
from bot.render.plots import HAN
from data.build import SOURCES

ROWS = (0xA1, 0xA3)  # of GB 2312 with punctuation and wide letters
UNITS = "亿万年月日"
DEBIAN = Path("/usr/share/fonts/opentype/noto")  # where its package puts them
LATIN = 0x2000  # below, DejaVu Sans has everything


def characters() -> set[int]:
    """Every character that the fonts have to hold."""
    cells = ([row, cell] for row in ROWS for cell in range(0xA1, 0xFF))
    signs = (bytes(cell).decode("gb2312", "ignore") for cell in cells)
    files = (*FOLDER.glob("*.po"), *SOURCES.glob("*.csv"))
    written = (path.read_text(encoding="utf-8") for path in files)
    every = {ord(sign) for text in (UNITS, *signs, *written) for sign in text}
    return {number for number in every if number > LATIN}


def make(source: Path, style: str, target: Path) -> None:
    """Cut the characters out of the Chinese font of a collection."""
    fonts = TTCollection(source, recalcTimestamp=False).fonts
    font = next(f for f in fonts if f["name"].getDebugName(1) == "Noto Sans CJK SC")
    names = {1: "Tokentape Han", 4: f"Tokentape Han {style}", 6: f"TokentapeHan-{style}"}
    options = Options(hinting=False, layout_features=[], notdef_outline=True)
    options.drop_tables += ["VORG", "vhea", "vmtx", "BASE"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters())
    subsetter.subset(font)
    for entry in font["name"].names:
        if entry.nameID in names:
            entry.string = names[entry.nameID]
    font["CFF "].cff.fontNames = [names[6]]
    font.save(target)


def main() -> None:
    """Make the fonts from the files in the folder given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=DEBIAN)
    folder: Path = parser.parse_args().folder
    for style, target in HAN.items():
        make(folder / f"NotoSansCJK-{style}.ttc", style, target)


if __name__ == "__main__":
    main()
