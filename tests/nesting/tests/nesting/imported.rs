//! The shapes of botocore's models that can hold themselves, as the importer declares them.

use std::future::Future;
use std::path::Path;
use std::pin::Pin;

use aws_operation::{Client, Credentials, Error, Operation};
use aws_operation_tests::{Canned, CannedTransport, Problem};
use bytes::Bytes;
use libtest_mimic::{Failed, Trial};
use serde_json::Value;

use crate::usual_stack;

/// The table.
const NESTINGS: &str = include_str!("../../data/nestings.jsonl");

/// Why what has no declarations is ignored.
const NO_MODEL: &str = "needs botocore's models, in AWS_OPERATION_BOTOCORE";

/// Calls an operation.
pub type Call = fn(&Client) -> Called;

/// Whether the response can be read. The output is dropped before.
pub type Called = Pin<Box<dyn Future<Output = Result<(), String>>>>;

/// Makes a call.
pub fn call<O: Operation + 'static>(client: &Client, operation: O) -> Called {
    let call = client.call(operation).send();
    Box::pin(async move { call.await.map(drop).map_err(|error| told(&error)) })
}

fn told<E: aws_operation::OperationError + 'static>(error: &Error<E>) -> String {
    error.to_string()
}

/// One line of the table.
struct Nesting(Value);

impl Nesting {
    fn text(&self, key: &str) -> &str {
        self.0[key].as_str().unwrap_or_default()
    }

    fn levels(&self) -> usize {
        self.0["levels"].as_u64().and_then(|levels| levels.try_into().ok()).unwrap_or(0)
    }

    /// A body of so many levels.
    fn body(&self, levels: usize) -> String {
        let (prefix, suffix) = (self.text("prefix"), self.text("suffix"));
        [
            self.text("start"),
            &prefix.repeat(levels),
            self.text("inner"),
            &suffix.repeat(levels),
            self.text("end"),
        ]
        .concat()
    }

    /// What is skipped has no limit.
    fn is_skipped(&self) -> bool {
        self.text("start").ends_with("{\"Unknown\":")
    }
}

/// A test a line, and one for each service whose declarations are committed.
pub fn trials(
    recursions: &'static str,
    calls: &'static [((&str, &str), Call)],
    sources: &'static [(&str, &str)],
    has_models: bool,
) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (number, line) in NESTINGS.lines().chain(recursions.lines()).enumerate() {
        let nesting = match serde_json::from_str(line) {
            Ok(nesting) => Nesting(nesting),
            Err(error) => {
                let failed = move || Err(Failed::from(error.to_string()));
                trials.push(Trial::test(format!("line {}", number + 1), failed));
                continue;
            }
        };
        let operation = (nesting.text("service"), nesting.text("operation"));
        let name = format!("{}/{}: {}", operation.0, operation.1, nesting.text("prefix"));
        trials.push(match calls.iter().find(|(of, _)| *of == operation) {
            Some((_, call)) => {
                Trial::test(name, move || check(&nesting, *call).map_err(|e| e.to_string().into()))
            }
            None => Trial::test(name, || Ok(())).with_kind(NO_MODEL).with_ignored_flag(true),
        });
    }
    for (service, text) in sources.iter().filter(|_| has_models) {
        let name = format!("declarations of {service}");
        trials.push(Trial::test(name, move || {
            is_what_the_model_says(service, text).map_err(|problem| problem.to_string().into())
        }));
    }
    trials
}

/// As many levels as botocore reads are read; with many more the call ends with an error.
fn check(nesting: &Nesting, call: Call) -> Result<(), Problem> {
    for (times, is_read) in [(1, true), (10, nesting.is_skipped()), (1_000, nesting.is_skipped())] {
        let body = nesting.body(nesting.levels() * times);
        let end = usual_stack::run(move || {
            let client = Client::builder()
                .region("us-east-1")
                .endpoint_url("https://example.com")
                .transport(CannedTransport::new(vec![Canned::Answer(http::Response::new(
                    Bytes::from(body),
                ))]))
                .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
                .max_attempts(1)
                .build()?;
            let runtime = tokio::runtime::Builder::new_current_thread().build()?;
            Ok(runtime.block_on(call(&client)))
        })?;
        match end {
            Ok(()) if !is_read => return Err(format!("{times} times as deep is read").into()),
            Err(error) if is_read => return Err(format!("{times} times as deep: {error}").into()),
            Err(error) if !error.contains("levels deep") => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// Compares committed declarations with the model, or makes them anew if `UPDATE_DECLARATIONS` is set.
fn is_what_the_model_says(service: &str, text: &str) -> Result<(), Problem> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/declarations");
    let file = folder.join(service).with_extension("rs");
    if !file.exists() {
        return Ok(());
    }
    if std::env::var_os("UPDATE_DECLARATIONS").is_some() {
        std::fs::write(&file, text)?;
    } else if std::fs::read_to_string(&file)? != text {
        return Err("they are not what the model says; UPDATE_DECLARATIONS=1 renews them".into());
    }
    Ok(())
}
