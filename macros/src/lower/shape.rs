//! Lowers a shape: a structure, a newtype, an open string enum, or by its own file a union.

use aws_operation_words::RenameRule;
use syn::ext::IdentExt;
use syn::{Data, DataEnum, Fields, Ident, LitStr, Type, Variant};

use super::item::{is_owned, item, must_not_be_generic, no_keys_inside};
use super::name::{rename_rule, said};
use super::output::fields;
use super::{layout, text, union};
use crate::attr::{MemberKeys, MemberOf, ShapeArguments, ShapeVariantKeys};
use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::model::{Directions, Item, Model, Newtype, StringEnum, StringVariant, Structure, Union};

/// Lowers the shape that `declared` declares.
pub(super) fn lower(
    declared: &Declared,
    given: &ShapeArguments,
    mistakes: &mut Mistakes,
) -> Option<Model> {
    let plain = must_not_be_generic(declared, "a shape", mistakes);
    let (input, output) = (given.input.is_given(), given.output.is_given());
    let directions = Directions { input: input || !output, output: output || !input };
    let item = Item { serde: given.serde.is_given(), ..item(declared) };
    let element = layout::root(&given.xml_name, &given.xml_namespace);
    let model = match &declared.input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Unnamed(tuple) if tuple.unnamed.len() == 1 => {
                let field = tuple.unnamed.first()?;
                let keys = MemberKeys::read(&field.attrs, MemberOf::Newtype, mistakes);
                let sensitive = keys.sensitive.is_given();
                let owned = !directions.output || is_owned(&field.ty, "a newtype", mistakes);
                owned.then_some(Model::Newtype(Box::new(Newtype {
                    item,
                    directions,
                    inner: field.ty.clone(),
                    sensitive,
                    foreign: keys.serde.key().cloned(),
                    text: text::lower(&keys, mistakes),
                })))
            }
            Fields::Unnamed(tuple) => {
                let help = "name the members, or keep only one to make a newtype";
                mistakes.at(tuple, "a structure needs named members", help);
                None
            }
            named => {
                let rule = rename_rule(&given.rename_all, RenameRule::Camel, mistakes);
                let fields = fields(
                    named.iter().collect(),
                    MemberOf::Shape,
                    rule,
                    directions.output,
                    mistakes,
                );
                Some(Model::Structure(Structure { item, element, directions, fields }))
            }
        },
        Data::Enum(data) => {
            if union::is_one(data) {
                let rule = rename_rule(&given.rename_all, RenameRule::Camel, mistakes);
                let (members, unknown) = union::lower(declared, data, rule, directions, mistakes);
                return plain
                    .map(|()| Model::Union(Union { item, element, directions, members, unknown }));
            }
            let rule = rename_rule(&given.rename_all, RenameRule::Pascal, mistakes);
            let (variants, unknown) = string_enum(declared, data, rule, mistakes);
            Some(Model::StringEnum(StringEnum { item, directions, variants, unknown }))
        }
        Data::Union(data) => {
            let help = "use a struct or an enum";
            mistakes.at(
                data.union_token,
                "`#[aws_shape]` supports structs and enums, found a union",
                help,
            );
            None
        }
    };
    plain.and(model)
}

/// The known values, and the variant for the others: `None` where the variants have a mistake.
fn string_enum(
    declared: &Declared,
    data: &DataEnum,
    rule: RenameRule,
    mistakes: &mut Mistakes,
) -> (Vec<StringVariant>, Option<Ident>) {
    let (unknown, known): (Vec<&Variant>, Vec<&Variant>) =
        data.variants.iter().partition(|variant| variant.ident == "Unknown");
    let values = known.iter().map(|variant| {
        let keys = ShapeVariantKeys::read(&variant.attrs, mistakes);
        let name = variant.ident.unraw().to_string();
        let value = keys.name.get().map_or_else(|| rule.of_variant(&name), LitStr::value);
        let said = said(&variant.ident, &keys.name);
        StringVariant { ident: variant.ident.clone(), value, said }
    });
    let values = values.collect();
    let before = mistakes.count();
    for variant in &data.variants {
        no_keys_inside(variant, mistakes);
    }
    kind(declared, &known, unknown.first(), mistakes);
    for variant in &unknown {
        ShapeVariantKeys::read(&variant.attrs, mistakes);
    }
    let good = mistakes.count() == before;
    (values, unknown.first().filter(|_| good).map(|variant| variant.ident.clone()))
}

/// Reports what keeps the variants from being an open string enum.
fn kind(
    declared: &Declared,
    known: &[&Variant],
    unknown: Option<&&Variant>,
    mistakes: &mut Mistakes,
) {
    let with = |count: usize| known.iter().filter(move |variant| variant.fields.len() == count);
    let odd = known.iter().filter(|variant| variant.fields.len() > 1);
    for variant in odd.clone() {
        let help = "put both in an `#[aws_shape]` struct";
        mistakes.at(&variant.fields, "a union member must hold exactly one value", help);
    }
    match (with(0).next(), with(1).next()) {
        (Some(_), Some(other))
            if unknown.is_none() && with(1).count() == 1 && holds_a_string(other) =>
        {
            let message = "there is no variant for values that AWS adds later";
            let help = format!("rename `{}` to `Unknown`: `Unknown(String)`", other.ident);
            mistakes.at(&other.ident, message, help);
        }
        (Some(unit), Some(holding)) => {
            let rarer = if with(0).count() < with(1).count() { unit } else { holding };
            let message =
                "unit variants (of an enum) cannot be mixed with one-field variants (of a union)";
            mistakes.at(&rarer.ident, message, "split it into an enum and a union");
        }
        // That is a union.
        (None, Some(_)) => {}
        (_, None) if unknown.is_none() && odd.count() == 0 => {
            let message = "there is no variant for values that AWS adds later";
            mistakes.at(&declared.input.ident, message, "add `Unknown(String)`");
        }
        (_, None) => {}
    }
    if let Some(odd) = unknown.filter(|variant| !holds_a_string(variant)) {
        let message = "`Unknown` must hold the unknown value";
        mistakes.at(odd, message, "write `Unknown(String)`");
    }
}

/// Whether a variant is `Unknown(String)`, however the user spells `String`.
fn holds_a_string(variant: &Variant) -> bool {
    let Fields::Unnamed(fields) = &variant.fields else { return false };
    let string = |ty: &Type| match ty {
        Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "String"),
        _ => false,
    };
    fields.unnamed.len() == 1 && fields.unnamed.first().is_some_and(|field| string(&field.ty))
}
