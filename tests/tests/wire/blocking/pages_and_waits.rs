//! Pages, items and waits, which end as those of the async client do.

use std::time::Duration;

use aws_operation::{aws_operation, aws_output, blocking};

use super::{current_thread, in_time, thing};
use crate::support::client_of::client_of;
use crate::support::eager_clock::EagerClock;
use crate::support::scripted_transport::{Reply, ScriptedTransport};

#[aws_operation(
    method = "GET",
    path = "/names",
    output = Names,
    pages(input = "Next", output = "Next", items = "Names", limit = "Max")
)]
#[derive(Default)]
struct ListNames {
    #[aws(query = "Next")]
    next: Option<String>,
    #[aws(query = "Max")]
    max: Option<i32>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Debug)]
struct Names {
    names: Vec<String>,
    next: Option<String>,
}

fn client(answer: impl Fn(usize, &str) -> Reply + Send + Sync + 'static) -> blocking::Client {
    let transport = ScriptedTransport::new(move |number, request| {
        answer(number, request.uri().query().unwrap_or_default())
    });
    client_of(&transport, &EagerClock).max_attempts(1).build().unwrap().into()
}

fn page(document: &str) -> Reply {
    Reply::answer(http::Response::builder(), document)
}

/// Two pages, and an error in place of the third unless it is asked for again.
fn names() -> blocking::Client {
    client(|number, query| match (query, number) {
        ("", _) => page(r#"{"Names":["a","b"],"Next":"1"}"#),
        ("Next=1", _) => page(r#"{"Names":["c"],"Next":"2"}"#),
        (_, 2) => Reply::status(400),
        _ => page(r#"{"Names":["d"]}"#),
    })
}

#[test]
fn pages_and_items_are_iterators() {
    in_time(|| {
        for in_runtime in [false, true] {
            let runtime = in_runtime.then(current_thread);
            let _entered = runtime.as_ref().map(tokio::runtime::Runtime::enter);
            let mut pages = names().pages(ListNames::default());
            assert_eq!(pages.next().unwrap().unwrap().names, ["a", "b"]);
            assert_eq!(pages.token().map(String::as_str), Some("1"));
            assert_eq!(pages.next().unwrap().unwrap().names, ["c"]);
            let error = pages.next().unwrap().unwrap_err();
            let token = (error.token().map(String::as_str), error.error().unwrap().status());
            assert_eq!(token, (Some("2"), Some(400)));
            assert!(pages.next().is_none());

            let client = names();
            let mut items = client.items(ListNames::default());
            let items_of_both: Vec<String> = items.by_ref().take(3).map(Result::unwrap).collect();
            assert_eq!(items_of_both.concat(), "abc");
            assert_eq!((items.token().map(String::as_str), items.taken()), (Some("2"), 0));
            assert_eq!(items.next().unwrap().unwrap_err().token().unwrap(), "2");
            assert!(items.next().is_none());
            let rest = client.items(ListNames::default()).resume_from("2");
            assert_eq!(rest.map(Result::unwrap).collect::<String>(), "d");
        }
    });
}

#[test]
fn a_token_that_comes_again_is_an_error() {
    in_time(|| {
        let client = client(|_, _| page(r#"{"Names":["a"],"Next":"1"}"#));
        let pages = client.pages(ListNames::default()).page_size(5);
        let ended: Vec<_> = pages.collect();
        assert_eq!(ended.len(), 3);
        assert!(ended[2].as_ref().unwrap_err().is_repeated_token());
    });
}

/// As every call, each page is called for with the client's thread, which the iterator keeps.
#[test]
fn pages_outlive_their_client() {
    in_time(|| {
        let items = names().items(ListNames::default());
        assert_eq!(items.take(3).map(Result::unwrap).collect::<String>(), "abc");
    });
}

#[test]
fn a_wait_ends_as_its_rules_say() {
    in_time(|| {
        let client = || {
            client(|number, _| match number {
                0 => Reply::error(400, "NotYet"),
                1 => page(r#"{"state":"pending"}"#),
                2 => page(r#"{"state":"ready"}"#),
                _ => Reply::error(400, "Gone"),
            })
        };
        let soon = Duration::from_millis(1);
        let is = |wanted: &'static str| move |thing: &serde_json::Value| thing["state"] == wanted;
        let wait = |client: &blocking::Client| {
            client.wait(thing()).while_error("NotYet").min_delay(soon).max_delay(soon)
        };
        let thing_there =
            current_thread().block_on(async { wait(&client()).until(is("ready")).run() });
        assert_eq!(thing_there.unwrap()["state"], "ready");
        assert_eq!(wait(&client()).or_error("Gone").run().unwrap(), None);
        let error = wait(&client()).until(is("ready")).fail_if(is("pending")).run().unwrap_err();
        assert_eq!((error.rule(), error.attempts()), (Some(2), 2));
        let error = wait(&client()).until(is("never")).run().unwrap_err();
        assert_eq!((error.rule(), error.attempts()), (None, 4));
        let error = wait(&client()).run().unwrap_err();
        assert_eq!(error.attempts(), 0);
        let wait = wait(&client()).until(is("never")).timeout(Duration::ZERO);
        assert!(wait.run().unwrap_err().is_timeout());
    });
}
