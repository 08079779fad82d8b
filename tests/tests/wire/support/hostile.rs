//! Strings that have broken clients before.

use proptest::collection::{btree_map, vec};
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;
use serde_json::Value;

/// Pieces that mean something to URLs, HTTP or terminals, and some that mean nothing.
const PIECES: [&str; 75] = [
    "",
    ".",
    "..",
    "...",
    "/",
    "//",
    "\\",
    "%",
    "%2",
    "%2f",
    "%2F",
    "%2e",
    "%2E%2e",
    "..%2f",
    "%00",
    "%25",
    "%0d%0a",
    "%zz",
    "?",
    "#",
    "&",
    "=",
    "+",
    " ",
    "  ",
    ";",
    ":",
    "@",
    "!",
    "*",
    "'",
    "(",
    ")",
    ",",
    "$",
    "[",
    "]",
    "{",
    "}",
    "|",
    "^",
    "`",
    "<",
    ">",
    "\"",
    "~",
    "-",
    "_",
    "a",
    "Z",
    "0",
    "\t",
    "\r",
    "\n",
    "\r\n",
    "\0",
    "\u{1}",
    "\u{1f}",
    "\u{7f}",
    "\u{80}",
    "\u{85}",
    "\u{a0}",
    "e\u{301}",
    "\u{200b}",
    "\u{202e}",
    "\u{2028}",
    "\u{feff}",
    "\u{fffd}",
    "\u{10ffff}",
    "日本",
    "😀",
    "\r\nX-Evil: 1",
    "\r\n\r\nGET / HTTP/1.1\r\n",
    "//evil.test",
    "http://evil.test/",
];

/// Strings that are always tried, whatever chance brings.
#[must_use]
pub fn known() -> Vec<String> {
    let mut known: Vec<String> = PIECES.iter().map(|piece| (*piece).to_owned()).collect();
    known.extend(PIECES.iter().map(|piece| format!("a{piece}b")));
    for text in ["../..", "./a", "a/..", "a/../b", "a/./b", "/a", "a/", "/", ".%2e", "%2e.", "a//b"]
    {
        known.push(text.to_owned());
    }
    known.extend([" a", "a ", "\ta", "a\t"].map(str::to_owned));
    known.extend(["x".repeat(70_000), "/.".repeat(35_000)]);
    known
}

/// Any string: of hostile pieces, of any characters, or very long.
pub fn strings() -> impl Strategy<Value = String> + use<> {
    let pieces = vec(select(&PIECES[..]), 0..6).prop_map(|pieces| pieces.concat());
    let characters = vec(any::<char>(), 0..40).prop_map(String::from_iter);
    let bytes =
        vec(0_u8..0x80, 0..20).prop_map(|bytes| bytes.into_iter().map(char::from).collect());
    let long = (select(&PIECES[..]), Just(70_000_usize))
        .prop_map(|(piece, length)| piece.repeat(length / piece.len().max(1)));
    prop_oneof![30 => pieces, 20 => characters, 20 => bytes, 1 => long]
}

/// Any JSON value. Floats have a few binary digits, so that their text is exact.
pub fn documents() -> impl Strategy<Value = Value> + use<> {
    let leaves = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i32>().prop_map(|number| Value::from(f64::from(number) / 256.0)),
        strings().prop_map(Value::from),
    ];
    leaves.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            btree_map(strings(), inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}
