//! What STS answers.

use super::server::Answer;

/// The keys of a session, in the answer to `operation`.
pub fn assumed(operation: &str, key: &str, expiration: &str) -> Answer {
    let body = format!(
        "<{operation}Response xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><{operation}Result>\
         <AssumedRoleUser><Arn>arn:aws:sts::1:assumed-role/r/s</Arn></AssumedRoleUser>\
         <Credentials><AccessKeyId>{key}</AccessKeyId><SecretAccessKey>SECRET&amp;{key}</SecretAccessKey>\
         <SessionToken>TOKEN-{key}</SessionToken><Expiration>{expiration}</Expiration></Credentials>\
         </{operation}Result><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>\
         </{operation}Response>"
    );
    Some((200, body))
}

/// A refusal.
pub fn refused(status: u16, code: &str, message: &str) -> Answer {
    let body = format!(
        "<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message>\
         </Error><RequestId>r</RequestId></ErrorResponse>"
    );
    Some((status, body))
}
