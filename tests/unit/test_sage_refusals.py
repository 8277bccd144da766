"""Sage's refusals as our errors, in words."""

import json

import httpx
import pytest

from sagesync_desktop.clients.http import Reply
from sagesync_desktop.clients.sage.faults import field_named, label_of, problems_in, refusal
from sagesync_desktop.core import errors
from sagesync_desktop.core.types import Side


def reply(status, body, **headers):
    return Reply(Side.SAGE, status, httpx.Headers(headers), json.dumps(body).encode(), "")


def test_a_refusal_names_the_field_as_people_know_it():
    body_ = [
        {
            "$severity": "error",
            "$dataCode": "RecordInvalid",
            "$message": "Too long.",
            "$source": "main_address.postal_code",
        }
    ]
    error = refusal(reply(422, body_, **{"X-Request-Id": "r1"}))
    assert isinstance(error, errors.RejectedByServer)
    assert (error.code, error.fields, error.request_id) == (
        "RecordInvalid",
        ("main_address.postal_code",),
        "r1",
    )
    assert "Postal code (billing address): Too long." in error.explanation


@pytest.mark.parametrize(
    ("source", "ours", "label"),
    [
        ("line_items.tax_rate_id", "lines.tax_rate_id", "Tax (line)"),
        ("line_items[2].unit_price", "lines.2.unit_price", "Unit price (line 3)"),
        ("base", "", ""),
        ("", "", ""),
        ("reference", "reference", "Reference (account number, invoice number)"),
        ("something_new", "something_new", "Something new"),
    ],
)
def test_sage_s_field_paths_are_translated(source, ours, label):
    assert field_named(source) == ours
    assert label_of(ours) == label


def test_a_single_error_object_is_read_like_a_list():
    assert len(problems_in(reply(422, {"$dataCode": "RecordInvalid", "$message": "No."}))) == 1


REFUSALS = [
    (401, "AuthorizationFailure", "No active subscription. (MSE)", errors.PermissionMissing),
    (401, "Unauthorized", "Access token expired", errors.SignInNeeded),
    (403, "MultiUserAccessDenied", "Denied", errors.PermissionMissing),
    (404, "RecordNotFound", "Couldn't find record.", errors.RecordGone),
    (422, "RecordInvalid", "Reference has already been taken", errors.DuplicateRefused),
    (422, "RecordInvalid", "Couldn't find Supplier.", errors.RejectedByServer),
    (422, "IdempotencyResourceMismatch", "Key was used elsewhere", errors.RejectedByServer),
    (400, "BadRequest", "No", errors.RejectedByServer),
]


@pytest.mark.parametrize(
    ("status", "code", "message", "kind"), REFUSALS, ids=[f"{r[0]} {r[2]}" for r in REFUSALS]
)
def test_each_refusal_becomes_its_error_with_a_cure(status, code, message, kind):
    error = refusal(reply(status, [{"$dataCode": code, "$message": message, "$source": "base"}]))
    assert type(error) is kind
    assert message in error.explanation or isinstance(error, errors.RecordGone)


def test_a_missing_reference_in_a_create_is_no_deleted_record():
    error = refusal(reply(404, [{"$dataCode": "RecordNotFound", "$message": "No."}]), creating=True)
    assert type(error) is errors.RejectedByServer


def test_a_404_without_sage_s_own_words_is_no_proof_that_a_record_is_gone():
    assert type(refusal(reply(404, "nope"))) is errors.BadReply
