//! Smithy's JSON AST as it stands in a file.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::entries::Entries;

#[derive(Deserialize)]
pub(super) struct RawModel {
    #[serde(default)]
    pub(super) shapes: BTreeMap<String, RawShape>,
}

/// A trait's value by its id.
pub(super) type RawTraits = BTreeMap<String, Value>;

/// A shape of any type; each uses some of the properties.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RawShape {
    pub(super) r#type: String,
    #[serde(default)]
    pub(super) traits: RawTraits,
    #[serde(default)]
    pub(super) members: Entries<RawMember>,
    pub(super) member: Option<RawMember>,
    pub(super) key: Option<RawMember>,
    pub(super) value: Option<RawMember>,
    #[serde(default)]
    pub(super) mixins: Vec<RawReference>,
    pub(super) input: Option<RawReference>,
    pub(super) output: Option<RawReference>,
    #[serde(default)]
    pub(super) errors: Vec<RawReference>,
    #[serde(default)]
    pub(super) operations: Vec<RawReference>,
    #[serde(default)]
    pub(super) collection_operations: Vec<RawReference>,
    #[serde(default)]
    pub(super) resources: Vec<RawReference>,
    pub(super) create: Option<RawReference>,
    pub(super) put: Option<RawReference>,
    pub(super) read: Option<RawReference>,
    pub(super) update: Option<RawReference>,
    pub(super) delete: Option<RawReference>,
    pub(super) list: Option<RawReference>,
    #[serde(default)]
    pub(super) rename: BTreeMap<String, String>,
    pub(super) version: Option<String>,
}

#[derive(Clone, Deserialize)]
pub(super) struct RawReference {
    pub(super) target: String,
}

#[derive(Clone, Deserialize)]
pub(super) struct RawMember {
    pub(super) target: String,
    #[serde(default)]
    pub(super) traits: RawTraits,
}
