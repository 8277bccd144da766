"""What people type into both systems of the tiny company."""

from decimal import Decimal


class Entries:
    """Makes records the way people do: in Vtiger's web form, in Sage's own pages."""

    def account(self, name="Alpha Ltd", **fields):
        return self.vtiger.enter("Accounts", {**self._owner, "accountname": name, **fields})

    def person(self, account, first="Ann", last="Archer", **fields):
        names = {"firstname": first, "lastname": last, "account_id": account["id"]}
        return self.vtiger.enter("Contacts", {**self._owner, **names, **fields})

    def product(self, name="Widget", code="W-1", **fields):
        sound = {"description": f"{name}, best", "unit_price": "10.00", "tax1": "20"}
        return self.vtiger.enter(
            "Products", {**self._owner, "productname": name, "productcode": code, **sound, **fields}
        )

    def service(self, name="Fitting", **fields):
        sound = {"description": f"{name}, an hour", "unit_price": "45.00", "tax1": "20"}
        return self.vtiger.enter("Services", {**self._owner, "servicename": name, **sound, **fields})

    def invoice(self, account, *lines, subject="Order 1", **fields):
        header = {
            "subject": subject,
            "account_id": account["id"],
            "invoicedate": "2026-11-20",
            "duedate": "2026-12-20",
            "invoicestatus": "Created",
            "bill_street": "1 High St",
            "ship_street": "1 High St",
        }
        return self.vtiger.enter("Invoice", {**self._owner, **header, **fields, "LineItems": list(lines)})

    @property
    def _owner(self):
        return {"assigned_user_id": f"{self.vtiger.state.schemas['Users'].prefix}{self.vtiger.user.number}"}

    def customer(self, name="Beta Ltd", **fields):
        return self.sage.create("contacts", {"name": name, "contact_type_ids": ["CUSTOMER"], **fields})

    def sage_person(self, contact, name="Bob Baker", **fields):
        sound = {"contact_person_type_ids": ["SALES"], "address_id": contact["main_address"]["id"]}
        return self.sage.create("contact_persons", {**sound, "name": name, **fields})

    def sage_product(self, description="Gadget", code="G-1", price="20.00", **fields):
        sound = {
            "item_code": code,
            "description": description,
            "sales_ledger_account_id": self.sage.account(4000),
            "purchase_ledger_account_id": self.sage.account(5000),
            "sales_tax_rate_id": self.sage.tax_rate("STANDARD"),
            "sales_prices": [{"price_name": "Sales Price", "price": price, "price_includes_tax": False}],
        }
        return self.sage.create("products", {**sound, **fields})

    def sage_service(self, description="Advice", code="S-1", rate="60.00", **fields):
        sound = {
            "item_code": code,
            "description": description,
            "sales_ledger_account_id": self.sage.account(4010),
            "sales_tax_rate_id": self.sage.tax_rate("STANDARD"),
            "sales_rates": [{"rate_name": "Rate", "rate": rate, "rate_includes_tax": False}],
        }
        return self.sage.create("services", {**sound, **fields})

    def sage_invoice(self, contact, *lines, **fields):
        header = {"contact_id": contact["id"], "date": "2026-11-20", "due_date": "2026-12-20"}
        address = {"address_line_1": "2 Low St", "city": "Leeds", "postal_code": "LS1 1AA"}
        return self.sage.create(
            "sales_invoices",
            {**header, "main_address": address, **fields, "invoice_lines": list(lines)},
        )

    def sage_line(self, product, quantity="2", price="20.00", rate="STANDARD", **fields):
        percentage = {"STANDARD": Decimal(20), "LOWER": Decimal(5), "ZERO": Decimal(0)}[rate]
        tax = (Decimal(quantity) * Decimal(price) * percentage / 100).quantize(Decimal("0.01"))
        sound = {
            "product_id": product["id"],
            "description": product["description"],
            "ledger_account_id": self.sage.account(4000),
            "quantity": quantity,
            "unit_price": price,
            "tax_rate_id": self.sage.tax_rate(rate),
            "tax_amount": str(tax),
        }
        return {**sound, **fields}


def line(item, quantity="2", price="10.00", **fields):
    """A Vtiger invoice line with the VAT of its item."""
    return {"productid": item["id"], "quantity": quantity, "listprice": price, "tax1": "20", **fields}


PLACE = {
    "bill_street": "1 High St",
    "bill_city": "Leeds",
    "bill_code": "LS1 1AA",
    "bill_country": "United Kingdom",
}


def fill_vtiger(company):
    account = company.account("Alpha Ltd", email1="post@alpha.example", phone="0113 496 0000", **PLACE)
    company.person(account, "Ann", "Archer", email="ann@alpha.example", title="Buyer")
    widget, fitting = company.product(), company.service()
    company.invoice(account, line(widget), line(fitting, "1", "45.00"))


def fill_sage(company):
    place = {"address_line_1": "2 Low St", "city": "Leeds", "postal_code": "LS2 2BB", "country_id": "GB"}
    kind = {"address_type_id": "ACCOUNTS", "name": "Main", "is_main_address": True}
    person = {"name": "Main Contact", "email": "post@beta.example", "contact_person_type_ids": ["ACCOUNTS"]}
    customer = company.customer("Beta Ltd", main_address={**place, **kind}, main_contact_person=person)
    company.sage_person(customer, "Bob Baker", email="bob@beta.example", job_title="Director")
    gadget = company.sage_product()
    company.sage_service()
    company.sage_invoice(customer, company.sage_line(gadget))
