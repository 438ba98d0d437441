# Everything begins with "make run" and "make test": both install what is missing.

TAGS    := x11,migrated_fynedo
WINTAGS := migrated_fynedo
BINARY  := thidua

# System packages: what the window is built with, and what the tests look with.
BUILD_PACKAGES   := gcc libc6-dev pkg-config libgl1-mesa-dev libgl1-mesa-dri xorg-dev
TEST_PACKAGES    := xvfb openbox xdotool x11-utils poppler-utils qpdf zbar-tools cups cups-client cups-ipp-utils dbus libreoffice-writer-nogui
WINDOWS_PACKAGES := gcc-mingw-w64-x86-64
WINE_PACKAGES    := wine wine64

.PHONY: run build test test-plain test-window test-wine soak demo windows bench setup setup-test clean

## run: build and open the window; ARGS=--demo opens the throw-away demo book
run: build
	@if [ -z "$$DISPLAY" ] && [ -z "$$WAYLAND_DISPLAY" ]; then \
		echo "This machine has no display, so no window can be opened."; \
		echo "Run the demo round without a window instead:  make demo"; exit 1; fi
	./$(BINARY) $(ARGS)

build: setup
	go build -tags $(TAGS) -trimpath -ldflags "-s -w" -o $(BINARY) .

## test: everything, the real window under Xvfb included
test: test-plain test-window

test-plain: setup setup-test
	.ci/format
	CGO_ENABLED=0 go vet -tags $(TAGS) $$(.ci/packages)
	CGO_ENABLED=0 go test -timeout 18m -tags $(TAGS) $$(.ci/packages)

test-window: build setup-test
	CGO_ENABLED=0 THIDUA_BINARY=$(CURDIR)/$(BINARY) go test -tags $(TAGS),window -count=1 -v ./app/walk

## test-wine: prints as on Windows, under wine, on a real print service
test-wine: setup setup-test
	@.ci/setup $(WINDOWS_PACKAGES) $(WINE_PACKAGES)
	CGO_ENABLED=0 go test -tags wine -count=1 -v -run TestPrintedThroughWine ./app/printing

## soak: kills the program a thousand times while it takes ballots
soak: setup
	CGO_ENABLED=0 THIDUA_SOAK=1000 go test -tags $(TAGS) -count=1 -v -run TestNoReceivedBallotIsLostOrCountedTwice ./data/book

## demo: the demo round without a window, into out/
demo: build
	./$(BINARY) demo --out out
	@echo "The papers lie in out/"

## windows: cross-build thidua.exe
windows:
	@.ci/setup $(WINDOWS_PACKAGES)
	GOOS=windows GOARCH=amd64 CGO_ENABLED=1 CC=x86_64-w64-mingw32-gcc \
		go build -tags $(WINTAGS) -trimpath -ldflags "-s -w -H windowsgui" -o $(BINARY).exe .

## bench: the benchmarks whose figures stand in the README
bench: setup
	CGO_ENABLED=0 go test -p 1 -tags $(TAGS) -run '^$$' -bench . -benchtime 3x $$(.ci/packages)

setup:
	@.ci/setup $(BUILD_PACKAGES)

setup-test:
	@.ci/setup $(TEST_PACKAGES)

clean:
	rm -rf $(BINARY) $(BINARY).exe out
