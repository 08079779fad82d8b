//! Documents that chance brings: most of them good, or nearly so.

use std::time::{Duration, Instant};

use aws_operation_tests::beside_serde::compare;
use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::sample::{Index, select};
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};

const CASES: u32 = 3_000;

/// Names how many seconds to go on, for a long run.
const SECONDS: &str = "AWS_OPERATION_CHANCE_SECONDS";

/// What numbers, strings and words begin as.
const SCALARS: [&str; 30] = [
    "0",
    "-0",
    "1",
    "-1",
    "1.5",
    "-0.0",
    "1e5",
    "1E+5",
    "1e-400",
    "1e400",
    "-1e400",
    "18446744073709551615",
    "18446744073709551616",
    "-9223372036854775808",
    "-9223372036854775809",
    "123456789012345678901234567890",
    "0.1",
    "53.630839129292724",
    "5e-324",
    "1.7976931348623157e308",
    "null",
    "true",
    "false",
    "\"\"",
    "\"a\"",
    "\"\\u00e9\\ud83e\\udd80\"",
    "\"\\ud800\"",
    "\"é 🦀 \\\\ \\\" \\/ \\b\\f\\n\\r\\t\"",
    "\"12345678\"",
    "\"1234567890123456\\u0000\"",
];

/// What is put in place of something else.
const PIECES: [&str; 34] = [
    "", "{", "}", "[", "]", "\"", ",", ":", "null", "tru", "e", "E", "+", "-", ".", "0", "00", "9",
    "\\", "\\u", "\\ud83e", "\\udd80", "\\u0000", " ", "\n", "\t", "\r", "\u{0}", "\u{1f}",
    "\u{feff}", "é", "\u{a0}", "/**/", "NaN",
];

fn good() -> impl Strategy<Value = String> {
    let string = any::<String>().prop_map(|text| serde_json::to_string(&text).unwrap());
    let number = any::<f64>().prop_filter("JSON", |number| number.is_finite());
    let scalar = prop_oneof![
        4 => select(&SCALARS[..]).prop_map(str::to_owned),
        2 => string.clone(),
        1 => number.prop_map(|number| format!("{number:?}")),
        1 => any::<i128>().prop_map(|number| number.to_string()),
    ];
    let space = select(&["", "", "", " ", "\n ", "\t", "\r\n"][..]);
    scalar.prop_recursive(5, 40, 6, move |inner| {
        let list = (vec(inner.clone(), 0..6), space.clone()).prop_map(|(items, space)| {
            format!("[{space}{}{space}]", items.join(&format!(",{space}")))
        });
        let key = prop_oneof![
            string.clone(),
            select(&["\"a\"", "\"\\u0061\"", "\"\""][..]).prop_map(str::to_owned)
        ];
        let object = (vec((key, inner), 0..5), space.clone()).prop_map(|(entries, space)| {
            let entries: Vec<_> =
                entries.iter().map(|(key, value)| format!("{key}{space}:{space}{value}")).collect();
            format!("{{{space}{}{space}}}", entries.join(&format!("{space},")))
        });
        prop_oneof![list, object]
    })
}

/// Good ones, and those in which bytes are put in place of others.
fn documents() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        4 => select(&PIECES[..]).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 0..3),
    ];
    let changes = vec((any::<Index>(), 0_usize..4, piece), 0..4);
    (good(), changes).prop_map(|(document, changes)| {
        let mut document = document.into_bytes();
        for (place, length, piece) in changes {
            let start = place.index(document.len() + 1);
            let end = (start + length).min(document.len());
            document.splice(start..end, piece);
        }
        document
    })
}

pub fn documents_are_the_same() {
    let seconds = std::env::var(SECONDS).ok().and_then(|seconds| seconds.parse().ok());
    if let Some(seconds) = seconds {
        return for_long(Duration::from_secs(seconds));
    }
    let config = Config { cases: CASES, failure_persistence: None, ..Config::default() };
    let run = TestRunner::new(config).run(&documents(), |document| {
        compare(&document);
        Ok(())
    });
    run.unwrap_or_else(|problem| panic!("{problem}"));
}

pub fn too_deep() {
    let nested = |levels| [vec![b'['; levels], vec![b']'; levels]].concat();
    assert!(compare(&nested(100)));
    assert!(!compare(&nested(1_001)));
}

/// Goes on until the time is over, and says how many documents there were.
fn for_long(time: Duration) {
    let (start, strategy) = (Instant::now(), documents());
    let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::default() });
    let (mut all, mut good) = (0_u64, 0_u64);
    while start.elapsed() < time {
        let document = strategy.new_tree(&mut runner).unwrap().current();
        all += 1;
        good += u64::from(compare(&document));
    }
    println!("{all} documents, {good} of which can be read");
}
