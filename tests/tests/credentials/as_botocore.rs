//! What is found in files and variables alone, compared with what botocore finds there.

use serde_json::Value;

use crate::support::home::{Found, Home};
use aws_operation::{Client, Credentials, Timestamp, aws_operation, aws_service};
use aws_operation_tests::Deviation;

/// Each case was run by botocore 1.44.5, in a home of its own.
const CASES: &str = include_str!("../../data/from-env.jsonl");

/// Where we do not find what botocore finds.
const DEVIATIONS: [(&str, Deviation); 21] = [
    ("env-half-secret-and-file", Deviation::HalfAPair),
    ("fips-odd", Deviation::OddSwitch),
    ("config-is-a-folder", Deviation::UnreadableFile),
    ("credentials-is-a-folder", Deviation::UnreadableFile),
    ("continuation", Deviation::OddKey),
    ("vertical-tab-within", Deviation::OddKey),
    ("key-empty-id", Deviation::OddKey),
    ("key-empty-secret", Deviation::OddKey),
    ("key-empty-both", Deviation::OddKey),
    ("key-line-break-secret", Deviation::OddKey),
    ("key-nul", Deviation::OddKey),
    ("key-env-line-break", Deviation::OddKey),
    ("key-env-empty-id", Deviation::HalfAPair),
    ("region-profile-empty-env", Deviation::EmptyVariable),
    ("fips-empty", Deviation::EmptyVariable),
    ("app-id-empty", Deviation::EmptyVariable),
    ("region-pseudo", Deviation::PseudoRegion),
    ("endpoint-query", Deviation::OddEndpointUrl),
    ("endpoint-space", Deviation::OddEndpointUrl),
    ("endpoint-ignored-no", Deviation::OddSwitch),
    ("retry-mode-legacy", Deviation::NoLegacyRetries),
];

const TIME: &str = "2024-01-02T03:04:05Z";

#[aws_service(id = "lambda", endpoint_prefix = "lambda")]
struct Lambda;

#[aws_operation(method = "GET", path = "/functions", service = Lambda)]
struct ListFunctions;

#[tokio::test]
async fn what_is_found_is_what_botocore_finds() {
    let (mut alike, mut deviations, mut problems) = (0, 0, Vec::new());
    for line in CASES.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let id = case["id"].as_str().unwrap();
        let found = run(&case);
        let problem = compare(&case["botocore"], &found).await;
        match (DEVIATIONS.iter().any(|(case, _)| *case == id), problem) {
            (false, None) => alike += 1,
            (true, Some(_)) => deviations += 1,
            (true, None) => problems.push(format!("{id}: deviates no longer")),
            (false, Some(problem)) => problems.push(format!("{id}: {problem}: {}", found.0)),
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert_eq!((alike, deviations), (184, 21));
}

fn run(case: &Value) -> Found {
    let texts = |key: &str| {
        let entries = case[key].as_object().unwrap().clone().into_iter();
        entries.map(|(name, value)| (name, value.as_str().unwrap().to_owned()))
    };
    let home = texts("env").fold(Home::bare(), |home, (name, value)| home.set(&name, &value));
    let home = texts("files").fold(home, |home, (path, text)| home.file(&path, text));
    let mut arguments = vec![TIME];
    if let Some(profile) = case["profile"].as_str() {
        arguments.extend(["--profile", profile]);
    }
    let mut found = home.run(&arguments);
    assert_eq!(found.len(), 1);
    found.remove(0)
}

/// What is not alike.
async fn compare(botocore: &Value, found: &Found) -> Option<String> {
    let differs = |what: &str| Some(format!("{what}, and botocore: {botocore}"));
    if !botocore["client_error"].is_null() {
        // botocore can have credentials and no client; we say what is wrong when we make the client,
        // or where only a region is missing when it is called.
        return found.0["url"].is_string().then(|| differs("a client")).flatten();
    }
    let keys = &botocore["credentials"];
    if keys.is_null() {
        let is_error = found.0["error"].as_str().is_some_and(|e| e.contains("no credentials"));
        return if is_error { None } else { differs("credentials") };
    }
    // The whole signature: key, secret, token and region.
    let text = |name: &str| keys[name].as_str().unwrap_or_default().to_owned();
    let mut credentials = Credentials::new(text("access_key"), text("secret_key"));
    // botocore sends no token that is empty.
    if !text("token").is_empty() {
        credentials = credentials.with_session_token(text("token"));
    }
    let client = Client::builder()
        .region(botocore["region"].as_str()?)
        .endpoint_url(botocore["endpoint"].as_str()?)
        .clock(Fixed)
        .credentials(credentials)
        .build();
    let Ok(client) = client else { return differs("refused") };
    let Ok(request) = client.call(ListFunctions).preview().await else {
        // What cannot stand in a header cannot be signed by us.
        let unsigned = found.0["error"].as_str().is_some_and(|e| e.contains("cannot be signed"));
        return if unsigned { None } else { differs("signed") };
    };
    let authorization = request.headers()["authorization"].to_str().ok();
    if found.0["authorization"].as_str() != authorization {
        return differs("another signature");
    }
    if found.0["url"].as_str() != Some(&format!("{}/functions", botocore["endpoint"].as_str()?)) {
        return differs("another endpoint");
    }
    let attempts = format!("attempt=1; max={}", botocore["max_attempts"].as_u64().unwrap_or(3));
    if found.0["attempts"].as_str() != Some(&attempts) {
        return differs("other attempts");
    }
    let agent = found.0["user_agent"].as_str()?;
    if !agent.contains(&format!("cfg/retry-mode#{}", botocore["retry_mode"].as_str()?)) {
        return differs("another retry mode");
    }
    let app = agent.split_once(" app/").map(|(_, app)| app.to_owned());
    let expected = botocore["app_id"].as_str().map(|app| app.replace(' ', "-"));
    if app != expected {
        return differs("another application");
    }
    None
}

/// The time of every case.
#[derive(Debug)]
struct Fixed;

impl aws_operation::clock::Clock for Fixed {
    fn now(&self) -> std::time::SystemTime {
        TIME.parse::<Timestamp>().unwrap().into()
    }

    fn sleep(&self, _: std::time::Duration) -> aws_operation::BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }

    fn jitter(&self) -> f64 {
        0.0
    }
}
