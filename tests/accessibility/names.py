"""Nothing that can be operated lacks a name, and no name says nothing."""

import pyatspi

from tree import act, actions, children, has, path, showing, until

# Roles as the bus calls them. Scroll bars belong to what they scroll, cells of a table to its heads.
CONTROLS = set(
    "push button,toggle button,check box,radio button,text,entry,password text,combo box,slider,spin button,"
    "list,list item,table,tree,tree table,tree item,page tab,page tab list,link,menu,menu item,check menu item,"
    "radio menu item,popup menu,table column header,table row header,dialog,frame,progress bar".split(",")
)
# Two of these beside each other, with one name, cannot be told apart.
APART = CONTROLS - {"table column header", "table row header"}


def fault_of(node):
    """What is wrong with the name of a control, or of anything that takes the focus, as the rest of a sentence."""
    role, name = node.getRoleName(), node.name
    if role == "table cell" or (role not in CONTROLS and not has(node, pyatspi.STATE_FOCUSABLE)):
        return ""
    if not name.strip():
        return "has no name"
    if not any(letter.isalnum() for letter in name):
        return f"has a name without a word: “{name}”"
    # Qt names a combo box by what is chosen in it, so something else must say what it is that is chosen there.
    if role == "combo box" and not node.getRelationSet() and (not node.description or node.description in name):
        return "has neither a label nor a description that says what is chosen with it"
    return ""


def faults(root):
    """A sentence for each control in sight, from `root` downwards, whose name is not as it should be."""
    found = []
    if fault := fault_of(root):
        found.append(f"{path(root)} {fault}.")
    seen = set()
    for child in parts(root):
        if not showing(child):
            continue
        found += faults(child)
        mark = (child.getRoleName(), child.name)
        if mark[0] in APART and mark in seen:
            found.append(f"{path(child)} has the name of another {mark[0]} beside it.")
        seen.add(mark)
    return found


def parts(node):
    """What is below a node. Of a table the heads alone: its cells are named by them, and may be empty."""
    if node.getRole() != pyatspi.ROLE_TABLE:
        return children(node)
    table = node.queryTable()
    heads = [table.getColumnHeader(column) for column in range(table.nColumns)]
    return [head for head in heads if head is not None]


def faults_of_menu(item):
    """The same of the menu that an item opens, while it is open, and of those that its items open."""

    def menu():
        return next((child for child in children(item) if showing(child)), None)

    act(item, "ShowMenu")
    found = faults(until(menu, lambda: f"The menu of {path(item)} does not open."))
    for child in children(menu()):
        if showing(child) and has(child, pyatspi.STATE_ENABLED) and "ShowMenu" in actions(child):
            found += faults_of_menu(child)
    act(item, "ShowMenu")  # once more closes it
    until(lambda: not menu(), lambda: f"The menu of {path(item)} does not close.")
    return found
