//! Streams of events, in both formats.

use cargo_aws_operation::{Model, Options};

use crate::support::Result;

const BOTOCORE: &str = r#"{
    "metadata": {"endpointPrefix": "a", "protocol": "PROTOCOL", "jsonVersion": "1.1", "serviceId": "Lambda"},
    "operations": {"Watch": {
        "http": {"method": "POST", "requestUri": "/x"},
        "output": {"shape": "WatchOutput"}
    }},
    "shapes": {
        "WatchOutput": {
            "type": "structure",
            "members": {OTHERS "stream": {"shape": "InvokeWithResponseStreamResponseEvent"}},
            "payload": "stream"
        },
        "InvokeWithResponseStreamResponseEvent": {
            "type": "structure",
            "members": {"Chunk": {"shape": "Chunk"}, "gone": {"shape": "Gone"}},
            "eventstream": true
        },
        "Chunk": {"type": "structure", "members": {
            "number": {"shape": "Integer", "eventheader": true},
            "bytes": {"shape": "Blob", "eventpayload": true}
        }},
        "Gone": {"type": "structure", "members": {}, "exception": true},
        "Text": {"type": "string"},
        "Integer": {"type": "integer"},
        "Blob": {"type": "blob"}
    }
}"#;

const SMITHY: &str = r#"{
    "smithy": "2.0",
    "shapes": {
        "a#Lambda": {
            "type": "service",
            "version": "1",
            "operations": [{"target": "a#Watch"}],
            "traits": {
                "aws.api#service": {"sdkId": "Lambda", "endpointPrefix": "a"},
                "aws.protocols#restJson1": {},
                "aws.auth#sigv4": {"name": "a"}
            }
        },
        "a#Watch": {
            "type": "operation",
            "output": {"target": "a#WatchOutput"},
            "traits": {"smithy.api#http": {"method": "POST", "uri": "/x", "code": 200}}
        },
        "a#WatchOutput": {"type": "structure", "members": {"stream": {
            "target": "a#InvokeWithResponseStreamResponseEvent",
            "traits": {"smithy.api#httpPayload": {}}
        }}},
        "a#InvokeWithResponseStreamResponseEvent": {
            "type": "union",
            "members": {"Chunk": {"target": "a#Chunk"}, "gone": {"target": "a#Gone"}},
            "traits": {"smithy.api#streaming": {}}
        },
        "a#Chunk": {"type": "structure", "members": {
            "number": {"target": "smithy.api#Integer", "traits": {"smithy.api#eventHeader": {}}},
            "bytes": {"target": "smithy.api#Blob", "traits": {"smithy.api#eventPayload": {}}}
        }},
        "a#Gone": {"type": "structure", "members": {}, "traits": {"smithy.api#error": "client"}}
    }
}"#;

const EXPECTED: [&str; 4] = [
    "    Gone,\n",
    r#"#[aws_output]
#[derive(Debug)]
pub struct WatchOutput {
    #[aws(payload, ends_with = "InvokeComplete")]
    pub stream: EventStream<InvokeWithResponseStreamResponseEvent, LambdaError>,
}
"#,
    r#"pub struct Chunk {
    #[aws(event_header)]
    pub number: Option<i32>,
    #[aws(event_payload)]
    pub bytes: Option<Blob>,
}
"#,
    r#"pub enum InvokeWithResponseStreamResponseEvent {
    Chunk(Chunk),
    Unknown(UnknownMember),
}
"#,
];

fn botocore(protocol: &str, others: &str) -> String {
    BOTOCORE.replace("PROTOCOL", protocol).replace("OTHERS", others)
}

#[test]
fn a_stream_has_its_events_and_the_operation_its_errors() -> Result {
    for (name, model) in [
        ("botocore", botocore("rest-json", "")),
        ("RPC", botocore("json", "")),
        ("Smithy", SMITHY.to_owned()),
    ] {
        let text = Model::read(model.as_bytes())?.import_all(Options::new().without_docs())?.text;
        for expected in EXPECTED {
            assert!(text.contains(expected), "{name}: {expected}\n{text}");
        }
    }
    Ok(())
}

#[test]
fn events_beside_other_members_of_a_document_are_left_out() -> Result {
    let others = r#""text": {"shape": "Text"},"#;
    for (protocol, is_left_out) in [("json", true), ("rest-json", true)] {
        let model = Model::read(botocore(protocol, others).as_bytes())?;
        let import = model.import_all(Options::new())?;
        assert_eq!(import.left_out.len(), usize::from(is_left_out), "{protocol}");
        let reason = import.left_out[0].to_string();
        assert_eq!(
            reason,
            "`Watch`: its events are beside other members of a document, which is not supported yet"
        );
    }
    let bound = r#""text": {"shape": "Text", "location": "header", "locationName": "X"},"#;
    let model = Model::read(botocore("rest-json", bound).as_bytes())?;
    assert!(model.import_all(Options::new())?.left_out.is_empty());
    Ok(())
}
