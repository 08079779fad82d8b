//! What is written for whole models, in both formats.
//!
//! `UPDATE_IMPORTS=1 cargo test -p cargo-aws-operation --test import` writes
//! `tests/models/library.expected` anew; read the difference.

use crate::support::{Result, botocore, botocore_model, import, smithy};
use cargo_aws_operation::{Model, Options};

const EXPECTED: &str = include_str!("../models/library.expected");

/// A service of everything that a restJson1 model can say.
const LIBRARY: &[u8] = include_bytes!("../models/library/service-2.json");
const RULES: &[u8] = include_bytes!("../models/library/endpoint-rule-set-1.json");

/// The same service by the format of its model.
fn library() -> Result<[(&'static str, Model); 2]> {
    let smithy = Model::read(include_bytes!("../models/library.smithy.json"))?;
    let botocore = Model::read(LIBRARY)?.with_endpoint_rules(RULES)?;
    Ok([("botocore", botocore), ("Smithy", smithy)])
}

#[test]
fn both_formats_give_the_same_declarations() -> Result {
    for (format, model) in library()? {
        let import = model.import_all(Options::new())?;
        if std::env::var_os("UPDATE_IMPORTS").is_some() {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/models/library.expected");
            std::fs::write(path, &import.text)?;
        } else {
            assert_eq!(import.text, EXPECTED, "{format}");
        }
        let left_out: Vec<_> = import.left_out.iter().map(ToString::to_string).collect();
        assert_eq!(left_out.len(), 1, "{format}: {left_out:?}");
        assert_eq!(left_out[0], "`Watch`: it sends events, which is not supported yet");
    }
    Ok(())
}

#[test]
fn only_what_is_reached_is_written() -> Result {
    for (format, model) in library()? {
        let text = model.import(&["Ping", "Ping"], Options::new().without_docs())?.text;
        let expected = r#"use aws_operation::{aws_operation, aws_service};

#[aws_service(
    id = "Book Library",
    endpoint_prefix = "books",
    signing_name = "library",
    region = "us-east-1",
    dual_stack,
    endpoint_variant(fips, unavailable = "the service has no FIPS endpoints"),
    endpoint_variant(fips, dual_stack, unavailable = "the service has no FIPS endpoints"),
)]
pub struct BookLibrary;

#[aws_operation(
    method = "GET",
    path = "/ping",
    service = BookLibrary,
    output = (),
    auth = none,
)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ping;
"#;
        assert_eq!(text, expected, "{format}");
    }
    Ok(())
}

#[test]
fn a_model_may_be_packed() -> Result {
    let model = Model::read(&packed(LIBRARY)?)?.with_endpoint_rules(&packed(RULES)?)?;
    assert_eq!(model.import_all(Options::new())?.text, EXPECTED);
    Ok(())
}

fn packed(bytes: &[u8]) -> Result<Vec<u8>> {
    use std::io::Write;
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(bytes)?;
    Ok(packed.finish()?)
}

const QUEUES: &str = r#"use aws_operation::{AwsJson1_0, aws_error, aws_operation, aws_service, aws_shape};

#[aws_service(
    id = "Queues",
    protocol = AwsJson1_0,
    target_prefix = "QueueService",
    query_compatible,
    error = QueuesError,
)]
pub struct Queues;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum QueuesError {
    #[aws(status = 400)]
    Missing(Missing),
}

#[aws_operation(
    service = Queues,
    output = Message,
    required = ReceiveRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Receive {
    pub url: String,
    pub limit: Option<i32>,
}

#[aws_operation(service = Queues, output = (), rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Send {
    pub message: Message,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Message {
    pub text: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Missing {
    pub url: Option<String>,
}
"#;

#[test]
fn an_rpc_service_has_no_bindings() -> Result {
    let text = import(
        br#"{
            "metadata": {
                "endpointPrefix": "queues", "protocol": "query", "protocols": ["json", "query"],
                "jsonVersion": "1.0", "serviceId": "Queues", "targetPrefix": "QueueService",
                "awsQueryCompatible": {}
            },
            "operations": {
                "Send": {"http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "SendInput"}},
                "Receive": {
                    "input": {"shape": "ReceiveInput"}, "output": {"shape": "Message"},
                    "errors": [{"shape": "Missing"}]
                }
            },
            "shapes": {
                "SendInput": {
                    "type": "structure", "required": ["Message"],
                    "members": {"Message": {"shape": "Message"}}
                },
                "ReceiveInput": {
                    "type": "structure", "required": ["Url"],
                    "members": {
                        "Url": {"shape": "String", "location": "header", "locationName": "Url"},
                        "Limit": {"shape": "Integer"}
                    }
                },
                "Message": {"type": "structure", "members": {"Text": {"shape": "String"}}},
                "Missing": {
                    "type": "structure", "members": {"url": {"shape": "String"}},
                    "exception": true, "error": {"code": "Queue.Missing", "httpStatusCode": 400}
                },
                "String": {"type": "string"},
                "Integer": {"type": "integer"}
            }
        }"#,
    )?;
    assert_eq!(text, QUEUES);

    let text = import(
        br#"{"smithy": "2.0", "shapes": {
            "a#QueueService": {
                "type": "service", "operations": [{"target": "a#Send"}, {"target": "a#Receive"}],
                "errors": [{"target": "a#Missing"}],
                "traits": {
                    "aws.api#service": {"sdkId": "Queues"}, "aws.auth#sigv4": {"name": "queues"}, "aws.protocols#awsJson1_0": {},
                    "aws.protocols#awsQueryCompatible": {}
                }
            },
            "a#Send": {"type": "operation", "input": {"target": "a#SendInput"}, "output": {"target": "smithy.api#Unit"}},
            "a#Receive": {"type": "operation", "input": {"target": "a#ReceiveInput"}, "output": {"target": "a#Message"}},
            "a#SendInput": {"type": "structure", "members": {
                "Message": {"target": "a#Message", "traits": {"smithy.api#required": {}}}
            }},
            "a#ReceiveInput": {"type": "structure", "members": {
                "Url": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}, "smithy.api#httpHeader": "Url"}},
                "Limit": {"target": "smithy.api#Integer"}
            }},
            "a#Message": {"type": "structure", "members": {"Text": {"target": "smithy.api#String"}}},
            "a#Missing": {
                "type": "structure", "members": {"url": {"target": "smithy.api#String"}},
                "traits": {"smithy.api#error": "client", "smithy.api#httpError": 400}
            }
        }}"#,
    )?;
    assert_eq!(text, QUEUES);
    Ok(())
}

#[test]
fn smithy_says_more_than_botocore() -> Result {
    let text = smithy(
        r##"
        "a#Input": {"type": "structure", "mixins": [{"target": "a#Mixed"}], "members": {
            "jobKind": {"target": "a#Kind", "traits": {"smithy.api#jsonName": "Kind"}},
            "level": {"target": "a#Level"},
            "tiny": {"target": "smithy.api#Byte"},
            "choice": {"target": "a#Choice"},
            "data": {"target": "a#Csv", "traits": {"smithy.api#httpPayload": {}}}
        }},
        "a#Mixed": {"type": "structure", "members": {
            "id": {"target": "smithy.api#String", "traits": {"smithy.api#length": {"min": 3}}}
        }},
        "a#Kind": {"type": "enum", "members": {
            "SMALL": {"target": "smithy.api#Unit", "traits": {
                "smithy.api#enumValue": "1", "smithy.api#documentation": "Not big."
            }}
        }},
        "a#Level": {"type": "intEnum", "members": {
            "LOW": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 1}}
        }},
        "a#Choice": {"type": "union", "members": {"none": {"target": "smithy.api#Unit"}}},
        "a#Csv": {"type": "blob", "traits": {"smithy.api#mediaType": "text/csv"}}"##,
    )?;
    let expected = r#"
/// What it takes.
#[aws_operation(method = "POST", path = "/", service = Test, output = ())]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Act {
    #[aws(length(min = 3))]
    pub id: Option<String>,
    #[aws(name = "Kind")]
    pub job_kind: Option<Kind>,
    pub level: Option<i32>,
    pub tiny: Option<i8>,
    pub choice: Option<Choice>,
    #[aws(payload, media_type = "text/csv")]
    pub data: Option<Blob>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
pub enum Choice {
    None(Unit),
    /// A member that the model does not list.
    Unknown(UnknownMember),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Not big.
    #[aws(name = "1")]
    Small,
    /// A value that the model does not list.
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Unit {}
"#;
    assert_eq!(text, expected);
    Ok(())
}

#[test]
fn traits_are_applied_to_whatever_they_are_about() -> Result {
    let text = smithy(
        r##"
        "a#Input": {"type": "structure", "mixins": [{"target": "a#Mixed"}], "members": {
            "own": {"target": "smithy.api#String"},
            "names": {"target": "a#Names"},
            "counts": {"target": "a#Counts"}
        }},
        "a#Mixed": {"type": "structure", "members": {"id": {"target": "smithy.api#String"}}},
        "a#Names": {"type": "list", "member": {"target": "smithy.api#String"}},
        "a#Counts": {
            "type": "map",
            "key": {"target": "smithy.api#String"}, "value": {"target": "smithy.api#Integer"}
        },
        "a#Names$member": {"type": "apply", "traits": {"smithy.api#length": {"max": 1}}},
        "a#Counts$value": {"type": "apply", "traits": {"smithy.api#range": {"max": 2}}},
        "a#Input$own": {"type": "apply", "traits": {"smithy.api#length": {"max": 3}}},
        "a#Input$id": {"type": "apply", "traits": {"smithy.api#length": {"max": 4}}}"##,
    )?;
    for expected in [
        "#[aws(each(length(max = 1)))]\n    pub names:",
        "#[aws(each(range(max = 2)))]\n    pub counts:",
        "#[aws(length(max = 3))]\n    pub own:",
        "#[aws(length(max = 4))]\n    pub id: Option<String>,",
    ] {
        assert!(text.contains(expected), "{expected}\nin\n{text}");
    }
    Ok(())
}

#[test]
fn an_error_says_its_code_where_it_is_not_its_name() -> Result {
    let text = botocore(
        "{}",
        r#""error1": {"type": "structure", "members": {}, "exception": true},
        "Slow": {"type": "structure", "members": {}, "exception": true, "error": {"code": "Throttled"}}"#,
    )?;
    let expected = r#"
#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TestError {
    #[aws(code = "error1")]
    Error1,
    #[aws(code = "Throttled")]
    Slow,
}
"#;
    assert!(text.contains(expected), "{text}");
    Ok(())
}

/// Of what is sent: a default of a required member would be a value that nobody gave.
#[test]
fn required_members_have_no_default() -> Result {
    let parts = r#""type": "structure", "required": ["key"]"#;
    let text = botocore(
        r#"{"both": {"shape": "Both"}, "all": {"shape": "All"}, "none": {"shape": "None"}}"#,
        &format!(
            r#""Both": {{{parts}, "members": {{
                "key": {{"shape": "String"}}, "value": {{"shape": "String"}}
            }}}},
            "All": {{{parts}, "members": {{"key": {{"shape": "String"}}}}}},
            "None": {{"type": "structure", "members": {{"value": {{"shape": "String"}}}}}}"#
        ),
    )?;
    for expected in [
        "#[aws_shape(required = BothRequired)]\n#[derive(Clone, Debug, PartialEq, Eq, Hash)]\n\
         pub struct Both {\n    pub key: String,\n    pub value: Option<String>,\n}",
        "#[aws_shape]\n#[derive(Clone, Debug, PartialEq, Eq, Hash)]\n\
         pub struct All {\n    pub key: String,\n}",
        "#[aws_shape]\n#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]\npub struct NoneShape {",
    ] {
        assert!(text.contains(expected), "{expected}\nin\n{text}");
    }
    Ok(())
}

#[test]
fn a_shape_in_two_roles_is_written_for_each() -> Result {
    let text = botocore(
        r#"{"next": {"shape": "Answer"}}"#,
        r#""Answer": {"type": "structure", "members": {
            "tag": {"shape": "String", "location": "header", "locationName": "ETag"}
        }}"#,
    )?;
    for expected in [
        "service = Test, output = Answer)]",
        "pub next: Option<AnswerShape>,",
        "#[aws_output]\n#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]\npub struct Answer {\n    \
         #[aws(header = \"ETag\")]\n    pub tag: Option<String>,\n}",
        "#[aws_shape]\n#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]\npub struct AnswerShape {\n    \
         pub tag: Option<String>,\n}",
    ] {
        assert!(text.contains(expected), "{expected}\nin\n{text}");
    }
    Ok(())
}

#[test]
fn what_is_only_read_is_optional_and_has_no_constraints() -> Result {
    let named = |kind: &str, name: &str| {
        format!(
            r#""{name}": {{
                "type": "structure", {kind} "required": ["name"],
                "members": {{"name": {{"shape": "Name"}}}}
            }}"#
        )
    };
    let shapes = [
        r#""Name": {"type": "string", "max": 8}"#.to_owned(),
        r#""Answer": {"type": "structure", "members": {
            "both": {"shape": "Both"}, "out": {"shape": "Out"}, "again": {"shape": "Answer"}
        }, "required": ["both"]}"#
            .to_owned(),
        named("", "Both"),
        named("", "In"),
        named("", "Out"),
        named(r#""exception": true,"#, "Wrong"),
        named(r#""union": true,"#, "Choice"),
    ];
    let members =
        r#"{"both": {"shape": "Both"}, "in": {"shape": "In"}, "choice": {"shape": "Choice"}}"#;
    let text = botocore(members, &shapes.join(","))?;
    for (item, attribute, member) in [
        ("struct Answer", "#[aws_shape]", "pub both: Option<Both>,"),
        ("struct Both", "#[aws_shape]", "#[aws(length(max = 8))]\n    pub name: String,"),
        ("struct In", "#[aws_shape]", "#[aws(length(max = 8))]\n    pub name: String,"),
        ("struct Out", "#[aws_shape]", "{\n    pub name: Option<String>,"),
        ("struct Wrong", "#[aws_shape]", "{\n    pub name: Option<String>,"),
        ("enum Choice", "#[aws_shape]", "#[aws(length(max = 8))]\n    Name(String),"),
    ] {
        let item = format!("pub {item} {{");
        let written = text.split("\n\n").find(|written| written.contains(&item));
        let written = written.ok_or_else(|| format!("no {item}\n{text}"))?;
        assert_eq!(written.lines().next(), Some(attribute), "{written}");
        assert!(written.contains(member), "{written}");
    }
    Ok(())
}

#[test]
fn unsound_models_are_told() -> Result {
    let list = |member: &str| format!(r#"{{"type": "list", "member": {{"shape": "{member}"}}}}"#);
    let endless = format!(r#""A": {}, "B": {}"#, list("B"), list("A"));
    for (shapes, reason) in [
        (endless.as_str(), "`Act`: `A`: it contains only itself"),
        ("", "`Act`: `A`: the shape is not in the model"),
        (r#""A": {"type": "bigdecimal"}"#, "`Act`: `A`: its type is unknown"),
    ] {
        let model = botocore_model(r#"{"a": {"shape": "A"}}"#, shapes)?;
        let error = Model::read(model.as_bytes())?.import(&["Act"], Options::new()).err();
        assert_eq!(error.map(|error| error.to_string()).as_deref(), Some(reason));
    }
    for (model, reason) in [
        (r#"{"smithy": "2.0"}"#, "it has no shape of type `service`"),
        (
            r#"{"smithy": "2.0", "shapes": {"a#L": {"type": "list"}, "a#S": {"type": "service"}}}"#,
            "`a#L` has no member `member`",
        ),
    ] {
        let error = Model::read(model.as_bytes()).err().map(|error| error.to_string());
        assert_eq!(error, Some(format!("the model is invalid: {reason}")));
    }
    Ok(())
}

/// A path is what one operation returns, and its last segment what others take.
#[test]
fn an_id_of_route_53_is_sent_without_its_path() -> Result {
    let members = r#"{
        "id": {"shape": "ResourceId", "location": "uri", "locationName": "id"},
        "set": {"shape": "DelegationSetId"}, "name": {"shape": "String"}
    }"#;
    let shapes = r#""ResourceId": {"type": "string"}, "DelegationSetId": {"type": "string"},
        "Answer": {"type": "structure", "members": {"set": {"shape": "DelegationSetId"}}}"#;
    for (id, cut) in [("Route 53", 2), ("Test", 0)] {
        let model = botocore_model(members, shapes)?;
        let text = import(model.replace(r#""Test""#, &format!("{id:?}")).as_bytes())?;
        assert_eq!(text.matches("last_segment").count(), cut, "{text}");
        let is_cut = text.contains("#[aws(last_segment)]\n    pub id: String");
        assert_eq!(is_cut, cut > 0, "{text}");
    }
    Ok(())
}
