//! Requests that botocore signed, of several services.

use aws_operation::__testing::signer::{PathRule, Rules};
use aws_operation::{Credentials, Timestamp};
use aws_operation_tests::Problem;
use bytes::Bytes;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::vector::{Case, Vector};

#[derive(Deserialize)]
struct Signed {
    name: String,
    url: String,
    service: String,
    method: String,
    headers: Vec<(String, String)>,
    body: String,
    token: Option<String>,
    unsigned: bool,
    region: String,
    ak: String,
    sk: String,
    time: String,
    authorization: String,
}

/// One an item.
pub fn cases(text: &str) -> Result<Vec<Case>, Problem> {
    let items: Vec<Signed> = serde_json::from_str(text)?;
    let cases = items.into_iter().map(|item| {
        let name = item.name.clone();
        Ok(Case { name, vector: Ok(item.vector()?) })
    });
    cases.collect()
}

impl Signed {
    fn vector(self) -> Result<Vector, Problem> {
        let mut request =
            http::Request::builder().method(self.method.as_str()).uri(self.url.as_str());
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let mut rules = Rules { signs_payload: !self.unsigned, ..Rules::USUAL };
        if self.service == "s3" {
            rules.path = PathRule::AsSent;
            // S3 has the hash of a body that is signed in a header, too.
            let hash = Sha256::digest(&self.body);
            let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
            request = request.header("x-amz-content-sha256", hash);
        }
        let mut credentials = Credentials::new(self.ak, self.sk);
        if let Some(token) = self.token {
            credentials = credentials.with_session_token(token);
        }
        Ok(Vector {
            request: request.body(Bytes::from(self.body))?,
            credentials,
            region: self.region,
            service: self.service,
            time: basic(&self.time)?,
            rules,
            expected: self.authorization,
            verifier: None,
        })
    }
}

/// `20150830T123600Z`.
fn basic(text: &str) -> Result<Timestamp, Problem> {
    let part = |range| text.get(range).ok_or("the time is too short");
    let (date, time) = (part(0..8)?, part(9..15)?);
    let date = format!("{}-{}-{}", &date[..4], &date[4..6], &date[6..]);
    let time = format!("{}:{}:{}", &time[..2], &time[2..4], &time[4..]);
    Ok(format!("{date}T{time}Z").parse()?)
}
