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
  std::optional<RequestBodyView> request_body{};
  /// Sensitive: never logged.
  std::optional<std::string_view> function{};
  std::optional<Open<ExecutionType>> execution_type{};
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
  std::optional<UsageView> usage{};
};

struct ActionGroupInvocationOutputView {
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  /// Sensitive: never logged.
  std::optional<MetadataView> metadata{};
};

/// `member` tells which one is set; its pointer is not null.
struct ImageInputSourceView {
  enum class Member : std::uint16_t {
    none,
    bytes,
    unknown,
  };

  Member member{};
  const BlobView* bytes{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
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
  std::optional<Open<ConfirmationState>> confirmation_state{};
  std::optional<Open<ResponseState>> response_state{};
  std::optional<std::int32_t> http_status_code{};
  MapView<ContentBodyView> response_body{};
  std::optional<std::string_view> agent_id{};
};

struct FunctionResultView {
  std::string_view action_group{};
  std::optional<Open<ConfirmationState>> confirmation_state{};
  std::optional<std::string_view> function{};
  MapView<ContentBodyView> response_body{};
  std::optional<Open<ResponseState>> response_state{};
  std::optional<std::string_view> agent_id{};
};

/// `member` tells which one is set; its pointer is not null.
struct InvocationResultMemberView {
  enum class Member : std::uint16_t {
    none,
    api_result,
    function_result,
    unknown,
  };

  Member member{};
  const ApiResultView* api_result{};
  const FunctionResultView* function_result{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct ReturnControlResultsView {
  std::optional<std::string_view> invocation_id{};
  std::span<const InvocationResultMemberView> return_control_invocation_results{};
};

struct AgentCollaboratorInputPayloadView {
  std::optional<Open<PayloadType>> type{};
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  std::optional<ReturnControlResultsView> return_control_results{};
};

struct AgentCollaboratorInvocationInputView {
  std::optional<std::string_view> agent_collaborator_name{};
  std::optional<std::string_view> agent_collaborator_alias_arn{};
  std::optional<AgentCollaboratorInputPayloadView> input{};
};

struct AgentCollaboratorOutputPayloadView {
  std::optional<Open<PayloadType>> type{};
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  /// Sensitive: never logged.
  std::optional<ReturnControlPayloadView> return_control_payload{};
};

struct AgentCollaboratorInvocationOutputView {
  std::optional<std::string_view> agent_collaborator_name{};
  std::optional<std::string_view> agent_collaborator_alias_arn{};
  std::optional<AgentCollaboratorOutputPayloadView> output{};
  /// Sensitive: never logged.
  std::optional<MetadataView> metadata{};
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
  std::optional<MetadataView> metadata{};
};

struct CustomOrchestrationTraceEventView {
  std::optional<std::string_view> text{};
};

struct CustomOrchestrationTraceView {
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  std::optional<CustomOrchestrationTraceEventView> event{};
};

struct FailureTraceView {
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  std::optional<std::string_view> failure_reason{};
  std::optional<std::int32_t> failure_code{};
  /// Sensitive: never logged.
  std::optional<MetadataView> metadata{};
};

struct FinalResponseView {
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  /// Sensitive: never logged.
  std::optional<MetadataView> metadata{};
};

struct GuardrailContentFilterView {
  std::optional<Open<GuardrailContentFilterType>> type{};
  std::optional<Open<GuardrailContentFilterConfidence>> confidence{};
  std::optional<Open<GuardrailContentPolicyAction>> action{};
};

struct GuardrailContentPolicyAssessmentView {
  /// Sensitive: never logged.
  std::span<const GuardrailContentFilterView> filters{};
};

struct GuardrailPiiEntityFilterView {
  std::optional<Open<GuardrailPiiEntityType>> type{};
  std::optional<std::string_view> match{};
  std::optional<Open<GuardrailSensitiveInformationPolicyAction>> action{};
};

struct GuardrailRegexFilterView {
  std::optional<std::string_view> name{};
  std::optional<std::string_view> regex{};
  std::optional<std::string_view> match{};
  std::optional<Open<GuardrailSensitiveInformationPolicyAction>> action{};
};

struct GuardrailSensitiveInformationPolicyAssessmentView {
  /// Sensitive: never logged.
  std::span<const GuardrailPiiEntityFilterView> pii_entities{};
  /// Sensitive: never logged.
  std::span<const GuardrailRegexFilterView> regexes{};
};

struct GuardrailTopicView {
  std::optional<std::string_view> name{};
  std::optional<Open<GuardrailTopicType>> type{};
  std::optional<Open<GuardrailTopicPolicyAction>> action{};
};

struct GuardrailTopicPolicyAssessmentView {
  /// Sensitive: never logged.
  std::span<const GuardrailTopicView> topics{};
};

struct GuardrailCustomWordView {
  std::optional<std::string_view> match{};
  std::optional<Open<GuardrailWordPolicyAction>> action{};
};

struct GuardrailManagedWordView {
  std::optional<std::string_view> match{};
  std::optional<Open<GuardrailManagedWordType>> type{};
  std::optional<Open<GuardrailWordPolicyAction>> action{};
};

struct GuardrailWordPolicyAssessmentView {
  /// Sensitive: never logged.
  std::span<const GuardrailCustomWordView> custom_words{};
  /// Sensitive: never logged.
  std::span<const GuardrailManagedWordView> managed_word_lists{};
};

struct GuardrailAssessmentView {
  /// Sensitive: never logged.
  std::optional<GuardrailTopicPolicyAssessmentView> topic_policy{};
  /// Sensitive: never logged.
  std::optional<GuardrailContentPolicyAssessmentView> content_policy{};
  /// Sensitive: never logged.
  std::optional<GuardrailWordPolicyAssessmentView> word_policy{};
  /// Sensitive: never logged.
  std::optional<GuardrailSensitiveInformationPolicyAssessmentView> sensitive_information_policy{};
};

struct GuardrailTraceView {
  std::optional<Open<GuardrailAction>> action{};
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  std::span<const GuardrailAssessmentView> input_assessments{};
  /// Sensitive: never logged.
  std::span<const GuardrailAssessmentView> output_assessments{};
  /// Sensitive: never logged.
  std::optional<MetadataView> metadata{};
};

struct KnowledgeBaseLookupInputView {
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  /// Sensitive: never logged.
  std::optional<std::string_view> knowledge_base_id{};
};

struct InvocationInputView {
  std::optional<std::string_view> trace_id{};
  std::optional<Open<InvocationType>> invocation_type{};
  std::optional<ActionGroupInvocationInputView> action_group_invocation_input{};
  std::optional<KnowledgeBaseLookupInputView> knowledge_base_lookup_input{};
  std::optional<CodeInterpreterInvocationInputView> code_interpreter_invocation_input{};
  std::optional<AgentCollaboratorInvocationInputView> agent_collaborator_invocation_input{};
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
  std::optional<Open<PromptType>> type{};
  std::optional<std::string_view> override_lambda{};
  std::optional<Open<CreationMode>> prompt_creation_mode{};
  std::optional<InferenceConfigurationView> inference_configuration{};
  std::optional<Open<CreationMode>> parser_mode{};
  std::optional<std::string_view> foundation_model{};
};

struct KnowledgeBaseLookupOutputView {
  std::span<const RetrievedReferenceView> retrieved_references{};
  /// Sensitive: never logged.
  std::optional<MetadataView> metadata{};
};

struct RepromptResponseView {
  std::optional<std::string_view> text{};
  /// Sensitive: never logged.
  std::optional<Open<Source>> source{};
};

struct ObservationView {
  std::optional<std::string_view> trace_id{};
  std::optional<Open<Type>> type{};
  std::optional<ActionGroupInvocationOutputView> action_group_invocation_output{};
  std::optional<AgentCollaboratorInvocationOutputView> agent_collaborator_invocation_output{};
  std::optional<KnowledgeBaseLookupOutputView> knowledge_base_lookup_output{};
  std::optional<FinalResponseView> final_response{};
  /// Sensitive: never logged.
  std::optional<RepromptResponseView> reprompt_response{};
  std::optional<CodeInterpreterInvocationOutputView> code_interpreter_invocation_output{};
};

struct RawResponseView {
  std::optional<std::string_view> content{};
};

struct ReasoningTextBlockView {
  std::string_view text{};
  std::optional<std::string_view> signature{};
};

/// `member` tells which one is set; its pointer is not null.
struct ReasoningContentBlockView {
  enum class Member : std::uint16_t {
    none,
    reasoning_text,
    redacted_content,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  const ReasoningTextBlockView* reasoning_text{};
  const BlobView* redacted_content{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct OrchestrationModelInvocationOutputView {
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  std::optional<RawResponseView> raw_response{};
  /// Sensitive: never logged.
  std::optional<MetadataView> metadata{};
  /// Sensitive: never logged.
  std::optional<ReasoningContentBlockView> reasoning_content{};
};

struct RationaleView {
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
};

/// `member` tells which one is set; its pointer is not null.
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
  const RationaleView* rationale{};
  /// Sensitive: never logged.
  const InvocationInputView* invocation_input{};
  /// Sensitive: never logged.
  const ObservationView* observation{};
  /// Sensitive: never logged.
  const ModelInvocationInputView* model_invocation_input{};
  /// Sensitive: never logged.
  const OrchestrationModelInvocationOutputView* model_invocation_output{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct PostProcessingParsedResponseView {
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
};

struct PostProcessingModelInvocationOutputView {
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  std::optional<PostProcessingParsedResponseView> parsed_response{};
  /// Sensitive: never logged.
  std::optional<RawResponseView> raw_response{};
  /// Sensitive: never logged.
  std::optional<MetadataView> metadata{};
  /// Sensitive: never logged.
  std::optional<ReasoningContentBlockView> reasoning_content{};
};

/// `member` tells which one is set; its pointer is not null.
struct PostProcessingTraceView {
  enum class Member : std::uint16_t {
    none,
    model_invocation_input,
    model_invocation_output,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  const ModelInvocationInputView* model_invocation_input{};
  /// Sensitive: never logged.
  const PostProcessingModelInvocationOutputView* model_invocation_output{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct PreProcessingParsedResponseView {
  /// Sensitive: never logged.
  std::optional<std::string_view> rationale{};
  std::optional<bool> is_valid{};
};

struct PreProcessingModelInvocationOutputView {
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  std::optional<PreProcessingParsedResponseView> parsed_response{};
  /// Sensitive: never logged.
  std::optional<RawResponseView> raw_response{};
  /// Sensitive: never logged.
  std::optional<MetadataView> metadata{};
  /// Sensitive: never logged.
  std::optional<ReasoningContentBlockView> reasoning_content{};
};

/// `member` tells which one is set; its pointer is not null.
struct PreProcessingTraceView {
  enum class Member : std::uint16_t {
    none,
    model_invocation_input,
    model_invocation_output,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  const ModelInvocationInputView* model_invocation_input{};
  /// Sensitive: never logged.
  const PreProcessingModelInvocationOutputView* model_invocation_output{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct RoutingClassifierModelInvocationOutputView {
  std::optional<std::string_view> trace_id{};
  /// Sensitive: never logged.
  std::optional<RawResponseView> raw_response{};
  /// Sensitive: never logged.
  std::optional<MetadataView> metadata{};
};

/// `member` tells which one is set; its pointer is not null.
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
  const InvocationInputView* invocation_input{};
  /// Sensitive: never logged.
  const ObservationView* observation{};
  /// Sensitive: never logged.
  const ModelInvocationInputView* model_invocation_input{};
  /// Sensitive: never logged.
  const RoutingClassifierModelInvocationOutputView* model_invocation_output{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

/// `member` tells which one is set; its pointer is not null.
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
  const GuardrailTraceView* guardrail_trace{};
  /// Sensitive: never logged.
  const PreProcessingTraceView* pre_processing_trace{};
  /// Sensitive: never logged.
  const OrchestrationTraceView* orchestration_trace{};
  /// Sensitive: never logged.
  const PostProcessingTraceView* post_processing_trace{};
  /// Sensitive: never logged.
  const RoutingClassifierTraceView* routing_classifier_trace{};
  /// Sensitive: never logged.
  const FailureTraceView* failure_trace{};
  /// Sensitive: never logged.
  const CustomOrchestrationTraceView* custom_orchestration_trace{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime
