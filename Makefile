# The commands of the house. Needs GNU make and /bin/sh; everything else is brought by `make setup`.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help setup setup-dev run test check check-style check-layers check-types check-house database pictures bench translations lock clean

PY := .venv/bin/python
# Workers of the tests; on a server that is already running they would all use the same base.
JOBS ?= $(if $(NEZABUDKA_TEST_SERVER),0,2)
LANGUAGES := en ru uk

help: ## show this list
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  make \1|\2/p' $(firstword $(MAKEFILE_LIST)) | awk -F'|' '{ printf "%-22s %s\n", $$1, $$2 }'

setup: ## make .venv, install the program into it, compile the translations
	@installer/setup.sh run

setup-dev: ## the same with the tools for tests
	@installer/setup.sh dev

run: setup ## open the workstation on the demo team; without a display: the tour in build/tour
	$(PY) -m app --demo

check: check-style check-layers check-types check-house ## linters, layers, types and the rules of the house

check-style: setup-dev
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

check-layers: setup-dev
	.venv/bin/lint-imports

check-types: setup-dev
	$(PY) -m mypy

check-house: setup-dev
	$(PY) -m pytest tests/house --noconftest -n0

test: check ## everything: check, then all tests
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n $(JOBS)

database: setup-dev ## only what could differ on another PostgreSQL; NEZABUDKA_TEST_BINARIES or NEZABUDKA_TEST_SERVER choose it
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n $(JOBS) -m database

pictures: setup-dev ## render every page into build/pictures
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.pictures

bench: setup-dev ## print the figures of speed and memory
	QT_QPA_PLATFORM=offscreen $(PY) -m bench

# English needs a file of its own for the plural forms only: its texts are the sources.
# Compiled aside: a window that is open reads the old file, and would crash when it changed in place.
translations: setup-dev ## gather the texts of the windows into resources/locale and compile them
	@mkdir -p resources/locale
	@for language in $(LANGUAGES); do \
		.venv/bin/pyside6-lupdate -silent -extensions py app -locations none -no-obsolete -source-language en_US \
			$$(test $$language != en || echo -pluralonly) -target-language $$language \
			-ts resources/locale/nezabudka_$$language.ts || exit 1; \
		made=resources/locale/nezabudka_$$language.qm; \
		.venv/bin/pyside6-lrelease -silent $${made%.qm}.ts -qm $$made.new && mv -f $$made.new $$made || exit 1; \
	done

lock: setup-dev ## renew the two lock files from pyproject.toml; UPGRADE=1 takes the newest versions
	.venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--no-emit-index-url $(if $(UPGRADE),--upgrade) --extra build pyproject.toml --output-file requirements.lock
	.venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--no-emit-index-url $(if $(UPGRADE),--upgrade) --extra dev --constraint requirements.lock pyproject.toml \
		--output-file requirements-dev.lock

clean: ## remove what was built; the environment and the data of the demo stay
	rm -rf build dist .mypy_cache .ruff_cache .import_linter_cache .pytest_cache .hypothesis
	rm -f resources/locale/*.qm
	find . -name .venv -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +
