# `make run` builds axle and runs the first program; `make test` runs every test. Both install what is missing.

PREFIX ?= /usr/local
AXLE := .build/release/axle

# Small objects get a heap of their own (Sources/Kernels/objects.c): the runtime, linked statically, allocates through it.
POOLED := $(foreach function,swift_slowAlloc swift_slowDealloc malloc_usable_size,-Xlinker --wrap=$(function))

# What a start runs lies side by side (`make start-order`): it touches a third of the pages that it would touch otherwise.
ORDERED := -Xswiftc -use-ld=lld -Xlinker --symbol-ordering-file=$(CURDIR)/scripts/start.order \
  -Xlinker --no-warn-symbol-ordering

# One file that needs nothing beside it, wherever the toolchain brings its libraries in static form.
STATIC_LIBRARIES := $(shell swiftc -print-target-info 2>/dev/null | sed -n 's/.*"runtimeResourcePath" *: *"\(.*\)".*/\1_static/p')
LINK := $(if $(wildcard $(STATIC_LIBRARIES)/linux/static-executable-args.lnk),-Xswiftc -static-executable,--static-swift-stdlib) \
  $(POOLED) $(ORDERED)

.PHONY: run build libraries test abuse levels fuzz sanitize install uninstall start-order bench differential format lint clean docs

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
	python3 Tests/Abuse/confinement.py $(AXLE)
	python3 Tests/Abuse/storage.py $(AXLE)
	python3 Tests/Abuse/longlife.py --count 10000 $(AXLE)
	python3 Tests/Abuse/calls.py --count 20000 $(AXLE)
	python3 Tests/Abuse/abuse.py --repl $(AXLE) --fuzz bytes=50,soup=50,mutations=80 -- $(AXLE) run

# Bad input, ways out, a long conversation: the long versions.
abuse: build
	python3 Tests/Abuse/confinement.py $(AXLE)
	python3 Tests/Abuse/storage.py $(AXLE)
	python3 Tests/Abuse/longlife.py $(AXLE)
	python3 Tests/Abuse/calls.py --seed $(or $(SEED),0) $(AXLE)
	python3 Tests/Abuse/abuse.py --repl $(AXLE) --seed $(or $(SEED),0) -- $(AXLE) run

# The tests with the kernels of each level of processors.
levels: build
	for level in x86-64 x86-64-v3 x86-64-v4; do AXLE_CPU_LEVEL=$$level AXLE="$(CURDIR)/$(AXLE)" swift test || exit 1; done

# Inputs that are changed until they reach new code, an hour for each target; `make fuzz TARGETS=stored SECONDS=60`.
fuzz:
	SECONDS_EACH=$(or $(SECONDS),3600) Fuzz/run $(TARGETS)

# All tests with memory watched, then with threads watched; the first program under Valgrind.
sanitize:
	scripts/sanitize

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s $(AXLE) "$(DESTDIR)$(PREFIX)/bin/axle"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/axle"

# The pages that are made from the documentation's table.
docs: build
	$(AXLE) doc --page arrays > docs/arrays.md
	$(AXLE) doc --page language-reference > docs/language-reference.md

# The order of functions in the binary, read off two programs again: worth it after a change of how a program starts.
# The next build links anew.
start-order: build
	scripts/start-order $(AXLE) > scripts/start.order.new
	mv scripts/start.order.new scripts/start.order
	rm $(AXLE)

# `make bench BENCH='--jax VENV/bin/python --only scalar'` compares with JAX, on one class of workloads.
bench: build
	python3 bench/bench.py --axle $(AXLE) $(BENCH)

# Random programs: against the stored results of Python and JAX, or with JAX=VENV/bin/python against live ones.
differential: build
	python3 Tests/Conformance/random/differential.py \
	  $(if $(JAX),--jax $(JAX) --seed $(or $(SEED),1) --count $(or $(COUNT),5000)) $(if $(KIND),--kind $(KIND)) $(AXLE)

format:
	swift format -i -r Sources Tests Fuzz Package.swift

lint:
	swift format lint --strict -r Sources Tests Fuzz Package.swift
	scripts/unsafe

clean:
	rm -rf .build
