"""The exchanges recorded on real Vtiger servers, as values; they lie outside this repository."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from tests.shared_material import SHARED


@dataclass(frozen=True)
class Answer:
    """What came back: status, media type, and the JSON or the text."""

    status: int
    media_type: str
    body: Any


@dataclass(frozen=True)
class Recording:
    """One request and its answer."""

    case: str
    server: str
    method: str
    url: str
    params: dict[str, Any]
    json_body: Any
    answer: Answer

    @property
    def result(self) -> Any:
        body = self.answer.body
        return body.get("result") if isinstance(body, dict) else None

    @property
    def element(self) -> dict[str, Any]:
        element = self.params.get("element")
        return element if isinstance(element, dict) else {}


@cache
def load(name: str = "wire") -> list[Recording]:
    """All exchanges of a folder in the order of their numbers, in which they happened on each server."""
    if SHARED is None:
        return []
    folder = SHARED / "reference" / "vtiger" / name
    parsed = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return [_recording(each) for each in parsed if "request" in each and "response" in each]


def _recording(raw: dict[str, Any]) -> Recording:
    request, response = raw["request"], raw["response"]
    body = response["json"] if "json" in response else response["text"]
    answer = Answer(
        response["status"], response.get("content_type", "application/json").partition(";")[0], body
    )
    params, json_body = request.get("params", {}), request.get("json")
    return Recording(
        raw["case"],
        raw.get("server", "Vtiger CRM 8.2.0"),
        request["method"],
        request["url"],
        params,
        json_body,
        answer,
    )
