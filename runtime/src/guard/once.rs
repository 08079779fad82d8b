//! A member whose type another line of the expansion asks for.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use super::route::{ByRoute, RpcProtocol};
use super::shown::NotShown;
use crate::bind::{
    EncodedHeaderMember, GreedyLabelValue, HeaderMember, IdempotencyToken, LabelValue,
    PayloadMember, PrefixHeadersMember, QueryMember, QueryParamsMember,
};
use crate::declared::{Operation, ProtocolOf};
use crate::response::{
    EncodedHeaderOutput, HeaderOutput, PayloadOutput, PrefixHeadersOutput, StatusOutput,
};
use crate::shape::by_text::{Never, One, WriteText};
use crate::shape::{
    DocumentValue, Facts, MemberWriter, NO_FACTS, ReadError, ReadValue, TreeReader, ValueWriter,
    WriteForeign, WriteValue,
};
use crate::value::Document;

/// Something of which rustc is not to say twice that it has the wrong type.
///
/// Each method is there if the type is right. Otherwise method lookup goes on to `Unasked`, whose
/// methods do as little as they can: what holds such a value does not compile.
#[derive(Debug)]
pub struct Once<'a, T: ?Sized>(pub &'a T);

/// Stands for a value of the wrong type.
#[derive(Debug)]
pub struct Unasked;

impl<T: ?Sized> Deref for Once<'_, T> {
    type Target = Unasked;

    fn deref(&self) -> &Unasked {
        &Unasked
    }
}

/// Methods that give the value if it has that place, to be measured.
macro_rules! places {
    ($($method:ident: $place:ident;)*) => {
        $(
            impl<'a, T: $place> Once<'a, T> {
                /// The value, if it can be there.
                pub fn $method(&self) -> &'a T {
                    self.0
                }
            }
        )*

        impl Unasked {
            $(
                /// Nothing, which has every property.
                pub fn $method(&self) -> &Self {
                    self
                }
            )*
        }
    };
}

places! {
    in_label: LabelValue;
    in_greedy_label: GreedyLabelValue;
    in_query: QueryMember;
    in_query_params: QueryParamsMember;
    in_header: HeaderMember;
    in_encoded_header: EncodedHeaderMember;
    in_prefix_headers: PrefixHeadersMember;
    in_payload: PayloadMember;
    in_body: WriteValue;
    in_shape: DocumentValue;
    in_document: ReadValue;
    in_response_header: HeaderOutput;
    in_encoded_response_header: EncodedHeaderOutput;
    in_response_prefix_headers: PrefixHeadersOutput;
    in_response_payload: PayloadOutput;
    in_status: StatusOutput;
}

/// Methods that write a member of a shape which is read too: what reads it asks for its type.
macro_rules! written {
    ($($value:ident $member:ident: $($bound:ident)+, $by:ident;)*) => {
        $(
            impl<T: $($bound +)+> Once<'_, T> {
                /// Writes the value.
                pub fn $value<W: ValueWriter>(&self, facts: &'static Facts, to: W) {
                    $by::write(self.0, facts, to);
                }

                /// Writes the value as a member.
                pub fn $member<W: MemberWriter>(&self, index: usize, to: &mut W) {
                    $by::write_member(self.0, index, to);
                }
            }
        )*

        impl Unasked {
            $(
                /// Writes nothing.
                pub fn $value<W: ValueWriter>(&self, _: &'static Facts, to: W) {
                    to.null();
                }

                /// Writes nothing.
                pub fn $member<W: MemberWriter>(&self, _: usize, _: &mut W) {}
            )*
        }
    };
}

written! {
    write write_member: WriteValue, WriteValue;
    write_foreign write_foreign_member: WriteForeign, WriteForeign;
    write_token write_token_member: WriteValue IdempotencyToken, WriteValue;
}

/// As [`Once`], of a member by its text; `M` is the way to it.
#[derive(Debug)]
pub struct OnceText<'a, T, M>(&'a T, PhantomData<M>);

impl<'a, T> Once<'a, T> {
    /// The value, to be sent by its text.
    pub fn by_text<M>(&self) -> OnceText<'a, T, M> {
        OnceText(self.0, PhantomData)
    }
}

/// For one way alone, so that it is known.
impl<T> Deref for OnceText<'_, T, Never> {
    type Target = Unasked;

    fn deref(&self) -> &Unasked {
        &Unasked
    }
}

impl<T: WriteText<M>, M> OnceText<'_, T, M> {
    /// Writes the value.
    pub fn write<W: ValueWriter>(&self, facts: &'static Facts, to: W) {
        self.0.as_text().write(facts, to);
    }

    /// Writes the value as a member.
    pub fn write_member<W: MemberWriter>(&self, index: usize, to: &mut W) {
        self.0.as_text().write_member(index, to);
    }
}

impl<T: WriteText<One, Form = String>> OnceText<'_, T, One> {
    /// The text of a value that is one.
    pub fn one(&self) -> Option<String> {
        Some(self.0.as_text())
    }
}

impl Unasked {
    /// None: it has no text, or is not one.
    pub fn one(&self) -> Option<String> {
        None
    }
}

impl Once<'_, str> {
    /// What is read of a text that is not in a document.
    pub fn read<T: ReadValue>(&self) -> Result<T, ReadError> {
        T::read(NO_FACTS, TreeReader(&Document::from(self.0)))
    }
}

impl<'a, T: fmt::Debug> Once<'a, T> {
    /// What is shown of a member that is not sensitive, in the `Debug` of an item that has one.
    pub fn shown(&self) -> &'a T {
        self.0
    }
}

impl Unasked {
    /// What is shown of a value whose type has no `Debug`.
    pub fn shown(&self) -> &NotShown {
        &NotShown
    }
}

impl<O: Operation> Once<'_, O>
where
    ProtocolOf<O>: RpcProtocol,
{
    /// The protocol of an operation that has `method` and `path`, if it is one without them.
    pub fn protocol(&self) -> PhantomData<ProtocolOf<O>> {
        PhantomData
    }
}

impl Unasked {
    /// Any other protocol, and that of a service that is none and was reported.
    pub fn protocol(&self) -> PhantomData<ByRoute> {
        PhantomData
    }
}

/// It is never sent.
#[diagnostic::do_not_recommend]
impl WriteValue for Unasked {
    fn write<W: ValueWriter>(&self, _: &'static Facts, to: W) {
        to.null();
    }
}
