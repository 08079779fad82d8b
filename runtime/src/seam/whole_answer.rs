//! An answer held in memory.

use bytes::Bytes;

use super::TransportError;
use crate::stream::ByteStream;

/// How much memory is set aside before a body has come.
const RESERVED: usize = 1 << 20;

/// The answer with its whole body, read no further than `limit` bytes; not at all where its length
/// says that it is longer.
pub(crate) async fn whole_answer(
    answer: http::Response<ByteStream>,
    limit: usize,
) -> Result<http::Response<Bytes>, TransportError> {
    let (head, mut body) = answer.into_parts();
    let too_large = || {
        TransportError::too_large(format!(
            "the body of the {} answer is longer than the client's `max_answer_size`, {limit} bytes",
            head.status.as_u16()
        ))
    };
    let announced = usize::try_from(body.length().unwrap_or_default()).unwrap_or(usize::MAX);
    if announced > limit {
        return Err(too_large());
    }
    if let Some(bytes) = body.as_bytes() {
        let bytes = bytes.clone();
        return Ok(http::Response::from_parts(head, bytes));
    }
    // What is announced need not come.
    let mut whole = Vec::with_capacity(announced.min(RESERVED));
    while let Some(part) = body.next().await {
        let part = part.map_err(of_body)?;
        if part.len() > limit - whole.len() {
            return Err(too_large());
        }
        whole.extend_from_slice(&part);
    }
    Ok(http::Response::from_parts(head, whole.into()))
}

/// The error that the transport put into the body, or else one that its reading came to.
fn of_body(error: std::io::Error) -> TransportError {
    error.downcast().unwrap_or_else(TransportError::new)
}
