//! The const table of an item's members, and what their keys say of them.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::layout::layout;
use crate::model::{Constraint, Layouts, Length, OfEvent, Range, Row, TimestampFormat};
use crate::root::PRIVATE;

/// The table's value; the short name of the runtime is in scope in it.
pub(super) fn table<'a>(
    root: &TokenStream,
    rows: impl IntoIterator<Item = Row<'a>>,
) -> TokenStream {
    slice(root, rows.into_iter().map(row))
}

/// Where each member of the table goes.
pub(super) fn bindings(
    root: &TokenStream,
    bindings: impl IntoIterator<Item = TokenStream>,
) -> TokenStream {
    slice(root, bindings.into_iter().map(|binding| quote!(__aws::Binding::#binding)))
}

fn slice(root: &TokenStream, items: impl Iterator<Item = TokenStream>) -> TokenStream {
    let mut items = items.peekable();
    if items.peek().is_none() {
        return quote!(&[]);
    }
    quote! {{
        use #root::#PRIVATE as __aws;
        &[#(#items),*]
    }}
}

fn row(row: Row) -> TokenStream {
    let name = row.name;
    match facts(&row) {
        Some(facts) => quote!(__aws::Member::with(#name, &#facts)),
        None => quote!(__aws::Member::new(#name)),
    }
}

/// What is said of a member; `None` if it is nothing.
fn facts(row: &Row) -> Option<TokenStream> {
    let Row { constraints, timestamp, sensitive, of_event, layouts, .. } = *row;
    let (mut own, mut of_items) = (TokenStream::new(), TokenStream::new());
    for constraint in constraints {
        match constraint {
            Constraint::Length(length) => own.extend(of_length(length)),
            Constraint::Range(range) => own.extend(of_range(range)),
            Constraint::EachLength(length) => of_items.extend(of_length(length)),
            Constraint::EachRange(range) => of_items.extend(of_range(range)),
        }
    }
    own.extend(layout(&layouts.own, &quote!(__aws)));
    let format = timestamp.map(format);
    // A list with facts of its own does not hand them on to its items, so these have theirs.
    let has_each = !of_items.is_empty() || (!own.is_empty() && timestamp.is_some());
    let of_layouts = layouts.each.as_deref().map(|each| of_each(each, format.as_ref()));
    let each = (has_each || of_layouts.is_some())
        .then(|| quote!(.each(&__aws::Facts::NONE #format #of_items #of_layouts)));
    let sensitive = sensitive.then(|| quote!(.sensitive()));
    let of_event = of_event.map(|of_event| match of_event {
        OfEvent::Header => quote!(.event_header()),
        OfEvent::Payload => quote!(.event_payload()),
    });
    let said = quote!(#format #own #each #sensitive #of_event);
    (!said.is_empty()).then(|| quote!(__aws::Facts::NONE #said))
}

/// What the layout of items says, and of the items in them.
fn of_each(layouts: &Layouts, format: Option<&TokenStream>) -> TokenStream {
    let own = layout(&layouts.own, &quote!(__aws));
    let each = layouts.each.as_deref().map(|each| of_each(each, format));
    let has_each = each.is_some() || format.is_some();
    let each = has_each.then(|| quote!(.each(&__aws::Facts::NONE #format #each)));
    quote!(#own #each)
}

/// A bound that is not given is the widest.
fn of_length(length: &Length) -> TokenStream {
    let min = Literal::u64_unsuffixed(length.min.unwrap_or(0));
    let max = length.max.map(Literal::u64_unsuffixed);
    let max = max.map_or_else(|| quote!(::core::primitive::u64::MAX), |max| quote!(#max));
    quote!(.length(#min, #max))
}

fn of_range(range: &Range) -> TokenStream {
    let min = range.min.as_ref().map(|min| of_bound(min, "min"));
    let max = range.max.as_ref().map(|max| of_bound(max, "max"));
    quote!(#min #max)
}

fn of_bound(text: &str, side: &str) -> TokenStream {
    match text.parse::<i128>() {
        Ok(whole) => {
            let (side, whole) = (format_ident!("{side}"), Literal::i128_unsuffixed(whole));
            quote!(.#side(#whole))
        }
        Err(_) => {
            // Its syntax is that of a float.
            let float = Literal::f64_unsuffixed(text.parse().unwrap_or_default());
            let side = format_ident!("{side}_float");
            quote!(.#side(#float))
        }
    }
}

fn format(format: TimestampFormat) -> TokenStream {
    match format {
        TimestampFormat::DateTime => quote!(.date_time()),
        TimestampFormat::HttpDate => quote!(.http_date()),
        TimestampFormat::EpochSeconds => quote!(.epoch_seconds()),
    }
}

/// The guards that a type needs to have the constraints and the timestamp format, by their names.
pub(super) fn guards(
    constraints: &[Constraint],
    timestamp: Option<TimestampFormat>,
) -> impl Iterator<Item = Ident> {
    let constraints = constraints.iter().map(|constraint| match constraint {
        Constraint::Length(_) => "HasLength",
        Constraint::Range(_) => "HasRange",
        Constraint::EachLength(_) => "EachLength",
        Constraint::EachRange(_) => "EachRange",
    });
    let timestamp = timestamp.map(|_| "HoldsTimestamp");
    constraints.chain(timestamp).map(|guard| format_ident!("{guard}"))
}
