//! Makes a whole model of what a suite says of one operation.

use serde_json::{Map, Value, json};

use super::files::Way;

/// What a service has and a suite leaves out.
const METADATA: [(&str, &str); 5] = [
    ("apiVersion", "2014-01-01"),
    ("endpointPrefix", "service"),
    ("serviceId", "Conformance"),
    ("targetPrefix", "Conformance"),
    ("jsonVersion", "1.0"),
];

/// The model of one operation, in botocore's format, with as much of it as is tested.
pub fn complete(
    metadata: &Map<String, Value>,
    shapes: &Map<String, Value>,
    name: &str,
    given: &Value,
    way: Way,
) -> Value {
    let mut metadata = metadata.clone();
    for (key, value) in METADATA {
        metadata.entry(key).or_insert_with(|| value.into());
    }
    let mut operation = given.as_object().cloned().unwrap_or_default();
    match way {
        Way::Input => {
            operation.remove("output");
            operation.remove("errors");
        }
        Way::Output => {
            operation.remove("input");
            let method = &given["http"]["method"];
            operation.insert("http".into(), json!({ "method": method, "requestUri": "/" }));
            // botocore looks an error up among all of the service's.
            let errors = shapes.iter().filter(|(_, shape)| is_error(shape));
            let errors = errors.map(|(name, _)| json!({ "shape": name })).collect();
            operation.insert("errors".into(), errors);
        }
    }
    let mut shapes = shapes.clone();
    say_places_at_members(&mut shapes);
    for reference in ["input", "output"] {
        say_at_the_shape(&mut shapes, &given[reference]);
    }
    json!({ "metadata": metadata, "operations": { name: operation }, "shapes": shapes })
}

/// In some older suites a member's place and name are said by the shape that it refers to. The name of a
/// structure is that of a document of its own.
fn say_places_at_members(shapes: &mut Map<String, Value>) {
    let told = shapes.clone();
    let structures =
        shapes.values_mut().filter_map(|shape| shape.get_mut("members")?.as_object_mut());
    for member in structures.flat_map(|members| members.values_mut()) {
        let target = member["shape"].as_str().and_then(|name| told.get(name));
        let (Some(target), Some(member)) = (target, member.as_object_mut()) else { continue };
        if target["type"] == "structure" {
            continue;
        }
        for key in ["location", "locationName"] {
            if let Some(place) = target.get(key) {
                member.entry(key).or_insert_with(|| place.clone());
            }
        }
    }
}

/// In some older suites the payload is said by the reference to the structure.
fn say_at_the_shape(shapes: &mut Map<String, Value>, reference: &Value) {
    let shape = reference["shape"].as_str().and_then(|name| shapes.get_mut(name));
    if let (Some(shape), Some(payload)) = (shape, reference.get("payload")) {
        shape["payload"] = payload.clone();
    }
}

/// The error that has this code.
pub fn error_shape(shapes: &Map<String, Value>, code: &str) -> Option<String> {
    let mut errors = shapes.iter().filter(|(_, shape)| is_error(shape));
    let found = errors.find(|(name, shape)| *name == code || shape["error"]["code"] == code);
    found.map(|(name, _)| name.clone())
}

fn is_error(shape: &Value) -> bool {
    shape["exception"] == true || shape.get("error").is_some()
}
