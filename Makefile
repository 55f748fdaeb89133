# Two commands for everybody: `make demo` and `make check`. The README gives the same as plain Python commands for Windows.
# `make practice-model` trains the practice model anew (PyTorch; about half an hour on one core) and goes on where it was;
# `make practice-eval` measures the one that ships; `make benchmarks` measures the engine against its peers.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: setup demo check format benchmarks practice-model practice-eval clean

setup: $(VENV)/.ready

$(VENV)/.ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	@echo "Installing; llama.cpp is compiled on the way, which takes some minutes."
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

demo: setup
	@$(BIN)/python -m plumbline demo

check: setup
	$(BIN)/python .ci/checks.py

format: setup
	$(BIN)/python -m ruff check --fix-only --quiet .
	$(BIN)/python -m ruff format .

benchmarks: setup
	$(BIN)/python -m benchmarks.engine

RECIPE := PYTHONPATH=app:resources/practice-model $(BIN)/python -m recipe

practice-model: setup
	$(BIN)/python -m pip install --quiet --editable '.[practice]'
	$(RECIPE).build

practice-eval: setup
	$(RECIPE).evaluate

clean:
	rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
