// TraceView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/views/parameter.h"
#include "outcrop/bedrock_agent_runtime/views/retrieved_reference.h"
#include "outcrop/bedrock_agent_runtime/views/return_control_payload.h"
#include "outcrop/blob.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct RequestBodyView {
  MapView<std::span<const ParameterView>> content{};
};

struct ActionGroupInvocationInputView {
  /// Sensitive: never logged.
  std::optional<std::string_view> action_group_name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> verb{};
  /// Sensitive: never logged.
  std::optional<std::string_view> api_path{};
  std::span<const ParameterView> parameters{};
  OptionalRef<RequestBodyView> request_body{};
  /// Sensitive: never logged.
  std::optional<std::string_view> function{};
  Open<ExecutionType> execution_type{};
  std::optional<std::string_view> invocation_id{};
};

struct UsageView {
  std::optional<std::int32_t> input_tokens{};
  std::optional<std::int32_t> output_tokens{};
};

struct MetadataView {
  std::optional<Timestamp> start_time{};
  std::optional<Timestamp> end_time{};
  std::optional<std::int64_t> total_time_ms{};
  std::optional<std::int64_t> operation_total_time_ms{};
  std::optional<std::string_view> client_request_id{};
  /// Sensitive: never logged.
  OptionalRef<UsageView> usage{};
};

struct ActionGroupInvocationOutputView {
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
};

/// `member` tells which one is set.
struct ImageInputSourceView {
  enum class Member : std::uint16_t {
    none,
    bytes,
    unknown,
  };

  Member member{};
  OptionalRef<BlobView> bytes{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct ImageInputView {
  Open<ImageInputFormat> format{};
  ImageInputSourceView source{};
};

struct ContentBodyView {
  std::optional<std::string_view> body{};
  std::span<const ImageInputView> images{};
};

struct ApiResultView {
  std::string_view action_group{};
  std::optional<std::string_view> http_method{};
  /// Sensitive: never logged.
  std::optional<std::string_view> api_path{};
  Open<ConfirmationState> confirmation_state{};
  Open<ResponseState> response_state{};
  std::optional<std::int32_t> http_status_code{};
  MapView<ContentBodyView> response_body{};
  std::optional<std::string_view> agent_id{};
};

struct FunctionResultView {
  std::string_view action_group{};
  Open<ConfirmationState> confirmation_state{};
  std::optional<std::string_view> function{};
  MapView<ContentBodyView> response_body{};
  Open<ResponseState> response_state{};
  std::optional<std::string_view> agent_id{};
};

/// `member` tells which one is set.
struct InvocationResultMemberView {
  enum class Member : std::uint16_t {
    none,
    api_result,
    function_result,
    unknown,
  };

  Member member{};
  OptionalRef<ApiResultView> api_result{};
  OptionalRef<FunctionResultView> function_result{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct ReturnControlResultsView {
  std::optional<std::string_view> invocation_id{};
  std::span<const InvocationResultMemberView> return_control_invocation_results{};
};

struct AgentCollaboratorInputPayloadView {
  Open<PayloadType> type{};
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  OptionalRef<ReturnControlResultsView> return_control_results{};
};

struct AgentCollaboratorInvocationInputView {
  std::optional<std::string_view> agent_collaborator_name{};
  std::optional<std::string_view> agent_collaborator_alias_arn{};
  OptionalRef<AgentCollaboratorInputPayloadView> input{};
};

struct AgentCollaboratorOutputPayloadView {
  Open<PayloadType> type{};
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  /// Sensitive: never logged.
  OptionalRef<ReturnControlPayloadView> return_control_payload{};
};

struct AgentCollaboratorInvocationOutputView {
  std::optional<std::string_view> agent_collaborator_name{};
  std::optional<std::string_view> agent_collaborator_alias_arn{};
  OptionalRef<AgentCollaboratorOutputPayloadView> output{};
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
};

struct CodeInterpreterInvocationInputView {
  std::optional<std::string_view> code{};
  std::span<const std::string_view> files{};
};

struct CodeInterpreterInvocationOutputView {
  std::optional<std::string_view> execution_output{};
  std::optional<std::string_view> execution_error{};
  std::span<const std::string_view> files{};
  std::optional<bool> execution_timeout{};
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
};

struct CustomOrchestrationTraceEventView {
  std::optional<std::string_view> text{};
};

struct CustomOrchestrationTraceView {
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  OptionalRef<CustomOrchestrationTraceEventView> event{};
};

struct FailureTraceView {
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  std::optional<std::string_view> failure_reason{};
  std::optional<std::int32_t> failure_code{};
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
};

struct FinalResponseView {
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
};

struct GuardrailContentFilterView {
  Open<GuardrailContentFilterType> type{};
  Open<GuardrailContentFilterConfidence> confidence{};
  Open<GuardrailContentPolicyAction> action{};
};

struct GuardrailContentPolicyAssessmentView {
  /// Sensitive: never logged.
  std::span<const GuardrailContentFilterView> filters{};
};

struct GuardrailPiiEntityFilterView {
  Open<GuardrailPiiEntityType> type{};
  std::optional<std::string_view> match{};
  Open<GuardrailSensitiveInformationPolicyAction> action{};
};

struct GuardrailRegexFilterView {
  std::optional<std::string_view> name{};
  std::optional<std::string_view> regex{};
  std::optional<std::string_view> match{};
  Open<GuardrailSensitiveInformationPolicyAction> action{};
};

struct GuardrailSensitiveInformationPolicyAssessmentView {
  /// Sensitive: never logged.
  std::span<const GuardrailPiiEntityFilterView> pii_entities{};
  /// Sensitive: never logged.
  std::span<const GuardrailRegexFilterView> regexes{};
};

struct GuardrailTopicView {
  std::optional<std::string_view> name{};
  Open<GuardrailTopicType> type{};
  Open<GuardrailTopicPolicyAction> action{};
};

struct GuardrailTopicPolicyAssessmentView {
  /// Sensitive: never logged.
  std::span<const GuardrailTopicView> topics{};
};

struct GuardrailCustomWordView {
  std::optional<std::string_view> match{};
  Open<GuardrailWordPolicyAction> action{};
};

struct GuardrailManagedWordView {
  std::optional<std::string_view> match{};
  Open<GuardrailManagedWordType> type{};
  Open<GuardrailWordPolicyAction> action{};
};

struct GuardrailWordPolicyAssessmentView {
  /// Sensitive: never logged.
  std::span<const GuardrailCustomWordView> custom_words{};
  /// Sensitive: never logged.
  std::span<const GuardrailManagedWordView> managed_word_lists{};
};

struct GuardrailAssessmentView {
  /// Sensitive: never logged.
  OptionalRef<GuardrailTopicPolicyAssessmentView> topic_policy{};
  /// Sensitive: never logged.
  OptionalRef<GuardrailContentPolicyAssessmentView> content_policy{};
  /// Sensitive: never logged.
  OptionalRef<GuardrailWordPolicyAssessmentView> word_policy{};
  /// Sensitive: never logged.
  OptionalRef<GuardrailSensitiveInformationPolicyAssessmentView> sensitive_information_policy{};
};

struct GuardrailTraceView {
  Open<GuardrailAction> action{};
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  std::span<const GuardrailAssessmentView> input_assessments{};
  /// Sensitive: never logged.
  std::span<const GuardrailAssessmentView> output_assessments{};
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
};

struct KnowledgeBaseLookupInputView {
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  /// Sensitive: never logged.
  std::optional<std::string_view> knowledge_base_id{};
};

struct InvocationInputView {
  std::optional<std::string_view> trace_id{};
  Open<InvocationType> invocation_type{};
  OptionalRef<ActionGroupInvocationInputView> action_group_invocation_input{};
  OptionalRef<KnowledgeBaseLookupInputView> knowledge_base_lookup_input{};
  OptionalRef<CodeInterpreterInvocationInputView> code_interpreter_invocation_input{};
  OptionalRef<AgentCollaboratorInvocationInputView> agent_collaborator_invocation_input{};
};

struct InferenceConfigurationView {
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<std::int32_t> top_k{};
  std::optional<std::int32_t> maximum_length{};
  std::span<const std::string_view> stop_sequences{};
};

struct ModelInvocationInputView {
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  Open<PromptType> type{};
  std::optional<std::string_view> override_lambda{};
  Open<CreationMode> prompt_creation_mode{};
  OptionalRef<InferenceConfigurationView> inference_configuration{};
  Open<CreationMode> parser_mode{};
  std::optional<std::string_view> foundation_model{};
};

struct KnowledgeBaseLookupOutputView {
  std::span<const RetrievedReferenceView> retrieved_references{};
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
};

struct RepromptResponseView {
  std::optional<std::string_view> text{};
  /// Sensitive: never logged.
  Open<Source> source{};
};

struct ObservationView {
  std::optional<std::string_view> trace_id{};
  Open<Type> type{};
  OptionalRef<ActionGroupInvocationOutputView> action_group_invocation_output{};
  OptionalRef<AgentCollaboratorInvocationOutputView> agent_collaborator_invocation_output{};
  OptionalRef<KnowledgeBaseLookupOutputView> knowledge_base_lookup_output{};
  OptionalRef<FinalResponseView> final_response{};
  /// Sensitive: never logged.
  OptionalRef<RepromptResponseView> reprompt_response{};
  OptionalRef<CodeInterpreterInvocationOutputView> code_interpreter_invocation_output{};
};

struct RawResponseView {
  std::optional<std::string_view> content{};
};

struct ReasoningTextBlockView {
  std::string_view text{};
  std::optional<std::string_view> signature{};
};

/// `member` tells which one is set.
struct ReasoningContentBlockView {
  enum class Member : std::uint16_t {
    none,
    reasoning_text,
    redacted_content,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<ReasoningTextBlockView> reasoning_text{};
  OptionalRef<BlobView> redacted_content{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct OrchestrationModelInvocationOutputView {
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  OptionalRef<RawResponseView> raw_response{};
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
  /// Sensitive: never logged.
  OptionalRef<ReasoningContentBlockView> reasoning_content{};
};

struct RationaleView {
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
};

/// `member` tells which one is set.
struct OrchestrationTraceView {
  enum class Member : std::uint16_t {
    none,
    rationale,
    invocation_input,
    observation,
    model_invocation_input,
    model_invocation_output,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<RationaleView> rationale{};
  /// Sensitive: never logged.
  OptionalRef<InvocationInputView> invocation_input{};
  /// Sensitive: never logged.
  OptionalRef<ObservationView> observation{};
  /// Sensitive: never logged.
  OptionalRef<ModelInvocationInputView> model_invocation_input{};
  /// Sensitive: never logged.
  OptionalRef<OrchestrationModelInvocationOutputView> model_invocation_output{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct PostProcessingParsedResponseView {
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
};

struct PostProcessingModelInvocationOutputView {
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  OptionalRef<PostProcessingParsedResponseView> parsed_response{};
  /// Sensitive: never logged.
  OptionalRef<RawResponseView> raw_response{};
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
  /// Sensitive: never logged.
  OptionalRef<ReasoningContentBlockView> reasoning_content{};
};

/// `member` tells which one is set.
struct PostProcessingTraceView {
  enum class Member : std::uint16_t {
    none,
    model_invocation_input,
    model_invocation_output,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<ModelInvocationInputView> model_invocation_input{};
  /// Sensitive: never logged.
  OptionalRef<PostProcessingModelInvocationOutputView> model_invocation_output{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct PreProcessingParsedResponseView {
  /// Sensitive: never logged.
  std::optional<std::string_view> rationale{};
  std::optional<bool> is_valid{};
};

struct PreProcessingModelInvocationOutputView {
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  OptionalRef<PreProcessingParsedResponseView> parsed_response{};
  /// Sensitive: never logged.
  OptionalRef<RawResponseView> raw_response{};
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
  /// Sensitive: never logged.
  OptionalRef<ReasoningContentBlockView> reasoning_content{};
};

/// `member` tells which one is set.
struct PreProcessingTraceView {
  enum class Member : std::uint16_t {
    none,
    model_invocation_input,
    model_invocation_output,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<ModelInvocationInputView> model_invocation_input{};
  /// Sensitive: never logged.
  OptionalRef<PreProcessingModelInvocationOutputView> model_invocation_output{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct RoutingClassifierModelInvocationOutputView {
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  OptionalRef<RawResponseView> raw_response{};
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
};

/// `member` tells which one is set.
struct RoutingClassifierTraceView {
  enum class Member : std::uint16_t {
    none,
    invocation_input,
    observation,
    model_invocation_input,
    model_invocation_output,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<InvocationInputView> invocation_input{};
  /// Sensitive: never logged.
  OptionalRef<ObservationView> observation{};
  /// Sensitive: never logged.
  OptionalRef<ModelInvocationInputView> model_invocation_input{};
  /// Sensitive: never logged.
  OptionalRef<RoutingClassifierModelInvocationOutputView> model_invocation_output{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

/// `member` tells which one is set.
struct TraceView {
  enum class Member : std::uint16_t {
    none,
    guardrail_trace,
    pre_processing_trace,
    orchestration_trace,
    post_processing_trace,
    routing_classifier_trace,
    failure_trace,
    custom_orchestration_trace,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<GuardrailTraceView> guardrail_trace{};
  /// Sensitive: never logged.
  OptionalRef<PreProcessingTraceView> pre_processing_trace{};
  /// Sensitive: never logged.
  OptionalRef<OrchestrationTraceView> orchestration_trace{};
  /// Sensitive: never logged.
  OptionalRef<PostProcessingTraceView> post_processing_trace{};
  /// Sensitive: never logged.
  OptionalRef<RoutingClassifierTraceView> routing_classifier_trace{};
  /// Sensitive: never logged.
  OptionalRef<FailureTraceView> failure_trace{};
  /// Sensitive: never logged.
  OptionalRef<CustomOrchestrationTraceView> custom_orchestration_trace{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
