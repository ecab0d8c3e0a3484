"""Text that nobody should type: what is known to break programs, and what Hypothesis makes."""

from __future__ import annotations

import re

from hypothesis import strategies as st

# fmt: off
PARTS = (
    # Mentions, links and markup of Discord
    "@everyone", "@here", "<@1>", "<@!123456789012345678>", "<@&123456789012345678>",
    "<#123456789012345678>", "</price:123456789012345678>", "<id:customize>", "<:smile:1>",
    "<a:dance:123456789012345678>", "<t:1700000000:R>", "<t:1>", "[a](https://x.example)",
    "[a](<https://x.example>)", "https://x.example/@everyone", "discord.gg/abc", "**b**", "__u__",
    "~~s~~", "||spoiler||", "`code`", "``two``", "```py\nblock\n```", "`", "```", "# head",
    "-# small", "> quote", ">>> quotes", "- item", "1. item", "\\", "\\`", "*", "_",
    # What our own buttons are written with
    ";", "|", "&", "=", "~", ":", "m:", "m:zzz", "m:kimi-k3", "f:kimi", "f:zzz", "c:anthropic",
    "c:zzz", "b:gpqa", "b:gpqa-diamond", "x:kimi", "~0000000000", "~zzzzzzzzzz", "~", "m:a|m:b",
    "price;f:kimi;", "ask:send:price;f:kimi;", "pick:0", "on=2026-01-01", "on:2026-01-01",
    "private:true", "/price kimi", "a vs b", "a, b", '"', '"kimi', "“kimi”", "'",
    # Control, direction and invisible characters
    "\0", "\a", "\b", "\t", "\n", "\r\n", "\x1b[31m", "\x7f", "\x85", "\xa0", "\xad", "\u061c",
    "\u200b", "\u200d", "\u200f", "\u2028", "\u202e", "\u2066", "\u2800", "\u3000", "\u3164",
    "\ufe0f", "\ufeff", "\ufffd", "\uffff", "\U000e0041", "\ud800", "\udfff", "\u202ekimi",
    # Other scripts, and letters that grow or shrink when they are folded
    "كيمي", "קימי", "किमी", "키미", "キミ", "ｋｉｍｉ", "月之暗面", "通义千问", "𝐊𝐢𝐦𝐢", "ﬃ", "ß",
    "İ", "ı", "ǆ", "ﷺ", "Z̷͚͠a̸l̵g̶o̷", "e\u0301", "K\u0327imi", "Κιμι", "Кими", "ᵏⁱᵐⁱ", "①②", "½",
    "٣", "三",
    # Emoji
    "🙂", "👩‍👩‍👧‍👦", "🏴\U000e0067\U000e0062\U000e007f", "🇩🇪", "1️⃣", "❤️", "👍🏽",
    # Numbers
    "0", "-1", "1e309", "NaN", "inf", "9" * 60, "1.2.3.4.5.6", "4.", ".7", "4..7", "0x1f", "1/0",
    "1_000", "2026-11-23", "2026-02-30", "99999999999999999999b", "k2k2k2", "5.1.1.1", "3.1415926",
    # Code
    "'; drop table model; --", '" or 1=1', "%s%n", "{0}", "{}", "${jndi:ldap://x}", "<script>",
    "../../etc/passwd", "file:///etc/passwd", "null", "None", "True", "undefined", "select *", "%",
    "_%", "(((((", ")", "[a-z]+", "(a+)+$", "\\d", "?", "!", "^", "$", "+", "--", "—",
    # Nearly names
    "kimi", "gpt", "gpt-", "gpt-5.99", "claude opus 4.7.1", "deepseek v", "v4", "opus opus",
    "KIMI", "kimi kimi kimi kimi kimi", "a", "k", "pro", "mini", "the", "latest", "free", "model",
    "anthropic/claude", "openrouter/", "us.anthropic.", ":free", "kimi:free", "kimi@latest",
    "kimi-",
)
# fmt: on
LONG = (
    "x" * 6000,
    "kimi " * 1200,
    "@everyone " * 600,
    "<@1>" * 1500,
    "🙂" * 3000,
    "9" * 6000,
    "4.7 " * 1500,
    "`" * 6000,
    "ﷺ" * 2000,
    "a-" * 3000,
    "月" * 6000,
    "\u202e" * 6000,
)
BLANK = ("", " ", "   ", "\n", "\u3000", "\u200b")

_JOINTS = st.sampled_from(["", " ", "-", ".", "|", ", ", " vs ", "\n", "`", "\u200b"])
_PIECES = st.one_of(st.sampled_from(PARTS), st.text(max_size=12), st.sampled_from(PARTS))
texts = st.one_of(
    st.builds(lambda joint, pieces: joint.join(pieces), _JOINTS, st.lists(_PIECES, max_size=5)),
    st.text(max_size=120),
    st.text(st.characters(codec="utf-8"), max_size=40),
)

_CODE = re.compile(r"`[^`\n]*`")
_LIVE = re.compile(r"@everyone|@here|<@[!&]?\d")
_MARKUP = re.compile(r"(?<!\\)<(?!https?://|t:\d{9,}:\w>)|\]\((?!<https?://)|^#|^>", re.MULTILINE)


def alive(text: str) -> list[str]:
    """Find what would be a mention anywhere, or markup that is not ours outside of code."""
    return [*_LIVE.findall(text), *_MARKUP.findall(_CODE.sub("", text))]
