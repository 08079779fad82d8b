//! What declarations have beside what the wire needs.

/// What declarations have beside what the wire needs. By default it is the documentation of the model.
///
/// ```
/// use cargo_aws_operation::Options;
///
/// let options = Options::new().without_docs().with_serde();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    pub(crate) docs: bool,
    pub(crate) serde: bool,
}

impl Options {
    /// The model's documentation alone.
    pub const fn new() -> Self {
        Self { docs: true, serde: false }
    }

    /// Leaves the model's documentation out.
    pub const fn without_docs(mut self) -> Self {
        self.docs = false;
        self
    }

    /// Gives shapes serde's traits, by which they have the form of the wire in types of other crates.
    pub const fn with_serde(mut self) -> Self {
        self.serde = true;
        self
    }
}

impl Default for Options {
    fn default() -> Self {
        Self::new()
    }
}
