//! `range` and `each`: every member that is wrong is named, and nothing is sent.

use std::collections::{BTreeMap, HashMap};

use aws_operation::{UnknownMember, aws_operation, aws_shape};
use aws_operation_tests::{preview, refused};

#[aws_operation(method = "POST", path = "/{size}")]
#[derive(Clone, Default)]
struct Make {
    #[aws(range(min = 1, max = 9))]
    size: i64,
    #[aws(query, range(max = 0.5))]
    ratio: Option<f32>,
    #[aws(header = "X-Names", each(length(max = 3)))]
    names: Vec<String>,
    #[aws(range(min = -1))]
    offset: Option<Number>,
    #[aws(each(range(min = 2)))]
    counts: BTreeMap<String, u16>,
    #[aws(each(length(min = 1)))]
    sparse: Option<Vec<Option<String>>>,
    inner: Vec<Inner>,
    choice: Option<Choice>,
}

#[aws_shape]
#[derive(Clone)]
struct Number(i32);

#[aws_shape]
#[derive(Clone, Default)]
struct Inner {
    #[aws(range(min = 0.5, max = 9_007_199_254_740_993))]
    value: Option<i64>,
    #[aws(length(max = 2), each(length(max = 2)))]
    tags: Vec<String>,
    #[aws(each(range(max = 1)))]
    map: HashMap<String, f64>,
}

#[aws_shape]
#[derive(Clone)]
enum Choice {
    #[aws(range(max = 3))]
    Count(u32),
    Unknown(UnknownMember),
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}

fn problems(operation: Make) -> Vec<String> {
    let error = refused(operation);
    let (_, problems) = error.split_once("sent: ").unwrap();
    problems.split("; ").map(ToOwned::to_owned).collect()
}

#[test]
fn what_is_out_of_bounds_is_named_with_its_place() {
    let inner = Inner {
        value: Some(9_007_199_254_740_994),
        tags: texts(&["ab", "abc", "a"]),
        map: HashMap::from([("k".to_owned(), 1.5)]),
    };
    let operation = Make {
        size: 10,
        ratio: Some(0.75),
        names: texts(&["abc", "abcd"]),
        offset: Some(Number(-2)),
        counts: BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)]),
        sparse: Some(vec![None, Some(String::new())]),
        ..Make::default()
    };
    assert_eq!(
        problems(operation),
        [
            "`size` is too large: it must be at most 9",
            "`ratio` is too large: it must be at most 0.5",
            "`names[1]` has 4 characters, but at most 3 are allowed",
            "`offset` is too small: it must be at least -1",
            "`counts.a` is too small: it must be at least 2",
            "`sparse[1]` has 0 characters, but needs at least 1",
        ]
    );
    let document = Make {
        size: 1,
        inner: vec![Inner { value: Some(0), ..Inner::default() }, inner],
        choice: Some(Choice::Count(4)),
        ..Make::default()
    };
    assert_eq!(
        problems(document),
        [
            "`inner[0].value` is too small: it must be at least 0.5",
            "`inner[1].value` is too large: it must be at most 9007199254740993",
            "`inner[1].tags` has 3 entries, but at most 2 are allowed",
            "`inner[1].tags[1]` has 3 characters, but at most 2 are allowed",
            "`inner[1].map.k` is too large: it must be at most 1",
            "`choice.count` is too large: it must be at most 3",
        ]
    );
}

#[test]
fn nan_is_within_no_bounds() {
    let inner = Inner { map: HashMap::from([("n".to_owned(), f64::NAN)]), ..Inner::default() };
    let operation = Make { size: 1, ratio: Some(f32::NAN), ..Make::default() };
    assert_eq!(problems(operation), ["`ratio` is NaN, which is outside every range"]);
    let document = Make { size: 1, inner: vec![inner], ..Make::default() };
    assert_eq!(problems(document), ["`inner[0].map.n` is NaN, which is outside every range"]);
}

#[test]
fn what_is_within_them_is_sent() {
    let inner = Inner {
        value: Some(9_007_199_254_740_993),
        tags: texts(&["ab"]),
        map: HashMap::from([("k".to_owned(), 1.0), ("n".to_owned(), f64::NEG_INFINITY)]),
    };
    let request = preview(Make {
        size: 9,
        ratio: Some(0.5),
        names: texts(&["abc"]),
        offset: Some(Number(-1)),
        counts: BTreeMap::from([("b".to_owned(), 2)]),
        sparse: Some(vec![None]),
        inner: vec![inner],
        choice: Some(Choice::Count(3)),
    });
    assert_eq!(request.uri().path(), "/9");
}
