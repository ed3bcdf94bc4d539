# Two commands do everything: `make chat` and `make test`. Each sets up .venv when it is missing or the pins are newer.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
ARGS ?=
IR ?=

.PHONY: chat test check bench clean setup
.DEFAULT_GOAL := chat

setup: $(READY)

$(READY): constraints.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo "Second Coffee needs Python 3.11 or newer. Install it, or name it: make PYTHON=/path/to/python3.11"; exit 1; }
	@echo "Setting up $(VENV) (once; about two minutes, 2.4 GB on disk) ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt pip
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt hatchling editables
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation -c constraints.txt -e '.[dev]'
	@touch $(READY)
	@echo "Ready."

chat: $(READY)
	@$(BIN)/second-coffee chat $(ARGS)

test: $(READY)
	@echo "Running the tests ..."
	@$(BIN)/python -m pytest $(ARGS)

check: $(READY)
	@echo "Format ..." && $(BIN)/ruff format --check --quiet .
	@echo "Lint ..." && $(BIN)/ruff check --quiet .
	@echo "Types ..." && $(BIN)/mypy
	@echo "Arrows ..." && $(BIN)/lint-imports

bench: $(READY)
	@echo "Measuring (figures, not a test) ..."
	@IR="$(IR)" $(BIN)/python -m tests.benchmarks.run $(ARGS)

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis build dist
