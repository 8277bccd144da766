"""Files hung on records as Vtiger's documents: uploaded, hung there, and believed only once they are shown.

A multipart `create` of Documents with the part `filename`, then `add_related` (Cloud sheet, section 2: code
seen, never proved; a document so made was recorded on 8.3.0 and 8.4.0). `add_related` has answered success
and done nothing (8.2.0, M 123b, c), and an upload beyond the server's limit leaves a document without file.
So both are read back, and what is not proved is taken away again.
"""

import json
import logging

from sagesync_desktop.clients.jsontext import JsonObject, as_object
from sagesync_desktop.clients.vtiger.dialects import Dialect
from sagesync_desktop.clients.vtiger.instance import Instance
from sagesync_desktop.clients.vtiger.query import Where, select
from sagesync_desktop.clients.vtiger.wire import rows_of, text_of
from sagesync_desktop.core.attachments import Attachment
from sagesync_desktop.core.errors import (
    BadReply,
    PermissionMissing,
    RejectedByServer,
    ServerFault,
    WriteBroke,
)
from sagesync_desktop.core.types import RecordId, Side

log = logging.getLogger(__name__)

_DOCUMENTS, _FOLDERS = "Documents", "DocumentFolders"
_PDF = "application/pdf"
_REFUSALS = (RejectedByServer, PermissionMissing, ServerFault, WriteBroke, BadReply)
"""How a Vtiger says that it cannot do this; anything else is nobody's fault."""


class Files:
    """The documents of one instance."""

    def __init__(self, dialect: Dialect, instance: Instance) -> None:
        """Nothing is asked before the first file is to be hung somewhere."""
        self._dialect = dialect
        self._instance = instance
        self._is_able = True
        self._folder = ""

    def attach(self, record_id: RecordId, file: Attachment) -> bool:
        """See `TakesFiles.attach`; where it failed once it is not tried again while the client lives."""
        if not self._is_able:
            return False
        try:
            self._is_able = self._is_attached(record_id, file)
        except _REFUSALS as refused:
            log.warning("Vtiger takes no files from other programs: %s", refused)
            self._is_able = False
        return self._is_able

    def _is_attached(self, record_id: RecordId, file: Attachment) -> bool:
        if self._hangs(record_id, file):
            return True
        document = self._left(file) or self._uploaded(file)
        if not document:
            return False
        named = {"sourceRecordId": record_id, "relatedRecordId": document}
        self._dialect.write("add_related", **named, relationIdLabel=_DOCUMENTS)
        if self._hangs(record_id, file):
            return True
        self._dialect.write("delete", id=document)
        return False

    def _hangs(self, record_id: RecordId, file: Attachment) -> bool:
        asked = {"relatedType": _DOCUMENTS, "relatedLabel": _DOCUMENTS}
        rows = rows_of(self._dialect.read("retrieve_related", id=record_id, **asked))
        return any(_holds(row, file) for row in rows)

    def _left(self, file: Attachment) -> RecordId:
        """The document of a run that was killed before it was hung anywhere; "" where there is none."""
        asked = select("*", _DOCUMENTS, Where("notes_title", "=", file.title), limit=10)
        rows = rows_of(self._dialect.read("query", query=asked))
        return next((text_of(row.get("id")) for row in rows if _holds(row, file)), "")

    def _uploaded(self, file: Attachment) -> RecordId:
        """A new document; "" where the server has kept it without its file."""
        element = {
            "notes_title": file.title,
            "filelocationtype": "I",
            "filename": file.name,
            "folderid": self._folder_id(),
            "assigned_user_id": self._instance.identity.user_id,
        }
        sent = (file.name, file.content, _PDF)
        made = self._dialect.upload(
            "create", "filename", sent, elementType=_DOCUMENTS, element=json.dumps(element)
        )
        document = as_object(made, Side.VTIGER)
        key = text_of(document.get("id"))
        if text_of(document.get("filesize")) == str(len(file.content)):
            return key
        self._dialect.write("delete", id=key)
        return ""

    def _folder_id(self) -> str:
        """The first folder, which a fresh installation calls Default."""
        if not self._folder:
            rows = rows_of(self._dialect.read("query", query=select("*", _FOLDERS)))
            self._folder = text_of(rows[0].get("id")) if rows else ""
        return self._folder


def _holds(document: JsonObject, file: Attachment) -> bool:
    """Whether a document is this one, with a file: printed again, a PDF need not have the same length."""
    size = text_of(document.get("filesize"))
    return text_of(document.get("notes_title")) == file.title and size not in ("", "0")
