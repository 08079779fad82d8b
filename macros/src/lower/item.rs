//! What lowering any item begins with: its fields, its parameters, where its expansion goes.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Data, Field, Fields, FieldsNamed, GenericParam, Type, Variant};

use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::model::Item;
use crate::names::spelled;
use crate::root::root;

/// The item, and the path of the runtime for its expansion.
pub(super) fn item(declared: &Declared) -> Item {
    // At its own place, but as a derive's: a name of ours is no use of what is deprecated.
    let mut ident = declared.input.ident.clone();
    ident.set_span(Span::call_site().located_at(ident.span()));
    let root = root(declared.arguments.root());
    Item { ident, root, derives: declared.derives.clone(), serde: false }
}

/// The named fields of a struct; of a unit struct, none.
pub(super) fn named_fields<'a>(
    declared: &'a Declared,
    attribute: &str,
    what: &str,
    mistakes: &mut Mistakes,
) -> Option<Vec<&'a Field>> {
    let use_struct = "use a struct with named fields";
    match &declared.input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(FieldsNamed { named, .. }) => {
                for (equals, value) in named.iter().filter_map(|field| field.default.as_ref()) {
                    let message = "default field values are not supported here";
                    let help = "build the value in a constructor";
                    mistakes.at(quote!(#equals #value), message, help);
                }
                return Some(named.iter().collect());
            }
            Fields::Unit => return Some(Vec::new()),
            Fields::Unnamed(fields) => {
                mistakes.at_span(
                    fields.paren_token.span.join(),
                    format!("{what} needs named fields"),
                    "give each member a name",
                );
            }
        },
        Data::Enum(data) => {
            mistakes.at(
                data.enum_token,
                format!("`{attribute}` supports structs, found an enum"),
                use_struct,
            );
        }
        Data::Union(data) => {
            mistakes.at(
                data.union_token,
                format!("`{attribute}` supports structs, found a union"),
                use_struct,
            );
        }
    }
    None
}

/// Refuses `#[aws(..)]` on what a variant holds, where it would say nothing.
pub(super) fn no_keys_inside(variant: &Variant, mistakes: &mut Mistakes) {
    let attributes = variant.fields.iter().flat_map(|field| &field.attrs);
    for attribute in attributes.filter(|attribute| attribute.path().is_ident("aws")) {
        let help = "write it on the variant, or on the members of its type";
        mistakes.at(attribute, "`#[aws(..)]` has no effect inside a variant", help);
    }
}

/// Whether there are members whose type has no size. rustc allows the last one of a struct: that is
/// reported here, the others by it.
pub(crate) fn has_unsized(declared: &Declared, mistakes: &mut Mistakes) -> bool {
    let fields: Vec<&Field> = match &declared.input.data {
        Data::Struct(data) => data.fields.iter().collect(),
        Data::Enum(data) => data.variants.iter().flat_map(|variant| &variant.fields).collect(),
        Data::Union(_) => Vec::new(),
    };
    let mut found = false;
    let last = fields.len().wrapping_sub(1);
    for (index, Field { ty, .. }) in fields.into_iter().enumerate() {
        let sized = match ty {
            Type::Path(path) if path.path.is_ident("str") => "String".to_owned(),
            Type::Slice(slice) => format!("Vec<{}>", spelled(&slice.elem)),
            Type::TraitObject(_) => format!("Box<{}>", spelled(ty)),
            _ => continue,
        };
        found = true;
        if index == last && matches!(declared.input.data, Data::Struct(_)) {
            let message = format!("the size of `{}` is not known", spelled(ty));
            mistakes.at(ty, message, format!("use `{sized}`"));
        }
    }
    found
}

/// Whether what is read into `ty` has somewhere to live; reports a reference. One without a lifetime
/// is left to rustc, which has to report it.
pub(super) fn is_owned(ty: &Type, what: &str, mistakes: &mut Mistakes) -> bool {
    let borrowed = holds_reference(ty.to_token_stream());
    if borrowed {
        let message = format!("{what} must own its members");
        mistakes.at(ty, message, format!("use `String` instead of `{}`", spelled(ty)));
    }
    !borrowed
}

fn holds_reference(tokens: TokenStream) -> bool {
    let mut after_ampersand = false;
    tokens.into_iter().any(|token| {
        let is = |wanted| matches!(&token, TokenTree::Punct(punct) if punct.as_char() == wanted);
        let found = (after_ampersand && is('\''))
            || matches!(&token, TokenTree::Group(group) if holds_reference(group.stream()));
        after_ampersand = is('&');
        found
    })
}

/// Refuses type, const and lifetime parameters; `None` where there were any.
#[must_use]
pub(super) fn must_not_be_generic(
    declared: &Declared,
    what: &str,
    mistakes: &mut Mistakes,
) -> Option<()> {
    for parameter in &declared.input.generics.params {
        match parameter {
            GenericParam::Lifetime(lifetime) => {
                let message = format!("{what} must own its members");
                mistakes.at(&lifetime.lifetime, message, "use `String` instead of `&str`");
            }
            GenericParam::Type(parameter) => generic(&parameter.ident, what, mistakes),
            GenericParam::Const(parameter) => generic(&parameter.ident, what, mistakes),
        }
    }
    declared.input.generics.params.is_empty().then_some(())
}

fn generic(parameter: impl ToTokens, what: &str, mistakes: &mut Mistakes) {
    mistakes.at(parameter, format!("{what} cannot be generic"), "use a concrete type");
}
