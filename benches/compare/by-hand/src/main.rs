//! reqwest to send and aws-sigv4 to sign, for this one operation: without retries, timeouts, typed
//! errors, or credentials that are refreshed.

use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::identity::Identity;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Output {
    configuration: Configuration,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Configuration {
    runtime: Option<String>,
    memory_size: Option<i32>,
}

#[derive(Deserialize)]
struct Failure {
    #[serde(alias = "message")]
    #[serde(rename = "Message")]
    message: Option<String>,
}

async fn get_function(
    http: &reqwest::Client,
    identity: &Identity,
    endpoint: &str,
    name: &str,
) -> Outcome<Configuration> {
    let name = utf8_percent_encode(name, NON_ALPHANUMERIC);
    let url = format!("{endpoint}/2015-03-31/functions/{name}");
    let parameters = v4::SigningParams::builder()
        .identity(identity)
        .region("us-east-1")
        .name("lambda")
        .time(SystemTime::now())
        .settings(SigningSettings::default())
        .build()?
        .into();
    let signable =
        SignableRequest::new("GET", url.as_str(), std::iter::empty(), SignableBody::empty())?;
    let (instructions, _) = sign(signable, &parameters)?.into_parts();
    let mut request = http.get(&url);
    for (name, value) in instructions.headers() {
        request = request.header(name, value);
    }
    let response = request.send().await?;
    let status = response.status();
    let body = response.bytes().await?;
    if !status.is_success() {
        let failure: Failure = serde_json::from_slice(&body)?;
        return Err(format!("{status}: {}", failure.message.unwrap_or_default()).into());
    }
    Ok(serde_json::from_slice::<Output>(&body)?.configuration)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let endpoint = arguments.next().unwrap_or_default();
    let calls = arguments.next().unwrap_or_default().parse()?;
    let identity = Credentials::from_keys(
        std::env::var("AWS_ACCESS_KEY_ID")?,
        std::env::var("AWS_SECRET_ACCESS_KEY")?,
        None,
    )
    .into();
    let http = reqwest::Client::new();
    let mut last = None;
    for _ in 0..calls {
        last = Some(get_function(&http, &identity, &endpoint, "resize").await?);
    }
    if let Some(Configuration { runtime, memory_size }) = last {
        println!("{} {}", runtime.unwrap_or_default(), memory_size.unwrap_or_default());
    }
    Ok(())
}
