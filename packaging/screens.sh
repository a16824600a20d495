#!/bin/sh
# Pictures of every view with the sample: in English and Japanese, 1280 by 800 and 2560 by 1440, light, dark and high
# contrast, text at 100 and 150 %. On a screen of its own (Xvfb), with settings of its own; nothing of the user's is read or written.
# Usage: sh packaging/screens.sh [FOLDER]   (default: build/screens)
set -eu
cd "$(dirname "$0")/.."
. packaging/common.sh
install_missing build run screens
[ -x build/pledgescope ] || build release "" pledgescope
out=${1:-build/screens}
mkdir -p "$out"
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

# Writes the settings with which the window starts: its tab by object name, theme by number, scale in percent, language by code.
settings() {
    mkdir -p "$home/.config/pledgescope"
    cat >"$home/.config/pledgescope/pledgescope.conf" <<END
[look]
theme=$2
scale=$3
language=$4

[session]
tab=$1
END
}

# Takes the whole screen once the window has stood there for a while. Arguments: width and height, file.
take() {
    HOME=$home XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share SOURCE_DATE_EPOCH=1781000000 \
        xvfb-run -a -s "-screen 0 $1x24" sh -c '
            build/pledgescope & program=$!
            sleep 3
            window=$(xdotool search --onlyvisible --pid "$program" | tail -n 1)
            xdotool windowmove "$window" 0 0 windowsize "$window" '"${1%x*} ${1#*x}"'
            sleep 2
            import -window root "$0"
            kill "$program"' "$2" 2>/dev/null
}

for tab in explore compare Coverage claims; do
    for language in en ja; do
        for theme in 1:light 2:dark 3:contrast; do
            for scale in 100 150; do
                for size in 1280x800 2560x1440; do
                    settings "$tab" "${theme%%:*}" "$scale" "$language"
                    name=$(printf '%s-%s-%s-%s-%s.png' "$tab" "$language" "${theme#*:}" "$scale" "$size" |
                        tr '[:upper:]' '[:lower:]')
                    take "$size" "$out/$name"
                    say "$out/$name"
                done
            done
        done
    done
done
