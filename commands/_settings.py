"""How the setting of a result is said: in its publisher's words, the common ones translated."""

from __future__ import annotations

from bot.core.speech import mark, say

WORDS = {
    "not stated": mark("not stated"),
    "not stated (its maker lists this figure as heavy mode)": mark(
        "not stated (its maker lists this figure as heavy mode)"
    ),
    "default": mark("default"),
    "maker-reported": mark("maker-reported"),
    "thinking": mark("thinking"),
    "non-thinking": mark("non-thinking"),
    "no tools": mark("no tools"),
    "with tools": mark("with tools"),
    "with python": mark("with python"),
    "text only": mark("text only"),
    "all efforts": mark("all efforts"),
    "effort not stated": mark("effort not stated"),
    "version not stated": mark("version not stated"),
    "mode not stated": mark("mode not stated"),
    "mean of categories": mark("mean of categories"),
    "artificial analysis method": mark("artificial analysis method"),
    "with context management": mark("with context management"),
    "parallel attempts": mark("parallel attempts"),
    "single attempt": mark("single attempt"),
    "multiple attempts": mark("multiple attempts"),
    "agent mode": mark("agent mode"),
    "heavy mode": mark("heavy mode"),
    "full set": mark("full set"),
    "preview": mark("preview"),
}


def said(setting: str) -> str:
    """A setting in its publisher's words; one that is not known is said to be."""
    words = (say(WORDS[word]) if word in WORDS else word for word in setting.split(", "))
    text = say(", ").join(words)
    return say("setting {setting}", setting=text) if setting.startswith("not stated") else text
