//! Reads botocore's paginators-1.json.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::model::Pages;

#[derive(Deserialize)]
struct RawPaginators {
    pagination: BTreeMap<String, RawPages>,
}

#[derive(Deserialize)]
struct RawPages {
    input_token: OneOrMore,
    output_token: OneOrMore,
    #[serde(default)]
    result_key: OneOrMore,
    more_results: Option<String>,
    limit_key: Option<String>,
}

/// A string, or a list of them.
#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl Default for OneOrMore {
    fn default() -> Self {
        Self::More(Vec::new())
    }
}

impl From<OneOrMore> for Vec<String> {
    fn from(given: OneOrMore) -> Self {
        match given {
            OneOrMore::One(one) => vec![one],
            OneOrMore::More(more) => more,
        }
    }
}

/// The pages of each operation, by its name.
pub(super) fn read(json: &[u8]) -> serde_json::Result<BTreeMap<String, Pages>> {
    let read: RawPaginators = serde_json::from_slice(json)?;
    let pages = read.pagination.into_iter().map(|(operation, raw)| {
        let pages = Pages {
            input: raw.input_token.into(),
            output: raw.output_token.into(),
            items: raw.result_key.into(),
            more: raw.more_results,
            limit: raw.limit_key,
            repeated_token_ends: false,
        };
        (operation, pages)
    });
    Ok(pages.collect())
}
