from sagesync_desktop.core.rules import KNOWN_REASONS
from sagesync_desktop.modules import ALL
from tests.tools.regenerate_readme import END, README, START, refreshed, rule_table, with_table


def rows():
    return [row for row in rule_table().splitlines() if row.startswith("| `")]


def test_the_readme_shows_the_rules_as_they_are():
    page = README.read_text(encoding="utf-8")
    assert refreshed(page) == page, "run: python -m tests.tools.regenerate_readme"


def test_every_rule_and_every_known_reason_stands_in_the_table():
    shown = {row.split("`")[1] for row in rows()}
    assert shown == {rule.id for spec in ALL for rule in spec.rules} | set(KNOWN_REASONS)


def test_a_rule_with_the_same_cure_in_two_modules_stands_there_once():
    (row,) = (row for row in rows() if "`item.no_description`" in row)
    assert "Products to Sage, Services to Sage" in row


def test_every_row_has_five_filled_cells():
    for row in rows():
        cells = [cell.strip() for cell in row.replace("\\|", "/").strip("|").split("|")]
        assert len(cells) == 5, row
        assert all(cells), row


def test_the_cures_of_all_modules_that_share_a_reason_stand_there_each_once():
    (row,) = (row for row in rows() if "`item.no_description`" in row)
    assert row.endswith("| Use its name as its description; Type a description |")
    (row,) = (row for row in rows() if "`match.ambiguous`" in row)
    assert row.count("They are the same") == 1


def test_only_what_stands_between_the_marks_is_replaced():
    page = f"# Title\n\n{START}\nold\n{END}\n\nThe end.\n"
    assert with_table(page, "new\n") == f"# Title\n\n{START}\nnew\n{END}\n\nThe end.\n"
