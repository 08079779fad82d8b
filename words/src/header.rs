//! The reserved headers, and who sets each.

/// Who sets a reserved header.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SetBy {
    /// The client sets it, before or after the request is signed.
    Client,
    /// The signature sets it. An operation that is not signed may have a member for it.
    Signer,
    /// A signature without the body sets it. If the body is signed, an operation may have a member for
    /// it, such as one of CodeArtifact's operations.
    UnsignedPayload,
    /// The HTTP library sets it for one connection.
    Connection,
    /// Proxies or servers set it. Smithy does not allow these names for members either.
    Others,
}

/// Sorted by name. The names are in lower case.
const RESERVED: [(&str, SetBy); 24] = [
    ("amz-sdk-invocation-id", SetBy::Client),
    ("amz-sdk-request", SetBy::Client),
    ("authorization", SetBy::Signer),
    ("connection", SetBy::Connection),
    ("content-length", SetBy::Client),
    ("expect", SetBy::Connection),
    ("host", SetBy::Client),
    ("keep-alive", SetBy::Connection),
    ("max-forwards", SetBy::Others),
    ("proxy-authenticate", SetBy::Others),
    // From anyone else it would tell the service the proxy's password.
    ("proxy-authorization", SetBy::Connection),
    ("proxy-connection", SetBy::Connection),
    ("server", SetBy::Others),
    ("te", SetBy::Connection),
    ("trailer", SetBy::Connection),
    ("transfer-encoding", SetBy::Connection),
    ("upgrade", SetBy::Connection),
    ("user-agent", SetBy::Client),
    ("www-authenticate", SetBy::Others),
    ("x-amz-content-sha256", SetBy::UnsignedPayload),
    ("x-amz-date", SetBy::Signer),
    ("x-amz-region-set", SetBy::Signer),
    ("x-amz-security-token", SetBy::Signer),
    ("x-forwarded-for", SetBy::Others),
];

impl SetBy {
    /// Returns who sets the header with this name, if it is reserved. The case does not matter.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let named = |(known, _): &&(&str, Self)| name.eq_ignore_ascii_case(known);
        RESERVED.iter().find(named).map(|(_, set_by)| *set_by)
    }

    /// Whether an interceptor must not add this header. It may add the headers of proxies, because a
    /// request can really have come through one.
    #[must_use]
    pub fn is_kept_from_interceptors(self) -> bool {
        self != Self::Others
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_lower_case_and_found_in_any() {
        assert!(RESERVED.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (name, set_by) in RESERVED {
            assert_eq!(name, name.to_ascii_lowercase());
            assert_eq!(SetBy::of(&name.to_ascii_uppercase()), Some(set_by));
        }
        assert_eq!(SetBy::of("x-amz-meta-date"), None);
    }

    #[test]
    fn what_is_set_later_is_kept_from_interceptors() {
        for name in ["User-Agent", "Proxy-Authorization", "TE", "x-amz-content-sha256"] {
            assert!(SetBy::of(name).is_some_and(SetBy::is_kept_from_interceptors), "{name}");
        }
        assert!(SetBy::of("X-Forwarded-For").is_some_and(|by| !by.is_kept_from_interceptors()));
    }
}
