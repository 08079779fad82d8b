//! What declared shapes have in common: structures, string enums, unions, newtypes.

mod answer;
mod ask;
mod member;
mod newtype;
mod payload;
mod read;
mod string_enum;
mod union;
mod write;

pub use answer::{HeaderOutput, PrefixHeadersOutput, StatusOutput};
pub use member::{ShapeMember, Written};
pub use newtype::Newtype;
pub use payload::{EncodedHeaderOutput, PayloadOutput};
pub use read::{DocumentMember, MemberReader, ReadMembers, read_structure};
pub use string_enum::{StringEnum, read_string_enum};
pub use union::{ReadUnion, UnknownMember, read_union};
pub use write::StructureWriter;

pub(crate) use ask::Ask;
pub(crate) use read::StructureVisitor;
