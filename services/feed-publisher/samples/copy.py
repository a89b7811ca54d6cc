#!/usr/bin/env python3
"""Keeps a whole copy of a region's articles, and proves that it is whole; prints a line for each change.

Needs Python 3 alone. Without --follow it ends once it has everything:

    copy.py http://localhost:8080 --region 610300
"""
import argparse
import hashlib
import http.client
import json
import time
import urllib.error
import urllib.parse
import urllib.request


def get(base, path, **query):
    """The answer; comes again where a replica is behind the cursor."""
    url = base + path + "?" + urllib.parse.urlencode({k: v for k, v in query.items() if v is not None})
    while True:
        try:
            with urllib.request.urlopen(url, timeout=90) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refused:
            if refused.code != 503:
                raise SystemExit(refused.read().decode())
            time.sleep(int(refused.headers["Retry-After"]))


def take(shelf, event):
    """A state is version and status, by uri: what an app keeps beside the article."""
    if event["event"] == "article":
        item = event["item"]
        shelf[item["id"]] = (item["_regionwire"]["version"], "usable")
        print("article", item["id"], item["title"], flush=True)
    else:
        print(event["status"], event["uri"], flush=True)
        if "version" in event:
            shelf[event["uri"]] = (event["version"], event["status"])
        else:
            shelf.pop(event["uri"], None)


def proved(shelf, proof):
    """Whether the shelf is what the proof says, without what has changed since."""
    states = [f"{uri}\n{version}\n{status}" for uri, (version, status) in shelf.items()
              if uri not in proof.get("changed", [])]
    total = 0
    for state in states:
        total ^= int.from_bytes(hashlib.sha256(state.encode()).digest(), "big")
    return len(states) == proof["count"] and f"{total:064x}" == proof["hash"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("base")
    arguments.add_argument("--region")
    arguments.add_argument("--topic")
    arguments.add_argument("--follow", action="store_true", help="go on until Ctrl-C")
    given = arguments.parse_args()
    section = {"region": given.region, "topic": given.topic}
    shelf, cursor, more = {}, None, True
    while more or given.follow:
        try:
            page = get(given.base, "/changes", **section, since=cursor, limit=500, wait=0 if more else 60)
        except (urllib.error.URLError, http.client.HTTPException):
            time.sleep(2)
            continue
        for event in page["events"]:
            take(shelf, event)
        cursor, more = page["cursor"], page["more"]
    whole = proved(shelf, get(given.base, "/feeds/proof", **section, until=cursor))
    print("complete" if whole else "not complete", len(shelf), flush=True)
    return 0 if whole else 1


if __name__ == "__main__":
    try:
        raise SystemExit(main())
    except KeyboardInterrupt:
        pass
