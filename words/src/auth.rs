//! What the key `auth` takes.

/// A word after `auth =`. A signature over all of a request is usual, and has none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum AuthWord {
    /// No signature: of an operation alone.
    None,
    /// One of Signature Version 4A: of an operation or a service.
    SigV4a,
    /// One over all except the body: of an operation alone.
    UnsignedPayload,
}

impl AuthWord {
    /// Every word.
    pub const ALL: [Self; 3] = [Self::None, Self::SigV4a, Self::UnsignedPayload];

    /// What that word means.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.word() == word)
    }

    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::SigV4a => "sigv4a",
            Self::UnsignedPayload => "unsigned_payload",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_means_itself() {
        for known in AuthWord::ALL {
            assert_eq!(AuthWord::parse(known.word()), Some(known));
        }
        assert_eq!(AuthWord::parse("sigv4"), None);
    }
}
