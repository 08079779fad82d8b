//! Members by their text: behind aliases, with names that fall together, and in a newtype that is a key.

use std::collections::{BTreeMap, HashSet};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use aws_operation::{UnknownMember, aws_operation, aws_output, aws_shape};
use aws_operation_tests::{body, target};

type Maybe<T> = Option<T>;
type Addresses = Maybe<Vec<IpAddr>>;

#[aws_operation(method = "POST", path = "/{text}/{key}")]
#[derive(Default)]
struct Create {
    #[aws(text)]
    text: char,
    key: Address,
    #[aws(query, text)]
    r#type: Addresses,
    #[aws(text)]
    number: Maybe<u64>,
    #[aws(text)]
    name: String,
    by_address: BTreeMap<Address, bool>,
    #[aws(text)]
    deep: Vec<Vec<Maybe<SocketAddr>>>,
    sent: Maybe<Sent>,
}

#[aws_shape]
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Address(#[aws(text)] IpAddr);

impl Default for Address {
    fn default() -> Self {
        Self(IpAddr::from([127, 0, 0, 1]))
    }
}

/// It is only shown.
struct Shown;

impl std::fmt::Display for Shown {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("shown")
    }
}

/// It is only read.
#[allow(dead_code)]
struct Read(String);

impl std::str::FromStr for Read {
    type Err = std::fmt::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}

#[aws_shape(input)]
struct Sent {
    #[aws(text)]
    shown: Shown,
    only: SentOnly,
    either: Either,
}

#[aws_shape(input)]
struct SentOnly(#[aws(text, sensitive)] Shown);

#[aws_shape(input)]
#[allow(dead_code)]
enum Either {
    #[aws(text)]
    Shown(Shown),
    #[aws(text, sensitive)]
    Flag(bool),
    Unknown(UnknownMember),
}

#[aws_output(output)]
#[allow(dead_code)]
struct Created {
    #[aws(text)]
    read: Option<Read>,
    only: ReadOnly,
    #[aws(text, sensitive)]
    addresses: HashSet<Ipv4Addr>,
    by_address: BTreeMap<Address, Vec<Address>>,
}

#[aws_shape(output)]
#[allow(dead_code)]
struct ReadOnly(#[aws(text)] IpAddr);

fn create() -> Create {
    Create { text: 'c', ..Default::default() }
}

#[test]
fn holds() {
    let addresses = Some(vec![IpAddr::from([10, 0, 0, 1])]);
    assert_eq!(target(Create { r#type: addresses, ..create() }), "/c/127.0.0.1?type=10.0.0.1");
    let sent = Some(Sent { shown: Shown, only: SentOnly(Shown), either: Either::Flag(true) });
    let create = Create {
        number: Some(5),
        by_address: [(Address::default(), true)].into(),
        deep: vec![vec![None, Some(SocketAddr::from(([10, 0, 0, 1], 80)))]],
        sent,
        ..create()
    };
    assert_eq!(
        body(create),
        concat!(
            r#"{"number":"5","name":"","byAddress":{"127.0.0.1":true},"deep":[[null,"10.0.0.1:80"]],"#,
            r#""sent":{"shown":"shown","only":"shown","either":{"flag":"true"}}}"#
        )
    );
}
