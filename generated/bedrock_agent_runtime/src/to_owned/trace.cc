// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/trace.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/types/inference_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/invocation_result_member.h"
#include "outcrop/bedrock_agent_runtime/views/trace.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

RequestBody to_owned(const RequestBodyView& view) {
  RequestBody owned;
  internal::own(owned.content, view.content);
  return owned;
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

Usage to_owned(const UsageView& view) {
  Usage owned;
  internal::own(owned.input_tokens, view.input_tokens);
  internal::own(owned.output_tokens, view.output_tokens);
  return owned;
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

ActionGroupInvocationOutput to_owned(const ActionGroupInvocationOutputView& view) {
  ActionGroupInvocationOutput owned;
  internal::own(owned.text, view.text);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

ImageInputSource to_owned(const ImageInputSourceView& view) {
  ImageInputSource owned;
  internal::own(owned.bytes, view.bytes);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ImageInput to_owned(const ImageInputView& view) {
  ImageInput owned;
  internal::own(owned.format, view.format);
  internal::own(owned.source, view.source);
  return owned;
}

ContentBody to_owned(const ContentBodyView& view) {
  ContentBody owned;
  internal::own(owned.body, view.body);
  internal::own(owned.images, view.images);
  return owned;
}

ApiResult to_owned(const ApiResultView& view) {
  ApiResult owned;
  internal::own(owned.action_group, view.action_group);
  internal::own(owned.http_method, view.http_method);
  internal::own(owned.api_path, view.api_path);
  internal::own(owned.confirmation_state, view.confirmation_state);
  internal::own(owned.response_state, view.response_state);
  internal::own(owned.http_status_code, view.http_status_code);
  internal::own(owned.response_body, view.response_body);
  internal::own(owned.agent_id, view.agent_id);
  return owned;
}

FunctionResult to_owned(const FunctionResultView& view) {
  FunctionResult owned;
  internal::own(owned.action_group, view.action_group);
  internal::own(owned.confirmation_state, view.confirmation_state);
  internal::own(owned.function, view.function);
  internal::own(owned.response_body, view.response_body);
  internal::own(owned.response_state, view.response_state);
  internal::own(owned.agent_id, view.agent_id);
  return owned;
}

InvocationResultMember to_owned(const InvocationResultMemberView& view) {
  InvocationResultMember owned;
  internal::own(owned.api_result, view.api_result);
  internal::own(owned.function_result, view.function_result);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

ReturnControlResults to_owned(const ReturnControlResultsView& view) {
  ReturnControlResults owned;
  internal::own(owned.invocation_id, view.invocation_id);
  internal::own(owned.return_control_invocation_results, view.return_control_invocation_results);
  return owned;
}

AgentCollaboratorInputPayload to_owned(const AgentCollaboratorInputPayloadView& view) {
  AgentCollaboratorInputPayload owned;
  internal::own(owned.type, view.type);
  internal::own(owned.text, view.text);
  internal::own(owned.return_control_results, view.return_control_results);
  return owned;
}

AgentCollaboratorInvocationInput to_owned(const AgentCollaboratorInvocationInputView& view) {
  AgentCollaboratorInvocationInput owned;
  internal::own(owned.agent_collaborator_name, view.agent_collaborator_name);
  internal::own(owned.agent_collaborator_alias_arn, view.agent_collaborator_alias_arn);
  internal::own(owned.input, view.input);
  return owned;
}

AgentCollaboratorOutputPayload to_owned(const AgentCollaboratorOutputPayloadView& view) {
  AgentCollaboratorOutputPayload owned;
  internal::own(owned.type, view.type);
  internal::own(owned.text, view.text);
  internal::own(owned.return_control_payload, view.return_control_payload);
  return owned;
}

AgentCollaboratorInvocationOutput to_owned(const AgentCollaboratorInvocationOutputView& view) {
  AgentCollaboratorInvocationOutput owned;
  internal::own(owned.agent_collaborator_name, view.agent_collaborator_name);
  internal::own(owned.agent_collaborator_alias_arn, view.agent_collaborator_alias_arn);
  internal::own(owned.output, view.output);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

CodeInterpreterInvocationInput to_owned(const CodeInterpreterInvocationInputView& view) {
  CodeInterpreterInvocationInput owned;
  internal::own(owned.code, view.code);
  internal::own(owned.files, view.files);
  return owned;
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

CustomOrchestrationTraceEvent to_owned(const CustomOrchestrationTraceEventView& view) {
  CustomOrchestrationTraceEvent owned;
  internal::own(owned.text, view.text);
  return owned;
}

CustomOrchestrationTrace to_owned(const CustomOrchestrationTraceView& view) {
  CustomOrchestrationTrace owned;
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.event, view.event);
  return owned;
}

FailureTrace to_owned(const FailureTraceView& view) {
  FailureTrace owned;
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.failure_reason, view.failure_reason);
  internal::own(owned.failure_code, view.failure_code);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

FinalResponse to_owned(const FinalResponseView& view) {
  FinalResponse owned;
  internal::own(owned.text, view.text);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

GuardrailContentFilter to_owned(const GuardrailContentFilterView& view) {
  GuardrailContentFilter owned;
  internal::own(owned.type, view.type);
  internal::own(owned.confidence, view.confidence);
  internal::own(owned.action, view.action);
  return owned;
}

GuardrailContentPolicyAssessment to_owned(const GuardrailContentPolicyAssessmentView& view) {
  GuardrailContentPolicyAssessment owned;
  internal::own(owned.filters, view.filters);
  return owned;
}

GuardrailPiiEntityFilter to_owned(const GuardrailPiiEntityFilterView& view) {
  GuardrailPiiEntityFilter owned;
  internal::own(owned.type, view.type);
  internal::own(owned.match, view.match);
  internal::own(owned.action, view.action);
  return owned;
}

GuardrailRegexFilter to_owned(const GuardrailRegexFilterView& view) {
  GuardrailRegexFilter owned;
  internal::own(owned.name, view.name);
  internal::own(owned.regex, view.regex);
  internal::own(owned.match, view.match);
  internal::own(owned.action, view.action);
  return owned;
}

GuardrailSensitiveInformationPolicyAssessment to_owned(const GuardrailSensitiveInformationPolicyAssessmentView& view) {
  GuardrailSensitiveInformationPolicyAssessment owned;
  internal::own(owned.pii_entities, view.pii_entities);
  internal::own(owned.regexes, view.regexes);
  return owned;
}

GuardrailTopic to_owned(const GuardrailTopicView& view) {
  GuardrailTopic owned;
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.action, view.action);
  return owned;
}

GuardrailTopicPolicyAssessment to_owned(const GuardrailTopicPolicyAssessmentView& view) {
  GuardrailTopicPolicyAssessment owned;
  internal::own(owned.topics, view.topics);
  return owned;
}

GuardrailCustomWord to_owned(const GuardrailCustomWordView& view) {
  GuardrailCustomWord owned;
  internal::own(owned.match, view.match);
  internal::own(owned.action, view.action);
  return owned;
}

GuardrailManagedWord to_owned(const GuardrailManagedWordView& view) {
  GuardrailManagedWord owned;
  internal::own(owned.match, view.match);
  internal::own(owned.type, view.type);
  internal::own(owned.action, view.action);
  return owned;
}

GuardrailWordPolicyAssessment to_owned(const GuardrailWordPolicyAssessmentView& view) {
  GuardrailWordPolicyAssessment owned;
  internal::own(owned.custom_words, view.custom_words);
  internal::own(owned.managed_word_lists, view.managed_word_lists);
  return owned;
}

GuardrailAssessment to_owned(const GuardrailAssessmentView& view) {
  GuardrailAssessment owned;
  internal::own(owned.topic_policy, view.topic_policy);
  internal::own(owned.content_policy, view.content_policy);
  internal::own(owned.word_policy, view.word_policy);
  internal::own(owned.sensitive_information_policy, view.sensitive_information_policy);
  return owned;
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

KnowledgeBaseLookupInput to_owned(const KnowledgeBaseLookupInputView& view) {
  KnowledgeBaseLookupInput owned;
  internal::own(owned.text, view.text);
  internal::own(owned.knowledge_base_id, view.knowledge_base_id);
  return owned;
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

InferenceConfiguration to_owned(const InferenceConfigurationView& view) {
  InferenceConfiguration owned;
  internal::own(owned.temperature, view.temperature);
  internal::own(owned.top_p, view.top_p);
  internal::own(owned.top_k, view.top_k);
  internal::own(owned.maximum_length, view.maximum_length);
  internal::own(owned.stop_sequences, view.stop_sequences);
  return owned;
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

KnowledgeBaseLookupOutput to_owned(const KnowledgeBaseLookupOutputView& view) {
  KnowledgeBaseLookupOutput owned;
  internal::own(owned.retrieved_references, view.retrieved_references);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

RepromptResponse to_owned(const RepromptResponseView& view) {
  RepromptResponse owned;
  internal::own(owned.text, view.text);
  internal::own(owned.source, view.source);
  return owned;
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

RawResponse to_owned(const RawResponseView& view) {
  RawResponse owned;
  internal::own(owned.content, view.content);
  return owned;
}

ReasoningTextBlock to_owned(const ReasoningTextBlockView& view) {
  ReasoningTextBlock owned;
  internal::own(owned.text, view.text);
  internal::own(owned.signature, view.signature);
  return owned;
}

ReasoningContentBlock to_owned(const ReasoningContentBlockView& view) {
  ReasoningContentBlock owned;
  internal::own(owned.reasoning_text, view.reasoning_text);
  internal::own(owned.redacted_content, view.redacted_content);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

OrchestrationModelInvocationOutput to_owned(const OrchestrationModelInvocationOutputView& view) {
  OrchestrationModelInvocationOutput owned;
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.raw_response, view.raw_response);
  internal::own(owned.metadata, view.metadata);
  internal::own(owned.reasoning_content, view.reasoning_content);
  return owned;
}

Rationale to_owned(const RationaleView& view) {
  Rationale owned;
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.text, view.text);
  return owned;
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

PostProcessingParsedResponse to_owned(const PostProcessingParsedResponseView& view) {
  PostProcessingParsedResponse owned;
  internal::own(owned.text, view.text);
  return owned;
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

PostProcessingTrace to_owned(const PostProcessingTraceView& view) {
  PostProcessingTrace owned;
  internal::own(owned.model_invocation_input, view.model_invocation_input);
  internal::own(owned.model_invocation_output, view.model_invocation_output);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

PreProcessingParsedResponse to_owned(const PreProcessingParsedResponseView& view) {
  PreProcessingParsedResponse owned;
  internal::own(owned.rationale, view.rationale);
  internal::own(owned.is_valid, view.is_valid);
  return owned;
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

PreProcessingTrace to_owned(const PreProcessingTraceView& view) {
  PreProcessingTrace owned;
  internal::own(owned.model_invocation_input, view.model_invocation_input);
  internal::own(owned.model_invocation_output, view.model_invocation_output);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

RoutingClassifierModelInvocationOutput to_owned(const RoutingClassifierModelInvocationOutputView& view) {
  RoutingClassifierModelInvocationOutput owned;
  internal::own(owned.trace_id, view.trace_id);
  internal::own(owned.raw_response, view.raw_response);
  internal::own(owned.metadata, view.metadata);
  return owned;
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

}  // namespace outcrop::bedrock_agent_runtime
