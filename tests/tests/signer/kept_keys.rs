//! Credentials that sign for many scopes at once keep the keys apart.

use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_operation::__testing::signer::{Rules, Scope, sign_request};
use aws_operation::Credentials;
use bytes::Bytes;
use http::Request;

/// More scopes than are kept, by eight threads in orders of their own.
#[test]
fn keys_are_of_their_scope() {
    let kept = Credentials::new("AKID", "secret");
    let day = Duration::from_secs(24 * 60 * 60);
    let scopes: Vec<_> = (0..48)
        .map(|number| (number % 4, ["", "a", "ab"][number % 3], ["", "b", "c"][number / 16]))
        .map(|(days, region, service)| (UNIX_EPOCH + day * days as u32, region, service))
        .collect();
    let fresh = |scope| authorization(&Credentials::new("AKID", "secret"), scope);
    let expected: Vec<_> = scopes.iter().map(|scope| fresh(*scope)).collect();
    thread::scope(|threads| {
        for thread in 0..8 {
            let (kept, scopes, expected) = (&kept, &scopes, &expected);
            threads.spawn(move || {
                for number in 0..scopes.len() * 4 {
                    let at = (number * (2 * thread + 1) + thread) % scopes.len();
                    assert_eq!(authorization(kept, scopes[at]), expected[at], "{:?}", scopes[at]);
                }
            });
        }
    });
}

fn authorization(
    credentials: &Credentials,
    (time, region, service): (SystemTime, &str, &str),
) -> String {
    let request = Request::get("https://example/").header("host", "example");
    let mut request = request.body(Bytes::new()).unwrap();
    let rules = Rules::USUAL;
    sign_request(&mut request, credentials, Scope { region, service, time }, rules).unwrap();
    request.headers()["authorization"].to_str().unwrap().to_owned()
}
