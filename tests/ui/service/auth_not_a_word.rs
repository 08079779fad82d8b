// 4 mistakes
use aws_operation::aws_service;

#[aws_service(id = "nimble", auth = sigv4b)]
struct Nimble;

#[aws_service(id = "nimble", auth = unsigned_payload)]
struct Unsigned;

#[aws_service(id = "nimble", auth = "http_api_key")]
struct Quoted;

#[aws_service(id = "nimble", auth = basic)]
struct Basic;

fn main() {}
