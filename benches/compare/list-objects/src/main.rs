//! `list-objects ours|sdk CALLS OBJECTS`: reads a page of so many objects so many times, by this crate or by
//! the official SDK. Nothing is sent: both get the same bytes at once.

#[allow(dead_code, missing_docs, reason = "the importer wrote it, with more than is used here")]
#[path = "../../../../examples/src/s3.rs"]
mod s3;

use std::error::Error;

use aws_operation::transport::{Transport, TransportError};
use aws_operation::{BoxFuture, ByteStream, Client, Credentials};
use aws_sdk_s3::config::{BehaviorVersion, Region};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;

const REGION: &str = "us-east-1";
const KEY_ID: &str = "AKIDEXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const MOST: usize = 1 << 30;

/// What the service sends.
#[derive(Clone, Debug)]
struct Page(Bytes);

impl Page {
    fn of(objects: usize) -> Self {
        let objects: String = (0..objects)
            .map(|number| {
                format!(
                    "<Contents><Key>renders/2024/frame-{number:08}.exr</Key>\
                     <LastModified>2024-01-02T03:04:05.000Z</LastModified>\
                     <ETag>&quot;d41d8cd98f00b204e9800998ecf8427e&quot;</ETag>\
                     <ChecksumAlgorithm>CRC64NVME</ChecksumAlgorithm>\
                     <ChecksumType>FULL_OBJECT</ChecksumType><Size>{number}</Size>\
                     <StorageClass>STANDARD</StorageClass></Contents>"
                )
            })
            .collect();
        let page = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>studio</Name>\
             <Prefix>renders/</Prefix><KeyCount>1000</KeyCount><MaxKeys>1000</MaxKeys>\
             <IsTruncated>true</IsTruncated>{objects}</ListBucketResult>"
        );
        Self(page.into())
    }
}

impl Transport for Page {
    fn send(
        &self,
        _: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        Box::pin(std::future::ready(Ok(http::Response::new(self.0.clone().into()))))
    }
}

impl HttpConnector for Page {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        let body = SdkBody::from(self.0.clone());
        let response = http::Response::new(body);
        HttpConnectorFuture::ready(HttpResponse::try_from(response).map_err(|error| {
            aws_smithy_runtime_api::client::result::ConnectorError::other(error.into(), None)
        }))
    }
}

async fn ours(page: Page, calls: usize) -> Result<usize, Box<dyn Error>> {
    let client = Client::builder()
        .region(REGION)
        .credentials(Credentials::new(KEY_ID, SECRET))
        .max_response_size(MOST)
        .max_decoded_size(MOST * 8)
        .transport(page)
        .build()?;
    let mut read = 0;
    for _ in 0..calls {
        let bucket = "studio".to_owned();
        let operation = s3::ListObjectsV2::from(s3::ListObjectsV2Required { bucket });
        read += client.send(operation).await?.contents.len();
    }
    Ok(read)
}

async fn sdk(page: Page, calls: usize) -> Result<usize, Box<dyn Error>> {
    let credentials = aws_sdk_s3::config::Credentials::new(KEY_ID, SECRET, None, None, "static");
    let page = SharedHttpConnector::new(page);
    let config = aws_sdk_s3::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(REGION))
        .credentials_provider(credentials)
        .http_client(http_client_fn(move |_, _| page.clone()))
        .build();
    let client = aws_sdk_s3::Client::from_conf(config);
    let mut read = 0;
    for _ in 0..calls {
        read += client.list_objects_v2().bucket("studio").send().await?.contents().len();
    }
    Ok(read)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, calls, objects] = arguments.as_slice() else {
        return Err("usage: list-objects ours|sdk CALLS OBJECTS".into());
    };
    let (calls, page) = (calls.parse()?, Page::of(objects.parse()?));
    let bytes = page.0.len();
    let read = match name.as_str() {
        "ours" => ours(page, calls).await?,
        "sdk" => sdk(page, calls).await?,
        _ => return Err("`ours` or `sdk`".into()),
    };
    println!("{read} objects, {bytes} bytes a page");
    Ok(())
}
