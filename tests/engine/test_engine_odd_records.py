"""A record of Sage's that makes no sense stops only itself, says so, and loses nothing by it."""

import pytest

from tests.engine.company import ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.in_step import assert_in_step


def spoil(company, resource, record, **nonsense):
    """Sage gives the record with values of wrong types; returns what puts it right."""
    sound = {}

    def put(values):
        with company.sage.lock:
            books = company.sage.company()
            row = books.row(resource, record)
            sound.update({name: row.get(name) for name in values if name not in sound})
            row.update(values)
            books.touch(resource, row)

    put(nonsense)
    return lambda: put(dict(sound))


@pytest.mark.parametrize("nonsense", [{"description": ["a"]}, {"item_code": {"a": 1}}, {"notes": 1.5}])
def test_a_product_of_sage_s_that_makes_no_sense_stops_only_itself(synced, nonsense):
    gadget = synced.in_sage("products", item_code="G-1")["id"]
    link = synced.store.link(PRODUCTS, SAGE, gadget)
    put_right = spoil(synced, "products", gadget, **nonsense)
    synced.sage_product("Sprocket", "S-9")
    ran = synced.finished()
    assert [rule for rule, _name in ran.rules] == ["record.unreadable"]
    assert [(module, side, name) for module, side, _status, name in ran.written] == [
        (PRODUCTS, VTIGER, "Sprocket")
    ]
    synced.vtiger.edit({"id": link.vtiger_id, "description": "Edited meanwhile"})
    assert synced.finished().written == []
    assert synced.store.link(PRODUCTS, SAGE, gadget) == link
    put_right()
    synced.finished()
    synced.finished()
    assert synced.held() == []
    assert_in_step(synced)


def test_a_customer_that_makes_no_sense_is_not_made_in_vtiger_and_is_said(synced):
    odd = synced.customer("Gamma Ltd")["id"]
    put_right = spoil(synced, "contacts", odd, notes=["a"])
    ran = synced.finished()
    assert (ran.rules, ran.written) == ([("record.unreadable", "Gamma Ltd")], [])
    put_right()
    synced.finished()
    assert synced.store.link(ORGANIZATIONS, SAGE, odd) is not None
    assert synced.held() == []


def test_a_customer_that_makes_no_sense_only_when_looked_at_before_a_write_is_not_written_to(synced):
    kept = synced.in_sage("contacts", name="Alpha Ltd")["id"]
    account = synced.store.link(ORGANIZATIONS, SAGE, kept).vtiger_id
    synced.vtiger.edit({"id": account, "website": "alpha.example", "description": "From Vtiger"})
    real = synced.wrap_port

    def spoiling(port):
        if port.side is SAGE:
            look = port.look

            def odd_look(module, record_id):
                spoil(synced, "contacts", kept, tax_number=["a"])
                return look(module, record_id)

            port.look = odd_look
        return port

    synced.wrap_port = spoiling
    ran = synced.finished()
    synced.wrap_port = real
    assert (ran.rules, ran.written) == ([("record.moved", "Alpha Ltd")], [])
    assert [rule for rule, _name in synced.finished().rules] == ["record.unreadable"]
