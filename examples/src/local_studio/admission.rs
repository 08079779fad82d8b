//! What happens to every request before and after its operation: it is
//! recorded, its signature is checked, and the faults asked for and the rate
//! limit are applied.

use std::sync::Arc;
use std::time::SystemTime;

use axum::body::{self, Body};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::uri::PathAndQuery;
use axum::http::{StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::answer;
use super::connection::ConnectionCutter;
use super::fault::Fault;
use super::received_request::ReceivedRequest;
use super::service_error::ServiceError;
use super::shared::Shared;
use super::signature::{Access, HttpRequest, SignatureError};

/// Far above any body of these operations.
const MAX_BODY_BYTES: usize = 1 << 20;

/// Answers a request, or closes its connection where that was asked for.
pub(super) async fn admit(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(connection): ConnectInfo<ConnectionCutter>,
    request: Request,
    next: Next,
) -> Response {
    let (head, body) = request.into_parts();
    let body = match body::to_bytes(body, MAX_BODY_BYTES).await {
        Ok(body) => body,
        Err(error) => {
            let message = format!("the body cannot be read: {error}");
            let error = ServiceError::validation("BODY_NOT_READ", message);
            return answer::with_request_id(error.into_response());
        }
    };
    let received = ReceivedRequest {
        method: head.method.clone(),
        target: request_target(&head.uri),
        headers: head.headers.clone(),
        body: body.clone(),
        status: None,
    };
    let verified = verify(&shared, &received);
    let position = {
        let mut journal = shared.journal();
        journal.push(received);
        journal.len() - 1
    };

    let fault = verified.is_ok().then(|| shared.faults().take()).flatten();
    let response = match (verified, fault) {
        (Err(error), _) => ServiceError::from(error).into_response(),
        (Ok(_), Some(Fault::Throttle)) => throttled().into_response(),
        (Ok(_), Some(Fault::Unavailable)) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        (Ok(_), None) if !shared.is_within_rate() => throttled().into_response(),
        (Ok(access), None | Some(Fault::DropAfterApply)) => {
            let mut request = Request::from_parts(head, Body::from(body));
            request.extensions_mut().insert(access);
            next.run(request).await
        }
    };
    if fault == Some(Fault::DropAfterApply) {
        connection.cut();
    } else if let Some(received) = shared.journal().get_mut(position) {
        received.status = Some(response.status().as_u16());
    }
    answer::with_request_id(response)
}

/// The path and query as received. (A request line with a whole URL in it, as
/// proxies get, is signed by its path and query too.)
fn request_target(uri: &Uri) -> String {
    uri.path_and_query().map_or("/", PathAndQuery::as_str).to_owned()
}

fn verify(shared: &Shared, received: &ReceivedRequest) -> Result<Access, SignatureError> {
    let request = HttpRequest {
        method: received.method.as_str(),
        target: &received.target,
        headers: &received.headers,
        body: &received.body,
    };
    shared.verifier.verify(&request, SystemTime::now())
}

fn throttled() -> ServiceError {
    ServiceError::throttling(
        "TOO_MANY_REQUESTS",
        "too many requests: wait a moment and try again".to_owned(),
    )
}
