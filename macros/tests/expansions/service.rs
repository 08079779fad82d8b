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

#[aws_service(id = "CodeCatalyst", auth = bearer)]
pub struct CodeCatalyst;

#[aws_service(id = "Weather", auth = http_api_key(header = "Authorization", scheme = "ApiKey"))]
pub struct Weather;

#[aws_operation(
    method = "GET",
    path = "/maps",
    service = Weather,
    auth = http_api_key(query = "key"),
)]
pub struct GetMap;

#[aws_operation(method = "GET", path = "/radar", service = Weather, auth = sigv4)]
pub struct GetRadar;

#[aws_operation(method = "GET", path = "/jobs", service = Billing, auth = sigv4a)]
pub struct ListJobs;
