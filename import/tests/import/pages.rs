//! The pages of operations: from botocore's paginators, and from Smithy's trait.

use cargo_aws_operation::{Error, Model, Options};

use crate::support::Result;

const MODEL: &str = r#"{
    "metadata": {"endpointPrefix": "a", "protocol": "rest-json", "serviceId": "A"},
    "operations": {"ListThings": {
        "http": {"method": "GET", "requestUri": "/things"},
        "input": {"shape": "Input"},
        "output": {"shape": "Output"}
    }},
    "shapes": {
        "Input": {"type": "structure", "members": {
            "NextToken": {"shape": "Text", "location": "querystring", "locationName": "token"},
            "From": {"shape": "Kind", "location": "querystring", "locationName": "from"},
            "VPCs2D": {"shape": "Text", "location": "querystring", "locationName": "vpcs"},
            "MaxResults": {"shape": "Integer", "location": "querystring", "locationName": "max"}
        }},
        "Output": {"type": "structure", "members": {
            "Things": {"shape": "Things"},
            "Count": {"shape": "Integer"},
            "NextToken": {"shape": "Text"},
            "VPCs2D": {"shape": "Text"},
            "List": {"shape": "List"}
        }},
        "List": {"type": "structure", "members": {
            "Things": {"shape": "Things"},
            "ById": {"shape": "ById"},
            "Truncated": {"shape": "Boolean"}
        }},
        "Things": {"type": "list", "member": {"shape": "Thing"}},
        "ById": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Thing"}},
        "Thing": {"type": "structure", "members": {"Id": {"shape": "Text"}}},
        "Kind": {"type": "string", "enum": ["A", "B"]},
        "Text": {"type": "string"},
        "Boolean": {"type": "boolean"},
        "Integer": {"type": "integer"}
    }
}"#;

/// The key that is written for these pages; nothing if there is none.
fn key(pages: &str) -> Result<String> {
    let paginators = format!(r#"{{"pagination": {{"ListThings": {pages}}}}}"#);
    let model = Model::read(MODEL.as_bytes())?.with_paginators(paginators.as_bytes())?;
    let text = model.import_all(Options::new().without_docs())?.text;
    let lines = text.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let key = lines.split_once(" pages(").and_then(|(_, rest)| rest.split_once(')'));
    let spaces = |key: &str| key.trim().trim_end_matches(',').replace("[ ", "[");
    Ok(key.map_or_else(String::new, |(key, _)| spaces(key)))
}

#[test]
fn paginators_become_keys() -> Result {
    for (pages, expected) in [
        (
            r#"{"input_token": "NextToken", "output_token": "NextToken", "result_key": "Things", "limit_key": "MaxResults"}"#,
            r#"input = "NextToken", output = "NextToken", items = "Things", limit = "MaxResults""#,
        ),
        // The first list counts, and what is in a structure has its type said.
        (
            r#"{"input_token": "NextToken", "output_token": "List.Things[-1].Id", "result_key": ["Count", "List.Things"], "more_results": "List.Truncated"}"#,
            r#"input = "NextToken", output = "List.Things[-1].Id", items = "List.Things", item = Thing, more = "List.Truncated""#,
        ),
        (
            r#"{"input_token": "NextToken", "output_token": "NextToken || Things[-1].Id", "result_key": "List.ById"}"#,
            r#"input = "NextToken", output = "NextToken || Things[-1].Id", items = "List.ById", item = (String, Thing"#,
        ),
        // A name that is not taken apart as others are goes by its field.
        (
            r#"{"input_token": ["NextToken", "VPCs2D"], "output_token": ["NextToken", "VPCs2D"], "result_key": "Count"}"#,
            r#"input = ["NextToken", "vpcs2d"], output = ["NextToken", "vpcs2d"]"#,
        ),
        // What the model does not have, or has with another type, cannot be declared.
        (r#"{"input_token": "Token", "output_token": "NextToken"}"#, ""),
        (r#"{"input_token": "NextToken", "output_token": "Nowhere.Token"}"#, ""),
        (r#"{"input_token": "From", "output_token": "NextToken"}"#, ""),
    ] {
        assert_eq!(key(pages)?, expected, "{pages}");
    }
    Ok(())
}

#[test]
fn other_files_are_not_paginators() -> Result {
    for text in ["{}", "[]", "", r#"{"pagination": {"ListThings": {}}}"#] {
        let read = Model::read(MODEL.as_bytes())?.with_paginators(text.as_bytes());
        assert!(matches!(read, Err(Error::Pages(_))), "{text}");
    }
    Ok(())
}

#[test]
fn smithys_trait_is_read_with_what_the_service_says() -> Result {
    let model = r#"{
        "smithy": "2.0",
        "shapes": {
            "a#Logs": {
                "type": "service",
                "version": "1",
                "operations": [{"target": "a#GetLogEvents"}],
                "traits": {
                    "aws.api#service": {"sdkId": "CloudWatch Logs", "endpointPrefix": "logs"},
                    "aws.protocols#awsJson1_1": {},
                    "aws.auth#sigv4": {"name": "logs"},
                    "smithy.api#paginated": {"inputToken": "nextToken", "pageSize": "limit"}
                }
            },
            "a#GetLogEvents": {
                "type": "operation",
                "input": {"target": "a#Input"},
                "output": {"target": "a#Output"},
                "traits": {"smithy.api#paginated": {
                    "outputToken": "nextForwardToken", "items": "events"
                }}
            },
            "a#Input": {"type": "structure", "members": {
                "nextToken": {"target": "smithy.api#String"},
                "limit": {"target": "smithy.api#Integer"}
            }},
            "a#Output": {"type": "structure", "members": {
                "events": {"target": "a#Events"},
                "nextForwardToken": {"target": "smithy.api#String"}
            }},
            "a#Events": {"type": "list", "member": {"target": "smithy.api#String"}}
        }
    }"#;
    let text = Model::read(model.as_bytes())?.import_all(Options::new().without_docs())?.text;
    let expected = r#"    pages(
        input = "nextToken",
        output = "nextForwardToken",
        items = "events",
        limit = "limit",
        repeated_token = end
    ),
"#;
    assert!(text.contains(expected), "{text}");
    Ok(())
}
