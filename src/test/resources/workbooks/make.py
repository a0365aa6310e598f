#!/usr/bin/env python3
"""Writes the workbooks of this folder, in the forms in which statistical offices publish them.

Every number is invented. Needs XlsxWriter and openpyxl (Debian: python3-xlsxwriter,
python3-openpyxl); workbooks of OpenDocument are converted by LibreOffice.

    ./make.py [NAME...]
"""

import datetime
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

import openpyxl
import openpyxl.styles
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


def simple(path, sheets):
    """A workbook of plain rows: of each sheet its name and rows from the first cell on."""
    w = xlsxwriter.Workbook(path)
    for name, rows in sheets:
        cells(w.add_worksheet(name), 0, 0, rows)
    return w


@book
def quarters_with_formulas_of_no_result(path):
    """Written by a program that saves no results: totals by formula, years and quarters as rows."""
    w = openpyxl.Workbook()
    s = w.active
    s.title = "Quarterly"
    for row in [["Table 2a: Complaints received and closed, Q1 2024 to Q4 2025"], [],
                ["Quarter", "Received", "Closed", "Average days to close"],
                ["Q1 2024", 1204, 1150, 31.5], ["Q2 2024", 1317, 1290, 30.2], ["Q3 2024", 1280, 1301, 29.8],
                ["Q4 2024", 1409, 1377, 33.0], ["Q1 2025", 1388, 1402, 32.1], ["Q2 2025", 1451, 1398, 31.7],
                ["Q3 2025", 1502, 1466, 30.9], ["Q4 2025", 1533, 1544, 29.4],
                ["Total", "=SUM(B4:B11)", "=SUM(C4:C11)", None], [],
                ["Source: Complaints database"]]:
        s.append(row)
    return w


@book
def gesamt_mit_legende(path):
    """German: decimal comma in texts, signs with a legend, Insgesamt first, units in the head."""
    return simple(path, [("Tabelle 3", [
        ["Tabelle 3: Erfasste Fälle und Schaden nach Ländern, 2025"], [],
        ["Land", "Fälle", "Schaden", "Aufklärungsquote"],
        [None, "Anzahl", "Mio. €", "%"],
        ["Insgesamt", 9130, "214,5", "58,1"], ["Nordland", 2410, "61,3", "57,2"],
        ["Ostmark am See", 1985, "40,2", "61,0"], ["Südstadt", 3120, "88,0", "55,9"],
        ["Westau", 1615, "25,0", "60,4"], ["Hallig", "–", ".", "x"], [],
        ["– = nichts vorhanden; . = Zahlenwert unbekannt; x = nicht zutreffend"],
        ["Quelle: Statistisches Amt"]])])


@book
def shi_sheng(path):
    """Chinese: a title over all columns, a unit line on the right, 合计, and notes below."""
    w = xlsxwriter.Workbook(path)
    s = w.add_worksheet("表1")
    s.merge_range(0, 0, 0, 3, "表1 2026年1—6月各地区举报受理情况")
    s.write(1, 3, "单位：万元")
    cells(s, 2, 0, [["地区", "涉案金额", "返还金额", "冻结金额"], ["合计", 40210.5, 12077, 9310.2],
                    ["东海", 18005.2, 6030.5, 4011], ["西岭", 9120.3, 2540.5, 1800.2],
                    ["南湾", 8075, 2401, 2299], ["北原", 5010, 1105, 1200], ["海外", "…", "…", "-"]])
    s.write(10, 0, "注：冻结金额为期末数。")
    s.write(11, 0, "资料来源：举报中心")
    return w


@book
def hidden_rows_and_columns(path):
    """A working file: hidden rows with drafts, a hidden column, an autofilter, codes before names."""
    w = xlsxwriter.Workbook(path)
    s = w.add_worksheet("Areas")
    bold = w.add_format({"bold": True})
    s.write(0, 0, "Table 4: Inspections by area, 2025/26", bold)
    cells(s, 2, 0, [["Area code", "Area", "Inspections", "Check", "Failed", "Failed (%)"],
                    ["E12000001", "Harbour", 410, "ok", 31, 7.6], ["E12000002", "Moor", 275, "ok", 18, 6.5],
                    ["E12000003", "Valley", 330, "?", 40, 12.1], ["E12000099", "Test area", 1, "?", 1, 100],
                    ["E12000004", "Coast", 512, "ok", 47, 9.2], ["E92000001", "All areas", 1527, "ok", 136, 8.9]])
    s.set_row(6, None, None, {"hidden": True})
    s.set_column(3, 3, None, None, {"hidden": True})
    s.autofilter(2, 0, 8, 5)
    s.write(10, 0, "Figures exclude repeat visits.")
    return w


@book
def several_tables_on_a_sheet(path):
    """Three tables below one another on one sheet, each with its title, the third without a head row for years."""
    return simple(path, [("Data", [
        ["Annual report 2025: tables"], [],
        ["Table 1: Licences by type"], ["Type", 2023, 2024, 2025],
        ["New", 120, 131, 140], ["Renewed", 340, 333, 351], ["Withdrawn", 12, 9, 15], ["Total", 472, 473, 506], [],
        ["Table 2: Fees, £ thousand"], ["Type", "2024", "2025"],
        ["New", 60.5, 70], ["Renewed", 83.3, 87.8], ["Sum", 143.8, 157.8], ["Note: Fees before refunds."], [],
        ["Table 3: Staff at the end of the year"], ["Grade", "Full time", "Part time"],
        ["A", 14, 3], ["B", 22, 8], ["C", 9, 11]])])


@book
def side_by_side(path):
    """Two tables beside each other with an empty column between."""
    return simple(path, [("Sheet1", [
        ["Calls by channel and by day"], [],
        ["Channel", "Calls", None, "Day", "Calls"],
        ["Telephone", 410, None, "Monday", 190], ["Web form", 233, None, "Tuesday", 161],
        ["Letter", 12, None, "Wednesday", 150], ["Visit", 31, None, "Thursday", 185],
        ["Total", 686, None, "Total", 686]])])


@book
def sections_by_sex_and_age(path):
    """Headings among the rows, merged across the table, with a subtotal in each section."""
    w = xlsxwriter.Workbook(path)
    s = w.add_worksheet("T5")
    s.write(0, 0, "Table 5  Victims by age group")
    cells(s, 2, 0, [["Age group", "2024", "2025"]])
    s.merge_range(3, 0, 3, 2, "Women")
    cells(s, 4, 0, [["Under 18", 120, 118], ["18 to 64", 940, 1011], ["65 and over", 310, 344]])
    s.merge_range(7, 0, 7, 2, "Men")
    cells(s, 8, 0, [["Boys under 18", 98, 102], ["Men 18 to 64", 870, 905], ["Men 65 and over", 255, 270]])
    s.write(12, 0, "Source: Victim survey; respondents may appear more than once")
    return w


@book
def percentages_and_rates(path):
    """Percent formats, rates per 100,000, a column of notes, footnote marks raised in labels."""
    w = xlsxwriter.Workbook(path)
    s = w.add_worksheet("Rates")
    percent, whole = w.add_format({"num_format": "0.0%"}), w.add_format({"num_format": "#,##0"})
    rate, up = w.add_format({"num_format": "0.00"}), w.add_format({"font_script": 1})
    s.write(0, 0, "Table 6: Clearance rates by force, 2025")
    cells(s, 2, 0, [["Force", "Recorded", "Cleared (%)", "Per 100,000 people", "Notes"]])
    for r, (name, a, b, c, d) in enumerate([("Harbour", 4120, .412, 812.4, ""), ("Moor", 1980, .387, 605.13, "Boundary changed"),
                                            ("Valley", 2745, .45, 711.9, ""), ("Coast", 5230, .398, 954, "[1]")]):
        s.write(3 + r, 0, name)
        s.write(3 + r, 1, a, whole)
        s.write(3 + r, 2, b, percent)
        s.write(3 + r, 3, c, rate)
        s.write(3 + r, 4, d)
    s.write_rich_string(4, 0, "Moor", up, "2")
    s.write(8, 0, "1 Includes the islands.")
    s.write(9, 0, "2 From April 2025 with the northern parishes.")
    return w


@book
def accessible_with_shorthand(path):
    """As the guidance on accessible spreadsheets has it: cover, contents, notes, one table a sheet, shorthand."""
    w = simple(path, [
        ("Cover", [["Water quality statistics, January to June 2026"], ["Published 3 September 2026"]]),
        ("Contents", [["Contents"], ["Sheet", "Title"], ["1", "Samples by river"], ["2", "Samples by month"]]),
        ("Notes", [["Notes"], ["This worksheet contains one table."], ["Note number", "Note text"],
                   ["note 1", "Samples taken at fixed points."]]),
        ("1", [["Table 1: Samples and failures by river, January to June 2026 [note 1]"],
               ["This worksheet contains one table. Some shorthand is used in this table, [c] = confidential, [x] = not available."],
               ["River", "Samples", "Failures", "Failure rate (%)"],
               ["Ash", 210, 12, 5.7], ["Birch", 184, "[c]", "[c]"], ["Cedar", "[x]", "[x]", "[x]"], ["Elm", 305, 31, 10.2]]),
        ("2", [["Table 2: Samples by month, January to June 2026"], ["This worksheet contains one table."],
               ["Month", "Samples"], ["January", 118], ["February", 110], ["March", 131], ["April", 122],
               ["May", 119], ["June", 99]])])
    return w


@book
def ods_merged_and_dates(path):
    """OpenDocument: dates in several formats as labels, merged heads, percentages, a hidden sheet."""
    w = xlsxwriter.Workbook(path)
    s = w.add_worksheet("Sheet A")
    month, percent = w.add_format({"num_format": "mmm yyyy"}), w.add_format({"num_format": "0%"})
    one, mid = w.add_format({"num_format": "#,##0.0"}), w.add_format({"align": "center"})
    s.write(0, 0, "Table 7: Shipments by month, first half of 2026")
    s.merge_range(2, 0, 3, 0, "Month", mid)
    s.merge_range(2, 1, 2, 2, "Exports", mid)
    s.merge_range(2, 3, 3, 3, "Share by sea", mid)
    cells(s, 3, 1, [["Tonnes (thousands)", "Value (€m)"]])
    for i, (a, b, c) in enumerate([(812.5, 41, .61), (790, 39.7, .6), (845.1, 44.2, .63), (833, 43, .62),
                                   (861.4, 45.5, .64), (870, 46.1, .65)]):
        s.write_datetime(4 + i, 0, datetime.datetime(2026, 1 + i, 1), month)
        s.write(4 + i, 1, a, one)
        s.write(4 + i, 2, b, one)
        s.write(4 + i, 3, c, percent)
    s.write(11, 0, "Source: Customs declarations")
    w.add_worksheet("Workings").hide()
    cells(w.worksheets()[1], 0, 0, [["Draft", 1], ["Draft", 2]])
    return w


@book
def ods_signs(path):
    """OpenDocument: signs for no number, an error value, a total that is rounded."""
    w = simple(path, [("Ledger", [
        ["Budget lines, £m"], [], ["Line", "2024", "2025"],
        ["Roads", 10.4, 11.2], ["Bridges", 10.4, 11.2], ["Tunnels", 10.4, ".."], ["Ferries", ":", 0.4],
        ["Total", 31.3, 30], [], ["'..' means not yet decided"]])])
    w.get_worksheet_by_name("Ledger").write_formula(6, 1, "=NA()", None, "#N/A")
    return w


@book
def financial_years_wide(path):
    """Eleven columns of years, a label column without a heading, thousands in a line above."""
    years = [f"{y}-{(y + 1) % 100:02d}" for y in range(2015, 2026)]
    rows = [[name] + [base + 3 * i + (i * i) % 7 for i in range(11)] for name, base in
            [("Detached", 310), ("Semi-detached", 402), ("Terraced", 518), ("Flats", 275)]]
    rows.append(["All dwellings"] + [sum(r[1 + i] for r in rows) for i in range(11)])
    return simple(path, [("Live table 12", [["Live table 12: Dwellings by kind, England"], [None] * 10 + ["Thousands"],
                                           [None] + years] + rows + [[], ["Contact: housing@example.org"],
                                           ["Next update: autumn 2026"]])])


@book
def russian_subtotals(path):
    """Russian: decimal comma, subtotals of regions within the table, в том числе."""
    return simple(path, [("Таблица 8", [
        ["Таблица 8. Зарегистрировано обращений за январь - июнь 2026"], [],
        ["Округ", "Обращения, ед.", "Ущерб (млн руб.)"],
        ["Северный", 1204, "31,5"], ["Южный", 2310, "44,1"], ["Итого", 3514, "75,6"], [],
        ["Источник: Реестр обращений"], ["Примечание: данные предварительные."]])])


@book
def french_champ(path):
    """French: Ensemble, Champ and Lecture below the table, a space between thousands in texts."""
    return simple(path, [("Figure 1", [
        ["Figure 1 - Plaintes enregistrées selon la région en 2025"], [],
        ["Région", "Nombre", "Part (en %)", "Évolution 2024-2025 (en %)"],
        ["Nord", "12 410", "31,5", "2,1"], ["Sud", "15 020", "38,1", "-1,4"], ["Ouest", "11 980", "30,4", "0,8"],
        ["Ensemble", "39 410", "100,0", "0,4"], [],
        ["Lecture : en 2025, 12 410 plaintes sont enregistrées dans le Nord."],
        ["Champ : ensemble du territoire."], ["Source : Service statistique"]])])


@book
def no_title_no_notes(path):
    """A bare export: a head in the first row, nothing else; numbers as text."""
    return simple(path, [("export_2026-08", [["office", "cases", "fees EUR"], ["A", "1,204", "30.5"], ["B", "988", "24.0"],
                                             ["C", "n/a", "12.1"]])])


@book
def head_with_letters_below(path):
    """A head of three rows with column letters, spanners without merged cells, a source across the sheet."""
    w = xlsxwriter.Workbook(path)
    s = w.add_worksheet("Tab9")
    cells(s, 0, 0, [["Tab. 9: Applications and decisions, August 2026"], [],
                    [None, "Applications", None, "Decisions", None],
                    ["Office", "by post", "online", "granted", "refused"],
                    ["Harbour", 120, 340, 301, 88], ["Moor", 75, 180, 160, 61], ["Valley", 64, 205, 188, 50],
                    ["Overall", 259, 725, 649, 199]])
    s.merge_range(9, 0, 9, 4, "Source: Register of applications, as of 31 August 2026. Decisions may be of earlier months.")
    return w


@book
def year_and_quarter(path):
    """Two columns of labels: the year stands once, merged over its quarters."""
    w = xlsxwriter.Workbook(path)
    s = w.add_worksheet("Series")
    cells(s, 0, 0, [["Table 10: Permits by quarter"], [], ["Year", "Quarter", "Issued", "Refused"]])
    for y in range(2):
        s.merge_range(3 + 4 * y, 0, 6 + 4 * y, 0, 2024 + y)
        cells(s, 3 + 4 * y, 1, [[f"Q{q}", 100 + 9 * q + 20 * y, 10 + q + y] for q in range(1, 5)])
    s.write(12, 0, "[r] revised")
    return w


@book
def qualified_numbers(path):
    """Numbers with qualifiers, as texts: more than, about, ranges; a provisional mark."""
    return simple(path, [("Estimates", [
        ["Table 11: Estimated losses by kind, 2025 (USD million)"], [], ["Kind", "Lowest estimate", "Stated"],
        ["Investment", ">120", "131.5 [p]"], ["Romance", "~45", "47.0 [p]"], ["Prize", "10..15", "12.2 [p]"],
        ["Other", "<5", "?"], [], ["[p] provisional"]])])


@book
def missing_cells_and_errors(path):
    """A sheet that nobody finished: a broken formula in a cell, a number with a stray letter, a repeated heading."""
    w = simple(path, [("Draft", [["Reports by office, July 2026"], [], ["Office", "Reports", "Reports", "Loss"],
                                 ["Harbour", 120, 118, "12,3x"], ["Moor", 75, 80, 3], ["Valley", 64, 61, 2.5]])])
    w.get_worksheet_by_name("Draft").write_formula(4, 3, "=B5/0", None, "#DIV/0!")
    return w


@book
def rates_in_titles(path):
    """Titles that say "per 100,000": a number is not parted at its comma, and a rate is no unit of the table."""
    return simple(path, [
        ("1", [["Rates per 100,000 population by area"], ["Area", "Deaths", "Rate"], ["North", 120, 19.2], ["South", 98, 16.1]]),
        ("2", [["Deaths by area, per 1,000 births"], ["Area", "Deaths"], ["North", 3.1], ["South", 4.2]]),
        ("3", [["Losses by kind, £'000"], ["Kind", "Loss (Men)", "Loss (Women)"], ["Prize", 12.5, 13.1], ["Other", 4.5, 2]]),
        ("4", [["Journeys by purpose £000"], ["Purpose", "Spending", "Distance (miles)"], ["Work", 120, 12.5], ["School", 98, 3.5]])])


@book
def units_of_some_columns(path):
    """A unit in the title that cannot hold for every column: rates, averages, staff, cases."""
    return simple(path, [
        ("1", [["Exports (EUR bn)"], ["Country", "Value 2025", "Growth rate"], ["A", 30.1, .12], ["B", 31.2, -.05]]),
        ("2", [["Work in 2025, thousands"], ["Area", "Employees", "Employment rate (%)", "Average hours"],
               ["North", 123, 71.2, 31.4], ["South", 98, 70, 33.2]]),
        ("3", [["Spending by department, 2025-26 (£bn)"], ["Department", "Budget", "Staff", "Sites"],
               ["Health", 12.5, 1100, 7], ["Defence", 98, 4000, 9]]),
        ("4", [["Losses (GBP million)"], ["Kind", "2024", "2025", "Cases", "Average loss (£)"],
               ["A", 1.2, 1.4, 310, 4500], ["B", 3.4, 3.1, 250, 12400]]),
        ("5", [["Losses by area, £m"], ["Area", "Fraud", "Theft"], ["North", 1.5, 2.5], ["South", .5, 1]]),
        ("6", [["Share of journeys, %"], ["Purpose", "Rail", "Road", "Number asked"], ["Work", 31.5, 68.5, 410], ["School", 12, 88, 395]])])


@book
def german_points(path):
    """German: points between thousands in texts, in numbers that show no decimal comma."""
    return simple(path, [("S", [["Einwohner der Länder 2024"], ["Land", "Einwohner"], ["Nord", "1.234"], ["Süd", "987"], ["Ost", "1.111"]])])


@book
def german_units_after_in(path):
    """German, with few words that say so: the decimal comma of one column decides for all; units after "in"."""
    return simple(path, [("S", [
        ["Einwohner 2024"], ["Land", "Einwohner in 1 000", "Fläche in km²", "Umsatz in Mio. EUR", "Anteil in %"],
        ["Nord", "1.234", 12, "3,4", "12,5 %"], ["Süd", "987", 8, "2,5", "10,0 %"], ["Insgesamt", "2.221", 20, "5,9", "22,5 %"]])])


@book
def spanish_points(path):
    """Spanish: points between thousands, a decimal comma, millones de euros."""
    return simple(path, [("S", [
        ["Población, 2024"], ["Región", "Hombres", "Mujeres", "Gasto (millones de euros)"],
        ["Norte", "1.234.567", "1.300.000", "12,4"], ["Sur", "987.000", "1.001.000", "13,5"],
        ["Total", "2.221.567", "2.301.000", "25,9"], ["Fuente: INE"]])])


@book
def french_spaces(path):
    """French: spaces between thousands and a decimal comma in every number, M€, n.d."""
    return simple(path, [("S", [
        ["Taux d'emploi en France, 2024"], ["Région", "Emploi (milliers)", "Taux (%)", "Montant (M€)"],
        ["Nord", "1 234,5", "67,8", "12,4"], ["Sud", "987,0", "70,1", "n.d."], ["Ensemble", "2 221,5", "68,9", "30,0"],
        ["Source : Insee."]])])


@book
def numbers_that_may_be_either(path):
    """English: a text that is one number with a decimal point and another with a decimal comma."""
    return simple(path, [("S", [["Visits of the museum, 2025"], ["Month", "Visits"], ["May", "1.234"], ["June", "987"]])])


@book
def numbers_with_marks(path):
    """Rows whose numbers have letters, notes and other notations: rows of the table, with errors to mend."""
    return simple(path, [
        ("1", [["Births by area and year"], ["Area", "2023", "2024"], ["North", 1234, 100], ["South", "1 234 p", 99], ["East", "1111p", "10r"]]),
        ("2", [["Births"], ["Area", "Births", "Rate"], ["North (1)", 100, "12.1 (2)"], ["South*", 98, "11.9 r"], ["East", "1 234", "10.0*"]]),
        ("3", [["Visitors"], ["Area", "Jan", "Feb"], ["North", "1'234", "2'345"], ["South", "(123)", "− 12"], ["East", "5–9", "<1"]])])


@book
def rows_without_numbers(path):
    """Rows that have only a label, in the table and at its end: rows, unless they are notes."""
    return simple(path, [
        ("1", [["Consumer prices"], ["Year", "Index (2015=100)", "Change, %"], [2021, 108.1], [2022, 118.9, 10], [2023, 124.2, 4.5], [2024]]),
        ("2", [["Population 2024"], ["Area", "Count"], ["North", 12], ["South"], ["East"]]),
        ("3", [["Births 2024"], ["Area", "Count"], ["North", 12], ["South"], ["West", 9], ["2024 is provisional."], ["_____"], ["x = unknown"]])])


@book
def years_in_the_head(path):
    """Years that are numbers, beside words, beside an empty column, and over other heads."""
    return simple(path, [
        ("1", [["Road casualties"], ["User", 2023, 2024, "Change"], ["Pedestrian", 41, 38, -7.3], ["Cyclist", 12, 15, 25]]),
        ("2", [["Road casualties by day"], ["Day", 2023, 2024, None, "% change"], ["Monday", 41, 38, None, -7.3], ["Friday", 12, 15, None, 25]]),
        ("3", [["Deaths"], [None, "2024", None, "2025"], [None, "Men", "Women", "Men", "Women"], ["Age"],
               ["0-4", 12, 10, 11, 9], ["5-9", 3, 2, 1, 4], ["10-14", 2, 5, 3, 1], ["All ages", 17, 17, 15, 14]]),
        ("4", [["Year of the oldest and of the newest house"], [None, 2024, 2025], ["North", 1950, 1960], ["South", 2010, 1988]]),
        ("5", [["Stock (1,000s)"], ["Item", 2023, "2024 (p)", "2025r"], ["Red", 1, 2, 3], ["Blue", 4, 5, 6]])])


@book
def labels_told_apart(path):
    """Labels that only a heading, a year or a name beside them tells apart."""
    return simple(path, [
        ("1", [["Road casualties"], ["User", 2023, 2024], ["Killed"], ["Pedestrian", 41, 38], ["Cyclist", 12, 15], ["All killed", 53, 53],
               ["Seriously injured"], ["Pedestrian", 512, 540], ["Cyclist", 301, 318],
               ["All seriously injured", 813, 858], ["All casualties", 866, 911], ["Source: Police"]]),
        ("2", [["Rank of areas"], ["Rank", "Area", "Deaths", "Rank 2024"], [1, "North", 100, 2], [2, "South", 90, 1], [3, "East", 80, 3]]),
        ("3", [["region", "year", "value"], ["North", 2024, 12], ["North", 2025, 13], ["South", 2024, 9], ["South", 2025, 10]])])


@book
def titles_beside_each_other(path):
    """A title in two cells, a title over each of two tables, and 2015=100, which is no period."""
    return simple(path, [
        ("1", [["Table 3", "Pupils by school type"], [], ["School type", "Pupils"], ["Primary", 1200], ["Secondary", 900], ["Total", 2100]]),
        ("2", [["Births", None, None, "Deaths"], ["Area", "Births", None, "Area", "Deaths"],
               ["North", 100, None, "North", 90], ["South", 98, None, "South", 88]]),
        ("3", [["Index of production, 2015=100"], ["Area", "Index"], ["North", 103.1], ["South", 104.2]])])


@book
def totals_that_do_not_add_up(path):
    """Counts whose total is wrong, and a total that counts a hidden row."""
    w = simple(path, [
        ("1", [["Sales by region, 2024 to 2025"], ["Region", "Sales"], ["North", 1], ["South", 2], ["Grand total", 4]]),
        ("2", [["Sales by month"], ["Month", "Sales"], ["May", 14], ["June", 12], ["July", 11], ["Total", 37]]),
        ("3", [["Stock by store"], ["Store", "Change", "Lost", "Sold"], ["North", -5, 2, 40], ["South", "?", 3, 50], ["East", 20, 4, 60],
               ["All", 3, 9, 151]])])
    w.get_worksheet_by_name("2").set_row(3, None, None, {"hidden": True})
    return w


@book
def right_of_empty_columns(path):
    """Tables right of columns that are empty, alone or before codes and what is hidden."""
    w = simple(path, [
        ("1", [[], [None, "Thefts recorded by region (thousands)"], [], [None, "Region", "Jan", "Feb"],
               [None, "Inland"], [None, "North", 12.5, 13.1], [None, "Middle", 3.2, 3.0],
               [None, "Coast"], [None, "South", 0.9, 1.1], [None, "All", 16.6, 17.2], [None, "Source: Police"]]),
        ("2", [[], [None, None, "Kinds of fraud"], [], [None, None, "No.", "Kind", "Reports", "Closed"], [None, None, 1, "Phishing", 100, 90],
               [None, None, 2, "Romance", 5, 4], [None, None, 3, "Loans", 7, 2], [None, None, None, "Total", 112, 96]])])
    w.get_worksheet_by_name("2").set_column(5, 5, None, None, {"hidden": True})
    return w


@book
def totals_under_labels_in_two_columns(path):
    """Totals of a table with two columns of labels: under each region, and of the whole."""
    w = simple(path, [
        ("1", [["Offences by region and kind"], ["Region", "Kind", "Offences", "Loss (EUR thousand)"],
               ["North", "Fraud", 1234, 12.5], [None, "Intrusion", 234, 4.5],
               ["South", "Fraud", 2234, 22.0], [None, "Intrusion", 1234, 3.5], ["All", None, 4936, 42.5]]),
        ("2", [["Cases by court and year"], ["Court", "Kind", "Cases"],
               ["East", "Civil", 10], [None, "Penal", 20], [None, "Total", 30],
               ["West", "Civil", 11], [None, "Penal", 21], [None, "Total", 32]])])
    w.get_worksheet_by_name("1").merge_range(2, 0, 3, 0, "North")
    w.get_worksheet_by_name("1").merge_range(4, 0, 5, 0, "South")
    return w


@book
def contents_before_tables(path):
    """A sheet of contents, whose heading is no title."""
    return simple(path, [
        ("Contents", [["Table of contents"], ["Table 1", "Fraud by quarter"], ["Notes", "Notes on the tables"]]),
        ("Table 1", [["Table 1: Fraud by quarter"], ["Quarter", "Offences"], ["Q1 2026", 100], ["Q2 2026", 120], ["Q3 2026", 90]])])


@book
def rows_in_different_units(path):
    """Key figures: a column of units, or units in the labels, which no chart may compare."""
    return simple(path, [
        ("1", [["Key figures 2025"], ["Indicator", "Unit", 2024, 2025], ["Reports received", "reports", 1200, 1350],
               ["Losses", "EUR million", 12.5, 14], ["Suspects", "people", ">200", "about 250"], ["Cleared", "%", 45.5, 47]]),
        ("2", [["Figures by month, 2026"], ["Figure", "January", "February", "Unit"], ["Reports", 100, 110, "reports"],
               ["Losses", 1234.5, 2469, "USD"], ["Closed", 12, 13, "reports"]]),
        ("3", [["By month, 2026"], ["Figure", "January", "February"], ["Reports", 100, 110], ["Losses (USD)", 1234.5, 2469],
               ["Share (%)", 12.5, 13.5]])])


@book
def money_in_short(path):
    """Currencies, scales and qualifiers in the cells, as people type them; the period is in a line below the title."""
    return simple(path, [
        ("Fines", [["Table 1: Fines and staff by force"], ["January to June 2026"], ["Provisional figures are rounded."], [],
                   ["Force", "Fines", "Seized", "Officers"],
                   ["North", "£12.3m", "£450k", "46 approx."], ["South", "c. £1.2bn", "£ 3.4 m", "c. 120"],
                   ["West", "£980,000", "about £2m", "ca. 75"]])])


@book
def german_money_in_short(path):
    """The same in German; dollars without a country are no certain currency."""
    return simple(path, [
        ("Schäden", [["Schäden und Fälle nach Land"], ["Berichtszeitraum: 1. Quartal 2026"], [],
                     ["Land", "Schaden", "Versicherung", "Fälle"],
                     ["Nord", "1,2 Mio. €", "0,8 Mio. €", "rund 1.200"], ["Süd", "3,45 Mrd. €", "980 Tsd. €", "ca. 340"],
                     ["West", "12,5 Mio. €", "450.000 €", 78]])])


@book
def notes_before_and_between_tables(path):
    """A sheet of notes first; a note between two tables; dollars in thousands; a dash for a minus."""
    return simple(path, [
        ("Notes", [["Notes"], ["Figures are unaudited."]]),
        ("Budget", [["Spending and budget by program, 2026"], ["($ in thousands)"], [],
                    ["Program", "Budget", "Actual", "Change"], ["Trails", 1200, 1350.5, "–12.5"],
                    ["Pools", 800, 640, "20.0"], ["Rangers", 2400, 2395, "–0.2"], [],
                    ["Note: unaudited."], [], ["Visitors by quarter"], ["Park", "Q1 2026", "Q2 2026"],
                    ["North", 1200, 1230], ["South", 12000, 13500]])])


@book
def french_words_for_no_number(path):
    """French: words of the office's own in place of numbers, which a note explains."""
    return simple(path, [
        ("Tableau 4", [["Tableau 4 : Signalements de fraude par canal, juillet 2026"], [],
                       ["Canal", "Signalements", "Évolution (en %)", "Part (en %)"],
                       ["Courriel", 1204.5, 3.1, 62.1], ["Courrier", "nd", "nd", "nd"],
                       ["SMS", 601.3, "ns", 31], ["Téléphone", 134, "– 2,4", "nd"], [],
                       ["Note : ns : non significatif ; nd : non disponible"], ["Source : Observatoire des fraudes"]])])


@book
def sums_of_no_result(path):
    """Written by a program that saves no results: a row of sums that is not called a total."""
    w = openpyxl.Workbook()
    s = w.active
    s.title = "Channels"
    for row in [["Reports of phishing by channel, 2024 and 2025"], [], ["Channel", "2024", "2025"],
                ["E-mail", 120, 131], ["Text message", 310, 298], ["Telephone", 45, "..", ],
                ["All channels", "=SUM(B4:B6)", "=SUM(C4:C6)"], [], ["Source: Reports database"]]:
        s.append(row)
    return w


@book
def units_merged_below_columns(path):
    """The last row of the head has one unit for several columns, in merged cells, as German offices set it."""
    w = xlsxwriter.Workbook(path)
    mid = w.add_format({"align": "center"})
    s = w.add_worksheet("Tab. 5.1")
    s.write(0, 0, "5.1 Betrugsdelikte im Internet nach Art des Delikts, 3. Quartal 2026")
    s.merge_range(2, 0, 4, 0, "Deliktsart", mid)
    s.merge_range(2, 1, 2, 2, "Erfasste Fälle", mid)
    cells(s, 2, 3, [["Veränderung", "Schaden"], ["gegenüber Vorjahr", "2026"], ["%", "1.000 EUR"]], mid)
    cells(s, 3, 1, [["3. Vj. 2025", "3. Vj. 2026"]], mid)
    s.merge_range(4, 1, 4, 2, "Anzahl", mid)
    cells(s, 5, 0, [["Insgesamt", 12480, 13101, "+ 5,0", "45.210,5"],
                    ["Warenbetrug", 7200, 7655, "+ 6,3", "9.120,0"],
                    ["Anlagebetrug", 1280, 1466, "+ 14,5", "31.090,5"],
                    ["Sonstiger Betrug", 4000, 3980, "– 0,5", "5.000,0"]])
    s.write(10, 0, "Quelle: Statistisches Amt")
    w.close()


@book
def chinese_units_at_the_right(path):
    """The units of several columns in a cell of its own, above the last heading."""
    return simple(path, [
        ("表1", [["表1 2026年1-6月各省案件及涉案金额"], [None, None, "单位：起、万元"], ["省份", "案件数", "涉案金额"],
                ["广东", 1234, 5678.9], ["江苏", 980, 3210], ["浙江", "约870", 2999.5]])])


@book
def accessible_with_notes_sheet(path):
    """British: cover, contents, a sheet of numbered notes, heads and labels with [note 2]."""
    return simple(path, [
        ("Cover", [["Police recorded knife offences, England, year ending June 2026"], ["Published 22 October 2026"]]),
        ("Contents", [["Table of contents"], ["Sheet", "Title"], ["Table_1", "Offences by area"], ["Table_2", "Outcomes"]]),
        ("Notes", [["Notes"], ["This worksheet contains one table."], ["Note number", "Note text", "Related tables"],
                   ["[note 1]", "Excludes Greater Manchester before July 2023.", "Table 1"],
                   ["[note 2]", "Includes threats with a knife.", "Table 1, Table 2"],
                   ["[note 3]", "An outcome may be recorded in a later year.", "Table 2"]]),
        ("Table_1", [["Table 1: Knife offences by area [note 1]"], ["This worksheet contains one table. Some cells refer to notes, which can be found on the notes worksheet."],
                     ["Area", "Robbery [note 2]", "Assault", "All offences"],
                     ["North", 1204, 2310, 3514], ["Midlands [note 1]", 980, 2011, 2991], ["London", 5120, 4870, 9990],
                     ["South", 760, 1430, 2190], ["England", 8064, 10621, 18685]]),
        ("Table_2", [["Table 2: Outcomes of knife offences [note 2] [note 3]"], ["This worksheet contains one table."],
                     ["Outcome", "Adults", "Juveniles"], ["Custody", 3120, 410], ["Community sentence", 980, 1220], ["Caution", 310, 640], ["Total", 4410, 2270]]),
    ])


@book
def quarters_over_six_years(path):
    """Twenty-four quarters as rows, with a year column merged down."""
    w = xlsxwriter.Workbook(path); s = w.add_worksheet("Serie")
    m = w.add_format({"valign": "top"})
    s.write(0, 0, "Tableau 2 – Heures travaillées par trimestre, 2020-2025"); s.write(1, 0, "(en heures)")
    cells(s, 3, 0, [["Année", "Trimestre", "Industrie", "Services"]])
    v = 41000
    for y in range(6):
        s.merge_range(4 + 4*y, 0, 7 + 4*y, 0, 2020 + y, m)
        for q in range(4):
            v += [310, -220, 450, -90][q] + 15*y
            cells(s, 4 + 4*y + q, 1, [[f"T{q+1}", v, round(v*1.7)]])
    s.write(29, 0, "Source : Institut de la statistique"); s.write(30, 0, "Champ : salariés du privé.")
    return w


@book
def months_as_real_dates(path):
    """Dates as real dates in mmm-yy, an index and a percentage change."""
    w = xlsxwriter.Workbook(path); s = w.add_worksheet("Index")
    d = w.add_format({"num_format": "mmm-yy"}); one = w.add_format({"num_format": "0.0"}); pc = w.add_format({"num_format": "0.0%"})
    cells(s, 0, 0, [["Consumer price index, January 2024 to June 2026"], ["2015 = 100"], [], ["Month", "All items", "Food", "Change on year"]])
    i = 108.4
    for k in range(30):
        i += [0.3, 0.5, 0.1, -0.2][k % 4]
        s.write_datetime(4 + k, 0, datetime.datetime(2024 + k // 12, k % 12 + 1, 1), d)
        s.write(4 + k, 1, round(i, 1), one); s.write(4 + k, 2, round(i*1.04, 1), one); s.write(4 + k, 3, round(0.02 + k/1000, 3), pc)
    s.write(35, 0, "Source: Price Survey")
    return w


@book
def regionen_eingerueckt(path):
    """German: regions indented by spaces below 'Bund', in Tsd. Euro in a line of brackets, hidden column, sign '–'."""
    w = xlsxwriter.Workbook(path); s = w.add_worksheet("Tab 4.1")
    cells(s, 0, 0, [["4.1 Ausgaben der Gesundheitsämter nach Ländern 2024 und 2025"], ["(in Tsd. Euro)"], [],
        ["Land / Bezirk", "2024", "2025", "Kennziffer", "Veränderung in %"],
        ["Deutschland", 94120, 98450, "DE", 4.6],
        ["  Nordland", 31200, 33010, "NL", 5.8], ["    Küste", 12100, 12950, "NL1", 7.0], ["    Binnenland", 19100, 20060, "NL2", 5.0],
        ["  Südland", 62920, 65440, "SL", 4.0], ["    Alpen", 22920, 23440, "SL1", 2.3], ["    Vorland", 40000, 42000, "SL2", 5.0], [],
        ["Abweichungen in den Summen durch Runden der Zahlen."], ["Quelle: Gesundheitsberichterstattung"]])
    s.set_column(3, 3, None, None, {"hidden": True})
    return w


@book
def arabic_health(path):
    """Arabic: right to left, Arabic digits as texts, total below."""
    w = xlsxwriter.Workbook(path); s = w.add_worksheet("جدول 1"); s.right_to_left()
    cells(s, 0, 0, [["جدول 1: المواليد والوفيات حسب المحافظة، 2025"], [], ["المحافظة", "المواليد", "الوفيات"],
        ["الشمال", "١٢٬٣٤٥", "٣٬٢١٠"], ["الوسط", "٢٣٬١٠٠", "٥٬٤٣٢"], ["الجنوب", "٩٬٨٧٠", "٢٬٠١١"], ["المجموع", "٤٥٬٣١٥", "١٠٬٦٥٣"], [],
        ["المصدر: وزارة الصحة"]])
    return w


@book
def labour_side_tables(path):
    """Labour: two titles on one sheet, units bracketed on a line below each, blank columns, percent points."""
    return simple(path, [("LFS", [["Employment by sex, Q1 2025 and Q1 2026", None, None, None, "Earnings by sector, Q1 2025 and Q1 2026"],
        ["(thousands)", None, None, None, "(£ per week)"], [],
        ["Sex", "Q1 2025", "Q1 2026", None, "Sector", "Q1 2025", "Q1 2026"],
        ["Men", 17012, 17120, None, "Public", 672, 701], ["Women", 15804, 15955, None, "Private", 640, 665], ["All", 32816, 33075, None, "Voluntary", 540, 561]])])


@book
def suppressed_health(path):
    """Health: suppressed cells (*, <5, [c]), totals at the top, real percentages, notes with numbers."""
    w = xlsxwriter.Workbook(path); s = w.add_worksheet("T5"); pc = w.add_format({"num_format": "0.0%"})
    cells(s, 0, 0, [["Table 5 Admissions for hypothermia by health board, 2024/25 (number and per cent)"], [],
        ["Health board", "Admissions¹", "Of which aged 65+²", "Share aged 65+"]])
    for r, (n, a, b, p) in enumerate([("All boards", 1284, 731, .569), ("Borders", 64, 41, .641), ("Fife", 210, "*", "*"), ("Grampian", 455, 260, .571), ("Orkney", "<5", "*", "*"), ("Tayside", 552, 309, .56)]):
        cells(s, 3 + r, 0, [[n, a, b, p]], None, None, None, pc)
    cells(s, 10, 0, [["* Suppressed to prevent disclosure"], ["1 Finished consultant episodes."], ["2 Age at admission."], ["Source: SMR01"]])
    return w


@book
def crime_matrix(path):
    """Crime: years across with r and p, code column, several classes, thousand separators as text with spaces, change column."""
    return simple(path, [("A1", [["Offences recorded by the police"], ["Number of offences"], [],
        ["Code", "Offence group", "2019/20", "2020/21 [r]", "2021/22", "2022/23", "2023/24", "2024/25 [p]", "% change 2023/24 to 2024/25"],
        ["01", "Violence", "1 720 340", "1 690 100", "2 010 220", "2 105 300", "2 090 450", "2 048 900", -2.0],
        ["02", "Theft", "1 850 900", "1 240 330", "1 480 770", "1 700 020", "1 790 640", "1 810 110", 1.1],
        ["03", "Fraud", "740 100", "880 210", "930 540", "1 010 330", "1 150 250", "1 240 700", 7.9],
        ["04", "Other", "610 000", "590 120", "640 900", "655 310", "660 120", "659 980", 0.0], [],
        ["[r] revised"], ["[p] provisional"]])])


@book
def two_sheets_two_titles(path):
    """Two sheets, each with a title of its own; the file has a name of no meaning."""
    return simple(path, [("Sheet1", [["Road accidents by severity, 2025"], [], ["Severity", "Accidents", "Casualties"], ["Fatal", 120, 131], ["Serious", 2310, 2510], ["Slight", 9120, 12800]]),
        ("Sheet2", [["Road accidents by road type, 2025"], [], ["Road", "Accidents"], ["Motorway", 950], ["A road", 5100], ["Other road", 5500]])])


@book
def table_with_gap_rows(path):
    """Empty rows between groups of rows, group headings in bold, a total of each."""
    return simple(path, [("Tab", [["Table 3.2: Apprenticeship starts by level and age, 2024/25 academic year"], ["Thousands"], [], ["Level and age", "Starts", "Achievements"],
        ["Intermediate", None, None], ["Under 19", 31.2, 12.4], ["19 and over", 38.6, 20.1], ["Total intermediate", 69.8, 32.5], [],
        ["Advanced", None, None], ["Under 19", 40.1, 18.8], ["19 and over", 92.2, 51.0], ["Total advanced", 132.3, 69.8], [],
        ["Grand total", 202.1, 102.3], [], ["Source: Individualised Learner Record"]])])


@book
def energy_money_units(path):
    """A unit line (£ million) in brackets under the title, years in rows as numbers, 12 years."""
    return simple(path, [("Energy", [["Public spending on energy research"], ["(£ million)"], [], ["Year", "Renewables", "Nuclear", "Fossil"]] +
        [[2014 + k, 120 + 11*k, 90 + 4*k, 60 - 3*k] for k in range(12)] + [[], ["Source: Energy Department"]])])


@book
def column_without_results(path):
    """Totals down and a column of formulas that no program has calculated."""
    w = openpyxl.Workbook(); s = w.active; s.title = "Visits"
    for row in [["Museum visits, 2025"], [], ["Museum", "Adults", "Children", "All visits"]]: s.append(row)
    for r, (n, a, b) in enumerate([("Science", 410, 220), ("History", 390, 130), ("Art", 280, 60), ("Nature", 360, 310)]): s.append([n, a, b, f"=B{4+r}+C{4+r}"])
    return w


@book
def months_in_words_below_an_office(path):
    """The office above the title, months in words across from C7, headings among indented rows, a legend of signs."""
    w = xlsxwriter.Workbook(path)
    s = w.add_worksheet("Urgences")
    whole, change = w.add_format({"num_format": "#,##0"}), w.add_format({"num_format": "+0.0%;-0.0%"})
    inner = w.add_format({"align": "left", "indent": 1})
    cells(s, 1, 2, [["Direction régionale de la santé"], [],
        ["Passages aux urgences selon l’établissement et le mois, premier semestre 2026"], ["En nombre de passages, données provisoires"], [],
        ["Établissement", "Janv. 2026", "Févr. 2026", "Mars 2026", "Juin 2026 (p)", "Évolution juin/janv. (en %)"]])
    rows = [("Littoral",), ("Port-Neuf", 1204, 1180, 1322, 1402, 0.164), ("Grand-Large (1)", 842, "nd", 910, 931, 0.106),
            ("Intérieur",), ("Val-Haut", "1\u202f530", "1\u202f498", "1\u202f611", "1\u202f645", 0.075), ("Mont-Clair", 310, 287, 325, "s", None),
            ("Saint-Aubin", 95, 88, "-", 99, 0.042), ("Ensemble", 3981, 3053, 4168, 4077)]
    for r, row in enumerate(rows):
        cells(s, 7 + r, 2, [row], inner if 1 < len(row) < 7 and row[0] != "Ensemble" else None, whole, whole, whole, whole, change)
    cells(s, 16, 2, [["nd : non disponible ; s : secret statistique ; - : service fermé."], ["(p) Données provisoires."],
        ["(1) Service fermé du 1er au 28 février pour travaux."], ["Source : relevé mensuel des passages, extraction du 10 juillet 2026."]])
    return w


def indented(path):
    """Parts below their whole, told only by the indentation of the cells; amounts with the sign of their currency."""
    w = xlsxwriter.Workbook(path)
    s = w.add_worksheet("Tab 2.1")
    inner = w.add_format({"align": "left", "indent": 1})
    euro, one = w.add_format({"num_format": "#,##0.0 [$€-407]"}), w.add_format({"num_format": "#,##0.0"})
    cells(s, 0, 0, [["2.1 Stromerzeugung der Stadtwerke nach Energieträgern 2025"], [], ["Energieträger", "Erzeugung (Mio. kWh)", "Erlös, 1 000"]])
    rows = [("Erneuerbare", 1388.2, 180.5), ("davon Windkraft", 790.4, 99.1), ("Photovoltaik", 381.0, 52.2), ("Biomasse", 216.8, 29.2),
            ("Erdgas", 880.1, 120.4), ("Steinkohle", 392.6, 51.0), ("Insgesamt", 2660.9, 351.9)]
    for r, row in enumerate(rows):
        cells(s, 3 + r, 0, [row], inner if r in (1, 2, 3) else None, one, euro)
    s.write(11, 0, "Quelle: Stadtwerke")
    return w


@book
def indents_and_currencies_of_formats(path):
    """As an office saves it in Excel."""
    return indented(path)


@book
def ods_indents_and_currencies_of_formats(path):
    """The same in OpenDocument."""
    return indented(path)


@book
def money_in_formats(path):
    """Pounds in formats only, pounds per week in a heading, counts and rates among the rows of one table."""
    w = xlsxwriter.Workbook(path)
    pounds, pence = w.add_format({"num_format": '"£"#,##0'}), w.add_format({"num_format": "£#,##0.00"})
    percent, one = w.add_format({"num_format": "0.0%"}), w.add_format({"num_format": "#,##0.0"})
    s = w.add_worksheet("Table_1")
    cells(s, 0, 0, [["Table 1: Median weekly earnings by occupation, Eastmark, April 2025"], [],
        ["Occupation", "Median\n(£ per week)", "Annual change", "Number of jobs (thousands)", "Bonus, annual"]])
    cells(s, 3, 0, [("Managers", 1012.4, 0.031, 14.2, 4210), ("Professionals", 905.1, 0.027, 31.0, 2960), ("Administrative", 512.75, -0.004, 22.9, 310),
        ("Care and leisure", 445.3, 0.061, 18.8, "[c]"), ("All employees", 668.2, 0.038, 86.9, 1480)], None, pence, percent, one, pounds)
    s = w.add_worksheet("Table_2")
    cells(s, 0, 0, [["Table 2: Births and infant deaths, Eastmark, 2024 and 2025"], [], ["Indicator", "Unit", "2024", "2025"],
        ["Live births", "number", 3902, 3870], ["General fertility rate", "per 1,000 women aged 15 to 44", 52.4, 51.8],
        ["Infant mortality", "per 1,000 live births", 3.6, 3.5], ["Maternal mortality", "per 100,000 live births", 10, 7.8]])
    return w


@book
def signs_in_brackets(path):
    """Signs in brackets with a legend, real dates below merged heads, the unit in a sentence below the title."""
    w = xlsxwriter.Workbook(path)
    s = w.add_worksheet("Exhibit 1")
    month, whole = w.add_format({"num_format": "mmm-yy"}), w.add_format({"num_format": "#,##0_);(#,##0)"})
    s.write(0, 0, "Exhibit 1. Goods Trade of the Port District by Commodity")
    s.write(1, 0, "[Seasonally adjusted. In millions of dollars. (-) indicates a deficit.]")
    s.merge_range(3, 0, 4, 0, "Commodity group")
    s.merge_range(3, 1, 3, 2, "Exports")
    s.merge_range(3, 3, 3, 4, "Imports")
    for c in (1, 3):
        for k, day in enumerate((datetime.date(2026, 8, 1), datetime.date(2026, 9, 1))):
            s.write_datetime(4, c + k, datetime.datetime.combine(day, datetime.time()), month)
    cells(s, 5, 0, [("Foods and beverages", 215, 221, 176, 190), ("Industrial supplies", 790, 811, 905, 899), ("Capital goods", 1190, 1244, 1488, 1530),
        ("Automotive", 392, "(D)", 460, 471), ("Consumer goods", "(NA)", 160, 711, 698), ("Other", "(Z)", 1, 25, 21)], None, whole)
    cells(s, 12, 0, [["(D) Suppressed to avoid disclosure of data of individual companies."], ["(NA) Not available."], ["(Z) Less than half the unit."],
        ["Source: Port District Customs Office, FT900-P"]])
    return w


@book
def language_of_no_template(path):
    """Dutch, for which the template has no words: months down, points between thousands."""
    months = zip("januari februari maart april mei juni".split(), ["2.472,1", "2.133,0", "3.530,3", "2.345,3", "3.657,8", "2.619,7"], ["975,4", "1.482,7", "1.177,3", "980,5", "2.171,3", "1.865,9"])
    return simple(path, [("Tabel 3", [["Gemeente Zonnedaal – Afdeling Financiën"], ["Tabel 3 – Opbrengst van belastingen naar maand, januari tot juni 2025"], [],
        ["Maand", "Toeristenbelasting", "Parkeerbelasting"]] + [list(m) for m in months] + [["Totaal", "16.758,2", "8.653,1"], ["Bron: Financiële administratie"]])])


@book
def italian_quarters(path):
    """Italian: quarters in Roman numerals, points between thousands, a unit in brackets, n.d. and the rest of the regions."""
    return simple(path, [("Tavola 1", [
        ["Tavola 1 - Occupati per ripartizione geografica e trimestre (valori in migliaia)"],
        ["Ripartizioni", "III trimestre 2024", "IV trimestre 2024", "I trimestre 2025"],
        ["Nord", "12.204,3", "12.231,0", "12.240,5"], ["Centro", "5.012,7", "n.d.", "5.030,2"],
        ["Altre ripartizioni", "6.480,1", "6.455,8", "6.466,0"], ["Totale", "23.697,1", "23.710,4", "23.736,7"],
        ["Fonte: Rilevazione sulle forze di lavoro"], ["Nota: i dati del I trimestre 2025 sono provvisori."]])])


@book
def portuguese_unit_below_the_title(path):
    """Portuguese: a unit below the title, spaces between thousands, a part of a row, signs that a legend explains."""
    return simple(path, [("Quadro 2", [
        ["Quadro 2 - Dormidas por tipo de alojamento, 2024 e 2025"], ["Unidade: milhares"],
        ["Tipo de alojamento", "2024", "2025"],
        ["Hotelaria", "63 204,3", "64 931,0"], ["dos quais: hotéis", "48 012,7", "49 330,2"],
        ["Alojamento local", "12 480,1", "..."], ["Outros", "3 115,6", "3 222,8"], ["Total", "78 800,0", "81 466,0"],
        ["Sinais convencionais: ... dado não disponível"], ["Fonte: Inquérito à permanência de hóspedes"]])])


@book
def polish_counties(path):
    """Polish: a table with its number in capitals, thousands in the head, a part of a row, months in the title."""
    return simple(path, [("Tabl. 4", [
        ["TABL. 4. Wypadki drogowe i straty według powiatów w okresie styczeń–wrzesień 2024 r."],
        ["Wyszczególnienie", "Wypadki", "Straty (w tys. zł)", "Odsetek kierowców (%)"],
        ["Ogółem", "2 226", "1 560,4", "1,5"], ["krakowski", "697", "480,2", "1,7"], ["tarnowski", "581", "402,9", "1,4"],
        ["nowosądecki", "437", "b.d.", "1,2"], ["Pozostałe powiaty", "511", "355,1", "1,6"],
        ["Źródło: Komenda Wojewódzka Policji"], ["Uwaga: dane wstępne."]])])


def new(title, right_to_left=False):
    """A workbook that no program has calculated, and its sheet."""
    w = openpyxl.Workbook()
    s = w.active
    s.title = title
    s.sheet_view.rightToLeft = right_to_left
    return w, s


def put(s, r, c, v, fmt=None, ind=None, bold=False):
    """Writes a cell."""
    x = s.cell(r, c, v)
    if fmt:
        x.number_format = fmt
    if ind:
        x.alignment = openpyxl.styles.Alignment(indent=ind)
    if bold:
        x.font = openpyxl.styles.Font(bold=True)
    return x


@book
def spanish_units_and_sexes(path):
    """Spanish: three heads merged over years, "Unidades", a sign that a note explains, codes before names."""
    w,s=new('tabla-28750')
    put(s,1,1,'Estadística de Condenados: Adultos')
    put(s,2,1,'Resultados nacionales y por comunidades autónomas')
    put(s,4,1,'Delitos según comunidad autónoma de condena y sexo')
    put(s,5,1,'Unidades: Delitos')
    r=7
    for i,(t) in enumerate(['Ambos sexos','Hombres','Mujeres']):
        put(s,r,2+3*i,t)
        s.merge_cells(start_row=r,start_column=2+3*i,end_row=r,end_column=4+3*i)
        for j,y in enumerate(['2024','2023','2022']): put(s,r+1,2+3*i+j,y)
    rows=[('Total',[411268,404122,395370]),('01 Andalucía',[78211,76990,74850]),('02 Aragón',[9105,8877,8640]),('03 Asturias, Principado de',[7420,7301,7255]),('04 Balears, Illes',[14233,13980,13120]),('05 Canarias',[21540,21002,20688]),('18 Ceuta',[1203,'..',1154])]
    for k,(n,a) in enumerate(rows):
        put(s,r+2+k,1,n)
        for j,v in enumerate(a):
            if v=='..':
                for i in range(3): put(s,r+2+k,2+3*i+j,'..')
            else:
                m=int(v*.19)
                put(s,r+2+k,2+j,v,'#,##0')
                put(s,r+2+k,5+j,v-m,'#,##0')
                put(s,r+2+k,8+j,m,'#,##0')
    q=r+2+len(rows)+1
    put(s,q,1,'Notas:')
    put(s,q+1,1,'1) El símbolo ".." indica dato protegido por secreto estadístico')
    put(s,q+2,1,'El total incluye las comunidades que no figuran en la tabla.')
    put(s,q+4,1,'Fuente: Instituto Nacional de Estadística')
    put(s,q+5,1,'www.ine.es')
    return w


@book
def ods_greek_in_two_languages(path):
    """Greek, as OpenDocument: titles and labels in two languages, decimal commas, a star that means provisional."""
    w,s=new('Πίνακας 2')
    put(s,1,1,'ΕΛΛΗΝΙΚΗ ΣΤΑΤΙΣΤΙΚΗ ΑΡΧΗ')
    put(s,1,7,'HELLENIC STATISTICAL AUTHORITY')
    put(s,3,1,'Πίνακας 2. Οδικά τροχαία ατυχήματα και παθόντες, κατά Περιφέρεια, 2024 - 2025')
    s.merge_cells('A3:G3')
    put(s,4,1,'Table 2. Road traffic accidents and casualties, by Region, 2024 - 2025')
    s.merge_cells('A4:G4')
    put(s,6,1,'Περιφέρεια')
    s.merge_cells('A6:A7')
    put(s,6,2,'Ατυχήματα')
    s.merge_cells('B6:C6')
    put(s,6,4,'Νεκροί')
    s.merge_cells('D6:E6')
    put(s,6,6,'Μεταβολή (%)')
    s.merge_cells('F6:F7')
    put(s,6,7,'Region')
    s.merge_cells('G6:G7')
    for c,y in zip((2,3,4,5),(2024,'2025*',2024,'2025*')): put(s,7,c,y)
    d=[('Σύνολο Ελλάδος',10254,10533,635,'621','2,7','Greece, total'),('Αττική',5701,5902,151,149,'3,5','Attiki'),('Κεντρική Μακεδονία',1522,1498,98,95,'-1,6','Kentriki Makedonia'),('Κρήτη',688,702,62,58,'2,0','Kriti'),('Θεσσαλία',540,561,61,64,'3,9','Thessalia'),('Λοιπές Περιφέρειες',1803,1870,263,255,'3,7','Other Regions')]
    for k,row in enumerate(d):
        for c,v in enumerate(row): put(s,8+k,1+c,v,'#,##0' if isinstance(v,int) else None)
    put(s,15,1,'* Προσωρινά στοιχεία')
    put(s,15,7,'* Provisional data')
    put(s,16,1,'Πηγή: ΕΛΣΤΑΤ, Έρευνα Οδικών Τροχαίων Ατυχημάτων')
    return w


@book
def thai_buddhist_years(path):
    """Thai: fiscal years of the Buddhist era over two columns each, a total on top."""
    w,s=new('ตาราง 4')
    put(s,1,1,'ตารางที่ 4 จำนวนคดีอาญา จำแนกตามประเภทความผิด ปีงบประมาณ 2565 - 2567')
    s.merge_cells('A1:G1')
    put(s,3,1,'ประเภทความผิด')
    s.merge_cells('A3:A4')
    for i,y in enumerate(['2565 (2022)','2566 (2023)','2567 (2024)']):
        put(s,3,2+2*i,y)
        s.merge_cells(start_row=3,start_column=2+2*i,end_row=3,end_column=3+2*i)
        put(s,4,2+2*i,'รับแจ้ง')
        put(s,4,3+2*i,'จับได้')
    d=[('รวม',98210,81022,102455,84013,110870,90541),('ชีวิต ร่างกาย และเพศ',22410,19001,23112,19544,24008,20110),('ทรัพย์',61200,49021,63543,50969,69812,55431),('ฐานความผิดพิเศษ',14600,13000,15800,13500,17050,15000),('อื่น ๆ','-','-','-','-','-','-')]
    for k,row in enumerate(d):
        for c,v in enumerate(row): put(s,5+k,1+c,v,'#,##0' if isinstance(v,int) else None)
    put(s,11,1,'หมายเหตุ : ปีงบประมาณเริ่มวันที่ 1 ตุลาคม ถึง 30 กันยายน')
    put(s,12,1,'         "-" ไม่มีข้อมูล')
    put(s,13,1,'ที่มา : สำนักงานตำรวจแห่งชาติ')
    return w


@book
def taiwan_years_of_the_republic(path):
    """Chinese of Taiwan: years of the Republic as rows, several units in a line at the right, numbered remarks."""
    w,s=new('表3')
    put(s,1,1,'詐欺案件發生數、破獲數及財損金額')
    s.merge_cells('A1:F1')
    put(s,2,1,'中華民國110年至114年')
    s.merge_cells('A2:F2')
    put(s,3,6,'單位：件；人；新臺幣萬元')
    put(s,4,1,'年別')
    s.merge_cells('A4:A5')
    put(s,4,2,'發生數')
    s.merge_cells('B4:B5')
    put(s,4,3,'破獲')
    s.merge_cells('C4:D4')
    put(s,5,3,'件數')
    put(s,5,4,'人數')
    put(s,4,5,'破獲率 (%)')
    s.merge_cells('E4:E5')
    put(s,4,6,'財損金額')
    s.merge_cells('F4:F5')
    for k,row in enumerate([('110年',24724,22011,28310,89.03,561020),('111年',29509,26980,33011,91.43,733050),('112年',37984,34120,38650,89.83,888201),('113年',122530,98320,61204,80.24,5026140),('114年(p)',131002,102211,65320,78.02,4810300)]):
        for c,v in enumerate(row): put(s,6+k,1+c,v,'#,##0' if isinstance(v,int) else None)
    put(s,12,1,'資料來源：內政部警政署。')
    put(s,13,1,'說明：1.自113年8月起納入165平台假投資案件。')
    put(s,14,1,'　　　2.本表114年為初步統計數。')
    return w


@book
def arabic_in_two_languages(path):
    """Arabic: right to left, titles, labels and sources in two languages, years in Arabic digits in the head."""
    w,s=new('جدول 3-2',right_to_left=True)
    put(s,1,1,'جدول (3-2): الحوادث المرورية والوفيات حسب المنطقة الإدارية، 2023 و2024')
    s.merge_cells('A1:H1')
    put(s,2,1,'Table (3-2): Traffic accidents and fatalities by administrative region, 2023 and 2024')
    s.merge_cells('A2:H2')
    put(s,4,1,'المنطقة')
    s.merge_cells('A4:A5')
    put(s,4,2,'الحوادث  Accidents')
    s.merge_cells('B4:C4')
    put(s,4,4,'الوفيات  Fatalities')
    s.merge_cells('D4:E4')
    put(s,4,6,'نسبة التغير في الحوادث ٪')
    s.merge_cells('F4:F5')
    put(s,4,7,'Region')
    s.merge_cells('G4:G5')
    for c,y in zip((2,3,4,5),('٢٠٢٣','٢٠٢٤')*2): put(s,5,c,y)
    for k,row in enumerate([('الرياض','٤٬٢٣١','٤٬٠٠٢','٧١٢','٦٨٠','-٥٫٤','Riyadh'),('مكة المكرمة','٥٬١٠٢','٥٬٠٤٤','٨٤١','٨٢٢','-١٫١','Makkah'),('المدينة المنورة','١٬٩٨٠','٢٬٠١١','٣٢٤','٣١٠','١٫٦','Madinah'),('عسير','١٬٥٤٠','١٬٤٧٧','٢٨٨','٢٧٥','-٤٫١','Asir'),('المجموع','١٢٬٨٥٣','١٢٬٥٣٤','٢٬١٦٥','٢٬٠٨٧','-٢٫٥','Total')]):
        for c,v in enumerate(row): put(s,6+k,1+c,v)
    put(s,12,1,'المصدر: الإدارة العامة للمرور')
    put(s,12,7,'Source: General Directorate of Traffic')
    return w


@book
def headings_among_indented_rows(path):
    """Headings without numbers above rows that are indented below them."""
    w,s=new('Crime by type')
    put(s,1,1,'Table C1: Police recorded offences by type, year ending June 2025 and June 2026',bold=True)
    put(s,2,1,'England and Wales, thousands')
    put(s,4,1,'Offence group')
    put(s,4,2,'Year ending June 2025')
    put(s,4,3,'Year ending June 2026')
    put(s,4,4,'Change %')
    rows=[('VICTIM-BASED CRIME',0,None),('Violence against the person',1,(2105,2050)),('Homicide',2,(0.6,0.5)),('With injury',2,(540.1,528.0)),('Without injury',2,(1564.3,1521.5)),('Theft offences',1,(1790.2,1701.9)),('Burglary',2,(260.2,241.0)),('Domestic burglary',3,(178.2,160.9)),('Non-domestic burglary',3,(82,80.1)),('Vehicle offences',2,(370,348.9)),('OTHER CRIMES AGAINST SOCIETY',0,None),('Drug offences',1,(195,201.3)),('Possession of weapons',1,(58.8,60.0)),('Public order offences',1,(481,466.2))]
    for k,(n,i,v) in enumerate(rows):
        put(s,5+k,1,n,ind=i,bold=i==0)
        if v: put(s,5+k,2,v[0],'#,##0.0'); put(s,5+k,3,v[1],'#,##0.0'); put(s,5+k,4,v[1]/v[0]-1,'0.0%')
    put(s,20,1,'Source: Home Office')
    put(s,21,1,'1. Figures exclude fraud.')
    return w


@book
def numbers_in_brackets(path):
    """A statement of accounts: all numbers are texts, brackets for those below zero."""
    w,s=new('Statement')
    put(s,1,1,'Regional Hospital Trust')
    put(s,2,1,'Statement of comprehensive income for the year ended 31 March 2026')
    put(s,4,2,'2025/26')
    put(s,4,3,'2024/25')
    put(s,5,2,'£000')
    put(s,5,3,'£000')
    for k,row in enumerate([('Income from patient care','412,306','398,120'),('Other operating income','38,904','36,551'),('Operating expenses','(447,211)','(431,870)'),('Finance income','1,204','986'),('Finance expense','(286)','(301)'),('PDC dividends payable','(4,310)','(4,102)'),('Gains on disposal','—','12'),('Surplus/(deficit) for the year','607','(604)')]):
        for c,v in enumerate(row): put(s,6+k,1+c,v)
    put(s,15,1,'Note: figures in brackets are negative.')
    return w


@book
def months_below_years(path):
    """Twenty months below merged years with sums, codes, hidden columns and a hidden row, percentages as texts."""
    w,s=new('Admissions')
    put(s,1,1,'Emergency admissions by hospital and month')
    put(s,2,1,'Updated 12 October 2026')
    put(s,4,1,'Code')
    put(s,4,2,'Hospital')
    s.merge_cells('A4:A5')
    s.merge_cells('B4:B5')
    put(s,4,3,2025)
    s.merge_cells('C4:O4')
    put(s,4,16,2026)
    s.merge_cells('P4:X4')
    M=['Jan','Feb','Mar','Apr','May','Jun','Jul','Aug','Sep','Oct','Nov','Dec']
    for i,m in enumerate(M): put(s,5,3+i,m)
    put(s,5,15,'Total')
    for i,m in enumerate(M[:8]): put(s,5,16+i,m)
    put(s,5,24,'YTD')
    random.seed(5)
    hs=[('RXA01','St Anne'),('RXA02','Northfield General'),('RXA03','Harbour'),('RXA04','Queen’s'),('RXA09','(closed) Old Infirmary')]
    tot=[0]*24
    for k,(c,h) in enumerate(hs):
        put(s,6+k,1,c)
        put(s,6+k,2,h)
        a=[random.randint(300,900) for _ in range(12)]
        b=[random.randint(300,900) for _ in range(8)]
        vals=a+[sum(a)]+b+[sum(b)]
        for i,v in enumerate(vals): put(s,6+k,3+i,v); tot[i]+=v if k<4 else 0
    put(s,11,2,'All hospitals')
    for i in range(22): put(s,11,3+i,tot[i])
    s.row_dimensions[10].hidden=True
    for c in 'DEF': s.column_dimensions[c].hidden=True
    put(s,12,2,'% seen in 4 hours')
    for i in range(22): put(s,12,3+i,f'{70+i%7}%')
    put(s,14,1,'Source: Hospital Episode System')
    return w


@book
def pivot_table(path):
    """A pivot table: a filter, its own words in the head, the same labels below each region."""
    w,s=new('Sheet4')
    put(s,1,1,'Status')
    put(s,1,2,'(All)')
    put(s,3,1,'Sum of Complaints')
    put(s,3,2,'Column Labels')
    put(s,4,1,'Row Labels')
    put(s,4,2,2024)
    put(s,4,3,2025)
    put(s,4,4,2026)
    put(s,4,5,'Grand Total')
    rows=[('North',0,(310,295,288)),('Billing',1,(120,110,101)),('Delay',1,(190,185,187)),('South',0,(402,455,430)),('Billing',1,(200,240,222)),('Delay',1,(202,215,208)),('(blank)',0,(3,None,1)),('(blank)',1,(3,None,1))]
    for k,(n,i,v) in enumerate(rows):
        put(s,5+k,1,n,ind=i)
        for c,x in enumerate(v): put(s,5+k,2+c,x)
        put(s,5+k,5,sum(x or 0 for x in v))
    put(s,13,1,'Grand Total')
    for c,x in enumerate((715,750,719,2184)): put(s,13,2+c,x)
    return w


@book
def french_notes_below_two_tables(path):
    """French: two tables beside each other, letters after numbers, notes and a source below both."""
    w,s=new('Feuil1')
    put(s,1,1,'Tableau 5 – Séjours hospitaliers et personnel par établissement en 2025')
    put(s,3,1,'Établissement')
    put(s,3,2,'Séjours')
    put(s,3,3,'Durée moyenne (jours)')
    put(s,3,5,'Catégorie de personnel')
    put(s,3,6,'Effectif (ETP)')
    put(s,3,7,'Part (%)')
    a=[('Ensemble','148\u202f302','5,4'),('CHU de Valmont (1)','61\u202f250 (p)','5,9'),('CH de Riveneuve','40\u202f118','5,1'),('Clinique du Lac','22\u202f304','3,8'),('Hôpital Saint-Roch (2)','24\u202f630 (e)','6,2')]
    b=[('Médecins','1\u202f204,5','12,1'),('Infirmiers','4\u202f310,0','43,4'),('Aides-soignants','2\u202f987,5','30,1'),('Administratifs','1\u202f430,0','14,4'),('Total','9\u202f932,0','100,0')]
    for k in range(5):
        for c in range(3): put(s,4+k,1+c,a[k][c]); put(s,4+k,5+c,b[k][c])
    put(s,10,1,'(1) Y compris le site de Bellevue.')
    put(s,11,1,'(2) Données estimées.')
    put(s,12,1,'(p) : provisoire ; (e) : estimé')
    put(s,13,1,'Champ : établissements publics et privés.')
    put(s,14,1,'Source : enquête annuelle SAE.')
    return w


@book
def indian_column_numbers(path):
    """Indian: the number of the table in a row of its own, columns numbered, totals of states and territories."""
    w,s=new('Table 9A.2')
    put(s,1,1,'TABLE 9A.2')
    put(s,2,1,'Cyber Crimes (State/UT-wise) - 2022-2024')
    s.merge_cells('A1:H1')
    s.merge_cells('A2:H2')
    for c,h in enumerate(['SL','State/UT','2022','2023','2024','Mid-Year Projected Population (in Lakhs) (2024)','Rate of Total Cyber Crimes (2024)++','Chargesheeting Rate (2024)']): put(s,3,1+c,h)
    for c in range(8): put(s,4,1+c,f'[{c+1}]')
    put(s,5,1,'STATES:')
    for k,row in enumerate([(1,'Andhra Pradesh','2,341','2,345','3,105','534.3','5.8','18.1'),(2,'Assam','1,733','909','1,021','358.2','2.9','21.4'),(3,'Karnataka','12,556','21,889','24,105','678.9','35.5','40.2'),(4,'Maharashtra','8,249','8,103','9,044','1,271.1','7.1','44.0')]):
        for c,v in enumerate(row): put(s,6+k,1+c,v)
    for c,v in enumerate(['','TOTAL STATE(S)','24,879','33,246','37,275','2,842.5','13.1','37.9']): put(s,10,1+c,v or None)
    put(s,11,1,'UNION TERRITORIES:')
    for k,row in enumerate([(5,'Delhi UT','685','407','512','216.5','2.4','52.0'),(6,'Puducherry','64','147','98','16.9','5.8','30.0')]):
        for c,v in enumerate(row): put(s,12+k,1+c,v)
    for c,v in enumerate(['','TOTAL UT(S)','749','554','610','233.4','2.6','48.5']): put(s,14,1+c,v or None)
    for c,v in enumerate(['','TOTAL ALL INDIA','25,628','33,800','37,885','3,075.9','12.3','38.1']): put(s,15,1+c,v or None)
    put(s,16,1,'• Crime Rate is calculated as Crime per one lakh of population')
    put(s,17,1,'• As per data provided by States/UTs')
    put(s,18,1,"• '++' Population Source: Report of the Technical Group on Population Projections")
    return w


@book
def stars_for_no_number(path):
    """Police: week, four weeks and year to date with changes, and stars where there is none."""
    w,s=new('CompStat')
    put(s,1,1,'Police Department')
    put(s,1,6,'CompStat')
    put(s,2,1,'Report covering the week 9/7/2026 through 9/13/2026')
    put(s,4,1,'Crime Complaints')
    for i,t in enumerate(['Week to Date','28 Day','Year to Date']): put(s,4,2+3*i,t); s.merge_cells(start_row=4,start_column=2+3*i,end_row=4,end_column=4+3*i); put(s,5,2+3*i,2026); put(s,5,3+3*i,2025); put(s,5,4+3*i,'% Chg')
    for k,row in enumerate([('Murder',0,1,-100.0,2,3,-33.3,14,17,-17.6),('Rape',2,0,'***.*',5,6,-16.7,41,38,7.9),('Robbery',12,15,-20.0,48,51,-5.9,402,398,1.0),('Fel. Assault',20,18,11.1,77,70,10.0,640,611,4.7),('Burglary',9,9,0.0,31,35,-11.4,288,310,-7.1),('TOTAL',43,43,0.0,163,165,-1.21,1385,1374,0.80)]):
        for c,v in enumerate(row): put(s,6+k,1+c,v,'0.0' if isinstance(v,float) else None)
    put(s,13,1,'The above figures are preliminary and subject to further analysis and revision.')
    return w


@book
def flags_beside_numbers(path):
    """A query of a statistical database: what was asked for above the table, flags in columns of their own."""
    w,s=new('Sheet 1')
    put(s,1,1,'Data extracted on 12/09/2026 15:11:12 from [ESTAT]')
    put(s,2,1,'Dataset: ')
    put(s,2,2,'Police-recorded offences by offence category [crim_off_cat]')
    put(s,3,1,'Last updated: ')
    put(s,3,2,'22/04/2026 23:00')
    put(s,5,1,'Time frequency')
    put(s,5,3,'Annual')
    put(s,6,1,'Unit of measure')
    put(s,6,3,'Number')
    put(s,7,1,'International classification of crime')
    put(s,7,3,'Robbery')
    put(s,9,1,'TIME')
    for i,y in enumerate(['2021','2022','2023','2024']): put(s,9,2+2*i,y); s.merge_cells(start_row=9,start_column=2+2*i,end_row=9,end_column=3+2*i)
    put(s,10,1,'GEO (Labels)')
    for k,row in enumerate([('Belgium',11210,None,11890,None,12102,None,':',None),('Bulgaria',1104,None,1020,None,998,'p',1011,'p'),('Germany',30139,None,38195,'b',44857,None,43990,None),('Greece',2720,None,3105,None,3290,None,3401,'e'),('Spain (1)',61040,None,60212,None,':','u',59110,None)]):
        for c,v in enumerate(row): put(s,11+k,1+c,v,'#,##0' if isinstance(v,int) else None)
    put(s,17,1,'Special value')
    put(s,18,1,':')
    put(s,18,2,'not available')
    put(s,19,1,'Available flags:')
    put(s,20,1,'b')
    put(s,20,2,'break in time series')
    put(s,21,1,'e')
    put(s,21,2,'estimated')
    put(s,22,1,'p')
    put(s,22,2,'provisional')
    put(s,23,1,'u')
    put(s,23,2,'low reliability')
    return w


@book
def notes_numbered_in_brackets(path):
    """Notes numbered (1) and (2) in cells, beside a number in brackets: none is taken for a minus."""
    return simple(path, [("Offices", [["Regional offices 2025"], [], ["Region", "Staff", "Balance"], ["North", "1,204", "(345)"], ["South", "(1)", "812"],
        ["East", "(2)", "1,460"], ["West", "733", "95"], [], ["(1) Not collected. (2) Merged with West."]])])


@book
def standard_errors_in_brackets(path):
    """A column of standard errors in brackets, and a table whose standard errors are below the estimates."""
    return simple(path, [
        ("Persons", [["Persons in work 2025, thousands"], [], ["Region", "Persons", "SE"], ["North", "12,410", "(130)"], ["South", "9,875", "(125)"], ["East", "7,302", "(111)"]]),
        ("Hours", [["Hours worked 2025"], [], ["Region", "Men", "Women"], ["North", "1,640", "1,320"], [None, "(112)", "(104)"], ["South", "1,655", "1,298"], [None, "(120)", "(119)"]])])


@book
def bracket_that_may_be_a_note(path):
    """(1), which no note explains, beside (345): a note or minus one, which only the author knows."""
    return simple(path, [("Offices", [["Regional offices 2025"], [], ["Region", "Staff", "Balance"], ["North", "1,204", "(345)"],
        ["South", "(1)", "812"], ["East", "941", "1,460"], ["West", "733", "95"]])])


@book
def rows_and_headings_below_a_total(path):
    """A total at the top, then parts of it below headings, which begin only after other rows."""
    return simple(path, [("T1", [["Offences by place 2025"], [], ["Place", "Offences", "Cleared"], ["Street", 300, 120], ["Dwelling", 600, 290],
        ["Total", 900, 410], ["By weapon"], ["Knife", 200, 90], ["Firearm", 50, 30], ["None", 650, 290], ["By time of day"], ["Day", 500, 250], ["Night", 400, 160]])])


@book
def codes_beside_sections(path):
    """A budget: codes before the labels, sections with a code, sums with none."""
    return simple(path, [("Budget", [["Town of Ashford: revenue budget 2026/27"], ["£ thousand"], [], ["Code", "Service", "Budget 2025/26", "Budget 2026/27"], ["1", "INCOME"],
        ["1.1", "Council tax", 12400, 13010], ["1.2", "Business rates", 4210, 4400], ["1.3", "Grants", 3100, 2600], [None, "Total income", 19710, 20010], ["2", "EXPENDITURE"],
        ["2.1", "Adult social care", 8100, 8900], ["2.2", "Waste", 2900, 2950], ["2.3", "Parks", 800, 640], [None, "Total expenditure", 11800, 12490], [], ["Note: approved on 24 February 2026."]])])


@book
def rows_in_units_of_their_own(path):
    """One unit above the table, and rows that are in others: it is not that of all numbers."""
    return simple(path, [("表1", [["2026年8月份工业生产主要数据"], [None, None, "单位：亿元"], ["指标", "8月", "1—8月"], ["采矿业", 3301.5, 25810.2], ["制造业", 28110, 220401.9],
        ["粗钢（万吨）", 7737, 67181], ["汽车（万辆）", 275.2, 2081], ["注：增速均按可比价格计算。"]])])


@book
def years_below_sexes(path):
    """The same years below men, women and all: more columns than a page has room for."""
    w, s = new("T3")
    s.append(["Table 3. Employed persons by age, sex and year (thousands)"])
    s.append(["Age", "Men", None, None, None, "Women", None, None, None, "All"])
    s.append([None] + ["2022", "2023", "2024", "2025"] * 3)
    for i, age in enumerate(["15\u201324", "25\u201344", "45\u201364", "65+"]):
        men, women = [410 + 97 * i + 3 * k for k in range(4)], [380 + 88 * i + 5 * k for k in range(4)]
        s.append([age] + men + women + [a + b for a, b in zip(men, women)])
    s.append(["Source: Labour force survey"])
    for area in ("A2:A3", "B2:E2", "F2:I2", "J2:M2"):
        s.merge_cells(area)
    return w


@book
def parts_below_a_total_at_the_top(path):
    """One total at the top, which is divided twice below, under headings; a sign explained below all."""
    return simple(path, [("A1", [["Households by type, 2025"], ["Characteristic", "Households (thousands)", "Percent", "Margin of error"], ["Total", 128400, 100, "(X)"],
        ["By tenure"], ["Owned", 84200, 65.6, 0.3], ["Rented", 44200, 34.4, 0.3], ["By size"], ["1 person", 37800, 29.4, 0.2], ["2 persons", 44700, 34.8, 0.2],
        ["3 or more", 45900, 35.8, 0.3], ["(X) Not applicable."], ["Source: Census Bureau, Current Population Survey"]])])


@book
def legend_below_two_tables(path):
    """Two tables side by side, what a sign means below both, and a third table below that."""
    return simple(path, [("RTT", [["Riverside Hospital: waiting times, August 2026"], [], ["Referral to treatment", None, None, None, "Cancer waits"],
        ["Specialty", "Waiting", "Within 18 weeks", None, "Standard", "Patients"], ["Cardiology", 1204, 880, None, "Two weeks", 640], ["Dermatology", 2310, 1299, None, "31 days", 121],
        ["Rheumatology", "*", "*", None, "62 days", "*"], ["Neurology", "*", 211, None, "Other", "*"], [], ["* Numbers below 5 are suppressed to protect confidentiality."], [],
        ["Complaints by quarter"], ["Quarter", "Received", "Upheld"], ["Q1 2025/26", 41, 12], ["Q2 2025/26", 38, 9], ["Q3 2025/26", 52, 20]])])


@book
def filters_of_a_pivot(path):
    """Two fields by which a pivot table is filtered, for all and for one, and what it adds up."""
    return simple(path, [("Sheet3", [["Region", "(All)"], ["Status", "Paid"], [], ["Sum of Amount (EUR)", "Column Labels"], ["Row Labels", "2024", "2025", "Grand Total"],
        ["Hardware", 120300.5, 98111.25, 218411.75], ["Software", 88010, 101240, 189250], ["Services", 45000.75, 47110, 92110.75], ["Grand Total", 253311.25, 246461.25, 499772.5]])])


@book
def flags_with_a_legend_in_two_cells(path):
    """Flags of a database, one of which only a legend explains, under heads that are merged in one row."""
    w, s = new("Sheet 1")
    for row in [["Data extracted on 12/09/2026 10:02:11 from [ESTAT]"], ["Dataset: ", "Unemployment by sex and age [une_rt_a]"], ["Last updated: ", "11/09/2026 11:00"], [],
                ["Time frequency", None, "Annual"], ["Unit of measure", None, "Thousand persons"], [],
                ["GEO (Labels)", "2024", None, "2025", None], ["Belgium", 301, "b", 309, "d"], ["Germany", 1480, "bd", 1602, "p"], ["France", 2310, None, ":", "u"],
                ["Montenegro", None, ":", 31, "s"], [], ["Special value"], [":", "not available"], ["Available flags:"], ["b", "break in time series"], ["d", "definition differs (see metadata)"],
                ["p", "provisional"], ["s", "Eurostat estimate"], ["u", "low reliability"]]:
        s.append(row)
    for area in ("B8:C8", "D8:E8"):
        s.merge_cells(area)
    return w


@book
def ods_apostrophes(path):
    """Thousands as in Switzerland, in texts, and a unit in words after the title."""
    return simple(path, [("Kosten", [["Kosten des Gesundheitswesens nach Leistungserbringern, in Millionen Franken"], [], [None, "2022", "2023", "2024p"],
        ["Krankenh\u00e4user", "33'012.4", "34'100.9", "35'200.1"], ["Ambulante Versorger", "29\u2019888.1", "30\u2019512.0", "X"], ["Staat", "1'002.7", "1'010.0", "1'044.3"],
        ["X: entf\u00e4llt, weil trivial oder nicht vorhanden"], ["Quelle: BFS \u2013 Kosten und Finanzierung des Gesundheitswesens"]])])


@book
def uncertain_in_brackets(path):
    """Numbers in brackets that a note calls uncertain, and a point for what is unknown or secret."""
    return simple(path, [("T1", [["Verbraucherpreise 2025"], [], ["Verwendungszweck", "Index", "Ver\u00e4nderung (%)"], ["Nahrungsmittel", "135,0", "+2,0"], ["Bildungswesen", "109,5", "(+4,1)"],
        ["Gesundheit", ".", "-"], [], ["( ) = Aussagewert eingeschr\u00e4nkt, da der Zahlenwert statistisch relativ unsicher ist"],
        [". = Zahlenwert unbekannt oder geheim zu halten; - = nichts vorhanden"]])])


@book
def divided_by_zero(path):
    """Who may see the sheet above the title, a change from zero, and a reference that is lost."""
    w, s = new("Crime")
    for row in [["RESTRICTED WHEN COMPLETE"], ["Northmoor Constabulary: recorded crime, week ending 6 September 2026"], [], ["Offence", "Week", "Year to date", "Change"],
                ["Violence", 210, 1204, "4.7%"], ["Upskirting", 2, 3, "#DIV/0!"], ["Drug offences", 80, "#REF!", "-7.6%"]]:
        s.append(row)
    s["D6"].data_type = s["C7"].data_type = "e"
    return w


@book
def office_above_the_survey(path):
    """The office, which the source names again, above the survey and the title."""
    return simple(path, [("tabla", [["INSTITUTO NACIONAL DE ESTADÍSTICA"], ["Encuesta de población activa"], ["Tasas de paro por grupo de edad"], ["Unidades: %"], [],
        ["Grupo de edad", "2025T1", "2025T2"], ["De 16 a 19 años", "41,2", "38,9"], ["De 20 a 24 años", "24,2", "22,7"], ["Fuente: Instituto Nacional de Estadística"]])])


@book
def portuguese_thousands(path):
    """A unit in words in a language that the template lacks, and two years in the title."""
    return simple(path, [("Tabela 1", [["Tabela 1 – Receitas do município, 2024 e 2025"], ["(em milhares de euros)"], ["Rubrica", "2024", "2025"], ["Receitas correntes", "12.450,3", "13.010,9"],
        ["Receitas de capital", "950,0", "1.020,7"], ["Total", "13.400,3", "14.031,6"], ["Fonte: Câmara Municipal"]])])


@book
def classification_in_the_title(path):
    """The year of a classification in the title, which is no period."""
    return simple(path, [("T", [["Table 5: Employees by industry (SIC 2007)"], ["thousands"], ["Industry", "SIC\nsection", "Mar 2026", "Jun 2026 [p]"], ["Agriculture", "A", 312, 309],
        ["Manufacturing", "C", 2601, 2588], ["Construction", "F", 1450, 1461], ["[p] = provisional"]])])


def append(sheet, rows):
    """Appends rows to a sheet."""
    for row in rows:
        sheet.append(row)


@book
def subtotals_of_merged_groups(path):
    """A hospital return: months as dates above two columns each, merged groups with subtotals, a total over merged cells."""
    w,s=new("ED")
    append(s,[["Emergency Department Waiting Times","","","","",""],["Monthly return, April - June 2026"],[],["Trust","Hospital","Apr-26",None,"May-26",None,"Jun-26",None],[None,None,"Attendances","Within 4 hours (%)","Attendances","Within 4 hours (%)","Attendances","Within 4 hours (%)"],
     ["North","Lakeside",8012,61.2,8344,60.1,8111,59.9],[None,"Hillfoot",4021,72.5,4199,71.0,4022,70.2],[None,"North Total",12033,65.0,12543,63.7,12133,63.3],
     ["South","Harbour",9033,55.5,9222,54.1,9011,53.0],[None,"Mill Street",1210,"-",1190,"-","..","-"],[None,"South Total",10243,"",10412,"","",""],
     ["Region Total",None,22276,60.0,22955,58.9,"",""],[],["'-' Minor injuries unit, target does not apply"],[".. Not returned"],["Source: Regional Data Warehouse, 14 July 2026"]])
    for c in (3,5,7): s.cell(4,c).value=datetime.datetime(2026,{3:4,5:5,7:6}[c],1); s.cell(4,c).number_format="mmm-yy"
    for m in ("A4:A5","B4:B5","C4:D4","E4:F4","G4:H4","A6:A8","A9:A11","A12:B12"): s.merge_cells(m)
    return w


@book
def letters_of_quality(path):
    """Letters of quality after numbers, with a legend in two cells; words beside the labels; a unit merged below the months."""
    w,s=new("1410028701-eng")
    append(s,[["Labour force characteristics, monthly, seasonally adjusted 1 2 3"],["Frequency: Monthly"],["Table: 14-10-0287-01"],["Release date: 2026-07-10"],["Geography: Maple Province"],[],["Labour force characteristics","Gender","Statistics","April 2026","May 2026","June 2026"],[None,None,None,"Persons in thousands",None,None],
     ["Population 4","Total - Gender","Estimate",34011.2,34050.1,34099.0],[None,"Men+","Estimate",16800.1,16822.2,16833.3],[None,"Women+","Estimate",17211.1,17227.9,17265.7],["Employment 5","Total - Gender","Estimate",20811.0,"20799.2A","20855.1A"],[None,"Men+","Estimate",10900.0,10899.1,10900.8],[None,"Women+","Estimate",9911.0,9900.1,"9954.3B"],["Symbol legend:"],["A","data quality: excellent"],["B","data quality: very good"],["Footnotes:"],["1","The Labour Force Survey estimates are for the week of the 15th."],["2","Seasonally adjusted."],["How to cite: Statistics Office. Table 14-10-0287-01"]])
    s.merge_cells("D8:F8")
    return w


@book
def units_of_sections(path):
    """Headings among the rows with units of their own, and a line with both units beside the area."""
    w,s=new("Table 3")
    append(s,[["Table 3 Seizures of drugs by the border force and police, 2021/22 to 2024/25 1,2"],["England and Wales","","","","Number / kg"],["Class","2021/22","2022/23","2023/24","2024/25"],["Number of seizures"],["Class A",30112,29044,31022,"33,101"],["of which cocaine",16021,15003,16800,17900],["Class B 3",140100,138200,151000,160777],["Unknown","-","-",12,7],["All seizures",170212,167244,182034,193885],["Quantity (kg)"],["Cocaine",18767.2,16011.0,23500.4,"26,700.9"],["Heroin",1210.0,850.5,960.0,"-"],["1. Includes seizures by British Transport Police."],["2. Figures for 2024/25 are provisional."],["3. Cannabis was reclassified."],["- nil"]])
    return w


@book
def two_units_in_chinese(path):
    """Two units in one line, one of them per cent for the columns of growth; a note in place of a number."""
    w,s=new("表1")
    append(s,[["表1 2026年1—6月份规模以上工业企业主要财务指标（分行业）"],[None,None,None,None,"单位：亿元、%"],["行业","营业收入",None,"利润总额",None],[None,"1—6月","同比增长","1—6月","同比增长"],["总计","660123.4","2.5","34365.0","-1.8"],["煤炭开采和洗选业","13210.3","-21.1","1491.7","-53.0"],["石油和天然气开采业","5801.2","-6.5","1871.0","-11.5"],["  其中：开采辅助活动","1201.2","1.1","（注1）","（注1）"],["黑色金属矿采选业","2400.0","…","300.1","—"],["注：1.（注1）为本期利润总额为负。"],["    2.…表示数据不足；—表示上年同期亏损。"]])
    for m in ("A3:A4","B3:C3","D3:E3"): s.merge_cells(m)
    return w


@book
def categories_in_columns(path):
    """A long table: four columns tell the rows apart."""
    w,s=new("data")
    rs=[["Region","Year","Sex","Measure","Value"]]
    for g,base in (("North",100),("South",200)):
        for y in (2024,2025):
            for x,d in (("Female",1),("Male",2)):
                rs.append([g,y,x,"Cases",base+d+(y-2020)]); rs.append([g,y,x,"Rate per 1,000",round((base+d)/37,1)])
    append(s,rs); s.freeze_panes="A2"; s.auto_filter.ref="A1:E17"
    return w


@book
def unit_in_the_upper_head(path):
    """A unit in the upper of two rows of headings."""
    w,s=new("Figure 1")
    append(s,[["Figure 1 – Demandeurs d'emploi par catégorie au 2e trimestre 2026"],["en milliers, données CVS-CJO"],["Catégorie","T2 2025","T1 2026","T2 2026 (p)","Évolution (en %)",None],[None,None,None,None,"T/T-1","T/T-4"],
     ["Catégorie A","3 012,4","3 055,1","3 061,0","0,2","1,6"],["Catégories B, C","2 301,7","2 288,0","2 290,2","0,1","–0,5"],["dont hommes","1 033,0","1 020,1","1 019,9","0,0","–1,3"],["Ensemble A, B, C","5 314,1","5 343,1","5 351,2","0,2","0,7"],[],["(p) : données provisoires."],["Lecture : au 2e trimestre 2026, 3,06 millions de demandeurs sont en catégorie A."],["Champ : France hors Mayotte."],["Source : Institut, fichier STMT."]])
    for m in ("A3:A4","B3:B4","C3:C4","D3:D4","E3:F3"): s.merge_cells(m)
    return w


@book
def words_for_no_number(path):
    """A word for no number with a legend, a hidden month, changes with a sign."""
    w,s=new("Recorded crime")
    months=["Apr-25","May-25","Jun-25","Jul-25","Aug-25","Sep-25"]
    append(s,[["OFFICIAL"],["Recorded crime by ward, April to September 2025"],["Produced by Performance Team, 3 October 2025"],[],["Ward"]+months+["YTD 2025/26","YTD 2024/25","% change"],
      ["Abbey",112,98,101,120,118,97,646,614,"+5.2%"],["Castle",56,61,"*",55,49,58,282,301,"-6.3%"],["Docks",12,"*","*",9,11,14,52,"n/c","n/c"],["Eastgate",88,79,91,92,103,85,538,538,"0.0%"],["City total",268,242,198,276,281,254,1518,1453,"+4.5%"],[],["* fewer than 5 offences, suppressed"],["n/c = not calculated"]])
    s.column_dimensions["D"].hidden=True
    return w


@book
def signs_of_notes(path):
    """A raised number after a number refers to a note; years with notes above boys, girls and all."""
    w,s=new("2a")
    append(s,[["Table 2a"],["Pupils by type of school, sex and free school meals eligibility¹"],["January 2024 to January 2026"],["England"],[],[None,"2024",None,None,"2025",None,None,"2026²",None,None],[None,"Boys","Girls","All","Boys","Girls","All","Boys","Girls","All"],["State-funded nursery",20010,18990,39000,19800,18700,38500,19500,18500,38000],["State-funded primary³",2310200,2210100,4520300,2300100,2200200,4500300,2290000,2190000,4480000],["Special schools","101,300⁴","39,900","141,200","x","x","150,010","110,000","44,500","154,500"],["Alternative provision",9000,3500,12500,"~","~",13000,9700,3600,13300],[],["All schools",2440510,2272490,4713000,"x","x",4701810,2429200,2256600,4685800],[],["1. Includes pupils aged 0 to 18."],["2. Provisional."],["3. Includes middle deemed primary."],["4. Estimated."],["x Not available"],["~ Less than 10 in a cell"],["Source: School Census"]])
    for m in ("B6:D6","E6:G6","H6:J6"): s.merge_cells(m)
    return w


@book
def weeks_and_a_total(path):
    """Rows numbered in a column that also names the total; real dates; formulas with saved results."""
    w=xlsxwriter.Workbook(path); s=w.add_worksheet("Weekly"); d=w.add_format({"num_format":"dd/mm/yyyy"}); n=w.add_format({"num_format":"#,##0"})
    s.write(0,1,"Weekly registered deaths, weeks 1 to 6 of 2026"); 
    for c,h in enumerate(["Week","Week ending","Deaths","5-year average","Excess","Ratio"]): s.write(2,1+c,h)
    v=[(11020,11800.4),(12555,12010.8),(12010,12100.2),(11777,11990.0),(11402,11700.6),(11333,11650.2)]
    for i,(a,b) in enumerate(v):
        s.write(3+i,1,i+1); s.write_datetime(3+i,2,datetime.datetime(2026,1,9)+datetime.timedelta(7*i),d); s.write(3+i,3,a,n); s.write(3+i,4,b,n); s.write_formula(3+i,5,f"=D{4+i}-E{4+i}",n,a-b); s.write_formula(3+i,6,f"=D{4+i}/E{4+i}",w.add_format({"num_format":"0.00"}),a/b)
    s.write(9,1,"Total"); s.write_formula(9,3,"=SUM(D4:D9)",n,sum(x[0] for x in v)); s.write_formula(9,4,"=SUM(E4:E9)",n,sum(x[1] for x in v)); s.write_formula(9,5,"=D10-E10",n,sum(x[0]-x[1] for x in v))
    return w


@book
def budget_and_positions(path):
    """Accounts with codes, sections with totals, a net row; below it a sentence and another table."""
    w=xlsxwriter.Workbook(path); s=w.add_worksheet("Q2"); n=w.add_format({"num_format":'#,##0;(#,##0);"-"'}); p=w.add_format({"num_format":"0.0%"}); b=w.add_format({"bold":True})
    s.write(0,0,"City of Riverton",b); s.write(1,0,"General Fund: budget to actual, six months ended June 30, 2026 ($ in thousands)",b)
    for c,h in enumerate(["Account","Description","Adopted budget","Actual YTD","Variance","% used"]): s.write(3,c,h,b)
    r=4
    for sec,items in (("Revenues",[("4010","Property tax",91200,60110),("4020","Sales tax",40110,19005),("4030","Fees and fines",8000,0)]),("Expenditures",[("5010","Police",-61000,-31220),("5020","Fire",-40500,-19800),("5030","Parks",-9900,-5105)])):
        s.write(r,0,sec,b); r+=1; f=r
        for a,d,x,y in items:
            s.write(r,0,a); s.write(r,1,d); s.write(r,2,x,n); s.write(r,3,y,n); s.write_formula(r,4,f"=D{r+1}-C{r+1}",n,y-x); s.write_formula(r,5,f"=D{r+1}/C{r+1}",p,y/x); r+=1
        s.write(r,1,"Total "+sec.lower(),b)
        X=sum(i[2] for i in items);Y=sum(i[3] for i in items)
        for c,v in ((2,X),(3,Y),(4,Y-X)): s.write_formula(r,c,f"=SUM({'ABCDE'[c]}{f+1}:{'ABCDE'[c]}{r})",n,v)
        s.write_formula(r,5,f"=D{r+1}/C{r+1}",p,Y/X); r+=1
    s.write(r,1,"Net",b); s.write_formula(r,2,"=C9+C13",n,27910); s.write_formula(r,3,"=D9+D13",n,22990); s.write_formula(r,4,"=E9+E13",n,-4920)
    s.write(r+2,0,"Unaudited. Amounts may not sum due to rounding.")
    s.write(r+4,0,"Full-time positions by department",b)
    for c,h in enumerate(["Department","Authorized","Filled","Vacant"]): s.write(r+5,c,h,b)
    for i,row in enumerate([("Police",610,575,35),("Fire",402,398,4),("Parks",96,80,16),("Total",1108,1053,55)]):
        for c,v in enumerate(row): s.write(r+6+i,c,v)
    return w


@book
def under_a_house_style(path):
    """A pack below a house style that has no figures; a star that no note explains."""
    return simple(path, [("Wards", [["Table 1. Wards, 2025"], [], ["Ward", "Cases", "Deaths"], ["North", "12.3*", 12], ["South", "46", 13],
        ["East", 6, 14], ["West", "300*", 7]])])


@book
def report_of_a_program(path):
    """When a report was run and by what it is filtered, and no title; rows that are months with hyphens below, in a rate."""
    return simple(path, [("Closed", [["Report run: 03/07/2026 14:22"], ["Filters: Status = Closed"], [], ["Team", "Q2 2026: Cases closed", "Q2 2026: Average days"],
        ["Team A", 120, 14.2], ["Team B", 98, 12.1], ["Team C", 45, 20.0], ["Grand Total", 263, 14.4]]), ("Trend", [
        ["Unemployment rate, seasonally adjusted (per cent)"], ["Date", "Persons", "Males", "Females"], ["Jan-2026", 4.1, 4.0, 4.2], ["Feb-2026", 4.0, 4.0, 4.1],
        ["Mar-2026", 4.2, 4.1, 4.3], ["Apr-2026", 4.1, 4.1, 4.2], ["May-2026", 4.3, 4.2, 4.4], ["Jun-2026", 4.2, 4.1, 4.3], ["Jul-2026", "4.1r", "4.0r", "4.2r"],
        [], ["r: revised"]]), ("Appeals", [["Appeals received and decided"], ["1 January to 31 March 2026"], [], ["Region", "Received", "Decided"],
        ["North", 10, 8], ["South", 20, 19], ["Total", 30, 27]])])


@book
def letters_that_multiply(path):
    """Capital letters after numbers that stand for millions and thousands, which are no references to notes; codes with letters, and a legend of these."""
    return simple(path, [("Budgets", [["Table 1: Budgets by department, 2025"], [], ["Department", "Budget", "Staff"], ["Health", "12M", 30],
        ["Police", "3M", 20], ["Parks", "850K", 10], ["Roads", "7M", 12], [], ["M = million"], ["K = thousand"]]), ("Firms", [
        ["Table 2: Firms by class, 2025"], [], ["Class", "Firms", "Code"], ["Crops", 12, "01A"], ["Animals", 13, "01B"], ["Coal", 4, "05A"], [],
        ["Sections"], ["A", "Agriculture"], ["B", "Livestock"]])])


@book
def signs_of_no_note(path):
    """A star of suppressed numbers after one; shares in brackets, of which some are as short as the numbers of notes."""
    return simple(path, [("Cases", [["Table 1: Cases by region, 2025"], [], ["Region", "Cases", "Deaths"], ["North", 120, "*"], ["South", "34*", 5],
        ["East", 22, "*"], ["West", 11, 7], [], ["* Suppressed to prevent disclosure"]]), ("Patients", [["Table 2: Patients, 2025"], [],
        ["Group", "Beds", "Treated"], ["Men", 40, "46 (2)"], ["Women", 50, "53 (12)"], ["Other", 6, "5 (1)"], ["Not known", 3, "2 (1)"], [],
        ["1. Includes transfers."], ["2. Excludes visitors."]])])


@book
def words_for_zero_and_a_change(path):
    """Words that say zero, with others that do not; a line that names the period before and not that of the numbers."""
    return simple(path, [("Regions", [["Table 1: Offences by region"], ["Percentage changes are from the year ending March 2025"], [],
        ["Region", "Offences", "Change (%)"], ["North", 120, 5], ["South", 34, -2], ["East", 22, 1], ["Isles", "Nil", "n/c"], ["Caps", "zero", "none"],
        ["Hills", 12, 3], ["Dales", 9, 2]])])


@book
def letters_explained_below(path):
    """Letters after numbers and a sign, explained in two cells without a heading: some are status marks; rows that begin as the legend does."""
    return simple(path, [("Burglaries", [["Table 1: Burglaries by district, 2025"], [], ["District", "Burglaries", "Robberies"], ["Avon", "82 A", "n"],
        ["Barton", 91, "31 B"], ["Eastham", "77 C", 12], ["Wells", 60, "18 D"], [], ["A", "Figure is an estimate"], ["B", "Data are provisional"],
        ["C", "Includes attempts"], ["D", "Use with caution"], ["n", "Nil"], ["x", "n/a"]])])


@book
def signs_after_every_number(path):
    """Numbers that all have signs of notes, in round and square brackets, one or several."""
    return simple(path, [("Rounds", [["Table 1: Reports by district, 2025"], [], ["District", "Reports", "Appeals"], ["North", "46 (2)", "40 (1)"],
        ["South", "91(1)(2)", "31 (2)"], ["East", "77 (1, 2)", "12 a,b"], [], ["(1)", "Includes attempts"], ["(2)", "Excludes the airport"],
        ["a Boundaries of 2024"], ["b Boundaries of 2025"]]), ("Squares", [["Table 2: Appeals by district, 2025"], [], ["District", "Appeals"],
        ["North", "46 [note 1]"], ["South", "91 [note 2]"], ["East", "77 [note 1]"], [], ["[note 1] Includes attempts"], ["[note 2] Provisional"]])])


@book
def signs_that_nothing_explains(path):
    """Counts with their shares in brackets, and nothing else."""
    return simple(path, [("Beds", [["Table 1: Beds by district, 2025"], [], ["District", "Beds (%)"], ["North", "46 (12)"], ["South", "91 (24)"],
        ["East", "240 (64)"]])])


@book
def rows_of_financial_years(path):
    """Financial years as rows, of which a chart is drawn, and another in a title."""
    return simple(path, [("Returns", [["Returns by year"], [], ["Year", "Filed", "Late"]] + [[f"{y}/{(y + 1) % 100}", 900 + 31 * (y - 2016), 90 - y % 7]
        for y in range(2016, 2025)]), ("Latest", [["Returns by office, FY2024-25"], [], ["Office", "Filed", "Late"], ["North", 410, 40],
        ["South", 320, 31], ["East", 418, 17]])])


@book
def notes_of_tables_side_by_side(path):
    """Notes below each of two tables beside each other; notes below the left one that are said of both or, by their sign, of one."""
    return simple(path, [("Own", [["Crime in two regions, 2025"], [], ["Table A: North", None, None, None, "Table B: South"],
        ["District", "Cases", "Loss", None, "District", "Cases", "Loss"], ["Alder", 10, 20, None, "Cove", 30, 40], ["Elm", 11, 21, None, "Ghyll", 31, 41],
        ["Ivy", 12, 22, None, "Kelp", 32, "42 [1]"], [], ["Note: Includes the port", None, None, None, "Note: Excludes the island"],
        ["Source: Police North", None, None, None, "[1] Estimated by the police"], [None, None, None, None, "Source: Police South"]]),
        ("Shared", [["Births and deaths in 2025"], [], ["District (a)", "Births", "Boys", None, "Ward", "Deaths (b)", "Men"], ["Alder", 10, 5, None, "Cove", 30, 14],
        ["Elm", 11, 6, None, "Ghyll", 31, 15], ["Ivy", 12, 6, None, "Kelp", 32, ".."], [], ["(a) Boundaries of 2023"], ["(b) Where the person lived"],
        ["By date of registration"], [".. = not available"], ["Source: Registrar"]])])


@book
def codes_of_several_lengths(path):
    """Codes of regions, some of letters alone, under a heading that says so."""
    return simple(path, [("Figure 1", [["Naissances et décès par région en 2025"], ["Unité : nombre"], [], ["Code", "Région", "Naissances", "Décès"],
        ["FR", "France", 663000, 642000], ["FR1", "Île-de-France", 160100, 78000], ["FR10", "Paris", 23100, 14000], ["FRB", "Centre-Val de Loire", 21800, 29900],
        [], ["Source / Source: Insee"]])])


@book
def flags_in_every_row(path):
    """Columns of flags, of which the last has one in each row."""
    w, s = new("Data")
    append(s, [["Waste by activity, tonnes"], [], ["Activity", "2022", None, "2023", None, "2024", None], ["Agriculture", 1200, None, 1100, "e", 1000, "p"],
        ["Mining", 50000, None, 51000, None, 52500, "p"], ["Manufacturing", 23000, "b", 22900, None, 22000, "p"], ["Households", 8000, None, 7900, None, ":", "c"],
        [], [":", "not available"], ["b", "break in time series"], ["e", "estimated"], ["p", "provisional"]])
    return w


@book
def tables_numbered_from_one(path):
    """Tables below one another that are numbered, the first below the title of the sheet."""
    return simple(path, [("Trade", [["Foreign trade, first quarter 2026"], [], ["1. Exports by product group"], ["USD million"], ["Product", "Q1 2025", "Q1 2026"],
        ["Food", 120.5, 131.2], ["Fuels", 410, 388.1], ["Machinery", 77.7, 80.4], ["Source: Customs"], [], ["2. Imports by country"], ["USD million"],
        ["Country", "Q1 2025", "Q1 2026"], ["China", 300.1, 320.2], ["Germany", 150.3, 149], ["Other countries", 99, 101], ["Total", 549.4, 570.2]])])


@book
def shares_below_a_base(path):
    """A survey: how many were asked, and below it shares of them."""
    w, s = new("Q12")
    append(s, [["Q12. How satisfied are you with public transport?"], ["Base: all respondents, weighted"], [], [None, "Total", "Age", None, None],
        [None, None, "18-34", "35-54", "55+"], ["Unweighted base", "2,010", "510", "700", "800"], ["Very satisfied", "12 %", "15 %", "11 %", "10 %"],
        ["Fairly satisfied", "41 %", "40 %", "44 %", "39 %"], ["Not satisfied", "40 %", "38 %", "39 %", "43 %"], ["Don't know", "7 %", "7 %", "6 %", "8 %"],
        [], ["Source: Transport Survey 2026"]])
    s.merge_cells("C4:E4")
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
