//! Documents that are sent, as a reader of another crate reads them.

use std::collections::BTreeMap;

use aws_operation::{
    Blob, Document, Number, RpcV2Cbor, Timestamp, UnknownMember, aws_operation, aws_service,
    aws_shape,
};
use aws_operation_tests::cbor;

#[aws_service(id = "Things", protocol = RpcV2Cbor, target_prefix = "Things")]
struct Things;

#[aws_operation(service = Things, output = ())]
#[derive(Default)]
struct Put {
    long: Option<i64>,
    positive: Option<u64>,
    float: Option<f32>,
    double: Option<f64>,
    flag: Option<bool>,
    text: Option<String>,
    blob: Option<Blob>,
    #[aws(timestamp = "http-date")]
    time: Option<Timestamp>,
    sparse: Option<Vec<Option<String>>>,
    entries: Option<BTreeMap<String, i32>>,
    choice: Option<Choice>,
    document: Option<Document>,
    value: Option<serde_json::Value>,
    #[aws(serde)]
    pair: Option<(u8, String)>,
}

#[aws_shape]
#[derive(Clone, Debug)]
enum Choice {
    Text(String),
    Unknown(UnknownMember),
}

/// The one member of a request's document.
fn sent(put: Put) -> String {
    let value = cbor::value(aws_operation_tests::preview(put).body()).unwrap();
    let (_, member) = value.split_once("): ").unwrap();
    member.strip_suffix('}').unwrap().to_owned()
}

#[test]
fn integers_of_every_width_are_what_they_are() {
    for long in [0, 23, 24, 255, 256, 65_535, 65_536, 1 << 32, i64::MAX] {
        for long in [long, -1 - long] {
            assert_eq!(sent(Put { long: Some(long), ..Put::default() }), long.to_string());
        }
    }
    let put = Put { positive: Some(u64::MAX), ..Put::default() };
    assert_eq!(sent(put), u64::MAX.to_string());
}

#[test]
fn scalars_are_what_they_are() {
    let none = Put::default;
    for (put, expected) in [
        (Put { float: Some(1.5), ..none() }, "Float(1.5)"),
        (Put { float: Some(f32::INFINITY), ..none() }, "Float(inf)"),
        (Put { double: Some(0.1), ..none() }, "Float(0.1)"),
        (Put { double: Some(f64::NAN), ..none() }, "Float(NaN)"),
        (Put { double: Some(f64::NEG_INFINITY), ..none() }, "Float(-inf)"),
        (Put { flag: Some(true), ..none() }, "Bool(true)"),
        (Put { text: Some("é".repeat(200)), ..none() }, &format!("Text({:?})", "é".repeat(200))),
        (Put { blob: Some(Blob::from("a")), ..none() }, "Bytes([97])"),
        (Put { sparse: Some(vec![None, Some(String::new())]), ..none() }, r#"[Null, Text("")]"#),
        (Put { entries: Some([("k".to_owned(), 1)].into()), ..none() }, r#"{Text("k"): 1}"#),
        (Put { choice: Some(Choice::Text("t".into())), ..none() }, r#"{Text("text"): Text("t")}"#),
        (
            Put { choice: Some(Choice::Unknown(UnknownMember::new("new", 1))), ..none() },
            r#"{Text("new"): 1}"#,
        ),
        (Put { pair: Some((1, "a\"\\b".to_owned())), ..none() }, r#"[1, Text("a\"\\b")]"#),
        (
            Put { value: Some(serde_json::json!({"a": [null, -1, 0.5, "é\n", {}]})), ..none() },
            r#"{Text("a"): [Null, -1, Float(0.5), Text("é\n"), {}]}"#,
        ),
    ] {
        assert_eq!(sent(put), expected);
    }
    assert_eq!(cbor::value(aws_operation_tests::preview(none()).body()).unwrap(), "{}");
}

#[test]
fn a_time_is_tagged_seconds_whatever_its_member_says() {
    for (secs, nanos, expected) in [
        (1_704_164_645, 0, "1(1704164645)"),
        (-1, 0, "1(-1)"),
        (946_845_296, 123_000_000, "1(Float(946845296.123))"),
    ] {
        let time = Timestamp::new(secs, nanos);
        assert_eq!(sent(Put { time, ..Put::default() }), expected);
    }
}

#[test]
fn numbers_of_any_size_keep_their_digits() {
    for (number, expected) in [
        ("9007199254740993", "9007199254740993"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("18446744073709551615", "18446744073709551615"),
        ("18446744073709551616", "2(Bytes([1, 0, 0, 0, 0, 0, 0, 0, 0]))"),
        ("-18446744073709551617", "3(Bytes([1, 0, 0, 0, 0, 0, 0, 0, 0]))"),
        (
            "340282366920938463463374607431768211456",
            "2(Bytes([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))",
        ),
        ("1.0", "Float(1.0)"),
        ("1e400", "4([400, 1])"),
        ("-1.25e400", "4([398, -125])"),
    ] {
        let document = Number::parse(number).map(Document::Number);
        assert_eq!(sent(Put { document, ..Put::default() }), expected, "{number}");
    }
}
