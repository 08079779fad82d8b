//! What STS is asked for, and what it accepts. The limits are those of its model.

use std::fmt;
use std::ops::RangeInclusive;
use std::time::Duration;

const ARN: RangeInclusive<usize> = 20..=2048;
const SESSION_NAME: RangeInclusive<usize> = 2..=64;
const EXTERNAL_ID: RangeInclusive<usize> = 2..=1224;
/// In seconds.
const DURATION: RangeInclusive<u64> = 900..=43_200;

/// A role, and the session to begin in it.
#[derive(Clone)]
pub(crate) struct Role {
    pub(crate) arn: String,
    pub(crate) session_name: String,
    pub(crate) external_id: Option<String>,
    pub(crate) policy: Option<String>,
    pub(crate) policy_arns: Vec<String>,
    pub(crate) duration: Option<Duration>,
}

impl Role {
    /// A role alone.
    pub(crate) fn new(arn: String, session_name: String) -> Self {
        Self {
            arn,
            session_name,
            external_id: None,
            policy: None,
            policy_arns: Vec::new(),
            duration: None,
        }
    }

    /// Lists what STS would not accept. A value that may be a secret is not shown.
    pub(super) fn check(&self) -> Result<(), String> {
        let arns = self.policy_arns.iter().map(|arn| ("a `policy_arn`", arn.as_str()));
        let arns = [("the ARN", self.arn.as_str())].into_iter().chain(arns);
        let mut problems: Vec<String> =
            arns.filter_map(|(what, arn)| length(what, arn, ARN)).collect();
        problems.extend(text("`session_name`", &self.session_name, SESSION_NAME, "_+=,.@-"));
        let id = self.external_id.as_deref();
        problems.extend(id.and_then(|id| text("`external_id`", id, EXTERNAL_ID, "_+=,.@:/-")));
        problems.extend(self.policy.as_deref().and_then(policy));
        problems.extend(self.duration.and_then(duration));
        if problems.is_empty() { Ok(()) } else { Err(problems.join("; ")) }
    }
}

fn length(what: &str, text: &str, allowed: RangeInclusive<usize>) -> Option<String> {
    let count = text.chars().count();
    let (least, most) = (allowed.start(), allowed.end());
    (!allowed.contains(&count))
        .then(|| format!("{what} must have {least} to {most} characters, but has {count}"))
}

fn text(what: &str, text: &str, allowed: RangeInclusive<usize>, marks: &str) -> Option<String> {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || marks.contains(c);
    let odd = || format!("{what} may only contain ASCII letters, digits and `{marks}`");
    length(what, text, allowed).or_else(|| (!text.chars().all(is_allowed)).then(odd))
}

/// An empty one might be taken for none, and the session could then do all that the role can.
fn policy(json: &str) -> Option<String> {
    let is_allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{ff}');
    if json.is_empty() {
        return Some("`policy` must not be empty".to_owned());
    }
    (!json.chars().all(is_allowed)).then(|| {
        "`policy` may only contain tabs, line breaks and characters from U+0020 to U+00FF"
            .to_owned()
    })
}

fn duration(duration: Duration) -> Option<String> {
    let (least, most) = (DURATION.start(), DURATION.end());
    (!DURATION.contains(&duration.as_secs()))
        .then(|| format!("`duration` must be from {least} s to {most} s, but is {duration:?}"))
}

/// Does not show the external ID and the policy.
impl fmt::Debug for Role {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Role")
            .field("arn", &self.arn)
            .field("session_name", &self.session_name)
            .field("policy_arns", &self.policy_arns)
            .field("duration", &self.duration)
            .finish_non_exhaustive()
    }
}
