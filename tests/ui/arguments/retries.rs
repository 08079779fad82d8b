// 5 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/a", retries)]
struct Bare;

#[aws_operation(method = "POST", path = "/b", retries())]
struct Empty;

#[aws_operation(method = "POST", path = "/c", retries(on))]
struct On;

#[aws_operation(method = "POST", path = "/d", retries(off = true))]
struct Value;

#[aws_operation(method = "POST", path = "/e", retries = off)]
struct Equals;

#[aws_operation(method = "POST", path = "/f", retries(off))]
struct Good;

fn main() {}
