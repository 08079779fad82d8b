//! Keys of the container's role, from a local host: ECS, EKS Pod Identity.

use std::net::IpAddr;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, HeaderValue};
use http::{Request, StatusCode, Uri};

use super::document::Document;
use super::refusal::reason;
use super::{Found, Sources};
use crate::credentials::{Credentials, CredentialsError};
use crate::error::chain;

const SOURCE: &str = "the container's credentials";
const ECS_HOST: &str = "http://169.254.170.2";
/// Beside loopback addresses, and any host by HTTPS.
const HOSTS: [&str; 4] = ["169.254.170.2", "169.254.170.23", "fd00:ec2::23", "localhost"];
const ATTEMPTS: u32 = 3;
const TIMEOUT: Duration = Duration::from_secs(2);
/// How long a part of the path is at least that may be as good as a token: ECS has an id there.
const ID: usize = 16;
const WAIT: Duration = Duration::from_secs(1);

/// The credentials of the container, if its environment says where they are.
pub(super) async fn load(sources: &Sources) -> Found {
    let relative = sources.variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
    let url = match (relative, sources.variable("AWS_CONTAINER_CREDENTIALS_FULL_URI")) {
        (Some(path), _) => format!("{ECS_HOST}{path}"),
        (None, Some(url)) => url,
        (None, None) => return Ok(None),
    };
    let failed = |problem: String| CredentialsError::new(format!("{SOURCE}: {problem}"));
    let url = checked(&url).map_err(failed)?;
    let token = token(sources).map_err(failed)?;
    let mut attempt = 1;
    loop {
        match ask(sources, &url, token.as_ref()).await {
            Ok(found) => return sources.unexpired(SOURCE, found).map(Some),
            Err(problem) if attempt == ATTEMPTS => return Err(failed(problem)),
            Err(_) => {}
        }
        attempt += 1;
        sources.clock.sleep(WAIT).await;
    }
}

/// The URL, if the token may be sent there.
fn checked(url: &str) -> Result<Uri, String> {
    let uri: Uri = url.parse().map_err(|_| "the URL is not valid".to_owned())?;
    let host = uri.host().unwrap_or_default();
    let has_user = uri.authority().is_some_and(|authority| authority.as_str().contains('@'));
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let near = bare.parse().is_ok_and(|address: IpAddr| address.is_loopback());
    let allowed = match uri.scheme_str() {
        Some("https") => true,
        Some("http") => near || HOSTS.contains(&bare),
        _ => false,
    };
    if host.is_empty() || has_user || !allowed {
        return Err(format!(
            "the host `{host}` is not allowed: use https, a loopback address, or one of {}",
            HOSTS.join(", ")
        ));
    }
    Ok(uri)
}

/// The token for the request, if there is one. It is read each time, because the file's token changes.
fn token(sources: &Sources) -> Result<Option<HeaderValue>, String> {
    let (token, place) = match sources.variable("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE") {
        Some(file) => {
            let read = std::fs::read_to_string(&file);
            let token =
                read.map_err(|error| format!("the token file `{file}` cannot be read: {error}"))?;
            (token, format!("the token in `{file}`"))
        }
        None => match sources.variable("AWS_CONTAINER_AUTHORIZATION_TOKEN") {
            Some(token) => (token, "`AWS_CONTAINER_AUTHORIZATION_TOKEN`".to_owned()),
            None => return Ok(None),
        },
    };
    // The token is not shown.
    let mut header = HeaderValue::from_str(&token).map_err(|_| {
        format!("{place} contains a line break or another character that a header cannot have")
    })?;
    header.set_sensitive(true);
    Ok(Some(header))
}

async fn ask(
    sources: &Sources,
    url: &Uri,
    token: Option<&HeaderValue>,
) -> Result<Credentials, String> {
    let mut request = Request::new(Bytes::new());
    *request.uri_mut() = url.clone();
    request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
    if let Some(token) = token {
        request.headers_mut().insert(AUTHORIZATION, token.clone());
    }
    let answer = sources.ask_near(request, TIMEOUT).await.map_err(|error| chain(&error))?;
    let reason = || {
        let token = String::from_utf8_lossy(token.map_or(&[], HeaderValue::as_bytes));
        let ids = url.path().split('/').filter(|part| part.len() >= ID);
        reason(answer.body(), token.split_whitespace().chain(ids))
    };
    let host = url.host().unwrap_or_default();
    if answer.status() != StatusCode::OK {
        return Err(format!("{host} responded with {}{}", answer.status(), reason()));
    }
    let document = Document::read(answer.body())?;
    // A success too, by its status.
    if document.is_refusal() {
        return Err(format!("{host} returned no credentials{}", reason()));
    }
    document.of_session()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_goes_to_allowed_hosts_alone() {
        for url in [
            "http://169.254.170.2/v2/x",
            "http://169.254.170.23/v1/credentials",
            "http://[fd00:ec2::23]/v1",
            "http://localhost:8080/x",
            "http://127.0.0.1/x",
            "http://127.9.9.9:1/x",
            "http://[::1]/x",
            "https://example.com/x",
        ] {
            assert!(checked(url).is_ok(), "{url}");
        }
        for url in [
            "http://example.com/x",
            "http://169.254.169.254/x",
            "http://169.254.170.2.evil.test/x",
            "http://169.254.170.2@evil.test/x",
            "http://evil.test@localhost/x",
            "http://localhost.evil.test/x",
            "http://10.0.0.1/x",
            "http://2130706433/x",
            "ftp://localhost/x",
            "/x",
            "",
        ] {
            assert!(checked(url).is_err(), "{url}");
        }
    }
}
