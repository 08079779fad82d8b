// 13 mistakes
use aws_operation::aws_service;

#[aws_service(id = "a", auth = http_api_key)]
struct NoPlace;

#[aws_service(id = "a", auth = http_api_key())]
struct EmptyPlace;

#[aws_service(id = "a", auth = http_api_key(scheme = "ApiKey"))]
struct SchemeAlone;

#[aws_service(id = "a", auth = http_api_key(header = "X-Api-Key", query = "api_key"))]
struct TwoPlaces;

#[aws_service(id = "a", auth = http_api_key(query = "api_key", scheme = "ApiKey"))]
struct SchemeInQuery;

#[aws_service(id = "a", auth = http_api_key(header = "X Api Key"))]
struct NotAName;

#[aws_service(id = "a", auth = http_api_key(header = "Host"))]
struct OfTheClient;

#[aws_service(id = "a", auth = http_api_key(header = ""))]
struct NoName;

#[aws_service(id = "a", auth = http_api_key(header = "Authorization", scheme = "Api Key"))]
struct TwoWords;

#[aws_service(id = "a", auth = http_api_key(heder = "X-Api-Key"))]
struct Misspelt;

#[aws_service(id = "a", auth = http_api_key(in = "header"))]
struct AsInSmithy;

#[aws_service(id = "a", auth = http_api_key(header = "Accept"), header = "Accept: text/plain")]
struct AlreadySet;

#[aws_service(id = "a", auth = http_api_key(header = key))]
struct NotAString;

fn main() {}
