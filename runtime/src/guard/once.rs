//! A member whose type is checked by another line of the expansion.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use super::shown::NotShown;
use crate::bind::{
    EncodedHeaderMember, GreedyLabelValue, HeaderMember, IdempotencyToken, LabelValue,
    PayloadMember, PrefixHeadersMember, QueryMember, QueryParamsMember, RequestBinder,
    ResponseBinder,
};
use crate::declared::{ErrorWriter, Operation, ProtocolOf, WriteOutput};
use crate::protocol::{Protocol, RestJson1};
use crate::response::{
    EncodedHeaderOutput, HeaderOutput, PayloadOutput, PrefixHeadersOutput, StatusOutput,
};
use crate::shape::by_text::{Never, One, ReadText, WriteText};
use crate::shape::{
    Codec, DocumentValue, Facts, Foreign, MemberWriter, NO_FACTS, ReadError, ReadValue, TreeReader,
    ValueWriter, WriteForeign, WriteValue,
};
use crate::value::Document;

/// Something of which rustc is not to say twice that it has the wrong type.
///
/// Each method is there if the type is right. Otherwise method lookup goes on to `Unasked`, whose
/// methods do as little as they can: what holds such a value does not compile.
#[derive(Debug)]
pub struct Once<T>(pub T);

/// Stands for a value of the wrong type.
#[derive(Debug)]
pub struct Unasked;

impl<T> Deref for Once<T> {
    type Target = Unasked;

    fn deref(&self) -> &Unasked {
        &Unasked
    }
}

/// Methods that give the value if it has that place, to be measured.
macro_rules! places {
    ($($method:ident: $place:path;)*) => {
        $(
            impl<'a, T: $place> Once<&'a T> {
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
    in_encoded_response_header: EncodedHeaderOutput<false>;
    in_response_prefix_headers: PrefixHeadersOutput;
    in_response_payload: PayloadOutput<false>;
    in_status: StatusOutput;
}

/// Methods that write a member of a shape which is read too: what reads it asks for its type.
macro_rules! written {
    ($($value:ident $member:ident: $($bound:ident)+, $by:ident;)*) => {
        $(
            impl<T: $($bound +)+> Once<&T> {
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

/// Methods that bind a member of an output which is read too: what reads it asks for its type.
macro_rules! bound {
    ($($method:ident: $place:ident;)*) => {
        $(
            impl<T: $place> Once<&T> {
                /// Binds the value.
                pub fn $method(&self, member: usize, response: &mut ResponseBinder) {
                    self.0.bind(member, response.message());
                }
            }
        )*

        impl Unasked {
            $(
                /// Binds nothing.
                pub fn $method(&self, _: usize, _: &mut ResponseBinder) {}
            )*
        }
    };
}

bound! {
    bind_header: HeaderMember;
    bind_encoded_header: EncodedHeaderMember;
    bind_prefix_headers: PrefixHeadersMember;
}

impl<T: StatusOutput> Once<&T> {
    /// Binds the status.
    pub fn bind_status(&self, member: usize, response: &mut ResponseBinder) {
        if let Some(status) = self.0.status() {
            response.status(member, status);
        }
    }
}

impl<T: PayloadMember> Once<&mut T> {
    /// Binds the body.
    pub fn bind_payload<C: Codec>(&mut self, member: usize, response: &mut ResponseBinder) {
        self.0.bind::<C>(member, None, response.message());
    }
}

impl<T: WriteForeign> Once<&T> {
    /// What serde makes of the value.
    pub fn foreign(&self) -> Foreign {
        self.0.as_value()
    }
}

impl<T: WriteOutput> Once<T> {
    /// Gives a modeled error to `to`.
    pub fn error<W: ErrorWriter>(self, shape: usize, to: W) -> W::Written {
        to.error(shape, self.0)
    }
}

impl Unasked {
    /// Binds nothing.
    pub fn bind_status(&self, _: usize, _: &mut ResponseBinder) {}

    /// Binds nothing.
    pub fn bind_payload<C: Codec>(&self, _: usize, _: &mut ResponseBinder) {}

    /// Another of its kind.
    pub fn foreign(&self) -> Self {
        Self
    }

    /// An error without members.
    pub fn error<W: ErrorWriter>(&self, shape: usize, to: W) -> W::Written {
        to.error(shape, ())
    }
}

/// As [`Once`], of a member by its text; `M` is the way to it.
#[derive(Debug)]
pub struct OnceText<'a, T, M>(&'a T, PhantomData<M>);

impl<'a, T> Once<&'a T> {
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

impl<T: ReadText<M>, M> OnceText<'_, T, M> {
    /// What stands for the value, whose type was only asked whether it is read. `F` is a parameter, or
    /// method lookup would pass over a type that is not written.
    pub fn form<F>(&self) -> F
    where
        T: WriteText<M, Form = F>,
    {
        self.0.as_text()
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
    /// Another of its kind.
    pub fn form(&self) -> Self {
        Self
    }

    /// None: it has no text, or is not one.
    pub fn one(&self) -> Option<String> {
        None
    }
}

impl<T: WriteValue> Once<&T> {
    /// Notes the value as the name of the checksum's algorithm.
    pub fn checksum_algorithm(&self, request: &mut RequestBinder) {
        request.checksum_algorithm(self.0);
    }
}

impl Unasked {
    /// Notes nothing.
    pub fn checksum_algorithm(&self, _: &mut RequestBinder) {}
}

impl Once<&str> {
    /// What is read of a text that is not in a document.
    pub fn read<T: ReadValue>(&self) -> Result<T, ReadError> {
        T::read(NO_FACTS, TreeReader(&Document::from(self.0)))
    }
}

impl<'a, T: fmt::Debug> Once<&'a T> {
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

impl<O: Operation> Once<&O>
where
    ProtocolOf<O>: Protocol,
{
    /// The protocol of the operation's service.
    pub fn protocol(&self) -> PhantomData<ProtocolOf<O>> {
        PhantomData
    }
}

impl Unasked {
    /// Stands for the protocol of something that is not a service, which was reported.
    pub fn protocol(&self) -> PhantomData<RestJson1> {
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
