//! What a member of a document announces to its format: the reserved name of a newtype around it.
//! Other formats see the value alone.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::{Length, TimestampFormat};

/// The name that says these; nothing where there is nothing to say.
pub(super) fn announced(
    length: Option<&Length>,
    timestamp: Option<TimestampFormat>,
) -> Option<String> {
    let length = length.map(|Length { min, max }| {
        format!(";length {} {}", min.unwrap_or(0), max.unwrap_or(u64::MAX))
    });
    let timestamp = timestamp.map(|format| format!(";timestamp {}", format.name()));
    let facts: String = length.into_iter().chain(timestamp).collect();
    (!facts.is_empty()).then(|| format!("$aws_operation::member{facts}"))
}

/// The runtime's name of a format.
pub(super) fn format(format: TimestampFormat) -> TokenStream {
    let name = format_ident!("{format:?}");
    quote!(__aws::TimestampFormat::#name)
}
