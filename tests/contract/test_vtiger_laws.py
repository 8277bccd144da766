"""Laws that hold for every answer, whether a real server gave it or the sandbox."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from tests.contract.vtiger_recordings import Answer
from tests.contract.vtiger_replay import Pair, replay
from tests.shared_material import needs_shared

pytestmark = needs_shared

SOURCES = ("recorded", "sandbox")
LOOSELY_TYPED = ("shipping", "_shtax", "LineItems", "compoundTaxInfo")
LAST_DIGIT = Decimal("0.00000001")


@pytest.fixture(scope="module")
def pairs() -> dict[str, Pair]:
    return replay()


@pytest.fixture(params=SOURCES)
def answers(request: pytest.FixtureRequest, pairs: dict[str, Pair]) -> dict[str, Answer]:
    if request.param == "recorded":
        return {case: pair.recording.answer for case, pair in pairs.items()}
    return {case: pair.sandbox for case, pair in pairs.items()}


def invoices(answers: dict[str, Answer], *starts: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Retrieved invoices whose every tax is linked to its item and simple."""
    for case, answer in answers.items():
        result = answer.body.get("result") if isinstance(answer.body, dict) else None
        if (
            case.startswith(starts)
            and "retrieve" in case
            and isinstance(result, dict)
            and "hdnGrandTotal" in result
        ):
            yield case, result


def number(text: Any) -> Decimal:
    return Decimal(str(text or 0))


def net(line: dict[str, Any]) -> Decimal:
    gross = number(line["quantity"]) * number(line["listprice"])
    return gross - (number(line["discount_amount"]) or gross * number(line["discount_percent"]) / 100)


def line_tax(line: dict[str, Any], base: Decimal) -> Decimal:
    return sum(
        (base * number(rate) / 100 for name, rate in line.items() if re.fullmatch(r"tax\d+", name)),
        Decimal(0),
    )


def test_json_is_an_envelope_of_result_or_error_and_anything_else_an_empty_fatal_error(
    answers: dict[str, Answer],
) -> None:
    for case, answer in answers.items():
        if answer.media_type == "application/json":
            assert answer.status == 200, case
            assert set(answer.body) == {"success", "result" if answer.body["success"] else "error"}, case
        else:
            assert (answer.status, answer.media_type, answer.body) == (500, "text/html", ""), case


def test_an_error_code_is_a_string_except_for_duplicates(answers: dict[str, Answer]) -> None:
    refusals = {
        case: a.body["error"] for case, a in answers.items() if a.status == 200 and not a.body["success"]
    }
    numbers = {case for case, error in refusals.items() if not isinstance(error["code"], str)}
    assert numbers == {
        case for case, error in refusals.items() if error["message"] == "Duplicate(s) detected!"
    }
    assert all(refusals[case]["code"] == 0 for case in numbers)


def test_what_retrieve_says_of_a_header_is_text(answers: dict[str, Answer]) -> None:
    for case, result in invoices(answers, ""):
        header = {
            name: value for name, value in result.items() if name and not name.startswith(LOOSELY_TYPED)
        }
        assert all(value is None or isinstance(value, str) for value in header.values()), case


def test_money_has_eight_decimals_and_rates_three(answers: dict[str, Answer]) -> None:
    for case, result in invoices(answers, ""):
        for name in ("hdnGrandTotal", "hdnSubTotal", "pre_tax_total", "received", "balance", "txtAdjustment"):
            assert re.fullmatch(r"-?\d+\.\d{8}", result[name]), (case, name)
        assert re.fullmatch(r"\d+\.\d{3}", result["conversion_rate"]), case
        for line in result["LineItems"]:
            assert re.fullmatch(r"-?\d+\.\d{3}", line["quantity"]), case


def test_in_individual_mode_the_sub_total_holds_the_tax_and_the_discount_comes_after_it(
    answers: dict[str, Answer],
) -> None:
    seen = 0
    for case, shown in invoices(
        answers, "042b", "044b", "045b", "045d", "046b", "046f", "047b", "049b", "127e", "140"
    ):
        if shown["hdnTaxType"] != "individual":
            continue
        sub_total = sum((net(line) + line_tax(line, net(line)) for line in shown["LineItems"]), Decimal(0))
        shipping = number(shown["shipping_&_handling"])
        tax_on_shipping = shipping * number(shown.get("shipping_&_handling_shtax1")) / 100
        total = sub_total - number(shown["hdnDiscountAmount"]) + shipping + tax_on_shipping
        assert abs(number(shown["hdnSubTotal"]) - sub_total) <= LAST_DIGIT, case
        assert abs(number(shown["hdnGrandTotal"]) - total - number(shown["txtAdjustment"])) <= LAST_DIGIT, (
            case
        )
        seen += 1
    assert seen >= 10


def test_in_group_mode_the_first_lines_rates_tax_the_discounted_sub_total(answers: dict[str, Answer]) -> None:
    seen = 0
    for case, shown in invoices(answers, "043b", "043d", "044d", "046d", "074b", "090b"):
        nets = sum((net(line) for line in shown["LineItems"]), Decimal(0))
        taxed = nets - nets * number(shown["hdnDiscountPercent"]) / 100
        total = taxed + line_tax(shown["LineItems"][0], taxed) + number(shown["txtAdjustment"])
        assert number(shown["hdnSubTotal"]) == nets, case
        assert number(shown["hdnGrandTotal"]) == total, case
        seen += 1
    assert seen == 6


def test_a_tax_that_the_item_does_not_carry_is_shown_on_the_line_and_adds_nothing(
    answers: dict[str, Answer],
) -> None:
    shown = answers["045f_retrieve_Invoice_tax_not_linked_to_product"].body["result"]
    assert shown["LineItems"][0]["tax1"] == "20.000"
    assert shown["hdnGrandTotal"] == "100.00000000"


def test_a_query_gives_at_most_100_rows_and_counts_in_text(answers: dict[str, Answer]) -> None:
    rows = {case: answer.body["result"] for case, answer in answers.items() if case.startswith("103")}
    assert [len(rows[case]) for case in sorted(rows)] == [100, 100, 100, 31, 1]
    assert rows["103e_query_count_contacts"] == [{"count": "131"}]


def test_ids_in_a_query_rise_by_number_not_by_text(answers: dict[str, Answer]) -> None:
    ids = [row["id"] for row in answers["103_query_limit_0_500"].body["result"]]
    assert ids == sorted(ids, key=lambda each: int(each.partition("x")[2]))
    assert ids != sorted(ids)
