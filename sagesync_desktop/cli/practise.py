"""`practise`: days go by in the practice company, so that its money can be seen in every state."""

from datetime import datetime

import click

from sagesync_desktop.app.practice import let_a_return_be_made, let_money_move
from sagesync_desktop.cli.output import print_json, print_table, say
from sagesync_desktop.paths import Paths

_HAPPENED = {
    "draft": "Sold again: typed in Vtiger, and in Sage as a draft with Vtiger's number",
    "unpaid": "Nobody has paid it yet",
    "part_paid": "The customer paid a deposit",
    "paid": "The customer paid all of it",
    "overpaid": "The customer paid too much; the rest is on account in Sage",
    "refunded": "The customer paid and got the money back",
    "reopened": "The bank took the customer's payment back",
    "written_off": "The bookkeeper gave the amount up",
    "credited": "The goods came back; a credit note is set against it",
    "void": "It was entered twice, so Sage made it void",
    "received": "Marked as paid in Vtiger alone: Sage follows where options set payments_to_sage is on",
    "changed": "One piece more was typed in Vtiger, after the return that holds it",
    "late": "Typed in Vtiger after the return, dated on its last day",
}


@click.command()
@click.option(
    "--vat-return",
    "last_day",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DAY",
    help="Instead, let Sage submit the VAT return up to this day.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def practise(paths: Paths, last_day: datetime | None, as_json: bool) -> None:
    """Let customers of the practice company pay, part pay, overpay and take back.

    One everyday invoice comes into each state that money can bring it into, in the practice servers alone;
    the next sync --demo carries it over to Vtiger, a credit note's within the hour. Which status each state
    has there, Mapping says in the window. Sync the practice company first.

    With --vat-return Sage submits a return, whereupon an invoice of it is changed in Vtiger and another one
    is typed late: the next sync --demo holds both, and says what can be done.

    \b
    Examples:
      sagesync-desktop sync --demo
      sagesync-desktop practise
      sagesync-desktop practise --vat-return 2026-10-31
      sagesync-desktop sync --demo
    """
    moved = let_a_return_be_made(paths, last_day.date()) if last_day else let_money_move(paths)
    if as_json:
        print_json(moved)
        return
    rows = [[number, state.replace("_", " "), _HAPPENED[state]] for state, number in moved.items()]
    print_table(["Invoice", "State", "What happened"], rows)
    if last_day is None:
        say("The next sync --demo carries this over to Vtiger.")
    else:
        say("The next sync --demo asks what is to become of them.")
