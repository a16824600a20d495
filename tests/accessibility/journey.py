"""From a discrepancy to its sentence in the source, by actions alone: no key is pressed, no mouse is moved."""

import re

import pyatspi

from tree import Failure, act, await_node, children, path, until


def to_sentences(window, panes):
    """The whole way, by a quote of each reading of the first discrepancy."""
    readings = readings_of(choose_first(panes))
    for value, letters in readings:
        starts = f"{value} {letters}"
        await_node(panes["Details"], "label", lambda name: name.startswith(starts), f"of the reading “{starts}”")
    for value, letters in readings:
        act(await_node(window, "page tab", "Explore"), "Press")
        follow_quote(window, panes["Details"], value, letters.split()[0])


def choose_first(panes):
    """Chooses the second discrepancy and then the first, so that something changes; the first one's name."""
    rows = children(await_node(panes["Discrepancies"], "list"))
    for row in (rows[1], rows[0]):
        said, where = row.name, path(row)
        act(row, "Toggle")
        await_node(
            panes["Details"],
            "label",
            lambda name: f" conflict, {name}, " in said,
            f"that tells which it is, although {where} is chosen,",
        )
    return rows[0].name


def readings_of(name):
    """Value and sources of each reading that the name of a discrepancy tells: [("2030", "B C D"), ("2029", "A")]."""
    told = re.search(r", ([^,]+ \([A-Z ]+\)(?: against [^,]+ \([A-Z ]+\))+), ", name)
    if not told:
        raise Failure(f"The discrepancy “{name}” does not tell its readings.")
    return re.findall(r"(?:^| against )(.+?) \(([A-Z ]+)\)", told[1])


def follow_quote(window, details, value, letter):
    """Follows a source's quote for a reading: then its words are selected, and in sight, in the text of the source."""
    quotes = lambda name: name.startswith(f"{letter} “") and value in name
    quote = await_node(details, "link", quotes, f"that quotes {letter} for {value}")
    sentence = quote.name[3:-1].strip("…")
    act(quote, "Press")
    compare = await_node(window, None, "Compare")
    article = await_node(compare, "text", lambda name: name.startswith(f"Source {letter}:"), f"of source {letter}")
    text = article.queryText()
    whole = text.getText(0, -1)
    at = whole.find(sentence)
    if at < 0:
        raise Failure(f"The sentence “{sentence}” does not stand in {path(article)}.")

    def selected():
        start, end = text.getSelection(0) if text.getNSelections() == 1 else (0, 0)
        return at <= start < end <= at + len(sentence) and value in whole[start:end] and (start, end)

    start, end = until(selected, lambda: f"What tells {value} in “{sentence}” is not selected in {path(article)}.")

    def in_sight():
        x, y, width, height = text.getCharacterExtents(start, pyatspi.DESKTOP_COORDS)
        box = article.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return box.x <= x and x + width <= box.x + box.width and box.y <= y and y + height <= box.y + box.height

    until(in_sight, lambda: f"The words “{whole[start:end]}” are selected out of sight in {path(article)}.")
