//! The impls of an operation's pages, and how the list of an output is found by its name.
//!
//! The declaration of an operation does not know the types of its output. So the type of what is in a list is a
//! parameter of the trait that gives the list: there is one impl for each, by which rustc finds the type.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;

use crate::model::{Expression, Items, Member, Operation, Output, PageToken, Pages, Source, Step};
use crate::required::{in_option, is_option};
use crate::root::PRIVATE;
use crate::undeclarable::is_collection;

/// The impls of the traits of pages; nothing without the key `pages`.
pub(super) fn of_operation(operation: &Operation) -> Option<TokenStream> {
    let pages = operation.pages.as_ref()?;
    let paged = paged(operation, pages);
    let sized = sized(operation, pages);
    let items = pages.items.as_ref().map(|items| of_items(operation, items));
    Some(quote!(#paged #sized #items))
}

/// A part of the token, and the member that it is for.
struct Part<'a> {
    member: &'a Member,
    token: &'a PageToken,
}

impl Part<'_> {
    /// The part in the input.
    fn got(&self) -> TokenStream {
        let Member { field, ty, .. } = self.member;
        let got = quote!(::core::clone::Clone::clone(&self.#field));
        if is_option(ty) { got } else { quote!(::core::option::Option::Some(#got)) }
    }

    /// The part in the output.
    fn next(&self, is_json: bool) -> TokenStream {
        let ty = in_option(&self.member.ty);
        let span = located(self.token.next.said);
        let filled = self.token.next.paths.iter().map(|path| match is_json {
            true => {
                let at = json_at(path);
                quote_spanned!(span=> __aws::json_pages::token::<#ty>(#at))
            }
            false => {
                let at = at(path, span);
                quote_spanned!(span=> __aws::pages::filled::<#ty, _>(#at))
            }
        });
        let either = |first, second| quote_spanned!(span=> #first.or_else(|| #second));
        filled.reduce(either).unwrap_or_default()
    }
}

fn paged(operation: &Operation, pages: &Pages) -> TokenStream {
    let (ident, root) = (&operation.item.ident, &operation.item.root);
    let is_json = operation.lacks_output;
    let part = |token| Some(Part { member: member(operation, token)?, token });
    let parts: Vec<Part> = pages.tokens.iter().filter_map(part).collect();
    let Token { ty, get, set, next } = token(&parts, root, is_json);
    let ends = pages.repeated_token_ends.then(|| {
        quote!(
            const REPEATED_TOKEN_ENDS: bool = true;
        )
    });
    let more = pages.more.as_ref().map(|more| {
        let is_true = is_true(more, is_json);
        quote!(if !#is_true { return ::core::option::Option::None; })
    });
    let list = pages.items.as_ref().filter(|_| !is_json).and_then(Items::field_of_output);
    // If the output has no such member, rustc says so under the name.
    let list = list.map(|field| quote!(let _ = &page.#field;));
    let idempotency_token = idempotency_token(operation);
    quote! {
        impl #root::pages::Paged for #ident {
            type Token = #ty;
            #ends
            fn token(&self) -> ::core::option::Option<Self::Token> {
                #get
            }
            fn set_token(&mut self, token: Self::Token) {
                #set
            }
            fn next_token(page: &Self::Output) -> ::core::option::Option<Self::Token> {
                use #root::#PRIVATE as __aws;
                #[allow(unused_imports)]
                use __aws::pages::PlainReference as _;
                #list
                #more
                #next
            }
            #idempotency_token
        }
    }
}

/// What lets each page have an idempotency token of its own; nothing if none is filled in.
fn idempotency_token(operation: &Operation) -> Option<TokenStream> {
    let is_filled = |member: &&Member| member.token.is_some() && is_option(&member.ty);
    let field = &operation.members.iter().find(is_filled)?.field;
    Some(quote! {
        fn lacks_idempotency_token(&self) -> ::core::primitive::bool {
            self.#field.is_none()
        }
        fn clear_idempotency_token(&mut self) {
            self.#field = ::core::option::Option::None;
        }
    })
}

fn member<'a>(operation: &'a Operation, token: &PageToken) -> Option<&'a Member> {
    operation.members.get(token.member.index)
}

/// The token's type, and the bodies of the methods that deal with it.
struct Token {
    ty: TokenStream,
    get: TokenStream,
    set: TokenStream,
    next: TokenStream,
}

fn token(parts: &[Part], root: &TokenStream, is_json: bool) -> Token {
    match parts {
        // It was reported.
        [] => Token {
            ty: quote!(::std::string::String),
            get: quote!(::core::option::Option::None),
            set: quote!(let _ = token;),
            next: quote!(let _ = page; ::core::option::Option::None),
        },
        [part] => {
            let Member { field, ty, .. } = part.member;
            let given = match is_option(ty) {
                true => quote!(::core::option::Option::Some(token)),
                false => quote!(token),
            };
            Token {
                ty: in_option(ty).to_token_stream(),
                get: part.got(),
                set: quote!(self.#field = #given;),
                next: part.next(is_json),
            }
        }
        parts => {
            let types = parts.iter().map(|part| in_option(&part.member.ty));
            let (got, next) =
                (parts.iter().map(Part::got), parts.iter().map(|part| part.next(is_json)));
            let set = parts.iter().enumerate().map(|(index, part)| {
                let (Member { field, ty, .. }, index) =
                    (part.member, Literal::usize_unsuffixed(index));
                match is_option(ty) {
                    true => quote!(self.#field = token.#index;),
                    // A member that is required keeps what it has.
                    false => quote!(if let ::core::option::Option::Some(part) = token.#index {
                        self.#field = part;
                    }),
                }
            });
            let whole = quote!(pages::Parts::whole);
            Token {
                ty: quote!((#(::core::option::Option<#types>,)*)),
                get: quote!(#root::#PRIVATE::#whole((#(#got,)*))),
                set: quote!(#(#set)*),
                next: quote!(__aws::#whole((#(#next,)*))),
            }
        }
    }
}

/// What an expression is, as the condition that there are more pages.
fn is_true(more: &Expression, is_json: bool) -> TokenStream {
    let span = located(more.said);
    let paths = more.paths.iter().map(|path| match is_json {
        true => {
            let at = json_at(path);
            quote_spanned!(span=> __aws::json_pages::is_true(#at))
        }
        false => {
            let at = at(path, span);
            quote_spanned!(span=> __aws::pages::is_true(#at))
        }
    });
    let paths: Vec<TokenStream> = paths.collect();
    match paths.as_slice() {
        [one] => one.clone(),
        paths => quote!((#(#paths)||*)),
    }
}

/// The value at the end of a path, by reference.
fn at(path: &[Step], span: Span) -> TokenStream {
    let mut steps = path.iter();
    let Some(Step::Member { field, .. }) = steps.next() else { return TokenStream::new() };
    let first = quote_spanned!(span=> __aws::pages::Held(&page.#field).get());
    let others = steps.map(|step| match step {
        Step::Member { field, .. } => {
            quote_spanned!(span=> .and_then(|at| __aws::pages::Held(&at.#field).get()))
        }
        Step::Last => quote_spanned!(span=> .and_then(|at| at.last())),
    });
    quote!(#first #(#others)*)
}

/// The same in a JSON value.
fn json_at(path: &[Step]) -> TokenStream {
    let path = json_path(path);
    quote!(__aws::json_pages::at(page, #path))
}

fn json_path(path: &[Step]) -> TokenStream {
    let steps = path.iter().map(|step| match step {
        Step::Member { name, .. } => name.as_str(),
        Step::Last => "[-1]",
    });
    quote!(&[#(#steps),*])
}

fn sized(operation: &Operation, pages: &Pages) -> Option<TokenStream> {
    let (ident, root) = (&operation.item.ident, &operation.item.root);
    let limit = pages.limit.as_ref()?;
    let field = &operation.members.get(limit.index)?.field;
    let of = quote_spanned!(located(limit.said)=> __aws::pages::PageSize::of(size));
    Some(quote! {
        impl #root::pages::SizedPages for #ident {
            fn set_page_size(&mut self, size: ::core::primitive::u32) {
                use #root::#PRIVATE as __aws;
                self.#field = #of;
            }
        }
    })
}

fn of_items(operation: &Operation, items: &Items) -> TokenStream {
    let (ident, root) = (&operation.item.ident, &operation.item.root);
    let private = quote!(#root::#PRIVATE);
    let implemented = |parameter, item: TokenStream, condition, body: TokenStream| {
        quote! {
            impl #parameter #root::pages::PagedItems<#item> for #ident #condition {
                fn items(page: Self::Output) -> ::std::vec::Vec<#item> {
                    #body
                }
            }
        }
    };
    if operation.lacks_output {
        let path = json_path(&items.path);
        let body = quote!(#private::json_pages::items(page, #path));
        return implemented(None, quote!(#private::Json), None, body);
    }
    if let Some(field) = items.field_of_output() {
        let (name, output) = (list_name(field), operation.output.as_ref());
        let of = quote!(#private::pages::Listed<#name, __T>);
        let body = quote!(<#output as #of>::into_list(page));
        return implemented(
            Some(quote!(<__T>)),
            quote!(__T),
            Some(quote!(where #output: #of)),
            body,
        );
    }
    let span = located(items.said);
    let taken = taken(&items.path, span);
    let item = &items.item;
    let all = quote_spanned!(span=> __aws::pages::items::<#item, _>(#taken));
    let body = quote! {
        use #private as __aws;
        #[allow(unused_imports)]
        use __aws::pages::PlainMember as _;
        #all
    };
    implemented(None, item.to_token_stream(), None, body)
}

/// The value at the end of a path, as its owner.
fn taken(path: &[Step], span: Span) -> TokenStream {
    let mut fields = path.iter().filter_map(|step| match step {
        Step::Member { field, .. } => Some(field),
        Step::Last => None,
    });
    let first = fields.next();
    let first = quote_spanned!(span=> __aws::pages::Held(page.#first).take());
    let others = fields
        .map(|field| quote_spanned!(span=> .and_then(|at| __aws::pages::Held(at.#field).take())));
    quote!(#first #(#others)*)
}

/// The lists of an output, each by its name.
pub(super) fn lists(output: &Output) -> TokenStream {
    let (ident, root) = (&output.item.ident, &output.item.root);
    let private = quote!(#root::#PRIVATE::pages);
    let lists = output.fields.iter().filter(|field| {
        matches!(field.source, Source::Document | Source::Payload(_)) && is_collection(&field.ty)
    });
    let impls = lists.map(|field| {
        let (member, ty, name) = (&field.ident, &field.ty, list_name(&field.ident));
        quote! {
            impl<__T> #private::Listed<#name, __T> for #ident where #ty: #private::PageList<__T> {
                fn into_list(self) -> ::std::vec::Vec<__T> {
                    #private::PageList::into_items(self.#member)
                }
            }
        }
    });
    impls.collect()
}

/// What a list is found by: the [FNV-1a](http://www.isthe.com/chongo/tech/comp/fnv/) hash of its field's name.
fn list_name(field: &Ident) -> Literal {
    let bytes = field.unraw().to_string().into_bytes();
    let hash = bytes.into_iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    Literal::u64_unsuffixed(hash)
}

/// The place of a word, for what the user did not write.
fn located(said: Span) -> Span {
    Span::call_site().located_at(said)
}
