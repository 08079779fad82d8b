//! Lowers an enum of modeled errors.

use syn::ext::IdentExt;
use syn::{Data, Fields, LitInt, LitStr, Variant};

use super::item::{is_owned, item, must_not_be_generic, no_keys_inside};
use super::name::said;
use crate::attr::{ErrorArguments, ErrorVariantKeys};
use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::model::{Directions, ErrorEnum, ErrorShape, ErrorVariant, Retry};

/// Lowers the enum that `declared` declares.
pub(super) fn lower(
    declared: &Declared,
    given: &ErrorArguments,
    mistakes: &mut Mistakes,
) -> Option<ErrorEnum> {
    let plain = must_not_be_generic(declared, "an error", mistakes);
    let found = |what| format!("`#[aws_error]` supports enums, found a {what}");
    let help = "make it an enum with a variant for each modeled error";
    let variants = match &declared.input.data {
        Data::Enum(data) => &data.variants,
        Data::Struct(data) => {
            mistakes.at(data.struct_token, found("struct"), help);
            return None;
        }
        Data::Union(data) => {
            mistakes.at(data.union_token, found("union"), help);
            return None;
        }
    };
    let variants =
        variants.iter().map(|variant| lower_variant(variant, plain.is_none(), mistakes)).collect();
    plain?;
    let directions = Directions::of_output(given.output.is_given());
    Some(ErrorEnum { item: item(declared), directions, variants })
}

fn lower_variant(variant: &Variant, generic: bool, mistakes: &mut Mistakes) -> ErrorVariant {
    let ident = &variant.ident;
    let keys = ErrorVariantKeys::read(&variant.attrs, mistakes);
    no_keys_inside(variant, mistakes);
    let shape = match &variant.fields {
        Fields::Unit => ErrorShape::Nothing,
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields
            .unnamed
            .first()
            .filter(|field| generic || is_owned(&field.ty, "an error", mistakes))
            .map_or(ErrorShape::Broken, |field| ErrorShape::One(Box::new(field.ty.clone()))),
        fields => {
            let help = format!("write `{ident}({})`", shape_name(&ident.to_string()));
            mistakes.at(fields, "an error variant must hold exactly one shape", help);
            ErrorShape::Broken
        }
    };
    ErrorVariant {
        code: keys.code.get().map_or_else(|| ident.unraw().to_string(), LitStr::value),
        said: said(ident, &keys.code),
        status: keys.status.get().and_then(|literal| status(literal, mistakes)),
        retry: match keys.retryable.get() {
            None => Retry::Never,
            Some(false) => Retry::Retryable,
            Some(true) => Retry::Throttling,
        },
        ident: ident.clone(),
        shape,
    }
}

/// `ConflictShape` of `ConflictException`.
fn shape_name(variant: &str) -> String {
    format!("{}Shape", variant.strip_suffix("Exception").unwrap_or(variant))
}

fn status(literal: &LitInt, mistakes: &mut Mistakes) -> Option<u16> {
    let status = literal.base10_parse::<u16>().ok().filter(|status| (400..600).contains(status));
    if status.is_none() {
        mistakes.at(literal, format!("`{literal}` is not an error status"), "use 400 to 599");
    }
    status
}
