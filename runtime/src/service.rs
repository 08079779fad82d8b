//! What a declared service is.

use crate::error::{OperationError, Unmodeled};
use crate::protocol::{Protocol, ProtocolSpec, RestJson1};
use crate::sign::{Algorithm, sigv4};

/// A service that operations belong to, declared by [`aws_service`](crate::aws_service).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an AWS service",
    label = "add `#[aws_service(..)]` to `{Self}`"
)]
pub trait Service: 'static {
    /// The protocol it speaks.
    type Protocol: Protocol;
    /// The errors its operations share.
    type Error: OperationError;
    #[doc(hidden)]
    const SPEC: &'static ServiceSpec;
}

/// The facts of a service that the pipeline needs.
#[doc(hidden)]
#[derive(Debug)]
pub struct ServiceSpec {
    pub(crate) id: &'static str,
    pub(crate) endpoint_prefix: &'static str,
    pub(crate) signing_name: &'static str,
    pub(crate) signing_region: Option<&'static str>,
    pub(crate) algorithm: Algorithm,
    pub(crate) region: Option<&'static str>,
    pub(crate) dual_stack: bool,
    pub(crate) endpoint: Option<&'static str>,
    /// What stands before the operation's name in `X-Amz-Target`.
    pub(crate) target_prefix: Option<&'static str>,
    /// The version of the service that an awsQuery request names.
    pub(crate) version: Option<&'static str>,
    /// It spoke awsQuery before, and is asked for the error codes of then.
    pub(crate) query_compatible: bool,
    /// A header of every request, by a name in lower case.
    pub(crate) header: Option<(&'static str, &'static str)>,
    pub(crate) protocol: &'static ProtocolSpec,
    /// Its names come from the client, since no service was declared.
    pub(crate) named_by_client: bool,
}

impl ServiceSpec {
    /// A service by its three names.
    pub const fn new<S: Service>(
        id: &'static str,
        endpoint_prefix: &'static str,
        signing_name: &'static str,
    ) -> Self {
        Self {
            id,
            endpoint_prefix,
            signing_name,
            signing_region: None,
            algorithm: sigv4::ALGORITHM,
            region: None,
            dual_stack: false,
            endpoint: None,
            target_prefix: None,
            version: None,
            query_compatible: false,
            header: None,
            protocol: <S::Protocol as Protocol>::SPEC,
            named_by_client: false,
        }
    }

    /// The one region that signs for every region.
    pub const fn signing_region(mut self, region: &'static str) -> Self {
        self.signing_region = Some(region);
        self
    }

    /// What its requests are signed by.
    pub const fn algorithm(mut self, algorithm: Algorithm) -> Self {
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

    /// The URL that serves every region, which may have `{region}` and `{dnsSuffix}` in it.
    pub const fn endpoint(mut self, url: &'static str) -> Self {
        self.endpoint = Some(url);
        self
    }

    /// The name that the service goes by in `X-Amz-Target`.
    pub const fn target_prefix(mut self, prefix: &'static str) -> Self {
        self.target_prefix = Some(prefix);
        self
    }

    /// The version of the service, of a protocol that names it.
    pub(crate) const fn version(mut self, version: &'static str) -> Self {
        self.version = Some(version);
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

/// The service of an operation that declares none: the one the client names.
#[doc(hidden)]
#[derive(Debug)]
pub struct ServiceOfClient;

impl Service for ServiceOfClient {
    type Protocol = RestJson1;
    type Error = Unmodeled;
    const SPEC: &'static ServiceSpec =
        &ServiceSpec { named_by_client: true, ..ServiceSpec::new::<Self>("", "", "") };
}
