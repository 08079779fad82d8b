//! TLS for the HTTP client, depending on the chosen feature. It does not change global settings of
//! the process.

/// A bundle as PEM has it: without a byte order mark, and OpenSSL's trusted certificates under the usual
/// name.
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc", feature = "native-tls"))]
fn plain(bundle: &[u8]) -> std::borrow::Cow<'_, [u8]> {
    let bundle = bundle.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bundle);
    match std::str::from_utf8(bundle) {
        Ok(text) if text.contains("TRUSTED CERTIFICATE-") => {
            text.replace("TRUSTED CERTIFICATE-", "CERTIFICATE-").into_bytes().into()
        }
        _ => bundle.into(),
    }
}

/// The certificate without what OpenSSL appends to one that it trusts: the first value in the bytes.
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
fn certificate_alone(der: &[u8]) -> &[u8] {
    let length = match der {
        [0x30, short @ ..=0x7f, ..] => 2 + usize::from(*short),
        [0x30, 0x81, length, ..] => 3 + usize::from(*length),
        [0x30, 0x82, high, low, ..] => 4 + usize::from(u16::from_be_bytes([*high, *low])),
        _ => der.len(),
    };
    der.get(..length).unwrap_or(der)
}

#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
mod with_rustls {
    use std::sync::Arc;

    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject;
    use rustls::{ClientConfig, RootCertStore};
    use rustls_platform_verifier::Verifier;

    #[cfg(feature = "rustls-aws-lc")]
    use rustls::crypto::aws_lc_rs as provider;
    #[cfg(not(feature = "rustls-aws-lc"))]
    use rustls::crypto::ring as provider;

    /// The certificates that are trusted in place of the platform's.
    pub(crate) type Roots = RootCertStore;

    /// The certificates of a bundle in PEM.
    pub(crate) fn roots(bundle: &[u8]) -> Result<Roots, String> {
        let mut roots = RootCertStore::empty();
        let bundle = super::plain(bundle);
        for certificate in CertificateDer::pem_slice_iter(&bundle) {
            let certificate =
                certificate.map_err(|error| format!("it is not valid PEM: {error}"))?;
            let certificate = CertificateDer::from(super::certificate_alone(&certificate));
            roots
                .add(certificate)
                .map_err(|error| format!("one certificate is not valid: {error}"))?;
        }
        if roots.is_empty() { Err("it contains no certificates".to_owned()) } else { Ok(roots) }
    }

    /// The client's configuration, verifying by the platform's own certificates.
    pub(super) fn config() -> Result<ClientConfig, rustls::Error> {
        let provider = Arc::new(provider::default_provider());
        let verifier = Verifier::new(Arc::clone(&provider))?;
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth();
        Ok(over_http1(config))
    }

    /// A configuration that trusts these. With none of them it trusts no one: reqwest would look for
    /// a provider of the whole process if it were given no configuration, and panic.
    pub(super) fn trusting(roots: Roots) -> Result<ClientConfig, rustls::Error> {
        let config = ClientConfig::builder_with_provider(Arc::new(provider::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(over_http1(config))
    }

    fn over_http1(mut config: ClientConfig) -> ClientConfig {
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        config
    }
}

#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
pub(crate) use with_rustls::{Roots, roots};

/// The TLS configuration of HTTP clients. Reading the platform's certificates takes a while, so it is made
/// once for all of them.
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
#[derive(Debug, Clone)]
pub(super) struct Tls(Option<rustls::ClientConfig>);

#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
impl Tls {
    /// The configuration, and why HTTPS is not available, if so. A machine without certificates can
    /// still speak plain HTTP, to a server of its own.
    pub(super) fn new(roots: Option<Roots>) -> (Self, Option<String>) {
        match roots.map_or_else(with_rustls::config, with_rustls::trusting) {
            Ok(config) => (Self(Some(config)), None),
            Err(error) => {
                let trusts_nobody = with_rustls::trusting(Roots::empty()).ok();
                (Self(trusts_nobody), Some(format!("no TLS: {error}")))
            }
        }
    }

    /// The builder with this configuration.
    pub(super) fn configure(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        match &self.0 {
            Some(config) => builder.tls_backend_preconfigured(config.clone()),
            None => builder,
        }
    }
}

#[cfg(all(feature = "native-tls", not(any(feature = "rustls-ring", feature = "rustls-aws-lc"))))]
mod with_the_platform {
    /// The certificates that are trusted in place of the platform's.
    pub(crate) type Roots = Vec<reqwest::Certificate>;

    /// The certificates of a bundle in PEM.
    pub(crate) fn roots(bundle: &[u8]) -> Result<Roots, String> {
        let roots = reqwest::Certificate::from_pem_bundle(&super::plain(bundle));
        let roots = roots.map_err(|error| format!("it is not valid PEM: {error}"))?;
        if roots.is_empty() { Err("it contains no certificates".to_owned()) } else { Ok(roots) }
    }
}

#[cfg(all(
    feature = "native-tls",
    not(any(feature = "rustls-ring", feature = "rustls-aws-lc"))
))]
pub(crate) use with_the_platform::{Roots, roots};

/// The TLS configuration of HTTP clients: the certificates to trust, if they are not the platform's.
#[cfg(all(feature = "native-tls", not(any(feature = "rustls-ring", feature = "rustls-aws-lc"))))]
#[derive(Debug, Clone)]
pub(super) struct Tls(Option<Roots>);

#[cfg(all(feature = "native-tls", not(any(feature = "rustls-ring", feature = "rustls-aws-lc"))))]
impl Tls {
    pub(super) fn new(roots: Option<Roots>) -> (Self, Option<String>) {
        (Self(roots), None)
    }

    /// The builder with this configuration.
    pub(super) fn configure(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        match &self.0 {
            Some(roots) => builder.tls_certs_only(roots.clone()),
            None => builder,
        }
    }
}

#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc", feature = "native-tls")))]
mod without {
    /// Nobody is trusted, nor asked.
    #[derive(Debug, Clone)]
    pub(crate) struct Roots;

    /// Nothing: no server can be reached that would need it.
    #[expect(clippy::unnecessary_wraps, reason = "with TLS it can fail")]
    pub(crate) fn roots(_: &[u8]) -> Result<Roots, String> {
        Ok(Roots)
    }
}

#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc", feature = "native-tls")))]
pub(crate) use without::{Roots, roots};

/// No TLS.
#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc", feature = "native-tls")))]
#[derive(Debug, Clone)]
pub(super) struct Tls;

#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc", feature = "native-tls")))]
impl Tls {
    /// Says why HTTPS is not available.
    pub(super) fn new(_: Option<Roots>) -> (Self, Option<String>) {
        let features = "`rustls-ring`, `rustls-aws-lc`, `native-tls`";
        (Self, Some(format!("no TLS: enable one of the features {features}")))
    }

    /// The builder as it is.
    #[expect(clippy::unused_self, reason = "with TLS it has a configuration")]
    pub(super) fn configure(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder
    }
}
