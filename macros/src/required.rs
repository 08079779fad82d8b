//! Which members of a struct are required, by the words of their types.

use std::collections::BTreeSet;

use syn::{Data, DeriveInput, Field, Fields, GenericArgument, PathArguments, Type};

/// The named fields of a struct, parted.
pub(crate) struct Members<'a> {
    pub(crate) required: Vec<&'a Field>,
    pub(crate) optional: Vec<&'a Field>,
}

impl<'a> Members<'a> {
    /// The members of `input`; none of what is not a struct with named fields.
    pub(crate) fn of(input: &'a DeriveInput) -> Self {
        let named = match &input.data {
            Data::Struct(data) => match &data.fields {
                Fields::Named(fields) => Some(&fields.named),
                Fields::Unnamed(_) | Fields::Unit => None,
            },
            Data::Enum(_) | Data::Union(_) => None,
        };
        // Two of one name are reported by rustc where the item is.
        let mut names = BTreeSet::new();
        let fields = named.into_iter().flatten().filter(|field| names.insert(&field.ident));
        let (optional, required) = fields.partition(|field| is_option(&field.ty));
        Self { required, optional }
    }
}

/// Whether a type is spelled `Option<..>`, by any path.
pub(crate) fn is_option(ty: &Type) -> bool {
    match ty {
        // A `$ty:ty` of a `macro_rules!` comes in invisible delimiters.
        Type::Group(group) => is_option(&group.elem),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "Option"),
        _ => false,
    }
}

/// The type in an `Option<..>`, or the type itself.
pub(crate) fn in_option(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => in_option(&group.elem),
        Type::Path(path) if is_option(ty) => {
            match path.path.segments.last().map(|last| &last.arguments) {
                Some(PathArguments::AngleBracketed(arguments)) => match arguments.args.first() {
                    Some(GenericArgument::Type(inner)) => inner,
                    _ => ty,
                },
                _ => ty,
            }
        }
        _ => ty,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_parted_by_the_words_of_their_types() {
        let input: DeriveInput = syn::parse_quote! {
            struct Thing {
                a: String,
                b: Option<String>,
                c: ::std::option::Option<Vec<u8>>,
                d: Vec<Option<String>>,
                e: option::Maybe<String>,
                a: Option<String>,
            }
        };
        let members = Members::of(&input);
        let names = |fields: &[&Field]| {
            fields
                .iter()
                .flat_map(|field| &field.ident)
                .map(ToString::to_string)
                .collect::<String>()
        };
        assert_eq!(names(&members.required), "ade");
        assert_eq!(names(&members.optional), "bc");
    }
}
