"""`cure`: shown, asked, done as a run of its own, and told; what does not fit is refused before anything."""

import pytest

from sagesync_desktop.app.desk import DeskFilter
from sagesync_desktop.app.services import open_services
from sagesync_desktop.core.cures import Ask
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.types import ModuleId, Trigger
from sagesync_desktop.paths import Paths

SAMPLE = ("item.no_description", "Products", "use_name")
STATE = {"held", "rule", "because", "group"}


def held(cli, rule, module, side=None):
    shown = cli("skipped", "--rule", rule, "--module", module, "--json").json["skipped"]
    return next(one for one in shown if side in (None, one["side"]))


def description(cli, one):
    fields = cli("record", one["module"], one["id"], "--json").json["fields"]
    return next(row for row in fields if row["field"] == "Description")


def requests(cli):
    return [run["id"] for run in [cli("log", "--json").json["run"]]]


def test_a_cure_tells_the_state_before_and_after(settled):
    rule, module, cure = SAMPLE
    one = held(settled, rule, module)
    done = settled("cure", module, one["id"], cure, "--yes", "--json")
    assert (done.code, done.err) == (0, "")
    told = done.json
    assert told["before"].keys() == told["after"].keys() == STATE
    assert (told["before"]["held"], told["before"]["rule"]) == (True, rule)
    assert (told["done"], told["after"]["held"], told["because"]) == (True, False, "")
    (write,) = told["writes"]
    assert (write["side"], write["field"], write["before"], write["after"]) == (
        "vtiger",
        "Description",
        "",
        one["title"],
    )
    assert (told["run_state"], told["run"]) == ("finished", settled("log", "--json").json["run"]["id"])
    both = description(settled, one)
    assert both["sage"] == both["vtiger"] == one["title"]


def test_what_waited_for_the_cured_record_follows_in_the_same_run(settled):
    waiting = held(settled, "invoice.item_missing", "Invoices", "vtiger")
    sample = held(settled, *SAMPLE[:2])
    assert (waiting["group"], waiting["waits_for"]) == ("waiting", sample["id"])
    assert settled("cure", "Products", sample["id"], "use_name", "--yes").code == 0
    left = {one["id"] for one in settled("skipped", "--json").json["skipped"]}
    assert not left & {waiting["id"], sample["id"]}


def test_without_yes_it_is_shown_and_asked_and_no_means_nothing(settled):
    rule, module, cure = SAMPLE
    one = held(settled, rule, module)
    before = requests(settled)
    asked = settled("cure", module, one["id"], cure, type_in="n\n")
    assert asked.code == 1
    assert one["because"] in asked.out
    assert one["title"] in asked.out
    assert "Do it?" in asked.err
    declined = settled("cure", module, one["id"], cure, "--json", type_in="\n")
    assert (declined.code, declined.json["done"], declined.json["run"]) == (1, False, None)
    assert declined.json["before"] == declined.json["after"]
    assert requests(settled) == before
    assert held(settled, rule, module) == one


def test_yes_at_the_question_does_it(settled):
    rule, module, cure = SAMPLE
    one = held(settled, rule, module)
    done = settled("cure", module, one["id"], cure, type_in="y\n")
    assert done.code == 0
    assert f"Done: {one['title']} ({one['id']}) is held back no longer." in done.out


def test_a_cure_that_moves_money_says_so(settled):
    one = held(settled, "invoice.tax_not_linked", "Invoices", "sage")
    asked = settled("cure", "Invoices", one["id"], "as_item", type_in="n\n")
    assert "114.00 GBP -> 95.00, 0.00, 95.00 GBP" in asked.out
    assert "The total would change from £114.00 to £95.00" in asked.err


def test_a_group_is_one_run(settled):
    """Every question about an organization is left alone, whoever asked it."""
    questions = [
        one
        for one in settled("skipped", "--module", "Organizations", "--json").json["skipped"]
        if one["rule"] == "match.ambiguous"
    ]
    chosen = (questions[0]["id"], "leave", "--all-like-it", "--yes", "--json")
    told = settled("cure", "Organizations", *chosen).json
    assert {one["id"] for one in told["records"]} == {one["id"] for one in questions}
    assert all(one["done"] for one in told["records"])
    assert told["cannot"] == []
    rules = {one["id"]: one["rule"] for one in settled("skipped", "--json").json["skipped"]}
    assert {rules[one["id"]] for one in questions} == {"desk.left_alone"}


def test_what_still_holds_a_cured_record_is_said(settled):
    one = held(settled, "invoice.no_lines", "Invoices")
    (bad,) = [
        row["id"]
        for row in settled("skipped", "--rule", "item.no_description", "--module", "Products", "--json").json[
            "skipped"
        ]
    ]
    done = settled("cure", "Invoices", one["id"], "add_product", "--value", bad, "--yes")
    assert done.code == 0
    assert f"Still held: {one['title']}" in done.out
    assert "Checked just now." in done.out


def connected_services(cli, patch):
    for name, value in cli.environ.items():
        patch.setenv(name, value)
    return open_services(Paths.find(cli.home))


def test_what_changed_since_it_was_shown_is_not_done(settled, settled_practice, monkeypatch):
    """She agreed to one name as the description; somebody renames the product meanwhile."""
    rule, _module, cure = SAMPLE
    with connected_services(settled, monkeypatch) as services:
        (row,) = services.desk_page(DeskFilter(rule=rule, module=ModuleId.PRODUCTS))
        agreed = services.desk_try(row.ref, cure).order(row.ref)
        settled_practice.vtiger_world.edit({"id": row.ref.id, "productname": "Softshell, sold out"})
        request = RunRequest(Trigger.CURE, cures=(agreed,))
        (ended,) = services.sync(request, lambda _progress: None, lambda: False).cured
        assert not ended.done
        assert "changed since" in ended.because
        assert services.desk_record(row.ref).rule == rule


def test_the_likely_cure_comes_first_then_what_is_done_elsewhere_then_putting_aside(synced):
    for one in synced("skipped", "--json").json["skipped"]:
        kinds = [cure["kind"] for cure in one["cures"]]
        assert kinds == sorted(kinds, key=["own", "elsewhere", "aside"].index)


@pytest.mark.parametrize(
    ("rule", "module", "arguments", "said"),
    [
        (*SAMPLE[:2], ("use_name", "--value", "x"), "takes no value"),
        ("invoice.no_date", "Invoices", ("date", "--value", "31.02.2026"), "is no date such as 2026-11-30"),
        ("invoice.no_date", "Invoices", ("date", "--value", "1999-01-01"), "1999-01-01"),
        ("invoice.no_organization", "Invoices", ("organization", "--value", "11x99999"), "11x99999"),
        ("invoice.not_eligible", "Invoices", ("status", "--value", "Nowhere"), "is not among"),
        ("invoice.no_lines", "Invoices", ("add_product",), "needs a value"),
        ("invoice.no_lines", "Invoices", ("cancel", "--value", "Paid"), "is not among"),
        ("text.too_long", "Contacts", ("shorten", "--value", "x" * 60), "60 characters"),
        ("invoice.credit_note", "Invoices", ("enter_in_sage",), "this program cannot do it"),
        ("invoice.no_date", "Invoices", ("use_name",), "does not fit"),
    ],
    ids=[
        "no value wanted",
        "no date",
        "closed date",
        "no record",
        "no choice",
        "value missing",
        "another choice",
        "too long",
        "elsewhere",
        "another rule's",
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence_and_nothing_is_written(
    synced, rule, module, arguments, said
):
    one = held(synced, rule, module)
    before = requests(synced)
    refused = synced("cure", module, one["id"], *arguments, "--yes", "--json")
    assert (refused.code, refused.out) == (2, "")
    assert said in refused.err
    assert requests(synced) == before


def test_no_cure_takes_what_is_no_date_number_choice_or_record(synced):
    with open_services(Paths.find(synced.home)) as services:
        kinds = set()
        for one in services.desk_records(DeskFilter()):
            for cure in one.cures:
                if cure.need and cure.need.ask is not Ask.TEXT:
                    kinds.add(cure.need.ask)
                    tried = services.desk_try(one.ref, cure.id, "nothing of the kind")
                    assert tried.unfit, (one.rule, cure.id)
                    assert tried.writes == ()
    assert kinds == {Ask.DATE, Ask.CHOICE, Ask.RECORD}
