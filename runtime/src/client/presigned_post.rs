//! Forms for uploads that others post.

use std::fmt;
use std::time::Duration;

use base64::prelude::{BASE64_STANDARD, Engine};

use super::Call;
use super::post_policy::PostPolicy;
use crate::error::Error;
use crate::not_sent::NotSent;
use crate::pipeline::Outgoing;
use crate::value::Timestamp;

/// A form that uploads a file to a bucket, created by [`Call::presign_post`].
#[derive(Clone)]
#[non_exhaustive]
pub struct PresignedPost {
    /// Where the form is posted.
    pub url: String,
    /// The names and values of its fields, in order. After them comes the field `file`, which must be the last.
    pub fields: Vec<(String, String)>,
    /// When it expires, by the service's clock: after the time that you asked for, or with the credentials.
    pub valid_until: Timestamp,
}

/// Does not show the fields, which are as good as a key.
impl fmt::Debug for PresignedPost {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { url, valid_until, .. } = self;
        formatter
            .debug_struct("PresignedPost")
            .field("url", url)
            .field("valid_until", valid_until)
            .finish_non_exhaustive()
    }
}

impl<T, E> Call<T, E> {
    /// Returns the URL and the fields of a form, with which a browser uploads a file to the bucket of this call.
    /// Nothing is sent.
    ///
    /// The call is one on the bucket as a whole: its operation has the path `/{Bucket}`. Only the place of the
    /// bucket, the region and the credentials are taken from it. Anyone can post the form until it expires,
    /// as often as they like, so say with the [`PostPolicy`] what they may upload.
    ///
    /// The form is valid for `expires`, or until the credentials expire if that is sooner. Its content type is
    /// `multipart/form-data`.
    ///
    /// ```
    /// # use std::time::Duration;
    /// use aws_operation::{Client, Credentials, PostPolicy, RestJson1, aws_operation, aws_service};
    ///
    /// #[aws_service(
    ///     id = "S3",
    ///     virtual_host = "Bucket",
    ///     disable_double_encoding,
    ///     content_sha256,
    ///     // ..
    /// #   protocol = RestJson1,
    /// )]
    /// struct S3;
    ///
    /// #[aws_operation(method = "POST", path = "/{Bucket}", service = S3, output = ())]
    /// struct PostObject {
    ///     bucket: String,
    /// }
    ///
    /// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
    /// # let client = Client::builder()
    /// #     .region("eu-west-1")
    /// #     .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
    /// #     .build()?;
    /// let policy = PostPolicy::new("uploads/${filename}")
    ///     .content_length(1..=10 << 20)
    ///     .starts_with("Content-Type", "image/")
    ///     .field("success_action_status", "201");
    /// let call = client.call(PostObject { bucket: "pictures".to_owned() });
    /// let form = call.presign_post(policy, Duration::from_secs(600)).await?;
    /// assert_eq!(form.url, "https://pictures.s3.eu-west-1.amazonaws.com/");
    /// let names: Vec<_> = form.fields.iter().map(|(name, _)| name.as_str()).collect();
    /// assert_eq!(names[..3], ["success_action_status", "key", "x-amz-algorithm"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Fails like [`Call::presign`], for an operation with another path, and for a policy that S3 would refuse:
    /// without a key, with a field that the client sets, or with a field twice.
    pub async fn presign_post(
        &self,
        policy: PostPolicy,
        expires: Duration,
    ) -> Result<PresignedPost, Error<E>> {
        self.check_expires("form", expires)?;
        let presigned = form(&self.outgoing()?, policy, expires).await;
        presigned.map_err(|reason| self.not_sent(reason))
    }
}

async fn form(
    outgoing: &Outgoing<'_>,
    policy: PostPolicy,
    expires: Duration,
) -> Result<PresignedPost, NotSent> {
    policy.check()?;
    let (bucket, url) = outgoing.bucket()?;
    let (credentials, time) = outgoing.policy_signers().await?;
    let end = time.checked_add(expires).unwrap_or(time);
    let end = credentials.expiry().map_or(end, |expiry| end.min(expiry));
    // A policy says its end in whole seconds.
    let end = Timestamp::from(end);
    let valid_until = Timestamp::new(end.secs(), 0).unwrap_or(end);
    let signer = outgoing.policy_signer(&credentials, time)?;
    let signed = signer.fields();
    let document = policy.document(bucket, valid_until.to_string(), &signed);
    let encoded = BASE64_STANDARD.encode(document);
    let signature = signer
        .sign(&encoded)
        .map_err(|error| NotSent::because("the policy cannot be signed", error))?;
    let PostPolicy { key, mut fields, .. } = policy;
    fields.push(("key".to_owned(), key));
    fields.extend(signed.into_iter().map(|(name, value)| (name.to_owned(), value)));
    fields.extend([("policy".to_owned(), encoded), ("x-amz-signature".to_owned(), signature)]);
    Ok(PresignedPost { url, fields, valid_until })
}
