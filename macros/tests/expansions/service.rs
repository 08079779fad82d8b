#[aws_service(
    id = "IAM",
    endpoint_prefix = "iam",
    signing_region = "us-east-1",
    endpoint = "https://iam.amazonaws.com",
    protocol = RestJson1,
    error = IamError,
)]
pub struct Iam;

#[aws_service(id = "Billing", region = "us-east-1", dual_stack)]
pub struct Billing;

#[aws_service(id = "CloudFront KeyValueStore", signing_region = "*", auth = sigv4a)]
pub struct KeyValueStore;

#[aws_service(id = "Foreign", endpoint = none)]
pub struct Foreign;

#[aws_operation(method = "GET", path = "/jobs", service = Billing, auth = sigv4a)]
pub struct ListJobs;
