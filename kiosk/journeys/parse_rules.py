"""The `next` of a node: rules with declarative conditions, or the id of the next node alone."""

from kiosk.core.ids import NodeId
from kiosk.journeys.conditions import (
    AgeWithin,
    AllHold,
    AnyChosen,
    AnyHolds,
    Condition,
    NotHolds,
    NumberWithin,
)
from kiosk.journeys.fields import Faults, Fields, fields_of, name_of
from kiosk.journeys.questions import Rule
from kiosk.journeys.yaml_files import Entry, Items, Scalar, Table, Tree

#: Keys of an `if` that are no question.
ANY, ALL, NOT = "any", "all", "not"


def read_rules(node: Fields) -> tuple[Rule, ...]:
    """Read the `next` of this node."""
    found = node.table.get("next")
    if found is None:
        node.faults.add(
            node.table.line,
            f"{node.what} is a dead end: it has no `next`.",
            "Add `next:` with the id of a node, or make it `kind: outcome`.",
        )
    entry = node.entry("next", required=False)
    if entry is None:
        return ()
    if isinstance(entry.value, Scalar):
        return (Rule(when=None, go=NodeId(name_of(entry.value, node.faults, "`next`"))),)
    if isinstance(entry.value, Items) and entry.value.values:
        rules = (_rule(item, node.faults) for item in entry.value.values)
        return tuple(rule for rule in rules if rule is not None)
    node.faults.add(
        entry.line,
        "`next` must be the id of a node, or a list of rules.",
        "Write `next: name-of-node`, or a list of `- if:` and `go:`.",
    )
    return ()


def _rule(tree: Tree, faults: Faults) -> Rule | None:
    fields = fields_of(tree, faults, "a rule of `next`")
    if fields is None:
        return None
    go = NodeId(fields.name("go"))
    when = fields.table_of("if")
    fields.done()
    return Rule(when=_condition(when) if when else None, go=go)


def _condition(fields: Fields) -> Condition | None:
    """All that stands in the table must hold."""
    parts = tuple(
        part for entry in fields.table.entries if (part := _part(entry, fields.faults)) is not None
    )
    if not fields.table.entries:
        fields.faults.add(
            fields.table.line, "`if` names no question.", "Write `if: {question: answer}`."
        )
        return None
    return parts[0] if len(parts) == 1 else AllHold(parts=parts)


def _part(entry: Entry, faults: Faults) -> Condition | None:
    """A test of one question; or `any:`, `all:` with a list of tables, `not:` with a table."""
    if entry.key == NOT:
        inner = fields_of(entry.value, faults, "`not`")
        part = _condition(inner) if inner else None
        return NotHolds(part=part) if part else None
    if entry.key not in (ANY, ALL):
        return _test(NodeId(entry.key), entry.value, faults)
    if not isinstance(entry.value, Items) or not entry.value.values:
        faults.add(
            entry.line,
            f"`{entry.key}` must be a list of conditions.",
            f"Write `{entry.key}:`, and under it `- {{question: answer}}`, each on its own line.",
        )
        return None
    tables = (fields_of(item, faults, f"a part of `{entry.key}`") for item in entry.value.values)
    parts = tuple(part for table in tables if table and (part := _condition(table)) is not None)
    return AnyHolds(parts=parts) if entry.key == ANY else AllHold(parts=parts)


def _test(question: NodeId, tree: Tree, faults: Faults) -> Condition | None:
    if isinstance(tree, Table):
        return _range(question, tree, faults)
    values = tree.values if isinstance(tree, Items) else (tree,)
    options = frozenset(name_of(value, faults, "the answer in `if`") for value in values)
    if not options:
        faults.add(tree.line, "The list of answers is empty.", "Write the ids of options in it.")
    return AnyChosen(question=question, options=options)


def _range(question: NodeId, tree: Table, faults: Faults) -> Condition:
    fields = Fields(tree, faults, f"the test of `{question}`")
    of_age = any(entry.key.startswith("age_") for entry in tree.entries)
    at_least = fields.number("age_at_least" if of_age else "at_least", required=False)
    below = fields.number("age_below" if of_age else "below", required=False)
    fields.done()
    if not tree.entries:
        faults.add(tree.line, "The test is empty.", "Write `{at_least: 18}` or `{below: 18}`.")
    elif at_least is not None and below is not None and at_least >= below:
        faults.add(tree.line, "No number is in this range.", "`at_least` must be under `below`.")
    if of_age:
        return AgeWithin(question=question, at_least=at_least, below=below)
    return NumberWithin(question=question, at_least=at_least, below=below)
