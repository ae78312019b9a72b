# One command each; `make` alone lists them. PYTHON chooses the interpreter, ARGS goes to pytest
# or the bench: make test ARGS="-k receipt".

PYTHON ?= python3
UV = uv==0.13.8
BIN = .venv/bin
PIP = $(BIN)/python -m pip install --quiet --disable-pip-version-check

# A test waits for a disk some thirty times; in memory, where there is room, it does not. Half of the
# time it waits for a browser or a server: four at a time keep two cores busy. Who has nothing left
# takes from who has: else one of them walks through every test with a browser, while three wait.
IN_MEMORY = if [ "$$(df -Pk /dev/shm 2>/dev/null | awk 'NR==2 {print $$4}')" -gt 2000000 ] 2>/dev/null; \
	then export PYTEST_DEBUG_TEMPROOT=/dev/shm; fi;

# Where nothing compiled is kept, each of the hundred kiosks that the tests start compiles itself
# anew, and pytest rewrites every test in every process.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run test check bench soak requirements lock clean

help:
	@echo "make run           set up, migrate and serve on http://127.0.0.1:8080"
	@echo "make test          every test, in a browser and on PostgreSQL too"
	@echo "make check         lint, types, floors, procedures, translations, documentation"
	@echo "make bench         the kiosk against bare floors, and a million cases; ARGS=chain: a day of 200 shops"
	@echo "make soak          every screen in every language; 1,000 kills, 50,000 numbers, a failing disk"
	@echo "make requirements  write docs/requirements.md anew"
	@echo "make lock          write the requirements files anew; UPGRADE=--upgrade for newer versions"
	@echo "make clean         remove what the others made, but no data"

run: .venv/ready
	@$(BIN)/kiosk migrate
	@exec $(BIN)/kiosk serve

test: .venv/ready-dev
	@CHROMIUM="$$($(BIN)/python -m tests.browser.find_browser)" && export CHROMIUM && $(IN_MEMORY) \
	exec $(BIN)/python -m pytest -n 4 --dist worksteal $(ARGS)

soak: .venv/ready-dev
	@CHROMIUM="$$($(BIN)/python -m tests.browser.find_browser)" && export CHROMIUM && \
	exec $(BIN)/python -m pytest -n 2 tests/soak $(ARGS)

check: .venv/ready-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/kiosk procedures check
	$(BIN)/python -m pytest tests/checks

bench: .venv/ready-dev
	@exec $(BIN)/python -m tests.bench.run $(ARGS)

requirements: .venv/ready-dev
	$(BIN)/python -m tests.checks.requirements

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit("Signoff needs Python 3.11 or newer, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -m venv --clear .venv || { rm -rf .venv; \
	echo "Python's venv is missing: on Debian, apt install python3-venv" >&2; exit 1; }

.venv/ready: requirements.txt pyproject.toml | $(BIN)/python
	@echo "Setting up .venv"
	@$(PIP) --require-hashes --only-binary :all: --requirement requirements.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/ready-dev: requirements-dev.txt .venv/ready
	@echo "Setting up .venv for development"
	@$(PIP) --require-hashes --only-binary :all: --requirement requirements-dev.txt
	@touch $@

COMPILE = $$dir/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --extra build --extra devices --extra seal --extra chain $(UPGRADE)

lock:
	@dir=$$(mktemp -d) && trap 'rm -rf "$$dir"' EXIT && $(PYTHON) -m venv "$$dir" && \
	"$$dir/bin/pip" install --quiet --disable-pip-version-check $(UV) && \
	$(COMPILE) --extra dev pyproject.toml --output-file requirements-dev.txt && \
	$(COMPILE) --constraints requirements-dev.txt pyproject.toml --output-file requirements.txt

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis *.egg-info tests/browser/shots
	find kiosk tests -name __pycache__ -prune -exec rm -rf {} +
