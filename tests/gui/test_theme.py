import json
import re

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton

from sagesync_desktop.app.resources import folder, resource
from sagesync_desktop.core.types import Status
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.widgets import Banner
from sagesync_desktop.gui.words import phrases

PALETTES = json.loads(resource("palette.json").read_text(encoding="utf-8"))
TEXT_ON = [
    ("text", "window"),
    ("text", "surface"),
    ("text", "hover"),
    ("text", "accent_soft"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "hover"),
    ("faint", "surface"),
    ("accent", "surface"),
    ("accent", "window"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("good", "surface"),
    ("warn", "surface"),
    ("bad", "surface"),
    ("text", "good_soft"),
    ("text", "warn_soft"),
    ("text", "bad_soft"),
    ("bad", "bad_soft"),
    ("warn", "warn_soft"),
    ("good", "good_soft"),
]
SHAPES_ON = [("border_strong", "surface"), ("accent", "surface"), ("chart_created", "surface")]
ICONS = sorted(path.stem for path in (folder() / "icons").glob("*.svg"))


def luminance(colour):
    """WCAG 2.2, relative luminance."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    light, dark = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize(("front", "back"), TEXT_ON)
def test_text_can_be_read(look, front, back):
    assert contrast(PALETTES[look][front], PALETTES[look][back]) >= 4.5


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize(("front", "back"), SHAPES_ON)
def test_edges_can_be_seen(look, front, back):
    assert contrast(PALETTES[look][front], PALETTES[look][back]) >= 3


def test_both_looks_have_the_same_roles():
    assert PALETTES["light"].keys() == PALETTES["dark"].keys()


@pytest.mark.parametrize("look", ["light", "dark"])
def test_every_placeholder_of_the_style_sheet_is_filled(look):
    assert "$" not in theme.style_sheet(look)


def test_the_style_sheet_names_no_colour_of_its_own():
    assert re.findall(r"#[0-9a-fA-F]{6}\b", resource("style.qss").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_draws_something(app_light, name):
    image = theme.icon(name).pixmap(24, 24).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_icons_change_with_the_palette(app_light, qtbot):
    button = QPushButton("Sync")
    qtbot.addWidget(button)
    theme.set_icon(button, "sync")
    before = button.icon().pixmap(20, 20).toImage()
    theme.apply_theme(app_light, "dark")
    assert theme.scheme() == "dark"
    assert button.icon().pixmap(20, 20).toImage() != before


@pytest.mark.parametrize("status", Status)
def test_every_status_has_icon_word_and_colour(app_light, status):
    look = phrases.status_look(status)
    assert look.word
    assert look.icon in ICONS
    assert look.role in PALETTES["light"]


def test_statuses_differ_by_more_than_colour(app_light):
    assert len({phrases.status_look(status).icon for status in Status}) == len(Status)


def test_a_banner_is_read_out_whole(app_light, qtbot):
    banner = Banner("bad", "Sage is signed out", "Sign in again", "Sign in")
    qtbot.addWidget(banner)
    assert banner.accessibleName() == "Sage is signed out. Sign in again"
