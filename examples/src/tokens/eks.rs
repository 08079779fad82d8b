//! A token for the API server of an EKS cluster, as `aws eks get-token` makes it.

use std::error::Error;
use std::time::Duration;

use aws_operation::{AwsQuery, Client, aws_operation, aws_service};
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use http::HeaderName;

#[aws_service(id = "STS", endpoint_prefix = "sts", protocol = AwsQuery, version = "2011-06-15")]
struct Sts;

#[aws_operation(service = Sts, output = ())]
struct GetCallerIdentity;

/// The token for the cluster of that name, in the client's region.
pub async fn token(client: &Client, cluster: &str) -> Result<String, Box<dyn Error>> {
    let header = HeaderName::from_static("x-k8s-aws-id");
    let call = client.call(GetCallerIdentity).header(header, cluster.parse()?);
    let url = call.presign_get(Duration::from_secs(60)).await?.request.uri().to_string();
    Ok(format!("k8s-aws-v1.{}", BASE64_URL_SAFE_NO_PAD.encode(url)))
}
