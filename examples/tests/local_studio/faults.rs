//! Faults on demand, and the record of requests.

use std::time::Duration;

use aws_operation_examples::local_studio::{Fault, LocalStudio};
use tokio::net::TcpStream;

use crate::http_client::{call, exchange, read_to_end, send, write_all};
use crate::signer::Request;

const IMAGE: &str = "/2020-08-01/studios/local-studio/streaming-images/one";
const BODY: &str = r#"{"name":"new"}"#;

async fn studio_with_image() -> LocalStudio {
    let studio = LocalStudio::start().await.unwrap();
    studio.add_image("one", "old");
    studio
}

fn statuses(studio: &LocalStudio) -> Vec<Option<u16>> {
    studio.requests().iter().map(|request| request.status).collect()
}

#[tokio::test]
async fn drop_after_apply_applies_and_sends_no_byte() {
    let studio = studio_with_image().await;
    studio.fail_next(1, Fault::DropAfterApply);
    let request = Request::new(&studio, "PATCH", IMAGE, BODY)
        .header("x-amz-client-token", "t")
        .signed(studio.credentials());
    assert_eq!(exchange(&studio, &request).await, b"");
    assert_eq!(studio.changes("one"), 1);

    // The retry a client then sends gets the answer that was lost.
    assert_eq!(send(&studio, &request).await.image()["name"], "new");
    assert_eq!(studio.changes("one"), 1);
    assert_eq!(statuses(&studio), [None, Some(200)]);
}

#[tokio::test]
async fn throttle_and_unavailable_apply_nothing() {
    let studio = studio_with_image().await;
    studio.fail_next(2, Fault::Throttle);
    studio.fail_next(1, Fault::Unavailable);
    // A request that is not signed is refused as ever, and uses up no fault.
    let unsigned = Request::new(&studio, "PATCH", IMAGE, BODY);
    assert_eq!(send(&studio, &unsigned).await.status, 403);
    for _ in 0..2 {
        let answer = call(&studio, "PATCH", IMAGE, BODY).await;
        answer.assert_error(429, "ThrottlingException");
    }
    let answer = call(&studio, "PATCH", IMAGE, BODY).await;
    assert_eq!((answer.status, answer.body.as_slice()), (503, &b""[..]));
    assert_eq!(answer.header("x-amzn-errortype"), None);
    assert_eq!(studio.changes("one"), 0);
    assert_eq!(call(&studio, "PATCH", IMAGE, BODY).await.status, 200);
    assert_eq!(studio.changes("one"), 1);
    assert_eq!(statuses(&studio), [403, 429, 429, 503, 200].map(Some));
}

#[tokio::test]
async fn requests_are_recorded_as_received() {
    let studio = studio_with_image().await;
    let target = format!("{IMAGE}?b=%7e&a=1&&");
    let request = Request::new(&studio, "PATCH", &target, BODY).header("x-case", "As It Is");
    send(&studio, &request).await;
    let received = &studio.requests()[0];
    assert_eq!(received.method, "PATCH");
    assert_eq!(received.target, target);
    assert_eq!(received.headers["x-case"], "As It Is");
    assert_eq!(received.body, BODY);
    assert_eq!(received.status, Some(403));
}

#[tokio::test]
async fn a_stopped_or_dropped_studio_lets_go_of_its_port_and_connections() {
    for is_dropped in [true, false] {
        let studio = studio_with_image().await;
        let address = studio.endpoint_url().strip_prefix("http://").unwrap().to_owned();
        // A connection kept alive, with an answer behind it.
        let stream = TcpStream::connect(&address).await.unwrap();
        let request = Request::new(&studio, "GET", IMAGE, "").signed(studio.credentials());
        write_all(&stream, request.to_bytes("").as_bytes()).await;
        stream.readable().await.unwrap();
        if is_dropped {
            drop(studio);
        } else {
            studio.stop().await;
        }
        let end = tokio::time::timeout(Duration::from_secs(5), read_to_end(&stream)).await;
        assert!(end.expect("the connection is closed").starts_with(b"HTTP/1.1 200"));
        assert!(TcpStream::connect(&address).await.is_err());
    }
}
