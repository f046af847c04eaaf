// Makes Trace and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/trace.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/trace.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

RequestBody to_owned(const RequestBodyView& view) {
  RequestBody owned;
  internal::own(owned.content, view.content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RequestBody& in) {
  writer.begin_object();
  writer.member("content", in.content);
  writer.end_object();
}

ActionGroupInvocationInput to_owned(const ActionGroupInvocationInputView& view) {
  ActionGroupInvocationInput owned;
  internal::own(owned.action_group_name, view.action_group_name);
  internal::own(owned.verb, view.verb);
  internal::own(owned.api_path, view.api_path);
  internal::own(owned.parameters, view.parameters);
  internal::own(owned.request_body, view.request_body);
  internal::own(owned.function, view.function);
  internal::own(owned.execution_type, view.execution_type);
  internal::own(owned.invocation_id, view.invocation_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ActionGroupInvocationInput& in) {
  writer.begin_object();
  writer.sensitive().member("actionGroupName", in.action_group_name);
  writer.sensitive().member("verb", in.verb);
  writer.sensitive().member("apiPath", in.api_path);
  writer.member("parameters", in.parameters);
  writer.member("requestBody", in.request_body);
  writer.sensitive().member("function", in.function);
  writer.member("executionType", in.execution_type);
  writer.member("invocationId", in.invocation_id);
  writer.end_object();
}

Usage to_owned(const UsageView& view) {
  Usage owned;
  internal::own(owned.input_tokens, view.input_tokens);
  internal::own(owned.output_tokens, view.output_tokens);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Usage& in) {
  writer.begin_object();
  writer.sensitive().member("inputTokens", in.input_tokens);
  writer.sensitive().member("outputTokens", in.output_tokens);
  writer.end_object();
}

Metadata to_owned(const MetadataView& view) {
  Metadata owned;
  internal::own(owned.start_time, view.start_time);
  internal::own(owned.end_time, view.end_time);
  internal::own(owned.total_time_ms, view.total_time_ms);
  internal::own(owned.operation_total_time_ms, view.operation_total_time_ms);
  internal::own(owned.client_request_id, view.client_request_id);
  internal::own(owned.usage, view.usage);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Metadata& in) {
  writer.begin_object();
  writer.sensitive().member("startTime", in.start_time, TimestampFormat::date_time);
  writer.sensitive().member("endTime", in.end_time, TimestampFormat::date_time);
  writer.sensitive().member("totalTimeMs", in.total_time_ms);
  writer.sensitive().member("operationTotalTimeMs", in.operation_total_time_ms);
  writer.sensitive().member("clientRequestId", in.client_request_id);
  writer.sensitive().member("usage", in.usage);
  writer.end_object();
}

ActionGroupInvocationOutput to_owned(const ActionGroupInvocationOutputView& view) {
  ActionGroupInvocationOutput owned;
  internal::own(owned.text, view.text);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ActionGroupInvocationOutput& in) {
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("metadata", in.metadata);
  writer.end_object();
}

ReturnControlResults to_owned(const ReturnControlResultsView& view) {
  ReturnControlResults owned;
  internal::own(owned.invocation_id, view.invocation_id);
  internal::own(owned.return_control_invocation_results, view.return_control_invocation_results);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ReturnControlResults& in) {
  writer.begin_object();
  writer.member("invocationId", in.invocation_id);
  writer.member("returnControlInvocationResults", in.return_control_invocation_results);
  writer.end_object();
}

AgentCollaboratorInputPayload to_owned(const AgentCollaboratorInputPayloadView& view) {
  AgentCollaboratorInputPayload owned;
  internal::own(owned.type, view.type);
  internal::own(owned.text, view.text);
  internal::own(owned.return_control_results, view.return_control_results);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentCollaboratorInputPayload& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.sensitive().member("text", in.text);
  writer.member("returnControlResults", in.return_control_results);
  writer.end_object();
}

AgentCollaboratorInvocationInput to_owned(const AgentCollaboratorInvocationInputView& view) {
  AgentCollaboratorInvocationInput owned;
  internal::own(owned.agent_collaborator_name, view.agent_collaborator_name);
  internal::own(owned.agent_collaborator_alias_arn, view.agent_collaborator_alias_arn);
  internal::own(owned.input, view.input);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentCollaboratorInvocationInput& in) {
  writer.begin_object();
  writer.member("agentCollaboratorName", in.agent_collaborator_name);
  writer.member("agentCollaboratorAliasArn", in.agent_collaborator_alias_arn);
  writer.member("input", in.input);
  writer.end_object();
}

AgentCollaboratorOutputPayload to_owned(const AgentCollaboratorOutputPayloadView& view) {
  AgentCollaboratorOutputPayload owned;
  internal::own(owned.type, view.type);
  internal::own(owned.text, view.text);
  internal::own(owned.return_control_payload, view.return_control_payload);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentCollaboratorOutputPayload& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("returnControlPayload", in.return_control_payload);
  writer.end_object();
}

AgentCollaboratorInvocationOutput to_owned(const AgentCollaboratorInvocationOutputView& view) {
  AgentCollaboratorInvocationOutput owned;
  internal::own(owned.agent_collaborator_name, view.agent_collaborator_name);
  internal::own(owned.agent_collaborator_alias_arn, view.agent_collaborator_alias_arn);
  internal::own(owned.output, view.output);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AgentCollaboratorInvocationOutput& in) {
  writer.begin_object();
  writer.member("agentCollaboratorName", in.agent_collaborator_name);
  writer.member("agentCollaboratorAliasArn", in.agent_collaborator_alias_arn);
  writer.member("output", in.output);
  writer.sensitive().member("metadata", in.metadata);
  writer.end_object();
}

CodeInterpreterInvocationInput to_owned(const CodeInterpreterInvocationInputView& view) {
  CodeInterpreterInvocationInput owned;
  internal::own(owned.code, view.code);
  internal::own(owned.files, view.files);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CodeInterpreterInvocationInput& in) {
  writer.begin_object();
  writer.member("code", in.code);
  writer.member("files", in.files);
  writer.end_object();
}

CodeInterpreterInvocationOutput to_owned(const CodeInterpreterInvocationOutputView& view) {
  CodeInterpreterInvocationOutput owned;
  internal::own(owned.execution_output, view.execution_output);
  internal::own(owned.execution_error, view.execution_error);
  internal::own(owned.files, view.files);
  internal::own(owned.execution_timeout, view.execution_timeout);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CodeInterpreterInvocationOutput& in) {
  writer.begin_object();
  writer.member("executionOutput", in.execution_output);
  writer.member("executionError", in.execution_error);
  writer.member("files", in.files);
  writer.member("executionTimeout", in.execution_timeout);
  writer.sensitive().member("metadata", in.metadata);
  writer.end_object();
}

CustomOrchestrationTraceEvent to_owned(const CustomOrchestrationTraceEventView& view) {
  CustomOrchestrationTraceEvent owned;
  internal::own(owned.text, view.text);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CustomOrchestrationTraceEvent& in) {
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.end_object();
}

CustomOrchestrationTrace to_owned(const CustomOrchestrationTraceView& view) {
  CustomOrchestrationTrace owned;
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.event, view.event);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CustomOrchestrationTrace& in) {
  writer.begin_object();
  writer.sensitive().member("traceId", in.trace_id);
  writer.sensitive().member("event", in.event);
  writer.end_object();
}

FailureTrace to_owned(const FailureTraceView& view) {
  FailureTrace owned;
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.failure_reason, view.failure_reason);
  internal::own(owned.failure_code, view.failure_code);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FailureTrace& in) {
  writer.begin_object();
  writer.sensitive().member("traceId", in.trace_id);
  writer.sensitive().member("failureReason", in.failure_reason);
  writer.sensitive().member("failureCode", in.failure_code);
  writer.sensitive().member("metadata", in.metadata);
  writer.end_object();
}

FinalResponse to_owned(const FinalResponseView& view) {
  FinalResponse owned;
  internal::own(owned.text, view.text);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FinalResponse& in) {
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("metadata", in.metadata);
  writer.end_object();
}

GuardrailContentFilter to_owned(const GuardrailContentFilterView& view) {
  GuardrailContentFilter owned;
  internal::own(owned.type, view.type);
  internal::own(owned.confidence, view.confidence);
  internal::own(owned.action, view.action);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailContentFilter& in) {
  writer.begin_object();
  writer.sensitive().member("type", in.type);
  writer.sensitive().member("confidence", in.confidence);
  writer.sensitive().member("action", in.action);
  writer.end_object();
}

GuardrailContentPolicyAssessment to_owned(const GuardrailContentPolicyAssessmentView& view) {
  GuardrailContentPolicyAssessment owned;
  internal::own(owned.filters, view.filters);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailContentPolicyAssessment& in) {
  writer.begin_object();
  writer.sensitive().member("filters", in.filters);
  writer.end_object();
}

GuardrailPiiEntityFilter to_owned(const GuardrailPiiEntityFilterView& view) {
  GuardrailPiiEntityFilter owned;
  internal::own(owned.type, view.type);
  internal::own(owned.match, view.match);
  internal::own(owned.action, view.action);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailPiiEntityFilter& in) {
  writer.begin_object();
  writer.sensitive().member("type", in.type);
  writer.sensitive().member("match", in.match);
  writer.sensitive().member("action", in.action);
  writer.end_object();
}

GuardrailRegexFilter to_owned(const GuardrailRegexFilterView& view) {
  GuardrailRegexFilter owned;
  internal::own(owned.name, view.name);
  internal::own(owned.regex, view.regex);
  internal::own(owned.match, view.match);
  internal::own(owned.action, view.action);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailRegexFilter& in) {
  writer.begin_object();
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("regex", in.regex);
  writer.sensitive().member("match", in.match);
  writer.sensitive().member("action", in.action);
  writer.end_object();
}

GuardrailSensitiveInformationPolicyAssessment to_owned(const GuardrailSensitiveInformationPolicyAssessmentView& view) {
  GuardrailSensitiveInformationPolicyAssessment owned;
  internal::own(owned.pii_entities, view.pii_entities);
  internal::own(owned.regexes, view.regexes);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailSensitiveInformationPolicyAssessment& in) {
  writer.begin_object();
  writer.sensitive().member("piiEntities", in.pii_entities);
  writer.sensitive().member("regexes", in.regexes);
  writer.end_object();
}

GuardrailTopic to_owned(const GuardrailTopicView& view) {
  GuardrailTopic owned;
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.action, view.action);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailTopic& in) {
  writer.begin_object();
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("type", in.type);
  writer.sensitive().member("action", in.action);
  writer.end_object();
}

GuardrailTopicPolicyAssessment to_owned(const GuardrailTopicPolicyAssessmentView& view) {
  GuardrailTopicPolicyAssessment owned;
  internal::own(owned.topics, view.topics);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailTopicPolicyAssessment& in) {
  writer.begin_object();
  writer.sensitive().member("topics", in.topics);
  writer.end_object();
}

GuardrailCustomWord to_owned(const GuardrailCustomWordView& view) {
  GuardrailCustomWord owned;
  internal::own(owned.match, view.match);
  internal::own(owned.action, view.action);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailCustomWord& in) {
  writer.begin_object();
  writer.sensitive().member("match", in.match);
  writer.sensitive().member("action", in.action);
  writer.end_object();
}

GuardrailManagedWord to_owned(const GuardrailManagedWordView& view) {
  GuardrailManagedWord owned;
  internal::own(owned.match, view.match);
  internal::own(owned.type, view.type);
  internal::own(owned.action, view.action);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailManagedWord& in) {
  writer.begin_object();
  writer.sensitive().member("match", in.match);
  writer.sensitive().member("type", in.type);
  writer.sensitive().member("action", in.action);
  writer.end_object();
}

GuardrailWordPolicyAssessment to_owned(const GuardrailWordPolicyAssessmentView& view) {
  GuardrailWordPolicyAssessment owned;
  internal::own(owned.custom_words, view.custom_words);
  internal::own(owned.managed_word_lists, view.managed_word_lists);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailWordPolicyAssessment& in) {
  writer.begin_object();
  writer.sensitive().member("customWords", in.custom_words);
  writer.sensitive().member("managedWordLists", in.managed_word_lists);
  writer.end_object();
}

GuardrailAssessment to_owned(const GuardrailAssessmentView& view) {
  GuardrailAssessment owned;
  internal::own(owned.topic_policy, view.topic_policy);
  internal::own(owned.content_policy, view.content_policy);
  internal::own(owned.word_policy, view.word_policy);
  internal::own(owned.sensitive_information_policy, view.sensitive_information_policy);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailAssessment& in) {
  writer.begin_object();
  writer.sensitive().member("topicPolicy", in.topic_policy);
  writer.sensitive().member("contentPolicy", in.content_policy);
  writer.sensitive().member("wordPolicy", in.word_policy);
  writer.sensitive().member("sensitiveInformationPolicy", in.sensitive_information_policy);
  writer.end_object();
}

GuardrailTrace to_owned(const GuardrailTraceView& view) {
  GuardrailTrace owned;
  internal::own(owned.action, view.action);
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.input_assessments, view.input_assessments);
  internal::own(owned.output_assessments, view.output_assessments);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailTrace& in) {
  writer.begin_object();
  writer.sensitive().member("action", in.action);
  writer.sensitive().member("traceId", in.trace_id);
  writer.sensitive().member("inputAssessments", in.input_assessments);
  writer.sensitive().member("outputAssessments", in.output_assessments);
  writer.sensitive().member("metadata", in.metadata);
  writer.end_object();
}

KnowledgeBaseLookupInput to_owned(const KnowledgeBaseLookupInputView& view) {
  KnowledgeBaseLookupInput owned;
  internal::own(owned.text, view.text);
  internal::own(owned.knowledge_base_id, view.knowledge_base_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseLookupInput& in) {
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("knowledgeBaseId", in.knowledge_base_id);
  writer.end_object();
}

InvocationInput to_owned(const InvocationInputView& view) {
  InvocationInput owned;
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.invocation_type, view.invocation_type);
  internal::own(owned.action_group_invocation_input, view.action_group_invocation_input);
  internal::own(owned.knowledge_base_lookup_input, view.knowledge_base_lookup_input);
  internal::own(owned.code_interpreter_invocation_input, view.code_interpreter_invocation_input);
  internal::own(owned.agent_collaborator_invocation_input, view.agent_collaborator_invocation_input);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvocationInput& in) {
  writer.begin_object();
  writer.sensitive().member("traceId", in.trace_id);
  writer.sensitive().member("invocationType", in.invocation_type);
  writer.sensitive().member("actionGroupInvocationInput", in.action_group_invocation_input);
  writer.sensitive().member("knowledgeBaseLookupInput", in.knowledge_base_lookup_input);
  writer.sensitive().member("codeInterpreterInvocationInput", in.code_interpreter_invocation_input);
  writer.sensitive().member("agentCollaboratorInvocationInput", in.agent_collaborator_invocation_input);
  writer.end_object();
}

ModelInvocationInput to_owned(const ModelInvocationInputView& view) {
  ModelInvocationInput owned;
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.text, view.text);
  internal::own(owned.type, view.type);
  internal::own(owned.override_lambda, view.override_lambda);
  internal::own(owned.prompt_creation_mode, view.prompt_creation_mode);
  internal::own(owned.inference_configuration, view.inference_configuration);
  internal::own(owned.parser_mode, view.parser_mode);
  internal::own(owned.foundation_model, view.foundation_model);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ModelInvocationInput& in) {
  writer.begin_object();
  writer.sensitive().member("traceId", in.trace_id);
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("type", in.type);
  writer.sensitive().member("overrideLambda", in.override_lambda);
  writer.sensitive().member("promptCreationMode", in.prompt_creation_mode);
  writer.sensitive().member("inferenceConfiguration", in.inference_configuration);
  writer.sensitive().member("parserMode", in.parser_mode);
  writer.sensitive().member("foundationModel", in.foundation_model);
  writer.end_object();
}

KnowledgeBaseLookupOutput to_owned(const KnowledgeBaseLookupOutputView& view) {
  KnowledgeBaseLookupOutput owned;
  internal::own(owned.retrieved_references, view.retrieved_references);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseLookupOutput& in) {
  writer.begin_object();
  writer.member("retrievedReferences", in.retrieved_references);
  writer.sensitive().member("metadata", in.metadata);
  writer.end_object();
}

RepromptResponse to_owned(const RepromptResponseView& view) {
  RepromptResponse owned;
  internal::own(owned.text, view.text);
  internal::own(owned.source, view.source);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RepromptResponse& in) {
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("source", in.source);
  writer.end_object();
}

Observation to_owned(const ObservationView& view) {
  Observation owned;
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.type, view.type);
  internal::own(owned.action_group_invocation_output, view.action_group_invocation_output);
  internal::own(owned.agent_collaborator_invocation_output, view.agent_collaborator_invocation_output);
  internal::own(owned.knowledge_base_lookup_output, view.knowledge_base_lookup_output);
  internal::own(owned.final_response, view.final_response);
  internal::own(owned.reprompt_response, view.reprompt_response);
  internal::own(owned.code_interpreter_invocation_output, view.code_interpreter_invocation_output);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Observation& in) {
  writer.begin_object();
  writer.sensitive().member("traceId", in.trace_id);
  writer.sensitive().member("type", in.type);
  writer.sensitive().member("actionGroupInvocationOutput", in.action_group_invocation_output);
  writer.sensitive().member("agentCollaboratorInvocationOutput", in.agent_collaborator_invocation_output);
  writer.sensitive().member("knowledgeBaseLookupOutput", in.knowledge_base_lookup_output);
  writer.sensitive().member("finalResponse", in.final_response);
  writer.sensitive().member("repromptResponse", in.reprompt_response);
  writer.sensitive().member("codeInterpreterInvocationOutput", in.code_interpreter_invocation_output);
  writer.end_object();
}

RawResponse to_owned(const RawResponseView& view) {
  RawResponse owned;
  internal::own(owned.content, view.content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RawResponse& in) {
  writer.begin_object();
  writer.sensitive().member("content", in.content);
  writer.end_object();
}

ReasoningTextBlock to_owned(const ReasoningTextBlockView& view) {
  ReasoningTextBlock owned;
  internal::own(owned.text, view.text);
  internal::own(owned.signature, view.signature);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ReasoningTextBlock& in) {
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.sensitive().member("signature", in.signature);
  writer.end_object();
}

ReasoningContentBlock to_owned(const ReasoningContentBlockView& view) {
  ReasoningContentBlock owned;
  internal::own(owned.reasoning_text, view.reasoning_text);
  internal::own(owned.redacted_content, view.redacted_content);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ReasoningContentBlock& in) {
  writer.exactly_one("ReasoningContentBlock",
                     in.reasoning_text.has_value() + in.redacted_content.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("reasoningText", in.reasoning_text);
  writer.sensitive().member("redactedContent", in.redacted_content);
  writer.unknown(in.unknown);
  writer.end_object();
}

OrchestrationModelInvocationOutput to_owned(const OrchestrationModelInvocationOutputView& view) {
  OrchestrationModelInvocationOutput owned;
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.raw_response, view.raw_response);
  internal::own(owned.metadata, view.metadata);
  internal::own(owned.reasoning_content, view.reasoning_content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const OrchestrationModelInvocationOutput& in) {
  writer.begin_object();
  writer.sensitive().member("traceId", in.trace_id);
  writer.sensitive().member("rawResponse", in.raw_response);
  writer.sensitive().member("metadata", in.metadata);
  writer.sensitive().member("reasoningContent", in.reasoning_content);
  writer.end_object();
}

Rationale to_owned(const RationaleView& view) {
  Rationale owned;
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.text, view.text);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Rationale& in) {
  writer.begin_object();
  writer.sensitive().member("traceId", in.trace_id);
  writer.sensitive().member("text", in.text);
  writer.end_object();
}

OrchestrationTrace to_owned(const OrchestrationTraceView& view) {
  OrchestrationTrace owned;
  internal::own(owned.rationale, view.rationale);
  internal::own(owned.invocation_input, view.invocation_input);
  internal::own(owned.observation, view.observation);
  internal::own(owned.model_invocation_input, view.model_invocation_input);
  internal::own(owned.model_invocation_output, view.model_invocation_output);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const OrchestrationTrace& in) {
  writer.exactly_one("OrchestrationTrace", in.rationale.has_value() + in.invocation_input.has_value() +
                                               in.observation.has_value() + in.model_invocation_input.has_value() +
                                               in.model_invocation_output.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("rationale", in.rationale);
  writer.sensitive().member("invocationInput", in.invocation_input);
  writer.sensitive().member("observation", in.observation);
  writer.sensitive().member("modelInvocationInput", in.model_invocation_input);
  writer.sensitive().member("modelInvocationOutput", in.model_invocation_output);
  writer.unknown(in.unknown);
  writer.end_object();
}

PostProcessingParsedResponse to_owned(const PostProcessingParsedResponseView& view) {
  PostProcessingParsedResponse owned;
  internal::own(owned.text, view.text);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PostProcessingParsedResponse& in) {
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.end_object();
}

PostProcessingModelInvocationOutput to_owned(const PostProcessingModelInvocationOutputView& view) {
  PostProcessingModelInvocationOutput owned;
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.parsed_response, view.parsed_response);
  internal::own(owned.raw_response, view.raw_response);
  internal::own(owned.metadata, view.metadata);
  internal::own(owned.reasoning_content, view.reasoning_content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PostProcessingModelInvocationOutput& in) {
  writer.begin_object();
  writer.sensitive().member("traceId", in.trace_id);
  writer.sensitive().member("parsedResponse", in.parsed_response);
  writer.sensitive().member("rawResponse", in.raw_response);
  writer.sensitive().member("metadata", in.metadata);
  writer.sensitive().member("reasoningContent", in.reasoning_content);
  writer.end_object();
}

PostProcessingTrace to_owned(const PostProcessingTraceView& view) {
  PostProcessingTrace owned;
  internal::own(owned.model_invocation_input, view.model_invocation_input);
  internal::own(owned.model_invocation_output, view.model_invocation_output);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PostProcessingTrace& in) {
  writer.exactly_one("PostProcessingTrace", in.model_invocation_input.has_value() +
                                                in.model_invocation_output.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("modelInvocationInput", in.model_invocation_input);
  writer.sensitive().member("modelInvocationOutput", in.model_invocation_output);
  writer.unknown(in.unknown);
  writer.end_object();
}

PreProcessingParsedResponse to_owned(const PreProcessingParsedResponseView& view) {
  PreProcessingParsedResponse owned;
  internal::own(owned.rationale, view.rationale);
  internal::own(owned.is_valid, view.is_valid);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PreProcessingParsedResponse& in) {
  writer.begin_object();
  writer.sensitive().member("rationale", in.rationale);
  writer.sensitive().member("isValid", in.is_valid);
  writer.end_object();
}

PreProcessingModelInvocationOutput to_owned(const PreProcessingModelInvocationOutputView& view) {
  PreProcessingModelInvocationOutput owned;
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.parsed_response, view.parsed_response);
  internal::own(owned.raw_response, view.raw_response);
  internal::own(owned.metadata, view.metadata);
  internal::own(owned.reasoning_content, view.reasoning_content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PreProcessingModelInvocationOutput& in) {
  writer.begin_object();
  writer.sensitive().member("traceId", in.trace_id);
  writer.sensitive().member("parsedResponse", in.parsed_response);
  writer.sensitive().member("rawResponse", in.raw_response);
  writer.sensitive().member("metadata", in.metadata);
  writer.sensitive().member("reasoningContent", in.reasoning_content);
  writer.end_object();
}

PreProcessingTrace to_owned(const PreProcessingTraceView& view) {
  PreProcessingTrace owned;
  internal::own(owned.model_invocation_input, view.model_invocation_input);
  internal::own(owned.model_invocation_output, view.model_invocation_output);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PreProcessingTrace& in) {
  writer.exactly_one("PreProcessingTrace", in.model_invocation_input.has_value() +
                                               in.model_invocation_output.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("modelInvocationInput", in.model_invocation_input);
  writer.sensitive().member("modelInvocationOutput", in.model_invocation_output);
  writer.unknown(in.unknown);
  writer.end_object();
}

RoutingClassifierModelInvocationOutput to_owned(const RoutingClassifierModelInvocationOutputView& view) {
  RoutingClassifierModelInvocationOutput owned;
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.raw_response, view.raw_response);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RoutingClassifierModelInvocationOutput& in) {
  writer.begin_object();
  writer.sensitive().member("traceId", in.trace_id);
  writer.sensitive().member("rawResponse", in.raw_response);
  writer.sensitive().member("metadata", in.metadata);
  writer.end_object();
}

RoutingClassifierTrace to_owned(const RoutingClassifierTraceView& view) {
  RoutingClassifierTrace owned;
  internal::own(owned.invocation_input, view.invocation_input);
  internal::own(owned.observation, view.observation);
  internal::own(owned.model_invocation_input, view.model_invocation_input);
  internal::own(owned.model_invocation_output, view.model_invocation_output);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RoutingClassifierTrace& in) {
  writer.exactly_one("RoutingClassifierTrace", in.invocation_input.has_value() + in.observation.has_value() +
                                                   in.model_invocation_input.has_value() +
                                                   in.model_invocation_output.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("invocationInput", in.invocation_input);
  writer.sensitive().member("observation", in.observation);
  writer.sensitive().member("modelInvocationInput", in.model_invocation_input);
  writer.sensitive().member("modelInvocationOutput", in.model_invocation_output);
  writer.unknown(in.unknown);
  writer.end_object();
}

Trace to_owned(const TraceView& view) {
  Trace owned;
  internal::own(owned.guardrail_trace, view.guardrail_trace);
  internal::own(owned.pre_processing_trace, view.pre_processing_trace);
  internal::own(owned.orchestration_trace, view.orchestration_trace);
  internal::own(owned.post_processing_trace, view.post_processing_trace);
  internal::own(owned.routing_classifier_trace, view.routing_classifier_trace);
  internal::own(owned.failure_trace, view.failure_trace);
  internal::own(owned.custom_orchestration_trace, view.custom_orchestration_trace);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Trace& in) {
  writer.exactly_one("Trace", in.guardrail_trace.has_value() + in.pre_processing_trace.has_value() +
                                  in.orchestration_trace.has_value() + in.post_processing_trace.has_value() +
                                  in.routing_classifier_trace.has_value() + in.failure_trace.has_value() +
                                  in.custom_orchestration_trace.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("guardrailTrace", in.guardrail_trace);
  writer.sensitive().member("preProcessingTrace", in.pre_processing_trace);
  writer.sensitive().member("orchestrationTrace", in.orchestration_trace);
  writer.sensitive().member("postProcessingTrace", in.post_processing_trace);
  writer.sensitive().member("routingClassifierTrace", in.routing_classifier_trace);
  writer.sensitive().member("failureTrace", in.failure_trace);
  writer.sensitive().member("customOrchestrationTrace", in.custom_orchestration_trace);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
