//! Makes a call of any operation, and tells what came of it without its types.

use std::fmt::Debug;
use std::pin::Pin;
use std::time::Duration;

use aws_operation::__testing::{WriteError, WriteOutput, read_error, read_output};
use aws_operation::__testing::{respond, respond_with_error};
use aws_operation::{ByteStream, Client, Error, ErrorOf, Metadata, Operation, Service};
use bytes::Bytes;
use http::header::CONTENT_TYPE;

/// What came of a call.
pub struct Answered {
    pub end: Result<Success, Failure>,
    /// The presigned URL, if that was asked for; or why there is none.
    pub url: Option<Result<String, String>>,
}

/// An output, compared with the expected one.
pub struct Success {
    pub metadata: Metadata,
    pub output: Compared,
}

/// An error, as [`Error`] tells it.
pub struct Failure {
    pub code: Option<String>,
    pub message: Option<String>,
    pub status: Option<u16>,
    pub request_id: Option<String>,
    pub attempts: u32,
    pub token: Option<String>,
    pub raw: Option<http::Response<Bytes>>,
    /// The path of each member that was refused, and why.
    pub invalid: Vec<(String, String)>,
    pub is_retryable: bool,
    pub is_timeout: bool,
    pub is_max_attempts_reached: bool,
    /// The line for people.
    pub told: String,
    pub modeled: Option<Modeled>,
}

/// A modeled error, compared with the expected one.
pub struct Modeled {
    /// Its variant.
    pub variant: String,
    pub compared: Compared,
}

/// How a value compares with the expected one: what differs, if anything does.
pub type Compared = Result<(), String>;

/// Calls `operation`, and compares what it becomes; and once more when it was sent as a server would
/// send it, and read again.
pub fn call<O>(
    client: &Client,
    operation: O,
    output: fn(&O::Output) -> Compared,
    error: fn(&ErrorOf<O>) -> Compared,
) -> Answered
where
    O: Operation + Send + 'static,
    O::Output: WriteOutput + Send + 'static,
    ErrorOf<O>: WriteError + Debug,
{
    let call = client.call(operation).send_with_metadata();
    let end = block_on(Box::pin(async move {
        match call.await {
            Ok((ours, metadata)) => {
                let compared = match output(&ours) {
                    Ok(()) => sent_again::<O>(ours, output).await,
                    differs => differs,
                };
                Ok(Success { metadata, output: compared })
            }
            Err(ours) => {
                let mut failure = failure(&ours, error);
                if let (Some(Modeled { compared, .. }), Some(ours)) =
                    (&mut failure.modeled, ours.into_modeled())
                    && compared.is_ok()
                {
                    *compared = error_sent_again::<O>(ours, error).await;
                }
                Err(failure)
            }
        }
    }));
    Answered { end, url: None }
}

/// Calls `operation`, whose output has a stream, and compares the output as a server would send it: a
/// stream is there once, and equals nothing.
pub fn call_for_stream<O>(
    client: &Client,
    operation: O,
    expected: fn() -> O::Output,
    error: fn(&ErrorOf<O>) -> Compared,
) -> Answered
where
    O: Operation + Send + 'static,
    O::Output: WriteOutput + Send + 'static,
    ErrorOf<O>: WriteError + Debug,
{
    let call = client.call(operation).send_with_metadata();
    let end = block_on(Box::pin(async move {
        match call.await {
            Ok((ours, metadata)) => {
                let sent = async |output| match respond::<O>(output) {
                    Ok(response) => whole(response).await.map(|response| format!("{response:?}")),
                    Err(invalid) => Err(format!("is not sent: {invalid:?}")),
                };
                let output = match (sent(ours).await, sent(expected()).await) {
                    (Ok(ours), Ok(expected)) => same(&ours, &expected),
                    (ours, expected) => ours.and(expected).map(drop),
                };
                Ok(Success { metadata, output })
            }
            Err(ours) => Err(failure(&ours, error)),
        }
    }));
    Answered { end, url: None }
}

/// Asks for a URL that holds for so many seconds, and then makes the call.
#[allow(dead_code, reason = "only the cases of S3 ask for URLs, and they need its model")]
pub fn presign<const SECONDS: u64, O>(
    client: &Client,
    operation: O,
    output: fn(&O::Output) -> Compared,
    error: fn(&ErrorOf<O>) -> Compared,
) -> Answered
where
    O: Operation + Send + 'static,
    O::Output: Send + 'static,
    ErrorOf<O>: WriteError + Debug,
{
    let call = client.call(operation);
    let (url, end) = block_on(Box::pin(async move {
        let url = call.presign(Duration::from_secs(SECONDS)).await;
        let url = url.map(|presigned| presigned.request.uri().to_string());
        let url = url.map_err(|error| error.to_string());
        let end = match call.send_with_metadata().await {
            Ok((ours, metadata)) => Ok(Success { metadata, output: output(&ours) }),
            Err(ours) => Err(failure(&ours, error)),
        };
        (url, end)
    }));
    Answered { end, url: Some(url) }
}

type ProtocolOf<O> = <<O as Operation>::Service as Service>::Protocol;

async fn sent_again<O>(output: O::Output, compare: fn(&O::Output) -> Compared) -> Compared
where
    O: Operation<Output: WriteOutput>,
{
    let response = match respond::<O>(output) {
        Ok(response) if is_form(&response) => return Ok(()),
        Ok(response) => whole(response).await?,
        // That of a HEAD is the length of what is not sent.
        Err(invalid) if invalid.iter().all(|member| member.path() == "Content-Length") => {
            return Ok(());
        }
        // A map that was read from every header holds the server's own too, and those of other maps.
        Err(invalid)
            if invalid.iter().all(|member| member.problem().contains("set the header")) =>
        {
            return Ok(());
        }
        Err(invalid) => return Err(format!("is not sent: {invalid:?}")),
    };
    if is_url_encoded(&response) {
        return Ok(());
    }
    let again = read_output::<O::Output, ProtocolOf<O>>(&response);
    let again = again.map_err(|error| format!("sent and read again: {error}: {response:?}"))?;
    compare(&again).map_err(|differs| format!("sent and read again: {differs}: {response:?}"))
}

async fn error_sent_again<O>(error: ErrorOf<O>, compare: fn(&ErrorOf<O>) -> Compared) -> Compared
where
    O: Operation,
    ErrorOf<O>: WriteError,
{
    let (shape, response) = respond_with_error::<O>(error)
        .map_err(|invalid| format!("the error is not sent: {invalid:?}"))?;
    if is_form(&response) {
        return Ok(());
    }
    let response = in_its_place(whole(response).await?);
    let again = read_error::<ErrorOf<O>, ProtocolOf<O>>(shape.code(), &response);
    let again = match again {
        // All of it is in headers, and the server half would send the document of an error in XML.
        Err(_) if response.body().is_empty() => return Ok(()),
        again => again
            .map_err(|error| format!("the error, sent and read again: {error}: {response:?}"))?,
    };
    compare(&again)
        .map_err(|differs| format!("the error, sent and read again: {differs}: {response:?}"))
}

/// Whether it is in the format of requests: the server half, which is not built, knows that responses to
/// forms are in XML.
fn is_form<B>(response: &http::Response<B>) -> bool {
    let kind = response.headers().get(CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"))
}

/// Whether it says that text in it is encoded: the server half, which is not built, knows when to do so.
fn is_url_encoded(response: &http::Response<Bytes>) -> bool {
    String::from_utf8_lossy(response.body()).contains("<EncodingType>url</EncodingType>")
}

/// The document of an error by the name that its protocol reads it by: the server half, which is not
/// built, knows what is around it.
fn in_its_place(response: http::Response<Bytes>) -> http::Response<Bytes> {
    response.map(|body| {
        let text = String::from_utf8_lossy(&body);
        let members = text.strip_prefix('<').and_then(|text| text.split_once('>'));
        match members.and_then(|(_, members)| members.rsplit_once("</")) {
            Some((members, _)) => format!("<Error>{members}</Error>").into(),
            None => body,
        }
    })
}

async fn whole(response: http::Response<ByteStream>) -> Result<http::Response<Bytes>, String> {
    let (parts, body) = response.into_parts();
    let body = body.collect().await.map_err(|error| error.to_string())?;
    Ok(http::Response::from_parts(parts, body))
}

/// Nothing is asked of the value.
pub fn anything<T>(_: &T) -> Compared {
    Ok(())
}

/// No value was expected.
pub fn none<T: Debug>(ours: &T) -> Compared {
    Err(format!("{ours:?} was not expected"))
}

/// Compares by `==`, or by text where a NaN equals nothing.
pub fn same<T: PartialEq + Debug>(ours: &T, expected: &T) -> Compared {
    let (shown, wanted) = (format!("{ours:?}"), format!("{expected:?}"));
    if ours == expected || (shown == wanted && shown.contains("NaN")) {
        Ok(())
    } else {
        Err(format!("{wanted} was expected, we have {shown}"))
    }
}

fn failure<E: WriteError + Debug>(error: &Error<E>, compare: fn(&E) -> Compared) -> Failure {
    let text = |text: Option<&str>| text.map(str::to_owned);
    Failure {
        code: text(error.code()),
        message: text(error.message()),
        status: error.status(),
        request_id: text(error.request_id()),
        attempts: error.attempts(),
        token: text(error.idempotency_token()),
        raw: error.raw().cloned(),
        invalid: error
            .invalid_members()
            .iter()
            .map(|member| (member.path().to_owned(), member.problem().to_owned()))
            .collect(),
        is_retryable: error.is_retryable(),
        is_timeout: error.is_timeout(),
        is_max_attempts_reached: error.is_max_attempts_reached(),
        told: error.to_string(),
        modeled: error.modeled().map(|modeled| Modeled {
            variant: variant(&format!("{modeled:?}")),
            compared: compare(modeled),
        }),
    }
}

/// The variant's name, by which its `Debug` begins.
fn variant(shown: &str) -> String {
    shown.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default().to_owned()
}

fn block_on<T>(call: Pin<Box<dyn Future<Output = T>>>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.unwrap_or_else(|error| unreachable!("{error}")).block_on(call)
}
