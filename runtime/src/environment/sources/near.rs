//! The way to hosts beside this one.

use std::sync::OnceLock;

use crate::transport::{HttpSettings, HttpTransport, TransportError};

/// A transport that uses no proxy: made when it is first needed.
///
/// What the user sets by `configure_http` is not for it. A proxy, a header of every request or HTTPS
/// alone is meant for the way to services; here it would give the header away, or reach nobody.
#[derive(Debug)]
pub(super) struct NearTransport {
    settings: HttpSettings,
    made: OnceLock<HttpTransport>,
}

impl NearTransport {
    pub(super) fn new(settings: HttpSettings) -> Self {
        Self { settings, made: OnceLock::new() }
    }

    pub(super) fn get(&self) -> Result<&HttpTransport, TransportError> {
        if let Some(made) = self.made.get() {
            return Ok(made);
        }
        let made = HttpTransport::new(Some(&|http| http.no_proxy()), self.settings.clone());
        let made = made.map_err(TransportError::unsendable)?;
        Ok(self.made.get_or_init(|| made))
    }
}
