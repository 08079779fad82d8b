//! Smithy's [`aws.protocols#awsQuery`](https://smithy.io/2.0/aws/protocols/aws-query-protocol.html), as
//! far as STS needs it: parameters without structure out, structures of scalars in.
//!
//! What else there is (lists, maps, bytes, floats) is refused by name, so that nothing is sent or read
//! wrong; declarations of users cannot name the protocol yet.

mod body;
mod envelope;
mod error;
mod read;
mod text;
mod xml;

pub(crate) use body::QueryBody;
pub(crate) use envelope::with_action;
pub(crate) use error::{error_head, pass_over};
pub(crate) use read::{read, read_structure};
