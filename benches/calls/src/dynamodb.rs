//! A large item of DynamoDB, in both directions.

use std::collections::HashMap;

use aws_operation::{
    AwsJson1_0, Blob, UnknownMember, aws_operation, aws_output, aws_service, aws_shape,
};

/// The service.
#[aws_service(id = "DynamoDB", protocol = AwsJson1_0, target_prefix = "DynamoDB_20120810")]
pub struct DynamoDb;

/// What an attribute can be.
#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum AttributeValue {
    S(String),
    N(String),
    B(Blob),
    #[aws(name = "SS")]
    Ss(Vec<String>),
    M(HashMap<String, AttributeValue>),
    L(Vec<AttributeValue>),
    #[aws(name = "NULL")]
    Null(bool),
    #[aws(name = "BOOL")]
    Bool(bool),
    Unknown(UnknownMember),
}

/// Puts an item in the place of another, and tells the other.
#[aws_operation(service = DynamoDb, output = PutItemOutput, rename_all = "PascalCase")]
#[derive(Clone, Debug)]
pub struct PutItem {
    /// The table.
    pub table_name: String,
    /// The item.
    pub item: HashMap<String, AttributeValue>,
}

/// What was there before.
#[aws_output(rename_all = "PascalCase")]
#[derive(Debug)]
pub struct PutItemOutput {
    /// The item before.
    pub attributes: Option<HashMap<String, AttributeValue>>,
}

/// How many attributes the item has.
const ATTRIBUTES: usize = 200;

/// An item of some 25 KB: texts, numbers, bytes, lists and maps in turn.
#[must_use]
pub fn item() -> HashMap<String, AttributeValue> {
    (0..ATTRIBUTES).map(|number| (format!("attribute-{number:03}"), attribute(number))).collect()
}

fn attribute(number: usize) -> AttributeValue {
    let text = |length: usize| "Rocky 9, \"Blender\" 4.2; ".chars().cycle().take(length).collect();
    match number % 6 {
        0 => AttributeValue::S(text(120)),
        1 => AttributeValue::N(format!("{number}.25")),
        2 => AttributeValue::B(Blob::from(vec![0x5a; 90])),
        3 => AttributeValue::Ss((0..4).map(|_| text(20)).collect()),
        4 => AttributeValue::L(vec![AttributeValue::Bool(true), AttributeValue::S(text(40))]),
        _ => AttributeValue::M(
            (0..4).map(|key| (format!("key-{key}"), AttributeValue::S(text(30)))).collect(),
        ),
    }
}

/// The same item as a document of the service.
#[must_use]
pub fn document() -> String {
    let entries: Vec<String> = (0..ATTRIBUTES)
        .map(|number| format!("\"attribute-{number:03}\":{}", json(&attribute(number))))
        .collect();
    format!("{{\"Attributes\":{{{}}}}}", entries.join(","))
}

fn json(value: &AttributeValue) -> String {
    let text = |text: &str| format!("\"{}\"", text.replace('"', "\\\""));
    match value {
        AttributeValue::S(value) => format!("{{\"S\":{}}}", text(value)),
        AttributeValue::N(value) => format!("{{\"N\":{}}}", text(value)),
        // Ninety bytes of 0x5a.
        AttributeValue::B(_) => format!("{{\"B\":\"{}\"}}", "Wlpa".repeat(30)),
        AttributeValue::Ss(values) => {
            let values: Vec<String> = values.iter().map(|value| text(value)).collect();
            format!("{{\"SS\":[{}]}}", values.join(","))
        }
        AttributeValue::L(values) => {
            let values: Vec<String> = values.iter().map(json).collect();
            format!("{{\"L\":[{}]}}", values.join(","))
        }
        AttributeValue::M(values) => {
            let values: Vec<String> = values
                .iter()
                .map(|(key, value)| format!("{}:{}", text(key), json(value)))
                .collect();
            format!("{{\"M\":{{{}}}}}", values.join(","))
        }
        AttributeValue::Bool(value) => format!("{{\"BOOL\":{value}}}"),
        AttributeValue::Null(value) => format!("{{\"NULL\":{value}}}"),
        AttributeValue::Unknown(_) => "{}".to_owned(),
    }
}
