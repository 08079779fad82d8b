//! Smithy RPC v2 with JSON documents.

use super::json_error::{self, Place};
use super::rpc_v2::{PROTOCOL, envelope};
use super::{Protocol, sealed};
use crate::json::{self, EpochJson};
use crate::shape::{ReadError, TreeReader};
use crate::spec::{ErrorContent, ProtocolSpec};

const CONTENT_TYPE: &str = "application/json";
const MARK: (&str, &str) = (PROTOCOL, "rpc-v2-json");

/// Smithy's [`smithy.protocols#rpcv2Json`](https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html):
/// like [`RpcV2Cbor`](crate::RpcV2Cbor), with JSON documents.
#[derive(Debug, Clone, Copy)]
pub struct RpcV2Json;

impl sealed::Sealed for RpcV2Json {}

impl Protocol for RpcV2Json {
    const SPEC: &'static ProtocolSpec = &ProtocolSpec {
        content_type: CONTENT_TYPE,
        envelope: |spec, request| envelope(spec, request, MARK, CONTENT_TYPE),
        is_error: None,
        error: |response| {
            json_error::of_members(response, json::members(response.body()), [Place::Type])
        },
    };
    const MARK: Option<(&'static str, &'static str)> = Some(MARK);
    type Codec = EpochJson;
    type ErrorReader<'e> = TreeReader<'e>;

    fn error_reader(content: &ErrorContent) -> Result<TreeReader<'_>, ReadError> {
        json_error::reader(content)
    }
}
