//! What compatible stores refuse is not sent, unless you ask for it.

use aws_operation::{Checksums, Client, Operation};
use aws_operation_examples::s3::{
    ChecksumMode, Delete, DeleteBucket, DeleteBucketRequired, DeleteObjects, DeleteObjectsRequired,
    DeleteRequired, GetObject, GetObjectRequired, HeadBucket, HeadBucketRequired,
    ObjectIdentifierRequired, PutObject, PutObjectRequired,
};
use libtest_mimic::{Completion, Failed};

use crate::place::Place;

const KEY: &str = "key";

fn put(bucket: &str) -> PutObject {
    let bucket = bucket.to_owned();
    PutObjectRequired { body: "content".into(), bucket, key: KEY.to_owned() }.into()
}

/// The operations that `object_store` does not need.
pub async fn buckets(place: Place) -> Result<Completion, Failed> {
    let bucket = "made-and-deleted";
    let client = place.bucket(bucket).await?;
    let head = || HeadBucket::from(HeadBucketRequired { bucket: bucket.to_owned() });
    client.send(head()).await?;
    client.send(DeleteBucket::from(DeleteBucketRequired { bucket: bucket.to_owned() })).await?;
    let error = client.send(head()).await.unwrap_err();
    assert_eq!((error.status(), error.code()), (Some(404), Some("404")), "{error}");
    Ok(Completion::Completed)
}

/// Many objects are deleted with a checksum of the request, which the store knows only of the older kind.
pub async fn deletes(place: Place) -> Result<Completion, Failed> {
    let bucket = "deletes";
    let client = place.bucket(bucket).await?;
    client.send(put(bucket)).await?;
    let delete = || {
        let objects = vec![ObjectIdentifierRequired { key: KEY.to_owned() }.into()];
        let delete = Delete::from(DeleteRequired { objects });
        DeleteObjects::from(DeleteObjectsRequired { bucket: bucket.to_owned(), delete })
    };
    refused(&place.builder().content_md5(false).build()?, delete()).await;
    let deleted = client.send(delete()).await?;
    assert_eq!(deleted.deleted.len(), 1);
    assert!(deleted.errors.is_empty(), "{:?}", deleted.errors);
    Ok(Completion::Completed)
}

/// The server refuses what it should, so the other tests prove something.
pub async fn checksums(place: Place) -> Result<Completion, Failed> {
    let bucket = "checksums";
    let client = place.bucket(bucket).await?;
    client.send(put(bucket)).await?;
    let get = GetObjectRequired { bucket: bucket.to_owned(), key: KEY.to_owned() };
    let checked = GetObject { checksum_mode: Some(ChecksumMode::Enabled), ..get.into() };
    refused(&client, checked).await;
    let supported = place.builder().request_checksum_calculation(Checksums::WhenSupported);
    refused(&supported.build()?, put(bucket)).await;
    Ok(Completion::Completed)
}

async fn refused<O: Operation>(client: &Client, operation: O) {
    let error = client.send(operation).await.err().map(|error| error.code().map(str::to_owned));
    assert_eq!(error, Some(Some("NotImplemented".to_owned())), "{}", O::NAME);
}
