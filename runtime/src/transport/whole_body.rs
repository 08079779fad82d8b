//! The body of a response, held in memory.

use bytes::Bytes;
use http::StatusCode;

use super::TransportError;
use crate::stream::ByteStream;

/// How much memory is reserved before a body has arrived.
const RESERVED: usize = 1 << 20;

/// Returns the whole body of a response with this status, and reads at most `limit` bytes. If the
/// length says that the body is longer, it is not read at all.
///
/// # Errors
/// Fails if the body cannot be read or is longer than the limit.
pub(crate) async fn whole_body(
    status: StatusCode,
    body: &mut ByteStream,
    limit: usize,
) -> Result<Bytes, TransportError> {
    let too_large = || {
        TransportError::too_large(format!(
            "the body of the {} response is longer than the client's `max_response_size`, {limit} bytes",
            status.as_u16()
        ))
    };
    let announced = usize::try_from(body.length().unwrap_or_default()).unwrap_or(usize::MAX);
    if announced > limit {
        return Err(too_large());
    }
    if let Some(bytes) = body.as_bytes() {
        return Ok(bytes.clone());
    }
    // Most responses have only one part, which is kept as it is.
    let mut first = Bytes::new();
    let mut whole = Vec::new();
    let mut left = limit;
    while let Some(part) = body.next().await {
        let part = part.map_err(of_body)?;
        left = left.checked_sub(part.len()).ok_or_else(too_large)?;
        if first.is_empty() {
            first = part;
            continue;
        }
        if whole.is_empty() {
            // What is announced need not come.
            whole.reserve(announced.min(RESERVED));
            whole.extend_from_slice(&first);
        }
        whole.extend_from_slice(&part);
    }
    Ok(if whole.is_empty() { first } else { whole.into() })
}

/// The error that the transport put into the body, or else one that its reading came to.
fn of_body(error: std::io::Error) -> TransportError {
    error.downcast().unwrap_or_else(TransportError::new)
}
