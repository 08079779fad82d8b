//! The older form of AWS's suite, as botocore keeps it.

use aws_operation::__private::signer::Auth;
use aws_operation::Credentials;
use aws_operation_tests::Problem;
use serde::Deserialize;

use crate::http_text;
use crate::vector::{Case, Vector};

const TIME: &str = "2015-08-30T12:36:00Z";
const TOKEN: &str = "x-amz-security-token";

#[derive(Deserialize)]
struct Line {
    id: String,
    request: String,
    authorization: String,
    signed_request: String,
}

/// One a line.
pub fn cases(text: &str) -> Result<Vec<Case>, Problem> {
    let cases = text.lines().map(|line| {
        let line: Line = serde_json::from_str(line)?;
        let vector = match unasked(&line) {
            Some(reason) => Err(reason),
            None => Ok(line.vector()?),
        };
        Ok(Case { name: line.id, vector })
    });
    cases.collect()
}

fn unasked(line: &Line) -> Option<&'static str> {
    let has_token = http_text::header(&line.signed_request, TOKEN).is_some();
    if has_token && !line.authorization.contains(TOKEN) {
        return Some("a session token is always signed");
    }
    if http_text::target(&line.request).is_some_and(|target| target.contains(' ')) {
        return Some("its target holds a space, which no URL can");
    }
    None
}

impl Line {
    fn vector(&self) -> Result<Vector, Problem> {
        let mut credentials =
            Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
        if let Some(token) = http_text::header(&self.signed_request, TOKEN) {
            credentials = credentials.with_session_token(token);
        }
        Ok(Vector {
            request: http_text::request(&self.request)?,
            credentials,
            region: "us-east-1".to_owned(),
            service: "service".to_owned(),
            time: TIME.parse()?,
            auth: Auth::Signed,
            authorization: self.authorization.clone(),
        })
    }
}
