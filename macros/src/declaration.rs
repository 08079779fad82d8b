//! What an item can be declared, and the names of its attribute and derive.

use proc_macro2::{Ident, Span};

/// What an item can be declared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Declaration {
    Operation,
    Service,
    Output,
    Error,
    Shape,
}

impl Declaration {
    pub(crate) const ALL: [Self; 5] =
        [Self::Operation, Self::Service, Self::Output, Self::Error, Self::Shape];

    /// The one that an attribute of that name declares.
    pub(crate) fn of_attribute(name: &Ident) -> Option<Self> {
        Self::ALL.into_iter().find(|declaration| name == declaration.attribute())
    }

    /// The attribute's name, as the user writes it.
    pub(crate) fn attribute(self) -> &'static str {
        match self {
            Self::Operation => "aws_operation",
            Self::Service => "aws_service",
            Self::Output => "aws_output",
            Self::Error => "aws_error",
            Self::Shape => "aws_shape",
        }
    }

    pub(crate) fn derive(self) -> Ident {
        let name = match self {
            Self::Operation => "AwsOperation",
            Self::Service => "AwsService",
            Self::Output => "AwsOutput",
            Self::Error => "AwsError",
            Self::Shape => "AwsShape",
        };
        Ident::new(name, Span::call_site())
    }

    pub(crate) fn belongs_on(self) -> &'static str {
        match self {
            Self::Operation | Self::Service | Self::Output => "a struct",
            Self::Error => "an enum",
            Self::Shape => "a struct or an enum",
        }
    }
}
