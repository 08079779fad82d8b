//! Documents that are received: all that CBOR has for a value, and what is not one.

use std::collections::HashMap;

use aws_operation::{Blob, Document, Timestamp, UnknownMember, aws_output, aws_shape};

use super::{map, read, refused, text};

#[aws_output]
#[derive(Default)]
struct Output {
    byte: Option<i8>,
    long: Option<i64>,
    positive: Option<u64>,
    float: Option<f32>,
    double: Option<f64>,
    flag: Option<bool>,
    text: Option<String>,
    blob: Option<Blob>,
    time: Option<Timestamp>,
    list: Option<Vec<String>>,
    entries: Option<HashMap<String, i32>>,
    inner: Option<Inner>,
    choice: Option<Choice>,
    document: Option<Document>,
    value: Option<serde_json::Value>,
    #[aws(sensitive)]
    secret: Option<HashMap<String, i32>>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
struct Inner {
    items: Vec<Item>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
struct Item {
    name: String,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
enum Choice {
    Text(String),
    Unknown(UnknownMember),
}

fn member(name: &str, value: &[u8]) -> Output {
    let bytes = map(&[("first", &[0xa1, 0x61, b'x', 0x9f, 0xff]), (name, value)]);
    read(&bytes).unwrap_or_else(|error| panic!("{name} {value:x?}: {error}"))
}

fn document(value: &[u8]) -> String {
    member("document", value).document.unwrap().to_string()
}

#[test]
fn strings_are_whole_or_in_pieces() {
    for bytes in [&[0x62, b'a', b'b'][..], &[0x7f, 0x61, b'a', 0x60, 0x78, 1, b'b', 0xff]] {
        assert_eq!(member("text", bytes).text.as_deref(), Some("ab"));
    }
    for bytes in [&[0x42, b'a', b'b'][..], &[0x5f, 0x41, b'a', 0x40, 0x58, 1, b'b', 0xff]] {
        assert_eq!(member("blob", bytes).blob, Some(Blob::from("ab")));
    }
    for bytes in [&[0x81, 0x61, b'a'][..], &[0x9f, 0x61, b'a', 0xff], &[0x98, 1, 0x61, b'a']] {
        assert_eq!(member("list", bytes).list, Some(vec!["a".to_owned()]));
    }
    for bytes in [&[0xa1, 0x61, b'a', 5][..], &[0xbf, 0x61, b'a', 5, 0xff]] {
        assert_eq!(member("entries", bytes).entries, Some([("a".to_owned(), 5)].into()));
    }
}

#[test]
fn numbers_are_read_in_every_form() {
    for (bytes, long) in [
        (&[0x17][..], 23),
        (&[0x18, 24], 24),
        (&[0x18, 1], 1),
        (&[0x19, 1, 0], 256),
        (&[0x1a, 0, 1, 0, 0], 65_536),
        (&[0x1b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], i64::MAX),
        (&[0x20], -1),
        (&[0x3b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], i64::MIN),
        (&[0xf9, 0x45, 0x80], 5),
        (&[0xc2, 0x42, 1, 0], 256),
        (&[0xc3, 0x42, 1, 0], -257),
        (&[0xd9, 0xd9, 0xf7, 5], 5),
    ] {
        assert_eq!(member("long", bytes).long, Some(long), "{bytes:x?}");
    }
    for (bytes, double) in [
        (&[0xf9, 0x3e, 0][..], 1.5),
        (&[0xfa, 0x3f, 0xc0, 0, 0], 1.5),
        (&[0xfb, 0x3f, 0xb9, 0x99, 0x99, 0x99, 0x99, 0x99, 0x9a], 0.1),
        (&[0xf9, 0x7c, 0], f64::INFINITY),
        (&[0xfa, 0xff, 0x80, 0, 0], f64::NEG_INFINITY),
        (&[0x38, 99], -100.0),
        (&[0xc4, 0x82, 0x20, 0x0f], 1.5),
    ] {
        assert_eq!(member("double", bytes).double, Some(double), "{bytes:x?}");
    }
    assert!(member("double", &[0xf9, 0x7e, 0]).double.unwrap().is_nan());
    let nearest = [0xfb, 0x3f, 0xb9, 0x99, 0x99, 0x99, 0x99, 0x99, 0x9a];
    assert_eq!(member("float", &nearest).float, Some(0.1));
    let most = [0x1b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
    assert_eq!(member("positive", &most).positive, Some(u64::MAX));
}

#[test]
fn a_time_is_seconds_with_a_tag_or_without() {
    for (bytes, secs, nanos) in [
        (&[0xc1, 0x18, 60][..], 60, 0),
        (&[0x18, 60], 60, 0),
        (&[0xc1, 0x20], -1, 0),
        (&[0xc1, 0xfb, 0x41, 0xcc, 0x37, 0xdb, 0x38, 0x0f, 0xbe, 0x77], 946_845_296, 123_000_000),
        (&[0xc1, 0xf9, 0x3e, 0], 1, 500_000_000),
    ] {
        assert_eq!(member("time", bytes).time, Timestamp::new(secs, nanos), "{bytes:x?}");
    }
    let date = [&[0xc0][..], &text("1970-01-01T00:01:00Z")].concat();
    assert_eq!(member("time", &date).time, Timestamp::new(60, 0));
}

#[test]
fn null_and_undefined_are_nothing() {
    for null in [0xf6, 0xf7] {
        assert_eq!(member("text", &[null]).text, None);
        assert_eq!(member("list", &[0x82, null, 0x60]).list, Some(vec![String::new()]));
        assert_eq!(member("entries", &[0xa1, 0x60, null]).entries, Some(HashMap::new()));
    }
}

#[test]
fn a_document_is_as_json_has_it() {
    for (bytes, json) in [
        (&[0xf6][..], "null"),
        (&[0xf5], "true"),
        (&[0x82, 1, 0x20], "[1,-1]"),
        (&[0xbf, 0x61, b'a', 0x9f, 0xff, 0xff], r#"{"a":[]}"#),
        (&[0x41, 0xff], r#""/w==""#),
        (&[0xc1, 0x18, 60], "60"),
        (&[0xf9, 0x3c, 0], "1.0"),
        (&[0xf9, 0x7e, 0], r#""NaN""#),
        (&[0xf9, 0xfc, 0], r#""-Infinity""#),
        (&[0x3b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], "-18446744073709551616"),
        (&[0xc2, 0x49, 1, 0, 0, 0, 0, 0, 0, 0, 0], "18446744073709551616"),
        (&[0xc3, 0x40], "-1"),
        (&[0xc4, 0x82, 0x19, 0x01, 0x90, 1], "1e400"),
    ] {
        let output = match json {
            "null" => member("document", bytes).document.is_none().then(|| "null".to_owned()),
            _ => Some(document(bytes)),
        };
        assert_eq!(output.as_deref(), Some(json), "{bytes:x?}");
    }
    let value = member("value", &[0xa1, 0x61, b'a', 0x81, 0x41, 0]).value;
    assert_eq!(value, Some(serde_json::json!({"a": ["AA=="]})));
    let choice = member("choice", &[0xa2, 0x63, b'n', b'e', b'w', 1, 0x60, 0xf6]).choice;
    assert_eq!(choice, Some(Choice::Unknown(UnknownMember::new("new", 1))));
}

#[test]
fn an_error_says_where_it_is() {
    let items = |item: &[u8]| {
        let list = [&[0x82][..], &map(&[("name", &[0x60])]), item].concat();
        map(&[("inner", &map(&[("items", &list)]))])
    };
    for (bytes, said) in [
        (vec![0x80], "expected a map, found a list at byte 0"),
        (b"<html>".to_vec(), "not the start of a CBOR value at byte 0"),
        (b"{}".to_vec(), "the document ends too early at byte 0"),
        (vec![0xa0, 0], "1 bytes follow the end of the document at byte 1"),
        (vec![0xbf], "the document ends too early at byte 1"),
        (vec![0xa1], "a map of length 1 is longer than the document's rest at byte 0"),
        (vec![0xa1, 0x05, 0x00], "expected a text string, found an integer at byte 1"),
        (map(&[("text", &[0x05])]), "`text`: expected a text string, found an integer at byte 7"),
        (map(&[("text", &[0x61, 0xff])]), "`text`: the text is not valid UTF-8 at byte 7"),
        (
            map(&[("text", &[0x41, b'a'])]),
            "`text`: expected a text string, found a byte string at byte 7",
        ),
        (
            map(&[("text", &[0x7f, 0x41, b'a', 0xff])]),
            "`text`: expected a piece of the string, found a byte string at byte 8",
        ),
        (
            map(&[("blob", &[0x61, b'a'])]),
            "`blob`: expected a byte string, found a text string at byte 7",
        ),
        (
            map(&[("blob", &[0x5f, 0x5f, 0xff, 0xff])]),
            "`blob`: expected a piece of the string, found a byte string at byte 8",
        ),
        (map(&[("flag", &[0])]), "`flag`: expected a boolean, found an integer at byte 7"),
        (map(&[("byte", &[0x18, 200])]), "`byte`: "),
        (map(&[("long", &[0x1b, 0xff, 0, 0, 0, 0, 0, 0, 0])]), "`long`: "),
        (
            map(&[("long", &[0x3b, 0xff, 0, 0, 0, 0, 0, 0, 0])]),
            "`long`: expected a 64-bit integer at byte 7",
        ),
        (map(&[("long", &[0xf9, 0x7e, 0])]), "`long`: expected a 64-bit integer at byte 7"),
        (
            map(&[("long", &[0x61, b'1'])]),
            "`long`: expected a number, found a text string at byte 7",
        ),
        (map(&[("double", &[0xf5])]), "`double`: expected a number, found a boolean at byte 9"),
        (
            map(&[("double", &[0xc4, 0x81, 1])]),
            "`double`: expected a list of an exponent and a whole number at byte 9",
        ),
        (
            map(&[("double", &[0xf8, 99])]),
            "`double`: a simple value that Smithy does not have at byte 9",
        ),
        (
            map(&[("time", &[0xc1, 0x60])]),
            "`time`: expected a timestamp: epoch seconds or RFC 3339 at byte 7",
        ),
        (
            map(&[("time", &[0xc1, 0x1b, 0xff, 0, 0, 0, 0, 0, 0, 0])]),
            "`time`: expected a timestamp: epoch seconds or RFC 3339 at byte 7",
        ),
        (
            map(&[("list", &[0x82, 0x60, 5])]),
            "`list[1]`: expected a text string, found an integer at byte 9",
        ),
        (map(&[("list", &[0xff])]), "`list`: expected a list, found a break at byte 7"),
        (map(&[("unknown", &[0xbf, 0, 0xff])]), "expected a value, found a break at byte 12"),
        (map(&[("unknown", &[0xff])]), "expected a value, found a break at byte 10"),
        (items(&[0xa0]), "`inner.items[1]`: the member `name` is missing"),
        (
            items(&[0xa1, 0x64, b'n', b'a', b'm', b'e', 5]),
            "`inner.items[1].name`: expected a text string, found an integer at byte 32",
        ),
        (map(&[("flag", &[0xf5]), ("flag", &[0xf5])]), "`flag`: the same member again at byte 8"),
        (
            map(&[("entries", &[0xa2, 0x61, b'k', 0, 0x61, b'k', 1])]),
            "`entries.k`: the same key again at byte 14",
        ),
        (
            map(&[("document", &[0xa2, 0x60, 0, 0x60, 1])]),
            "`document`: the same key again at byte 14",
        ),
        (
            map(&[("secret", &[0xa1, 0x61, b'k', 0x60])]),
            "`secret`: expected a number, found a text string at byte 12",
        ),
    ] {
        let error = refused::<Output>(&bytes);
        assert!(error.starts_with(said), "{bytes:x?}: {error}");
    }
}

#[test]
fn a_number_of_very_many_digits_is_refused() {
    let number =
        |bytes: u8| [&[0xc2, 0x59, bytes, 0][..], &vec![0xff; usize::from(bytes) << 8]].concat();
    assert!(document(&number(4)).len() > 2_000);
    let error = refused::<Output>(&map(&[("document", &number(5))]));
    assert_eq!(error, "`document`: a number of more than 1024 bytes at byte 11");
}

#[test]
fn a_length_is_not_believed() {
    for (value, said) in [
        (
            &[0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff][..],
            "a byte string of length 18446744073709551615 is longer than the document's rest",
        ),
        (
            &[0x7a, 0x7f, 0xff, 0xff, 0xff],
            "a text string of length 2147483647 is longer than the document's rest",
        ),
        (
            &[0x9b, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff],
            "a list of length 1099511627775 is longer than the document's rest",
        ),
        (
            &[0xbb, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
            "a map of length 18446744073709551615 is longer than the document's rest",
        ),
    ] {
        for name in ["text", "blob", "list", "entries", "inner", "document", "unknown", "value"] {
            let error = refused::<Output>(&map(&[(name, value)]));
            assert!(error.contains(said), "{name}: {error}");
        }
    }
}

#[test]
fn no_document_that_is_cut_short_is_read() {
    let whole = map(&[
        ("text", &[0x7f, 0x61, b'a', 0xff]),
        ("document", &[0x82, 0xbf, 0x60, 0xc4, 0x82, 1, 0xc2, 0x41, 1, 0xff, 0xfa, 0, 0, 0, 0]),
        ("unknown", &[0xbf, 0x9f, 0xff, 0x82, 0x5f, 0xff, 0x62, b'a', b'b', 0xff]),
        ("entries", &[0xa1, 0x60, 0x19, 0, 1]),
    ]);
    assert!(read::<Output>(&whole).is_ok());
    for length in 1..whole.len() {
        let error = refused::<Output>(&whole[..length]);
        assert!(error.contains("at byte "), "{length}: {error}");
    }
}
