//! A request, what it is signed with, and the header that must come of it.

use aws_operation::__private::signer::{Auth, Scope, sign_request};
use aws_operation::{Credentials, Timestamp};
use aws_operation_tests::Problem;
use bytes::Bytes;

/// A line of a file: a vector, or why the signer cannot be asked for it.
pub struct Case {
    pub name: String,
    pub vector: Result<Vector, &'static str>,
}

/// What is signed, and the `Authorization` expected.
pub struct Vector {
    pub request: http::Request<Bytes>,
    pub credentials: Credentials,
    pub region: String,
    pub service: String,
    pub time: Timestamp,
    pub auth: Auth,
    pub authorization: String,
}

impl Vector {
    /// The `Authorization` that the signer makes.
    pub fn sign(&self) -> Result<String, Problem> {
        let mut request = self.request.clone();
        let Self { region, service, .. } = self;
        let scope = Scope { region, service, time: self.time.into() };
        sign_request(&mut request, &self.credentials, scope, self.auth)?;
        let signed = request.headers().get("authorization").ok_or("it is not signed")?;
        Ok(signed.to_str()?.to_owned())
    }
}
