"""The views that are painted tell their parts one by one, and each part can be taken."""

import pyatspi

from tree import act, actions, await_node, children, has, path, showing, until

# Each chart's role, that of its parts, how many the sample has at least, and the action that chooses one.
CHARTS = {
    "Timeline": ("list", "list item", 15, "Press"),
    "Pillars": ("list", "list item", 15, "Press"),
    "Coverage": ("table", "table cell", 20, "SetFocus"),
}


def faults_of_chart(window, details, name):
    """What is wrong with the parts of a chart in sight, a sentence each. It chooses the last part that it can."""
    role, part_role, least, way = CHARTS[name]
    chart = await_node(window, role, name)
    found = []
    if not chart.description:
        found.append(f"{path(chart)} has no description.")
    told = [part for part in children(chart) if part.getRoleName() == part_role]
    if len(told) < least:
        found.append(f"{path(chart)} has {len(told)} parts; the sample has {least} or more to show there.")
    for part in told:
        if not part.name:
            found.append(f"{path(part)} has no name.")
        if not part.description:
            found.append(f"{path(part)} has no description.")
        if "Press" not in actions(part):
            found.append(f"{path(part)} lacks the action Press.")
    choose(next(p for p in reversed(told) if showing(p) and not has(p, pyatspi.STATE_SELECTED)), way, details)
    return found


def choose(part, way, details):
    """Chooses a part by an action: it is selected, and the details tell of it."""
    label = part.description.splitlines()[0].split(" (")[0]
    where = path(part)
    act(part, way)
    until(lambda: has(part, pyatspi.STATE_SELECTED), lambda: f"The action {way} does not choose {where}.")
    await_node(details, "label", lambda name: label in name, f"“{label}”, although {where} is chosen,")
