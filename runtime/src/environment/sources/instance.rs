//! Keys of the instance's role, from its metadata service (IMDS).

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode};

use super::document::Document;
use super::refusal::reason;
use super::{Found, Sources};
use crate::clock::part_of;
use crate::credentials::{Credentials, CredentialsError};
use crate::error::chain;
use crate::transport::TransportError;

const IPV4: &str = "http://169.254.169.254";
const IPV6: &str = "http://[fd00:ec2::254]";
const ROLES: &str = "latest/meta-data/iam/security-credentials/";
const TTL: HeaderName = HeaderName::from_static("x-aws-ec2-metadata-token-ttl-seconds");
const TOKEN: HeaderName = HeaderName::from_static("x-aws-ec2-metadata-token");
/// The statuses with which the service says that it gives no tokens.
const FINAL: [StatusCode; 4] = [
    StatusCode::BAD_REQUEST,
    StatusCode::FORBIDDEN,
    StatusCode::NOT_FOUND,
    StatusCode::METHOD_NOT_ALLOWED,
];
/// How long before their end keys count as old. IMDS gives old keys where it cannot give new ones,
/// and they may be good for longer than they say.
const WINDOW: Duration = Duration::from_secs(15 * 60);

/// The credentials of the instance. `None` if this is not an instance, or if it has no role.
pub(super) async fn load(sources: &Sources) -> Found {
    let disabled = sources.config.disables_imds();
    if disabled.map_err(|error| CredentialsError::new(error.to_string()))? {
        return Ok(None);
    }
    let imds = Imds::of(sources)?;
    let token = match imds.token().await? {
        Session::Token(token) => Some(token),
        Session::No => return Ok(None),
        Session::V1 => None,
    };
    let Some(role) = imds.get(ROLES, token.as_ref(), |_| true).await? else { return Ok(None) };
    let role = String::from_utf8_lossy(&role).trim().to_owned();
    if !is_role(&role) {
        return Err(failed("returned an odd role name"));
    }
    let is_document = |body: &[u8]| Document::read(body).is_ok();
    let path = format!("{ROLES}{role}");
    let Some(answer) = imds.get(&path, token.as_ref(), is_document).await? else {
        return Err(failed("has no credentials for the role of the instance"));
    };
    let odd = |problem| failed(format_args!("returned no credentials: {problem}"));
    let document = Document::read(&answer).map_err(odd)?;
    // A success too, by its status.
    if document.is_refusal() {
        let reason = reason(&answer, None.into_iter());
        return Err(failed(format_args!("returned no credentials{reason}")));
    }
    let keys = document.of_session().map_err(odd)?;
    Ok(Some(lasting(sources, keys)))
}

/// Whether this is the name of a role, or its ARN, which stand-ins for the service return.
fn is_role(name: &str) -> bool {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || "_+=,.@-:/".contains(c);
    name.chars().all(is_of_name) && !name.split('/').any(|part| ["", ".", ".."].contains(&part))
}

fn failed(problem: impl fmt::Display) -> CredentialsError {
    CredentialsError::new(format!("the instance metadata service {problem}"))
}

/// Keys that would be renewed at once count as good for a while: IMDS has no newer ones.
fn lasting(sources: &Sources, keys: Credentials) -> Credentials {
    let now = sources.clock.now();
    let window = WINDOW
        + Duration::from_secs(120)
        + part_of(Duration::from_secs(480), sources.clock.jitter());
    match keys.expiry() {
        Some(expiry) if now + window >= expiry => keys.with_expiry(now + window),
        _ => keys,
    }
}

/// How the service is to be asked.
enum Session {
    Token(HeaderValue),
    /// By its first version, without a token.
    V1,
    /// Not at all.
    No,
}

/// The metadata service.
struct Imds<'a> {
    sources: &'a Sources,
    /// With a slash at its end.
    url: String,
    timeout: Duration,
    attempts: u32,
    v1: bool,
}

impl<'a> Imds<'a> {
    fn of(sources: &'a Sources) -> Result<Self, CredentialsError> {
        let config = &sources.config;
        let failed = |problem: String| CredentialsError::new(problem);
        let number = |variable, key| match config.number(variable, key, 0..=u32::MAX) {
            Ok(number) => Ok(number.unwrap_or(1)),
            Err(error) => Err(failed(error.to_string())),
        };
        let switch =
            |variable, key| config.switch(variable, key).map_err(|error| failed(error.to_string()));
        let mode = config
            .text("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode");
        let usual = match mode.as_deref().map(str::to_ascii_lowercase).as_deref() {
            Some("ipv4") => IPV4,
            Some("ipv6") => IPV6,
            None if switch("AWS_IMDS_USE_IPV6", "imds_use_ipv6")? == Some(true) => IPV6,
            None => IPV4,
            Some(odd) => {
                return Err(failed(format!(
                    "the metadata service's endpoint mode is `{odd}`, but must be `IPv4` or `IPv6`"
                )));
            }
        };
        let url = config.text("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint");
        let url = url.unwrap_or_else(|| usual.to_owned());
        Ok(Self {
            sources,
            url: format!("{}/", url.trim_end_matches('/')),
            timeout: Duration::from_secs(
                number("AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout")?.into(),
            ),
            attempts: number("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts")?,
            v1: switch("AWS_EC2_METADATA_V1_DISABLED", "ec2_metadata_v1_disabled")? != Some(true),
        })
    }

    /// A token for what follows.
    async fn token(&self) -> Result<Session, CredentialsError> {
        let mut refusal = None;
        for _ in 0..self.attempts {
            let header = (TTL, HeaderValue::from_static("21600"));
            match self.ask(Method::PUT, "latest/api/token", Some(header)).await? {
                Ok(answer) if answer.status() == StatusCode::OK => {
                    let token = HeaderValue::from_bytes(answer.body());
                    let mut token =
                        token.map_err(|_| failed("returned a token that a header cannot have"))?;
                    token.set_sensitive(true);
                    return Ok(Session::Token(token));
                }
                Ok(answer) => {
                    refusal = Some(answer.status());
                    if FINAL.contains(&answer.status()) {
                        break;
                    }
                }
                Err(error) if error.is_timeout() => break,
                Err(_) => {}
            }
        }
        match refusal {
            Some(StatusCode::BAD_REQUEST) => {
                Err(failed("did not return a token (400 Bad Request)"))
            }
            _ if self.v1 => Ok(Session::V1),
            // Nothing responds, so this is not an instance.
            None => Ok(Session::No),
            Some(status) => Err(failed(format_args!(
                "did not return a token ({status}), and IMDSv1 is disabled by \
                 `AWS_EC2_METADATA_V1_DISABLED` or the profile"
            ))),
        }
    }

    /// A document that `fits`, or else what the last attempt brought. `None` if it is not there, or if
    /// nothing responds.
    async fn get(
        &self,
        path: &str,
        token: Option<&HeaderValue>,
        fits: fn(&[u8]) -> bool,
    ) -> Result<Option<Bytes>, CredentialsError> {
        let mut last = None;
        for _ in 0..self.attempts {
            let answer =
                self.ask(Method::GET, path, token.map(|token| (TOKEN, token.clone()))).await?;
            let is_good = |answer: &Response<Bytes>| is_whole(answer) && fits(answer.body());
            let ends = answer.as_ref().is_ok_and(is_good);
            last = Some(answer);
            if ends {
                break;
            }
        }
        match last {
            Some(Ok(answer)) if is_whole(&answer) => Ok(Some(answer.into_body())),
            Some(Ok(answer)) if answer.status() != StatusCode::NOT_FOUND => {
                let token = String::from_utf8_lossy(token.map_or(&[], HeaderValue::as_bytes));
                let reason = reason(answer.body(), token.split_whitespace());
                let empty = if answer.body().is_empty() { ", without content" } else { "" };
                Err(failed(format_args!("responded with {}{empty}{reason}", answer.status())))
            }
            Some(Err(error)) if token.is_some() => {
                Err(failed(format_args!("did not respond: {}", chain(&error))))
            }
            _ => Ok(None),
        }
    }

    async fn ask(
        &self,
        method: Method,
        path: &str,
        header: Option<(HeaderName, HeaderValue)>,
    ) -> Result<Result<Response<Bytes>, TransportError>, CredentialsError> {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.url));
        if let Some((name, value)) = header {
            request = request.header(name, value);
        }
        let request = request.body(Bytes::new()).map_err(|_| {
            CredentialsError::new(format!("`{}` is not the URL of a metadata service", self.url))
        })?;
        Ok(self.sources.ask_near(request, self.timeout).await)
    }
}

fn is_whole(answer: &Response<Bytes>) -> bool {
    answer.status() == StatusCode::OK && !answer.body().is_empty()
}
