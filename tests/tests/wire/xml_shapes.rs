//! Shapes in XML that stand for others, come in pieces, or have odd names.

use aws_operation::{
    Client, Credentials, RestXml, UnknownMember, aws_error, aws_operation, aws_output, aws_service,
    aws_shape,
};
use aws_operation_tests::received;
use bytes::Bytes;
use http::Response;

#[aws_service(id = "Zones", protocol = RestXml, error = ZonesError)]
struct Zones;

#[aws_error]
#[derive(Debug)]
enum ZonesError {
    #[aws(status = 400)]
    InvalidChangeBatch(InvalidChangeBatch),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Debug, PartialEq)]
struct InvalidChangeBatch {
    #[aws(member_name = "Message")]
    messages: Vec<String>,
}

#[aws_shape(xml_name = "Configuration", xml_namespace = "https://zones.example/")]
#[derive(Debug, PartialEq)]
struct Config {
    name: Option<String>,
}

#[aws_shape]
#[derive(Debug, PartialEq)]
struct Wrapped(Config);

#[aws_shape]
#[derive(Debug, PartialEq)]
struct Names(Vec<String>);

#[aws_operation(method = "PUT", path = "/wrapped", service = Zones, output = ())]
struct PutWrapped {
    #[aws(payload)]
    config: Wrapped,
}

#[aws_operation(method = "PUT", path = "/named", service = Zones, output = ())]
struct PutNamed {
    #[aws(payload, xml_namespace = "https://other.example/")]
    config: Config,
}

#[aws_operation(method = "PUT", path = "/renamed", service = Zones, output = ())]
struct PutRenamed {
    #[aws(payload, name = "Setup")]
    config: Option<Wrapped>,
}

#[aws_shape]
#[derive(Debug, PartialEq)]
enum Choice {
    #[aws(flattened)]
    Tags(Vec<String>),
    Name(String),
    #[aws(flattened)]
    Names(Names),
    Unknown(UnknownMember),
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Debug, PartialEq)]
struct Listed {
    choice: Option<Choice>,
    #[aws(name = "z:Size")]
    size: Option<i32>,
    names: Names,
    #[aws(name = "Flat", flattened)]
    flat: Names,
}

#[aws_operation(method = "GET", path = "/zones", service = Zones, output = Listed)]
struct List;

async fn body(operation: impl aws_operation::Operation) -> String {
    let credentials = Credentials::new("AKIDEXAMPLE", "secret");
    let client = Client::builder().region("eu-west-1").credentials(credentials).build().unwrap();
    let request =
        client.call(operation).preview().await.map_err(|error| error.to_string()).unwrap();
    String::from_utf8(request.body().to_vec()).unwrap()
}

fn list(body: &'static str) -> Result<Listed, String> {
    received(List, Response::new(Bytes::from(body))).map_err(|error| error.to_string())
}

#[tokio::test]
async fn a_newtype_is_called_as_what_it_holds() {
    let config = || Config { name: Some("n".to_owned()) };
    let expected =
        r#"<Configuration xmlns="https://zones.example/"><name>n</name></Configuration>"#;
    assert_eq!(body(PutWrapped { config: Wrapped(config()) }).await, expected);
    // A payload's own namespace wins, and its own name.
    let other = expected.replace("zones", "other");
    assert_eq!(body(PutNamed { config: config() }).await, other);
    let renamed = expected.replace("Configuration", "Setup");
    assert_eq!(body(PutRenamed { config: Some(Wrapped(config())) }).await, renamed);
}

#[test]
fn a_newtype_is_read_as_what_it_holds() {
    let listed = list("<r/>").unwrap();
    assert_eq!((listed.names, listed.flat), (Names(Vec::new()), Names(Vec::new())));
    let listed = list("<r><Names><member>a</member></Names><Flat>b</Flat><Flat>c</Flat></r>");
    let listed = listed.unwrap();
    assert_eq!(listed.names, Names(vec!["a".into()]));
    assert_eq!(listed.flat, Names(vec!["b".into(), "c".into()]));
}

#[test]
fn a_list_in_a_union_may_come_in_pieces() {
    for (document, expected) in [
        ("<tags>a</tags>", Choice::Tags(vec!["a".into()])),
        ("<tags>a</tags><tags>b</tags>", Choice::Tags(vec!["a".into(), "b".into()])),
        ("<names>a</names><names>b</names>", Choice::Names(Names(vec!["a".into(), "b".into()]))),
    ] {
        let document = format!("<r><Choice>{document}</Choice></r>").leak();
        assert_eq!(list(document).unwrap().choice, Some(expected), "{document}");
    }
    for (document, two) in [
        ("<name>a</name><name>b</name>", "`name` and `name`"),
        ("<tags>a</tags><name>b</name>", "`tags` and `name`"),
        ("<tags>a</tags><name>b</name><tags>c</tags>", "`tags` and `name`"),
    ] {
        let document = format!("<r><Choice>{document}</Choice></r>").leak();
        let told = list(document).unwrap_err();
        assert!(told.contains(&format!("expected a union with one member, found {two}")), "{told}");
    }
}

#[test]
fn a_prefix_that_is_declared_may_be_another() {
    for document in [
        "<r><z:Size>7</z:Size></r>",
        "<r xmlns:y='u'><y:Size>7</y:Size></r>",
        "<r><Size>7</Size></r>",
    ] {
        assert_eq!(list(document).unwrap().size, Some(7), "{document}");
    }
    assert_eq!(list("<r><OtherSize>7</OtherSize></r>").unwrap().size, None);
}

#[test]
fn a_document_of_ascii_may_declare_more() {
    for encoding in ["ISO-8859-1", "latin1", "US-ASCII", "windows-1252", "UTF-8", "utf8"] {
        let document = format!("<?xml version='1.0' encoding='{encoding}'?><r><Size>7</Size></r>");
        assert_eq!(list(document.leak()).unwrap().size, Some(7), "{encoding}");
        let document = format!("<?xml version='1.0' encoding='{encoding}'?><r><New>é</New></r>");
        assert_eq!(
            list(document.leak()).is_ok(),
            encoding.starts_with(['U', 'u']) && encoding != "US-ASCII"
        );
    }
    assert!(list("<?xml version='1.0' encoding='UTF-16'?><r/>").is_err());
}

/// Route 53's only error of this form.
#[test]
fn an_error_may_be_told_by_its_root() {
    let document = "<?xml version=\"1.0\"?><InvalidChangeBatch xmlns=\"https://zones.example/\"><Messages>\
                    <Message>a</Message><Message>b</Message></Messages><RequestId>r1</RequestId>\
                    </InvalidChangeBatch>";
    let response = |body| Response::builder().status(400).body(Bytes::from_static(body)).unwrap();
    let error = received(List, response(document.as_bytes())).unwrap_err();
    assert_eq!((error.code(), error.request_id()), (Some("InvalidChangeBatch"), Some("r1")));
    let Some(ZonesError::InvalidChangeBatch(modeled)) = error.modeled() else { panic!("{error}") };
    assert_eq!(modeled.messages, ["a", "b"]);
    for document in [
        "<Response><RequestId>r1</RequestId></Response>",
        "<ErrorResponse><RequestId>r1</RequestId></ErrorResponse>",
    ] {
        let error = received(List, response(document.as_bytes())).unwrap_err();
        assert_eq!((error.code(), error.request_id()), (Some("400"), Some("r1")), "{document}");
    }
    let error = received(List, response(b"<html><p>gateway</p></html>")).unwrap_err();
    assert_eq!((error.code(), error.request_id()), (Some("400"), None));
}
