-- The data dictionary: what each table and column holds, its unit, and what empty means.
-- Everywhere: empty (null) is "unknown", never zero. A day is YYYY-MM-DD; where only the month or
-- year is known, YYYY-MM or YYYY. An instant is YYYY-MM-DDTHH:MM:SSZ in UTC; a day alone that
-- starts or ends something means its 00:00 UTC, so days and instants compare as text. A rate is a
-- decimal number as text, so that it stays exact. Yes/no is 1/0. A `source` is an id or an address
-- in table source.

create table source ( -- Where a fact was read: a document or catalogue by name, or a web page.
  source text primary key, -- id: a short name, or the page's address itself
  title text not null, -- what a person is shown
  publisher text, -- who puts it out; empty: see the address
  url text, -- where it can be opened; empty: it has no public address
  licence text, -- terms its facts are used under; empty: single facts quoted from a page
  note text -- what to know before relying on it
) strict;

create table company ( -- A company or institute: one that makes, sells or is compared with models.
  company text primary key, -- its id, a short name
  name text not null, -- as it is commonly called
  legal_name text, -- registered name
  country text, -- ISO 3166 two-letter code of its seat
  status text not null check (status in ('public', 'private', 'subsidiary')), -- who can own it: listed, not listed, or owned by `parent`
  parent text references company (company), -- the company that owns it; empty: none
  founded integer check (founded between 1800 and 2100), -- year it was founded
  makes_llm integer check (makes_llm in (0, 1)), -- has trained language models of its own
  source text not null references source (source) -- where the row was read
) strict;

create table ticker ( -- A listing of a company.
  company text not null references company (company), -- who is listed
  exchange text not null, -- NYSE, NASDAQ, HKEX, KRX, ...
  symbol text not null, -- symbol on that exchange
  primary key (exchange, symbol)
) strict;

create table family ( -- A line of models under one name; what a bare name such as "kimi" means.
  family text primary key, -- its id, a short name
  name text not null, -- as it is commonly called
  parent text references family (family), -- the wider family; empty: none
  maker text not null references company (company), -- who trains it
  flagship text references model (model), -- newest generally available general-purpose model, set by a person; empty: none is current
  note text -- what to know
) strict;

create table model ( -- One model as its maker names and sells it.
  model text primary key, -- its id, a short name
  name text not null unique, -- full name
  family text not null references family (family), -- the narrowest family it belongs to
  maker text not null references company (company), -- who trained it
  released text check (length(released) in (4, 7, 10)), -- day (or month) of first release
  released_basis text, -- how that day is known
  released_source text references source (source), -- where that day was read
  status text not null check (status in ('active', 'preview', 'deprecated', 'retired')), -- at its maker; preview: not generally available, deprecated: end announced
  retires_on text check (length(retires_on) in (4, 7, 10)), -- day its maker stops, or stopped, serving it; empty: none known
  replacement text references model (model), -- what its maker says to use instead
  modality text not null, -- what it is for: text, image, audio, video, embedding, transcription, ocr, moderation, decision
  context_tokens integer check (context_tokens > 0), -- context window, tokens
  max_output_tokens integer check (max_output_tokens > 0), -- longest answer, tokens
  input_modalities text, -- what it reads, separated by |
  output_modalities text, -- what it writes, separated by |
  reasoning integer check (reasoning in (0, 1)), -- can think before it answers
  tool_calls integer check (tool_calls in (0, 1)), -- can call tools
  open_weights integer check (open_weights in (0, 1)), -- weights can be downloaded
  license text, -- licence of the weights
  license_source text references source (source), -- where that licence was read
  knowledge_cutoff text check (length(knowledge_cutoff) in (4, 7, 10)), -- end of its training data
  note text, -- what to know
  source text not null references source (source) -- where the row was read
) strict;

create table alias ( -- Another name of something: nickname, Chinese name, product, translation.
  kind text not null check (kind in ('company', 'family', 'model', 'benchmark')), -- table that `id` is in
  id text not null, -- id in that table
  alias text not null collate nocase, -- the other name
  primary key (kind, alias)
) strict;

create table api_id ( -- A maker's own id of a model in its API.
  model text not null references model (model), -- the model
  api_id text primary key -- the id, as sent to the maker's API
) strict;

create table price ( -- What a model's maker, or a seller counted as first party, charges.
  model text not null references model (model), -- the model
  seller text not null references company (company), -- who sets and bills the price
  region text not null, -- where it holds: global, china, us, eu, apac, ca, jp
  mode text not null, -- standard, batch, flex, priority, fast, ultrafast, thinking, ...
  above_context_tokens integer not null check (above_context_tokens >= 0), -- holds for requests of more input tokens than this; 0: from the first
  currency text not null check (currency in ('USD', 'CNY')), -- of all rates in the row
  kind text not null check (kind in ('list', 'promo')), -- list: the standing price; promo: a reduction meant to end
  valid_from text check (length(valid_from) in (10, 20)), -- day or instant it took effect; empty: in force when first seen
  valid_to text check (valid_to > coalesce(valid_from, '')), -- day or instant from which it holds no longer; empty: no end known
  promised_through text check (promised_through is null or (kind = 'promo' and length(promised_through) = 10)), -- last day a promo without known end is promised for
  input_mtok text check (input_mtok glob '[0-9]*' and input_mtok not glob '*[^0-9.]*' and input_mtok not glob '*.*.*'), -- per million input units
  output_mtok text check (output_mtok glob '[0-9]*' and output_mtok not glob '*[^0-9.]*' and output_mtok not glob '*.*.*'), -- per million output units
  cache_read_mtok text check (cache_read_mtok glob '[0-9]*' and cache_read_mtok not glob '*[^0-9.]*' and cache_read_mtok not glob '*.*.*'), -- per million input tokens found in the cache
  cache_write_mtok text check (cache_write_mtok glob '[0-9]*' and cache_write_mtok not glob '*[^0-9.]*' and cache_write_mtok not glob '*.*.*'), -- per million tokens put into the cache, shortest keeping time
  cache_write_long_mtok text check (cache_write_long_mtok glob '[0-9]*' and cache_write_long_mtok not glob '*[^0-9.]*' and cache_write_long_mtok not glob '*.*.*'), -- per million tokens put into the cache for long_cache_hours
  long_cache_hours integer check (long_cache_hours > 0), -- how long the long cache write keeps, hours
  input_unit text not null, -- what input is counted in: token, audio token, page, audio hour, ...
  output_unit text not null, -- what output is counted in: token, image token, audio token, ...
  note text, -- what to know: conditions, further units
  basis text not null check (basis in ('documented', 'catalogue commit', 'first observed', 'converted', 'stated', 'catalogue', 'secondary page')), -- documented: the seller's page; catalogue commit: a catalogue's dated change; first observed: its first sight; converted: from the CNY row; stated: by a promo beside it; catalogue: its present state; secondary page: another's page
  checked text not null check (length(checked) in (7, 10)), -- day (or month) it was last read
  source text not null references source (source) -- where it was read
) strict;

create table price_report ( -- What another source says a first-party price is, USD per million tokens.
  model text not null references model (model), -- the model
  mode text not null, -- as in price
  above_context_tokens integer not null check (above_context_tokens >= 0), -- as in price
  field text not null check (field in ('input_mtok', 'output_mtok', 'cache_read_mtok', 'cache_write_mtok')), -- which rate of price
  value text check (value glob '[0-9]*' and value not glob '*[^0-9.]*' and value not glob '*.*.*'), -- the rate; empty: this source lists none
  as_of text not null check (length(as_of) in (7, 10)), -- day the source speaks of
  source text not null references source (source), -- who says so
  primary key (model, mode, above_context_tokens, field, source)
) strict;

create table price_window ( -- Hours in which a seller's rates are multiplied.
  model text not null references model (model), -- the model
  seller text not null references company (company), -- the seller
  kind text not null check (kind in ('peak', 'off_peak')), -- dearer or cheaper than the price row
  days text not null check (days in ('mon-sun', 'mon-fri')), -- days on which the window starts, in the seller's own week
  start_utc text not null check (start_utc glob '[0-2][0-9]:[0-5][0-9]' and start_utc < '24'), -- first minute, HH:MM UTC
  end_utc text not null check (end_utc glob '[0-2][0-9]:[0-5][0-9]' and end_utc < '24'), -- first minute after it, HH:MM UTC; before start_utc: the next day
  calendar text references calendar (calendar), -- on whose holidays it does not hold; empty: holds on holidays too
  multiplier text not null check (multiplier glob '[0-9]*' and multiplier not glob '*[^0-9.]*' and multiplier not glob '*.*.*'), -- times the price row's rates
  valid_from text check (length(valid_from) in (10, 20)), -- day or instant from which the window exists
  valid_to text check (valid_to > coalesce(valid_from, '')), -- day or instant from which it exists no longer; empty: no end known
  source text not null references source (source) -- where it was read
) strict;

create table calendar ( -- A calendar of public holidays.
  calendar text primary key, -- its id, a short name
  name text not null, -- what a person is shown
  covers_from text not null check (length(covers_from) = 10), -- first day it is known for
  covers_through text not null check (covers_through >= covers_from), -- last day it is known for
  source text not null references source (source) -- where it was read
) strict;

create table holiday ( -- A day off in a calendar, in the calendar's own time zone.
  calendar text not null references calendar (calendar), -- the calendar
  day text not null check (length(day) = 10), -- the day
  primary key (calendar, day)
) strict;

create table benchmark ( -- A test that models are measured with.
  benchmark text primary key, -- its id, a short name
  name text not null, -- full name
  measures text, -- what it tests, in a few words
  unit text not null check (unit in ('percent', 'elo', 'index', 'minutes')), -- unit of its scores
  scale_max real, -- highest possible score; empty: no ceiling
  higher_is_better integer not null check (higher_is_better in (0, 1)), -- whether more is better
  source text not null references source (source) -- its own page
) strict;

create table score ( -- One published result of a model on a benchmark.
  model text not null references model (model), -- the model
  benchmark text not null references benchmark (benchmark), -- the benchmark
  score real, -- in the benchmark's unit; empty: only a rank was published
  rank integer check (rank > 0), -- place on the publisher's own list; empty: none published
  setting text, -- tools, effort and subset it was measured with, in the publisher's words; empty: not stated
  as_of text check (length(as_of) in (4, 7, 10)), -- day (or month) the result refers to
  reported_by text not null check (reported_by in ('maker', 'rival', 'independent', 'aggregator')), -- the model's own maker, another model maker, who measured it without making models, or who only relays
  publisher text not null, -- who published it
  source text not null references source (source), -- where it was read
  check (score is not null or rank is not null)
) strict;

create table offer ( -- What a host that is not the maker charges today, USD.
  model text not null references model (model), -- the model
  host text not null, -- the host's name
  host_model_id text not null, -- the host's own id of the model
  mode text not null, -- standard, batch, fast, ultrafast
  above_context_tokens integer not null check (above_context_tokens >= 0), -- as in price
  input_mtok text check (input_mtok glob '[0-9]*' and input_mtok not glob '*[^0-9.]*' and input_mtok not glob '*.*.*'), -- per million input tokens
  output_mtok text check (output_mtok glob '[0-9]*' and output_mtok not glob '*[^0-9.]*' and output_mtok not glob '*.*.*'), -- per million output tokens
  cache_read_mtok text check (cache_read_mtok glob '[0-9]*' and cache_read_mtok not glob '*[^0-9.]*' and cache_read_mtok not glob '*.*.*'), -- per million input tokens found in the cache
  checked text not null check (length(checked) in (7, 10)), -- day (or month) it was read
  source text not null references source (source), -- where it was read
  primary key (model, host, host_model_id, mode, above_context_tokens)
) strict;

create table plan ( -- A subscription for people.
  company text not null references company (company), -- who sells it
  plan text not null, -- its name
  usd_per_month text not null check (usd_per_month glob '[0-9]*' and usd_per_month not glob '*[^0-9.]*' and usd_per_month not glob '*.*.*'), -- US dollars a month, paid monthly
  checked text not null check (length(checked) in (7, 10)), -- day it was read
  source text not null references source (source), -- where it was read
  primary key (company, plan)
) strict;

create table valuation ( -- What a company was worth on a day, in whole US dollars.
  company text not null references company (company), -- the company
  as_of text not null check (length(as_of) in (4, 7, 10)), -- day (or month, year) the figure refers to
  low_usd integer not null check (low_usd > 0), -- low end; equal to high_usd when one figure
  high_usd integer not null check (high_usd >= low_usd), -- high end
  approximate integer not null check (approximate in (0, 1)), -- said or converted roughly
  bound text check (bound in ('above', 'peak')), -- above: the source says only that it was more; peak: a highest or intraday value, not a close; empty: the figure itself
  kind text not null check (kind in ('market_cap', 'funding_round', 'secondary_or_tender', 'acquisition', 'ipo', 'reported_talks', 'estimate')), -- what it rests on; acquisition: the price agreed in a merger or takeover; reported_talks and estimate are not solid
  original text, -- the figure as published, in its own currency
  publisher text not null, -- who published it
  published text check (length(published) in (4, 7, 10)), -- day of publication
  note text, -- what to know
  source text not null references source (source) -- where it was read
) strict;

create table correction ( -- What a source got wrong, shown as one small line where it matters.
  kind text not null check (kind in ('company', 'family', 'model', 'benchmark')), -- table that `id` is in
  id text not null, -- what it is about
  said text not null, -- what the source said
  correct text not null, -- what is right
  said_by text not null references source (source), -- the source that is corrected
  said_on text check (length(said_on) in (4, 7, 10)), -- day of that source
  corrected_on text not null check (length(corrected_on) = 10), -- day the correction was made here
  source text not null references source (source) -- where the right fact was read
) strict;

create table meta ( -- About this file itself.
  key text primary key, -- sources_hash, schema_version
  value text not null -- its value
) strict;

create index company_parent on company (parent);
create index ticker_company on ticker (company);
create index family_parent on family (parent);
create index family_maker on family (maker);
create index family_flagship on family (flagship);
create index model_family on model (family);
create index model_maker on model (maker);
create index alias_id on alias (kind, id);
create index api_id_model on api_id (model);
create unique index price_key on price (
  model, seller, region, mode, above_context_tokens, currency, kind, coalesce(valid_from, '')
);
create unique index price_window_key on price_window (
  model, seller, kind, days, start_utc, coalesce(valid_from, '')
);
create index score_model on score (model, benchmark);
create index score_benchmark on score (benchmark);
create index offer_host_model_id on offer (host_model_id);
create index valuation_company on valuation (company, as_of);
create index valuation_as_of on valuation (as_of);
create index correction_id on correction (kind, id);
