"""The country of the Sage business, as a grid of flags with their names."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.wizard.base import Host, WizardPage
from sagesync_desktop.gui.wizard.flow import Step
from sagesync_desktop.gui.wizard.parts import FLAG, Tile, flag
from sagesync_desktop.gui.words.speech import spoken
from sagesync_desktop.modules.places import PLACE_BY_KEY, PLACES, Place

_COLUMNS = 4


class RegionPage(WizardPage):
    """Eight tiles; what Sage no longer serves is offered with its note, what cannot work is held back."""

    step = Step.REGION

    def __init__(self, wizard: Host) -> None:
        """As `WizardPage`."""
        super().__init__(wizard)
        self.set_head(
            self.tr("Where is your Sage business?"),
            self.tr(
                "Choose the flag of the country where it is registered, because Sage's sign-in depends on it."
            ),
        )
        self.tiles: dict[str, Tile] = {}
        grid = QGridLayout()
        grid.setSpacing(2 * SPACE)
        for number, place in enumerate(PLACES):
            tile = Tile(spoken(place.name), flag(place.key), FLAG, self._remark(place))
            tile.setAccessibleDescription(spoken(place.note))
            tile.setToolTip(spoken(place.note))
            tile.setMinimumHeight(128)
            # As high as the row: names of one line and of two stand side by side.
            tile.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            tile.clicked.connect(self._choose)
            self.tiles[place.key] = tile
            grid.addWidget(tile, number // _COLUMNS, number % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)

    def _remark(self, place: Place) -> str:
        if place.served:
            return self.tr("served by Sage")
        return self.tr("no longer served") if place.can_connect else self.tr("other product")

    def show_answers(self) -> None:
        """Check the chosen flag and tell its note."""
        for key, tile in self.tiles.items():
            tile.setChecked(key == self.answers.region)
        place = PLACE_BY_KEY.get(self.answers.region)
        if place is None or not place.note:
            self.banner.hide()
            return
        country = spoken(place.name)
        held = self.tr("{country} cannot be connected.").format(country=country)
        doubt = self.tr("{country} can be tried, but will probably be refused.").format(country=country)
        self.say(
            "warn" if place.can_connect else "bad", doubt if place.can_connect else held, spoken(place.note)
        )

    @Slot()
    def _choose(self) -> None:
        self.change(region=next((key for key, tile in self.tiles.items() if tile.isChecked()), ""))
        self.show_answers()
