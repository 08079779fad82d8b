//! A case as the build script writes it.

use aws_operation::Client;

use crate::call::Answered;

/// One call, and how it is checked.
pub struct Case {
    pub name: &'static str,
    pub check: &'static str,
    /// All that its file says of it, as JSON.
    pub text: &'static str,
    /// Makes the call; or why it cannot be written in Rust.
    pub call: Result<fn(&Client) -> Answered, &'static str>,
    /// Why the answer is no value of the declared type.
    pub misfit: Option<&'static str>,
}
