//! Access points: endpoints that are named by an ARN in place of a label.

/// Where requests go whose label is the ARN of an access point.
#[derive(Debug)]
pub struct AccessPoint {
    /// The service and the resource in the ARN, as in `s3:accesspoint:{name}`.
    pub arn: &'static str,
    /// The URL, which has placeholders.
    pub endpoint: &'static str,
}
