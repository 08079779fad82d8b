//! A topic with a queue behind it: maps both ways, structures and bytes in them, pages.

use std::collections::BTreeMap;

use aws_operation::Client;
use libtest_mimic::Failed;
use serde_json::{Value, json};

use super::refusal;
use crate::declarations::sns::{
    CreateTopic, CreateTopicRequired, GetTopicAttributes, ListTagsForResource, ListTopics,
    MessageAttributeValue, MessageAttributeValueRequired, PublishBatch, PublishBatchRequestEntry,
    PublishBatchRequestEntryRequired, SnsError, Subscribe, SubscribeRequired, Tag,
};
use crate::declarations::sqs::{
    CreateQueue, CreateQueueRequired, ReceiveMessage, ReceiveMessageRequired,
};

const DISPLAY_NAME: &str = "a & <b> ü";

pub async fn run(client: Client) -> Result<(), Failed> {
    let tags = vec![
        Tag { key: "team".to_owned(), value: "a&b=c".to_owned() },
        Tag { key: "empty".to_owned(), value: String::new() },
    ];
    let attributes = BTreeMap::from([("DisplayName".to_owned(), DISPLAY_NAME.to_owned())]);
    let create =
        CreateTopic { attributes: Some(attributes), tags: Some(tags.clone()), ..create("news") };
    let topic_arn = client.send(create).await?.topic_arn.ok_or("a topic without an ARN")?;

    let get = GetTopicAttributes { topic_arn: topic_arn.clone() };
    let read = client.send(get).await?.attributes;
    let read = |name: &str| read.get(name).map(String::as_str);
    assert_eq!((read("DisplayName"), read("TopicArn")), (Some(DISPLAY_NAME), Some(&*topic_arn)));
    assert_eq!((read("DeliveryPolicy"), read("None")), (Some(""), None));
    let list = ListTagsForResource { resource_arn: topic_arn.clone() };
    assert_eq!(client.send(list).await?.tags, tags);

    let queue_url = subscribed_queue(&client, &topic_arn).await?;
    let entries = vec![
        entry("1", "letter", "first", b"\x00\xff"),
        entry("2", "other", "second", b"a"),
        entry("3", "letter", "Ä & 3", b"a"),
    ];
    let publish =
        PublishBatch { topic_arn: topic_arn.clone(), publish_batch_request_entries: entries };
    let published = client.send(publish).await?;
    let ids = published.successful.into_iter().filter_map(|entry| entry.id);
    assert_eq!(ids.collect::<Vec<_>>(), ["1", "2", "3"]);
    assert_eq!(published.failed, []);
    let expected = [("first", "AP8="), ("Ä & 3", "YQ==")];
    assert_eq!(receive(&client, &queue_url).await?, expected.map(of_letter));

    pages(&client).await?;

    let gone = format!("{topic_arn}-gone");
    let error = client.send(GetTopicAttributes { topic_arn: gone }).await.unwrap_err();
    refusal::check(&error, "GetTopicAttributes", "NotFound", 404, "Topic does not exist");
    assert!(matches!(error.modeled(), Some(SnsError::NotFoundException)), "{error:?}");
    Ok(())
}

/// Lists more topics than there are on a page.
async fn pages(client: &Client) -> Result<(), Failed> {
    for number in 0..101 {
        client.send(create(&format!("page-{number}"))).await?;
    }
    let first = client.send(ListTopics::default()).await?;
    assert_eq!(first.topics.len(), 100);
    let next_token = Some(first.next_token.ok_or("a single page")?);
    let last = client.send(ListTopics { next_token }).await?;
    assert_eq!(last.next_token, None);
    let topics = first.topics.into_iter().chain(last.topics);
    let arns = topics.filter_map(|topic| topic.topic_arn);
    assert_eq!(arns.filter(|arn| arn.contains(":page-")).count(), 101);
    Ok(())
}

/// A queue that gets the topic's letters.
async fn subscribed_queue(client: &Client, topic_arn: &str) -> Result<String, Failed> {
    let create = CreateQueueRequired { queue_name: "of-the-topic".to_owned() };
    let queue_url = client.send(CreateQueue::from(create)).await?.queue_url.ok_or("no queue")?;
    let policy = ("FilterPolicy".to_owned(), r#"{"kind": ["letter"]}"#.to_owned());
    let subscribe = Subscribe {
        endpoint: Some("arn:aws:sqs:us-east-1:123456789012:of-the-topic".to_owned()),
        attributes: Some(BTreeMap::from([policy])),
        return_subscription_arn: Some(true),
        ..SubscribeRequired { topic_arn: topic_arn.to_owned(), protocol: "sqs".to_owned() }.into()
    };
    let arn = client.send(subscribe).await?.subscription_arn.ok_or("no subscription")?;
    assert!(arn.starts_with(topic_arn), "{arn}");
    Ok(queue_url)
}

/// The message and the attributes of each notification.
async fn receive(client: &Client, queue_url: &str) -> Result<Vec<(Value, Value)>, Failed> {
    let receive = ReceiveMessage {
        max_number_of_messages: Some(10),
        ..ReceiveMessageRequired { queue_url: queue_url.to_owned() }.into()
    };
    let mut received = Vec::new();
    for message in client.send(receive).await?.messages {
        let mut told: Value = serde_json::from_str(&message.body.ok_or("no body")?)?;
        received.push((told["Message"].take(), told["MessageAttributes"].take()));
    }
    received.sort_by_key(|(message, _)| message.to_string());
    Ok(received)
}

fn of_letter((message, bytes): (&str, &str)) -> (Value, Value) {
    let kind = json!({"Type": "String", "Value": "letter"});
    (message.into(), json!({"kind": kind, "trace": {"Type": "Binary", "Value": bytes}}))
}

fn create(name: &str) -> CreateTopic {
    CreateTopic::from(CreateTopicRequired { name: name.to_owned() })
}

fn entry(id: &str, kind: &str, message: &str, bytes: &[u8]) -> PublishBatchRequestEntry {
    let attribute = |data_type: &str| MessageAttributeValueRequired { data_type: data_type.into() };
    let text =
        MessageAttributeValue { string_value: Some(kind.to_owned()), ..attribute("String").into() };
    let bytes =
        MessageAttributeValue { binary_value: Some(bytes.into()), ..attribute("Binary").into() };
    let attributes = BTreeMap::from([("kind".to_owned(), text), ("trace".to_owned(), bytes)]);
    PublishBatchRequestEntry {
        message_attributes: Some(attributes),
        ..PublishBatchRequestEntryRequired { id: id.to_owned(), message: message.to_owned() }.into()
    }
}
