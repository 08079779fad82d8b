//! Lists that are asked for percent-encoded, and other texts that S3 encodes.

use aws_operation::{RestXml, aws_operation, aws_output, aws_service, aws_shape};
use aws_operation_tests::{preview, received, target};
use http::Response;

#[aws_service(id = "Store", protocol = RestXml)]
struct Store;

#[aws_operation(method = "GET", path = "/list?list-type=2", service = Store, output = Listed)]
struct List {
    #[aws(query = "encoding-type", default = "url")]
    encoding_type: Option<String>,
    #[aws(query)]
    prefix: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Debug, PartialEq)]
struct Listed {
    #[aws(url_encoded)]
    prefix: Option<String>,
    #[aws(flattened)]
    contents: Vec<Object>,
    name: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Debug, PartialEq)]
struct Object {
    #[aws(url_encoded)]
    key: String,
    e_tag: Option<String>,
}

#[aws_operation(method = "PUT", path = "/copy", service = Store, output = ())]
struct Copy {
    #[aws(header = "x-amz-copy-source", url_encoded)]
    source: Option<String>,
}

#[aws_operation(method = "GET", path = "/location", service = Store, output = Location)]
struct GetLocation;

#[aws_output(unwrapped, rename_all = "PascalCase")]
struct Location {
    location_constraint: Option<String>,
}

fn listed(body: &'static str) -> Result<Listed, String> {
    let list = List { encoding_type: None, prefix: None };
    received(list, Response::new(body.into())).map_err(|error| error.to_string())
}

#[test]
fn a_parameter_has_its_default_for_none() {
    let list = |encoding_type: Option<&str>, prefix: Option<&str>| List {
        encoding_type: encoding_type.map(str::to_owned),
        prefix: prefix.map(str::to_owned),
    };
    for (list, expected) in [
        (list(None, None), "/list?list-type=2&encoding-type=url"),
        (list(None, Some("a")), "/list?list-type=2&encoding-type=url&prefix=a"),
        (list(Some("none"), None), "/list?list-type=2&encoding-type=none"),
        (list(Some(""), None), "/list?list-type=2&encoding-type="),
    ] {
        assert_eq!(target(list), expected);
    }
}

#[test]
fn names_are_decoded_if_the_document_says_that_they_are_encoded() {
    let expected = |key: &str, prefix: &str| Listed {
        prefix: Some(prefix.to_owned()),
        contents: vec![Object { key: key.to_owned(), e_tag: Some("a%20b".to_owned()) }],
        name: Some("a%20b".to_owned()),
    };
    // Wherever it says so; and only of the members that are encoded.
    for body in [
        "<L><EncodingType>url</EncodingType><Prefix>p%2Fq+r</Prefix><Name>a%20b</Name>\
         <Contents><Key>a%20b+%2B%00%C3%BC</Key><ETag>a%20b</ETag></Contents></L>",
        "<L><Prefix>p%2Fq+r</Prefix><Name>a%20b</Name>\
         <Contents><Key>a%20b+%2B%00%C3%BC</Key><ETag>a%20b</ETag></Contents>\
         <EncodingType>url</EncodingType></L>",
    ] {
        assert_eq!(listed(body), Ok(expected("a b +\0ü", "p/q r")));
    }
    let plain = "<L><Prefix>p%2Fq+r</Prefix><Name>a%20b</Name>\
                 <Contents><Key>&lt;EncodingType>url&lt;/EncodingType></Key><ETag>a%20b</ETag></Contents></L>";
    assert_eq!(listed(plain), Ok(expected("<EncodingType>url</EncodingType>", "p%2Fq+r")));
}

#[test]
fn what_is_not_text_once_it_is_decoded_is_an_error() {
    let body = "<L><EncodingType>url</EncodingType><Contents><Key>%FF</Key></Contents></L>";
    let told = listed(body).unwrap_err();
    assert!(told.contains("`Contents[0].Key`") && told.contains("percent-encoded UTF-8"), "{told}");
}

#[test]
fn a_header_is_encoded_except_for_the_version() {
    for (source, expected) in [
        ("b/a b", "b/a%20b"),
        ("b/ü+?%", "b/%C3%BC%2B%3F%25"),
        ("b/a b?versionId=v1", "b/a%20b?versionId=v1"),
        ("b/a?versionId=", "b/a%3FversionId%3D"),
        ("b/a?versionId=x y", "b/a%3FversionId%3Dx%20y"),
        ("~-._", "~-._"),
    ] {
        let request = preview(Copy { source: Some(source.to_owned()) });
        assert_eq!(request.headers()["x-amz-copy-source"], expected);
    }
}

#[test]
fn the_root_may_be_the_member() {
    for (body, expected) in [
        ("<LocationConstraint xmlns='u'>eu-west-1</LocationConstraint>", Some("eu-west-1")),
        ("<LocationConstraint/>", Some("")),
        ("<R><LocationConstraint>eu-west-1</LocationConstraint></R>", Some("eu-west-1")),
        ("<R/>", None),
    ] {
        let read = received(GetLocation, Response::new(body.into())).unwrap();
        assert_eq!(read.location_constraint.as_deref(), expected, "{body}");
    }
}

#[test]
fn an_empty_body_is_not_a_list() {
    for body in ["", " \n"] {
        let told = listed(body).unwrap_err();
        assert!(told.contains("expected an XML document"), "{told}");
    }
}
