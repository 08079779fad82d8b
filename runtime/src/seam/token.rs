//! Where idempotency tokens and invocation ids come from.

use std::fmt::Debug;

use uuid::Uuid;

/// Makes the idempotency tokens that are filled in, and the ids that mark a call's attempts.
pub trait TokenSource: Debug + Send + Sync {
    /// A token that no other call has had.
    fn idempotency_token(&self) -> String;

    /// The value of the `amz-sdk-invocation-id` header: the same over all attempts of a call.
    fn invocation_id(&self) -> String {
        self.idempotency_token()
    }
}

/// Version-4 UUIDs.
#[derive(Debug)]
pub(crate) struct RandomTokens;

impl TokenSource for RandomTokens {
    fn idempotency_token(&self) -> String {
        let mut text = Uuid::encode_buffer();
        Uuid::new_v4().hyphenated().encode_lower(&mut text).to_owned()
    }
}
