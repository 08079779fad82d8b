//! What an output takes a response's body as.

/// What the body is to the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutputBody {
    /// A document, or nothing that it looks at.
    Document,
    /// Text or bytes, whatever is in them.
    Raw,
    /// Bytes that are read as they come.
    Stream,
    /// Events that are read as they come. There may be long pauses between them.
    Events,
}

impl OutputBody {
    /// Whether it is read as it comes.
    pub(crate) fn is_streamed(self) -> bool {
        matches!(self, Self::Stream | Self::Events)
    }

    pub(crate) const fn of_value(is_raw: bool) -> Self {
        if is_raw { Self::Raw } else { Self::Document }
    }
}
