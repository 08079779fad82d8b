//! An object of S3, as large as the response of the other programs: S3 is all that object_store calls.

use object_store::ObjectStoreExt;
use object_store::aws::AmazonS3Builder;
use object_store::path::Path;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let endpoint = arguments.next().unwrap_or_default();
    let calls = arguments.next().unwrap_or_default().parse()?;
    let store = AmazonS3Builder::from_env()
        .with_bucket_name("bucket")
        .with_endpoint(endpoint)
        .with_allow_http(true)
        .build()?;
    let mut bytes = 0;
    for _ in 0..calls {
        bytes = store.get(&Path::from("resize")).await?.bytes().await?.len();
    }
    println!("{bytes} bytes");
    Ok(())
}
