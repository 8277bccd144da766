"""People who work in both systems for weeks, by chance that can be repeated, and what they must find."""

import random
from collections import Counter
from dataclasses import dataclass, field

from sagesync_desktop.core.types import ModuleId
from tests.engine.company import INVOICES, PRODUCTS, SAGE, SERVICES, VTIGER
from tests.engine.entries import PLACE, line
from tests.engine.in_step import in_sage, in_vtiger

RESOURCES = {"products": PRODUCTS, "services": SERVICES}


@dataclass
class Office:
    """Each field is written on one side only: what was entered last is what must be there at the end."""

    company: object
    chance: random.Random
    entered: dict = field(default_factory=dict)
    """(side, kind of record, id, field) -> the value last entered."""
    made: Counter = field(default_factory=Counter)
    """(module, side) -> how many records there should be more (or fewer) than at the start."""
    bin: list = field(default_factory=list)
    """Products of Vtiger's recycle bin that may come back: (id, code)."""
    closed: set = field(default_factory=set)
    """Invoices that were paid or voided: nobody edits those."""
    done: Counter = field(default_factory=Counter)
    number: int = 0

    def open(self, size):
        """Fill both systems with `size` of everything on either side."""
        for _ in range(size):
            self.new_account()
            self.new_customer()
            self.new_product()
            self.new_sage_product()
            self.new_service()
            self.new_person()
        for _ in range(size):
            self.new_invoice()

    def work(self):
        """What happens between two runs: mostly nothing or little."""
        for _ in range(self.chance.choice((0, 0, 1, 1, 2, 3))):
            act = self.chance.choices(list(ACTS), list(ACTS.values()))[0]
            if act(self) is not False:
                self.done[act.__name__] += 1

    # -- new records

    def _next(self):
        self.number += 1
        return self.number

    def _made_on_both(self, module):
        self.made[module, SAGE] += 1
        self.made[module, VTIGER] += 1

    def new_account(self):
        """An organization in Vtiger."""
        n = self._next()
        self.company.account(f"Firm {n} Ltd", email1=f"post@firm{n}.example", **PLACE)
        self._made_on_both(ModuleId.ORGANIZATIONS)

    def new_customer(self):
        """A customer in Sage."""
        self.company.customer(f"House {self._next()} Ltd")
        self._made_on_both(ModuleId.ORGANIZATIONS)

    def new_person(self):
        """A second contact of an organization in Vtiger; each has one already."""
        n = self._next()
        self.company.person(self._any("Accounts"), "Pat", f"Person {n}", email=f"p{n}@people.example")
        self._made_on_both(ModuleId.CONTACTS)

    def new_product(self):
        """A product in Vtiger."""
        n = self._next()
        self.company.product(f"Item {n}", f"V-{n}")
        self._made_on_both(PRODUCTS)

    def new_sage_product(self):
        """A product in Sage."""
        n = self._next()
        self.company.sage_product(f"Ware {n}", f"S-{n}")
        self._made_on_both(PRODUCTS)

    def new_service(self):
        """A service in Vtiger."""
        self.company.service(f"Service {self._next()}")
        self._made_on_both(SERVICES)

    def new_invoice(self):
        """An invoice in Vtiger, of items that are there to stay."""
        item = self._any("Services")
        lines = [line(item, str(self.chance.randint(1, 9)), f"{self.chance.randint(1, 500)}.50")]
        self.company.invoice(self._any("Accounts"), *lines, subject=f"Order {self._next()}")
        self._made_on_both(INVOICES)

    # -- edits

    def _any(self, module):
        return self.chance.choice(self.company.vtiger.all(module))

    def _edit(self, module, record, name, value):
        self.company.vtiger.edit({"id": record["id"], name: value})
        self.entered[VTIGER, module, record["id"], name] = value

    def _put(self, resource, record, name, value):
        self.company.sage.update(resource, record["id"], {name: value})
        self.entered[SAGE, resource, record["id"], name] = value

    def telephone(self):
        """An organization's telephone, in Vtiger."""
        self._edit("Accounts", self._any("Accounts"), "phone", f"0113 496 {self._next():04}")

    def note(self):
        """A customer's note, in Sage."""
        rows = [row for row in self.company.sage.all("contacts") if not row["system"]]
        self._put("contacts", self.chance.choice(rows), "notes", f"Note {self._next()}")

    def undo_note(self):
        """A note is emptied again."""
        rows = [row for row in self.company.sage.all("contacts") if row["notes"] and not row["system"]]
        if not rows:
            return False
        return self._put("contacts", self.chance.choice(rows), "notes", "")

    def title(self):
        """A person's title, in Vtiger."""
        self._edit("Contacts", self._any("Contacts"), "title", f"Title {self._next()}")

    def description(self):
        """A product's description, in Vtiger."""
        self._edit("Products", self._any("Products"), "description", f"Better {self._next()}")

    def switch(self):
        """A product is taken out of use or put back, in Sage.

        Not while Vtiger's is in the bin: the two meet anew when that comes back, and this is Vtiger's field.
        """
        thrown = {code for _, code in self.bin}
        rows = [row for row in self.company.sage.all("products") if row["item_code"] not in thrown]
        row = self.chance.choice(rows)
        self._put("products", row, "active", not row["active"])

    def rate(self):
        """A service's price, in Vtiger."""
        price = f"{self._next() % 900 + 1}.25"
        record = self._any("Services")
        self.company.vtiger.edit({"id": record["id"], "unit_price": price})

    def due(self):
        """An open invoice is due another day, in Vtiger."""
        rows = [row for row in self.company.vtiger.all("Invoice") if row["subject"] not in self.closed]
        if not rows:
            return False
        day = f"2027-0{self.chance.randint(1, 9)}-{self.chance.randint(10, 28)}"
        return self._edit("Invoice", self.chance.choice(rows), "duedate", day)

    # -- payments, voids, deletions

    def _posted(self):
        """An open invoice that is in both systems and that nobody changed since."""
        by_number = {row["invoice_no"]: row["subject"] for row in self.company.vtiger.all("Invoice")}
        rows = [
            (row, by_number[row["reference"]])
            for row in self.company.sage.all("sales_invoices")
            if row["status"]["id"] == "UNPAID" and by_number.get(row["reference"]) not in (None, *self.closed)
        ]
        return self.chance.choice(rows) if rows else (None, "")

    def pay(self):
        """An invoice is paid in full, in Sage."""
        row, subject = self._posted()
        if row is None or self._is_behind(row):
            return False
        self.closed.add(subject)
        return self.company.sage.pay(row["id"], row["outstanding_amount"])

    def void(self):
        """An invoice is voided in Sage."""
        row, subject = self._posted()
        if row is None or self._is_behind(row):
            return False
        self.closed.add(subject)
        self.made[INVOICES, SAGE] -= 1
        self.made[INVOICES, VTIGER] -= 1
        return self.company.sage.delete("sales_invoices", row["id"], void_reason="Entered twice")

    def _is_behind(self, row):
        """Whether an edit of Vtiger's has not arrived yet: a closed invoice would not take it any more."""
        (twin,) = [one for one in self.company.vtiger.all("Invoice") if one["invoice_no"] == row["reference"]]
        return twin["duedate"] != row["due_date"]

    def throw_away(self):
        """A product that no invoice uses is deleted in Vtiger; Sage keeps its own."""
        row = self._any("Products")
        if len(self.bin) > 5:
            return False
        self.company.vtiger.delete(row["id"])
        self.bin.append((row["id"], row["productcode"]))
        self.made[PRODUCTS, VTIGER] -= 1
        for key in [key for key in self.entered if key[2] == row["id"]]:
            del self.entered[key]
        return True

    def bring_back(self):
        """A product comes back from the recycle bin."""
        if not self.bin:
            return False
        record, _code = self.bin.pop(self.chance.randrange(len(self.bin)))
        self.company.vtiger.restore(record)
        self.made[PRODUCTS, VTIGER] += 1
        return True

    # -- the end

    def counts(self):
        """(module, side) -> how many records there are."""
        views = {SAGE: in_sage, VTIGER: in_vtiger}
        return {
            (module, side): len(view(self.company, module))
            for module in ModuleId
            for side, view in views.items()
        }

    def forgotten(self):
        """What somebody entered and does not find again."""
        return [
            f"{side.title} {kind} {record}: {name} is {found!r}, entered was {value!r}"
            for (side, kind, record, name), value in self.entered.items()
            if (found := self._found(side, kind, record, name)) != value
        ]

    def _found(self, side, kind, record, name):
        if side is VTIGER:
            return self.company.vtiger.retrieve(record)[name]
        rows = {row["id"]: row for row in self.company.sage.all(kind)}
        return rows[record][name] if record in rows else None


ACTS = {
    Office.telephone: 20,
    Office.note: 20,
    Office.undo_note: 5,
    Office.title: 10,
    Office.description: 15,
    Office.switch: 6,
    Office.rate: 10,
    Office.due: 10,
    Office.new_account: 1,
    Office.new_customer: 1,
    Office.new_person: 1,
    Office.new_product: 1,
    Office.new_sage_product: 1,
    Office.new_invoice: 2,
    Office.pay: 2,
    Office.void: 1,
    Office.throw_away: 2,
    Office.bring_back: 2,
}
