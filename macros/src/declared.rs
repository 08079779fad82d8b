//! An item as its hidden derive sees it.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Data, DeriveInput, Ident, Meta, token};

use crate::attr::Arguments;
use crate::declaration::Declaration;
use crate::mistakes::Mistakes;

/// An item, and what the attribute in front of it said and saw.
pub(crate) struct Declared {
    pub(crate) input: DeriveInput,
    /// What the attribute in front was given.
    pub(crate) arguments: Arguments,
    /// What the `derive`s below that attribute list.
    pub(crate) derives: Vec<Ident>,
    /// Fields that were written under a `#[cfg]` which is false.
    pub(crate) absent: Vec<Ident>,
}

impl Declared {
    /// Reads what the attribute in front left for the derive.
    pub(crate) fn read(
        declaration: Declaration,
        input: DeriveInput,
        mistakes: &mut Mistakes,
    ) -> Self {
        let handed_over = input.attrs.iter().find_map(|attribute| match &attribute.meta {
            Meta::List(list) if list.path.is_ident("__aws_arguments") => {
                list.parse_args::<HandedOver>().ok()
            }
            _ => None,
        });
        let HandedOver { arguments, derives, conditional } = handed_over.unwrap_or_default();
        let present = |name: &Ident| match &input.data {
            Data::Struct(data) => {
                data.fields.iter().any(|field| field.ident.as_ref() == Some(name))
            }
            Data::Enum(_) | Data::Union(_) => false,
        };
        let arguments = Arguments::read(declaration, arguments, mistakes);
        let absent = conditional.into_iter().filter(|name| !present(name)).collect();
        Self { input, arguments, derives, absent }
    }
}

/// The three groups that the attribute in front leaves for the derive.
#[derive(Default)]
struct HandedOver {
    arguments: TokenStream,
    derives: Vec<Ident>,
    /// Fields under a `#[cfg]`.
    conditional: Vec<Ident>,
}

impl Parse for HandedOver {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let (arguments, derives, conditional);
        let _: token::Brace = syn::braced!(arguments in input);
        let _: token::Brace = syn::braced!(derives in input);
        let _: token::Brace = syn::braced!(conditional in input);
        Ok(Self {
            arguments: arguments.parse()?,
            derives: names(&derives)?,
            conditional: names(&conditional)?,
        })
    }
}

fn names(input: ParseStream) -> syn::Result<Vec<Ident>> {
    let mut names = Vec::new();
    while !input.is_empty() {
        names.push(input.call(Ident::parse_any)?);
    }
    Ok(names)
}
