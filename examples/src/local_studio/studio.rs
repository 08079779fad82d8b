//! The studio record.

use std::collections::BTreeMap;
use std::time::{Instant, SystemTime};

use serde_json::{Value, json};

use super::REGION;
use super::document::{Document, malformed};
use super::lifecycle::{Lifecycle, ResourceState};
use super::service_error::ServiceError;

/// The account everything belongs to: the one AWS uses in its documentation.
pub(super) const ACCOUNT_ID: &str = "123456789012";

const MAX_ROLE_ARN: usize = 2048;
const MAX_NAME: usize = 64;

/// The input of `CreateStudio`.
#[derive(Clone, Debug)]
pub(super) struct StudioInput {
    pub(super) studio_name: String,
    pub(super) display_name: String,
    pub(super) admin_role_arn: String,
    pub(super) user_role_arn: String,
    pub(super) encryption: Value,
    pub(super) tags: BTreeMap<String, String>,
}

impl StudioInput {
    pub(super) fn read(document: &Document) -> Result<Self, ServiceError> {
        let studio_name = document.required_string("studioName", MAX_NAME)?;
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        if studio_name.len() < 3 || !studio_name.bytes().all(allowed) {
            return Err(malformed("studioName", "three or more of the characters a-z and 0-9"));
        }
        Ok(Self {
            studio_name,
            display_name: document.required_string("displayName", MAX_NAME)?,
            admin_role_arn: document.required_string("adminRoleArn", MAX_ROLE_ARN)?,
            user_role_arn: document.required_string("userRoleArn", MAX_ROLE_ARN)?,
            encryption: encryption(document)?,
            tags: document.string_map("tags")?,
        })
    }
}

fn encryption(document: &Document) -> Result<Value, ServiceError> {
    let Some(configuration) = document.structure("studioEncryptionConfiguration")? else {
        return Ok(json!({ "keyType": "AWS_OWNED_KEY" }));
    };
    let key_type = configuration.required_string("keyType", usize::MAX)?;
    if !matches!(key_type.as_str(), "AWS_OWNED_KEY" | "CUSTOMER_MANAGED_KEY") {
        return Err(malformed("keyType", "AWS_OWNED_KEY or CUSTOMER_MANAGED_KEY"));
    }
    match configuration.string("keyArn", usize::MAX)? {
        None => Ok(json!({ "keyType": key_type })),
        Some(arn) if arn.starts_with("arn:") => Ok(json!({ "keyType": key_type, "keyArn": arn })),
        Some(_) => Err(malformed("keyArn", "an ARN, starting with arn:")),
    }
}

/// A studio.
#[derive(Clone, Debug)]
pub(super) struct Studio {
    pub(super) studio_id: String,
    pub(super) input: StudioInput,
    pub(super) created_at: SystemTime,
    pub(super) lifecycle: Lifecycle,
}

impl Studio {
    /// The studio as the model's `Studio`.
    pub(super) fn describe(&self, now: Instant) -> Value {
        // Studios are not deleted here, so there are no other states.
        let (state, status_code) = match self.lifecycle.state(now) {
            ResourceState::CreateInProgress => ("CREATE_IN_PROGRESS", "STUDIO_CREATE_IN_PROGRESS"),
            _ => ("READY", "STUDIO_CREATED"),
        };
        let Self { studio_id, input, .. } = self;
        let created_at = super::timestamp::iso8601(self.created_at);
        json!({
            "adminRoleArn": input.admin_role_arn,
            "arn": format!("arn:aws:nimble:{REGION}:{ACCOUNT_ID}:studio/{studio_id}"),
            "createdAt": created_at,
            "displayName": input.display_name,
            "homeRegion": REGION,
            "state": state,
            "statusCode": status_code,
            "studioEncryptionConfiguration": input.encryption,
            "studioId": studio_id,
            "studioName": input.studio_name,
            "studioUrl": format!("https://{}.nimblestudio.invalid", input.studio_name),
            "tags": input.tags,
            "updatedAt": created_at,
            "userRoleArn": input.user_role_arn,
        })
    }
}
