//! Whether an operation and the protocol of its service agree: `method` and `path` are for protocols
//! that have them, and not every response can be read without an `output`.

use std::marker::PhantomData;

use crate::protocol::{AwsJson1_0, AwsJson1_1, Protocol, RestJson1, RpcV2Cbor, RpcV2Json};
#[cfg(feature = "xml")]
use crate::protocol::{AwsQuery, Ec2Query, RestXml};

/// A protocol that knows an operation by its name alone, without `method` and `path`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` needs `method` and `path`",
    label = "add `method = \"GET\", path = \"/..\"` to the operation, or give the service its `protocol`"
)]
pub trait RpcProtocol: Protocol {
    /// Does nothing; what counts is whether it compiles.
    fn check() {}
}

/// A protocol that tells operations by method and path.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not use `method` and `path`",
    label = "remove them: it identifies an operation by its name"
)]
pub trait RestProtocol: Protocol {
    /// Does nothing; what counts is whether it compiles.
    fn check(_: PhantomData<Self>) {}
}

/// A protocol whose responses can be read without a declaration of what is in them.
#[diagnostic::on_unimplemented(
    message = "a response of `{Self}` cannot be read as a JSON value",
    label = "add `output = ..` to the operation: a struct with `#[aws_output]`, or `()` to ignore the response"
)]
pub trait ValueProtocol: Protocol {
    /// Does nothing; what counts is whether it compiles.
    fn check(_: PhantomData<Self>) {}
}

#[diagnostic::do_not_recommend]
impl ValueProtocol for RestJson1 {}
#[diagnostic::do_not_recommend]
impl ValueProtocol for AwsJson1_0 {}
#[diagnostic::do_not_recommend]
impl ValueProtocol for AwsJson1_1 {}
#[diagnostic::do_not_recommend]
impl ValueProtocol for RpcV2Cbor {}
#[diagnostic::do_not_recommend]
impl ValueProtocol for RpcV2Json {}
#[diagnostic::do_not_recommend]
impl RestProtocol for RestJson1 {}
#[cfg(feature = "xml")]
#[diagnostic::do_not_recommend]
impl RestProtocol for RestXml {}
#[diagnostic::do_not_recommend]
impl RpcProtocol for AwsJson1_0 {}
#[diagnostic::do_not_recommend]
impl RpcProtocol for AwsJson1_1 {}
#[diagnostic::do_not_recommend]
impl RpcProtocol for RpcV2Cbor {}
#[diagnostic::do_not_recommend]
impl RpcProtocol for RpcV2Json {}
#[cfg(feature = "xml")]
#[diagnostic::do_not_recommend]
impl RpcProtocol for AwsQuery {}
#[cfg(feature = "xml")]
#[diagnostic::do_not_recommend]
impl RpcProtocol for Ec2Query {}
