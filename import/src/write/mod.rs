//! Writes the declarations: tokens by item, then their text.

mod auth;
mod checksum;
mod derives;
mod enumeration;
mod errors;
mod expression;
mod field;
mod imports;
mod layout;
mod layout_keys;
mod literal;
mod operation;
mod pages;
mod service;
mod structure;
mod types;
mod union;
mod waiters;

use std::collections::BTreeSet;

pub use expression::Expressions;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::docs::Docs;
use crate::error::Error;
use crate::model::{Kind, Service};
use crate::names::Names;
use crate::note::Note;
use crate::options::Options;
use crate::reach::Reach;

/// The width of lines.
const WIDTH: usize = 100;

const INDENT: &str = "    ";

/// The width of lines, less what stands before a comment's text on an item.
const ITEM_DOCS: usize = 96;

/// The same on a field or variant.
const MEMBER_DOCS: usize = 92;

/// What the items are written from, and what they have used so far.
pub(crate) struct Writer<'m> {
    service: &'m Service,
    reach: &'m Reach<'m>,
    names: Names,
    docs: Option<Docs>,
    /// Whether shapes have serde's traits.
    serde: bool,
    /// What is imported from the runtime.
    uses: BTreeSet<&'static str>,
    uses_map: bool,
    uses_duration: bool,
    uses_wait: bool,
}

/// The text of all that `reach` holds, and what to say of it. A service alone is none: where it is, its
/// operations say.
pub(crate) fn write(
    service: &Service,
    reach: &Reach<'_>,
    options: Options,
) -> Result<(String, Vec<Note>), Error> {
    if reach.operations.is_empty() {
        return Ok(Default::default());
    }
    let mut writer = Writer {
        service,
        reach,
        names: Names::new(service, reach),
        docs: options.docs.then(Docs::new),
        serde: options.serde,
        uses: BTreeSet::new(),
        uses_map: false,
        uses_duration: false,
        uses_wait: false,
    };
    let items = writer.items();
    let (waiters, notes) = writer.waiters();
    let mut text = writer.imports();
    for item in items {
        text.push('\n');
        text.push_str(&layout::lay_out(&unparse(item)?));
    }
    for waiter in waiters {
        text.push('\n');
        text.push_str(&waiter);
    }
    Ok((text, notes))
}

/// The text of one item.
fn unparse(item: TokenStream) -> Result<String, Error> {
    Ok(prettyplease::unparse(&syn::parse2(item).map_err(Error::Write)?))
}

impl<'m> Writer<'m> {
    fn items(&mut self) -> Vec<TokenStream> {
        let mut items = self.service_items();
        items.extend(self.errors_item());
        let mut outputs = self.reach.outputs.clone();
        for operation in &self.reach.operations {
            items.push(self.operation_item(operation));
            let output = operation.output.as_deref().and_then(|id| outputs.take(id));
            items.extend(output.map(|id| self.output_item(id, Some(&operation.name))));
        }
        // The errors with members in headers.
        let mut shapes: Vec<(String, &str, bool)> = Vec::new();
        shapes.extend(outputs.into_iter().map(|id| (self.output_name(id), id, true)));
        shapes.extend(self.reach.shapes.iter().map(|id| (self.shape_name(id), *id, false)));
        shapes.sort();
        for (_, id, is_output) in shapes {
            items.push(if is_output { self.output_item(id, None) } else { self.shape_item(id) });
        }
        items
    }

    fn shape_item(&mut self, id: &'m str) -> TokenStream {
        match self.service.shape(id).map(|shape| &shape.kind) {
            Some(Kind::Union(members)) => self.union_item(id, members),
            Some(Kind::Enum(values)) => self.enum_item(id, values),
            _ => self.structure_item(id),
        }
    }

    /// The name of what the runtime has, which is thereby imported.
    fn used(&mut self, name: &'static str) -> proc_macro2::Ident {
        self.uses.insert(name);
        format_ident!("{name}")
    }

    fn shape_name(&self, id: &str) -> String {
        self.names.shapes.get(id).cloned().unwrap_or_else(|| id.to_owned())
    }

    /// The name of a structure as an output or error: one that is a shape too may be but that.
    fn output_name(&self, id: &str) -> String {
        self.names.outputs.get(id).cloned().unwrap_or_else(|| self.shape_name(id))
    }

    /// The comment on a service or an operation: the first paragraph. The model has a page of each.
    fn page_docs(&self, html: Option<&str>, otherwise: Option<&str>) -> TokenStream {
        self.docs_of(html, otherwise, Docs::first_paragraph)
    }

    /// The comment on another item, `otherwise` where the model has none.
    fn item_docs(&self, html: Option<&str>, otherwise: Option<&str>) -> TokenStream {
        self.docs_of(html, otherwise, Docs::lines)
    }

    fn docs_of(
        &self,
        html: Option<&str>,
        otherwise: Option<&str>,
        lines: fn(&Docs, &str, usize) -> Vec<String>,
    ) -> TokenStream {
        let Some(docs) = &self.docs else { return TokenStream::new() };
        let lines = html.map(|html| lines(docs, html, ITEM_DOCS)).unwrap_or_default();
        match otherwise {
            Some(otherwise) if lines.is_empty() => comment(&[otherwise.to_owned()]),
            _ => comment(&lines),
        }
    }

    /// The comment on a field or variant.
    fn member_docs(&self, html: Option<&str>) -> TokenStream {
        let Some((docs, html)) = self.docs.as_ref().zip(html) else { return TokenStream::new() };
        comment(&docs.lines(html, MEMBER_DOCS))
    }

    /// A comment of ours on a variant.
    fn note(&self, text: &str) -> TokenStream {
        self.docs.as_ref().map(|_| comment(&[text.to_owned()])).unwrap_or_default()
    }
}

/// Doc attributes, which are printed as `///` as long as each is one line.
fn comment(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| match line.is_empty() {
        true => String::new(),
        false => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}

/// `#[aws(..)]`, or nothing without keys.
fn aws(keys: &[TokenStream]) -> TokenStream {
    if keys.is_empty() { TokenStream::new() } else { quote!(#[aws(#(#keys),*)]) }
}

impl Writer<'_> {
    /// `#[aws_shape]` with the keys that every shape has, and those.
    fn shape_attribute(&mut self, keys: impl IntoIterator<Item = TokenStream>) -> TokenStream {
        let serde = self.serde.then(|| quote!(serde));
        let keys: Vec<_> = serde.into_iter().chain(keys).collect();
        attribute(&self.used("aws_shape"), &keys)
    }
}

/// The attribute that makes an item one of ours, without parentheses where it has no keys.
fn attribute(name: &proc_macro2::Ident, keys: &[TokenStream]) -> TokenStream {
    // The last comma is printed only where the keys have a line each. Keys of a member have none
    // there: rustfmt takes it from them, as all their values are literals.
    if keys.is_empty() { quote!(#[#name]) } else { quote!(#[#name(#(#keys,)*)]) }
}
