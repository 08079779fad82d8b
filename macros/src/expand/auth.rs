//! The key `auth`, as a method of a spec.

use proc_macro2::TokenStream;
use quote::quote;

use super::caret::placed;
use crate::model::{ApiKeyPlace, Auth};
use crate::root::PRIVATE;

/// The call that tells the spec of an operation or a service how its requests say whose they are.
pub(super) fn auth(root: &TokenStream, auth: Option<&Auth>) -> TokenStream {
    let of = quote!(#root::#PRIVATE);
    let variant = match auth {
        None | Some(Auth::Broken) => return TokenStream::new(),
        Some(Auth::SigV4) => return quote!(.signed_by(#of::sigv4::ALGORITHM)),
        // At the word that asks for it, as it is not there without a feature.
        Some(Auth::SigV4a(word)) => {
            let algorithm = placed(word.span(), quote!(#of::sigv4a::ALGORITHM));
            return quote!(.signed_by(#algorithm));
        }
        Some(Auth::UnsignedPayload) => quote!(UnsignedPayload),
        Some(Auth::Bearer) => quote!(Token(&#of::Bearer)),
        Some(Auth::BearerOrSigV4) => quote!(Token(&#of::BearerOrSigned)),
        Some(Auth::HttpApiKey(place)) => {
            let place = api_key_place(place);
            quote!(Token(&#of::ApiKey(#of::ApiKeyPlace::#place)))
        }
        Some(Auth::None) => quote!(None),
    };
    quote!(.auth(#of::Auth::#variant))
}

fn api_key_place(place: &ApiKeyPlace) -> TokenStream {
    match place {
        ApiKeyPlace::Header { name, scheme: Some(scheme), .. } => {
            quote!(Header(#name, ::core::option::Option::Some(#scheme)))
        }
        ApiKeyPlace::Header { name, scheme: None, .. } => {
            quote!(Header(#name, ::core::option::Option::None))
        }
        ApiKeyPlace::Query(name) => quote!(Query(#name)),
    }
}
