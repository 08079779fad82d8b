//! The transport to local hosts: the container's and the instance's.

use std::sync::OnceLock;

use crate::transport::{HttpSettings, HttpTransport, Proxies, TransportError};

/// A transport without a proxy, which is created when it is first needed.
///
/// `configure_http` does not apply to it. A proxy, a header for every request, or a restriction to
/// HTTPS is meant for services. Here it would leak the header, or the host could not be reached.
#[derive(Debug)]
pub(super) struct NearTransport {
    settings: HttpSettings,
    made: OnceLock<HttpTransport>,
}

impl NearTransport {
    pub(super) fn new(settings: HttpSettings) -> Self {
        Self {
            settings: HttpSettings { proxies: Proxies::default(), ..settings },
            made: OnceLock::new(),
        }
    }

    pub(super) fn get(&self) -> Result<&HttpTransport, TransportError> {
        if let Some(made) = self.made.get() {
            return Ok(made);
        }
        let made = HttpTransport::new(None, self.settings.clone());
        let made = made.map_err(TransportError::unsendable)?;
        Ok(self.made.get_or_init(|| made))
    }
}
