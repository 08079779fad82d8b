//! The query of a request, decoded.

use super::percent_encoding;
use super::service_error::ServiceError;

/// The names and values of a query, in the order received.
#[derive(Debug)]
pub(super) struct Query(Vec<(String, String)>);

impl Query {
    pub(super) fn parse(query: &str) -> Result<Self, ServiceError> {
        query
            .split('&')
            .filter(|parameter| !parameter.is_empty())
            .map(|parameter| {
                let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
                Ok((text(name)?, text(value)?))
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// The values of a parameter that may be there several times.
    pub(super) fn all(&self, name: &str) -> Vec<&str> {
        let named = self.0.iter().filter(|(present, _)| present == name);
        named.map(|(_, value)| value.as_str()).collect()
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(present, _)| present == name).map(|(_, value)| value.as_str())
    }
}

fn text(encoded: &str) -> Result<String, ServiceError> {
    String::from_utf8(percent_encoding::decode(encoded)).map_err(|_| {
        ServiceError::validation(
            "QUERY_NOT_UTF8",
            format!("the query has \"{encoded}\", which is not UTF-8 once decoded"),
        )
    })
}
