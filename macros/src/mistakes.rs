//! Collects the mistakes of one declaration, so that one compile reports them all.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// The mistakes found so far.
#[derive(Default)]
pub(crate) struct Mistakes {
    error: Option<syn::Error>,
    count: usize,
}

impl Mistakes {
    /// Reports `message` under `tokens`; `help` says what to type.
    pub(crate) fn at(
        &mut self,
        tokens: impl ToTokens,
        message: impl AsRef<str>,
        help: impl AsRef<str>,
    ) {
        let text = text(message.as_ref(), help.as_ref());
        self.push(syn::Error::new_spanned(tokens, text));
    }

    /// Like [`Mistakes::at`], for a place that no token stands for.
    pub(crate) fn at_span(&mut self, span: Span, message: impl AsRef<str>, help: impl AsRef<str>) {
        let text = text(message.as_ref(), help.as_ref());
        self.push(syn::Error::new(span, text));
    }

    fn push(&mut self, error: syn::Error) {
        self.count += 1;
        match &mut self.error {
            Some(first) => first.combine(error),
            None => self.error = Some(error),
        }
    }

    /// How many there are, to tell whether a part had any.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// The `compile_error!`s to write, or `None` where nothing was wrong.
    pub(crate) fn into_tokens(self) -> Option<TokenStream> {
        self.error.map(|error| error.to_compile_error())
    }
}

/// The form of every message: what is wrong, then what to type.
fn text(message: &str, help: &str) -> String {
    if help.is_empty() { message.to_owned() } else { format!("{message}\nhelp: {help}") }
}
