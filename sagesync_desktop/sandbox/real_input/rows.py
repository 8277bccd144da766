"""Reads CSV files as they come: byte order marks, two encodings, NULL words, blank lines."""

import csv
import datetime
import gzip
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

NULL_WORDS = frozenset({"NULL", "\\N"})
"""Whole cells that database dumps write for "nothing": MySQL's NULL and its tab-dump form."""


class MalformedRow(ValueError):
    """A row that cannot be read; says in which file, on which line, and what is wrong."""

    def __init__(self, file: str, line: int, fault: str) -> None:
        """Keep the place beside the sentence."""
        super().__init__(f"{file}, line {line}: {fault}")
        self.file = file
        self.line = line
        self.fault = fault


@dataclass(frozen=True, slots=True)
class CsvRow:
    """One data row with its place; cells are trimmed at both ends and NULL words read as nothing."""

    file: str
    line: int
    cells: Mapping[str, str]

    def text(self, column: str) -> str:
        """Return the cell, "" where it is empty."""
        return self.cells[column]

    def required(self, column: str) -> str:
        """Return a cell that must not be empty."""
        value = self.cells[column]
        if not value:
            raise self.fault(f"{column} is empty")
        return value

    def number(self, column: str) -> Decimal:
        """Return a finite decimal number."""
        value = self.required(column)
        try:
            number = Decimal(value)
        except InvalidOperation as error:
            raise self.fault(f"{column} is no number: {value!r}") from error
        if not number.is_finite():
            raise self.fault(f"{column} is no number: {value!r}")
        return number

    def day(self, column: str) -> datetime.date:
        """Return the date of a cell that holds an ISO date, with or without a time of day."""
        value = self.required(column)
        try:
            return datetime.datetime.fromisoformat(value).date()
        except ValueError as error:
            raise self.fault(f"{column} is no date: {value!r}") from error

    def fault(self, what: str) -> MalformedRow:
        """Return the error for this row, to be raised."""
        return MalformedRow(self.file, self.line, what)


def read_rows(path: Path, columns: tuple[str, ...]) -> Iterator[CsvRow]:
    """Read a .csv or .csv.gz file, header by name, blank lines passed over.

    Raises MalformedRow for a missing column, a row with too many or too few cells, or broken quoting.
    """
    reader = csv.reader(io.StringIO(_decoded(path), newline=""), strict=True)
    header = _header(path, reader, columns)
    line = reader.line_num + 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _row(path.name, line, header, cells)
            # A quoted cell may hold line breaks, so a row's place is where it began.
            line = reader.line_num + 1
    except csv.Error as error:
        raise MalformedRow(path.name, line, str(error)) from error


def _decoded(path: Path) -> str:
    raw = path.read_bytes()
    if path.suffix == ".gz":
        raw = gzip.decompress(raw)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _western(path, raw)


def _western(path: Path, raw: bytes) -> str:
    """Spreadsheets on Windows save CSV in the Western code page unless told otherwise."""
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise MalformedRow(path.name, line, "neither UTF-8 nor Windows-1252 text") from error


def _header(path: Path, reader: "Iterator[list[str]]", columns: tuple[str, ...]) -> list[str]:
    header = [name.strip() for name in next(reader, [])]
    missing = [name for name in columns if name not in header]
    if missing:
        raise MalformedRow(path.name, 1, f"column missing: {', '.join(missing)}")
    return header


def _row(file: str, line: int, header: list[str], cells: list[str]) -> CsvRow:
    if len(cells) != len(header):
        raise MalformedRow(file, line, f"{len(cells)} cells where the header has {len(header)}")
    trimmed = (cell.strip() for cell in cells)
    plain = ("" if cell in NULL_WORDS else cell for cell in trimmed)
    return CsvRow(file, line, dict(zip(header, plain, strict=True)))
