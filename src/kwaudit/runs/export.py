"""A run as a file: CSV and JSON lines in the shapes of the reports, page by page; Parquet and XLSX as tables.

Pages stand by address and nothing says when or how often they were fetched: equal sites give equal bytes. XLSX cells
are values, never formulas, and what would start one is marked as in CSV.
"""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import TYPE_CHECKING, Any

from kwaudit import formats
from kwaudit.errors import UsageError, did_you_mean
from kwaudit.model import Report, Unread
from kwaudit.runs.report import single

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from kwaudit.model import Settings
    from kwaudit.store import Pages

NUMBERS = frozenset({
    "words", "declared", "band_low", "band_high", "density", "add", "remove", "counted", "exact", "inflected", "near",
    "scattered", "synonyms", "compound", "gap", "prominence", "page_findings", "page_silenced", "density_before",
    "counted_before",
})  # fmt: skip
WHOLE = NUMBERS - {"declared", "band_low", "band_high", "density", "prominence", "density_before"}
ROWS = 20_000
"""Rows of a Parquet group: some megabytes at a time."""
SHEET = 1_048_576
"""Rows of an Excel sheet; the rest of a run goes to further ones."""


def export(pages: Pages, settings: Settings, name: str, out: BinaryIO) -> None:
    """Write a run in one of `FORMATS`.

    Raises:
        UsageError: unknown format, or one whose library is not installed.
    """
    if name not in FORMATS:
        hint = did_you_mean(name, tuple(FORMATS))
        raise UsageError(f"-f {name}: is no format of an export{hint}; choose one of {', '.join(FORMATS)}")
    FORMATS[name](pages, settings, out)


def _lost(pages: Pages) -> tuple[Unread, ...]:
    return tuple(Unread(name, reason, named) for name, reason, named in pages.unread())


def _parts(pages: Pages, settings: Settings, name: str) -> Iterator[str]:
    """Yield the drawing of each page, then of what could not be read, each a report of its own."""
    for one in single(pages, settings):
        yield formats.draw(one, name)
    yield formats.draw(Report(settings.formula, settings.counted_forms, (), (), (), _lost(pages)), name)


def _csv_text(pages: Pages, settings: Settings) -> Iterator[str]:
    head = ""
    for part in _parts(pages, settings, "csv"):
        first, _, rest = part.partition("\n")
        if not head:
            head = first
            yield f"{first}\n"
        yield rest


def _csv(pages: Pages, settings: Settings, out: BinaryIO) -> None:
    out.writelines(text.encode() for text in _csv_text(pages, settings))


def _jsonl(pages: Pages, settings: Settings, out: BinaryIO) -> None:
    """Write the lines of each page between one head and one summary."""
    sums: dict[str, int] = {}
    begun = False
    for part in _parts(pages, settings, "jsonl"):
        head, *lines, summary = part.splitlines()
        if not begun:
            out.write(f"{head}\n".encode())
            begun = True
        out.write("".join(f"{line}\n" for line in lines).encode())
        for key, value in json.loads(summary).items():
            if key != "type":
                sums[key] = sums.get(key, 0) + value
    out.write(f"{json.dumps({'type': 'summary', **sums}, ensure_ascii=False)}\n".encode())


def _rows(pages: Pages, settings: Settings) -> Iterator[dict[str, Any]]:
    """Yield the rows of the CSV with numbers as numbers and nothing where nothing stands."""
    columns: list[str] = []
    for text in _csv_text(pages, settings):
        for row in csv.reader(StringIO(text)):
            if not columns:
                columns = row
            else:
                yield {name: _value(name, cell) for name, cell in zip(columns, row, strict=True)}


def _value(name: str, cell: str) -> Any:
    if not cell:
        return None
    if name in WHOLE or name.startswith("zone_"):
        return int(cell)
    return float(cell) if name in NUMBERS else cell


def _batches(rows: Iterator[dict[str, Any]], size: int) -> Iterator[list[dict[str, Any]]]:
    from itertools import islice

    while batch := list(islice(rows, size)):
        yield batch


def _parquet(pages: Pages, settings: Settings, out: BinaryIO) -> None:
    try:
        import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore]
        import pyarrow.parquet as pq  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except ImportError:
        raise UsageError("-f parquet needs pyarrow: pip install 'kwaudit[parquet]'") from None
    from kwaudit.formats.as_csv import COLUMNS

    kinds = {True: pa.int64(), False: pa.float64()}
    schema = pa.schema([
        (name, kinds[name in WHOLE or name.startswith("zone_")])
        if name in NUMBERS or name.startswith("zone_")
        else (name, pa.string())
        for name in COLUMNS
    ])  # fmt: skip
    with pq.ParquetWriter(out, schema) as writer:
        for batch in _batches(_rows(pages, settings), ROWS):
            writer.write_table(pa.Table.from_pylist(batch, schema=schema))


def _xlsx(pages: Pages, settings: Settings, out: BinaryIO) -> None:
    try:
        import xlsxwriter  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except ImportError:
        raise UsageError("-f xlsx needs xlsxwriter: pip install 'kwaudit[xlsx]'") from None
    import datetime as dt

    from kwaudit.formats.as_csv import COLUMNS

    inert = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(out, inert) as book:
        book.set_properties({"created": dt.datetime(2000, 1, 1, tzinfo=dt.UTC).replace(tzinfo=None)})
        bold = book.add_format({"bold": True})
        for batch in _batches(_rows(pages, settings), SHEET - 1):
            sheet = book.add_worksheet()
            sheet.freeze_panes(1, 1)
            sheet.write_row(0, 0, COLUMNS, bold)
            for number, row in enumerate(batch, 1):
                for column, name in enumerate(COLUMNS):
                    if (cell := row[name]) is not None:
                        (sheet.write_string if isinstance(cell, str) else sheet.write_number)(number, column, cell)


FORMATS: dict[str, Callable[[Pages, Settings, BinaryIO], None]] = {
    "csv": _csv,
    "jsonl": _jsonl,
    "parquet": _parquet,
    "xlsx": _xlsx,
}
"""The formats of an export; the first is the default."""
