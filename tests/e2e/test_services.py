"""The services over a home that is connected to the practice servers: each question and its reply."""

import threading
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sagesync_desktop.app.home import open_home
from sagesync_desktop.app.practice import open_practice
from sagesync_desktop.app.services import Services
from sagesync_desktop.app.views import PastedAddress
from sagesync_desktop.app.weblinks import safe_link
from sagesync_desktop.core.errors import (
    BadSettings,
    Cancelled,
    LookFirst,
    NotConfigured,
    SignInNeeded,
    StoreBusy,
    StoreCorrupt,
)
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.settings import ModuleChoice, SageConnection, VtigerConnection
from sagesync_desktop.core.types import Direction, ModuleId, Side, Trigger
from sagesync_desktop.modules.firstdate import offered
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.logreader import LogReader
from tests.cli_support import approve, free_port
from tests.local_http import ask
from tests.worlds import set_user


def nobody(address):
    """No browser is to be opened."""
    raise AssertionError(address)


@pytest.fixture
def home(cli, practice, monkeypatch):
    """An empty home, pointed at the practice servers."""
    cli.point_at(practice.description())
    for name, value in cli.environ.items():
        monkeypatch.setenv(name, value)
    with open_home(Paths.find(cli.home)) as opened:
        yield opened


@pytest.fixture
def opened(home):
    """The services of an empty home."""
    return Services(home, home.paths, ExitStack())


@pytest.fixture
def tables(opened, practice):
    """As `opened`, with both sides connected."""
    connect_vtiger(opened, practice)
    connect_sage(opened, practice)
    return opened


@pytest.fixture
def mapped(tables):
    """As `tables`, with everything on and mapped."""
    settings = tables.settings()
    offer = tables.offer()
    settings = replace(
        settings,
        modules={module: ModuleChoice(on=True) for module in ModuleId},
        mappings=offer.suggestions.added_to(settings.mappings),
    )
    tables.save_settings(settings)
    return tables


@pytest.fixture(scope="module")
def practised(tmp_path_factory):
    """The home of the practice company."""
    root = tmp_path_factory.mktemp("demo")
    with open_practice(Paths(root, root / "logs", root / "backups")) as opened:
        yield opened


@pytest.fixture(scope="module")
def demo(practised):
    """The practice company after one run, for questions that only read."""
    services = Services(practised, practised.paths, ExitStack())
    report = sync(services)
    assert report.error is None
    return services


def sync(services, trigger=Trigger.COMMAND, **changes):
    return services.sync(RunRequest(trigger, **changes), lambda _progress: None, lambda: False)


def vtiger(practice, **changes):
    described = practice.description()
    connection = VtigerConnection(described["vtiger_url"], described["vtiger_username"])
    return replace(connection, **changes), Secret(described["vtiger_access_key"])


def connect_vtiger(services, practice):
    connection, key = vtiger(practice)
    checked = services.check_vtiger(connection, key)
    return services.keep_vtiger(checked.connection, key)


def sage(practice):
    described = practice.description()
    connection = SageConnection("gb", described["sage_client_id"], free_port())
    return connection, Secret(described["sage_client_secret"])


def sign_in(services, practice, browse=approve, paste=None, stop=None):
    connection, secret = sage(practice)
    return services.sign_in(browse, connection, secret, paste or PastedAddress(), stop or threading.Event())


def connect_sage(services, practice):
    signed = sign_in(services, practice)
    business, name = signed.businesses[0]
    chosen = replace(signed.connection, business_id=business, business_name=name)
    return services.keep_sage(chosen)


def outcomes(home, **chosen):
    with LogReader.open(home.paths.database) as reader:
        return [line.outcome for line in reader.outcomes(OutcomeFilter(**chosen))]


def linked(home, module):
    return next(one for one in outcomes(home, module=module) if one.sage_id and one.vtiger_id)


# -- settings


def test_settings_come_back_as_they_were_saved(opened):
    settings = replace(opened.settings(), appearance="dark")
    assert opened.save_settings(settings) == settings
    assert opened.settings() == settings


def test_exported_settings_can_be_imported_again(mapped):
    before = mapped.settings()
    text = mapped.export_settings()
    mapped.save_settings(replace(before, modules={}))
    assert mapped.import_settings(text) == before


def test_a_file_that_is_no_export_changes_nothing(mapped):
    before = mapped.settings()
    with pytest.raises(BadSettings):
        mapped.import_settings("{}")
    assert mapped.settings() == before


# -- connections


def test_checking_vtiger_finds_its_dialect_and_keeps_nothing(opened, practice):
    connection, key = vtiger(practice)
    checked = opened.check_vtiger(connection, key)
    assert checked.connection.dialect == "webservice"
    assert checked.warnings == ()
    assert opened.settings().vtiger is None


def test_checking_vtiger_warns_of_a_user_that_rounds(opened, practice):
    set_user(practice.vtiger_world, no_of_currency_decimals="0")
    connection, key = vtiger(practice)
    (warning,) = opened.check_vtiger(connection, key).warnings
    assert "Number Of Currency Decimals" in warning


def test_a_wrong_key_is_refused_and_not_kept(opened, practice):
    connection, _ = vtiger(practice)
    with pytest.raises(SignInNeeded):
        opened.check_vtiger(connection, Secret("wrong"))


def test_a_connection_is_checked_again_with_the_key_that_was_kept(tables, practice):
    connection, _ = vtiger(practice)
    assert tables.check_vtiger(connection).setup.version == "8.2.0"


def test_signing_in_keeps_nothing_before_it_is_asked_to(opened, practice):
    signed = sign_in(opened, practice)
    assert [name for _, name in signed.businesses] == ["Practice Company"]
    assert opened.settings().sage is None
    with pytest.raises(NotConfigured):
        opened.offer()


def test_the_last_pages_address_can_be_pasted(opened, practice):
    paste = PastedAddress()

    def browse(address):
        answer = ask("GET", f"{address}&auto_approve=1")
        paste.hand_in(answer.headers["location"])

    assert sign_in(opened, practice, browse, paste).businesses


def test_an_address_of_another_sign_in_is_refused(opened, practice):
    paste = PastedAddress()
    with pytest.raises(SignInNeeded, match="does not belong"):
        sign_in(opened, practice, lambda _: paste.hand_in("http://127.0.0.1/callback?code=1&state=2"), paste)


def test_a_sign_in_can_be_stopped(opened, practice):
    stop = threading.Event()
    with pytest.raises(Cancelled):
        sign_in(opened, practice, lambda _: stop.set(), stop=stop)


def test_a_sign_in_can_be_tried_again_after_a_stop(opened, practice):
    stop = threading.Event()
    with pytest.raises(Cancelled):
        sign_in(opened, practice, lambda _: stop.set(), stop=stop)
    assert sign_in(opened, practice).businesses


def test_south_africa_is_another_product(opened, practice):
    connection, secret = sage(practice)
    elsewhere = replace(connection, region="za")
    with pytest.raises(NotConfigured, match="South Africa"):
        opened.sign_in(nobody, elsewhere, secret, PastedAddress(), threading.Event())


def test_a_secret_is_asked_for_where_none_was_kept(opened, practice):
    connection, _ = sage(practice)
    with pytest.raises(NotConfigured, match="client secret"):
        opened.sign_in(nobody, connection, None, PastedAddress(), threading.Event())


def test_one_of_several_businesses_is_kept(opened, practice):
    second = practice.sage_world.add_business("Second Company")
    signed = sign_in(opened, practice)
    assert (second, "Second Company") in signed.businesses
    chosen = replace(signed.connection, business_id=second, business_name="Second Company")
    assert opened.keep_sage(chosen).sage == chosen


def test_a_business_is_changed_without_signing_in_again(tables, practice):
    second = practice.sage_world.add_business("Second Company")
    now = tables.settings().sage
    chosen = replace(now, business_id=second, business_name="Second Company")
    assert tables.keep_sage(chosen).sage.business_id == second


def test_keeping_an_app_that_nobody_signed_in_to_is_refused(tables):
    with pytest.raises(SignInNeeded):
        tables.keep_sage(SageConnection("ie", "other"))


def test_disconnecting_sage_says_how_many_links_stay(mapped):
    sync(mapped, modules=(ModuleId.PRODUCTS,))
    done = mapped.disconnect(Side.SAGE)
    assert done.links > 0
    assert done.warning == ""
    assert mapped.health().sage.state == "off"


def test_disconnecting_while_sage_is_away_says_why_nothing_was_revoked(tables, practice):
    practice.stop()
    assert tables.disconnect(Side.SAGE).warning


def test_disconnecting_vtiger_leaves_sage(tables):
    tables.disconnect(Side.VTIGER)
    health = tables.health()
    assert (health.sage.state, health.vtiger.state) == ("ok", "off")


# -- health


def test_both_lamps_are_off_before_anything_is_connected(opened):
    health = opened.health()
    assert (health.sage.state, health.vtiger.state) == ("off", "off")


def test_asked_live_both_lamps_say_who_is_signed_in(tables):
    health = tables.try_connections()
    assert (health.sage.state, health.vtiger.state) == ("ok", "ok")
    assert "version 8.2.0" in health.vtiger.sentence
    assert health.sage.sign_in_ends is not None


def test_asked_live_a_server_that_is_away_asks_for_attention(tables, practice):
    practice.stop()
    health = tables.try_connections()
    assert (health.sage.state, health.vtiger.state) == ("attention", "attention")
    assert health.vtiger.fix


def test_a_locked_keyring_asks_for_attention(tables, cli):
    (cli.folder / "keyring.json").write_text("locked")
    assert tables.health().vtiger.state == "attention"


# -- syncing


def test_a_run_that_is_going_on_keeps_another_one_out(mapped, home):
    with home.run_lock(), pytest.raises(StoreBusy):
        sync(mapped)


def test_a_stopped_run_does_not_stop_the_questions_after_it(mapped, home):
    stop = home.clock.stop
    stop.set()
    report = mapped.sync(RunRequest(), lambda _progress: None, stop.is_set)
    assert isinstance(report.error, Cancelled)
    assert not stop.is_set()
    assert mapped.offer().books.business_name == "Practice Company"


@pytest.mark.parametrize("trigger", [Trigger.MANUAL, Trigger.TIMER])
def test_a_first_sync_of_the_window_waits_for_a_look_and_is_no_run(mapped, home, trigger):
    with pytest.raises(LookFirst, match="Nothing has been synced yet"):
        sync(mapped, trigger)
    with pytest.raises(LookFirst):
        sync(mapped, Trigger.MODULE, modules=(ModuleId.PRODUCTS,))
    with LogReader.open(home.paths.database) as log:
        assert log.runs() == ()


def test_what_was_looked_at_is_carried_out_and_then_syncs_by_itself_until_something_changes(mapped):
    shown = sync(mapped, preview=True)
    with pytest.raises(LookFirst):
        sync(mapped, Trigger.TIMER)
    assert sync(mapped, Trigger.MANUAL, posts=shown.summary.id).error is None
    assert sync(mapped, Trigger.TIMER).error is None
    settings = mapped.settings()
    turned = replace(settings.module(ModuleId.PRODUCTS), direction=Direction.TO_SAGE)
    mapped.save_settings(settings.with_module(ModuleId.PRODUCTS, turned))
    with pytest.raises(LookFirst, match="You changed the direction of Products"):
        sync(mapped, Trigger.TIMER)
    assert sync(mapped).error is None
    assert sync(mapped, Trigger.TIMER).error is None


def test_a_preview_looks_at_settings_that_are_not_kept(tables):
    settings = tables.settings()
    offer = tables.offer()
    tried = replace(
        settings,
        modules={ModuleId.PRODUCTS: ModuleChoice(on=True)},
        mappings=offer.suggestions.added_to(settings.mappings),
    )
    report = sync(tables, preview=True, settings=tried)
    assert {module for module, _, _ in report.summary.counts} == {ModuleId.PRODUCTS}
    assert tables.settings() == settings


# -- records


def test_a_linked_record_shows_both_sides_and_what_was_agreed(demo, practised):
    line = next(
        one for one in outcomes(practised, module=ModuleId.ORGANIZATIONS) if one.sage_id and one.vtiger_id
    )
    view = demo.record(ModuleId.ORGANIZATIONS, Side.SAGE, line.sage_id)
    name = next(row for row in view.fields if row.name == "name")
    assert name.sage == name.vtiger == name.agreed.sage == view.name
    assert not name.differs
    assert view.history
    assert view.sage_link.startswith("http://127.0.0.1")
    assert view.vtiger_link.startswith("http://127.0.0.1")


def test_a_skipped_invoice_shows_its_reason_and_amount(demo, practised):
    skip = skipped_invoice(practised)
    view = demo.record(ModuleId.INVOICES, skip.side, skip.record_id)
    assert view.skip == skip
    assert view.amount


def test_both_pages_of_a_record_can_be_opened(demo, practised):
    line = linked(practised, ModuleId.INVOICES)
    view = demo.record(ModuleId.INVOICES, Side.VTIGER, line.vtiger_id)
    for address in (view.sage_link, view.vtiger_link):
        assert ask("GET", address).status_code == 200


def test_a_record_that_was_never_read_has_no_passport(demo):
    assert demo.record(ModuleId.INVOICES, Side.SAGE, "nobody") is None


@pytest.mark.parametrize(
    "address",
    [
        "",
        "javascript:alert(1)",
        "http://example.com/invoice",
        "https://example.com/invoice",
        "https://sage.com.example.com/invoice",
        "https://user@accounts-extra.sageone.com/invoice",
        "file:///etc/passwd",
    ],
)
def test_addresses_elsewhere_are_not_handed_out(demo, practised, address):
    assert safe_link(practised, Side.SAGE, address) == ""
    assert safe_link(practised, Side.VTIGER, address) == ""


def test_pages_of_sage_itself_are_handed_out(demo, practised):
    address = "https://accounts-extra.sageone.com/contacts/customers/1"
    assert safe_link(practised, Side.SAGE, address) == address
    assert safe_link(practised, Side.VTIGER, address) == ""


def test_samples_come_from_a_linked_pair(demo):
    found = demo.samples(ModuleId.ORGANIZATIONS)
    assert found.sage["name"] == found.vtiger["name"] != ""


def test_samples_of_a_module_that_was_never_read_are_empty(tables):
    found = tables.samples(ModuleId.PRODUCTS)
    assert (found.sage, found.vtiger) == ({}, {})


def skipped_invoice(home) -> OpenSkip:
    return home.store.open_skips(ModuleId.INVOICES)[0]


def test_a_record_to_be_tried_again_is_pending_and_forgets_its_refusal(demo, practised):
    skip = skipped_invoice(practised)
    demo.retry(ModuleId.INVOICES, skip.side, skip.record_id)
    assert practised.store.seen(ModuleId.INVOICES, skip.side, skip.record_id).pending
    assert (
        next(
            one for one in practised.store.open_skips(ModuleId.INVOICES) if one.record_id == skip.record_id
        ).evidence
        == ""
    )


def test_a_record_to_be_tried_again_is_looked_at_by_the_next_run(demo, practised):
    skip = skipped_invoice(practised)
    demo.retry(ModuleId.INVOICES, skip.side, skip.record_id)
    report = sync(demo, modules=(ModuleId.INVOICES,))
    ids = {
        record_id
        for one in outcomes(practised, run=report.summary.id)
        for record_id in (one.sage_id, one.vtiger_id)
    }
    assert skip.record_id in ids


def test_an_unknown_record_cannot_be_tried_again(demo):
    with pytest.raises(BadSettings):
        demo.retry(ModuleId.INVOICES, Side.SAGE, "nobody")


# -- database and support


def test_a_backup_brings_the_former_settings_back(mapped, tmp_path):
    before = mapped.settings()
    copy = mapped.back_up(tmp_path / "copy.db")
    mapped.save_settings(replace(before, modules={}))
    kept = mapped.restore(copy)
    assert Path(kept).exists()
    assert mapped.settings() == before


def test_a_file_that_is_no_backup_leaves_everything_as_it_is(mapped, tmp_path):
    before = mapped.settings()
    (tmp_path / "copy.db").write_bytes(b"no database at all" * 100)
    with pytest.raises(StoreCorrupt):
        mapped.restore(tmp_path / "copy.db")
    assert mapped.settings() == before


def test_restoring_waits_for_readers_to_leave(mapped, home, tmp_path):
    copy = mapped.back_up(tmp_path / "copy.db")
    reading = LogReader.open(home.paths.database)
    with reading, pytest.raises(StoreBusy):
        mapped.restore(copy)
    assert mapped.settings().modules


def test_the_practice_company_stays_connected_after_a_restore(demo, tmp_path):
    copy = demo.back_up(tmp_path / "copy.db")
    before = demo.settings()
    demo.restore(copy)
    after = demo.settings()
    assert (after.sage, after.vtiger) == (before.sage, before.vtiger)


def test_the_diagnostic_report_names_nobody(mapped, home, practice):
    sync(mapped, modules=(ModuleId.PRODUCTS,))
    described = practice.description()
    report = mapped.diagnostics()
    assert "SageSync Desktop" in report
    assert "run 1 (command)" in report
    for hidden in (
        described["sage_client_secret"],
        described["vtiger_access_key"],
        described["sage_client_id"],
        described["vtiger_url"],
        "Practice Company",
        str(home.paths.data),
    ):
        assert hidden not in report


# -- invoices to choose from


def test_both_systems_count_their_invoices_for_each_first_date(tables, practice):
    today = date(2026, 11, 30)
    facts = tables.invoice_facts(today)
    dated = [row["invoicedate"] for row in practice.vtiger_world.all("Invoice")]
    assert "Credit Invoice" in facts.statuses
    assert set(facts.counts) == set(offered(today, facts.books_begin))
    for day, counts in facts.counts.items():
        assert counts[Side.VTIGER] == sum(day is None or one >= day.isoformat() for one in dated)


def garage(home, services):
    """The garage of which Sage may know the same one, as its tab shows it."""
    (skip,) = [
        one
        for one in home.store.open_skips(ModuleId.ORGANIZATIONS)
        if (one.name, one.side) == ("Riverside Motors", Side.VTIGER)
    ]
    return services.record(ModuleId.ORGANIZATIONS, Side.VTIGER, skip.record_id)


def test_a_record_that_is_asked_about_is_linked_by_a_word_and_taken_apart_by_another(mapped, home):
    sync(mapped, modules=(ModuleId.ORGANIZATIONS,))
    asked = garage(home, mapped)
    (candidate,) = asked.candidates
    assert (candidate.name, asked.linked) == ("Riverside Motors", False)
    key = (ModuleId.ORGANIZATIONS, Side.VTIGER, asked.vtiger_id)
    mapped.say_identity(*key, Verdict.SAME, candidate.record_id)
    sync(mapped, modules=(ModuleId.ORGANIZATIONS,))
    linked = mapped.record(*key)
    assert (linked.linked, linked.candidates, linked.skip) == (True, (), None)
    mapped.say_identity(*key, Verdict.UNLINKED)
    apart = garage(home, mapped)
    assert (apart.linked, apart.candidates, apart.skip.why.rule) == (False, (candidate,), "match.unlinked")
