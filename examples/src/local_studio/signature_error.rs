//! Why a signature is rejected.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

/// Why a request's signature is rejected.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// There is no `Authorization` header.
    Missing,
    /// The `Authorization` header cannot be read. The value says what is wrong with it.
    Incomplete(&'static str),
    /// There is no access key with this ID.
    UnknownAccessKey(String),
    /// The signature is scoped to something else.
    WrongScope {
        /// The part of the scope: date, region, service or terminator.
        part: &'static str,
        /// The value that the signature has.
        found: String,
        /// The value that it must have.
        expected: String,
    },
    /// `X-Amz-Date` is missing, or not of the form `20150830T123600Z`.
    NoDate,
    /// The request was signed, at this date, more than five minutes ago.
    Expired(String),
    /// The request claims to be signed more than five minutes from now.
    NotYetCurrent(String),
    /// A header that must be signed is not.
    HeaderNotSigned(String),
    /// A header that is listed as signed is not in the request.
    SignedHeaderAbsent(String),
    /// The signature is for another request, or was made with another secret.
    Mismatch,
}

impl SignatureError {
    /// The error's name on the wire.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Missing => "MissingAuthenticationTokenException",
            Self::Incomplete(_) => "IncompleteSignatureException",
            Self::UnknownAccessKey(_) => "UnrecognizedClientException",
            _ => "InvalidSignatureException",
        }
    }

    /// The more specific error code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing => "NOT_SIGNED",
            Self::Incomplete(_) => "MALFORMED_AUTHORIZATION",
            Self::UnknownAccessKey(_) => "UNKNOWN_ACCESS_KEY",
            Self::WrongScope { .. } => "WRONG_CREDENTIAL_SCOPE",
            Self::NoDate => "NO_DATE",
            Self::Expired(_) => "SIGNATURE_EXPIRED",
            Self::NotYetCurrent(_) => "SIGNATURE_NOT_YET_CURRENT",
            Self::HeaderNotSigned(_) => "HEADER_NOT_SIGNED",
            Self::SignedHeaderAbsent(_) => "SIGNED_HEADER_ABSENT",
            Self::Mismatch => "SIGNATURE_MISMATCH",
        }
    }
}

impl Display for SignatureError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str(
                "the request has no Authorization header: sign it with AWS Signature Version 4",
            ),
            Self::Incomplete(what) => write!(f, "the Authorization header {what}"),
            Self::UnknownAccessKey(id) => write!(f, "there is no access key \"{id}\""),
            Self::WrongScope { part, found, expected } => write!(
                f,
                "the credential's scope has the {part} \"{found}\" where \"{expected}\" belongs"
            ),
            Self::NoDate => {
                f.write_str("the request needs an X-Amz-Date header of the form 20150830T123600Z")
            }
            Self::Expired(date) => write!(
                f,
                "Signature expired: the request is dated {date}, more than five minutes ago"
            ),
            Self::NotYetCurrent(date) => write!(
                f,
                "Signature not yet current: the request is dated {date}, more than five minutes \
                 from now"
            ),
            Self::HeaderNotSigned(name) => {
                write!(f, "the header {name} must be among the signed headers")
            }
            Self::SignedHeaderAbsent(name) => {
                write!(f, "the header {name} is signed but not in the request")
            }
            Self::Mismatch => f.write_str(
                "the signature is not the one this request gives with this access key: compare \
                 the secret and what was signed with what was sent",
            ),
        }
    }
}

impl Error for SignatureError {}
