//! Services that are signed with Signature Version 4A, by way of the client. The signatures themselves
//! are held to AWS's vectors and to aws-sigv4 (`signatures`, `signer`).

use std::fmt::Debug;
use std::time::{Duration, SystemTime};

use aws_operation::__testing::signer::sigv4a;
use aws_operation::__testing::signer::{Place, Rules, Scope, sign_request};
use aws_operation::{Blob, Client, ClientBuilder, Credentials, Operation, Timestamp};
use aws_operation::{aws_operation, aws_service};
use aws_operation_tests::{CannedTransport, Deviation, FixedClock};
use bytes::Bytes;
use http::Request;

use crate::support::client_of::client_of;
use crate::support::recorder::Listening;
use crate::support::scripted_transport::{Reply, ScriptedTransport};

const TIME: &str = "2024-01-02T03:04:05Z";
const HOUR: Duration = Duration::from_secs(60 * 60);
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

#[aws_service(id = "things", auth = sigv4a)]
struct Things;

#[aws_operation(method = "PUT", path = "/things/{name}", service = Things, output = ())]
struct PutThing {
    name: String,
    #[aws(query)]
    color: String,
    size: u32,
}

#[aws_operation(
    method = "PUT",
    path = "/things",
    service = Things,
    output = (),
    auth = unsigned_payload
)]
struct PutAll {
    #[aws(payload)]
    content: Blob,
}

#[aws_operation(method = "GET", path = "/things", service = Things, output = (), auth = none)]
struct ListThings;

/// In every region at one host.
#[aws_service(id = "global", endpoint = "https://global.test", auth = sigv4a)]
struct Global;

#[aws_operation(method = "GET", path = "/things", service = Global, output = ())]
struct ListGlobal;

/// At a host in every region.
#[aws_service(id = "hosted", endpoint = "https://{region}.hosted.test", auth = sigv4a)]
struct Hosted;

#[aws_operation(method = "GET", path = "/things", service = Hosted, output = ())]
struct ListHosted;

/// Its signatures are for all regions, and its hosts in each.
#[aws_service(id = "everywhere", signing_region = "*", auth = sigv4a)]
struct Everywhere;

#[aws_operation(method = "GET", path = "/things", service = Everywhere, output = ())]
struct ListEverywhere;

/// Served in one region for all.
#[aws_service(id = "central", region = "us-west-2", signing_region = "*", auth = sigv4a)]
struct Central;

#[aws_operation(method = "GET", path = "/things", service = Central, output = ())]
struct ListCentral;

/// As most are.
#[aws_service(id = "regional")]
struct Regional;

#[aws_operation(method = "GET", path = "/things", service = Regional, output = ())]
struct ListRegional;

/// Unlike its service's others.
#[aws_operation(method = "PUT", path = "/things", service = Regional, output = (), auth = sigv4a)]
struct PutRegional;

/// Of the service that the client names.
#[aws_operation(method = "PUT", path = "/things", output = (), auth = sigv4a)]
struct PutUnnamed;

/// Its service says the same.
#[aws_operation(method = "GET", path = "/things", service = Global, output = (), auth = sigv4a)]
struct GetGlobal;

fn put() -> PutThing {
    PutThing { name: "a b".into(), color: "x y".into(), size: 3 }
}

fn time() -> SystemTime {
    TIME.parse::<Timestamp>().unwrap().into()
}

fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", SECRET).with_session_token("TOK/EN+==")
}

/// Without a region.
fn bare() -> ClientBuilder {
    let builder =
        Client::builder().credentials(credentials()).transport(CannedTransport::content());
    builder.clock(FixedClock::at(time()))
}

fn builder() -> ClientBuilder {
    bare().region("us-east-1")
}

fn header<'a>(request: &'a Request<Bytes>, name: &str) -> &'a str {
    request.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

/// The host and the set of regions of a request.
async fn set_of<O: Operation>(builder: ClientBuilder, operation: O) -> (String, String) {
    let request = builder.build().unwrap().call(operation).preview().await.ok().unwrap();
    (header(&request, "host").to_owned(), header(&request, "x-amz-region-set").to_owned())
}

#[tokio::test]
async fn a_set_of_regions_is_the_clients_or_the_services_or_the_requests() {
    let things = |region: &str| format!("things.{region}.amazonaws.com");
    let set = |set: &str| builder().signing_region_set(set);
    let own = |host: &str, set: &str| (host.to_owned(), set.to_owned());
    let name = Deviation::RegionSetOfSigV4a.name();
    assert_eq!(set_of(builder(), put()).await, own(&things("us-east-1"), "us-east-1"), "{name}");
    for regions in ["*", "us-east-1,eu-west-1", "us-east-1, eu-*", "eu-west-1"] {
        assert_eq!(set_of(set(regions), put()).await, own(&things("us-east-1"), regions));
    }
    let everywhere = "everywhere.us-east-1.amazonaws.com";
    assert_eq!(set_of(builder(), ListEverywhere).await, own(everywhere, "*"));
    assert_eq!(set_of(set("eu-*"), ListEverywhere).await, own(everywhere, "eu-*"));
    assert_eq!(set_of(builder(), ListGlobal).await, own("global.test", "us-east-1"));
    assert_eq!(set_of(builder(), ListCentral).await, own("central.us-west-2.amazonaws.com", "*"));
    // Of two that are said the later one counts.
    let twice = set("us-*").signing_region_set("eu-*");
    assert_eq!(set_of(twice, put()).await, own(&things("us-east-1"), "eu-*"));
    // Of the others it says nothing.
    assert_eq!(set_of(set("*"), ListRegional).await, own("regional.us-east-1.amazonaws.com", ""));
}

#[tokio::test]
async fn without_a_region_a_signature_is_for_all_where_there_is_a_host() {
    assert_eq!(set_of(bare(), ListGlobal).await, ("global.test".to_owned(), "*".to_owned()));
    let at_home = bare().endpoint_url("http://localhost:99");
    assert_eq!(set_of(at_home, put()).await, ("localhost:99".to_owned(), "*".to_owned()));
    let named = bare().signing_region_set("eu-west-1");
    assert_eq!(set_of(named, ListGlobal).await.1, "eu-west-1");
    for client in [bare(), bare().signing_region_set("eu-west-1")] {
        let refused = client.build().unwrap().call(put()).preview().await.unwrap_err();
        assert!(refused.to_string().contains("no region: set `AWS_REGION`"), "{refused}");
    }
    let refused = bare().build().unwrap().call(ListHosted).preview().await.unwrap_err();
    assert!(refused.to_string().contains("no region: set `AWS_REGION`"), "{refused}");
    let at_home = bare().endpoint_url("http://localhost:99").build().unwrap();
    let refused = at_home.call(ListRegional).preview().await.unwrap_err();
    assert!(refused.to_string().contains("no region: set `AWS_REGION`"), "{refused}");
}

#[test]
fn what_is_no_set_of_regions_is_refused() {
    for set in ["", " ", "us-east-1,", ",", "us-east-1;eu-west-1", "us east-1", "us-east-1\n", "ü"]
    {
        let refused = builder().signing_region_set(set).build().unwrap_err();
        assert!(
            refused.to_string().contains("is not a valid set of regions"),
            "{set:?}: {refused}"
        );
    }
}

/// Signs a request again, of which the signature is all that may be missing.
fn signed_again(
    request: &Request<Bytes>,
    signs_payload: bool,
    place: Place,
    region: &str,
) -> Request<Bytes> {
    let mut again = request.clone();
    for name in [
        "accept",
        "accept-encoding",
        "amz-sdk-invocation-id",
        "amz-sdk-request",
        "content-length",
        "user-agent",
    ] {
        again.headers_mut().remove(name);
    }
    let uri = request.uri().to_string();
    let own = uri.split("&X-Amz-Algorithm=").next().unwrap();
    *again.uri_mut() = own.parse().unwrap();
    let scope = Scope { region, service: "things", time: time() };
    let rules = Rules { algorithm: sigv4a::ALGORITHM, signs_payload, place, ..Rules::USUAL };
    sign_request(&mut again, &credentials(), scope, rules).unwrap();
    again
}

#[tokio::test]
async fn a_request_is_signed_as_it_is_sent() {
    let client = builder().signing_region_set("us-*").build().unwrap();
    let request = client.call(put()).preview().await.unwrap();
    let authorization = header(&request, "authorization");
    let expected = "AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE/20240102/things/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-region-set;x-amz-security-token, Signature=30";
    assert!(authorization.starts_with(expected), "{authorization}");
    let again = signed_again(&request, true, Place::Headers, "us-*");
    assert_eq!(authorization, header(&again, "authorization"));
    assert!(request.headers()["authorization"].is_sensitive());

    let put_all = || PutAll { content: "bytes".into() };
    let request = client.call(put_all()).preview().await.unwrap();
    assert_eq!(header(&request, "x-amz-content-sha256"), "UNSIGNED-PAYLOAD");
    let again = signed_again(&request, false, Place::Headers, "us-*");
    assert_eq!(header(&request, "authorization"), header(&again, "authorization"));

    let request = client.call(ListThings).preview().await.unwrap();
    for name in ["authorization", "x-amz-date", "x-amz-region-set"] {
        assert_eq!(header(&request, name), "");
    }
}

#[tokio::test]
async fn an_operation_may_be_signed_unlike_its_service() {
    let host = "regional.us-east-1.amazonaws.com".to_owned();
    assert_eq!(set_of(builder(), PutRegional).await, (host.clone(), "us-east-1".to_owned()));
    let client = || builder().service("unnamed").signing_region_set("us-*");
    assert_eq!(set_of(client(), PutRegional).await, (host, "us-*".to_owned()));
    assert_eq!(set_of(client(), PutUnnamed).await.1, "us-*");
    assert_eq!(set_of(bare(), GetGlobal).await, ("global.test".to_owned(), "*".to_owned()));
    // Where its service needs a region, so does it.
    let refused = bare().build().unwrap().call(PutRegional).preview().await.unwrap_err();
    assert!(refused.to_string().contains("no region: set `AWS_REGION`"), "{refused}");

    // By one client, in either order.
    let client = client().build().unwrap();
    for _ in 0..2 {
        let request = client.call(PutRegional).preview().await.unwrap();
        let authorization = header(&request, "authorization");
        let expected =
            "AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE/20240102/regional/aws4_request,";
        assert!(authorization.starts_with(expected), "{authorization}");
        let request = client.call(ListRegional).preview().await.unwrap();
        let authorization = header(&request, "authorization");
        let expected =
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20240102/us-east-1/regional/aws4_request,";
        assert!(authorization.starts_with(expected), "{authorization}");
        assert_eq!(header(&request, "x-amz-region-set"), "");
    }
    let request = client.call(PutRegional).presign(HOUR).await.unwrap().request;
    let query = request.uri().query().unwrap();
    assert!(query.starts_with("X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256&"), "{query}");
    assert!(query.contains("&X-Amz-Region-Set=us-%2A&"), "{query}");
}

#[tokio::test]
async fn a_url_is_presigned() {
    let client = builder().signing_region_set("us-east-1,eu-*").build().unwrap();
    let request = client.call(put()).presign(HOUR).await.unwrap().request;
    let uri = request.uri().to_string();
    let expected = "https://things.us-east-1.amazonaws.com/things/a%20b?color=x%20y&X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20240102%2Fthings%2Faws4_request&X-Amz-Date=20240102T030405Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=content-type%3Bhost&X-Amz-Region-Set=us-east-1%2Ceu-%2A&X-Amz-Security-Token=TOK%2FEN%2B%3D%3D&X-Amz-Signature=30";
    assert!(uri.starts_with(expected), "{uri}");
    // The signature comes last, and so covers all of it.
    let (_, signature) = uri.split_once("&X-Amz-Signature=").unwrap();
    assert!(signature.bytes().all(|byte| byte.is_ascii_hexdigit()), "{uri}");
    assert_eq!(header(&request, "x-amz-region-set"), "");
    let place = Place::Query { expires: HOUR };
    let again = signed_again(&request, true, place, "us-east-1,eu-*");
    assert_eq!(uri, again.uri().to_string());
    let error = client.call(ListThings).presign(HOUR).await.unwrap_err();
    assert!(error.to_string().contains("`auth = none`"), "{error}");
}

#[tokio::test]
async fn attempts_are_signed_anew_and_with_the_services_clock() {
    let (dates, kept) = std::sync::mpsc::channel();
    let service = ScriptedTransport::new(move |number, request| {
        let sent = ["x-amz-date", "x-amz-region-set", "authorization"];
        dates.send(sent.map(|name| header(request, name).to_owned())).unwrap();
        let answer = http::Response::builder().header("date", "Tue, 02 Jan 2024 03:04:05 GMT");
        match number {
            0 => Reply::answer(answer.status(403).header("x-amzn-errortype", "RequestExpired"), ""),
            1 => Reply::status(503),
            _ => Reply::status(200),
        }
    });
    let clock = FixedClock::at(time() - 24 * HOUR);
    let client = client_of(&service, &clock).build().unwrap();
    let (_, metadata) = client.call(put()).send_with_metadata().await.unwrap();
    assert_eq!(metadata.attempts, 3);
    let sent: Vec<_> = kept.try_iter().collect();
    for (date, [signed, set, authorization]) in
        ["20240101T030405Z", "20240102T030405Z", "20240102T030405Z"].iter().zip(&sent)
    {
        assert_eq!((signed.as_str(), set.as_str()), (*date, "us-east-1"));
        assert!(authorization.contains(&format!("/{}/things/", &date[..8])), "{authorization}");
    }
    assert_eq!((sent.len(), &sent[1]), (3, &sent[2]));
}

/// Not in numbers, either.
#[tokio::test]
async fn the_private_key_is_nowhere_shown() {
    let key = aws_sigv4::sign::v4a::generate_signing_key("AKIDEXAMPLE", SECRET);
    let hex: String = key.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    let numbers = format!("{:?}", key.as_ref());
    let numbers = numbers.trim_matches(['[', ']']);
    let listening = Listening::begin();
    let credentials = credentials();
    let client = builder().credentials(credentials.clone()).build().unwrap();
    client.send(put()).await.unwrap();
    let call = client.call(put());
    let request = call.preview().await.unwrap();
    let mut shown = listening.end().text();
    for one in [&credentials as &dyn Debug, &client, &call, &request] {
        shown += &format!("{one:?} {one:#?}");
    }
    assert!(shown.contains("PutThing"), "{shown}");
    let shown = shown.to_lowercase();
    let lines: String = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    for secret in [&hex[..], &hex[..16], &hex[48..], numbers, &SECRET.to_lowercase()] {
        assert!(!lines.contains(secret), "{secret} is in:\n{shown}");
    }
}
