"""Ways beyond the article's limits, each off until she switches it on; the names are stored and typed."""

from enum import StrEnum


class Option(StrEnum):
    """One way, by its stable name; `modules.options` says what each does."""

    CREDIT_NOTES = "credit_notes"
    PAYMENTS_TO_SAGE = "payments_to_sage"
    GROUP_TAX = "group_tax"
    COMBINED_TAX = "combined_tax"
    ADJUSTMENT_LINE = "adjustment_line"
    TAXED_SHIPPING = "taxed_shipping"
    OVERALL_DISCOUNT = "overall_discount"
    PRICE_DECIMALS = "price_decimals"
    INCLUSIVE_PRICES = "inclusive_prices"
    DESCRIPTION_FROM_NAME = "description_from_name"
    CREATE_MISSING = "create_missing"
    FREE_TEXT_LINES = "free_text_lines"
    STANDIN_CUSTOMER = "standin_customer"
    CRM_TRUTH = "crm_truth"
