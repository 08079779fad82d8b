use std::collections::BTreeMap;

use aws_operation::{
    Blob, Document, Timestamp, UnknownMember, aws_error, aws_operation, aws_output, aws_service,
    aws_shape,
};

#[aws_service(id = "Bedrock", auth = bearer_or_sigv4, error = BedrockError)]
pub struct Bedrock;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BedrockError {
    #[aws(status = 403)]
    AccessDeniedException,
    #[aws(status = 500)]
    InternalServerException,
    #[aws(status = 404)]
    ResourceNotFoundException,
    #[aws(status = 429)]
    ThrottlingException,
    #[aws(status = 400)]
    ValidationException,
}

#[aws_operation(
    method = "GET",
    path = "/evaluation-jobs/{jobIdentifier}",
    service = Bedrock,
    output = GetEvaluationJobResponse,
)]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct GetEvaluationJob {
    #[aws(length(max = 1011), sensitive)]
    pub job_identifier: String,
}

#[aws_output]
#[derive(Clone, Default, PartialEq)]
pub struct GetEvaluationJobResponse {
    pub job_name: Option<String>,
    pub status: Option<EvaluationJobStatus>,
    pub job_arn: Option<String>,
    #[aws(sensitive)]
    pub job_description: Option<String>,
    pub role_arn: Option<String>,
    pub customer_encryption_key_id: Option<String>,
    pub job_type: Option<EvaluationJobType>,
    pub application_type: Option<ApplicationType>,
    pub evaluation_config: Option<EvaluationConfig>,
    pub inference_config: Option<EvaluationInferenceConfig>,
    pub output_data_config: Option<EvaluationOutputDataConfig>,
    #[aws(timestamp = "date-time")]
    pub creation_time: Option<Timestamp>,
    #[aws(timestamp = "date-time")]
    pub last_modified_time: Option<Timestamp>,
    pub failure_messages: Vec<String>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ApplicationType {
    ModelEvaluation,
    RagEvaluation,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AttributeType {
    String,
    Number,
    Boolean,
    StringList,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutomatedEvaluationConfig {
    pub dataset_metric_configs: Vec<EvaluationDatasetMetricConfig>,
    pub evaluator_model_config: Option<EvaluatorModelConfig>,
    pub custom_metric_config: Option<AutomatedEvaluationCustomMetricConfig>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutomatedEvaluationCustomMetricConfig {
    pub custom_metrics: Vec<AutomatedEvaluationCustomMetricSource>,
    pub evaluator_model_config: Option<CustomMetricEvaluatorModelConfig>,
}

#[aws_shape]
#[derive(Clone, PartialEq)]
pub enum AutomatedEvaluationCustomMetricSource {
    #[aws(sensitive)]
    CustomMetricDefinition(CustomMetricDefinition),
    Unknown(UnknownMember),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BedrockEvaluatorModel {
    pub model_identifier: Option<String>,
}

#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct ByteContentDoc {
    #[aws(sensitive)]
    pub identifier: Option<String>,
    pub content_type: Option<String>,
    #[aws(sensitive)]
    pub data: Option<Blob>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CustomMetricBedrockEvaluatorModel {
    pub model_identifier: Option<String>,
}

#[aws_shape]
#[derive(Clone, Default, PartialEq)]
pub struct CustomMetricDefinition {
    #[aws(sensitive)]
    pub name: Option<String>,
    #[aws(sensitive)]
    pub instructions: Option<String>,
    #[aws(sensitive)]
    pub rating_scale: Vec<RatingScaleItem>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CustomMetricEvaluatorModelConfig {
    pub bedrock_evaluator_models: Vec<CustomMetricBedrockEvaluatorModel>,
}

#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct EvaluationBedrockModel {
    pub model_identifier: Option<String>,
    #[aws(sensitive)]
    pub inference_params: Option<String>,
    pub performance_config: Option<PerformanceConfiguration>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
pub enum EvaluationConfig {
    Automated(AutomatedEvaluationConfig),
    Human(HumanEvaluationConfig),
    Unknown(UnknownMember),
}

#[aws_shape]
#[derive(Clone, Default, PartialEq)]
pub struct EvaluationDataset {
    #[aws(sensitive)]
    pub name: Option<String>,
    pub dataset_location: Option<EvaluationDatasetLocation>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
pub enum EvaluationDatasetLocation {
    S3Uri(String),
    Unknown(UnknownMember),
}

#[aws_shape]
#[derive(Clone, Default, PartialEq)]
pub struct EvaluationDatasetMetricConfig {
    pub task_type: Option<EvaluationTaskType>,
    pub dataset: Option<EvaluationDataset>,
    #[aws(sensitive)]
    pub metric_names: Vec<String>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
pub enum EvaluationInferenceConfig {
    Models(Vec<EvaluationModelConfig>),
    RagConfigs(Vec<RAGConfig>),
    Unknown(UnknownMember),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EvaluationJobStatus {
    InProgress,
    Completed,
    Failed,
    Stopping,
    Stopped,
    Deleting,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EvaluationJobType {
    Human,
    Automated,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
pub enum EvaluationModelConfig {
    BedrockModel(EvaluationBedrockModel),
    PrecomputedInferenceSource(EvaluationPrecomputedInferenceSource),
    Unknown(UnknownMember),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EvaluationOutputDataConfig {
    pub s3_uri: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EvaluationPrecomputedInferenceSource {
    pub inference_source_identifier: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
pub enum EvaluationPrecomputedRagSourceConfig {
    RetrieveSourceConfig(EvaluationPrecomputedRetrieveSourceConfig),
    RetrieveAndGenerateSourceConfig(EvaluationPrecomputedRetrieveAndGenerateSourceConfig),
    Unknown(UnknownMember),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EvaluationPrecomputedRetrieveAndGenerateSourceConfig {
    pub rag_source_identifier: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EvaluationPrecomputedRetrieveSourceConfig {
    pub rag_source_identifier: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EvaluationTaskType {
    Summarization,
    Classification,
    QuestionAndAnswer,
    Generation,
    Custom,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
pub enum EvaluatorModelConfig {
    BedrockEvaluatorModels(Vec<BedrockEvaluatorModel>),
    Unknown(UnknownMember),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExternalSource {
    pub source_type: Option<ExternalSourceType>,
    pub s3_location: Option<S3ObjectDoc>,
    pub byte_content: Option<ByteContentDoc>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ExternalSourceType {
    S3,
    ByteContent,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExternalSourcesGenerationConfiguration {
    pub prompt_template: Option<PromptTemplate>,
    pub guardrail_configuration: Option<GuardrailConfiguration>,
    pub kb_inference_config: Option<KbInferenceConfig>,
    pub additional_model_request_fields: BTreeMap<String, Document>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExternalSourcesRetrieveAndGenerateConfiguration {
    pub model_arn: Option<String>,
    pub sources: Vec<ExternalSource>,
    pub generation_configuration: Option<ExternalSourcesGenerationConfiguration>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FieldForReranking {
    pub field_name: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterAttribute {
    pub key: Option<String>,
    pub value: Option<Document>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerationConfiguration {
    pub prompt_template: Option<PromptTemplate>,
    pub guardrail_configuration: Option<GuardrailConfiguration>,
    pub kb_inference_config: Option<KbInferenceConfig>,
    pub additional_model_request_fields: BTreeMap<String, Document>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GuardrailConfiguration {
    pub guardrail_id: Option<String>,
    pub guardrail_version: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HumanEvaluationConfig {
    pub human_workflow_config: Option<HumanWorkflowConfig>,
    pub custom_metrics: Vec<HumanEvaluationCustomMetric>,
    pub dataset_metric_configs: Vec<EvaluationDatasetMetricConfig>,
}

#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct HumanEvaluationCustomMetric {
    #[aws(sensitive)]
    pub name: Option<String>,
    #[aws(sensitive)]
    pub description: Option<String>,
    pub rating_method: Option<String>,
}

#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct HumanWorkflowConfig {
    pub flow_definition_arn: Option<String>,
    #[aws(sensitive)]
    pub instructions: Option<String>,
}

#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct ImplicitFilterConfiguration {
    #[aws(sensitive)]
    pub metadata_attributes: Vec<MetadataAttributeSchema>,
    pub model_arn: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KbInferenceConfig {
    pub text_inference_config: Option<TextInferenceConfig>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
pub enum KnowledgeBaseConfig {
    RetrieveConfig(RetrieveConfig),
    RetrieveAndGenerateConfig(RetrieveAndGenerateConfiguration),
    Unknown(UnknownMember),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KnowledgeBaseRetrievalConfiguration {
    pub vector_search_configuration: Option<KnowledgeBaseVectorSearchConfiguration>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KnowledgeBaseRetrieveAndGenerateConfiguration {
    pub knowledge_base_id: Option<String>,
    pub model_arn: Option<String>,
    pub retrieval_configuration: Option<KnowledgeBaseRetrievalConfiguration>,
    pub generation_configuration: Option<GenerationConfiguration>,
    pub orchestration_configuration: Option<OrchestrationConfiguration>,
}

#[aws_shape]
#[derive(Clone, Default, PartialEq)]
pub struct KnowledgeBaseVectorSearchConfiguration {
    pub number_of_results: Option<i32>,
    pub override_search_type: Option<SearchType>,
    #[aws(sensitive)]
    pub filter: Option<RetrievalFilter>,
    pub implicit_filter_configuration: Option<ImplicitFilterConfiguration>,
    pub reranking_configuration: Option<VectorSearchRerankingConfiguration>,
}

#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct MetadataAttributeSchema {
    #[aws(sensitive)]
    pub key: Option<String>,
    #[aws(sensitive)]
    pub r#type: Option<AttributeType>,
    #[aws(sensitive)]
    pub description: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetadataConfigurationForReranking {
    pub selection_mode: Option<RerankingMetadataSelectionMode>,
    pub selective_mode_configuration: Option<RerankingMetadataSelectiveModeConfiguration>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OrchestrationConfiguration {
    pub query_transformation_configuration: Option<QueryTransformationConfiguration>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PerformanceConfigLatency {
    Standard,
    Optimized,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PerformanceConfiguration {
    pub latency: Option<PerformanceConfigLatency>,
}

#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct PromptTemplate {
    #[aws(sensitive)]
    pub text_prompt_template: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct QueryTransformationConfiguration {
    pub r#type: Option<QueryTransformationType>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum QueryTransformationType {
    QueryDecomposition,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
pub enum RAGConfig {
    KnowledgeBaseConfig(KnowledgeBaseConfig),
    PrecomputedRagSourceConfig(EvaluationPrecomputedRagSourceConfig),
    Unknown(UnknownMember),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RatingScaleItem {
    pub definition: Option<String>,
    pub value: Option<RatingScaleItemValue>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
pub enum RatingScaleItemValue {
    StringValue(String),
    FloatValue(f32),
    Unknown(UnknownMember),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RerankingMetadataSelectionMode {
    Selective,
    All,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, PartialEq)]
pub enum RerankingMetadataSelectiveModeConfiguration {
    #[aws(sensitive)]
    FieldsToInclude(Vec<FieldForReranking>),
    #[aws(sensitive)]
    FieldsToExclude(Vec<FieldForReranking>),
    Unknown(UnknownMember),
}

#[aws_shape]
#[derive(Clone, PartialEq)]
pub enum RetrievalFilter {
    #[aws(sensitive)]
    Equals(FilterAttribute),
    #[aws(sensitive)]
    NotEquals(FilterAttribute),
    #[aws(sensitive)]
    GreaterThan(FilterAttribute),
    #[aws(sensitive)]
    GreaterThanOrEquals(FilterAttribute),
    #[aws(sensitive)]
    LessThan(FilterAttribute),
    #[aws(sensitive)]
    LessThanOrEquals(FilterAttribute),
    #[aws(sensitive)]
    In(FilterAttribute),
    #[aws(sensitive)]
    NotIn(FilterAttribute),
    #[aws(sensitive)]
    StartsWith(FilterAttribute),
    #[aws(sensitive)]
    ListContains(FilterAttribute),
    #[aws(sensitive)]
    StringContains(FilterAttribute),
    #[aws(sensitive)]
    AndAll(Vec<RetrievalFilter>),
    #[aws(sensitive)]
    OrAll(Vec<RetrievalFilter>),
    Unknown(UnknownMember),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RetrieveAndGenerateConfiguration {
    pub r#type: Option<RetrieveAndGenerateType>,
    pub knowledge_base_configuration: Option<KnowledgeBaseRetrieveAndGenerateConfiguration>,
    pub external_sources_configuration: Option<ExternalSourcesRetrieveAndGenerateConfiguration>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RetrieveAndGenerateType {
    KnowledgeBase,
    ExternalSources,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RetrieveConfig {
    pub knowledge_base_id: Option<String>,
    pub knowledge_base_retrieval_configuration: Option<KnowledgeBaseRetrievalConfiguration>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct S3ObjectDoc {
    pub uri: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SearchType {
    Hybrid,
    Semantic,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TextInferenceConfig {
    pub temperature: Option<f32>,
    pub top_p: Option<f32>,
    pub max_tokens: Option<i32>,
    pub stop_sequences: Vec<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorSearchBedrockRerankingConfiguration {
    pub model_configuration: Option<VectorSearchBedrockRerankingModelConfiguration>,
    pub number_of_reranked_results: Option<i32>,
    pub metadata_configuration: Option<MetadataConfigurationForReranking>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorSearchBedrockRerankingModelConfiguration {
    pub model_arn: Option<String>,
    pub additional_model_request_fields: BTreeMap<String, Document>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorSearchRerankingConfiguration {
    pub r#type: Option<VectorSearchRerankingConfigurationType>,
    pub bedrock_reranking_configuration: Option<VectorSearchBedrockRerankingConfiguration>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VectorSearchRerankingConfigurationType {
    BedrockRerankingModel,
    Unknown(String),
}

#[allow(non_snake_case)]
pub(super) fn call_GetEvaluationJob(client: &::aws_operation::Client) -> crate::Called {
    crate::call(client, GetEvaluationJob { job_identifier : String :: from ("a") })
}
