"""The look: one palette file, one style sheet, sizes on an 8-pixel grid, icons tinted to fit."""

import json
from functools import cache
from string import Template

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from sagesync_desktop.app.resources import folder, resource

SPACE = 8
"""Everything stands on multiples of this many pixels."""
PAGE_MARGIN = 4 * SPACE
CARD_MARGIN = 3 * SPACE
TITLE, SECTION, BODY, SMALL, FIGURE = 21, 15, 13, 12, 24
"""Type sizes in pixels at 100 %."""
ICON = 20
ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 96)
"""Rendered ahead, so that 100 to 300 % scaling finds a sharp one."""
TEXT_GAP = 35
"""Percent of an icon's height that stay free between it and a button's text."""

_DRESSED = "themeDressed"
_ICON, _ROLE, _SIZE = "themeIcon", "themeRole", "themeSize"


# -- colours


@cache
def _palettes() -> dict[str, dict[str, str]]:
    loaded: dict[str, dict[str, str]] = json.loads(resource("palette.json").read_text(encoding="utf-8"))
    return loaded


def scheme() -> str:
    """ "light" or "dark", whichever is shown now."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return "dark" if window.lightness() < 128 else "light"


def colour(role: str) -> QColor:
    """A palette role ("accent", "muted", "bad", ...) in the colours shown now."""
    return QColor(_palettes()[scheme()][role])


def apply_theme(app: QApplication, appearance: str = "system") -> None:
    """Dress the program; `appearance` is "system", "light" or "dark". May be called again at any time."""
    chosen = appearance if appearance in ("light", "dark") else _system_scheme()
    if app.property(_DRESSED) is None:  # each setStyle polishes every widget there is anew
        app.setStyle("Fusion")
        app.setProperty(_DRESSED, True)
    app.setPalette(_palette(chosen))
    app.setStyleSheet(style_sheet(chosen))
    for widget in app.allWidgets():
        retint(widget)


def _system_scheme() -> str:
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def style_sheet(chosen: str) -> str:
    """The style sheet with a palette's colours and our sizes filled in."""
    sizes = {"title": TITLE, "section": SECTION, "body": BODY, "small": SMALL, "figure": FIGURE}
    places = {"icons": (folder() / "icons").as_posix(), "scheme": chosen}
    template = Template(resource("style.qss").read_text(encoding="utf-8"))
    return template.substitute({**_palettes()[chosen], **{k: str(v) for k, v in sizes.items()}, **places})


def _palette(chosen: str) -> QPalette:
    colours = {role: QColor(value) for role, value in _palettes()[chosen].items()}
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "sunken",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.PlaceholderText: "faint",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.Light: "surface",
        QPalette.ColorRole.Midlight: "hover",
        QPalette.ColorRole.Mid: "border",
        QPalette.ColorRole.Dark: "border_strong",
    }
    palette = QPalette()
    for role, name in roles.items():
        palette.setColor(role, colours[name])
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colours["faint"])
    return palette


# -- icons


def icon(name: str, role: str = "text") -> QIcon:
    """An icon of resources/icons, tinted with a palette role; widgets that stay use `set_icon`."""
    return _icon(name, colour(role).name(), colour("faint").name(), 0)


@cache
def _icon(name: str, tint: str, faint: str, gap: int) -> QIcon:
    """`gap` is an empty share of the height on the right: the style sheet cannot space icon and text."""
    made = QIcon()
    for size in ICON_SIZES:
        whole = QSize(size + size * gap // 100, size)
        for mode, shade in ((QIcon.Mode.Normal, tint), (QIcon.Mode.Disabled, faint)):
            made.addPixmap(drawn_svg(_svg(name, shade), QSize(size, size), whole), mode)
    return made


def _svg(name: str, tint: str) -> bytes:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", tint).encode()


def strong_width(text: str) -> int:
    """Pixels of a text in the body's size and the weight of what is chosen."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(BODY)
    font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font).horizontalAdvance(text)


def drawn_svg(svg: bytes, size: QSize, whole: QSize | None = None) -> QPixmap:
    """A picture of an SVG, `size` in device pixels, at the left of a picture of the `whole` size."""
    pixmap = QPixmap(whole or size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return pixmap


def set_icon(widget: QAbstractButton | QLabel, name: str, role: str = "text", size: int = ICON) -> None:
    """Give a button or label an icon that follows when the palette changes."""
    widget.setProperty(_ICON, name)
    widget.setProperty(_ROLE, role)
    widget.setProperty(_SIZE, size)
    retint(widget)


def retint(widget: QWidget) -> None:
    """Draw a widget's icon anew in the colours shown now."""
    name = widget.property(_ICON)
    if not name:
        return
    size, shade = int(widget.property(_SIZE)), colour(str(widget.property(_ROLE))).name()
    if isinstance(widget, QAbstractButton):
        gap = TEXT_GAP if widget.text() else 0
        widget.setIcon(_icon(str(name), shade, colour("faint").name(), gap))
        widget.setIconSize(QSize(size + size * gap // 100, size))
    elif isinstance(widget, QLabel):
        widget.setPixmap(_picture(str(name), shade, size, widget.devicePixelRatioF()))


@cache
def _picture(name: str, tint: str, size: int, ratio: float) -> QPixmap:
    """An icon in the one size that a label shows: an icon of all sizes takes sixteen times as long."""
    drawn = drawn_svg(_svg(name, tint), QSize(size, size) * ratio)
    drawn.setDevicePixelRatio(ratio)
    return drawn


def tabular(widget: QWidget) -> None:
    """Figures of one width, so that columns of money line up (OpenType `tnum`)."""
    font = widget.font()
    font.setFeature(QFont.Tag("tnum"), 1)
    widget.setFont(font)
