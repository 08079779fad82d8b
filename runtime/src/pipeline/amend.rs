//! What is changed of a call whose request was refused for where it went, or for its checksum.

use super::address::Address;
use super::attempt::Outgoing;
use super::end::End;
use crate::endpoint::check_region;
use crate::error::Cause;
use crate::not_sent::NotSent;

/// The header by which S3 tells the region of a bucket.
const BUCKET_REGION: &str = "x-amz-bucket-region";

/// The statuses of a request to the wrong region. To a HEAD, S3 responds with 400.
const WRONG_REGION: [u16; 5] = [301, 302, 307, 308, 400];

/// The statuses of a header that a store does not know, or lacks.
const UNKNOWN_HEADER: [u16; 2] = [400, 501];

/// What the request is sent again with.
#[derive(Debug, Clone)]
pub(super) enum Amendment {
    /// The region that the bucket is in.
    Region(String),
    /// `Content-MD5` for a newer checksum.
    ContentMd5,
}

impl<'a> Outgoing<'a> {
    /// What the failed attempt lacked, if the service says so or may have meant it.
    pub(super) fn amendment(&self, end: &End) -> Option<Amendment> {
        let Cause::Service(error) = &*end.cause else { return None };
        let status = error.response.status().as_u16();
        if self.has_bucket() && WRONG_REGION.contains(&status) {
            let header = error.response.headers().get(BUCKET_REGION);
            let in_header = header.and_then(|region| region.to_str().ok());
            let region = in_header.or_else(|| error.content.region());
            // What it becomes a part of is a host's name.
            let is_other = |region: &&str| check_region(region).is_ok() && *region != self.region();
            if let Some(region) = region.filter(is_other) {
                return Some(Amendment::Region(region.to_owned()));
            }
        }
        let unknown = end.retry.is_none() && UNKNOWN_HEADER.contains(&status);
        (unknown && self.may_take_content_md5()).then_some(Amendment::ContentMd5)
    }

    /// The same call with it.
    pub(super) fn amended(&self, amendment: &Amendment) -> Result<Self, NotSent> {
        let Self { client, spec, bound, settings, .. } = *self;
        let (region, content_md5) = match amendment {
            Amendment::Region(region) => (Some(region.as_str()), self.content_md5),
            Amendment::ContentMd5 => (None, true),
        };
        let address = Address::of(client, spec, bound, settings.own.as_deref(), region)?;
        Ok(Self::at(client, spec, bound, settings, address, content_md5))
    }

    /// Remembers what the service took, so that later calls have it at once.
    pub(super) fn remember(&self, amendment: &Amendment) {
        match (amendment, &self.bound.virtual_host) {
            (Amendment::Region(region), Some(bucket)) => {
                self.client.destinations.remember(self.spec.service, &bucket.name, region);
            }
            (Amendment::Region(_), None) => {}
            (Amendment::ContentMd5, _) => self.address.destination.remember_content_md5(),
        }
    }
}
