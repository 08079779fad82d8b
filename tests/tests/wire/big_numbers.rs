//! Numbers of any size, in each format.

use aws_operation::{BigDecimal, BigInteger};
use aws_operation_tests::{body, preview, received, target};
use bytes::Bytes;

macro_rules! sums {
    ($module:ident, $($service:tt)*) => {
        mod $module {
            use aws_operation::{BigDecimal, BigInteger, aws_operation, aws_output, aws_service};

            #[aws_service(id = "Sums", $($service)*)]
            pub struct Sums;

            #[aws_operation(service = Sums, output = Sum)]
            pub struct Add {
                pub whole: BigInteger,
                pub part: BigDecimal,
            }

            #[aws_output]
            #[derive(Debug, PartialEq)]
            pub struct Sum {
                pub whole: Option<BigInteger>,
                pub part: Option<BigDecimal>,
            }
        }
    };
}

sums!(json, protocol = aws_operation::AwsJson1_1, target_prefix = "Sums");
sums!(smithy_json, protocol = aws_operation::RpcV2Json, target_prefix = "Sums");
sums!(cbor, protocol = aws_operation::RpcV2Cbor, target_prefix = "Sums");
sums!(form, protocol = aws_operation::AwsQuery, version = "2010-01-01");

const WHOLE: &str = "-18446744073709551617";
const PART: &str = "0.100000000000000000000001";

fn whole() -> BigInteger {
    WHOLE.parse().unwrap()
}

fn part() -> BigDecimal {
    PART.parse().unwrap()
}

fn answer(mark: &str, document: impl Into<Bytes>) -> http::Response<Bytes> {
    let response = http::Response::builder().header("smithy-protocol", mark);
    response.body(document.into()).unwrap()
}

/// What `$module` reads from the document is what it was given.
macro_rules! is_read {
    ($module:ident, $document:expr) => {
        let add = $module::Add { whole: 0.into(), part: 0.into() };
        let mark = if stringify!($module) == "cbor" { "rpc-v2-cbor" } else { "rpc-v2-json" };
        let read = received(add, answer(mark, $document)).unwrap();
        assert_eq!(read, $module::Sum { whole: Some(whole()), part: Some(part()) });
    };
}

/// Why `$module` does not read the document.
macro_rules! refused {
    ($module:ident, $document:expr) => {{
        let add = $module::Add { whole: 0.into(), part: 0.into() };
        received(add, answer("rpc-v2-json", $document)).unwrap_err().to_string()
    }};
}

#[test]
fn json_has_their_digits() {
    let document = format!(r#"{{"whole":{WHOLE},"part":{PART}}}"#);
    assert_eq!(body(json::Add { whole: whole(), part: part() }), document);
    is_read!(json, document);
    is_read!(json, format!(r#"{{"whole":"{WHOLE}","part":"{PART}"}}"#));
}

#[test]
fn json_of_smithys_own_protocol_has_strings() {
    let document = format!(r#"{{"whole":"{WHOLE}","part":"{PART}"}}"#);
    assert_eq!(body(smithy_json::Add { whole: whole(), part: part() }), document);
    is_read!(smithy_json, document);
    is_read!(smithy_json, format!(r#"{{"whole":{WHOLE},"part":{PART}}}"#));
}

#[test]
fn cbor_has_bignums_and_decimal_fractions() {
    use ciborium::Value;

    let sent = preview(cbor::Add { whole: whole(), part: part() }).into_body();
    let value: Value = ciborium::from_reader(&*sent).unwrap();
    let members = value.into_map().unwrap();
    let member = |index: usize| members.get(index).unwrap().1.clone();
    // It is -1 less these bytes.
    let whole_bytes = Value::Bytes(vec![1, 0, 0, 0, 0, 0, 0, 0, 0]);
    assert_eq!(member(0), Value::Tag(3, Box::new(whole_bytes)));
    let digits: i128 = 100_000_000_000_000_000_000_001;
    let digits = Value::Tag(2, Box::new(Value::Bytes(digits.to_be_bytes()[6..].to_vec())));
    let fraction =
        Value::Tag(4, Box::new(Value::Array(vec![Value::Integer((-24).into()), digits])));
    assert_eq!(member(1), fraction);
    is_read!(cbor, sent);

    for (part, bytes) in [
        ("1.5", &[0xc4, 0x82, 0x20, 0x0f][..]),
        ("-0.05", &[0xc4, 0x82, 0x21, 0x24]),
        ("-7", &[0xc4, 0x82, 0x00, 0x26]),
        ("15e3", &[0xc4, 0x82, 0x03, 0x0f]),
        ("7", &[0x07]),
        ("2.5", &[0xf9, 0x41, 0x00]),
    ] {
        let document = [&[0xa1, 0x64][..], b"part", bytes].concat();
        let add = cbor::Add { whole: 0.into(), part: 0.into() };
        let read = received(add, answer("rpc-v2-cbor", document)).unwrap();
        assert_eq!(read.part, Some(part.parse().unwrap()), "{part}");
    }
}

#[test]
fn forms_and_xml_have_their_digits() {
    let sent = body(form::Add { whole: whole(), part: part() });
    assert_eq!(sent, format!("Action=Add&Version=2010-01-01&whole={WHOLE}&part={PART}"));
    is_read!(
        form,
        format!("<r><AddResult><whole>{WHOLE}</whole><part> {PART} </part></AddResult></r>")
    );
}

#[test]
fn what_is_not_a_number_is_not_read() {
    for document in [
        r#"{"whole":1.5}"#,
        r#"{"whole":"x"}"#,
        r#"{"whole":"NaN"}"#,
        r#"{"part":"Infinity"}"#,
        r#"{"part":""}"#,
        r#"{"part":true}"#,
    ] {
        let error = refused!(json, document);
        assert!(error.contains("expected a"), "{document}: {error}");
    }
    let error = refused!(form, "<r><AddResult><part>1,5</part></AddResult></r>");
    assert!(error.contains("expected a number"), "{error}");
}

#[test]
fn they_are_text_outside_of_the_body() {
    use aws_operation::aws_operation;

    #[aws_operation(method = "GET", path = "/{whole}")]
    struct Get {
        whole: BigInteger,
        #[aws(query)]
        part: Vec<BigDecimal>,
    }

    let get = Get { whole: whole(), part: vec![part(), 2.into()] };
    assert_eq!(target(get), format!("/{WHOLE}?part={PART}&part=2"));
}
