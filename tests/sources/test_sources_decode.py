"""Bytes to text as a browser would."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaudit.sources.decode import decode, looks_binary

RUSSIAN = "Добрый день, это небольшая заметка о погоде и о море"
JAPANESE = "今日はとても良い天気ですね"


@pytest.mark.parametrize(
    ("raw", "text", "encoding"),
    [
        (b"", "", "utf-8"),
        ("<p>caf\xe9</p>".encode(), "<p>café</p>", "utf-8"),
        (codecs.BOM_UTF8 + "é".encode(), "é", "utf-8"),
        ("é".encode("utf-16"), "é", "utf-16-le"),
        (codecs.BOM_UTF16_BE + "é".encode("utf-16-be"), "é", "utf-16-be"),
        ("<p>Hello there</p>".encode("utf-16-le"), "<p>Hello there</p>", "utf-16-le"),
        ("<p>Hello there</p>".encode("utf-16-be"), "<p>Hello there</p>", "utf-16-be"),
        (b"<meta charset=latin1><p>\x93q\x94", "<meta charset=latin1><p>“q”", "windows-1252"),
        (b"<p>no label, \x93quoted\x94 words</p>", "<p>no label, “quoted” words</p>", "windows-1252"),
        (f"<meta charset=windows-1251>{RUSSIAN}".encode("cp1251"), f"<meta charset=windows-1251>{RUSSIAN}", "windows-1251"),
        (f"<p>{RUSSIAN}</p>".encode("cp1251"), f"<p>{RUSSIAN}</p>", "windows-1251"),
        (f"<meta charset=sjis>{JAPANESE}".encode("cp932"), f"<meta charset=sjis>{JAPANESE}", "shift_jis"),
        (f"<p>{JAPANESE}</p>".encode("iso2022_jp"), f"<p>{JAPANESE}</p>", "iso-2022-jp"),
    ],
)  # fmt: skip
def test_a_document_is_decoded(raw, text, encoding):
    assert decode(raw) == (text, encoding)


def test_an_http_equiv_label_counts():
    label = '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'
    assert decode((label + RUSSIAN).encode("koi8-r"))[0] == label + RUSSIAN


def test_a_label_after_the_first_kilobyte_counts_too():
    text = f"<!--{'x' * 3000}--><meta charset=shift_jis><p>{JAPANESE}"
    assert decode(text.encode("cp932")) == (text, "shift_jis")


def test_an_xml_declaration_counts():
    text = f'<?xml version="1.0" encoding="windows-1251"?><p>{RUSSIAN}</p>'
    assert decode(text.encode("cp1251")) == (text, "windows-1251")


def test_an_xml_declaration_of_nonsense_does_not():
    text = f'<?xml version="1.0" encoding="klingon"?><meta charset=windows-1251><p>{RUSSIAN}</p>'
    assert decode(text.encode("cp1251"))[0] == text


def test_utf8_under_a_wrong_label_is_utf8():
    text = "<meta charset=iso-8859-1><p>naïve — “quoted”"
    assert decode(text.encode()) == (text, "utf-8")


def test_a_utf8_label_over_other_bytes_is_not_believed():
    text = f"<meta charset=utf-8><p>{RUSSIAN}</p>"
    assert decode(text.encode("cp1251")) == (text, "windows-1251")


def test_single_broken_bytes_in_utf8_stay_single():
    text, encoding = decode("<meta charset=utf-8><p>naïve café déjà </p>".encode() + b"\xe9 more")
    assert encoding == "utf-8"
    assert text == "<meta charset=utf-8><p>naïve café déjà </p>\ufffd more"


@pytest.mark.parametrize("markup", [True, False])
@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Café au lait. ".encode() * 20 + b"\xff end", "Café au lait. " * 20 + "\ufffd end"),
        ("Café".encode() + b" \xff", "Café \ufffd"),
        ("Café – “au lait”, déjà ".encode() + b"\xe9t\xe9", "Café – “au lait”, déjà \ufffdt\ufffd"),
        (JAPANESE.encode() + b"\xff" + JAPANESE.encode(), f"{JAPANESE}\ufffd{JAPANESE}"),
        ("Café au lait – “warm".encode() + "”".encode()[:1], "Café au lait – “warm\ufffd"),
        ("Café au lait – “warm".encode() + "”".encode()[:2], "Café au lait – “warm\ufffd"),
        ("Café ".encode() + "☕".encode()[:2], "Café \ufffd"),
        (b"\x1b[1mCaf\xc3\xa9\x1b[0m", "\x1b[1mCafé\x1b[0m"),
    ],
)
def test_utf8_with_single_broken_bytes_needs_no_label(raw, text, markup):
    assert decode(raw, markup=markup) == (text, "utf-8")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("An excellent café", "windows-1252"),
        ("Ein süßer Tee für Ärzte, “heiß”", "windows-1252"),
        ("A page about mojibake shows Ã© where café and naïve, déjà vu and été stood", "windows-1252"),
        (JAPANESE, "euc-jp"),
        ("綠茶是一種健康的飲料。今天天氣非常好，我們去公園散步吧。", "big5"),
        ("녹차는 건강에 좋은 음료로 알려져 있습니다.", "euc-kr"),
    ],
)
def test_other_encodings_without_a_label_stay_what_they_are(text, encoding):
    codec = {"windows-1252": "cp1252"}.get(encoding, encoding)
    assert decode(text.encode(codec)) == (text, encoding)


def test_labels_are_for_markup_only():
    text = f"The tag `<meta charset=utf-8>` is short. {RUSSIAN}"
    assert decode(text.encode("cp1251"), markup=False) == (text, "windows-1251")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_becomes_a_newline(end):
    assert decode(f"one{end}{end}two{end}".encode())[0] == "one\n\ntwo\n"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff")))
def test_utf8_comes_back_as_it_was(text):
    assert decode(text.encode()) == (text, "utf-8")


@given(st.binary())
def test_no_bytes_fail(raw):
    text, encoding = decode(raw)
    assert "\r" not in text
    assert encoding


@pytest.mark.parametrize(
    "raw",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00",
        b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00",
        bytes(range(256)) * 8,
    ],
)
def test_binary_files_are_known(raw):
    assert looks_binary(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"plain words",
        b"<p>" + b"words " * 200 + b"\x00</p>",
        "Über".encode("utf-16"),
        "ordinary words".encode("utf-16-le"),
        JAPANESE.encode("iso2022_jp"),
        f"{RUSSIAN}".encode("koi8-r"),
    ],
)
def test_text_is_not_binary(raw):
    assert not looks_binary(raw)
