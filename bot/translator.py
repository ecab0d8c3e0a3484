"""What Discord shows of the commands before they are called, in the languages of its readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import Locale
from discord.app_commands import TranslationContextLocation, Translator

from bot.core.speech import translations

if TYPE_CHECKING:
    from discord.app_commands import TranslationContextTypes, locale_str

    from bot.core.speech import Language

_LOCALES: dict[Locale, Language] = {Locale.chinese: "zh", Locale.taiwan_chinese: "zh"}
_KINDS = {
    TranslationContextLocation.command_name: "command",
    TranslationContextLocation.parameter_name: "option",
    TranslationContextLocation.choice_name: "choice",
}


def language_of(locale: Locale) -> Language:
    """The language for a reader whose Discord is in some locale."""
    return _LOCALES.get(locale, "en")


class CommandTranslator(Translator):
    """Translates names and descriptions of commands, options and choices."""

    async def translate(
        self, string: locale_str, locale: Locale, context: TranslationContextTypes
    ) -> str | None:
        """Say it in the reader's language; None leaves it in English."""
        spoken = language_of(locale)
        kind = _KINDS.get(context.location, "description")
        return None if spoken == "en" else translations(spoken).get((kind, string.message))
