// Trace and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/owned/parameter.h"
#include "outcrop/bedrock_agent_runtime/owned/retrieved_reference.h"
#include "outcrop/bedrock_agent_runtime/owned/return_control_payload.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/invocation_result_member.h"
#include "outcrop/bedrock_agent_runtime/types/prompt_override_configuration.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct RequestBodyView;
struct ActionGroupInvocationInputView;
struct UsageView;
struct MetadataView;
struct ActionGroupInvocationOutputView;
struct ReturnControlResultsView;
struct AgentCollaboratorInputPayloadView;
struct AgentCollaboratorInvocationInputView;
struct AgentCollaboratorOutputPayloadView;
struct AgentCollaboratorInvocationOutputView;
struct CodeInterpreterInvocationInputView;
struct CodeInterpreterInvocationOutputView;
struct CustomOrchestrationTraceEventView;
struct CustomOrchestrationTraceView;
struct FailureTraceView;
struct FinalResponseView;
struct GuardrailContentFilterView;
struct GuardrailContentPolicyAssessmentView;
struct GuardrailPiiEntityFilterView;
struct GuardrailRegexFilterView;
struct GuardrailSensitiveInformationPolicyAssessmentView;
struct GuardrailTopicView;
struct GuardrailTopicPolicyAssessmentView;
struct GuardrailCustomWordView;
struct GuardrailManagedWordView;
struct GuardrailWordPolicyAssessmentView;
struct GuardrailAssessmentView;
struct GuardrailTraceView;
struct KnowledgeBaseLookupInputView;
struct InvocationInputView;
struct ModelInvocationInputView;
struct KnowledgeBaseLookupOutputView;
struct RepromptResponseView;
struct ObservationView;
struct RawResponseView;
struct ReasoningTextBlockView;
struct ReasoningContentBlockView;
struct OrchestrationModelInvocationOutputView;
struct RationaleView;
struct OrchestrationTraceView;
struct PostProcessingParsedResponseView;
struct PostProcessingModelInvocationOutputView;
struct PostProcessingTraceView;
struct PreProcessingParsedResponseView;
struct PreProcessingModelInvocationOutputView;
struct PreProcessingTraceView;
struct RoutingClassifierModelInvocationOutputView;
struct RoutingClassifierTraceView;
struct TraceView;

/// The body of an operation, as the trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RequestBody.html
struct RequestBody {
  /// The properties with values, by media type.
  std::optional<std::map<std::string, std::vector<Parameter>, std::less<>>> content{};

  friend bool operator==(const RequestBody&, const RequestBody&) = default;
};
RequestBody to_owned(const RequestBodyView& view);
void write_json(internal::JsonWriter& writer, const RequestBody& in);

/// An action that the agent has carried out, as its trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ActionGroupInvocationInput.html
struct ActionGroupInvocationInput {
  /// The action group that the action belongs to.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> action_group_name{};
  /// The HTTP method, where the group is defined by an OpenAPI schema.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> verb{};
  /// The path of the operation, where the group is defined by an OpenAPI schema.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> api_path{};
  /// The parameters of the action, with values.
  std::optional<std::vector<Parameter>> parameters{};
  /// The body of the operation, where the group is defined by an OpenAPI schema.
  std::optional<RequestBody> request_body{};
  /// The function, where the group is defined by functions.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> function{};
  /// Who carries out the action: a Lambda function, or the program.
  std::optional<OwnedOpen<ExecutionType>> execution_type{};
  /// The id to answer a return of control with; set only where `executionType` is `RETURN_CONTROL`.
  std::optional<std::string> invocation_id{};

  friend bool operator==(const ActionGroupInvocationInput&, const ActionGroupInvocationInput&) = default;
};
ActionGroupInvocationInput to_owned(const ActionGroupInvocationInputView& view);
void write_json(internal::JsonWriter& writer, const ActionGroupInvocationInput& in);

/// The tokens that a step's model read and made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Usage.html
struct Usage {
  /// Tokens that the model read.
  std::optional<std::int32_t> input_tokens{};
  /// Tokens that the model made.
  std::optional<std::int32_t> output_tokens{};

  friend bool operator==(const Usage&, const Usage&) = default;
};
Usage to_owned(const UsageView& view);
void write_json(internal::JsonWriter& writer, const Usage& in);

/// When a step ran, how long it took and what it used.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Metadata.html
struct Metadata {
  /// When the step began; of the final answer, when the whole request did.
  std::optional<Timestamp> start_time{};
  /// When the step ended; of the final answer, when the whole request did.
  std::optional<Timestamp> end_time{};
  /// The milliseconds that the step took.
  std::optional<std::int64_t> total_time_ms{};
  /// The milliseconds that the whole request took; set only with the final answer.
  std::optional<std::int64_t> operation_total_time_ms{};
  /// The id of the request to the model or service that the step called, to find it in logs.
  std::optional<std::string> client_request_id{};
  /// The tokens that were read and made; set only for steps that call a model.
  ///
  /// Sensitive: never logged.
  std::optional<Usage> usage{};

  friend bool operator==(const Metadata&, const Metadata&) = default;
};
Metadata to_owned(const MetadataView& view);
void write_json(internal::JsonWriter& writer, const Metadata& in);

/// What an action gave back, as the trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ActionGroupInvocationOutput.html
struct ActionGroupInvocationOutput {
  /// The result, as JSON text.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  Box<Metadata> metadata{};

  friend bool operator==(const ActionGroupInvocationOutput&, const ActionGroupInvocationOutput&) = default;
};
ActionGroupInvocationOutput to_owned(const ActionGroupInvocationOutputView& view);
void write_json(internal::JsonWriter& writer, const ActionGroupInvocationOutput& in);

/// Results of actions that a collaborator had asked the program for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ReturnControlResults.html
struct ReturnControlResults {
  /// The `invocationId` that the actions came with.
  std::optional<std::string> invocation_id{};
  /// What the actions gave back.
  std::optional<std::vector<InvocationResultMember>> return_control_invocation_results{};

  friend bool operator==(const ReturnControlResults&, const ReturnControlResults&) = default;
};
ReturnControlResults to_owned(const ReturnControlResultsView& view);
void write_json(internal::JsonWriter& writer, const ReturnControlResults& in);

/// What a supervisor hands to a collaborator.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgentCollaboratorInputPayload.html
struct AgentCollaboratorInputPayload {
  /// Which of the other members is set.
  std::optional<OwnedOpen<PayloadType>> type{};
  /// The task in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// Results of actions that the collaborator had asked the program for.
  Box<ReturnControlResults> return_control_results{};

  friend bool operator==(const AgentCollaboratorInputPayload&, const AgentCollaboratorInputPayload&) = default;
};
AgentCollaboratorInputPayload to_owned(const AgentCollaboratorInputPayloadView& view);
void write_json(internal::JsonWriter& writer, const AgentCollaboratorInputPayload& in);

/// A call of a collaborator, as the trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgentCollaboratorInvocationInput.html
struct AgentCollaboratorInvocationInput {
  /// The collaborator's name.
  std::optional<std::string> agent_collaborator_name{};
  /// The ARN of the collaborator's alias.
  std::optional<std::string> agent_collaborator_alias_arn{};
  /// What the supervisor handed over.
  Box<AgentCollaboratorInputPayload> input{};

  friend bool operator==(const AgentCollaboratorInvocationInput&, const AgentCollaboratorInvocationInput&) = default;
};
AgentCollaboratorInvocationInput to_owned(const AgentCollaboratorInvocationInputView& view);
void write_json(internal::JsonWriter& writer, const AgentCollaboratorInvocationInput& in);

/// What a collaborator gave back.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgentCollaboratorOutputPayload.html
struct AgentCollaboratorOutputPayload {
  /// Which of the other members is set.
  std::optional<OwnedOpen<PayloadType>> type{};
  /// The answer in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// Actions that the collaborator asks the program to carry out.
  ///
  /// Sensitive: never logged.
  Box<ReturnControlPayload> return_control_payload{};

  friend bool operator==(const AgentCollaboratorOutputPayload&, const AgentCollaboratorOutputPayload&) = default;
};
AgentCollaboratorOutputPayload to_owned(const AgentCollaboratorOutputPayloadView& view);
void write_json(internal::JsonWriter& writer, const AgentCollaboratorOutputPayload& in);

/// What a collaborator gave back, as the trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgentCollaboratorInvocationOutput.html
struct AgentCollaboratorInvocationOutput {
  /// The collaborator's name.
  std::optional<std::string> agent_collaborator_name{};
  /// The ARN of the collaborator's alias.
  std::optional<std::string> agent_collaborator_alias_arn{};
  /// The collaborator's answer.
  Box<AgentCollaboratorOutputPayload> output{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  Box<Metadata> metadata{};

  friend bool operator==(const AgentCollaboratorInvocationOutput&, const AgentCollaboratorInvocationOutput&) = default;
};
AgentCollaboratorInvocationOutput to_owned(const AgentCollaboratorInvocationOutputView& view);
void write_json(internal::JsonWriter& writer, const AgentCollaboratorInvocationOutput& in);

/// Code that the agent ran, as its trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CodeInterpreterInvocationInput.html
struct CodeInterpreterInvocationInput {
  /// The code as the model wrote it.
  std::optional<std::string> code{};
  /// The files that the code could use.
  std::optional<std::vector<std::string>> files{};

  friend bool operator==(const CodeInterpreterInvocationInput&, const CodeInterpreterInvocationInput&) = default;
};
CodeInterpreterInvocationInput to_owned(const CodeInterpreterInvocationInputView& view);
void write_json(internal::JsonWriter& writer, const CodeInterpreterInvocationInput& in);

/// What the agent's code gave back.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CodeInterpreterInvocationOutput.html
struct CodeInterpreterInvocationOutput {
  /// What the code put out.
  std::optional<std::string> execution_output{};
  /// What went wrong in the code; absent where nothing did.
  std::optional<std::string> execution_error{};
  /// The files that the code made.
  std::optional<std::vector<std::string>> files{};
  /// True where the code was stopped because it ran too long.
  std::optional<bool> execution_timeout{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  Box<Metadata> metadata{};

  friend bool operator==(const CodeInterpreterInvocationOutput&, const CodeInterpreterInvocationOutput&) = default;
};
CodeInterpreterInvocationOutput to_owned(const CodeInterpreterInvocationOutputView& view);
void write_json(internal::JsonWriter& writer, const CodeInterpreterInvocationOutput& in);

/// What the Lambda function of a custom orchestration sent to the agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CustomOrchestrationTraceEvent.html
struct CustomOrchestrationTraceEvent {
  /// The text of the event.
  std::optional<std::string> text{};

  friend bool operator==(const CustomOrchestrationTraceEvent&, const CustomOrchestrationTraceEvent&) = default;
};
CustomOrchestrationTraceEvent to_owned(const CustomOrchestrationTraceEventView& view);
void write_json(internal::JsonWriter& writer, const CustomOrchestrationTraceEvent& in);

/// What a custom orchestration did.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CustomOrchestrationTrace.html
struct CustomOrchestrationTrace {
  /// The id of this step in the trace.
  std::optional<std::string> trace_id{};
  /// What the orchestration sent.
  ///
  /// Sensitive: never logged.
  std::optional<CustomOrchestrationTraceEvent> event{};

  friend bool operator==(const CustomOrchestrationTrace&, const CustomOrchestrationTrace&) = default;
};
CustomOrchestrationTrace to_owned(const CustomOrchestrationTraceView& view);
void write_json(internal::JsonWriter& writer, const CustomOrchestrationTrace& in);

/// Why the agent could not go on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FailureTrace.html
struct FailureTrace {
  /// The id of this step in the trace.
  std::optional<std::string> trace_id{};
  /// The reason, in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> failure_reason{};
  /// The failure's code.
  std::optional<std::int32_t> failure_code{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  Box<Metadata> metadata{};

  friend bool operator==(const FailureTrace&, const FailureTrace&) = default;
};
FailureTrace to_owned(const FailureTraceView& view);
void write_json(internal::JsonWriter& writer, const FailureTrace& in);

/// The answer to the user, as the trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FinalResponse.html
struct FinalResponse {
  /// The text of the answer.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  Box<Metadata> metadata{};

  friend bool operator==(const FinalResponse&, const FinalResponse&) = default;
};
FinalResponse to_owned(const FinalResponseView& view);
void write_json(internal::JsonWriter& writer, const FinalResponse& in);

/// One kind of harmful content that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailContentFilter.html
struct GuardrailContentFilter {
  /// The kind of harmful content.
  std::optional<OwnedOpen<GuardrailContentFilterType>> type{};
  /// How sure the guardrail is.
  std::optional<OwnedOpen<GuardrailContentFilterConfidence>> confidence{};
  /// What the guardrail did about it.
  std::optional<OwnedOpen<GuardrailContentPolicyAction>> action{};

  friend bool operator==(const GuardrailContentFilter&, const GuardrailContentFilter&) = default;
};
GuardrailContentFilter to_owned(const GuardrailContentFilterView& view);
void write_json(internal::JsonWriter& writer, const GuardrailContentFilter& in);

/// The harmful content that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailContentPolicyAssessment.html
struct GuardrailContentPolicyAssessment {
  /// One entry for each kind that was found.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<GuardrailContentFilter>> filters{};

  friend bool operator==(const GuardrailContentPolicyAssessment&, const GuardrailContentPolicyAssessment&) = default;
};
GuardrailContentPolicyAssessment to_owned(const GuardrailContentPolicyAssessmentView& view);
void write_json(internal::JsonWriter& writer, const GuardrailContentPolicyAssessment& in);

/// A piece of personal or secret data that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailPiiEntityFilter.html
struct GuardrailPiiEntityFilter {
  /// The kind of data.
  std::optional<OwnedOpen<GuardrailPiiEntityType>> type{};
  /// The words of the content that were found.
  std::optional<std::string> match{};
  /// What the guardrail did about it.
  std::optional<OwnedOpen<GuardrailSensitiveInformationPolicyAction>> action{};

  friend bool operator==(const GuardrailPiiEntityFilter&, const GuardrailPiiEntityFilter&) = default;
};
GuardrailPiiEntityFilter to_owned(const GuardrailPiiEntityFilterView& view);
void write_json(internal::JsonWriter& writer, const GuardrailPiiEntityFilter& in);

/// A match of one of the guardrail's regular expressions.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailRegexFilter.html
struct GuardrailRegexFilter {
  /// The name that the guardrail gives the expression.
  std::optional<std::string> name{};
  /// The regular expression that matched.
  std::optional<std::string> regex{};
  /// The words of the content that were found.
  std::optional<std::string> match{};
  /// What the guardrail did about it.
  std::optional<OwnedOpen<GuardrailSensitiveInformationPolicyAction>> action{};

  friend bool operator==(const GuardrailRegexFilter&, const GuardrailRegexFilter&) = default;
};
GuardrailRegexFilter to_owned(const GuardrailRegexFilterView& view);
void write_json(internal::JsonWriter& writer, const GuardrailRegexFilter& in);

/// The sensitive data that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailSensitiveInformationPolicyAssessment.html
struct GuardrailSensitiveInformationPolicyAssessment {
  /// Personal and secret data of known kinds.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<GuardrailPiiEntityFilter>> pii_entities{};
  /// Matches of the guardrail's own regular expressions.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<GuardrailRegexFilter>> regexes{};

  friend bool operator==(const GuardrailSensitiveInformationPolicyAssessment&,
                         const GuardrailSensitiveInformationPolicyAssessment&) = default;
};
GuardrailSensitiveInformationPolicyAssessment to_owned(const GuardrailSensitiveInformationPolicyAssessmentView& view);
void write_json(internal::JsonWriter& writer, const GuardrailSensitiveInformationPolicyAssessment& in);

/// A denied topic that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailTopic.html
struct GuardrailTopic {
  /// The topic's name in the guardrail.
  std::optional<std::string> name{};
  /// How the guardrail treats the topic.
  std::optional<OwnedOpen<GuardrailTopicType>> type{};
  /// What the guardrail did about it.
  std::optional<OwnedOpen<GuardrailTopicPolicyAction>> action{};

  friend bool operator==(const GuardrailTopic&, const GuardrailTopic&) = default;
};
GuardrailTopic to_owned(const GuardrailTopicView& view);
void write_json(internal::JsonWriter& writer, const GuardrailTopic& in);

/// The denied topics that were found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailTopicPolicyAssessment.html
struct GuardrailTopicPolicyAssessment {
  /// One entry for each topic.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<GuardrailTopic>> topics{};

  friend bool operator==(const GuardrailTopicPolicyAssessment&, const GuardrailTopicPolicyAssessment&) = default;
};
GuardrailTopicPolicyAssessment to_owned(const GuardrailTopicPolicyAssessmentView& view);
void write_json(internal::JsonWriter& writer, const GuardrailTopicPolicyAssessment& in);

/// A word of the guardrail's own list that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailCustomWord.html
struct GuardrailCustomWord {
  /// The word or phrase that was found.
  std::optional<std::string> match{};
  /// What the guardrail did about it.
  std::optional<OwnedOpen<GuardrailWordPolicyAction>> action{};

  friend bool operator==(const GuardrailCustomWord&, const GuardrailCustomWord&) = default;
};
GuardrailCustomWord to_owned(const GuardrailCustomWordView& view);
void write_json(internal::JsonWriter& writer, const GuardrailCustomWord& in);

/// A word of a list kept by AWS that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailManagedWord.html
struct GuardrailManagedWord {
  /// The word that was found.
  std::optional<std::string> match{};
  /// Which of AWS's word lists has the word.
  std::optional<OwnedOpen<GuardrailManagedWordType>> type{};
  /// What the guardrail did about it.
  std::optional<OwnedOpen<GuardrailWordPolicyAction>> action{};

  friend bool operator==(const GuardrailManagedWord&, const GuardrailManagedWord&) = default;
};
GuardrailManagedWord to_owned(const GuardrailManagedWordView& view);
void write_json(internal::JsonWriter& writer, const GuardrailManagedWord& in);

/// The words that were found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailWordPolicyAssessment.html
struct GuardrailWordPolicyAssessment {
  /// Words of the guardrail's own list.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<GuardrailCustomWord>> custom_words{};
  /// Words of lists that AWS keeps.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<GuardrailManagedWord>> managed_word_lists{};

  friend bool operator==(const GuardrailWordPolicyAssessment&, const GuardrailWordPolicyAssessment&) = default;
};
GuardrailWordPolicyAssessment to_owned(const GuardrailWordPolicyAssessmentView& view);
void write_json(internal::JsonWriter& writer, const GuardrailWordPolicyAssessment& in);

/// What each policy of a guardrail found. Policies that the guardrail lacks, or that found nothing, may be
/// absent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailAssessment.html
struct GuardrailAssessment {
  /// Denied topics that were found.
  ///
  /// Sensitive: never logged.
  std::optional<GuardrailTopicPolicyAssessment> topic_policy{};
  /// Kinds of harmful content that were found.
  ///
  /// Sensitive: never logged.
  std::optional<GuardrailContentPolicyAssessment> content_policy{};
  /// Words that were found.
  ///
  /// Sensitive: never logged.
  Box<GuardrailWordPolicyAssessment> word_policy{};
  /// Personal data and other patterns that were found.
  ///
  /// Sensitive: never logged.
  Box<GuardrailSensitiveInformationPolicyAssessment> sensitive_information_policy{};

  friend bool operator==(const GuardrailAssessment&, const GuardrailAssessment&) = default;
};
GuardrailAssessment to_owned(const GuardrailAssessmentView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAssessment& in);

/// What a guardrail found in a step of the agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GuardrailTrace.html
struct GuardrailTrace {
  /// Whether the guardrail intervened.
  std::optional<OwnedOpen<GuardrailAction>> action{};
  /// The id of this step in the trace.
  std::optional<std::string> trace_id{};
  /// What was found in the input.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<GuardrailAssessment>> input_assessments{};
  /// What was found in the output.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<GuardrailAssessment>> output_assessments{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  Box<Metadata> metadata{};

  friend bool operator==(const GuardrailTrace&, const GuardrailTrace&) = default;
};
GuardrailTrace to_owned(const GuardrailTraceView& view);
void write_json(internal::JsonWriter& writer, const GuardrailTrace& in);

/// A query of a knowledge base, as the trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_KnowledgeBaseLookupInput.html
struct KnowledgeBaseLookupInput {
  /// The query as the agent made it.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// The id that the knowledge base was given when it was created.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> knowledge_base_id{};

  friend bool operator==(const KnowledgeBaseLookupInput&, const KnowledgeBaseLookupInput&) = default;
};
KnowledgeBaseLookupInput to_owned(const KnowledgeBaseLookupInputView& view);
void write_json(internal::JsonWriter& writer, const KnowledgeBaseLookupInput& in);

/// What the agent sets in motion in a step; the member that fits `invocationType` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvocationInput.html
struct InvocationInput {
  /// The id of this step in the trace.
  std::optional<std::string> trace_id{};
  /// What it sets in motion.
  std::optional<OwnedOpen<InvocationType>> invocation_type{};
  /// An action of one of the agent's groups.
  Box<ActionGroupInvocationInput> action_group_invocation_input{};
  /// A query of a knowledge base.
  Box<KnowledgeBaseLookupInput> knowledge_base_lookup_input{};
  /// Code that the agent wrote.
  Box<CodeInterpreterInvocationInput> code_interpreter_invocation_input{};
  /// A collaborator and its task.
  Box<AgentCollaboratorInvocationInput> agent_collaborator_invocation_input{};

  friend bool operator==(const InvocationInput&, const InvocationInput&) = default;
};
InvocationInput to_owned(const InvocationInputView& view);
void write_json(internal::JsonWriter& writer, const InvocationInput& in);

/// What the agent sends to its model in a step.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ModelInvocationInput.html
struct ModelInvocationInput {
  /// The id of this step in the trace.
  std::optional<std::string> trace_id{};
  /// The whole prompt.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// The step that the prompt belongs to.
  std::optional<OwnedOpen<PromptType>> type{};
  /// The ARN of the Lambda function that parses the model's output, where the agent has one.
  std::optional<std::string> override_lambda{};
  /// Whether the prompt is the service's own or the agent's.
  std::optional<OwnedOpen<CreationMode>> prompt_creation_mode{};
  /// Parameters of the model.
  Box<InferenceConfiguration> inference_configuration{};
  /// Whether the service's own parser or the agent's Lambda function reads the model's output.
  std::optional<OwnedOpen<CreationMode>> parser_mode{};
  /// The model that is called.
  std::optional<std::string> foundation_model{};

  friend bool operator==(const ModelInvocationInput&, const ModelInvocationInput&) = default;
};
ModelInvocationInput to_owned(const ModelInvocationInputView& view);
void write_json(internal::JsonWriter& writer, const ModelInvocationInput& in);

/// What a knowledge base found, as the trace tells it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_KnowledgeBaseLookupOutput.html
struct KnowledgeBaseLookupOutput {
  /// The sources that were found.
  std::optional<std::vector<RetrievedReference>> retrieved_references{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  Box<Metadata> metadata{};

  friend bool operator==(const KnowledgeBaseLookupOutput&, const KnowledgeBaseLookupOutput&) = default;
};
KnowledgeBaseLookupOutput to_owned(const KnowledgeBaseLookupOutputView& view);
void write_json(internal::JsonWriter& writer, const KnowledgeBaseLookupOutput& in);

/// Why the model has to try again.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RepromptResponse.html
struct RepromptResponse {
  /// What the model is told.
  std::optional<std::string> text{};
  /// What could not be used.
  ///
  /// Sensitive: never logged.
  std::optional<OwnedOpen<Source>> source{};

  friend bool operator==(const RepromptResponse&, const RepromptResponse&) = default;
};
RepromptResponse to_owned(const RepromptResponseView& view);
void write_json(internal::JsonWriter& writer, const RepromptResponse& in);

/// What came back in a step; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Observation.html
struct Observation {
  /// The id of this step in the trace.
  std::optional<std::string> trace_id{};
  /// What came back.
  std::optional<OwnedOpen<Type>> type{};
  /// The result of an action.
  std::optional<ActionGroupInvocationOutput> action_group_invocation_output{};
  /// The answer of a collaborator.
  Box<AgentCollaboratorInvocationOutput> agent_collaborator_invocation_output{};
  /// What a knowledge base found.
  std::optional<KnowledgeBaseLookupOutput> knowledge_base_lookup_output{};
  /// The answer to the user.
  std::optional<FinalResponse> final_response{};
  /// Why the model has to try again.
  ///
  /// Sensitive: never logged.
  Box<RepromptResponse> reprompt_response{};
  /// What code gave back.
  Box<CodeInterpreterInvocationOutput> code_interpreter_invocation_output{};

  friend bool operator==(const Observation&, const Observation&) = default;
};
Observation to_owned(const ObservationView& view);
void write_json(internal::JsonWriter& writer, const Observation& in);

/// A model's answer as it gave it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RawResponse.html
struct RawResponse {
  /// The model's answer before any parser read it.
  std::optional<std::string> content{};

  friend bool operator==(const RawResponse&, const RawResponse&) = default;
};
RawResponse to_owned(const RawResponseView& view);
void write_json(internal::JsonWriter& writer, const RawResponse& in);

/// A model's reasoning as text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ReasoningTextBlock.html
struct ReasoningTextBlock {
  /// The reasoning in words, as the model shows it.
  std::string text{};
  /// Proves that the model wrote the text.
  std::optional<std::string> signature{};

  friend bool operator==(const ReasoningTextBlock&, const ReasoningTextBlock&) = default;
};
ReasoningTextBlock to_owned(const ReasoningTextBlockView& view);
void write_json(internal::JsonWriter& writer, const ReasoningTextBlock& in);

/// A model's reasoning before its answer.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ReasoningContentBlock.html
struct ReasoningContentBlock {
  /// The reasoning as text, with its signature.
  ///
  /// Sensitive: never logged.
  Box<ReasoningTextBlock> reasoning_text{};
  /// Reasoning that the provider encrypted for safety. It cannot be read.
  std::optional<Blob> redacted_content{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ReasoningContentBlock&, const ReasoningContentBlock&) = default;
};
ReasoningContentBlock to_owned(const ReasoningContentBlockView& view);
void write_json(internal::JsonWriter& writer, const ReasoningContentBlock& in);

/// What the model answered in the step that decides what the agent does next.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OrchestrationModelInvocationOutput.html
struct OrchestrationModelInvocationOutput {
  /// The id of this step in the trace.
  std::optional<std::string> trace_id{};
  /// The answer as the model gave it.
  ///
  /// Sensitive: never logged.
  std::optional<RawResponse> raw_response{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  Box<Metadata> metadata{};
  /// The model's reasoning before the answer; absent where the model gives none.
  ///
  /// Sensitive: never logged.
  Box<ReasoningContentBlock> reasoning_content{};

  friend bool operator==(const OrchestrationModelInvocationOutput&,
                         const OrchestrationModelInvocationOutput&) = default;
};
OrchestrationModelInvocationOutput to_owned(const OrchestrationModelInvocationOutputView& view);
void write_json(internal::JsonWriter& writer, const OrchestrationModelInvocationOutput& in);

/// Why the agent does what it does next.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Rationale.html
struct Rationale {
  /// The id of this step in the trace.
  std::optional<std::string> trace_id{};
  /// The reason, in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};

  friend bool operator==(const Rationale&, const Rationale&) = default;
};
Rationale to_owned(const RationaleView& view);
void write_json(internal::JsonWriter& writer, const Rationale& in);

/// A part of the step in which the agent decides what to do, and does it.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OrchestrationTrace.html
struct OrchestrationTrace {
  /// Why it does what it does.
  ///
  /// Sensitive: never logged.
  Box<Rationale> rationale{};
  /// What it sets in motion.
  ///
  /// Sensitive: never logged.
  Box<InvocationInput> invocation_input{};
  /// What came back.
  ///
  /// Sensitive: never logged.
  Box<Observation> observation{};
  /// What it sends to its model.
  ///
  /// Sensitive: never logged.
  Box<ModelInvocationInput> model_invocation_input{};
  /// What its model answered.
  ///
  /// Sensitive: never logged.
  Box<OrchestrationModelInvocationOutput> model_invocation_output{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const OrchestrationTrace&, const OrchestrationTrace&) = default;
};
OrchestrationTrace to_owned(const OrchestrationTraceView& view);
void write_json(internal::JsonWriter& writer, const OrchestrationTrace& in);

/// The shaped answer as the parser read it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PostProcessingParsedResponse.html
struct PostProcessingParsedResponse {
  /// The text of the answer.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};

  friend bool operator==(const PostProcessingParsedResponse&, const PostProcessingParsedResponse&) = default;
};
PostProcessingParsedResponse to_owned(const PostProcessingParsedResponseView& view);
void write_json(internal::JsonWriter& writer, const PostProcessingParsedResponse& in);

/// What the model answered in the step that shapes the final answer.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PostProcessingModelInvocationOutput.html
struct PostProcessingModelInvocationOutput {
  /// The id of this step in the trace.
  std::optional<std::string> trace_id{};
  /// The answer as the parser read it.
  ///
  /// Sensitive: never logged.
  std::optional<PostProcessingParsedResponse> parsed_response{};
  /// The answer as the model gave it.
  ///
  /// Sensitive: never logged.
  std::optional<RawResponse> raw_response{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  Box<Metadata> metadata{};
  /// The model's reasoning before the answer; absent where the model gives none.
  ///
  /// Sensitive: never logged.
  Box<ReasoningContentBlock> reasoning_content{};

  friend bool operator==(const PostProcessingModelInvocationOutput&,
                         const PostProcessingModelInvocationOutput&) = default;
};
PostProcessingModelInvocationOutput to_owned(const PostProcessingModelInvocationOutputView& view);
void write_json(internal::JsonWriter& writer, const PostProcessingModelInvocationOutput& in);

/// A part of the step that shapes the final answer.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PostProcessingTrace.html
struct PostProcessingTrace {
  /// What the agent sends to its model.
  ///
  /// Sensitive: never logged.
  Box<ModelInvocationInput> model_invocation_input{};
  /// What its model answered.
  ///
  /// Sensitive: never logged.
  Box<PostProcessingModelInvocationOutput> model_invocation_output{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PostProcessingTrace&, const PostProcessingTrace&) = default;
};
PostProcessingTrace to_owned(const PostProcessingTraceView& view);
void write_json(internal::JsonWriter& writer, const PostProcessingTrace& in);

/// The judgement of the user's message as the parser read it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PreProcessingParsedResponse.html
struct PreProcessingParsedResponse {
  /// What the agent is going to do about the message, in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> rationale{};
  /// False where the agent does not take the message up and goes no further.
  std::optional<bool> is_valid{};

  friend bool operator==(const PreProcessingParsedResponse&, const PreProcessingParsedResponse&) = default;
};
PreProcessingParsedResponse to_owned(const PreProcessingParsedResponseView& view);
void write_json(internal::JsonWriter& writer, const PreProcessingParsedResponse& in);

/// What the model answered in the step that judges the user's message.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PreProcessingModelInvocationOutput.html
struct PreProcessingModelInvocationOutput {
  /// The id of this step in the trace.
  std::optional<std::string> trace_id{};
  /// The answer as the parser read it.
  ///
  /// Sensitive: never logged.
  std::optional<PreProcessingParsedResponse> parsed_response{};
  /// The answer as the model gave it.
  ///
  /// Sensitive: never logged.
  std::optional<RawResponse> raw_response{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  Box<Metadata> metadata{};
  /// The model's reasoning before the answer; absent where the model gives none.
  ///
  /// Sensitive: never logged.
  Box<ReasoningContentBlock> reasoning_content{};

  friend bool operator==(const PreProcessingModelInvocationOutput&,
                         const PreProcessingModelInvocationOutput&) = default;
};
PreProcessingModelInvocationOutput to_owned(const PreProcessingModelInvocationOutputView& view);
void write_json(internal::JsonWriter& writer, const PreProcessingModelInvocationOutput& in);

/// A part of the step that judges the user's message, before the agent takes it up.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PreProcessingTrace.html
struct PreProcessingTrace {
  /// What the agent sends to its model.
  ///
  /// Sensitive: never logged.
  Box<ModelInvocationInput> model_invocation_input{};
  /// What its model answered.
  ///
  /// Sensitive: never logged.
  Box<PreProcessingModelInvocationOutput> model_invocation_output{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PreProcessingTrace&, const PreProcessingTrace&) = default;
};
PreProcessingTrace to_owned(const PreProcessingTraceView& view);
void write_json(internal::JsonWriter& writer, const PreProcessingTrace& in);

/// What the model answered in the step that picks a collaborator.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RoutingClassifierModelInvocationOutput.html
struct RoutingClassifierModelInvocationOutput {
  /// The id of this step in the trace.
  std::optional<std::string> trace_id{};
  /// The answer as the model gave it.
  ///
  /// Sensitive: never logged.
  std::optional<RawResponse> raw_response{};
  /// When the step ran, how long it took and what it used.
  ///
  /// Sensitive: never logged.
  Box<Metadata> metadata{};

  friend bool operator==(const RoutingClassifierModelInvocationOutput&,
                         const RoutingClassifierModelInvocationOutput&) = default;
};
RoutingClassifierModelInvocationOutput to_owned(const RoutingClassifierModelInvocationOutputView& view);
void write_json(internal::JsonWriter& writer, const RoutingClassifierModelInvocationOutput& in);

/// A part of the step in which a supervisor picks the collaborator that a request goes to.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RoutingClassifierTrace.html
struct RoutingClassifierTrace {
  /// What it sets in motion.
  ///
  /// Sensitive: never logged.
  Box<InvocationInput> invocation_input{};
  /// What came back.
  ///
  /// Sensitive: never logged.
  Box<Observation> observation{};
  /// What it sends to its model.
  ///
  /// Sensitive: never logged.
  Box<ModelInvocationInput> model_invocation_input{};
  /// What its model answered.
  ///
  /// Sensitive: never logged.
  Box<RoutingClassifierModelInvocationOutput> model_invocation_output{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RoutingClassifierTrace&, const RoutingClassifierTrace&) = default;
};
RoutingClassifierTrace to_owned(const RoutingClassifierTraceView& view);
void write_json(internal::JsonWriter& writer, const RoutingClassifierTrace& in);

/// A step of an agent.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Trace.html
struct Trace {
  /// What a guardrail found.
  ///
  /// Sensitive: never logged.
  Box<GuardrailTrace> guardrail_trace{};
  /// The user's message is judged.
  ///
  /// Sensitive: never logged.
  Box<PreProcessingTrace> pre_processing_trace{};
  /// The agent decides what to do, and does it.
  ///
  /// Sensitive: never logged.
  Box<OrchestrationTrace> orchestration_trace{};
  /// The final answer is shaped.
  ///
  /// Sensitive: never logged.
  Box<PostProcessingTrace> post_processing_trace{};
  /// A supervisor picks the collaborator that the request goes to.
  ///
  /// Sensitive: never logged.
  Box<RoutingClassifierTrace> routing_classifier_trace{};
  /// The agent cannot go on.
  ///
  /// Sensitive: never logged.
  Box<FailureTrace> failure_trace{};
  /// A custom orchestration decides what to do.
  ///
  /// Sensitive: never logged.
  Box<CustomOrchestrationTrace> custom_orchestration_trace{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Trace&, const Trace&) = default;
};
Trace to_owned(const TraceView& view);
void write_json(internal::JsonWriter& writer, const Trace& in);

}  // namespace outcrop::bedrock_agent_runtime
