//! The long pages: how to do a thing, and what you can rely on.
//!
//! Each page is a file of the repository too. The links of these files lead to files, so each page here says first
//! where its links lead: the first definition of a link wins.

/// [`AssumeRole`]: crate::credentials::AssumeRole
/// [`Call::preview`]: crate::Call::preview
/// [`Call::send_with_metadata`]: crate::Call::send_with_metadata
/// [`Client::from_env`]: crate::Client::from_env
/// [`Credentials`]: crate::Credentials
/// [`Document`]: crate::Document
/// [`EnvironmentCredentials`]: crate::credentials::EnvironmentCredentials
/// [`Error::raw`]: crate::Error::raw
/// [`ProvideCredentials`]: crate::credentials::ProvideCredentials
/// [`Transport`]: crate::transport::Transport
#[doc = include_str!("cookbook.md")]
pub mod cookbook {}

#[doc = include_str!("deviations.md")]
pub mod deviations {}

#[doc = include_str!("diagnostics.md")]
pub mod diagnostics {}

#[doc = include_str!("performance.md")]
pub mod performance {}

/// [deviations]: self::deviations
/// [empty]: self::cookbook#an-output-is-empty
#[doc = include_str!("reliability.md")]
pub mod reliability {}

/// [reliability]: self::reliability
#[doc = include_str!("security.md")]
pub mod security {}
