"""Tool tips that show what they are given; Qt takes whatever looks like HTML for HTML."""

import html


def plain_tip(text: str | None) -> str:
    """The text as a tool tip; names and reasons come from servers, and mark-up in them is shown as it is."""
    if not text or "<" not in text:
        return text or ""
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>'
