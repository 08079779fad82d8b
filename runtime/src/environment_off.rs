//! Replaces `environment` without the feature `env`. The methods exist, so that rustc can say which
//! feature they need. If they did not exist, rustc would not name the feature.

use crate::client::{BuildError, Client, ClientBuilder};

/// Nothing implements this trait. Because the bounds have a lifetime, rustc checks them at the call
/// and not here.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`from_env` and `profile` need the feature `env` of `aws-operation`",
    label = "enable the feature `env`",
    note = "in `Cargo.toml`: aws-operation = {{ version = \"..\", features = [\"env\"] }}"
)]
pub trait Environment<'a> {}

impl Client {
    #[doc(hidden)]
    pub fn from_env() -> Result<Self, BuildError>
    where
        for<'a> ClientBuilder: Environment<'a>,
    {
        Self::builder().from_env()?.build()
    }
}

impl ClientBuilder {
    #[doc(hidden)]
    pub fn from_env(self) -> Result<Self, BuildError>
    where
        for<'a> Self: Environment<'a>,
    {
        Ok(self)
    }

    #[doc(hidden)]
    pub fn profile(self, _: impl Into<String>) -> Self
    where
        for<'a> Self: Environment<'a>,
    {
        self
    }
}
