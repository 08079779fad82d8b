//! Values as expressions of the declared types, and values that are none.

use cargo_aws_operation::{Misfit, Model, Problem};
use serde_json::{Value, json};

/// Some Rust without its spaces, which tell nothing where no two words meet.
fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

fn model() -> Model {
    let members = json!({
        "Id": { "shape": "Text", "location": "uri", "locationName": "Id" },
        "type": { "shape": "Genre" },
        "Count": { "shape": "Short" },
        "Ratio": { "shape": "Ratio" },
        "Cover": { "shape": "Bytes" },
        "Since": { "shape": "Time" },
        "Notes": { "shape": "Notes" },
        "Gaps": { "shape": "Gaps" },
        "Tags": { "shape": "Tags" },
        "Book": { "shape": "Book" },
        "Choice": { "shape": "Choice" },
        "More": { "shape": "More" },
        "Hint": { "shape": "Text", "jsonvalue": true, "location": "header", "locationName": "X-Hint" },
    });
    let model = json!({
        "metadata": {
            "endpointPrefix": "books", "serviceId": "Books", "protocol": "rest-json",
        },
        "operations": {
            "Borrow": {
                "http": { "method": "POST", "requestUri": "/{Id}" },
                "input": { "shape": "In" },
                "output": { "shape": "Out" },
                "errors": [{ "shape": "Gone" }, { "shape": "Closed" }],
            },
            "Ping": { "http": { "method": "GET", "requestUri": "/" } },
        },
        "shapes": {
            "In": { "type": "structure", "required": ["Id"], "members": members },
            "Out": {
                "type": "structure",
                "required": ["Name", "Notes"],
                "members": {
                    "Name": { "shape": "Text" },
                    "Notes": { "shape": "Notes" },
                    "Choice": { "shape": "Choice" },
                },
            },
            "Gone": {
                "type": "structure", "exception": true, "members": { "why": { "shape": "Text" } },
            },
            "Closed": { "type": "structure", "exception": true, "members": {} },
            "Book": { "type": "structure", "members": { "sequel": { "shape": "Book" } } },
            "Choice": {
                "type": "structure",
                "union": true,
                "members": { "name": { "shape": "Text" }, "book": { "shape": "Book" } },
            },
            "Genre": { "type": "string", "enum": ["POETRY"] },
            "Text": { "type": "string" },
            "Short": { "type": "integer" },
            "Ratio": { "type": "float" },
            "Bytes": { "type": "blob" },
            "Time": { "type": "timestamp" },
            "More": { "type": "structure", "document": true, "members": {} },
            "Notes": { "type": "list", "member": { "shape": "Text" } },
            "Gaps": { "type": "list", "sparse": true, "member": { "shape": "Text" } },
            "Tags": { "type": "map", "key": { "shape": "Text" }, "value": { "shape": "Text" } },
        },
    });
    Model::read(model.to_string().as_bytes()).unwrap()
}

/// The operation with one member besides its label.
fn borrow(member: &str, value: Value) -> Result<String, Misfit> {
    let mut members = json!({ "Id": "a" });
    members[member] = value;
    model().expressions(&["Borrow"]).unwrap().operation("Borrow", &members)
}

#[test]
fn each_kind_of_value_is_written_for_its_field() {
    let cases = [
        ("type", json!("POETRY"), "r#type", r#"Genre::from("POETRY")"#),
        ("Count", json!(-5), "count", "-5i32"),
        ("Ratio", json!(1.5), "ratio", "(1.5)"),
        ("Ratio", json!("-Infinity"), "ratio", "f32::NEG_INFINITY"),
        ("Cover", json!("text"), "cover", r#"Blob::from("text")"#),
        ("Cover", json!([0, 255]), "cover", "Blob::from(vec![0u8, 255u8])"),
        ("Since", json!(12.25), "since", "Timestamp::new(12i64, 250000000u32).unwrap()"),
        ("Since", json!(-0.5), "since", "Timestamp::new(-1i64, 500000000u32).unwrap()"),
        (
            "Since",
            json!("1970-01-01T01:00:00.5+01:00"),
            "since",
            "Timestamp::new(0i64, 500000000u32).unwrap()",
        ),
        ("Gaps", json!([null, "x"]), "gaps", r#"Vec::from([None, Some(String::from("x"))])"#),
        (
            "Tags",
            json!({ "k": "v" }),
            "tags",
            r#"BTreeMap::from([(String::from("k"), String::from("v"))])"#,
        ),
        (
            "Book",
            json!({ "sequel": {} }),
            "book",
            "Book { sequel: Some(Box::new(Book { sequel: None })) }",
        ),
        (
            "Choice",
            json!({ "name": "x", "book": null }),
            "choice",
            r#"Choice::Name(String::from("x"))"#,
        ),
        ("Hint", json!({ "a": 1 }), "hint", r#"String::from("{\"a\":1}")"#),
    ];
    for (member, value, field, expected) in cases {
        let written = bare(&borrow(member, value).unwrap());
        let given = bare(&format!("{field}: Some({expected})"));
        assert!(written.contains(&given), "{written} has no {given}");
        // The label, and every other member as none.
        assert_eq!(written.replace(&given, "").matches(":None").count(), 11, "{written}");
        assert!(written.contains(r#"id:String::from("a")"#), "{written}");
    }
}

#[test]
fn an_operation_without_members_is_its_name() {
    let model = model();
    let expressions = model.expressions(&["Ping"]).unwrap();
    assert_eq!(expressions.operation("Ping", &json!({})).unwrap(), "Ping");
    assert_eq!(expressions.output("Ping", &json!({})).unwrap(), "()");
}

#[test]
fn what_is_read_is_lenient() {
    let model = model();
    let expressions = model.expressions(&["Borrow"]).unwrap();
    let output = expressions.output("Borrow", &json!({ "Name": "x", "Choice": { "new": 1 } }));
    let expected = r#"Out {
        choice: Some(Choice::Unknown(aws_operation::UnknownMember::new(
            "new",
            aws_operation::Document::from(
                serde_json::from_str::<serde_json::Value>("1").unwrap()
            )
        ))),
        name: Some(String::from("x")),
        notes: Vec::new()
    }"#;
    assert_eq!(bare(&output.unwrap()), bare(expected));
    let output = expressions.output("Borrow", &json!({ "Name": "x", "Notes": ["a", null] }));
    assert!(output.unwrap().contains(r#"Vec :: from ([String :: from ("a")])"#));
    let error = expressions.error("Gone", &json!({ "why": "lost" })).unwrap();
    assert_eq!(bare(&error), bare(r#"BooksError::Gone(Gone { why: Some(String::from("lost")) })"#));
    let error = expressions.error("Closed", &json!({})).unwrap();
    assert_eq!(bare(&error), "BooksError::Closed");
}

#[test]
fn a_value_that_does_not_fit_is_named() {
    let cases = [
        ("Count", json!("5"), "Count", Problem::NotA("an integer")),
        ("Count", json!(3_000_000_000_i64), "Count", Problem::NotA("an integer")),
        ("Since", json!("2024-02-30T00:00:00Z"), "Since", Problem::NotA("a timestamp")),
        ("Since", json!(1e12), "Since", Problem::NotA("a timestamp")),
        ("Notes", json!(["a", 5]), "Notes[1]", Problem::NotA("a string")),
        ("Notes", json!([null]), "Notes[0]", Problem::Missing),
        ("Tags", json!({ "k": {} }), "Tags.k", Problem::NotA("a string")),
        ("Book", json!({ "sequel": { "x": 1 } }), "Book.sequel.x", Problem::Unknown),
        ("Choice", json!({}), "Choice", Problem::Members(0)),
        ("Choice", json!({ "new": 1 }), "Choice.new", Problem::Unknown),
        ("Nothing", json!(1), "Nothing", Problem::Unknown),
        ("Id", json!(null), "Id", Problem::Missing),
    ];
    for (member, value, path, problem) in cases {
        let misfit = borrow(member, value).unwrap_err();
        assert_eq!((misfit.path.as_str(), &misfit.problem), (path, &problem));
    }
    let model = model();
    let expressions = model.expressions(&["Ping"]).unwrap();
    let misfit = expressions.operation("Borrow", &json!({})).unwrap_err();
    assert_eq!(misfit.to_string(), "`Borrow` is not among the declarations");
    let output = model.expressions(&["Borrow"]).unwrap().output("Borrow", &json!({ "Name": 5 }));
    assert_eq!(output.unwrap_err().to_string(), "`Name` is not a string");
}
