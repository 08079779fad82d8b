//! Signed calls to ministack, which checks signatures: it accepts each, and refuses it with one byte
//! changed. If `AWS_OPERATION_SERVERS` is set, installs ministack, starts it for the run, and ends it after.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod change;
mod check;
#[path = "../moto/declarations/dynamo_db.rs"]
#[allow(clippy::enum_variant_names, dead_code, reason = "it is the model's, and of all flows")]
mod dynamo_db;
mod flows;
#[path = "../moto/declarations/lambda.rs"]
#[allow(clippy::enum_variant_names, dead_code, reason = "it is the model's, and of all flows")]
mod lambda;
mod raw_call;
#[path = "../servers/mod.rs"]
mod servers;

use std::future::Future;
use std::process::ExitCode;

use aws_operation::{Client, Credentials};
use aws_operation_tests::Problem;
use libtest_mimic::{Arguments, Conclusion, Failed, Trial};

use crate::servers::{Python, Server};

/// What ministack itself asks for of botocore is what it tests itself by.
const REQUIREMENTS: &[&str] = &["ministack==1.5.33", "boto3==1.43.106"];

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
        let nobody = Credentials::new("", "");
        return Ok(libtest_mimic::run(arguments, servers::ignored(trials("", &nobody, &nobody))));
    }
    let python = Python::with("ministack", REQUIREMENTS, "boto3, ministack.app")?;
    let server = Server::start(&python, include_str!("serve.py"))?;
    let said: Vec<&str> = server.said().split(' ').collect();
    let [url, id, secret, session_id, session_secret, token] = said[..] else {
        return Err(format!("ministack said: {}", server.said()).into());
    };
    let user = Credentials::new(id, secret);
    let session = Credentials::new(session_id, session_secret).with_session_token(token);
    let conclusion = libtest_mimic::run(arguments, trials(url, &user, &session));
    if conclusion.has_failed() {
        eprintln!("ministack's own words: {}", server.log().display());
    }
    Ok(conclusion)
}

fn trials(url: &str, user: &Credentials, session: &Credentials) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (whose, credentials) in [("user", user), ("session", session)] {
        trials.extend([
            trial(whose, "dynamo_db", url, credentials, flows::dynamo_db::run),
            trial(whose, "lambda", url, credentials, flows::lambda::run),
            trial(whose, "sts", url, credentials, flows::sts::run),
        ]);
    }
    trials
}

/// A flow, with a client and a runtime of its own.
fn trial<F>(
    whose: &'static str,
    service: &str,
    url: &str,
    credentials: &Credentials,
    flow: fn(Client, &'static str) -> F,
) -> Trial
where
    F: Future<Output = Result<(), Failed>> + 'static,
{
    let client = Client::builder().region("us-east-1").endpoint_url(url);
    let client = client.credentials(credentials.clone());
    Trial::test(format!("{whose}::{service}"), move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(flow(client.build()?, whose))
    })
}
