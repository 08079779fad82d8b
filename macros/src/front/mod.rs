//! The attribute in front: hands the untouched item over to a hidden derive.
//!
//! Reads no more than it must. Two mistakes would never reach the derive and are reported here: an
//! attribute on something that cannot derive, and a second one of ours. What a derive cannot see is
//! noted for it: its neighbours, and the fields that `#[cfg]` may take away.

mod item;

use proc_macro2::{Span, TokenStream};
use quote::quote;

use crate::declaration::Declaration;
use crate::mistakes::Mistakes;
use crate::root;
use crate::root::PRIVATE;
use item::{Item, without_keys};

/// What a derive can stand on. One of them that is still wrong gets the derive's text.
const DERIVABLE: [&str; 3] = ["struct", "enum", "union"];

/// Expands `#[aws_…(arguments)] item`.
pub(crate) fn hand_over(
    declaration: Declaration,
    arguments: TokenStream,
    item: TokenStream,
) -> TokenStream {
    let item = Item::read(item);
    let mut mistakes = Mistakes::default();
    for (second, place) in &item.others {
        report_second(declaration, *second, place, &mut mistakes);
    }
    match &item.keyword {
        Some(keyword) if DERIVABLE.iter().any(|known| keyword == known) => {}
        other => {
            let message =
                format!("`#[{}]` belongs on {}", declaration.attribute(), declaration.belongs_on());
            match other {
                Some(keyword) => mistakes.at(keyword, message, ""),
                None => mistakes.at_span(Span::call_site(), message, ""),
            }
            let tokens = without_keys(item.tokens);
            let mistakes = mistakes.into_tokens();
            return quote!(#mistakes #tokens);
        }
    }
    let (declaration, arguments) = item.stronger_than(declaration, arguments);
    let root = root::of_arguments(&arguments);
    let derive = declaration.derive();
    let Item { tokens, derives, conditional, .. } = item;
    let mistakes = mistakes.into_tokens();
    quote! {
        #mistakes
        #[derive(#root::#PRIVATE::#derive)]
        #[__aws_arguments({ #arguments } { #(#derives)* } { #(#conditional)* })]
        #tokens
    }
}

/// An item is declared once: two of our attributes would write the same impls.
fn report_second(
    first: Declaration,
    second: Declaration,
    place: &TokenStream,
    mistakes: &mut Mistakes,
) {
    let (one, other) = (first.attribute(), second.attribute());
    if first == second {
        mistakes.at(place, format!("duplicate `#[{one}]`"), "remove one");
        return;
    }
    let message = format!("an item cannot have both `#[{other}]` and `#[{one}]`");
    let pair = [first, second];
    let help = if pair.contains(&Declaration::Shape) && pair.contains(&Declaration::Output) {
        "remove `#[aws_output]`: a shape can be an output too"
    } else {
        "remove one, or split the item in two"
    };
    mistakes.at(place, message, help);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn handed_over(arguments: TokenStream, item: TokenStream) -> String {
        hand_over(Declaration::Operation, arguments, item).to_string()
    }

    #[test]
    fn the_item_is_kept_and_the_derive_put_in_front() {
        let out = handed_over(
            quote!(method = "GET"),
            quote!(
                #[derive(Clone, serde::Debug)]
                pub(crate) struct A;
            ),
        );
        let expected = quote! {
            #[derive(::aws_operation::#PRIVATE::AwsOperation)]
            #[__aws_arguments({ method = "GET" } { Clone Debug } { })]
            #[derive(Clone, serde::Debug)] pub(crate) struct A;
        };
        assert_eq!(out, expected.to_string());
    }

    #[test]
    fn the_crate_key_names_the_root() {
        let out = handed_over(
            quote!(output = a::B<C>, crate = ::renamed::aws, path = "/"),
            quote!(
                struct A;
            ),
        );
        let expected = quote!(::renamed::aws::#PRIVATE::AwsOperation).to_string();
        assert!(out.contains(&expected), "{out}");
    }

    #[test]
    fn a_function_is_refused_and_kept() {
        let out = handed_over(
            quote!(),
            quote!(
                pub fn f() {}
            ),
        );
        assert!(out.contains("belongs on a struct") && out.contains("pub fn f"), "{out}");
    }

    #[test]
    fn fields_under_a_cfg_are_noted() {
        let out = handed_over(
            quote!(),
            quote!(
                struct A {
                    #[cfg(a)]
                    pub x: a::B<C, D>,
                    y: E,
                    #[doc = ""]
                    #[cfg(b)]
                    z: F,
                }
            ),
        );
        assert!(out.contains("{ x z }"), "{out}");
    }

    #[test]
    fn a_second_attribute_is_reported_and_dropped() {
        let out = handed_over(
            quote!(),
            quote!(
                #[aws_operation(path = "/")]
                struct A;
            ),
        );
        assert!(out.contains("duplicate `#[aws_operation]`"), "{out}");
        assert_eq!(out.matches("path").count(), 0, "{out}");
    }
}
