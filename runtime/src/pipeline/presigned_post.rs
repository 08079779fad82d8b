//! What a form that is posted to a bucket needs of a call: where the bucket is, and who signs.

use std::time::SystemTime;

use super::attempt::{Outgoing, url};
use crate::credentials::Credentials;
use crate::not_sent::NotSent;
use crate::sign::PolicySigner;

impl Outgoing<'_> {
    /// The bucket's name and URL, of an operation on a bucket as a whole.
    pub(crate) fn bucket(&self) -> Result<(&str, String), NotSent> {
        let bucket = self.bound.virtual_host.as_ref();
        let bucket = bucket.filter(|bucket| bucket.cut_from(&self.bound.target) == "/");
        let bucket = bucket.ok_or_else(|| {
            NotSent::new(
                "a form is posted to a bucket: declare an operation with `path = \"/{Bucket}\"`, whose service has \
                 `virtual_host = \"Bucket\"`",
            )
        })?;
        let url = url(self.address.endpoint(), &self.address.target)?;
        Ok((&bucket.name, url.to_string()))
    }

    /// The credentials that a policy is signed with, and the time.
    pub(crate) async fn policy_signers(&self) -> Result<(Credentials, SystemTime), NotSent> {
        self.check_presigned()?;
        if self.spec.algorithm.for_region_set {
            return Err(NotSent::new("a form cannot be signed with Signature Version 4A"));
        }
        Ok((self.credentials().await?, self.service_time()))
    }

    /// What signs a policy at that time.
    pub(crate) fn policy_signer<'s>(
        &'s self,
        credentials: &'s Credentials,
        time: SystemTime,
    ) -> Result<PolicySigner<'s>, NotSent> {
        PolicySigner::new(credentials, self.scope(time)?)
            .map_err(|error| NotSent::because("the policy cannot be signed", error))
    }
}
