//! The trait of a declared service.

use super::error::{OperationError, Unmodeled};
use crate::auth::Auth;
use crate::protocol::{Protocol, RestJson1};
use crate::sign::sigv4;
use crate::spec::ServiceSpec;

/// A service that operations belong to. You declare it with [`aws_service`](crate::aws_service).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an AWS service",
    label = "add `#[aws_service(..)]` to `{Self}`"
)]
pub trait Service: 'static {
    /// The protocol of the service.
    type Protocol: Protocol;
    /// The errors that its operations have in common.
    type Error: OperationError;
    #[doc(hidden)]
    const SPEC: &'static ServiceSpec;
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
            auth: Auth::Signed,
            algorithm: sigv4::ALGORITHM,
            region: None,
            dual_stack: false,
            endpoint: None,
            endpoint_variants: &[],
            without_endpoint: false,
            target_prefix: None,
            version: None,
            xml_namespace: None,
            query_compatible: false,
            disable_double_encoding: false,
            content_sha256: false,
            virtual_host: None,
            access_points: None,
            header: None,
            protocol: <S::Protocol as Protocol>::SPEC,
            named_by_client: false,
        }
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
