//! The errors of reading a model and of importing operations.

use std::fmt;
use std::io;

/// Why a model cannot be read, or why an operation cannot be imported.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The bytes begin like gzip but are not valid gzip.
    Gzip(io::Error),
    /// The text is not JSON, or does not follow its format.
    Json(serde_json::Error),
    /// The endpoint rules are not JSON, or do not have the structure of rules.
    Rules(serde_json::Error),
    /// The paginators are not JSON, or do not have the structure of paginators.
    Pages(serde_json::Error),
    /// The waiters are not JSON, or do not have the structure of waiters.
    Waiters(serde_json::Error),
    /// The endpoint rules use an unknown feature.
    RuleLanguage(String),
    /// The JSON is neither of the two formats.
    Format,
    /// The model is inconsistent or incomplete.
    Model(String),
    /// The service's protocol is not supported.
    Protocol(String),
    /// The service has no such operation.
    UnknownOperation {
        /// The requested name.
        name: String,
        /// An operation with a similar name.
        near: Option<String>,
    },
    /// The operation cannot be declared.
    Inexpressible {
        /// The operation's name.
        operation: String,
        /// The shape and what is wrong with it.
        reason: String,
    },
    /// The member cannot be declared, and its operation was declared without it.
    InexpressibleMember {
        /// The operation's name.
        operation: String,
        /// The member's name.
        member: String,
        /// What is wrong with the member.
        reason: String,
    },
    /// The generated declarations are not valid Rust, which is a bug in this library.
    Write(syn::Error),
    /// The file to compare with is not valid Rust.
    Compare(syn::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gzip(error) => write!(f, "the model cannot be decompressed: {error}"),
            Self::Json(error) => write!(f, "the model cannot be read: {error}"),
            Self::Rules(error) => write!(f, "the endpoint rules cannot be read: {error}"),
            Self::Pages(error) => write!(f, "the paginators cannot be read: {error}"),
            Self::Waiters(error) => write!(f, "the waiters cannot be read: {error}"),
            Self::RuleLanguage(what) => write!(f, "the endpoint rules: {what}"),
            Self::Format => f.write_str(
                "this is not a service model: expected Smithy's JSON AST (with `smithy`) or \
                 botocore's service-2.json (with `metadata`)",
            ),
            Self::Model(what) => write!(f, "the model is invalid: {what}"),
            Self::Protocol(name) if name == "none" => {
                f.write_str("the model names no protocol: choose one (`--protocol`)")
            }
            Self::Protocol(name) if name.contains('#') => write!(
                f,
                "the protocol `{name}` is not supported: choose one that the service speaks too \
                 (`--protocol`)"
            ),
            Self::Protocol(name) => write!(f, "the protocol `{name}` is not supported yet"),
            Self::UnknownOperation { name, near } => {
                write!(f, "the service has no operation `{name}`")?;
                near.iter().try_for_each(|near| write!(f, "; did you mean `{near}`?"))
            }
            Self::Inexpressible { operation, reason } => write!(f, "`{operation}`: {reason}"),
            Self::InexpressibleMember { operation, member, reason } => {
                write!(f, "`{operation}.{member}`: {reason}")
            }
            Self::Write(error) => write!(f, "the generated code is not valid Rust: {error}"),
            Self::Compare(error) => write!(f, "the file is not valid Rust: {error}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Gzip(error) => Some(error),
            Self::Json(error) | Self::Rules(error) | Self::Pages(error) | Self::Waiters(error) => {
                Some(error)
            }
            Self::Write(error) | Self::Compare(error) => Some(error),
            _ => None,
        }
    }
}
