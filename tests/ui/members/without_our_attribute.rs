struct Tag {
    #[aws(name = "Key")]
    key: String,
}

fn main() {}
