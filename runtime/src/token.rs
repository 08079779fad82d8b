//! The source of idempotency tokens and invocation IDs.
//!
//! A test can set its own with [`ClientBuilder::token_source`](crate::ClientBuilder::token_source).

use std::fmt::Debug;
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};

use uuid::Uuid;

/// Generates idempotency tokens, and the IDs that all attempts of a call share.
pub trait TokenSource: Debug + Send + Sync {
    /// Returns a token that no other call has used.
    fn idempotency_token(&self) -> String;

    /// Returns the value of the `amz-sdk-invocation-id` header, which is the same for all attempts of
    /// a call.
    fn invocation_id(&self) -> String {
        self.idempotency_token()
    }
}

/// Version-4 UUIDs. A token comes from the system's random number generator. An ID only has to
/// distinguish calls, so a keyed hash of a counter is enough.
#[derive(Debug, Default)]
pub(crate) struct RandomTokens {
    key: RandomState,
    calls: AtomicU64,
}

impl TokenSource for RandomTokens {
    fn idempotency_token(&self) -> String {
        text(Uuid::new_v4())
    }

    fn invocation_id(&self) -> String {
        let call = self.calls.fetch_add(1, Ordering::Relaxed);
        let halves = [false, true].map(|half| self.key.hash_one((call, half)));
        let [high, low] = halves.map(u128::from);
        let random = (high << 64 | low).to_ne_bytes();
        text(uuid::Builder::from_random_bytes(random).into_uuid())
    }
}

fn text(uuid: Uuid) -> String {
    let mut text = Uuid::encode_buffer();
    uuid.hyphenated().encode_lower(&mut text).to_owned()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn each_id_is_a_random_uuid_of_its_own() -> Result<(), uuid::Error> {
        let sources = [RandomTokens::default(), RandomTokens::default()];
        let mut seen = HashSet::new();
        for source in sources.iter().cycle().take(1_000) {
            for text in [source.invocation_id(), source.idempotency_token()] {
                assert_eq!(Uuid::parse_str(&text)?.get_version_num(), 4, "{text}");
                assert!(seen.insert(text));
            }
        }
        Ok(())
    }
}
