//! What a model asks of an operation's requests that the runtime does not do.

/// What is asked of one operation, in either format.
#[derive(Default)]
pub(super) struct Beyond {
    /// A checksum of the body without which the request is refused.
    pub(super) needs_checksum: bool,
    /// One that may be there.
    pub(super) takes_checksum: bool,
    pub(super) compresses: bool,
    /// Its host is known to another operation alone.
    pub(super) needs_discovery: bool,
}

impl Beyond {
    /// Why the operation cannot be declared, if it cannot.
    pub(super) fn obstacle(&self) -> Option<&'static str> {
        self.needs_checksum.then_some("it needs a checksum of its body, which is not supported yet")
    }

    /// What the declaration does without.
    pub(super) fn notes(&self) -> Vec<&'static str> {
        let notes = [
            (
                self.takes_checksum && !self.needs_checksum,
                "its requests have no checksum of the body, which the service does not require",
            ),
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
