#!/usr/bin/env python3
"""Subscribes to a feed and prints a line for each push, until Ctrl-C; then it ends the subscription.

Needs Python 3 alone. It finds the hub in the feed's Link header, as every WebSub subscriber does:

    subscriber.py http://localhost:8080/regions/610300/feed.json
"""
import argparse
import hashlib
import hmac
import http.server
import json
import re
import secrets
import signal
import threading
import urllib.error
import urllib.parse
import urllib.request

SECRET = secrets.token_hex(16)


class Callback(http.server.BaseHTTPRequestHandler):
    """Confirms what was asked for here and takes what comes under our secret."""

    topic = ""

    def do_GET(self):
        asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query))
        ours = asked.get("hub.topic") == self.topic and "hub.challenge" in asked
        if asked.get("hub.mode") == "denied":
            print("denied:", asked.get("hub.reason"), flush=True)
        self.answer(200 if ours else 404, asked["hub.challenge"] if ours else "")

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        signature = "sha256=" + hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
        self.answer(204, "")
        if not hmac.compare_digest(signature, self.headers.get("X-Hub-Signature", "")):
            print("not from our hub: ignored", flush=True)
        elif "json" in self.headers["Content-Type"]:
            items = json.loads(body)["items"]
            print(len(items), "items, newest:", items[0]["title"] if items else "none", flush=True)
        else:
            print(len(body), "bytes of", self.headers["Content-Type"], flush=True)

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


def discover(feed):
    """The hub's URL and the topic's, from the Link header."""
    with urllib.request.urlopen(feed, timeout=10) as answer:
        links = dict((rel, url) for url, rel in re.findall(r'<([^>]*)>; rel="(\w+)"', answer.headers["Link"] or ""))
    return links["hub"], links["self"]


def ask(hub, mode, topic, callback):
    form = {"hub.mode": mode, "hub.topic": topic, "hub.callback": callback, "hub.secret": SECRET}
    try:
        with urllib.request.urlopen(hub, urllib.parse.urlencode(form).encode(), timeout=10) as answer:
            print(mode, answer.status, flush=True)
    except urllib.error.HTTPError as refused:
        raise SystemExit(refused.read().decode())


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("feed")
    arguments.add_argument("--host", default="localhost", help="name by which the hub reaches this program")
    arguments.add_argument("--port", type=int, default=0, help="0 takes a free one")
    given = arguments.parse_args()
    hub, Callback.topic = discover(given.feed)
    server = http.server.ThreadingHTTPServer(("", given.port), Callback)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    callback = f"http://{given.host}:{server.server_port}/{secrets.token_hex(8)}"
    ask(hub, "subscribe", Callback.topic, callback)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        ask(hub, "unsubscribe", Callback.topic, callback)
        threading.Event().wait(3)


if __name__ == "__main__":
    main()
