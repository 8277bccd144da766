"""`reconcile`: both ledgers side by side for a period, and whether every difference has a name."""

import csv
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sagesync_desktop.cli.choices import stop_on_interrupt
from sagesync_desktop.cli.failures import FINISHED, NEEDS_A_PERSON
from sagesync_desktop.cli.output import moment, note, print_json, print_table, say
from sagesync_desktop.cli.voice import heard
from sagesync_desktop.core.csvsafe import ENCODING
from sagesync_desktop.core.period import Period
from sagesync_desktop.core.proof import Finding
from sagesync_desktop.core.proofpaper import PaperWords
from sagesync_desktop.core.proofsums import Group, Proof, Row
from sagesync_desktop.core.proofwords import CSV_COLUMNS, money, proof_object, proof_row, title_of_kind
from sagesync_desktop.core.sentence import explained, term
from sagesync_desktop.paths import Paths

if TYPE_CHECKING:
    from sagesync_desktop.app.services import Services

_DAY = click.DateTime(["%Y-%m-%d"])
_PARTS = ("net", "tax", "gross")
"""Of a sum."""


@click.command()
@click.option("--from", "start", type=_DAY, required=True, metavar="DAY", help="First day, as 2026-11-01.")
@click.option("--to", "end", type=_DAY, required=True, metavar="DAY", help="Last day.")
@click.option(
    "--csv", "csv_file", type=click.Path(dir_okay=False, path_type=Path), help="Write every document's row."
)
@click.option(
    "--pdf",
    "pdf_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the period's certificate.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of tables.")
@click.option("--demo", is_flag=True, help="Of the practice company.")
@click.pass_obj
def reconcile(
    paths: Paths,
    start: datetime,
    end: datetime,
    csv_file: Path | None,
    pdf_file: Path | None,
    as_json: bool,
    demo: bool,
) -> None:
    """Put Vtiger's and Sage's invoices of a period side by side, as both servers state them now.

    Each month, currency and tax code is added up on both sides, and each difference is named: held back and
    why, only here, credited, void, rounded. What has no name is unexplained, and must read 0.00. Both lists
    are read once; nothing is written to either.

    With --pdf a certificate is written. A period without anything unexplained counts as certified from then
    on: whatever changes in it on either side is listed by the next sync.

    \b
    Examples:
      sagesync-desktop reconcile --from 2026-10-01 --to 2026-12-31
      sagesync-desktop reconcile --from 2026-11-01 --to 2026-11-30 --csv november.csv
      sagesync-desktop reconcile --from 2026-11-01 --to 2026-11-30 --pdf november.pdf
      sagesync-desktop reconcile --from 2026-11-01 --to 2026-11-30 --json
      sagesync-desktop reconcile --demo --from 2026-01-01 --to 2026-12-31

    \b
    Exit codes: 0 every difference has a name; 1 a server could not be read to the end; 2 usage or file;
    3 something is unexplained, or needs a person.
    """
    if sum((as_json, csv_file is not None, pdf_file is not None)) > 1:
        raise click.UsageError("Choose one of --json, --csv and --pdf.")
    period = Period(start.date(), end.date())
    if pdf_file is not None:
        _refuse_pdf(pdf_file)
    with _rows_into(csv_file) as take, _opened(paths, demo=demo) as services:
        proof = services.prove(period, take)
        if pdf_file is not None:
            _certify(services, proof, pdf_file)
    if as_json:
        print_json(proof_object(proof))
    else:
        _show(proof)
        if csv_file is not None:
            say(f"Every document was written to {csv_file}.")
        if pdf_file is not None:
            say(f"The certificate was written to {pdf_file}.")
    sys.exit(FINISHED if proof.is_whole else NEEDS_A_PERSON)


@contextmanager
def _opened(paths: Paths, *, demo: bool) -> "Iterator[Services]":
    from sagesync_desktop.app.services import open_services

    with (
        stop_on_interrupt("Stopping ...") as stop,
        open_services(paths, is_demo=demo, stop=stop) as services,
    ):
        yield services


def _refuse_pdf(file: Path) -> None:
    from sagesync_desktop.app.certificate import refuse_unwritable, refuse_without_qt

    refuse_without_qt()
    refuse_unwritable(file)


def _certify(services: "Services", proof: Proof, file: Path) -> None:
    from sagesync_desktop.app.certificate import facts, write_pdf
    from sagesync_desktop.app.deskbook import title_of

    def rule(name: str) -> str:
        return heard(term(title_of(name)))

    words = PaperWords(heard, money, date.isoformat, moment, rule)
    number = services.certify(proof) if proof.is_whole else None
    write_pdf(file, proof, facts(number), words)


@contextmanager
def _rows_into(file: Path | None) -> Iterator[Callable[[Finding], None]]:
    """What writes a row; the file is put in its place when all rows are there, and not before."""
    if file is None:
        yield lambda _found: None
        return
    unfinished = file.with_name(f".{file.name}.part")
    try:
        with unfinished.open("w", encoding=ENCODING, newline="") as target:
            writer = csv.writer(target)
            writer.writerow(CSV_COLUMNS)
            yield lambda found: writer.writerow(proof_row(found))
        unfinished.replace(file)
    except OSError as error:
        raise click.BadParameter(f"{file} cannot be written: {error.strerror}.") from error
    finally:
        unfinished.unlink(missing_ok=True)


# -- for people


def _show(proof: Proof) -> None:
    say(f"Vtiger and Sage, {proof.start} to {proof.end}")
    whole = sorted(proof.currencies.items())
    _table(["Currency", "Of"], [_cells((key, part), row, part) for key, row in whole for part in _PARTS])
    _table(["Month, gross", "Currency"], [_cells(key[::-1], row) for key, row in _by_month(proof)])
    codes = [((proof.labels.get(code) or code, key), row) for (key, code), row in sorted(proof.codes.items())]
    _table(["Tax, gross", "Currency"], [_cells(key, row) for key, row in codes])
    print_table(
        ["Found", "Documents", "Amount", "Moved", "Currency"],
        [_group_cells(group) for group in proof.groups],
        right=["Documents", "Amount", "Moved"],
    )
    for text in proof.notes:
        note(text)
    say(_verdict(proof))


def _by_month(proof: Proof) -> list[tuple[tuple[str, str], Row]]:
    return sorted(proof.months.items(), key=lambda one: one[0][::-1])


def _table(head: list[str], rows: list[tuple[str, ...]]) -> None:
    figures = ["Vtiger", "Sage", "Difference", "Explained", "Unexplained"]
    print_table([*head, *figures], rows, right=figures)
    say()


def _cells(key: tuple[str, ...], row: Row, part: str = "gross") -> tuple[str, ...]:
    sums = (row.vtiger, row.sage, row.difference, row.explained, row.unexplained)
    return *key, *(money(getattr(one, part)) for one in sums)


def _group_cells(group: Group) -> tuple[str, ...]:
    from sagesync_desktop.app.deskbook import title_of

    title = title_of_kind(group.reason.kind)
    if group.reason.rule:
        title = explained(title, term(title_of(group.reason.rule)))
    return heard(title), str(group.count), money(group.amount.gross), money(group.moved), group.currency


def _verdict(proof: Proof) -> str:
    if proof.is_whole:
        return "\nUnexplained: 0.00. Every difference has a name."
    return f"\nUnexplained: {money(proof.unexplained)}. See the documents with --csv FILE or --json."
