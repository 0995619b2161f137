"""An attacker who has every report: what follows of each number from all tables together, and of all periods.

Every table is taken with its totals, though the report prints few of them, and every relation between tables is used:
who was helped is the same people in each list, a barrier's line in one table is the sum of its line in another, a
quarter is the sum of its months.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.staff.figures.figures import DIGITAL, Figures
from kiosk.staff.figures.suppress import Published, publish, publish_list

Key = tuple[str, ...]
MOST = 10_000


@dataclass(slots=True)
class Attack:
    """What is known of each number so far.

    Attributes:
        true: what the numbers are; for the test, never used by the attacker.
        low, high: the least and most that each can be.
        sums: (total, parts).
    """

    least: int = 5
    true: dict[Key, int] = field(default_factory=dict)
    low: dict[Key, int] = field(default_factory=dict)
    high: dict[Key, int] = field(default_factory=dict)
    sums: list[tuple[Key, tuple[Key, ...]]] = field(default_factory=list)

    def see(self, key: Key, true: int, shown: int | None) -> None:
        """A number stands in a report; what is hidden and what is nought are left out alike."""
        low, high = (max(self.least, shown - 2), shown + 2) if shown else (0, MOST)
        self.true[key] = true
        self.low[key] = max(low, self.low.get(key, 0))
        self.high[key] = min(high, self.high.get(key, MOST))

    def rest(self, key: Key, true: int) -> Key:
        """A number that stands nowhere."""
        self.true[key] = true
        self.low.setdefault(key, 0)
        self.high.setdefault(key, MOST)
        return key

    def add_up(self, total: Key, parts: Iterable[Key]) -> None:
        """The attacker knows that these are the parts of that."""
        parts = tuple(parts)
        assert self.true[total] == sum(self.true[part] for part in parts), total
        self.sums.append((total, parts))

    def work_out(self) -> None:
        """Pass bounds along every sum until nothing more follows."""
        low, high = self.low, self.high
        changed = True
        while changed:
            changed = False
            for total, parts in self.sums:
                least, most = sum(low[p] for p in parts), sum(high[p] for p in parts)
                changed |= self._narrow(total, least, most)
                for part in parts:
                    changed |= self._narrow(
                        part,
                        low[total] - (most - high[part]),
                        high[total] - (least - low[part]),
                    )
                    least, most = sum(low[p] for p in parts), sum(high[p] for p in parts)

    def given_away(self) -> dict[Key, tuple[int, int, int]]:
        """Small numbers of which one value is left: the number, and what is known of it."""
        return {
            key: (n, self.low[key], self.high[key])
            for key, n in self.true.items()
            if 0 < n < self.least and self.high[key] == self.low[key]
        }

    def _narrow(self, key: Key, least: int, most: int) -> bool:
        before = self.low[key], self.high[key]
        self.low[key], self.high[key] = max(before[0], least), min(before[1], most)
        assert self.low[key] <= self.true[key] <= self.high[key], key
        return before != (self.low[key], self.high[key])


def read_report(attack: Attack, name: str, figures: Figures) -> None:
    """Take a report in, as it is printed."""

    def listed(table: str, counts: Iterable[tuple[str, int]], total: str) -> dict[str, Key]:
        counts = tuple(counts)
        published = publish_list(counts, attack.least)
        keys: dict[str, Key] = {key: (name, table, key) for key, _ in counts}
        for (key, n), line in zip(counts, published.cells, strict=True):
            attack.see(keys[key], n, line[0])
        attack.see((name, total), sum(n for _, n in counts), published.total)
        attack.add_up((name, total), keys.values())
        return keys

    listed("visits-week", figures.visits_by_week, "visits")
    listed("visits-place", figures.visits_by_place, "visits")
    about = listed("about", figures.about, "helped")
    listed("how", figures.how, "helped")
    barriers = listed("barrier", figures.barriers, "helped")
    weeks = listed("helped-week", figures.helped_by_week, "helped")
    channels = listed("channel", figures.finished, "finished")
    listed("campaign", figures.by_campaign, "campaigns")
    listed("module", figures.learning.by_module, "modules")
    by_topic = _crossed(attack, name, "divide", figures.divide)
    _crossed(attack, name, "divide-area", figures.divide_by_area)
    sums: dict[str, int] = defaultdict(int)
    for _, week, n in figures.divide_by_week:
        sums[week] += n
    barred = listed("barred-week", sorted(sums.items()), "barred")
    attack.add_up((name, "barred"), (key for b, key in barriers.items() if b != "nothing"))
    for topic, key in about.items():
        column = [cell for (_, each), cell in by_topic.items() if each == topic]
        left = attack.true[key] - sum(attack.true[cell] for cell in column)
        attack.add_up(key, [*column, attack.rest((*key, "nothing"), left)])
    for week, key in weeks.items():
        inside = [barred[week]] if week in barred else []
        left = attack.true[key] - sum(attack.true[cell] for cell in inside)
        attack.add_up(key, [*inside, attack.rest((*key, "nothing"), left)])
    moved = {"surer": 0, "same": 0, "less": 0}
    for steps, n in figures.moved:
        moved["surer" if int(steps) > 0 else "less" if int(steps) < 0 else "same"] += n
    listed("moved", moved.items(), "asked")
    left = attack.true[name, "helped"] - attack.true[name, "asked"]
    attack.add_up((name, "helped"), [(name, "asked"), attack.rest((name, "not-asked"), left)])
    _take_up(attack, name, figures, channels)
    _learning(attack, name, figures)


def add_periods(attack: Attack, whole: str, parts: Iterable[str]) -> None:
    """The attacker lays the reports of months beside that of their quarter; what one does not name is nought there."""
    parts = tuple(parts)
    for key in [key for key in attack.true if key[0] == whole and "nothing" not in key[2:]]:
        halves = [(part, *key[1:]) for part in parts]
        # What came before the first module of a quarter is not what did in each of its months.
        if key[1] not in {"before", "after", "elsewhere"} and any(
            half in attack.true for half in halves
        ):
            attack.add_up(key, [half for half in halves if half in attack.true])


def _crossed(
    attack: Attack, name: str, table: str, cells: Iterable[tuple[str, str, int]]
) -> Mapping[tuple[str, str], Key]:
    counts = {(a, b): n for a, b, n in cells}
    rows, columns = sorted({a for a, _ in counts}), sorted({b for _, b in counts})
    published = publish(counts, rows, columns, attack.least)
    keys = {(a, b): (name, table, a, b) for a in rows for b in columns}
    _see_all(attack, keys, counts, published)
    for row in rows:
        attack.add_up((name, "barrier", row), (keys[row, column] for column in columns))
    return keys


def _see_all(
    attack: Attack,
    keys: Mapping[tuple[str, str], Key],
    counts: Mapping[tuple[str, str], int],
    published: Published,
) -> None:
    for row, line in zip(published.rows, published.cells, strict=True):
        for column, shown in zip(published.columns, line, strict=True):
            attack.see(keys[row, column], counts.get((row, column), 0), shown)


def _take_up(attack: Attack, name: str, figures: Figures, channels: Mapping[str, Key]) -> None:
    counts = {(w, "digital"): share.part for w, share in figures.take_up_by_week}
    counts |= {(w, "other"): share.whole - share.part for w, share in figures.take_up_by_week}
    weeks = [week for week, _ in figures.take_up_by_week]
    keys = {key: (name, "take-up", *key) for key in counts}
    _see_all(attack, keys, counts, publish(counts, weeks, ("digital", "other"), attack.least))
    for half, which in (("digital", DIGITAL), ("other", set(channels) - DIGITAL)):
        total = attack.rest((name, half), sum(counts[week, half] for week in weeks))
        attack.add_up(total, (keys[week, half] for week in weeks))
        attack.add_up(total, (key for channel, key in channels.items() if channel in which))


def _learning(attack: Attack, name: str, figures: Figures) -> None:
    """What was finished digitally before the first module at a place, and since: each is rounded by itself."""
    wholes = []
    for when, share in (("before", figures.learning.before), ("after", figures.learning.after)):
        part, whole = (name, when, "digital"), (name, when, "all")
        for key, n in ((part, share.part), (whole, share.whole)):
            attack.see(key, n, publish_list((("", n),), attack.least).total)
        left = attack.rest((name, when, "nothing"), share.whole - share.part)
        attack.add_up(whole, [part, left])
        wholes.append(whole)
    others = attack.true[name, "finished"] - sum(attack.true[key] for key in wholes)
    attack.add_up((name, "finished"), [*wholes, attack.rest((name, "elsewhere"), others)])
