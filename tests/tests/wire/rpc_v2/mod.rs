//! Smithy RPC v2: what its requests and responses have around their documents, and CBOR.

mod deep;
mod envelope;
mod errors;
mod reading;
mod writing;

use aws_operation::__testing::read_output;
use aws_operation::{Client, Credentials, Error, ErrorOf, Operation, Output, ReadError, RpcV2Cbor};
use aws_operation_tests::{Canned, CannedTransport};
use bytes::Bytes;

/// What the header says of every response.
const MARK: (&str, &str) = ("smithy-protocol", "rpc-v2-cbor");

/// The output of a response with these bytes.
fn read<T: Output>(bytes: &[u8]) -> Result<T, ReadError> {
    read_output::<T, RpcV2Cbor>(&response(200, &[MARK], bytes))
}

/// Why there is no output of a response with these bytes.
fn refused<T: Output>(bytes: &[u8]) -> String {
    match read::<T>(bytes) {
        Ok(_) => panic!("{bytes:x?} can be read"),
        Err(error) => error.to_string(),
    }
}

fn response(status: u16, headers: &[(&str, &str)], body: &[u8]) -> http::Response<Bytes> {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Bytes::copy_from_slice(body)).unwrap()
}

fn transport(response: http::Response<Bytes>) -> CannedTransport {
    CannedTransport::new(vec![Canned::Answer(response)])
}

fn client(transport: &CannedTransport) -> Client {
    let client = Client::builder()
        .region("us-east-1")
        .credentials(Credentials::new("AKID", "secret"))
        .max_attempts(1)
        .max_decoded_size(1 << 20)
        .transport(transport.clone());
    client.build().unwrap()
}

/// What comes of a call.
fn sent<O: Operation>(
    transport: &CannedTransport,
    operation: O,
) -> Result<O::Output, Error<ErrorOf<O>>> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(client(transport).send(operation))
}

/// A map of text keys in CBOR, each value as it is.
fn map(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = vec![0xbf];
    for (name, value) in entries {
        bytes.extend(text(name));
        bytes.extend(*value);
    }
    bytes.push(0xff);
    bytes
}

/// A short text in CBOR.
fn text(text: &str) -> Vec<u8> {
    let length = u8::try_from(text.len()).unwrap();
    [&[0x78, length], text.as_bytes()].concat()
}
