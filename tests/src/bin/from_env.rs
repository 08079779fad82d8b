//! Says what `from_env` finds in the environment that it is run in: a line of JSON for each request.
//!
//! `from_env [--profile NAME] [--without-client] [--service NAME] [--send] [--tasks COUNT] [TIME..]`. Each time is what the client's clock shows
//! while so many tasks at once sign a request each, or send it; without one it is the system's.

use std::fmt::Debug;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use aws_operation::BoxFuture;
use aws_operation::clock::Clock;
use aws_operation::credentials::{EnvironmentCredentials, ProvideCredentials};
use aws_operation::{Client, Error, ErrorOf, Operation, Timestamp, aws_operation, aws_service};
use aws_operation_tests::overheard;
use serde_json::{Value, json};
use tokio::task::JoinSet;

#[aws_service(id = "lambda", endpoint_prefix = "lambda")]
struct Lambda;

#[aws_operation(method = "GET", path = "/functions", service = Lambda)]
struct ListFunctions;

/// One that takes bearer tokens alone.
#[aws_service(id = "CodeCatalyst", signing_name = "code-catalyst", auth = bearer)]
struct CodeCatalyst;

#[aws_operation(method = "GET", path = "/spaces", service = CodeCatalyst)]
struct ListSpaces;

/// One that takes a bearer token or a signature.
#[aws_service(id = "Bedrock", auth = bearer_or_sigv4)]
struct Bedrock;

#[aws_operation(method = "GET", path = "/models", service = Bedrock)]
struct ListModels;

/// One whose signatures are for a set of regions.
#[aws_service(id = "CloudFront KeyValueStore", auth = sigv4a)]
struct KeyValueStore;

#[aws_operation(method = "GET", path = "/key-value-stores", service = KeyValueStore)]
struct ListStores;

/// A clock that shows what it is set to, and whose waits are over at once.
#[derive(Debug, Clone)]
struct SetClock(Arc<Mutex<SystemTime>>);

impl Clock for SetClock {
    fn now(&self) -> SystemTime {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }

    fn jitter(&self) -> f64 {
        0.0
    }
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    overheard::listen()?;
    let (mut profile, mut send, mut tasks, mut times) = (None, false, 1, Vec::new());
    let (mut service, mut without_client) = (String::new(), false);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--profile" => profile = arguments.next(),
            "--service" => service = arguments.next().unwrap_or_default(),
            "--send" => send = true,
            "--without-client" => without_client = true,
            "--tasks" => tasks = arguments.next().unwrap_or_default().parse()?,
            time => times.push(SystemTime::from(time.parse::<Timestamp>()?)),
        }
    }
    if without_client {
        println!("{}", found_alone(profile).await);
        return Ok(());
    }
    if times.is_empty() {
        times.push(SystemTime::now());
    }
    let clock = SetClock(Arc::new(Mutex::new(SystemTime::now())));
    let mut builder = Client::builder();
    if let Some(profile) = profile {
        builder = builder.profile(profile);
    }
    let built = builder.from_env().and_then(|builder| builder.clock(clock.clone()).build());
    let client = match built {
        Ok(client) => client,
        Err(error) => {
            let (debug, said) = (shown(&[&error]), overheard::take());
            println!("{}", json!({ "no_client": error.to_string(), "debug": debug, "said": said }));
            return Ok(());
        }
    };
    for time in times {
        *clock.0.lock().unwrap_or_else(PoisonError::into_inner) = time;
        let mut asking = JoinSet::new();
        for _ in 0..tasks {
            let (client, service) = (client.clone(), service.clone());
            asking.spawn(async move {
                match service.as_str() {
                    _ if send => sent(&client).await,
                    "code-catalyst" => found(&client, ListSpaces).await,
                    "bedrock" => found(&client, ListModels).await,
                    _ => found(&client, ListFunctions).await,
                }
            });
        }
        for found in asking.join_all().await {
            println!("{found}");
        }
    }
    Ok(())
}

/// What is found for code that has no client.
async fn found_alone(profile: Option<String>) -> Value {
    let environment = match profile {
        Some(name) => EnvironmentCredentials::from_profile(name),
        None => EnvironmentCredentials::from_env(),
    };
    let environment = match environment {
        Ok(environment) => environment,
        Err(error) => return json!({ "error": error.to_string() }),
    };
    match environment.credentials().await {
        Ok(found) => json!({
            "key": found.access_key_id(),
            "secret": found.secret_access_key(),
            "token": found.session_token(),
            "expires": found.expiry().map(|expiry| Timestamp::from(expiry).to_string()),
            "region": environment.region(),
        }),
        Err(error) => json!({ "error": error.to_string() }),
    }
}

/// What became of a request.
async fn sent(client: &Client) -> Value {
    match client.call(ListFunctions).send_with_metadata().await {
        Ok((_, answer)) => json!({ "status": answer.status }),
        Err(error) => {
            let debug = shown(&[&error, &error.inner(), client]);
            json!({ "error": error.to_string(), "debug": debug, "said": overheard::take() })
        }
    }
}

/// What a request is signed with, and where it goes; or why there is none.
async fn found<O>(client: &Client, operation: O) -> Value
where
    O: Operation,
    Error<ErrorOf<O>>: Debug,
{
    let call = client.call(operation);
    let request = match call.preview().await {
        Ok(request) => request,
        Err(error) => {
            let debug = shown(&[&error, &error.inner(), &call, client]);
            let said = overheard::take();
            return json!({ "error": error.to_string(), "debug": debug, "said": said });
        }
    };
    let of_set = client.call(ListStores).preview().await.ok();
    let of_set = of_set.and_then(|request| request.headers().get("x-amz-region-set").cloned());
    let header = |name: &str| request.headers().get(name).map(|value| value.to_str().ok());
    json!({
        "url": request.uri().to_string(),
        "authorization": header("authorization"),
        "token": header("x-amz-security-token"),
        "user_agent": header("user-agent"),
        "region_set": of_set.map(|set| set.to_str().map(str::to_owned).ok()),
        "attempts": header("amz-sdk-request"),
        "trace": header("x-amzn-trace-id"),
        "debug": shown(&[&request, &call, client]),
        "said": overheard::take(),
    })
}

/// Everything in both forms of `Debug`.
fn shown(all: &[&dyn Debug]) -> String {
    all.iter().map(|one| format!("{one:?} {one:#?} ")).collect()
}
