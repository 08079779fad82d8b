//! TLS for the HTTP client, by the feature that was chosen. Sets nothing for the whole process.

#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
mod with_rustls {
    use std::sync::Arc;

    use rustls::{ClientConfig, RootCertStore};
    use rustls_platform_verifier::Verifier;

    #[cfg(feature = "rustls-aws-lc")]
    use rustls::crypto::aws_lc_rs as provider;
    #[cfg(not(feature = "rustls-aws-lc"))]
    use rustls::crypto::ring as provider;

    /// The client's configuration, verifying by the platform's own certificates.
    pub(super) fn config() -> Result<ClientConfig, rustls::Error> {
        let provider = Arc::new(provider::default_provider());
        let verifier = Verifier::new(Arc::clone(&provider))?;
        let mut config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(config)
    }

    /// A configuration that trusts no one: reqwest would look for a provider of the whole process
    /// if it were given none, and panic.
    pub(super) fn distrustful() -> Result<ClientConfig, rustls::Error> {
        let config = ClientConfig::builder_with_provider(Arc::new(provider::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(RootCertStore::empty())
            .with_no_client_auth();
        Ok(config)
    }
}

/// The builder with TLS, or why there is none. A machine without certificates can still speak
/// plain HTTP, to a server of its own.
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
pub(super) fn configure(
    builder: reqwest::ClientBuilder,
) -> (reqwest::ClientBuilder, Option<String>) {
    match with_rustls::config() {
        Ok(config) => (builder.tls_backend_preconfigured(config), None),
        Err(error) => {
            let problem = Some(format!("no TLS: {error}"));
            match with_rustls::distrustful() {
                Ok(config) => (builder.tls_backend_preconfigured(config), problem),
                Err(_) => (builder, problem),
            }
        }
    }
}

/// The builder as it is: the platform's TLS needs nothing.
#[cfg(all(feature = "native-tls", not(any(feature = "rustls-ring", feature = "rustls-aws-lc"))))]
pub(super) fn configure(
    builder: reqwest::ClientBuilder,
) -> (reqwest::ClientBuilder, Option<String>) {
    (builder, None)
}

/// The builder as it is, and why HTTPS is out of reach.
#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc", feature = "native-tls")))]
pub(super) fn configure(
    builder: reqwest::ClientBuilder,
) -> (reqwest::ClientBuilder, Option<String>) {
    let reason = "no TLS: enable one of the features `rustls-ring`, `rustls-aws-lc`, `native-tls`";
    (builder, Some(reason.to_owned()))
}
