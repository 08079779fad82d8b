//! A table: values of every kind there and back, pages of a query, a condition that does not hold.

use std::collections::BTreeMap;

use aws_operation::Client;
use libtest_mimic::Failed;

use super::refusal;
use crate::declarations::dynamo_db::{
    AttributeDefinition, AttributeValue, BillingMode, ConditionalCheckFailedException, CreateTable,
    CreateTableRequired, DynamoDbError, GetItem, GetItemRequired, KeySchemaElement, KeyType,
    PutItem, PutItemRequired, Query, QueryRequired, ReturnValuesOnConditionCheckFailure,
    ScalarAttributeType, TableStatus,
};

type Item = BTreeMap<String, AttributeValue>;

const TABLE: &str = "songs";

pub async fn run(client: Client) -> Result<(), Failed> {
    let made = client.send(create_table()).await?.table_description.ok_or("no table")?;
    assert_eq!(made.table_status, Some(TableStatus::Active));
    assert!(made.creation_date_time.is_some());

    for year in 1..=3 {
        client.send(put(song(year))).await?;
    }
    let get = GetItem::from(GetItemRequired { table_name: TABLE.to_owned(), key: key(2) });
    assert_eq!(client.send(get).await?.item, song(2));
    let get = GetItem::from(GetItemRequired { table_name: TABLE.to_owned(), key: key(9) });
    assert_eq!(client.send(get).await?.item, Item::new());

    let first = client.send(query(None)).await?;
    assert_eq!((first.count, first.items), (Some(2), vec![song(1), song(2)]));
    assert_eq!(first.last_evaluated_key, key(2));
    let last = client.send(query(Some(first.last_evaluated_key))).await?;
    assert_eq!((last.items, last.last_evaluated_key), (vec![song(3)], Item::new()));

    let put = PutItem {
        condition_expression: Some("attribute_not_exists(artist)".to_owned()),
        return_values_on_condition_check_failure: Some(ReturnValuesOnConditionCheckFailure::AllOld),
        ..put(song(1))
    };
    let error = client.send(put).await.unwrap_err();
    let message = "The conditional request failed";
    refusal::check(&error, "PutItem", "ConditionalCheckFailedException", 400, message);
    let failed =
        ConditionalCheckFailedException { message: Some(message.to_owned()), item: song(1) };
    let modeled = error.into_modeled();
    assert_eq!(modeled, Some(DynamoDbError::ConditionalCheckFailedException(failed)));
    Ok(())
}

fn create_table() -> CreateTable {
    let definition = |name: &str, attribute_type| AttributeDefinition {
        attribute_name: name.to_owned(),
        attribute_type,
    };
    let key = |name: &str, key_type| KeySchemaElement { attribute_name: name.to_owned(), key_type };
    CreateTable {
        attribute_definitions: Some(vec![
            definition("artist", ScalarAttributeType::S),
            definition("year", ScalarAttributeType::N),
        ]),
        key_schema: Some(vec![key("artist", KeyType::Hash), key("year", KeyType::Range)]),
        billing_mode: Some(BillingMode::PayPerRequest),
        ..CreateTableRequired { table_name: TABLE.to_owned() }.into()
    }
}

fn put(item: Item) -> PutItem {
    PutItem::from(PutItemRequired { table_name: TABLE.to_owned(), item })
}

fn query(exclusive_start_key: Option<Item>) -> Query {
    Query {
        limit: Some(2),
        key_condition_expression: Some("artist = :artist".to_owned()),
        expression_attribute_values: Some(BTreeMap::from([(
            ":artist".to_owned(),
            text("Ä \"1\""),
        )])),
        exclusive_start_key,
        ..QueryRequired { table_name: TABLE.to_owned() }.into()
    }
}

fn key(year: u32) -> Item {
    BTreeMap::from([("artist".to_owned(), text("Ä \"1\"")), ("year".to_owned(), number(year))])
}

fn song(year: u32) -> Item {
    let mut item = key(year);
    let cover = AttributeValue::B(b"\x00\xff\x80"[..].into());
    let live = AttributeValue::Bool(false);
    let tags = AttributeValue::Ss(vec!["loud".to_owned(), "slow".to_owned()]);
    let inner = Item::from([("cover".to_owned(), cover), ("live".to_owned(), live)]);
    let list = AttributeValue::L(vec![AttributeValue::M(inner), AttributeValue::Null(true)]);
    item.extend([("tags".to_owned(), tags), ("more".to_owned(), list)]);
    item
}

fn text(text: &str) -> AttributeValue {
    AttributeValue::S(text.to_owned())
}

fn number(number: u32) -> AttributeValue {
    AttributeValue::N(number.to_string())
}
