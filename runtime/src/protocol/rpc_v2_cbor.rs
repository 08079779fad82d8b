//! Smithy RPC v2 with CBOR documents.

use std::collections::BTreeMap;

use super::json_error::{self, Place};
use super::rpc_v2::{PROTOCOL, envelope};
use super::{Protocol, sealed};
use crate::cbor::{self, Cbor};
use crate::shape::{ReadError, TreeReader};
use crate::spec::{ErrorContent, ProtocolSpec};

const CONTENT_TYPE: &str = "application/cbor";
const MARK: (&str, &str) = (PROTOCOL, "rpc-v2-cbor");

/// Smithy's [`smithy.protocols#rpcv2Cbor`](https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html):
/// CBOR documents, and operations identified by name.
#[derive(Debug, Clone, Copy)]
pub struct RpcV2Cbor;

impl sealed::Sealed for RpcV2Cbor {}

impl Protocol for RpcV2Cbor {
    const SPEC: &'static ProtocolSpec = &ProtocolSpec {
        content_type: CONTENT_TYPE,
        envelope: |spec, request| envelope(spec, request, MARK, CONTENT_TYPE),
        is_error: None,
        error: |response| {
            // An error is one even without the mark, which a gateway may have lost.
            let members = cbor::members(response.body());
            // Bytes that are neither CBOR nor text say nothing.
            let nothing = || std::str::from_utf8(response.body()).is_err().then(BTreeMap::new);
            json_error::of_members(response, members.or_else(nothing), [Place::Type])
        },
    };
    const MARK: Option<(&'static str, &'static str)> = Some(MARK);
    type Codec = Cbor;
    type ErrorReader<'e> = TreeReader<'e>;

    fn error_reader(content: &ErrorContent) -> Result<TreeReader<'_>, ReadError> {
        json_error::reader(content)
    }
}
