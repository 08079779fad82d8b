//! The two shared files and their sections.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::environment::Environment;
use super::error::ConfigError;
use super::ini;
use super::section::{Profile, Section};
use super::words::words;

type Sections = BTreeMap<String, Section>;

/// What both files say; a file that is not there says nothing.
#[derive(Debug)]
pub(super) struct SharedFiles {
    config_path: PathBuf,
    credentials_path: PathBuf,
    /// The profiles of the config file.
    config: Sections,
    /// Those of the credentials file, where every section is one.
    credentials: Sections,
    pub(super) sso_sessions: Sections,
    pub(super) services: Sections,
}

impl SharedFiles {
    /// Reads the files that the environment names, or those in the home folder.
    pub(super) fn read(environment: &Environment) -> Result<Self, ConfigError> {
        let path = |variable, usual| {
            environment
                .path(&environment.variable(variable).unwrap_or_else(|| format!("~/{usual}")))
        };
        let config_path = path("AWS_CONFIG_FILE", ".aws/config");
        let credentials_path = path("AWS_SHARED_CREDENTIALS_FILE", ".aws/credentials");
        let mut files = Self {
            config: Sections::new(),
            credentials: sections(&credentials_path)?.into_iter().collect(),
            sso_sessions: Sections::new(),
            services: Sections::new(),
            credentials_path,
            config_path,
        };
        for (name, section) in sections(&files.config_path)? {
            if name == super::DEFAULT_PROFILE {
                files.config.insert(name, section);
                continue;
            }
            // Any other section belongs to another tool, and is not an error.
            let kinds = [
                ("profile", &mut files.config),
                ("sso-session", &mut files.sso_sessions),
                ("services", &mut files.services),
            ];
            let kind = kinds.into_iter().find(|(kind, _)| name.starts_with(kind));
            let Some((_, sections)) = kind else { continue };
            let Some(Ok([_, name])) = words(&name).map(<[String; 2]>::try_from) else { continue };
            sections.insert(name, section);
        }
        Ok(files)
    }

    /// The profile of that name, if either file has it.
    pub(super) fn profile(&self, name: &str) -> Option<Profile<'_>> {
        let (in_credentials, in_config) = (self.credentials.get(name), self.config.get(name));
        (in_credentials.is_some() || in_config.is_some())
            .then_some(Profile { in_credentials, in_config })
    }

    /// That a profile is in neither file.
    pub(super) fn no_profile(&self, name: &str) -> ConfigError {
        let (config, credentials) = (self.config_path.display(), self.credentials_path.display());
        ConfigError::new(format!("there is no profile `{name}` in `{config}` or `{credentials}`"))
    }
}

fn sections(path: &Path) -> Result<Vec<(String, Section)>, ConfigError> {
    if path.is_dir() {
        return Err(ConfigError::in_file(path, "it is a folder, not a file"));
    }
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let bytes = match fs::read(path) {
        Ok(bytes) => Zeroizing::new(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(ConfigError::in_file(path, error)),
    };
    let text = std::str::from_utf8(&bytes)
        .map_err(|_| ConfigError::in_file(path, "the file is not valid UTF-8"))?;
    ini::parse(text).map_err(|odd| {
        ConfigError::in_file(path, format_args!("line {}: {}", odd.line, odd.problem))
    })
}
