#!/bin/sh
# Installs what is missing, builds everything and passes all tests, each once: those of core under ASan and UBSan, then the
# others with the program as it is used.
set -eu
cd "$(dirname "$0")/.."
. packaging/common.sh

install_missing build run test
jobs=$(nproc 2>/dev/null || echo 2)

build sanitize ""
ctest --preset sanitize -j "$jobs"

build release "-DBUILD_TESTING=ON -DPLEDGESCOPE_CORE_TESTS=OFF -DPLEDGESCOPE_BENCH=OFF"
ctest --preset release -j "$jobs"
