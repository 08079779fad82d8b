//! What every refusal of a service must tell.

use aws_operation::Error;

/// Checks code, status and message, and the line for people that has them and the request id.
pub fn check<E>(error: &Error<E>, operation: &str, code: &str, status: u16, message: &str) {
    assert_eq!(error.code(), Some(code), "{error}");
    assert_eq!(error.status(), Some(status), "{error}");
    assert_eq!(error.message(), Some(message), "{error}");
    assert_eq!(error.attempts(), 1, "{error}");
    let id = error.request_id().unwrap();
    let line =
        format!("{operation} failed: {code}: {message} ({status}, request id {id}, 1 attempt)");
    assert_eq!(error.to_string(), line);
}
