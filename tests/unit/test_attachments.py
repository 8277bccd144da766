"""What is said to be a PDF is one, and its file has a plain name."""

import pytest

from sagesync_desktop.core.attachments import file_name, no_pdf

SOUND = b"%PDF-1.4\n1 0 obj\n<< >>\nendobj\n%%EOF\n"


@pytest.mark.parametrize(
    ("content", "because"),
    [
        (b"", "empty"),
        (b"<html>PDF</html>", "none"),
        (SOUND[:-7], "cut off"),
        (b" " * 2000 + SOUND, "none"),
    ],
)
def test_what_is_no_pdf_is_told_from_one_that_is(content, because):
    assert because in str(no_pdf(content))
    assert no_pdf(SOUND) is None


@pytest.mark.parametrize(
    ("number", "name"),
    [("SI-12", "SI-12.pdf"), ("A/B 7", "A-B-7.pdf"), ("../x", "x.pdf"), ("é'&", ""), ("", "")],
)
def test_a_file_is_called_by_its_number_in_plain_letters(number, name):
    assert file_name(number) == name
