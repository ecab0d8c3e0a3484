"""What /cheapest can choose models by, and what it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.plain import Unclear
from bot.core.speech import say, tell
from commands._asked._asking import ask
from commands._asked._limits import country

if TYPE_CHECKING:
    from bot.core.plain import Heard

_READS = (
    r"\b(?:image|vision|video|pdf|audio|picture) (?:inputs?|support\w*|understanding)\b|"
    r"\b(?:multi-?modal|vision|(?:read|see|accept|take)s? (?:images?|pictures?|pdfs?|video))\b|"
    r"多模态|(?:看|读|识)(?:图|视频|懂图)|(?:图片|图像|视频|音频)输入|能看(?:图|视频)"
)
_FIT_FOR = (
    r"\b(?:small|smallest|tiny|fast|fastest|quick|coding|code|flagship|lightweight)"
    r"(?: [a-z]+)? (?:models?|llms?)\b|\b(?:cheapest|dearest) (?:flagship|small|fast|coding)\b|"
    r"(?:小|编程|代码|旗舰|轻量)模型"
)
_MODALITIES = (
    ("image", r"\bimages?\b|\bpictures?\b|\bdraw|图像|画图|文生图|生图|图片"),
    ("audio", r"\b(?:audio|speech|voice|tts)\b|语音|音频"),
    ("ocr", r"\bocr\b|文字识别"),
    ("moderation", r"\bmoderation\b|审核"),
    ("embedding", r"\bembedd|嵌入|向量"),
)


def choosable(heard: Heard) -> None:
    """Decline what /cheapest cannot choose by.

    Raises:
        Unclear: for inputs, what models are fit for, one rate or a workload.
    """
    if heard.has(_READS) or (heard.means("reads") and not modality_of(heard)):
        raise Unclear(*tell("I cannot choose models by what they read, such as images."))
    if heard.has(_FIT_FOR):
        raise Unclear(
            *tell("I cannot choose models by size, speed or use. Beside that:"),
            choices=((say("The cheapest models"), ask("cheapest", country=country(heard))),),
        )
    if heard.means("rate") and (heard.money or not heard.tokens):
        raise Unclear(
            *tell("I sort models by the price blended 3:1, not by one rate:"),
            choices=((say("The cheapest models"), ask("cheapest", country=country(heard))),),
        )
    if len(heard.tokens) > 1 or (heard.tokens and not heard.means("context")):
        raise Unclear(
            *tell("I say what a workload costs with models that you name. Beside that:"),
            choices=((say("The cheapest models"), ask("cheapest")),),
        )


def modality_of(heard: Heard) -> str | None:
    return next((name for name, pattern in _MODALITIES if heard.has(pattern)), None)
