//! Lowers an open union.

use aws_operation_words::RenameRule;
use syn::{DataEnum, Fields, Ident, Type, Variant};

use super::item::{is_owned, no_keys_inside};
use super::name::said;
use super::stream::is_no_stream;
use super::{constraints, layout, text, timestamp};
use crate::attr::{MemberKeys, MemberOf, ShapeVariantKeys};
use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::model::{Directions, Field, Source};

/// Whether an enum is one: its variants hold something, but for a mistake or two.
pub(super) fn is_one(data: &DataEnum) -> bool {
    let known = || data.variants.iter().filter(|variant| variant.ident != "Unknown");
    let holds = |variant: &Variant| variant.fields.len() == 1;
    match known().next() {
        Some(_) => known().any(holds) && !known().any(|variant| variant.fields.is_empty()),
        None => data.variants.first().is_some_and(|variant| holds_a(variant, "UnknownMember")),
    }
}

/// The members, and the variant for the others: `None` where the variants have a mistake.
pub(super) fn lower(
    declared: &Declared,
    data: &DataEnum,
    rule: RenameRule,
    directions: Directions,
    mistakes: &mut Mistakes,
) -> (Vec<Field>, Option<Ident>) {
    let (unknown, known): (Vec<&Variant>, Vec<&Variant>) =
        data.variants.iter().partition(|variant| variant.ident == "Unknown");
    let before = mistakes.count();
    let members = known.iter().filter_map(|variant| member(variant, rule, directions, mistakes));
    let members = members.collect();
    for variant in &data.variants {
        no_keys_inside(variant, mistakes);
    }
    for variant in &unknown {
        ShapeVariantKeys::read(&variant.attrs, mistakes);
    }
    match unknown.first() {
        None => {
            let message = "there is no variant for values that AWS adds later";
            mistakes.at(&declared.input.ident, message, "add `Unknown(UnknownMember)`");
        }
        Some(odd) if !holds_a(odd, "UnknownMember") => {
            let message = "`Unknown` must hold the unknown member";
            mistakes.at(odd, message, "write `Unknown(UnknownMember)`");
        }
        Some(_) => {}
    }
    let good = mistakes.count() == before;
    (members, unknown.first().filter(|_| good).map(|variant| variant.ident.clone()))
}

fn member(
    variant: &Variant,
    rule: RenameRule,
    directions: Directions,
    mistakes: &mut Mistakes,
) -> Option<Field> {
    let keys = MemberKeys::read(&variant.attrs, MemberOf::Shape, mistakes);
    let Fields::Unnamed(fields) = &variant.fields else {
        let message = "a union member cannot have named fields";
        mistakes.at(&variant.fields, message, format!("write `{}(..)`", variant.ident));
        return None;
    };
    let (Some(field), 1) = (fields.unnamed.first(), fields.unnamed.len()) else {
        let help = "put both in an `#[aws_shape]` struct";
        mistakes.at(&variant.fields, "a union member must hold exactly one value", help);
        return None;
    };
    let owned = !directions.output || is_owned(&field.ty, "a union", mistakes);
    let good = owned && !keys.unsure;
    let good = good && is_no_stream(&variant.ident, &field.ty, MemberOf::Shape, mistakes);
    let name = syn::ext::IdentExt::unraw(&variant.ident).to_string();
    Some(Field {
        name: keys.name.get().map_or_else(|| rule.of_variant(&name), syn::LitStr::value),
        said: said(&variant.ident, &keys.name),
        ident: variant.ident.clone(),
        ty: field.ty.clone(),
        source: if good { Source::Document } else { Source::Broken },
        of_event: None,
        ends_with: None,
        sensitive: keys.sensitive.is_given(),
        constraints: constraints::lower(&keys.constraints, mistakes),
        timestamp: timestamp::lower(&keys.timestamp, mistakes),
        foreign: keys.serde.key().cloned(),
        text: text::lower(&keys, mistakes),
        layouts: layout::lower(&keys.layout, keys.constraints.each.get()),
    })
}

/// Whether a variant holds that type alone, however the user spells its path.
fn holds_a(variant: &Variant, name: &str) -> bool {
    let Fields::Unnamed(fields) = &variant.fields else { return false };
    let is_it = |ty: &Type| match ty {
        Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == name),
        _ => false,
    };
    fields.unnamed.len() == 1 && fields.unnamed.first().is_some_and(|field| is_it(&field.ty))
}
