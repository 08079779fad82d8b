//! The policy of a form: what may be uploaded with it.

use std::ops::RangeInclusive;

use serde_json::{Value, json};

use crate::not_sent::NotSent;

/// What S3 replaces with the name of the file that the user chose.
const FILENAME: &str = "${filename}";

/// The fields that [`Call::presign_post`](super::Call::presign_post) sets, and that of the file.
const RESERVED: [&str; 9] = [
    "bucket",
    "file",
    "key",
    "policy",
    "x-amz-algorithm",
    "x-amz-credential",
    "x-amz-date",
    "x-amz-security-token",
    "x-amz-signature",
];

/// What may be uploaded with a form of [`Call::presign_post`](super::Call::presign_post): the object's key, its
/// size, and the other fields of the form.
///
/// S3 refuses a field that the policy has no condition for, except `file`. So add a condition for each
/// field, also for those that the user fills in.
#[derive(Debug, Clone)]
#[must_use = "a policy does nothing until you pass it to `presign_post`"]
pub struct PostPolicy {
    pub(super) key: String,
    pub(super) fields: Vec<(String, String)>,
    starts: Vec<(String, String)>,
    sizes: Option<RangeInclusive<u64>>,
}

impl PostPolicy {
    /// Creates a policy for an upload to that key.
    ///
    /// If the key ends with `${filename}`, S3 puts the name of the user's file there, and the user may upload
    /// to any key that begins with what is before it.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), fields: Vec::new(), starts: Vec::new(), sizes: None }
    }

    /// Adds a field with a fixed value, such as `Content-Type`, `acl`, `success_action_status` or `x-amz-meta-..`.
    pub fn field(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.fields.push((name.into(), value.into()));
        self
    }

    /// Allows a field that you add to the form yourself, if its value begins with `prefix`. With an empty prefix,
    /// any value is allowed.
    pub fn starts_with(mut self, name: impl Into<String>, prefix: impl Into<String>) -> Self {
        self.starts.push((name.into(), prefix.into()));
        self
    }

    /// Limits the size of the file, in bytes. Without it, S3's own limit applies, which is 5 GiB.
    pub fn content_length(mut self, bytes: RangeInclusive<u64>) -> Self {
        self.sizes = Some(bytes);
        self
    }

    /// Refuses what S3 would refuse at each upload.
    pub(super) fn check(&self) -> Result<(), NotSent> {
        let fixed = self.key.strip_suffix(FILENAME).unwrap_or(&self.key);
        let mut seen = Vec::new();
        let problem = if self.key.is_empty() {
            Some("the key of the object is empty".to_owned())
        } else if fixed.contains(FILENAME) {
            Some(format!("`{FILENAME}` must be at the end of the key, and there once"))
        } else if let Some(sizes) = self.sizes.as_ref().filter(|sizes| sizes.is_empty()) {
            Some(format!("no file has from {} to {} bytes", sizes.start(), sizes.end()))
        } else {
            self.fields.iter().chain(&self.starts).find_map(|(name, _)| {
                let lower = name.to_ascii_lowercase();
                let problem = match lower.as_str() {
                    "" => Some("a field has no name".to_owned()),
                    taken if RESERVED.contains(&taken) => {
                        Some(format!("the field `{}` is set by the client", name.escape_debug()))
                    }
                    known if seen.iter().any(|other| other == known) => {
                        Some(format!("the field `{}` is there twice", name.escape_debug()))
                    }
                    _ => None,
                };
                seen.push(lower);
                problem
            })
        };
        problem.map_or(Ok(()), |problem| Err(NotSent::new(problem)))
    }

    /// The policy as a document, for a bucket; `signed` says how it is signed.
    pub(super) fn document(
        &self,
        bucket: &str,
        expiration: String,
        signed: &[(&'static str, String)],
    ) -> String {
        let equal = |name: &str, value: &str| json!({ name: value });
        let starts = |name: &str, prefix: &str| json!(["starts-with", format!("${name}"), prefix]);
        let key = match self.key.strip_suffix(FILENAME) {
            Some(prefix) => starts("key", prefix),
            None => equal("key", &self.key),
        };
        let sizes = self.sizes.as_ref();
        let sizes = sizes.map(|sizes| json!(["content-length-range", sizes.start(), sizes.end()]));
        let conditions: Vec<Value> = (self.fields.iter().map(|(name, value)| equal(name, value)))
            .chain(self.starts.iter().map(|(name, prefix)| starts(name, prefix)))
            .chain(sizes)
            .chain([equal("bucket", bucket), key])
            .chain(signed.iter().map(|(name, value)| equal(name, value)))
            .collect();
        json!({ "expiration": expiration, "conditions": conditions }).to_string()
    }
}
