//! A shape that holds itself in thirty members: what reads, writes and shows it has large frames.

use std::collections::{BTreeMap, HashMap};

use aws_operation::aws_shape;

macro_rules! wide {
    (boxed: $($boxed:ident)*; lists: $($list:ident)*; maps: $($map:ident)*; sorted: $($sorted:ident)*;) => {
        /// Itself, thirty times, and what is dropped in other frames than it is.
        #[aws_shape]
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Wide {
            $(
                /// In a box.
                pub $boxed: Option<Box<Wide>>,
            )*
            $(
                /// In a list.
                pub $list: Option<Vec<Wide>>,
            )*
            $(
                /// In a map.
                pub $map: HashMap<String, Wide>,
            )*
            $(
                /// In a map that is a tree.
                pub $sorted: Option<BTreeMap<String, Wide>>,
            )*
            /// Maps in maps.
            pub maps: Option<Maps>,
        }
    };
}

wide! {
    boxed: b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 b10 b11;
    lists: l0 l1 l2 l3 l4 l5 l6 l7;
    maps: m0 m1 m2 m3 m4;
    sorted: s0 s1 s2 s3 s4;
}

/// Maps in maps.
#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
pub struct Maps(pub BTreeMap<String, Maps>);

/// Puts a value into another.
pub type Outer = fn(Wide) -> Wide;

/// What may be around a level: the text before it and behind it, and the same of a value.
pub const LEVELS: [(&str, &str, Outer); 4] = [
    ("{\"b7\":", "}", |wide| Wide { b7: Some(Box::new(wide)), ..Wide::default() }),
    ("{\"l3\":[", "]}", |wide| Wide { l3: Some(vec![wide]), ..Wide::default() }),
    ("{\"m2\":{\"a\":", "}}", |wide| Wide {
        m2: HashMap::from([("a".to_owned(), wide)]),
        ..Wide::default()
    }),
    ("{\"s4\":{\"a\":", "}}", |wide| Wide {
        s4: Some(BTreeMap::from([("a".to_owned(), wide)])),
        ..Wide::default()
    }),
];
