//! The struct of the required members, and how it becomes the item.
//!
//! It is written from the item alone, so that it is there after every mistake too.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, Data, Field, Fields, Ident, Meta};

use crate::declaration::Declaration;
use crate::declared::Declared;
use crate::required::Members;

/// Writes the struct that the key `required` names, and `From` from it; nothing without the key.
pub(crate) fn required_members(
    declaration: Declaration,
    declared: &Declared,
) -> Option<TokenStream> {
    let input = &declared.input;
    if !matches!(declaration, Declaration::Operation | Declaration::Shape)
        || !input.generics.params.is_empty()
        || !is_plain(&input.data)
    {
        return None;
    }
    let name = declared.arguments.required()?.get().filter(|name| **name != input.ident)?;
    let members = Members::of(input);
    let item = derived(&input.ident);
    let fields = members.required.iter().map(|field| written(&input.ident, field));
    let (hidden, visibility) = (hidden(&input.attrs), of_derive(&input.vis));
    let docs = docs(&input.ident, name, &members.required);
    let links =
        links_to_self(&members.required).then(|| quote!(#[allow(rustdoc::broken_intra_doc_links)]));
    let taken = members.required.iter().filter_map(|field| {
        let field = derived(field.ident.as_ref()?);
        Some(quote!(#field: required.#field))
    });
    let left_out = members.optional.iter().filter_map(|field| {
        let field = derived(field.ident.as_ref()?);
        Some(quote!(#field: ::core::option::Option::None))
    });
    // An item with a mistake may have no member that is taken.
    let parameter = if members.required.is_empty() { quote!(_) } else { quote!(required) };
    Some(quote! {
        #(#docs)*
        #(#hidden)*
        #links
        // What lints say of a type, they say where the item is.
        #[allow(deprecated, unused_qualifications)]
        #visibility struct #name { #(#fields,)* }
        impl ::core::convert::From<#name> for #item {
            fn from(#parameter: #name) -> Self {
                Self { #(#taken,)* #(#left_out,)* }
            }
        }
    })
}

/// Whether it is a struct whose members have names, or none.
fn is_plain(data: &Data) -> bool {
    matches!(data, Data::Struct(data) if !matches!(data.fields, Fields::Unnamed(_)))
}

/// The member as it is in the item, without what only the item has a meaning for.
///
/// The type's tokens are the item's own: what rustc says of both is the same words, which it says
/// once.
fn written(item: &Ident, field: &Field) -> TokenStream {
    let kept = |attribute: &&Attribute| {
        let path = attribute.path();
        path.is_ident("doc") || path.is_ident("deprecated")
    };
    let attributes = field.attrs.iter().filter(kept);
    let documented = field.attrs.iter().any(|attribute| attribute.path().is_ident("doc"));
    // No `allow`, which a crate that forbids the lint would refuse.
    let docs = format!(" The same member as in [`{item}`].");
    let docs = (!documented).then(|| quote!(#[doc = #docs]));
    let (visibility, ty) = (of_derive(&field.vis), lasting(field.ty.to_token_stream()));
    let name = field.ident.as_ref().map(derived);
    quote!(#(#attributes)* #docs #visibility #name: #ty)
}

/// Whether what is said of a member may link to one that the struct has not.
fn links_to_self(fields: &[&Field]) -> bool {
    let docs = fields.iter().flat_map(|field| &field.attrs);
    docs.filter(|attribute| attribute.path().is_ident("doc"))
        .any(|attribute| attribute.meta.to_token_stream().to_string().contains("Self::"))
}

/// A type whose references without a lifetime have one: rustc reports those of the item.
fn lasting(ty: TokenStream) -> TokenStream {
    let mut written = TokenStream::new();
    let mut tokens = ty.into_iter().peekable();
    let is = |token: &TokenTree, wanted| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted);
    while let Some(token) = tokens.next() {
        let borrows = is(&token, '&') && !tokens.peek().is_some_and(|next| is(next, '\''));
        written.extend([token]);
        if borrows {
            written.extend(quote!('static));
        }
    }
    written
}

/// `#[doc(hidden)]` of the item holds for what comes with it.
fn hidden(attributes: &[Attribute]) -> Vec<&Attribute> {
    let is_hidden = |attribute: &&Attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("doc") && list.tokens.to_string() == "hidden",
        Meta::Path(_) | Meta::NameValue(_) => false,
    };
    attributes.iter().filter(is_hidden).collect()
}

/// What rustdoc says of the struct.
fn docs(item: &Ident, name: &Ident, required: &[&Field]) -> [TokenStream; 3] {
    let fields: Vec<String> =
        required.iter().filter_map(|field| Some(field.ident.as_ref()?.to_string())).collect();
    let fields = match fields.as_slice() {
        [one] => format!("{{ {one} }}"),
        [one, ..] => format!("{{ {one}, .. }}"),
        [] => "{}".to_owned(),
    };
    let line = |text: String| quote!(#[doc = #text]);
    [
        line(format!(" The required members of [`{item}`].")),
        line(String::new()),
        line(format!(
            " Write `{item} {{ .., ..{name} {fields}.into() }}`. Members that you do not name are `None`."
        )),
    ]
}

/// The name at its place, but as a derive's: lints have spoken of it where the item is.
fn derived(name: &Ident) -> Ident {
    let mut name = name.clone();
    name.set_span(Span::call_site().located_at(name.span()));
    name
}

/// As [`derived`], of all but `$crate`, which means something by its place alone.
fn of_derive(tokens: impl ToTokens) -> TokenStream {
    let placed = tokens.into_token_stream().into_iter().map(|token| match token {
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), of_derive(group.stream()));
            inner.set_span(group.span());
            inner.into()
        }
        TokenTree::Ident(word) if word != "$crate" => derived(&word).into(),
        token => token,
    });
    placed.collect()
}
