"""The pages for people: what "Open in Vtiger" opens, and what an unknown path shows."""

from html import escape

from flask import Response

from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError, WebserviceError
from sagesync_desktop.sandbox.vtiger.rendering import Shown
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<style>body{{font-family:system-ui,sans-serif;margin:2rem}}table{{border-collapse:collapse;width:100%}}
th,td{{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ddd}}</style>
</head><body><p>Practice Vtiger {version}</p><h1>{title}</h1>{body}</body></html>"""
_HIDDEN = frozenset({"label", "LineItems", "LineItems_FinalDetails"})
_LINE_KEYS = (
    "sequence_no",
    "product_name",
    "quantity",
    "listprice",
    "discount_percent",
    "discount_amount",
    "comment",
)


def page(world: VtigerWorld, title: str, body: str, status: int = 200) -> Response:
    """A whole page."""
    content = _PAGE.format(title=title, version=escape(world.version), body=body)
    return Response(content, status, content_type="text/html; charset=UTF-8")


def record_page(world: VtigerWorld, module: str, number: str) -> Response:
    """One record with all its filled fields."""
    schema = world.state.schemas.get(module)
    if schema is None or not schema.number_field or not number.isdigit():
        return page(world, "Practice Vtiger", "<p>Records are opened from SageSync Desktop.</p>")
    try:
        shown = world.retrieve(f"{schema.prefix}{number}")
    except (WebserviceError, PhpFatalError):
        return page(world, "Record not found", "<p>It was deleted, or it cannot be read any more.</p>", 404)
    labels = {field.name: field.label for field in schema.fields.values()}
    return page(world, f"{escape(schema.singular)}: {shown['label']}", _fields(shown, labels) + _lines(shown))


def welcome_page(world: VtigerWorld) -> Response:
    """What any unknown path shows with status 200, as PHP's built-in server does (measured)."""
    return page(world, "Practice Vtiger", "<p>This is the start page.</p>")


def _fields(shown: Shown, labels: dict[str, str]) -> str:
    rows = (
        f"<tr><th>{escape(labels.get(name, name))}</th><td>{escape(str(value))}</td></tr>"
        for name, value in shown.items()
        if name not in _HIDDEN and value not in (None, "")
    )
    return f"<table>{''.join(rows)}</table>"


def _lines(shown: Shown) -> str:
    lines = shown.get("LineItems")
    if not isinstance(lines, list) or not lines:
        return ""
    taxes = [name for name in lines[0] if name.startswith("tax")]
    keys = (*_LINE_KEYS, *taxes)
    head = "".join(f"<th>{escape(key)}</th>" for key in keys)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(str(line[key] or ''))}</td>" for key in keys) + "</tr>"
        for line in lines
    )
    return f"<h2>Lines</h2><table><tr>{head}</tr>{body}</table>"
