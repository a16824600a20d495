# What run.sh and test.sh share. Sourced by them, from the root of the checkout.

say() { printf '%s\n' "$*"; }

# The packages of packaging/packages.txt under the given headings.
packages_for() {
    for heading in "$@"; do
        awk -v want="[$heading]" '/^\[/ { on = ($0 == want); next } on && NF && !/^#/ { print $1 }' packaging/packages.txt
    done
}

# Installs what is missing of the packages under the given headings; says in one sentence what to do where it cannot.
install_missing() {
    wanted=$(packages_for "$@")
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "pledgescope: this is no Debian system; if the build fails, install what these packages hold:" $wanted
        return
    fi
    missing=
    for package in $wanted; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1; then
        as_root=sudo
    else
        say "pledgescope: please install these packages as root, then start this again: apt-get install$missing" >&2
        exit 1
    fi
    say "Installing:$missing"
    export DEBIAN_FRONTEND=noninteractive
    $as_root apt-get update -qq
    $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# Configures a preset of CMakePresets.json and builds the given targets (all where none is given), as many at a time as
# there are processors, but no more than memory bears (a compiler takes about 1 GB at its worst).
build() {
    preset=$1 options=$2
    shift 2
    jobs=$(nproc 2>/dev/null || echo 2)
    gigabytes=$(awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null || echo 2)
    [ "${gigabytes:-2}" -ge "$jobs" ] || jobs=${gigabytes:-1}
    [ "$jobs" -ge 1 ] || jobs=1
    # Several files at a time: their headers are read once. Presets alone leave it off, for whoever changes one file.
    cmake --preset "$preset" -DCMAKE_UNITY_BUILD=ON $options >"build-$preset.log" 2>&1 || { cat "build-$preset.log"; exit 1; }
    rm -f "build-$preset.log"
    if [ $# -gt 0 ]; then
        cmake --build --preset "$preset" -j "$jobs" --target "$@"
    else
        cmake --build --preset "$preset" -j "$jobs"
    fi
}
