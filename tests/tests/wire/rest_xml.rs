//! restXml: what is written into documents, and read from them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use aws_operation::{
    Blob, Document, RestXml, Timestamp, UnknownMember, aws_operation, aws_output, aws_service,
    aws_shape,
};
use aws_operation_tests::{body, preview, received, refused};
use bytes::Bytes;

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

#[aws_service(id = "Store", protocol = RestXml, xml_namespace = "https://store.example/")]
struct Store;

#[aws_service(id = "Plain", protocol = RestXml)]
struct Plain;

/// A member in each layout.
#[aws_operation(method = "PUT", path = "/all", service = Plain, output = All, rename_all = "PascalCase")]
#[derive(Default)]
struct PutAll {
    text: Option<String>,
    #[aws(flattened)]
    flat: Vec<i32>,
    list: Option<Vec<String>>,
    #[aws(member_name = "Item")]
    named: Option<Vec<String>>,
    #[aws(member_name = "Row", each(member_name = "Cell"))]
    table: Option<Vec<Vec<i64>>>,
    map: Option<BTreeMap<String, i32>>,
    #[aws(key_name = "K", value_name = "V")]
    named_map: Option<BTreeMap<String, bool>>,
    #[aws(flattened, key_name = "Name", value_name = "Value")]
    flat_map: BTreeMap<String, Node>,
    #[aws(flattened)]
    set: BTreeSet<String>,
    node: Option<Node>,
    #[aws(name = "version", xml_attribute)]
    version: Option<i32>,
    blob: Option<Blob>,
    time: Option<Timestamp>,
    #[aws(flattened, timestamp = "epoch-seconds")]
    times: Vec<Timestamp>,
    float: Option<f32>,
    double: Option<f64>,
    choice: Option<Choice>,
    #[aws(flattened, text)]
    ports: Vec<u16>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Debug, Default, PartialEq)]
struct All {
    text: Option<String>,
    #[aws(flattened)]
    flat: Vec<i32>,
    list: Option<Vec<String>>,
    #[aws(member_name = "Item")]
    named: Option<Vec<String>>,
    #[aws(member_name = "Row", each(member_name = "Cell"))]
    table: Option<Vec<Vec<i64>>>,
    map: Option<BTreeMap<String, i32>>,
    #[aws(key_name = "K", value_name = "V")]
    named_map: Option<BTreeMap<String, bool>>,
    #[aws(flattened, key_name = "Name", value_name = "Value")]
    flat_map: Option<HashMap<String, Node>>,
    #[aws(flattened)]
    set: BTreeSet<String>,
    node: Option<Node>,
    #[aws(name = "version", xml_attribute)]
    version: Option<i32>,
    blob: Option<Blob>,
    time: Option<Timestamp>,
    #[aws(flattened, timestamp = "epoch-seconds")]
    times: Vec<Timestamp>,
    float: Option<f32>,
    double: Option<f64>,
    choice: Option<Choice>,
    #[aws(flattened, text)]
    ports: Vec<u16>,
}

#[aws_shape(
    rename_all = "PascalCase",
    xml_namespace(prefix = "xsi", uri = "http://www.w3.org/2001/XMLSchema-instance")
)]
#[derive(Clone, Debug, Default, PartialEq)]
struct Node {
    name: Option<String>,
    #[aws(name = "xsi:type", xml_attribute)]
    kind: Option<String>,
    next: Option<Box<Node>>,
    #[aws(flattened)]
    children: Option<Vec<Node>>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
enum Choice {
    Text(String),
    Nodes(Vec<Node>),
    Unknown(UnknownMember),
}

#[aws_operation(
    method = "PUT",
    path = "/named",
    service = Store,
    output = (),
    xml_name = "Naming",
)]
struct PutNamed {
    name: Option<String>,
    #[aws(query)]
    dry: Option<bool>,
}

#[aws_operation(method = "PUT", path = "/payload", service = Store, output = ())]
struct PutPayload {
    #[aws(payload)]
    settings: Option<Settings>,
}

#[aws_shape(xml_name = "Configuration")]
#[derive(Clone)]
struct Settings {
    on: bool,
}

#[aws_operation(method = "PUT", path = "/own", service = Store, output = ())]
struct PutOwn {
    #[aws(payload)]
    settings: Own,
}

#[aws_shape(xml_namespace = "https://own.example/?a=1&b=2")]
struct Own {}

#[aws_operation(method = "PUT", path = "/odd", service = Plain, output = ())]
#[derive(Default)]
struct PutOdd {
    text: Option<String>,
    keys: Option<BTreeMap<String, String>>,
    sparse: Option<Vec<Option<String>>>,
    document: Option<Document>,
    value: Option<serde_json::Value>,
    choice: Option<Choice>,
}

fn read(document: &str) -> All {
    received(PutAll::default(), http::Response::new(Bytes::from(document.to_owned()))).unwrap()
}

fn node(name: &str) -> Node {
    Node { name: Some(name.into()), ..Node::default() }
}

/// What is sent, and read back from it.
fn both_ways(all: PutAll, sent: &str, read_back: All) {
    let document = body(all);
    let inner = document.strip_prefix("<PutAllRequest").unwrap();
    assert_eq!(inner.strip_suffix("</PutAllRequest>").unwrap(), sent);
    assert_eq!(read(&document), read_back, "{document}");
}

#[test]
fn lists_and_maps_stand_as_they_are_declared() {
    let list = || vec!["a".to_owned(), String::new()];
    let all = PutAll {
        flat: vec![1, -2],
        list: Some(list()),
        named: Some(list()),
        table: Some(vec![vec![1, 2], vec![], vec![3]]),
        set: list().into_iter().collect(),
        ports: vec![80, 443],
        ..PutAll::default()
    };
    let sent = "><Flat>1</Flat><Flat>-2</Flat>\
                <List><member>a</member><member></member></List>\
                <Named><Item>a</Item><Item></Item></Named>\
                <Table><Row><Cell>1</Cell><Cell>2</Cell></Row><Row></Row><Row><Cell>3</Cell></Row></Table>\
                <Set></Set><Set>a</Set><Ports>80</Ports><Ports>443</Ports>";
    let expected = All {
        flat: vec![1, -2],
        list: Some(list()),
        named: Some(list()),
        table: Some(vec![vec![1, 2], vec![], vec![3]]),
        set: list().into_iter().collect(),
        ports: vec![80, 443],
        ..All::default()
    };
    both_ways(all, sent, expected);
    let map = || BTreeMap::from([("a".to_owned(), 1), ("b&".to_owned(), 2)]);
    let named = || BTreeMap::from([("x".to_owned(), true)]);
    let nodes = [("k".to_owned(), node("n")), ("l".to_owned(), Node::default())];
    let all = PutAll {
        map: Some(map()),
        named_map: Some(named()),
        flat_map: nodes.clone().into(),
        ..PutAll::default()
    };
    let sent = format!(
        "><Map><entry><key>a</key><value>1</value></entry>\
         <entry><key>b&amp;</key><value>2</value></entry></Map>\
         <NamedMap><entry><K>x</K><V>true</V></entry></NamedMap>\
         <FlatMap><Name>k</Name><Value xmlns:xsi=\"{XSI}\"><Name>n</Name></Value></FlatMap>\
         <FlatMap><Name>l</Name><Value xmlns:xsi=\"{XSI}\"></Value></FlatMap>"
    );
    let expected = All {
        map: Some(map()),
        named_map: Some(named()),
        flat_map: Some(nodes.into()),
        ..All::default()
    };
    both_ways(all, &sent, expected);
}

#[test]
fn empty_lists_and_maps_are_told_from_none() {
    let all = PutAll {
        list: Some(vec![]),
        map: Some(BTreeMap::new()),
        text: Some(String::new()),
        ..PutAll::default()
    };
    let expected = All {
        list: Some(vec![]),
        map: Some(BTreeMap::new()),
        text: Some(String::new()),
        ..All::default()
    };
    both_ways(all, "><Text></Text><List></List><Map></Map>", expected);
}

#[test]
fn attributes_stand_in_the_start_tag_wherever_they_are_declared() {
    let inner = Node { kind: Some("<\"&\n>".into()), ..node("b") };
    let outer = Node {
        kind: Some("A".into()),
        next: Some(Box::new(inner.clone())),
        children: Some(vec![Node::default(), inner]),
        ..node("a")
    };
    let all = PutAll { node: Some(outer.clone()), version: Some(7), ..PutAll::default() };
    let kind = "xsi:type=\"&lt;&quot;&amp;&#xA;&gt;\"";
    let sent = format!(
        " version=\"7\"><Node xmlns:xsi=\"{XSI}\" xsi:type=\"A\"><Name>a</Name>\
         <Next xmlns:xsi=\"{XSI}\" {kind}><Name>b</Name></Next>\
         <Children xmlns:xsi=\"{XSI}\"></Children>\
         <Children xmlns:xsi=\"{XSI}\" {kind}><Name>b</Name></Children></Node>"
    );
    both_ways(all, &sent, All { node: Some(outer), version: Some(7), ..All::default() });
    // The prefix is the sender's choice.
    let read = read("<r version=' 8 ' other=''><Node n:type='B'/></r>");
    assert_eq!(read.version, Some(8));
    assert_eq!(read.node, Some(Node { kind: Some("B".into()), ..Node::default() }));
}

#[test]
fn values_have_the_forms_of_xml() {
    let times = vec![Timestamp::new(1, 0).unwrap(), Timestamp::new(2, 500_000_000).unwrap()];
    let all = PutAll {
        text: Some(" <a>&amp;\r\n\t\u{85}\u{2028}ü ]]>".into()),
        blob: Some(Blob::from("\0a")),
        time: Timestamp::new(0, 0),
        times: times.clone(),
        float: Some(f32::NEG_INFINITY),
        double: Some(1e21),
        choice: Some(Choice::Nodes(vec![node("a")])),
        ..PutAll::default()
    };
    let sent = format!(
        "><Text> &lt;a&gt;&amp;amp;&#xD;&#xA;&#x9;&#x85;&#x2028;ü ]]&gt;</Text>\
         <Blob>AGE=</Blob><Time>1970-01-01T00:00:00Z</Time><Times>1</Times><Times>2.5</Times>\
         <Float>-Infinity</Float><Double>1e21</Double>\
         <Choice><nodes><member xmlns:xsi=\"{XSI}\"><Name>a</Name></member></nodes></Choice>"
    );
    let expected = All {
        text: Some(" <a>&amp;\r\n\t\u{85}\u{2028}ü ]]>".into()),
        blob: Some(Blob::from("\0a")),
        time: Timestamp::new(0, 0),
        times,
        float: Some(f32::NEG_INFINITY),
        double: Some(1e21),
        choice: Some(Choice::Nodes(vec![node("a")])),
        ..All::default()
    };
    both_ways(all, &sent, expected);
}

#[test]
fn a_document_has_the_name_and_the_namespace_of_its_operation() {
    let named = |name: Option<&str>| PutNamed { name: name.map(str::to_owned), dry: Some(true) };
    let request = preview(named(Some("a")));
    assert_eq!(request.headers()["content-type"], "application/xml");
    let expected = "<Naming xmlns=\"https://store.example/\"><name>a</name></Naming>";
    assert_eq!(request.body(), expected);
    // As in botocore, nothing is sent if nothing is said.
    let request = preview(named(None));
    assert!(request.body().is_empty() && !request.headers().contains_key("content-type"));
}

#[test]
fn a_payload_is_the_element_that_its_shape_says() {
    let expected = "<Configuration xmlns=\"https://store.example/\"><on>true</on></Configuration>";
    assert_eq!(body(PutPayload { settings: Some(Settings { on: true }) }), expected);
    let request = preview(PutPayload { settings: None });
    assert!(request.body().is_empty() && !request.headers().contains_key("content-type"));
    let expected = "<Own xmlns=\"https://own.example/?a=1&amp;b=2\"></Own>";
    assert_eq!(body(PutOwn { settings: Own {} }), expected);
}

#[test]
fn what_xml_cannot_hold_is_refused_by_name() {
    let unknown = UnknownMember::new("new", "a");
    for (odd, expected) in [
        (
            PutOdd { text: Some("a\u{1}".into()), ..PutOdd::default() },
            "`text` contains a control character, which XML cannot hold",
        ),
        (
            PutOdd { text: Some("\u{fffe}".into()), ..PutOdd::default() },
            "`text` contains a control character, which XML cannot hold",
        ),
        (
            PutOdd {
                keys: Some(BTreeMap::from([("\0".into(), String::new())])),
                ..PutOdd::default()
            },
            "`keys` contains a control character, which XML cannot hold",
        ),
        (
            PutOdd { sparse: Some(vec![Some("a".into()), None]), ..PutOdd::default() },
            "`sparse[1]` is null, which XML cannot hold",
        ),
        (
            PutOdd { document: Some(true.into()), ..PutOdd::default() },
            "`document` is a document, which XML cannot hold",
        ),
        (
            PutOdd { value: Some(serde_json::json!([])), ..PutOdd::default() },
            "`value` is written by serde, which XML cannot hold",
        ),
        (
            PutOdd { choice: Some(Choice::Unknown(unknown)), ..PutOdd::default() },
            "`choice` is a document, which XML cannot hold",
        ),
    ] {
        assert_eq!(refused(odd), format!("PutOdd was not sent: {expected}"));
    }
}

#[test]
fn members_of_lists_may_come_between_others() {
    let document = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- c --><r xmlns='u'>
        <Flat>1</Flat><Ports>1</Ports> <Text><![CDATA[<a>]]>&#x42;<!-- c -->&quot;</Text>
        <New a='1'><New><Flat>9</Flat></New>text</New><n:Flat>2</n:Flat>
        <FlatMap><Value/><Name>late</Name><New/></FlatMap><Flat> 3 </Flat>
        <Text>last</Text><Ports>2</Ports></r>\n<!-- c -->\n";
    let expected = All {
        flat: vec![1, 2, 3],
        ports: vec![1, 2],
        text: Some("last".into()),
        flat_map: Some(HashMap::from([("late".to_owned(), Node::default())])),
        ..All::default()
    };
    assert_eq!(read(document), expected);
    let read = read("\u{feff}<a:r><Text><![CDATA[<a>]]>&#x42;<!-- c -->&quot;</Text></a:r>");
    assert_eq!(read.text.as_deref(), Some("<a>B\""));
}

#[test]
fn a_member_of_a_union_that_came_later_is_kept_by_its_name() {
    let unknown = Choice::Unknown(UnknownMember::new("new", Document::Null));
    let read = read("<r><Choice><new><a>1</a></new></Choice><Text>b</Text></r>");
    assert_eq!(read, All { choice: Some(unknown), text: Some("b".into()), ..All::default() });
}

#[test]
fn an_empty_element_has_no_members() {
    for document in ["<r/>", "<r></r>", "<r/><!-- c -->", "<r/>\n<?p i?>\n<!-- c -->\n"] {
        assert_eq!(read(document), All::default(), "{document}");
    }
}
