// 3 mistakes
use aws_operation::aws_service;

#[aws_service(id = "nimble", auth = sigv4)]
struct Nimble;

#[aws_service(id = "nimble", auth = none)]
struct Unsigned;

#[aws_service(id = "nimble", auth = "sigv4a")]
struct Quoted;

fn main() {}
