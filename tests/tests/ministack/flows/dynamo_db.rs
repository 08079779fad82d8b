//! A table: the body alone tells what is asked for.

use std::collections::BTreeMap;

use aws_operation::Client;
use libtest_mimic::Failed;

use crate::check::accepted_alone;
use crate::dynamo_db::{
    AttributeDefinition, AttributeValue, BillingMode, CreateTable, CreateTableRequired, GetItem,
    GetItemRequired, KeySchemaElement, KeyType, PutItem, PutItemRequired, ScalarAttributeType,
};

pub async fn run(client: Client, whose: &'static str) -> Result<(), Failed> {
    let table_name = format!("songs-{whose}");
    let create = CreateTable {
        attribute_definitions: Some(vec![AttributeDefinition {
            attribute_name: "artist".to_owned(),
            attribute_type: ScalarAttributeType::S,
        }]),
        key_schema: Some(vec![KeySchemaElement {
            attribute_name: "artist".to_owned(),
            key_type: KeyType::Hash,
        }]),
        billing_mode: Some(BillingMode::PayPerRequest),
        ..CreateTableRequired { table_name: table_name.clone() }.into()
    };
    client.send(create.clone()).await?;
    // It is there already.
    accepted_alone(&client, create, 400).await?;

    let artist = AttributeValue::S("Ä \"1\" 日本\n".to_owned());
    let item = BTreeMap::from([("artist".to_owned(), artist)]);
    let put = PutItem::from(PutItemRequired { table_name: table_name.clone(), item: item.clone() });
    client.send(put.clone()).await?;
    accepted_alone(&client, put, 200).await?;

    let get = GetItem::from(GetItemRequired { table_name, key: item.clone() });
    assert_eq!(client.send(get.clone()).await?.item, item);
    accepted_alone(&client, get, 200).await
}
