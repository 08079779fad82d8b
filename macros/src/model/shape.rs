//! Outputs and shapes.

use proc_macro2::TokenStream;
use syn::{Ident, LitStr, Type};

use super::{Constraints, Encoded, Item, Layouts, OfEvent, Root, Row, TimestampFormat};

/// A struct that an answer becomes.
pub(crate) struct Output {
    pub(crate) item: Item,
    pub(crate) directions: Directions,
    /// Whether the document is the member itself.
    pub(crate) unwrapped: bool,
    pub(crate) fields: Vec<Field>,
}

/// A structure of the service.
pub(crate) struct Structure {
    pub(crate) item: Item,
    pub(crate) element: Root,
    pub(crate) directions: Directions,
    pub(crate) fields: Vec<Field>,
}

/// A member of an output, a structure or a union.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    /// The name in the document.
    pub(crate) name: String,
    /// What says so, for carets.
    pub(crate) said: TokenStream,
    pub(crate) source: Source,
    /// Where it is in an event, unless it is in the document.
    pub(crate) of_event: Option<OfEvent>,
    /// The last of the events that it is a stream of.
    pub(crate) ends_with: Option<LitStr>,
    pub(crate) sensitive: bool,
    pub(crate) constraints: Constraints,
    pub(crate) timestamp: Option<TimestampFormat>,
    /// The key `serde`, if its type is of another crate.
    pub(crate) foreign: Option<Ident>,
    /// The key `text`, if it is sent and read by its text.
    pub(crate) text: Option<Ident>,
    pub(crate) layouts: Layouts,
}

impl Field {
    /// Whether its type is read by traits of std or of serde, and is not asked for more.
    pub(crate) fn is_bridged(&self) -> bool {
        self.foreign.is_some() || self.text.is_some()
    }

    /// What the table of members has of it.
    pub(crate) fn row(&self) -> Row<'_> {
        Row {
            name: &self.name,
            constraints: &self.constraints,
            timestamp: self.timestamp,
            sensitive: self.sensitive,
            of_event: self.of_event,
            layouts: &self.layouts,
        }
    }
}

/// Where a member is read from. A structure has the document alone.
pub(crate) enum Source {
    Document,
    Header {
        name: LitStr,
        encoded: Option<Encoded>,
    },
    /// Every header whose name begins so.
    PrefixHeaders(LitStr),
    /// The whole body, by the key that says so.
    Payload(Ident),
    /// The answer's status.
    Status,
    /// A binding that was reported already.
    Broken,
}

/// A one-field tuple struct: on the wire it is what it holds.
pub(crate) struct Newtype {
    pub(crate) item: Item,
    pub(crate) directions: Directions,
    pub(crate) inner: Type,
    pub(crate) sensitive: bool,
    /// The key `serde`, if its type is of another crate.
    pub(crate) foreign: Option<Ident>,
    /// The key `text`, if it is sent and read by its text.
    pub(crate) text: Option<Ident>,
}

/// An open string enum.
pub(crate) struct StringEnum {
    pub(crate) item: Item,
    pub(crate) directions: Directions,
    pub(crate) variants: Vec<StringVariant>,
    /// The variant that keeps a value unknown when the enum was written; `None` where the variants
    /// have a mistake.
    pub(crate) unknown: Option<Ident>,
}

/// An open union: one of its members is there.
pub(crate) struct Union {
    pub(crate) item: Item,
    pub(crate) element: Root,
    pub(crate) directions: Directions,
    /// A variant each, which holds the member's value.
    pub(crate) members: Vec<Field>,
    /// The variant that keeps a member unknown when the union was written; `None` where the variants
    /// have a mistake.
    pub(crate) unknown: Option<Ident>,
}

/// A known value of a string enum.
pub(crate) struct StringVariant {
    pub(crate) ident: Ident,
    pub(crate) value: String,
    /// What says so, for carets.
    pub(crate) said: TokenStream,
}

/// Whether a shape is sent, received or both.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Directions {
    pub(crate) input: bool,
    pub(crate) output: bool,
}

impl Directions {
    /// Of what is read in any case: both, unless it is `only` that.
    pub(crate) fn of_output(only: bool) -> Self {
        Self { input: !only, output: true }
    }

    /// Whether it is sent and received.
    pub(crate) fn are_both(self) -> bool {
        self.input && self.output
    }
}
