use aws_operation::{aws_error, aws_operation, aws_output, aws_service, aws_shape};

#[aws_service(id = "AppSync", error = AppSyncError)]
pub struct AppSync;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AppSyncError {
    #[aws(status = 400)]
    BadRequestException(BadRequestException),
    #[aws(status = 500)]
    InternalFailureException,
    #[aws(status = 404)]
    NotFoundException,
}

#[aws_operation(
    method = "GET",
    path = "/v1/datasources/introspections/{introspectionId}",
    service = AppSync,
    output = GetDataSourceIntrospectionResponse,
    required = GetDataSourceIntrospectionRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetDataSourceIntrospection {
    pub introspection_id: String,
    #[aws(query = "includeModelsSDL")]
    pub include_models_sdl: Option<bool>,
    #[aws(query, length(min = 1, max = 65536))]
    pub next_token: Option<String>,
    #[aws(query, range(min = 0, max = 25))]
    pub max_results: Option<i32>,
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetDataSourceIntrospectionResponse {
    pub introspection_id: Option<String>,
    pub introspection_status: Option<DataSourceIntrospectionStatus>,
    pub introspection_status_detail: Option<String>,
    pub introspection_result: Option<DataSourceIntrospectionResult>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BadRequestDetail {
    pub code_errors: Vec<CodeError>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BadRequestException {
    pub message: Option<String>,
    pub reason: Option<BadRequestReason>,
    pub detail: Option<BadRequestDetail>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BadRequestReason {
    CodeError,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CodeError {
    pub error_type: Option<String>,
    pub value: Option<String>,
    pub location: Option<CodeErrorLocation>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CodeErrorLocation {
    pub line: Option<i32>,
    pub column: Option<i32>,
    pub span: Option<i32>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DataSourceIntrospectionModel {
    pub name: Option<String>,
    pub fields: Vec<DataSourceIntrospectionModelField>,
    pub primary_key: Option<DataSourceIntrospectionModelIndex>,
    pub indexes: Vec<DataSourceIntrospectionModelIndex>,
    pub sdl: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DataSourceIntrospectionModelField {
    pub name: Option<String>,
    pub r#type: Option<DataSourceIntrospectionModelFieldType>,
    pub length: Option<i64>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DataSourceIntrospectionModelFieldType {
    pub kind: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<Box<DataSourceIntrospectionModelFieldType>>,
    pub values: Vec<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DataSourceIntrospectionModelIndex {
    pub name: Option<String>,
    pub fields: Vec<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DataSourceIntrospectionResult {
    pub models: Vec<DataSourceIntrospectionModel>,
    pub next_token: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DataSourceIntrospectionStatus {
    Processing,
    Failed,
    Success,
    Unknown(String),
}

#[allow(non_snake_case)]
pub(super) fn call_GetDataSourceIntrospection(client: &::aws_operation::Client) -> crate::Called {
    crate::call(client, GetDataSourceIntrospection { introspection_id : String :: from ("a") , include_models_sdl : None , next_token : None , max_results : None })
}
