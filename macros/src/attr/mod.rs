//! From attribute tokens to raw slots with spans. What the values mean is for [`crate::lower`].

mod access_point;
mod arguments;
mod auth;
mod checksum;
mod constraints;
mod endpoint_variant;
mod entry;
mod item;
mod key;
mod layout;
mod member;
mod name;
mod only_word;
mod pages;
mod slot;
mod unknown;
mod variant;

pub(crate) use access_point::AccessPointKeys;
pub(crate) use arguments::Arguments;
pub(crate) use auth::{ApiKeyKeys, AuthKeys};
pub(crate) use checksum::ChecksumKeys;
pub(crate) use constraints::{Bounds, ConstraintKeys, EachKeys, NumberLit};
pub(crate) use endpoint_variant::EndpointVariantKeys;
pub(crate) use item::{
    EndpointValue, ErrorArguments, OperationArguments, OutputArguments, ServiceArguments,
    ShapeArguments, is_absolute,
};
pub(crate) use layout::{LayoutKeys, NamespaceKeys};
pub(crate) use member::{MemberKeys, MemberOf};
pub(crate) use name::check_xml_name;
pub(crate) use pages::PagesKeys;
pub(crate) use slot::Slot;
pub(crate) use variant::{ErrorVariantKeys, ShapeVariantKeys};
