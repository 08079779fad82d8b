// 3 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios {
    #[aws(header = "Host")]
    host: Option<String>,
    #[aws(header = "User-Agent")]
    agent: Option<String>,
    #[aws(header = "Proxy-Authorization")]
    proxy: Option<String>,
}

fn main() {}
