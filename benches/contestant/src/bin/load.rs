//! The harness's load generator over the client; its options are in the harness.

#[path = "../call.rs"]
mod call;
#[path = "../nimble.rs"]
mod nimble;

use std::future::{Future, ready};
use std::pin::Pin;

use aws_operation::transport::{Transport, TransportError};
use aws_operation::{ByteStream, Client};
use bench_harness::{Contestant, OK_BODY};
use http::{Request, Response};

struct Ours(Client);

/// Answers at once, as the server of the harness does.
#[derive(Debug)]
struct Canned;

impl Transport for Canned {
    fn send(
        &self,
        _: Request<ByteStream>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<ByteStream>, TransportError>> + Send + '_>> {
        let answer = Response::builder()
            .header("content-type", "application/json")
            .header("x-amzn-requestid", "5f9ad0f4-5e0a-4a4b-9b1e-0123456789ab")
            .body(ByteStream::from(OK_BODY));
        Box::pin(ready(answer.map_err(TransportError::new)))
    }
}

impl Contestant for Ours {
    async fn net(endpoint: String) -> Self {
        Self(call::client(&endpoint).build().expect("a client"))
    }

    async fn mem() -> Self {
        let client = call::client("http://127.0.0.1:9").transport(Canned);
        Self(client.build().expect("a client"))
    }

    async fn call(&self) -> Result<String, String> {
        call::call(&self.0).await
    }

    async fn sign(&self) -> Option<()> {
        let request = self.0.call(call::operation()).preview().await.ok()?;
        std::hint::black_box(request);
        Some(())
    }
}

pub fn main() {
    bench_harness::run::<Ours>();
}
