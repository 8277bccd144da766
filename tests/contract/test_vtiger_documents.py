"""Documents of the practice Vtiger: as recorded on 8.3.0 and 8.4.0, hung on records as its source has it."""

import base64
import io
import json

import pytest
from werkzeug.test import Client

from sagesync_desktop.sandbox.vtiger import create_app
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld
from tests.contract.vtiger_recordings import load
from tests.contract.vtiger_replay import md5
from tests.shared_material import needs_shared

CONTENT = b"hello file"


class Caller:
    """A signed-in caller of the open-source dialect."""

    def __init__(self, version="8.4.0"):
        self.world = VtigerWorld(version, minute_limit=None, daily_limit=None)
        self.http = Client(create_app(self.world))
        token = self.get("getchallenge", username=self.world.username)["result"]["token"]
        key = md5(token + self.world.access_key)
        login = self.post("login", username=self.world.username, accessKey=key)
        self.session = login["result"]["sessionName"]

    session = ""

    def get(self, operation, **params):
        sent = {"operation": operation, "sessionName": self.session, **params}
        return self.http.get("/webservice.php", query_string=sent).json

    def post(self, operation, file=None, **params):
        sent = {"operation": operation, "sessionName": self.session, **params}
        if file is not None:
            sent["filename"] = (io.BytesIO(file), "x.txt", "text/plain")
        return self.http.post("/webservice.php", data=sent).json

    def document(self, file=None, **fields):
        element = {
            "assigned_user_id": "19x1",
            "notes_title": "With file",
            "filelocationtype": "I",
            "filename": "x.txt",
            "folderid": "22x1",
            **fields,
        }
        return self.post("create", file, elementType="Documents", element=json.dumps(element))["result"]

    def invoice(self):
        owner = {"assigned_user_id": "19x1"}
        account = self.world.enter("Accounts", {**owner, "accountname": "Alpha Ltd"})
        item = self.world.enter("Products", {**owner, "productname": "Widget", "unit_price": "10"})
        header = {"subject": "Order", "account_id": account["id"], "invoicestatus": "Created"}
        lines = [{"productid": item["id"], "quantity": "1", "listprice": "10"}]
        return self.world.enter("Invoice", {**owner, **header, "LineItems": lines})["id"]

    def hung(self, record):
        found = self.get("retrieve_related", id=record, relatedType="Documents", relatedLabel="Documents")
        return [one["notes_title"] for one in found["result"]]


VARYING = {"id", "createdtime", "modifiedtime", "note_no", "imageattachmentids", "notes_title", "label"}


def steady(shown):
    return list(shown), {name: value for name, value in shown.items() if name not in VARYING}


@needs_shared
@pytest.mark.parametrize("version", ["8.3.0", "8.4.0"])
def test_documents_and_folders_are_shown_as_recorded(version):
    caller, recorded = Caller(version), {each.case: each for each in load("wire2")}
    prefix = "83" if version == "8.3.0" else "84"
    created = recorded[f"{prefix}56_create_Documents"].result
    assert steady(caller.document()) == steady(created)
    folders = recorded[f"{prefix}56b_query_DocumentFolders"].result
    assert caller.get("query", query="select * from DocumentFolders;")["result"] == folders
    shown = recorded[f"{prefix}56c_retrieve_Documents_with_file"].result
    mine = caller.get("retrieve", id=caller.document(CONTENT)["id"])["result"]
    assert steady(mine) == steady(shown)


def test_a_file_is_given_out_by_the_id_that_its_document_shows_from_8_4_on():
    caller = Caller()
    made = caller.document(CONTENT)
    shown = caller.get("files_retrieve", id=made["imageattachmentids"])["result"]
    assert base64.b64decode(shown[0]["filecontents"]) == CONTENT
    assert caller.get("files_retrieve", id=made["id"])["error"]["code"] == "RECORD_NOT_FOUND"
    assert Caller("8.3.0").get("files_retrieve", id=made["imageattachmentids"]) is None


def test_an_empty_file_is_passed_over():
    assert Caller().document(b"")["filesize"] == "0"


def test_a_document_hangs_on_its_invoice_once_and_goes_with_its_deletion():
    caller = Caller("8.2.0")
    invoice, made = caller.invoice(), caller.document(CONTENT)
    named = {"sourceRecordId": invoice, "relatedRecordId": made["id"], "relationIdLabel": "Documents"}
    assert caller.hung(invoice) == []
    for _ in range(2):
        assert caller.post("add_related", **named)["result"] == {"message": "successfull"}
    assert caller.hung(invoice) == ["With file"]
    again = VtigerWorld.load(json.loads(json.dumps(caller.world.dump())))
    assert again.dump() == caller.world.dump()
    caller.post("delete", id=made["id"])
    assert caller.hung(invoice) == []


def test_success_is_said_of_a_relation_that_there_is_not():
    caller = Caller()
    invoice, made = caller.invoice(), caller.document(CONTENT)
    named = {"sourceRecordId": invoice, "relatedRecordId": made["id"], "relationIdLabel": "Files"}
    assert caller.post("add_related", **named)["result"] == {"message": "successfull"}
    assert caller.hung(invoice) == []
