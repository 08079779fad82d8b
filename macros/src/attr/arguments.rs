//! The arguments of whichever attribute it is.

use proc_macro2::{Ident, TokenStream};
use syn::Path;

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
    Shape(Box<ShapeArguments>),
}

impl Arguments {
    /// Reads them.
    pub(crate) fn read(
        declaration: Declaration,
        arguments: TokenStream,
        mistakes: &mut Mistakes,
    ) -> Self {
        match declaration {
            Declaration::Operation => {
                let given = OperationArguments::read(arguments, mistakes);
                Self::Operation(Box::new(given))
            }
            Declaration::Service => {
                Self::Service(Box::new(ServiceArguments::read(arguments, mistakes)))
            }
            Declaration::Output => Self::Output(OutputArguments::read(arguments, mistakes)),
            Declaration::Error => Self::Error(ErrorArguments::read(arguments, mistakes)),
            Declaration::Shape => Self::Shape(Box::new(ShapeArguments::read(arguments, mistakes))),
        }
    }

    /// Whether `rename_all` was written, for an item that may have it.
    pub(crate) fn renames(&self) -> bool {
        match self {
            Self::Operation(given) => given.rename_all.is_given(),
            Self::Output(given) => given.rename_all.is_given(),
            Self::Shape(given) => given.rename_all.is_given(),
            // Their members' names are of types of their own.
            Self::Service(_) | Self::Error(_) => true,
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
