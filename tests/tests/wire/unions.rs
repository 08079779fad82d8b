//! Unions: one member is there, and one that came later is kept.

use std::collections::HashMap;

use aws_operation::{
    Blob, Client, Credentials, Document, Timestamp, UnknownMember, aws_operation, aws_output,
    aws_shape,
};
use aws_operation_tests::body;
use aws_operation_tests::{Canned, CannedTransport};
use bytes::Bytes;
use serde_json::json;

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
enum Value {
    Text(String),
    IsSet(bool),
    #[aws(name = "Data")]
    Bytes(Blob),
    #[aws(timestamp = "date-time")]
    At(Timestamp),
    List(Vec<Value>),
    Map(HashMap<String, Value>),
    Nothing(Nothing),
    Boxed(Box<Value>),
    Anything(Document),
    #[aws(length(max = 3))]
    Short(String),
    Unknown(UnknownMember),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
struct Nothing;

#[aws_shape(output, serde, rename_all = "PascalCase")]
enum Secret {
    #[aws(sensitive)]
    Password(String),
    Name(String),
    Unknown(UnknownMember),
}

#[aws_operation(method = "POST", path = "/values")]
#[derive(Clone)]
struct PutValue {
    value: Value,
    other: Option<Value>,
}

fn written(value: Value) -> serde_json::Value {
    let body: serde_json::Value =
        serde_json::from_str(&body(PutValue { value, other: None })).unwrap();
    body["value"].clone()
}

#[aws_operation(method = "GET", path = "/values", output = GetValueOutput)]
struct GetValue;

#[aws_output]
struct GetValueOutput {
    value: Value,
}

/// A value as the service answers it, or what the error says of it.
async fn read(wire: impl std::fmt::Display) -> Result<Value, String> {
    let answer = http::Response::new(Bytes::from(format!(r#"{{"value":{wire}}}"#)));
    let client = Client::builder()
        .region("us-east-1")
        .service("things")
        .credentials(Credentials::new("AKID", "secret"))
        .transport(CannedTransport::new(vec![Canned::Answer(answer)]));
    let output = client.build().unwrap().send(GetValue).await;
    output.map(|output| output.value).map_err(|error| error.to_string())
}

/// Each member, as the wire has it.
fn members() -> Vec<(Value, serde_json::Value)> {
    let at: Timestamp = "2024-01-02T03:04:05Z".parse().unwrap();
    let text = || Value::Text("a".to_owned());
    vec![
        (text(), json!({ "text": "a" })),
        (Value::IsSet(false), json!({ "isSet": false })),
        (Value::Bytes("a".into()), json!({ "Data": "YQ==" })),
        (Value::At(at), json!({ "at": "2024-01-02T03:04:05Z" })),
        (
            Value::List(vec![text(), Value::IsSet(true)]),
            json!({ "list": [{ "text": "a" }, { "isSet": true }] }),
        ),
        (
            Value::Map(HashMap::from([("k".to_owned(), text())])),
            json!({ "map": { "k": { "text": "a" } } }),
        ),
        (Value::Nothing(Nothing), json!({ "nothing": {} })),
        (Value::Boxed(Box::new(text())), json!({ "boxed": { "text": "a" } })),
        (Value::Anything(json!([1, null]).into()), json!({ "anything": [1, null] })),
        (Value::Unknown(UnknownMember::new("later", json!([2]))), json!({ "later": [2] })),
    ]
}

#[test]
fn a_union_is_written_as_its_one_member() {
    for (value, wire) in members() {
        assert_eq!(written(value), wire);
    }
}

#[tokio::test]
async fn a_union_is_read_of_its_one_member() {
    for (value, wire) in members() {
        assert_eq!(read(&wire).await.unwrap(), value, "{wire}");
    }
}

#[tokio::test]
async fn nulls_and_the_type_beside_a_member_are_passed_over() {
    let wire = json!({ "isSet": null, "later": null, "__type": "ns#Value", "text": "a" });
    assert_eq!(read(wire).await.unwrap(), Value::Text("a".to_owned()));
}

#[tokio::test]
async fn a_union_with_two_members_or_none_is_no_union() {
    for (wire, problem) in [
        (
            r#"{"text":"a","later":1}"#,
            "`value`: expected a union with one member, found `text` and `later`",
        ),
        ("{}", "found none"),
        (r#"{"text":null}"#, "found none"),
        (r#""text""#, "expected an object, found a string"),
        (r#"{"list":[{"isSet":"x"}]}"#, "`value.list[0].isSet`"),
    ] {
        let error = read(wire).await.unwrap_err();
        assert!(error.contains(problem), "{error}");
    }
}

#[test]
fn a_union_measures_its_members() {
    let value = Value::Short("long".to_owned());
    let put = PutValue { value, other: Some(Value::Short("abc".to_owned())) };
    let error = aws_operation_tests::refused(put);
    assert!(error.contains("`value.short` has 4 characters, but at most 3 are allowed"), "{error}");
}

#[test]
fn a_sensitive_member_is_not_shown_and_neither_is_one_that_came_later() {
    let read = |wire| format!("{:?}", serde_json::from_value::<Secret>(wire).unwrap());
    assert_eq!(read(json!({ "Password": "p" })), "Password(<sensitive>)");
    let secret = serde_json::from_value(json!({ "Password": "p" })).unwrap();
    assert!(matches!(secret, Secret::Password(password) if password == "p"));
    assert_eq!(read(json!({ "Name": "n" })), r#"Name("n")"#);
    assert_eq!(read(json!({ "Later": "p" })), r#"Unknown("Later")"#);
}
