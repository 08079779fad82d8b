//! The settings of the environment and the shared files. Variables take precedence over the profile.
//!
//! The files are `~/.aws/config` and `~/.aws/credentials`, or those that `AWS_CONFIG_FILE` and
//! `AWS_SHARED_CREDENTIALS_FILE` name, in botocore's format. The profile is the client's, or else
//! that of `AWS_DEFAULT_PROFILE` or `AWS_PROFILE`, or else `default`. Nothing here uses the network.

mod endpoints;
mod environment;
mod error;
mod files;
mod ini;
mod section;
mod settings;
mod words;

use std::sync::Arc;

pub(crate) use environment::Environment;
pub(crate) use error::ConfigError;
pub use ini::sections;
pub(crate) use section::{Profile, Section};
pub(crate) use words::words;

use files::SharedFiles;

/// The default profile.
const DEFAULT_PROFILE: &str = "default";

/// The environment and the shared files, and the profile that counts in them.
#[derive(Debug, Clone)]
pub(crate) struct Config {
    pub(crate) environment: Environment,
    files: Arc<SharedFiles>,
    profile: String,
    /// The client names the profile: then the keys of the environment do not come before it.
    pub(crate) profile_given: bool,
}

impl Config {
    /// Reads the files, and finds the profile `given` or the one that the environment names.
    pub(crate) fn load(
        environment: Environment,
        given: Option<String>,
    ) -> Result<Self, ConfigError> {
        let files = SharedFiles::read(&environment)?;
        let profile_given = given.is_some();
        let named = given
            .or_else(|| environment.variable("AWS_DEFAULT_PROFILE"))
            .or_else(|| environment.variable("AWS_PROFILE"));
        if let Some(name) = named.as_ref().filter(|name| files.profile(name).is_none()) {
            return Err(files.no_profile(name));
        }
        let profile = named.unwrap_or_else(|| DEFAULT_PROFILE.to_owned());
        Ok(Self { environment, files: Arc::new(files), profile, profile_given })
    }

    /// The name of the profile that counts, which may not be there if it is the default one.
    pub(crate) fn profile_name(&self) -> &str {
        &self.profile
    }

    /// A profile of the shared files.
    pub(crate) fn profile(&self, name: &str) -> Option<Profile<'_>> {
        self.files.profile(name)
    }

    /// A section `[sso-session name]`.
    pub(crate) fn sso_session(&self, name: &str) -> Option<&Section> {
        self.files.sso_sessions.get(name)
    }
}
