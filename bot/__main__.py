"""Run the bot, or ask it something here: ``python -m bot ask /compare deepseek opus``."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from datetime import UTC, datetime
from json import dumps
from pathlib import Path
from typing import TYPE_CHECKING

from bot.config import BadSetting, Settings
from bot.core.catalog import Catalog, DataUnreadable
from bot.core.speech import LANGUAGES, speaking
from data.build import DATABASE, SOURCES, DataError, build, ensure
from data.check import check

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.client import MarketBot
    from bot.console import Console

_NO_DATA = (
    "The data set {} cannot be read ({}). Delete the file and run `python -m bot build`, or set "
    "TOKENTAPE_DATA to a data set that was built by it."
)

_JSON = (
    "print one JSON object a line; exit 0 if all lines were answered, else with the worst of "
    "them: 1 for a name not understood, 2 for a wrong call"
)
_LANG = "answer in this language; else a question is answered in its own, a command in English"


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says; return the exit status."""
    options = _parser().parse_args(argv)
    try:
        settings = _settings()
        return _VERBS[options.verb](options, settings)
    except (BadSetting, DataError, DataUnreadable) as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tokentape", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("run", help="answer on Discord; needs DISCORD_TOKEN")
    ask = verbs.add_parser("ask", help="answer one line here")
    ask.add_argument("--json", action="store_true", help=_JSON)
    ask.add_argument(
        "line", nargs="+", help="a question, or a command such as /price kimi; - reads many lines"
    )
    talk = verbs.add_parser("console", help="answer line after line, with completion of names")
    for verb in (ask, talk):
        verb.add_argument("--lang", choices=LANGUAGES, help=_LANG)
    verbs.add_parser("build", help="build the data set from its sources")
    verbs.add_parser("check", help="validate the sources of the data set")
    verbs.add_parser("sync", help="publish the slash commands now; needs DISCORD_TOKEN")
    return parser


def _settings() -> Settings:
    environ: dict[str, str | None] = dict(os.environ)
    if Path(".env").is_file():
        from dotenv import dotenv_values  # noqa: PLC0415 - slow to import and seldom needed

        environ = dict(dotenv_values(".env")) | environ
    return Settings.of(environ)


def _now() -> datetime:
    return datetime.now(UTC)


def _catalog(settings: Settings) -> Catalog:
    """Open the data set; build it first when it is missing or older than its sources."""
    database = settings.data or DATABASE
    try:
        ensure(database)
    except DataError as error:
        if not database.exists():
            raise
        print(f"{error} Answering from the one built before.", file=sys.stderr)
    try:
        return Catalog.open(database)
    except DataUnreadable as error:
        raise DataUnreadable(_NO_DATA.format(database.name, error)) from error


def _console(options: argparse.Namespace, settings: Settings) -> Console:
    from bot.console import Console  # noqa: PLC0415 - discord.py is not needed to build or check
    from commands import EXTENSIONS  # noqa: PLC0415

    return Console(_catalog(settings), EXTENSIONS, _now, options.lang)


def _bot(settings: Settings) -> MarketBot:
    from bot.client import MarketBot  # noqa: PLC0415
    from bot.state import State  # noqa: PLC0415
    from commands import EXTENSIONS  # noqa: PLC0415

    state = State(settings.state)
    catalog = _catalog(settings)
    return MarketBot(catalog, EXTENSIONS, state=state, clock=_now, hears=settings.mentions)


def _run(_: argparse.Namespace, settings: Settings) -> int:
    from bot import service  # noqa: PLC0415

    return service.run(_bot(settings), settings.token, settings.log_level)


def _sync(_: argparse.Namespace, settings: Settings) -> int:
    from bot import service  # noqa: PLC0415

    return service.sync(_bot(settings), settings.token)


def _ask(options: argparse.Namespace, settings: Settings) -> int:
    from bot import repl  # noqa: PLC0415

    console = _console(options, settings)
    lines = sys.stdin if options.line == ["-"] else [" ".join(options.line)]
    if not options.json:
        said = (line.strip() for line in lines)
        if lines is sys.stdin:
            said = filter(None, said)
        return max((repl.answer(console, line) for line in said), default=0)
    return asyncio.run(_print_records(console, lines))


async def _print_records(console: Console, lines: Iterable[str]) -> int:
    """Print one JSON object a line; the status is the worst of any."""
    worst = 0
    for line in lines:
        status, record = await console.record(line.rstrip("\n"))
        print(dumps(record, ensure_ascii=False), flush=True)
        worst = max(worst, status)
    return worst


def _talk(options: argparse.Namespace, settings: Settings) -> int:
    from bot import repl  # noqa: PLC0415

    with speaking(options.lang or "en"):
        return repl.talk(_console(options, settings), settings.state)


def _build(_: argparse.Namespace, settings: Settings) -> int:
    database = settings.data or DATABASE
    build(SOURCES, database)
    print(f"Built {database.name}.")
    return 0


def _check(_: argparse.Namespace, __: Settings) -> int:
    report = check(SOURCES, _now().date())
    for warning in report.warnings:
        print(f"warning: {warning}")
    for fault in report.faults:
        print(fault, file=sys.stderr)
    print(f"{len(report.faults)} faults, {len(report.warnings)} warnings.")
    return 1 if report.faults else 0


_VERBS: dict[str, Callable[[argparse.Namespace, Settings], int]] = {
    "run": _run,
    "ask": _ask,
    "console": _talk,
    "build": _build,
    "check": _check,
    "sync": _sync,
}


if __name__ == "__main__":
    sys.exit(main())
