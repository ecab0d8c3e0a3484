"""Each command with each of its options, read whole as Discord shows it."""

from __future__ import annotations

import pytest

ROC = """\
Roc 2 costs $1.00 input and $4.00 output per million tokens.
**USD per million tokens**
`Input        $1.00`
`Output       $4.00`
`Cache read   $0.10`
`Blended 3:1  $1.75`
**Model**
`Context window       1M`
`Longest output  unknown`
`Released    15 Jan 2026`
`Open weights    unknown`
Maker: Acme, \\~$45–50B (post-money, 1 Oct 2026); $90B (in talks, 10 Nov 2026).
**Other current models, input/output**
`Roc Mini 1  $0.10/$0.40`
-# Disagrees: A Book (1 Oct 2026), standard price: input $1.50.
-# USD per million tokens · list price since 1 May 2026 · checked 1 Nov 2026 · \
[example.org](<https://example.org/page>) and 1 more under Sources"""

ROC_1 = """\
Roc 1 is retired at its maker; its last list price was $0.60 input and $2.50 output per million \
tokens.
**USD per million tokens**
`Input         $0.60`
`Output        $2.50`
`Blended 3:1  $1.075`
**At other hosts, input/output in USD**
`hub  $0.50/$2`
"""

COMPARED = """\
Roc 2 costs 25 % of Eagle 3 on input and 20 % on output.
**Input, USD per million tokens**
`Roc 2    $1.00` ◀
`Eagle 3  $4.00`
**Output, USD per million tokens**
`Roc 2     $4.00` ◀
`Eagle 3  $20.00`
**Cache read, USD per million tokens**
`Roc 2      $0.10`
`Eagle 3  unknown`
**Blended 3:1, USD per million**
`Roc 2    $1.75` ◀
`Eagle 3  $8.00`
**Scores**
-# No benchmark result of all by one publisher and setting.
**Context window, tokens**
`Roc 2      1M` ◀
`Eagle 3  200K`
**Makers, US dollars**
`Acme  ~$45–50B, Oct 2026`
`Bolt     $600B, Nov 2026`
-# Disagrees: A Book (1 Oct 2026), standard price: input $1.50.
-# USD per million tokens · checked 1 Nov 2026 · [example.org](<https://example.org/page>), \
[bolt.example](<https://bolt.example/rates>) and 1 more under Sources"""

ACME = """\
Acme has a post-money valuation of \\~$45–50B, from its round of 1 Oct 2026.
**In talks, not closed**
`10 Nov 2026  $90B`
**How it moved**
`20 Jan 2026 round     $20B`
`1 Oct 2026 round  ~$45–50B`
"""


async def test_a_family_is_answered_with_the_price_of_its_flagship(ada):
    reply = await ada.slash("price", name="roc")
    assert reply.text == ROC
    assert not reply.private
    assert reply.buttons == ("Chart", "History", "Sources")
    assert reply.options == ("Roc Mini 1",)


async def test_a_retired_model_says_so_with_its_last_price_and_who_still_sells_it(ada):
    reply = await ada.slash("price", name="roc 1")
    assert reply.text.startswith(ROC_1)
    assert "Roc 1 was retired on 30 Jun 2026. Its maker names Roc 2 as" in reply.text


async def test_a_company_is_answered_with_all_its_current_models(ada):
    reply = await ada.slash("price", name="acme")
    lead, heading, *rows = reply.text.split("\n")[:4]
    assert lead == "Acme has 2 current models, 2 of them with a list price."
    assert heading == "**Text models, input/output**"
    assert rows == ["`Roc Mini 1  $0.10/$0.40`", "`Roc 2             $1/$4`"]
    assert reply.buttons == ("Chart", "Valuation", "Sources")
    assert reply.options == ("Roc Mini 1", "Roc 2")


async def test_a_day_asks_for_the_price_in_force_then(ada):
    reply = await ada.slash("price", name="roc", on="2026-04-30")
    lead = reply.text.partition("\n")[0]
    assert "$2.00 input and $8.00 output per million tokens" in lead
    assert "30 Apr 2026" in lead


async def test_a_price_changes_on_the_day_that_the_data_names(ada):
    reply = await ada.slash("price", name="roc", on="2026-05-01")
    assert "$1.00 input and $4.00 output" in reply.text.partition("\n")[0]


async def test_two_models_are_compared_by_their_prices(ada):
    reply = await ada.slash("compare", first="roc", second="eagle")
    assert reply.text == COMPARED
    assert reply.buttons == ("Chart", "History", "Sources")


async def test_three_and_four_models_are_compared_with_the_cheapest(ada):
    names = {"first": "roc", "second": "eagle", "third": "roc mini 1"}
    three = await ada.slash("compare", **names)
    four = await ada.slash("compare", **names, fourth="roc 1")
    lead = "Roc Mini 1 is the cheapest, blended 3:1; "
    assert three.text.startswith(f"{lead}Roc 2 10 times and Eagle 3 45.7 times that.")
    assert four.text.startswith(lead)
    assert "`Roc 1 " in four.text


async def test_companies_are_compared_by_what_they_are_worth(ada):
    reply = await ada.slash("compare", first="acme", second="bolt")
    lead, heading, *rows = reply.text.split("\n")[:4]
    assert "is worth 12 to 13.3 times as much as Acme" in lead
    assert lead.endswith(" Together: \\~$645–650B.")
    assert heading == "**Valuation, US dollars**"
    assert rows == ["`Bolt     $600B` ◀", "`Acme  ~$45–50B`"]
    assert reply.buttons == ("Chart", "History", "Sources")


async def test_a_company_is_answered_with_its_valuation(ada):
    reply = await ada.slash("valuation", name="acme")
    assert reply.text.startswith(ACME)
    assert reply.buttons == ("Chart", "History", "Models", "Sources")


async def test_a_product_leads_to_the_valuation_of_its_maker(ada):
    reply = await ada.slash("valuation", name="roc")
    assert reply.text.startswith(ACME)
    assert "-# `roc` leads to Acme." in reply.text


async def test_several_companies_are_valued_side_by_side(ada):
    reply = await ada.slash("valuation", name="acme", second="bolt", third="crane")
    assert "is worth 12 to 13.3 times as much as Acme" in reply.text.partition("\n")[0]
    assert "`Crane & Söhne  unknown`" in reply.text


async def test_what_is_not_known_is_said_to_be_unknown(ada):
    reply = await ada.slash("valuation", name="crane")
    assert reply.text == (
        "No public valuation is known for Crane & Söhne.\nCrane & Söhne (Germany) is not listed.\n"
        "No language model of its own is known here."
    )


async def test_history_tells_how_prices_and_valuations_moved(ada):
    reply = await ada.slash("history", name="roc", second="bolt")
    assert reply.text == (
        "Roc 2 and Bolt, the newest first.\n"
        "**Roc 2, input/output per million tokens**\n"
        "`1 May 2026   $1/$4`\n"
        "`15 Jan 2026  $2/$8`\n"
        "**Bolt, US dollars**\n"
        "`20 Nov 2026 cap  $600B`\n"
        "-# round: post-money; cap: market cap; sale: tender or secondary; "
        "deal: merger or takeover; talks are not closed\n"
        "-# USD per million tokens · checked 1 Nov 2026 · "
        "[example.org](<https://example.org/page>)"
    )
    assert reply.buttons == ("Sources",)


async def test_sources_lists_where_each_figure_was_read(ada):
    reply = await ada.slash("sources", name="acme", second="eagle")
    lead = reply.text.partition("\n")[0]
    assert lead.endswith("figures behind the answer on Acme and Eagle 3, read in 3 places.")
    assert "A Book: Acme: valuation $20B (post-money, 20 Jan 2026)." in reply.text
    assert (
        "[bolt.example](<https://bolt.example/rates>): Eagle 3: input $4.00, output" in reply.text
    )


async def test_sources_repeats_what_disagrees(ada):
    reply = await ada.slash("sources", name="roc")
    assert "-# Disagrees: A Book (1 Oct 2026), standard price: input $1.50." in reply.text


async def test_about_counts_what_the_data_holds(ada):
    reply = await ada.slash("about")
    known = "I know 4 current models of 5, 3 companies and 0 benchmarks"
    assert reply.text.startswith(f"{known}, prices as checked by 1 Nov 2026.\n")
    assert "`Price rows at makers   7`" in reply.text
    assert "data/LICENSE says more." in reply.text


CALLS = [
    ("price", {"name": "roc"}),
    ("compare", {"first": "roc", "second": "eagle"}),
    ("valuation", {"name": "acme"}),
    ("history", {"name": "roc"}),
    ("sources", {"name": "roc"}),
    ("about", {}),
]


@pytest.mark.parametrize(("command", "options"), CALLS)
async def test_an_answer_is_for_all_unless_it_is_asked_for_in_private(ada, command, options):
    public = await ada.slash(command, **options)
    private = await ada.slash(command, **options, private=True)
    assert (public.private, private.private) == (False, True)
    assert private.text == public.text


async def test_each_of_these_commands_is_published(nest):
    assert {command for command, _ in CALLS} <= set(nest.published)
