//! What a call and its parts take, by the clock.
//!
//!     cargo bench -p aws-operation-benches
#![allow(missing_docs)]

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, SystemTime};

use aws_operation::__testing::read_output;
use aws_operation::__testing::signer::{Rules, Scope, sign_request};
use aws_operation::{AwsJson1_0, Credentials, RestJson1, RestXml};
use aws_operation_benches::dynamodb::{self, PutItem, PutItemOutput};
use aws_operation_benches::nimble::UpdateStreamingImageOutput;
use aws_operation_benches::store::{self, ListObjectsV2Output};
use aws_operation_benches::studio::{self, ListStreamingImagesOutput};
use aws_operation_benches::{Calls, Canned, call, runtime};
use bytes::Bytes;
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use http::{Request, StatusCode};

type Outcome = Result<(), Box<dyn Error>>;

/// An operation into the parts of a request.
fn bind(criterion: &mut Criterion) -> Outcome {
    let client = Canned::new(StatusCode::OK, "{}").client()?;
    let mut group = criterion.benchmark_group("bind");
    group.bench_function("update", |bencher| {
        bencher.iter_batched(call::operation, |input| client.call(input), BatchSize::SmallInput);
    });
    let put = PutItem { table_name: "images".to_owned(), item: dynamodb::item() };
    group.bench_function("put-item", |bencher| {
        bencher.iter_batched(|| put.clone(), |input| client.call(input), BatchSize::SmallInput);
    });
    group.finish();
    Ok(())
}

/// The signature of a request.
fn sign(criterion: &mut Criterion) -> Outcome {
    let credentials = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    let scope = Scope { region: "us-west-2", service: "nimble", time: SystemTime::now() };
    let rules = Rules::USUAL;
    let mut group = criterion.benchmark_group("sign");
    for size in [0, 1 << 10, 1 << 20] {
        let mut request = Request::patch("https://nimble.us-west-2.amazonaws.com/2020-08-01/studios/studio-0123456789abcdef/streaming-images/image-0123456789abcdef")
            .header("host", "nimble.us-west-2.amazonaws.com")
            .header("content-type", "application/json")
            .header("x-amz-client-token", "4b21d5a0-4a4b-4b9b-9b1e-0123456789ab")
            .body(Bytes::from(vec![b'x'; size]))?;
        group.throughput(Throughput::Bytes(size as u64));
        group.bench_function(size.to_string(), |bencher| {
            bencher.iter(|| sign_request(black_box(&mut request), &credentials, scope, rules));
        });
    }
    group.finish();
    Ok(())
}

/// An answer into an output.
fn parse(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("parse");
    let updated = Canned::new(StatusCode::OK, studio::updated());
    group.bench_function("update", |bencher| {
        let response = updated.answer();
        bencher.iter(|| read_output::<UpdateStreamingImageOutput, RestJson1>(black_box(response)));
    });
    let put = Canned::new(StatusCode::OK, dynamodb::document());
    group.throughput(Throughput::Bytes(put.answer().body().len() as u64));
    group.bench_function("put-item", |bencher| {
        let response = put.answer();
        bencher.iter(|| read_output::<PutItemOutput, AwsJson1_0>(black_box(response)));
    });
    let thousand = Canned::new(StatusCode::OK, studio::thousand());
    group.throughput(Throughput::Bytes(thousand.answer().body().len() as u64));
    group.bench_function("list-1000", |bencher| {
        let response = thousand.answer();
        bencher.iter(|| read_output::<ListStreamingImagesOutput, RestJson1>(black_box(response)));
    });
    let objects = Canned::new(StatusCode::OK, store::thousand());
    group.throughput(Throughput::Bytes(objects.answer().body().len() as u64));
    group.bench_function("objects-1000", |bencher| {
        let response = objects.answer();
        bencher.iter(|| read_output::<ListObjectsV2Output, RestXml>(black_box(response)));
    });
    group.finish();
}

/// Whole calls, `error` among them: what is parsed there is an error.
fn whole(criterion: &mut Criterion) -> Outcome {
    let runtime = runtime()?;
    let mut group = criterion.benchmark_group("call");
    for name in ["update", "error", "put-item", "list-1000", "objects-1000"] {
        let calls = Calls::new(name, 0)?;
        group.bench_function(name, |bencher| {
            bencher.iter(|| runtime.block_on(calls.call()));
        });
    }
    for name in ["put-bytes", "get-bytes", "put-document"] {
        for size in [1 << 10, 1 << 16, 1 << 20, 1 << 24] {
            let calls = Calls::new(name, size)?;
            group.throughput(Throughput::Bytes(size as u64));
            group.bench_function(format!("{name}/{size}"), |bencher| {
                bencher.iter(|| runtime.block_on(calls.call()));
            });
        }
    }
    group.finish();
    Ok(())
}

fn all(criterion: &mut Criterion) {
    let outcome = bind(criterion).and_then(|()| sign(criterion));
    parse(criterion);
    if let Err(error) = outcome.and_then(|()| whole(criterion)) {
        eprintln!("not measured: {error}");
    }
}

/// A few seconds for each: they are run often, and compared with themselves.
fn short() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_secs(1))
        .measurement_time(Duration::from_secs(3))
}

criterion_group! {
    name = benches;
    config = short();
    targets = all
}
criterion_main!(benches);
