#!/bin/sh
# openpyxl 3.1.5 drops a print area that consists of whole columns, as Excel writes it after columns were selected: loading warns, and saving leaves the sheet without any.
# Guess before the run: KPIs!$A:$F is kept as it is, as print titles of whole rows ($1:$1) are.
# Seen: "Print area cannot be set to Defined name: KPIs!$A:$F.", an empty print area, and after saving no such name: the scorecard prints all of its helper columns from then on. Setting "A:F" by hand is a TypeError.
# XlsxWriter 3.2.9 writes the same area from its API, in the form that openpyxl does not read.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5 xlsxwriter==3.2.9 2>pip.log || { cat pip.log; exit 1; }
cat >seen.py <<'PROGRAM'
import re
import warnings
import zipfile

import openpyxl
import xlsxwriter


def names(path):
    return re.findall(r'<definedName name="_xlnm\.(\w+)"[^>]*>([^<]*)', zipfile.ZipFile(path).read("xl/workbook.xml").decode())


book = xlsxwriter.Workbook("before.xlsx")
sheet = book.add_worksheet("KPIs")
sheet.write(0, 0, "KPI")
sheet.print_area(0, 0, 1048575, 5)
sheet.repeat_rows(0)
book.close()
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    loaded = openpyxl.load_workbook("before.xlsx")
area = loaded["KPIs"].print_area
loaded.save("after.xlsx")
try:
    openpyxl.Workbook().active.print_area = "A:F"
    by_hand = "set"
except TypeError:
    by_hand = "TypeError"
seen = [names("before.xlsx"), [str(each.message) for each in said], area, [name for name, _ in names("after.xlsx")], by_hand]
print(*seen, sep="\n")
assert seen == [
    [("Print_Area", "KPIs!$A:$F"), ("Print_Titles", "KPIs!$1:$1")],
    ["Print area cannot be set to Defined name: KPIs!$A:$F."],
    "",
    ["Print_Titles"],
    "TypeError",
]
PROGRAM
python/bin/python seen.py
