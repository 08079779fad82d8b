use aws_operation::aws_operation;

struct Algorithm;

#[aws_operation(method = "PUT", path = "/things", checksum(request_algorithm = algorithm))]
struct PutThing {
    algorithm: Algorithm,
}

fn main() {}
