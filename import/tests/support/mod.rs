//! Small models around what a test is about.

// Each test crate uses some of it.
#![allow(dead_code)]

use cargo_aws_operation::Model;

pub type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// All that is declared for a model, without its documentation.
pub fn import(model: &[u8]) -> Result<String> {
    Ok(Model::read(model)?.import_all(false)?.text)
}

/// What is declared for an operation `Act` whose input has `members`, beside `shapes`: its output
/// is the shape `Answer`, its errors those that are exceptions.
pub fn botocore(members: &str, shapes: &str) -> Result<String> {
    import(botocore_model(members, shapes)?.as_bytes())
}

/// The model of [`botocore`].
pub fn botocore_model(members: &str, shapes: &str) -> Result<String> {
    let shapes: serde_json::Value = serde_json::from_str(&format!("{{{shapes}}}"))?;
    let all = shapes.as_object().into_iter().flatten();
    let errors = all.filter(|(_, shape)| shape["exception"] == true);
    let errors: Vec<_> = errors.map(|(name, _)| serde_json::json!({"shape": name})).collect();
    let mut operation = serde_json::json!({
        "http": {"method": "POST", "requestUri": "/{id}"},
        "input": {"shape": "ActInput"},
        "errors": errors,
    });
    if shapes.get("Answer").is_some() {
        operation["output"] = serde_json::json!({"shape": "Answer"});
    }
    let members: serde_json::Value = serde_json::from_str(members)?;
    let mut shapes = shapes;
    shapes["ActInput"] = serde_json::json!({"type": "structure", "members": members});
    shapes["String"] = serde_json::json!({"type": "string"});
    let model = serde_json::json!({
        "metadata": {"endpointPrefix": "test", "protocol": "rest-json", "serviceId": "Test"},
        "operations": {"Act": operation},
        "shapes": shapes,
    });
    Ok(model.to_string())
}

/// What is declared, behind the service, for an operation `Act` of the input `a#Input`.
pub fn smithy(shapes: &str) -> Result<String> {
    let model = format!(
        r#"{{"smithy": "2.0", "shapes": {{
            "a#Test": {{
                "type": "service", "operations": [{{"target": "a#Act"}}],
                "traits": {{"aws.protocols#restJson1": {{}}}}
            }},
            "a#Act": {{
                "type": "operation", "input": {{"target": "a#Input"}},
                "traits": {{
                    "smithy.api#documentation": "<p>What it takes.</p>",
                    "smithy.api#http": {{"method": "POST", "uri": "/"}}
                }}
            }},
            {shapes}
        }}}}"#
    );
    let text = Model::read(model.as_bytes())?.import_all(true)?.text;
    let (_, behind) = text.split_once("pub struct Test;\n").ok_or("there is no service")?;
    Ok(behind.to_owned())
}
