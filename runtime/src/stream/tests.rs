use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::{ByteStream, ReplayableBody};

/// Parts, the last one first.
struct Parts(Vec<&'static str>);

impl Stream for Parts {
    type Item = io::Result<&'static [u8]>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop().map(|part| Ok(part.as_bytes())))
    }
}

fn stream() -> ByteStream {
    ByteStream::from_stream(Parts(vec!["", "b", "", "a"]))
}

#[tokio::test]
async fn parts_come_in_turn_and_none_is_empty() -> io::Result<()> {
    let mut stream = stream().with_length(2);
    for (expected, length) in [("a", 1), ("b", 0)] {
        let part = stream.next().await.transpose()?;
        assert_eq!((part, stream.length()), (Some(Bytes::from(expected)), Some(length)));
    }
    assert!(stream.next().await.is_none());
    assert!(ByteStream::default().next().await.is_none());
    Ok(())
}

#[tokio::test]
async fn all_of_it_is_held_against_its_length() -> io::Result<()> {
    assert_eq!(stream().collect().await?, "ab");
    assert_eq!(ByteStream::from("ab").collect().await?, "ab");
    for stream in [stream(), "ab".into()] {
        assert!(stream.with_length(1).collect().await.is_err());
    }
    for stream in [stream(), "ab".into()] {
        let error = stream.with_length(3).collect().await.err().map(|error| error.kind());
        assert_eq!(error, Some(io::ErrorKind::UnexpectedEof));
    }
    let mut longer = stream().with_length(1);
    assert!(matches!(longer.next().await, Some(Ok(_))));
    assert!(matches!(longer.next().await, Some(Err(_))));
    assert!(longer.next().await.is_none());
    Ok(())
}

#[tokio::test]
async fn what_is_read_once_goes_to_the_attempt_that_reads_it() -> io::Result<()> {
    let body = ReplayableBody::of(stream());
    // One that does not get so far leaves it.
    drop(body.of_attempt());
    assert!(!body.is_used_up());
    let mut first = body.of_attempt();
    assert!(matches!(first.next().await, Some(Ok(_))));
    assert!(body.is_used_up());
    assert!(body.of_attempt().collect().await.is_err());
    assert_eq!(first.collect().await?, "b");

    let body = ReplayableBody::of("ab".into());
    for _ in 0..2 {
        assert_eq!(body.of_attempt().collect().await?, "ab");
        assert!(!body.is_used_up());
    }
    Ok(())
}

#[test]
fn debug_shows_no_byte() {
    let shown = format!("{:?}", ByteStream::from("secret"));
    assert_eq!(shown, r#"ByteStream { source: "in memory", length: Some(6), .. }"#);
}
