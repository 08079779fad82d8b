//! Typed values: how the values of a declaration are written to a codec and read from one. Both use
//! the same const table of a shape's members.

pub mod by_text;
mod checker;
mod codec;
mod containers;
mod foreign;
mod invalid_member;
mod items;
mod layout;
mod member;
mod path;
mod payload_reader;
mod range;
mod raw;
mod read;
mod read_error;
mod scalars;
mod string_enum;
mod tree_reader;
mod undeclared;
mod union;
mod write;

#[cfg(feature = "xml")]
pub use codec::Kind;
pub use codec::{Codec, ReadDocument};
pub use foreign::{Foreign, ForeignValue, ReadForeign, WriteForeign};
pub use invalid_member::InvalidMember;
pub use layout::{Layout, Namespace, Root};
pub use member::{Facts, Member};
pub use read::{DocumentValue, Entry, Found, MemberReader, ReadValue, ValueReader};
pub use read_error::ReadError;
pub use string_enum::StringEnum;
pub(crate) use undeclared::tell_undeclared;
pub use union::{ReadUnion, UnknownMember};
pub use write::{
    BigNumber, Integer, MemberWriter, Structure, ValueWriter, WriteMembers, WriteValue,
};

pub(crate) use checker::Checks;
pub(crate) use codec::ValueOf;
pub(crate) use member::NO_FACTS;
pub(crate) use payload_reader::PayloadReader;
pub(crate) use raw::{Raw, raw};
pub(crate) use tree_reader::TreeReader;
