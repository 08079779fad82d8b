// 3 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios/:studioId")]
struct GetStudio {
    studio_id: String,
}

#[aws_operation(method = "GET", path = "/farms/<farmId>")]
struct GetFarm {
    farm_id: String,
}

#[aws_operation(method = "GET", path = "/files/{name*}")]
struct GetFile {
    name: String,
}

fn main() {}
