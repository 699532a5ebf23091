# Zuurdesem. Needs python3 (3.11 or newer), git and make; installs everything else into .venv and node_modules.
# `make serve` to look, `make check` before a pull request, `make test` before a merge.

PORT ?= 8000
# Longest a tier may take, in seconds, on two cores with nothing else running.
TEST_SECONDS ?= 720
# How many test files at once. One more than there are cores: a test of the browser mostly waits.
TEST_PROCESSES ?= $(shell cores=$$(nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2); echo $$((cores + 1)))
MORE_SECONDS ?= 1800
PYTHON ?= python3

ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif
PY := $(BIN)/python

# Stamps carry a checksum of what they stand for, so that a change of branch is noticed and a second start is quick.
PYTHON_SUM := $(shell cat requirements.lock pyproject.toml 2>/dev/null | cksum | cut -d' ' -f1)
NPM_SUM := $(shell cat package.json package-lock.json .npmrc 2>/dev/null | cksum | cut -d' ' -f1)
PYTHON_READY := .venv/.klaar-$(PYTHON_SUM)
RUNTIME_READY := node_modules/.klaar-$(NPM_SUM)
TESTS_READY := node_modules/.klaar-test-$(NPM_SUM)

NPM_CI := $(PY) -m zuurdesem.serve.node ci --ignore-scripts --loglevel=error

# $(call within,SECONDS,COMMAND): stop the command when it takes longer, where `timeout` exists.
TIMEOUT := $(shell command -v timeout 2>/dev/null)
ifneq ($(TIMEOUT),)
within = $(TIMEOUT) --foreground --signal=INT --kill-after=15 $(1) $(2) || { code=$$?; \
	[ $$code -ne 124 ] || echo "Dit duurde langer dan $(1) seconden en is gestopt."; exit $$code; }
else
within = $(2)
endif

.DEFAULT_GOAL := help
.PHONY: help serve build check test test-more bench lock clean install

help: ## Deze lijst
	@grep -E '^[a-z-]+:.*## ' $(firstword $(MAKEFILE_LIST)) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | awk -F'|' '{printf "%-18s %s\n", $$1, $$2}'

serve: $(RUNTIME_READY) ## De site bekijken op http://127.0.0.1:8000 (PORT=… voor een andere poort)
	@$(PY) -m zuurdesem.serve.watch $(PORT)

build: $(RUNTIME_READY) ## De site bouwen in site/
	@$(PY) -m zuurdesem build

check: $(TESTS_READY) ## Snelle controle: stijl, typen, inhoud, architectuur (hooguit 60 seconden)
	@begin=$$(date +%s); \
	$(call within,60,$(PY) -m ruff check .) && \
	$(call within,60,$(PY) -m ruff format --check .) && \
	$(call within,60,$(PY) -m mypy) && \
	$(call within,60,$(PY) -m zuurdesem controleer) && \
	$(call within,60,$(PY) -m zuurdesem spelling) && \
	$(call within,60,$(PY) -m pytest -q tests/test_architecture.py) || exit 1; \
	took=$$(( $$(date +%s) - begin )); \
	if [ $$took -gt 60 ]; then echo "De controle duurde $$took seconden; hooguit 60 is de afspraak."; exit 1; fi

test: check build $(TESTS_READY) ## Alle gewone tests, met Chromium (hooguit 12 minuten)
	@$(PY) -m tests.browser.chromium
	@ZUURDESEM_SITE=$(CURDIR)/site $(call within,$(TEST_SECONDS),$(PY) -m pytest -m "not more" -n $(TEST_PROCESSES) --dist loadfile)

test-more: $(TESTS_READY) ## De lange tests (hooguit 30 minuten)
	@$(PY) -m tests.browser.chromium
	@$(PY) -m tests.meer.libreoffice
	@$(call within,$(MORE_SECONDS),$(PY) -m pytest -m more)

bench: $(TESTS_READY) ## Meten hoe snel Python start in de browser
	@$(PY) -m tests.browser.chromium
	@$(PY) -m bench

lock: $(PYTHON_READY) ## De vastgelegde versies vernieuwen (Python en npm)
	@$(PY) -m uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --upgrade --custom-compile-command "make lock" --quiet --output-file requirements.lock
	@$(PY) -m zuurdesem.serve.node update --package-lock-only --loglevel=error
	@git --no-pager diff --stat -- requirements.lock package-lock.json || true

clean: ## Weghalen wat deze opdrachten hebben gemaakt
	rm -rf .venv node_modules site .site.nieuw .site.oud .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find src tests hooks bench -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

install: $(TESTS_READY) ## Alles installeren wat nodig is om mee te werken

$(PYTHON_READY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	  { echo "Zuurdesem heeft Python 3.11 of nieuwer nodig. Installeer dat, of noem het: make serve PYTHON=python3.12"; exit 1; }
	@$(PY) -m pip --version >/dev/null 2>&1 || $(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
	  { echo "Er ontbreekt een onderdeel van Python. Op Debian of Ubuntu: sudo apt install python3-venv"; exit 1; }
	@$(PY) -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear .venv
	@echo "De vastgelegde Python-pakketten worden geïnstalleerd (de eerste keer een halve tot hele minuut) …"
	@$(PY) -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock
	@$(PY) -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@rm -f .venv/.klaar-* && touch $@

# What the site needs; satisfied as well when everything for the tests is there.
$(RUNTIME_READY): | $(PYTHON_READY)
	@if [ -f $(TESTS_READY) ]; then :; else \
	  echo "De Python voor in de browser (Pyodide) wordt opgehaald …" && $(NPM_CI) --omit=dev >/dev/null; fi
	@touch $@

$(TESTS_READY): | $(PYTHON_READY)
	@$(NPM_CI) >/dev/null
	@touch $(RUNTIME_READY) $@
