"""Holds the window against what assistive technology needs. accessibility.sh starts it; it prints a sentence for each
failure, and exits 1 where there is one."""

import sys
import time

from gi.repository import GLib

from charts import CHARTS, faults_of_chart, through_pillars
from focus import Focus, faults_of_palette, faults_of_rounds
from journey import to_sentences
from names import faults, faults_of_menu
from tree import Failure, act, await_node, children, path, program, showing, until

# The names that the program promises to have, and the tab on which each stands; on every one where there is none.
PROMISED = {
    "Library": None,
    "Discrepancies": None,
    "Details": None,
    "Timeline": "Explore",
    "Pillars": "Explore",
    "Compare": "Compare",
    "Coverage": "Coverage",
    "Claims": "Claims",
}
TABS = ["Explore", "Compare", "Coverage", "Claims"]
# What a menu opens on its own: menu, item, and the button that puts it away.
DIALOGS = [
    ("Help", "How to read this window", "Close"),
    ("Help", "Keyboard shortcuts", "Close"),
    ("Help", "Diagnostics…", "Close"),
    ("Help", "About pledgescope", "Close"),
    ("Group", "Join announcement with…", "Cancel"),
    ("Group", "Rename announcement…", "Cancel"),
]


class Checks:
    """Each check returns a sentence for each failure, or raises one."""

    def __init__(self, root):
        self.root = root
        self.window = await_node(root, "frame")
        await_node(self.window, "list item")  # the sample is there
        self.panes = {}
        self.tabs = {}

    def open_tab(self, tab):
        if tab not in self.tabs:
            self.tabs[tab] = await_node(self.window, "page tab", tab)
        act(self.tabs[tab], "Press")
        for name, place in PROMISED.items():
            if name not in self.panes and place in (None, tab):
                self.panes[name] = await_node(self.window, None, name)
            elif place == tab:
                until(lambda: showing(self.panes[name]), lambda: f"The tab “{tab}” does not show “{name}”.")

    def promised_names(self):
        for tab in TABS:
            self.open_tab(tab)
        return []

    def names_on_tabs(self):
        found = []
        for tab in TABS:
            self.open_tab(tab)
            found += [sentence for sentence in faults(self.window) if sentence not in found]
        return found

    def names_by_the_way(self):
        """What stands in the window only while it is in use."""
        search = await_node(self.window, "text", "Search")
        search.queryEditableText().setTextContents("2029")
        clear = await_node(self.window, "push button", "Clear all")
        found = faults(clear.parent)
        act(clear, "Press")
        until(lambda: not showing(clear), lambda: f"{path(clear)} does not clear the search.")
        self.press_in_menu("View", "Known by a day")
        back = await_node(self.window, "push button", "Back to today")
        found += faults(back.parent)
        act(back, "Press")
        until(lambda: not showing(back), lambda: f"{path(back)} does not lead back.")
        details = self.panes["Details"]
        act(await_node(details, "check box", "None correct"), "Toggle")
        await_node(details, "text", "The right value")
        return found + faults(details)

    def names_in_menus(self):
        bar = await_node(self.window, "menu bar")
        return [sentence for item in children(bar) for sentence in faults_of_menu(item)]

    def press_in_menu(self, menu, item):
        opener = next(opener for opener in children(await_node(self.window, "menu bar")) if opener.name == menu)
        act(next(it for popup in children(opener) for it in children(popup) if it.name == item), "Press")

    def names_in_dialogs(self):
        found = []
        for menu, item, way_out in DIALOGS:
            self.press_in_menu(menu, item)
            dialog = until(
                lambda: next((d for d in children(self.root) if d != self.window and showing(d)), None),
                lambda: f"{menu} › {item} opens nothing.",
            )
            leave = await_node(dialog, "push button", way_out)
            found += faults(dialog)
            act(leave, "Press")
            until(lambda: self.root.childCount == 1, lambda: f"{way_out} does not close what {menu} › {item} opened.")
        return found

    def charts(self):
        found = []
        for name in CHARTS:
            self.open_tab(PROMISED[name])
            found += faults_of_chart(self.window, self.panes["Details"], name)
            if name == "Pillars":
                through_pillars(self.window)
        return found

    def journey(self):
        self.open_tab("Explore")
        to_sentences(self.window, self.panes)
        return []

    def focus(self):
        found = []
        focus = Focus(self.window)
        focus.activate()
        for tab in TABS:
            self.open_tab(tab)
            found += [sentence for sentence in faults_of_rounds(focus, self.panes["Details"]) if sentence not in found]
        return found + faults_of_palette(focus)

    def all(self):
        yield "the names that are promised", self.promised_names
        yield "names on the tabs", self.names_on_tabs
        yield "names of what comes and goes", self.names_by_the_way
        yield "names in the menus", self.names_in_menus
        yield "names in the dialogs", self.names_in_dialogs
        yield "what is painted", self.charts
        yield "from a discrepancy to its sentences", self.journey
        yield "the way of the focus", self.focus


def main():
    failures = 0
    for name, check in Checks(program()).all():
        start = time.monotonic()
        try:
            found = check()
        except Failure as failure:
            found = [str(failure)]
        except GLib.Error as error:
            found = [f"The program does not answer: {error.message}"]
        print(f"{'failed' if found else 'passed'}: {name} ({time.monotonic() - start:.1f} s)", flush=True)
        for sentence in found:
            print(f"  {sentence}", flush=True)
        failures += len(found)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
