//! A service that refuses a request before it has read the body, and closes the connection.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use aws_operation::{ByteStream, Client, Credentials, aws_operation};
use bytes::Bytes;
use futures_core::Stream;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const REFUSAL: &str = "HTTP/1.1 413 Payload Too Large\r\nConnection: close\r\n\
    x-amzn-errortype: RequestTooLargeException\r\nContent-Length: 2\r\n\r\n{}";

#[aws_operation(method = "PUT", path = "/things", auth = unsigned_payload, output = ())]
struct PutThing {
    #[aws(payload)]
    content: ByteStream,
}

/// How the connection ends.
#[derive(Debug, Clone, Copy)]
enum Ending {
    Close,
    Reset,
    AfterAWhile,
}

async fn refuse(mut stream: TcpStream, ending: Ending) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if stream.read_buf(&mut head).await? == 0 {
            return Ok(());
        }
    }
    stream.write_all(REFUSAL.as_bytes()).await?;
    match ending {
        Ending::Close => {}
        Ending::Reset => stream.set_zero_linger()?,
        Ending::AfterAWhile => tokio::time::sleep(Duration::from_millis(20)).await,
    }
    Ok(())
}

async fn client(ending: Ending) -> Client {
    Client::builder()
        .region("us-east-1")
        .service("things")
        .endpoint_url(server(ending).await.unwrap())
        .credentials(Credentials::new("AKID", "secret"))
        .build()
        .unwrap()
}

async fn server(ending: Ending) -> std::io::Result<String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(refuse(stream, ending));
        }
    });
    Ok(url)
}

/// A body that does not say how long it is, in parts of 64 KiB.
struct Parts(usize);

impl Stream for Parts {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(left) = self.0.checked_sub(1) else { return Poll::Ready(None) };
        self.0 = left;
        Poll::Ready(Some(Ok(Bytes::from_static(&[0; 64 << 10]))))
    }
}

/// Of so many refusals, how many may be lost to a machine that is busy with other things. Without the
/// wait and the yields, a third of them are.
const LOST: usize = 3;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn are_known_if_the_length_is_not() {
    for ending in [Ending::Close, Ending::Reset] {
        let client = client(ending).await;
        let mut lost = Vec::new();
        for _ in 0..30 {
            let put = PutThing { content: ByteStream::from_stream(Parts(480)) };
            let error = client.send(put).await.unwrap_err();
            lost.extend((error.status() != Some(413)).then(|| error.to_string()));
        }
        assert!(lost.len() <= LOST, "{ending:?}: {lost:#?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn are_known_at_the_first_attempt() {
    let content = Bytes::from(vec![0; 30 << 20]);
    for ending in [Ending::Close, Ending::Reset, Ending::AfterAWhile] {
        let client = client(ending).await;
        let mut late = Vec::new();
        for number in 0..34 {
            let put = PutThing { content: content.clone().into() };
            let error = client.send(put).await.unwrap_err();
            let told = (error.status(), error.code());
            let expected = (Some(413), Some("RequestTooLargeException"));
            assert_eq!(told, expected, "{ending:?}, {number}: {error}");
            late.extend((error.attempts() > 1).then(|| error.to_string()));
        }
        assert!(late.len() <= LOST, "{ending:?}: {late:#?}");
    }
}
