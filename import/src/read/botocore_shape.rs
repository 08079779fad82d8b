//! Reads the shapes of botocore's service-2.json and their members.

use serde::Deserialize;
use serde_json::Number;

use super::entries::Entries;
use crate::error::Error;
use crate::model::{
    Binding, Bounds, EnumValue, ErrorTraits, Kind, Layout, Member, Namespace, Protocol, Retry,
    Shape, TimestampFormat, Traits,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RawReference {
    pub(super) shape: String,
    documentation: Option<String>,
    location: Option<String>,
    pub(super) location_name: Option<String>,
    timestamp_format: Option<String>,
    #[serde(default)]
    host_label: bool,
    context_param: Option<RawParameter>,
    #[serde(default)]
    idempotency_token: bool,
    #[serde(default)]
    jsonvalue: bool,
    #[serde(default)]
    eventheader: bool,
    #[serde(default)]
    eventpayload: bool,
    #[serde(default)]
    streaming: bool,
    #[serde(default)]
    flattened: bool,
    #[serde(default)]
    xml_attribute: bool,
    pub(super) xml_namespace: Option<RawNamespace>,
    query_name: Option<String>,
}

/// With its prefix, or alone.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum RawNamespace {
    Uri(String),
    Prefixed {
        #[serde(default)]
        prefix: String,
        uri: String,
    },
}

impl From<RawNamespace> for Namespace {
    fn from(raw: RawNamespace) -> Self {
        match raw {
            RawNamespace::Uri(uri) => Self { prefix: String::new(), uri },
            RawNamespace::Prefixed { prefix, uri } => Self { prefix, uri },
        }
    }
}

#[derive(Deserialize)]
struct RawParameter {
    name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RawShape {
    r#type: String,
    #[serde(default)]
    members: Entries<RawReference>,
    member: Option<RawReference>,
    key: Option<RawReference>,
    value: Option<RawReference>,
    r#enum: Option<Vec<String>>,
    #[serde(default)]
    required: Vec<String>,
    payload: Option<String>,
    min: Option<Number>,
    max: Option<Number>,
    documentation: Option<String>,
    timestamp_format: Option<String>,
    error: Option<RawError>,
    retryable: Option<RawRetryable>,
    #[serde(default)]
    exception: bool,
    #[serde(default)]
    document: bool,
    #[serde(default)]
    eventstream: bool,
    #[serde(default)]
    sensitive: bool,
    #[serde(default)]
    sparse: bool,
    #[serde(default)]
    streaming: bool,
    #[serde(default)]
    requires_length: bool,
    #[serde(default)]
    pub(super) union: bool,
    #[serde(default)]
    flattened: bool,
    xml_namespace: Option<RawNamespace>,
    location_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawError {
    code: Option<String>,
    http_status_code: Option<u16>,
}

#[derive(Deserialize)]
struct RawRetryable {
    #[serde(default)]
    throttling: bool,
}

/// What reading a shape depends on.
pub(super) struct Context {
    pub(super) protocol: Protocol,
    pub(super) query_compatible: bool,
}

impl Context {
    /// The shape of that name.
    pub(super) fn shape(&self, name: &str, mut raw: RawShape) -> Result<Shape, Error> {
        let traits = self.traits(&mut raw)?;
        let needs = |what: &str| Error::Model(format!("`{name}` has no `{what}`"));
        let kind = match raw.r#type.as_str() {
            "blob" => Kind::Blob,
            "boolean" => Kind::Boolean,
            "integer" => Kind::Integer,
            "long" => Kind::Long,
            "float" => Kind::Float,
            "double" => Kind::Double,
            "timestamp" => Kind::Timestamp,
            "string" | "character" => match raw.r#enum {
                Some(values) if !values.is_empty() => Kind::Enum(
                    values
                        .into_iter()
                        .map(|value| EnumValue { value, name: None, docs: None })
                        .collect(),
                ),
                _ => Kind::String,
            },
            "list" => {
                let member = raw.member.ok_or_else(|| needs("member"))?;
                Kind::List(Box::new(self.member("member", member, false, false)?))
            }
            "map" => {
                let key = raw.key.ok_or_else(|| needs("key"))?;
                let value = raw.value.ok_or_else(|| needs("value"))?;
                Kind::Map(
                    Box::new(self.member("key", key, false, false)?),
                    Box::new(self.member("value", value, false, false)?),
                )
            }
            "structure" if raw.document => Kind::Document,
            "structure" => {
                let members = raw.members.0.into_iter().map(|(name, member)| {
                    let required = raw.required.contains(&name);
                    let payload = raw.payload.as_ref() == Some(&name);
                    self.member(&name, member, required, payload)
                });
                let members = members.collect::<Result<Vec<_>, Error>>()?;
                if raw.union || raw.eventstream {
                    Kind::Union(members)
                } else {
                    Kind::Structure(members)
                }
            }
            _ => Kind::Unsupported("its type is unknown"),
        };
        Ok(Shape { name: name.to_owned(), kind, traits })
    }

    fn traits(&self, raw: &mut RawShape) -> Result<Traits, Error> {
        let bounds = match (raw.min.take(), raw.max.take()) {
            (None, None) => None,
            (min, max) => Some(Bounds { min, max }),
        };
        let counted = matches!(raw.r#type.as_str(), "string" | "blob" | "list" | "map");
        let error = (raw.exception || raw.error.is_some()).then(|| {
            let error = raw.error.take();
            ErrorTraits {
                // A query-compatible service has that code in a header of its own; the one that
                // errors are told by is the shape's name.
                code: error
                    .as_ref()
                    .and_then(|error| error.code.clone())
                    .filter(|_| !self.query_compatible || self.protocol.is_aws_query()),
                status: error.and_then(|error| error.http_status_code),
                retry: raw.retryable.as_ref().map(|retryable| match retryable.throttling {
                    true => Retry::Throttling,
                    false => Retry::Plain,
                }),
            }
        });
        Ok(Traits {
            docs: raw.documentation.take(),
            sensitive: raw.sensitive,
            sparse: raw.sparse,
            streaming: raw.streaming,
            events: raw.eventstream,
            requires_length: raw.requires_length,
            length: bounds.clone().filter(|_| counted),
            range: bounds.filter(|_| !counted),
            timestamp: raw.timestamp_format.as_deref().map(timestamp).transpose()?,
            layout: Layout {
                flattened: raw.flattened,
                namespace: raw.xml_namespace.take().map(Namespace::from),
                root: raw.location_name.take(),
                ..Layout::default()
            },
            error,
            ..Traits::default()
        })
    }

    fn member(
        &self,
        name: &str,
        raw: RawReference,
        required: bool,
        payload: bool,
    ) -> Result<Member, Error> {
        let payload_name = raw.location_name.clone().filter(|_| payload);
        // Headers that are a map and have no prefix are all headers.
        let prefix = raw.location_name.clone().unwrap_or_default();
        let located = raw.location_name.unwrap_or_else(|| name.to_owned());
        let binding = match raw.location.as_deref() {
            _ if self.protocol.is_rpc() => Binding::Document,
            _ if payload => Binding::Payload,
            None => Binding::Document,
            Some("uri") => Binding::Label(located.clone()),
            Some("querystring") => Binding::Query(located.clone()),
            Some("header") => Binding::Header(located.clone()),
            Some("headers") => Binding::PrefixHeaders(prefix),
            Some("statusCode") => Binding::Status,
            Some(other) => {
                return Err(Error::Model(format!("`{name}` has an unknown location `{other}`")));
            }
        };
        Ok(Member {
            name: name.to_owned(),
            // Inside a document a name for elsewhere has no meaning.
            wire: if raw.location.is_none() { located } else { name.to_owned() },
            target: raw.shape,
            required,
            binding,
            host_label: raw.host_label,
            endpoint_parameter: raw.context_param.map(|parameter| parameter.name),
            idempotency_token: raw.idempotency_token,
            default: None,
            traits: Traits {
                docs: raw.documentation,
                json_value: raw.jsonvalue,
                event_header: raw.eventheader,
                event_payload: raw.eventpayload,
                streaming: raw.streaming,
                timestamp: raw.timestamp_format.as_deref().map(timestamp).transpose()?,
                layout: Layout {
                    flattened: raw.flattened,
                    attribute: raw.xml_attribute,
                    namespace: raw.xml_namespace.map(Namespace::from),
                    root: payload_name,
                    query_name: raw.query_name,
                    url_encoded: false,
                },
                ..Traits::default()
            },
        })
    }
}

/// botocore's name of a format.
fn timestamp(name: &str) -> Result<TimestampFormat, Error> {
    let known = TimestampFormat::ALL.into_iter().find(|format| format.in_botocore() == name);
    known.ok_or_else(|| Error::Model(format!("unknown timestamp format `{name}`")))
}
