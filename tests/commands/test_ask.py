"""/ask: plain words on Discord and in the terminal give the answers of the commands."""

from __future__ import annotations

import pytest

from tests import console

SAME = {
    "how much is kimi k2 thinking?": "/price kimi k2 thinking",
    "price of kimi k2 thinking on 1 march 2026": "/price kimi k2 thinking on:2026-03-01",
    "is deepseek cheaper than opus": "/compare deepseek opus",
    "kimi k2 thinking vs claude opus 4.7": "/compare kimi k2 thinking | claude opus 4.7",
    "opus/sonnet price": "/compare opus | sonnet",
    "what's bytedance worth": "/valuation bytedance",
    "is bytedance worth more than alibaba?": "/compare bytedance alibaba",
    "who leads gpqa": "/rank gpqa",
    "best open chinese model on gpqa": "/rank gpqa country:CN open_weights:true",
    "who is #3 on gpqa": "/rank gpqa place:3",
    "what is cheaper than claude opus 4.7": "/cheapest max_price:10",
    "which chinese models are cheaper than claude opus 4.7": "/cheapest country:CN max_price:10",
    "is moonshot cheaper than anthropic": "/compare kimi claude",
    "which anthropic model has the longest context": "/models anthropic sort:context",
    "MiniMax-M3 and Step 3.7 Flash, show them together": "/compare minimax-m3 | step 3.7 flash",
    "what changed since 1 november 2026": "/changes since:2026-11-01",
    "how has the price of opus moved": "/history opus",
    "what did opus 4.5 cost the other day": "/history opus 4.5",
    "who makes kimi": "/facts kimi what:maker",
    "when was kimi k2 thinking released": "/facts kimi k2 thinking what:released",
    "where else can i buy kimi k2.6": "/hosts kimi k2.6",
    "does google sell opus 4.7": "/hosts opus 4.7 at:google",
    "what does google charge for opus 4.7": "/hosts opus 4.7 at:google",
    "window size of ministral 3 8b": "/facts ministral 3 8b what:context",
    "who else sells kimi k2.6 besides moonshot": "/hosts kimi k2.6",
    "what plans does openai sell": "/plans openai",
    "bang for the buck on gpqa": "/frontier gpqa",
    "all chinese makers together, what are they worth?": "/companies country:CN makes_models:true",
    "cheapest open weights model with 200k context": "/cheapest context:200000 open_weights:true",
    "opus: 10k in and 1k out, 1000 requests a day": (
        "/cost opus tokens_in:10000 tokens_out:1000 requests:1000 per:day"
    ),
    "opus: 10k in, half of it cached, and 1k out": (
        "/cost opus tokens_in:10000 tokens_out:1000 cached:50"
    ),
    "has nvidia fallen since june 2026?": "/history nvidia since:2026-06-01",
    "what changed in september 2026": "/changes since:2026-09-01 until:2026-09-30",
    "what does blended price mean": "/glossary blended",
    "what can you do": "/help",
    "how fresh is the data": "/about",
    "how much cheaper are the chinese models?": "/article about:prices",
    "why are there so many chinese models?": "/article about:why",
}


@pytest.mark.parametrize(("question", "line"), SAME.items(), ids=SAME)
def test_a_question_is_answered_as_the_command_answers(question, line):
    asked, commanded = console.record(question), console.record(line)
    assert asked["text"] == commanded["text"]
    assert asked["facts"] == commanded["facts"]
    assert asked["command"] == commanded["command"]


def test_an_answer_begins_with_what_was_understood_where_that_was_guessed():
    first = console.said("pirce of kimmi").partition("\n")[0]
    assert first == (
        "Taken as: what Kimi costs. "
        "Kimi K3.1 Pro costs $2.00 input and $10.00 output per million tokens."
    )


def test_words_that_are_not_understood_are_said_so():
    first = console.said("price of kimi for my nonprofit").partition("\n")[0]
    assert first.startswith("Taken as: what Kimi costs (not understood: “nonprofit”). Kimi K3.1")


def test_a_word_of_many_senses_that_makes_none_is_left_out_and_said_so():
    first = console.said("dearest us model that you can buy").partition("\n")[0]
    assert first.startswith("Taken as: the cheapest that will do (not understood: “buy”). GPT-5.4")
    meant = console.said("where can i buy kimi k2.6").partition("\n")[0]
    assert "hosts" in meant
    assert "not understood" not in meant


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("is ibm cheaper than oracle", "Of which model or company? Name it, such as"),
        ("chatgpt plus or claude pro, which is cheaper", "I say that of one at a time:"),
        ("what is upstage charging for deepseek v4 pro", "Upstage is not known to sell DeepSeek"),
        ("does groq sell kimi k3", "Groq is not known to sell Kimi K3."),
        ("cheapest subscription", "I say that of one at a time:"),
        ("openai plus anthropic vs google", "I cannot take “plus” into account."),
        ("best value open model on gpqa", "I cannot take “open model” into account."),
        ("what was released today", "No current model in the data set fits all of that."),
        ("kimi k3 for a million words", "The data set holds nothing about “… words”."),
        ("which model will win the ai race", "That is a matter of opinion; I only hold figures."),
        ("should i buy nvidia stock?", "That is a matter of opinion; I only hold figures."),
        ("what will kimi cost next year", "That is yet to come; I only know what is announced."),
        ("openai revenue", "The data set holds nothing about “revenue”."),
        ("what is the weather in paris", "The data set holds nothing about “weather”."),
        ("how much is gpt-5.9", "I know nothing called “gpt-5.9”."),
        ("who is best on winograd", "I know nothing called “winograd”."),
        ("price of kimi in may, excluding china", "I cannot leave “China” out of that."),
        ("who sells kimi k2.6 besides deepinfra", "I cannot take “besides” into account."),
        ("who sells kimi k2.6 besides openai", "I cannot leave “openai” out of that."),
        ("how much would 2 pizzas cost", "I do not understand “pizzas”."),
        ("谁会赢得AI竞赛", "这是看法问题，我只有数字。"),
        ("豆包9多少钱", "没有找到“豆包9”"),
        ("openai营收多少", "数据中没有关于“营收”的内容。"),
    ],
)
def test_what_cannot_be_answered_is_told_so_with_what_can(question, sentence):
    record = console.record(question)
    assert not record["ok"]
    assert record["error"].startswith(sentence)


def test_what_fits_two_kinds_is_asked_back():
    record = console.record("how has deepseek moved")
    assert record["error"] == "Do you mean its prices or its worth?"
    assert record["suggestions"] == [
        "How the price of DeepSeek moved",
        "How the valuation of DeepSeek moved",
    ]


def test_how_much_of_the_input_is_cached_is_asked_back_where_it_is_not_said():
    record = console.record("opus: 10k tokens in, partly cached, and 1k out")
    assert record["error"] == "How much of the input is cached? Say it in whole per cent."
    assert record["suggestions"] == ["None of it", "Half of it", "All of it"]


def test_a_question_that_fits_none_offers_the_three_nearest():
    record = console.record("so kimi then, with all of that")
    assert record["error"].startswith("I do not understand this question.")
    assert len(record["suggestions"]) == 3


def test_a_place_of_a_list_is_named_in_chinese_too():
    assert "的第 3 位是 Muse Spark" in console.said("GPQA 第3名是谁")
    assert "的第 2 位是 Gemini 3 Pro" in console.said("GPQA 榜眼是谁")


def test_a_chinese_question_is_answered_in_chinese():
    first = console.said("kimi k2 thinking多少钱").partition("\n")[0]
    assert first == (
        "Kimi K2 Thinking 已被开发商下线，最后的标价为每百万 token 输入 $0.60、输出 $2.50。"
    )


async def test_on_discord_a_question_is_answered_like_the_command(user):
    asked = await user.slash("ask", question="is deepseek cheaper than opus")
    commanded = await user.slash("compare", first="deepseek", second="opus")
    assert not asked.private
    assert (asked.text, asked.buttons) == (commanded.text, commanded.buttons)


async def test_a_private_answer_is_shared_as_the_command_that_answered(world):
    ada = world.member("dee")
    asked = await ada.slash("ask", question="how much is kimi", private=True)
    assert asked.private
    await world.restart()
    shared = await ada.press(asked, "Share")
    assert not shared.private
    assert shared.text.startswith("Kimi K3.1 Pro costs $2.00 input")


async def test_an_english_reader_who_asks_in_chinese_reads_chinese(world):
    person = world.member("lin", locale="en-US")
    assert (await person.slash("ask", question="kimi是谁做的")).text.startswith("Kimi")
    assert "开发" in (await person.slash("ask", question="kimi是谁做的")).text
    assert (await person.slash("price", name="kimi")).text.startswith("Kimi K3.1 Pro costs")


async def test_a_chinese_reader_who_asks_in_english_reads_chinese(world):
    person = world.member("mei", locale="zh-CN")
    assert "每百万 token" in (await person.slash("ask", question="how much is kimi")).text
