//! The `Authorization` header of Signature Version 4, taken apart.

use super::signature::SignatureError;

pub(super) const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// What the header states.
#[derive(Debug)]
pub(super) struct Authorization<'a> {
    pub(super) access_key_id: &'a str,
    pub(super) scope: CredentialScope<'a>,
    pub(super) signed_headers: Vec<&'a str>,
    pub(super) signature: &'a str,
}

/// What a signature is good for: one day, one region, one service.
#[derive(Clone, Copy, Debug)]
pub(super) struct CredentialScope<'a> {
    pub(super) date: &'a str,
    pub(super) region: &'a str,
    pub(super) service: &'a str,
    pub(super) terminator: &'a str,
}

impl CredentialScope<'_> {
    pub(super) fn text(&self) -> String {
        let Self { date, region, service, terminator } = self;
        format!("{date}/{region}/{service}/{terminator}")
    }
}

impl<'a> Authorization<'a> {
    /// Reads `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`.
    pub(super) fn parse(header: &'a str) -> Result<Self, SignatureError> {
        let parameters = header
            .trim()
            .strip_prefix(ALGORITHM)
            .filter(|rest| rest.starts_with(' '))
            .ok_or(SignatureError::Incomplete("does not start with \"AWS4-HMAC-SHA256 \""))?;
        let mut credential = None;
        let mut signed_headers = None;
        let mut signature = None;
        for parameter in parameters.split(',') {
            match parameter.trim().split_once('=') {
                Some(("Credential", value)) => credential = Some(value),
                Some(("SignedHeaders", value)) => signed_headers = Some(value),
                Some(("Signature", value)) => signature = Some(value),
                _ => {}
            }
        }
        let credential = credential.ok_or(SignatureError::Incomplete("has no Credential"))?;
        let signed_headers =
            signed_headers.ok_or(SignatureError::Incomplete("has no SignedHeaders"))?;
        let signature = signature.ok_or(SignatureError::Incomplete("has no Signature"))?;

        let [access_key_id, date, region, service, terminator] =
            *credential.split('/').collect::<Vec<_>>()
        else {
            return Err(SignatureError::Incomplete(
                "has a Credential that is not ACCESS_KEY_ID/DATE/REGION/SERVICE/aws4_request",
            ));
        };
        Ok(Self {
            access_key_id,
            scope: CredentialScope { date, region, service, terminator },
            signed_headers: signed_headers.split(';').collect(),
            signature,
        })
    }
}
