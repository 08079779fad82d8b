//! Lowers a `length` constraint.

use syn::LitInt;

use crate::attr::{LengthKeys, Slot};
use crate::mistakes::Mistakes;
use crate::model::Length;

/// Lowers `length(min = …, max = …)`.
pub(super) fn lower(given: &LengthKeys, mistakes: &mut Mistakes) -> Option<Length> {
    let (min, max) = (bound(&given.min, mistakes), bound(&given.max, mistakes));
    if let (Some(least), Some(most), Some(literal)) = (min, max, given.min.get())
        && least > most
    {
        mistakes.at(literal, "`min` is above `max`", "swap them");
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
            format!("`{literal}` is not a length"),
            "use a whole number without a suffix",
        );
    }
    value.ok()
}
