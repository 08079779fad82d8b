//! The tokens that there were.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

use super::paged::PageToken;

/// The tokens that there were. Of each it holds 16 bytes, so that a million pages take no more than some 50 MB.
#[derive(Debug, Default)]
pub(super) struct Seen(HashMap<[u8; 16], u64>);

impl Seen {
    /// Notes the token that the page of this number is asked for with. If it was there before, it returns the
    /// number of the page that it was for.
    pub(super) fn note<T: PageToken>(&mut self, token: &T, page: u64) -> Option<u64> {
        let digest = Sha256::digest(token.text());
        let mut mark = [0; 16];
        for (to, from) in mark.iter_mut().zip(digest) {
            *to = from;
        }
        let before = self.0.get(&mark).copied();
        if before.is_none() {
            self.0.insert(mark, page);
        }
        before
    }
}
