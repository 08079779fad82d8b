//! Types that `output` and `error` cannot name, because nobody can add our attributes to them.

use quote::ToTokens;
use syn::{GenericArgument, PathArguments, Type, TypePath};

use crate::names::spelled;

/// What holds another type, which may have been meant.
const AROUND_ONE: [&str; 5] = ["Option", "Box", "Result", "Rc", "Arc"];
const COLLECTIONS: [&str; 5] = ["Vec", "HashMap", "BTreeMap", "HashSet", "BTreeSet"];
const PLAIN: [&str; 15] = [
    "String", "str", "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "u8", "u16", "u32",
    "u64", "usize",
];

/// Whether the user did not declare the type, as far as its text tells: only std's types are known. For any
/// other type, rustc says whether it has the attribute.
pub(crate) fn is_undeclarable(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => is_of_std(path),
        Type::Paren(inner) => is_undeclarable(&inner.elem),
        Type::Group(inner) => is_undeclarable(&inner.elem),
        Type::Tuple(tuple) => !tuple.elems.is_empty(),
        Type::Array(_) | Type::Slice(_) | Type::Reference(_) | Type::Ptr(_) => true,
        Type::FnPtr(_) | Type::ImplTrait(_) | Type::TraitObject(_) | Type::Never(_) => true,
        _ => false,
    }
}

fn is_of_std(path: &TypePath) -> bool {
    let Some(last) = path.path.segments.last().filter(|_| path.qself.is_none()) else {
        return false;
    };
    let is_one_of = |names: &[&str]| names.iter().any(|name| last.ident == name);
    match last.arguments {
        PathArguments::AngleBracketed(_) => is_one_of(&AROUND_ONE) || is_one_of(&COLLECTIONS),
        _ => path.path.segments.len() == 1 && is_one_of(&PLAIN),
    }
}

/// Whether values can have it.
pub(crate) fn is_of_values(ty: &Type) -> bool {
    let unnamed = |ty: &Type| matches!(ty, Type::ImplTrait(_) | Type::TraitObject(_));
    let unsized_or_borrowed = matches!(ty, Type::Slice(_) | Type::Reference(_));
    !unnamed(ty) && !unsized_or_borrowed && spelled(ty.to_token_stream()) != "str"
}

/// The type that an output was meant to be, if it is in another.
pub(crate) fn inside(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    let around = AROUND_ONE.iter().any(|name| last.ident == name);
    let GenericArgument::Type(inner) = arguments.args.first().filter(|_| around)? else {
        return None;
    };
    (!is_undeclarable(inner)).then_some(inner)
}

/// Whether its text is a list or a map, also in an `Option` or a `Box`.
pub(crate) fn is_collection(ty: &Type) -> bool {
    match ty {
        Type::Group(group) => is_collection(&group.elem),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| match &last.arguments {
            PathArguments::AngleBracketed(arguments) => {
                let inner = arguments
                    .args
                    .first()
                    .filter(|_| AROUND_ONE.iter().any(|name| last.ident == name));
                let holds =
                    matches!(inner, Some(GenericArgument::Type(inner)) if is_collection(inner));
                holds || COLLECTIONS.iter().any(|name| last.ident == name)
            }
            _ => false,
        }),
        _ => false,
    }
}

/// The type of a member that takes the whole body in its place.
pub(crate) fn body(ty: &Type) -> Option<String> {
    match ty {
        Type::Reference(reference) if spelled(&reference.elem) == "str" => {
            Some("String".to_owned())
        }
        Type::Path(path) => {
            let last = &path.path.segments.last()?.ident;
            let can_be = last == "String" || COLLECTIONS.iter().any(|name| last == name);
            can_be.then(|| spelled(ty))
        }
        _ => None,
    }
}
