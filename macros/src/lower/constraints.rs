//! Lowers the constraints of a member.

use quote::ToTokens;
use syn::LitInt;

use crate::attr::{Bounds, ConstraintKeys, NumberLit, Slot};
use crate::mistakes::Mistakes;
use crate::model::{Constraint, Constraints, Length, Range};

/// Lowers `length(…)`, `range(…)` and `each(…)`.
pub(super) fn lower(given: &ConstraintKeys, mistakes: &mut Mistakes) -> Constraints {
    let ConstraintKeys { length: of_length, range: of_range, each } = given;
    let each = each.get();
    let (each_length, each_range) =
        (each.and_then(|each| each.length.get()), each.and_then(|each| each.range.get()));
    let constraints = [
        of_length.get().and_then(|given| length(given, mistakes)).map(Constraint::Length),
        of_range.get().and_then(|given| range(given, mistakes)).map(Constraint::Range),
        each_length.and_then(|given| length(given, mistakes)).map(Constraint::EachLength),
        each_range.and_then(|given| range(given, mistakes)).map(Constraint::EachRange),
    ];
    constraints.into_iter().flatten().collect()
}

fn length(given: &Bounds<LitInt>, mistakes: &mut Mistakes) -> Option<Length> {
    let (min, max) = (bound(&given.min, mistakes), bound(&given.max, mistakes));
    if let (Some(least), Some(most), Some(literal)) = (min, max, given.min.get())
        && least > most
    {
        mistakes.at(literal, "`min` is greater than `max`", "swap them");
        return None;
    }
    Some(Length { min, max })
}

fn bound(slot: &Slot<LitInt>, mistakes: &mut Mistakes) -> Option<u64> {
    let literal = slot.get()?;
    let value = literal.base10_parse::<u64>();
    if value.is_err() || !literal.suffix().is_empty() {
        mistakes.at(
            literal,
            format!("`{literal}` is not a valid length"),
            "use a whole number without a suffix",
        );
    }
    value.ok()
}

fn range(given: &Bounds<NumberLit>, mistakes: &mut Mistakes) -> Option<Range> {
    let (min, max) = (number(&given.min, mistakes), number(&given.max, mistakes));
    let value = |text: &Option<String>| text.as_ref()?.parse::<f64>().ok();
    if let (Some(least), Some(most), Some(literal)) = (value(&min), value(&max), given.min.get())
        && least > most
    {
        mistakes.at(literal, "`min` is greater than `max`", "swap them");
        return None;
    }
    Some(Range { min, max })
}

fn number(slot: &Slot<NumberLit>, mistakes: &mut Mistakes) -> Option<String> {
    let literal = slot.get()?;
    let text = literal.text();
    if text.is_none() {
        let message = format!("`{}` is not a valid bound", literal.to_token_stream());
        mistakes.at(literal, message, "use a number without a suffix");
    }
    text
}
