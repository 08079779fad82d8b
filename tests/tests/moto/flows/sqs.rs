//! A queue, by the JSON protocol: enums as keys, bytes in a map, error codes of the query protocol.

use std::collections::BTreeMap;

use aws_operation::Client;
use libtest_mimic::Failed;

use super::refusal;
use crate::declarations::sqs::{
    CreateQueue, CreateQueueRequired, DeleteMessage, MessageAttributeValue,
    MessageAttributeValueRequired, QueueAttributeName, ReceiveMessage, ReceiveMessageRequired,
    SendMessage, SendMessageRequired, SqsError,
};

const BODY: &str = "<a & \"b\"> ü";

pub async fn run(client: Client) -> Result<(), Failed> {
    let attributes = BTreeMap::from([(QueueAttributeName::VisibilityTimeout, "0".to_owned())]);
    let create = CreateQueue {
        attributes: Some(attributes),
        ..CreateQueueRequired { queue_name: "work".to_owned() }.into()
    };
    let queue_url = client.send(create).await?.queue_url.ok_or("a queue without a URL")?;

    let attribute = MessageAttributeValue {
        binary_value: Some(b"\x00\xff\x80"[..].into()),
        ..MessageAttributeValueRequired { data_type: "Binary".to_owned() }.into()
    };
    let attributes = BTreeMap::from([("trace".to_owned(), attribute)]);
    let send = SendMessage {
        message_attributes: Some(attributes.clone()),
        ..SendMessageRequired { queue_url: queue_url.clone(), message_body: BODY.to_owned() }.into()
    };
    let (sent, metadata) = client.call(send).send_with_metadata().await?;
    assert_eq!((metadata.status, metadata.attempts), (200, 1));
    assert!(metadata.request_id().is_some(), "{:?}", metadata.headers);
    assert_eq!(sent.md5_of_message_body.as_deref(), Some("a9eb5aa45359f56f5971a2b33b93e373"));

    let messages = client.send(receive(&queue_url)).await?.messages;
    let [message] = &messages[..] else { return Err(format!("{messages:?}").into()) };
    assert_eq!(message.body.as_deref(), Some(BODY));
    assert_eq!(message.message_id, sent.message_id);
    assert_eq!(message.message_attributes, attributes);

    let receipt_handle = message.receipt_handle.clone().ok_or("a message without a handle")?;
    client.send(DeleteMessage { queue_url: queue_url.clone(), receipt_handle }).await?;
    assert_eq!(client.send(receive(&queue_url)).await?.messages, []);

    let gone = queue_url.replace("work", "gone");
    let error = client.send(receive(&gone)).await.unwrap_err();
    let code = "AWS.SimpleQueueService.NonExistentQueue";
    let message = "The specified queue does not exist.";
    refusal::check(&error, "ReceiveMessage", code, 400, message);
    assert!(matches!(error.modeled(), Some(SqsError::QueueDoesNotExist)), "{error:?}");
    Ok(())
}

fn receive(queue_url: &str) -> ReceiveMessage {
    ReceiveMessage {
        message_attribute_names: Some(vec!["All".to_owned()]),
        ..ReceiveMessageRequired { queue_url: queue_url.to_owned() }.into()
    }
}
