// 8 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = )]
struct ListStudios;

#[aws_operation(method)]
struct ListFarms;

#[aws_operation(met)]
struct ListQueues;

#[aws_operation(method = path = "/jobs")]
struct ListJobs;

#[aws_operation(method = "GET", path = "/budgets", output = Budgets::)]
struct ListBudgets;

#[aws_operation(method = "GET", path = "/fleets/{id}")]
struct GetFleet {
    #[aws(lab)]
    id: String,
}

#[aws_operation(method = "GET", path = "/limits/{id}")]
struct GetLimit {
    #[aws(hea)]
    since: Option<String>,
    id: String,
}

#[aws_operation(method = "GET", path = "/steps/{id}")]
struct GetStep {
    id: String,
    #[aws(header = )]
    since: Option<String>,
}

fn main() {}
