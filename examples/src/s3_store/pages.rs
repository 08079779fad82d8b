//! Lists of objects, page by page.

use std::borrow::Cow;

use async_trait::async_trait;
use futures_util::StreamExt;
use futures_util::stream::{self, BoxStream};
use object_store::list::{PaginatedListOptions, PaginatedListResult, PaginatedListStore};
use object_store::path::Path;
use object_store::{ListResult, ObjectMeta, Result};

use super::S3Store;
use super::failure::generic;
use super::found::{size_of, time_of};
use crate::s3::{CommonPrefix, ListObjectsV2, ListObjectsV2Required, Object};

impl S3Store {
    /// All pages of what is in a folder, or in the whole bucket.
    pub(super) fn pages(
        &self,
        folder: Option<&Path>,
        options: PaginatedListOptions,
    ) -> BoxStream<'static, Result<ListResult>> {
        let folder = folder.filter(|folder| !folder.is_root()).map(|folder| format!("{folder}/"));
        let first = Some((self.clone(), folder, options));
        let pages = stream::try_unfold(first, |next| async move {
            let Some((store, folder, mut options)) = next else { return Ok(None) };
            let page = store.list_paginated(folder.as_deref(), options.clone()).await?;
            options.page_token = page.page_token;
            let next = options.page_token.is_some().then_some((store, folder, options));
            Ok(Some((page.result, next)))
        });
        pages.boxed()
    }
}

#[async_trait]
impl PaginatedListStore for S3Store {
    async fn list_paginated(
        &self,
        prefix: Option<&str>,
        options: PaginatedListOptions,
    ) -> Result<PaginatedListResult> {
        let list = ListObjectsV2 {
            continuation_token: options.page_token,
            delimiter: options.delimiter.map(Cow::into_owned),
            max_keys: options.max_keys.map(i32::try_from).transpose().map_err(generic)?,
            prefix: prefix.map(str::to_owned),
            start_after: options.offset,
            ..ListObjectsV2::from(ListObjectsV2Required { bucket: self.bucket() })
        };
        let page = self.send(&Path::ROOT, list).await?;
        let result = ListResult {
            common_prefixes: page.common_prefixes.into_iter().map(folder).collect::<Result<_>>()?,
            objects: page.contents.into_iter().map(object).collect::<Result<_>>()?,
            extensions: Default::default(),
        };
        // An empty token would ask for the first page again.
        let page_token = page.next_continuation_token.filter(|token| !token.is_empty());
        Ok(PaginatedListResult { result, page_token })
    }
}

fn folder(common: CommonPrefix) -> Result<Path> {
    Ok(Path::parse(common.prefix.unwrap_or_default())?)
}

fn object(listed: Object) -> Result<ObjectMeta> {
    Ok(ObjectMeta {
        location: Path::parse(listed.key.unwrap_or_default())?,
        last_modified: time_of(listed.last_modified)?,
        size: size_of(listed.size)?,
        e_tag: listed.e_tag,
        version: None,
    })
}
