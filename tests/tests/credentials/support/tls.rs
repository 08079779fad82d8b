//! Certificates of an authority of the test's own, and servers that have them.

use std::io::Error;
use std::net::TcpStream;
use std::sync::Arc;

use base64::Engine;
use rcgen::{CertificateParams, CertifiedIssuer, KeyPair, date_time_ymd};
use rustls::crypto::ring::default_provider;
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::server::{Answer, Asked, Server};

/// An authority that nobody trusts yet.
#[derive(Debug)]
pub struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    /// A new one.
    pub fn new() -> Self {
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// What those who trust it have in a file.
    pub fn bundle(&self) -> String {
        self.0.pem()
    }

    /// The same as OpenSSL writes a certificate that it trusts for something: with an appendix.
    pub fn trusted_bundle(&self) -> String {
        let mut der = self.0.der().to_vec();
        der.extend([0x30, 0x0c, 0x30, 0x0a, 0x06, 0x08]);
        der.extend([0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x01]);
        let text = base64::prelude::BASE64_STANDARD.encode(der);
        let lines: Vec<&str> =
            text.as_bytes().chunks(64).map(|line| str::from_utf8(line).unwrap()).collect();
        let name = "TRUSTED CERTIFICATE";
        format!("-----BEGIN {name}-----\n{}\n-----END {name}-----\n", lines.join("\n"))
    }

    /// A server that it vouches for as `host`.
    pub fn server(
        &self,
        host: &str,
        answer: impl Fn(&Asked, usize) -> Answer + Send + Sync + 'static,
    ) -> Server {
        self.server_until(host, 4096, answer)
    }

    /// The same, until a year begins.
    pub fn server_until(
        &self,
        host: &str,
        year: i32,
        answer: impl Fn(&Asked, usize) -> Answer + Send + Sync + 'static,
    ) -> Server {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        params.not_after = date_time_ymd(year, 1, 1);
        let certificate = params.signed_by(&key, &self.0).unwrap();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        let config = Arc::new(config);
        let secure = move |stream: TcpStream| {
            let connection = ServerConnection::new(Arc::clone(&config)).map_err(Error::other)?;
            Ok(StreamOwned::new(connection, stream))
        };
        Server::over(secure, answer)
    }
}
