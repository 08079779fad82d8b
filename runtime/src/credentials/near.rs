//! The way to hosts beside this one.

use std::sync::OnceLock;

use crate::seam::{HttpLimits, HttpTransport, Roots, TransportError};

/// As the client's own transport, but by no proxy: made when it is first needed.
#[derive(Debug)]
pub(crate) struct NearTransport {
    limits: HttpLimits,
    /// Who is trusted in place of those whom the platform trusts.
    roots: Option<Roots>,
    made: OnceLock<HttpTransport>,
}

impl NearTransport {
    pub(crate) fn new(limits: HttpLimits, roots: Option<Roots>) -> Self {
        Self { limits, roots, made: OnceLock::new() }
    }

    pub(super) fn get(&self) -> Result<&HttpTransport, TransportError> {
        if let Some(made) = self.made.get() {
            return Ok(made);
        }
        let no_proxy = Box::new(|http: reqwest::ClientBuilder| http.no_proxy());
        let made = HttpTransport::new(Some(no_proxy), self.limits, self.roots.clone());
        let made = made.map_err(TransportError::unsendable)?;
        Ok(self.made.get_or_init(|| made))
    }
}
