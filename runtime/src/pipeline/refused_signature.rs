//! What a service says that refused a signature, beside what was signed.
//!
//! The texts contain what was sent. So the session token and what is sensitive are hidden in both.

use http::HeaderMap;

use super::attempt::Outgoing;
use super::end::End;
use crate::error::{CANONICAL_REQUEST, Cause, Compared, Comparison, ServiceError};
use crate::sign::SignedTexts;
use crate::spec::Binding;

/// What is in the codes of errors that are about a signature: `SignatureDoesNotMatch`, `InvalidSignatureException`.
const SIGNATURE: &[u8] = b"Signature";
const TO_SIGN: &str = "The String-to-Sign should have been";
const SECURITY_TOKEN: &str = "x-amz-security-token";
const HIDDEN: &str = "<hidden>";

impl Outgoing<'_> {
    /// Compares what the service says that it expected with what the last attempt signed, if it says so.
    pub(super) async fn compare_signed(&self, end: &End) -> Option<Box<Comparison>> {
        let Cause::Service(error) = &*end.cause else { return None };
        // To search the messages of all errors would cost more than all the rest of them.
        if !error.code.as_bytes().windows(SIGNATURE.len()).any(|part| part == SIGNATURE) {
            return None;
        }
        let [canonical_request, string_to_sign] = expected(error);
        if canonical_request.is_none() && string_to_sign.is_none() {
            return None;
        }
        // Boxed: few calls fail so, and all would be larger by it.
        let (request, texts) = Box::pin(self.texts_of_last()).await.ok()??;
        let hides = Hides::of(self, request.headers());
        let SignedTexts { canonical_request: ours, string_to_sign: our_string } = texts;
        let canonical_request = canonical_request
            .map(|theirs| Compared::of(&ours, theirs, |at, line| hides.shown(at, line)));
        let string_to_sign = string_to_sign
            .map(|theirs| Compared::of(&our_string, theirs, |_, line| line.to_owned()));
        Some(Box::new(Comparison { canonical_request, string_to_sign }))
    }
}

/// The canonical request and the string to sign that a service expected: in elements of their own, as S3
/// has it, or in the message.
fn expected(error: &ServiceError) -> [Option<&str>; 2] {
    let in_elements = error.content.expected_texts();
    if in_elements.iter().any(Option::is_some) {
        return in_elements;
    }
    let message = error.message.as_deref().unwrap_or_default();
    let (before, after) = message
        .split_once(TO_SIGN)
        .map_or((message, None), |(before, after)| (before, Some(after)));
    let canonical = before.split_once(CANONICAL_REQUEST).map(|(_, text)| text);
    [canonical, after].map(|text| quoted(text?))
}

/// The text between the first quote and the last.
fn quoted(text: &str) -> Option<&str> {
    text.trim().strip_prefix('\'')?.strip_suffix('\'')
}

/// What is not shown of a canonical request.
struct Hides {
    /// The path, and the host, which may have labels too.
    place: bool,
    /// Every value of the query.
    query: bool,
    /// Headers, in lower case.
    headers: Vec<String>,
    /// What the names of headers begin with, in lower case.
    prefixes: Vec<&'static str>,
}

impl Hides {
    fn of(outgoing: &Outgoing<'_>, headers: &HeaderMap) -> Self {
        // What a call's own headers or an interceptor's say that they are.
        let sensitive = headers.iter().filter(|(_, value)| value.is_sensitive());
        let names = sensitive.map(|(name, _)| name.as_str().to_owned());
        let mut hides = Self {
            place: false,
            query: false,
            headers: names.chain([SECURITY_TOKEN.to_owned()]).collect(),
            prefixes: Vec::new(),
        };
        let members = outgoing.spec.members();
        for (_, binding) in members.filter(|(member, _)| member.facts().is_sensitive()) {
            match binding {
                Binding::Label => hides.place = true,
                Binding::Query(_) | Binding::QueryParams => hides.query = true,
                Binding::Header(name) => hides.headers.push(name.to_owned()),
                Binding::PrefixHeaders(prefix) => hides.prefixes.push(prefix),
                // A member of the body may be in the host, too.
                Binding::Body => hides.place |= !outgoing.bound.host_prefix.is_empty(),
                Binding::Status | Binding::Payload => {}
            }
        }
        hides
    }

    /// The line at an index as it may be shown.
    fn shown(&self, at: usize, line: &str) -> String {
        if let Some((name, _)) = line.split_once(':')
            && self.hides_header(name)
        {
            return format!("{name}:{HIDDEN}");
        }
        match at {
            1 if self.place => HIDDEN.to_owned(),
            2 => {
                let parameters = line.split('&').map(|parameter| match parameter.split_once('=') {
                    Some((name, _)) if self.query || name.eq_ignore_ascii_case(SECURITY_TOKEN) => {
                        format!("{name}={HIDDEN}")
                    }
                    _ => parameter.to_owned(),
                });
                parameters.collect::<Vec<_>>().join("&")
            }
            _ => line.to_owned(),
        }
    }

    fn hides_header(&self, name: &str) -> bool {
        let name = name.trim().to_ascii_lowercase();
        self.headers.contains(&name)
            || self.prefixes.iter().any(|prefix| name.starts_with(prefix))
            || (self.place && name == "host")
    }
}
