//! What our signer makes of a request.

use aws_operation::__testing::signer::{Place, Scope, TokenRule, sign_request};
use aws_operation::Credentials;
use bytes::Bytes;
use http::Request;

use crate::given::Given;

/// The headers that say it, or the signature of the URL; the rest is checked to be as it was.
pub fn signature(given: &Given) -> String {
    let Given { region, service, time, rules, .. } = *given;
    let mut signed = request(given);
    let credentials = credentials(given);
    sign_request(&mut signed, &credentials, Scope { region, service, time }, rules).unwrap();
    assert_eq!(signed.uri().path(), given.path);
    if rules.place == Place::Headers {
        assert_eq!(signed.uri().query(), given.query.as_deref());
        let token = signed.headers().get("x-amz-security-token");
        let token = token.filter(|_| given.by.token.is_some());
        assert_eq!(
            token.map(|value| value.as_bytes()),
            given.by.token.as_deref().map(str::as_bytes)
        );
        if rules.algorithm.for_region_set {
            assert_eq!(signed.headers()["x-amz-region-set"], region);
        }
        let header = |name: &str| signed.headers()[name].to_str().unwrap().to_owned();
        return [header("authorization"), header("x-amz-date")].join(" at ");
    }
    assert_eq!(signed.headers(), request(given).headers());
    let query = signed.uri().query().unwrap();
    let own = query.strip_prefix(given.query.as_deref().unwrap_or_default()).unwrap();
    let (before, signature) = own.split_once("&X-Amz-Signature=").unwrap();
    let after = signature.contains("&X-Amz-Security-Token=");
    let is_sent = after || before.contains("&X-Amz-Security-Token=");
    assert_eq!(is_sent, given.by.token.is_some(), "{query}");
    assert_eq!(after, is_sent && rules.token == TokenRule::AddedAfter, "{query}");
    signature.split('&').next().unwrap().to_owned()
}

fn request(given: &Given) -> Request<Bytes> {
    let query = given.query.iter().flat_map(|query| ["?", query]).collect::<String>();
    let url = format!("{}://things.example:8080{}{query}", given.scheme, given.path);
    let mut request = Request::builder().method(given.method).uri(url);
    for (name, value) in &given.headers {
        request = request.header(*name, value);
    }
    let request = request.header("host", "things.example:8080");
    request.body(Bytes::from(given.body.clone())).unwrap()
}

fn credentials(given: &Given) -> Credentials {
    let by = &given.by;
    if let Some(kept) = &by.kept {
        return kept.clone();
    }
    let credentials = Credentials::new(&by.id, &by.secret);
    match &by.token {
        Some(token) => credentials.with_session_token(token),
        None => credentials,
    }
}
