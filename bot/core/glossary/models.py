"""Words about models and those who make and sell them."""

from bot.core.glossary.term import Term
from bot.core.questions import Question
from bot.core.speech import mark

_CHANGES = Question("changes")


def _asked(what: str, name: str = "kimi") -> Question:
    return Question("facts", (name,), (("what", what),))


MODELS = (
    Term(
        "family",
        mark("Family"),
        mark(
            "A family is a line of models under one name, such as Kimi; the bare name stands for "
            "its flagship."
        ),
        Question("facts", ("kimi",)),
        ("families", "model family", "series", "系列", "模型系列"),
    ),
    Term(
        "flagship",
        mark("Flagship"),
        mark(
            "The flagship is the model that a family's bare name stands for: its newest "
            "general-purpose model that everybody can buy, chosen by a person."
        ),
        Question("price", ("kimi",)),
        ("flagship model", "main model", "旗舰", "旗舰模型"),
        mark("Not the same as the newest model, which may be a preview or for one task only."),
    ),
    Term(
        "maker",
        mark("Maker"),
        mark("The maker is the company that trained a model."),
        _asked("maker"),
        ("developer", "lab", "model maker", "开发商", "厂商", "实验室"),
        mark("Not the same as a host, which may sell a model that another company trained."),
    ),
    Term(
        "host",
        mark("Host or seller"),
        mark("A host, or seller, serves a model to its customers and sets the price for it."),
        Question("hosts", ("kimi k2 thinking",)),
        ("host", "hosts", "seller", "provider", "inference provider", "托管商", "服务商", "卖方"),
        mark("Not the same as the maker, who trained the model."),
    ),
    Term(
        "open-weights",
        mark("Open weights"),
        mark("A model has open weights when everybody can download them and run it."),
        Question("models", (), (("open_weights", "true"),)),
        (
            "open weight",
            "open-weight",
            "open source",
            "open-source",
            "open model",
            "开放权重",
            "开源",
            "开源权重",
            "开源模型",
        ),
        mark(
            "Not the same as open source, which would need the training data and code and a "
            "licence without limits on use."
        ),
    ),
    Term(
        "context",
        mark("Context window"),
        mark(
            "The context window is how many tokens a model can take in at once, as a rule input "
            "and output together."
        ),
        _asked("context"),
        ("context", "context length", "window", "上下文窗口", "上下文", "上下文长度"),
        mark("Not the same as the longest output, which is often far less."),
    ),
    Term(
        "longest-output",
        mark("Longest output"),
        mark("The longest output is how many tokens a model writes at most in one answer."),
        _asked("output"),
        ("max output", "max output tokens", "output limit", "最长输出", "最大输出"),
        mark("Not the same as the context window, which holds the input too."),
    ),
    Term(
        "cutoff",
        mark("Knowledge cutoff"),
        mark("The knowledge cutoff is the end of a model's training data."),
        _asked("cutoff", "gpt-4o"),
        ("cutoff", "training cutoff", "cut-off", "知识截止", "知识截止日期", "训练数据截止"),
        mark("Not the same as the release day, which is months later."),
    ),
    Term(
        "modality",
        mark("Modality"),
        mark("A modality is a kind of content that a model reads or writes: text, images, audio."),
        _asked("inputs"),
        ("modalities", "multimodal", "input modality", "模态", "多模态"),
    ),
    Term(
        "reasoning",
        mark("Reasoning"),
        mark(
            "A reasoning model can think before it answers; the tokens it thinks in are charged "
            "as output."
        ),
        _asked("reasoning"),
        ("thinking", "thinking model", "reasoning model", "chain of thought", "推理", "思考"),
    ),
    Term(
        "tools",
        mark("Tool calls"),
        mark(
            "With tool calls a model asks a program to do something, and goes on with the result."
        ),
        _asked("tools"),
        ("tool call", "tool use", "function calling", "工具调用", "函数调用"),
    ),
    Term(
        "preview",
        mark("Preview"),
        mark("A preview is a model that its maker offers early, and may change or end any time."),
        _CHANGES,
        ("beta", "preview model", "预览版", "预览"),
        mark("Not the same as generally available: a preview is never the flagship here."),
    ),
    Term(
        "deprecated",
        mark("Deprecated"),
        mark("A deprecated model is still sold, but its maker has announced its end."),
        _asked("retired", "gpt-4o"),
        ("deprecation", "end of life", "sunset", "即将下线", "弃用"),
        mark("Not the same as retired: a retired model is no longer sold by its maker."),
    ),
    Term(
        "retired",
        mark("Retired"),
        mark(
            "A retired model is no longer sold by its maker; its last list price stays, and other "
            "hosts may still sell it."
        ),
        _asked("retired", "kimi k2 thinking"),
        ("retirement", "discontinued", "shut down", "已下线", "下线", "退役"),
        mark("Not the same as deprecated: a deprecated model can still be bought."),
    ),
)
