//! How timestamps are written.

/// Smithy's `timestampFormat`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum TimestampFormat {
    DateTime,
    HttpDate,
    EpochSeconds,
}

const FORMATS: [(&str, TimestampFormat); 3] = [
    ("date-time", TimestampFormat::DateTime),
    ("http-date", TimestampFormat::HttpDate),
    ("epoch-seconds", TimestampFormat::EpochSeconds),
];

impl TimestampFormat {
    pub(crate) fn parse(name: &str) -> Option<Self> {
        FORMATS.iter().find(|(known, _)| *known == name).map(|(_, format)| *format)
    }

    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        FORMATS.iter().map(|(name, _)| *name)
    }

    pub(crate) fn name(self) -> &'static str {
        FORMATS.iter().find(|(_, format)| *format == self).map_or("", |(name, _)| name)
    }
}
