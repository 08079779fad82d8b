//! The values of the key `auth`.

/// A word after `auth =`. The default, a signature over the whole request, has no word.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum AuthWord {
    /// No signature. Only an operation can have this.
    None,
    /// Signature Version 4A. An operation or a service can have this.
    SigV4a,
    /// A signature over everything except the body. Only an operation can have this.
    UnsignedPayload,
}

impl AuthWord {
    /// Every word.
    pub const ALL: [Self; 3] = [Self::None, Self::SigV4a, Self::UnsignedPayload];

    /// Parses a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.word() == word)
    }

    /// Returns the word.
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
