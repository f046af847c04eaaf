// Texts of the service's enums.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/enums.h"

#include "outcrop/internal/schema_builders.h"
#include "outcrop/open.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr std::string_view access_control_access_texts[] = {
    "ALLOW",
    "DENY",
};
constexpr std::string_view access_control_principal_type_texts[] = {
    "USER",
};
constexpr std::string_view action_group_signature_texts[] = {
    "AMAZON.UserInput", "AMAZON.CodeInterpreter", "ANTHROPIC.Computer", "ANTHROPIC.Bash", "ANTHROPIC.TextEditor",
};
constexpr std::string_view action_group_state_texts[] = {
    "ENABLED",
    "DISABLED",
};
constexpr std::string_view agent_alias_status_texts[] = {
    "CREATING", "PREPARED", "FAILED", "UPDATING", "DELETING", "DISSOCIATED",
};
constexpr std::string_view agent_collaboration_texts[] = {
    "SUPERVISOR",
    "SUPERVISOR_ROUTER",
    "DISABLED",
};
constexpr std::string_view agent_status_texts[] = {
    "CREATING", "PREPARING", "PREPARED", "NOT_PREPARED", "DELETING", "FAILED", "VERSIONING", "UPDATING",
};
constexpr std::string_view alias_invocation_state_texts[] = {
    "ACCEPT_INVOCATIONS",
    "REJECT_INVOCATIONS",
};
constexpr std::string_view cache_point_type_texts[] = {
    "default",
};
constexpr std::string_view chunking_strategy_texts[] = {
    "FIXED_SIZE",
    "NONE",
    "HIERARCHICAL",
    "SEMANTIC",
};
constexpr std::string_view concurrency_type_texts[] = {
    "Automatic",
    "Manual",
};
constexpr std::string_view confluence_auth_type_texts[] = {
    "BASIC",
    "OAUTH2_CLIENT_CREDENTIALS",
};
constexpr std::string_view confluence_host_type_texts[] = {
    "SAAS",
};
constexpr std::string_view content_data_source_type_texts[] = {
    "CUSTOM",
    "S3",
};
constexpr std::string_view context_enrichment_type_texts[] = {
    "BEDROCK_FOUNDATION_MODEL",
};
constexpr std::string_view conversation_role_texts[] = {
    "user",
    "assistant",
};
constexpr std::string_view crawl_filter_configuration_type_texts[] = {
    "PATTERN",
};
constexpr std::string_view creation_mode_texts[] = {
    "DEFAULT",
    "OVERRIDDEN",
};
constexpr std::string_view custom_control_method_texts[] = {
    "RETURN_CONTROL",
};
constexpr std::string_view custom_source_type_texts[] = {
    "IN_LINE",
    "S3_LOCATION",
};
constexpr std::string_view data_deletion_policy_texts[] = {
    "RETAIN",
    "DELETE",
};
constexpr std::string_view data_source_status_texts[] = {
    "AVAILABLE", "DELETING", "DELETE_UNSUCCESSFUL", "CREATING", "UPDATING", "FAILED",
};
constexpr std::string_view data_source_type_texts[] = {
    "S3",         "WEB",    "CONFLUENCE",        "SALESFORCE",
    "SHAREPOINT", "CUSTOM", "REDSHIFT_METADATA", "MANAGED_KNOWLEDGE_BASE_CONNECTOR",
};
constexpr std::string_view day_of_week_texts[] = {
    "SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY",
};
constexpr std::string_view document_status_texts[] = {
    "INDEXED",
    "PARTIALLY_INDEXED",
    "PENDING",
    "FAILED",
    "METADATA_PARTIALLY_INDEXED",
    "METADATA_UPDATE_FAILED",
    "IGNORED",
    "NOT_FOUND",
    "STARTING",
    "IN_PROGRESS",
    "DELETING",
    "DELETE_IN_PROGRESS",
};
constexpr std::string_view embedding_data_type_texts[] = {
    "FLOAT32",
    "BINARY",
};
constexpr std::string_view embedding_model_type_texts[] = {
    "CUSTOM",
    "MANAGED",
};
constexpr std::string_view enabled_or_disabled_state_texts[] = {
    "ENABLED",
    "DISABLED",
};
constexpr std::string_view enrichment_strategy_method_texts[] = {
    "CHUNK_ENTITY_EXTRACTION",
};
constexpr std::string_view flow_connection_type_texts[] = {
    "Data",
    "Conditional",
};
constexpr std::string_view flow_node_io_data_type_texts[] = {
    "String", "Number", "Boolean", "Object", "Array",
};
constexpr std::string_view flow_node_input_category_texts[] = {
    "LoopCondition",
    "ReturnValueToLoopStart",
    "ExitLoop",
};
constexpr std::string_view flow_node_type_texts[] = {
    "Input", "Output",    "KnowledgeBase", "Condition", "Lex",        "Prompt", "LambdaFunction", "Storage",
    "Agent", "Retrieval", "Iterator",      "Collector", "InlineCode", "Loop",   "LoopInput",      "LoopController",
};
constexpr std::string_view flow_status_texts[] = {
    "Failed",
    "Prepared",
    "Preparing",
    "NotPrepared",
};
constexpr std::string_view flow_validation_severity_texts[] = {
    "Warning",
    "Error",
};
constexpr std::string_view flow_validation_type_texts[] = {
    "CyclicConnection",
    "DuplicateConnections",
    "DuplicateConditionExpression",
    "UnreachableNode",
    "UnknownConnectionSource",
    "UnknownConnectionSourceOutput",
    "UnknownConnectionTarget",
    "UnknownConnectionTargetInput",
    "UnknownConnectionCondition",
    "MalformedConditionExpression",
    "MalformedNodeInputExpression",
    "MismatchedNodeInputType",
    "MismatchedNodeOutputType",
    "IncompatibleConnectionDataType",
    "MissingConnectionConfiguration",
    "MissingDefaultCondition",
    "MissingEndingNodes",
    "MissingNodeConfiguration",
    "MissingNodeInput",
    "MissingNodeOutput",
    "MissingStartingNodes",
    "MultipleNodeInputConnections",
    "UnfulfilledNodeInput",
    "UnsatisfiedConnectionConditions",
    "Unspecified",
    "UnknownNodeInput",
    "UnknownNodeOutput",
    "MissingLoopInputNode",
    "MissingLoopControllerNode",
    "MultipleLoopInputNodes",
    "MultipleLoopControllerNodes",
    "LoopIncompatibleNodeType",
    "InvalidLoopBoundary",
};
constexpr std::string_view include_exclude_texts[] = {
    "INCLUDE",
    "EXCLUDE",
};
constexpr std::string_view included_data_texts[] = {
    "ALL_DATA",
    "METADATA_ONLY",
};
constexpr std::string_view incompatible_loop_node_type_texts[] = {
    "Input",
    "Condition",
    "Iterator",
    "Collector",
};
constexpr std::string_view ingestion_job_filter_attribute_texts[] = {
    "STATUS",
};
constexpr std::string_view ingestion_job_filter_operator_texts[] = {
    "EQ",
};
constexpr std::string_view ingestion_job_sort_by_attribute_texts[] = {
    "STATUS",
    "STARTED_AT",
};
constexpr std::string_view ingestion_job_status_texts[] = {
    "STARTING", "IN_PROGRESS", "COMPLETE", "FAILED", "STOPPING", "STOPPED",
};
constexpr std::string_view inline_content_type_texts[] = {
    "BYTE",
    "TEXT",
};
constexpr std::string_view knowledge_base_state_texts[] = {
    "ENABLED",
    "DISABLED",
};
constexpr std::string_view knowledge_base_status_texts[] = {
    "CREATING", "ACTIVE", "DELETING", "UPDATING", "FAILED", "DELETE_UNSUCCESSFUL", "UPDATE_UNSUCCESSFUL",
};
constexpr std::string_view knowledge_base_storage_type_texts[] = {
    "OPENSEARCH_SERVERLESS", "PINECONE",          "REDIS_ENTERPRISE_CLOUD",     "RDS",
    "MONGO_DB_ATLAS",        "NEPTUNE_ANALYTICS", "OPENSEARCH_MANAGED_CLUSTER", "S3_VECTORS",
};
constexpr std::string_view knowledge_base_type_texts[] = {
    "VECTOR",
    "KENDRA",
    "SQL",
    "MANAGED",
};
constexpr std::string_view memory_type_texts[] = {
    "SESSION_SUMMARY",
};
constexpr std::string_view metadata_source_type_texts[] = {
    "IN_LINE_ATTRIBUTE",
    "S3_LOCATION",
};
constexpr std::string_view metadata_value_type_texts[] = {
    "BOOLEAN",
    "NUMBER",
    "STRING",
    "STRING_LIST",
};
constexpr std::string_view orchestration_type_texts[] = {
    "DEFAULT",
    "CUSTOM_ORCHESTRATION",
};
constexpr std::string_view parsing_modality_texts[] = {
    "MULTIMODAL",
};
constexpr std::string_view parsing_strategy_texts[] = {
    "BEDROCK_FOUNDATION_MODEL",
    "BEDROCK_DATA_AUTOMATION",
    "SMART_PARSING",
    "MULTI_MODAL_EMBEDDINGS",
};
constexpr std::string_view performance_config_latency_texts[] = {
    "standard",
    "optimized",
};
constexpr std::string_view prompt_state_texts[] = {
    "ENABLED",
    "DISABLED",
};
constexpr std::string_view prompt_template_type_texts[] = {
    "TEXT",
    "CHAT",
};
constexpr std::string_view prompt_type_texts[] = {
    "PRE_PROCESSING", "ORCHESTRATION", "POST_PROCESSING", "KNOWLEDGE_BASE_RESPONSE_GENERATION", "MEMORY_SUMMARIZATION",
};
constexpr std::string_view query_engine_type_texts[] = {
    "REDSHIFT",
};
constexpr std::string_view redshift_provisioned_auth_type_texts[] = {
    "IAM",
    "USERNAME_PASSWORD",
    "USERNAME",
};
constexpr std::string_view redshift_query_engine_storage_type_texts[] = {
    "REDSHIFT",
    "AWS_DATA_CATALOG",
};
constexpr std::string_view redshift_query_engine_type_texts[] = {
    "SERVERLESS",
    "PROVISIONED",
};
constexpr std::string_view redshift_serverless_auth_type_texts[] = {
    "IAM",
    "USERNAME_PASSWORD",
};
constexpr std::string_view relay_conversation_history_texts[] = {
    "TO_COLLABORATOR",
    "DISABLED",
};
constexpr std::string_view require_confirmation_texts[] = {
    "ENABLED",
    "DISABLED",
};
constexpr std::string_view reranking_metadata_selection_mode_texts[] = {
    "SELECTIVE",
    "ALL",
};
constexpr std::string_view salesforce_auth_type_texts[] = {
    "OAUTH2_CLIENT_CREDENTIALS",
};
constexpr std::string_view share_point_auth_type_texts[] = {
    "OAUTH2_CLIENT_CREDENTIALS",
    "OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS",
};
constexpr std::string_view share_point_host_type_texts[] = {
    "ONLINE",
};
constexpr std::string_view sort_order_texts[] = {
    "ASCENDING",
    "DESCENDING",
};
constexpr std::string_view step_type_texts[] = {
    "POST_CHUNKING",
};
constexpr std::string_view supplemental_data_storage_location_type_texts[] = {
    "S3",
};
constexpr std::string_view supported_languages_texts[] = {
    "Python_3",
};
constexpr std::string_view type_texts[] = {
    "string", "number", "integer", "boolean", "array",
};
constexpr std::string_view vector_search_reranking_configuration_type_texts[] = {
    "BEDROCK_RERANKING_MODEL",
};
constexpr std::string_view web_scope_type_texts[] = {
    "HOST_ONLY",
    "SUBDOMAINS",
};

}  // namespace

std::span<const std::string_view> wire_texts(AccessControlAccess) { return access_control_access_texts; }
std::string_view to_string(AccessControlAccess value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AccessControlPrincipalType) { return access_control_principal_type_texts; }
std::string_view to_string(AccessControlPrincipalType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ActionGroupSignature) { return action_group_signature_texts; }
std::string_view to_string(ActionGroupSignature value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ActionGroupState) { return action_group_state_texts; }
std::string_view to_string(ActionGroupState value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AgentAliasStatus) { return agent_alias_status_texts; }
std::string_view to_string(AgentAliasStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AgentCollaboration) { return agent_collaboration_texts; }
std::string_view to_string(AgentCollaboration value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AgentStatus) { return agent_status_texts; }
std::string_view to_string(AgentStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AliasInvocationState) { return alias_invocation_state_texts; }
std::string_view to_string(AliasInvocationState value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CachePointType) { return cache_point_type_texts; }
std::string_view to_string(CachePointType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ChunkingStrategy) { return chunking_strategy_texts; }
std::string_view to_string(ChunkingStrategy value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ConcurrencyType) { return concurrency_type_texts; }
std::string_view to_string(ConcurrencyType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ConfluenceAuthType) { return confluence_auth_type_texts; }
std::string_view to_string(ConfluenceAuthType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ConfluenceHostType) { return confluence_host_type_texts; }
std::string_view to_string(ConfluenceHostType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ContentDataSourceType) { return content_data_source_type_texts; }
std::string_view to_string(ContentDataSourceType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ContextEnrichmentType) { return context_enrichment_type_texts; }
std::string_view to_string(ContextEnrichmentType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ConversationRole) { return conversation_role_texts; }
std::string_view to_string(ConversationRole value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CrawlFilterConfigurationType) {
  return crawl_filter_configuration_type_texts;
}
std::string_view to_string(CrawlFilterConfigurationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CreationMode) { return creation_mode_texts; }
std::string_view to_string(CreationMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CustomControlMethod) { return custom_control_method_texts; }
std::string_view to_string(CustomControlMethod value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CustomSourceType) { return custom_source_type_texts; }
std::string_view to_string(CustomSourceType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DataDeletionPolicy) { return data_deletion_policy_texts; }
std::string_view to_string(DataDeletionPolicy value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DataSourceStatus) { return data_source_status_texts; }
std::string_view to_string(DataSourceStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DataSourceType) { return data_source_type_texts; }
std::string_view to_string(DataSourceType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DayOfWeek) { return day_of_week_texts; }
std::string_view to_string(DayOfWeek value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DocumentStatus) { return document_status_texts; }
std::string_view to_string(DocumentStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(EmbeddingDataType) { return embedding_data_type_texts; }
std::string_view to_string(EmbeddingDataType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(EmbeddingModelType) { return embedding_model_type_texts; }
std::string_view to_string(EmbeddingModelType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(EnabledOrDisabledState) { return enabled_or_disabled_state_texts; }
std::string_view to_string(EnabledOrDisabledState value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(EnrichmentStrategyMethod) { return enrichment_strategy_method_texts; }
std::string_view to_string(EnrichmentStrategyMethod value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FlowConnectionType) { return flow_connection_type_texts; }
std::string_view to_string(FlowConnectionType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FlowNodeIODataType) { return flow_node_io_data_type_texts; }
std::string_view to_string(FlowNodeIODataType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FlowNodeInputCategory) { return flow_node_input_category_texts; }
std::string_view to_string(FlowNodeInputCategory value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FlowNodeType) { return flow_node_type_texts; }
std::string_view to_string(FlowNodeType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FlowStatus) { return flow_status_texts; }
std::string_view to_string(FlowStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FlowValidationSeverity) { return flow_validation_severity_texts; }
std::string_view to_string(FlowValidationSeverity value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FlowValidationType) { return flow_validation_type_texts; }
std::string_view to_string(FlowValidationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(IncludeExclude) { return include_exclude_texts; }
std::string_view to_string(IncludeExclude value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(IncludedData) { return included_data_texts; }
std::string_view to_string(IncludedData value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(IncompatibleLoopNodeType) { return incompatible_loop_node_type_texts; }
std::string_view to_string(IncompatibleLoopNodeType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(IngestionJobFilterAttribute) {
  return ingestion_job_filter_attribute_texts;
}
std::string_view to_string(IngestionJobFilterAttribute value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(IngestionJobFilterOperator) { return ingestion_job_filter_operator_texts; }
std::string_view to_string(IngestionJobFilterOperator value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(IngestionJobSortByAttribute) {
  return ingestion_job_sort_by_attribute_texts;
}
std::string_view to_string(IngestionJobSortByAttribute value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(IngestionJobStatus) { return ingestion_job_status_texts; }
std::string_view to_string(IngestionJobStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(InlineContentType) { return inline_content_type_texts; }
std::string_view to_string(InlineContentType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(KnowledgeBaseState) { return knowledge_base_state_texts; }
std::string_view to_string(KnowledgeBaseState value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(KnowledgeBaseStatus) { return knowledge_base_status_texts; }
std::string_view to_string(KnowledgeBaseStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(KnowledgeBaseStorageType) { return knowledge_base_storage_type_texts; }
std::string_view to_string(KnowledgeBaseStorageType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(KnowledgeBaseType) { return knowledge_base_type_texts; }
std::string_view to_string(KnowledgeBaseType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(MemoryType) { return memory_type_texts; }
std::string_view to_string(MemoryType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(MetadataSourceType) { return metadata_source_type_texts; }
std::string_view to_string(MetadataSourceType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(MetadataValueType) { return metadata_value_type_texts; }
std::string_view to_string(MetadataValueType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(OrchestrationType) { return orchestration_type_texts; }
std::string_view to_string(OrchestrationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ParsingModality) { return parsing_modality_texts; }
std::string_view to_string(ParsingModality value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ParsingStrategy) { return parsing_strategy_texts; }
std::string_view to_string(ParsingStrategy value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PerformanceConfigLatency) { return performance_config_latency_texts; }
std::string_view to_string(PerformanceConfigLatency value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PromptState) { return prompt_state_texts; }
std::string_view to_string(PromptState value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PromptTemplateType) { return prompt_template_type_texts; }
std::string_view to_string(PromptTemplateType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PromptType) { return prompt_type_texts; }
std::string_view to_string(PromptType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(QueryEngineType) { return query_engine_type_texts; }
std::string_view to_string(QueryEngineType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RedshiftProvisionedAuthType) {
  return redshift_provisioned_auth_type_texts;
}
std::string_view to_string(RedshiftProvisionedAuthType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RedshiftQueryEngineStorageType) {
  return redshift_query_engine_storage_type_texts;
}
std::string_view to_string(RedshiftQueryEngineStorageType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RedshiftQueryEngineType) { return redshift_query_engine_type_texts; }
std::string_view to_string(RedshiftQueryEngineType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RedshiftServerlessAuthType) { return redshift_serverless_auth_type_texts; }
std::string_view to_string(RedshiftServerlessAuthType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RelayConversationHistory) { return relay_conversation_history_texts; }
std::string_view to_string(RelayConversationHistory value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RequireConfirmation) { return require_confirmation_texts; }
std::string_view to_string(RequireConfirmation value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RerankingMetadataSelectionMode) {
  return reranking_metadata_selection_mode_texts;
}
std::string_view to_string(RerankingMetadataSelectionMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SalesforceAuthType) { return salesforce_auth_type_texts; }
std::string_view to_string(SalesforceAuthType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SharePointAuthType) { return share_point_auth_type_texts; }
std::string_view to_string(SharePointAuthType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SharePointHostType) { return share_point_host_type_texts; }
std::string_view to_string(SharePointHostType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SortOrder) { return sort_order_texts; }
std::string_view to_string(SortOrder value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(StepType) { return step_type_texts; }
std::string_view to_string(StepType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SupplementalDataStorageLocationType) {
  return supplemental_data_storage_location_type_texts;
}
std::string_view to_string(SupplementalDataStorageLocationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SupportedLanguages) { return supported_languages_texts; }
std::string_view to_string(SupportedLanguages value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(Type) { return type_texts; }
std::string_view to_string(Type value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(VectorSearchRerankingConfigurationType) {
  return vector_search_reranking_configuration_type_texts;
}
std::string_view to_string(VectorSearchRerankingConfigurationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(WebScopeType) { return web_scope_type_texts; }
std::string_view to_string(WebScopeType value) { return internal::wire_text(value); }

namespace schemas {

constinit const internal::Type access_control_access_type =
    internal::enum_type<AccessControlAccess>(access_control_access_texts);
constinit const internal::Type access_control_principal_type_type =
    internal::enum_type<AccessControlPrincipalType>(access_control_principal_type_texts);
constinit const internal::Type action_group_signature_type =
    internal::enum_type<ActionGroupSignature>(action_group_signature_texts);
constinit const internal::Type action_group_state_type =
    internal::enum_type<ActionGroupState>(action_group_state_texts);
constinit const internal::Type agent_alias_status_type =
    internal::enum_type<AgentAliasStatus>(agent_alias_status_texts);
constinit const internal::Type agent_collaboration_type =
    internal::enum_type<AgentCollaboration>(agent_collaboration_texts);
constinit const internal::Type agent_status_type = internal::enum_type<AgentStatus>(agent_status_texts);
constinit const internal::Type alias_invocation_state_type =
    internal::enum_type<AliasInvocationState>(alias_invocation_state_texts);
constinit const internal::Type cache_point_type_type = internal::enum_type<CachePointType>(cache_point_type_texts);
constinit const internal::Type chunking_strategy_type = internal::enum_type<ChunkingStrategy>(chunking_strategy_texts);
constinit const internal::Type concurrency_type_type = internal::enum_type<ConcurrencyType>(concurrency_type_texts);
constinit const internal::Type confluence_auth_type_type =
    internal::enum_type<ConfluenceAuthType>(confluence_auth_type_texts);
constinit const internal::Type confluence_host_type_type =
    internal::enum_type<ConfluenceHostType>(confluence_host_type_texts);
constinit const internal::Type content_data_source_type_type =
    internal::enum_type<ContentDataSourceType>(content_data_source_type_texts);
constinit const internal::Type context_enrichment_type_type =
    internal::enum_type<ContextEnrichmentType>(context_enrichment_type_texts);
constinit const internal::Type conversation_role_type = internal::enum_type<ConversationRole>(conversation_role_texts);
constinit const internal::Type crawl_filter_configuration_type_type =
    internal::enum_type<CrawlFilterConfigurationType>(crawl_filter_configuration_type_texts);
constinit const internal::Type creation_mode_type = internal::enum_type<CreationMode>(creation_mode_texts);
constinit const internal::Type custom_control_method_type =
    internal::enum_type<CustomControlMethod>(custom_control_method_texts);
constinit const internal::Type custom_source_type_type =
    internal::enum_type<CustomSourceType>(custom_source_type_texts);
constinit const internal::Type data_deletion_policy_type =
    internal::enum_type<DataDeletionPolicy>(data_deletion_policy_texts);
constinit const internal::Type data_source_status_type =
    internal::enum_type<DataSourceStatus>(data_source_status_texts);
constinit const internal::Type data_source_type_type = internal::enum_type<DataSourceType>(data_source_type_texts);
constinit const internal::Type day_of_week_type = internal::enum_type<DayOfWeek>(day_of_week_texts);
constinit const internal::Type document_status_type = internal::enum_type<DocumentStatus>(document_status_texts);
constinit const internal::Type embedding_data_type_type =
    internal::enum_type<EmbeddingDataType>(embedding_data_type_texts);
constinit const internal::Type embedding_model_type_type =
    internal::enum_type<EmbeddingModelType>(embedding_model_type_texts);
constinit const internal::Type enabled_or_disabled_state_type =
    internal::enum_type<EnabledOrDisabledState>(enabled_or_disabled_state_texts);
constinit const internal::Type enrichment_strategy_method_type =
    internal::enum_type<EnrichmentStrategyMethod>(enrichment_strategy_method_texts);
constinit const internal::Type flow_connection_type_type =
    internal::enum_type<FlowConnectionType>(flow_connection_type_texts);
constinit const internal::Type flow_node_io_data_type_type =
    internal::enum_type<FlowNodeIODataType>(flow_node_io_data_type_texts);
constinit const internal::Type flow_node_input_category_type =
    internal::enum_type<FlowNodeInputCategory>(flow_node_input_category_texts);
constinit const internal::Type flow_node_type_type = internal::enum_type<FlowNodeType>(flow_node_type_texts);
constinit const internal::Type flow_status_type = internal::enum_type<FlowStatus>(flow_status_texts);
constinit const internal::Type flow_validation_severity_type =
    internal::enum_type<FlowValidationSeverity>(flow_validation_severity_texts);
constinit const internal::Type flow_validation_type_type =
    internal::enum_type<FlowValidationType>(flow_validation_type_texts);
constinit const internal::Type include_exclude_type = internal::enum_type<IncludeExclude>(include_exclude_texts);
constinit const internal::Type included_data_type = internal::enum_type<IncludedData>(included_data_texts);
constinit const internal::Type incompatible_loop_node_type_type =
    internal::enum_type<IncompatibleLoopNodeType>(incompatible_loop_node_type_texts);
constinit const internal::Type ingestion_job_filter_attribute_type =
    internal::enum_type<IngestionJobFilterAttribute>(ingestion_job_filter_attribute_texts);
constinit const internal::Type ingestion_job_filter_operator_type =
    internal::enum_type<IngestionJobFilterOperator>(ingestion_job_filter_operator_texts);
constinit const internal::Type ingestion_job_sort_by_attribute_type =
    internal::enum_type<IngestionJobSortByAttribute>(ingestion_job_sort_by_attribute_texts);
constinit const internal::Type ingestion_job_status_type =
    internal::enum_type<IngestionJobStatus>(ingestion_job_status_texts);
constinit const internal::Type inline_content_type_type =
    internal::enum_type<InlineContentType>(inline_content_type_texts);
constinit const internal::Type knowledge_base_state_type =
    internal::enum_type<KnowledgeBaseState>(knowledge_base_state_texts);
constinit const internal::Type knowledge_base_status_type =
    internal::enum_type<KnowledgeBaseStatus>(knowledge_base_status_texts);
constinit const internal::Type knowledge_base_storage_type_type =
    internal::enum_type<KnowledgeBaseStorageType>(knowledge_base_storage_type_texts);
constinit const internal::Type knowledge_base_type_type =
    internal::enum_type<KnowledgeBaseType>(knowledge_base_type_texts);
constinit const internal::Type memory_type_type = internal::enum_type<MemoryType>(memory_type_texts);
constinit const internal::Type metadata_source_type_type =
    internal::enum_type<MetadataSourceType>(metadata_source_type_texts);
constinit const internal::Type metadata_value_type_type =
    internal::enum_type<MetadataValueType>(metadata_value_type_texts);
constinit const internal::Type orchestration_type_type =
    internal::enum_type<OrchestrationType>(orchestration_type_texts);
constinit const internal::Type parsing_modality_type = internal::enum_type<ParsingModality>(parsing_modality_texts);
constinit const internal::Type parsing_strategy_type = internal::enum_type<ParsingStrategy>(parsing_strategy_texts);
constinit const internal::Type performance_config_latency_type =
    internal::enum_type<PerformanceConfigLatency>(performance_config_latency_texts);
constinit const internal::Type prompt_state_type = internal::enum_type<PromptState>(prompt_state_texts);
constinit const internal::Type prompt_template_type_type =
    internal::enum_type<PromptTemplateType>(prompt_template_type_texts);
constinit const internal::Type prompt_type_type = internal::enum_type<PromptType>(prompt_type_texts);
constinit const internal::Type query_engine_type_type = internal::enum_type<QueryEngineType>(query_engine_type_texts);
constinit const internal::Type redshift_provisioned_auth_type_type =
    internal::enum_type<RedshiftProvisionedAuthType>(redshift_provisioned_auth_type_texts);
constinit const internal::Type redshift_query_engine_storage_type_type =
    internal::enum_type<RedshiftQueryEngineStorageType>(redshift_query_engine_storage_type_texts);
constinit const internal::Type redshift_query_engine_type_type =
    internal::enum_type<RedshiftQueryEngineType>(redshift_query_engine_type_texts);
constinit const internal::Type redshift_serverless_auth_type_type =
    internal::enum_type<RedshiftServerlessAuthType>(redshift_serverless_auth_type_texts);
constinit const internal::Type relay_conversation_history_type =
    internal::enum_type<RelayConversationHistory>(relay_conversation_history_texts);
constinit const internal::Type require_confirmation_type =
    internal::enum_type<RequireConfirmation>(require_confirmation_texts);
constinit const internal::Type reranking_metadata_selection_mode_type =
    internal::enum_type<RerankingMetadataSelectionMode>(reranking_metadata_selection_mode_texts);
constinit const internal::Type salesforce_auth_type_type =
    internal::enum_type<SalesforceAuthType>(salesforce_auth_type_texts);
constinit const internal::Type share_point_auth_type_type =
    internal::enum_type<SharePointAuthType>(share_point_auth_type_texts);
constinit const internal::Type share_point_host_type_type =
    internal::enum_type<SharePointHostType>(share_point_host_type_texts);
constinit const internal::Type sort_order_type = internal::enum_type<SortOrder>(sort_order_texts);
constinit const internal::Type step_type_type = internal::enum_type<StepType>(step_type_texts);
constinit const internal::Type supplemental_data_storage_location_type_type =
    internal::enum_type<SupplementalDataStorageLocationType>(supplemental_data_storage_location_type_texts);
constinit const internal::Type supported_languages_type =
    internal::enum_type<SupportedLanguages>(supported_languages_texts);
constinit const internal::Type type_type = internal::enum_type<Type>(type_texts);
constinit const internal::Type vector_search_reranking_configuration_type_type =
    internal::enum_type<VectorSearchRerankingConfigurationType>(vector_search_reranking_configuration_type_texts);
constinit const internal::Type web_scope_type_type = internal::enum_type<WebScopeType>(web_scope_type_texts);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent
