//! The formats of timestamps.

/// A format of timestamps: Smithy's `timestampFormat`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TimestampFormat {
    /// RFC 3339, in UTC.
    DateTime,
    /// The date of RFC 9110, without fractions of a second.
    HttpDate,
    /// Seconds since 1970-01-01T00:00:00Z.
    EpochSeconds,
}

impl TimestampFormat {
    /// All formats.
    pub const ALL: [Self; 3] = [Self::DateTime, Self::HttpDate, Self::EpochSeconds];

    /// Parses Smithy's name of a format, which is also its name in a declaration.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// Returns Smithy's name of the format.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::DateTime => "date-time",
            Self::HttpDate => "http-date",
            Self::EpochSeconds => "epoch-seconds",
        }
    }

    /// Returns the format's name in botocore's models.
    #[must_use]
    pub fn in_botocore(self) -> &'static str {
        match self {
            Self::DateTime => "iso8601",
            Self::HttpDate => "rfc822",
            Self::EpochSeconds => "unixTimestamp",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_found_by_smithys_name_alone() {
        for format in TimestampFormat::ALL {
            assert_eq!(TimestampFormat::parse(format.name()), Some(format));
            assert_eq!(TimestampFormat::parse(format.in_botocore()), None);
        }
    }
}
