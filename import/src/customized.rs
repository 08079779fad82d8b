//! What is known of single services, because no model of botocore describes it.

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

/// Whether requests of the service say the hash of their body, which is S3's way to sign. Glacier wants it of
/// uploads.
pub(crate) fn has_content_sha256(sdk_id: &str) -> bool {
    matches!(sdk_id, "Glacier" | "S3" | "S3 Control" | "S3Outposts")
}

/// Whether the service returns values of the shape as paths (`/hostedzone/Z1`) and takes only their last
/// segment.
pub(crate) fn is_last_segment(sdk_id: &str, shape: &str) -> bool {
    let name = shape.rsplit('#').next().unwrap_or_default();
    sdk_id == "Route 53" && matches!(name, "ChangeId" | "DelegationSetId" | "ResourceId")
}

/// Whether a member of that name is a secret. Not every model says so: STS's marks only the secret key.
pub(crate) fn is_secret(member: &str) -> bool {
    member.eq_ignore_ascii_case("sessionToken")
}

/// Whether a bucket stays in the path of the operation: to `GetBucketLocation`, only that host responds
/// whatever the request was signed for.
pub(crate) fn has_path_style(sdk_id: &str, operation: &str) -> bool {
    (sdk_id, operation) == ("S3", "GetBucketLocation")
}

/// Whether the root of the operation's output is its one member.
pub(crate) fn is_unwrapped(sdk_id: &str, operation: &str) -> bool {
    (sdk_id, operation) == ("S3", "GetBucketLocation")
}

/// Whether the last page of the operation has the token that it was asked for with: the tail of a log, which may
/// grow.
pub(crate) fn ends_with_repeated_token(sdk_id: &str, operation: &str) -> bool {
    (sdk_id, operation) == ("CloudWatch Logs", "GetLogEvents")
}

/// The member that tells whether there are more pages, because there may be a token on the last one too. Smithy's
/// model does not say so.
pub(crate) fn more_pages(sdk_id: &str) -> Option<&'static str> {
    (sdk_id == "S3").then_some("IsTruncated")
}

/// The last event of the stream that is that union, if the service's documents say that it always comes.
pub(crate) fn last_event(sdk_id: &str, union: &str) -> Option<&'static str> {
    let name = union.rsplit('#').next().unwrap_or_default();
    match (sdk_id, name) {
        ("Bedrock Runtime", "ConverseStreamOutput") => Some("metadata"),
        ("HealthLake", "AgentOutputMessageStream") => Some("EndOfOutputEvent"),
        ("Lambda", "InvokeWithResponseStreamResponseEvent") => Some("InvokeComplete"),
        ("S3", "SelectObjectContentEventStream") => Some("End"),
        _ => None,
    }
}

/// Whether the shape is a union, of which botocore's model of the service says nothing. Smithy's does.
pub(crate) fn is_union(sdk_id: &str, shape: &str) -> bool {
    matches!(sdk_id, "DynamoDB" | "DynamoDB Streams") && shape == "AttributeValue"
}
