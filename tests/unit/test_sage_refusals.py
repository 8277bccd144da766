"""Sage's refusals as our errors, in words."""

import json

import httpx
import pytest

from sagesync_desktop.clients.http import Reply
from sagesync_desktop.clients.sage.faults import complaints_in, field_named, refusal
from sagesync_desktop.clients.sage.words import label_of
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
        ("line_items.tax_rate_id", "lines.tax_rate_id", "Tax"),
        ("line_items[2].unit_price", "lines.2.unit_price", "Unit price"),
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
    assert len(complaints_in(reply(422, {"$dataCode": "RecordInvalid", "$message": "No."}))) == 1


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


# -- which line, which item, and each sentence once

LINES = [{"description": "Nail"}, {"description": "Site lamp\nwith stand"}, {"description": "Rope"}]


def complaint(source, message="Is not visible in sales."):
    return {"$dataCode": "RecordInvalid", "$message": message, "$source": source}


def words(*complaints, lines=LINES):
    return refusal(reply(422, complaints), creating=True, sent={"invoice_lines": lines}).explanation


def test_a_line_is_named_by_its_number_and_item():
    said = words(complaint("line_items[1].ledger_account_id"))
    assert said == "Line 2 (Site lamp): Account: Is not visible in sales."


def test_the_only_line_is_meant_where_sage_names_none():
    said = words(complaint("line_items.ledger_account_id"), lines=LINES[:1])
    assert said == "Line 1 (Nail): Account: Is not visible in sales."


def test_the_same_complaint_about_every_line_is_one_sentence():
    said = words(*[complaint("line_items.tax_rate_id", "This field is required.")] * 3)
    assert said == "Each line: Tax is missing"


def test_a_line_that_shows_its_fault_is_found_where_sage_names_none():
    taxed = {"tax_rate_id": "GB_STANDARD"}
    lines = [{**LINES[0], **taxed}, LINES[1], {"description": "Rope &amp; hook", **taxed}]
    missing = complaint("line_items.tax_rate_id", "This field is required.")
    entities = complaint("line_items.description", "HTML entities are not allowed.")
    assert words(missing, entities, lines=lines) == (
        "Line 2 (Site lamp): Tax is missing; "
        "Line 3 (Rope &amp; hook): Name or description: HTML entities are not allowed."
    )


def test_a_line_that_cannot_be_told_is_one_of_several_and_said_once():
    said = words(*[complaint("line_items.ledger_account_id")] * 2)
    assert said == "One of the 3 lines: Account: Is not visible in sales."


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("This field is required.", "Street is missing"),
        ("This field is too long (maximum is 50 characters).", "Street is longer than 50 characters"),
        ("Couldn't find record.", "Street names something that is not in Sage"),
        ("", "Street: Sage gives no reason"),
        ("No numbers.", "Street: No numbers."),
    ],
)
def test_what_sage_says_often_is_said_in_our_words(message, said):
    assert words(complaint("address_line_1", message)) == said


def test_a_refusal_without_any_words_has_no_hole():
    error = refusal(reply(422, [complaint("", "")]))
    assert error.explanation == "Sage gives no reason"
    assert error.fix == "Correct the record and save it; the next sync tries again"


def test_the_cure_names_each_field_once():
    complaints = [complaint("line_items.tax_rate_id")] * 2 + [complaint("date")]
    error = refusal(reply(422, complaints), sent={"invoice_lines": LINES})
    assert error.fix == "Correct Tax and Invoice date and save it; the next sync tries again"
