"""What of an answer must be equal on the real server and in the sandbox, and what is chance or decoration."""

from typing import Any

from tests.contract.vtiger_recordings import Answer

MASKED = {"sessionName", "token", "serverTime", "expireTime", "logo"}
"""Values that are new each time; their type still counts."""
COUNTS = (
    *(f"{run}j{letter}_nonadmin_count_{module}" for run in ("230", "231") for letter, module in
      zip("abcde", ("Accounts", "Contacts", "Products", "Services", "Invoice"), strict=True)),
    "253_query_Invoice_count_balance_0", "253_query_Invoice_count_invoicestatus_paid",
    "253_query_Invoice_count_received_0", *(f"254{letter}_query_Invoice_count_where" for letter in "abcd"),
    "270c_count", "271c_count", "271ic_count", "272c_count", "272ic_count", "274c_count", "274rc_count",
    "275c_count", "276c_count", "276ic_count",
)  # fmt: skip
"""Counts of all records on a server that held more than its recordings show."""
RELABELLED = (
    "230pc_nonadmin_describe_Invoice", "231pc_nonadmin_describe_Invoice", "8332_describe_Invoice",
    "8432_describe_Invoice", "8460g_nonadmin_describe",
)  # fmt: skip
"""Descriptions in which Invoice keeps the labels that its taxes had when they were made."""
CHANCE = {
    "047c_create_Invoice_hdnS_H_Amount": {"", "_shtax1"},
    "047d_retrieve_Invoice_hdnS_H_Amount": {"", "_shtax1"},
    "090_retrieve_UI_Invoice_individual": {"hdnGrandTotal", "grandTotal", "balance", "pre_tax_total"},
    "126b_retrieve_Invoice_compound_tax": {"LineItems_FinalDetails"},
    "111b_sync_Accounts_application": {"starred"},
    "111l_sync_Products": {"qtyinstock"},
    "062_query_modifiedtime_gt": {"id", "accountname"},
    "062b_query_modifiedtime_ge": {"id", "accountname"},
    "062d_query_order_desc": {"id", "accountname"},
    **{case: {"count"} for case in COUNTS},
    **{case: {"label"} for case in RELABELLED},
    "292e_retrieve_Products_bundle": {"qtyinstock"},
    "8332_describe_Services": {"nullable"},
    "8432_describe_Services": {"nullable"},
}
"""Keys that say nothing: charge keys of a broken pair, totals typed into the recorder's form, compound tax
on the screen, a star of one user, stock moved by a race or a bundle, the order of rows whose sort key is
equal, how many records the recorder had made, labels of taxes that were renamed later, and the NULL setting
of one column."""
SCREEN_FIGURES = {
    "taxtype", "hdnSubTotal", "discountTotal_final", "adjustment", "grandTotal", "shtax_totalamount",
    "shipping_handling_charge",
}  # fmt: skip
LINE_FIGURES = (
    "productTotal",
    "discountTotal",
    "totalAfterDiscount",
    "taxTotal",
    "netPrice",
    "qty",
    "listPrice",
)
PARTIAL = (
    "050_retrieve_Users", "031_describe_Users", "010_listtypes", "010b_listtypes_fieldTypeList",
    "102e_nonadmin_listtypes", "110d_listtypes_after_failed_logout", "8331_listtypes", "8431_listtypes",
    "230f_nonadmin_listtypes", "231f_nonadmin_listtypes", "8332_describe_Users", "8432_describe_Users",
)  # fmt: skip
"""Answers of which the sandbox shows a part; that part must be right."""
UNDESCRIBED = {"default", "maxUploadFileSize", "picklistValues", "defaultValue"}
"""Parts of describe that are settings of the recorded installation (texts, sizes, labels)."""


def comparable(case: str, answer: Answer) -> Any:
    """Reduce an answer to what must be equal."""
    return {"status": answer.status, "media_type": answer.media_type, "body": _reduced(case, "", answer.body)}


def narrowed(recorded: Any, sandbox: Any) -> Any:
    """Keep of a recorded value what the sandbox claims to show."""
    if isinstance(recorded, dict) and isinstance(sandbox, dict):
        return {key: narrowed(value, sandbox[key]) for key, value in recorded.items() if key in sandbox}
    if isinstance(recorded, list) and isinstance(sandbox, list):
        if recorded and isinstance(recorded[0], dict):
            claimed = {each["name"]: each for each in sandbox}
            return [narrowed(each, claimed[each["name"]]) for each in recorded if each["name"] in claimed]
        return [each for each in recorded if each in sandbox]
    return recorded


def _reduced(case: str, key: str, value: Any) -> Any:
    if key in MASKED:
        return type(value).__name__
    if key == "LineItems_FinalDetails":
        return _screen_figures(value, CHANCE.get(case, set()))
    if isinstance(value, dict):
        dropped = CHANCE.get(case, set()) | (UNDESCRIBED if "describe" in case else set())
        return {name: _reduced(case, name, each) for name, each in value.items() if name not in dropped}
    if isinstance(value, list):
        rows = [_reduced(case, key, each) for each in value]
        return sorted(rows, key=str) if key in {"fields", "types"} else rows
    return "33x#" if isinstance(value, str) and value.startswith("33x") and key == "id" else value


def _screen_figures(details: Any, dropped: set[str]) -> Any:
    """The figures of the form without its decoration (styles, check marks, stock)."""
    final = details.get("1", {}).get("final_details", {})
    shown: dict[str, Any] = {name: final.get(name) for name in sorted(SCREEN_FIGURES - dropped)}
    for position, block in details.items():
        if f"qty{position}" in block:
            shown[position] = [block.get(f"{name}{position}") for name in LINE_FIGURES]
    return shown
