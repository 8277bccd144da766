"""Documents: records that hold a file and hang on other records (Cloud sheet, 2; recorded on 8.3 and 8.4).

That a file part named `filename` of a multipart `create` becomes the file is code seen and never tried by us
on Cloud; a record so made was recorded on 8.3.0 and 8.4.0. What `add_related` does for documents was read in
Vtiger's source: it answers success whether or not there is such a relation (a price book's was, and was not).
"""

import base64
from dataclasses import dataclass

from sagesync_desktop.sandbox.vtiger import rendering
from sagesync_desktop.sandbox.vtiger.errors import (
    RECORD_NOT_FOUND,
    PhpFatalError,
    WebserviceError,
    denied,
)
from sagesync_desktop.sandbox.vtiger.rendering import Shown
from sagesync_desktop.sandbox.vtiger.state import KeptFile, State, User

MODULE, FOLDERS = "Documents", "DocumentFolders"
HOLDERS = frozenset({"Accounts", "Contacts", "Products", "Services", "Invoice", "Vendors"})
"""Modules with documents among what hangs on their records."""
INTERNAL = "I"


@dataclass(frozen=True, slots=True)
class Upload:
    """A file part of a multipart request."""

    name: str
    kind: str
    content: bytes


def keep_file(state: State, shown: Shown, upload: Upload | None) -> Shown:
    """Give a new document its file; an empty one is passed over, as PHP's `size > 0` has it (source)."""
    schema, row = state.find(shown["id"])
    internal = row.text("filelocationtype") == INTERNAL
    if upload is None or not upload.content or not internal or not state.takes_files:
        return shown
    number = state.take_record()
    state.files[row.number] = KeptFile(number, upload.name, upload.kind, upload.content)
    row.values.update(
        filename=upload.name.replace(" ", "_"),
        filetype=upload.kind,
        filesize=str(len(upload.content)),
        filedownloadcount="",
    )
    return {**shown, **rendering.record(state, state.users[0], schema, row)}


def retrieve_file(state: State, file_id: str) -> list[Shown]:
    """Give out a file by the id that its document shows; below 8.4.0 the call dies (fact 66)."""
    if not state.traits.retrieves_files:
        raise PhpFatalError
    schema, number = state.split_id(file_id)
    found = next((kept for kept in state.files.values() if kept.number == number), None)
    if schema.name != MODULE or found is None:
        raise WebserviceError(RECORD_NOT_FOUND, "Record you are trying to access is not found")
    text = base64.b64encode(found.content).decode()
    return [
        {
            "fileid": str(found.number),
            "filename": found.name,
            "filetype": found.kind,
            "filesize": len(found.content),
            "filecontents": text,
        }
    ]


def add_related(state: State, source: str, target: str, label: str) -> Shown:
    """Hang a document on a record; success is said whether or not there is such a relation (M 123b, c)."""
    holder, row = state.find(source)
    wanted, document = state.find(target)
    if holder.name in HOLDERS and wanted.name == MODULE and label == MODULE:
        pair = (row.number, document.number)
        if pair not in state.related:
            state.related.append(pair)
    return {"message": "successfull"}


def related(state: State, user: User, record_id: str, kind: str, label: str) -> list[Shown]:
    """What hangs on a record; only documents are kept here."""
    if not state.shows_related:
        raise PhpFatalError
    _, row = state.find(record_id)
    if kind not in state.schemas:
        raise denied(f"name : {kind}")
    if kind != MODULE or label != MODULE:
        return []
    schema, table = state.schemas[MODULE], state.tables[MODULE]
    numbers = [document for holder, document in state.related if holder == row.number]
    living = (table.living(number) for number in numbers)
    return [rendering.header(state, user, schema, one) for one in living if one is not None]
