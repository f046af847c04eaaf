// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace outcrop::bedrock_agent {

enum class AccessControlAccess : std::uint16_t {
  unknown_value,
  allow,
  deny,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AccessControlAccess);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AccessControlAccess value);

enum class AccessControlPrincipalType : std::uint16_t {
  unknown_value,
  user,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AccessControlPrincipalType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AccessControlPrincipalType value);

enum class ActionGroupSignature : std::uint16_t {
  unknown_value,
  amazon_user_input,
  amazon_code_interpreter,
  anthropic_computer,
  anthropic_bash,
  anthropic_text_editor,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ActionGroupSignature);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ActionGroupSignature value);

enum class ActionGroupState : std::uint16_t {
  unknown_value,
  enabled,
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ActionGroupState);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ActionGroupState value);

enum class AgentAliasStatus : std::uint16_t {
  unknown_value,
  creating,
  prepared,
  failed,
  updating,
  deleting,
  dissociated,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgentAliasStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgentAliasStatus value);

enum class AgentCollaboration : std::uint16_t {
  unknown_value,
  supervisor,
  supervisor_router,
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgentCollaboration);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgentCollaboration value);

enum class AgentStatus : std::uint16_t {
  unknown_value,
  creating,
  preparing,
  prepared,
  not_prepared,
  deleting,
  failed,
  versioning,
  updating,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgentStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgentStatus value);

enum class AliasInvocationState : std::uint16_t {
  unknown_value,
  accept_invocations,
  reject_invocations,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AliasInvocationState);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AliasInvocationState value);

enum class CachePointType : std::uint16_t {
  unknown_value,
  default_,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CachePointType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CachePointType value);

enum class ChunkingStrategy : std::uint16_t {
  unknown_value,
  fixed_size,
  none,
  hierarchical,
  semantic,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ChunkingStrategy);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ChunkingStrategy value);

enum class ConcurrencyType : std::uint16_t {
  unknown_value,
  automatic,
  manual,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConcurrencyType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConcurrencyType value);

enum class ConfluenceAuthType : std::uint16_t {
  unknown_value,
  basic,
  oauth2_client_credentials,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConfluenceAuthType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConfluenceAuthType value);

enum class ConfluenceHostType : std::uint16_t {
  unknown_value,
  saas,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConfluenceHostType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConfluenceHostType value);

enum class ContentDataSourceType : std::uint16_t {
  unknown_value,
  custom,
  s3,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ContentDataSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ContentDataSourceType value);

enum class ContextEnrichmentType : std::uint16_t {
  unknown_value,
  bedrock_foundation_model,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ContextEnrichmentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ContextEnrichmentType value);

enum class ConversationRole : std::uint16_t {
  unknown_value,
  user,
  assistant,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConversationRole);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConversationRole value);

enum class CrawlFilterConfigurationType : std::uint16_t {
  unknown_value,
  pattern,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CrawlFilterConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CrawlFilterConfigurationType value);

enum class CreationMode : std::uint16_t {
  unknown_value,
  default_,
  overridden,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CreationMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CreationMode value);

enum class CustomControlMethod : std::uint16_t {
  unknown_value,
  return_control,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CustomControlMethod);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CustomControlMethod value);

enum class CustomSourceType : std::uint16_t {
  unknown_value,
  in_line,
  s3_location,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CustomSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CustomSourceType value);

enum class DataDeletionPolicy : std::uint16_t {
  unknown_value,
  retain,
  delete_,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataDeletionPolicy);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataDeletionPolicy value);

enum class DataSourceStatus : std::uint16_t {
  unknown_value,
  available,
  deleting,
  delete_unsuccessful,
  creating,
  updating,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataSourceStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataSourceStatus value);

enum class DataSourceType : std::uint16_t {
  unknown_value,
  s3,
  web,
  confluence,
  salesforce,
  sharepoint,
  custom,
  redshift_metadata,
  managed_knowledge_base_connector,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataSourceType value);

enum class DayOfWeek : std::uint16_t {
  unknown_value,
  sunday,
  monday,
  tuesday,
  wednesday,
  thursday,
  friday,
  saturday,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DayOfWeek);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DayOfWeek value);

enum class DocumentStatus : std::uint16_t {
  unknown_value,
  indexed,
  partially_indexed,
  pending,
  failed,
  metadata_partially_indexed,
  metadata_update_failed,
  ignored,
  not_found,
  starting,
  in_progress,
  deleting,
  delete_in_progress,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DocumentStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DocumentStatus value);

enum class EmbeddingDataType : std::uint16_t {
  unknown_value,
  float32,
  binary,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EmbeddingDataType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EmbeddingDataType value);

enum class EmbeddingModelType : std::uint16_t {
  unknown_value,
  custom,
  managed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EmbeddingModelType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EmbeddingModelType value);

enum class EnabledOrDisabledState : std::uint16_t {
  unknown_value,
  enabled,
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EnabledOrDisabledState);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EnabledOrDisabledState value);

enum class EnrichmentStrategyMethod : std::uint16_t {
  unknown_value,
  chunk_entity_extraction,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EnrichmentStrategyMethod);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EnrichmentStrategyMethod value);

enum class FlowConnectionType : std::uint16_t {
  unknown_value,
  data,
  conditional,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowConnectionType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowConnectionType value);

enum class FlowNodeIODataType : std::uint16_t {
  unknown_value,
  string,
  number,
  boolean,
  object,
  array,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowNodeIODataType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowNodeIODataType value);

enum class FlowNodeInputCategory : std::uint16_t {
  unknown_value,
  loop_condition,
  return_value_to_loop_start,
  exit_loop,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowNodeInputCategory);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowNodeInputCategory value);

enum class FlowNodeType : std::uint16_t {
  unknown_value,
  input,
  output,
  knowledge_base,
  condition,
  lex,
  prompt,
  lambda_function,
  storage,
  agent,
  retrieval,
  iterator,
  collector,
  inline_code,
  loop,
  loop_input,
  loop_controller,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowNodeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowNodeType value);

enum class FlowStatus : std::uint16_t {
  unknown_value,
  failed,
  prepared,
  preparing,
  not_prepared,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowStatus value);

enum class FlowValidationSeverity : std::uint16_t {
  unknown_value,
  warning,
  error,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowValidationSeverity);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowValidationSeverity value);

enum class FlowValidationType : std::uint16_t {
  unknown_value,
  cyclic_connection,
  duplicate_connections,
  duplicate_condition_expression,
  unreachable_node,
  unknown_connection_source,
  unknown_connection_source_output,
  unknown_connection_target,
  unknown_connection_target_input,
  unknown_connection_condition,
  malformed_condition_expression,
  malformed_node_input_expression,
  mismatched_node_input_type,
  mismatched_node_output_type,
  incompatible_connection_data_type,
  missing_connection_configuration,
  missing_default_condition,
  missing_ending_nodes,
  missing_node_configuration,
  missing_node_input,
  missing_node_output,
  missing_starting_nodes,
  multiple_node_input_connections,
  unfulfilled_node_input,
  unsatisfied_connection_conditions,
  unspecified,
  unknown_node_input,
  unknown_node_output,
  missing_loop_input_node,
  missing_loop_controller_node,
  multiple_loop_input_nodes,
  multiple_loop_controller_nodes,
  loop_incompatible_node_type,
  invalid_loop_boundary,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowValidationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowValidationType value);

enum class IncludeExclude : std::uint16_t {
  unknown_value,
  include,
  exclude,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(IncludeExclude);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(IncludeExclude value);

enum class IncludedData : std::uint16_t {
  unknown_value,
  all_data,
  metadata_only,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(IncludedData);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(IncludedData value);

enum class IncompatibleLoopNodeType : std::uint16_t {
  unknown_value,
  input,
  condition,
  iterator,
  collector,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(IncompatibleLoopNodeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(IncompatibleLoopNodeType value);

enum class IngestionJobFilterAttribute : std::uint16_t {
  unknown_value,
  status,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(IngestionJobFilterAttribute);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(IngestionJobFilterAttribute value);

enum class IngestionJobFilterOperator : std::uint16_t {
  unknown_value,
  eq,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(IngestionJobFilterOperator);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(IngestionJobFilterOperator value);

enum class IngestionJobSortByAttribute : std::uint16_t {
  unknown_value,
  status,
  started_at,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(IngestionJobSortByAttribute);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(IngestionJobSortByAttribute value);

enum class IngestionJobStatus : std::uint16_t {
  unknown_value,
  starting,
  in_progress,
  complete,
  failed,
  stopping,
  stopped,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(IngestionJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(IngestionJobStatus value);

enum class InlineContentType : std::uint16_t {
  unknown_value,
  byte,
  text,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InlineContentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InlineContentType value);

enum class KnowledgeBaseState : std::uint16_t {
  unknown_value,
  enabled,
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(KnowledgeBaseState);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(KnowledgeBaseState value);

enum class KnowledgeBaseStatus : std::uint16_t {
  unknown_value,
  creating,
  active,
  deleting,
  updating,
  failed,
  delete_unsuccessful,
  update_unsuccessful,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(KnowledgeBaseStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(KnowledgeBaseStatus value);

enum class KnowledgeBaseStorageType : std::uint16_t {
  unknown_value,
  opensearch_serverless,
  pinecone,
  redis_enterprise_cloud,
  rds,
  mongo_db_atlas,
  neptune_analytics,
  opensearch_managed_cluster,
  s3_vectors,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(KnowledgeBaseStorageType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(KnowledgeBaseStorageType value);

enum class KnowledgeBaseType : std::uint16_t {
  unknown_value,
  vector,
  kendra,
  sql,
  managed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(KnowledgeBaseType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(KnowledgeBaseType value);

enum class MemoryType : std::uint16_t {
  unknown_value,
  session_summary,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MemoryType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MemoryType value);

enum class MetadataSourceType : std::uint16_t {
  unknown_value,
  in_line_attribute,
  s3_location,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MetadataSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MetadataSourceType value);

enum class MetadataValueType : std::uint16_t {
  unknown_value,
  boolean,
  number,
  string,
  string_list,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MetadataValueType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MetadataValueType value);

enum class OrchestrationType : std::uint16_t {
  unknown_value,
  default_,
  custom_orchestration,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OrchestrationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OrchestrationType value);

enum class ParsingModality : std::uint16_t {
  unknown_value,
  multimodal,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ParsingModality);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ParsingModality value);

enum class ParsingStrategy : std::uint16_t {
  unknown_value,
  bedrock_foundation_model,
  bedrock_data_automation,
  smart_parsing,
  multi_modal_embeddings,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ParsingStrategy);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ParsingStrategy value);

enum class PerformanceConfigLatency : std::uint16_t {
  unknown_value,
  standard,
  optimized,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PerformanceConfigLatency);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PerformanceConfigLatency value);

enum class PromptState : std::uint16_t {
  unknown_value,
  enabled,
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PromptState);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PromptState value);

enum class PromptTemplateType : std::uint16_t {
  unknown_value,
  text,
  chat,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PromptTemplateType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PromptTemplateType value);

enum class PromptType : std::uint16_t {
  unknown_value,
  pre_processing,
  orchestration,
  post_processing,
  knowledge_base_response_generation,
  memory_summarization,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PromptType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PromptType value);

enum class QueryEngineType : std::uint16_t {
  unknown_value,
  redshift,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(QueryEngineType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(QueryEngineType value);

enum class RedshiftProvisionedAuthType : std::uint16_t {
  unknown_value,
  iam,
  username_password,
  username,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RedshiftProvisionedAuthType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RedshiftProvisionedAuthType value);

enum class RedshiftQueryEngineStorageType : std::uint16_t {
  unknown_value,
  redshift,
  aws_data_catalog,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RedshiftQueryEngineStorageType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RedshiftQueryEngineStorageType value);

enum class RedshiftQueryEngineType : std::uint16_t {
  unknown_value,
  serverless,
  provisioned,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RedshiftQueryEngineType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RedshiftQueryEngineType value);

enum class RedshiftServerlessAuthType : std::uint16_t {
  unknown_value,
  iam,
  username_password,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RedshiftServerlessAuthType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RedshiftServerlessAuthType value);

enum class RelayConversationHistory : std::uint16_t {
  unknown_value,
  to_collaborator,
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RelayConversationHistory);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RelayConversationHistory value);

enum class RequireConfirmation : std::uint16_t {
  unknown_value,
  enabled,
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RequireConfirmation);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RequireConfirmation value);

enum class RerankingMetadataSelectionMode : std::uint16_t {
  unknown_value,
  selective,
  all,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RerankingMetadataSelectionMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RerankingMetadataSelectionMode value);

enum class SalesforceAuthType : std::uint16_t {
  unknown_value,
  oauth2_client_credentials,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SalesforceAuthType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SalesforceAuthType value);

enum class SharePointAuthType : std::uint16_t {
  unknown_value,
  oauth2_client_credentials,
  oauth2_sharepoint_app_only_client_credentials,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SharePointAuthType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SharePointAuthType value);

enum class SharePointHostType : std::uint16_t {
  unknown_value,
  online,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SharePointHostType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SharePointHostType value);

enum class SortOrder : std::uint16_t {
  unknown_value,
  ascending,
  descending,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SortOrder);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SortOrder value);

enum class StepType : std::uint16_t {
  unknown_value,
  post_chunking,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(StepType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(StepType value);

enum class SupplementalDataStorageLocationType : std::uint16_t {
  unknown_value,
  s3,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SupplementalDataStorageLocationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SupplementalDataStorageLocationType value);

enum class SupportedLanguages : std::uint16_t {
  unknown_value,
  python_3,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SupportedLanguages);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SupportedLanguages value);

enum class Type : std::uint16_t {
  unknown_value,
  string,
  number,
  integer,
  boolean,
  array,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Type);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Type value);

enum class VectorSearchRerankingConfigurationType : std::uint16_t {
  unknown_value,
  bedrock_reranking_model,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(VectorSearchRerankingConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(VectorSearchRerankingConfigurationType value);

enum class WebScopeType : std::uint16_t {
  unknown_value,
  host_only,
  subdomains,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(WebScopeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(WebScopeType value);

}  // namespace outcrop::bedrock_agent
