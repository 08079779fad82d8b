//! Networks and instances by ec2Query: numbered lists in lists, filters, tags, pages.

use aws_operation::{Client, Timestamp};
use libtest_mimic::Failed;

use super::refusal;
use crate::declarations::ec2::{
    BlockDeviceMapping, CreateVpc, DescribeInstances, DescribeVpcs, EbsBlockDevice, Filter,
    Instance, InstanceStateName, InstanceType, Placement, ResourceType, RunInstances,
    RunInstancesRequired, Tag, TagSpecification, TerminateInstances, TerminateInstancesRequired,
};

pub async fn run(client: Client) -> Result<(), Failed> {
    networks(&client).await?;
    let before = Timestamp::now().secs();
    let mut ids = Vec::new();
    for name in ["a & <b>", "ü", "c"] {
        let call = client.call(run_instance(name));
        let token = call.idempotency_token().map(str::to_owned);
        let (made, metadata) = call.send_with_metadata().await?;
        assert!(token.is_some() && metadata.idempotency_token == token);
        assert!(metadata.request_id().is_some(), "{:?}", metadata.headers);
        let [instance] = &made.instances[..] else { return Err(format!("{made:?}").into()) };
        assert_eq!(instance.tags, tags(name));
        ids.push(instance.instance_id.clone().ok_or("an instance without an id")?);
    }

    let read = instances(&client, describe(vec![filter("tag:Name", &["ü", "none"])])).await?;
    let [read] = &read[..] else { return Err(format!("{read:?}").into()) };
    assert_eq!(read.instance_id.as_ref(), ids.get(1));
    assert_eq!(read.instance_type, Some(InstanceType::T2Micro));
    assert_eq!(read.tags, tags("ü"));
    let zone = read.placement.as_ref().and_then(|placement| placement.availability_zone.as_deref());
    assert_eq!(zone, Some("us-east-1b"));
    let disks: Vec<_> = read
        .block_device_mappings
        .iter()
        .filter_map(|one| Some((one.device_name.as_deref()?, one.ebs.as_ref()?)))
        .map(|(name, disk)| (name, disk.delete_on_termination))
        .collect();
    assert_eq!(disks, [("/dev/sda1", Some(true)), ("/dev/sdb", Some(false))]);
    let launched = read.launch_time.ok_or("an instance that was never launched")?;
    assert!((before..=Timestamp::now().secs()).contains(&launched.secs()), "{launched}");

    let mut paged = Vec::new();
    let mut next_token = None;
    loop {
        let filters = vec![filter("tag:team", &["of the flow"])];
        let page = DescribeInstances { max_results: Some(2), next_token, ..describe(filters) };
        let page = client.send(page).await?;
        assert!(page.reservations.len() <= 2);
        let of_page = page.reservations.into_iter().flat_map(|one| one.instances);
        paged.extend(of_page.filter_map(|one| one.instance_id));
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    assert_eq!(paged, ids);

    let terminate = TerminateInstancesRequired { instance_ids: ids.clone() };
    let ended = client.send(TerminateInstances::from(terminate)).await?.terminating_instances;
    let states: Vec<_> = ended.into_iter().filter_map(|one| one.previous_state?.name).collect();
    assert_eq!(states, vec![InstanceStateName::Running; 3]);

    let gone = "i-00000000000000000";
    let describe =
        DescribeInstances { instance_ids: Some(vec![gone.to_owned()]), ..Default::default() };
    let error = client.send(describe).await.unwrap_err();
    let message = format!("The instance ID '{gone}' does not exist");
    refusal::check(&error, "DescribeInstances", "InvalidInstanceID.NotFound", 400, &message);
    Ok(())
}

async fn networks(client: &Client) -> Result<(), Failed> {
    for (name, block) in [("one", "10.8.0.0/16"), ("two", "10.9.0.0/16")] {
        let create = CreateVpc {
            cidr_block: Some(block.to_owned()),
            tag_specifications: Some(vec![tagged(ResourceType::Vpc, name)]),
            ..Default::default()
        };
        let made = client.send(create).await?.vpc.ok_or("no network")?;
        assert_eq!((made.cidr_block.as_deref(), &made.tags), (Some(block), &tags(name)));

        let filters = vec![filter("cidr", &["10.7.0.0/16", block]), filter("tag:Name", &[name])];
        let describe = DescribeVpcs { filters: Some(filters), ..Default::default() };
        assert_eq!(client.send(describe).await?.vpcs, [made]);
    }
    let filters = Some(vec![filter("tag:Name", &["three"])]);
    let none = client.send(DescribeVpcs { filters, ..Default::default() }).await?;
    assert_eq!(none.vpcs, []);
    Ok(())
}

async fn instances(client: &Client, describe: DescribeInstances) -> Result<Vec<Instance>, Failed> {
    let reservations = client.send(describe).await?.reservations;
    Ok(reservations.into_iter().flat_map(|one| one.instances).collect())
}

fn run_instance(name: &str) -> RunInstances {
    let disk = |name: &str, size, delete_on_termination| BlockDeviceMapping {
        device_name: Some(name.to_owned()),
        ebs: Some(EbsBlockDevice {
            volume_size: Some(size),
            delete_on_termination: Some(delete_on_termination),
            ..Default::default()
        }),
        ..Default::default()
    };
    RunInstances {
        image_id: Some("ami-12c6146b".to_owned()),
        instance_type: Some(InstanceType::T2Micro),
        block_device_mappings: Some(vec![disk("/dev/sda1", 8, true), disk("/dev/sdb", 50, false)]),
        placement: Some(Placement {
            availability_zone: Some("us-east-1b".to_owned()),
            ..Default::default()
        }),
        security_group_ids: Some(vec![]),
        tag_specifications: Some(vec![tagged(ResourceType::Instance, name)]),
        ..RunInstancesRequired { max_count: 1, min_count: 1 }.into()
    }
}

fn describe(filters: Vec<Filter>) -> DescribeInstances {
    DescribeInstances { filters: Some(filters), ..Default::default() }
}

fn filter(name: &str, values: &[&str]) -> Filter {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    Filter { name: Some(name.to_owned()), values: Some(values) }
}

fn tagged(resource: ResourceType, name: &str) -> TagSpecification {
    TagSpecification { resource_type: Some(resource), tags: Some(tags(name)) }
}

fn tags(name: &str) -> Vec<Tag> {
    let tag =
        |key: &str, value: &str| Tag { key: Some(key.to_owned()), value: Some(value.to_owned()) };
    vec![tag("Name", name), tag("team", "of the flow")]
}
