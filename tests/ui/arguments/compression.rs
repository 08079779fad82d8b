// 6 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/a", compression)]
struct Bare;

#[aws_operation(method = "POST", path = "/b", compression())]
struct Empty;

#[aws_operation(method = "POST", path = "/c", compression(brotli))]
struct Other;

#[aws_operation(method = "POST", path = "/d", compression(gzip = true))]
struct Value;

#[aws_operation(method = "POST", path = "/e", compression = gzip)]
struct Equals;

#[aws_operation(method = "POST", path = "/g", request_compression = "gzip")]
struct ByItsTrait;

#[aws_operation(method = "POST", path = "/f", compression(gzip))]
struct Good;

fn main() {}
