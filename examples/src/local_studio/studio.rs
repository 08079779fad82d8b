//! The studio record.

use std::collections::BTreeMap;
use std::time::{Instant, SystemTime};

use serde_json::{Value, json};

use super::REGION;
use super::document::{Document, malformed};
use super::lifecycle::{Lifecycle, ResourceState, Work};
use super::service_error::ServiceError;
use super::store::new_id;
use super::timestamp::iso8601;

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

/// The body of `UpdateStudio`.
#[derive(Clone, Debug)]
pub(super) struct StudioUpdate {
    display_name: Option<String>,
    admin_role_arn: Option<String>,
    user_role_arn: Option<String>,
}

impl StudioUpdate {
    pub(super) fn read(document: &Document) -> Result<Self, ServiceError> {
        Ok(Self {
            display_name: document.string("displayName", MAX_NAME)?,
            admin_role_arn: document.string("adminRoleArn", MAX_ROLE_ARN)?,
            user_role_arn: document.string("userRoleArn", MAX_ROLE_ARN)?,
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
    /// None where the IAM Identity Center configuration is broken.
    pub(super) sso_client_id: Option<String>,
    pub(super) updated_at: SystemTime,
    pub(super) lifecycle: Lifecycle,
    created_at: SystemTime,
}

impl Studio {
    pub(super) fn new(studio_id: String, input: StudioInput, lifecycle: Lifecycle) -> Self {
        let created_at = SystemTime::now();
        let sso_client_id = Some(new_id());
        Self { studio_id, input, sso_client_id, updated_at: created_at, lifecycle, created_at }
    }

    pub(super) fn arn(&self) -> String {
        format!("arn:aws:nimble:{REGION}:{ACCOUNT_ID}:studio/{}", self.studio_id)
    }

    /// The state, in which a broken configuration shows once nothing is under way.
    pub(super) fn state(&self, now: Instant) -> ResourceState {
        match self.lifecycle.state(now) {
            ResourceState::Ready if self.sso_client_id.is_none() => ResourceState::UpdateFailed,
            state => state,
        }
    }

    fn status_code(&self, state: ResourceState) -> &'static str {
        match (state, self.lifecycle.work()) {
            (ResourceState::CreateInProgress, _) => "STUDIO_CREATE_IN_PROGRESS",
            (ResourceState::UpdateInProgress, Work::Repair) => {
                "AWS_SSO_CONFIGURATION_REPAIR_IN_PROGRESS"
            }
            (ResourceState::UpdateInProgress, _) => "STUDIO_UPDATE_IN_PROGRESS",
            (ResourceState::UpdateFailed, _) => "AWS_SSO_NOT_ENABLED",
            (ResourceState::DeleteInProgress, _) => "STUDIO_DELETE_IN_PROGRESS",
            (ResourceState::DeleteFailed, _) => "STUDIO_WITH_STREAMING_IMAGES_NOT_DELETED",
            (ResourceState::Deleted, _) => "STUDIO_DELETED",
            (ResourceState::Ready, Work::Update) => "STUDIO_UPDATED",
            (ResourceState::Ready, Work::Repair) => "AWS_SSO_CONFIGURATION_REPAIRED",
            (ResourceState::Ready, _) => "STUDIO_CREATED",
        }
    }

    /// Whether the update names anything.
    pub(super) fn apply(&mut self, update: StudioUpdate) -> bool {
        let StudioUpdate { display_name, admin_role_arn, user_role_arn } = update;
        let StudioInput {
            display_name: old_name,
            admin_role_arn: old_admin,
            user_role_arn: old_user,
            ..
        } = &mut self.input;
        let mut names_any = false;
        for (old, new) in
            [(old_name, display_name), (old_admin, admin_role_arn), (old_user, user_role_arn)]
        {
            if let Some(new) = new {
                *old = new;
                names_any = true;
            }
        }
        names_any
    }

    /// The studio as the model's `Studio`.
    pub(super) fn describe(&self, now: Instant) -> Value {
        let state = self.state(now);
        let Self { studio_id, input, .. } = self;
        let mut studio = json!({
            "adminRoleArn": input.admin_role_arn,
            "arn": self.arn(),
            "createdAt": iso8601(self.created_at),
            "displayName": input.display_name,
            "homeRegion": REGION,
            "state": state.name(),
            "statusCode": self.status_code(state),
            "studioEncryptionConfiguration": input.encryption,
            "studioId": studio_id,
            "studioName": input.studio_name,
            "studioUrl": format!("https://{}.nimblestudio.invalid", input.studio_name),
            "tags": input.tags,
            "updatedAt": iso8601(self.updated_at),
            "userRoleArn": input.user_role_arn,
        });
        // Absent and not null where there is none, as the service writes it.
        if let Some(id) = &self.sso_client_id {
            studio["ssoClientId"] = json!(id);
        }
        studio
    }
}
