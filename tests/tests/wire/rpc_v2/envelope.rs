//! Paths, headers, and which of a service's protocols is spoken.

use aws_operation::{RpcV2Cbor, Timestamp, aws_operation, aws_output, aws_service};
use aws_operation_tests::cbor;

use super::{MARK, client, map, response, sent, text, transport};

#[aws_service(id = "Things", protocol = RpcV2Cbor, target_prefix = "Things_2024", query_compatible)]
struct Things;

#[aws_operation(service = Things, output = ())]
struct Ping;

#[aws_operation(service = Things, name = "Pong", output = ())]
struct Answer {}

#[aws_operation(service = Things, output = Thing)]
struct GetThing {
    id: String,
}

#[aws_output]
#[derive(Debug)]
struct Thing {
    name: Option<String>,
}

#[tokio::test]
async fn an_operation_is_posted_to_the_path_of_its_name() {
    let body = map(&[("name", &text("n"))]);
    let transport = transport(response(200, &[MARK], &body));
    let thing = client(&transport).send(GetThing { id: "i".to_owned() }).await.unwrap();
    assert_eq!(thing.name.as_deref(), Some("n"));
    let request = &transport.requests()[0];
    assert_eq!(request.method(), "POST");
    let url = "https://things.us-east-1.amazonaws.com/service/Things_2024/operation/GetThing";
    assert_eq!(request.uri(), url);
    let headers = request.headers();
    assert_eq!(headers["smithy-protocol"], "rpc-v2-cbor");
    assert_eq!(headers["accept"], "application/cbor");
    assert_eq!(headers["content-type"], "application/cbor");
    assert_eq!(headers["x-amzn-query-mode"], "true");
    assert!(!headers.contains_key("x-amz-target"));
    let signature = headers["authorization"].to_str().unwrap();
    assert!(signature.contains(";smithy-protocol;"), "{signature}");
    assert_eq!(cbor::value(request.body()).unwrap(), r#"{Text("id"): Text("i")}"#);
}

#[test]
fn an_operation_without_input_has_no_body_and_one_without_members_has_an_empty_map() {
    let request = aws_operation_tests::preview(Ping);
    assert!(request.body().is_empty());
    assert!(!request.headers().contains_key("content-type"));
    assert_eq!(request.headers()["content-length"], "0");
    assert_eq!(request.headers()["accept"], "application/cbor");
    let request = aws_operation_tests::preview(Answer {});
    assert_eq!(request.uri().path(), "/service/Things_2024/operation/Pong");
    assert_eq!(cbor::value(request.body()).unwrap(), "{}");
    assert_eq!(request.headers()["content-type"], "application/cbor");
}

#[tokio::test]
async fn a_success_that_is_not_of_the_protocol_is_an_error() {
    for (headers, said) in [
        (&[][..], "expected the header `smithy-protocol: rpc-v2-cbor`, found none"),
        (
            &[("smithy-protocol", "rpc-v2-json")][..],
            "the header `smithy-protocol` is not `rpc-v2-cbor`",
        ),
    ] {
        for body in [&b""[..], b"<html>", &[0xa0]] {
            let transport = transport(response(200, headers, body));
            let error = client(&transport).send(Ping).await.unwrap_err();
            assert!(error.to_string().contains(said), "{error}");
            assert_eq!(error.raw().map(|raw| &raw.body()[..]), Some(body));
        }
    }
}

#[tokio::test]
async fn an_empty_response_is_an_output_without_members() {
    for body in [&b""[..], &[0xa0], &[0xbf, 0xff]] {
        let transport = transport(response(200, &[MARK], body));
        let thing = client(&transport).send(GetThing { id: "i".to_owned() }).await.unwrap();
        assert_eq!(thing.name, None);
    }
}

/// The same declarations under each protocol: one word is another.
macro_rules! spoken {
    ($name:ident: $protocol:ident) => {
        mod $name {
            use aws_operation::{
                Blob, Timestamp, aws_operation, aws_output, aws_service, aws_shape, $protocol,
            };

            #[aws_service(id = "Swapped", protocol = $protocol, target_prefix = "Swapped_1")]
            pub struct Swapped;

            #[aws_operation(service = Swapped, output = Copied)]
            pub struct Copy {
                pub count: i64,
                pub times: Vec<Timestamp>,
                pub inner: Inner,
            }

            #[aws_output]
            #[derive(Debug, PartialEq)]
            pub struct Copied {
                pub count: i64,
                pub times: Vec<Timestamp>,
                pub inner: Inner,
            }

            #[aws_shape]
            #[derive(Clone, Debug, PartialEq)]
            pub struct Inner {
                pub bytes: Blob,
                pub ratio: f64,
                pub more: Option<Box<Inner>>,
            }

            /// Sends what the response has to say, which is then read.
            pub fn round(mark: Option<(&str, &str)>, time: Timestamp) -> String {
                let more = Inner { bytes: "b".into(), ratio: f64::INFINITY, more: None };
                let inner = Inner { bytes: "a".into(), ratio: 0.5, more: Some(Box::new(more)) };
                let copy = || Copy { count: -7, times: vec![time], inner: inner.clone() };
                let body = aws_operation_tests::preview(copy()).into_body();
                let transport = super::transport(super::response(200, mark.as_slice(), &body));
                let output = super::sent(&transport, copy()).unwrap();
                let expected = Copied { count: -7, times: vec![time], inner };
                assert_eq!(output, expected);
                format!("{output:?}")
            }
        }
    };
}

spoken!(by_aws_json: AwsJson1_1);
spoken!(by_cbor: RpcV2Cbor);
spoken!(by_json: RpcV2Json);

#[test]
fn one_word_changes_the_protocol_of_a_service() {
    let time = Timestamp::new(1_704_164_645, 123_000_000).unwrap();
    let json = by_aws_json::round(None, time);
    assert_eq!(by_cbor::round(Some(MARK), time), json);
    let mark = ("smithy-protocol", "rpc-v2-json");
    assert_eq!(by_json::round(Some(mark), time), json);
}

mod json {
    use aws_operation::{RpcV2Json, Timestamp, aws_operation, aws_service};

    #[aws_service(id = "Json", protocol = RpcV2Json, target_prefix = "Json_1")]
    struct Json;

    #[aws_operation(service = Json, output = ())]
    struct Put {
        #[aws(timestamp = "date-time")]
        at: Timestamp,
    }

    #[aws_operation(service = Json, output = ())]
    struct Ping;

    #[test]
    fn rpc_v2_json_has_epoch_seconds_whatever_a_member_says() {
        let request = aws_operation_tests::preview(Put { at: Timestamp::new(5, 0).unwrap() });
        assert_eq!(request.uri().path(), "/service/Json_1/operation/Put");
        assert_eq!(request.headers()["smithy-protocol"], "rpc-v2-json");
        assert_eq!(request.headers()["accept"], "application/json");
        assert_eq!(request.headers()["content-type"], "application/json");
        assert_eq!(request.body(), r#"{"at":5}"#);
        assert!(aws_operation_tests::preview(Ping).body().is_empty());
    }
}
