//! What a model asks of an operation's requests that the runtime does not do.

/// What is asked of one operation, in either format.
#[derive(Default)]
pub(super) struct Beyond {
    pub(super) compresses: bool,
    /// Its host is known to another operation alone.
    pub(super) needs_discovery: bool,
}

impl Beyond {
    /// What the declaration does without.
    pub(super) fn notes(&self) -> Vec<&'static str> {
        let notes = [
            (
                self.compresses,
                "its requests are not compressed, which the service does not require",
            ),
            (
                self.needs_discovery,
                "its endpoint must be discovered: call `DescribeEndpoints`, and give the client the \
                 endpoint that it returns",
            ),
        ];
        notes.into_iter().filter(|(applies, _)| *applies).map(|(_, note)| note).collect()
    }
}
