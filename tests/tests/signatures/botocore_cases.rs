//! Requests that botocore signed, of several services.

use aws_operation::__private::signer::Auth;
use aws_operation::{Credentials, Timestamp};
use aws_operation_tests::Problem;
use bytes::Bytes;
use serde::Deserialize;

use crate::encoding::never_sent;
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
        if item.service == "s3" {
            let reason = "S3 has rules of its own for paths and bodies, and is not spoken yet";
            return Ok(Case { name, vector: Err(reason) });
        }
        let vector = item.vector()?;
        let vector = never_sent(&vector.request).map_or(Ok(vector), Err);
        Ok(Case { name, vector })
    });
    cases.collect()
}

impl Signed {
    fn vector(self) -> Result<Vector, Problem> {
        let mut request =
            http::Request::builder().method(self.method.as_str()).uri(self.url.as_str());
        for (name, value) in &self.headers {
            // White space around a value is not part of it.
            request = request.header(name, value.trim());
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
            auth: if self.unsigned { Auth::UnsignedPayload } else { Auth::Signed },
            authorization: self.authorization,
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
