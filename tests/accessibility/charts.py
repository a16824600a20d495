"""The views that are painted tell their parts one by one, and each part can be taken."""

import pyatspi

from tree import act, actions, await_node, children, find, has, path, showing, until

# Each chart's role, that of its parts, how many the sample has at least, and the action that chooses one.
CHARTS = {
    "Timeline": ("list", "list item", 15, "Press"),
    "Pillars": ("list", "list item", 15, "Press"),
    "Coverage": ("table", "table cell", 20, "SetFocus"),
}


def is_mark(part):
    """Whether it tells the day of an announcement: what it chooses has nothing of its own to say."""
    return part.name.startswith("announced ")


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
    part = next(p for p in reversed(told) if showing(p) and not has(p, pyatspi.STATE_SELECTED) and not is_mark(p))
    label = part.description.splitlines()[0].split(" (")[0]
    where = path(part)
    act(part, way)
    await_node(details, "label", lambda words: label in words, f"“{label}”, although {where} is chosen,")
    if name != "Pillars":
        until(lambda: has(part, pyatspi.STATE_SELECTED), lambda: f"The action {way} does not choose {where}.")
    return found


def through_pillars(window):
    """From the claims to which the last choice led down to the sentence of one, and up again to the pillars."""
    chart = await_node(window, "list", "Pillars")
    claim = await_node(chart, "list item", lambda name: " says “" in name, "with a claim")
    act(claim, "Press")
    until(lambda: find(window, None, "Compare"), lambda: f"{path(chart)} does not lead from a claim to its sentence.")
    act(await_node(window, "page tab", "Explore"), "Press")
    chart = await_node(window, "list", "Pillars")
    act(await_node(chart, "list item", lambda name: name.startswith("Back to "), "that leads up"), "Press")
    await_node(chart, "list item", lambda name: name.startswith("Technology: "), "of a pillar, after the way up,")
