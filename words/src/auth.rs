//! The values of the key `auth`.

/// A word after `auth =`. Without one, an operation is authenticated as its service is, and a service by
/// signatures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum AuthWord {
    /// The client's bearer token.
    Bearer,
    /// The client's bearer token if it has one, or else Signature Version 4.
    BearerOrSigV4,
    /// The client's API key, in the place that the values in parentheses name.
    HttpApiKey,
    /// Nothing.
    None,
    /// Signature Version 4, which is the default of services.
    SigV4,
    /// Signature Version 4A.
    SigV4a,
    /// A signature over everything except the body. Only an operation can have this.
    UnsignedPayload,
}

impl AuthWord {
    /// Every word.
    pub const ALL: [Self; 7] = [
        Self::Bearer,
        Self::BearerOrSigV4,
        Self::HttpApiKey,
        Self::None,
        Self::SigV4,
        Self::SigV4a,
        Self::UnsignedPayload,
    ];

    /// Parses a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.word() == word)
    }

    /// Returns the word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Bearer => "bearer",
            Self::BearerOrSigV4 => "bearer_or_sigv4",
            Self::HttpApiKey => "http_api_key",
            Self::None => "none",
            Self::SigV4 => "sigv4",
            Self::SigV4a => "sigv4a",
            Self::UnsignedPayload => "unsigned_payload",
        }
    }

    /// Whether a service can have this.
    #[must_use]
    pub fn is_of_services(self) -> bool {
        self != Self::UnsignedPayload
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
        assert_eq!(AuthWord::parse("SigV4"), None);
        assert!(AuthWord::ALL.is_sorted_by_key(|known| known.word()));
    }
}
