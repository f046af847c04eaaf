// TraceView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
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

/// The body of an operation, as the trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RequestBody.html
struct RequestBodyView {
  /// The properties with values, by media type.
  MapView<std::span<const ParameterView>> content{};
};
const internal::Schema& schema_of(const RequestBodyView*);

/// An action that the agent has carried out, as its trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ActionGroupInvocationInput.html
struct ActionGroupInvocationInputView {
  /// The action group that the action belongs to.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> action_group_name{};
  /// The HTTP method, where the group is defined by an OpenAPI schema.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> verb{};
  /// The path of the operation, where the group is defined by an OpenAPI schema.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> api_path{};
  /// The parameters of the action, with values.
  std::span<const ParameterView> parameters{};
  /// The body of the operation, where the group is defined by an OpenAPI schema.
  OptionalRef<RequestBodyView> request_body{};
  /// The function, where the group is defined by functions.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> function{};
  /// Who carries out the action: a Lambda function, or the program.
  Open<ExecutionType> execution_type{};
  /// The id to answer a return of control with; set only where `executionType` is `RETURN_CONTROL`.
  std::optional<std::string_view> invocation_id{};
};
const internal::Schema& schema_of(const ActionGroupInvocationInputView*);

/// The tokens that a step's model read and made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Usage.html
struct UsageView {
  /// Tokens that the model read.
  std::optional<std::int32_t> input_tokens{};
  /// Tokens that the model made.
  std::optional<std::int32_t> output_tokens{};
};
const internal::Schema& schema_of(const UsageView*);

/// When a step ran, how long it took and what it used.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Metadata.html
struct MetadataView {
  /// When the step began; of the final answer, when the whole request did.
  std::optional<Timestamp> start_time{};
  /// When the step ended; of the final answer, when the whole request did.
  std::optional<Timestamp> end_time{};
  /// The milliseconds that the step took.
  std::optional<std::int64_t> total_time_ms{};
  /// The milliseconds that the whole request took; set only with the final answer.
  std::optional<std::int64_t> operation_total_time_ms{};
  /// The id of the request to the model or service that the step called, to find it in logs.
  std::optional<std::string_view> client_request_id{};
  /// The tokens that were read and made; set only for steps that call a model.
  ///
  /// Sensitive: never logged.
  OptionalRef<UsageView> usage{};
};
const internal::Schema& schema_of(const MetadataView*);

/// What an action gave back, as the trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ActionGroupInvocationOutput.html
struct ActionGroupInvocationOutputView {
  /// The result, as JSON text.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
};
const internal::Schema& schema_of(const ActionGroupInvocationOutputView*);

/// The picture itself.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ImageInputSource.html
struct ImageInputSourceView {
  enum class Member : std::uint16_t {
    none,
    bytes,
    unknown,
  };

  Member member{};
  /// The bytes of the file; the client encodes them for the wire.
  OptionalRef<BlobView> bytes{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ImageInputSourceView*);

/// A picture as the result of an action of computer use.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ImageInput.html
struct ImageInputView {
  /// The picture's file format.
  Open<ImageInputFormat> format{};
  /// The bytes of the picture.
  ImageInputSourceView source{};
};
const internal::Schema& schema_of(const ImageInputView*);

/// What an action gave back.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ContentBody.html
struct ContentBodyView {
  /// The result as text.
  std::optional<std::string_view> body{};
  /// A picture, as the result of an action of computer use.
  std::span<const ImageInputView> images{};
};
const internal::Schema& schema_of(const ContentBodyView*);

/// What an operation of an API gave back to the program that called it for the agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ApiResult.html
struct ApiResultView {
  /// The action group that the operation belongs to.
  std::string_view action_group{};
  /// The method of the action that was carried out, as its OpenAPI schema gives it.
  std::optional<std::string_view> http_method{};
  /// The path, as the OpenAPI schema has it.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> api_path{};
  /// What the user said, where the agent had asked for that.
  Open<ConfirmationState> confirmation_state{};
  /// Set where the call failed: whether the request fails as well, or the model should try another way. Absent: the
  /// call succeeded.
  Open<ResponseState> response_state{};
  /// The HTTP status of the call.
  std::optional<std::int32_t> http_status_code{};
  /// The body that came back, by content type; TEXT is the only one.
  MapView<ContentBodyView> response_body{};
  /// The id of the agent that asked.
  std::optional<std::string_view> agent_id{};
};
const internal::Schema& schema_of(const ApiResultView*);

/// What a function gave back to the program that called it for the agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FunctionResult.html
struct FunctionResultView {
  /// The action group that has the function.
  std::string_view action_group{};
  /// What the user said, where the agent had asked for that.
  Open<ConfirmationState> confirmation_state{};
  /// The function's name.
  std::optional<std::string_view> function{};
  /// The result by content type: TEXT, or IMAGES for functions of computer use.
  MapView<ContentBodyView> response_body{};
  /// Set where the call failed: whether the request fails as well, or the model should try another way. Absent: the
  /// call succeeded.
  Open<ResponseState> response_state{};
  /// The id of the agent that asked.
  std::optional<std::string_view> agent_id{};
};
const internal::Schema& schema_of(const FunctionResultView*);

/// The result of an action that the program carried out.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvocationResultMember.html
struct InvocationResultMemberView {
  enum class Member : std::uint16_t {
    none,
    api_result,
    function_result,
    unknown,
  };

  Member member{};
  /// What an operation of an API gave back.
  OptionalRef<ApiResultView> api_result{};
  /// What a function gave back.
  OptionalRef<FunctionResultView> function_result{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const InvocationResultMemberView*);

/// Results of actions that a collaborator had asked the program for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ReturnControlResults.html
struct ReturnControlResultsView {
  /// The `invocationId` that the actions came with.
  std::optional<std::string_view> invocation_id{};
  /// What the actions gave back.
  std::span<const InvocationResultMemberView> return_control_invocation_results{};
};
const internal::Schema& schema_of(const ReturnControlResultsView*);

/// What a supervisor hands to a collaborator.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgentCollaboratorInputPayload.html
struct AgentCollaboratorInputPayloadView {
  /// Which of the other members is set.
  Open<PayloadType> type{};
  /// The task in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  /// Results of actions that the collaborator had asked the program for.
  OptionalRef<ReturnControlResultsView> return_control_results{};
};
const internal::Schema& schema_of(const AgentCollaboratorInputPayloadView*);

/// A call of a collaborator, as the trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgentCollaboratorInvocationInput.html
struct AgentCollaboratorInvocationInputView {
  /// The collaborator's name.
  std::optional<std::string_view> agent_collaborator_name{};
  /// The ARN of the collaborator's alias.
  std::optional<std::string_view> agent_collaborator_alias_arn{};
  /// What the supervisor handed over.
  OptionalRef<AgentCollaboratorInputPayloadView> input{};
};
const internal::Schema& schema_of(const AgentCollaboratorInvocationInputView*);

/// What a collaborator gave back.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgentCollaboratorOutputPayload.html
struct AgentCollaboratorOutputPayloadView {
  /// Which of the other members is set.
  Open<PayloadType> type{};
  /// The answer in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  /// Actions that the collaborator asks the program to carry out.
  ///
  /// Sensitive: never logged.
  OptionalRef<ReturnControlPayloadView> return_control_payload{};
};
const internal::Schema& schema_of(const AgentCollaboratorOutputPayloadView*);

/// What a collaborator gave back, as the trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgentCollaboratorInvocationOutput.html
struct AgentCollaboratorInvocationOutputView {
  /// The collaborator's name.
  std::optional<std::string_view> agent_collaborator_name{};
  /// The ARN of the collaborator's alias.
  std::optional<std::string_view> agent_collaborator_alias_arn{};
  /// The collaborator's answer.
  OptionalRef<AgentCollaboratorOutputPayloadView> output{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
};
const internal::Schema& schema_of(const AgentCollaboratorInvocationOutputView*);

/// Code that the agent ran, as its trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CodeInterpreterInvocationInput.html
struct CodeInterpreterInvocationInputView {
  /// The code as the model wrote it.
  std::optional<std::string_view> code{};
  /// The files that the code could use.
  std::span<const std::string_view> files{};
};
const internal::Schema& schema_of(const CodeInterpreterInvocationInputView*);

/// What the agent's code gave back.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CodeInterpreterInvocationOutput.html
struct CodeInterpreterInvocationOutputView {
  /// What the code put out.
  std::optional<std::string_view> execution_output{};
  /// What went wrong in the code; absent where nothing did.
  std::optional<std::string_view> execution_error{};
  /// The files that the code made.
  std::span<const std::string_view> files{};
  /// True where the code was stopped because it ran too long.
  std::optional<bool> execution_timeout{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
};
const internal::Schema& schema_of(const CodeInterpreterInvocationOutputView*);

/// What the Lambda function of a custom orchestration sent to the agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CustomOrchestrationTraceEvent.html
struct CustomOrchestrationTraceEventView {
  /// The text of the event.
  std::optional<std::string_view> text{};
};
const internal::Schema& schema_of(const CustomOrchestrationTraceEventView*);

/// What a custom orchestration did.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CustomOrchestrationTrace.html
struct CustomOrchestrationTraceView {
  /// The id of this step in the trace.
  std::optional<std::string_view> trace_id{};
  /// What the orchestration sent.
  ///
  /// Sensitive: never logged.
  OptionalRef<CustomOrchestrationTraceEventView> event{};
};
const internal::Schema& schema_of(const CustomOrchestrationTraceView*);

/// Why the agent could not go on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FailureTrace.html
struct FailureTraceView {
  /// The id of this step in the trace.
  std::optional<std::string_view> trace_id{};
  /// The reason, in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> failure_reason{};
  /// The failure's code.
  std::optional<std::int32_t> failure_code{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
};
const internal::Schema& schema_of(const FailureTraceView*);

/// The answer to the user, as the trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FinalResponse.html
struct FinalResponseView {
  /// The text of the answer.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
};
const internal::Schema& schema_of(const FinalResponseView*);

/// One kind of harmful content that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailContentFilter.html
struct GuardrailContentFilterView {
  /// The kind of harmful content.
  Open<GuardrailContentFilterType> type{};
  /// How sure the guardrail is.
  Open<GuardrailContentFilterConfidence> confidence{};
  /// What the guardrail did about it.
  Open<GuardrailContentPolicyAction> action{};
};
const internal::Schema& schema_of(const GuardrailContentFilterView*);

/// The harmful content that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailContentPolicyAssessment.html
struct GuardrailContentPolicyAssessmentView {
  /// One entry for each kind that was found.
  ///
  /// Sensitive: never logged.
  std::span<const GuardrailContentFilterView> filters{};
};
const internal::Schema& schema_of(const GuardrailContentPolicyAssessmentView*);

/// A piece of personal or secret data that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailPiiEntityFilter.html
struct GuardrailPiiEntityFilterView {
  /// The kind of data.
  Open<GuardrailPiiEntityType> type{};
  /// The words of the content that were found.
  std::optional<std::string_view> match{};
  /// What the guardrail did about it.
  Open<GuardrailSensitiveInformationPolicyAction> action{};
};
const internal::Schema& schema_of(const GuardrailPiiEntityFilterView*);

/// A match of one of the guardrail's regular expressions.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailRegexFilter.html
struct GuardrailRegexFilterView {
  /// The name that the guardrail gives the expression.
  std::optional<std::string_view> name{};
  /// The regular expression that matched.
  std::optional<std::string_view> regex{};
  /// The words of the content that were found.
  std::optional<std::string_view> match{};
  /// What the guardrail did about it.
  Open<GuardrailSensitiveInformationPolicyAction> action{};
};
const internal::Schema& schema_of(const GuardrailRegexFilterView*);

/// The sensitive data that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailSensitiveInformationPolicyAssessment.html
struct GuardrailSensitiveInformationPolicyAssessmentView {
  /// Personal and secret data of known kinds.
  ///
  /// Sensitive: never logged.
  std::span<const GuardrailPiiEntityFilterView> pii_entities{};
  /// Matches of the guardrail's own regular expressions.
  ///
  /// Sensitive: never logged.
  std::span<const GuardrailRegexFilterView> regexes{};
};
const internal::Schema& schema_of(const GuardrailSensitiveInformationPolicyAssessmentView*);

/// A denied topic that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailTopic.html
struct GuardrailTopicView {
  /// The topic's name in the guardrail.
  std::optional<std::string_view> name{};
  /// How the guardrail treats the topic.
  Open<GuardrailTopicType> type{};
  /// What the guardrail did about it.
  Open<GuardrailTopicPolicyAction> action{};
};
const internal::Schema& schema_of(const GuardrailTopicView*);

/// The denied topics that were found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailTopicPolicyAssessment.html
struct GuardrailTopicPolicyAssessmentView {
  /// One entry for each topic.
  ///
  /// Sensitive: never logged.
  std::span<const GuardrailTopicView> topics{};
};
const internal::Schema& schema_of(const GuardrailTopicPolicyAssessmentView*);

/// A word of the guardrail's own list that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailCustomWord.html
struct GuardrailCustomWordView {
  /// The word or phrase that was found.
  std::optional<std::string_view> match{};
  /// What the guardrail did about it.
  Open<GuardrailWordPolicyAction> action{};
};
const internal::Schema& schema_of(const GuardrailCustomWordView*);

/// A word of a list kept by AWS that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailManagedWord.html
struct GuardrailManagedWordView {
  /// The word that was found.
  std::optional<std::string_view> match{};
  /// Which of AWS's word lists has the word.
  Open<GuardrailManagedWordType> type{};
  /// What the guardrail did about it.
  Open<GuardrailWordPolicyAction> action{};
};
const internal::Schema& schema_of(const GuardrailManagedWordView*);

/// The words that were found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailWordPolicyAssessment.html
struct GuardrailWordPolicyAssessmentView {
  /// Words of the guardrail's own list.
  ///
  /// Sensitive: never logged.
  std::span<const GuardrailCustomWordView> custom_words{};
  /// Words of lists that AWS keeps.
  ///
  /// Sensitive: never logged.
  std::span<const GuardrailManagedWordView> managed_word_lists{};
};
const internal::Schema& schema_of(const GuardrailWordPolicyAssessmentView*);

/// What each policy of a guardrail found. Policies that the guardrail lacks, or that found nothing, may be
/// absent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailAssessment.html
struct GuardrailAssessmentView {
  /// Denied topics that were found.
  ///
  /// Sensitive: never logged.
  OptionalRef<GuardrailTopicPolicyAssessmentView> topic_policy{};
  /// Kinds of harmful content that were found.
  ///
  /// Sensitive: never logged.
  OptionalRef<GuardrailContentPolicyAssessmentView> content_policy{};
  /// Words that were found.
  ///
  /// Sensitive: never logged.
  OptionalRef<GuardrailWordPolicyAssessmentView> word_policy{};
  /// Personal data and other patterns that were found.
  ///
  /// Sensitive: never logged.
  OptionalRef<GuardrailSensitiveInformationPolicyAssessmentView> sensitive_information_policy{};
};
const internal::Schema& schema_of(const GuardrailAssessmentView*);

/// What a guardrail found in a step of the agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailTrace.html
struct GuardrailTraceView {
  /// Whether the guardrail intervened.
  Open<GuardrailAction> action{};
  /// The id of this step in the trace.
  std::optional<std::string_view> trace_id{};
  /// What was found in the input.
  ///
  /// Sensitive: never logged.
  std::span<const GuardrailAssessmentView> input_assessments{};
  /// What was found in the output.
  ///
  /// Sensitive: never logged.
  std::span<const GuardrailAssessmentView> output_assessments{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
};
const internal::Schema& schema_of(const GuardrailTraceView*);

/// A query of a knowledge base, as the trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_KnowledgeBaseLookupInput.html
struct KnowledgeBaseLookupInputView {
  /// The query as the agent made it.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  /// The id that the knowledge base was given when it was created.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> knowledge_base_id{};
};
const internal::Schema& schema_of(const KnowledgeBaseLookupInputView*);

/// What the agent sets in motion in a step; the member that fits `invocationType` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvocationInput.html
struct InvocationInputView {
  /// The id of this step in the trace.
  std::optional<std::string_view> trace_id{};
  /// What it sets in motion.
  Open<InvocationType> invocation_type{};
  /// An action of one of the agent's groups.
  OptionalRef<ActionGroupInvocationInputView> action_group_invocation_input{};
  /// A query of a knowledge base.
  OptionalRef<KnowledgeBaseLookupInputView> knowledge_base_lookup_input{};
  /// Code that the agent wrote.
  OptionalRef<CodeInterpreterInvocationInputView> code_interpreter_invocation_input{};
  /// A collaborator and its task.
  OptionalRef<AgentCollaboratorInvocationInputView> agent_collaborator_invocation_input{};
};
const internal::Schema& schema_of(const InvocationInputView*);

/// Parameters of the model that works in a step of an agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InferenceConfiguration.html
struct InferenceConfigurationView {
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win, near 1 less likely
  /// ones get their turn.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// The next token is chosen among this many of the likeliest ones.
  std::optional<std::int32_t> top_k{};
  /// Tokens at most in the answer.
  std::optional<std::int32_t> maximum_length{};
  /// Texts that end the answer as soon as the model makes one of them.
  std::span<const std::string_view> stop_sequences{};
};
const internal::Schema& schema_of(const InferenceConfigurationView*);

/// What the agent sends to its model in a step.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ModelInvocationInput.html
struct ModelInvocationInputView {
  /// The id of this step in the trace.
  std::optional<std::string_view> trace_id{};
  /// The whole prompt.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
  /// The step that the prompt belongs to.
  Open<PromptType> type{};
  /// The ARN of the Lambda function that parses the model's output, where the agent has one.
  std::optional<std::string_view> override_lambda{};
  /// Whether the prompt is the service's own or the agent's.
  Open<CreationMode> prompt_creation_mode{};
  /// Parameters of the model.
  OptionalRef<InferenceConfigurationView> inference_configuration{};
  /// Whether the service's own parser or the agent's Lambda function reads the model's output.
  Open<CreationMode> parser_mode{};
  /// The model that is called.
  std::optional<std::string_view> foundation_model{};
};
const internal::Schema& schema_of(const ModelInvocationInputView*);

/// What a knowledge base found, as the trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_KnowledgeBaseLookupOutput.html
struct KnowledgeBaseLookupOutputView {
  /// The sources that were found.
  std::span<const RetrievedReferenceView> retrieved_references{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
};
const internal::Schema& schema_of(const KnowledgeBaseLookupOutputView*);

/// Why the model has to try again.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RepromptResponse.html
struct RepromptResponseView {
  /// What the model is told.
  std::optional<std::string_view> text{};
  /// What could not be used.
  ///
  /// Sensitive: never logged.
  Open<Source> source{};
};
const internal::Schema& schema_of(const RepromptResponseView*);

/// What came back in a step; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Observation.html
struct ObservationView {
  /// The id of this step in the trace.
  std::optional<std::string_view> trace_id{};
  /// What came back.
  Open<Type> type{};
  /// The result of an action.
  OptionalRef<ActionGroupInvocationOutputView> action_group_invocation_output{};
  /// The answer of a collaborator.
  OptionalRef<AgentCollaboratorInvocationOutputView> agent_collaborator_invocation_output{};
  /// What a knowledge base found.
  OptionalRef<KnowledgeBaseLookupOutputView> knowledge_base_lookup_output{};
  /// The answer to the user.
  OptionalRef<FinalResponseView> final_response{};
  /// Why the model has to try again.
  ///
  /// Sensitive: never logged.
  OptionalRef<RepromptResponseView> reprompt_response{};
  /// What code gave back.
  OptionalRef<CodeInterpreterInvocationOutputView> code_interpreter_invocation_output{};
};
const internal::Schema& schema_of(const ObservationView*);

/// A model's answer as it gave it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RawResponse.html
struct RawResponseView {
  /// The model's answer before any parser read it.
  std::optional<std::string_view> content{};
};
const internal::Schema& schema_of(const RawResponseView*);

/// A model's reasoning as text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ReasoningTextBlock.html
struct ReasoningTextBlockView {
  /// The reasoning in words, as the model shows it.
  std::string_view text{};
  /// Proves that the model wrote the text.
  std::optional<std::string_view> signature{};
};
const internal::Schema& schema_of(const ReasoningTextBlockView*);

/// A model's reasoning before its answer.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ReasoningContentBlock.html
struct ReasoningContentBlockView {
  enum class Member : std::uint16_t {
    none,
    reasoning_text,
    redacted_content,
    unknown,
  };

  Member member{};
  /// The reasoning as text, with its signature.
  ///
  /// Sensitive: never logged.
  OptionalRef<ReasoningTextBlockView> reasoning_text{};
  /// Reasoning that the provider encrypted for safety. It cannot be read.
  OptionalRef<BlobView> redacted_content{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ReasoningContentBlockView*);

/// What the model answered in the step that decides what the agent does next.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OrchestrationModelInvocationOutput.html
struct OrchestrationModelInvocationOutputView {
  /// The id of this step in the trace.
  std::optional<std::string_view> trace_id{};
  /// The answer as the model gave it.
  ///
  /// Sensitive: never logged.
  OptionalRef<RawResponseView> raw_response{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
  /// The model's reasoning before the answer; absent where the model gives none.
  ///
  /// Sensitive: never logged.
  OptionalRef<ReasoningContentBlockView> reasoning_content{};
};
const internal::Schema& schema_of(const OrchestrationModelInvocationOutputView*);

/// Why the agent does what it does next.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Rationale.html
struct RationaleView {
  /// The id of this step in the trace.
  std::optional<std::string_view> trace_id{};
  /// The reason, in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
};
const internal::Schema& schema_of(const RationaleView*);

/// A part of the step in which the agent decides what to do, and does it.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OrchestrationTrace.html
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
  /// Why it does what it does.
  ///
  /// Sensitive: never logged.
  OptionalRef<RationaleView> rationale{};
  /// What it sets in motion.
  ///
  /// Sensitive: never logged.
  OptionalRef<InvocationInputView> invocation_input{};
  /// What came back.
  ///
  /// Sensitive: never logged.
  OptionalRef<ObservationView> observation{};
  /// What it sends to its model.
  ///
  /// Sensitive: never logged.
  OptionalRef<ModelInvocationInputView> model_invocation_input{};
  /// What its model answered.
  ///
  /// Sensitive: never logged.
  OptionalRef<OrchestrationModelInvocationOutputView> model_invocation_output{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const OrchestrationTraceView*);

/// The shaped answer as the parser read it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PostProcessingParsedResponse.html
struct PostProcessingParsedResponseView {
  /// The text of the answer.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
};
const internal::Schema& schema_of(const PostProcessingParsedResponseView*);

/// What the model answered in the step that shapes the final answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PostProcessingModelInvocationOutput.html
struct PostProcessingModelInvocationOutputView {
  /// The id of this step in the trace.
  std::optional<std::string_view> trace_id{};
  /// The answer as the parser read it.
  ///
  /// Sensitive: never logged.
  OptionalRef<PostProcessingParsedResponseView> parsed_response{};
  /// The answer as the model gave it.
  ///
  /// Sensitive: never logged.
  OptionalRef<RawResponseView> raw_response{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
  /// The model's reasoning before the answer; absent where the model gives none.
  ///
  /// Sensitive: never logged.
  OptionalRef<ReasoningContentBlockView> reasoning_content{};
};
const internal::Schema& schema_of(const PostProcessingModelInvocationOutputView*);

/// A part of the step that shapes the final answer.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PostProcessingTrace.html
struct PostProcessingTraceView {
  enum class Member : std::uint16_t {
    none,
    model_invocation_input,
    model_invocation_output,
    unknown,
  };

  Member member{};
  /// What the agent sends to its model.
  ///
  /// Sensitive: never logged.
  OptionalRef<ModelInvocationInputView> model_invocation_input{};
  /// What its model answered.
  ///
  /// Sensitive: never logged.
  OptionalRef<PostProcessingModelInvocationOutputView> model_invocation_output{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PostProcessingTraceView*);

/// The judgement of the user's message as the parser read it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PreProcessingParsedResponse.html
struct PreProcessingParsedResponseView {
  /// What the agent is going to do about the message, in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> rationale{};
  /// False where the agent does not take the message up and goes no further.
  std::optional<bool> is_valid{};
};
const internal::Schema& schema_of(const PreProcessingParsedResponseView*);

/// What the model answered in the step that judges the user's message.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PreProcessingModelInvocationOutput.html
struct PreProcessingModelInvocationOutputView {
  /// The id of this step in the trace.
  std::optional<std::string_view> trace_id{};
  /// The answer as the parser read it.
  ///
  /// Sensitive: never logged.
  OptionalRef<PreProcessingParsedResponseView> parsed_response{};
  /// The answer as the model gave it.
  ///
  /// Sensitive: never logged.
  OptionalRef<RawResponseView> raw_response{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
  /// The model's reasoning before the answer; absent where the model gives none.
  ///
  /// Sensitive: never logged.
  OptionalRef<ReasoningContentBlockView> reasoning_content{};
};
const internal::Schema& schema_of(const PreProcessingModelInvocationOutputView*);

/// A part of the step that judges the user's message, before the agent takes it up.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PreProcessingTrace.html
struct PreProcessingTraceView {
  enum class Member : std::uint16_t {
    none,
    model_invocation_input,
    model_invocation_output,
    unknown,
  };

  Member member{};
  /// What the agent sends to its model.
  ///
  /// Sensitive: never logged.
  OptionalRef<ModelInvocationInputView> model_invocation_input{};
  /// What its model answered.
  ///
  /// Sensitive: never logged.
  OptionalRef<PreProcessingModelInvocationOutputView> model_invocation_output{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PreProcessingTraceView*);

/// What the model answered in the step that picks a collaborator.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RoutingClassifierModelInvocationOutput.html
struct RoutingClassifierModelInvocationOutputView {
  /// The id of this step in the trace.
  std::optional<std::string_view> trace_id{};
  /// The answer as the model gave it.
  ///
  /// Sensitive: never logged.
  OptionalRef<RawResponseView> raw_response{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  OptionalRef<MetadataView> metadata{};
};
const internal::Schema& schema_of(const RoutingClassifierModelInvocationOutputView*);

/// A part of the step in which a supervisor picks the collaborator that a request goes to.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RoutingClassifierTrace.html
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
  /// What it sets in motion.
  ///
  /// Sensitive: never logged.
  OptionalRef<InvocationInputView> invocation_input{};
  /// What came back.
  ///
  /// Sensitive: never logged.
  OptionalRef<ObservationView> observation{};
  /// What it sends to its model.
  ///
  /// Sensitive: never logged.
  OptionalRef<ModelInvocationInputView> model_invocation_input{};
  /// What its model answered.
  ///
  /// Sensitive: never logged.
  OptionalRef<RoutingClassifierModelInvocationOutputView> model_invocation_output{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RoutingClassifierTraceView*);

/// A step of an agent.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Trace.html
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
  /// What a guardrail found.
  ///
  /// Sensitive: never logged.
  OptionalRef<GuardrailTraceView> guardrail_trace{};
  /// The user's message is judged.
  ///
  /// Sensitive: never logged.
  OptionalRef<PreProcessingTraceView> pre_processing_trace{};
  /// The agent decides what to do, and does it.
  ///
  /// Sensitive: never logged.
  OptionalRef<OrchestrationTraceView> orchestration_trace{};
  /// The final answer is shaped.
  ///
  /// Sensitive: never logged.
  OptionalRef<PostProcessingTraceView> post_processing_trace{};
  /// A supervisor picks the collaborator that the request goes to.
  ///
  /// Sensitive: never logged.
  OptionalRef<RoutingClassifierTraceView> routing_classifier_trace{};
  /// The agent cannot go on.
  ///
  /// Sensitive: never logged.
  OptionalRef<FailureTraceView> failure_trace{};
  /// A custom orchestration decides what to do.
  ///
  /// Sensitive: never logged.
  OptionalRef<CustomOrchestrationTraceView> custom_orchestration_trace{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const TraceView*);

}  // namespace outcrop::bedrock_agent_runtime
