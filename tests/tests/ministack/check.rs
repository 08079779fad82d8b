//! What must become of every signed call.

use aws_operation::{Client, Operation};
use libtest_mimic::Failed;

use crate::change::changed;
use crate::raw_call;

/// What ministack says to a request that was changed, and to a session whose token was.
const REFUSALS: [&str; 2] = [
    "The request signature we calculated does not match the signature you provided",
    "The security token included in the request is invalid",
];

/// The signed request gets `status` as it is, and with one byte changed is refused for its signature.
pub async fn accepted_alone<O: Operation>(
    client: &Client,
    operation: O,
    status: u16,
) -> Result<(), Failed> {
    let request = client.call(operation).preview().await.map_err(|error| error.to_string())?;
    let answer = raw_call::send(&request)?;
    if answer.status != status {
        return Err(format!("it gets {answer:?} as it is").into());
    }
    for (what, changed) in changed(&request) {
        let answer = raw_call::send(&changed)?;
        let refused = REFUSALS.iter().any(|refusal| answer.text.contains(refusal));
        if !refused || !(400..500).contains(&answer.status) {
            return Err(format!("with {what} changed, it gets {answer:?}").into());
        }
    }
    Ok(())
}
