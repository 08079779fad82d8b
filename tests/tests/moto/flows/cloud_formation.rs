//! A stack: lists of structures both ways, an enum in a list, text that is a document.

use aws_operation::{Client, Timestamp};
use libtest_mimic::Failed;

use super::refusal;
use crate::declarations::cloud_formation::{
    Capability, CloudFormationError, CreateStack, CreateStackRequired, DescribeStacks,
    ListStackResources, ListStackResourcesRequired, Output, Parameter, ResourceStatus, StackStatus,
    Tag,
};

const NAME: &str = "letters";
const TEMPLATE: &str = r#"{
    "Description": "ü & <b>",
    "Parameters": {"Greeting": {"Type": "String"}},
    "Resources": {
        "Inbox": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "inbox"}},
        "Outbox": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "outbox"}}
    },
    "Outputs": {"Said": {"Value": {"Ref": "Greeting"}, "Description": "What is said"}}
}"#;

pub async fn run(client: Client) -> Result<(), Failed> {
    let before = Timestamp::now().secs();
    let stack_id = client.send(create()).await?.stack_id.ok_or("a stack without an id")?;

    let described = client.send(describe(NAME)).await?;
    let [stack] = &described.stacks[..] else { return Err(format!("{described:?}").into()) };
    assert_eq!(stack.stack_id.as_ref(), Some(&stack_id));
    assert_eq!(stack.description.as_deref(), Some("ü & <b>"));
    assert_eq!(stack.stack_status, Some(StackStatus::CreateComplete));
    assert_eq!(stack.parameters, [parameter()]);
    assert_eq!(stack.tags, [tag()]);
    assert_eq!((stack.disable_rollback, &stack.notification_arns[..]), (Some(false), &[][..]));
    let output = Output {
        output_key: Some("Said".to_owned()),
        output_value: parameter().parameter_value,
        description: Some("What is said".to_owned()),
        export_name: None,
    };
    assert_eq!(stack.outputs, [output]);
    let created = stack.creation_time.ok_or("a stack that was never created")?;
    assert!((before..=Timestamp::now().secs()).contains(&created.secs()), "{created}");

    let list = ListStackResourcesRequired { stack_name: stack_id };
    let resources = client.send(ListStackResources::from(list)).await?.stack_resource_summaries;
    let of_all = resources.iter().map(|one| {
        assert_eq!(one.resource_status, Some(ResourceStatus::CreateComplete));
        (one.logical_resource_id.as_deref(), one.resource_type.as_deref())
    });
    let mut of_all: Vec<_> = of_all.collect();
    of_all.sort();
    let queue = Some("AWS::SQS::Queue");
    assert_eq!(of_all, [(Some("Inbox"), queue), (Some("Outbox"), queue)]);

    let error = client.send(create()).await.unwrap_err();
    let message = "Stack letters already exists";
    refusal::check(&error, "CreateStack", "AlreadyExistsException", 400, message);
    let modeled = error.modeled();
    assert!(matches!(modeled, Some(CloudFormationError::AlreadyExistsException)), "{error:?}");

    // The service's models do not have this error.
    let error = client.send(describe("gone")).await.unwrap_err();
    let message = "Stack with id gone does not exist";
    refusal::check(&error, "DescribeStacks", "ValidationError", 400, message);
    assert!(error.modeled().is_none(), "{error:?}");
    Ok(())
}

fn create() -> CreateStack {
    CreateStack {
        template_body: Some(TEMPLATE.to_owned()),
        parameters: Some(vec![parameter()]),
        capabilities: Some(vec![Capability::CapabilityIam, Capability::CapabilityAutoExpand]),
        notification_arns: Some(vec![]),
        tags: Some(vec![tag()]),
        ..CreateStackRequired { stack_name: NAME.to_owned() }.into()
    }
}

fn parameter() -> Parameter {
    Parameter {
        parameter_key: Some("Greeting".to_owned()),
        parameter_value: Some("a & <b> \"c\" + 1".to_owned()),
        ..Default::default()
    }
}

fn tag() -> Tag {
    Tag { key: "team".to_owned(), value: "a&b=c".to_owned() }
}

fn describe(name: &str) -> DescribeStacks {
    DescribeStacks { stack_name: Some(name.to_owned()), ..Default::default() }
}
