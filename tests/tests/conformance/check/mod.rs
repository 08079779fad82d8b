//! How each kind of case is checked.

mod answer;
mod deviate;
mod input;
mod output;
mod refusal;
mod requests;
mod responses;
mod retries;
mod s3_requests;
mod s3_responses;
mod same;
mod xml;

use aws_operation_tests::Problem;

use crate::case::Case;

/// Checks one case as its file asks for.
///
/// # Errors
/// What differs, or why the case could not be brought into Rust.
pub fn check(case: &Case) -> Result<(), Problem> {
    match case.check {
        "input" => input::input(case),
        "output" => output::output(case),
        "requests" => requests::requests(case),
        "responses" => responses::responses(case),
        "s3-requests" => s3_requests::requests(case),
        "s3-responses" => s3_responses::responses(case),
        "retries" => retries::retries(case),
        _ => Err(case.call.err().unwrap_or("there is no such check").into()),
    }
}
