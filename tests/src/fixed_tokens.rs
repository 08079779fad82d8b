//! A token source that gives the same tokens every time.

use aws_operation::token::TokenSource;

/// The invocation id of every fixture.
const INVOCATION_ID: &str = "11111111-1111-4111-8111-111111111111";

/// One idempotency token, and the fixtures' invocation id.
#[derive(Debug, Clone)]
pub struct FixedTokens(String);

impl FixedTokens {
    /// A source of this one token.
    #[must_use]
    pub fn of(token: &str) -> Self {
        Self(token.to_owned())
    }
}

impl TokenSource for FixedTokens {
    fn idempotency_token(&self) -> String {
        self.0.clone()
    }

    fn invocation_id(&self) -> String {
        INVOCATION_ID.to_owned()
    }
}
