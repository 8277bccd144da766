"""Settings survive the database and the export file, and wrong ones are named."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.settings import (
    FieldChoice,
    InvoiceChoice,
    Limits,
    Mappings,
    ModuleChoice,
    SageConnection,
    Schedule,
    Settings,
    VtigerConnection,
)
from sagesync_desktop.core.types import Direction, ModuleId, Side
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.settings import VERSION, SettingsStore, export_json, import_json
from sagesync_desktop.store.store import Store

texts = st.text(max_size=12)
times = st.one_of(st.just(""), st.times().map(lambda moment: moment.strftime("%H:%M")))
shares = st.floats(0, 1)
per_minute = st.none() | st.integers(1, 10_000)
all_settings = st.builds(
    Settings,
    sage=st.none() | st.builds(SageConnection, redirect_port=st.integers(1, 65535)),
    vtiger=st.none()
    | st.builds(
        VtigerConnection,
        url=st.sampled_from(
            ["https://crm.example.com", "http://localhost:8080/vtiger", "https://bücher.example/"]
        ),
        dialect=st.sampled_from(["auto", "webservice", "cloud"]),
    ),
    modules=st.dictionaries(
        st.sampled_from(ModuleId),
        st.builds(ModuleChoice, fields=st.lists(st.builds(FieldChoice), max_size=2).map(tuple)),
    ),
    mappings=st.builds(Mappings, *[st.dictionaries(texts, texts, max_size=3)] * 3),
    invoices=st.builds(InvoiceChoice, ineligible_statuses=st.lists(texts, max_size=3).map(tuple)),
    schedule=st.builds(
        Schedule, interval_minutes=st.integers(1, 10_000), quiet_from=times, quiet_until=times
    ),
    limits=st.builds(
        Limits,
        max_deleted_share=shares,
        max_blanked_share=shares,
        guard_from=st.integers(0, 10_000),
        all_changed_from=st.integers(1, 10_000),
        sage_per_minute=per_minute,
        vtiger_per_minute=per_minute,
        log_days=st.integers(1, 10_000),
    ),
    appearance=st.sampled_from(["system", "light", "dark"]),
)

CHOSEN = Settings(
    sage=SageConnection("gb", "client-1"),
    vtiger=VtigerConnection("https://crm.example.com", "mary"),
    modules={
        ModuleId.INVOICES: ModuleChoice(
            on=True,
            direction=Direction.TO_SAGE,
            start_date=date(2026, 1, 31),
            fields=(FieldChoice("cf_853", "cf_853", "notes", owner=Side.SAGE),),
        )
    },
    mappings=Mappings(taxes={"tax1": "GB_STANDARD", "": "GB_NO_TAX"}),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(chosen=all_settings)
def test_settings_come_back_from_the_database_as_saved(store, place, chosen):
    with SettingsStore.open(place) as settings_store:
        settings_store.save(chosen)
        assert settings_store.load() == chosen


@settings(max_examples=100, deadline=None)
@given(all_settings)
def test_an_exported_file_imports_as_the_same_settings(chosen):
    assert import_json(export_json(chosen)) == chosen


def test_a_new_database_has_the_defaults(place):
    with SettingsStore.open(place) as settings_store:
        assert settings_store.load() == Settings()


def test_a_setting_taken_away_is_away_after_saving(place):
    with SettingsStore.open(place) as settings_store:
        settings_store.save(CHOSEN)
        settings_store.save(replace(CHOSEN, vtiger=None, modules={}))
        assert settings_store.load() == replace(CHOSEN, vtiger=None, modules={})


def test_the_window_saves_settings_on_its_own_connection_while_the_store_is_open(store, place):
    with SettingsStore.open(place) as settings_store:
        settings_store.save(CHOSEN)
    with SettingsStore.open(place) as settings_store:
        assert settings_store.load() == CHOSEN


def test_opening_settings_is_not_taken_for_an_unclean_end(place):
    with SettingsStore.open(place), Store.open(place), Connection(place) as connection:
        assert connection.value("SELECT count(*) FROM opened") == 1


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        (("appearance",), "pink", "appearance"),
        (("appearance",), None, "appearance"),
        (("colour",), "red", "colour"),
        (("limits", "log_days"), 0, "limits.log_days"),
        (("limits", "log_days"), True, "limits.log_days"),
        (("limits", "log_days"), "180", "limits.log_days"),
        (("limits", "max_deleted_share"), 1.5, "limits.max_deleted_share"),
        (("limits", "sage_per_minute"), 0, "limits.sage_per_minute"),
        (("schedule", "interval_minutes"), 0, "schedule.interval_minutes"),
        (("schedule", "quiet_from"), "24:00", "schedule.quiet_from"),
        (("schedule", "quiet_from"), "07:00\n", "schedule.quiet_from"),
        (("sage", "redirect_port"), 65536, "sage.redirect_port"),
        (("sage", "region"), ..., "sage.region"),
        (("sage",), "gb", "sage"),
        (("vtiger", "url"), "ftp://crm.example.com", "vtiger.url"),
        (("vtiger", "url"), "https://mary:pw@crm.example.com", "vtiger.url"),
        (("vtiger", "url"), "https://[", "vtiger.url"),
        (("vtiger", "dialect"), "soap", "vtiger.dialect"),
        (("vtiger", "access_key"), "k", "vtiger.access_key"),
        (("modules", "Invoices", "start_date"), "31.01.2026", "modules.Invoices.start_date"),
        (("modules", "Invoices", "direction"), "sideways", "modules.Invoices.direction"),
        (("modules", "Leads"), {}, "modules.Leads"),
        (
            ("modules", "Invoices", "fields"),
            [{"name": "x", "blank": "?"}],
            "modules.Invoices.fields[0].blank",
        ),
        (("mappings", "taxes", "tax1"), 7, "mappings.taxes.tax1"),
        (("invoices", "ineligible_statuses"), "Cancel", "invoices.ineligible_statuses"),
    ],
)
def test_a_wrong_setting_in_a_file_is_named(path, value, key):
    document = json.loads(export_json(CHOSEN))
    group = document["settings"]
    for name in path[:-1]:
        group = group[name]
    if value is ...:
        del group[path[-1]]
    else:
        group[path[-1]] = value
    with pytest.raises(BadSettings) as refused:
        import_json(json.dumps(document))
    assert f"The setting {key} is not valid" == refused.value.title


@pytest.mark.parametrize("text", ["", "[]", "null", '{"a": NaN}', "[" * 100_000, '{"format": "other"}', "{"])
def test_a_file_that_is_no_settings_file_is_refused(text):
    with pytest.raises(BadSettings):
        import_json(text)


@pytest.mark.parametrize("version", [VERSION + 1, 0, None, "1", True])
def test_a_file_of_a_version_that_is_not_known_is_refused(version):
    document = {**json.loads(export_json(CHOSEN)), "version": version}
    with pytest.raises(BadSettings, match="version"):
        import_json(json.dumps(document))


def test_settings_left_out_of_a_file_have_their_defaults():
    text = json.dumps({"format": "sagesync-settings", "version": 1, "settings": {"appearance": "dark"}})
    assert import_json(text) == Settings(appearance="dark")


@pytest.mark.parametrize(
    "wrong", [replace(CHOSEN, appearance="pink"), Settings(limits=Limits(max_deleted_share=float("nan")))]
)
def test_wrong_settings_are_not_saved(place, wrong):
    with SettingsStore.open(place) as settings_store:
        settings_store.save(CHOSEN)
        with pytest.raises(BadSettings):
            settings_store.save(wrong)
        assert settings_store.load() == CHOSEN
