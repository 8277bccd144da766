"""A document as a PDF: what the very read gives to who accepts nothing but `application/pdf` (Sage guide)."""

from sagesync_desktop.sandbox.sage.tables import Row

KIND = "application/pdf"
SOUND, EMPTY, PAGE = "sound", "empty", "page"
"""What a world prints: a PDF, nothing at all, or a page that is none."""


def printed(row: Row, how: str) -> bytes:
    """Return one page with the document's number and total."""
    if how != SOUND:
        return b"" if how == EMPTY else b"<html><body>Service unavailable</body></html>"
    shown = f"{row['displayed_as']} {row['total_amount']}".encode("latin-1", "replace")
    text = b"BT /F1 12 Tf 72 770 Td (" + shown.translate(None, b"()\\") + b") Tj ET"
    bodies = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(text), text),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    page, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(page))
        page += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    table = b"xref\n0 6\n0000000000 65535 f \n" + rows
    return page + table + b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(page)
