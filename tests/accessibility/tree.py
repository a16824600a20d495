"""The accessible tree of the program, as assistive technology finds it on the bus."""

import time

import pyatspi
from gi.repository import Atspi, GLib

PATIENCE = 30  # seconds after which something that does not come is missing
PAUSE = 0.02  # seconds between two looks
NO_PANES = ("page tab", "page tab list", "menu item")
FULL = ("list", "table", "menu bar")  # they hold so much that only what seeks their parts goes through them
PARTS = ("list item", "table cell", "menu item")


class Failure(Exception):
    """A sentence that says what is wrong, and where."""


def until(look, missing):
    """What `look` returns, as soon as that is true of it. `missing` makes the sentence for when it never is."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            found = look()
        except GLib.Error:  # what was looked at went away meanwhile
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Failure(missing())
        time.sleep(PAUSE)


def program():
    """The root of the program on the bus. Nothing of it is cached, so that each look sees what is there now."""

    def look():
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.name == "pledgescope" and application.childCount:
                return application
        return None

    Atspi.set_timeout(PATIENCE * 1000, -1)  # a busy machine answers late
    root = until(look, lambda: "The program is not on the accessibility bus.")
    root.set_cache_mask(0)
    return root


def children(node):
    return [child for child in (node.getChildAtIndex(i) for i in range(node.childCount)) if child is not None]


def has(node, state):
    return node.getState().contains(state)


def showing(node):
    return has(node, pyatspi.STATE_SHOWING)


def find(root, role, name=None):
    """The nearest node in sight below `root` with a role, as the bus calls it, and a name; any name, where there is
    none; a function says whether a name fits. A role of None is a pane's: whatever is no tab and no item of a menu."""
    fits = name if callable(name) else lambda its: name is None or its == name
    row = [root]
    while row:
        below = []
        for node in row:
            if node != root and not showing(node):
                continue
            its = node.getRoleName()
            if (its == role or (role is None and its not in NO_PANES)) and fits(node.name):
                return node
            if its not in FULL or role in PARTS:
                below += children(node)
        row = below
    return None


def await_node(root, role, name=None, told=None):
    """The same, as soon as it is there. `told` describes a name that is a function."""
    wanted = f"{role or 'pane'} {told or f'“{name}”'}"
    return until(lambda: find(root, role, name), lambda: f"There is no {wanted} in {path(root)}.")


def words(node):
    """All that a node and what is below it say, in sight."""
    told = [node.name] if node.name else []
    return told + [word for child in children(node) if showing(child) for word in words(child)]


def path(node):
    """Where a node is, by the names from the window inwards; by its place among its siblings where it has none."""
    parts = []
    if not node.name:
        parts.append(f"{node.getRoleName()} {node.getIndexInParent() + 1}")
    while node is not None and node.getRole() != pyatspi.ROLE_APPLICATION:
        if node.name:
            parts.append(f"{node.getRoleName()} “{node.name.splitlines()[0]}”")
        node = node.parent
    return " › ".join(reversed(parts))


def actions(node):
    try:
        offered = node.queryAction()
    except NotImplementedError:
        return []
    return [offered.getName(i) for i in range(offered.nActions)]


def act(node, name):
    """Does one of the actions that a node offers."""
    offered = actions(node)
    if name not in offered:
        raise Failure(f"The action {name} is missing from {path(node)}; it offers {', '.join(offered) or 'none'}.")
    node.queryAction().doAction(offered.index(name))
