//! An error that tells what a service expected in place of what was signed.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use aws_operation::credentials::{CredentialsError, ProvideCredentials};
use aws_operation::interceptor::{CallContext, Interceptor};
use aws_operation::{
    Blob, BoxFuture, Client, Credentials, RestJson1, RestXml, aws_operation, aws_service,
};
use aws_operation_tests::FixedClock;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response};
use sha2::{Digest, Sha256};

use crate::support::client_of::client_of;
use crate::support::scripted_transport::{Reply, ScriptedTransport};

#[aws_service(id = "things", endpoint_prefix = "things", protocol = RestJson1)]
struct Things;

#[aws_service(
    id = "store",
    endpoint_prefix = "store",
    protocol = RestXml,
    content_sha256,
    disable_double_encoding
)]
struct Store;

#[aws_operation(
    method = "PUT",
    path = "/things/{id}",
    service = Things,
    output = (),
    compression(gzip),
    checksum(required)
)]
struct PutThing {
    id: String,
    #[aws(query)]
    color: Option<String>,
    #[aws(header = "X-Password", sensitive)]
    password: Option<String>,
    #[aws(payload)]
    content: Blob,
}

#[aws_operation(method = "GET", path = "/{id}", service = Things, output = ())]
struct GetSecret {
    #[aws(sensitive)]
    id: String,
    #[aws(query, sensitive)]
    color: Option<String>,
    #[aws(query)]
    plain: Option<String>,
    #[aws(prefix_headers = "x-meta-", sensitive)]
    meta: std::collections::BTreeMap<String, String>,
}

#[aws_operation(method = "GET", path = "/{key}", service = Store, output = ())]
struct GetObject {
    key: String,
}

/// The canonical request of what was sent, and its string to sign, by the rules of the documentation: the
/// path is `path`.
fn texts(request: &Request<Bytes>, path: &str) -> (String, String) {
    let said = |name: &str| request.headers()[name].to_str().unwrap();
    let after =
        |name| said("authorization").split_once(name).unwrap().1.split(", ").next().unwrap();
    let signed = after("SignedHeaders=");
    let mut lines = vec![request.method().to_string(), path.to_owned()];
    lines.push(request.uri().query().unwrap_or_default().to_owned());
    lines.extend(signed.split(';').map(|name| format!("{name}:{}", said(name))));
    let hash = |bytes: &[u8]| -> String {
        Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
    };
    lines.extend([String::new(), signed.to_owned(), hash(request.body())]);
    let canonical = lines.join("\n");
    let scope = after("Credential=").split_once('/').unwrap().1;
    let to_sign = ["AWS4-HMAC-SHA256", said("x-amz-date"), scope, &hash(canonical.as_bytes())];
    (canonical, to_sign.join("\n"))
}

fn in_message(canonical: &str, to_sign: &str) -> Reply {
    let message = format!(
        "The request signature we calculated does not match the signature you provided. Check your key.\n\n\
         The Canonical String for this request should have been\n'{canonical}'\n\n\
         The String-to-Sign should have been\n'{to_sign}'\n"
    );
    let body = serde_json::json!({ "message": message }).to_string();
    let answer = Response::builder().status(403);
    Reply::answer(answer.header("x-amzn-errortype", "InvalidSignatureException"), &body)
}

/// A service that reads the request otherwise than it was sent.
fn service(otherwise: impl Fn(String) -> String + Send + Sync + 'static) -> ScriptedTransport {
    ScriptedTransport::new(move |_, request| {
        let path = request.uri().path().replace('%', "%25");
        let (canonical, to_sign) = texts(request, &path);
        in_message(&otherwise(canonical), &to_sign)
    })
}

fn client(transport: &ScriptedTransport) -> Client {
    let keys = Credentials::new("AKIDEXAMPLE", "secret").with_session_token("TOKEN/+=");
    client_of(transport, &FixedClock::at(SystemTime::UNIX_EPOCH)).credentials(keys).build().unwrap()
}

fn put() -> PutThing {
    let content = Blob::from(vec![b'a'; 20_000]);
    PutThing { id: "a b".into(), color: Some("x y".into()), password: Some("PASS".into()), content }
}

fn get() -> GetSecret {
    GetSecret {
        id: "LABEL".into(),
        color: Some("COLOR".into()),
        plain: Some("1".into()),
        meta: [("one".to_owned(), "META".to_owned())].into(),
    }
}

/// What was signed is made again as it was, with its compressed body and its checksum.
#[tokio::test]
async fn the_same_texts_mean_another_key() {
    let error = client(&service(|text| text)).send(put()).await.unwrap_err();
    let line = "PutThing failed: InvalidSignatureException: The request signature we calculated does not \
                match the signature you provided. Check your key. (403, 1 attempt)";
    assert_eq!(error.to_string(), line);
    let more = "\nThe client signed what the service expected, but by another key: the secret access key \
                does not belong to the access key ID.\n\
                canonical request: the same on both sides\n\
                string to sign: the same on both sides";
    assert_eq!(format!("{error:#}"), format!("{line}{more}"));
    // What the service said is there as it is.
    assert!(error.message().is_some_and(|message| message.contains("PASS")));
    let error = client(&service(|text| text)).send(get()).await.unwrap_err();
    assert!(format!("{error:#}").ends_with(more), "{error:#}");
}

#[tokio::test]
async fn the_first_difference_is_marked_and_nothing_secret_is_shown() {
    let otherwise = |text: String| text.replace("%2520", "+");
    let error = client(&service(otherwise)).send(put()).await.unwrap_err();
    let shown = format!("{error:#}");
    let expected = "\nThe service did not expect what the client signed (-: the client, +: the service).\n\
                    canonical request:\n\
                    \x20   PUT\n\
                    \x20 - /things/a%2520b\n\
                    \x20 + /things/a+b\n\
                    \x20            ^\n\
                    \x20   color=x%20y\n\
                    \x20   content-encoding:gzip\n\
                    \x20   content-type:application/octet-stream\n\
                    \x20   host:things.us-east-1.amazonaws.com\n\
                    \x20   x-amz-checksum-crc32:";
    assert!(shown.contains(expected), "{shown}");
    assert!(
        shown.contains("\n    x-amz-security-token:<hidden>\n    x-password:<hidden>\n\n"),
        "{shown}"
    );
    assert!(!shown.contains("PASS") && !shown.contains("TOKEN"), "{shown}");
    assert!(!shown.contains("Signature="), "{shown}");
}

#[tokio::test]
async fn a_sensitive_member_is_hidden_on_both_sides() {
    for (from, to) in
        [("LABEL", "label"), ("COLOR", "c%20o"), ("META", "meta"), ("plain=1", "plain=2")]
    {
        let transport = service(move |text| text.replace(from, to));
        let own = (HeaderName::from_static("x-own"), HeaderValue::from_static("OWN"));
        let mut marked = own.1.clone();
        marked.set_sensitive(true);
        let error = client(&transport).call(get()).header(own.0, marked).send().await.unwrap_err();
        let shown = format!("{error:#}");
        for secret in ["LABEL", "COLOR", "META", "OWN", "TOKEN", "label", "c%20o", "meta\n"] {
            assert!(!shown.contains(secret), "{secret}: {shown}");
        }
        assert!(shown.contains("\n    ^ they differ in what is hidden\n"), "{shown}");
        assert!(shown.contains("color=<hidden>&plain=<hidden>\n"), "{shown}");
        assert!(shown.contains(" x-meta-one:<hidden>\n"), "{shown}");
        assert!(shown.contains(" x-own:<hidden>\n"), "{shown}");
    }
}

/// S3 has them in elements of their own. Some compatible stores have only the second.
#[tokio::test]
async fn an_answer_in_xml_has_elements() {
    for has_request in [true, false] {
        let transport = ScriptedTransport::new(move |_, request| {
            let (canonical, to_sign) = texts(request, request.uri().path());
            let to_sign = to_sign.replace("us-east-1", "us-east-2");
            let canonical = format!("<CanonicalRequest>{canonical}</CanonicalRequest>");
            let canonical = if has_request { canonical } else { String::new() };
            let body = format!(
                "<Error><Code>SignatureDoesNotMatch</Code><Message>No.</Message>{canonical}\
                 <StringToSign>{to_sign}</StringToSign></Error>"
            );
            Reply::answer(Response::builder().status(403), &body)
        });
        let error = client(&transport).send(GetObject { key: "a b".into() }).await.unwrap_err();
        let shown = format!("{error:#}");
        let same = "\ncanonical request: the same on both sides\n";
        assert_eq!(shown.contains(same), has_request, "{shown}");
        let differs = "\nstring to sign:\n    AWS4-HMAC-SHA256\n    19700101T000000Z\n\
                       \x20 - 19700101/us-east-1/store/aws4_request\n\
                       \x20 + 19700101/us-east-2/store/aws4_request\n\
                       \x20                    ^\n    ";
        assert!(shown.contains(differs), "{shown}");
    }
}

#[derive(Debug, Default)]
struct Counting(AtomicUsize);

#[derive(Debug)]
struct Numbered(Arc<Counting>);

impl Interceptor for Numbered {
    fn before_signing(&self, _: &CallContext<'_>, _: u32, headers: &mut HeaderMap) {
        let number = self.0.0.fetch_add(1, Ordering::Relaxed);
        headers.insert("x-number", HeaderValue::from(number));
    }
}

#[derive(Debug)]
struct Keys(Arc<Counting>);

impl ProvideCredentials for Keys {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        self.0.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async { Ok(Credentials::new("AKIDEXAMPLE", "secret")) })
    }
}

/// Interceptors are not asked again, and nothing is made again for an error that tells nothing.
#[tokio::test]
async fn it_costs_only_who_needs_it() {
    let says_nothing = ScriptedTransport::new(|_, _| Reply::error(403, "SignatureDoesNotMatch"));
    for (transport, asked) in [(says_nothing, 1), (service(|text| text), 2)] {
        let (numbers, keys) = (Arc::<Counting>::default(), Arc::<Counting>::default());
        let client = client_of(&transport, &FixedClock::at(SystemTime::UNIX_EPOCH))
            .credentials(Keys(Arc::clone(&keys)))
            .interceptor(Numbered(Arc::clone(&numbers)))
            .build()
            .unwrap();
        let error = client.send(get()).await.unwrap_err();
        let is_same = format!("{error:#}").contains("canonical request: the same on both sides");
        assert_eq!(is_same, asked == 2, "{error:#}");
        let counts = [&numbers, &keys].map(|counting| counting.0.load(Ordering::Relaxed));
        assert_eq!(counts, [1, asked]);
    }
}
