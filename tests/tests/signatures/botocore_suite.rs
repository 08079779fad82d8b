//! The older form of AWS's suite, as botocore keeps it.

use aws_operation::__testing::signer::{Rules, TokenRule};
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
        let vector = match http_text::unheld(&line.request) {
            Some(reason) => Err(reason),
            None => Ok(line.vector()?),
        };
        Ok(Case { name: line.id, vector })
    });
    cases.collect()
}

impl Line {
    fn vector(&self) -> Result<Vector, Problem> {
        let mut credentials =
            Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
        if let Some(token) = http_text::header(&self.signed_request, TOKEN) {
            credentials = credentials.with_session_token(token);
        }
        let is_signed = self.authorization.contains(TOKEN);
        let token = if is_signed { TokenRule::Signed } else { TokenRule::AddedAfter };
        Ok(Vector {
            request: http_text::request(&self.request)?,
            credentials,
            region: "us-east-1".to_owned(),
            service: "service".to_owned(),
            time: TIME.parse()?,
            rules: Rules { token, ..Rules::USUAL },
            expected: self.authorization.clone(),
            verifier: None,
        })
    }
}
