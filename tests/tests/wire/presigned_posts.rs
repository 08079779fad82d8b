//! Forms for uploads: botocore's, with the policy that botocore writes.

use std::ops::RangeInclusive;
use std::time::{Duration, SystemTime};

use aws_operation::{
    AddressingStyle, Client, Credentials, PostPolicy, PresignedPost, RestXml, Timestamp,
    aws_operation, aws_service,
};
use aws_operation_tests::{CannedTransport, Deviation, FixedClock};
use aws_sigv4::sign::v4::{calculate_signature, generate_signing_key};
use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Value, json};

const HOUR: Duration = Duration::from_secs(60 * 60);
/// What botocore's `generate_presigned_post` makes with Signature Version 4, of keys, places and policies that
/// were drawn at random.
const POSTS: &str = include_str!("../../data/presigned-posts.jsonl");

#[aws_service(
    id = "S3",
    protocol = RestXml,
    virtual_host = "Bucket",
    disable_double_encoding,
    content_sha256
)]
struct S3;

#[aws_operation(method = "POST", path = "/{Bucket}", service = S3, output = ())]
struct PostObject {
    bucket: String,
}

#[aws_operation(method = "GET", path = "/{Bucket}?location", service = S3, output = ())]
struct GetBucketLocation {
    bucket: String,
}

#[aws_operation(method = "PUT", path = "/{Bucket}/{Key+}", service = S3, output = ())]
struct PutObject {
    bucket: String,
    key: String,
}

#[aws_operation(method = "POST", path = "/{Bucket}", service = S3, output = (), auth = none)]
struct PostUnsigned {
    bucket: String,
}

#[aws_operation(method = "POST", path = "/{Bucket}", service = S3, output = (), auth = sigv4a)]
struct PostEverywhere {
    bucket: String,
}

#[aws_operation(method = "GET", path = "/{Bucket}", output = ())]
struct OfNoService {
    bucket: String,
}

fn client(credentials: Credentials) -> Client {
    let time: Timestamp = "2024-01-02T03:04:05Z".parse().unwrap();
    let client = Client::builder().region("eu-west-1").service("s3").credentials(credentials);
    let client = client.transport(CannedTransport::content());
    client.clock(FixedClock::at(SystemTime::from(time))).build().unwrap()
}

fn keys() -> Credentials {
    Credentials::new("AKIDEXAMPLE", "secret")
}

fn post() -> PostObject {
    PostObject { bucket: "pictures".to_owned() }
}

fn field<'p>(post: &'p PresignedPost, name: &str) -> &'p str {
    let mut fields = post.fields.iter();
    &fields.find(|(field, _)| field == name).unwrap().1
}

fn policy(post: &PresignedPost) -> Value {
    serde_json::from_slice(&BASE64_STANDARD.decode(field(post, "policy")).unwrap()).unwrap()
}

/// A line of the file, as calls.
async fn ours(line: &Value) -> PresignedPost {
    let text = |name: &str| line[name].as_str().unwrap().to_owned();
    let mut credentials = Credentials::new(text("id"), text("secret"));
    if let Some(token) = line["session_token"].as_str() {
        credentials = credentials.with_session_token(token);
    }
    let time: Timestamp = text("time").parse().unwrap();
    let mut client = Client::builder()
        .region(text("region"))
        .credentials(credentials)
        .clock(FixedClock::at(SystemTime::from(time)))
        .transport(CannedTransport::content())
        .addressing_style(match text("addressing_style").as_str() {
            "auto" => AddressingStyle::Auto,
            "path" => AddressingStyle::Path,
            _ => AddressingStyle::Virtual,
        });
    if let Some(url) = line["endpoint_url"].as_str() {
        client = client.endpoint_url(url);
    }
    let mut policy = PostPolicy::new(text("key"));
    let pairs = |name: &str| -> Vec<(String, String)> {
        serde_json::from_value(line[name].clone()).unwrap()
    };
    for (name, value) in pairs("fields") {
        policy = policy.field(name, value);
    }
    for (name, prefix) in pairs("starts_with") {
        policy = policy.starts_with(name, prefix);
    }
    let sizes: Option<[u64; 2]> = serde_json::from_value(line["content_length"].clone()).unwrap();
    if let Some([least, most]) = sizes {
        policy = policy.content_length(least..=most);
    }
    let expires = Duration::from_secs(line["expires"].as_u64().unwrap());
    let call = client.build().unwrap();
    let call = call.call(PostObject { bucket: text("bucket") });
    call.presign_post(policy, expires).await.unwrap()
}

#[tokio::test]
async fn a_form_is_botocores() {
    let of_all_regions = Deviation::PresignedInItsRegion.name();
    let mut count = 0;
    for line in POSTS.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let expect = &line["expect"];
        let made = ours(&line).await;
        let (region, text) =
            (line["region"].as_str().unwrap(), |name: &str| line[name].as_str().unwrap());
        let url = expect["url"].as_str().unwrap();
        let in_region = url.replace("s3.amazonaws.com", &format!("s3.{region}.amazonaws.com"));
        assert_eq!(
            made.url.trim_end_matches('/'),
            in_region.trim_end_matches('/'),
            "{of_all_regions}"
        );
        let mut fields = made.fields.clone();
        let signature = fields.pop().unwrap();
        let encoded = fields.pop().unwrap();
        assert_eq!((signature.0.as_str(), encoded.0.as_str()), ("x-amz-signature", "policy"));
        assert_eq!(json!(fields), expect["fields"], "{line}");
        assert_eq!(policy(&made), expect["policy"], "{line}");
        assert_eq!(json!(made.valid_until.to_string()), expect["policy"]["expiration"]);
        let time: Timestamp = text("time").parse().unwrap();
        let key = generate_signing_key(text("secret"), time.into(), region, "s3");
        assert_eq!(signature.1, calculate_signature(key, encoded.1.as_bytes()), "{line}");
        count += 1;
    }
    assert_eq!(count, 100);
}

#[tokio::test]
async fn it_is_valid_until_the_first_of_two_ends() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_704_164_645);
    let nanosecond = Duration::from_nanos(1);
    for (keys_for, asked, valid_until) in [
        (None, HOUR, "2024-01-02T04:04:05Z"),
        (Some(2 * HOUR), HOUR, "2024-01-02T04:04:05Z"),
        (Some(HOUR / 2), HOUR, "2024-01-02T03:34:05Z"),
        (Some(HOUR / 2 - nanosecond), HOUR, "2024-01-02T03:34:04Z"),
    ] {
        let credentials = keys().with_session_token("TOKEN");
        let credentials = match keys_for {
            Some(time) => credentials.with_expiry(now + time),
            None => credentials,
        };
        let call = client(credentials).call(post());
        let form = call.presign_post(PostPolicy::new("k"), asked).await.unwrap();
        assert_eq!(form.valid_until.to_string(), valid_until);
        assert_eq!(policy(&form)["expiration"], valid_until);
        assert_eq!(field(&form, "x-amz-security-token"), "TOKEN");
        let shown = format!("{form:?}");
        assert!(shown.contains(valid_until) && shown.contains(&form.url), "{shown}");
        assert!(!shown.contains("TOKEN") && !shown.contains(field(&form, "policy")), "{shown}");
    }
}

/// The place is that of the bucket's other calls, with what the call sets.
#[tokio::test]
async fn a_call_may_go_elsewhere() {
    let call = client(keys()).call(post()).region("us-gov-west-1");
    let form = call.presign_post(PostPolicy::new("k"), HOUR).await.unwrap();
    assert_eq!(form.url, "https://pictures.s3.us-gov-west-1.amazonaws.com/");
    let credential = "AKIDEXAMPLE/20240102/us-gov-west-1/s3/aws4_request";
    assert_eq!(field(&form, "x-amz-credential"), credential);
    let call = client(keys()).call(post()).endpoint_url("http://127.0.0.1:9000");
    let form = call.presign_post(PostPolicy::new("k"), HOUR).await.unwrap();
    assert_eq!(form.url, "http://127.0.0.1:9000/pictures");
}

#[tokio::test]
async fn what_s3_would_refuse_is_refused() {
    let key = || PostPolicy::new("k");
    for (policy, said) in [
        (PostPolicy::new(""), "the key of the object is empty"),
        (
            PostPolicy::new("${filename}.png"),
            "`${filename}` must be at the end of the key, and there once",
        ),
        (
            PostPolicy::new("${filename}/${filename}"),
            "`${filename}` must be at the end of the key, and there once",
        ),
        (key().field("", "1"), "a field has no name"),
        (key().field("Key", "other"), "the field `Key` is set by the client"),
        (key().starts_with("bucket", ""), "the field `bucket` is set by the client"),
        (key().field("X-Amz-Date", "1"), "the field `X-Amz-Date` is set by the client"),
        (key().field("acl", "a").starts_with("ACL", ""), "the field `ACL` is there twice"),
        (key().content_length(RangeInclusive::new(5, 4)), "no file has from 5 to 4 bytes"),
    ] {
        let error = client(keys()).call(post()).presign_post(policy, HOUR).await.unwrap_err();
        assert_eq!(error.to_string(), format!("PostObject was not sent: {said}"));
    }
    for expires in [Duration::ZERO, 169 * HOUR] {
        let error = client(keys()).call(post()).presign_post(key(), expires).await.unwrap_err();
        assert!(
            error.to_string().contains("a presigned form is valid for 1 second to 7 days"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn only_a_bucket_as_a_whole_takes_a_form() {
    let (bucket, policy) = (|| "pictures".to_owned(), || PostPolicy::new("k"));
    let client = client(keys());
    let error =
        client.call(GetBucketLocation { bucket: bucket() }).presign_post(policy(), HOUR).await;
    assert!(
        error
            .unwrap_err()
            .to_string()
            .contains("a form is posted to a bucket: declare an operation")
    );
    let put = PutObject { bucket: bucket(), key: "k".to_owned() };
    let error = client.call(put).presign_post(policy(), HOUR).await.unwrap_err();
    assert!(error.to_string().contains("with `path = \"/{Bucket}\"`"), "{error}");
    let error = client.call(OfNoService { bucket: bucket() }).presign_post(policy(), HOUR).await;
    assert!(error.unwrap_err().to_string().contains("with `path = \"/{Bucket}\"`"));
    let error = client.call(PostUnsigned { bucket: bucket() }).presign_post(policy(), HOUR).await;
    assert!(error.unwrap_err().to_string().contains("`auth = none` cannot be presigned"));
    let error = client.call(PostEverywhere { bucket: bucket() }).presign_post(policy(), HOUR).await;
    assert!(
        error
            .unwrap_err()
            .to_string()
            .contains("a form cannot be signed with Signature Version 4A")
    );
}
