//! Writes the key `auth`.

use aws_operation_words::AuthWord;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Writer;
use crate::model::{Algorithm, ApiKeyPlace, Auth, Location, Operation};

impl Writer<'_> {
    /// That of the service at a place, unless its requests are signed with SigV4.
    pub(super) fn auth_of_service(&self, location: &Location) -> Option<TokenStream> {
        let is_usual =
            self.service.auth == Auth::Signed && location.algorithm() == Algorithm::SigV4;
        (!is_usual).then(|| of(&self.service.auth, location.algorithm()))
    }

    /// That of an operation, unless its service has the same.
    pub(super) fn own_auth(&self, operation: &Operation) -> Option<TokenStream> {
        let algorithm = operation.signs_by();
        let is_same = operation.auth == self.service.auth
            && (operation.auth != Auth::Signed || algorithm == operation.location.algorithm());
        (!is_same).then(|| of(&operation.auth, algorithm))
    }
}

fn of(auth: &Auth, algorithm: Algorithm) -> TokenStream {
    match (auth, algorithm) {
        (Auth::Signed, Algorithm::SigV4) => key(AuthWord::SigV4),
        (Auth::Signed, Algorithm::SigV4a) => key(AuthWord::SigV4a),
        (Auth::UnsignedPayload, _) => key(AuthWord::UnsignedPayload),
        (Auth::Bearer, _) => key(AuthWord::Bearer),
        (Auth::BearerOrSigned, _) => key(AuthWord::BearerOrSigV4),
        (Auth::ApiKey(place), _) => {
            let place = match place {
                ApiKeyPlace::Header { name, scheme } => {
                    let scheme = scheme.iter().map(|scheme| quote!(, scheme = #scheme));
                    quote!(header = #name #(#scheme)*)
                }
                ApiKeyPlace::Query(name) => quote!(query = #name),
            };
            let key = key(AuthWord::HttpApiKey);
            quote!(#key(#place))
        }
        (Auth::None, _) => key(AuthWord::None),
    }
}

fn key(word: AuthWord) -> TokenStream {
    let word = format_ident!("{}", word.word());
    quote!(auth = #word)
}
