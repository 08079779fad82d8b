//! The facts about a service.

use super::{AccessPoints, EndpointVariant, ProtocolSpec};
use crate::auth::Auth;
use crate::shape::Namespace;
use crate::sign::Algorithm;

/// A service as data.
#[derive(Debug)]
pub struct ServiceSpec {
    pub(crate) id: &'static str,
    pub(crate) endpoint_prefix: &'static str,
    pub(crate) signing_name: &'static str,
    pub(crate) signing_region: Option<&'static str>,
    /// How its requests say whose they are.
    pub(crate) auth: Auth,
    pub(crate) algorithm: Algorithm,
    pub(crate) region: Option<&'static str>,
    pub(crate) dual_stack: bool,
    pub(crate) endpoint: Option<&'static str>,
    pub(crate) endpoint_variants: &'static [EndpointVariant],
    /// It is where the client says, and nowhere else.
    pub(crate) without_endpoint: bool,
    /// What stands before the operation's name in `X-Amz-Target`.
    pub(crate) target_prefix: Option<&'static str>,
    /// The version of the service that an awsQuery request names.
    pub(crate) version: Option<&'static str>,
    /// The namespace of its documents in XML.
    pub(crate) xml_namespace: Option<Namespace>,
    /// It spoke awsQuery before, and is asked for the error codes of then.
    pub(crate) query_compatible: bool,
    /// Its signatures cover the path as it is sent.
    pub(crate) disable_double_encoding: bool,
    /// It wants the hash of each body in a header.
    pub(crate) content_sha256: bool,
    /// The label at the beginning of its paths that may be in the host instead: S3's bucket.
    pub(crate) virtual_host: Option<&'static str>,
    /// What that label may name besides a bucket.
    pub(crate) access_points: Option<AccessPoints>,
    /// A header of every request, by a name in lower case.
    pub(crate) header: Option<(&'static str, &'static str)>,
    pub(crate) protocol: &'static ProtocolSpec,
    /// Its names come from the client, since no service was declared.
    pub(crate) named_by_client: bool,
}

impl ServiceSpec {
    /// The one region that signs for every region.
    pub const fn signing_region(mut self, region: &'static str) -> Self {
        self.signing_region = Some(region);
        self
    }

    /// How its requests say whose they are, if they are not signed.
    pub const fn auth(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }

    /// What its requests are signed by.
    pub const fn signed_by(mut self, algorithm: Algorithm) -> Self {
        self.algorithm = algorithm;
        self
    }

    /// The one region that serves and signs for every region of its partition.
    pub const fn region(mut self, region: &'static str) -> Self {
        self.region = Some(region);
        self
    }

    /// Its endpoints are the dual-stack ones.
    pub const fn dual_stack(mut self) -> Self {
        self.dual_stack = true;
        self
    }

    /// The URL that serves every region, which may have placeholders in it.
    pub const fn endpoint(mut self, url: &'static str) -> Self {
        self.endpoint = Some(url);
        self
    }

    /// The endpoints that it has only for some clients.
    pub const fn endpoint_variants(mut self, variants: &'static [EndpointVariant]) -> Self {
        self.endpoint_variants = variants;
        self
    }

    /// Its endpoint is known to the client alone.
    pub const fn without_endpoint(mut self) -> Self {
        self.without_endpoint = true;
        self
    }

    /// The name that the service goes by in `X-Amz-Target`.
    pub const fn target_prefix(mut self, prefix: &'static str) -> Self {
        self.target_prefix = Some(prefix);
        self
    }

    /// The namespace of its documents in XML.
    pub const fn xml_namespace(mut self, namespace: Namespace) -> Self {
        self.xml_namespace = Some(namespace);
        self
    }

    /// The version of the service, of a protocol that names it.
    pub const fn version(mut self, version: &'static str) -> Self {
        self.version = Some(version);
        self
    }

    /// Its signatures cover the path as it is sent, encoded once.
    pub const fn disable_double_encoding(mut self) -> Self {
        self.disable_double_encoding = true;
        self
    }

    /// The hash of each body is in a header.
    pub const fn content_sha256(mut self) -> Self {
        self.content_sha256 = true;
        self
    }

    /// The label that may be in the host.
    pub const fn virtual_host(mut self, label: &'static str) -> Self {
        self.virtual_host = Some(label);
        self
    }

    /// A header of every request; a member of that name wins.
    pub const fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.header = Some((name, value));
        self
    }

    /// Smithy's `awsQueryCompatible` trait.
    pub const fn query_compatible(mut self) -> Self {
        self.query_compatible = true;
        self
    }
}
