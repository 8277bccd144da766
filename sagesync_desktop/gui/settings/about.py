"""What the program is made of, read from the installed packages' own metadata at run time."""

import platform
import re
from dataclasses import dataclass
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata, requires, version

from PySide6.QtCore import QCoreApplication, Signal, Slot, qVersion
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Card, LinkButton, button, label

PROGRAM = "sagesync-desktop"
_LICENCE_CLASSIFIER = "License :: OSI Approved :: "


@dataclass(frozen=True, slots=True)
class Part:
    """One package that the program stands on."""

    name: str
    version: str
    licence: str
    """"" where the package does not say."""


def program_version() -> str:
    """The installed version; "" where the program runs without being installed."""
    try:
        return version(PROGRAM)
    except PackageNotFoundError:
        return ""


def parts(program: str = PROGRAM) -> tuple[Part, ...]:
    """The program and the packages that it names as its own, by name; absent ones are left out."""
    try:
        own = [line for line in requires(program) or () if "extra" not in line]
    except PackageNotFoundError:
        own = []
    named = (re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0] for line in own)
    found = (_part(name) for name in sorted({program, *named}, key=str.casefold))
    return tuple(part for part in found if part is not None)


def _part(name: str) -> Part | None:
    try:
        told = metadata(name)
    except PackageNotFoundError:
        return None
    return Part(told["Name"], told["Version"], licence_of(told))


def licence_of(told: PackageMetadata) -> str:
    """A package's licence in a few words: its expression, else its classifiers, else the first line.

    Core metadata 2.4 has License-Expression; older packages put anything from a name to the whole text into
    License (packaging.python.org, Core metadata specifications).
    """
    if "License-Expression" in told:
        return told["License-Expression"]
    classified = [
        line.removeprefix(_LICENCE_CLASSIFIER)
        for line in told.get_all("Classifier") or ()
        if line.startswith(_LICENCE_CLASSIFIER)
    ]
    if classified:
        return ", ".join(classified)
    return told["License"].strip().splitlines()[0] if "License" in told and told["License"].strip() else ""


class AboutCard(Card):
    """Version, licences on demand, and the report for support."""

    report_wanted = Signal()

    def __init__(self) -> None:
        """Licences are read when they are first unfolded."""
        super().__init__(self.tr("About SageSync Desktop"))
        self.version = label(self._versions())
        self.licences = LinkButton(self.tr("Show licences"))
        self.licences.clicked.connect(self._on_licences)
        self.report = button(self.tr("Copy diagnostic report"), "", "copy")
        self.report.clicked.connect(self._on_report)
        self._table: QWidget | None = None
        self._is_reporting = False
        note = self.tr(
            "The report tells support which versions and settings are in use and how the last syncs ended. "
            "Names, addresses and keys are struck out."
        )
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addWidget(self.report)
        row.addWidget(label(note, "small", wraps=True), 1)
        self.body.addWidget(self.version)
        self.body.addWidget(self.licences)
        self.body.addLayout(row)

    def _versions(self) -> str:
        own = program_version()
        words = self.tr("Version %s") % own if own else self.tr("Not installed: run from its source")
        return f"{words} · Python {platform.python_version()} · Qt {qVersion()}"

    @Slot()
    def _on_licences(self) -> None:
        """Unfold, or fold away again."""
        is_new = self._table is None
        if self._table is None:
            self._table = _licence_table(parts())
            self.body.insertWidget(self.body.indexOf(self.licences) + 1, self._table)
        self._table.setVisible(is_new or self._table.isHidden())
        self.licences.setText(
            self.tr("Show licences") if self._table.isHidden() else self.tr("Hide licences")
        )
        self.licences.setAccessibleName(self.licences.text())

    def begin_report(self) -> bool:
        """False while one is being written; the button stays enabled, or it would lose the focus."""
        begins, self._is_reporting = not self._is_reporting, True
        return begins

    def end_report(self) -> None:
        """Another one may be asked for."""
        self._is_reporting = False

    @Slot()
    def _on_report(self) -> None:
        self.report_wanted.emit()


def _licence_table(found: tuple[Part, ...]) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(SPACE, 0, 0, SPACE)
    grid.setHorizontalSpacing(3 * SPACE)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(2, 1)
    for row, part in enumerate(found):
        grid.addWidget(label(part.name), row, 0)
        grid.addWidget(label(part.version, "muted"), row, 1)
        grid.addWidget(
            label(
                part.licence or QCoreApplication.translate("AboutCard", "see the package"),
                "muted",
                wraps=True,
            ),
            row,
            2,
        )
    return table
