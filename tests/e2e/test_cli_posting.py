"""`sync --preview`, its figures, and `sync --post`, which does exactly that."""

from decimal import Decimal

import pytest

from tests.worlds import books_of


def writes(told):
    return {
        (module, way, what): cells[what]
        for module, ways in told["modules"].items()
        for way, cells in ways.items()
        for what in ("created", "updated")
        if cells[what]
    }


def test_a_first_sync_by_its_preview_brings_the_money_that_it_told(ready, practice):
    before = practice.sage_world.totals()
    shown = ready("sync", "--preview", "--json").json
    (pounds, *others) = [one for one in shown["lands_in_sage"] if one["currency"] == "GBP"]
    assert (others, pounds["module"], pounds["changed"]) == ([], "Invoices", 0)
    done = ready("sync", "--post", shown["run"], "--json")
    assert done.code == 0
    assert "lands_in_sage" not in done.json
    made = done.json["modules"]["Invoices"]["to_sage"]["created"]
    assert made == sum(one["new"] for one in shown["lands_in_sage"])
    assert practice.sage_world.totals() != before
    assert not [rule for rule in done.json["skips"] if rule["rule"].startswith("post.")]
    assert Decimal(pounds["net"]) + Decimal(pounds["tax"]) == Decimal(pounds["total"])


def test_a_preview_says_how_it_is_carried_out(settled, settled_practice):
    settled("sync")
    account = settled_practice.vtiger_world.all("Accounts")[0]
    settled_practice.vtiger_world.edit({"id": account["id"], "phone": "0113 496 0777"})
    told = settled("sync", "--preview")
    assert "To do exactly this: sagesync-desktop sync --post" in told.out


def test_a_line_is_left_out_by_its_id(settled, settled_practice):
    settled("sync")
    world = settled_practice.vtiger_world
    for account in world.all("Accounts"):
        world.edit({"id": account["id"], "phone": "0113 496 0778"})
    run = settled("sync", "--preview", "--json").json["run"]
    lines = settled("log", "--run", run, "--status", "updated", "--json").json["outcomes"]
    assert len(lines) > 2
    done = settled("sync", "--post", run, "--without", lines[0]["line"], "--go-on", "--json").json
    assert {"rule": "post.left_out", "count": 1} in done["skips"]
    assert sum(writes(done).values()) == len(lines) - 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--post", "99999"), "Run 99999 is no preview"),
        (("--post", "1"), "Run 1 is no preview"),
        (("--without", "3"), "--post names"),
        (("--post", "1", "--preview"), "leave --preview and --module out"),
        (("--post", "one"), "not a valid integer"),
    ],
)
def test_what_is_no_preview_gets_one_sentence(settled, settled_practice, words, said):
    before = books_of(settled_practice.sage_world)
    told = settled("sync", *words)
    assert (told.code, told.out) == (2, "")
    assert said in told.err
    assert books_of(settled_practice.sage_world) == before
