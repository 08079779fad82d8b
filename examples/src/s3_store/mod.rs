//! An `ObjectStore` of the crate `object_store`, on operations of Amazon S3 that the importer declared.
//!
//! It works with Amazon S3 and with compatible stores: the client knows which. It copies up to 5 GiB.

mod attributes;
mod failure;
mod found;
mod multipart;
mod pages;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_operation::{Client, Operation};
use bytes::Bytes;
use futures_util::stream::{self, BoxStream};
use futures_util::{StreamExt, TryStreamExt};
use object_store::list::PaginatedListOptions;
use object_store::multipart::MultipartStore;
use object_store::path::Path;
use object_store::{
    Attribute, CopyMode, CopyOptions, Error, GetOptions, GetResult, ListResult, MultipartUpload,
    ObjectMeta, ObjectStore, PutMode, PutMultipartOptions, PutOptions, PutPayload, PutResult,
    Result, TagSet,
};

use crate::s3::{
    CopyObject, CopyObjectRequired, DeleteObject, DeleteObjectRequired, PutObject,
    PutObjectRequired, S3, S3Error, StorageClass,
};
use attributes::set_attributes;
use failure::{failure, generic, not_supported};

/// A bucket. Clones share its client.
#[derive(Debug, Clone)]
pub struct S3Store {
    client: Client,
    bucket: Arc<str>,
}

impl S3Store {
    /// Returns the bucket of that name. Sends nothing.
    pub fn new(client: Client, bucket: &str) -> Self {
        Self { client, bucket: bucket.into() }
    }

    async fn send<O>(&self, location: &Path, operation: O) -> Result<O::Output>
    where
        O: Operation<Service = S3, Errors<S3> = S3Error>,
    {
        self.client.send(operation).await.map_err(|error| failure(location, error))
    }

    fn bucket(&self) -> String {
        self.bucket.as_ref().to_owned()
    }

    async fn delete_object(self, location: Result<Path>) -> Result<Path> {
        let location = location?;
        let required = DeleteObjectRequired { bucket: self.bucket(), key: location.to_string() };
        self.send(&location, DeleteObject::from(required)).await?;
        Ok(location)
    }

    /// The object as the source of a copy.
    fn source(&self, location: &Path) -> Result<String> {
        // S3 would read it as a version of another object.
        if location.as_ref().contains("?versionId=") {
            return Err(not_supported(format!("`{location}` cannot be copied, due to its name")));
        }
        Ok(format!("{}/{location}", self.bucket))
    }
}

#[async_trait]
impl ObjectStore for S3Store {
    async fn put_opts(
        &self,
        location: &Path,
        payload: PutPayload,
        options: PutOptions,
    ) -> Result<PutResult> {
        let body = Bytes::from(payload).into();
        let required = PutObjectRequired { body, bucket: self.bucket(), key: location.to_string() };
        let mut put = PutObject::from(required);
        put.tagging = tagging(&options.tags);
        set_attributes!(put, &options.attributes);
        match &options.mode {
            PutMode::Overwrite => {}
            PutMode::Create => put.if_none_match = Some("*".to_owned()),
            PutMode::Update(version) if version.e_tag.is_none() => {
                return Err(generic("an update needs an ETag"));
            }
            PutMode::Update(version) => put.if_match.clone_from(&version.e_tag),
        }
        match (self.send(location, put).await, options.mode) {
            (Ok(put), _) => Ok(put_result(put.e_tag, put.version_id)),
            (Err(Error::Precondition { path, source }), PutMode::Create) => {
                Err(Error::AlreadyExists { path, source })
            }
            // There is nothing to update.
            (Err(Error::NotFound { path, source }), PutMode::Update(_)) => {
                Err(Error::Precondition { path, source })
            }
            (Err(error), _) => Err(error),
        }
    }

    async fn put_multipart_opts(
        &self,
        location: &Path,
        options: PutMultipartOptions,
    ) -> Result<Box<dyn MultipartUpload>> {
        let id = self.create_multipart_opts(location, options).await?;
        Ok(self.upload(location, id))
    }

    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult> {
        self.found(location, options).await
    }

    fn delete_stream(
        &self,
        locations: BoxStream<'static, Result<Path>>,
    ) -> BoxStream<'static, Result<Path>> {
        let store = self.clone();
        let delete = move |location| store.clone().delete_object(location);
        locations.map(delete).buffered(20).boxed()
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
        self.list_with_offset(prefix, &Path::ROOT)
    }

    fn list_with_offset(
        &self,
        prefix: Option<&Path>,
        offset: &Path,
    ) -> BoxStream<'static, Result<ObjectMeta>> {
        let offset = (!offset.is_root()).then(|| offset.to_string());
        let pages = self.pages(prefix, PaginatedListOptions { offset, ..Default::default() });
        pages.map_ok(|page| stream::iter(page.objects).map(Ok)).try_flatten().boxed()
    }

    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult> {
        let delimiter = Some(Cow::Borrowed("/"));
        let pages = self.pages(prefix, PaginatedListOptions { delimiter, ..Default::default() });
        let (common_prefixes, objects) = (Vec::new(), Vec::new());
        let list = ListResult { common_prefixes, objects, extensions: Default::default() };
        let add = |mut list: ListResult, page: ListResult| async {
            list.common_prefixes.extend(page.common_prefixes);
            list.objects.extend(page.objects);
            Ok(list)
        };
        pages.try_fold(list, add).await
    }

    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Result<()> {
        if options.mode == CopyMode::Create {
            return self.copy_if_not_exists(from, to).await;
        }
        let required = CopyObjectRequired {
            bucket: self.bucket(),
            copy_source: self.source(from)?,
            key: to.to_string(),
        };
        self.send(from, CopyObject::from(required)).await.map(drop)
    }
}

impl fmt::Display for S3Store {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "S3Store({})", self.bucket)
    }
}

fn tagging(tags: &TagSet) -> Option<String> {
    (!tags.is_empty()).then(|| tags.encoded().to_owned())
}

fn put_result(e_tag: Option<String>, version: Option<String>) -> PutResult {
    PutResult { e_tag, version, extensions: Default::default() }
}
