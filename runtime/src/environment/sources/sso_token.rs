//! The token that `aws sso login` saved, and its renewal if it can be renewed.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};
use sha1::{Digest, Sha1};

use super::Sources;
use super::document::Document;
use crate::credentials::{AuthToken, CredentialsError};
use crate::{Timestamp, aws_operation, aws_output, aws_service};

/// How long before its end a token is renewed.
const RENEWED_BEFORE: Duration = Duration::from_secs(15 * 60);

#[aws_service(id = "SSO OIDC", endpoint_prefix = "oidc", crate = crate)]
struct SsoOidc;

#[aws_operation(
    method = "POST",
    path = "/token",
    service = SsoOidc,
    output = Token,
    auth = none,
    crate = crate,
)]
struct CreateToken {
    client_id: String,
    #[aws(sensitive)]
    client_secret: String,
    grant_type: &'static str,
    #[aws(sensitive)]
    refresh_token: String,
}

#[aws_output(output, crate = crate)]
struct Token {
    #[aws(sensitive)]
    access_token: String,
    expires_in: u32,
    #[aws(sensitive)]
    refresh_token: Option<String>,
}

impl Token {
    fn expiry(&self, now: SystemTime) -> SystemTime {
        now + Duration::from_secs(self.expires_in.into())
    }
}

/// Whose token it is.
pub(super) struct Login<'a> {
    pub(super) profile: &'a str,
    pub(super) session: Option<&'a str>,
    pub(super) start_url: &'a str,
    pub(super) region: &'a str,
}

impl Login<'_> {
    /// That a person has to log in again.
    pub(super) fn again(&self, problem: &str) -> CredentialsError {
        let profile = self.profile;
        CredentialsError::new(format!(
            "the SSO login of the profile `{profile}` {problem}: run `aws sso login --profile {profile}`"
        ))
    }

    /// The file that the AWS command line keeps the token in.
    fn file(&self, sources: &Sources) -> Option<PathBuf> {
        let key = Sha1::digest(self.session.unwrap_or(self.start_url));
        let name: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        Some(sources.config.environment.home()?.join(format!(".aws/sso/cache/{name}.json")))
    }
}

/// A token that is valid now.
pub(super) async fn token(
    sources: &Sources,
    login: &Login<'_>,
) -> Result<AuthToken, CredentialsError> {
    let file =
        login.file(sources).ok_or_else(|| login.again("cannot be found without a home folder"))?;
    let text = fs::read(&file).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => login.again("was not found"),
        _ => login.again(&format!("cannot be read ({}: {error})", file.display())),
    })?;
    let odd = |problem: String| login.again(&format!("is invalid ({}: {problem})", file.display()));
    let cached = Document::read(&text).map_err(odd)?;
    let access_token = cached.required("accessToken").map_err(odd)?;
    let missing = || "the string `expiresAt` is missing".to_owned();
    let expiry = cached.time("expiresAt").and_then(|time| time.ok_or_else(missing));
    let now = sources.clock.now();
    let expiry = expiry.map_err(odd)?;
    let left = expiry.duration_since(now).unwrap_or_default();
    if login.session.is_some() && left < RENEWED_BEFORE {
        match renew(sources, login, &cached, now).await {
            Ok(Some(renewed)) => {
                // The renewed token is good, whether or not the next process can have it.
                let _ = save(&file, &text, &renewed, now);
                let expiry = renewed.expiry(now);
                return Ok(AuthToken::new(renewed.access_token).with_expiry(expiry));
            }
            Ok(None) => {}
            Err(problem) if left.is_zero() => {
                return Err(login.again(&format!("has expired and cannot be renewed ({problem})")));
            }
            Err(_) => {}
        }
    }
    if left.is_zero() {
        return Err(login.again("has expired"));
    }
    Ok(AuthToken::new(access_token).with_expiry(expiry))
}

/// Gets another token with the refresh token. `None` if there is no refresh token, or if its client
/// has expired.
async fn renew(
    sources: &Sources,
    login: &Login<'_>,
    cached: &Document,
    now: SystemTime,
) -> Result<Option<Token>, String> {
    let (Some(client_id), Some(client_secret), Some(refresh_token), Ok(Some(registered))) = (
        cached.text("clientId"),
        cached.text("clientSecret"),
        cached.text("refreshToken"),
        cached.time("registrationExpiresAt"),
    ) else {
        return Ok(None);
    };
    if registered <= now {
        return Ok(None);
    }
    let client = sources.client(Some(login.region), None).map_err(|error| error.to_string())?;
    let call = client.send(CreateToken {
        client_id: client_id.to_owned(),
        client_secret: client_secret.to_owned(),
        grant_type: "refresh_token",
        refresh_token: refresh_token.to_owned(),
    });
    let secrets = [client_secret, refresh_token];
    call.await.map(Some).map_err(|error| error.without(&secrets).to_string())
}

/// Puts the renewed token into its file, in one step and for the user alone.
fn save(file: &Path, before: &[u8], renewed: &Token, now: SystemTime) -> io::Result<()> {
    let mut members: Map<String, Value> = serde_json::from_slice(before)?;
    let seconds = Timestamp::new(Timestamp::from(renewed.expiry(now)).secs(), 0);
    let expiry = seconds.map(|time| time.to_string());
    members.insert("accessToken".to_owned(), renewed.access_token.clone().into());
    members.insert("expiresAt".to_owned(), expiry.into());
    match &renewed.refresh_token {
        Some(token) => members.insert("refreshToken".to_owned(), token.clone().into()),
        None => members.remove("refreshToken"),
    };
    let partial = file.with_extension(format!("{}.partial", std::process::id()));
    let written = write_for_the_user(&partial, &serde_json::to_vec(&members)?)
        .and_then(|()| fs::rename(&partial, file));
    if written.is_err() {
        let _ = fs::remove_file(&partial);
    }
    written
}

fn write_for_the_user(path: &Path, text: &[u8]) -> io::Result<()> {
    use std::io::Write;

    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text)
}
