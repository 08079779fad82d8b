//! The keys of `#[aws(…)]` on a field.

use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, LitStr, Meta};

use super::constraints::ConstraintKeys;
use super::entry::{Entry, entries};
use super::key::{self, Key};
use super::layout::LayoutKeys;
use super::slot::Slot;
use super::unknown::{Place, unknown};
use crate::mistakes::Mistakes;
use crate::names::listed;

/// Whose member it is, which decides the keys it may have.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum MemberOf {
    Operation,
    Output,
    Shape,
    Newtype,
}

/// What `#[aws(…)]` on a field was given.
#[derive(Default)]
pub(crate) struct MemberKeys {
    pub(crate) label: Slot<Option<LitStr>>,
    pub(crate) query: Slot<Option<LitStr>>,
    /// What is sent for no value.
    pub(crate) default: Slot<LitStr>,
    pub(crate) query_params: Slot<()>,
    pub(crate) header: Slot<LitStr>,
    pub(crate) prefix_headers: Slot<LitStr>,
    pub(crate) status: Slot<()>,
    pub(crate) payload: Slot<()>,
    /// The event that is the last.
    pub(crate) ends_with: Slot<LitStr>,
    pub(crate) event_header: Slot<()>,
    pub(crate) event_payload: Slot<()>,
    pub(crate) body: Slot<()>,
    /// Beside any binding.
    pub(crate) host_label: Slot<Option<LitStr>>,
    pub(crate) name: Slot<LitStr>,
    pub(crate) idempotency_token: Slot<()>,
    pub(crate) last_segment: Slot<()>,
    pub(crate) sensitive: Slot<()>,
    pub(crate) constraints: ConstraintKeys,
    pub(crate) timestamp: Slot<LitStr>,
    pub(crate) json_value: Slot<()>,
    pub(crate) media_type: Slot<LitStr>,
    pub(crate) serde: Slot<()>,
    pub(crate) text: Slot<()>,
    pub(crate) layout: LayoutKeys,
    /// What its unknown words were given: each may be the name of a label.
    pub(crate) meant: Vec<String>,
    /// The keys that bind it, in the order they are written.
    pub(crate) bindings: Vec<Ident>,
    /// One of them is no key here: it may have been meant for a binding.
    pub(crate) unsure: bool,
}

/// The keys of which a member has one.
const BINDINGS: [&str; 8] =
    ["label", "query", "query_params", "header", "prefix_headers", "status", "payload", "body"];

impl MemberOf {
    fn keys(self) -> &'static [&'static Key] {
        match self {
            Self::Operation => key::OF_OPERATION_MEMBER,
            Self::Output => &[
                &key::HEADER,
                &key::PREFIX_HEADERS,
                &key::STATUS_OF_OUTPUT,
                &key::PAYLOAD,
                &key::ENDS_WITH,
                &key::NAME,
                &key::SENSITIVE,
                &key::TIMESTAMP,
                &key::JSON_VALUE,
                &key::MEDIA_TYPE,
                &key::SERDE,
                &key::TEXT,
                &key::FLATTENED,
                &key::XML_ATTRIBUTE,
                &key::XML_NAMESPACE,
                &key::MEMBER_NAME,
                &key::KEY_NAME,
                &key::VALUE_NAME,
                &key::URL_ENCODED,
                &key::EACH,
            ],
            Self::Shape => &[
                &key::NAME,
                &key::SENSITIVE,
                &key::LENGTH,
                &key::RANGE,
                &key::EACH,
                &key::TIMESTAMP,
                &key::SERDE,
                &key::TEXT,
                &key::FLATTENED,
                &key::XML_ATTRIBUTE,
                &key::XML_NAMESPACE,
                &key::MEMBER_NAME,
                &key::KEY_NAME,
                &key::VALUE_NAME,
                &key::QUERY_NAME,
                &key::URL_ENCODED,
                &key::EVENT_HEADER,
                &key::EVENT_PAYLOAD,
            ],
            Self::Newtype => &[&key::SENSITIVE, &key::SERDE, &key::TEXT],
        }
    }

    /// What a message calls the item.
    pub(crate) fn owner_text(self) -> &'static str {
        match self {
            Self::Operation => "an operation",
            Self::Output => "an output",
            Self::Shape => "a shape",
            Self::Newtype => "a newtype",
        }
    }
}

impl MemberKeys {
    pub(crate) fn read(attributes: &[Attribute], of: MemberOf, mistakes: &mut Mistakes) -> Self {
        let mut read = Self::default();
        let before = mistakes.count();
        let entries = aws(attributes, of.keys(), mistakes);
        read.unsure = mistakes.count() > before;
        for entry in entries {
            let known = of.keys();
            let name = entry.key.to_string();
            if !known.iter().any(|key| key.name == name) {
                misplaced(&entry, &name, of, mistakes);
                read.meant.extend(entry.literal());
                read.unsure = true;
                continue;
            }
            if BINDINGS.contains(&name.as_str()) && !read.bindings.contains(&entry.key) {
                read.bindings.push(entry.key.clone());
            }
            match name.as_str() {
                "label" => read.label.fill(&entry, &key::LABEL, mistakes, Entry::optional_string),
                "query" => read.query.fill(&entry, &key::QUERY, mistakes, Entry::optional_string),
                "default" => read.default.fill(&entry, &key::DEFAULT, mistakes, Entry::string),
                "query_params" => {
                    read.query_params.fill(&entry, &key::QUERY_PARAMS, mistakes, Entry::flag)
                }
                "prefix_headers" => {
                    read.prefix_headers.fill(&entry, &key::PREFIX_HEADERS, mistakes, Entry::string)
                }
                "status" => read.status.fill(&entry, &key::STATUS_OF_OUTPUT, mistakes, Entry::flag),
                "header" => read.header.fill(&entry, &key::HEADER, mistakes, Entry::string),
                "host_label" => {
                    read.host_label.fill(&entry, &key::HOST_LABEL, mistakes, Entry::optional_string)
                }
                "payload" => read.payload.fill(&entry, &key::PAYLOAD, mistakes, Entry::flag),
                "ends_with" => read.ends_with.fill(&entry, &key::ENDS_WITH, mistakes, Entry::name),
                "event_header" => {
                    read.event_header.fill(&entry, &key::EVENT_HEADER, mistakes, Entry::flag)
                }
                "event_payload" => {
                    read.event_payload.fill(&entry, &key::EVENT_PAYLOAD, mistakes, Entry::flag)
                }
                "json_value" => {
                    read.json_value.fill(&entry, &key::JSON_VALUE, mistakes, Entry::flag)
                }
                "media_type" => {
                    read.media_type.fill(&entry, &key::MEDIA_TYPE, mistakes, Entry::string)
                }
                "body" => read.body.fill(&entry, &key::BODY, mistakes, Entry::flag),
                "name" => read.name.fill(&entry, &key::NAME, mistakes, Entry::member_name),
                "idempotency_token" => read.idempotency_token.fill(
                    &entry,
                    &key::IDEMPOTENCY_TOKEN,
                    mistakes,
                    Entry::flag,
                ),
                "last_segment" => {
                    read.last_segment.fill(&entry, &key::LAST_SEGMENT, mistakes, Entry::flag)
                }
                "timestamp" => {
                    read.timestamp.fill(&entry, &key::TIMESTAMP, mistakes, Entry::string)
                }
                "serde" => read.serde.fill(&entry, &key::SERDE, mistakes, Entry::flag),
                "text" => read.text.fill(&entry, &key::TEXT, mistakes, Entry::flag),
                "sensitive" => read.sensitive.fill(&entry, &key::SENSITIVE, mistakes, Entry::flag),
                _ if read.layout.read(&entry, mistakes) => {}
                _ => read.constraints.read(&entry, mistakes),
            }
        }
        read
    }
}

/// The entries of every `#[aws(…)]` among `attributes`.
pub(super) fn aws(attributes: &[Attribute], known: &[&Key], mistakes: &mut Mistakes) -> Vec<Entry> {
    let mut read = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("aws")) {
        let tokens = match &attribute.meta {
            Meta::List(list) => list.tokens.clone(),
            Meta::Path(_) => TokenStream::new(),
            Meta::NameValue(pair) => {
                mistakes.at(
                    pair,
                    "`#[aws]` takes its keys in parentheses",
                    "write `#[aws(header = \"X-Name\")]`",
                );
                continue;
            }
        };
        if tokens.is_empty() {
            let known = listed(known.iter().map(|key| key.name));
            let help = format!("remove it, or add one of {known}");
            mistakes.at(attribute, "`#[aws]` has no keys", help);
        }
        read.extend(entries(tokens, mistakes));
    }
    read
}

/// A key of the request on a member of something else, or a key of nowhere.
fn misplaced(entry: &Entry, name: &str, of: MemberOf, mistakes: &mut Mistakes) {
    let of_request = key::OF_OPERATION_MEMBER.iter().any(|key| key.name == name);
    let known = || listed(of.keys().iter().map(|key| key.name));
    match of {
        MemberOf::Output if of_request => {
            let help = format!("outputs take {}", known());
            mistakes.at(&entry.key, format!("`{name}` is not allowed in an output"), help);
        }
        MemberOf::Shape if of_request => {
            let message = format!("`{name}` is not allowed on a member of a shape");
            mistakes.at(&entry.key, message, format!("shapes take {}", known()));
        }
        MemberOf::Newtype if of_request => {
            let message = format!("`{name}` is not allowed on the field of a newtype");
            mistakes.at(&entry.key, message, "write it on the members of this type");
        }
        _ => unknown(entry, Place::Member, of.keys(), mistakes),
    }
}
