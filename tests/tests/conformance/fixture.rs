//! The fixtures: calls of Nimble Studio and of S3 run through botocore, one JSON document a line.
//!
//! Unknown keys are errors: a fixture that says something new must not be run as if it did not.
#![allow(
    dead_code,
    reason = "every field is named, so that an unknown one is an error; not all are compared"
)]

use serde::Deserialize;
use serde_json::{Map, Value};

/// One call, and what botocore sent for it or made of the answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fixture {
    /// The operation and the case's name.
    pub id: String,
    /// The call.
    #[serde(rename = "in")]
    pub input: Input,
    /// What came of it.
    pub expect: Expect,
}

impl Fixture {
    /// The case of a line.
    ///
    /// # Errors
    /// A line that is no case.
    pub fn read(line: &str) -> serde_json::Result<Self> {
        serde_json::from_str(line)
    }
}

/// A call, the settings of its client, and the answers it gets.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// `nimble` or `s3`.
    pub service: String,
    /// The operation's name.
    pub operation: String,
    /// The input's members.
    pub params: Value,
    /// The region.
    #[serde(default = "region")]
    pub region: String,
    /// An endpoint of one's own.
    pub endpoint_url: Option<String>,
    /// What to sign with; `None` for an unsigned call.
    #[serde(default = "keys")]
    pub credentials: Option<Keys>,
    /// Other settings.
    #[serde(default)]
    pub config: Config,
    /// The time of the call.
    #[serde(default = "now")]
    pub now: String,
    /// The idempotency token that is filled in.
    #[serde(default = "token")]
    pub token: String,
    /// The one answer.
    pub response: Option<CannedResponse>,
    /// Asks for a URL in place of a call.
    pub presign: Option<Presign>,
    /// An answer for each attempt.
    #[serde(default)]
    pub responses: Vec<CannedResponse>,
}

/// A key pair, and a session's token.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// The access key id.
    pub access_key: String,
    /// The secret access key.
    pub secret_key: String,
    /// The session token.
    pub session_token: Option<String>,
}

/// The settings of botocore that occur.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// FIPS endpoints.
    pub use_fips_endpoint: bool,
    /// Endpoints with an IPv6 address too.
    pub use_dualstack_endpoint: bool,
    /// How to retry.
    pub retries: Retries,
    /// S3's own.
    pub s3: S3Config,
    /// `when_required`, or else `when_supported`.
    pub request_checksum_calculation: Option<String>,
    /// `s3v4`, which is ours; botocore's default for presigned URLs of S3 is older.
    pub signature_version: Option<String>,
}

/// Settings of S3.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct S3Config {
    /// `auto`, `path` or `virtual`.
    pub addressing_style: Option<String>,
}

/// What is asked of a presigned URL.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Presign {
    /// For how many seconds it holds.
    pub expires: u64,
}

/// How to retry.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Retries {
    /// `standard`, `adaptive` or `legacy`.
    pub mode: Option<String>,
    /// All attempts, the first included.
    pub total_max_attempts: Option<u32>,
}

/// An answer, or a fault in place of one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CannedResponse {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Map<String, Value>,
    /// The body, as text.
    pub body: String,
    /// The body, where it is no text.
    pub body_base64: Option<String>,
    /// The connection is refused.
    pub connect_error: bool,
    /// No answer comes in time.
    pub read_timeout: bool,
}

impl Default for CannedResponse {
    fn default() -> Self {
        Self {
            status: 200,
            headers: Map::new(),
            body: String::new(),
            body_base64: None,
            connect_error: false,
            read_timeout: false,
        }
    }
}

/// What botocore did.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// What it sent.
    pub request: Option<WireRequest>,
    /// Why it sent nothing.
    pub error: Option<Refusal>,
    /// The presigned URL.
    pub url: Option<String>,
    /// What it sent, attempt by attempt.
    #[serde(default)]
    pub requests: Vec<WireRequest>,
    /// How long it waited between them, in seconds.
    #[serde(default)]
    pub sleeps: Vec<f64>,
    /// The output.
    pub result: Option<Value>,
    /// Facts beside the output.
    pub metadata: Option<Metadata>,
    /// The error.
    pub exception: Option<Exception>,
}

/// Why botocore sent nothing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// The class of the error.
    pub r#type: String,
    /// Its text.
    pub message: String,
}

/// A request as botocore would have sent it, without `Host` and `User-Agent`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WireRequest {
    /// The method.
    pub method: String,
    /// The whole URL.
    pub url: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body_base64: String,
    /// The body again, where it is text.
    pub body_text: Option<String>,
}

/// Facts beside an output or an error.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct Metadata {
    /// The request id.
    pub request_id: Option<String>,
    /// The status.
    #[serde(rename = "HTTPStatusCode")]
    pub http_status_code: Option<u16>,
    /// The attempts after the first.
    pub retry_attempts: Option<u32>,
    /// The call had no attempt left.
    pub max_attempts_reached: bool,
}

/// An error that botocore raised.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// Its class: the shape's name for a modeled one.
    pub class: String,
    /// Whether the service models it.
    pub modeled: bool,
    /// botocore itself broke down.
    #[serde(default)]
    pub unparsed: bool,
    /// A text, or a number where the body has one.
    #[serde(default)]
    pub code: Value,
    /// What the service said.
    pub message: Option<String>,
    /// The HTTP status.
    pub status: Option<u16>,
    /// The request id.
    pub request_id: Option<String>,
    /// S3's second id.
    pub host_id: Option<String>,
    /// Members of an XML error.
    pub error_extra: Option<Value>,
    /// The modeled members.
    #[serde(default)]
    pub fields: Map<String, Value>,
    /// Facts beside it. Says that the retry quota was used up where an earlier case did that.
    pub metadata: Option<Metadata>,
    /// botocore's text of it.
    pub text: String,
}

fn region() -> String {
    "us-east-1".to_owned()
}

#[expect(clippy::unnecessary_wraps, reason = "the default of a field that can be null")]
fn keys() -> Option<Keys> {
    Some(Keys {
        access_key: "AKIDEXAMPLE".to_owned(),
        secret_key: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".to_owned(),
        session_token: None,
    })
}

fn now() -> String {
    "2024-01-02T03:04:05Z".to_owned()
}

fn token() -> String {
    "00000000-0000-4000-8000-000000000001".to_owned()
}
