//! The protocols of AWS: what each is called, and which keys its services have.

/// A key of `aws_service` that only some protocols give a meaning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// The key as it is written.
    pub written: &'static str,
    /// What its value is, or what it says.
    pub meaning: &'static str,
}

impl Key {
    /// The service's name on the wire.
    pub const TARGET_PREFIX: Self = Self {
        name: "target_prefix",
        written: "target_prefix = \"..\"",
        meaning: "the part of `X-Amz-Target` before the last `.`",
    };
    /// For services that changed their protocol.
    pub const QUERY_COMPATIBLE: Self = Self {
        name: "query_compatible",
        written: "query_compatible",
        meaning: "the service used awsQuery before",
    };
}

/// A protocol.
#[derive(Debug, PartialEq)]
pub struct Protocol {
    /// Its name in a declaration: `protocol = RestJson1`.
    pub name: &'static str,
    /// The id of its trait in Smithy.
    pub smithy: &'static str,
    /// Its name in botocore's models.
    pub botocore: &'static str,
    /// The version that tells it from another of that name there.
    pub json_version: Option<&'static str>,
    /// How it tells operations apart.
    pub kind: Kind,
    /// The keys without which no service of it can be declared.
    pub needs: &'static [Key],
    /// The keys that a service of it may have besides.
    pub allows: &'static [Key],
    /// Whether the runtime speaks it. The keys of one that it does not speak come with it.
    pub is_built: bool,
}

/// How a protocol tells operations apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// By method and path.
    Rest,
    /// By name.
    Rpc,
}

/// Those that are built first, in the order in which messages list them.
static PROTOCOLS: [Protocol; 7] = [
    Protocol {
        name: "RestJson1",
        smithy: "aws.protocols#restJson1",
        botocore: "rest-json",
        json_version: None,
        kind: Kind::Rest,
        needs: &[],
        allows: &[],
        is_built: true,
    },
    Protocol {
        name: "AwsJson1_0",
        smithy: "aws.protocols#awsJson1_0",
        botocore: "json",
        json_version: Some("1.0"),
        kind: Kind::Rpc,
        needs: &[Key::TARGET_PREFIX],
        allows: &[Key::QUERY_COMPATIBLE],
        is_built: true,
    },
    Protocol {
        name: "AwsJson1_1",
        smithy: "aws.protocols#awsJson1_1",
        botocore: "json",
        json_version: Some("1.1"),
        kind: Kind::Rpc,
        needs: &[Key::TARGET_PREFIX],
        allows: &[Key::QUERY_COMPATIBLE],
        is_built: true,
    },
    later("AwsQuery", "aws.protocols#awsQuery", "query", Kind::Rpc),
    later("Ec2Query", "aws.protocols#ec2Query", "ec2", Kind::Rpc),
    later("RestXml", "aws.protocols#restXml", "rest-xml", Kind::Rest),
    later("RpcV2Cbor", "smithy.protocols#rpcv2Cbor", "smithy-rpc-v2-cbor", Kind::Rpc),
];

const fn later(
    name: &'static str,
    smithy: &'static str,
    botocore: &'static str,
    kind: Kind,
) -> Protocol {
    Protocol {
        name,
        smithy,
        botocore,
        json_version: None,
        kind,
        needs: &[],
        allows: &[],
        is_built: false,
    }
}

impl Protocol {
    /// Every protocol.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        PROTOCOLS.iter()
    }

    /// Those that the runtime speaks.
    pub fn built() -> impl Iterator<Item = &'static Self> {
        Self::all().filter(|protocol| protocol.is_built)
    }

    /// The one that a service has which names none.
    #[must_use]
    pub fn usual() -> &'static Self {
        &PROTOCOLS[0]
    }

    /// The protocol of that name in a declaration.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        Self::all().find(|protocol| protocol.name == name)
    }

    /// Whether its operations have no method and path of their own.
    #[must_use]
    pub fn is_rpc(&self) -> bool {
        self.kind == Kind::Rpc
    }

    /// Whether a service of it may have that key, which not every protocol gives a meaning.
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
    fn services_have_the_usual_protocol_without_a_key() {
        let usual = Protocol::usual();
        assert!(usual.is_built && usual.needs.is_empty());
        assert!(!usual.takes(Key::TARGET_PREFIX));
    }
}
