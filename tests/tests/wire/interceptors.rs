//! What an interceptor sees and adds.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use crate::support::client_of::client_of;
use crate::support::paused_clock::PausedClock;
use crate::support::scripted_transport::{Reply, ScriptedTransport};
use crate::support::things::{GetThing, InAHeader, MakeThing};
use aws_operation::interceptor::{AttemptEnd, CallContext, CallEnd, Interceptor};
use aws_operation_tests::FixedClock;
use http::{HeaderMap, HeaderName, HeaderValue};

/// Writes down what it sees.
#[derive(Debug, Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    fn note(&self, call: &CallContext<'_>, text: String) {
        self.0.lock().unwrap().push(format!("{}.{} {text}", call.service, call.operation));
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Interceptor for Notes {
    fn before_signing(&self, call: &CallContext<'_>, attempt: u32, headers: &mut HeaderMap) {
        headers.insert("x-attempt", HeaderValue::from(attempt));
        self.note(call, format!("begins {attempt}"));
    }

    fn after_attempt(&self, call: &CallContext<'_>, end: &AttemptEnd<'_>) {
        let AttemptEnd { number, status, code, retry_in, .. } = end;
        let date = end.headers.and_then(|headers| headers.get("x-what")).map(HeaderValue::len);
        let fault = end.fault.map(ToString::to_string);
        self.note(call, format!("{number}: {status:?} {code:?} {date:?} {fault:?} {retry_in:?}"));
    }

    fn after_call(&self, call: &CallContext<'_>, end: &CallEnd<'_>) {
        let CallEnd { attempts, succeeded, status, request_id, code, .. } = end;
        self.note(call, format!("{attempts} {succeeded} {status:?} {request_id:?} {code:?}"));
    }
}

#[tokio::test]
async fn it_sees_each_attempt_and_the_call() {
    let transport = ScriptedTransport::new(|number, _| match number {
        0 => Reply::broken(),
        1 => Reply::error(429, "SlowDown"),
        2 => Reply::answer(
            http::Response::builder().header("x-what", "abc").header("x-amzn-requestid", "r-1"),
            "{}",
        ),
        _ => Reply::error(404, "NoSuchThing"),
    });
    let notes = Notes::default();
    let client = client_of(&transport, &FixedClock::at(SystemTime::UNIX_EPOCH));
    let client = client.interceptor(notes.clone()).build().unwrap();
    client.send(MakeThing::default()).await.unwrap();
    let expected = [
        "things.MakeThing begins 1",
        r#"things.MakeThing 1: None None None Some("scripted: reset") Some(50ms)"#,
        "things.MakeThing begins 2",
        r#"things.MakeThing 2: Some(429) Some("SlowDown") None None Some(2s)"#,
        "things.MakeThing begins 3",
        "things.MakeThing 3: Some(200) None Some(3) None None",
        r#"things.MakeThing 3 true Some(200) Some("r-1") None"#,
    ];
    assert_eq!(notes.take(), expected);
    client.send(GetThing { id: "7".into() }).await.unwrap_err();
    let expected = [
        "things.GetThing begins 1",
        r#"things.GetThing 1: Some(404) Some("NoSuchThing") None None None"#,
        r#"things.GetThing 1 false Some(404) None Some("NoSuchThing")"#,
    ];
    assert_eq!(notes.take(), expected);
}

#[tokio::test(start_paused = true)]
async fn it_sees_a_call_whose_time_is_up() {
    let transport = ScriptedTransport::new(|_, _| Reply::status(200).after(Duration::from_secs(9)));
    let notes = Notes::default();
    let client = client_of(&transport, &PausedClock::with_jitter(1.0));
    let client = client.interceptor(notes.clone()).timeout(Duration::from_secs(1)).build().unwrap();
    client.send(MakeThing::default()).await.unwrap_err();
    let expected = ["things.MakeThing begins 1", "things.MakeThing 1 false None None None"];
    assert_eq!(notes.take(), expected);
}

#[tokio::test]
async fn what_it_adds_is_signed_and_of_its_attempt() {
    let transport = ScriptedTransport::new(|number, request| {
        assert_eq!(request.headers()["x-attempt"], (number + 1).to_string());
        let signed = request.headers()["authorization"].to_str().unwrap();
        assert!(signed.contains(";x-attempt,"), "{signed}");
        if number < 2 { Reply::status(503) } else { Reply::status(200) }
    });
    let client = client_of(&transport, &FixedClock::at(SystemTime::UNIX_EPOCH));
    let client = client.interceptor(Notes::default()).build().unwrap();
    client.send(MakeThing::default()).await.unwrap();
    let preview = client.call(MakeThing::default()).preview().await.unwrap();
    assert_eq!(preview.headers()["x-attempt"], "1");
}

/// Adds a header of any name.
#[derive(Debug)]
struct Adds(&'static str);

impl Interceptor for Adds {
    fn before_signing(&self, _: &CallContext<'_>, _: u32, headers: &mut HeaderMap) {
        headers.insert(HeaderName::from_static(self.0), HeaderValue::from_static("x"));
    }
}

#[tokio::test]
async fn a_header_that_is_set_already_is_not_changed() {
    let names = [
        "host",
        "x-thing",
        "authorization",
        "x-amz-date",
        "x-amz-region-set",
        "x-amz-content-sha256",
        "content-length",
        "user-agent",
        "proxy-authorization",
        "connection",
    ];
    for name in names {
        let transport = ScriptedTransport::new(|_, _| Reply::status(200));
        let client = client_of(&transport, &FixedClock::at(SystemTime::UNIX_EPOCH));
        let client = client.interceptor(Adds(name)).build().unwrap();
        let error = client.send(InAHeader { thing: "t".into() }).await.unwrap_err();
        let told = format!("an interceptor adds the header `{name}`, which is already set");
        assert!(error.to_string().contains(&told), "{error}");
        assert_eq!((error.attempts(), transport.count()), (0, 0));
    }
    // Nor one that another has added.
    let transport = ScriptedTransport::new(|_, _| Reply::status(200));
    let client = client_of(&transport, &FixedClock::at(SystemTime::UNIX_EPOCH));
    let client = client.interceptor(Adds("x-one")).interceptor(Adds("x-one")).build().unwrap();
    client.send(MakeThing::default()).await.unwrap_err();
}
