"""The server behind the live pages: this machine, this origin, nothing else."""

import http.client
import json
import threading
from contextlib import contextmanager

import pytest

from kwaudit import api
from kwaudit.cli import watch
from kwaudit.cli.live.news import News
from kwaudit.cli.live.server import LARGEST_BODY, Server
from kwaudit.cli.live.sites import Drafting, Following
from kwaudit.cli.live.stamps import stamp
from kwaudit.errors import InputError, UsageError
from kwaudit.model import Settings

SETTINGS = api.settings_for_formats(Settings(), ["html"])


@contextmanager
def serving(site):
    server = Server(site, 0)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        site.news.close()
        server.shutdown()
        server.server_close()
        thread.join()


def ask(server, path="/", method="GET", body=None, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=5)
    connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer, text


@pytest.fixture
def drafting():
    with serving(Drafting(SETTINGS, "# Tea\n\nTea is <b>warm</b></textarea>.")) as server:
        yield server


def test_it_listens_on_this_machine_only(drafting):
    assert drafting.server_address[0] == "127.0.0.1"


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "evil.example:80"},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
    ],
)
@pytest.mark.parametrize(("method", "path"), [("GET", "/"), ("GET", "/data"), ("GET", "/events"), ("POST", "/audit")])
def test_another_origin_gets_nothing(drafting, headers, method, path):
    answer, text = ask(drafting, path, method, "{}" if method == "POST" else None, **headers)
    assert answer.status == 403
    assert "Tea" not in text


def test_no_answer_can_be_framed_sniffed_or_read_elsewhere(drafting):
    for path in ("/", "/nothing"):
        answer, _ = ask(drafting, path)
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Access-Control-Allow-Origin"] is None


def test_a_draft_comes_back_as_figures(drafting):
    body = json.dumps({"text": "# Green tea\n\nGreen tea is tea.", "plan": "green tea = 10-50%\n\n"})
    answer, text = ask(drafting, "/audit", "POST", body)
    assert answer.status == 200
    assert [t["counted"] for t in json.loads(text)["packed"][0]["targets"]] == [2]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("", "a draft is sent as"),
        ("[]", "a draft is sent as"),
        ('{"text": 1, "plan": ""}', "are text"),
        ('{"text": "", "plan": "tea = many"}', "many"),
    ],
)
def test_a_bad_request_is_told(drafting, body, said):
    answer, text = ask(drafting, "/audit", "POST", body)
    assert answer.status == 422
    assert said in text


def test_a_huge_draft_is_refused_unread(drafting):
    answer, _ = ask(drafting, "/audit", "POST", None, Content_Length=str(LARGEST_BODY + 1))
    assert answer.status == 413


@pytest.mark.parametrize(("method", "path"), [("GET", "/etc/passwd"), ("GET", "/../x"), ("POST", "/")])
def test_there_is_nothing_else(drafting, method, path):
    assert ask(drafting, path, method, "{}" if method == "POST" else None)[0].status == 404


def test_the_draft_stands_in_the_editor_as_text(drafting):
    _, text = ask(drafting)
    assert "&lt;/textarea&gt;" in text
    assert ask(drafting, "/data")[0].status == 422


def test_a_following_page_takes_no_drafts():
    with serving(Following(SETTINGS)) as server:
        assert ask(server, "/audit", "POST", "{}")[0].status == 404


def test_a_failure_is_told_and_the_next_report_mends_it():
    site = Following(SETTINGS)
    with serving(site) as server:
        site.fail(InputError("a.md: gone"))
        answer, text = ask(server, "/data")
        assert (answer.status, text) == (422, "a.md: gone\n")
        site.show(api.audit_text("<main><p>Tea</p></main>", SETTINGS))
        assert ask(server, "/data")[0].status == 200


def test_events_tell_of_a_change():
    site = Following(SETTINGS)
    with serving(site) as server:
        connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=5)
        connection.request("GET", "/events")
        answer = connection.getresponse()
        assert answer.fp.readline() == b": kwaudit\n"
        site.news.tell()
        assert [answer.fp.readline() for _ in range(3)][1:] == [b"event: change\n", b"data: 1\n"]
        connection.close()


def test_a_taken_port_is_a_clear_error():
    with (
        serving(Following(SETTINGS)) as server,
        pytest.raises(UsageError, match=f"port {server.server_port}: .*--port"),
    ):
        Server(Following(SETTINGS), server.server_port)
    with pytest.raises(UsageError, match="port 99999"):
        Server(Following(SETTINGS), 99999)


def test_news_end_when_closed():
    news = News()
    assert news.after(0, 0.01) == 0
    news.tell()
    assert news.after(0, 5) == 1
    news.close()
    assert news.after(1, 5) is None


def test_a_save_changes_the_stamp(tmp_path):
    page = tmp_path / "a.md"
    page.write_text("one")
    before = stamp([str(page), str(tmp_path / "gone.md")])
    assert len(before) == 1
    page.write_text("three")
    assert stamp([str(page)]) != before


def test_watching_follows_saves_and_survives_a_broken_plan(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text("# Tea\n\nGreen tea.\n")
    (tmp_path / "plan.csv").write_text("keyword,density\ngreen tea,10%\n")
    shown, failed = [], []
    steps = iter(
        [
            lambda: (tmp_path / "a.md").write_text("# Tea\n\nGreen tea, and green tea again.\n"),
            lambda: (tmp_path / "plan.csv").write_text("keyword,density\ngreen tea,lots\n"),
            lambda: (tmp_path / "plan.csv").write_text("keyword,density\ngreen tea,20%\n"),
        ]
    )

    def going():
        if len(shown) + len(failed) == going.done:
            step = next(steps, None)
            if step is None:
                return False
            going.done += 1
            step()
        return True

    going.done = 1
    monkeypatch.setattr(watch, "LOOK", 0.01)
    watch.follow({"inputs": ["a.md"], "targets": ["plan.csv"]}, shown.append, failed.append, going)
    assert [report.pages[0].measures[0].counted for report in shown] == [1, 2, 2]
    assert "lots" in str(failed[0])
