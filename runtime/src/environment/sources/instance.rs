//! Keys of the instance's role, from its metadata service (IMDS).

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode};

use super::document::Document;
use super::{Found, Sources};
use crate::credentials::{Credentials, CredentialsError};

const IPV4: &str = "http://169.254.169.254";
const IPV6: &str = "http://[fd00:ec2::254]";
const ROLES: &str = "latest/meta-data/iam/security-credentials/";
const TTL: HeaderName = HeaderName::from_static("x-aws-ec2-metadata-token-ttl-seconds");
const TOKEN: HeaderName = HeaderName::from_static("x-aws-ec2-metadata-token");
/// How long before their end keys count as old. IMDS gives old keys where it cannot give new ones,
/// and they may be good for longer than they say.
const WINDOW: Duration = Duration::from_secs(15 * 60);

/// The credentials of the instance. `None` if this is not an instance, or if it has no role.
pub(super) async fn load(sources: &Sources) -> Found {
    let disabled = sources.variable("AWS_EC2_METADATA_DISABLED");
    if disabled.is_some_and(|disabled| disabled.eq_ignore_ascii_case("true")) {
        return Ok(None);
    }
    let imds = Imds::of(sources)?;
    let token = match imds.token().await? {
        Session::Token(token) => Some(token),
        Session::No => return Ok(None),
        Session::V1 => None,
    };
    let Some(role) = imds.get(ROLES, token.as_ref()).await else { return Ok(None) };
    let role = String::from_utf8_lossy(&role).trim().to_owned();
    let Some(document) = imds.get(&format!("{ROLES}{role}"), token.as_ref()).await else {
        return Ok(None);
    };
    // The JSON may say that the role is not available. Then there are no keys here.
    let Ok(document) = Document::read(&document) else { return Ok(None) };
    let keys = document.of_session().ok();
    Ok(keys.map(|keys| lasting(sources, keys)))
}

/// Keys that would be renewed at once count as good for a while: IMDS has no newer ones.
fn lasting(sources: &Sources, keys: Credentials) -> Credentials {
    let now = sources.clock.now();
    let window = WINDOW
        + Duration::from_secs(120)
        + Duration::from_secs(480).mul_f64(sources.clock.jitter());
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
        let number = |variable, key| match config.number(variable, key, 0) {
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
        let (name, value) = (TTL, HeaderValue::from_static("21600"));
        let answer = self.ask(Method::PUT, "latest/api/token", Some((name, value))).await?;
        let status = answer.as_ref().map(Response::status);
        if let (Some(StatusCode::OK), Some(answer)) = (status, &answer) {
            let token = HeaderValue::from_bytes(answer.body());
            return Ok(token.map_or(Session::No, |mut token| {
                token.set_sensitive(true);
                Session::Token(token)
            }));
        }
        match status {
            Some(StatusCode::BAD_REQUEST) => Ok(Session::No),
            _ if self.v1 => Ok(Session::V1),
            // Nothing responds, so this is not an instance.
            None => Ok(Session::No),
            Some(status) => Err(CredentialsError::new(format!(
                "the instance metadata service did not return a token ({status}), and IMDSv1 is \
                 disabled by `AWS_EC2_METADATA_V1_DISABLED` or the profile"
            ))),
        }
    }

    /// A document that is there.
    async fn get(&self, path: &str, token: Option<&HeaderValue>) -> Option<Bytes> {
        for _ in 0..self.attempts {
            let header = token.map(|token| (TOKEN, token.clone()));
            let answer = self.ask(Method::GET, path, header).await.ok()?;
            if let Some(answer) = answer.filter(|answer| answer.status() == StatusCode::OK) {
                let body = answer.into_body();
                if !body.is_empty() {
                    return Some(body);
                }
            }
        }
        None
    }

    /// A response, or `None` if nothing responds.
    async fn ask(
        &self,
        method: Method,
        path: &str,
        header: Option<(HeaderName, HeaderValue)>,
    ) -> Result<Option<Response<Bytes>>, CredentialsError> {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.url));
        if let Some((name, value)) = header {
            request = request.header(name, value);
        }
        let request = request.body(Bytes::new()).map_err(|_| {
            CredentialsError::new(format!("`{}` is not the URL of a metadata service", self.url))
        })?;
        Ok(self.sources.ask_near(request, self.timeout).await.ok())
    }
}
