"""Files hung on an account of every Vtiger: once, proved by what hangs there, or nothing is left behind."""

import pytest

from sagesync_desktop.core.attachments import Attachment
from tests.contract.vtigerclient_support import VERSIONS, practice

FILE = Attachment("SI-7 (Sage 0f3a)", "SI-7.pdf", b"%PDF-1.4 printed %%EOF")


def kept(served):
    """(title, file name, size, record that it hangs on) of every document."""
    state, rows = served.world.state, served.world.all("Documents")
    holders = {document: holder for holder, document in state.related}
    numbers = {row["id"]: int(row["id"].partition("x")[2]) for row in rows}
    return [
        (row["notes_title"], row["filename"], row["filesize"], holders.get(numbers[row["id"]]))
        for row in rows
    ]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_file_is_hung_once_with_its_name_and_content(version):
    with practice(version) as served:
        account = served.account()
        assert served.client.attach(account, FILE)
        assert served.client.attach(account, FILE)
        number = int(account.id.partition("x")[2])
        assert kept(served) == [("SI-7 (Sage 0f3a)", "SI-7.pdf", str(len(FILE.content)), number)]
        (file,) = served.world.state.files.values()
        assert (file.content, file.kind) == (FILE.content, "application/pdf")


def test_printed_anew_with_another_length_it_is_the_same_file():
    with practice() as served:
        account = served.account()
        assert served.client.attach(account, FILE)
        assert served.client.attach(account, Attachment(FILE.title, FILE.name, FILE.content + b" "))
        assert len(kept(served)) == 1


def test_a_document_that_was_uploaded_and_not_hung_is_hung():
    with practice() as served:
        account = served.account()
        assert served.client.attach(account, FILE)
        served.world.state.related.clear()
        assert served.client.attach(account, FILE)
        assert len(kept(served)) == 1
        assert len(served.world.state.related) == 1


@pytest.mark.parametrize("version", ["8.2.0", "cloud"])
@pytest.mark.parametrize("switched", ["takes_files", "shows_related"])
def test_what_cannot_be_proved_is_taken_away_and_not_tried_again(version, switched):
    with practice(version) as served:
        account = served.account()
        setattr(served.world.state, switched, False)
        assert not served.client.attach(account, FILE)
        assert kept(served) == []
        asked = dict(served.client.requests)
        assert not served.client.attach(account, FILE)
        assert dict(served.client.requests) == asked
