#!/bin/sh
# Installs what is missing, builds the program and starts it. Without a display: imports the sample, and writes the
# dossier and the charts.   sh packaging/run.sh [WORKSPACE]
set -eu
cd "$(dirname "$0")/.."
. packaging/common.sh

install_missing build run
testing=
[ -e build/CMakeCache.txt ] || testing=-DBUILD_TESTING=OFF
build release "$testing" pledgescope

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/pledgescope "$@"
fi

out=build/sample
mkdir -p "$out"
rm -f "$out/sample.pledge" # what an older build found in the sample is not what this one finds
build/pledgescope import "$out/sample.pledge" resources/sample/*.txt
build/pledgescope list discrepancies "$out/sample.pledge"
build/pledgescope dossier "$out/sample.pledge" -o "$out/dossier.pdf"
for chart in timeline pillars coverage; do
    build/pledgescope chart $chart "$out/sample.pledge" -o "$out/$chart.png"
    build/pledgescope chart $chart "$out/sample.pledge" -o "$out/$chart.pdf"
done
say
say "No display here, so no window. The sample is in $PWD/$out:"
say "  sample.pledge  the workspace"
say "  dossier.pdf    the whole finding on paper"
say "  timeline.png, pillars.png, coverage.png, and each as .pdf"
