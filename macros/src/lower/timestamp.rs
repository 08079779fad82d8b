//! Lowers the key `timestamp`.

use syn::LitStr;

use crate::attr::Slot;
use crate::mistakes::Mistakes;
use crate::model::TimestampFormat;
use crate::names::{listed, nearest};

/// What people call Smithy's formats.
const SYNONYMS: [(&str, TimestampFormat); 3] = [
    ("rfc3339", TimestampFormat::DateTime),
    ("rfc1123", TimestampFormat::HttpDate),
    ("unix", TimestampFormat::EpochSeconds),
];

/// Lowers `timestamp = "…"`.
pub(super) fn lower(given: &Slot<LitStr>, mistakes: &mut Mistakes) -> Option<TimestampFormat> {
    let literal = given.get()?;
    let name = literal.value();
    let format = TimestampFormat::parse(&name);
    if format.is_none() {
        let lower = name.to_lowercase().replace('_', "-");
        let in_botocore = |format: TimestampFormat| (format.in_botocore(), format);
        let synonyms = SYNONYMS.into_iter().chain(TimestampFormat::ALL.map(in_botocore));
        let mut meant = synonyms.filter(|(synonym, _)| synonym.eq_ignore_ascii_case(&lower));
        let meant = meant.next().map(|(_, format)| format.name());
        let names = TimestampFormat::ALL.map(TimestampFormat::name);
        let help = match meant.or_else(|| nearest(&lower, names)) {
            Some(meant) => format!("write `timestamp = \"{meant}\"`"),
            None => format!("one of {}", listed(names)),
        };
        mistakes.at(literal, format!("unknown timestamp format `{name}`"), help);
    }
    format
}
