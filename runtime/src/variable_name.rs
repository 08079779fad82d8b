//! The names of a service's variables.

/// `DYNAMODB_STREAMS` of the service id `DynamoDB Streams`: what follows `AWS_ENDPOINT_URL_`
/// or `AWS_BEARER_TOKEN_`.
pub(crate) fn variable_name(name: &str) -> String {
    name.to_uppercase().replace([' ', '-'], "_")
}
