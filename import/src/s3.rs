//! What botocore does for S3 beyond the model: the keys that say the same.

use crate::model::{Binding, Kind, Member, Service};

/// The operations whose lists are asked for percent-encoded, since XML does not have every character of a
/// key; and the members that are, in the output and in what is listed there.
const LISTS: [(&str, &[&str]); 3] = [
    ("ListObjects", &["Delimiter", "Marker", "NextMarker", "Prefix"]),
    ("ListObjectsV2", &["Delimiter", "Prefix", "StartAfter"]),
    ("ListObjectVersions", &["Delimiter", "KeyMarker", "NextKeyMarker", "Prefix"]),
];

/// The members that are encoded in what is listed.
const LISTED: [&str; 2] = ["Key", "Prefix"];

/// The access points of S3: service and resource of an ARN, and where requests for it go, as its endpoint
/// rules say.
const ACCESS_POINTS: [(&str, &str); 3] = [
    (
        "s3:accesspoint:{name}",
        "https://{name}-{account}.s3-accesspoint{fips}{dualStack}.{region}.{dnsSuffix}",
    ),
    (
        "s3-object-lambda:accesspoint:{name}",
        "https://{name}-{account}.s3-object-lambda{fips}.{region}.{dnsSuffix}",
    ),
    (
        "s3-outposts:outpost:{outpost}:accesspoint:{name}",
        "https://{name}-{account}.{outpost}.s3-outposts.{region}.{dnsSuffix}",
    ),
];

/// Those of the service with this ID.
pub(crate) fn access_points(sdk_id: &str) -> &'static [(&'static str, &'static str)] {
    if sdk_id == "S3" { &ACCESS_POINTS } else { &[] }
}

/// The status of the error of that name, which the model does not tell.
pub(crate) fn status(sdk_id: &str, error: &str) -> Option<u16> {
    ((sdk_id, error) == ("S3", "NotFound")).then_some(404)
}

/// Says so of the operations of S3.
pub(crate) fn amend(service: &mut Service) {
    if service.sdk_id != "S3" {
        return;
    }
    // As the endpoint rules say, if the model has them.
    let of_operations = service.operations.values_mut().map(|operation| &mut operation.location);
    for location in of_operations.chain([&mut service.location]) {
        location.virtual_host = Some("Bucket".to_owned());
    }
    for (operation, encoded) in LISTS {
        let Some(operation) = service.operations.get(operation) else { continue };
        let (input, output) = (operation.input.clone(), operation.output.clone());
        for member in members(service, input.as_deref()) {
            if matches!(&member.binding, Binding::Query(name) if name == "encoding-type") {
                member.default = Some("url".to_owned());
            }
        }
        let mut lists = Vec::new();
        for member in members(service, output.as_deref()) {
            member.traits.layout.url_encoded = encoded.contains(&member.name.as_str());
            lists.push(member.target.clone());
        }
        for list in lists {
            let item = match service.shapes.get(&list).map(|shape| &shape.kind) {
                Some(Kind::List(item)) => item.target.clone(),
                _ => continue,
            };
            for member in members(service, Some(&item)) {
                member.traits.layout.url_encoded |= LISTED.contains(&member.name.as_str());
            }
        }
    }
    let inputs: Vec<_> = service.operations.values().map(|one| one.input.clone()).collect();
    for input in inputs {
        for member in members(service, input.as_deref()) {
            let is_source =
                matches!(&member.binding, Binding::Header(name) if name == "x-amz-copy-source");
            member.traits.layout.url_encoded |= is_source;
        }
    }
}

/// The members of a structure; none if it is something else.
fn members<'s>(service: &'s mut Service, id: Option<&str>) -> &'s mut [Member] {
    let shape = id.and_then(|id| service.shapes.get_mut(id));
    match shape.map(|shape| &mut shape.kind) {
        Some(Kind::Structure(members)) => members,
        _ => &mut [],
    }
}
