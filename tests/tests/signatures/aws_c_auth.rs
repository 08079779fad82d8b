//! The vectors of awslabs/aws-c-auth.

use std::time::Duration;

use aws_operation::__testing::signer::sigv4a;
use aws_operation::__testing::signer::{Algorithm, PathRule, Place, Rules, TokenRule, sigv4};
use aws_operation::Credentials;
use aws_operation_tests::Problem;
use serde::Deserialize;
use serde_json::Value;

use crate::ecdsa::{self, PublicKey, Verifier};
use crate::http_text;
use crate::vector::{Case, Vector};

const CONTENT_SHA256: &str = "x-amz-content-sha256";

#[derive(Deserialize)]
struct Line {
    id: String,
    context: Context,
    request: String,
    /// SigV4A's.
    public_key: Option<PublicKey>,
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

/// What a line has of one way of signing.
struct Way<'a> {
    place: Place,
    canonical_request: &'a str,
    string_to_sign: &'a str,
    signature: &'a str,
    signed_request: &'a str,
}

/// One for each way of signing that a line has.
pub fn cases(text: &str) -> Result<Vec<Case>, Problem> {
    cases_of(sigv4::ALGORITHM, text)
}

/// The same for Signature Version 4A.
pub fn asymmetric_cases(text: &str) -> Result<Vec<Case>, Problem> {
    cases_of(sigv4a::ALGORITHM, text)
}

fn cases_of(algorithm: Algorithm, text: &str) -> Result<Vec<Case>, Problem> {
    let mut cases = Vec::new();
    for text in text.lines() {
        let all: Value = serde_json::from_str(text)?;
        let line = Line::deserialize(&all)?;
        let expires = Duration::from_secs(line.context.expiration_in_seconds);
        let mut ways = 0;
        for (name, place) in [("header", Place::Headers), ("query", Place::Query { expires })] {
            let Some(way) = Way::of(&all, name, place)? else { continue };
            let vector = match http_text::unheld(&line.request) {
                Some(reason) => Err(reason),
                None => Ok(line.vector(algorithm, &way)?),
            };
            cases.push(Case { name: format!("{}/{name}", line.id), vector });
            ways += 1;
        }
        if ways == 0 {
            let vector = Err("the file does not say how it is signed");
            cases.push(Case { name: line.id, vector });
        }
    }
    Ok(cases)
}

impl<'a> Way<'a> {
    fn of(line: &'a Value, name: &str, place: Place) -> Result<Option<Self>, Problem> {
        let said = |what: &str| line.get(format!("{name}_{what}")).and_then(Value::as_str);
        let Some(signed_request) = said("signed_request") else { return Ok(None) };
        let part = |what: &str| said(what).ok_or_else(|| format!("there is no {name}_{what}"));
        Ok(Some(Self {
            place,
            canonical_request: part("canonical_request")?,
            string_to_sign: part("string_to_sign")?,
            signature: part("signature")?,
            signed_request,
        }))
    }
}

impl Line {
    fn vector(&self, algorithm: Algorithm, way: &Way<'_>) -> Result<Vector, Problem> {
        let Context { credentials: keys, region, service, timestamp, .. } = &self.context;
        let mut credentials = Credentials::new(&keys.access_key_id, &keys.secret_access_key);
        if let Some(token) = &keys.token {
            credentials = credentials.with_session_token(token);
        }
        let signed = way.signed_request;
        let expected = match way.place {
            Place::Headers => http_text::header(signed, "authorization"),
            Place::Query { .. } => http_text::target(signed),
        };
        let expected = expected.ok_or("there is no signature")?.to_owned();
        let mut request = http_text::request(&self.request)?;
        if let Some(hash) = http_text::header(signed, CONTENT_SHA256) {
            // The signer signs it as any header, and adds it only where a body is not signed.
            request.headers_mut().insert(CONTENT_SHA256, hash.parse()?);
        }
        let verifier = self.public_key.as_ref().map(|key| {
            let signatures = [way.signature, ecdsa::signature(&expected)];
            Verifier::of(key, way.canonical_request, way.string_to_sign, signatures)
        });
        let verifier = verifier.transpose()?;
        Ok(Vector {
            request,
            credentials,
            region: region.clone(),
            service: service.clone(),
            time: timestamp.parse()?,
            rules: self.context.rules(algorithm, way.place),
            expected,
            verifier,
        })
    }
}

impl Context {
    fn rules(&self, algorithm: Algorithm, place: Place) -> Rules {
        let path = if self.normalize { PathRule::Normalized } else { PathRule::AsSent };
        let token = if self.omit_session_token { TokenRule::AddedAfter } else { TokenRule::Signed };
        Rules { algorithm, path, token, place, ..Rules::USUAL }
    }
}
