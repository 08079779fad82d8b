//! A zone, by restXml: documents with namespaces, lists with names of their own, a header, pages.

use aws_operation::{Client, Timestamp};
use libtest_mimic::Failed;

use super::refusal;
use crate::declarations::route_53::{
    Change, ChangeAction, ChangeBatch, ChangeBatchRequired, ChangeResourceRecordSets, ChangeStatus,
    ChangeTagsForResource, ChangeTagsForResourceRequired, CreateHostedZone,
    CreateHostedZoneRequired, GetHostedZone, HostedZoneConfig, ListResourceRecordSets,
    ListResourceRecordSetsRequired, ListTagsForResource, RRType, ResourceRecord, ResourceRecordSet,
    ResourceRecordSetRequired, Route53Error, Tag, TagResourceType,
};

const COMMENT: &str = "<ü> & \"c\"";

pub async fn run(client: Client) -> Result<(), Failed> {
    let before = Timestamp::now().secs();
    let create = CreateHostedZone {
        hosted_zone_config: Some(HostedZoneConfig {
            comment: Some(COMMENT.to_owned()),
            private_zone: Some(false),
        }),
        ..CreateHostedZoneRequired {
            name: "flow.example.".to_owned(),
            caller_reference: "one".to_owned(),
        }
        .into()
    };
    let (made, metadata) = client.call(create).send_with_metadata().await?;
    assert_eq!(metadata.status, 201);
    let zone = made.hosted_zone.ok_or("no zone")?;
    let path = zone.id.clone().ok_or("a zone without an id")?;
    let id = path.strip_prefix("/hostedzone/").ok_or("an id that is not a path")?.to_owned();
    assert!(made.location.is_some_and(|location| location.ends_with(&path)));

    let sets = ["a", "b", "c"].map(text_records);
    let changed = client.send(change(&id, &sets)).await?.change_info.ok_or("no change")?;
    assert_eq!(changed.status, Some(ChangeStatus::Insync));
    let submitted = changed.submitted_at.ok_or("a change that was never submitted")?;
    assert!((before..=Timestamp::now().secs()).contains(&submitted.secs()), "{submitted}");

    let read = client.send(GetHostedZone { id: id.clone() }).await?;
    let read_zone = read.hosted_zone.ok_or("no zone")?;
    assert_eq!(read_zone.config.and_then(|config| config.comment).as_deref(), Some(COMMENT));
    assert_eq!(read_zone.caller_reference.as_deref(), Some("one"));
    assert_eq!(read_zone.resource_record_set_count, Some(5));
    assert_eq!(read.delegation_set.map(|set| set.name_servers.len()), Some(4));
    assert_eq!(read.vpcs, []);

    // The zone's own two sets come first.
    let all = pages(&client, &id).await?;
    assert_eq!(all.get(2..), Some(&sets[..]));

    let tags = vec![Tag { key: Some("team".to_owned()), value: Some("a&b=c".to_owned()) }];
    let tag = ChangeTagsForResource {
        add_tags: Some(tags.clone()),
        ..ChangeTagsForResourceRequired {
            resource_type: TagResourceType::Hostedzone,
            resource_id: id.clone(),
        }
        .into()
    };
    client.send(tag).await?;
    let list = ListTagsForResource { resource_type: TagResourceType::Hostedzone, resource_id: id };
    let set = client.send(list).await?.resource_tag_set.ok_or("no tags")?;
    assert_eq!((set.resource_type, set.tags), (Some(TagResourceType::Hostedzone), tags));

    let error = client.send(GetHostedZone { id: "GONE".to_owned() }).await.unwrap_err();
    let message = "No hosted zone found with ID: GONE";
    refusal::check(&error, "GetHostedZone", "NoSuchHostedZone", 404, message);
    assert!(matches!(error.modeled(), Some(Route53Error::NoSuchHostedZone)), "{error:?}");
    Ok(())
}

/// Every set of records, two on a page.
async fn pages(client: &Client, id: &str) -> Result<Vec<ResourceRecordSet>, Failed> {
    let mut all = Vec::new();
    let (mut start_record_name, mut start_record_type) = (None, None);
    loop {
        let list = ListResourceRecordSets {
            start_record_name,
            start_record_type,
            max_items: Some("2".to_owned()),
            ..ListResourceRecordSetsRequired { hosted_zone_id: id.to_owned() }.into()
        };
        let page = client.send(list).await?;
        assert!(page.resource_record_sets.len() <= 2);
        all.extend(page.resource_record_sets);
        (start_record_name, start_record_type) = (page.next_record_name, page.next_record_type);
        assert_eq!(page.is_truncated, Some(start_record_name.is_some()));
        if start_record_name.is_none() {
            return Ok(all);
        }
    }
}

fn text_records(name: &str) -> ResourceRecordSet {
    let record = |value: &str| ResourceRecord { value: value.to_owned() };
    ResourceRecordSet {
        ttl: Some(60),
        resource_records: Some(vec![record("\"a <b>\""), record("\"&\" \"ü\"")]),
        ..ResourceRecordSetRequired { name: format!("{name}.flow.example."), r#type: RRType::Txt }
            .into()
    }
}

fn change(id: &str, sets: &[ResourceRecordSet]) -> ChangeResourceRecordSets {
    let changes = sets
        .iter()
        .map(|set| Change { action: ChangeAction::Create, resource_record_set: set.clone() });
    ChangeResourceRecordSets {
        hosted_zone_id: id.to_owned(),
        change_batch: ChangeBatch {
            comment: Some(COMMENT.to_owned()),
            ..ChangeBatchRequired { changes: changes.collect() }.into()
        },
    }
}
