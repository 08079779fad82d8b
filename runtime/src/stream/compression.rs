//! Compression with gzip.

use std::io::{self, Write};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_core::Stream;

use super::replay::aside;
use super::{ByteStream, Compressor, ReplayableBody};

/// From this size on, bytes in memory are not compressed in the caller's task: that would stop every other
/// task of the thread, and every timeout, for a millisecond or more.
const LARGE: usize = 1 << 16;

/// The one encoding that AWS's services take.
pub const GZIP: &Compressor =
    &Compressor { encoding: "gzip", of_request: |body| Box::pin(compressed(body)) };

/// Bytes in memory are compressed at once. Anything else is compressed while it is read, in each attempt
/// anew.
async fn compressed(body: &ReplayableBody) -> io::Result<ReplayableBody> {
    let Some(bytes) = body.as_bytes() else { return Ok(body.encoded(in_parts)) };
    let compressed = if bytes.len() < LARGE {
        whole(bytes)
    } else {
        let bytes = bytes.clone();
        aside(move || whole(&bytes)).await?
    };
    Ok(ReplayableBody::of(compressed?.into()))
}

fn whole(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = encoder();
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn encoder() -> GzEncoder<Vec<u8>> {
    GzEncoder::new(Vec::new(), Compression::default())
}

fn in_parts(stream: ByteStream) -> ByteStream {
    ByteStream::of_parts(Box::pin(InParts { stream, encoder: Some(encoder()) }), None)
}

/// A stream that is compressed as it is read.
struct InParts {
    stream: ByteStream,
    /// Until the end.
    encoder: Option<GzEncoder<Vec<u8>>>,
}

impl Stream for InParts {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // Of many parts, the encoder gives nothing yet.
        loop {
            let Self { stream, encoder } = &mut *self;
            let Some(open) = encoder else { return Poll::Ready(None) };
            let compressed = match ready!(Pin::new(stream).poll_next(context)) {
                Some(part) => part.and_then(|part| {
                    open.write_all(&part)?;
                    Ok(std::mem::take(open.get_mut()))
                }),
                None => encoder.take().map_or(Ok(Vec::new()), GzEncoder::finish),
            };
            if compressed.as_ref().is_err() {
                *encoder = None;
            }
            if !matches!(&compressed, Ok(part) if part.is_empty()) {
                return Poll::Ready(Some(compressed.map(Bytes::from)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Error, Read};

    use flate2::read::GzDecoder;

    use super::*;

    /// Bytes without a pattern, which the encoder cannot hold back.
    fn noise(length: usize) -> Vec<u8> {
        let mut state = 7_u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        };
        (0..length).map(|_| next()).collect()
    }

    fn plain(compressed: &[u8]) -> io::Result<Vec<u8>> {
        let mut plain = Vec::new();
        GzDecoder::new(compressed).read_to_end(&mut plain)?;
        Ok(plain)
    }

    #[tokio::test]
    async fn what_comes_out_is_what_went_in() -> io::Result<()> {
        for length in [0, 1, 10_240, LARGE - 1, LARGE, 300_000] {
            for bytes in [noise(length), vec![b'a'; length]] {
                let of_whole = compressed(&ReplayableBody::of(bytes.clone().into())).await?;
                let of_whole = of_whole.as_bytes().cloned().unwrap_or_default();
                assert!(plain(&of_whole)? == bytes, "{length}");
                let parts = bytes.chunks(1_000).map(|part| Ok::<_, Error>(part.to_vec()));
                let stream = ByteStream::from_stream(Parts(parts.collect()));
                let body = compressed(&ReplayableBody::of(stream)).await?;
                assert_eq!(body.length(), None);
                assert!(plain(&body.of_attempt().collect().await?)? == bytes, "{length}");
            }
        }
        Ok(())
    }

    #[tokio::test]
    async fn a_stream_that_breaks_breaks_off() {
        let parts = [Ok(noise(100_000)), Err(Error::other("the disk is gone"))];
        let mut stream = in_parts(ByteStream::from_stream(Parts(parts.into())));
        let mut ends = Vec::new();
        while let Some(part) = stream.next().await {
            ends.extend(part.err().map(|error| error.to_string()));
        }
        assert_eq!(ends, ["the disk is gone"]);
    }

    struct Parts(std::collections::VecDeque<io::Result<Vec<u8>>>);

    impl Stream for Parts {
        type Item = io::Result<Vec<u8>>;

        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(self.0.pop_front())
        }
    }
}
