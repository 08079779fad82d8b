//! The impls of a newtype: on the wire it is what it holds.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::caret::{projection, type_of};
use super::value::{Halves, value};
use super::{debug, read, short_name};
use crate::model::Newtype;
use crate::root::PRIVATE;

/// Writes `Newtype`, from which the bindings follow, both halves of the value, and `Debug` where it is
/// sensitive.
pub(super) fn expand(newtype: &Newtype) -> TokenStream {
    if newtype.text.is_some() {
        return by_text(newtype);
    }
    let (ident, root, inner) = (&newtype.item.ident, &newtype.item.root, &newtype.inner);
    let short = short_name(root, 1);
    let of = type_of(inner);
    // As in a structure, what reads it asks for the type.
    let (write, half) = match (newtype.directions.are_both(), newtype.foreign.is_some()) {
        (true, false) => (quote!(__aws::Once(&self.0).write(facts, to);), "DocumentValue"),
        (true, true) => (quote!(__aws::Once(&self.0).write_foreign(facts, to);), "ForeignValue"),
        (false, false) => {
            (quote!(<#of as __aws::WriteValue>::write(&self.0, facts, to);), "ReadValue")
        }
        (false, true) => {
            (quote!(<#of as __aws::WriteForeign>::write(&self.0, facts, to);), "ReadForeign")
        }
    };
    let half = format_ident!("{half}");
    let of_inner =
        |half: &Ident, item| projection(inner, &quote!(#root::#PRIVATE::#half), &quote!(#item));
    let of_writing = newtype.foreign.is_none().then(|| {
        // If it is read too, the reading half tells what the type lacks, so that rustc says it once.
        let written = match newtype.directions.are_both() {
            true => half.clone(),
            false => format_ident!("WriteValue"),
        };
        let (is_structure, element) =
            (of_inner(&written, quote!(IS_STRUCTURE)), of_inner(&written, quote!(ROOT)));
        quote! {
            const IS_STRUCTURE: ::core::primitive::bool = #is_structure;
            const ROOT: ::core::option::Option<&'static #root::#PRIVATE::Root> = #element;
        }
    });
    let of_reading = newtype.foreign.is_none().then(|| {
        let is_raw = of_inner(&half, quote!(IS_RAW));
        let (read_member, take) =
            (of_inner(&half, quote!(read_member)), of_inner(&half, quote!(take)));
        let (option, result) = (quote!(::core::option::Option), quote!(::core::result::Result));
        quote! {
            const IS_RAW: ::core::primitive::bool = #is_raw;

            fn read_member<__R: #root::#PRIVATE::MemberReader>(
                slot: &mut #option<Self>,
                from: &mut __R,
            ) -> #result<(), #root::ReadError> {
                let mut inner = slot.take().map(|Self(inner)| inner);
                #read_member(&mut inner, from)?;
                *slot = inner.map(Self);
                #result::Ok(())
            }

            fn take(
                slot: #option<Self>,
                name: &'static ::core::primitive::str,
            ) -> #result<Self, #root::ReadError> {
                #take(slot.map(|Self(inner)| inner), name).map(Self)
            }
        }
    });
    let halves = Halves {
        write: quote!(#short #write),
        read: quote!(#short <#of as __aws::#half>::read(facts, from).map(Self)),
        of_writing: of_writing.unwrap_or_default(),
        of_reading: of_reading.unwrap_or_default(),
    };
    let value = value(&newtype.item, newtype.directions, &halves);
    let debug = debug::of_newtype(newtype);
    quote! {
        impl #root::#PRIVATE::Newtype for #ident {
            type Inner = #inner;
            fn inner(&self) -> &Self::Inner {
                &self.0
            }
            fn wrap(inner: Self::Inner) -> Self {
                Self(inner)
            }
        }
        #value
        #debug
    }
}

/// As [`expand`], of one that is on the wire the text of what it holds. It is no `Newtype`: what it holds
/// has none of the bindings that could follow from it. One that is read is asked for both halves, for a
/// label may be sent by it too, and it holds one text, as a label does.
fn by_text(newtype: &Newtype) -> TokenStream {
    let (ident, root, directions) = (&newtype.item.ident, &newtype.item.root, newtype.directions);
    let (short, of) = (short_name(root, 1), type_of(&newtype.inner));
    let hide = newtype.sensitive.then(read::hidden);
    let write = match directions.output {
        true => quote!(__aws::Once(&self.0).by_text().write(facts, to);),
        false => quote! {
            __aws::WriteValue::write(&<#of as __aws::by_text::WriteText<__aws::by_text::One>>::as_text(&self.0), facts, to);
        },
    };
    let halves = Halves {
        write: quote!(#short #write),
        read: quote!(#short <#of as __aws::by_text::TextValue<__aws::by_text::One>>::read(facts, from)#hide.map(Self)),
        of_writing: TokenStream::new(),
        of_reading: TokenStream::new(),
    };
    let value = value(&newtype.item, directions, &halves);
    let debug = debug::of_newtype(newtype);
    let option = quote!(::core::option::Option);
    let parse = directions.output.then(|| {
        quote! {
            fn parse(text: &::core::primitive::str) -> ::core::result::Result<Self, ::std::string::String> {
                #root::#PRIVATE::Once(text).read::<Self>().map_err(|error| ::std::string::ToString::to_string(&error))
            }
        }
    });
    let (given, from_text) = match directions.output {
        true => (quote!(text), quote!(<Self as #root::HttpText>::parse(text).ok())),
        false => (quote!(_), quote!(#option::None)),
    };
    quote! {
        impl #root::HttpText for #ident {
            fn to_text(&self) -> ::std::borrow::Cow<'_, ::core::primitive::str> {
                ::std::borrow::Cow::Owned(#root::#PRIVATE::Once(&self.0).by_text().one().unwrap_or_default())
            }
            fn from_text(#given: &::core::primitive::str) -> #option<Self> {
                #from_text
            }
            #parse
        }
        impl #root::#PRIVATE::HasLength for #ident {}
        #value
        #debug
    }
}
