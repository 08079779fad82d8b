//! Uploads in parts, and what else is written in parts.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use bytes::Bytes;
use object_store::multipart::{MultipartStore, PartId};
use object_store::path::Path;
use object_store::{
    Attribute, Error, GetOptions, MultipartId, MultipartUpload, PutMultipartOptions, PutPayload,
    PutResult, Result, UploadPart as PartUpload,
};

use super::attributes::set_attributes;
use super::failure::{generic, not_supported};
use super::{S3Store, put_result, tagging};
use crate::s3::{
    AbortMultipartUpload, AbortMultipartUploadRequired, CompleteMultipartUpload,
    CompleteMultipartUploadRequired, CompletedMultipartUpload, CompletedPart,
    CreateMultipartUpload, CreateMultipartUploadRequired, StorageClass, UploadPart, UploadPartCopy,
    UploadPartCopyRequired, UploadPartRequired,
};

#[async_trait]
impl MultipartStore for S3Store {
    async fn create_multipart(&self, path: &Path) -> Result<MultipartId> {
        self.create_multipart_opts(path, PutMultipartOptions::default()).await
    }

    async fn create_multipart_opts(
        &self,
        path: &Path,
        options: PutMultipartOptions,
    ) -> Result<MultipartId> {
        let (bucket, key) = (self.bucket(), path.to_string());
        let mut create = CreateMultipartUpload::from(CreateMultipartUploadRequired { bucket, key });
        create.tagging = tagging(&options.tags);
        set_attributes!(create, &options.attributes);
        self.send(path, create).await?.upload_id.ok_or_else(|| generic("the upload has no ID"))
    }

    async fn put_part(
        &self,
        path: &Path,
        id: &MultipartId,
        part_idx: usize,
        data: PutPayload,
    ) -> Result<PartId> {
        let part = UploadPart::from(UploadPartRequired {
            body: Bytes::from(data).into(),
            bucket: self.bucket(),
            key: path.to_string(),
            part_number: part_number(part_idx)?,
            upload_id: id.clone(),
        });
        part_id(self.send(path, part).await?.e_tag)
    }

    async fn complete_multipart(
        &self,
        path: &Path,
        id: &MultipartId,
        mut parts: Vec<PartId>,
    ) -> Result<PutResult> {
        // S3 does not complete an upload without parts.
        if parts.is_empty() {
            parts.push(self.put_part(path, id, 0, PutPayload::default()).await?);
        }
        self.complete(path, id, parts, None).await
    }

    async fn abort_multipart(&self, path: &Path, id: &MultipartId) -> Result<()> {
        let abort = AbortMultipartUpload::from(AbortMultipartUploadRequired {
            bucket: self.bucket(),
            key: path.to_string(),
            upload_id: id.clone(),
        });
        self.send(path, abort).await.map(drop)
    }
}

impl S3Store {
    pub(super) fn upload(&self, path: &Path, id: MultipartId) -> Box<dyn MultipartUpload> {
        let (store, path) = (self.clone(), path.clone());
        Box::new(Upload { store, path, id, begun: 0, done: Arc::default() })
    }

    async fn complete(
        &self,
        path: &Path,
        id: &MultipartId,
        parts: Vec<PartId>,
        if_none_match: Option<&str>,
    ) -> Result<PutResult> {
        let completed = |(index, part): (usize, PartId)| {
            let (e_tag, part_number) = (Some(part.content_id), Some(part_number(index)?));
            Ok(CompletedPart { e_tag, part_number, ..CompletedPart::default() })
        };
        let parts = parts.into_iter().enumerate().map(completed).collect::<Result<_>>()?;
        let mut complete = CompleteMultipartUpload::from(CompleteMultipartUploadRequired {
            bucket: self.bucket(),
            key: path.to_string(),
            upload_id: id.clone(),
        });
        complete.multipart_upload = Some(CompletedMultipartUpload { parts: Some(parts) });
        complete.if_none_match = if_none_match.map(str::to_owned);
        let done = self.send(path, complete).await?;
        Ok(put_result(done.e_tag, done.version_id))
    }

    /// Copies an object as the only part of an upload: more stores check that the target does not exist
    /// when an upload is completed than when an object is copied.
    pub(super) async fn copy_if_not_exists(&self, from: &Path, to: &Path) -> Result<()> {
        let attributes = self.found(from, GetOptions::new().with_head(true)).await?.attributes;
        let id = self.create_multipart_opts(to, attributes.into()).await?;
        let copied = async {
            let copy = UploadPartCopy::from(UploadPartCopyRequired {
                bucket: self.bucket(),
                copy_source: self.source(from)?,
                key: to.to_string(),
                part_number: part_number(0)?,
                upload_id: id.clone(),
            });
            let copied = self.send(from, copy).await?.copy_part_result;
            let part = part_id(copied.and_then(|part| part.e_tag))?;
            self.complete(to, &id, vec![part], Some("*")).await
        };
        let copied = copied.await;
        if copied.is_err() {
            // The first error is the one to tell.
            let _ = self.abort_multipart(to, &id).await;
        }
        match copied {
            Err(Error::Precondition { path, source }) => Err(Error::AlreadyExists { path, source }),
            copied => copied.map(drop),
        }
    }
}

/// An upload, and its parts so far.
#[derive(Debug)]
struct Upload {
    store: S3Store,
    path: Path,
    id: MultipartId,
    begun: usize,
    done: Arc<Mutex<BTreeMap<usize, PartId>>>,
}

#[async_trait]
impl MultipartUpload for Upload {
    fn put_part(&mut self, data: PutPayload) -> PartUpload {
        let (store, path, id) = (self.store.clone(), self.path.clone(), self.id.clone());
        let (index, done) = (self.begun, Arc::clone(&self.done));
        self.begun += 1;
        Box::pin(async move {
            let part = store.put_part(&path, &id, index, data).await?;
            done.lock().unwrap_or_else(PoisonError::into_inner).insert(index, part);
            Ok(())
        })
    }

    async fn complete(&mut self) -> Result<PutResult> {
        let done = self.done.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if done.len() < self.begun {
            return Err(generic("a part is not uploaded"));
        }
        self.store.complete_multipart(&self.path, &self.id, done.into_values().collect()).await
    }

    async fn abort(&mut self) -> Result<()> {
        self.store.abort_multipart(&self.path, &self.id).await
    }
}

/// S3 counts from 1.
fn part_number(index: usize) -> Result<i32> {
    let number = index.checked_add(1).and_then(|number| number.try_into().ok());
    number.ok_or_else(|| generic("too many parts"))
}

fn part_id(e_tag: Option<String>) -> Result<PartId> {
    Ok(PartId { content_id: e_tag.ok_or_else(|| generic("the part has no ETag"))? })
}
