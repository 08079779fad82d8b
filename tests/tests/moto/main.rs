//! Flows of several calls against moto, with declarations that the importer wrote. If
//! `AWS_OPERATION_SERVERS` is set, installs moto, starts it for the run, and ends it after.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod declarations;
mod flows;
mod imported;
mod roles;
#[path = "../servers/mod.rs"]
mod servers;

use std::future::Future;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};

use aws_operation::{Client, Credentials};
use aws_operation_tests::Problem;
use libtest_mimic::{Arguments, Conclusion, Failed, Trial};

use crate::imported::IMPORTED;
use crate::servers::{MOTO, Python, Server};

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
        return Ok(libtest_mimic::run(arguments, servers::ignored(trials("", Path::new("")))));
    }
    let python = Python::with("moto", MOTO, "moto.server")?;
    let models = models(&python)?;
    let server = Server::start(&python, include_str!("serve.py"))?;
    let conclusion = libtest_mimic::run(arguments, trials(server.said(), &models));
    if conclusion.has_failed() {
        eprintln!("moto's own words: {}", server.log().display());
    }
    Ok(conclusion)
}

/// The folder of botocore's models.
fn models(python: &Python) -> Result<PathBuf, Problem> {
    let script = "import botocore; print(botocore.__path__[0], end='')";
    let output = python.command().args(["-c", script]).stderr(Stdio::inherit()).output()?;
    Ok(Path::new(&String::from_utf8(output.stdout)?).join("data"))
}

fn trials(url: &str, models: &Path) -> Vec<Trial> {
    let mut trials = vec![
        trial("api_gateway", url, flows::api_gateway::run),
        trial("cloud_formation", url, flows::cloud_formation::run),
        trial("cloud_watch", url, flows::cloud_watch::run),
        trial("dynamo_db", url, flows::dynamo_db::run),
        trial("ec2", url, flows::ec2::run),
        trial("iam", url, flows::iam::run),
        trial("kms", url, flows::kms::run),
        trial("lambda", url, flows::lambda::run),
        trial("logs", url, flows::logs::run),
        trial("route_53", url, flows::route_53::run),
        trial("scheduler", url, flows::scheduler::run),
        trial("sns", url, flows::sns::run),
        trial("sqs", url, flows::sqs::run),
        trial("sts", url, flows::sts::run),
    ];
    let of_roles = url.to_owned();
    trials.push(Trial::test("roles", move || roles::run(&of_roles)));
    trials.extend(IMPORTED.iter().map(|imported| {
        let models = models.to_owned();
        let name = format!("declarations::{}", imported.file);
        Trial::test(name, move || Ok(imported.is_what_the_model_says(&models)?))
    }));
    trials
}

/// A flow, with a client and a runtime of its own.
fn trial<F>(name: &str, url: &str, flow: fn(Client) -> F) -> Trial
where
    F: Future<Output = Result<(), Failed>> + 'static,
{
    let name = format!("flows::{name}");
    let url = url.to_owned();
    Trial::test(name, move || {
        let client = Client::builder()
            .region("us-east-1")
            .endpoint_url(url)
            .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
            .build()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(flow(client))
    })
}
