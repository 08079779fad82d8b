//! Whatever a server answers is an output or an error: bytes of any kind, and good answers with
//! something changed. `runtime/fuzz` does the same for longer, led by coverage.

use aws_operation_tests::{any_bytes, wide};
use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::sample::{Index, select};

use crate::support::cases::try_cases;

const CASES: u32 = 2_000;

/// A document with every kind of member, most of them good.
const DOCUMENT: &str = r#"{"text": "a", "node": {"byte": -1, "long": "9223372036854775807",
"float": "NaN", "double": 1e308, "flag": true, "blob": "AP8=", "time": 1704164645.5,
"date": "Tue, 02 Jan 2024 03:04:05 GMT", "state": "READY", "choice": {"node": {"choice":
{"text": "\ud83d\ude00"}}}, "children": [{}, null, {"choice": {"new": [1]}}],
"sparse": {"a": null, "b": "c"}}, "document": [1, {"a": null}, "\u0000"], "value": {"x": [[]]},
"byNumber": {"-7": {"blob": null}}, "code": "NotFound", "__type": "a.b#Throttled", "Message": "m"}"#;

/// The same in XML.
const XML: &str = r#"<?xml version="1.0" encoding="UTF-8"?><!-- c --><anything xmlns="u" version="1">
<text>a &amp;&#x1f600;<![CDATA[<]]></text><element xmlns:xsi="v" xsi:type="READY"><long>-1</long>
<double>NaN</double><float>-Infinity</float><blob>AP8=</blob><time>2024-01-02T03:04:05Z</time>
<choice><element><choice><new><a/></new></choice></element></choice><children><item/><item>
<choice><text/></choice></item></children><rows><member><member>a</member></member><member/></rows>
<map><entry><key>k</key><value/></entry></map></element><elements/><ports>80</ports><elements/>
<byNumber><name>-7</name><value>true</value></byNumber><ports>443</ports></anything>"#;

/// An error in XML.
const XML_ERROR: &str = "<ErrorResponse><Error><Code>NotFound</Code><Message>m</Message><element>\
<children><item/></children></element></Error><RequestId>r</RequestId></ErrorResponse>";

const IN_XML: [&str; 20] = [
    "",
    "<",
    ">",
    "</",
    "/>",
    "&",
    ";",
    "\"",
    "'",
    "=",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "<!DOCTYPE a>",
    "&#0;",
    "&#xD800;",
    "<html>",
    "<item>",
];

const IN_HEADERS: [&str; 22] = [
    "a",
    "\"",
    "\\\"",
    "\\",
    ",",
    ", ",
    " ",
    "\n",
    "1",
    "-1.5",
    "NaN",
    "true",
    "READY",
    "IN_PROGRESS",
    "Tue, 02 Jan 2024 03:04:05 GMT",
    "Tue, ",
    "GMT",
    "1704164645.123",
    "eyJhIjogMX0=",
    "é",
    "=",
    "\0",
];

const IN_JSON: [&str; 12] =
    ["", "{", "}", "[", "]", "\"", ",", ":", "null", "1e999", "\\ud800", "-"];

const IN_TIMES: [&str; 24] = [
    "2024", "-", "01", "02", "0000", "9999", "T", "t", " ", "03", ":", "04", "60", ".", "5", "Z",
    "+", "0100", "Tue, ", "Feb", "29", "GMT", "1e9", "é",
];

const IN_FILES: [&str; 18] = [
    "[",
    "]",
    "default",
    "profile a",
    "\n",
    "\r\n",
    "\n  ",
    "\n\t",
    "=",
    ":",
    " = ",
    "#",
    ";",
    "aws_access_key_id",
    "s3",
    "é",
    "\0",
    "\u{feff}",
];

/// Good headers, in the order that `any_bytes::headers` wants.
const HEADERS: &str = "text
a, \"b, \\\" c\", d
1, 2.5,NaN
Tue, 02 Jan 2024 03:04:05 GMT, Wed, 03 Jan 2024 03:04:05 GMT
1704164645.5
READY,NEW
eyJhIjogMX0=
any";

/// Pieces in any order.
fn pieces(pieces: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
    vec(select(pieces), 0..most).prop_map(|pieces| pieces.concat())
}

/// `good` with bytes put in place of others, mostly pieces of its format, or bytes of any kind.
fn changed(good: &'static str, pieces: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        select(pieces).prop_map(|piece| piece.as_bytes().to_vec()),
        vec(any::<u8>(), 0..3),
    ];
    let change = (any::<Index>(), 0_usize..6, piece);
    let changed = vec(change, 0..4).prop_map(|changes| {
        let mut document = good.as_bytes().to_vec();
        for (place, length, piece) in changes {
            let start = place.index(document.len() + 1);
            let end = (start + length).min(document.len());
            document.splice(start..end, piece);
        }
        document
    });
    prop_oneof![5 => changed, 1 => vec(any::<u8>(), 0..80)]
}

/// As [`changed`], or a deep one.
fn documents() -> impl Strategy<Value = Vec<u8>> {
    let levels = vec((select(&wide::LEVELS[..]), 0_usize..100), 0..3);
    let deep = (levels, select(&["{}", "1", "{"][..])).prop_map(|(levels, inner)| {
        let wrap = |inner: String, (level, times): ((&str, &str, _), usize)| {
            format!("{}{inner}{}", level.0.repeat(times), level.1.repeat(times))
        };
        let wide = levels.into_iter().fold(inner.to_owned(), wrap);
        format!("{{\"wide\":{wide}}}").into_bytes()
    });
    prop_oneof![6 => changed(DOCUMENT, &IN_JSON), 1 => deep]
}

#[test]
fn any_body_is_an_output_or_an_error() {
    assert!(any_bytes::answer(DOCUMENT.as_bytes()), "the good one cannot be read");
    try_cases(CASES, &documents(), |bytes| {
        any_bytes::answer(&bytes);
        Ok(())
    });
}

/// A good document in CBOR.
fn good_cbor() -> Vec<u8> {
    let node = serde_json::json!({
        "byte": -1, "long": i64::MAX, "float": 1.5, "double": 1e308, "flag": true, "time": 5.5,
        "date": 5, "state": "READY", "choice": {"node": {"choice": {"text": "é"}}},
        "children": [{}, null, {"choice": {"new": [1, 0.5, {"a": "b"}]}}],
        "sparse": {"a": null, "b": "c"}, "unknown": [[{"a": []}]],
        "__type": "a.b#NotFound", "message": "m", "node": {"byte": 1}, "after": 2.5,
    });
    let mut node = ciborium::Value::serialized(&node).unwrap();
    let blob = ("blob".into(), ciborium::Value::Bytes(vec![0, 0xff]));
    node.as_map_mut().unwrap().push(blob);
    let mut bytes = Vec::new();
    ciborium::into_writer(&node, &mut bytes).unwrap();
    bytes
}

/// One with bytes put in place of others, or bytes of any kind.
fn cbor_documents() -> impl Strategy<Value = Vec<u8>> {
    let heads = [
        0x18, 0x1b, 0x3b, 0x41, 0x5f, 0x61, 0x7f, 0x81, 0x9b, 0x9f, 0xa1, 0xbf, 0xc1, 0xc2, 0xc4,
        0xff,
    ];
    let piece = prop_oneof![vec(select(heads.to_vec()), 0..3), vec(any::<u8>(), 0..3)];
    let changes = vec((any::<Index>(), 0_usize..6, piece), 0..4);
    let changed = changes.prop_map(|changes| {
        let mut document = good_cbor();
        for (place, length, piece) in changes {
            let start = place.index(document.len() + 1);
            let end = (start + length).min(document.len());
            document.splice(start..end, piece);
        }
        document
    });
    prop_oneof![5 => changed, 1 => vec(any::<u8>(), 0..80)]
}

#[test]
fn any_body_in_cbor_is_an_output_or_an_error() {
    assert!(any_bytes::cbor(&good_cbor()), "the good one cannot be read");
    try_cases(CASES, &cbor_documents(), |bytes| {
        any_bytes::cbor(&bytes);
        any_bytes::error(&[&[3, b'\n'][..], &bytes].concat());
        Ok(())
    });
}

#[test]
fn any_xml_is_an_output_or_an_error() {
    assert!(any_bytes::xml(XML.as_bytes()), "the good one cannot be read");
    try_cases(CASES, &changed(XML, &IN_XML), |bytes| {
        any_bytes::xml(&bytes);
        Ok(())
    });
    try_cases(CASES, &changed(XML_ERROR, &IN_XML), |bytes| {
        any_bytes::error(&[b"\x04\n", &*bytes].concat());
        Ok(())
    });
}

#[test]
fn any_error_is_an_error() {
    let code = pieces(&["NotFound", "Throttled", "#", ":", ";", "a.b", " ", "é", "Sender"], 5);
    try_cases(CASES, &(any::<u8>(), code, documents()), |(status, code, body)| {
        any_bytes::error(&[&[status], code.as_bytes(), b"\n", &body].concat());
        Ok(())
    });
}

#[test]
fn any_headers_are_an_output_or_an_error() {
    assert!(any_bytes::headers(HEADERS.as_bytes()), "the good ones cannot be read");
    try_cases(CASES, &pieces(&IN_HEADERS, 40), |text| {
        any_bytes::headers(text.as_bytes());
        Ok(())
    });
}

#[test]
fn any_time_that_is_read_is_written_as_the_same() {
    try_cases(20_000, &pieces(&IN_TIMES, 16), |text| {
        any_bytes::timestamp(&text);
        Ok(())
    });
}

#[test]
fn any_file_is_sections_or_an_odd_line() {
    let good = "[default]\nregion = a\ns3 =\n  a = b\n# c\n[profile a]\n";
    assert!(any_bytes::config(good), "the good one cannot be read");
    try_cases(CASES, &pieces(&IN_FILES, 24), |text| {
        any_bytes::config(&text);
        Ok(())
    });
}
