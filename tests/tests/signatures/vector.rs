//! A request, what it is signed with, and what must come of it.

use aws_operation::__testing::signer::{Place, Rules, Scope, sign_request};
use aws_operation::{Credentials, Timestamp};
use aws_operation_tests::Problem;
use bytes::Bytes;

use crate::ecdsa::Verifier;

/// A line of a file: a vector, or why the signer cannot be asked for it.
pub struct Case {
    pub name: String,
    pub vector: Result<Vector, &'static str>,
}

/// What is signed, and what is expected.
pub struct Vector {
    pub request: http::Request<Bytes>,
    pub credentials: Credentials,
    pub region: String,
    pub service: String,
    pub time: Timestamp,
    pub rules: Rules,
    /// The `Authorization`, or the path and query of a presigned URL.
    pub expected: String,
    /// What tells whether a signature is one of this request, where there are many that are.
    pub verifier: Option<Verifier>,
}

impl Vector {
    /// What the signer makes.
    pub fn sign(&self) -> Result<String, Problem> {
        let mut request = self.request.clone();
        let Self { region, service, .. } = self;
        let scope = Scope { region, service, time: self.time.into() };
        sign_request(&mut request, &self.credentials, scope, self.rules)?;
        if self.rules.place != Place::Headers {
            let target = request.uri().path_and_query().ok_or("it has no path")?;
            return Ok(target.to_string());
        }
        let signed = request.headers().get("authorization").ok_or("it is not signed")?;
        Ok(signed.to_str()?.to_owned())
    }

    /// Whether the two say the same. The parameters of a URL have no order.
    pub fn same(&self, signed: &str, expected: &str) -> bool {
        let sorted = |target: &str| {
            let mut parts: Vec<_> = target.split(['?', '&']).map(str::to_owned).collect();
            parts.sort_unstable();
            parts
        };
        match self.rules.place {
            Place::Headers => signed == expected,
            Place::Query { .. } => sorted(signed) == sorted(expected),
        }
    }
}
