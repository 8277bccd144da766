"""`conflicts`: what both sides changed, field by field, and whose value stands."""


def test_a_conflict_is_listed_by_field_with_both_values_and_their_times(synced):
    (one,) = synced("conflicts", "list", "--json").json["conflicts"]
    assert one["changed"].keys() == {"sage", "vtiger"}
    (field,) = one["fields"]
    assert field.keys() == {"field", "label", "agreed", "vtiger", "sage", "owner"}
    assert "7.89" in field["vtiger"]
    assert "9.89" in field["sage"]
    out = synced("conflicts", "list").out
    assert one["title"] in out
    assert "conflicts keep" in out


def test_what_a_fields_owner_replaced_is_listed_with_the_way_back(synced):
    replaced = synced("conflicts", "list", "--json").json["replaced"]
    assert any("Linked by" in one["because"] for one in replaced)
    assert "undo MODULE ID" in synced("conflicts", "list").out


def test_before_the_first_sync_there_is_none(cli):
    assert cli("conflicts", "list", "--json").json == {"conflicts": [], "replaced": []}
