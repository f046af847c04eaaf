// Writes Trace and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/trace.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const RequestBody& in) {
  writer.begin_object();
  writer.member("content", in.content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ActionGroupInvocationInput& in) {
  writer.begin_object();
  writer.member("actionGroupName", in.action_group_name);
  writer.member("verb", in.verb);
  writer.member("apiPath", in.api_path);
  writer.member("parameters", in.parameters);
  writer.member("requestBody", in.request_body);
  writer.member("function", in.function);
  writer.member("executionType", in.execution_type);
  writer.member("invocationId", in.invocation_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Usage& in) {
  writer.begin_object();
  writer.member("inputTokens", in.input_tokens);
  writer.member("outputTokens", in.output_tokens);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Metadata& in) {
  writer.begin_object();
  writer.member("startTime", in.start_time, TimestampFormat::date_time);
  writer.member("endTime", in.end_time, TimestampFormat::date_time);
  writer.member("totalTimeMs", in.total_time_ms);
  writer.member("operationTotalTimeMs", in.operation_total_time_ms);
  writer.member("clientRequestId", in.client_request_id);
  writer.member("usage", in.usage);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ActionGroupInvocationOutput& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.member("metadata", in.metadata);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ReturnControlResults& in) {
  writer.begin_object();
  writer.member("invocationId", in.invocation_id);
  writer.member("returnControlInvocationResults", in.return_control_invocation_results);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgentCollaboratorInputPayload& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("text", in.text);
  writer.member("returnControlResults", in.return_control_results);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgentCollaboratorInvocationInput& in) {
  writer.begin_object();
  writer.member("agentCollaboratorName", in.agent_collaborator_name);
  writer.member("agentCollaboratorAliasArn", in.agent_collaborator_alias_arn);
  writer.member("input", in.input);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgentCollaboratorOutputPayload& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("text", in.text);
  writer.member("returnControlPayload", in.return_control_payload);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgentCollaboratorInvocationOutput& in) {
  writer.begin_object();
  writer.member("agentCollaboratorName", in.agent_collaborator_name);
  writer.member("agentCollaboratorAliasArn", in.agent_collaborator_alias_arn);
  writer.member("output", in.output);
  writer.member("metadata", in.metadata);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CodeInterpreterInvocationInput& in) {
  writer.begin_object();
  writer.member("code", in.code);
  writer.member("files", in.files);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CodeInterpreterInvocationOutput& in) {
  writer.begin_object();
  writer.member("executionOutput", in.execution_output);
  writer.member("executionError", in.execution_error);
  writer.member("files", in.files);
  writer.member("executionTimeout", in.execution_timeout);
  writer.member("metadata", in.metadata);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomOrchestrationTraceEvent& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomOrchestrationTrace& in) {
  writer.begin_object();
  writer.member("traceId", in.trace_id);
  writer.member("event", in.event);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FailureTrace& in) {
  writer.begin_object();
  writer.member("traceId", in.trace_id);
  writer.member("failureReason", in.failure_reason);
  writer.member("failureCode", in.failure_code);
  writer.member("metadata", in.metadata);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FinalResponse& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.member("metadata", in.metadata);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailContentFilter& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("confidence", in.confidence);
  writer.member("action", in.action);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailContentPolicyAssessment& in) {
  writer.begin_object();
  writer.member("filters", in.filters);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailPiiEntityFilter& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("match", in.match);
  writer.member("action", in.action);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailRegexFilter& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("regex", in.regex);
  writer.member("match", in.match);
  writer.member("action", in.action);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailSensitiveInformationPolicyAssessment& in) {
  writer.begin_object();
  writer.member("piiEntities", in.pii_entities);
  writer.member("regexes", in.regexes);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailTopic& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("type", in.type);
  writer.member("action", in.action);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailTopicPolicyAssessment& in) {
  writer.begin_object();
  writer.member("topics", in.topics);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailCustomWord& in) {
  writer.begin_object();
  writer.member("match", in.match);
  writer.member("action", in.action);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailManagedWord& in) {
  writer.begin_object();
  writer.member("match", in.match);
  writer.member("type", in.type);
  writer.member("action", in.action);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailWordPolicyAssessment& in) {
  writer.begin_object();
  writer.member("customWords", in.custom_words);
  writer.member("managedWordLists", in.managed_word_lists);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailAssessment& in) {
  writer.begin_object();
  writer.member("topicPolicy", in.topic_policy);
  writer.member("contentPolicy", in.content_policy);
  writer.member("wordPolicy", in.word_policy);
  writer.member("sensitiveInformationPolicy", in.sensitive_information_policy);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailTrace& in) {
  writer.begin_object();
  writer.member("action", in.action);
  writer.member("traceId", in.trace_id);
  writer.member("inputAssessments", in.input_assessments);
  writer.member("outputAssessments", in.output_assessments);
  writer.member("metadata", in.metadata);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseLookupInput& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InvocationInput& in) {
  writer.begin_object();
  writer.member("traceId", in.trace_id);
  writer.member("invocationType", in.invocation_type);
  writer.member("actionGroupInvocationInput", in.action_group_invocation_input);
  writer.member("knowledgeBaseLookupInput", in.knowledge_base_lookup_input);
  writer.member("codeInterpreterInvocationInput", in.code_interpreter_invocation_input);
  writer.member("agentCollaboratorInvocationInput", in.agent_collaborator_invocation_input);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ModelInvocationInput& in) {
  writer.begin_object();
  writer.member("traceId", in.trace_id);
  writer.member("text", in.text);
  writer.member("type", in.type);
  writer.member("overrideLambda", in.override_lambda);
  writer.member("promptCreationMode", in.prompt_creation_mode);
  writer.member("inferenceConfiguration", in.inference_configuration);
  writer.member("parserMode", in.parser_mode);
  writer.member("foundationModel", in.foundation_model);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseLookupOutput& in) {
  writer.begin_object();
  writer.member("retrievedReferences", in.retrieved_references);
  writer.member("metadata", in.metadata);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RepromptResponse& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.member("source", in.source);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Observation& in) {
  writer.begin_object();
  writer.member("traceId", in.trace_id);
  writer.member("type", in.type);
  writer.member("actionGroupInvocationOutput", in.action_group_invocation_output);
  writer.member("agentCollaboratorInvocationOutput", in.agent_collaborator_invocation_output);
  writer.member("knowledgeBaseLookupOutput", in.knowledge_base_lookup_output);
  writer.member("finalResponse", in.final_response);
  writer.member("repromptResponse", in.reprompt_response);
  writer.member("codeInterpreterInvocationOutput", in.code_interpreter_invocation_output);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RawResponse& in) {
  writer.begin_object();
  writer.member("content", in.content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ReasoningTextBlock& in) {
  writer.begin_object();
  writer.required("text", in.text);
  writer.member("signature", in.signature);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ReasoningContentBlock& in) {
  writer.exactly_one("ReasoningContentBlock",
                     in.reasoning_text.has_value() + in.redacted_content.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("reasoningText", in.reasoning_text);
  writer.member("redactedContent", in.redacted_content);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OrchestrationModelInvocationOutput& in) {
  writer.begin_object();
  writer.member("traceId", in.trace_id);
  writer.member("rawResponse", in.raw_response);
  writer.member("metadata", in.metadata);
  writer.member("reasoningContent", in.reasoning_content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Rationale& in) {
  writer.begin_object();
  writer.member("traceId", in.trace_id);
  writer.member("text", in.text);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OrchestrationTrace& in) {
  writer.exactly_one("OrchestrationTrace", in.rationale.has_value() + in.invocation_input.has_value() +
                                               in.observation.has_value() + in.model_invocation_input.has_value() +
                                               in.model_invocation_output.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("rationale", in.rationale);
  writer.member("invocationInput", in.invocation_input);
  writer.member("observation", in.observation);
  writer.member("modelInvocationInput", in.model_invocation_input);
  writer.member("modelInvocationOutput", in.model_invocation_output);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PostProcessingParsedResponse& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PostProcessingModelInvocationOutput& in) {
  writer.begin_object();
  writer.member("traceId", in.trace_id);
  writer.member("parsedResponse", in.parsed_response);
  writer.member("rawResponse", in.raw_response);
  writer.member("metadata", in.metadata);
  writer.member("reasoningContent", in.reasoning_content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PostProcessingTrace& in) {
  writer.exactly_one("PostProcessingTrace", in.model_invocation_input.has_value() +
                                                in.model_invocation_output.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("modelInvocationInput", in.model_invocation_input);
  writer.member("modelInvocationOutput", in.model_invocation_output);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PreProcessingParsedResponse& in) {
  writer.begin_object();
  writer.member("rationale", in.rationale);
  writer.member("isValid", in.is_valid);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PreProcessingModelInvocationOutput& in) {
  writer.begin_object();
  writer.member("traceId", in.trace_id);
  writer.member("parsedResponse", in.parsed_response);
  writer.member("rawResponse", in.raw_response);
  writer.member("metadata", in.metadata);
  writer.member("reasoningContent", in.reasoning_content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PreProcessingTrace& in) {
  writer.exactly_one("PreProcessingTrace", in.model_invocation_input.has_value() +
                                               in.model_invocation_output.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("modelInvocationInput", in.model_invocation_input);
  writer.member("modelInvocationOutput", in.model_invocation_output);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RoutingClassifierModelInvocationOutput& in) {
  writer.begin_object();
  writer.member("traceId", in.trace_id);
  writer.member("rawResponse", in.raw_response);
  writer.member("metadata", in.metadata);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RoutingClassifierTrace& in) {
  writer.exactly_one("RoutingClassifierTrace", in.invocation_input.has_value() + in.observation.has_value() +
                                                   in.model_invocation_input.has_value() +
                                                   in.model_invocation_output.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("invocationInput", in.invocation_input);
  writer.member("observation", in.observation);
  writer.member("modelInvocationInput", in.model_invocation_input);
  writer.member("modelInvocationOutput", in.model_invocation_output);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Trace& in) {
  writer.exactly_one("Trace", in.guardrail_trace.has_value() + in.pre_processing_trace.has_value() +
                                  in.orchestration_trace.has_value() + in.post_processing_trace.has_value() +
                                  in.routing_classifier_trace.has_value() + in.failure_trace.has_value() +
                                  in.custom_orchestration_trace.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("guardrailTrace", in.guardrail_trace);
  writer.member("preProcessingTrace", in.pre_processing_trace);
  writer.member("orchestrationTrace", in.orchestration_trace);
  writer.member("postProcessingTrace", in.post_processing_trace);
  writer.member("routingClassifierTrace", in.routing_classifier_trace);
  writer.member("failureTrace", in.failure_trace);
  writer.member("customOrchestrationTrace", in.custom_orchestration_trace);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
