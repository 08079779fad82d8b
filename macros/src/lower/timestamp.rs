//! Lowers the key `timestamp`.

use syn::LitStr;

use crate::attr::Slot;
use crate::mistakes::Mistakes;
use crate::model::TimestampFormat;
use crate::names::{listed, nearest};

/// botocore's names, and those of the field, for Smithy's formats.
const SYNONYMS: [(&str, &str); 6] = [
    ("iso8601", "date-time"),
    ("rfc3339", "date-time"),
    ("rfc822", "http-date"),
    ("rfc1123", "http-date"),
    ("unixtimestamp", "epoch-seconds"),
    ("unix", "epoch-seconds"),
];

/// Lowers `timestamp = "…"`.
pub(super) fn lower(given: &Slot<LitStr>, mistakes: &mut Mistakes) -> Option<TimestampFormat> {
    let literal = given.get()?;
    let name = literal.value();
    let format = TimestampFormat::parse(&name);
    if format.is_none() {
        let lower = name.to_lowercase().replace('_', "-");
        let meant = SYNONYMS.iter().find(|(synonym, _)| *synonym == lower).map(|(_, name)| *name);
        let help = match meant.or_else(|| nearest(&lower, TimestampFormat::names())) {
            Some(meant) => format!("write `timestamp = \"{meant}\"`"),
            None => format!("one of {}", listed(TimestampFormat::names())),
        };
        mistakes.at(literal, format!("unknown timestamp format `{name}`"), help);
    }
    format
}
