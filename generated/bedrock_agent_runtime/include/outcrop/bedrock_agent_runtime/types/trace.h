// Trace and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/types/inference_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/invocation_result_member.h"
#include "outcrop/bedrock_agent_runtime/types/parameter.h"
#include "outcrop/bedrock_agent_runtime/types/retrieved_reference.h"
#include "outcrop/bedrock_agent_runtime/types/return_control_payload.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct RequestBody {
  std::optional<std::map<std::string, std::vector<Parameter>, std::less<>>> content{};
};

struct ActionGroupInvocationInput {
  /// Sensitive: never logged.
  std::optional<std::string> action_group_name{};
  /// Sensitive: never logged.
  std::optional<std::string> verb{};
  /// Sensitive: never logged.
  std::optional<std::string> api_path{};
  std::optional<std::vector<Parameter>> parameters{};
  std::optional<RequestBody> request_body{};
  /// Sensitive: never logged.
  std::optional<std::string> function{};
  std::optional<OwnedOpen<ExecutionType>> execution_type{};
  std::optional<std::string> invocation_id{};
};

struct Usage {
  std::optional<std::int32_t> input_tokens{};
  std::optional<std::int32_t> output_tokens{};
};

struct Metadata {
  std::optional<Timestamp> start_time{};
  std::optional<Timestamp> end_time{};
  std::optional<std::int64_t> total_time_ms{};
  std::optional<std::int64_t> operation_total_time_ms{};
  std::optional<std::string> client_request_id{};
  /// Sensitive: never logged.
  std::optional<Usage> usage{};
};

struct ActionGroupInvocationOutput {
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// Sensitive: never logged.
  std::optional<Metadata> metadata{};
};

struct ReturnControlResults {
  std::optional<std::string> invocation_id{};
  std::optional<std::vector<InvocationResultMember>> return_control_invocation_results{};
};

struct AgentCollaboratorInputPayload {
  std::optional<OwnedOpen<PayloadType>> type{};
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  std::optional<ReturnControlResults> return_control_results{};
};

struct AgentCollaboratorInvocationInput {
  std::optional<std::string> agent_collaborator_name{};
  std::optional<std::string> agent_collaborator_alias_arn{};
  std::optional<AgentCollaboratorInputPayload> input{};
};

struct AgentCollaboratorOutputPayload {
  std::optional<OwnedOpen<PayloadType>> type{};
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// Sensitive: never logged.
  std::optional<ReturnControlPayload> return_control_payload{};
};

struct AgentCollaboratorInvocationOutput {
  std::optional<std::string> agent_collaborator_name{};
  std::optional<std::string> agent_collaborator_alias_arn{};
  std::optional<AgentCollaboratorOutputPayload> output{};
  /// Sensitive: never logged.
  std::optional<Metadata> metadata{};
};

struct CodeInterpreterInvocationInput {
  std::optional<std::string> code{};
  std::optional<std::vector<std::string>> files{};
};

struct CodeInterpreterInvocationOutput {
  std::optional<std::string> execution_output{};
  std::optional<std::string> execution_error{};
  std::optional<std::vector<std::string>> files{};
  std::optional<bool> execution_timeout{};
  /// Sensitive: never logged.
  std::optional<Metadata> metadata{};
};

struct CustomOrchestrationTraceEvent {
  std::optional<std::string> text{};
};

struct CustomOrchestrationTrace {
  std::optional<std::string> trace_id{};
  /// Sensitive: never logged.
  std::optional<CustomOrchestrationTraceEvent> event{};
};

struct FailureTrace {
  std::optional<std::string> trace_id{};
  /// Sensitive: never logged.
  std::optional<std::string> failure_reason{};
  std::optional<std::int32_t> failure_code{};
  /// Sensitive: never logged.
  std::optional<Metadata> metadata{};
};

struct FinalResponse {
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// Sensitive: never logged.
  std::optional<Metadata> metadata{};
};

struct GuardrailContentFilter {
  std::optional<OwnedOpen<GuardrailContentFilterType>> type{};
  std::optional<OwnedOpen<GuardrailContentFilterConfidence>> confidence{};
  std::optional<OwnedOpen<GuardrailContentPolicyAction>> action{};
};

struct GuardrailContentPolicyAssessment {
  /// Sensitive: never logged.
  std::optional<std::vector<GuardrailContentFilter>> filters{};
};

struct GuardrailPiiEntityFilter {
  std::optional<OwnedOpen<GuardrailPiiEntityType>> type{};
  std::optional<std::string> match{};
  std::optional<OwnedOpen<GuardrailSensitiveInformationPolicyAction>> action{};
};

struct GuardrailRegexFilter {
  std::optional<std::string> name{};
  std::optional<std::string> regex{};
  std::optional<std::string> match{};
  std::optional<OwnedOpen<GuardrailSensitiveInformationPolicyAction>> action{};
};

struct GuardrailSensitiveInformationPolicyAssessment {
  /// Sensitive: never logged.
  std::optional<std::vector<GuardrailPiiEntityFilter>> pii_entities{};
  /// Sensitive: never logged.
  std::optional<std::vector<GuardrailRegexFilter>> regexes{};
};

struct GuardrailTopic {
  std::optional<std::string> name{};
  std::optional<OwnedOpen<GuardrailTopicType>> type{};
  std::optional<OwnedOpen<GuardrailTopicPolicyAction>> action{};
};

struct GuardrailTopicPolicyAssessment {
  /// Sensitive: never logged.
  std::optional<std::vector<GuardrailTopic>> topics{};
};

struct GuardrailCustomWord {
  std::optional<std::string> match{};
  std::optional<OwnedOpen<GuardrailWordPolicyAction>> action{};
};

struct GuardrailManagedWord {
  std::optional<std::string> match{};
  std::optional<OwnedOpen<GuardrailManagedWordType>> type{};
  std::optional<OwnedOpen<GuardrailWordPolicyAction>> action{};
};

struct GuardrailWordPolicyAssessment {
  /// Sensitive: never logged.
  std::optional<std::vector<GuardrailCustomWord>> custom_words{};
  /// Sensitive: never logged.
  std::optional<std::vector<GuardrailManagedWord>> managed_word_lists{};
};

struct GuardrailAssessment {
  /// Sensitive: never logged.
  std::optional<GuardrailTopicPolicyAssessment> topic_policy{};
  /// Sensitive: never logged.
  std::optional<GuardrailContentPolicyAssessment> content_policy{};
  /// Sensitive: never logged.
  std::optional<GuardrailWordPolicyAssessment> word_policy{};
  /// Sensitive: never logged.
  std::optional<GuardrailSensitiveInformationPolicyAssessment> sensitive_information_policy{};
};

struct GuardrailTrace {
  std::optional<OwnedOpen<GuardrailAction>> action{};
  std::optional<std::string> trace_id{};
  /// Sensitive: never logged.
  std::optional<std::vector<GuardrailAssessment>> input_assessments{};
  /// Sensitive: never logged.
  std::optional<std::vector<GuardrailAssessment>> output_assessments{};
  /// Sensitive: never logged.
  std::optional<Metadata> metadata{};
};

struct KnowledgeBaseLookupInput {
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// Sensitive: never logged.
  std::optional<std::string> knowledge_base_id{};
};

struct InvocationInput {
  std::optional<std::string> trace_id{};
  std::optional<OwnedOpen<InvocationType>> invocation_type{};
  std::optional<ActionGroupInvocationInput> action_group_invocation_input{};
  std::optional<KnowledgeBaseLookupInput> knowledge_base_lookup_input{};
  std::optional<CodeInterpreterInvocationInput> code_interpreter_invocation_input{};
  std::optional<AgentCollaboratorInvocationInput> agent_collaborator_invocation_input{};
};

struct ModelInvocationInput {
  std::optional<std::string> trace_id{};
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  std::optional<OwnedOpen<PromptType>> type{};
  std::optional<std::string> override_lambda{};
  std::optional<OwnedOpen<CreationMode>> prompt_creation_mode{};
  std::optional<InferenceConfiguration> inference_configuration{};
  std::optional<OwnedOpen<CreationMode>> parser_mode{};
  std::optional<std::string> foundation_model{};
};

struct KnowledgeBaseLookupOutput {
  std::optional<std::vector<RetrievedReference>> retrieved_references{};
  /// Sensitive: never logged.
  std::optional<Metadata> metadata{};
};

struct RepromptResponse {
  std::optional<std::string> text{};
  /// Sensitive: never logged.
  std::optional<OwnedOpen<Source>> source{};
};

struct Observation {
  std::optional<std::string> trace_id{};
  std::optional<OwnedOpen<Type>> type{};
  std::optional<ActionGroupInvocationOutput> action_group_invocation_output{};
  std::optional<AgentCollaboratorInvocationOutput> agent_collaborator_invocation_output{};
  std::optional<KnowledgeBaseLookupOutput> knowledge_base_lookup_output{};
  std::optional<FinalResponse> final_response{};
  /// Sensitive: never logged.
  std::optional<RepromptResponse> reprompt_response{};
  std::optional<CodeInterpreterInvocationOutput> code_interpreter_invocation_output{};
};

struct RawResponse {
  std::optional<std::string> content{};
};

struct ReasoningTextBlock {
  /// Required.
  std::optional<std::string> text{};
  std::optional<std::string> signature{};
};

/// One of its members has to be set.
struct ReasoningContentBlock {
  /// Sensitive: never logged.
  std::optional<ReasoningTextBlock> reasoning_text{};
  std::optional<Blob> redacted_content{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct OrchestrationModelInvocationOutput {
  std::optional<std::string> trace_id{};
  /// Sensitive: never logged.
  std::optional<RawResponse> raw_response{};
  /// Sensitive: never logged.
  std::optional<Metadata> metadata{};
  /// Sensitive: never logged.
  std::optional<ReasoningContentBlock> reasoning_content{};
};

struct Rationale {
  std::optional<std::string> trace_id{};
  /// Sensitive: never logged.
  std::optional<std::string> text{};
};

/// One of its members has to be set.
struct OrchestrationTrace {
  /// Sensitive: never logged.
  std::optional<Rationale> rationale{};
  /// Sensitive: never logged.
  std::optional<InvocationInput> invocation_input{};
  /// Sensitive: never logged.
  std::optional<Observation> observation{};
  /// Sensitive: never logged.
  std::optional<ModelInvocationInput> model_invocation_input{};
  /// Sensitive: never logged.
  std::optional<OrchestrationModelInvocationOutput> model_invocation_output{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct PostProcessingParsedResponse {
  /// Sensitive: never logged.
  std::optional<std::string> text{};
};

struct PostProcessingModelInvocationOutput {
  std::optional<std::string> trace_id{};
  /// Sensitive: never logged.
  std::optional<PostProcessingParsedResponse> parsed_response{};
  /// Sensitive: never logged.
  std::optional<RawResponse> raw_response{};
  /// Sensitive: never logged.
  std::optional<Metadata> metadata{};
  /// Sensitive: never logged.
  std::optional<ReasoningContentBlock> reasoning_content{};
};

/// One of its members has to be set.
struct PostProcessingTrace {
  /// Sensitive: never logged.
  std::optional<ModelInvocationInput> model_invocation_input{};
  /// Sensitive: never logged.
  std::optional<PostProcessingModelInvocationOutput> model_invocation_output{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct PreProcessingParsedResponse {
  /// Sensitive: never logged.
  std::optional<std::string> rationale{};
  std::optional<bool> is_valid{};
};

struct PreProcessingModelInvocationOutput {
  std::optional<std::string> trace_id{};
  /// Sensitive: never logged.
  std::optional<PreProcessingParsedResponse> parsed_response{};
  /// Sensitive: never logged.
  std::optional<RawResponse> raw_response{};
  /// Sensitive: never logged.
  std::optional<Metadata> metadata{};
  /// Sensitive: never logged.
  std::optional<ReasoningContentBlock> reasoning_content{};
};

/// One of its members has to be set.
struct PreProcessingTrace {
  /// Sensitive: never logged.
  std::optional<ModelInvocationInput> model_invocation_input{};
  /// Sensitive: never logged.
  std::optional<PreProcessingModelInvocationOutput> model_invocation_output{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct RoutingClassifierModelInvocationOutput {
  std::optional<std::string> trace_id{};
  /// Sensitive: never logged.
  std::optional<RawResponse> raw_response{};
  /// Sensitive: never logged.
  std::optional<Metadata> metadata{};
};

/// One of its members has to be set.
struct RoutingClassifierTrace {
  /// Sensitive: never logged.
  std::optional<InvocationInput> invocation_input{};
  /// Sensitive: never logged.
  std::optional<Observation> observation{};
  /// Sensitive: never logged.
  std::optional<ModelInvocationInput> model_invocation_input{};
  /// Sensitive: never logged.
  std::optional<RoutingClassifierModelInvocationOutput> model_invocation_output{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// One of its members has to be set.
struct Trace {
  /// Sensitive: never logged.
  std::optional<GuardrailTrace> guardrail_trace{};
  /// Sensitive: never logged.
  std::optional<PreProcessingTrace> pre_processing_trace{};
  /// Sensitive: never logged.
  std::optional<OrchestrationTrace> orchestration_trace{};
  /// Sensitive: never logged.
  std::optional<PostProcessingTrace> post_processing_trace{};
  /// Sensitive: never logged.
  std::optional<RoutingClassifierTrace> routing_classifier_trace{};
  /// Sensitive: never logged.
  std::optional<FailureTrace> failure_trace{};
  /// Sensitive: never logged.
  std::optional<CustomOrchestrationTrace> custom_orchestration_trace{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
