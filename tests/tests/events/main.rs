//! Event streams: Smithy's cases of restJson1, and botocore's frames.
//!
//! One test a case. Where the files are not there, each is one test that is ignored.
#![allow(clippy::unwrap_used, clippy::panic)]

mod botocore;
mod smithy;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use aws_operation::{Client, Credentials};
use aws_operation_tests::{Canned, CannedTransport, Problem};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut trials = of_file("smithy-restjson1", smithy::check);
    trials.extend(of_file("botocore-frames", botocore::check));
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn folder() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let named = env::var_os("AWS_OPERATION_CONFORMANCE").filter(|folder| !folder.is_empty());
    named.map_or_else(|| root.join("../shared/conformance"), |folder| root.join(folder))
}

/// The cases of a file, without those of requests, which are not sent.
fn of_file(name: &'static str, check: fn(&Value) -> Result<(), Problem>) -> Vec<Trial> {
    let path = folder().join(format!("protocols/eventstream/{name}.jsonl"));
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            let is_missing = error.kind() == std::io::ErrorKind::NotFound;
            let trial = Trial::test(name, move || Err(error.to_string().into()));
            let reason = format!("there is no {}", path.display());
            return vec![trial.with_kind(reason).with_ignored_flag(is_missing)];
        }
    };
    let cases = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let trials = cases.map(|case| {
        let id = format!("{name}/{}", case["id"].as_str().unwrap_or_default());
        let is_of_requests = case["initialRequest"].is_object()
            || case["events"]
                .as_array()
                .is_some_and(|events| events.iter().any(|event| event["type"] == "request"));
        let test = move || check(&case).map_err(|problem| Failed::from(problem.to_string()));
        match is_of_requests {
            true => {
                Trial::test(id, || Ok(())).with_kind("events are not sent").with_ignored_flag(true)
            }
            false => Trial::test(id, test),
        }
    });
    trials.collect()
}

/// A client of a service that sends these frames.
fn client(frames: Vec<u8>) -> Result<Client, Problem> {
    let response = http::Response::new(frames.into());
    let client = Client::builder()
        .region("us-east-1")
        .service("things")
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .transport(CannedTransport::new(vec![Canned::Answer(response)]))
        .build()?;
    Ok(client)
}

fn run<T>(work: impl Future<Output = T>) -> Result<T, Problem> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(work))
}
