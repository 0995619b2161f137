"""A practice, put into words: what a touch came to, how it is done, what is practised."""

from kiosk.journeys.practice.node import Practice, Skill
from kiosk.journeys.practice.run import Reply, Run
from kiosk.journeys.practice.tasks import (
    AnyTask,
    EnlargeTask,
    PickTask,
    Touching,
    TypeTask,
)
from kiosk.ui.words import translate


def reply_words(practice: Practice, run: Run) -> tuple[tuple[str, ...], str]:
    """What to say to the last touch.

    Returns:
        Words of the practice, and where it has none, words of the interface.
    """
    reply = run.reply
    if reply is None:
        return (), ""
    place = next((at for at, each in enumerate(practice.tasks) if each.id == reply.task), None)
    task = None if place is None else practice.tasks[place]
    over = place is not None and run.place > place
    own = (_says(task, reply), task.done if task is not None and over else "")
    found = tuple(words for words in own if words)
    return found, "" if found else _our_words(task, reply)


def _says(task: AnyTask | None, reply: Reply) -> str:
    if isinstance(task, Touching):
        return next((each.says for each in task.options if each.id == reply.touched), "")
    return task.says if isinstance(task, TypeTask) and not reply.fits else ""


def _our_words(task: AnyTask | None, reply: Reply) -> str:
    if reply.fits:
        return translate("Practice", "That is done.")
    if isinstance(task, TypeTask):
        return translate(
            "Practice", "Touch the empty box, and type with the keys. Then touch Next."
        )
    return translate("Practice", "That was something else. Nothing is lost. Try again.")


def help_words(task: AnyTask, *, label: str, opened: bool) -> str:
    """How the task is done, while the right thing has a ring around it.

    Args:
        task: what is being done.
        label: what stands on the right thing, or what is to be typed.
        opened: whether the list of a task to pick from is open.
    """
    match task:
        case TypeTask() if task.must_be:
            words = translate("Practice", "Touch the box with the thick edge. Then type: %1")
        case TypeTask():
            words = translate(
                "Practice",
                "Touch the box with the thick edge. Type with the keys, then touch Next.",
            )
        case PickTask() if not opened:
            words = translate("Practice", "Touch Choose. It has a thick edge now.")
        case EnlargeTask():
            words = translate("Practice", "Touch Larger a few times. It has a thick edge now.")
        case _:
            words = translate("Practice", "Touch this. It has a thick edge now: %1")
    return words.replace("%1", label)


def skill_words(skill: Skill) -> str:
    """The skill's name in the Essential Digital Skills framework, in plain words."""
    return {
        Skill.COMMUNICATING: translate("Skill", "Communicating"),
        Skill.HANDLING_INFORMATION: translate("Skill", "Handling information and content"),
        Skill.TRANSACTING: translate("Skill", "Buying and applying online"),
        Skill.PROBLEM_SOLVING: translate("Skill", "Solving problems"),
        Skill.BEING_SAFE: translate("Skill", "Being safe and legal online"),
        Skill.TURNING_ON: translate("Skill", "Turning on and logging in"),
        Skill.CONTROLS: translate("Skill", "Using the controls of a device"),
        Skill.SETTINGS: translate("Skill", "Making a device suit you"),
        Skill.APPS: translate("Skill", "Finding and opening apps"),
        Skill.WIFI: translate("Skill", "Connecting to Wi-Fi"),
        Skill.BROWSER: translate("Skill", "Using a web browser"),
        Skill.PASSWORDS: translate("Skill", "Keeping passwords safe"),
        Skill.CHANGING_PASSWORDS: translate("Skill", "Changing a password"),
    }[skill]
