"""What released versions kept of invoices is read as documents' lines, and kept again byte for byte."""

import json
import lzma
import sqlite3

import pytest

from sagesync_desktop.core.types import Line
from sagesync_desktop.store.encoding import decode_changes, decode_fields, encode_changes, encode_fields
from tests.e2e.test_upgrade import RELEASED


@pytest.fixture(params=RELEASED, ids=lambda folder: folder.name)
def released(request, tmp_path):
    """The database as the released version left it."""
    file = tmp_path / "sagesync.db"
    file.write_bytes(lzma.decompress((request.param / "sagesync.db.xz").read_bytes()))
    connection = sqlite3.connect(file)
    yield connection
    connection.close()


def bases(released):
    return [text for (text,) in released.execute("SELECT base FROM link WHERE module = 'Invoices'")]


def test_the_lines_of_a_base_are_lines(released):
    values = [value for text in bases(released) for value in decode_fields(text).values()]
    lines = [
        part for value in values if isinstance(value, tuple) for part in value if not isinstance(part, str)
    ]
    assert len(lines) > 400
    assert all(isinstance(line, Line) for line in lines)


def test_a_base_is_kept_as_it_was(released):
    for text in bases(released):
        assert encode_fields(decode_fields(text)) == text


def test_the_changes_in_the_log_are_kept_as_they_were(released):
    kept = [text for (text,) in released.execute("SELECT changes FROM outcome_changes")]
    assert kept
    for text in kept:
        assert json.loads(encode_changes(decode_changes(text))) == json.loads(text)
