"""Pages a second and memory over a site: a real server on loopback in a process of its own, kwaudit in another.

    python benchmarks/site.py [--pages 2000] [--concurrency 16] [--repeat 3] [--bare] [--against VENV...]

The site has pages of 60 kB behind a sitemap index of packed sitemaps. Unless `--bare`, one page in a hundred redirects,
one is not there, one heals after a 503, one asks to come back in a second (429) and one takes half a second. Each run
must audit every page once, which the server's own log is asked for. Prints pages a second (from the start of the
process to its end), the peak memory of kwaudit, and the size of the store.

`--against` names Python environments with advertools or python-seo-analyzer, which then crawl the same site.
"""

from __future__ import annotations

import argparse
import asyncio
import collections
import gzip
import json
import multiprocessing
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

SIZE = 60_000
PER_MAP = 500
STOCK = (  # noqa: SIM905 -- words are read as words
    "garden river stone light paper wool kettle spring leaf harvest market morning village "
    "window letter mountain bread winter summer copper silver candle orchard meadow pebble "
    "thread timber basket lantern harbour valley autumn blossom cotton feather granite hollow "
    "island juniper kitchen ladder marble needle orange pepper quarry ribbon saddle temple "
    "umbrella velvet walnut yellow zephyr the of and a to in for with on at by from"
).split()
FAULTS = {1: "moved", 2: "gone", 3: "heals", 4: "later", 5: "slow"}


def page(number: int) -> bytes:
    """A page of 60 kB: navigation, an article of about 900 words, a script that pads it."""
    dice = random.Random(number)
    words = dice.choices(STOCK, k=900)
    for at in range(20, 880, 60):
        words[at] = "green tea"
    paragraphs = "\n".join(f"<p>{' '.join(words[i : i + 45]).capitalize()}.</p>" for i in range(0, 900, 45))
    nav = "".join(f'<li><a href="/page/{(number * 7 + i * 13) % 2000}">Entry {i}</a></li>' for i in range(60))
    neighbours = "".join(f'<a href="/page/{(number + step) % 2000}">next {step}</a> ' for step in (1, 2, 3, 5, 50))
    text = (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Green tea, part {number}</title>'
        f'<meta name="description" content="Notes on green tea, number {number}"></head><body><nav><ul>{nav}</ul></nav>'
        f"<main><h1>Green tea, part {number}</h1>{paragraphs}<p>{neighbours}</p></main><footer>Imprint</footer>"
    )
    return (text + f"<script>/*{'x' * max(SIZE - len(text), 0)}*/</script></body></html>").encode()


class Server:
    """Answers over HTTP/1.1 with as little work as can be, so that both cores are left to the client."""

    def __init__(self, pages: int, *, bare: bool) -> None:
        self.pages, self.bare = pages, bare
        self.made = [page(n) for n in range(min(pages, 2000))]
        self.log: collections.Counter[str] = collections.Counter()
        self.port = 0

    def fault(self, number: int) -> str:
        return "" if self.bare else FAULTS.get(number % 100, "")

    def body(self, number: int) -> bytes:
        return self.made[number] if number < len(self.made) else page(number)

    async def answer(self, path: str) -> tuple[int, str, bytes]:  # noqa: PLR0911 -- a line a kind of path
        self.log[path] += 1
        base = f"http://127.0.0.1:{self.port}"
        if path == "/robots.txt":
            return (
                200,
                "Content-Type: text/plain",
                f"User-agent: *\nDisallow: /private\nSitemap: {base}/sitemap.xml\n".encode(),
            )
        if path == "/sitemap.xml":
            maps = "".join(
                f"<sitemap><loc>{base}/map-{n}.xml.gz</loc></sitemap>" for n in range(-(-self.pages // PER_MAP))
            )
            return (
                200,
                "Content-Type: text/xml",
                f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{maps}</sitemapindex>'.encode(),
            )
        if path.startswith("/map-"):
            first = int(path[5:-7]) * PER_MAP
            locs = "".join(
                f"<url><loc>{base}/page/{n}</loc></url>" for n in range(first, min(first + PER_MAP, self.pages))
            )
            return (
                200,
                "Content-Type: application/gzip",
                gzip.compress(
                    f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{locs}</urlset>'.encode(), 1
                ),
            )
        if path == "/log":
            return 200, "Content-Type: application/json", json.dumps(self.log).encode()
        if path == "/forget":
            self.log.clear()
            return 200, "", b""
        kind, _, rest = path[1:].partition("/")
        if kind not in {"page", "moved"} or not rest.isdigit() or int(rest) >= self.pages:
            return 404, "Content-Type: text/html", b"<h1>Not found</h1>"
        return await self.faulty(path, int(rest), "" if kind == "moved" else self.fault(int(rest)))

    async def faulty(self, path: str, number: int, fault: str) -> tuple[int, str, bytes]:
        if fault == "moved":
            return 301, f"Location: /moved/{number}", b""
        if fault == "gone":
            return 404, "Content-Type: text/html", b"<h1>Not found</h1>"
        if fault == "heals" and self.log[path] == 1:
            return 503, "Content-Type: text/html", b"busy"
        if fault == "later" and self.log[path] == 1:
            return 429, "Retry-After: 1", b""
        if fault == "slow":
            await asyncio.sleep(0.5)
        return 200, "Content-Type: text/html; charset=utf-8", self.body(number)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                status, header, body = await self.answer(head.split(b" ", 2)[1].decode())
                writer.write(_head(status, header, len(body)))
                writer.write(body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


def _head(status: int, header: str, size: int) -> bytes:
    line = f"{header}\r\n" if header else ""
    return f"HTTP/1.1 {status} X\r\n{line}Content-Length: {size}\r\n\r\n".encode()


def run_server(pages: int, bare: bool, port: multiprocessing.Queue) -> None:  # noqa: FBT001 -- a process takes no keywords
    async def main() -> None:
        site = Server(pages, bare=bare)
        server = await asyncio.start_server(site.serve, "127.0.0.1", 0, backlog=256)
        site.port = server.sockets[0].getsockname()[1]
        port.put(site.port)
        await server.serve_forever()

    asyncio.run(main())


def asked(base: str, path: str) -> bytes:
    with urllib.request.urlopen(f"{base}{path}") as answer:
        return answer.read()


def timed(command: list[str], **kwargs) -> tuple[float, float, int]:
    """Run a command; return its seconds, its peak memory in MB and its exit code."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, **kwargs)
    _, status, usage = os.wait4(process.pid, 0)
    return time.perf_counter() - start, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def check(base: str, pages: int, *, bare: bool) -> None:
    """Ask the server's log whether every page was fetched, once or as often as its fault wants."""
    log = json.loads(asked(base, "/log"))
    for number in range(pages):
        fault = "" if bare else FAULTS.get(number % 100, "")
        wanted = 2 if fault in {"heals", "later"} else 1
        if log.get(f"/page/{number}") != wanted:
            sys.exit(
                f"/page/{number} ({fault or 'plain'}) was asked for {log.get(f'/page/{number}')} times, not {wanted}"
            )


def kwaudit(base: str, folder: str, args: argparse.Namespace) -> None:
    rates, peaks = [], []
    for number in range(args.repeat):
        asked(base, "/forget")
        store = os.path.join(folder, f"{number}.db")
        command = [
            sys.executable,
            "-m",
            "kwaudit",
            base,
            "-t",
            "green tea=1-2%",
            "--concurrency",
            str(args.concurrency),
        ]
        seconds, peak, code = timed([*command, "--rate", "0", "--store", store, "--no-config"])
        if code not in {0, 1}:
            sys.exit(f"kwaudit ended with {code}")
        check(base, args.pages, bare=args.bare)
        rates.append(args.pages / seconds)
        peaks.append(peak)
    size = os.path.getsize(store) / 1e6
    print(f"kwaudit: {statistics.median(rates):.0f} pages/s, peak {max(peaks):.0f} MB, store {size:.0f} MB")


OTHERS = {
    "advertools": "import advertools, sys; advertools.crawl(sys.argv[1] + '/page/0', sys.argv[2] + '/out.jl',"
    " follow_links=True, allowed_domains=['127.0.0.1'],"
    " custom_settings={'LOG_LEVEL': 'ERROR', 'ROBOTSTXT_OBEY': False, 'CONCURRENT_REQUESTS': 16,"
    " 'CONCURRENT_REQUESTS_PER_DOMAIN': 16})",
    "pyseoanalyzer": "import sys; from pyseoanalyzer import analyze;"
    " analyze(sys.argv[1] + '/page/0', follow_links=True)",
}


def others(base: str, folder: str, args: argparse.Namespace) -> None:
    for venv in args.against:
        python = os.path.join(venv, "bin", "python")
        for name, script in OTHERS.items():
            if subprocess.run([python, "-c", f"import {name}"], capture_output=True, check=False).returncode:
                continue
            asked(base, "/forget")
            path = pathlib.Path(folder, f"{name}.out")
            path.mkdir(exist_ok=True)
            room = {**os.environ, "PATH": f"{venv}/bin:{os.environ['PATH']}"}  # advertools starts scrapy by its name
            seconds, peak, code = timed([python, "-c", script, base, str(path)], stderr=subprocess.DEVNULL, env=room)
            got = sum(1 for path in json.loads(asked(base, "/log")) if path.startswith("/page/"))
            print(f"{name}: {got / seconds:.0f} pages/s ({got} pages), peak {peak:.0f} MB, exit {code}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--concurrency", type=int, default=16)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--bare", action="store_true")
    parser.add_argument("--against", nargs="*", default=[])
    args = parser.parse_args()
    port: multiprocessing.Queue = multiprocessing.Queue()
    server = multiprocessing.Process(target=run_server, args=(args.pages, args.bare, port), daemon=True)
    server.start()
    base = f"http://127.0.0.1:{port.get()}"
    with tempfile.TemporaryDirectory() as folder:
        kwaudit(base, folder, args)
        others(base, folder, args)
    server.terminate()


if __name__ == "__main__":
    main()
