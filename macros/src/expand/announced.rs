//! What a member of a document announces to its format: the reserved name of a newtype around it.
//! Other formats see the value alone.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::{Constraint, Length, Range, TimestampFormat};

/// The name that says these; nothing where there is nothing to say.
pub(super) fn announced(
    constraints: &[Constraint],
    timestamp: Option<TimestampFormat>,
) -> Option<String> {
    let constraints = constraints.iter().map(|constraint| match constraint {
        Constraint::Length(length) => format!(";length {}", of_length(length)),
        Constraint::Range(range) => format!(";range {}", of_range(range)),
        Constraint::EachLength(length) => format!(";each-length {}", of_length(length)),
        Constraint::EachRange(range) => format!(";each-range {}", of_range(range)),
    });
    let timestamp = timestamp.map(|format| format!(";timestamp {}", format.name()));
    let facts: String = constraints.chain(timestamp).collect();
    (!facts.is_empty()).then(|| format!("$aws_operation::member{facts}"))
}

fn of_length(Length { min, max }: &Length) -> String {
    format!("{} {}", min.unwrap_or(0), max.unwrap_or(u64::MAX))
}

fn of_range(Range { min, max }: &Range) -> String {
    let bound = |bound: &Option<String>| bound.clone().unwrap_or_else(|| "_".to_owned());
    format!("{} {}", bound(min), bound(max))
}

/// The runtime's name of a format.
pub(super) fn format(format: TimestampFormat) -> TokenStream {
    let name = format_ident!("{format:?}");
    quote!(__aws::TimestampFormat::#name)
}
