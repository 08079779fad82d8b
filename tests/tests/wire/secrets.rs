//! What errors do not show.

use std::collections::BTreeMap;

use aws_operation::{
    Client, Credentials, aws_error, aws_operation, aws_output, aws_service, aws_shape,
};
use aws_operation_tests::{Canned, CannedTransport};
use bytes::Bytes;

#[aws_operation(method = "POST", path = "/things", output = Output)]
struct Put {
    #[aws(sensitive, each(length(max = 3)))]
    map: BTreeMap<String, String>,
    #[aws(each(length(max = 3)))]
    plain: BTreeMap<String, String>,
}

#[aws_output]
struct Output {
    #[aws(sensitive)]
    map: BTreeMap<String, Vec<u32>>,
    plain: BTreeMap<String, u32>,
}

fn client(status: u16, body: &'static str) -> Client {
    let response = http::Response::builder().status(status).body(Bytes::from(body)).unwrap();
    Client::builder()
        .region("us-east-1")
        .service("things")
        .credentials(Credentials::new("AKID", "secret").with_session_token("TOKEN/+="))
        .transport(CannedTransport::new(vec![Canned::Answer(response)]))
        .max_attempts(1)
        .build()
        .unwrap()
}

fn put(map: &[(&str, &str)], plain: &[(&str, &str)]) -> Put {
    let owned = |entries: &[(&str, &str)]| {
        entries.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect()
    };
    Put { map: owned(map), plain: owned(plain) }
}

#[tokio::test]
async fn the_keys_of_a_sensitive_map_are_not_shown() {
    let refused = put(&[("HIDDEN", "long")], &[("shown", "long")]);
    let error = client(200, "{}").send(refused).await.unwrap_err();
    let line = "Put was not sent: `map` has 4 characters, but at most 3 are allowed; \
                `plain.shown` has 4 characters, but at most 3 are allowed";
    assert_eq!(error.to_string(), line);
    for (body, at) in [
        (r#"{"map":{"HIDDEN":[1,"HIDDEN"]}}"#, "`map`: "),
        (r#"{"map":{"HIDDEN":"HIDDEN"}}"#, "`map`: "),
        (r#"{"plain":{"shown":"HIDDEN"}}"#, "`plain.shown`: "),
    ] {
        let error = client(200, body).send(put(&[], &[])).await.unwrap_err();
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(!shown.contains("HIDDEN") && shown.contains(at), "{shown}");
    }
}

#[tokio::test]
async fn our_session_token_is_not_shown_where_a_service_repeats_it() {
    for body in [
        r#"{"__type":"SignatureDoesNotMatch","message":"The Canonical String should have been\n'POST\n/things\n\nhost:things\nx-amz-date:1\nx-amz-security-token:TOKEN/+=\n\nhost;x-amz-date;x-amz-security-token\ne3b0'"}"#,
        r#"{"__type":"SignatureDoesNotMatch","message":"{\"X-Amz-Security-Token\": \"TOKEN\/+=\"} e3b0"}"#,
        r#"{"__type":"SignatureDoesNotMatch","message":"should have been GET /things X-Amz-Date=1&X-Amz-Security-Token=TOKEN%2F%2B%3D&X-Amz-SignedHeaders=host"}"#,
    ] {
        let error = client(403, body).send(put(&[], &[])).await.unwrap_err();
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(!shown.contains("TOKEN") && shown.contains("<hidden>"), "{shown}");
        assert!(shown.contains("e3b0") || shown.contains("&X-Amz-SignedHeaders=host"), "{shown}");
        // What the service said is there as it is.
        assert!(error.message().is_some_and(|message| message.contains("TOKEN")));
    }
}

#[aws_service(id = "things", error = ThingsError)]
struct Things;

#[aws_operation(method = "GET", path = "/things", service = Things, output = ())]
struct Get;

#[aws_error]
#[derive(Debug)]
enum ThingsError {
    Secret(Secret),
    InHeader(InHeader),
    Login(Login),
    Open(Open),
}

#[aws_shape]
struct Secret {
    #[aws(sensitive)]
    message: Option<String>,
    number: Option<u32>,
}

#[aws_output]
struct InHeader {
    #[aws(name = "Message", sensitive)]
    text: Option<String>,
    #[aws(header = "x-number")]
    number: Option<u32>,
}

#[aws_shape]
struct Login {
    #[aws(name = "error_description", sensitive)]
    description: Option<String>,
}

#[aws_shape]
struct Open {
    message: Option<String>,
    #[aws(sensitive)]
    number: Option<String>,
}

#[tokio::test]
async fn a_sensitive_message_is_not_shown() {
    let bodies = [
        (r#"{"__type":"Secret","message":"PATIENT"}"#, true),
        (r#"{"__type":"Secret","Message":"PATIENT"}"#, true),
        (r#"{"__type":"Secret","message":"PATIENT","number":"PATIENT"}"#, true),
        (r#"{"__type":"a.b#InHeader","message":"PATIENT"}"#, true),
        (r#"{"__type":"Login","error_description":"PATIENT"}"#, true),
        (r#"{"__type":"Open","message":"PATIENT"}"#, false),
        (r#"{"__type":"Other","message":"PATIENT"}"#, false),
    ];
    for (body, hidden) in bodies {
        let error = client(400, body).send(Get).await.unwrap_err();
        let shown = format!("{error} {error:?} {error:#?}");
        assert_eq!(shown.contains("PATIENT"), !hidden, "{shown}");
        assert_eq!(error.to_string().contains(": <sensitive> (400"), hidden, "{error}");
        // What the service said is there as it is.
        assert_eq!(error.message(), Some("PATIENT"));
    }
    // An error that says nothing has nothing to hide.
    let error = client(400, r#"{"__type":"Secret"}"#).send(Get).await.unwrap_err();
    assert_eq!(error.to_string(), "Get failed: Secret: Bad Request (400, 1 attempt)");
}
