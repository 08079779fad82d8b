//! The arguments of whichever attribute it is.

use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, Path};

use super::item::{
    ErrorArguments, OperationArguments, OutputArguments, ServiceArguments, ShapeArguments,
};
use super::slot::Slot;
use crate::declaration::Declaration;
use crate::mistakes::Mistakes;

/// What the attribute of a declaration was given.
pub(crate) enum Arguments {
    Operation(Box<OperationArguments>),
    Service(Box<ServiceArguments>),
    Output(OutputArguments),
    Error(ErrorArguments),
    Shape(ShapeArguments),
}

impl Arguments {
    /// Reads them; `attributes` are the others of the item.
    pub(crate) fn read(
        declaration: Declaration,
        arguments: TokenStream,
        attributes: &[Attribute],
        mistakes: &mut Mistakes,
    ) -> Self {
        match declaration {
            Declaration::Operation => {
                let given = OperationArguments::read(arguments, attributes, mistakes);
                Self::Operation(Box::new(given))
            }
            Declaration::Service => {
                Self::Service(Box::new(ServiceArguments::read(arguments, mistakes)))
            }
            Declaration::Output => {
                Self::Output(OutputArguments::read(arguments, attributes, mistakes))
            }
            Declaration::Error => Self::Error(ErrorArguments::read(arguments, mistakes)),
            Declaration::Shape => {
                Self::Shape(ShapeArguments::read(arguments, attributes, mistakes))
            }
        }
    }

    /// The key `required`, of a declaration that may have it.
    pub(crate) fn required(&self) -> Option<&Slot<Ident>> {
        match self {
            Self::Operation(given) => Some(&given.required),
            Self::Shape(given) => Some(&given.required),
            Self::Service(_) | Self::Output(_) | Self::Error(_) => None,
        }
    }

    /// What `crate = …` says.
    pub(crate) fn root(&self) -> Option<&Path> {
        match self {
            Self::Operation(given) => &given.root,
            Self::Service(given) => &given.root,
            Self::Output(given) => &given.root,
            Self::Error(given) => &given.root,
            Self::Shape(given) => &given.root,
        }
        .get()
    }
}
