"""The practice Vtiger as a Python object: what loaders and tests do to it, by the same path as HTTP."""

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, tzinfo
from threading import Lock, RLock
from typing import TYPE_CHECKING

from sagesync_desktop.sandbox.vtiger import line_items, records, rendering, settings_modules, setup, web_form
from sagesync_desktop.sandbox.vtiger.errors import denied
from sagesync_desktop.sandbox.vtiger.limits import Limits
from sagesync_desktop.sandbox.vtiger.rendering import Shown
from sagesync_desktop.sandbox.vtiger.schema import CLOUD_IDS, OPEN_SOURCE_IDS, Field, build_schemas
from sagesync_desktop.sandbox.vtiger.sessions import Sessions
from sagesync_desktop.sandbox.vtiger.snapshot import dump_state, load_state
from sagesync_desktop.sandbox.vtiger.state import TRAITS, Element, State, User

if TYPE_CHECKING:
    from collections.abc import Iterator

OVERLAP_SECONDS = 0.05
"""How long an invoice write takes while parallel writes lose lines, so that writes over HTTP do overlap."""


def utc_now() -> datetime:
    """The machine's clock, as the default of a world that nobody gave another one."""
    return datetime.now(UTC)


class VtigerWorld:
    """One Vtiger installation in memory; every method may be called from any thread."""

    def __init__(
        self,
        version: str = "8.2.0",
        now: Callable[[], datetime] = utc_now,
        *,
        username: str = "admin",
        access_key: str = "practice-access-key",
        taxes: Sequence[tuple[str, str]] = setup.TAXES,
        currencies: Sequence[tuple[str, str]] = setup.CURRENCIES,
        zone: tzinfo = UTC,
        entity_ids: Mapping[str, int] | None = None,
        minute_limit: int | None = 60,
        daily_limit: int | None = 7200,
    ) -> None:
        """Install a version or "cloud"; the first currency is the base, the limits are Cloud's."""
        numbers = entity_ids or (CLOUD_IDS if version == "cloud" else OPEN_SOURCE_IDS)
        self.state = State(TRAITS[version], build_schemas(numbers), now, zone)
        self.lock = RLock()
        self.sessions = Sessions(now)
        self.limits = Limits(now, minute_limit, daily_limit)
        self.parallel_writes_lose_lines = False
        """Switch: an invoice write that overlaps another loses a line and answers success (measured)."""
        self._writers = 0
        self._writers_lock = Lock()
        setup.furnish(self.state, username, access_key, taxes, currencies)

    @property
    def version(self) -> str:
        """The version this world plays."""
        return self.state.traits.version

    @property
    def user(self) -> User:
        """The API user that the Python methods write as."""
        return self.state.users[0]

    @property
    def ordinary_user(self) -> User | None:
        """The first login without an administrator's rights, if there is one."""
        return next((user for user in self.state.users if not user.is_admin), None)

    @property
    def username(self) -> str:
        """The API user's login."""
        return self.user.user_name

    @property
    def access_key(self) -> str:
        """The API user's access key."""
        return self.user.access_key

    def create(self, module: str, element: Element, user: User | None = None) -> Shown:
        """Create a record as the API does, and give its answer."""
        writer = user or self.user
        schema = self.state.open_to(writer, self.state.schema_of(module))
        if schema.number_field:
            with self._writing(module, element) as sent:
                return records.create(self.state, writer, schema, sent)
        with self.lock:
            if module == "LineItem":
                return line_items.create(self.state, element)
            return settings_modules.create(self.state, writer, module, element)

    def update(self, element: Element, user: User | None = None) -> Shown:
        """Update a record as the API does: every mandatory field must come along."""
        return self._change(element, user, "update")

    def revise(self, element: Element, user: User | None = None) -> Shown:
        """Change the sent fields of a record as the API does."""
        return self._change(element, user, "revise")

    def delete(self, record_id: str) -> None:
        """Move a record to the recycle bin as a person does in the web page: an invoice keeps its lines."""
        self._delete(record_id, records.trash)

    def delete_by_api(self, record_id: str, user: User | None = None) -> None:
        """Delete as the API does: an invoice's lines are erased (facts 49, 69)."""
        self.state.open_to(user or self.user, self.state.split_id(record_id)[0])
        self._delete(record_id, records.delete)

    def restore(self, record_id: str) -> None:
        """Take a record out of the recycle bin; refused while another of its name exists (fact 48)."""
        with self.lock:
            records.restore(self.state, record_id)

    def merge(self, kept: str, gone: str, taken: Sequence[str] = ()) -> None:
        """Merge two records in the web page; `taken` are the fields that come from the other one."""
        with self.lock:
            records.merge(self.state, self.user, kept, gone, taken)

    def purge(self, record_id: str) -> None:
        """Empty the recycle bin of a record; its number is not used again (fact 49)."""
        with self.lock:
            records.purge(self.state, record_id)

    def retrieve(self, record_id: object, user: User | None = None) -> Shown:
        """Show a record as the API's retrieve does."""
        reader = user or self.user
        with self.lock:
            schema, number = self.state.split_id(record_id)
            self.state.open_to(reader, schema)
            if schema.name == "LineItem":
                return line_items.retrieve(self.state, number)
            if not schema.number_field:
                return settings_modules.retrieve(self.state, reader, schema.name, number)
            _, row = self.state.find(record_id)
            if not self.state.shows(reader, number):
                raise denied()
            return rendering.record(self.state, reader, schema, row)

    def all(self, module: str) -> list[Shown]:
        """Every living record of a module as retrieve shows it, by number."""
        with self.lock:
            schema, table = self.state.schema_of(module), self.state.tables[module]
            return [rendering.record(self.state, self.user, schema, table.rows[n]) for n in table.numbers]

    def enter(self, module: str, element: Element, *, most_lines: int | None = None) -> Shown:
        """Save a new record in the web form: defaults apply, totals are rounded, every version works.

        `most_lines` is how many lines a server with PHP's default max_input_vars takes: 82 (8.2.0, fact 17).
        """
        with self.lock:
            record_id = web_form.enter(self.state, self.user, self.state.schema_of(module), element)
            if most_lines is not None:
                web_form.cut_off(self.state, record_id, most_lines)
            return self.retrieve(record_id)

    def edit(self, element: Element) -> Shown:
        """Save a changed record in the web form: nothing that was left alone is lost."""
        with self.lock:
            web_form.edit(self.state, self.user, element)
            return self.retrieve(element["id"])

    def add_custom_field(
        self,
        module: str,
        label: str,
        field_type: str = "string",
        *,
        values: Sequence[str] = (),
        places: int = 2,
    ) -> str:
        """Add a field, empty in existing records; the answer is its name, cf_853 first."""
        with self.lock:
            name = f"cf_{self.state.next_custom_field}"
            self.state.next_custom_field += 2
            digits = places if field_type in {"double", "currency"} else 0
            default = "0" if digits else ""
            field = Field(
                name, field_type, label, default=default, values=tuple(values), places=digits, length=100
            )
            self.state.schemas[module].add(field)
            return name

    def add_user(self, user_name: str, access_key: str, *, is_admin: bool = False) -> User:
        """Add a second login, whose fields may be changed directly."""
        with self.lock:
            taken = [*(user.number for user in self.state.users), *self.state.groups]
            user = User(max(taken) + 1, user_name, access_key, is_admin)
            self.state.users.append(user)
            return user

    def dump(self) -> dict[str, object]:
        """Everything as JSON values, to be kept between runs of the program."""
        with self.lock:
            return dump_state(self.state)

    @classmethod
    def load(
        cls,
        saved: Mapping[str, object],
        now: Callable[[], datetime] = utc_now,
        *,
        minute_limit: int | None = 60,
        daily_limit: int | None = 7200,
    ) -> "VtigerWorld":
        """Bring back a dumped world; sessions, challenges and counted calls are gone, as after a restart."""
        state = load_state(saved, now)
        world = cls(state.traits.version, now, minute_limit=minute_limit, daily_limit=daily_limit)
        world.state = state
        return world

    def _delete(self, record_id: str, act: Callable[[State, str], None]) -> None:
        with self.lock:
            schema, number = self.state.split_id(record_id)
            if schema.name == "LineItem":
                line_items.delete(self.state, number)
            elif schema.number_field:
                act(self.state, record_id)
            else:
                raise denied()

    def _change(self, element: Element, user: User | None, verb: str) -> Shown:
        writer = user or self.user
        schema, number = self.state.split_id(element.get("id"))
        self.state.open_to(writer, schema)
        if schema.number_field:
            with self._writing(schema.name, element) as sent:
                act = records.update if verb == "update" else records.revise
                return act(self.state, writer, sent)
        with self.lock:
            if schema.name == "LineItem":
                return line_items.update(self.state, number, element)
            return settings_modules.change(self.state, writer, schema.name, number, element)

    @contextmanager
    def _writing(self, module: str, element: Element) -> "Iterator[Element]":
        """Hold the lock; with the switch on, an invoice write that meets another one loses its last line."""
        if module != "Invoice" or not self.parallel_writes_lose_lines:
            with self.lock:
                yield element
            return
        with self._writers_lock:
            self._writers += 1
            overlaps = self._writers > 1
        try:
            time.sleep(OVERLAP_SECONDS)
            with self.lock:
                yield _without_last_line(element) if overlaps else element
        finally:
            with self._writers_lock:
                self._writers -= 1


def _without_last_line(element: Element) -> Element:
    lines = element.get("LineItems")
    if isinstance(lines, list) and len(lines) > 1:
        return {**element, "LineItems": lines[:-1]}
    return element
