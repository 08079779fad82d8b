//! The macros of [`aws-operation`](https://docs.rs/aws-operation): tokens in, impls out.
//!
//! Use them through `aws_operation`, which re-exports and documents them; what they write names
//! that crate's private module and nothing else.
//!
//! Each attribute stands in front and only hands its item over to a hidden derive (`front`), so
//! that `#[cfg]` is resolved and the user's item survives every mistake. The derive then takes the
//! declaration through four steps, once and in this order: `attr` reads keys into slots with
//! spans, `lower` makes a `model` of them, `check` holds the rules that take several members, and
//! `expand` writes the impls. Mistakes are collected on the way and reported together; what one is
//! about is `Broken` in the model, and nothing is written for it.
//!
//! The first three are one function, `read`, and know nothing of `front` and `expand`.
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

use declaration::Declaration;

/// Declares a struct an AWS operation. Documented in `aws_operation`.
#[proc_macro_attribute]
pub fn aws_operation(arguments: TokenStream, item: TokenStream) -> TokenStream {
    front::hand_over(Declaration::Operation, arguments.into(), item.into()).into()
}

/// Declares a unit struct an AWS service. Documented in `aws_operation`.
#[proc_macro_attribute]
pub fn aws_service(arguments: TokenStream, item: TokenStream) -> TokenStream {
    front::hand_over(Declaration::Service, arguments.into(), item.into()).into()
}

/// Declares a struct the output of an operation. Documented in `aws_operation`.
#[proc_macro_attribute]
pub fn aws_output(arguments: TokenStream, item: TokenStream) -> TokenStream {
    front::hand_over(Declaration::Output, arguments.into(), item.into()).into()
}

/// Declares an enum the errors of an operation or service. Documented in `aws_operation`.
#[proc_macro_attribute]
pub fn aws_error(arguments: TokenStream, item: TokenStream) -> TokenStream {
    front::hand_over(Declaration::Error, arguments.into(), item.into()).into()
}

/// Declares a structure, open enum or newtype of the service. Documented in `aws_operation`.
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
