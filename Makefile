# Three commands for everybody: `make run`, `make demo` and `make check`. The README gives the same as plain Python commands for Windows.
# `make threats` tries to break each promise of SECURITY.md and prints what it tried; LONG=1 takes the promised numbers.
# `make long-run HOURS=1` drives the window at random through every page and dialog; SEED=… repeats a run, VERDICTS=… gives it a large history.
# `make translations` brings the window's languages up to date with the source; `make translations-missing` and
# `make translations-take` write a file of what is missing, to be filled in, and take it back.
# `make screens` takes pictures of every page and says what is cut off in them.
# `make practice-model` trains the practice model anew (PyTorch; about half an hour on one core) and goes on where it was;
# `make practice-eval` measures the one that ships; `make benchmarks` measures the engine against its peers,
# `make benchmarks-window` the window with a million verdicts. `make installers` makes the packages that this system can make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: setup demo run check format benchmarks benchmarks-window practice-model practice-eval clean
.PHONY: installers screens threats long-run translations translations-missing translations-take

setup: $(VENV)/.ready

$(VENV)/.ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	@echo "Installing; llama.cpp is compiled on the way, which takes some minutes."
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

demo: setup
	@$(BIN)/python -m plumbline demo

run: setup
	@-PYTHONPATH=resources/translations $(BIN)/python -m translating.release
	@$(BIN)/python -m plumbline

check: setup
	$(BIN)/python .ci/checks.py

format: setup
	$(BIN)/python -m ruff check --fix-only --quiet .
	$(BIN)/python -m ruff format .

benchmarks: setup
	$(BIN)/python -m benchmarks.engine

benchmarks-window: setup
	PYTHONPATH=app:tests $(BIN)/python -m benchmarks.window

RECIPE := PYTHONPATH=app:resources/practice-model $(BIN)/python -m recipe

practice-model: setup
	$(BIN)/python -m pip install --quiet --editable '.[practice]'
	$(RECIPE).build

practice-eval: setup
	$(RECIPE).evaluate

installers: setup
	PYTHONPATH=app:. $(BIN)/python -m installers $(WHAT)

screens: setup
	@PYTHONPATH=app:tests $(BIN)/python -m screens $(WHAT)

threats: setup
	PYTHONPATH=app:tests $(BIN)/python -m threats $(if $(LONG),--thorough) $(if $(WRITE),--write) $(WORDS)

HOURS ?= 8

long-run: setup
	PYTHONPATH=app:tests:. $(BIN)/python -m long_run --hours $(HOURS) $(if $(SEED),--seed $(SEED)) $(if $(VERDICTS),--verdicts $(VERDICTS))

TRANSLATING := PYTHONPATH=app:resources/translations $(BIN)/python -m translating

translations: setup
	$(TRANSLATING).update

translations-missing: setup
	$(TRANSLATING).missing

translations-take: setup
	$(TRANSLATING).missing take
	$(TRANSLATING).update

clean:
	rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
