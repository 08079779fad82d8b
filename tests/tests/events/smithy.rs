//! Smithy's cases: events with headers, payloads and documents, errors, and what is neither.

use aws_operation::{
    Blob, EventStream, Timestamp, UnknownMember, aws_operation, aws_output, aws_shape,
};
use aws_operation_tests::Problem;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{client, run};

#[aws_operation(method = "GET", path = "/", output = WatchOutput)]
struct Watch;

#[aws_output]
struct WatchOutput {
    #[aws(payload)]
    stream: EventStream<Event>,
}

/// The same, with a member that has to be there before the first event.
#[aws_operation(method = "GET", path = "/", output = WatchNamedOutput)]
struct WatchNamed;

#[aws_output]
struct WatchNamedOutput {
    #[aws(header = "initial-response-member")]
    _name: String,
    #[aws(payload)]
    _stream: EventStream<Event>,
}

#[aws_shape(serde)]
enum Event {
    Headers(Headers),
    BlobPayload(BlobPayload),
    StringPayload(StringPayload),
    StructurePayload(StructurePayload),
    UnionPayload(UnionPayload),
    HeadersAndExplicitPayload(HeadersAndExplicitPayload),
    HeadersAndImplicitPayload(HeadersAndImplicitPayload),
    Unknown(UnknownMember),
}

#[aws_shape(serde)]
struct Headers {
    #[aws(event_header)]
    boolean_header: Option<bool>,
    #[aws(event_header)]
    byte_header: Option<i8>,
    #[aws(event_header)]
    short_header: Option<i16>,
    #[aws(event_header)]
    int_header: Option<i32>,
    #[aws(event_header)]
    long_header: Option<i64>,
    #[aws(event_header)]
    blob_header: Option<Blob>,
    #[aws(event_header)]
    string_header: Option<String>,
    #[aws(event_header, timestamp = "date-time")]
    timestamp_header: Option<Timestamp>,
}

#[aws_shape(serde)]
struct BlobPayload {
    #[aws(event_payload)]
    payload: Option<Blob>,
}

#[aws_shape(serde)]
struct StringPayload {
    #[aws(event_payload)]
    payload: Option<String>,
}

#[aws_shape(serde)]
struct StructurePayload {
    #[aws(event_payload)]
    payload: Option<PayloadStructure>,
}

#[aws_shape(serde)]
struct PayloadStructure {
    structure_member: Option<String>,
}

#[aws_shape(serde)]
struct UnionPayload {
    #[aws(event_payload)]
    payload: Option<PayloadUnion>,
}

#[aws_shape(serde)]
enum PayloadUnion {
    UnionMember(String),
    Unknown(UnknownMember),
}

#[aws_shape(serde)]
struct HeadersAndExplicitPayload {
    #[aws(event_header)]
    header: Option<String>,
    #[aws(event_payload)]
    payload: Option<PayloadStructure>,
}

#[aws_shape(serde)]
struct HeadersAndImplicitPayload {
    #[aws(event_header)]
    header: Option<String>,
    payload: Option<String>,
}

pub fn check(case: &Value) -> Result<(), Problem> {
    let events = case["events"].as_array().ok_or("no events")?;
    let mut frames = Vec::new();
    for event in events {
        frames.extend(STANDARD.decode(event["bytes"].as_str().ok_or("no bytes")?)?);
    }
    let client = client(frames)?;
    if case["id"].as_str().is_some_and(|id| id.contains("MissingRequiredInitialResponse")) {
        let sent = run(client.send(WatchNamed))?;
        return if sent.is_err() { Ok(()) } else { Err("the output is read".into()) };
    }
    run(async {
        let mut stream = client.send(Watch).await?.stream;
        for event in events {
            let next = stream.next().await.ok_or("the stream has ended")?;
            let (headers, params) = (&event["headers"], &event["params"]);
            let is_event = headers[":message-type"]["string"] == "event";
            match next {
                Ok(_) if case["expectation"]["failure"].is_object() => {
                    return Err("an event came".into());
                }
                Ok(found) => {
                    let (found, expected) = (serde_json::to_value(found)?, expected(params));
                    if found != expected {
                        return Err(format!("{expected} was expected, we have {found}").into());
                    }
                }
                Err(error) if is_event && !case["expectation"]["failure"].is_object() => {
                    return Err(error.to_string().into());
                }
                Err(error) => return check_error(headers, params, error.code(), error.message()),
            }
        }
        match stream.next().await {
            None => Ok(()),
            Some(_) => Err(Problem::from("something comes after the last event")),
        }
    })?
}

fn check_error(
    headers: &Value,
    params: &Value,
    code: Option<&str>,
    message: Option<&str>,
) -> Result<(), Problem> {
    let header = |name: &str| headers[name]["string"].as_str();
    let expected = match header(":message-type") {
        Some("exception") => (header(":exception-type"), params["error"]["message"].as_str()),
        Some("error") => (header(":error-code"), header(":error-message")),
        _ => (None, None),
    };
    if (code, message) == expected {
        return Ok(());
    }
    Err(format!("{expected:?} was expected, we have {code:?} and {message:?}").into())
}

/// The parameters as serde writes them: bytes are in base64.
fn expected(params: &Value) -> Value {
    let mut expected = params.clone();
    for path in ["/headers/blobHeader", "/blobPayload/payload"] {
        if let Some(Value::String(text)) = expected.pointer_mut(path) {
            *text = STANDARD.encode(text.as_bytes());
        }
    }
    if expected.is_null() { json!({}) } else { expected }
}
