# The two commands a user needs: `make run` and `make test`.

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
INDEX ?= .vindplaats
SHARED ?= ../shared
MEASURED ?= .evaluation

.PHONY: run install test check bench reading evaluate fit ablation report corpus clean

run: install
	$(BIN)/vindplaats ingest corpus --index $(INDEX)
	$(BIN)/vindplaats serve --index $(INDEX)

install: $(VENV)/installed

test: $(VENV)/installed-test
	$(BIN)/pytest --numprocesses 2 --dist loadfile --no-loadscope-reorder

check: $(VENV)/installed-test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: $(VENV)/installed-test
	$(BIN)/python -m evaluation.bench corpus $(SHARED)/corpus $(SHARED)/evaluation/dev_questions.jsonl

reading: $(VENV)/installed-test
	$(BIN)/python -m evaluation.reading corpus $(SHARED)/documents $(SHARED)/corpus

evaluate: $(VENV)/installed-test
	$(BIN)/python -m evaluation run --shared $(SHARED) --indexes $(MEASURED)
	$(BIN)/python -m evaluation report

fit: $(VENV)/installed-test
	$(BIN)/python -m evaluation fit --shared $(SHARED) --indexes $(MEASURED)

ablation: $(VENV)/installed-test
	$(BIN)/python -m evaluation ablation --shared $(SHARED) --indexes $(MEASURED) > docs/ablation.md
	$(BIN)/python -m evaluation crossvalidate --shared $(SHARED) --indexes $(MEASURED) > docs/crossvalidation.md

report: $(VENV)/installed-test
	$(BIN)/python -m evaluation report

corpus: $(VENV)/installed-test
	$(BIN)/python corpus/build.py

clean:
	rm -rf $(VENV) $(INDEX) $(MEASURED) *.egg-info

$(VENV)/installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	touch $@

$(VENV)/installed-test: $(VENV)/installed
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test]'
	touch $@
