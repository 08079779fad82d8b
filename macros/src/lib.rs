//! The procedural macros of [`aws-operation`](https://docs.rs/aws-operation).
//!
//! Use them through `aws_operation`, which re-exports and documents them. The code they generate refers
//! to that crate's private module and to nothing else.
//!
//! Each attribute only hands its item over to a hidden derive (see `front`). This way `#[cfg]` is
//! resolved first, and the user's item survives every mistake in a declaration. The derive then
//! processes the declaration in four steps: `attr` reads keys into slots with spans, `lower` turns
//! them into a `model`, `check` enforces the rules that involve several members, and `expand` writes
//! the impls. All steps collect mistakes, which are reported together. The part of the model that a
//! mistake affects is marked `Broken`, and no code is generated for it.
//!
//! The first three steps form one function, `read`, which does not depend on `front` or `expand`.
#![forbid(unsafe_code)]

use proc_macro::TokenStream;

mod attr;
mod check;
mod declaration;
mod declared;
mod derive;
mod expand;
mod front;
mod lower;
mod mistakes;
mod model;
mod names;
mod read;
mod required;
mod root;
#[cfg(test)]
mod tests;
mod undeclarable;

use declaration::Declaration;

/// Declares a struct as an AWS operation. See `aws_operation` for the documentation.
#[proc_macro_attribute]
pub fn aws_operation(arguments: TokenStream, item: TokenStream) -> TokenStream {
    front::hand_over(Declaration::Operation, arguments.into(), item.into()).into()
}

/// Declares a unit struct as an AWS service. See `aws_operation` for the documentation.
#[proc_macro_attribute]
pub fn aws_service(arguments: TokenStream, item: TokenStream) -> TokenStream {
    front::hand_over(Declaration::Service, arguments.into(), item.into()).into()
}

/// Declares a struct as the output of an operation. See `aws_operation` for the documentation.
#[proc_macro_attribute]
pub fn aws_output(arguments: TokenStream, item: TokenStream) -> TokenStream {
    front::hand_over(Declaration::Output, arguments.into(), item.into()).into()
}

/// Declares an enum as the errors of an operation or service. See `aws_operation` for the documentation.
#[proc_macro_attribute]
pub fn aws_error(arguments: TokenStream, item: TokenStream) -> TokenStream {
    front::hand_over(Declaration::Error, arguments.into(), item.into()).into()
}

/// Declares a structure, open enum, union or newtype. See `aws_operation` for the documentation.
#[proc_macro_attribute]
pub fn aws_shape(arguments: TokenStream, item: TokenStream) -> TokenStream {
    front::hand_over(Declaration::Shape, arguments.into(), item.into()).into()
}

#[doc(hidden)]
#[proc_macro_derive(AwsOperation, attributes(aws, __aws_arguments))]
pub fn derive_operation(item: TokenStream) -> TokenStream {
    derive::derive(Declaration::Operation, item.into()).into()
}

#[doc(hidden)]
#[proc_macro_derive(AwsService, attributes(aws, __aws_arguments))]
pub fn derive_service(item: TokenStream) -> TokenStream {
    derive::derive(Declaration::Service, item.into()).into()
}

#[doc(hidden)]
#[proc_macro_derive(AwsOutput, attributes(aws, __aws_arguments))]
pub fn derive_output(item: TokenStream) -> TokenStream {
    derive::derive(Declaration::Output, item.into()).into()
}

#[doc(hidden)]
#[proc_macro_derive(AwsError, attributes(aws, __aws_arguments))]
pub fn derive_error(item: TokenStream) -> TokenStream {
    derive::derive(Declaration::Error, item.into()).into()
}

#[doc(hidden)]
#[proc_macro_derive(AwsShape, attributes(aws, __aws_arguments))]
pub fn derive_shape(item: TokenStream) -> TokenStream {
    derive::derive(Declaration::Shape, item.into()).into()
}
