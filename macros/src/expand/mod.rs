//! From the model to impls. Cannot fail: whatever could be wrong was reported before.
//!
//! The impls are plain, with no `const _` block around them, which would hide them from editors;
//! and short, since what they do is in the runtime. After a mistake they are written all the same,
//! without what was reported: so that the rest of the crate is not told of it again, and a type that
//! is wrong is told of in the same compile.

mod auth;
mod bind;
mod body;
mod bound;
mod caret;
mod checksum;
mod debug;
mod error;
mod form;
mod held;
mod layout;
mod newtype;
mod operation;
mod output;
mod pages;
mod read;
mod required;
mod respond;
mod service;
mod string_enum;
mod structure;
mod stub;
mod table;
mod union;
mod unparsed;
mod value;
mod words;
mod write;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Model;
use crate::root::PRIVATE;

pub(crate) use required::required_members;
pub(crate) use stub::stub;
pub(crate) use unparsed::unparsed;

/// Gives the runtime's traits a short name inside a function that calls any, so that an expansion
/// can be read. Nothing where there are no members to call them on.
fn short_name(root: &TokenStream, members: usize) -> Option<TokenStream> {
    (members > 0).then(|| quote!(use #root::#PRIVATE as __aws;))
}

/// The impls of a declaration.
pub(crate) fn expand(model: &Model) -> TokenStream {
    match model {
        Model::Operation(operation) => operation::expand(operation),
        Model::Service(service) => service::expand(service),
        Model::Output(output) => output::expand(output),
        Model::Error(error) => error::expand(error),
        Model::Structure(structure) => structure::expand(structure),
        Model::StringEnum(shape) => string_enum::expand(shape),
        Model::Union(union) => union::expand(union),
        Model::Newtype(newtype) => newtype::expand(newtype),
    }
}
