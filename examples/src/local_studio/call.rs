//! A call of an operation: the parts of a request an operation reads.

use axum::RequestExt;
use axum::body::Bytes;
use axum::extract::{Extension, FromRequest, RawPathParams, Request};
use axum::http::HeaderMap;

use super::document::Document;
use super::query::Query;
use super::service_error::ServiceError;
use super::signature::Access;

/// What an operation is called with.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) access: Access,
    pub(super) headers: HeaderMap,
    pub(super) query: Query,
    /// The path's labels in order, decoded one by one: an encoded slash in a
    /// label is part of that label.
    pub(super) labels: Vec<String>,
    body: Bytes,
}

impl Call {
    pub(super) fn document(&self) -> Result<Document, ServiceError> {
        Document::parse(&self.body)
    }

    /// The label at a place of the route; the router has seen to it that it is there.
    pub(super) fn label(&self, index: usize) -> &str {
        self.labels.get(index).map_or("", String::as_str)
    }
}

impl<S: Send + Sync> FromRequest<S> for Call {
    type Rejection = ServiceError;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, ServiceError> {
        let Extension(access) = request.extract_parts().await.map_err(|_| {
            ServiceError::internal_server_error(
                "NOT_VERIFIED",
                "the request reached an operation without its signature checked".to_owned(),
            )
        })?;
        let labels: RawPathParams = request.extract_parts().await.map_err(|error| {
            ServiceError::validation("LABEL_NOT_UTF8", format!("the path cannot be read: {error}"))
        })?;
        let labels = labels.iter().map(|(_, label)| label.to_owned()).collect();
        let query = Query::parse(request.uri().query().unwrap_or_default())?;
        let headers = request.headers().clone();
        let body = Bytes::from_request(request, state).await.map_err(|error| {
            ServiceError::validation("BODY_NOT_READ", format!("the body cannot be read: {error}"))
        })?;
        Ok(Self { access, headers, query, labels, body })
    }
}
