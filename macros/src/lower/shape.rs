//! Lowers a shape: a structure, a newtype or an open string enum.

use syn::ext::IdentExt;
use syn::{Data, DataEnum, Fields, LitStr, Type, Variant};

use super::item::{item, must_not_be_generic};
use super::name::rename_rule;
use super::output::fields;
use crate::attr::{MemberKeys, MemberOf, ShapeArguments, ShapeVariantKeys};
use crate::declared::{Declared, root};
use crate::mistakes::Mistakes;
use crate::model::{Directions, Model, Newtype, StringEnum, StringVariant, Structure};
use crate::names::RenameRule;

/// Lowers the shape that `declared` declares.
pub(super) fn lower(declared: &Declared, mistakes: &mut Mistakes) -> Option<Model> {
    let given = ShapeArguments::read(declared.arguments.clone(), &declared.input.attrs, mistakes);
    must_not_be_generic(declared, "a shape", mistakes);
    let (input, output) = (given.input.is_given(), given.output.is_given());
    let directions = Directions { input: input || !output, output: output || !input };
    let item = item(declared, root(&given.root));
    match &declared.input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Unnamed(tuple) if tuple.unnamed.len() == 1 => {
                let field = tuple.unnamed.first()?;
                let keys = MemberKeys::read(&field.attrs, MemberOf::Newtype, mistakes);
                let sensitive = keys.sensitive.is_given();
                Some(Model::Newtype(Newtype {
                    item,
                    directions,
                    inner: field.ty.clone(),
                    sensitive,
                }))
            }
            Fields::Unnamed(tuple) => {
                let help = "name the members, or keep one for a newtype";
                mistakes.at(tuple, "a structure has named members", help);
                None
            }
            named => {
                let rule = rename_rule(&given.rename_all, RenameRule::Camel, mistakes);
                let fields = fields(named.iter().collect(), MemberOf::Shape, rule, mistakes);
                Some(Model::Structure(Structure { item, directions, fields }))
            }
        },
        Data::Enum(data) => {
            let rule = rename_rule(&given.rename_all, RenameRule::Pascal, mistakes);
            let (variants, unknown) = string_enum(declared, data, rule, mistakes)?;
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
    }
}

/// The known values and the variant for the others.
fn string_enum(
    declared: &Declared,
    data: &DataEnum,
    rule: RenameRule,
    mistakes: &mut Mistakes,
) -> Option<(Vec<StringVariant>, syn::Ident)> {
    let (unknown, known): (Vec<&Variant>, Vec<&Variant>) =
        data.variants.iter().partition(|variant| variant.ident == "Unknown");
    let holding = known.iter().filter(|variant| !matches!(variant.fields, Fields::Unit));
    let mut good = true;
    for odd in holding {
        good = false;
        if odd.fields.len() == 1
            && known.iter().any(|variant| matches!(variant.fields, Fields::Unit))
        {
            let message = "an enum has unit variants, a union one-field variants";
            mistakes.at(&odd.ident, message, "split it");
        } else if odd.fields.len() == 1 {
            mistakes.at(&odd.ident, "a union is not supported yet", "");
        } else {
            let message = "a union member holds one value";
            mistakes.at(&odd.fields, message, "put both in an `#[aws_shape]` struct");
        }
    }
    if !good {
        return None;
    }
    if let Some(odd) = unknown.first().filter(|variant| !holds_a_string(variant)) {
        mistakes.at(
            odd,
            "`Unknown` keeps the value that has no variant",
            "write `Unknown(String)`",
        );
        return None;
    }
    let Some(unknown) = unknown.first() else {
        let message = "a value that AWS adds later has no place";
        mistakes.at(&declared.input.ident, message, "add `Unknown(String)`");
        return None;
    };
    let variants = known.iter().map(|variant| {
        let keys = ShapeVariantKeys::read(&variant.attrs, mistakes);
        let name = variant.ident.unraw().to_string();
        let value = keys.name.get().map_or_else(|| rule.of_variant(&name), LitStr::value);
        StringVariant { ident: variant.ident.clone(), value }
    });
    let variants = variants.collect();
    ShapeVariantKeys::read(&unknown.attrs, mistakes);
    Some((variants, unknown.ident.clone()))
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
