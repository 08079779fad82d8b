//! A few operations of a store, as the importer writes them.

use aws_operation::{
    Blob, ByteStream, Client, ClientBuilder, Credentials, RestXml, aws_operation, aws_output,
    aws_service, aws_shape,
};
use http::HeaderMap;

/// The header that names the algorithm of a request.
pub const ALGORITHM: &str = "x-amz-sdk-checksum-algorithm";
pub const AWS: &str = "https://s3.amazonaws.com";

#[aws_service(
    id = "S3",
    protocol = RestXml,
    xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/",
    disable_double_encoding,
    content_sha256
)]
pub struct Store;

#[aws_operation(
    method = "PUT",
    path = "/{Bucket}/{Key+}",
    service = Store,
    output = (),
    checksum(request_algorithm = checksum_algorithm)
)]
#[derive(Debug, Default)]
pub struct PutObject {
    pub bucket: String,
    pub key: String,
    #[aws(payload)]
    pub body: ByteStream,
    #[aws(header = "Content-MD5")]
    pub content_md5: Option<String>,
    #[aws(header = "Content-Type")]
    pub content_type: Option<String>,
    #[aws(header = "Cache-Control")]
    pub cache_control: Option<String>,
    #[aws(header = "x-amz-acl")]
    pub acl: Option<String>,
    #[aws(header = "x-amz-tagging")]
    pub tagging: Option<String>,
    #[aws(header = "If-None-Match")]
    pub if_none_match: Option<String>,
    #[aws(prefix_headers = "x-amz-meta-")]
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    #[aws(header = "x-amz-sdk-checksum-algorithm")]
    pub checksum_algorithm: Option<String>,
    #[aws(header = "x-amz-checksum-crc32")]
    pub checksum_crc32: Option<String>,
    #[aws(query = "uploadId")]
    pub upload_id: Option<String>,
    #[aws(query = "partNumber")]
    pub part_number: Option<i64>,
}

/// The same of a stream that can be read only once.
#[aws_operation(
    method = "PUT",
    path = "/{Bucket}/{Key+}",
    service = Store,
    output = (),
    auth = unsigned_payload,
    checksum(request_algorithm = checksum_algorithm)
)]
#[derive(Debug, Default)]
pub struct PutStream {
    pub bucket: String,
    pub key: String,
    #[aws(payload)]
    pub body: ByteStream,
    #[aws(header = "x-amz-sdk-checksum-algorithm")]
    pub checksum_algorithm: Option<String>,
    #[aws(header = "x-amz-checksum-crc32")]
    pub checksum_crc32: Option<String>,
}

#[aws_operation(
    method = "POST",
    path = "/{Bucket}?delete",
    service = Store,
    output = (),
    checksum(required, request_algorithm = checksum_algorithm)
)]
#[derive(Debug)]
pub struct DeleteObjects {
    pub bucket: String,
    #[aws(payload)]
    pub delete: Delete,
    #[aws(header = "x-amz-sdk-checksum-algorithm")]
    pub checksum_algorithm: Option<String>,
    #[aws(header = "Content-MD5")]
    pub content_md5: Option<String>,
}

#[aws_shape(
    input,
    rename_all = "PascalCase",
    xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"
)]
#[derive(Debug)]
pub struct Delete {
    #[aws(flattened, name = "Object")]
    pub objects: Vec<ObjectIdentifier>,
    pub quiet: Option<bool>,
}

#[aws_shape(input, rename_all = "PascalCase")]
#[derive(Debug)]
pub struct ObjectIdentifier {
    pub key: String,
    pub version_id: Option<String>,
}

#[aws_operation(
    method = "PUT",
    path = "/{Bucket}?tagging",
    service = Store,
    output = (),
    checksum(required, request_algorithm = checksum_algorithm)
)]
#[derive(Debug)]
pub struct PutBucketTagging {
    pub bucket: String,
    #[aws(payload)]
    pub tagging: Tagging,
    #[aws(header = "x-amz-sdk-checksum-algorithm")]
    pub checksum_algorithm: Option<String>,
}

#[aws_shape(
    input,
    rename_all = "PascalCase",
    xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/"
)]
#[derive(Debug)]
pub struct Tagging {
    #[aws(member_name = "Tag")]
    pub tag_set: Vec<Tag>,
}

#[aws_shape(input, rename_all = "PascalCase")]
#[derive(Debug)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

macro_rules! get {
    ($(#[$docs:meta])* $name:ident, $output:ident, $body:ty) => {
        $(#[$docs])*
        #[aws_operation(
            method = "GET",
            path = "/{Bucket}/{Key+}",
            service = Store,
            output = $output,
            checksum(
                request_validation_mode = checksum_mode,
                response_algorithms(CRC64NVME, CRC32, CRC32C, SHA256, SHA1, SHA512, MD5)
            )
        )]
        #[derive(Debug, Default)]
        pub struct $name {
            pub bucket: String,
            pub key: String,
            #[aws(header = "Range")]
            pub range: Option<String>,
            #[aws(header = "x-amz-checksum-mode")]
            pub checksum_mode: Option<String>,
        }

        #[aws_output]
        #[derive(Debug)]
        pub struct $output {
            #[aws(payload)]
            pub body: $body,
        }
    };
}

get!(GetObject, GetObjectOutput, ByteStream);
get!(
    /// The body is held in memory.
    GetBytes, GetBytesOutput, Blob
);

pub fn builder(url: &str) -> ClientBuilder {
    Client::builder()
        .region("us-east-1")
        .credentials(Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"))
        .endpoint_url(url)
}

pub fn put(body: impl Into<ByteStream>) -> PutObject {
    PutObject {
        bucket: "b".to_owned(),
        key: "k".to_owned(),
        body: body.into(),
        ..PutObject::default()
    }
}

pub fn delete() -> DeleteObjects {
    let objects = vec![ObjectIdentifier { key: "k".to_owned(), version_id: None }];
    DeleteObjects {
        bucket: "b".to_owned(),
        delete: Delete { objects, quiet: None },
        checksum_algorithm: None,
        content_md5: None,
    }
}

/// The headers of checksums, in the order of their names.
pub fn checksums(headers: &HeaderMap) -> Vec<(&str, &str)> {
    let known = |name: &str| {
        name.starts_with("x-amz-checksum-") || name == ALGORITHM || name == "content-md5"
    };
    let found = headers.iter().filter(|(name, _)| known(name.as_str()));
    let mut found: Vec<_> =
        found.map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
    found.sort_unstable();
    found
}
