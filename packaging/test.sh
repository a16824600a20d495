#!/bin/sh
# Installs what is missing, builds everything and passes all tests: core under ASan and UBSan first, then the whole.
set -eu
cd "$(dirname "$0")/.."
. packaging/common.sh

install_missing build run test
jobs=$(nproc 2>/dev/null || echo 2)

build sanitize ""
ctest --preset sanitize -j "$jobs"

build release -DBUILD_TESTING=ON
ctest --preset release -j "$jobs"
