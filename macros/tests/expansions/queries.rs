#[aws_operation(method = "GET", path = "/things", service = Things, output = ThingList, error = ThingError)]
pub struct ListThings {
    #[aws(query)]
    pub max_results: Option<i32>,
    #[aws(query = "tag")]
    pub tags: Vec<String>,
}
