//! The names of a service's variables.

/// `DYNAMODB_STREAMS` of the service id `DynamoDB Streams`: what follows `AWS_ENDPOINT_URL_`
/// or `AWS_BEARER_TOKEN_`.
pub(crate) fn variable_name(service_id: &str) -> String {
    service_id.to_uppercase().replace([' ', '-'], "_")
}
