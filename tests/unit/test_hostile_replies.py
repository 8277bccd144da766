"""Each hole that the corpus of bad input found, held shut by a test of its own."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sagesync_desktop.clients.budget import Budget
from sagesync_desktop.clients.http import Call, HttpClient
from sagesync_desktop.clients.jsontext import load_json
from sagesync_desktop.clients.sage.api import SageApi
from sagesync_desktop.clients.sage.regions import Endpoints
from sagesync_desktop.clients.sage.seek import may_be_created
from sagesync_desktop.clients.sage.shapes import shelves
from sagesync_desktop.clients.sage.signin import parse_callback
from sagesync_desktop.clients.sage.tokens import SageApp, TokenEndpoint
from sagesync_desktop.clients.sage.wire import amount_of, date_of, parse, sound_id
from sagesync_desktop.clients.vtiger.query import Where, earlier, select
from sagesync_desktop.clients.vtiger.wire import Codec, record_of, result_of
from sagesync_desktop.core.errors import BadReply, BadSettings, BudgetSpent, SageSyncError
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.types import ModuleId, Record, Side
from sagesync_desktop.core.values import Kind, canonical, comparable, is_unreadable, same
from sagesync_desktop.modules import FILINGS
from sagesync_desktop.store.settings import import_json
from tests.manual_clock import ManualClock

SHELVES = shelves(FILINGS)
ID = "0123456789abcdef0123456789abcdef"
STAMP = "2026-11-22T12:00:00Z"


def client_for(answer):
    """A client whose server answers by a function of the request."""
    return HttpClient(
        Side.SAGE, "https://api.example", clock=ManualClock(), transport=httpx.MockTransport(answer)
    )


@pytest.mark.parametrize(
    "header",
    ["X-RateLimit-Remaining", "X-RateLimit-Reset", "X-FloodControl-Remaining", "X-FloodControl-Reset"],
)
@pytest.mark.parametrize("figure", ["9" * 20, "9" * 5000, "-1", "", "many"])
def test_absurd_figures_of_an_allowance_are_no_fault_of_ours(header, figure):
    spent = {"X-RateLimit-Remaining": "0", "X-FloodControl-Remaining": "0"}
    Budget(Side.VTIGER, ManualClock()).after({**spent, header: figure})


def test_an_allowance_that_ends_beyond_all_time_is_asked_about_again_within_a_day():
    clock = ManualClock()
    budget = Budget(Side.VTIGER, clock)
    budget.after({"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "99999999999"})
    with pytest.raises(BudgetSpent):
        budget.before()
    clock.advance(timedelta(days=1).total_seconds())
    budget.before()


@pytest.mark.parametrize(
    "content", [b"1e99999999999999999999", b'"\\ud800"', b'{"\\udfff": 1}', b"[" * 100_000]
)
def test_json_that_no_program_can_hold_is_a_bad_reply(content):
    with pytest.raises(BadReply):
        load_json(content, Side.SAGE)


def test_a_whole_pair_of_escaped_halves_is_a_character():
    assert load_json(b'"\\ud83d\\ude00"', Side.SAGE) == "\U0001f600"


@pytest.mark.parametrize("codings", ["gzip, gzip", "gzip,deflate", "deflate, gzip, br"])
def test_a_reply_packed_more_than_once_is_not_unpacked(codings):
    asked = []

    def answer(request):
        asked.append(request)
        return httpx.Response(200, headers={"Content-Encoding": codings}, stream=httpx.ByteStream(b"x"))

    with client_for(answer) as client, pytest.raises(BadReply):
        client.send(Call("GET", "x"))
    assert asked


@pytest.mark.parametrize("target", ["http://[::bad", "https://a:99999999/", "\x7f", ""])
def test_a_redirect_to_no_address_at_all_is_an_error_like_any_other(target):
    def answer(_request):
        return httpx.Response(302, headers={"Location": target})

    with client_for(answer) as client, pytest.raises(SageSyncError):
        client.send(Call("GET", "x"))


def listed(*bodies):
    """All rows of a listing whose pages are these, the last one again and again."""
    pages = list(bodies)

    def answer(_request):
        return httpx.Response(200, json=pages.pop(0) if len(pages) > 1 else pages[0])

    with client_for(answer) as client:
        return SageApi(client, "business", ManualClock()).rows("contacts")


@pytest.mark.parametrize(
    "following",
    ["http://[::bad", "/x\0", "/" + "x" * 100_000, "/\u202e", "https://elsewhere.example/contacts"],
)
def test_a_next_page_that_is_no_address_of_sage_s_ends_the_listing_as_a_bad_reply(following):
    with pytest.raises(BadReply):
        listed({"$items": [], "$total": 0, "$next": following})


def test_a_list_whose_next_pages_bring_nothing_new_does_not_go_on_for_ever():
    page = [0]

    def answer(_request):
        page[0] += 1
        assert page[0] < 10
        row = {"id": ID, "updated_at": STAMP}
        return httpx.Response(200, json={"$items": [row], "$total": 9, "$next": f"/contacts?page={page[0]}"})

    with client_for(answer) as client, pytest.raises(BadReply, match="does not end"):
        SageApi(client, "business", ManualClock()).rows("contacts")


def test_a_page_numbered_in_words_that_breaks_the_server_is_told_as_the_server_s_fault():
    bodies = iter([{"$items": [{"id": ID}], "$total": 9, "$next": "/contacts?page=two&items_per_page=many"}])

    def answer(_request):
        body = next(bodies, None)
        return httpx.Response(500) if body is None else httpx.Response(200, json=body)

    with client_for(answer) as client, pytest.raises(SageSyncError):
        SageApi(client, "business", ManualClock()).rows("contacts")


@pytest.mark.parametrize(
    "odd", ["../businesses", "a/b", "a?b", "a#b", " ", "..", "a\n", "\u0661", 7, True, [], {}]
)
def test_an_id_that_could_lead_an_address_astray_is_refused(odd):
    with pytest.raises(BadReply):
        sound_id(odd)


@pytest.mark.parametrize("good", [ID, "GB_STANDARD", "US_NO_TAX", "CUSTOMER", "a.b-c"])
def test_an_id_like_sage_s_own_is_taken(good):
    assert sound_id(good) == good


@pytest.mark.parametrize("odd", ["", "11", "x", "11x", "x2", "11x2; drop", "11x2 ", "../x", "\u0661x\u0662"])
def test_a_vtiger_record_of_another_form_of_id_is_refused(odd):
    with pytest.raises(BadReply):
        record_of(
            ModuleId.CONTACTS, {"id": odd, "modifiedtime": STAMP}, Codec("https://crm.example", FILINGS)
        )


@pytest.mark.parametrize(
    ("name", "value"),
    [("name", 10**30), ("name", True), ("name", []), ("credit_limit", "1e999999"), ("credit_limit", "NaN"),
     ("main_address", "x"), ("contact_types", "x"), ("currency", "x"), ("currency", {"id": "../x"})],
)  # fmt: skip
def test_a_value_of_another_kind_in_sage_is_a_bad_reply_and_no_change(name, value):
    with pytest.raises(BadReply):
        parse(SHELVES[ModuleId.ORGANIZATIONS], {"id": ID, "updated_at": STAMP, name: value})


@pytest.mark.parametrize("stamp", ["", "yesterday", "2026-11-22", "2026-11-22T12:00:00", "9" * 400])
def test_a_stamp_without_a_zone_says_nothing_about_who_made_a_record(stamp):
    row = {"id": ID, "created_at": stamp, "name": "Muster Ltd"}
    assert not may_be_created(SHELVES[ModuleId.ORGANIZATIONS], row, {"name": "Muster Ltd"}, datetime.now(UTC))


TOKEN_ANSWERS = (
    {"access_token": "", "refresh_token": "b"},
    {"access_token": "a\r\nX-Evil: 1", "refresh_token": "b"},
    {"access_token": "a", "refresh_token": "\u202e"},
    {"access_token": "a" * 30_000, "refresh_token": "b"},
    {"access_token": ["a"], "refresh_token": {}},
)


def renewed(answer):
    transport = httpx.MockTransport(lambda _request: httpx.Response(200, json=answer))
    endpoint = TokenEndpoint(
        SageApp("client", Secret("secret")), Endpoints(), clock=ManualClock(), transport=transport
    )
    try:
        return endpoint.refresh(Secret("old"))
    finally:
        endpoint.close()


@pytest.mark.parametrize("answer", TOKEN_ANSWERS)
def test_tokens_that_could_not_travel_in_a_header_are_refused(answer):
    with pytest.raises(BadReply):
        renewed(answer)


@pytest.mark.parametrize("life", [10**30, "9" * 5000, -1, "\u0661", True, None, 1e300, [], [1]])
def test_a_token_s_absurd_lifetime_is_no_fault_of_ours(life):
    try:
        tokens = renewed({"access_token": "a", "refresh_token": "b", "expires_in": life})
    except BadReply:
        return
    assert tokens.expires_at <= ManualClock().now() + timedelta(days=3651)


@pytest.mark.parametrize("text", ["http://[::bad?code=1", "\ud800?code=1&state=\ud800", "?" + "a=1&" * 1000])
def test_a_pasted_address_that_is_none_holds_nothing(text):
    found = parse_callback(text)
    assert not found.is_answer or found.state == "\ud800"


@pytest.mark.parametrize(
    ("kind", "text"),
    [(Kind.MONEY, "abc"), (Kind.MONEY, "1e999999"), (Kind.NUMBER, "NaN"), (Kind.DATE, "2026-02-30")],
)
def test_an_amount_or_date_that_is_none_is_not_the_same_as_an_empty_one(kind, text):
    assert canonical(kind, text) is None
    assert is_unreadable(kind, text)


@pytest.mark.parametrize(
    ("kind", "text"), [(Kind.MONEY, ""), (Kind.MONEY, "0.00"), (Kind.DATE, "0000-00-00"), (Kind.TEXT, "abc")]
)
def test_what_is_empty_or_sound_can_be_read(kind, text):
    assert not is_unreadable(kind, text)


@pytest.mark.parametrize("text", ["abc", "NaN", "Infinity", "1e999999", "--1"])
def test_a_figure_that_is_none_counts_as_nothing_and_breaks_nothing(text):
    assert (
        Record(ModuleId.INVOICES, Side.VTIGER, "7x1", STAMP, {"hdnGrandTotal": text}).amount("hdnGrandTotal")
        == 0
    )


# -- the pure parsers, on whatever chance brings

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
JSONS = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=8,
)


@given(st.binary(max_size=200))
def test_any_bytes_are_json_or_a_bad_reply(content):
    try:
        load_json(content, Side.VTIGER)
    except BadReply:
        return


@given(st.binary(max_size=200))
def test_any_bytes_are_an_answer_of_vtiger_s_or_an_error_of_ours(content):
    try:
        result_of(content)
    except SageSyncError:
        return


@given(JSONS)
def test_any_value_is_an_amount_a_date_or_a_bad_reply(value):
    for read, kinds in ((amount_of, (Decimal, type(None))), (date_of, (date, type(None)))):
        try:
            assert isinstance(read("x", value), kinds)
        except BadReply:
            continue


NAMES = (
    "name",
    "main_address",
    "contact_types",
    "credit_limit",
    "updated_at",
    "date",
    "invoice_lines",
    "id",
    "links",
)


@given(st.sampled_from(list(ModuleId)), st.dictionaries(st.sampled_from(NAMES), JSONS))
def test_any_object_of_sage_s_is_a_record_or_a_bad_reply(module, raw):
    try:
        assert parse(SHELVES[module], {"id": ID, **raw}).module is module
    except BadReply:
        return


VTIGER_NAMES = (
    "LineItems",
    "hdnGrandTotal",
    "tax1",
    "shipping_&_handling",
    "subject",
    "modifiedtime",
    "currency_id",
)


@given(st.sampled_from(list(ModuleId)), st.dictionaries(st.sampled_from(VTIGER_NAMES), JSONS))
def test_any_object_of_vtiger_s_is_a_record_or_a_bad_reply(module, raw):
    try:
        record_of(module, {"id": "7x1", "modifiedtime": STAMP, **raw}, Codec("https://crm.example", FILINGS))
    except BadReply:
        return


@given(st.text(min_size=1, max_size=40))
def test_any_text_stays_one_value_of_a_query(text):
    query = select("id", "Accounts", Where("accountname", "=", text))
    inside = query.removeprefix("select id from Accounts where accountname = '").removesuffix("';")
    assert inside.replace("''", "").count("'") == 0
    assert inside.replace("''", "'") == text


@given(st.text(max_size=30), st.integers(0, 100))
def test_any_stamp_is_moved_back_or_a_bad_reply(stamp, seconds):
    try:
        earlier(stamp, seconds)
    except BadReply:
        return


@given(st.sampled_from([one for one in Kind if one is not Kind.LINES]), st.text(max_size=30) | st.decimals())
def test_any_value_has_a_canonical_form_that_stays(kind, raw):
    once = canonical(kind, raw)
    assert same(kind, once, once)
    assert canonical(kind, once) == once or comparable(kind, canonical(kind, once)) == comparable(kind, once)


@given(st.text(max_size=60) | JSONS.map(repr))
def test_any_text_is_settings_or_is_refused(text):
    with pytest.raises(BadSettings):
        import_json(text)


@pytest.mark.parametrize("odd", [[], [[1]], {"a": 1}])
@pytest.mark.parametrize("name", ["ship_street", "bill_city", "mailingcountry", "otherzip"])
def test_a_part_of_an_address_that_is_no_text_does_not_pass_for_an_empty_one(name, odd):
    raw = {"id": "11x1", "modifiedtime": STAMP, name: odd}
    with pytest.raises(BadReply):
        record_of(ModuleId.ORGANIZATIONS, raw, Codec("https://crm.example", FILINGS))
