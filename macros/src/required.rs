//! Which members of a struct are required, by the words of their types.

use syn::{Data, DeriveInput, Field, Fields, Type};

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
        let (optional, required) =
            named.into_iter().flatten().partition(|field| is_option(&field.ty));
        Self { required, optional }
    }
}

/// Whether a type is spelled `Option<..>`, by any path.
fn is_option(ty: &Type) -> bool {
    match ty {
        // A `$ty:ty` of a `macro_rules!` comes in invisible delimiters.
        Type::Group(group) => is_option(&group.elem),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "Option"),
        _ => false,
    }
}
