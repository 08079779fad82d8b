//! Objects, or parts of them, that were asked for.

use std::ops::Range;

use aws_operation::{ByteStream, Timestamp};
use chrono::{DateTime, Utc};
use futures_util::{StreamExt, TryStreamExt};
use object_store::path::Path;
use object_store::{Attribute, GetOptions, GetResult, GetResultPayload, ObjectMeta, Result};

use super::S3Store;
use super::failure::{generic, not_supported};
use crate::s3::{GetObject, GetObjectRequired, HeadObject, HeadObjectRequired};

/// Sends one of two operations whose members, and whose output's members, have the same names.
macro_rules! ask {
    ($store:ident, $location:ident, $options:ident:
     $ask:ident, $required:ident, $found:ident => $body:expr) => {{
        let is_part = $options.range.is_some();
        let ask = $ask {
            if_match: $options.if_match,
            if_modified_since: $options.if_modified_since.map(timestamp).transpose()?,
            if_none_match: $options.if_none_match,
            if_unmodified_since: $options.if_unmodified_since.map(timestamp).transpose()?,
            range: $options.range.map(|range| range.to_string()),
            version_id: $options.version,
            ..$ask::from($required { bucket: $store.bucket(), key: $location.to_string() })
        };
        let $found = $store.send($location, ask).await?;
        let (range, size) = match $found.content_range {
            Some(range) => part(&range).ok_or_else(|| generic(format!("the part is `{range}`")))?,
            None if is_part => return Err(not_supported("the store ignores ranges")),
            None => {
                let length = size_of($found.content_length)?;
                (0..length, length)
            }
        };
        let meta = ObjectMeta {
            location: $location.clone(),
            last_modified: time_of($found.last_modified)?,
            size,
            e_tag: $found.e_tag,
            version: $found.version_id,
        };
        let named = [
            (Attribute::CacheControl, $found.cache_control),
            (Attribute::ContentDisposition, $found.content_disposition),
            (Attribute::ContentEncoding, $found.content_encoding),
            (Attribute::ContentLanguage, $found.content_language),
            (Attribute::ContentType, $found.content_type),
        ];
        let named = named.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let own = $found.metadata.into_iter();
        let own = own.map(|(name, value)| (Attribute::Metadata(name.into()), value));
        let attributes = named.chain(own).collect();
        let body: ByteStream = $body;
        let payload = GetResultPayload::Stream(body.map_err(generic).boxed());
        Ok(GetResult { payload, meta, range, attributes, extensions: Default::default() })
    }};
}

impl S3Store {
    pub(super) async fn found(&self, location: &Path, options: GetOptions) -> Result<GetResult> {
        if let Some(range) = &options.range {
            range.is_valid().map_err(generic)?;
        }
        if options.head {
            ask!(self, location, options: HeadObject, HeadObjectRequired, found => ByteStream::default())
        } else {
            ask!(self, location, options: GetObject, GetObjectRequired, found => found.body)
        }
    }
}

/// Which bytes these are, and how many there are in all, as in `bytes 2-4/14`.
fn part(range: &str) -> Option<(Range<u64>, u64)> {
    let (range, size) = range.strip_prefix("bytes ")?.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let (first, last): (u64, u64) = (first.parse().ok()?, last.parse().ok()?);
    Some((first..last.checked_add(1)?, size.parse().ok()?))
}

pub(super) fn size_of(length: Option<i64>) -> Result<u64> {
    length.and_then(|length| length.try_into().ok()).ok_or_else(|| generic("it has no size"))
}

pub(super) fn time_of(timestamp: Option<Timestamp>) -> Result<DateTime<Utc>> {
    timestamp.ok_or_else(|| generic("it has no date"))?.try_into().map_err(generic)
}

fn timestamp(time: DateTime<Utc>) -> Result<Timestamp> {
    time.try_into().map_err(generic)
}
