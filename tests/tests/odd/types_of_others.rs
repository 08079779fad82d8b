//! Members of other crates' types, of generic ones, and of ones that borrow for ever.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::num::NonZeroU32;

use aws_operation::{Blob, Timestamp, aws_operation, aws_output, aws_shape};
use aws_operation_tests::body;

type Pairs<T> = BTreeMap<String, T>;

#[aws_operation(method = "POST", path = "/")]
#[derive(Default)]
struct Create {
    #[aws(serde)]
    number: Option<serde_json::Number>,
    #[aws(serde)]
    value: Option<serde_json::Value>,
    pairs: Pairs<Vec<Option<Tag>>>,
    #[aws(serde)]
    fixed: [u16; 2],
    borrowed: Cow<'static, str>,
    forever: &'static str,
    boxed: Option<Box<Tag>>,
    #[aws(serde)]
    tuple: (u8, String),
    #[aws(serde)]
    count: Option<NonZeroU32>,
    set: HashSet<String>,
    #[aws(serde)]
    path: std::path::PathBuf,
    time: Option<Timestamp>,
    blob: Option<Blob>,
}

#[aws_output]
#[allow(dead_code)]
struct Created {
    #[aws(serde)]
    value: Option<serde_json::Value>,
    pairs: HashMap<String, Tag>,
    borrowed: Option<Cow<'static, str>>,
    boxed: Option<Box<Tag>>,
    #[aws(serde)]
    count: Option<NonZeroU32>,
}

#[aws_shape]
#[derive(Default)]
struct Tag {
    key: Option<String>,
    children: Vec<Tag>,
    parent: Option<Box<Tag>>,
    #[aws(serde)]
    other: Option<serde_json::Value>,
}

#[test]
fn holds() {
    let create = Create {
        pairs: [("k".to_owned(), vec![Some(Tag { key: Some("t".into()), ..Default::default() })])]
            .into(),
        borrowed: "b".into(),
        forever: "f",
        tuple: (1, "x".into()),
        ..Default::default()
    };
    assert_eq!(
        body(create),
        r#"{"pairs":{"k":[{"key":"t","children":[]}]},"fixed":[0,0],"borrowed":"b","forever":"f","tuple":[1,"x"],"set":[],"path":""}"#
    );
}
