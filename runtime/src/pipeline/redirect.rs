//! What a response says of the region that a bucket is in.

use crate::endpoint::check_region;
use crate::error::Cause;

use super::attempt::Outgoing;
use super::end::End;

/// The header by which S3 tells it.
const BUCKET_REGION: &str = "x-amz-bucket-region";

/// The statuses of a request to the wrong region. To a HEAD, S3 responds with 400.
const STATUSES: [u16; 5] = [301, 302, 307, 308, 400];

/// The other region that the bucket is in, if the attempt failed because of that.
pub(super) fn region_of_bucket(outgoing: &Outgoing<'_>, end: &End) -> Option<String> {
    let (Cause::Service(error), true) = (&*end.cause, outgoing.has_bucket()) else { return None };
    if !STATUSES.contains(&error.response.status().as_u16()) {
        return None;
    }
    let header = error.response.headers().get(BUCKET_REGION);
    let in_header = header.and_then(|region| region.to_str().ok());
    let region = in_header.or_else(|| error.content.region())?;
    // What it becomes a part of is a host's name.
    let is_other = check_region(region).is_ok() && region != outgoing.region();
    is_other.then(|| region.to_owned())
}
