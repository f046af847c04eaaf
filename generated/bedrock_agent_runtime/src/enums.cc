// Texts of the service's enums.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/enums.h"

#include "outcrop/internal/schema_builders.h"
#include "outcrop/open.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr std::string_view action_group_signature_texts[] = {
    "AMAZON.UserInput", "AMAZON.CodeInterpreter", "ANTHROPIC.Computer", "ANTHROPIC.Bash", "ANTHROPIC.TextEditor",
};
constexpr std::string_view action_invocation_type_texts[] = {
    "RESULT",
    "USER_CONFIRMATION",
    "USER_CONFIRMATION_AND_RESULT",
};
constexpr std::string_view agent_collaboration_texts[] = {
    "SUPERVISOR",
    "SUPERVISOR_ROUTER",
    "DISABLED",
};
constexpr std::string_view agentic_retrieve_memory_metadata_filter_operator_texts[] = {
    "EQUALS_TO",    "EXISTS",
    "NOT_EXISTS",   "BEFORE",
    "AFTER",        "CONTAINS",
    "GREATER_THAN", "GREATER_THAN_OR_EQUALS",
    "LESS_THAN",    "LESS_THAN_OR_EQUALS",
};
constexpr std::string_view agentic_retrieve_memory_persistence_mode_texts[] = {
    "DEFAULT",
    "NONE",
};
constexpr std::string_view agentic_retrieve_reranking_configuration_type_texts[] = {
    "BEDROCK_RERANKING_MODEL",
};
constexpr std::string_view agentic_retrieve_reranking_model_type_texts[] = {
    "CUSTOM",
    "MANAGED",
    "NONE",
};
constexpr std::string_view agentic_retrieve_status_texts[] = {
    "IN_PROGRESS",
    "SUCCEEDED",
    "FAILED",
};
constexpr std::string_view agentic_retrieve_step_texts[] = {
    "Planning", "Retrieval", "SpeculativeRetrieval", "FullDocumentExpansion", "SessionHistoryLoad", "CodeExecution",
};
constexpr std::string_view agentic_retrieve_type_texts[] = {
    "BedrockKnowledgeBase",
    "BedrockAgentCoreMemory",
};
constexpr std::string_view attribute_type_texts[] = {
    "STRING",
    "NUMBER",
    "BOOLEAN",
    "STRING_LIST",
};
constexpr std::string_view confirmation_state_texts[] = {
    "CONFIRM",
    "DENY",
};
constexpr std::string_view conversation_role_texts[] = {
    "user",
    "assistant",
};
constexpr std::string_view creation_mode_texts[] = {
    "DEFAULT",
    "OVERRIDDEN",
};
constexpr std::string_view custom_control_method_texts[] = {
    "RETURN_CONTROL",
};
constexpr std::string_view document_acl_member_relation_texts[] = {
    "AND",
    "OR",
};
constexpr std::string_view document_acl_membership_type_texts[] = {
    "KNOWLEDGE_BASE",
    "DATA_SOURCE",
};
constexpr std::string_view document_output_format_texts[] = {
    "RAW",
    "EXTRACTED",
};
constexpr std::string_view execution_type_texts[] = {
    "LAMBDA",
    "RETURN_CONTROL",
};
constexpr std::string_view external_source_type_texts[] = {
    "S3",
    "BYTE_CONTENT",
};
constexpr std::string_view file_source_type_texts[] = {
    "S3",
    "BYTE_CONTENT",
};
constexpr std::string_view file_use_case_texts[] = {
    "CODE_INTERPRETER",
    "CHAT",
};
constexpr std::string_view flow_completion_reason_texts[] = {
    "SUCCESS",
    "INPUT_REQUIRED",
};
constexpr std::string_view flow_control_node_type_texts[] = {
    "Iterator",
    "Loop",
};
constexpr std::string_view flow_error_code_texts[] = {
    "VALIDATION",
    "INTERNAL_SERVER",
    "NODE_EXECUTION_FAILED",
};
constexpr std::string_view flow_execution_error_type_texts[] = {
    "ExecutionTimedOut",
};
constexpr std::string_view flow_execution_event_type_texts[] = {
    "Node",
    "Flow",
};
constexpr std::string_view flow_execution_status_texts[] = {
    "Running", "Succeeded", "Failed", "TimedOut", "Aborted",
};
constexpr std::string_view flow_node_io_data_type_texts[] = {
    "String", "Number", "Boolean", "Object", "Array",
};
constexpr std::string_view flow_node_input_category_texts[] = {
    "LoopCondition",
    "ReturnValueToLoopStart",
    "ExitLoop",
};
constexpr std::string_view foundation_model_configuration_type_texts[] = {
    "BEDROCK_FOUNDATION_MODEL",
    "MANTLE_FOUNDATION_MODEL",
};
constexpr std::string_view foundation_model_type_texts[] = {
    "CUSTOM",
    "MANAGED",
};
constexpr std::string_view generated_query_type_texts[] = {
    "REDSHIFT_SQL",
};
constexpr std::string_view guadrail_action_texts[] = {
    "INTERVENED",
    "NONE",
};
constexpr std::string_view guardrail_action_texts[] = {
    "INTERVENED",
    "NONE",
};
constexpr std::string_view guardrail_content_filter_confidence_texts[] = {
    "NONE",
    "LOW",
    "MEDIUM",
    "HIGH",
};
constexpr std::string_view guardrail_content_filter_type_texts[] = {
    "INSULTS", "HATE", "SEXUAL", "VIOLENCE", "MISCONDUCT", "PROMPT_ATTACK",
};
constexpr std::string_view guardrail_content_policy_action_texts[] = {
    "BLOCKED",
};
constexpr std::string_view guardrail_managed_word_type_texts[] = {
    "PROFANITY",
};
constexpr std::string_view guardrail_pii_entity_type_texts[] = {
    "ADDRESS",
    "AGE",
    "AWS_ACCESS_KEY",
    "AWS_SECRET_KEY",
    "CA_HEALTH_NUMBER",
    "CA_SOCIAL_INSURANCE_NUMBER",
    "CREDIT_DEBIT_CARD_CVV",
    "CREDIT_DEBIT_CARD_EXPIRY",
    "CREDIT_DEBIT_CARD_NUMBER",
    "DRIVER_ID",
    "EMAIL",
    "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
    "IP_ADDRESS",
    "LICENSE_PLATE",
    "MAC_ADDRESS",
    "NAME",
    "PASSWORD",
    "PHONE",
    "PIN",
    "SWIFT_CODE",
    "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
    "UK_NATIONAL_INSURANCE_NUMBER",
    "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
    "URL",
    "USERNAME",
    "US_BANK_ACCOUNT_NUMBER",
    "US_BANK_ROUTING_NUMBER",
    "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
    "US_PASSPORT_NUMBER",
    "US_SOCIAL_SECURITY_NUMBER",
    "VEHICLE_IDENTIFICATION_NUMBER",
};
constexpr std::string_view guardrail_sensitive_information_policy_action_texts[] = {
    "BLOCKED",
    "ANONYMIZED",
};
constexpr std::string_view guardrail_topic_policy_action_texts[] = {
    "BLOCKED",
};
constexpr std::string_view guardrail_topic_type_texts[] = {
    "DENY",
};
constexpr std::string_view guardrail_word_policy_action_texts[] = {
    "BLOCKED",
};
constexpr std::string_view image_format_texts[] = {
    "png",
    "jpeg",
    "gif",
    "webp",
};
constexpr std::string_view image_input_format_texts[] = {
    "png",
    "jpeg",
    "gif",
    "webp",
};
constexpr std::string_view input_image_format_texts[] = {
    "png",
    "jpeg",
    "gif",
    "webp",
};
constexpr std::string_view input_query_type_texts[] = {
    "TEXT",
};
constexpr std::string_view invocation_type_texts[] = {
    "ACTION_GROUP", "KNOWLEDGE_BASE", "FINISH", "ACTION_GROUP_CODE_INTERPRETER", "AGENT_COLLABORATOR",
};
constexpr std::string_view knowledge_base_query_type_texts[] = {
    "TEXT",
    "IMAGE",
};
constexpr std::string_view managed_search_reranking_configuration_type_texts[] = {
    "BEDROCK_RERANKING_MODEL",
};
constexpr std::string_view memory_type_texts[] = {
    "SESSION_SUMMARY",
};
constexpr std::string_view node_error_code_texts[] = {
    "VALIDATION",
    "DEPENDENCY_FAILED",
    "BAD_GATEWAY",
    "INTERNAL_SERVER",
};
constexpr std::string_view node_type_texts[] = {
    "FlowInputNode", "FlowOutputNode", "LambdaFunctionNode", "KnowledgeBaseNode", "PromptNode",
    "ConditionNode", "LexNode",
};
constexpr std::string_view orchestration_type_texts[] = {
    "DEFAULT",
    "CUSTOM_ORCHESTRATION",
};
constexpr std::string_view parameter_type_texts[] = {
    "string", "number", "integer", "boolean", "array",
};
constexpr std::string_view payload_type_texts[] = {
    "TEXT",
    "RETURN_CONTROL",
};
constexpr std::string_view performance_config_latency_texts[] = {
    "standard",
    "optimized",
};
constexpr std::string_view prompt_state_texts[] = {
    "ENABLED",
    "DISABLED",
};
constexpr std::string_view prompt_type_texts[] = {
    "PRE_PROCESSING", "ORCHESTRATION", "KNOWLEDGE_BASE_RESPONSE_GENERATION", "POST_PROCESSING", "ROUTING_CLASSIFIER",
};
constexpr std::string_view query_transformation_mode_texts[] = {
    "TEXT_TO_SQL",
};
constexpr std::string_view query_transformation_type_texts[] = {
    "QUERY_DECOMPOSITION",
};
constexpr std::string_view relay_conversation_history_texts[] = {
    "TO_COLLABORATOR",
    "DISABLED",
};
constexpr std::string_view require_confirmation_texts[] = {
    "ENABLED",
    "DISABLED",
};
constexpr std::string_view rerank_document_type_texts[] = {
    "TEXT",
    "JSON",
};
constexpr std::string_view rerank_query_content_type_texts[] = {
    "TEXT",
};
constexpr std::string_view rerank_source_type_texts[] = {
    "INLINE",
};
constexpr std::string_view reranking_configuration_type_texts[] = {
    "BEDROCK_RERANKING_MODEL",
};
constexpr std::string_view reranking_metadata_selection_mode_texts[] = {
    "SELECTIVE",
    "ALL",
};
constexpr std::string_view reranking_model_type_texts[] = {
    "CUSTOM",
    "MANAGED",
    "NONE",
};
constexpr std::string_view response_state_texts[] = {
    "FAILURE",
    "REPROMPT",
};
constexpr std::string_view retrieval_result_content_column_type_texts[] = {
    "BLOB", "BOOLEAN", "DOUBLE", "NULL", "LONG", "STRING",
};
constexpr std::string_view retrieval_result_content_type_texts[] = {
    "TEXT", "IMAGE", "ROW", "AUDIO", "VIDEO",
};
constexpr std::string_view retrieval_result_location_type_texts[] = {
    "S3", "WEB", "CONFLUENCE", "SALESFORCE", "SHAREPOINT", "CUSTOM", "KENDRA", "SQL", "ONEDRIVE", "GOOGLEDRIVE",
};
constexpr std::string_view retrieve_and_generate_type_texts[] = {
    "KNOWLEDGE_BASE",
    "EXTERNAL_SOURCES",
};
constexpr std::string_view search_type_texts[] = {
    "HYBRID",
    "SEMANTIC",
};
constexpr std::string_view session_status_texts[] = {
    "ACTIVE",
    "EXPIRED",
    "ENDED",
};
constexpr std::string_view source_texts[] = {
    "ACTION_GROUP",
    "KNOWLEDGE_BASE",
    "PARSER",
};
constexpr std::string_view text_to_sql_configuration_type_texts[] = {
    "KNOWLEDGE_BASE",
};
constexpr std::string_view type_texts[] = {
    "ACTION_GROUP", "AGENT_COLLABORATOR", "KNOWLEDGE_BASE", "FINISH", "ASK_USER", "REPROMPT",
};
constexpr std::string_view vector_search_reranking_configuration_type_texts[] = {
    "BEDROCK_RERANKING_MODEL",
};

}  // namespace

std::span<const std::string_view> wire_texts(ActionGroupSignature) { return action_group_signature_texts; }
std::string_view to_string(ActionGroupSignature value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ActionInvocationType) { return action_invocation_type_texts; }
std::string_view to_string(ActionInvocationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AgentCollaboration) { return agent_collaboration_texts; }
std::string_view to_string(AgentCollaboration value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AgenticRetrieveMemoryMetadataFilterOperator) {
  return agentic_retrieve_memory_metadata_filter_operator_texts;
}
std::string_view to_string(AgenticRetrieveMemoryMetadataFilterOperator value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AgenticRetrieveMemoryPersistenceMode) {
  return agentic_retrieve_memory_persistence_mode_texts;
}
std::string_view to_string(AgenticRetrieveMemoryPersistenceMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AgenticRetrieveRerankingConfigurationType) {
  return agentic_retrieve_reranking_configuration_type_texts;
}
std::string_view to_string(AgenticRetrieveRerankingConfigurationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AgenticRetrieveRerankingModelType) {
  return agentic_retrieve_reranking_model_type_texts;
}
std::string_view to_string(AgenticRetrieveRerankingModelType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AgenticRetrieveStatus) { return agentic_retrieve_status_texts; }
std::string_view to_string(AgenticRetrieveStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AgenticRetrieveStep) { return agentic_retrieve_step_texts; }
std::string_view to_string(AgenticRetrieveStep value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AgenticRetrieveType) { return agentic_retrieve_type_texts; }
std::string_view to_string(AgenticRetrieveType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AttributeType) { return attribute_type_texts; }
std::string_view to_string(AttributeType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ConfirmationState) { return confirmation_state_texts; }
std::string_view to_string(ConfirmationState value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ConversationRole) { return conversation_role_texts; }
std::string_view to_string(ConversationRole value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CreationMode) { return creation_mode_texts; }
std::string_view to_string(CreationMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CustomControlMethod) { return custom_control_method_texts; }
std::string_view to_string(CustomControlMethod value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DocumentAclMemberRelation) { return document_acl_member_relation_texts; }
std::string_view to_string(DocumentAclMemberRelation value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DocumentAclMembershipType) { return document_acl_membership_type_texts; }
std::string_view to_string(DocumentAclMembershipType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DocumentOutputFormat) { return document_output_format_texts; }
std::string_view to_string(DocumentOutputFormat value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ExecutionType) { return execution_type_texts; }
std::string_view to_string(ExecutionType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ExternalSourceType) { return external_source_type_texts; }
std::string_view to_string(ExternalSourceType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FileSourceType) { return file_source_type_texts; }
std::string_view to_string(FileSourceType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FileUseCase) { return file_use_case_texts; }
std::string_view to_string(FileUseCase value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FlowCompletionReason) { return flow_completion_reason_texts; }
std::string_view to_string(FlowCompletionReason value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FlowControlNodeType) { return flow_control_node_type_texts; }
std::string_view to_string(FlowControlNodeType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FlowErrorCode) { return flow_error_code_texts; }
std::string_view to_string(FlowErrorCode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FlowExecutionErrorType) { return flow_execution_error_type_texts; }
std::string_view to_string(FlowExecutionErrorType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FlowExecutionEventType) { return flow_execution_event_type_texts; }
std::string_view to_string(FlowExecutionEventType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FlowExecutionStatus) { return flow_execution_status_texts; }
std::string_view to_string(FlowExecutionStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FlowNodeIODataType) { return flow_node_io_data_type_texts; }
std::string_view to_string(FlowNodeIODataType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FlowNodeInputCategory) { return flow_node_input_category_texts; }
std::string_view to_string(FlowNodeInputCategory value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FoundationModelConfigurationType) {
  return foundation_model_configuration_type_texts;
}
std::string_view to_string(FoundationModelConfigurationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(FoundationModelType) { return foundation_model_type_texts; }
std::string_view to_string(FoundationModelType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GeneratedQueryType) { return generated_query_type_texts; }
std::string_view to_string(GeneratedQueryType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuadrailAction) { return guadrail_action_texts; }
std::string_view to_string(GuadrailAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailAction) { return guardrail_action_texts; }
std::string_view to_string(GuardrailAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContentFilterConfidence) {
  return guardrail_content_filter_confidence_texts;
}
std::string_view to_string(GuardrailContentFilterConfidence value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContentFilterType) { return guardrail_content_filter_type_texts; }
std::string_view to_string(GuardrailContentFilterType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContentPolicyAction) {
  return guardrail_content_policy_action_texts;
}
std::string_view to_string(GuardrailContentPolicyAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailManagedWordType) { return guardrail_managed_word_type_texts; }
std::string_view to_string(GuardrailManagedWordType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailPiiEntityType) { return guardrail_pii_entity_type_texts; }
std::string_view to_string(GuardrailPiiEntityType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailSensitiveInformationPolicyAction) {
  return guardrail_sensitive_information_policy_action_texts;
}
std::string_view to_string(GuardrailSensitiveInformationPolicyAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailTopicPolicyAction) { return guardrail_topic_policy_action_texts; }
std::string_view to_string(GuardrailTopicPolicyAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailTopicType) { return guardrail_topic_type_texts; }
std::string_view to_string(GuardrailTopicType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailWordPolicyAction) { return guardrail_word_policy_action_texts; }
std::string_view to_string(GuardrailWordPolicyAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ImageFormat) { return image_format_texts; }
std::string_view to_string(ImageFormat value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ImageInputFormat) { return image_input_format_texts; }
std::string_view to_string(ImageInputFormat value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(InputImageFormat) { return input_image_format_texts; }
std::string_view to_string(InputImageFormat value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(InputQueryType) { return input_query_type_texts; }
std::string_view to_string(InputQueryType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(InvocationType) { return invocation_type_texts; }
std::string_view to_string(InvocationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(KnowledgeBaseQueryType) { return knowledge_base_query_type_texts; }
std::string_view to_string(KnowledgeBaseQueryType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ManagedSearchRerankingConfigurationType) {
  return managed_search_reranking_configuration_type_texts;
}
std::string_view to_string(ManagedSearchRerankingConfigurationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(MemoryType) { return memory_type_texts; }
std::string_view to_string(MemoryType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(NodeErrorCode) { return node_error_code_texts; }
std::string_view to_string(NodeErrorCode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(NodeType) { return node_type_texts; }
std::string_view to_string(NodeType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(OrchestrationType) { return orchestration_type_texts; }
std::string_view to_string(OrchestrationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ParameterType) { return parameter_type_texts; }
std::string_view to_string(ParameterType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PayloadType) { return payload_type_texts; }
std::string_view to_string(PayloadType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PerformanceConfigLatency) { return performance_config_latency_texts; }
std::string_view to_string(PerformanceConfigLatency value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PromptState) { return prompt_state_texts; }
std::string_view to_string(PromptState value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PromptType) { return prompt_type_texts; }
std::string_view to_string(PromptType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(QueryTransformationMode) { return query_transformation_mode_texts; }
std::string_view to_string(QueryTransformationMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(QueryTransformationType) { return query_transformation_type_texts; }
std::string_view to_string(QueryTransformationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RelayConversationHistory) { return relay_conversation_history_texts; }
std::string_view to_string(RelayConversationHistory value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RequireConfirmation) { return require_confirmation_texts; }
std::string_view to_string(RequireConfirmation value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RerankDocumentType) { return rerank_document_type_texts; }
std::string_view to_string(RerankDocumentType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RerankQueryContentType) { return rerank_query_content_type_texts; }
std::string_view to_string(RerankQueryContentType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RerankSourceType) { return rerank_source_type_texts; }
std::string_view to_string(RerankSourceType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RerankingConfigurationType) { return reranking_configuration_type_texts; }
std::string_view to_string(RerankingConfigurationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RerankingMetadataSelectionMode) {
  return reranking_metadata_selection_mode_texts;
}
std::string_view to_string(RerankingMetadataSelectionMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RerankingModelType) { return reranking_model_type_texts; }
std::string_view to_string(RerankingModelType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ResponseState) { return response_state_texts; }
std::string_view to_string(ResponseState value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RetrievalResultContentColumnType) {
  return retrieval_result_content_column_type_texts;
}
std::string_view to_string(RetrievalResultContentColumnType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RetrievalResultContentType) { return retrieval_result_content_type_texts; }
std::string_view to_string(RetrievalResultContentType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RetrievalResultLocationType) {
  return retrieval_result_location_type_texts;
}
std::string_view to_string(RetrievalResultLocationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RetrieveAndGenerateType) { return retrieve_and_generate_type_texts; }
std::string_view to_string(RetrieveAndGenerateType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SearchType) { return search_type_texts; }
std::string_view to_string(SearchType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SessionStatus) { return session_status_texts; }
std::string_view to_string(SessionStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(Source) { return source_texts; }
std::string_view to_string(Source value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(TextToSqlConfigurationType) {
  return text_to_sql_configuration_type_texts;
}
std::string_view to_string(TextToSqlConfigurationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(Type) { return type_texts; }
std::string_view to_string(Type value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(VectorSearchRerankingConfigurationType) {
  return vector_search_reranking_configuration_type_texts;
}
std::string_view to_string(VectorSearchRerankingConfigurationType value) { return internal::wire_text(value); }

namespace schemas {

constinit const internal::Type action_group_signature_type =
    internal::enum_type<ActionGroupSignature>(action_group_signature_texts);
constinit const internal::Type action_invocation_type_type =
    internal::enum_type<ActionInvocationType>(action_invocation_type_texts);
constinit const internal::Type agent_collaboration_type =
    internal::enum_type<AgentCollaboration>(agent_collaboration_texts);
constinit const internal::Type agentic_retrieve_memory_metadata_filter_operator_type =
    internal::enum_type<AgenticRetrieveMemoryMetadataFilterOperator>(
        agentic_retrieve_memory_metadata_filter_operator_texts);
constinit const internal::Type agentic_retrieve_memory_persistence_mode_type =
    internal::enum_type<AgenticRetrieveMemoryPersistenceMode>(agentic_retrieve_memory_persistence_mode_texts);
constinit const internal::Type agentic_retrieve_reranking_configuration_type_type =
    internal::enum_type<AgenticRetrieveRerankingConfigurationType>(agentic_retrieve_reranking_configuration_type_texts);
constinit const internal::Type agentic_retrieve_reranking_model_type_type =
    internal::enum_type<AgenticRetrieveRerankingModelType>(agentic_retrieve_reranking_model_type_texts);
constinit const internal::Type agentic_retrieve_status_type =
    internal::enum_type<AgenticRetrieveStatus>(agentic_retrieve_status_texts);
constinit const internal::Type agentic_retrieve_step_type =
    internal::enum_type<AgenticRetrieveStep>(agentic_retrieve_step_texts);
constinit const internal::Type agentic_retrieve_type_type =
    internal::enum_type<AgenticRetrieveType>(agentic_retrieve_type_texts);
constinit const internal::Type attribute_type_type = internal::enum_type<AttributeType>(attribute_type_texts);
constinit const internal::Type confirmation_state_type =
    internal::enum_type<ConfirmationState>(confirmation_state_texts);
constinit const internal::Type conversation_role_type = internal::enum_type<ConversationRole>(conversation_role_texts);
constinit const internal::Type creation_mode_type = internal::enum_type<CreationMode>(creation_mode_texts);
constinit const internal::Type custom_control_method_type =
    internal::enum_type<CustomControlMethod>(custom_control_method_texts);
constinit const internal::Type document_acl_member_relation_type =
    internal::enum_type<DocumentAclMemberRelation>(document_acl_member_relation_texts);
constinit const internal::Type document_acl_membership_type_type =
    internal::enum_type<DocumentAclMembershipType>(document_acl_membership_type_texts);
constinit const internal::Type document_output_format_type =
    internal::enum_type<DocumentOutputFormat>(document_output_format_texts);
constinit const internal::Type execution_type_type = internal::enum_type<ExecutionType>(execution_type_texts);
constinit const internal::Type external_source_type_type =
    internal::enum_type<ExternalSourceType>(external_source_type_texts);
constinit const internal::Type file_source_type_type = internal::enum_type<FileSourceType>(file_source_type_texts);
constinit const internal::Type file_use_case_type = internal::enum_type<FileUseCase>(file_use_case_texts);
constinit const internal::Type flow_completion_reason_type =
    internal::enum_type<FlowCompletionReason>(flow_completion_reason_texts);
constinit const internal::Type flow_control_node_type_type =
    internal::enum_type<FlowControlNodeType>(flow_control_node_type_texts);
constinit const internal::Type flow_error_code_type = internal::enum_type<FlowErrorCode>(flow_error_code_texts);
constinit const internal::Type flow_execution_error_type_type =
    internal::enum_type<FlowExecutionErrorType>(flow_execution_error_type_texts);
constinit const internal::Type flow_execution_event_type_type =
    internal::enum_type<FlowExecutionEventType>(flow_execution_event_type_texts);
constinit const internal::Type flow_execution_status_type =
    internal::enum_type<FlowExecutionStatus>(flow_execution_status_texts);
constinit const internal::Type flow_node_io_data_type_type =
    internal::enum_type<FlowNodeIODataType>(flow_node_io_data_type_texts);
constinit const internal::Type flow_node_input_category_type =
    internal::enum_type<FlowNodeInputCategory>(flow_node_input_category_texts);
constinit const internal::Type foundation_model_configuration_type_type =
    internal::enum_type<FoundationModelConfigurationType>(foundation_model_configuration_type_texts);
constinit const internal::Type foundation_model_type_type =
    internal::enum_type<FoundationModelType>(foundation_model_type_texts);
constinit const internal::Type generated_query_type_type =
    internal::enum_type<GeneratedQueryType>(generated_query_type_texts);
constinit const internal::Type guadrail_action_type = internal::enum_type<GuadrailAction>(guadrail_action_texts);
constinit const internal::Type guardrail_action_type = internal::enum_type<GuardrailAction>(guardrail_action_texts);
constinit const internal::Type guardrail_content_filter_confidence_type =
    internal::enum_type<GuardrailContentFilterConfidence>(guardrail_content_filter_confidence_texts);
constinit const internal::Type guardrail_content_filter_type_type =
    internal::enum_type<GuardrailContentFilterType>(guardrail_content_filter_type_texts);
constinit const internal::Type guardrail_content_policy_action_type =
    internal::enum_type<GuardrailContentPolicyAction>(guardrail_content_policy_action_texts);
constinit const internal::Type guardrail_managed_word_type_type =
    internal::enum_type<GuardrailManagedWordType>(guardrail_managed_word_type_texts);
constinit const internal::Type guardrail_pii_entity_type_type =
    internal::enum_type<GuardrailPiiEntityType>(guardrail_pii_entity_type_texts);
constinit const internal::Type guardrail_sensitive_information_policy_action_type =
    internal::enum_type<GuardrailSensitiveInformationPolicyAction>(guardrail_sensitive_information_policy_action_texts);
constinit const internal::Type guardrail_topic_policy_action_type =
    internal::enum_type<GuardrailTopicPolicyAction>(guardrail_topic_policy_action_texts);
constinit const internal::Type guardrail_topic_type_type =
    internal::enum_type<GuardrailTopicType>(guardrail_topic_type_texts);
constinit const internal::Type guardrail_word_policy_action_type =
    internal::enum_type<GuardrailWordPolicyAction>(guardrail_word_policy_action_texts);
constinit const internal::Type image_format_type = internal::enum_type<ImageFormat>(image_format_texts);
constinit const internal::Type image_input_format_type =
    internal::enum_type<ImageInputFormat>(image_input_format_texts);
constinit const internal::Type input_image_format_type =
    internal::enum_type<InputImageFormat>(input_image_format_texts);
constinit const internal::Type input_query_type_type = internal::enum_type<InputQueryType>(input_query_type_texts);
constinit const internal::Type invocation_type_type = internal::enum_type<InvocationType>(invocation_type_texts);
constinit const internal::Type knowledge_base_query_type_type =
    internal::enum_type<KnowledgeBaseQueryType>(knowledge_base_query_type_texts);
constinit const internal::Type managed_search_reranking_configuration_type_type =
    internal::enum_type<ManagedSearchRerankingConfigurationType>(managed_search_reranking_configuration_type_texts);
constinit const internal::Type memory_type_type = internal::enum_type<MemoryType>(memory_type_texts);
constinit const internal::Type node_error_code_type = internal::enum_type<NodeErrorCode>(node_error_code_texts);
constinit const internal::Type node_type_type = internal::enum_type<NodeType>(node_type_texts);
constinit const internal::Type orchestration_type_type =
    internal::enum_type<OrchestrationType>(orchestration_type_texts);
constinit const internal::Type parameter_type_type = internal::enum_type<ParameterType>(parameter_type_texts);
constinit const internal::Type payload_type_type = internal::enum_type<PayloadType>(payload_type_texts);
constinit const internal::Type performance_config_latency_type =
    internal::enum_type<PerformanceConfigLatency>(performance_config_latency_texts);
constinit const internal::Type prompt_state_type = internal::enum_type<PromptState>(prompt_state_texts);
constinit const internal::Type prompt_type_type = internal::enum_type<PromptType>(prompt_type_texts);
constinit const internal::Type query_transformation_mode_type =
    internal::enum_type<QueryTransformationMode>(query_transformation_mode_texts);
constinit const internal::Type query_transformation_type_type =
    internal::enum_type<QueryTransformationType>(query_transformation_type_texts);
constinit const internal::Type relay_conversation_history_type =
    internal::enum_type<RelayConversationHistory>(relay_conversation_history_texts);
constinit const internal::Type require_confirmation_type =
    internal::enum_type<RequireConfirmation>(require_confirmation_texts);
constinit const internal::Type rerank_document_type_type =
    internal::enum_type<RerankDocumentType>(rerank_document_type_texts);
constinit const internal::Type rerank_query_content_type_type =
    internal::enum_type<RerankQueryContentType>(rerank_query_content_type_texts);
constinit const internal::Type rerank_source_type_type =
    internal::enum_type<RerankSourceType>(rerank_source_type_texts);
constinit const internal::Type reranking_configuration_type_type =
    internal::enum_type<RerankingConfigurationType>(reranking_configuration_type_texts);
constinit const internal::Type reranking_metadata_selection_mode_type =
    internal::enum_type<RerankingMetadataSelectionMode>(reranking_metadata_selection_mode_texts);
constinit const internal::Type reranking_model_type_type =
    internal::enum_type<RerankingModelType>(reranking_model_type_texts);
constinit const internal::Type response_state_type = internal::enum_type<ResponseState>(response_state_texts);
constinit const internal::Type retrieval_result_content_column_type_type =
    internal::enum_type<RetrievalResultContentColumnType>(retrieval_result_content_column_type_texts);
constinit const internal::Type retrieval_result_content_type_type =
    internal::enum_type<RetrievalResultContentType>(retrieval_result_content_type_texts);
constinit const internal::Type retrieval_result_location_type_type =
    internal::enum_type<RetrievalResultLocationType>(retrieval_result_location_type_texts);
constinit const internal::Type retrieve_and_generate_type_type =
    internal::enum_type<RetrieveAndGenerateType>(retrieve_and_generate_type_texts);
constinit const internal::Type search_type_type = internal::enum_type<SearchType>(search_type_texts);
constinit const internal::Type session_status_type = internal::enum_type<SessionStatus>(session_status_texts);
constinit const internal::Type source_type = internal::enum_type<Source>(source_texts);
constinit const internal::Type text_to_sql_configuration_type_type =
    internal::enum_type<TextToSqlConfigurationType>(text_to_sql_configuration_type_texts);
constinit const internal::Type type_type = internal::enum_type<Type>(type_texts);
constinit const internal::Type vector_search_reranking_configuration_type_type =
    internal::enum_type<VectorSearchRerankingConfigurationType>(vector_search_reranking_configuration_type_texts);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent_runtime
