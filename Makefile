# Two commands on a fresh machine: `make demo` and `make test`. Needs Python >= 3.11 with venv.
# All that is installed goes into .venv, from the lock files, each package checked by its hash.

MAKEFLAGS += --no-print-directory
VENV := .venv
PYTHON := $(VENV)/bin/python
PIP := $(PYTHON) -m pip install -qq --disable-pip-version-check --no-input
ASK := $(PYTHON) -m bot ask

# The first interpreter that is new enough and can make environments.
FIND_PYTHON = for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$python -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' \
	2>/dev/null && echo $$python && break; done

.DEFAULT_GOAL := help
.PHONY: help .venv dev demo test cover check bench names questions preview pictures browse font translations build run lock clean

help: ## List the targets
	@sed -n 's/^\([a-z.]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

.venv: $(VENV)/.runtime ## Set up what the bot needs

dev: $(VENV)/.dev ## Set up what its tests and checks need too

$(VENV)/.runtime: requirements.txt
	@python=$$($(FIND_PYTHON)); \
	if [ -z "$$python" ]; then \
		echo "Tokentape needs Python 3.11 or newer with venv (on Debian: python3-venv)." >&2; exit 1; \
	fi; \
	[ -x $(PYTHON) ] || $$python -m venv $(VENV)
	@$(PIP) --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.runtime
	@$(PIP) --require-hashes -r requirements-dev.txt
	@touch $@

$(VENV)/.preview: requirements-preview.txt $(VENV)/.dev
	@$(PIP) --require-hashes -r requirements-preview.txt
	@touch $@

demo: .venv ## Answer five questions in the terminal
	@for line in "/price kimi" "/price kimi k2 thinking" "/compare deepseek opus" \
		"/compare kimi k2 thinking | claude opus 4.7" "/valuation bytedance"; do \
		printf '$$ %s\n' "$$line"; $(ASK) "$$line" || exit; echo; \
	done

test: dev ## Run the whole suite
	@$(PYTHON) -m pytest --no-header

cover: dev ## Run the whole suite and say which lines and branches it misses; takes twice as long
	@$(PYTHON) -m pytest --no-header --cov --cov-report=term

check: dev ## Lint, format, types, layers, data
	@$(PYTHON) -m ruff check --quiet
	@$(PYTHON) -m ruff format --check --quiet
	@$(VENV)/bin/basedpyright
	@$(VENV)/bin/lint-imports --no-logo
	@$(PYTHON) -m bot check

bench: dev ## Measure the bot against a bare discord.py command
	@$(PYTHON) -m tests.bench

names: dev ## Measure how well typed names are understood
	@$(PYTHON) -m tests.names.measure

questions: dev ## Measure how many plain questions are answered right, by language and half
	@$(PYTHON) -m tests.questions.measure

preview: $(VENV)/.preview ## Open the running bot in a browser page; LINE="/price kimi" draws one answer
	@$(PYTHON) -m $(if $(LINE),tests.preview "$(LINE)",tests.live)

pictures: $(VENV)/.preview ## Make the README's pictures again, from what the bot answers now
	@$(PYTHON) -m tests.pictures.shots

browse: dev ## Open the data set in Datasette, in a browser page
	@$(PYTHON) -m data.browse --open

font: dev ## Make the charts' Chinese characters again, from Debian's fonts-noto-cjk or FONTS=folder
	@$(PYTHON) -m tests.pictures.font $(FONTS)

translations: dev ## Add what is newly said to bot/core/languages/*.po, to be translated there
	@$(PYTHON) -m tests.translations

build: .venv ## Build the data set from its sources
	@$(PYTHON) -m bot build

run: .venv ## Run the Discord bot
	@$(PYTHON) -m bot run

# One lock for every Python from 3.11 and every system: uv writes what differs as markers.
LOCK = $(VENV)/bin/uv --no-config pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links pyproject.toml
lock: .venv ## Make the lock files again
	@$(PIP) uv
	@$(LOCK) $(UPGRADE) --output-file requirements.txt
	@$(LOCK) $(UPGRADE) --extra dev --constraints requirements.txt --output-file requirements-dev.txt
	@$(LOCK) $(UPGRADE) --extra dev --extra preview --constraints requirements-dev.txt \
		--output-file requirements-preview.txt

clean: ## Remove the environment, the built data set and the caches
	@rm -rf $(VENV) data/*.db .pytest_cache .ruff_cache .import_linter_cache .coverage* .hypothesis
