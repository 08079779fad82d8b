//! Writes, lists, reads and deletes objects through `object_store`'s trait, which many crates build on.
//!
//! ```sh
//! cargo run --example object_store -- BUCKET
//! ```
//!
//! Region, endpoint and credentials come from the environment, as for the AWS CLI. `AWS_ENDPOINT_URL_S3` names a
//! compatible store.

use std::error::Error;

use aws_operation::Client;
use aws_operation_examples::s3_store::S3Store;
use clap::Parser;
use futures_util::TryStreamExt;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};

#[derive(Parser)]
struct Arguments {
    /// The bucket, which must exist. The objects in its folder `aws-operation-example` are deleted
    bucket: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let store = S3Store::new(Client::from_env()?, &arguments.bucket);
    let folder = Path::from("aws-operation-example");
    for name in ["a b.txt", "c+d.txt", "e=f&g.txt"] {
        store.put(&folder.clone().join(name), format!("This is {name}.").into()).await?;
    }
    let listed: Vec<_> = store.list(Some(&folder)).try_collect().await?;
    for object in listed {
        let content = store.get(&object.location).await?.bytes().await?;
        let content = String::from_utf8_lossy(&content);
        println!("{}, {} bytes: {content}", object.location, object.size);
        store.delete(&object.location).await?;
    }
    Ok(())
}
