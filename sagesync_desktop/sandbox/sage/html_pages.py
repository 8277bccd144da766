"""The few pages that a person sees: consent, and one page for each record that Sage would show on the web."""

from collections.abc import Iterable, Mapping
from html import escape

from sagesync_desktop.sandbox.sage.checking import Json

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1rem; }
header { color: #557; border-bottom: 1px solid #8888; margin-bottom: 1.5rem; }
th { text-align: left; padding-right: 1.5rem; font-weight: 600; vertical-align: top; }
td, th { padding-bottom: .3rem; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; padding-left: 1rem; }
button { font: inherit; padding: .5rem 1.5rem; margin-right: .5rem; border-radius: .3rem; cursor: pointer; }
button.yes { background: #00703c; color: white; border: 1px solid #00703c; }
"""


def page(title: str, content: str) -> str:
    """Return a whole page; `content` is markup already, `title` is text."""
    shown = escape(title)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{shown}</title>'
        f"<style>{_STYLE}</style></head><body><header>Practice Sage: no real accounts behind this page"
        f"</header><h1>{shown}</h1>{content}</body></html>"
    )


def consent(parameters: Mapping[str, str], business: str) -> str:
    """Return the sign-in page with its two buttons; the request's parameters travel in hidden fields."""
    hidden = "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
        for name, value in parameters.items()
    )
    return page(
        "Connect to Sage",
        f"<p>SageSync Desktop asks to read and change the records of <strong>{escape(business)}</strong>.</p>"
        "<p>You are signed in as Pat Practice.</p>"
        f'<form method="post">{hidden}'
        '<button class="yes" name="decision" value="approve">Approve</button>'
        '<button name="decision" value="deny">Deny</button></form>',
    )


def record(reply: Json) -> str:
    """Return the page of one record, made from what the API would reply."""
    lines = reply.get("invoice_lines") or reply.get("credit_note_lines")
    return page(str(reply["displayed_as"]), _facts(reply.items()) + (_lines(lines) if lines else ""))


def _facts(items: Iterable[tuple[str, object]]) -> str:
    rows = ((name, _text(value)) for name, value in items if not name.startswith("$"))
    cells = (
        f"<tr><th>{escape(name.replace('_', ' ').capitalize())}</th><td>{escape(text)}</td></tr>"
        for name, text in rows
        if text
    )
    return f"<table>{''.join(cells)}</table>"


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, dict):
        named = value.get("displayed_as")
        parts = (_text(inner) for name, inner in value.items() if not name.startswith("$"))
        return str(named) if named else ", ".join(part for part in parts if part)
    if isinstance(value, list):
        return "; ".join(_text(item) for item in value)
    return "" if value is None else str(value)


def _lines(lines: Iterable[Json]) -> str:
    columns = ("quantity", "unit_price", "discount_amount", "net_amount", "tax_amount", "total_amount")
    head = "".join(f'<th class="n">{name.replace("_", " ").capitalize()}</th>' for name in columns)
    body = "".join(
        f"<tr><td>{escape(str(line['description']))}</td>"
        + "".join(f'<td class="n">{escape(str(line[name]))}</td>' for name in columns)
        + "</tr>"
        for line in lines
    )
    return f"<h2>Lines</h2><table><tr><th>Description</th>{head}</tr>{body}</table>"


def overview(groups: Mapping[str, Iterable[tuple[str, str]]]) -> str:
    """Return the start page: for each heading the (address, name) of its records."""
    parts = []
    for heading, links in groups.items():
        entries = "".join(f'<li><a href="{escape(to)}">{escape(name)}</a></li>' for to, name in links)
        parts.append(f"<h2>{escape(heading)}</h2><ul>{entries}</ul>")
    return page("Practice company", "".join(parts))
