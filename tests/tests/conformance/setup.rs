//! A client as a fixture describes it, with everything outside of it canned or fixed.

use std::time::SystemTime;

use aws_operation::retry::RetryMode;
use aws_operation::{AddressingStyle, Client, ClientBuilder, Credentials, Timestamp};
use aws_operation_tests::{Canned, CannedTransport, FixedClock, FixedTokens, Problem};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use crate::fixture::{CannedResponse, Input};

/// A client, and what it is given in place of the world.
#[derive(Debug)]
pub struct Setup {
    /// The client.
    pub client: Client,
    /// What it sends by.
    pub transport: CannedTransport,
    /// What it tells time by.
    pub clock: FixedClock,
}

impl Setup {
    /// The setup of `input`, changed by `change`.
    ///
    /// # Errors
    /// A fixture that cannot be set up.
    pub fn with(
        input: &Input,
        change: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Result<Self, Problem> {
        let answers = input.response.iter().chain(&input.responses);
        let mut canned = answers.map(canned).collect::<Result<Vec<_>, _>>()?;
        if canned.is_empty() {
            canned.push(Canned::Answer(http::Response::new(Bytes::new())));
        }
        let transport = CannedTransport::new(canned);
        let clock = FixedClock::at(time(&input.now)?);
        let mut builder = Client::builder()
            .region(&input.region)
            .fips(input.config.use_fips_endpoint)
            .dual_stack(input.config.use_dualstack_endpoint)
            .addressing_style(addressing_style(input.config.s3.addressing_style.as_deref())?)
            .transport(transport.clone())
            .clock(clock.clone())
            .token_source(FixedTokens::of(&input.token));
        if let Some(url) = &input.endpoint_url {
            builder = builder.endpoint_url(url);
        }
        if let Some(credentials) = credentials(input) {
            builder = builder.credentials(credentials);
        }
        if input.config.retries.mode.as_deref() == Some("adaptive") {
            builder = builder.retry_mode(RetryMode::Adaptive);
        }
        if let Some(attempts) = input.config.retries.total_max_attempts {
            builder = builder.max_attempts(attempts);
        }
        Ok(Self { client: change(builder).build()?, transport, clock })
    }

    /// The setup of `input`.
    ///
    /// # Errors
    /// A fixture that cannot be set up.
    pub fn of(input: &Input) -> Result<Self, Problem> {
        Self::with(input, |builder| builder)
    }

    /// The idempotency token that was sent, in the one place that Nimble Studio has for it.
    ///
    /// # Errors
    /// One that is no text.
    pub fn token(&self) -> Result<Option<String>, Problem> {
        let requests = self.transport.requests();
        let token = requests.first().and_then(|sent| sent.headers().get("x-amz-client-token"));
        Ok(token.map(|token| String::from_utf8(token.as_bytes().to_vec())).transpose()?)
    }
}

/// A style by botocore's name for it.
///
/// # Errors
/// A name that it does not have.
pub fn addressing_style(name: Option<&str>) -> Result<AddressingStyle, Problem> {
    match name {
        None | Some("auto") => Ok(AddressingStyle::Auto),
        Some("path") => Ok(AddressingStyle::Path),
        Some("virtual") => Ok(AddressingStyle::Virtual),
        Some(other) => Err(format!("`{other}` is not an addressing style").into()),
    }
}

/// What `input` signs with.
#[must_use]
pub fn credentials(input: &Input) -> Option<Credentials> {
    let keys = input.credentials.as_ref()?;
    let credentials = Credentials::new(&keys.access_key, &keys.secret_key);
    Some(match &keys.session_token {
        Some(token) => credentials.with_session_token(token),
        None => credentials,
    })
}

/// A time of a fixture.
///
/// # Errors
/// A text that is no time.
pub fn time(text: &str) -> Result<SystemTime, Problem> {
    Ok(text.parse::<Timestamp>()?.into())
}

/// The body of an answer.
///
/// # Errors
/// A text that is no base64.
pub fn body(response: &CannedResponse) -> Result<Bytes, Problem> {
    Ok(match &response.body_base64 {
        Some(base64) => STANDARD.decode(base64)?.into(),
        None => response.body.clone().into(),
    })
}

fn canned(response: &CannedResponse) -> Result<Canned, Problem> {
    if response.connect_error {
        return Ok(Canned::ConnectError);
    }
    if response.read_timeout {
        return Ok(Canned::ReadTimeout);
    }
    let mut answer = http::Response::builder().status(response.status);
    for (name, value) in &response.headers {
        let value = value.as_str().ok_or("a header is no text")?;
        answer = answer.header(name, value);
    }
    Ok(Canned::Answer(answer.body(body(response)?)?))
}
