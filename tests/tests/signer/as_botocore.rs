//! Where botocore and aws-sigv4 sign otherwise, botocore is right. Each rule writes what it is about
//! in the way in which aws-sigv4 signs it as botocore does.

use aws_operation::__testing::signer::{PathRule, Place};

use crate::given::Given;

/// A path that ends in a dot segment: botocore ends it without a slash, aws-sigv4 with one.
pub fn path(path: &str, rule: PathRule) -> String {
    let ends_in_dots = matches!(path.rsplit('/').next(), Some("." | ".."));
    if rule == PathRule::AsSent || !ends_in_dots {
        return path.to_owned();
    }
    let mut kept = Vec::new();
    for segment in path.split('/').filter(|segment| !segment.is_empty() && *segment != ".") {
        if segment != ".." {
            kept.push(segment);
        } else if !kept.is_empty() {
            kept.truncate(kept.len() - 1);
        }
    }
    format!("/{}", kept.join("/"))
}

/// A parameter of which there is nothing, as between `&&`: to botocore it is a parameter without a
/// name, to aws-sigv4 none. What is beyond ASCII is encoded by both.
pub fn query(query: &str) -> String {
    if query.is_empty() {
        return String::new();
    }
    let parameters = query.split('&');
    let named = parameters.map(|parameter| if parameter.is_empty() { "=" } else { parameter });
    named.collect::<Vec<_>>().join("&")
}

/// What a connection or a trace adds on the way: botocore leaves it out, aws-sigv4 signs it.
pub fn signs(header: &str) -> bool {
    !["te", "traceparent", "connection"].contains(&header)
}

/// A tab in a header: botocore folds it as a space, aws-sigv4 keeps it.
pub fn header(value: &str) -> String {
    value.replace('\t', " ")
}

/// The body of a presigned URL without TLS: botocore signs it whatever was asked for.
pub fn signs_payload(given: &Given) -> bool {
    let in_query = given.rules.place != Place::Headers;
    given.rules.signs_payload || in_query && given.scheme == "http"
}

/// White space in a session token: botocore folds it as in any header, aws-sigv4 keeps it.
pub fn token(token: &str, place: Place) -> String {
    let words: Vec<_> = token.split(' ').filter(|word| !word.is_empty()).collect();
    if place == Place::Headers { words.join(" ") } else { token.to_owned() }
}
