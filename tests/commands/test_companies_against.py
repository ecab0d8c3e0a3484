"""/companies: countries held against each other, their sums and all together."""

from __future__ import annotations

import pytest

from bot.core.errors import WrongCall
from bot.render.text import to_text
from commands.companies import companies
from tests import small as lists
from tests.commands.firms import lead, wide

HELD = """\
The one company in France with a solid figure is worth $24B, 2 to 2.4 times as much as the 1 in \
China, at $10–12B. Together: $34–36B.

Worth together, US dollars
  France, 1 of 2    $24B
  China, 1 of 3  $10–12B
  with how many of the companies are added up

The dearest first, US dollars
  Fox              $24B
  Acme          $10–12B
  Dyn               $7B
  East    $3B, in talks
  Gnu  $9–11B, in talks

Left out, without a solid figure: Gnu and East.
Counted within Acme and not once more: Dyn.
What is added up are market caps, closed rounds and sales of shares of different days, each of a \
whole company with all that it does.
US dollars · figures of Jan 2026 · example.org [1]

  [1] https://example.org/page"""


def test_two_countries_are_held_against_each_other(small):
    assert to_text(companies(small(**wide()), "CN", against="France")) == HELD


def test_which_country_is_named_first_does_not_matter(small):
    catalog = small(**wide())
    assert lead(catalog, "FR", against="cn") == lead(catalog, "CN", against="FR")
    assert lead(catalog, against="FR,CN") == lead(catalog, "FR", against="CN")
    assert lead(catalog, "FR", against="FR") == lead(catalog, "FR")


def test_of_more_than_two_the_largest_and_the_smallest_are_compared(small):
    answer = companies(small(**wide()), "CN", against="US、 法国")
    assert to_text(answer).startswith(
        "The 2 companies in the United States are worth ~$140B together, 11.7 to 14 times as much "
        "as the 1 in China, at $10–12B. All 3 countries together: ~$174–176B.\n"
    )
    assert [figure.entity for figure in answer.figures_of_lead] == ["bolt", "cog", "fox", "acme"]


def test_sums_that_are_alike_are_said_to_be(small):
    lines = wide()
    lines["valuation"] += [
        lists.valuation("acme", "2026-03", 24, kind="market_cap"),
        lists.valuation("fox", "2026-03", 24),
    ]
    catalog = small(**lines)
    assert lead(catalog, "CN", against="FR") == (
        "The one company in China with a solid figure is worth $24B, about as much as the 1 in "
        "France, at $24B. Together: $48B."
    )
    lines["valuation"] += [lists.valuation("gnu", "2026-03", 116)]
    assert lead(small(**lines), "FR", against="US") == (
        "The 2 companies in France are worth $140B together, about as much as the 2 in the United "
        "States, at ~$140B. Together: ~$280B."
    )


def test_other_filters_narrow_what_is_held(small):
    catalog = small(**wide())
    assert lead(catalog, "FR", against="US", makes_models=True) == (
        "The 2 makers of models in the United States are worth ~$140B together, 5.83 times as much "
        "as the 1 in France, at $24B. Together: ~$164B."
    )
    assert lead(catalog, "FR", against="US", listed=True, without="cog") == (
        "The one company in France with a solid figure is worth $24B. In the United States none "
        "fits. Only listed companies are counted."
    )
    assert lead(catalog, "FR", against="US", listed=False) == (
        "The one company in the United States with a solid figure is worth ~$100B. In France none "
        "is added up. Only companies that are not listed are counted."
    )
    assert lead(catalog, "FR", against="CN", makes_models=False) == (
        "None of the 2 companies that make no models here has a solid figure."
    )


def test_a_country_where_none_fits_stands_in_the_table(small):
    text = to_text(companies(small(**wide()), "FR", against="US,JP"))
    assert "In Japan none fits." in text
    assert "  US, 2 of 2    ~$140B\n  France, 1 of 2  $24B\n  Japan, 0 of 0   none\n" in text


def test_a_country_without_companies_is_said(small):
    with pytest.raises(WrongCall, match="I know no company in “mars”"):
        companies(small(**wide()), "US", against="CN, mars")


def test_the_real_countries_are_compared_and_added_up(catalog):
    text = lead(catalog, "KR", against="CN")
    assert text.startswith("The 5 companies in South Korea are worth ~$2.")
    assert " times as much as the 16 in China, at ~$2.0" in text
    assert "NVIDIA" not in text
