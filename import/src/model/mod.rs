//! A service as the importer sees it, whichever format its model is in.

mod auth;
mod checksum;
mod layout;
mod location;
mod pages;
mod shape;
mod waiter;

use std::collections::BTreeMap;

use aws_operation_words as words;
use serde_json::Value;

pub(crate) use auth::{ApiKeyPlace, Auth};
pub(crate) use aws_operation_words::TimestampFormat;
pub(crate) use checksum::Checksum;
pub(crate) use layout::{Layout, Namespace};
pub(crate) use location::{
    Algorithm, Clients, Destination, Location, Switches, Variant, is_sigv4a,
};
pub(crate) use pages::Pages;
pub(crate) use shape::{
    Binding, Bounds, EnumValue, ErrorTraits, Kind, Member, Retry, Shape, Traits,
};
pub(crate) use waiter::{Acceptor, Comparator, Delays, Matcher, Path, State, Waiter};

/// The id of Smithy's empty structure.
pub(crate) const UNIT: &str = "smithy.api#Unit";

/// A service, its operations and all their shapes.
#[derive(Debug)]
pub(crate) struct Service {
    /// The SDK's service id, such as `DynamoDB Streams`.
    pub(crate) sdk_id: String,
    /// Its name in prose.
    pub(crate) title: Option<String>,
    pub(crate) docs: Option<String>,
    /// Where its operations are, as long as nothing says otherwise.
    pub(crate) location: Location,
    /// How requests say whose they are, as long as their operations do not say otherwise.
    pub(crate) auth: Auth,
    /// The endpoint rules, where the model holds them.
    pub(crate) rules: Option<Value>,
    pub(crate) protocol: Protocol,
    pub(crate) target_prefix: Option<String>,
    pub(crate) query_compatible: bool,
    pub(crate) version: Option<String>,
    /// Of all its documents in XML.
    pub(crate) namespace: Option<Namespace>,
    /// By name.
    pub(crate) operations: BTreeMap<String, Operation>,
    /// By id: a name in botocore, `namespace#Name` in Smithy.
    pub(crate) shapes: BTreeMap<String, Shape>,
}

impl Service {
    /// The shape of that id, if the model has it.
    pub(crate) fn shape(&self, id: &str) -> Option<&Shape> {
        self.shapes.get(id)
    }

    /// The members of a structure or union; none of anything else.
    pub(crate) fn members(&self, id: &str) -> &[Member] {
        match self.shape(id).map(|shape| &shape.kind) {
            Some(Kind::Structure(members) | Kind::Union(members)) => members,
            _ => &[],
        }
    }

    /// The members of an error that nothing but its structure holds. Every error has a message without
    /// it, but one that is sensitive is to be hidden.
    pub(crate) fn error_members(&self, id: &str) -> &[Member] {
        match self.members(id) {
            [member] if self.is_message(member) => &[],
            members => members,
        }
    }

    fn is_message(&self, member: &Member) -> bool {
        let text = self.shape(&member.target).filter(|shape| matches!(shape.kind, Kind::String));
        matches!(member.wire.as_str(), "message" | "Message")
            && member.binding == Binding::Document
            && text.is_some_and(|text| !text.traits.sensitive && !member.traits.sensitive)
    }

    /// Whether the operation sends its input even if that has no members.
    pub(crate) fn sends_empty_input(&self, operation: &Operation) -> bool {
        match self.protocol {
            Protocol::Spoken(spoken) => operation.input.is_some() && spoken.sends_empty_inputs(),
            Protocol::Other(_) => false,
        }
    }

    /// Whether the member is a whole body that comes part by part: as bytes or as events.
    pub(crate) fn is_stream(&self, member: &Member) -> bool {
        self.has_events(member) || self.has_bytes(member)
    }

    /// Whether the member is a whole body that comes as events.
    pub(crate) fn has_events(&self, member: &Member) -> bool {
        let shape = self.shape(&member.target);
        member.binding == Binding::Payload && shape.is_some_and(|shape| shape.traits.events)
    }

    fn has_bytes(&self, member: &Member) -> bool {
        let shape = self.shape(&member.target).filter(|shape| matches!(shape.kind, Kind::Blob));
        let streaming = shape.is_some_and(|shape| shape.traits.streaming);
        member.binding == Binding::Payload && (streaming || member.traits.streaming)
    }
}

/// How the service's documents are written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Protocol {
    Spoken(&'static words::Protocol),
    /// One that the runtime does not speak, by the model's name for it.
    Other(String),
}

impl Protocol {
    /// Of `named` that the runtime speaks, the one that botocore takes.
    pub(crate) fn first(named: impl Fn(&words::Protocol) -> bool) -> Option<Self> {
        let spoken = words::Protocol::all().filter(|protocol| named(protocol));
        spoken.min_by_key(|protocol| protocol.preference()).map(Self::Spoken)
    }

    /// Whether operations have no method and path of their own.
    pub(crate) fn is_rpc(&self) -> bool {
        matches!(self, Self::Spoken(protocol) if protocol.is_rpc())
    }

    /// Whether it is awsQuery, of which some traits speak alone.
    pub(crate) fn is_aws_query(&self) -> bool {
        matches!(self, Self::Spoken(protocol) if protocol.smithy == "aws.protocols#awsQuery")
    }

    /// Whether its documents have layouts, which keys such as `flattened` choose.
    pub(crate) fn has_layouts(&self) -> bool {
        matches!(self, Self::Spoken(protocol) if protocol.has_layouts)
    }

    /// Whether a service of it may have that key.
    pub(crate) fn takes(&self, key: words::Key) -> bool {
        matches!(self, Self::Spoken(protocol) if protocol.takes(key))
    }
}

/// An operation; its errors include those that all of the service's operations have.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) name: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) host_prefix: Option<String>,
    /// Where it is, which may be another place than the service's.
    pub(crate) location: Location,
    /// What the service's endpoint rules say that have no host for it.
    pub(crate) nowhere: Option<String>,
    /// Whether another operation is to be asked for its host, each time anew.
    pub(crate) discovers: bool,
    /// The members that are not declared, as they would lead to a host that is not.
    pub(crate) without: Vec<String>,
    /// What it says to them.
    pub(crate) endpoint_parameters: BTreeMap<String, Value>,
    pub(crate) auth: Auth,
    pub(crate) checksum: Checksum,
    pub(crate) pages: Option<Pages>,
    /// Whether its requests can be compressed with gzip.
    pub(crate) takes_gzip: bool,
    pub(crate) waiters: Vec<Waiter>,
    /// The schemes that it takes, if none of them can be declared.
    pub(crate) unsupported_schemes: Option<String>,
    /// Another reason why it cannot be declared.
    pub(crate) unsupported: Option<&'static str>,
    /// What a declaration of it does without.
    pub(crate) notes: Vec<String>,
    /// What signs it, if it says so itself.
    pub(crate) algorithm: Option<Algorithm>,
    pub(crate) input: Option<String>,
    /// The root of the document of its members.
    pub(crate) document: Layout,
    pub(crate) output: Option<String>,
    pub(crate) errors: Vec<String>,
    pub(crate) docs: Option<String>,
}

impl Operation {
    /// Whether it is signed with SigV4A, unlike the others in its place.
    pub(crate) fn adds_sigv4a(&self) -> bool {
        self.algorithm == Some(Algorithm::SigV4a) && !self.location.sigv4a
    }

    /// What signs it, if anything does.
    pub(crate) fn signs_by(&self) -> Algorithm {
        self.algorithm.unwrap_or(self.location.algorithm())
    }
}
