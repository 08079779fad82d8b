//! Frames with headers of every type, and broken ones.

use aws_operation::{EventStream, aws_operation, aws_output};
use aws_operation_tests::Problem;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::{client, run};

#[aws_operation(method = "GET", path = "/", output = WatchOutput)]
struct Watch;

#[aws_output]
struct WatchOutput {
    #[aws(payload)]
    stream: EventStream<Value>,
}

pub fn check(case: &Value) -> Result<(), Problem> {
    let frame = STANDARD.decode(case["frame_base64"].as_str().ok_or("no frame")?)?;
    let client = client(frame)?;
    let error = run(async {
        let mut output = client.send(Watch).await?;
        let next = output.stream.next().await.ok_or("it has ended")?;
        next.err().ok_or_else(|| Problem::from("an event came"))
    })??;
    let text = error.to_string();
    // None of them is an event, so what follows from its headers is an error of its own.
    let expected = match (case["error"].as_str(), case["headers"][":message-type"].as_str()) {
        (Some("ChecksumMismatch"), _) => "match",
        (Some("DuplicateHeader"), _) => "two headers of the same name",
        (Some("InvalidHeadersLength" | "InvalidPayloadLength"), _) => "too large",
        (Some(other), _) => return Err(format!("{other} is not known").into()),
        (None, Some("error")) => {
            assert_eq!((error.code(), error.message()), (Some("code"), Some("message")));
            "code: message"
        }
        (None, _) => "it is neither an event nor an error",
    };
    if text.contains(expected) { Ok(()) } else { Err(text.into()) }
}
