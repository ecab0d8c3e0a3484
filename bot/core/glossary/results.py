"""Words about benchmarks and their results."""

from bot.core.glossary.term import Term
from bot.core.questions import Question
from bot.core.speech import mark


def _rank(benchmark: str) -> Question:
    return Question("rank", (benchmark,))


RESULTS = (
    Term(
        "benchmark",
        mark("Benchmark"),
        mark("A benchmark is a test with fixed tasks that models are measured with."),
        _rank("gpqa"),
        ("benchmarks", "eval", "evaluation", "test set", "基准测试", "基准", "评测"),
    ),
    Term(
        "board",
        mark("Board"),
        mark(
            "A board ranks the results of one benchmark that one publisher measured with one "
            "setting."
        ),
        _rank("hle"),
        ("leaderboard", "ranking", "rank list", "榜单", "排行榜"),
        mark("Not the same as the benchmark: one benchmark can have many boards."),
    ),
    Term(
        "score",
        mark("Score"),
        mark("A score is the result of one model on one benchmark, in that benchmark's unit."),
        Question("score", ("kimi k2 thinking",)),
        ("scores", "result", "得分", "分数", "成绩"),
        mark("Not the same as a rank, the place among the models that were measured."),
    ),
    Term(
        "rank",
        mark("Rank"),
        mark("A rank is the place of a model among those on one board."),
        _rank("lmarena text"),
        ("place", "position", "standing", "名次", "排名"),
        mark("Not the same as the score that it follows from."),
    ),
    Term(
        "setting",
        mark("Setting"),
        mark(
            "The setting is what a score was measured with: tools, effort of thinking, part of "
            "the test. Scores of different settings are not ranked against each other."
        ),
        Question("score", ("kimi k2 thinking",)),
        ("settings", "effort", "test conditions", "设置", "测试设置"),
    ),
    Term(
        "reported-by",
        mark("Reported by"),
        mark(
            "Reported by says who published a score: the model's own maker, a rival maker, "
            "somebody independent, or somebody who only relays it."
        ),
        Question("score", ("kimi k2 thinking",)),
        ("reported by", "publisher", "independent", "self-reported", "发布方", "独立测试"),
    ),
    Term(
        "frontier",
        mark("Pareto frontier"),
        mark(
            "The Pareto frontier is made of the models that no other model beats on price and "
            "score at once."
        ),
        Question("frontier", ("gpqa",)),
        ("pareto", "frontier", "pareto front", "efficient frontier", "帕累托前沿", "前沿"),
        mark("Not the same as a frontier lab, a maker of the most capable models."),
    ),
    Term(
        "elo",
        mark("Elo"),
        mark(
            "Elo is a rating from many duels: 100 points more mean winning about 64 % of them. It "
            "means something only beside ratings of the same day and board."
        ),
        _rank("lmarena text"),
        ("elo rating", "elo score", "arena score", "埃洛", "等级分", "elo 分"),
    ),
    Term(
        "points",
        mark("Percentage points"),
        mark(
            "Percentage points are the difference of two percentages: from 40 % to 50 % is 10 "
            "points, and 25 % more."
        ),
        Question("article"),
        ("percentage point", "pp", "pct points", "百分点"),
        mark("Not the same as per cent of what it was."),
    ),
)
