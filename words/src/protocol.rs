//! The protocols of AWS, with their names and the keys of their services.

/// A key of `aws_service` that only some protocols use.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Key {
    /// The key's name.
    pub name: &'static str,
    /// The key as it is written in a declaration.
    pub written: &'static str,
    /// What the key or its value means.
    pub meaning: &'static str,
}

impl Key {
    /// The service's name on the wire.
    pub const TARGET_PREFIX: Self = Self {
        name: "target_prefix",
        written: "target_prefix = \"..\"",
        meaning: "the service's name in `X-Amz-Target`, before the last `.`, or in the path",
    };
    /// The service's version on the wire.
    pub const VERSION: Self = Self {
        name: "version",
        written: "version = \"..\"",
        meaning: "the version of the service, as in `2011-06-15`",
    };
    /// The namespace of the service's documents.
    pub const XML_NAMESPACE: Self = Self {
        name: "xml_namespace",
        written: "xml_namespace = \"..\"",
        meaning: "the namespace of its XML documents",
    };
    /// The key of services that changed their protocol.
    pub const QUERY_COMPATIBLE: Self = Self {
        name: "query_compatible",
        written: "query_compatible",
        meaning: "the service used awsQuery before",
    };
}

/// An AWS protocol.
#[derive(Debug, PartialEq)]
pub struct Protocol {
    /// The protocol's name in a declaration: `protocol = RestJson1`.
    pub name: &'static str,
    /// The ID of its trait in Smithy.
    pub smithy: &'static str,
    /// The protocol's name in botocore's models.
    pub botocore: &'static str,
    /// The version, if botocore has several protocols with this name.
    pub json_version: Option<&'static str>,
    /// How the protocol identifies operations.
    pub kind: Kind,
    /// Whether its documents have layouts, which keys such as `flattened` choose.
    pub has_layouts: bool,
    /// The keys that a service of this protocol must have.
    pub needs: &'static [Key],
    /// The other keys that a service of this protocol may have.
    pub allows: &'static [Key],
}

/// How a protocol identifies operations.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// By method and path.
    Rest,
    /// By name.
    Rpc,
}

/// Which protocol botocore takes of a service that has several, by its names for them. It does not have
/// `smithy-rpc-v2-json`.
const PREFERRED: [&str; 7] =
    ["json", "rest-json", "rest-xml", "smithy-rpc-v2-cbor", "smithy-rpc-v2-json", "query", "ec2"];

/// In the order in which messages list them.
static PROTOCOLS: [Protocol; 8] = [
    Protocol {
        name: "RestJson1",
        smithy: "aws.protocols#restJson1",
        botocore: "rest-json",
        json_version: None,
        kind: Kind::Rest,
        has_layouts: false,
        needs: &[],
        allows: &[],
    },
    Protocol {
        name: "AwsJson1_0",
        smithy: "aws.protocols#awsJson1_0",
        botocore: "json",
        json_version: Some("1.0"),
        kind: Kind::Rpc,
        has_layouts: false,
        needs: &[Key::TARGET_PREFIX],
        allows: &[Key::QUERY_COMPATIBLE],
    },
    Protocol {
        name: "AwsJson1_1",
        smithy: "aws.protocols#awsJson1_1",
        botocore: "json",
        json_version: Some("1.1"),
        kind: Kind::Rpc,
        has_layouts: false,
        needs: &[Key::TARGET_PREFIX],
        allows: &[Key::QUERY_COMPATIBLE],
    },
    Protocol {
        name: "RestXml",
        smithy: "aws.protocols#restXml",
        botocore: "rest-xml",
        json_version: None,
        kind: Kind::Rest,
        has_layouts: true,
        needs: &[],
        allows: &[Key::XML_NAMESPACE],
    },
    Protocol {
        name: "AwsQuery",
        smithy: "aws.protocols#awsQuery",
        botocore: "query",
        json_version: None,
        kind: Kind::Rpc,
        has_layouts: true,
        needs: &[Key::VERSION],
        allows: &[],
    },
    Protocol {
        name: "Ec2Query",
        smithy: "aws.protocols#ec2Query",
        botocore: "ec2",
        json_version: None,
        kind: Kind::Rpc,
        has_layouts: true,
        needs: &[Key::VERSION],
        allows: &[],
    },
    Protocol {
        name: "RpcV2Cbor",
        smithy: "smithy.protocols#rpcv2Cbor",
        botocore: "smithy-rpc-v2-cbor",
        json_version: None,
        kind: Kind::Rpc,
        has_layouts: false,
        needs: &[Key::TARGET_PREFIX],
        allows: &[Key::QUERY_COMPATIBLE],
    },
    Protocol {
        name: "RpcV2Json",
        smithy: "smithy.protocols#rpcv2Json",
        // botocore does not have it. Its name would be this.
        botocore: "smithy-rpc-v2-json",
        json_version: None,
        kind: Kind::Rpc,
        has_layouts: false,
        needs: &[Key::TARGET_PREFIX],
        allows: &[Key::QUERY_COMPATIBLE],
    },
];

impl Protocol {
    /// Returns all protocols.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        PROTOCOLS.iter()
    }

    /// Returns the default protocol, for a service that does not name one.
    #[must_use]
    pub fn usual() -> &'static Self {
        &PROTOCOLS[0]
    }

    /// Returns the protocol with this name in a declaration.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        Self::all().find(|protocol| protocol.name == name)
    }

    /// Returns the place of the protocol among those that a service has: the first one is used.
    #[must_use]
    pub fn preference(&self) -> usize {
        let place = PREFERRED.iter().position(|name| *name == self.botocore);
        place.unwrap_or(PREFERRED.len())
    }

    /// Whether the protocol's operations do not have their own method and path.
    #[must_use]
    pub fn is_rpc(&self) -> bool {
        self.kind == Kind::Rpc
    }

    /// Whether an input without members is not sent as none is.
    #[must_use]
    pub fn sends_empty_inputs(&self) -> bool {
        self.botocore.starts_with("smithy-rpc-v2-")
    }

    /// Whether a service of this protocol may have `key`, which only some protocols use.
    #[must_use]
    pub fn takes(&self, key: Key) -> bool {
        self.needs.contains(&key) || self.allows.contains(&key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_protocol_is_found_by_its_name_alone() {
        for protocol in Protocol::all() {
            assert_eq!(Protocol::named(protocol.name), Some(protocol));
        }
        assert_eq!(Protocol::named("restJson1"), None);
    }

    #[test]
    fn no_two_have_the_same_name_in_a_model() {
        for one in Protocol::all() {
            let alike = |other: &&Protocol| {
                other.smithy == one.smithy
                    || (other.botocore, other.json_version) == (one.botocore, one.json_version)
            };
            assert_eq!(Protocol::all().filter(alike).count(), 1, "{}", one.name);
        }
    }

    #[test]
    fn each_has_its_place_among_the_preferred() {
        for protocol in Protocol::all() {
            assert!(protocol.preference() < PREFERRED.len(), "{}", protocol.name);
        }
        let of = |name| Protocol::named(name).map(Protocol::preference);
        let of_botocore =
            ["AwsJson1_0", "RestJson1", "RestXml", "RpcV2Cbor", "AwsQuery", "Ec2Query"];
        assert!(of_botocore.map(of).is_sorted_by(|one, other| one < other));
    }

    #[test]
    fn services_have_the_usual_protocol_without_a_key() {
        let usual = Protocol::usual();
        assert!(usual.needs.is_empty());
        assert!(!usual.takes(Key::TARGET_PREFIX));
    }
}
