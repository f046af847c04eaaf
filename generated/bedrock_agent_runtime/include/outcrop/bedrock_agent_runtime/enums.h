// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace outcrop::bedrock_agent_runtime {

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

enum class ActionInvocationType : std::uint16_t {
  unknown_value,
  result,
  user_confirmation,
  user_confirmation_and_result,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ActionInvocationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ActionInvocationType value);

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

enum class AgenticRetrieveMemoryMetadataFilterOperator : std::uint16_t {
  unknown_value,
  equals_to,
  exists,
  not_exists,
  before,
  after,
  contains,
  greater_than,
  greater_than_or_equals,
  less_than,
  less_than_or_equals,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgenticRetrieveMemoryMetadataFilterOperator);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgenticRetrieveMemoryMetadataFilterOperator value);

enum class AgenticRetrieveMemoryPersistenceMode : std::uint16_t {
  unknown_value,
  default_,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgenticRetrieveMemoryPersistenceMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgenticRetrieveMemoryPersistenceMode value);

enum class AgenticRetrieveRerankingConfigurationType : std::uint16_t {
  unknown_value,
  bedrock_reranking_model,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgenticRetrieveRerankingConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgenticRetrieveRerankingConfigurationType value);

enum class AgenticRetrieveRerankingModelType : std::uint16_t {
  unknown_value,
  custom,
  managed,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgenticRetrieveRerankingModelType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgenticRetrieveRerankingModelType value);

enum class AgenticRetrieveStatus : std::uint16_t {
  unknown_value,
  in_progress,
  succeeded,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgenticRetrieveStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgenticRetrieveStatus value);

enum class AgenticRetrieveStep : std::uint16_t {
  unknown_value,
  planning,
  retrieval,
  speculative_retrieval,
  full_document_expansion,
  session_history_load,
  code_execution,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgenticRetrieveStep);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgenticRetrieveStep value);

enum class AgenticRetrieveType : std::uint16_t {
  unknown_value,
  bedrock_knowledge_base,
  bedrock_agent_core_memory,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgenticRetrieveType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgenticRetrieveType value);

enum class AttributeType : std::uint16_t {
  unknown_value,
  string,
  number,
  boolean,
  string_list,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AttributeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AttributeType value);

enum class ConfirmationState : std::uint16_t {
  unknown_value,
  confirm,
  deny,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConfirmationState);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConfirmationState value);

enum class ConversationRole : std::uint16_t {
  unknown_value,
  user,
  assistant,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConversationRole);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConversationRole value);

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

enum class DocumentAclMemberRelation : std::uint16_t {
  unknown_value,
  and_,
  or_,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DocumentAclMemberRelation);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DocumentAclMemberRelation value);

enum class DocumentAclMembershipType : std::uint16_t {
  unknown_value,
  knowledge_base,
  data_source,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DocumentAclMembershipType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DocumentAclMembershipType value);

enum class DocumentOutputFormat : std::uint16_t {
  unknown_value,
  raw,
  extracted,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DocumentOutputFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DocumentOutputFormat value);

enum class ExecutionType : std::uint16_t {
  unknown_value,
  lambda,
  return_control,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ExecutionType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ExecutionType value);

enum class ExternalSourceType : std::uint16_t {
  unknown_value,
  s3,
  byte_content,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ExternalSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ExternalSourceType value);

enum class FileSourceType : std::uint16_t {
  unknown_value,
  s3,
  byte_content,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FileSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FileSourceType value);

enum class FileUseCase : std::uint16_t {
  unknown_value,
  code_interpreter,
  chat,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FileUseCase);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FileUseCase value);

enum class FlowCompletionReason : std::uint16_t {
  unknown_value,
  success,
  input_required,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowCompletionReason);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowCompletionReason value);

enum class FlowControlNodeType : std::uint16_t {
  unknown_value,
  iterator,
  loop,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowControlNodeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowControlNodeType value);

enum class FlowErrorCode : std::uint16_t {
  unknown_value,
  validation,
  internal_server,
  node_execution_failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowErrorCode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowErrorCode value);

enum class FlowExecutionErrorType : std::uint16_t {
  unknown_value,
  execution_timed_out,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowExecutionErrorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowExecutionErrorType value);

enum class FlowExecutionEventType : std::uint16_t {
  unknown_value,
  node,
  flow,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowExecutionEventType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowExecutionEventType value);

enum class FlowExecutionStatus : std::uint16_t {
  unknown_value,
  running,
  succeeded,
  failed,
  timed_out,
  aborted,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowExecutionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowExecutionStatus value);

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

enum class FoundationModelConfigurationType : std::uint16_t {
  unknown_value,
  bedrock_foundation_model,
  mantle_foundation_model,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FoundationModelConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FoundationModelConfigurationType value);

enum class FoundationModelType : std::uint16_t {
  unknown_value,
  custom,
  managed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FoundationModelType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FoundationModelType value);

enum class GeneratedQueryType : std::uint16_t {
  unknown_value,
  redshift_sql,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GeneratedQueryType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GeneratedQueryType value);

enum class GuadrailAction : std::uint16_t {
  unknown_value,
  intervened,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuadrailAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuadrailAction value);

enum class GuardrailAction : std::uint16_t {
  unknown_value,
  intervened,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailAction value);

enum class GuardrailContentFilterConfidence : std::uint16_t {
  unknown_value,
  none,
  low,
  medium,
  high,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentFilterConfidence);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentFilterConfidence value);

enum class GuardrailContentFilterType : std::uint16_t {
  unknown_value,
  insults,
  hate,
  sexual,
  violence,
  misconduct,
  prompt_attack,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentFilterType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentFilterType value);

enum class GuardrailContentPolicyAction : std::uint16_t {
  unknown_value,
  blocked,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailContentPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailContentPolicyAction value);

enum class GuardrailManagedWordType : std::uint16_t {
  unknown_value,
  profanity,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailManagedWordType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailManagedWordType value);

enum class GuardrailPiiEntityType : std::uint16_t {
  unknown_value,
  address,
  age,
  aws_access_key,
  aws_secret_key,
  ca_health_number,
  ca_social_insurance_number,
  credit_debit_card_cvv,
  credit_debit_card_expiry,
  credit_debit_card_number,
  driver_id,
  email,
  international_bank_account_number,
  ip_address,
  license_plate,
  mac_address,
  name,
  password,
  phone,
  pin,
  swift_code,
  uk_national_health_service_number,
  uk_national_insurance_number,
  uk_unique_taxpayer_reference_number,
  url,
  username,
  us_bank_account_number,
  us_bank_routing_number,
  us_individual_tax_identification_number,
  us_passport_number,
  us_social_security_number,
  vehicle_identification_number,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailPiiEntityType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailPiiEntityType value);

enum class GuardrailSensitiveInformationPolicyAction : std::uint16_t {
  unknown_value,
  blocked,
  anonymized,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailSensitiveInformationPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailSensitiveInformationPolicyAction value);

enum class GuardrailTopicPolicyAction : std::uint16_t {
  unknown_value,
  blocked,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailTopicPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailTopicPolicyAction value);

enum class GuardrailTopicType : std::uint16_t {
  unknown_value,
  deny,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailTopicType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailTopicType value);

enum class GuardrailWordPolicyAction : std::uint16_t {
  unknown_value,
  blocked,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(GuardrailWordPolicyAction);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(GuardrailWordPolicyAction value);

enum class ImageFormat : std::uint16_t {
  unknown_value,
  png,
  jpeg,
  gif,
  webp,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ImageFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ImageFormat value);

enum class ImageInputFormat : std::uint16_t {
  unknown_value,
  png,
  jpeg,
  gif,
  webp,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ImageInputFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ImageInputFormat value);

enum class InputImageFormat : std::uint16_t {
  unknown_value,
  png,
  jpeg,
  gif,
  webp,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InputImageFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InputImageFormat value);

enum class InputQueryType : std::uint16_t {
  unknown_value,
  text,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InputQueryType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InputQueryType value);

enum class InvocationType : std::uint16_t {
  unknown_value,
  action_group,
  knowledge_base,
  finish,
  action_group_code_interpreter,
  agent_collaborator,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InvocationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InvocationType value);

enum class KnowledgeBaseQueryType : std::uint16_t {
  unknown_value,
  text,
  image,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(KnowledgeBaseQueryType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(KnowledgeBaseQueryType value);

enum class ManagedSearchRerankingConfigurationType : std::uint16_t {
  unknown_value,
  bedrock_reranking_model,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ManagedSearchRerankingConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ManagedSearchRerankingConfigurationType value);

enum class MemoryType : std::uint16_t {
  unknown_value,
  session_summary,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MemoryType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MemoryType value);

enum class NodeErrorCode : std::uint16_t {
  unknown_value,
  validation,
  dependency_failed,
  bad_gateway,
  internal_server,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(NodeErrorCode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(NodeErrorCode value);

enum class NodeType : std::uint16_t {
  unknown_value,
  flow_input_node,
  flow_output_node,
  lambda_function_node,
  knowledge_base_node,
  prompt_node,
  condition_node,
  lex_node,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(NodeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(NodeType value);

enum class OrchestrationType : std::uint16_t {
  unknown_value,
  default_,
  custom_orchestration,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OrchestrationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OrchestrationType value);

enum class ParameterType : std::uint16_t {
  unknown_value,
  string,
  number,
  integer,
  boolean,
  array,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ParameterType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ParameterType value);

enum class PayloadType : std::uint16_t {
  unknown_value,
  text,
  return_control,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PayloadType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PayloadType value);

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

enum class PromptType : std::uint16_t {
  unknown_value,
  pre_processing,
  orchestration,
  knowledge_base_response_generation,
  post_processing,
  routing_classifier,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PromptType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PromptType value);

enum class QueryTransformationMode : std::uint16_t {
  unknown_value,
  text_to_sql,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(QueryTransformationMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(QueryTransformationMode value);

enum class QueryTransformationType : std::uint16_t {
  unknown_value,
  query_decomposition,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(QueryTransformationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(QueryTransformationType value);

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

enum class RerankDocumentType : std::uint16_t {
  unknown_value,
  text,
  json,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RerankDocumentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RerankDocumentType value);

enum class RerankQueryContentType : std::uint16_t {
  unknown_value,
  text,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RerankQueryContentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RerankQueryContentType value);

enum class RerankSourceType : std::uint16_t {
  unknown_value,
  inline_,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RerankSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RerankSourceType value);

enum class RerankingConfigurationType : std::uint16_t {
  unknown_value,
  bedrock_reranking_model,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RerankingConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RerankingConfigurationType value);

enum class RerankingMetadataSelectionMode : std::uint16_t {
  unknown_value,
  selective,
  all,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RerankingMetadataSelectionMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RerankingMetadataSelectionMode value);

enum class RerankingModelType : std::uint16_t {
  unknown_value,
  custom,
  managed,
  none,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RerankingModelType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RerankingModelType value);

enum class ResponseState : std::uint16_t {
  unknown_value,
  failure,
  reprompt,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ResponseState);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ResponseState value);

enum class RetrievalResultContentColumnType : std::uint16_t {
  unknown_value,
  blob,
  boolean,
  double_,
  null,
  long_,
  string,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RetrievalResultContentColumnType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RetrievalResultContentColumnType value);

enum class RetrievalResultContentType : std::uint16_t {
  unknown_value,
  text,
  image,
  row,
  audio,
  video,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RetrievalResultContentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RetrievalResultContentType value);

enum class RetrievalResultLocationType : std::uint16_t {
  unknown_value,
  s3,
  web,
  confluence,
  salesforce,
  sharepoint,
  custom,
  kendra,
  sql,
  onedrive,
  googledrive,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RetrievalResultLocationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RetrievalResultLocationType value);

enum class RetrieveAndGenerateType : std::uint16_t {
  unknown_value,
  knowledge_base,
  external_sources,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RetrieveAndGenerateType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RetrieveAndGenerateType value);

enum class SearchType : std::uint16_t {
  unknown_value,
  hybrid,
  semantic,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SearchType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SearchType value);

enum class SessionStatus : std::uint16_t {
  unknown_value,
  active,
  expired,
  ended,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SessionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SessionStatus value);

enum class Source : std::uint16_t {
  unknown_value,
  action_group,
  knowledge_base,
  parser,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Source);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Source value);

enum class TextToSqlConfigurationType : std::uint16_t {
  unknown_value,
  knowledge_base,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(TextToSqlConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(TextToSqlConfigurationType value);

enum class Type : std::uint16_t {
  unknown_value,
  action_group,
  agent_collaborator,
  knowledge_base,
  finish,
  ask_user,
  reprompt,
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

}  // namespace outcrop::bedrock_agent_runtime
