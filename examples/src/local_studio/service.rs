//! The operations, each under its method and path of the model.

use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::extract::State;
use axum::http::{Method, StatusCode, Uri};
use axum::middleware;
use axum::routing::{get, put};

use super::admission;
use super::answer::Answer;
use super::call::Call;
use super::change::check_access;
use super::document::{Document, missing};
use super::service_error::ServiceError;
use super::shared::Shared;
use super::streaming_image::{ImageInput, ImageUpdate};
use super::studio::{StudioInput, StudioUpdate};

type Outcome = Result<Answer, ServiceError>;
type Studio = State<Arc<Shared>>;

/// Every operation, behind the checks each request has to pass.
pub(super) fn router(shared: Arc<Shared>) -> Router {
    let admission = middleware::from_fn_with_state(Arc::clone(&shared), admission::admit);
    Router::new()
        .route("/2020-08-01/studios", get(list_studios).post(create_studio))
        .route(
            "/2020-08-01/studios/{studioId}",
            get(get_studio).patch(update_studio).delete(delete_studio),
        )
        .route("/2020-08-01/studios/{studioId}/sso-configuration", put(repair_sso_configuration))
        .route(
            "/2020-08-01/studios/{studioId}/streaming-images",
            get(list_streaming_images).post(create_streaming_image),
        )
        .route(
            "/2020-08-01/studios/{studioId}/streaming-images/{streamingImageId}",
            get(get_streaming_image).patch(update_streaming_image).delete(delete_streaming_image),
        )
        .route(
            "/2020-08-01/tags/{resourceArn}",
            get(list_tags_for_resource).post(tag_resource).delete(untag_resource),
        )
        .fallback(unknown_operation)
        .method_not_allowed_fallback(unknown_operation)
        .layer(admission)
        .with_state(shared)
}

async fn list_studios(State(shared): Studio, call: Call) -> Outcome {
    let store = shared.store();
    store.list_studios(&call.query, Instant::now()).map(Answer)
}

async fn create_studio(State(shared): Studio, call: Call) -> Outcome {
    shared.change("CreateStudio", &call, call.document(), |store, document, now| {
        store.create_studio(StudioInput::read(document)?, now)
    })
}

async fn get_studio(State(shared): Studio, call: Call) -> Outcome {
    let store = shared.store();
    store.get_studio(call.label(0), Instant::now()).map(Answer)
}

async fn update_studio(State(shared): Studio, call: Call) -> Outcome {
    shared.change("UpdateStudio", &call, call.document(), |store, document, now| {
        store.update_studio(call.label(0), StudioUpdate::read(document)?, now)
    })
}

async fn delete_studio(State(shared): Studio, call: Call) -> Outcome {
    shared.change("DeleteStudio", &call, no_body(), |store, _, now| {
        store.delete_studio(call.label(0), now)
    })
}

async fn repair_sso_configuration(State(shared): Studio, call: Call) -> Outcome {
    let operation = "StartStudioSSOConfigurationRepair";
    shared.change(operation, &call, no_body(), |store, _, now| {
        store.repair_sso_configuration(call.label(0), now)
    })
}

async fn list_streaming_images(State(shared): Studio, call: Call) -> Outcome {
    let store = shared.store();
    let answer = store.list_streaming_images(call.label(0), &call.query, Instant::now());
    answer.map(Answer)
}

async fn create_streaming_image(State(shared): Studio, call: Call) -> Outcome {
    let operation = "CreateStreamingImage";
    shared.change(operation, &call, call.document(), |store, document, now| {
        store.create_streaming_image(call.label(0), ImageInput::read(document)?, now)
    })
}

async fn get_streaming_image(State(shared): Studio, call: Call) -> Outcome {
    let store = shared.store();
    let answer = store.get_streaming_image(call.label(0), call.label(1), Instant::now());
    answer.map(Answer)
}

async fn update_streaming_image(State(shared): Studio, call: Call) -> Outcome {
    let operation = "UpdateStreamingImage";
    shared.change(operation, &call, call.document(), |store, document, now| {
        let update = ImageUpdate::read(document)?;
        store.update_streaming_image(call.label(0), call.label(1), update, now)
    })
}

async fn delete_streaming_image(State(shared): Studio, call: Call) -> Outcome {
    shared.change("DeleteStreamingImage", &call, no_body(), |store, _, now| {
        store.delete_streaming_image(call.label(0), call.label(1), now)
    })
}

async fn list_tags_for_resource(State(shared): Studio, call: Call) -> Outcome {
    shared.store().list_tags(call.label(0), Instant::now()).map(Answer)
}

async fn tag_resource(State(shared): Studio, call: Call) -> Result<StatusCode, ServiceError> {
    check_access("TagResource", &call)?;
    let tags = call.document()?.string_map("tags")?;
    shared.store().tag(call.label(0), tags, Instant::now())?;
    Ok(StatusCode::NO_CONTENT)
}

async fn untag_resource(State(shared): Studio, call: Call) -> Result<StatusCode, ServiceError> {
    check_access("UntagResource", &call)?;
    let keys = call.query.all("tagKeys");
    if keys.is_empty() {
        return Err(missing("tagKeys"));
    }
    shared.store().untag(call.label(0), &keys, Instant::now())?;
    Ok(StatusCode::NO_CONTENT)
}

/// The document of an operation without body members: a body is not even looked at.
fn no_body() -> Result<Document, ServiceError> {
    Ok(Document::default())
}

async fn unknown_operation(method: Method, uri: Uri) -> ServiceError {
    let path = uri.path();
    ServiceError::unknown_operation(format!("no operation has the route {method} {path}"))
        .about("method", method.as_str())
        .about("path", path)
}
