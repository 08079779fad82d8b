//! Objects that this crate writes and boto3 reads, and the reverse.

use std::collections::{BTreeMap, BTreeSet};

use aws_operation::Client;
use aws_operation_examples::s3::{
    CopyObject, CopyObjectRequired, DeleteObject, DeleteObjectRequired, DeleteObjects,
    DeleteObjectsRequired, DeleteRequired, GetObject, GetObjectRequired, HeadObject,
    HeadObjectRequired, ListObjectsV2, ListObjectsV2Required, ObjectIdentifierRequired, PutObject,
    PutObjectRequired,
};
use aws_operation_tests::Problem;
use futures_util::{StreamExt, TryStreamExt, stream};
use libtest_mimic::{Completion, Failed};
use serde_json::json;

use crate::boto3::{self, Boto3};
use crate::place::Place;
use crate::servers::{MOTO, Python};

/// How many random keys there are, if this is set.
const VARIABLE: &str = "AWS_OPERATION_RANDOM_KEYS";

const RANDOM_KEYS: usize = 1_000;

/// How many calls are made at once.
const CALLS: usize = 8;

/// How many calls boto3 is told of at once.
const BATCH: usize = 500;

fn boto3_of(place: &Place) -> Result<Boto3, Problem> {
    Boto3::of(&Python::with("moto", MOTO, "moto.server")?, place)
}

fn metadata() -> BTreeMap<String, String> {
    let entries = [("plain", "value"), ("with-dash_2", "a, \"b\"=c;  d/%41+e"), ("empty", "")];
    entries.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
}

/// Keys with odd characters, metadata, ETags, lists of several pages, copies.
pub async fn odd_keys(place: Place) -> Result<Completion, Failed> {
    let (keys, mut boto3) = (place.odd_keys(), boto3_of(&place)?);
    let (ours, theirs) = ("odd-ours", "odd-theirs");
    let client = place.bucket(ours).await?;
    place.bucket(theirs).await?;
    for key in &keys {
        let mut put = PutObject::from(put(ours, key));
        put.metadata = Some(metadata());
        put.content_type = Some("text/x-odd; charset=utf-8".to_owned());
        let e_tag = client.send(put).await?.e_tag;
        let found = boto3.call_all(&[boto3::get(ours, key)])?.remove(0);
        assert_eq!(boto3::content(&found)?, key.as_bytes(), "{key:?}");
        assert_eq!(found["ETag"].as_str(), e_tag.as_deref(), "{key:?}");
        assert_eq!(found["ContentType"], "text/x-odd; charset=utf-8");
        let kept: BTreeMap<String, String> = serde_json::from_value(found["Metadata"].clone())?;
        // rclone sends them with capitals.
        let kept = kept.into_iter().map(|(name, value)| (name.to_lowercase(), value));
        assert_eq!(BTreeMap::from_iter(kept), metadata(), "{key:?}");

        let (name, mut members) = boto3::put(theirs, key, key.as_bytes());
        members["Metadata"] = json!(metadata());
        let put = boto3.call_all(&[(name, members)])?.remove(0);
        let found = client.send(GetObject::from(got(theirs, key))).await?;
        assert_eq!(found.e_tag.as_deref(), put["ETag"].as_str(), "{key:?}");
        assert_eq!(found.metadata, metadata(), "{key:?}");
        assert_eq!(found.body.collect().await?, key.as_bytes(), "{key:?}");
        let head = HeadObjectRequired { bucket: theirs.to_owned(), key: key.clone() };
        let head = client.send(HeadObject::from(head)).await?;
        assert_eq!(head.metadata, metadata(), "{key:?}");
        assert_eq!(head.content_length, Some(i64::try_from(key.len())?), "{key:?}");
    }
    let all: BTreeSet<_> = keys.iter().cloned().collect();
    for bucket in [ours, theirs] {
        assert_eq!(listed(&client, bucket, Some(5)).await?, all);
        assert_eq!(BTreeSet::from_iter(boto3.keys(bucket)?), all);
    }
    for (index, key) in keys.iter().enumerate() {
        let copy = CopyObjectRequired {
            bucket: ours.to_owned(),
            copy_source: format!("{theirs}/{key}"),
            key: format!("copy {index}"),
        };
        client.send(CopyObject::from(copy)).await?;
        let copy = client.send(GetObject::from(got(ours, &format!("copy {index}")))).await?;
        assert_eq!(copy.body.collect().await?, key.as_bytes(), "{key:?}");
    }
    let is_in_xml = |key: &String| !key.contains(['\u{1}', '\u{b}', '\u{fffe}']);
    let (many, single): (Vec<_>, Vec<_>) =
        listed(&client, ours, None).await?.into_iter().partition(is_in_xml);
    let objects = many.into_iter().map(|key| ObjectIdentifierRequired { key }.into()).collect();
    let (bucket, delete) = (ours.to_owned(), DeleteRequired { objects }.into());
    let deleted = DeleteObjects::from(DeleteObjectsRequired { bucket, delete });
    assert_eq!(client.send(deleted).await?.errors, []);
    assert_eq!(listed(&client, ours, None).await?, BTreeSet::from_iter(single.iter().cloned()));
    for key in single {
        let delete = DeleteObjectRequired { bucket: ours.to_owned(), key };
        client.send(DeleteObject::from(delete)).await?;
    }
    assert_eq!(boto3.keys(ours)?, [""; 0]);
    Ok(Completion::Completed)
}

/// Random keys, written here and read by boto3.
pub async fn random_keys_of_ours(place: Place) -> Result<Completion, Failed> {
    let (keys, mut boto3, bucket) = (random_keys(&place)?, boto3_of(&place)?, "random-ours");
    let client = place.bucket(bucket).await?;
    let put = |key: &String| client.send(PutObject::from(put(bucket, key)));
    stream::iter(&keys).map(put).buffered(CALLS).try_collect::<Vec<_>>().await?;
    for keys in keys.chunks(BATCH) {
        let gets: Vec<_> = keys.iter().map(|key| boto3::get(bucket, key)).collect();
        for (key, found) in keys.iter().zip(boto3.call_all(&gets)?) {
            assert_eq!(boto3::content(&found)?, key.as_bytes(), "{key:?}");
        }
    }
    is_all(&client, &mut boto3, bucket, keys).await?;
    Ok(Completion::Completed)
}

/// Random keys, written by boto3 and read here.
pub async fn random_keys_of_theirs(place: Place) -> Result<Completion, Failed> {
    let (keys, mut boto3, bucket) = (random_keys(&place)?, boto3_of(&place)?, "random-theirs");
    let client = place.bucket(bucket).await?;
    for keys in keys.chunks(BATCH) {
        let put = |key: &String| boto3::put(bucket, key, key.as_bytes());
        boto3.call_all(&keys.iter().map(put).collect::<Vec<_>>())?;
    }
    let get = |key: String| {
        let found = client.send(GetObject::from(got(bucket, &key)));
        async move {
            let content = found.await?.body.collect().await?;
            assert_eq!(content, key.as_bytes(), "{key:?}");
            Ok::<(), Failed>(())
        }
    };
    stream::iter(keys.clone()).map(get).buffered(CALLS).try_collect::<Vec<_>>().await?;
    is_all(&client, &mut boto3, bucket, keys).await?;
    Ok(Completion::Completed)
}

/// Whether both list these keys and no other.
async fn is_all(
    client: &Client,
    boto3: &mut Boto3,
    bucket: &str,
    keys: Vec<String>,
) -> Result<(), Problem> {
    let keys = BTreeSet::from_iter(keys);
    let (ours, theirs) = (listed(client, bucket, None).await?, boto3.keys(bucket)?);
    assert!(ours == keys, "{:?}", ours.symmetric_difference(&keys));
    assert!(BTreeSet::from_iter(theirs) == keys, "boto3 lists others");
    Ok(())
}

fn random_keys(place: &Place) -> Result<Vec<String>, Problem> {
    let count = match std::env::var(VARIABLE) {
        Ok(count) => count.parse()?,
        Err(_) => RANDOM_KEYS,
    };
    Ok(place.random_keys(count))
}

async fn listed(
    client: &Client,
    bucket: &str,
    page: Option<i32>,
) -> Result<BTreeSet<String>, Problem> {
    let mut list = ListObjectsV2::from(ListObjectsV2Required { bucket: bucket.to_owned() });
    list.max_keys = page;
    let mut keys = BTreeSet::new();
    loop {
        let page = client.send(list.clone()).await?;
        keys.extend(page.contents.into_iter().filter_map(|object| object.key));
        list.continuation_token = page.next_continuation_token;
        if list.continuation_token.is_none() {
            return Ok(keys);
        }
    }
}

fn put(bucket: &str, key: &str) -> PutObjectRequired {
    PutObjectRequired {
        body: key.to_owned().into(),
        bucket: bucket.to_owned(),
        key: key.to_owned(),
    }
}

fn got(bucket: &str, key: &str) -> GetObjectRequired {
    GetObjectRequired { bucket: bucket.to_owned(), key: key.to_owned() }
}
