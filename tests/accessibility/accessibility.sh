#!/bin/sh
# Starts the program with the sample, on a screen, a session bus and in a home of its own, and checks what assistive
# technology finds there. Usage: accessibility.sh PROGRAM
set -u
program=$1
checks=$(dirname "$0")/check.py
python=/usr/bin/python3 # Debian's, which has pyatspi

for tool in Xvfb dbus-run-session xdotool "$python" /usr/libexec/at-spi-bus-launcher; do
    command -v "$tool" >/dev/null || {
        echo "accessibility: $tool is missing; packaging/packages.txt names the packages under [test]." >&2
        exit 1
    }
done

home=$(mktemp -d) || exit 1
screen=
finish() {
    [ -z "$screen" ] || kill "$screen" 2>/dev/null
    rm -rf "$home"
}
trap finish EXIT
trap 'exit 1' HUP INT TERM
mkdir -m 700 "$home/run" && mkfifo "$home/display" || exit 1

# The screen says its number as soon as it is ready.
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$home/display" 2>"$home/screen.log" &
screen=$!
read -r number <"$home/display" || {
    cat "$home/screen.log" >&2
    exit 1
}

env -i PATH="$PATH" HOME="$home" XDG_RUNTIME_DIR="$home/run" DISPLAY=":$number" LC_ALL=C.UTF-8 \
    QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 PYTHONDONTWRITEBYTECODE=1 \
    dbus-run-session -- sh -c '
        "$1" 2>"$HOME/program.log" &
        program=$!
        "$2" "$3" >&3 2>&3
        result=$?
        kill -0 "$program" 2>/dev/null || {
            echo "The program ended by itself:"
            cat "$HOME/program.log"
            result=1
        } >&3
        kill "$program" 2>/dev/null
        wait "$program" 2>/dev/null
        exit "$result"' sh "$program" "$python" "$checks" 3>&1 >"$home/bus.log" 2>&1
result=$?
[ "$result" -le 1 ] || cat "$home/bus.log" >&2
exit "$result"
