//! Error responses.

use aws_operation::{
    Blob, Error, RpcV2Cbor, Timestamp, aws_error, aws_operation, aws_service, aws_shape,
};

use super::{MARK, client, map, response, text, transport};

#[aws_service(
    id = "Things",
    protocol = RpcV2Cbor,
    target_prefix = "Things",
    query_compatible,
    error = ThingsError,
)]
struct Things;

#[aws_operation(service = Things, output = ())]
struct Get;

#[aws_error]
#[derive(Debug)]
enum ThingsError {
    #[aws(retryable)]
    Busy(Busy),
}

#[aws_shape]
#[derive(Debug)]
struct Busy {
    message: Option<String>,
    until: Option<Timestamp>,
    ratio: Option<f64>,
    bytes: Option<Blob>,
}

async fn failed(headers: &[(&str, &str)], body: &[u8]) -> Error<ThingsError> {
    client(&transport(response(400, headers, body))).send(Get).await.unwrap_err()
}

#[tokio::test]
async fn a_modeled_error_has_its_members() {
    let body = map(&[
        ("__type", &text("com.amazonaws.things#Busy:http://things")),
        ("Message", &text("m")),
        ("until", &[0xc1, 0x18, 60]),
        ("ratio", &[0xf9, 0x7e, 0]),
        ("bytes", &[0x42, 0, 0xff]),
        ("other", &[0x80]),
    ]);
    let error = failed(&[MARK], &body).await;
    assert_eq!((error.code(), error.message()), (Some("Busy"), Some("m")));
    assert!(error.is_retryable());
    let Some(ThingsError::Busy(busy)) = error.modeled() else { panic!("{error}") };
    assert_eq!(busy.message.as_deref(), Some("m"));
    assert_eq!(busy.until, Timestamp::new(60, 0));
    assert!(busy.ratio.is_some_and(f64::is_nan));
    assert_eq!(busy.bytes, Some(Blob::from(vec![0, 0xff])));
}

#[tokio::test]
async fn a_query_compatible_error_has_its_old_code_and_its_shape() {
    let body = map(&[("__type", &text("a#Busy"))]);
    let error = failed(&[MARK, ("x-amzn-query-error", "Things.Busy;Receiver")], &body).await;
    assert_eq!(error.code(), Some("Things.Busy"));
    assert!(error.modeled().is_some());
}

#[tokio::test]
async fn the_code_is_in_the_type_alone() {
    let body = map(&[("code", &text("Busy"))]);
    let error = failed(&[MARK, ("x-amzn-errortype", "Busy")], &body).await;
    assert_eq!(error.code(), Some("400"));
    assert!(error.modeled().is_none());
}

#[tokio::test]
async fn an_error_is_one_even_if_it_is_not_of_the_protocol() {
    let body = map(&[("__type", &text("a#Busy"))]);
    assert_eq!(failed(&[], &body).await.code(), Some("Busy"));
    for body in [&b"slow down"[..], &[0xff], &[0xa1], &[], &[0x80], &[0xa0, 0xa0]] {
        let error = failed(&[MARK], body).await;
        assert_eq!(error.code(), Some("400"), "{body:x?}");
        assert_eq!(error.message(), std::str::from_utf8(body).ok().filter(|text| !text.is_empty()));
        assert_eq!(error.raw().map(|raw| &raw.body()[..]), Some(body));
    }
}
