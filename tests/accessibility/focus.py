"""The key Tab leads the focus round the window, forwards and backwards, and each stop says what it is."""

import subprocess
import time

import pyatspi
from gi.repository import GLib

from names import fault_of, faults
from tree import PATIENCE, PAUSE, Failure, has, path, until, words

CODES = {"Tab": 23, "shift": 50, "ctrl": 37, "k": 45, "Escape": 9}  # of keys, on the screen that Xvfb makes
MOST = 150  # stops: a round that takes more leads nowhere


class Focus:
    """Moves the focus by keys, and hears where it goes."""

    def __init__(self, window):
        self.window = window
        self.now = None
        pyatspi.Registry.registerEventListener(self.hear, "object:state-changed:focused")

    def hear(self, event):
        if event.detail1 and event.host_application.name == "pledgescope":
            self.now = event.source

    def listen(self):
        """Takes in what has been said on the bus; whether there was anything."""
        return GLib.MainContext.default().iteration(False)

    def activate(self):
        """Makes the window the active one, which a window manager would do."""
        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", self.window.name, "windowfocus"], check=True)
        until(lambda: has(self.window, pyatspi.STATE_ACTIVE), lambda: f"{path(self.window)} does not become active.")

    def press(self, keys):
        """Where the focus is after a key."""
        while self.listen():
            pass
        before, self.now = self.now, None
        *held, last = [CODES[key] for key in keys.split("+")]
        for code in held:
            pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_PRESS)
        pyatspi.Registry.generateKeyboardEvent(last, None, pyatspi.KEY_PRESSRELEASE)
        for code in held:
            pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_RELEASE)
        end = time.monotonic() + PATIENCE
        while self.now is None:
            if time.monotonic() > end:
                raise Failure(f"{keys} does not lead out of {path(before or self.window)}.")
            self.listen() or time.sleep(PAUSE / 10)
        return self.now

    def round(self, keys):
        """All stops, until the first comes again."""
        stops = [self.press(keys)]
        while (stop := self.press(keys)) != stops[0]:
            if stop in stops or len(stops) == MOST:
                way = f"from {path(stops[-1])} to {path(stop)}"
                raise Failure(f"{keys} leads {way}, and never to {path(stops[0])} again.")
            stops.append(stop)
        return stops


def faults_of_rounds(focus, details):
    """What is wrong with the stops of a round forwards and of one backwards, a sentence each. Going round chooses
    nothing: the details stay as they are."""
    told = words(details)
    stops = focus.round("Tab")
    found = [f"The focus stops at {path(stop)}, which {fault}." for stop in stops if (fault := fault_of(stop))]
    back = focus.round("shift+Tab")
    found += [f"Tab stops at {path(stop)}, shift+Tab does not." for stop in stops if stop not in back]
    found += [f"shift+Tab stops at {path(stop)}, Tab does not." for stop in back if stop not in stops]
    if words(details) != told:
        found.append(f"The focus going round changes what is told in {path(details)}.")
    return found


def faults_of_palette(focus):
    """The command palette takes the focus, and Escape gives it back to where it was."""
    before = focus.press("Tab")
    field = focus.press("ctrl+k")
    found = faults(field.parent)
    after = focus.press("Escape")
    if after != before:
        found.append(f"Escape leads from {path(field)} to {path(after)}, not back to {path(before)}.")
    return found
