//! Options for the generated declarations.

/// Options for the generated declarations. By default they include the model's documentation.
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
    /// Returns the default options: with the model's documentation, and without serde's traits.
    pub const fn new() -> Self {
        Self { docs: true, serde: false }
    }

    /// Leaves out the model's documentation.
    pub const fn without_docs(mut self) -> Self {
        self.docs = false;
        self
    }

    /// Implements serde's traits for shapes. Inside types of other crates they then have their wire
    /// format.
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
