//! Documents that chance brings: most of them good, or nearly so.

use aws_operation_tests::beside_ciborium::compare;
use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestRunner};

const CASES: u32 = 20_000;

/// What a value may be that holds no other.
const SCALARS: [&[u8]; 20] = [
    &[0],
    &[0x17],
    &[0x18, 0xff],
    &[0x19, 0, 1],
    &[0x1b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    &[0x20],
    &[0x3b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    &[0x40],
    &[0x43, 0, 1, 0xff],
    &[0x5f, 0x41, 0, 0x40, 0xff],
    &[0x60],
    &[0x62, 0xc3, 0xa9],
    &[0x7f, 0x61, b'a', 0x61, b'b', 0xff],
    &[0xf4],
    &[0xf6],
    &[0xf7],
    &[0xf9, 0x7c, 1],
    &[0xf9, 0x80, 0],
    &[0xfa, 0x3f, 0xc0, 0, 0],
    &[0xfb, 0x7f, 0xef, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
];

/// What the keys of maps are.
const KEYS: [&[u8]; 4] = [&[0x61, b'a'], &[0x60], &[0x7f, 0xff], &[0x62, b'b', b'c']];

/// What stands before a value and means something.
const TAGS: [&[u8]; 7] = [&[], &[], &[], &[0xc1], &[0xc2], &[0xc4], &[0xd9, 0xd9, 0xf7]];

/// What is put in place of something else.
const PIECES: [u8; 16] =
    [0, 0x18, 0x1b, 0x1f, 0x20, 0x41, 0x5f, 0x61, 0x7f, 0x81, 0x9f, 0xa1, 0xbf, 0xc2, 0xf9, 0xff];

fn good() -> impl Strategy<Value = Vec<u8>> {
    let scalar = (select(&TAGS[..]), select(&SCALARS[..]));
    let scalar = scalar.prop_map(|(tag, scalar)| [tag, scalar].concat());
    scalar.prop_recursive(5, 40, 6, |inner| {
        let list = (any::<bool>(), vec(inner.clone(), 0..6)).prop_map(|(is_definite, items)| {
            around(0x80, is_definite, items.len(), &items.concat())
        });
        let entry = (select(&KEYS[..]), inner).prop_map(|(key, value)| [key, &value].concat());
        let map = (any::<bool>(), vec(entry, 0..4)).prop_map(|(is_definite, entries)| {
            around(0xa0, is_definite, entries.len(), &entries.concat())
        });
        prop_oneof![list, map]
    })
}

/// A list or map of so many.
fn around(head: u8, is_definite: bool, count: usize, items: &[u8]) -> Vec<u8> {
    match u8::try_from(count) {
        Ok(count) if is_definite => [&[head | count], items].concat(),
        _ => [&[head | 0x1f], items, &[0xff]].concat(),
    }
}

/// Good ones, and those in which bytes are put in place of others.
fn documents() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![vec(select(&PIECES[..]), 0..3), vec(any::<u8>(), 0..3)];
    let changes = vec((any::<Index>(), 0_usize..4, piece), 0..4);
    (good(), changes).prop_map(|(mut document, changes)| {
        for (place, length, piece) in changes {
            let start = place.index(document.len() + 1);
            let end = (start + length).min(document.len());
            document.splice(start..end, piece);
        }
        document
    })
}

pub fn documents_are_the_same() {
    let config = Config { cases: CASES, failure_persistence: None, ..Config::default() };
    let run = TestRunner::new(config).run(&documents(), |document| {
        compare(&document);
        Ok(())
    });
    run.unwrap_or_else(|problem| panic!("{problem}"));
}
