# Niitty's duties. `make help` lists them; CONTRIBUTING.md says more.

PORT ?= 8000
# Under CI one kind of test after another: what fails there failed by itself, not for the noise beside it.
JOBS ?= $(if $(CI),1,2)
PYTHON3 ?= python3
VENV := .venv
PYTHON := $(VENV)/bin/python
STAMPS := $(VENV)/stamps
PUBLIC_URL := http://localhost:$(PORT)
BROWSER_ADVICE := Install Chromium (Debian: apt-get install chromium), or name one: CHROMIUM=/path/to/chromium
PANGO := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
HAS_PANGO = $(PYTHON3) -c 'from ctypes import CDLL; CDLL("libpangoft2-1.0.so.0")' 2>/dev/null
BROWSER = $(or $(CHROMIUM),$(shell command -v chromium || command -v chromium-browser || command -v google-chrome))

.DEFAULT_GOAL := help
.PHONY: help run test check e2e faults bench format browser pango translations \
	test-browser test-live test-postgres test-faults test-frontend

help: ## List what can be done
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

run: $(STAMPS)/base $(STAMPS)/frontend translations ## Start Niitty with its demo programme (PORT=8000)
	@$(PYTHON) manage.py migrate --verbosity 0
	@$(PYTHON) manage.py collectstatic --noinput --verbosity 0
	@NIITTY_PUBLIC_URL=$(PUBLIC_URL) $(PYTHON) manage.py load_demo
	@NIITTY_PUBLIC_URL=$(PUBLIC_URL) exec $(PYTHON) manage.py serve --port $(PORT)

test: $(STAMPS)/dev $(STAMPS)/frontend translations browser pango ## Run every test there is (JOBS=1: one kind after another)
	$(PYTHON) -m pytest -q
	@$(MAKE) --no-print-directory --keep-going --jobs=$(JOBS) --output-sync=target $(KINDS)

# Most of these wait for servers and browsers, not for the processor: two kinds at a time take little longer than one.
KINDS := test-browser test-live test-postgres test-faults test-frontend

# Each names its folder: to read the other two thousand tests first takes as long as a dozen of them. Two browsers at a
# time, which wait for pages more than for a processor; the tests of a file share its server.
# What fails beside another browser is asked once more by itself, of a new server; failing twice is failing (ADR 41).
BROWSER_TESTS = CHROMIUM=$(BROWSER) $(PYTHON) -m pytest -q -m browser tests/e2e --numprocesses=2 --dist=loadfile \
	-o cache_dir=.pytest_cache/browser
AGAIN := --numprocesses=0 --last-failed --last-failed-no-failures=none

test-browser:
	$(BROWSER_TESTS) || { echo "Asked once more, by themselves:" && $(BROWSER_TESTS) $(AGAIN); }

# Servers are waited for as pages are. What two processes share, tables and the demo programme, is made once for both.
test-live:
	$(PYTHON) -m pytest -q -m live tests/live --numprocesses=2 --dist=loadfile

test-postgres:
	$(PYTHON) -m tests.on_postgres

test-faults:
	$(PYTHON) -m pytest -q -s -m faults tests/faults

test-frontend:
	cd frontend && npm test && npm run sizes

e2e: $(STAMPS)/dev $(STAMPS)/frontend translations browser ## Only the tests that drive a browser, each once
	$(BROWSER_TESTS)

faults: $(STAMPS)/dev translations ## The fault suite at length: kills, cuts, floods, forgeries
	$(PYTHON) -m tests.faults

bench: $(STAMPS)/dev $(STAMPS)/frontend translations browser ## Measure speed and size, print a table
	CHROMIUM=$(BROWSER) $(PYTHON) -m tests.benchmarks
	$(PYTHON) -m tests.benchmarks.realtime --runs 3 --seconds 3

check: $(STAMPS)/dev $(STAMPS)/node ## Format, lint, types, import rules, schema, translations
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy .
	$(VENV)/bin/lint-imports
	$(PYTHON) manage.py makemigrations --check --dry-run --verbosity 0
	$(PYTHON) manage.py print_environment | diff .env.example -
	$(PYTHON) manage.py print_lifecycle | diff docs/lifecycle.md -
	$(PYTHON) manage.py translations check
	cd frontend && npm run check
	cd frontend && npm run schema -- --check

format: $(STAMPS)/dev $(STAMPS)/node ## Put the code into shape
	$(PYTHON) -m ruff format .
	$(PYTHON) -m ruff check --fix .
	cd frontend && npm run format

translations: $(STAMPS)/base
	@$(PYTHON) manage.py translations compile

browser:
	@if [ -z "$(BROWSER)" ]; then \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -qq && apt-get install -y -qq chromium; \
	  else echo "No browser to test with. $(BROWSER_ADVICE)" >&2; exit 1; fi; fi

pango:
	@$(HAS_PANGO) || \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -qq && apt-get install -y -qq $(PANGO); \
	  else echo "PDF documents need Pango (Debian: apt-get install $(PANGO))." >&2; exit 1; fi

$(STAMPS)/base: requirements/base.txt
	@$(PYTHON3) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Niitty needs Python 3.11 or newer.")'
	@test -x $(PYTHON) || $(PYTHON3) -m venv $(VENV)
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/base.txt
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/dev: requirements/dev.txt $(STAMPS)/base
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

$(STAMPS)/node: frontend/package-lock.json
	@node -e 'const [a, b] = process.versions.node.split("."); if (a < 20 || (a == 20 && b < 19)) { console.error("Niitty needs Node 20.19 or newer."); process.exit(1) }'
	cd frontend && npm ci --no-audit --no-fund --silent
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/frontend: $(STAMPS)/node $(shell find frontend/src frontend/public frontend/index.html frontend/vite.config.ts -type f 2>/dev/null)
	cd frontend && npm run build --silent -- --logLevel warn
	@touch $@
