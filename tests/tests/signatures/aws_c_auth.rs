//! The vectors of awslabs/aws-c-auth.

use aws_operation::__private::signer::Auth;
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
    sign_body: bool,
    #[serde(default)]
    omit_session_token: bool,
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
        if line.query_signed_request.is_some() {
            let name = format!("{}/query", line.id);
            cases.push(Case { name, vector: Err("no URLs are presigned yet") });
        }
        if let Some(signed) = &line.header_signed_request {
            let vector = match unasked(&line) {
                Some(reason) => Err(reason),
                None => Ok(line.vector(signed)?),
            };
            cases.push(Case { name: format!("{}/header", line.id), vector });
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

/// Why a line is of a mode that requests are never signed in.
fn unasked(line: &Line) -> Option<&'static str> {
    let Context { normalize, omit_session_token, .. } = line.context;
    if !normalize {
        return Some("paths are always normalized, as every service but S3 wants it");
    }
    if omit_session_token {
        return Some("a session token is always signed");
    }
    if http_text::target(&line.request).is_some_and(|target| target.contains(' ')) {
        return Some("its target holds a space, which no URL can");
    }
    None
}

impl Line {
    fn vector(&self, signed: &str) -> Result<Vector, Problem> {
        let Context { credentials: keys, region, service, timestamp, sign_body, .. } =
            &self.context;
        let mut credentials = Credentials::new(&keys.access_key_id, &keys.secret_access_key);
        if let Some(token) = &keys.token {
            credentials = credentials.with_session_token(token);
        }
        let authorization = http_text::header(signed, "authorization");
        let mut request = http_text::request(&self.request)?;
        if *sign_body {
            // The signer signs it as any header, and adds it only where a body is not signed.
            let hash = http_text::header(signed, CONTENT_SHA256).ok_or("there is no hash")?;
            request.headers_mut().insert(CONTENT_SHA256, hash.parse()?);
        }
        Ok(Vector {
            request,
            credentials,
            region: region.clone(),
            service: service.clone(),
            time: timestamp.parse()?,
            auth: Auth::Signed,
            authorization: authorization.ok_or("there is no authorization")?.to_owned(),
        })
    }
}
