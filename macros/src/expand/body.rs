//! How an operation writes the members of its body document.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::caret::type_of;
use super::short_name;
use crate::model::{Binding, HostPart, Member, Operation};
use crate::root::PRIVATE;

/// Writes `fn write_members`; nothing for an operation without any.
pub(super) fn write_members(operation: &Operation) -> Option<TokenStream> {
    let root = &operation.item.root;
    let is_in_document = |member: &Member| matches!(member.binding, Binding::Body { .. });
    let members = operation.members.iter().enumerate();
    let members = members.filter(|(_, member)| is_in_document(member));
    let written: Vec<TokenStream> =
        members.map(|(index, member)| write(operation, index, member)).collect();
    let short_name = short_name(root, 1);
    (!written.is_empty()).then(|| {
        quote! {
            fn write_members<__W: #root::#PRIVATE::MemberWriter>(&self, to: &mut __W) {
                #short_name
                #(#written)*
            }
        }
    })
}

fn write(operation: &Operation, index: usize, member: &Member) -> TokenStream {
    let Member { field, ty, token, foreign, text, .. } = member;
    // What binds it to the host has asked for its text.
    let is_asked = operation.host_prefix.iter().any(|part| match part {
        HostPart::Label(bound, _) => *bound == index,
        HostPart::Constant(_) => false,
    });
    let (of, index) = (type_of(ty), Literal::usize_unsuffixed(index));
    match (token, foreign) {
        // What fills the token has spoken for its type.
        (Some(_), _) => quote!(__aws::Once(&self.#field).write_token_member(#index, to);),
        (None, _) if text.is_some() && is_asked => {
            quote!(__aws::Once(&self.#field).by_text().write_member(#index, to);)
        }
        (None, _) if text.is_some() => quote! {
            __aws::WriteValue::write_member(&<#of as __aws::by_text::WriteText<_>>::as_text(&self.#field), #index, to);
        },
        (None, None) => {
            quote!(<#of as __aws::WriteValue>::write_member(&self.#field, #index, to);)
        }
        (None, Some(_)) => {
            quote!(<#of as __aws::WriteForeign>::write_member(&self.#field, #index, to);)
        }
    }
}
