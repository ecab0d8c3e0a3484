"""One file a command; a new file here is a new command. Files with a leading ``_`` are shared."""

from __future__ import annotations

from pkgutil import iter_modules

EXTENSIONS = tuple(
    f"{__name__}.{module.name}"
    for module in iter_modules(__path__)
    if not module.name.startswith("_")
)
