//! What pages and items promise beyond botocore's cases.

use std::sync::{Arc, Mutex};

use aws_operation::{Client, aws_operation, aws_output};
use futures_util::StreamExt;
use serde_json::json;

use super::declarations::{DescribeStream, ListFunctions, ListObjectVersions, ListUsers, Query};
use crate::support::client_of::client_of;
use crate::support::paused_clock::PausedClock;
use crate::support::scripted_transport::{Reply, ScriptedTransport};

/// What a test wants of the service: the answer to the request of that number, by the token in it.
fn transport(
    answer: impl Fn(usize, &str) -> Reply + Send + Sync + 'static,
) -> (ScriptedTransport, Arc<Mutex<Vec<String>>>) {
    let targets = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&targets);
    let transport = ScriptedTransport::new(move |number, request| {
        let target = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
        seen.lock().unwrap().push(target.clone());
        answer(number, &target)
    });
    (transport, targets)
}

fn client(transport: &ScriptedTransport) -> Client {
    client_of(transport, &PausedClock::with_jitter(1.0)).build().unwrap()
}

/// A page of functions with these names.
fn functions(names: &[&str], next: &str) -> Reply {
    let functions: Vec<_> = names.iter().map(|name| json!({ "FunctionName": name })).collect();
    let page = json!({ "Functions": functions, "NextMarker": next });
    Reply::answer(http::Response::builder(), &page.to_string())
}

#[tokio::test]
async fn items_fetch_no_page_more_than_they_need() {
    for (taken, pages) in [(0, 0), (1, 1), (2, 1), (3, 3), (4, 3), (5, 4), (9, 4)] {
        let (transport, targets) = transport(|number, _| match number {
            0 => functions(&["a", "b"], "1"),
            1 => functions(&[], "2"),
            2 => functions(&["c", "d"], "3"),
            _ => functions(&["e"], ""),
        });
        let items = client(&transport).items(ListFunctions::default()).take(taken);
        let names: Vec<String> =
            items.map(|function| function.unwrap().function_name).collect().await;
        assert_eq!(names.concat(), "abcde"[..taken.min(5)]);
        assert_eq!(targets.lock().unwrap().len(), pages, "{taken}");
    }
}

#[tokio::test]
async fn items_go_on_where_they_were_left() {
    let all = ["a", "b", "c", "d", "e"];
    let answer = |_: usize, target: &str| match target.rsplit_once("Marker=") {
        None => functions(&["a", "b"], "1"),
        Some((_, "1")) => functions(&["c", "d"], "2"),
        _ => functions(&["e"], ""),
    };
    for left in 0..=5 {
        let (transport, _) = transport(answer);
        let client = client(&transport);
        let mut items = client.items(ListFunctions::default());
        let mut names = Vec::new();
        for _ in 0..left {
            names.push(items.next().await.unwrap().unwrap().function_name);
        }
        let (token, taken) = (items.token().cloned(), items.taken());
        if left == 5 {
            // It is not known yet that there is no page more.
            assert_eq!((token, taken), (None, 0));
            continue;
        }
        let items = client.items(ListFunctions::default());
        let items = match token {
            Some(token) => items.resume_from(token),
            None => items,
        };
        let rest: Vec<String> =
            items.skip(taken).map(|function| function.unwrap().function_name).collect().await;
        names.extend(rest);
        assert_eq!(names, all, "{left}");
    }
}

#[tokio::test]
async fn a_cycle_of_any_length_is_an_error_within_one_lap() {
    for (begin, length) in [(0, 1), (0, 2), (1, 3), (4, 7), (3, 50)] {
        // The tokens 1, 2, .. `begin`, and from there round and round.
        let (transport, targets) = transport(move |number, _| {
            let token = if number < begin { number } else { begin + (number - begin) % length };
            functions(&["a"], &format!("t{token}"))
        });
        let mut pages = client(&transport).pages(ListFunctions::default());
        let mut count = 0;
        let error = loop {
            match pages.next().await.unwrap() {
                Ok(_) => count += 1,
                Err(error) => break error,
            }
        };
        assert!(error.is_repeated_token() && error.error().is_none());
        assert_eq!(count, begin + length + 1);
        assert_eq!(targets.lock().unwrap().len(), count);
        assert_eq!(error.token(), Some(&format!("t{begin}")));
        assert_eq!(
            error.to_string(),
            format!(
                "the pages of ListFunctions would have no end: page {count} has the token of page {}",
                begin + 2
            )
        );
        assert!(pages.next().await.is_none());
    }
}

#[tokio::test]
async fn the_token_that_pages_begin_with_counts_too() {
    let (transport, targets) = transport(|_, _| functions(&["a"], "t"));
    let mut pages = client(&transport).pages(ListFunctions::default()).resume_from("t");
    assert!(pages.next().await.unwrap().is_ok());
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(targets.lock().unwrap().len(), 1);
    assert_eq!(
        error.to_string(),
        "the pages of ListFunctions would have no end: page 1 has the token of page 1"
    );
}

#[tokio::test]
async fn an_error_has_the_token_to_go_on_from() {
    let (transport, _) = transport(|number, _| match number {
        0 => functions(&["a"], "t1"),
        1 => Reply::error(403, "AccessDenied"),
        _ => functions(&["b"], ""),
    });
    let client = client(&transport);
    let mut items = client.items(ListFunctions::default());
    assert_eq!(items.next().await.unwrap().unwrap().function_name, "a");
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.page(), 2);
    assert_eq!(error.error().unwrap().code(), Some("AccessDenied"));
    assert_eq!(error.to_string(), format!("page 2: {}", error.error().unwrap()));
    assert!(items.next().await.is_none());
    let mut items = client.items(ListFunctions::default()).resume_from(error.into_token().unwrap());
    assert_eq!(items.next().await.unwrap().unwrap().function_name, "b");
}

#[tokio::test]
async fn maps_are_one_token_in_any_order_of_theirs() {
    let keys: String = (0..20).map(|key| format!(r#""k{key}": {{"S": "v"}},"#)).collect();
    let key = format!("{{{}}}", keys.trim_end_matches(','));
    let (transport, targets) = transport(move |_, _| {
        let page = format!(r#"{{"Items": [], "LastEvaluatedKey": {key}}}"#);
        Reply::answer(http::Response::builder(), &page)
    });
    let mut pages = client(&transport).pages(Query::default());
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.unwrap().unwrap_err().is_repeated_token());
    assert_eq!(targets.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn a_part_of_a_token_may_be_missing() {
    let (transport, targets) = transport(|number, _| {
        let more = if number < 2 { "true" } else { "false" };
        let marker = if number == 0 { "<NextVersionIdMarker>v</NextVersionIdMarker>" } else { "" };
        let page = format!(
            "<L><IsTruncated>{more}</IsTruncated><NextKeyMarker>k{number}</NextKeyMarker>{marker}</L>"
        );
        Reply::answer(http::Response::builder(), &page)
    });
    let list = ListObjectVersions { bucket: "b".to_owned(), ..Default::default() };
    let mut pages = client(&transport).pages(list);
    assert_eq!(pages.token(), None);
    pages.next().await.unwrap().unwrap();
    assert_eq!(pages.token(), Some(&(Some("k0".to_owned()), Some("v".to_owned()))));
    pages.next().await.unwrap().unwrap();
    assert_eq!(pages.token(), Some(&(Some("k1".to_owned()), None)));
    pages.next().await.unwrap().unwrap();
    assert_eq!(pages.token(), None);
    assert!(pages.next().await.is_none());
    let targets = targets.lock().unwrap();
    assert!(targets[1].contains("key-marker=k0&version-id-marker=v"), "{targets:?}");
    assert!(targets[2].contains("key-marker=k1&"), "{targets:?}");
    assert!(!targets[2].contains("version-id-marker"), "{targets:?}");
}

/// The tail of a log: at its end, the token is the one that was sent.
#[aws_operation(
    method = "GET",
    path = "/events",
    output = GetLogEventsOutput,
    pages(
        input = "nextToken",
        output = "nextForwardToken",
        items = "events",
        repeated_token = end
    )
)]
#[derive(Default)]
struct GetLogEvents {
    #[aws(query = "nextToken")]
    next_token: Option<String>,
}

#[aws_output]
#[derive(Debug)]
struct GetLogEventsOutput {
    events: Vec<String>,
    next_forward_token: Option<String>,
}

#[tokio::test]
async fn a_repeated_token_may_be_the_end() {
    let (transport, targets) = transport(|number, _| {
        let (events, token) = if number == 0 { (r#"["a"]"#, "t") } else { ("[]", "t") };
        let page = format!(r#"{{"events": {events}, "nextForwardToken": "{token}"}}"#);
        Reply::answer(http::Response::builder(), &page)
    });
    let client = client(&transport);
    let mut events = client.items(GetLogEvents::default());
    assert_eq!(events.next().await.unwrap().unwrap(), "a");
    assert!(events.next().await.is_none());
    assert_eq!(targets.lock().unwrap().len(), 2);
    // What comes later is read from there.
    let token = events.token().unwrap().clone();
    assert_eq!(token, "t");
    assert!(client.items(GetLogEvents::default()).resume_from(token).next().await.is_none());
    assert_eq!(targets.lock().unwrap().len(), 3);
}

#[tokio::test]
async fn a_longer_cycle_is_not_the_end() {
    let (transport, _) = transport(|number, _| {
        let page = format!(r#"{{"events": [], "nextForwardToken": "t{}"}}"#, number % 2);
        Reply::answer(http::Response::builder(), &page)
    });
    let mut pages = client(&transport).pages(GetLogEvents::default());
    for _ in 0..3 {
        assert!(pages.next().await.unwrap().is_ok());
    }
    assert!(pages.next().await.unwrap().unwrap_err().is_repeated_token());
}

#[aws_operation(
    method = "GET",
    path = "/jobs",
    pages(input = "nextToken", output = "nextToken", items = "jobs")
)]
#[derive(Default)]
struct StartJobs {
    #[aws(query = "nextToken")]
    next_token: Option<String>,
    #[aws(header = "x-token", idempotency_token)]
    client_token: Option<String>,
}

#[tokio::test]
async fn each_page_has_an_idempotency_token_of_its_own() {
    for given in [None, Some("mine")] {
        let tokens = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&tokens);
        let transport = ScriptedTransport::new(move |number, request| {
            let token = request.headers()["x-token"].to_str().unwrap().to_owned();
            seen.lock().unwrap().push(token);
            match number {
                // The first page is retried, with the same token.
                0 => Reply::status(500),
                1 => Reply::answer(http::Response::builder(), r#"{"jobs": [1], "nextToken": "t"}"#),
                _ => Reply::answer(http::Response::builder(), r#"{"jobs": [2]}"#),
            }
        });
        let client = client(&transport);
        let client_token = given.map(str::to_owned);
        let jobs = client.items(StartJobs { client_token, ..Default::default() });
        let jobs: Vec<_> = jobs.map(Result::unwrap).collect().await;
        assert_eq!(jobs, [1, 2]);
        let tokens = tokens.lock().unwrap();
        assert_eq!(tokens[0], tokens[1]);
        match given {
            None => assert_ne!(tokens[1], tokens[2]),
            Some(given) => assert!(tokens.iter().all(|token| token == given), "{tokens:?}"),
        }
    }
}

#[tokio::test]
async fn nested_items_are_found() {
    let (transport, _) = transport(|number, _| {
        let page = json!({ "StreamDescription": {
            "HasMoreShards": number < 2,
            "Shards": [{ "ShardId": format!("s{number}") }],
        }});
        Reply::answer(http::Response::builder(), &page.to_string())
    });
    let client = client(&transport);
    let describe = DescribeStream { stream_name: "s".to_owned(), ..Default::default() };
    let shards: Vec<String> =
        client.items(describe).map(|shard| shard.unwrap().shard_id).collect().await;
    assert_eq!(shards, ["s0", "s1", "s2"]);
}

#[test]
fn streams_are_sent_where_the_operation_is() {
    fn sent<T: Send>(_: &T) {}
    let (transport, _) = transport(|_, _| Reply::status(200));
    let client = client(&transport);
    sent(&client.pages(ListUsers::default()));
    sent(&client.items(ListUsers::default()));
}

#[tokio::test]
async fn neither_shows_what_may_be_sensitive() {
    let (transport, _) = transport(|_, _| functions(&["secret"], "secret"));
    let client = client(&transport);
    let mut items = client.items(ListFunctions::default()).resume_from("secret");
    assert!(items.next().await.unwrap().is_ok());
    assert_eq!(
        format!("{items:?}"),
        r#"Items { pages: Pages { operation: "ListFunctions", page: 2, .. }, left: 0, .. }"#
    );
    let error = items.next().await.unwrap().unwrap_err();
    assert!(!format!("{error:?} {error}").contains("secret"));
}
