//! Reads a model into the importer's own form, telling the format by its content.

mod beyond;
mod botocore;
mod botocore_pages;
mod botocore_shape;
mod botocore_waiters;
mod entries;
mod events;
mod smithy;
mod smithy_mixins;
mod smithy_raw;
mod smithy_shape;
mod smithy_traits;
mod smithy_waiters;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Read;

use serde::de::IgnoredAny;

use crate::customized;
use crate::error::Error;
use crate::model::{Kind, Pages, Protocol, Service, Shape, Waiter};
use crate::rules::RuleSet;
use crate::s3;

/// The first bytes of gzip.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// The service that `bytes` describe, plain or packed by gzip; the one of that name, and by that
/// protocol, if they are given.
pub(crate) fn read(
    bytes: &[u8],
    service: Option<&str>,
    protocol: Option<Protocol>,
) -> Result<Service, Error> {
    let json = unpacked(bytes)?;
    let keys: BTreeMap<String, IgnoredAny> = serde_json::from_slice(&json).map_err(no_keys)?;
    let mut read = if keys.contains_key("smithy") {
        smithy::read(&json, service, protocol)?
    } else if keys.contains_key("metadata") {
        let read = botocore::read(&json, protocol)?;
        match service {
            Some(name) if name != read.sdk_id => return Err(no_service(name, &[&read.sdk_id])),
            _ => read,
        }
    } else {
        return Err(Error::Format);
    };
    hide_members(&mut read.shapes);
    events::amend(&mut read);
    s3::amend(&mut read);
    if customized::has_content_sha256(&read.sdk_id) {
        // Its endpoint rules say so too, if the model has them.
        let of_operations = read.operations.values_mut().map(|operation| &mut operation.location);
        for location in of_operations.chain([&mut read.location]) {
            location.disable_double_encoding = true;
        }
    }
    Ok(read)
}

/// The members of a sensitive structure or union are sensitive: it may be shown by itself, and only
/// members have a key that hides them.
fn hide_members(shapes: &mut BTreeMap<String, Shape>) {
    for shape in shapes.values_mut().filter(|shape| shape.traits.sensitive) {
        if let Kind::Structure(members) | Kind::Union(members) = &mut shape.kind {
            members.iter_mut().for_each(|member| member.traits.sensitive = true);
        }
    }
}

/// The endpoint rules that `bytes` hold, plain or packed by gzip.
pub(crate) fn read_rules(bytes: &[u8]) -> Result<RuleSet, Error> {
    serde_json::from_slice(&unpacked(bytes)?).map_err(Error::Rules)
}

/// The pages of operations that `bytes` hold, plain or packed by gzip, by the operations' names.
pub(crate) fn read_pages(bytes: &[u8]) -> Result<BTreeMap<String, Pages>, Error> {
    botocore_pages::read(&unpacked(bytes)?).map_err(Error::Pages)
}

/// The waiters of operations that `bytes` hold, plain or packed by gzip, by the operations' names.
pub(crate) fn read_waiters(bytes: &[u8]) -> Result<BTreeMap<String, Vec<Waiter>>, Error> {
    botocore_waiters::read(&unpacked(bytes)?).map_err(Error::Waiters)
}

/// The error of a text that is not JSON, or not an object in JSON.
fn no_keys(error: serde_json::Error) -> Error {
    if error.is_data() { Error::Format } else { Error::Json(error) }
}

/// The model has other services.
fn no_service(name: &str, services: &[&str]) -> Error {
    let services = services.join("`, `");
    Error::Model(format!("it has no service `{name}`, but `{services}`"))
}

/// The JSON in a file.
fn unpacked(bytes: &[u8]) -> Result<Cow<'_, [u8]>, Error> {
    if bytes.starts_with(&GZIP) {
        let mut unpacked = Vec::new();
        let mut packed = flate2::read::MultiGzDecoder::new(bytes);
        packed.read_to_end(&mut unpacked).map_err(Error::Gzip)?;
        return Ok(Cow::Owned(unpacked));
    }
    // Editors of some systems begin a file so, and JSON knows nothing of it.
    Ok(Cow::Borrowed(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)))
}

/// The name of that id, without a namespace.
fn local(id: &str) -> &str {
    id.rsplit_once('#').map_or(id, |(_, name)| name)
}
