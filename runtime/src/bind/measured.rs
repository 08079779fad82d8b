//! What the keys `length` and `timestamp` are about: a member's value, if it can be bound at all.
//!
//! Of a type that cannot be bound its binding's error says so; that it has no length either would be
//! a second error for one mistake. So each wrapper gives the value by a method of its own, which is
//! there only where the binding is; elsewhere method lookup goes on to [`Unbound`], which has any
//! length.

use std::ops::Deref;

use super::{
    BodyMember, EncodedHeaderMember, GreedyLabelValue, HasLength, HeaderMember, LabelValue,
    PayloadMember, PrefixHeadersMember, QueryMember, QueryParamsMember,
};
use crate::shape::{
    DocumentMember, EncodedHeaderOutput, HeaderOutput, PayloadOutput, PrefixHeadersOutput,
    ShapeMember, StatusOutput,
};

macro_rules! measured {
    ($($name:ident: $binding:ident;)*) => {$(
        /// The value of a member with this binding.
        #[derive(Debug)]
        pub struct $name<'a, T>(pub &'a T);

        impl<'a, T: $binding> $name<'a, T> {
            /// What is measured.
            pub fn value(&self) -> &'a T {
                self.0
            }
        }

        impl<T> Deref for $name<'_, T> {
            type Target = Unbound;

            fn deref(&self) -> &Unbound {
                &Unbound
            }
        }
    )*};
}

measured! {
    InLabel: LabelValue;
    InGreedyLabel: GreedyLabelValue;
    InQuery: QueryMember;
    InHeader: HeaderMember;
    InEncodedHeader: EncodedHeaderMember;
    InPrefixHeaders: PrefixHeadersMember;
    InQueryParams: QueryParamsMember;
    InBody: BodyMember;
    InPayload: PayloadMember;
    InShape: ShapeMember;
    InDocument: DocumentMember;
    InAnswersHeader: HeaderOutput;
    InAnswersEncodedHeader: EncodedHeaderOutput;
    InAnswersPayload: PayloadOutput;
    InAnswersPrefixHeaders: PrefixHeadersOutput;
    InStatus: StatusOutput;
}

/// Stands for a value that cannot be bound. What holds one does not compile.
#[derive(Debug)]
pub struct Unbound;

impl Unbound {
    /// What is measured.
    pub fn value(&self) -> &Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl HasLength for Unbound {
    const UNIT: &'static str = "";

    fn length(&self) -> Option<u64> {
        None
    }
}
