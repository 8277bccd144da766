"""Where the window's parts ask for help: F1 wherever one is, and links to one topic."""

from PySide6.QtCore import QEvent, QLocale, QObject, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget, QWizard

from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.help.library import Library
from sagesync_desktop.gui.help.topics import OF_STEP, topic_of
from sagesync_desktop.gui.help.window import HelpWindow
from sagesync_desktop.gui.wizard.flow import Step
from sagesync_desktop.gui.words.language import texts_of
from sagesync_desktop.modules.ruletable import Reason


class HelpDesk(QObject):
    """Opens the help window, which is made when it is first wanted."""

    def __init__(self, dialogs: Dialogs, reasons: tuple[Reason, ...], parent: QWidget) -> None:
        """`reasons` fill the list of all reasons."""
        super().__init__(parent)
        self._dialogs, self._reasons = dialogs, reasons
        self.window: HelpWindow | None = None

    @Slot(str)
    def show(self, topic: str) -> None:
        """A topic, such as "sync-log" or "skip-reasons#invoice.group_tax"."""
        if self.window is None:
            self.window = HelpWindow(Library(texts_of(QLocale()), self._reasons))
            self.window.address_wanted.connect(self._open_address)
        self.window.show_topic(topic)

    def show_for(self, page: str, focused: QWidget | None = None) -> None:
        """The topic of what is looked at on a page."""
        self.show(topic_of(page, _class_names(focused or QApplication.focusWidget())))

    def help_wizard(self, wizard: QWizard) -> None:
        """F1 in the wizard explains its page."""
        wizard.installEventFilter(WizardHelp(self, wizard))

    @Slot(str)
    def _open_address(self, address: str) -> None:
        self._dialogs.open_url(address)

    def close(self) -> None:
        """The main window goes, and the help with it."""
        window, self.window = self.window, None
        if window is not None:
            window.close()
            window.deleteLater()


class WizardHelp(QObject):
    """Belongs to one wizard and goes with it."""

    def __init__(self, desk: HelpDesk, wizard: QWizard) -> None:
        """`wizard` is asked for its page when help is wanted."""
        super().__init__(wizard)
        self._desk, self._wizard = desk, wizard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F1 arrives here from whatever has the focus; the help opens at the wizard's page."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if not event.matches(QKeySequence.StandardKey.HelpContents):
            return super().eventFilter(watched, event)
        self._desk.show(OF_STEP[Step(self._wizard.currentId())])
        return True


def _class_names(widget: QWidget | None) -> list[str]:
    """The classes of a widget and of all that it stands in, from the inside out."""
    found = []
    while widget is not None:
        found.append(type(widget).__name__)
        widget = widget.parentWidget()
    return found
