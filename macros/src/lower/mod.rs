//! From raw slots to the model: each value is checked and given its meaning, by itself.
//!
//! Rules over several members are in [`crate::check`].

mod access_point;
mod auth;
mod checksum;
mod constant_header;
mod constraints;
mod endpoint;
mod endpoint_variant;
mod error;
mod event;
mod host;
mod host_prefix;
mod item;
mod label_name;
mod labels;
mod layout;
mod media_type;
mod member;
mod name;
mod named;
mod operation;
mod output;
mod page_path;
mod pages;
mod path;
mod protocol;
mod remains;
mod segments;
mod service;
mod shape;
mod stream;
mod text;
mod timestamp;
mod union;

pub(crate) use item::has_unsized;

use crate::attr::Arguments;
use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::model::Model;

/// Lowers a declaration; `None` where it is too broken to check further.
pub(crate) fn lower(declared: &Declared, mistakes: &mut Mistakes) -> Option<Model> {
    match &declared.arguments {
        Arguments::Operation(given) => operation::lower(declared, given, mistakes)
            .map(|operation| Model::Operation(Box::new(operation))),
        Arguments::Service(given) => service::lower(declared, given, mistakes)
            .map(|service| Model::Service(Box::new(service))),
        Arguments::Output(given) => output::lower(declared, given, mistakes).map(Model::Output),
        Arguments::Error(given) => error::lower(declared, given, mistakes).map(Model::Error),
        Arguments::Shape(given) => shape::lower(declared, given, mistakes),
    }
}

/// A path as text again, if it has no mistake: for the tests of the whole way.
#[cfg(test)]
pub(crate) fn lowered_path(text: &str) -> Option<String> {
    let literal = syn::LitStr::new(text, proc_macro2::Span::call_site());
    match path::lower(&literal, &mut Mistakes::default()) {
        path::Path::Good(path) => Some(path.to_string()),
        path::Path::Broken(_) => None,
    }
}
