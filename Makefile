# The commands of the README. `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PORT ?= 8080
DATA ?= data
CONFIGURATION ?= release
RUNS ?= 1000000
RELEASE := .build-release

help: ## List the commands.
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 18

run: ## Install what is missing, build, and serve the demo newsroom. PORT and DATA are honoured.
	@scripts/install-dependencies
	@binary=$$(scripts/build $(CONFIGURATION)) && scripts/run "$$binary" "$(DATA)" "$(PORT)"

test: ## Install what is missing, build, and run every test.
	@scripts/install-dependencies test
	@scripts/test

release: ## One stripped binary, .build-release/dragoman, that needs no library but Debian's own.
	@scripts/install-dependencies
	@scripts/release $(RELEASE)

format: ## Write every Swift file as swift format has it.
	@swift format --in-place --parallel --recursive Package.swift Sources Tests Benchmarks Fuzz

lint: ## Say what swift format would change, and fail where it would.
	@swift format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks Fuzz

fuzz: ## Give a million inputs to each reader of foreign text. RUNS is honoured.
	@scripts/install-dependencies
	@for target in facts languages stream; do scripts/fuzz $$target $(RUNS); done

bench: ## Measure what docs/BENCHMARKS.md tells.
	@scripts/install-dependencies bench
	@Benchmarks/run

clean: ## Remove what was built. The data stay.
	@rm -rf .build .build-release .build-fuzz

.PHONY: help run test release format lint fuzz bench clean
