"""A problem that waits in the page, between the header and what one works on."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sagesync_desktop.core.errors import LookFirst
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Banner
from sagesync_desktop.gui.words.problems import Problem
from sagesync_desktop.gui.words.speech import spoken, told


class Notice(QWidget):
    """The banner with its margins: hidden together, so that pages begin right below the header."""

    def __init__(self) -> None:
        """Hidden while there is no problem."""
        super().__init__()
        self.problem: Problem | None = None
        self.banner = Banner("bad", "")
        box = QVBoxLayout(self)
        box.setContentsMargins(4 * SPACE, 2 * SPACE, 4 * SPACE, 0)
        box.addWidget(self.banner)
        self.hide()

    def show_problem(self, problem: Problem) -> None:
        """What happened, what to do, and the button that leads there."""
        self.problem = problem
        error = problem.error
        tone = "bad" if problem.needs_person else "warn"
        if isinstance(error, LookFirst):  # nothing went wrong
            tone = "info"
        self.banner.say(tone, spoken(error.title), told(error), problem.action)
        self.show()

    @Slot(str)
    def show_done(self, text: str) -> None:
        """That something was done, until one goes on; a problem that waits is more important."""
        if self.problem is None:
            self.banner.say("good", text)
            self.show()

    def settle(self) -> None:
        """One went on: what was done is known by now."""
        self.setVisible(self.problem is not None)

    def take(self) -> Problem | None:
        """The problem, which is shown no longer."""
        problem, self.problem = self.problem, None
        self.hide()
        return problem
