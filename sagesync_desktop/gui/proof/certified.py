"""The table of the periods that were certified."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from enum import IntEnum

from PySide6.QtCore import QObject

from sagesync_desktop.core.certified import Certificate
from sagesync_desktop.gui.look.columns import Column, ColumnsModel, as_link
from sagesync_desktop.gui.words import phrases


class CertificateColumn(IntEnum):
    """The columns of the certificates."""

    PERIOD = 0
    NUMBER = 1
    MADE = 2
    BY = 3
    TOTAL = 4
    CHANGED = 5


class CertificatesModel(ColumnsModel[Certificate]):
    """The certified periods, the newest certificate first."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty until `show`."""
        super().__init__(parent)
        self._rows: tuple[Certificate, ...] = ()

    def columns(self) -> dict[int, Column[Certificate]]:
        """The period leads back to its comparison."""
        return {
            CertificateColumn.PERIOD: Column(
                self.tr("Period"), _period, icon=_look, tint=as_link, said=self._said
            ),
            CertificateColumn.NUMBER: Column(self.tr("Number"), _number, is_figure=True),
            CertificateColumn.MADE: Column(self.tr("Made"), _made),
            CertificateColumn.BY: Column(self.tr("By"), _by, _by),
            CertificateColumn.TOTAL: Column(self.tr("Total"), _total, _total, is_figure=True),
            CertificateColumn.CHANGED: Column(
                self.tr("Changed since"), self._changed, tint=_warning, is_figure=True
            ),
        }

    def show(self, certificates: Iterable[Certificate]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = tuple(sorted(certificates, key=lambda one: -one.number))
        self.endResetModel()

    def item(self, row: int) -> Certificate | None:
        """The certificate of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self._rows)

    def _changed(self, certificate: Certificate) -> str:
        count = _open(certificate)
        return phrases.records(count) if count else self.tr("Nothing")

    def _said(self, certificate: Certificate) -> str:
        return self.tr("{period}, changed since: {count}").format(
            period=_period(certificate), count=self._changed(certificate)
        )


def _open(certificate: Certificate) -> int:
    """How many of its documents changed, where nobody has looked at that yet."""
    return sum(document.is_open for document in certificate.documents)


def _period(certificate: Certificate) -> str:
    return f"{phrases.day(certificate.start)} \N{EN DASH} {phrases.day(certificate.end)}"


def _number(certificate: Certificate) -> str:
    return phrases.number(certificate.number)


def _made(certificate: Certificate) -> str:
    return phrases.moment(datetime.fromisoformat(certificate.made_at))


def _by(certificate: Certificate) -> str:
    return certificate.by


def _total(certificate: Certificate) -> str:
    return ", ".join(phrases.money(Decimal(gross), code) for code, gross in certificate.gross.items())


def _look(certificate: Certificate) -> tuple[str, str]:
    return ("attention", "bad") if _open(certificate) else ("check", "good")


def _warning(certificate: Certificate) -> str:
    return "bad" if _open(certificate) else ""
