#!/usr/bin/env python3
"""Writes the workbooks of this folder, in the forms in which statistical offices publish them.

Every number is invented. Needs XlsxWriter and openpyxl (Debian: python3-xlsxwriter,
python3-openpyxl); workbooks of OpenDocument are converted by LibreOffice.

    ./make.py [NAME...]
"""

import datetime
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl
import xlsxwriter

HERE = pathlib.Path(__file__).parent
MADE = datetime.datetime(2026, 9, 1)
BOOKS = {}


def book(function):
    """Registers a workbook under the name of its function."""
    BOOKS[function.__name__.replace("_", "-")] = function
    return function


def cells(sheet, row, column, rows, *formats):
    """Writes rows of values from a cell on, each column in its format."""
    for r, values in enumerate(rows):
        for c, value in enumerate(values):
            form = formats[c] if c < len(formats) else (formats[-1] if formats else None)
            if value is None:
                continue
            sheet.write(row + r, column + c, value, form)


@book
def regions_and_losses(path):
    """A cover, a two-row head with merged cells, units in heads, a total, notes, a sheet of notes."""
    w = xlsxwriter.Workbook(path)
    bold, whole = w.add_format({"bold": True}), w.add_format({"num_format": "#,##0"})
    one, percent = w.add_format({"num_format": "#,##0.0"}), w.add_format({"num_format": "0.0%"})
    mid = w.add_format({"align": "center", "bold": True, "text_wrap": True})
    cover = w.add_worksheet("Cover")
    cells(cover, 0, 0, [["Reported fraud, year ending March 2026"], ["Office for Public Figures"],
                        ["Released: 16 July 2026"], ["Contact: fraud.statistics@example.org"]], bold, None)
    s = w.add_worksheet("Table 1")
    s.write(0, 0, "Table 1: Fraud reports and losses by region, year ending March 2026", bold)
    s.write(1, 0, "This worksheet contains one table.")
    s.merge_range(3, 0, 4, 0, "Region", mid)
    s.merge_range(3, 1, 3, 2, "Year ending March 2025", mid)
    s.merge_range(3, 3, 3, 4, "Year ending March 2026", mid)
    s.merge_range(3, 5, 4, 5, "Change in reports (%)", mid)
    for c, text in enumerate(["Reports", "Loss\n(£m)", "Reports", "Loss\n(£m)"]):
        s.write(4, 1 + c, text, mid)
    rows = [("North East", 12480, 31.4, 13105, 34.0), ("North West", 38215, 96.8, 41020, 104.1),
            ("Yorkshire", 27340, 66.2, 27015, 65.9), ("Midlands", 51870, 128.3, 55410, 139.7),
            ("East", 33105, 90.4, 35260, 97.0), ("London", 71450, 241.6, 78310, 268.2),
            ("South East", 55290, 170.9, 58040, 181.5), ("South West", 26015, 70.1, 27730, 74.6),
            ("Wales", 15430, "..", 16205, 41.3)]
    for r, (name, a, b, c, d) in enumerate(rows):
        y = 5 + r
        cells(s, y, 0, [[name, a, b, c, d]], None, whole, one, whole, one)
        s.write_formula(y, 5, f"=D{y+1}/B{y+1}-1", percent, c / a - 1)
    t = 5 + len(rows)
    total = [sum(x[i] for x in rows if not isinstance(x[i], str)) for i in (1, 2, 3, 4)]
    s.write(t, 0, "England and Wales", bold)
    for c, value in enumerate(total):
        value = 941.2 if c == 1 else value
        s.write_formula(t, 1 + c, f"=SUM({'BCDE'[c]}6:{'BCDE'[c]}{t})", [whole, one][c % 2], round(value, 1))
    s.write_formula(t, 5, "=D15/B15-1", percent, total[2] / total[0] - 1)
    s.write(t + 2, 0, "Source: Central Register of Fraud Reports")
    s.write(t + 3, 0, "Notes:")
    s.write(t + 4, 0, "1. Losses are those stated by the person who reports.")
    s.write(t + 5, 0, "2. .. = not available")
    n = w.add_worksheet("Notes")
    cells(n, 0, 0, [["Notes"], ["Figures are rounded to the nearest 5."]])
    return w


def make(name):
    target = HERE / name
    target.mkdir(exist_ok=True)
    function = BOOKS[name]
    ods = name.startswith("ods-")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / f"{name}.xlsx"
        w = function(str(path))
        if isinstance(w, xlsxwriter.Workbook):
            w.set_properties({"created": MADE})
            w.close()
        elif w is not None:
            w.properties.created = w.properties.modified = MADE
            w.save(path)
        if ods:
            subprocess.run(["soffice", "--headless", "--convert-to", "ods", "--outdir", folder, str(path)],
                           check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            path = path.with_suffix(".ods")
        shutil.copy(path, target / path.name)


for each in sys.argv[1:] or BOOKS:
    make(each)
