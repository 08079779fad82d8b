//! Where requests go, by AWS's own cases for Nimble Studio: a test a case.
//!
//! The cases lie outside, as `nimble/endpoint-tests-1.json` in the folder of `AWS_OPERATION_CONFORMANCE`
//! (from the root of the workspace, if it is relative) or in `shared/conformance` beside the checkout.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use aws_operation::{Client, Credentials, aws_operation, aws_service};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;

#[aws_service(id = "nimble", endpoint_prefix = "nimble")]
struct Nimble;

#[aws_operation(method = "GET", path = "/2020-08-01/studios", service = Nimble)]
struct ListStudios;

/// Partitions that had no dual-stack endpoints when the cases were written. In botocore 1.44.5's
/// `partitions.json` they have.
const DUAL_STACK_BY_NOW: [(&str, &str); 2] =
    [("us-iso-east-1", "api.aws.ic.gov"), ("us-isob-east-1", "api.aws.scloud")];

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let path = folder().join("nimble/endpoint-tests-1.json");
    let trials = match std::fs::read(&path) {
        Ok(text) => trials(&serde_json::from_slice(&text).unwrap()),
        Err(error) => {
            let reason = format!("{}: {error}", path.display());
            vec![Trial::test("nimble", || Ok(())).with_kind(reason).with_ignored_flag(true)]
        }
    };
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn folder() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let named = std::env::var_os("AWS_OPERATION_CONFORMANCE");
    root.join(named.map_or_else(|| PathBuf::from("../shared/conformance"), PathBuf::from))
}

fn trials(cases: &Value) -> Vec<Trial> {
    let cases = cases["testCases"].as_array().unwrap();
    assert_eq!(cases.len(), 30);
    let trial = |case: &Value| {
        let (name, case) = (case["documentation"].as_str().unwrap().to_owned(), case.clone());
        Trial::test(name, move || run(&case))
    };
    cases.iter().map(trial).collect()
}

fn run(case: &Value) -> Result<(), Failed> {
    let (params, expected) = (&case["params"], &case["expect"]);
    let switch = |name: &str| params[name].as_bool().unwrap_or(false);
    let (region, dual_stack) = (params["Region"].as_str(), switch("UseDualStack"));
    let mut builder = Client::builder()
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .fips(switch("UseFIPS"))
        .dual_stack(dual_stack);
    if let Some(region) = region {
        builder = builder.region(region);
    }
    if let Some(url) = params["Endpoint"].as_str() {
        // A signature needs a region all the same.
        builder = builder.endpoint_url(url).region(region.unwrap_or("us-east-1"));
    }
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let found = runtime.block_on(builder.build()?.call(ListStudios).preview());
    let found = found.map(|request| request.uri().to_string()).map_err(|error| error.to_string());
    let by_now = DUAL_STACK_BY_NOW.iter().find(|(named, _)| dual_stack && region == Some(*named));
    let expected = match (by_now, expected["endpoint"]["url"].as_str()) {
        (Some((region, suffix)), _) => {
            let fips = if switch("UseFIPS") { "-fips" } else { "" };
            Some(format!("https://nimble{fips}.{region}.{suffix}"))
        }
        (None, url) => url.map(str::to_owned),
    };
    match (expected, found) {
        (Some(url), Ok(found)) if found == format!("{url}/2020-08-01/studios") => Ok(()),
        (None, Err(error)) if error.contains("was not sent") => Ok(()),
        (expected, found) => Err(format!("{found:?}, expected {expected:?}").into()),
    }
}
