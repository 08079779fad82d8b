//! A page of a thousand objects in XML, as S3 lists them.

use aws_operation::{RestXml, Timestamp, aws_operation, aws_output, aws_service, aws_shape};

/// A service like S3, whose own signature is not supported yet.
#[aws_service(id = "Store", protocol = RestXml, xml_namespace = "http://s3.amazonaws.com/doc/2006-03-01/")]
pub struct Store;

/// Lists objects.
#[aws_operation(method = "GET", path = "/?list-type=2", service = Store, output = ListObjectsV2Output)]
#[derive(Clone, Debug)]
pub struct ListObjectsV2 {
    /// What their keys begin with.
    #[aws(query = "prefix")]
    pub prefix: Option<String>,
}

/// A page of objects.
#[aws_output(rename_all = "PascalCase")]
#[derive(Debug)]
pub struct ListObjectsV2Output {
    /// The bucket.
    pub name: Option<String>,
    /// How many there are.
    pub key_count: Option<i32>,
    /// Whether there are more.
    pub is_truncated: Option<bool>,
    /// The objects.
    #[aws(flattened)]
    pub contents: Vec<Object>,
}

/// An object.
#[aws_shape(rename_all = "PascalCase")]
#[derive(Debug)]
pub struct Object {
    /// Its key.
    pub key: Option<String>,
    /// When it was changed.
    pub last_modified: Option<Timestamp>,
    /// Its version, in quotes.
    #[aws(name = "ETag")]
    pub e_tag: Option<String>,
    /// How many bytes it has.
    pub size: Option<i64>,
    /// How it is kept.
    pub storage_class: Option<String>,
}

fn object(number: usize) -> String {
    format!(
        "<Contents><Key>renders/2024/frame-{number:05}.exr</Key>\
         <LastModified>2024-01-02T03:04:05.000Z</LastModified>\
         <ETag>&quot;d41d8cd98f00b204e9800998ecf8427e&quot;</ETag><Size>{number}</Size>\
         <StorageClass>STANDARD</StorageClass></Contents>"
    )
}

/// A response with a thousand objects.
#[must_use]
pub fn thousand() -> String {
    let objects: String = (0..1000).map(object).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>studio</Name>\
         <Prefix>renders/</Prefix><KeyCount>1000</KeyCount><MaxKeys>1000</MaxKeys>\
         <IsTruncated>true</IsTruncated>{objects}</ListBucketResult>"
    )
}
