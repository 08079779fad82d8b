//! What botocore does for a service by hand, as no model says it.

/// The header that botocore puts on every request of the service, by its id.
pub(crate) fn header(sdk_id: &str) -> Option<&'static str> {
    match sdk_id {
        // Without it the answers are of another shape, `application/hal+json`.
        "API Gateway" => Some("Accept: application/json"),
        // The API's version, without which every request is refused.
        "Glacier" => Some("x-amz-glacier-version: 2012-06-01"),
        _ => None,
    }
}
