//! Reads the data shapes of Smithy's JSON AST and their members.

use std::collections::BTreeMap;

use serde_json::Value;

use super::smithy_raw::{RawMember, RawShape, RawTraits};
use super::{local, smithy_traits as traits};
use crate::error::Error;
use crate::model::{Binding, EnumValue, Kind, Member, Protocol, Shape, Traits, UNIT};

/// Deeper chains of mixins than this are a circle.
const MIXINS: usize = 32;

/// What reading a shape depends on.
pub(super) struct Context<'m> {
    pub(super) protocol: &'m Protocol,
    pub(super) raw: &'m BTreeMap<String, RawShape>,
}

/// The shapes that every model has without saying so.
pub(super) fn prelude() -> impl Iterator<Item = (String, Shape)> {
    let simple = [
        ("Blob", "blob"),
        ("Boolean", "boolean"),
        ("PrimitiveBoolean", "boolean"),
        ("Byte", "byte"),
        ("PrimitiveByte", "byte"),
        ("Short", "short"),
        ("PrimitiveShort", "short"),
        ("Integer", "integer"),
        ("PrimitiveInteger", "integer"),
        ("Long", "long"),
        ("PrimitiveLong", "long"),
        ("Float", "float"),
        ("PrimitiveFloat", "float"),
        ("Double", "double"),
        ("PrimitiveDouble", "double"),
        ("BigInteger", "bigInteger"),
        ("BigDecimal", "bigDecimal"),
        ("Timestamp", "timestamp"),
        ("Document", "document"),
    ];
    let simple = simple.into_iter().filter_map(|(name, r#type)| Some((name, simple_kind(r#type)?)));
    let others = [("String", Kind::String), (local(UNIT), Kind::Structure(Vec::new()))];
    simple.chain(others).map(|(name, kind)| {
        let shape = Shape { name: name.to_owned(), kind, traits: Traits::default() };
        (format!("smithy.api#{name}"), shape)
    })
}

/// The kind of a type without members.
fn simple_kind(r#type: &str) -> Option<Kind> {
    Some(match r#type {
        "blob" => Kind::Blob,
        "boolean" => Kind::Boolean,
        "byte" => Kind::Byte,
        "short" => Kind::Short,
        "integer" | "intEnum" => Kind::Integer,
        "long" => Kind::Long,
        "float" => Kind::Float,
        "double" => Kind::Double,
        "bigInteger" => Kind::BigInteger,
        "bigDecimal" => Kind::BigDecimal,
        "timestamp" => Kind::Timestamp,
        "document" => Kind::Document,
        _ => return None,
    })
}

impl Context<'_> {
    /// The shape, or nothing where it is none of data.
    pub(super) fn shape(&self, id: &str, raw: &RawShape) -> Result<Option<Shape>, Error> {
        let of = |member: &Option<RawMember>, name: &str| {
            let member = member.as_ref();
            let member =
                member.ok_or_else(|| Error::Model(format!("`{id}` has no member `{name}`")))?;
            self.member(name, member).map(Box::new)
        };
        let kind = match raw.r#type.as_str() {
            "string" => string_kind(&raw.traits),
            "enum" => Kind::Enum(self.enum_values(id, raw)?),
            "list" | "set" => Kind::List(of(&raw.member, "member")?),
            "map" => Kind::Map(of(&raw.key, "key")?, of(&raw.value, "value")?),
            "structure" => Kind::Structure(self.members(id, raw)?),
            "union" => Kind::Union(self.members(id, raw)?),
            other => match simple_kind(other) {
                Some(kind) => kind,
                None => return Ok(None),
            },
        };
        let mut traits = traits::read(&raw.traits)?;
        traits.events = raw.r#type == "union" && traits.streaming;
        if let Some(error) = traits.error.as_mut().filter(|_| self.protocol.is_aws_query()) {
            traits::query_error(&raw.traits, error);
        }
        Ok(Some(Shape { name: local(id).to_owned(), kind, traits }))
    }

    fn members(&self, id: &str, raw: &RawShape) -> Result<Vec<Member>, Error> {
        let members = self.raw_members(id, raw, 0)?;
        members.iter().map(|(name, member)| self.member(name, member)).collect()
    }

    /// The members of the shape's mixins, and its own.
    fn raw_members(
        &self,
        id: &str,
        raw: &RawShape,
        depth: usize,
    ) -> Result<Vec<(String, RawMember)>, Error> {
        if depth > MIXINS {
            return Err(Error::Model(format!("`{id}` mixes in itself")));
        }
        let mut members: Vec<(String, RawMember)> = Vec::new();
        for mixin in &raw.mixins {
            let found = self.raw.get(&mixin.target).ok_or_else(|| {
                Error::Model(format!(
                    "`{id}` mixes in `{}`, which is not in the model",
                    mixin.target
                ))
            })?;
            members.extend(self.raw_members(&mixin.target, found, depth + 1)?);
        }
        for (name, own) in &raw.members.0 {
            match members.iter_mut().find(|(mixed, _)| mixed == name) {
                Some((_, mixed)) => mixed.traits.extend(own.traits.clone()),
                None => members.push((name.clone(), own.clone())),
            }
        }
        Ok(members)
    }

    fn enum_values(&self, id: &str, raw: &RawShape) -> Result<Vec<EnumValue>, Error> {
        let members = self.raw_members(id, raw, 0)?;
        let values = members.into_iter().map(|(name, member)| EnumValue {
            value: traits::text(&member.traits, "smithy.api#enumValue")
                .unwrap_or_else(|| name.clone()),
            docs: traits::docs(&member.traits),
            name: Some(name),
        });
        Ok(values.collect())
    }

    fn member(&self, name: &str, raw: &RawMember) -> Result<Member, Error> {
        let said = |id: &str| raw.traits.contains_key(id);
        let text = |id: &str| traits::text(&raw.traits, id);
        let rest = !self.protocol.is_rpc();
        let has_layouts = self.protocol.has_layouts();
        let json_name = text("smithy.api#jsonName").filter(|_| rest && !has_layouts);
        let xml_name = text("smithy.api#xmlName").filter(|_| has_layouts);
        let mut traits = traits::read(&raw.traits)?;
        let binding = self.binding(name, raw);
        if matches!(binding, Binding::Header(_)) {
            let of_target = self.raw.get(&raw.target);
            let of_target = of_target.and_then(|target| traits::read(&target.traits).ok());
            let media_type = traits.media_type.clone().or(of_target.and_then(|of| of.media_type));
            traits.json_value = media_type.as_deref() == Some("application/json");
        }
        Ok(Member {
            name: name.to_owned(),
            wire: json_name.or(xml_name).unwrap_or_else(|| name.to_owned()),
            target: raw.target.clone(),
            required: said("smithy.api#required"),
            binding,
            host_label: said("smithy.api#hostLabel"),
            endpoint_parameter: traits::text_of(&raw.traits, "smithy.rules#contextParam", "name"),
            idempotency_token: said("smithy.api#idempotencyToken"),
            default: None,
            traits,
        })
    }

    /// Where the member stands; an RPC protocol has but the document.
    fn binding(&self, name: &str, raw: &RawMember) -> Binding {
        let text = |id: &str| traits::text(&raw.traits, id);
        let said = |id: &str| raw.traits.contains_key(id);
        if self.protocol.is_rpc() {
            Binding::Document
        } else if said("smithy.api#httpLabel") {
            Binding::Label(name.to_owned())
        } else if let Some(query) = text("smithy.api#httpQuery") {
            Binding::Query(query)
        } else if said("smithy.api#httpQueryParams") {
            Binding::QueryParams
        } else if let Some(header) = text("smithy.api#httpHeader") {
            Binding::Header(header)
        } else if let Some(prefix) = text("smithy.api#httpPrefixHeaders") {
            Binding::PrefixHeaders(prefix)
        } else if said("smithy.api#httpPayload") {
            Binding::Payload
        } else if said("smithy.api#httpResponseCode") {
            Binding::Status
        } else {
            Binding::Document
        }
    }
}

/// A string, or the enum that the trait of Smithy 1 makes of it.
fn string_kind(traits: &RawTraits) -> Kind {
    let Some(values) = traits.get("smithy.api#enum").and_then(Value::as_array) else {
        return Kind::String;
    };
    let text = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    let values = values.iter().filter_map(|value| {
        Some(EnumValue {
            value: text(value, "value")?,
            name: text(value, "name"),
            docs: text(value, "documentation"),
        })
    });
    Kind::Enum(values.collect())
}
