# `make run` builds axle and runs the first program; `make test` runs every test. Both install what is missing.

PREFIX ?= /usr/local
AXLE := .build/release/axle

# Small objects get a heap of their own (Sources/Kernels/objects.c): the runtime, linked statically, allocates through it.
POOLED := $(foreach function,swift_slowAlloc swift_slowDealloc malloc_usable_size,-Xlinker --wrap=$(function))

# One file that needs nothing beside it, wherever the toolchain brings its libraries in static form.
STATIC_LIBRARIES := $(shell swiftc -print-target-info 2>/dev/null | sed -n 's/.*"runtimeResourcePath" *: *"\(.*\)".*/\1_static/p')
LINK := $(if $(wildcard $(STATIC_LIBRARIES)/linux/static-executable-args.lnk),-Xswiftc -static-executable,--static-swift-stdlib) \
  $(POOLED)

.PHONY: run build libraries test install uninstall bench differential format lint clean docs

run: build
	@$(AXLE) samples/founding.py

# A linker writes here and there, and leaves the file in the page cache in small pieces, which cost a third of the
# start until the next restart of the machine. A copy is written in one go.
build: libraries
	swift build -c release --product axle $(LINK)
	@cp -p $(AXLE) $(AXLE).whole && mv $(AXLE).whole $(AXLE)

libraries:
	@scripts/install-libraries

test: build
	AXLE="$(CURDIR)/$(AXLE)" swift test

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s $(AXLE) "$(DESTDIR)$(PREFIX)/bin/axle"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/axle"

# The pages that are made from the documentation's table.
docs: build
	$(AXLE) doc --page arrays > docs/arrays.md
	$(AXLE) doc --page language-reference > docs/language-reference.md

# `make bench BENCH='--jax VENV/bin/python --only scalar'` compares with JAX, on one class of workloads.
bench: build
	python3 bench/bench.py --axle $(AXLE) $(BENCH)

# Random programs around vmap: against the stored results of JAX, or with JAX=VENV/bin/python against a live one.
differential: build
	python3 Tests/Conformance/random/differential.py $(if $(JAX),--jax $(JAX) --seed $(or $(SEED),1)) $(AXLE)

format:
	swift format -i -r Sources Tests Package.swift

lint:
	swift format lint --strict -r Sources Tests Package.swift

clean:
	rm -rf .build
