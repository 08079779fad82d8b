//! The vectors of awslabs/aws-c-auth.

use std::time::Duration;

use aws_operation::__private::signer::{Auth, PathRule, Place, Rules, TokenRule};
use aws_operation::Credentials;
use aws_operation_tests::Problem;
use serde::Deserialize;

use crate::http_text;
use crate::vector::{Case, Vector};

const CONTENT_SHA256: &str = "x-amz-content-sha256";

#[derive(Deserialize)]
struct Line {
    id: String,
    context: Context,
    request: String,
    header_signed_request: Option<String>,
    query_signed_request: Option<String>,
}

#[derive(Deserialize)]
struct Context {
    credentials: Keys,
    region: String,
    service: String,
    timestamp: String,
    normalize: bool,
    #[serde(default)]
    omit_session_token: bool,
    expiration_in_seconds: u64,
}

#[derive(Deserialize)]
struct Keys {
    access_key_id: String,
    secret_access_key: String,
    token: Option<String>,
}

/// One for each way of signing that a line has.
pub fn cases(text: &str) -> Result<Vec<Case>, Problem> {
    let mut cases = Vec::new();
    for line in text.lines() {
        let line: Line = serde_json::from_str(line)?;
        let expires = Duration::from_secs(line.context.expiration_in_seconds);
        let ways = [
            ("header", Place::Headers, &line.header_signed_request),
            ("query", Place::Query { expires }, &line.query_signed_request),
        ];
        for (way, place, signed) in ways {
            let Some(signed) = signed else { continue };
            let vector = match http_text::unheld(&line.request) {
                Some(reason) => Err(reason),
                None => Ok(line.vector(place, signed)?),
            };
            cases.push(Case { name: format!("{}/{way}", line.id), vector });
        }
    }
    Ok(cases)
}

/// The same for Signature Version 4A.
pub fn asymmetric_cases(text: &str) -> Result<Vec<Case>, Problem> {
    let cases = text.lines().map(|line| {
        let Line { id, .. } = serde_json::from_str(line)?;
        Ok(Case { name: id, vector: Err("no request is signed with SigV4A") })
    });
    cases.collect()
}

impl Line {
    fn vector(&self, place: Place, signed: &str) -> Result<Vector, Problem> {
        let Context { credentials: keys, region, service, timestamp, .. } = &self.context;
        let mut credentials = Credentials::new(&keys.access_key_id, &keys.secret_access_key);
        if let Some(token) = &keys.token {
            credentials = credentials.with_session_token(token);
        }
        let expected = match place {
            Place::Headers => http_text::header(signed, "authorization"),
            Place::Query { .. } => http_text::target(signed),
        };
        let mut request = http_text::request(&self.request)?;
        if let Some(hash) = http_text::header(signed, CONTENT_SHA256) {
            // The signer signs it as any header, and adds it only where a body is not signed.
            request.headers_mut().insert(CONTENT_SHA256, hash.parse()?);
        }
        Ok(Vector {
            request,
            credentials,
            region: region.clone(),
            service: service.clone(),
            time: timestamp.parse()?,
            rules: self.context.rules(place),
            expected: expected.ok_or("there is no signature")?.to_owned(),
        })
    }
}

impl Context {
    fn rules(&self, place: Place) -> Rules {
        let path = if self.normalize { PathRule::Normalized } else { PathRule::AsSent };
        let token = if self.omit_session_token { TokenRule::AddedAfter } else { TokenRule::Signed };
        Rules { path, token, place, ..Rules::of(Auth::Signed) }
    }
}
