// 7 mistakes
use aws_operation::{Blob, aws_operation, aws_output, aws_shape};

#[aws_shape]
struct Icon(Blob);

struct Wrong;

#[aws_operation(method = "GET", path = "/icons", output = ListIconsOutput)]
struct ListIcons {
    #[aws(header = "X-Icon", json_value)]
    icon: Option<Icon>,
    #[aws(header = "X-Bytes", json_value)]
    bytes: Vec<u8>,
    #[aws(header = "X-Wrong", json_value)]
    wrong: Option<Wrong>,
    #[aws(header = "X-Data", media_type = "image/png")]
    data: Blob,
    #[aws(header = "X-List", media_type = "image/png")]
    list: Vec<u8>,
}

#[aws_output]
struct ListIconsOutput {
    #[aws(header = "X-Icon", json_value)]
    icon: Blob,
    #[aws(header = "X-Wrong", json_value)]
    wrong: Wrong,
    #[aws(header = "X-Name", json_value)]
    name: String,
    #[aws(header = "X-List", media_type = "image/png")]
    list: Vec<u8>,
}

fn main() {}
