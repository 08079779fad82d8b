//! Documents that are large or deep: they cost no more than they may, on any stack.

use std::collections::HashMap;
use std::thread;

use aws_operation::{
    Document, RpcV2Cbor, aws_error, aws_operation, aws_output, aws_service, aws_shape,
};

use super::{MARK, map, read, response, sent, text, transport};

#[aws_service(id = "Things", protocol = RpcV2Cbor, target_prefix = "Things", error = ThingsError)]
struct Things;

#[aws_operation(service = Things, output = Output)]
struct Get;

#[aws_error]
#[derive(Debug)]
enum ThingsError {
    NotFound(NotFound),
}

#[aws_shape]
#[derive(Debug)]
struct NotFound {
    message: Option<String>,
}

#[aws_output]
#[derive(Debug)]
struct Output {
    next: Option<Box<Node>>,
    list: Option<Vec<Node>>,
    entries: Option<HashMap<String, Node>>,
    document: Option<Document>,
    value: Option<serde_json::Value>,
    number: Option<f64>,
    last: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug)]
struct Node {
    a: Option<Box<Node>>,
    b: Option<String>,
    c: Option<String>,
    d: Option<String>,
}

const DEEP: usize = 1_000_000;

/// How a value is nested: what stands before each one, and behind it.
const NESTINGS: [(&[u8], &[u8]); 8] = [
    (&[0xa1, 0x61, b'a'], &[]),
    (&[0xbf, 0x61, b'a'], &[0xff]),
    (&[0x81], &[]),
    (&[0x9f], &[0xff]),
    (&[0xc1], &[]),
    (&[0xc4], &[]),
    (&[0xc4, 0x82, 0], &[]),
    (&[0x5f], &[0xff]),
];

fn nested(levels: usize, (before, behind): (&[u8], &[u8])) -> Vec<u8> {
    [before.repeat(levels), vec![0xa0], behind.repeat(levels)].concat()
}

/// Runs on a stack on which not much has room.
fn on_a_small_stack(run: impl FnOnce() + Send + 'static) {
    let thread = thread::Builder::new().stack_size(256 << 10).spawn(run).unwrap();
    thread.join().unwrap();
}

#[test]
fn what_is_too_deep_is_an_error() {
    on_a_small_stack(|| {
        for name in ["next", "list", "document", "number"] {
            for nesting in NESTINGS {
                for body in [nested(DEEP, nesting), nesting.0.repeat(DEEP)] {
                    let body = map(&[(name, &body)]);
                    let Err(error) = read::<Output>(&body) else {
                        // Tags that mean nothing are passed, and what is in them is a value.
                        assert!(matches!(nesting.0, [0xc1 | 0xc4]), "{name}");
                        continue;
                    };
                    let error = error.to_string();
                    assert!(error.contains("at byte ") || error.contains("missing"), "{error}");
                }
            }
        }
    });
}

#[test]
fn levels_beyond_the_limit_are_not_read() {
    for (name, nesting) in
        [("next", NESTINGS[0]), ("document", NESTINGS[3]), ("value", NESTINGS[2])]
    {
        let error = read::<Output>(&map(&[(name, &nested(1_100, nesting))])).unwrap_err();
        assert!(error.to_string().contains("levels deep at byte "), "{name}: {error}");
    }
}

#[test]
fn an_unknown_member_may_be_of_any_depth() {
    on_a_small_stack(|| {
        for nesting in &NESTINGS[..6] {
            let body = map(&[("unknown", &nested(DEEP, *nesting)), ("last", &text("l"))]);
            assert_eq!(read::<Output>(&body).unwrap().last.as_deref(), Some("l"));
        }
    });
}

#[test]
fn some_levels_are_read() {
    let body = map(&[("next", &nested(500, NESTINGS[0])), ("document", &nested(500, NESTINGS[3]))]);
    let output = read::<Output>(&body).unwrap();
    let levels = std::iter::successors(output.next, |node| node.a.clone()).count();
    assert_eq!(levels, 501);
}

#[test]
fn what_takes_too_much_memory_is_an_error() {
    const MANY: usize = 200_000;
    let entry = |index: usize| [text(&index.to_string()), vec![0xa0]].concat();
    let pairs = |index: usize| [text(&index.to_string()), vec![0]].concat();
    let null = |index: usize| [text(&index.to_string()), vec![0xf6]].concat();
    let entries: Vec<u8> = (0..50_000).flat_map(entry).collect();
    let nulls: Vec<u8> = (0..50_000).flat_map(null).collect();
    let pairs: Vec<u8> = (0..50_000).flat_map(pairs).collect();
    let opened = |begin: u8, items: &[u8]| [&[begin][..], items, &[0xff]].concat();
    for (name, value) in [
        ("list", opened(0x9f, &[0xa0].repeat(MANY))),
        ("entries", opened(0xbf, &entries)),
        ("entries", opened(0xbf, &nulls)),
        ("document", opened(0x9f, &[0x80].repeat(MANY))),
        ("document", opened(0xbf, &pairs)),
        ("value", opened(0x9f, &[0x80].repeat(MANY))),
        ("unknown", opened(0x9f, &nested(MANY, NESTINGS[3]))),
    ] {
        let error = sent(&transport(response(200, &[MARK], &map(&[(name, &value)]))), Get)
            .unwrap_err()
            .to_string();
        assert!(error.contains("bytes of memory (`max_decoded_size`)"), "{name}: {error}");
    }
}

#[test]
fn an_error_keeps_what_is_not_too_deep() {
    let kind = text("com.amazonaws.things#NotFound");
    for (levels, nesting) in [(DEEP, NESTINGS[0]), (DEEP, NESTINGS[2]), (5_000, NESTINGS[3])] {
        let deep = nested(levels, nesting);
        let body = map(&[("__type", &kind), ("deep", &deep), ("message", &text("m"))]);
        let error = sent(&transport(response(400, &[MARK], &body)), Get).unwrap_err();
        assert_eq!(error.code(), Some("NotFound"));
        let Some(ThingsError::NotFound(NotFound { message })) = error.modeled() else {
            panic!("{error}");
        };
        assert_eq!(message.as_deref(), Some("m"));
    }
}
