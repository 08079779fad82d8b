//! What botocore does for a service in code, because no model describes it.

/// The header that botocore adds to every request of the service with this ID.
pub(crate) fn header(sdk_id: &str) -> Option<&'static str> {
    match sdk_id {
        // Without it the answers are of another shape, `application/hal+json`.
        "API Gateway" => Some("Accept: application/json"),
        // The API's version, without which every request is refused.
        "Glacier" => Some("x-amz-glacier-version: 2012-06-01"),
        _ => None,
    }
}
