// Decode tables of TraceView and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/trace.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type request_body_content_value_type = internal::list_type<ParameterView>(schemas::parameter_type);
constexpr internal::Type request_body_content_type =
    internal::map_type<std::span<const ParameterView>>(request_body_content_value_type);
constexpr internal::Field request_body_fields[] = {
    {"content", &request_body_content_type, offsetof(RequestBodyView, content), internal::Slot::plain},
};

constexpr internal::Type action_group_invocation_input_parameters_type =
    internal::list_type<ParameterView>(schemas::parameter_type);
constexpr internal::Field action_group_invocation_input_fields[] = {
    {"actionGroupName", &internal::string_type, offsetof(ActionGroupInvocationInputView, action_group_name),
     internal::Slot::optional, true},
    {"verb", &internal::string_type, offsetof(ActionGroupInvocationInputView, verb), internal::Slot::optional, true},
    {"apiPath", &internal::string_type, offsetof(ActionGroupInvocationInputView, api_path), internal::Slot::optional,
     true},
    {"parameters", &action_group_invocation_input_parameters_type, offsetof(ActionGroupInvocationInputView, parameters),
     internal::Slot::plain},
    {"requestBody", &schemas::request_body_type, offsetof(ActionGroupInvocationInputView, request_body),
     internal::Slot::reference},
    {"function", &internal::string_type, offsetof(ActionGroupInvocationInputView, function), internal::Slot::optional,
     true},
    {"executionType", &schemas::execution_type_type, offsetof(ActionGroupInvocationInputView, execution_type),
     internal::Slot::plain},
    {"invocationId", &internal::string_type, offsetof(ActionGroupInvocationInputView, invocation_id),
     internal::Slot::optional},
};

constexpr internal::Field usage_fields[] = {
    {"inputTokens", &internal::int32_type, offsetof(UsageView, input_tokens), internal::Slot::optional, true},
    {"outputTokens", &internal::int32_type, offsetof(UsageView, output_tokens), internal::Slot::optional, true},
};

constexpr internal::Field metadata_fields[] = {
    {"startTime", &internal::date_time_type, offsetof(MetadataView, start_time), internal::Slot::optional, true},
    {"endTime", &internal::date_time_type, offsetof(MetadataView, end_time), internal::Slot::optional, true},
    {"totalTimeMs", &internal::int64_type, offsetof(MetadataView, total_time_ms), internal::Slot::optional, true},
    {"operationTotalTimeMs", &internal::int64_type, offsetof(MetadataView, operation_total_time_ms),
     internal::Slot::optional, true},
    {"clientRequestId", &internal::string_type, offsetof(MetadataView, client_request_id), internal::Slot::optional,
     true},
    {"usage", &schemas::usage_type, offsetof(MetadataView, usage), internal::Slot::reference, true},
};

constexpr internal::Field action_group_invocation_output_fields[] = {
    {"text", &internal::string_type, offsetof(ActionGroupInvocationOutputView, text), internal::Slot::optional, true},
    {"metadata", &schemas::metadata_type, offsetof(ActionGroupInvocationOutputView, metadata),
     internal::Slot::reference, true},
};

constexpr internal::Field image_input_source_fields[] = {
    {"bytes", &internal::blob_type, offsetof(ImageInputSourceView, bytes), internal::Slot::reference},
};

constexpr internal::Field image_input_fields[] = {
    {"format", &schemas::image_input_format_type, offsetof(ImageInputView, format), internal::Slot::plain},
    {"source", &schemas::image_input_source_type, offsetof(ImageInputView, source), internal::Slot::plain},
};

constexpr internal::Type content_body_images_type = internal::list_type<ImageInputView>(schemas::image_input_type);
constexpr internal::Field content_body_fields[] = {
    {"body", &internal::string_type, offsetof(ContentBodyView, body), internal::Slot::optional},
    {"images", &content_body_images_type, offsetof(ContentBodyView, images), internal::Slot::plain},
};

constexpr internal::Type api_result_response_body_type =
    internal::map_type<ContentBodyView>(schemas::content_body_type);
constexpr internal::Field api_result_fields[] = {
    {"actionGroup", &internal::string_type, offsetof(ApiResultView, action_group), internal::Slot::plain},
    {"httpMethod", &internal::string_type, offsetof(ApiResultView, http_method), internal::Slot::optional},
    {"apiPath", &internal::string_type, offsetof(ApiResultView, api_path), internal::Slot::optional, true},
    {"confirmationState", &schemas::confirmation_state_type, offsetof(ApiResultView, confirmation_state),
     internal::Slot::plain},
    {"responseState", &schemas::response_state_type, offsetof(ApiResultView, response_state), internal::Slot::plain},
    {"httpStatusCode", &internal::int32_type, offsetof(ApiResultView, http_status_code), internal::Slot::optional},
    {"responseBody", &api_result_response_body_type, offsetof(ApiResultView, response_body), internal::Slot::plain},
    {"agentId", &internal::string_type, offsetof(ApiResultView, agent_id), internal::Slot::optional},
};

constexpr internal::Type function_result_response_body_type =
    internal::map_type<ContentBodyView>(schemas::content_body_type);
constexpr internal::Field function_result_fields[] = {
    {"actionGroup", &internal::string_type, offsetof(FunctionResultView, action_group), internal::Slot::plain},
    {"confirmationState", &schemas::confirmation_state_type, offsetof(FunctionResultView, confirmation_state),
     internal::Slot::plain},
    {"function", &internal::string_type, offsetof(FunctionResultView, function), internal::Slot::optional},
    {"responseBody", &function_result_response_body_type, offsetof(FunctionResultView, response_body),
     internal::Slot::plain},
    {"responseState", &schemas::response_state_type, offsetof(FunctionResultView, response_state),
     internal::Slot::plain},
    {"agentId", &internal::string_type, offsetof(FunctionResultView, agent_id), internal::Slot::optional},
};

constexpr internal::Field invocation_result_member_fields[] = {
    {"apiResult", &schemas::api_result_type, offsetof(InvocationResultMemberView, api_result),
     internal::Slot::reference},
    {"functionResult", &schemas::function_result_type, offsetof(InvocationResultMemberView, function_result),
     internal::Slot::reference},
};

constexpr internal::Type return_control_results_return_control_invocation_results_type =
    internal::list_type<InvocationResultMemberView>(schemas::invocation_result_member_type);
constexpr internal::Field return_control_results_fields[] = {
    {"invocationId", &internal::string_type, offsetof(ReturnControlResultsView, invocation_id),
     internal::Slot::optional},
    {"returnControlInvocationResults", &return_control_results_return_control_invocation_results_type,
     offsetof(ReturnControlResultsView, return_control_invocation_results), internal::Slot::plain},
};

constexpr internal::Field agent_collaborator_input_payload_fields[] = {
    {"type", &schemas::payload_type_type, offsetof(AgentCollaboratorInputPayloadView, type), internal::Slot::plain},
    {"text", &internal::string_type, offsetof(AgentCollaboratorInputPayloadView, text), internal::Slot::optional, true},
    {"returnControlResults", &schemas::return_control_results_type,
     offsetof(AgentCollaboratorInputPayloadView, return_control_results), internal::Slot::reference},
};

constexpr internal::Field agent_collaborator_invocation_input_fields[] = {
    {"agentCollaboratorName", &internal::string_type,
     offsetof(AgentCollaboratorInvocationInputView, agent_collaborator_name), internal::Slot::optional},
    {"agentCollaboratorAliasArn", &internal::string_type,
     offsetof(AgentCollaboratorInvocationInputView, agent_collaborator_alias_arn), internal::Slot::optional},
    {"input", &schemas::agent_collaborator_input_payload_type, offsetof(AgentCollaboratorInvocationInputView, input),
     internal::Slot::reference},
};

constexpr internal::Field agent_collaborator_output_payload_fields[] = {
    {"type", &schemas::payload_type_type, offsetof(AgentCollaboratorOutputPayloadView, type), internal::Slot::plain},
    {"text", &internal::string_type, offsetof(AgentCollaboratorOutputPayloadView, text), internal::Slot::optional,
     true},
    {"returnControlPayload", &schemas::return_control_payload_type,
     offsetof(AgentCollaboratorOutputPayloadView, return_control_payload), internal::Slot::reference, true},
};

constexpr internal::Field agent_collaborator_invocation_output_fields[] = {
    {"agentCollaboratorName", &internal::string_type,
     offsetof(AgentCollaboratorInvocationOutputView, agent_collaborator_name), internal::Slot::optional},
    {"agentCollaboratorAliasArn", &internal::string_type,
     offsetof(AgentCollaboratorInvocationOutputView, agent_collaborator_alias_arn), internal::Slot::optional},
    {"output", &schemas::agent_collaborator_output_payload_type,
     offsetof(AgentCollaboratorInvocationOutputView, output), internal::Slot::reference},
    {"metadata", &schemas::metadata_type, offsetof(AgentCollaboratorInvocationOutputView, metadata),
     internal::Slot::reference, true},
};

constexpr internal::Field code_interpreter_invocation_input_fields[] = {
    {"code", &internal::string_type, offsetof(CodeInterpreterInvocationInputView, code), internal::Slot::optional},
    {"files", &internal::string_list_type, offsetof(CodeInterpreterInvocationInputView, files), internal::Slot::plain},
};

constexpr internal::Field code_interpreter_invocation_output_fields[] = {
    {"executionOutput", &internal::string_type, offsetof(CodeInterpreterInvocationOutputView, execution_output),
     internal::Slot::optional},
    {"executionError", &internal::string_type, offsetof(CodeInterpreterInvocationOutputView, execution_error),
     internal::Slot::optional},
    {"files", &internal::string_list_type, offsetof(CodeInterpreterInvocationOutputView, files), internal::Slot::plain},
    {"executionTimeout", &internal::boolean_type, offsetof(CodeInterpreterInvocationOutputView, execution_timeout),
     internal::Slot::optional},
    {"metadata", &schemas::metadata_type, offsetof(CodeInterpreterInvocationOutputView, metadata),
     internal::Slot::reference, true},
};

constexpr internal::Field custom_orchestration_trace_event_fields[] = {
    {"text", &internal::string_type, offsetof(CustomOrchestrationTraceEventView, text), internal::Slot::optional, true},
};

constexpr internal::Field custom_orchestration_trace_fields[] = {
    {"traceId", &internal::string_type, offsetof(CustomOrchestrationTraceView, trace_id), internal::Slot::optional,
     true},
    {"event", &schemas::custom_orchestration_trace_event_type, offsetof(CustomOrchestrationTraceView, event),
     internal::Slot::reference, true},
};

constexpr internal::Field failure_trace_fields[] = {
    {"traceId", &internal::string_type, offsetof(FailureTraceView, trace_id), internal::Slot::optional, true},
    {"failureReason", &internal::string_type, offsetof(FailureTraceView, failure_reason), internal::Slot::optional,
     true},
    {"failureCode", &internal::int32_type, offsetof(FailureTraceView, failure_code), internal::Slot::optional, true},
    {"metadata", &schemas::metadata_type, offsetof(FailureTraceView, metadata), internal::Slot::reference, true},
};

constexpr internal::Field final_response_fields[] = {
    {"text", &internal::string_type, offsetof(FinalResponseView, text), internal::Slot::optional, true},
    {"metadata", &schemas::metadata_type, offsetof(FinalResponseView, metadata), internal::Slot::reference, true},
};

constexpr internal::Field guardrail_content_filter_fields[] = {
    {"type", &schemas::guardrail_content_filter_type_type, offsetof(GuardrailContentFilterView, type),
     internal::Slot::plain, true},
    {"confidence", &schemas::guardrail_content_filter_confidence_type, offsetof(GuardrailContentFilterView, confidence),
     internal::Slot::plain, true},
    {"action", &schemas::guardrail_content_policy_action_type, offsetof(GuardrailContentFilterView, action),
     internal::Slot::plain, true},
};

constexpr internal::Type guardrail_content_policy_assessment_filters_type =
    internal::list_type<GuardrailContentFilterView>(schemas::guardrail_content_filter_type);
constexpr internal::Field guardrail_content_policy_assessment_fields[] = {
    {"filters", &guardrail_content_policy_assessment_filters_type,
     offsetof(GuardrailContentPolicyAssessmentView, filters), internal::Slot::plain, true},
};

constexpr internal::Field guardrail_pii_entity_filter_fields[] = {
    {"type", &schemas::guardrail_pii_entity_type_type, offsetof(GuardrailPiiEntityFilterView, type),
     internal::Slot::plain, true},
    {"match", &internal::string_type, offsetof(GuardrailPiiEntityFilterView, match), internal::Slot::optional, true},
    {"action", &schemas::guardrail_sensitive_information_policy_action_type,
     offsetof(GuardrailPiiEntityFilterView, action), internal::Slot::plain, true},
};

constexpr internal::Field guardrail_regex_filter_fields[] = {
    {"name", &internal::string_type, offsetof(GuardrailRegexFilterView, name), internal::Slot::optional, true},
    {"regex", &internal::string_type, offsetof(GuardrailRegexFilterView, regex), internal::Slot::optional, true},
    {"match", &internal::string_type, offsetof(GuardrailRegexFilterView, match), internal::Slot::optional, true},
    {"action", &schemas::guardrail_sensitive_information_policy_action_type, offsetof(GuardrailRegexFilterView, action),
     internal::Slot::plain, true},
};

constexpr internal::Type guardrail_sensitive_information_policy_assessment_pii_entities_type =
    internal::list_type<GuardrailPiiEntityFilterView>(schemas::guardrail_pii_entity_filter_type);
constexpr internal::Type guardrail_sensitive_information_policy_assessment_regexes_type =
    internal::list_type<GuardrailRegexFilterView>(schemas::guardrail_regex_filter_type);
constexpr internal::Field guardrail_sensitive_information_policy_assessment_fields[] = {
    {"piiEntities", &guardrail_sensitive_information_policy_assessment_pii_entities_type,
     offsetof(GuardrailSensitiveInformationPolicyAssessmentView, pii_entities), internal::Slot::plain, true},
    {"regexes", &guardrail_sensitive_information_policy_assessment_regexes_type,
     offsetof(GuardrailSensitiveInformationPolicyAssessmentView, regexes), internal::Slot::plain, true},
};

constexpr internal::Field guardrail_topic_fields[] = {
    {"name", &internal::string_type, offsetof(GuardrailTopicView, name), internal::Slot::optional, true},
    {"type", &schemas::guardrail_topic_type_type, offsetof(GuardrailTopicView, type), internal::Slot::plain, true},
    {"action", &schemas::guardrail_topic_policy_action_type, offsetof(GuardrailTopicView, action),
     internal::Slot::plain, true},
};

constexpr internal::Type guardrail_topic_policy_assessment_topics_type =
    internal::list_type<GuardrailTopicView>(schemas::guardrail_topic_type);
constexpr internal::Field guardrail_topic_policy_assessment_fields[] = {
    {"topics", &guardrail_topic_policy_assessment_topics_type, offsetof(GuardrailTopicPolicyAssessmentView, topics),
     internal::Slot::plain, true},
};

constexpr internal::Field guardrail_custom_word_fields[] = {
    {"match", &internal::string_type, offsetof(GuardrailCustomWordView, match), internal::Slot::optional, true},
    {"action", &schemas::guardrail_word_policy_action_type, offsetof(GuardrailCustomWordView, action),
     internal::Slot::plain, true},
};

constexpr internal::Field guardrail_managed_word_fields[] = {
    {"match", &internal::string_type, offsetof(GuardrailManagedWordView, match), internal::Slot::optional, true},
    {"type", &schemas::guardrail_managed_word_type_type, offsetof(GuardrailManagedWordView, type),
     internal::Slot::plain, true},
    {"action", &schemas::guardrail_word_policy_action_type, offsetof(GuardrailManagedWordView, action),
     internal::Slot::plain, true},
};

constexpr internal::Type guardrail_word_policy_assessment_custom_words_type =
    internal::list_type<GuardrailCustomWordView>(schemas::guardrail_custom_word_type);
constexpr internal::Type guardrail_word_policy_assessment_managed_word_lists_type =
    internal::list_type<GuardrailManagedWordView>(schemas::guardrail_managed_word_type);
constexpr internal::Field guardrail_word_policy_assessment_fields[] = {
    {"customWords", &guardrail_word_policy_assessment_custom_words_type,
     offsetof(GuardrailWordPolicyAssessmentView, custom_words), internal::Slot::plain, true},
    {"managedWordLists", &guardrail_word_policy_assessment_managed_word_lists_type,
     offsetof(GuardrailWordPolicyAssessmentView, managed_word_lists), internal::Slot::plain, true},
};

constexpr internal::Field guardrail_assessment_fields[] = {
    {"topicPolicy", &schemas::guardrail_topic_policy_assessment_type, offsetof(GuardrailAssessmentView, topic_policy),
     internal::Slot::reference, true},
    {"contentPolicy", &schemas::guardrail_content_policy_assessment_type,
     offsetof(GuardrailAssessmentView, content_policy), internal::Slot::reference, true},
    {"wordPolicy", &schemas::guardrail_word_policy_assessment_type, offsetof(GuardrailAssessmentView, word_policy),
     internal::Slot::reference, true},
    {"sensitiveInformationPolicy", &schemas::guardrail_sensitive_information_policy_assessment_type,
     offsetof(GuardrailAssessmentView, sensitive_information_policy), internal::Slot::reference, true},
};

constexpr internal::Type guardrail_trace_input_assessments_type =
    internal::list_type<GuardrailAssessmentView>(schemas::guardrail_assessment_type);
constexpr internal::Type guardrail_trace_output_assessments_type =
    internal::list_type<GuardrailAssessmentView>(schemas::guardrail_assessment_type);
constexpr internal::Field guardrail_trace_fields[] = {
    {"action", &schemas::guardrail_action_type, offsetof(GuardrailTraceView, action), internal::Slot::plain, true},
    {"traceId", &internal::string_type, offsetof(GuardrailTraceView, trace_id), internal::Slot::optional, true},
    {"inputAssessments", &guardrail_trace_input_assessments_type, offsetof(GuardrailTraceView, input_assessments),
     internal::Slot::plain, true},
    {"outputAssessments", &guardrail_trace_output_assessments_type, offsetof(GuardrailTraceView, output_assessments),
     internal::Slot::plain, true},
    {"metadata", &schemas::metadata_type, offsetof(GuardrailTraceView, metadata), internal::Slot::reference, true},
};

constexpr internal::Field knowledge_base_lookup_input_fields[] = {
    {"text", &internal::string_type, offsetof(KnowledgeBaseLookupInputView, text), internal::Slot::optional, true},
    {"knowledgeBaseId", &internal::string_type, offsetof(KnowledgeBaseLookupInputView, knowledge_base_id),
     internal::Slot::optional, true},
};

constexpr internal::Field invocation_input_fields[] = {
    {"traceId", &internal::string_type, offsetof(InvocationInputView, trace_id), internal::Slot::optional, true},
    {"invocationType", &schemas::invocation_type_type, offsetof(InvocationInputView, invocation_type),
     internal::Slot::plain, true},
    {"actionGroupInvocationInput", &schemas::action_group_invocation_input_type,
     offsetof(InvocationInputView, action_group_invocation_input), internal::Slot::reference, true},
    {"knowledgeBaseLookupInput", &schemas::knowledge_base_lookup_input_type,
     offsetof(InvocationInputView, knowledge_base_lookup_input), internal::Slot::reference, true},
    {"codeInterpreterInvocationInput", &schemas::code_interpreter_invocation_input_type,
     offsetof(InvocationInputView, code_interpreter_invocation_input), internal::Slot::reference, true},
    {"agentCollaboratorInvocationInput", &schemas::agent_collaborator_invocation_input_type,
     offsetof(InvocationInputView, agent_collaborator_invocation_input), internal::Slot::reference, true},
};

constexpr internal::Field inference_configuration_fields[] = {
    {"temperature", &internal::float_type, offsetof(InferenceConfigurationView, temperature), internal::Slot::optional},
    {"topP", &internal::float_type, offsetof(InferenceConfigurationView, top_p), internal::Slot::optional},
    {"topK", &internal::int32_type, offsetof(InferenceConfigurationView, top_k), internal::Slot::optional},
    {"maximumLength", &internal::int32_type, offsetof(InferenceConfigurationView, maximum_length),
     internal::Slot::optional},
    {"stopSequences", &internal::string_list_type, offsetof(InferenceConfigurationView, stop_sequences),
     internal::Slot::plain},
};

constexpr internal::Field model_invocation_input_fields[] = {
    {"traceId", &internal::string_type, offsetof(ModelInvocationInputView, trace_id), internal::Slot::optional, true},
    {"text", &internal::string_type, offsetof(ModelInvocationInputView, text), internal::Slot::optional, true},
    {"type", &schemas::prompt_type_type, offsetof(ModelInvocationInputView, type), internal::Slot::plain, true},
    {"overrideLambda", &internal::string_type, offsetof(ModelInvocationInputView, override_lambda),
     internal::Slot::optional, true},
    {"promptCreationMode", &schemas::creation_mode_type, offsetof(ModelInvocationInputView, prompt_creation_mode),
     internal::Slot::plain, true},
    {"inferenceConfiguration", &schemas::inference_configuration_type,
     offsetof(ModelInvocationInputView, inference_configuration), internal::Slot::reference, true},
    {"parserMode", &schemas::creation_mode_type, offsetof(ModelInvocationInputView, parser_mode), internal::Slot::plain,
     true},
    {"foundationModel", &internal::string_type, offsetof(ModelInvocationInputView, foundation_model),
     internal::Slot::optional, true},
};

constexpr internal::Type knowledge_base_lookup_output_retrieved_references_type =
    internal::list_type<RetrievedReferenceView>(schemas::retrieved_reference_type);
constexpr internal::Field knowledge_base_lookup_output_fields[] = {
    {"retrievedReferences", &knowledge_base_lookup_output_retrieved_references_type,
     offsetof(KnowledgeBaseLookupOutputView, retrieved_references), internal::Slot::plain},
    {"metadata", &schemas::metadata_type, offsetof(KnowledgeBaseLookupOutputView, metadata), internal::Slot::reference,
     true},
};

constexpr internal::Field reprompt_response_fields[] = {
    {"text", &internal::string_type, offsetof(RepromptResponseView, text), internal::Slot::optional, true},
    {"source", &schemas::source_type, offsetof(RepromptResponseView, source), internal::Slot::plain, true},
};

constexpr internal::Field observation_fields[] = {
    {"traceId", &internal::string_type, offsetof(ObservationView, trace_id), internal::Slot::optional, true},
    {"type", &schemas::type_type, offsetof(ObservationView, type), internal::Slot::plain, true},
    {"actionGroupInvocationOutput", &schemas::action_group_invocation_output_type,
     offsetof(ObservationView, action_group_invocation_output), internal::Slot::reference, true},
    {"agentCollaboratorInvocationOutput", &schemas::agent_collaborator_invocation_output_type,
     offsetof(ObservationView, agent_collaborator_invocation_output), internal::Slot::reference, true},
    {"knowledgeBaseLookupOutput", &schemas::knowledge_base_lookup_output_type,
     offsetof(ObservationView, knowledge_base_lookup_output), internal::Slot::reference, true},
    {"finalResponse", &schemas::final_response_type, offsetof(ObservationView, final_response),
     internal::Slot::reference, true},
    {"repromptResponse", &schemas::reprompt_response_type, offsetof(ObservationView, reprompt_response),
     internal::Slot::reference, true},
    {"codeInterpreterInvocationOutput", &schemas::code_interpreter_invocation_output_type,
     offsetof(ObservationView, code_interpreter_invocation_output), internal::Slot::reference, true},
};

constexpr internal::Field raw_response_fields[] = {
    {"content", &internal::string_type, offsetof(RawResponseView, content), internal::Slot::optional, true},
};

constexpr internal::Field reasoning_text_block_fields[] = {
    {"text", &internal::string_type, offsetof(ReasoningTextBlockView, text), internal::Slot::plain, true},
    {"signature", &internal::string_type, offsetof(ReasoningTextBlockView, signature), internal::Slot::optional, true},
};

constexpr internal::Field reasoning_content_block_fields[] = {
    {"reasoningText", &schemas::reasoning_text_block_type, offsetof(ReasoningContentBlockView, reasoning_text),
     internal::Slot::reference, true},
    {"redactedContent", &internal::blob_type, offsetof(ReasoningContentBlockView, redacted_content),
     internal::Slot::reference, true},
};

constexpr internal::Field orchestration_model_invocation_output_fields[] = {
    {"traceId", &internal::string_type, offsetof(OrchestrationModelInvocationOutputView, trace_id),
     internal::Slot::optional, true},
    {"rawResponse", &schemas::raw_response_type, offsetof(OrchestrationModelInvocationOutputView, raw_response),
     internal::Slot::reference, true},
    {"metadata", &schemas::metadata_type, offsetof(OrchestrationModelInvocationOutputView, metadata),
     internal::Slot::reference, true},
    {"reasoningContent", &schemas::reasoning_content_block_type,
     offsetof(OrchestrationModelInvocationOutputView, reasoning_content), internal::Slot::reference, true},
};

constexpr internal::Field rationale_fields[] = {
    {"traceId", &internal::string_type, offsetof(RationaleView, trace_id), internal::Slot::optional, true},
    {"text", &internal::string_type, offsetof(RationaleView, text), internal::Slot::optional, true},
};

constexpr internal::Field orchestration_trace_fields[] = {
    {"rationale", &schemas::rationale_type, offsetof(OrchestrationTraceView, rationale), internal::Slot::reference,
     true},
    {"invocationInput", &schemas::invocation_input_type, offsetof(OrchestrationTraceView, invocation_input),
     internal::Slot::reference, true},
    {"observation", &schemas::observation_type, offsetof(OrchestrationTraceView, observation),
     internal::Slot::reference, true},
    {"modelInvocationInput", &schemas::model_invocation_input_type,
     offsetof(OrchestrationTraceView, model_invocation_input), internal::Slot::reference, true},
    {"modelInvocationOutput", &schemas::orchestration_model_invocation_output_type,
     offsetof(OrchestrationTraceView, model_invocation_output), internal::Slot::reference, true},
};

constexpr internal::Field post_processing_parsed_response_fields[] = {
    {"text", &internal::string_type, offsetof(PostProcessingParsedResponseView, text), internal::Slot::optional, true},
};

constexpr internal::Field post_processing_model_invocation_output_fields[] = {
    {"traceId", &internal::string_type, offsetof(PostProcessingModelInvocationOutputView, trace_id),
     internal::Slot::optional, true},
    {"parsedResponse", &schemas::post_processing_parsed_response_type,
     offsetof(PostProcessingModelInvocationOutputView, parsed_response), internal::Slot::reference, true},
    {"rawResponse", &schemas::raw_response_type, offsetof(PostProcessingModelInvocationOutputView, raw_response),
     internal::Slot::reference, true},
    {"metadata", &schemas::metadata_type, offsetof(PostProcessingModelInvocationOutputView, metadata),
     internal::Slot::reference, true},
    {"reasoningContent", &schemas::reasoning_content_block_type,
     offsetof(PostProcessingModelInvocationOutputView, reasoning_content), internal::Slot::reference, true},
};

constexpr internal::Field post_processing_trace_fields[] = {
    {"modelInvocationInput", &schemas::model_invocation_input_type,
     offsetof(PostProcessingTraceView, model_invocation_input), internal::Slot::reference, true},
    {"modelInvocationOutput", &schemas::post_processing_model_invocation_output_type,
     offsetof(PostProcessingTraceView, model_invocation_output), internal::Slot::reference, true},
};

constexpr internal::Field pre_processing_parsed_response_fields[] = {
    {"rationale", &internal::string_type, offsetof(PreProcessingParsedResponseView, rationale),
     internal::Slot::optional, true},
    {"isValid", &internal::boolean_type, offsetof(PreProcessingParsedResponseView, is_valid), internal::Slot::optional,
     true},
};

constexpr internal::Field pre_processing_model_invocation_output_fields[] = {
    {"traceId", &internal::string_type, offsetof(PreProcessingModelInvocationOutputView, trace_id),
     internal::Slot::optional, true},
    {"parsedResponse", &schemas::pre_processing_parsed_response_type,
     offsetof(PreProcessingModelInvocationOutputView, parsed_response), internal::Slot::reference, true},
    {"rawResponse", &schemas::raw_response_type, offsetof(PreProcessingModelInvocationOutputView, raw_response),
     internal::Slot::reference, true},
    {"metadata", &schemas::metadata_type, offsetof(PreProcessingModelInvocationOutputView, metadata),
     internal::Slot::reference, true},
    {"reasoningContent", &schemas::reasoning_content_block_type,
     offsetof(PreProcessingModelInvocationOutputView, reasoning_content), internal::Slot::reference, true},
};

constexpr internal::Field pre_processing_trace_fields[] = {
    {"modelInvocationInput", &schemas::model_invocation_input_type,
     offsetof(PreProcessingTraceView, model_invocation_input), internal::Slot::reference, true},
    {"modelInvocationOutput", &schemas::pre_processing_model_invocation_output_type,
     offsetof(PreProcessingTraceView, model_invocation_output), internal::Slot::reference, true},
};

constexpr internal::Field routing_classifier_model_invocation_output_fields[] = {
    {"traceId", &internal::string_type, offsetof(RoutingClassifierModelInvocationOutputView, trace_id),
     internal::Slot::optional, true},
    {"rawResponse", &schemas::raw_response_type, offsetof(RoutingClassifierModelInvocationOutputView, raw_response),
     internal::Slot::reference, true},
    {"metadata", &schemas::metadata_type, offsetof(RoutingClassifierModelInvocationOutputView, metadata),
     internal::Slot::reference, true},
};

constexpr internal::Field routing_classifier_trace_fields[] = {
    {"invocationInput", &schemas::invocation_input_type, offsetof(RoutingClassifierTraceView, invocation_input),
     internal::Slot::reference, true},
    {"observation", &schemas::observation_type, offsetof(RoutingClassifierTraceView, observation),
     internal::Slot::reference, true},
    {"modelInvocationInput", &schemas::model_invocation_input_type,
     offsetof(RoutingClassifierTraceView, model_invocation_input), internal::Slot::reference, true},
    {"modelInvocationOutput", &schemas::routing_classifier_model_invocation_output_type,
     offsetof(RoutingClassifierTraceView, model_invocation_output), internal::Slot::reference, true},
};

constexpr internal::Field trace_fields[] = {
    {"guardrailTrace", &schemas::guardrail_trace_type, offsetof(TraceView, guardrail_trace), internal::Slot::reference,
     true},
    {"preProcessingTrace", &schemas::pre_processing_trace_type, offsetof(TraceView, pre_processing_trace),
     internal::Slot::reference, true},
    {"orchestrationTrace", &schemas::orchestration_trace_type, offsetof(TraceView, orchestration_trace),
     internal::Slot::reference, true},
    {"postProcessingTrace", &schemas::post_processing_trace_type, offsetof(TraceView, post_processing_trace),
     internal::Slot::reference, true},
    {"routingClassifierTrace", &schemas::routing_classifier_trace_type, offsetof(TraceView, routing_classifier_trace),
     internal::Slot::reference, true},
    {"failureTrace", &schemas::failure_trace_type, offsetof(TraceView, failure_trace), internal::Slot::reference, true},
    {"customOrchestrationTrace", &schemas::custom_orchestration_trace_type,
     offsetof(TraceView, custom_orchestration_trace), internal::Slot::reference, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema request_body_schema =
    internal::structure_schema<RequestBodyView>("RequestBody", request_body_fields);
constinit const internal::Type request_body_type = internal::structure_type<RequestBodyView>(request_body_schema);

constinit const internal::Schema action_group_invocation_input_schema =
    internal::structure_schema<ActionGroupInvocationInputView>("ActionGroupInvocationInput",
                                                               action_group_invocation_input_fields);
constinit const internal::Type action_group_invocation_input_type =
    internal::structure_type<ActionGroupInvocationInputView>(action_group_invocation_input_schema);

constinit const internal::Schema usage_schema = internal::structure_schema<UsageView>("Usage", usage_fields);
constinit const internal::Type usage_type = internal::structure_type<UsageView>(usage_schema);

constinit const internal::Schema metadata_schema =
    internal::structure_schema<MetadataView>("Metadata", metadata_fields);
constinit const internal::Type metadata_type = internal::structure_type<MetadataView>(metadata_schema);

constinit const internal::Schema action_group_invocation_output_schema =
    internal::structure_schema<ActionGroupInvocationOutputView>("ActionGroupInvocationOutput",
                                                                action_group_invocation_output_fields);
constinit const internal::Type action_group_invocation_output_type =
    internal::structure_type<ActionGroupInvocationOutputView>(action_group_invocation_output_schema);

constinit const internal::Schema image_input_source_schema =
    internal::union_schema<ImageInputSourceView>("ImageInputSource", image_input_source_fields);
constinit const internal::Type image_input_source_type =
    internal::union_type<ImageInputSourceView>(image_input_source_schema);

constinit const internal::Schema image_input_schema =
    internal::structure_schema<ImageInputView>("ImageInput", image_input_fields);
constinit const internal::Type image_input_type = internal::structure_type<ImageInputView>(image_input_schema);

constinit const internal::Schema content_body_schema =
    internal::structure_schema<ContentBodyView>("ContentBody", content_body_fields);
constinit const internal::Type content_body_type = internal::structure_type<ContentBodyView>(content_body_schema);

constinit const internal::Schema api_result_schema =
    internal::structure_schema<ApiResultView>("ApiResult", api_result_fields);
constinit const internal::Type api_result_type = internal::structure_type<ApiResultView>(api_result_schema);

constinit const internal::Schema function_result_schema =
    internal::structure_schema<FunctionResultView>("FunctionResult", function_result_fields);
constinit const internal::Type function_result_type =
    internal::structure_type<FunctionResultView>(function_result_schema);

constinit const internal::Schema invocation_result_member_schema =
    internal::union_schema<InvocationResultMemberView>("InvocationResultMember", invocation_result_member_fields);
constinit const internal::Type invocation_result_member_type =
    internal::union_type<InvocationResultMemberView>(invocation_result_member_schema);

constinit const internal::Schema return_control_results_schema =
    internal::structure_schema<ReturnControlResultsView>("ReturnControlResults", return_control_results_fields);
constinit const internal::Type return_control_results_type =
    internal::structure_type<ReturnControlResultsView>(return_control_results_schema);

constinit const internal::Schema agent_collaborator_input_payload_schema =
    internal::structure_schema<AgentCollaboratorInputPayloadView>("AgentCollaboratorInputPayload",
                                                                  agent_collaborator_input_payload_fields);
constinit const internal::Type agent_collaborator_input_payload_type =
    internal::structure_type<AgentCollaboratorInputPayloadView>(agent_collaborator_input_payload_schema);

constinit const internal::Schema agent_collaborator_invocation_input_schema =
    internal::structure_schema<AgentCollaboratorInvocationInputView>("AgentCollaboratorInvocationInput",
                                                                     agent_collaborator_invocation_input_fields);
constinit const internal::Type agent_collaborator_invocation_input_type =
    internal::structure_type<AgentCollaboratorInvocationInputView>(agent_collaborator_invocation_input_schema);

constinit const internal::Schema agent_collaborator_output_payload_schema =
    internal::structure_schema<AgentCollaboratorOutputPayloadView>("AgentCollaboratorOutputPayload",
                                                                   agent_collaborator_output_payload_fields);
constinit const internal::Type agent_collaborator_output_payload_type =
    internal::structure_type<AgentCollaboratorOutputPayloadView>(agent_collaborator_output_payload_schema);

constinit const internal::Schema agent_collaborator_invocation_output_schema =
    internal::structure_schema<AgentCollaboratorInvocationOutputView>("AgentCollaboratorInvocationOutput",
                                                                      agent_collaborator_invocation_output_fields);
constinit const internal::Type agent_collaborator_invocation_output_type =
    internal::structure_type<AgentCollaboratorInvocationOutputView>(agent_collaborator_invocation_output_schema);

constinit const internal::Schema code_interpreter_invocation_input_schema =
    internal::structure_schema<CodeInterpreterInvocationInputView>("CodeInterpreterInvocationInput",
                                                                   code_interpreter_invocation_input_fields);
constinit const internal::Type code_interpreter_invocation_input_type =
    internal::structure_type<CodeInterpreterInvocationInputView>(code_interpreter_invocation_input_schema);

constinit const internal::Schema code_interpreter_invocation_output_schema =
    internal::structure_schema<CodeInterpreterInvocationOutputView>("CodeInterpreterInvocationOutput",
                                                                    code_interpreter_invocation_output_fields);
constinit const internal::Type code_interpreter_invocation_output_type =
    internal::structure_type<CodeInterpreterInvocationOutputView>(code_interpreter_invocation_output_schema);

constinit const internal::Schema custom_orchestration_trace_event_schema =
    internal::structure_schema<CustomOrchestrationTraceEventView>("CustomOrchestrationTraceEvent",
                                                                  custom_orchestration_trace_event_fields);
constinit const internal::Type custom_orchestration_trace_event_type =
    internal::structure_type<CustomOrchestrationTraceEventView>(custom_orchestration_trace_event_schema);

constinit const internal::Schema custom_orchestration_trace_schema =
    internal::structure_schema<CustomOrchestrationTraceView>("CustomOrchestrationTrace",
                                                             custom_orchestration_trace_fields);
constinit const internal::Type custom_orchestration_trace_type =
    internal::structure_type<CustomOrchestrationTraceView>(custom_orchestration_trace_schema);

constinit const internal::Schema failure_trace_schema =
    internal::structure_schema<FailureTraceView>("FailureTrace", failure_trace_fields);
constinit const internal::Type failure_trace_type = internal::structure_type<FailureTraceView>(failure_trace_schema);

constinit const internal::Schema final_response_schema =
    internal::structure_schema<FinalResponseView>("FinalResponse", final_response_fields);
constinit const internal::Type final_response_type = internal::structure_type<FinalResponseView>(final_response_schema);

constinit const internal::Schema guardrail_content_filter_schema =
    internal::structure_schema<GuardrailContentFilterView>("GuardrailContentFilter", guardrail_content_filter_fields);
constinit const internal::Type guardrail_content_filter_type =
    internal::structure_type<GuardrailContentFilterView>(guardrail_content_filter_schema);

constinit const internal::Schema guardrail_content_policy_assessment_schema =
    internal::structure_schema<GuardrailContentPolicyAssessmentView>("GuardrailContentPolicyAssessment",
                                                                     guardrail_content_policy_assessment_fields);
constinit const internal::Type guardrail_content_policy_assessment_type =
    internal::structure_type<GuardrailContentPolicyAssessmentView>(guardrail_content_policy_assessment_schema);

constinit const internal::Schema guardrail_pii_entity_filter_schema =
    internal::structure_schema<GuardrailPiiEntityFilterView>("GuardrailPiiEntityFilter",
                                                             guardrail_pii_entity_filter_fields);
constinit const internal::Type guardrail_pii_entity_filter_type =
    internal::structure_type<GuardrailPiiEntityFilterView>(guardrail_pii_entity_filter_schema);

constinit const internal::Schema guardrail_regex_filter_schema =
    internal::structure_schema<GuardrailRegexFilterView>("GuardrailRegexFilter", guardrail_regex_filter_fields);
constinit const internal::Type guardrail_regex_filter_type =
    internal::structure_type<GuardrailRegexFilterView>(guardrail_regex_filter_schema);

constinit const internal::Schema guardrail_sensitive_information_policy_assessment_schema =
    internal::structure_schema<GuardrailSensitiveInformationPolicyAssessmentView>(
        "GuardrailSensitiveInformationPolicyAssessment", guardrail_sensitive_information_policy_assessment_fields);
constinit const internal::Type guardrail_sensitive_information_policy_assessment_type =
    internal::structure_type<GuardrailSensitiveInformationPolicyAssessmentView>(
        guardrail_sensitive_information_policy_assessment_schema);

constinit const internal::Schema guardrail_topic_schema =
    internal::structure_schema<GuardrailTopicView>("GuardrailTopic", guardrail_topic_fields);
constinit const internal::Type guardrail_topic_type =
    internal::structure_type<GuardrailTopicView>(guardrail_topic_schema);

constinit const internal::Schema guardrail_topic_policy_assessment_schema =
    internal::structure_schema<GuardrailTopicPolicyAssessmentView>("GuardrailTopicPolicyAssessment",
                                                                   guardrail_topic_policy_assessment_fields);
constinit const internal::Type guardrail_topic_policy_assessment_type =
    internal::structure_type<GuardrailTopicPolicyAssessmentView>(guardrail_topic_policy_assessment_schema);

constinit const internal::Schema guardrail_custom_word_schema =
    internal::structure_schema<GuardrailCustomWordView>("GuardrailCustomWord", guardrail_custom_word_fields);
constinit const internal::Type guardrail_custom_word_type =
    internal::structure_type<GuardrailCustomWordView>(guardrail_custom_word_schema);

constinit const internal::Schema guardrail_managed_word_schema =
    internal::structure_schema<GuardrailManagedWordView>("GuardrailManagedWord", guardrail_managed_word_fields);
constinit const internal::Type guardrail_managed_word_type =
    internal::structure_type<GuardrailManagedWordView>(guardrail_managed_word_schema);

constinit const internal::Schema guardrail_word_policy_assessment_schema =
    internal::structure_schema<GuardrailWordPolicyAssessmentView>("GuardrailWordPolicyAssessment",
                                                                  guardrail_word_policy_assessment_fields);
constinit const internal::Type guardrail_word_policy_assessment_type =
    internal::structure_type<GuardrailWordPolicyAssessmentView>(guardrail_word_policy_assessment_schema);

constinit const internal::Schema guardrail_assessment_schema =
    internal::structure_schema<GuardrailAssessmentView>("GuardrailAssessment", guardrail_assessment_fields);
constinit const internal::Type guardrail_assessment_type =
    internal::structure_type<GuardrailAssessmentView>(guardrail_assessment_schema);

constinit const internal::Schema guardrail_trace_schema =
    internal::structure_schema<GuardrailTraceView>("GuardrailTrace", guardrail_trace_fields);
constinit const internal::Type guardrail_trace_type =
    internal::structure_type<GuardrailTraceView>(guardrail_trace_schema);

constinit const internal::Schema knowledge_base_lookup_input_schema =
    internal::structure_schema<KnowledgeBaseLookupInputView>("KnowledgeBaseLookupInput",
                                                             knowledge_base_lookup_input_fields);
constinit const internal::Type knowledge_base_lookup_input_type =
    internal::structure_type<KnowledgeBaseLookupInputView>(knowledge_base_lookup_input_schema);

constinit const internal::Schema invocation_input_schema =
    internal::structure_schema<InvocationInputView>("InvocationInput", invocation_input_fields);
constinit const internal::Type invocation_input_type =
    internal::structure_type<InvocationInputView>(invocation_input_schema);

constinit const internal::Schema inference_configuration_schema =
    internal::structure_schema<InferenceConfigurationView>("InferenceConfiguration", inference_configuration_fields);
constinit const internal::Type inference_configuration_type =
    internal::structure_type<InferenceConfigurationView>(inference_configuration_schema);

constinit const internal::Schema model_invocation_input_schema =
    internal::structure_schema<ModelInvocationInputView>("ModelInvocationInput", model_invocation_input_fields);
constinit const internal::Type model_invocation_input_type =
    internal::structure_type<ModelInvocationInputView>(model_invocation_input_schema);

constinit const internal::Schema knowledge_base_lookup_output_schema =
    internal::structure_schema<KnowledgeBaseLookupOutputView>("KnowledgeBaseLookupOutput",
                                                              knowledge_base_lookup_output_fields);
constinit const internal::Type knowledge_base_lookup_output_type =
    internal::structure_type<KnowledgeBaseLookupOutputView>(knowledge_base_lookup_output_schema);

constinit const internal::Schema reprompt_response_schema =
    internal::structure_schema<RepromptResponseView>("RepromptResponse", reprompt_response_fields);
constinit const internal::Type reprompt_response_type =
    internal::structure_type<RepromptResponseView>(reprompt_response_schema);

constinit const internal::Schema observation_schema =
    internal::structure_schema<ObservationView>("Observation", observation_fields);
constinit const internal::Type observation_type = internal::structure_type<ObservationView>(observation_schema);

constinit const internal::Schema raw_response_schema =
    internal::structure_schema<RawResponseView>("RawResponse", raw_response_fields);
constinit const internal::Type raw_response_type = internal::structure_type<RawResponseView>(raw_response_schema);

constinit const internal::Schema reasoning_text_block_schema =
    internal::structure_schema<ReasoningTextBlockView>("ReasoningTextBlock", reasoning_text_block_fields);
constinit const internal::Type reasoning_text_block_type =
    internal::structure_type<ReasoningTextBlockView>(reasoning_text_block_schema);

constinit const internal::Schema reasoning_content_block_schema =
    internal::union_schema<ReasoningContentBlockView>("ReasoningContentBlock", reasoning_content_block_fields);
constinit const internal::Type reasoning_content_block_type =
    internal::union_type<ReasoningContentBlockView>(reasoning_content_block_schema);

constinit const internal::Schema orchestration_model_invocation_output_schema =
    internal::structure_schema<OrchestrationModelInvocationOutputView>("OrchestrationModelInvocationOutput",
                                                                       orchestration_model_invocation_output_fields);
constinit const internal::Type orchestration_model_invocation_output_type =
    internal::structure_type<OrchestrationModelInvocationOutputView>(orchestration_model_invocation_output_schema);

constinit const internal::Schema rationale_schema =
    internal::structure_schema<RationaleView>("Rationale", rationale_fields);
constinit const internal::Type rationale_type = internal::structure_type<RationaleView>(rationale_schema);

constinit const internal::Schema orchestration_trace_schema =
    internal::union_schema<OrchestrationTraceView>("OrchestrationTrace", orchestration_trace_fields);
constinit const internal::Type orchestration_trace_type =
    internal::union_type<OrchestrationTraceView>(orchestration_trace_schema);

constinit const internal::Schema post_processing_parsed_response_schema =
    internal::structure_schema<PostProcessingParsedResponseView>("PostProcessingParsedResponse",
                                                                 post_processing_parsed_response_fields);
constinit const internal::Type post_processing_parsed_response_type =
    internal::structure_type<PostProcessingParsedResponseView>(post_processing_parsed_response_schema);

constinit const internal::Schema post_processing_model_invocation_output_schema =
    internal::structure_schema<PostProcessingModelInvocationOutputView>("PostProcessingModelInvocationOutput",
                                                                        post_processing_model_invocation_output_fields);
constinit const internal::Type post_processing_model_invocation_output_type =
    internal::structure_type<PostProcessingModelInvocationOutputView>(post_processing_model_invocation_output_schema);

constinit const internal::Schema post_processing_trace_schema =
    internal::union_schema<PostProcessingTraceView>("PostProcessingTrace", post_processing_trace_fields);
constinit const internal::Type post_processing_trace_type =
    internal::union_type<PostProcessingTraceView>(post_processing_trace_schema);

constinit const internal::Schema pre_processing_parsed_response_schema =
    internal::structure_schema<PreProcessingParsedResponseView>("PreProcessingParsedResponse",
                                                                pre_processing_parsed_response_fields);
constinit const internal::Type pre_processing_parsed_response_type =
    internal::structure_type<PreProcessingParsedResponseView>(pre_processing_parsed_response_schema);

constinit const internal::Schema pre_processing_model_invocation_output_schema =
    internal::structure_schema<PreProcessingModelInvocationOutputView>("PreProcessingModelInvocationOutput",
                                                                       pre_processing_model_invocation_output_fields);
constinit const internal::Type pre_processing_model_invocation_output_type =
    internal::structure_type<PreProcessingModelInvocationOutputView>(pre_processing_model_invocation_output_schema);

constinit const internal::Schema pre_processing_trace_schema =
    internal::union_schema<PreProcessingTraceView>("PreProcessingTrace", pre_processing_trace_fields);
constinit const internal::Type pre_processing_trace_type =
    internal::union_type<PreProcessingTraceView>(pre_processing_trace_schema);

constinit const internal::Schema routing_classifier_model_invocation_output_schema =
    internal::structure_schema<RoutingClassifierModelInvocationOutputView>(
        "RoutingClassifierModelInvocationOutput", routing_classifier_model_invocation_output_fields);
constinit const internal::Type routing_classifier_model_invocation_output_type =
    internal::structure_type<RoutingClassifierModelInvocationOutputView>(
        routing_classifier_model_invocation_output_schema);

constinit const internal::Schema routing_classifier_trace_schema =
    internal::union_schema<RoutingClassifierTraceView>("RoutingClassifierTrace", routing_classifier_trace_fields);
constinit const internal::Type routing_classifier_trace_type =
    internal::union_type<RoutingClassifierTraceView>(routing_classifier_trace_schema);

constinit const internal::Schema trace_schema = internal::union_schema<TraceView>("Trace", trace_fields);
constinit const internal::Type trace_type = internal::union_type<TraceView>(trace_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RequestBodyView*) { return schemas::request_body_schema; }
const internal::Schema& schema_of(const ActionGroupInvocationInputView*) {
  return schemas::action_group_invocation_input_schema;
}
const internal::Schema& schema_of(const UsageView*) { return schemas::usage_schema; }
const internal::Schema& schema_of(const MetadataView*) { return schemas::metadata_schema; }
const internal::Schema& schema_of(const ActionGroupInvocationOutputView*) {
  return schemas::action_group_invocation_output_schema;
}
const internal::Schema& schema_of(const ImageInputSourceView*) { return schemas::image_input_source_schema; }
const internal::Schema& schema_of(const ImageInputView*) { return schemas::image_input_schema; }
const internal::Schema& schema_of(const ContentBodyView*) { return schemas::content_body_schema; }
const internal::Schema& schema_of(const ApiResultView*) { return schemas::api_result_schema; }
const internal::Schema& schema_of(const FunctionResultView*) { return schemas::function_result_schema; }
const internal::Schema& schema_of(const InvocationResultMemberView*) {
  return schemas::invocation_result_member_schema;
}
const internal::Schema& schema_of(const ReturnControlResultsView*) { return schemas::return_control_results_schema; }
const internal::Schema& schema_of(const AgentCollaboratorInputPayloadView*) {
  return schemas::agent_collaborator_input_payload_schema;
}
const internal::Schema& schema_of(const AgentCollaboratorInvocationInputView*) {
  return schemas::agent_collaborator_invocation_input_schema;
}
const internal::Schema& schema_of(const AgentCollaboratorOutputPayloadView*) {
  return schemas::agent_collaborator_output_payload_schema;
}
const internal::Schema& schema_of(const AgentCollaboratorInvocationOutputView*) {
  return schemas::agent_collaborator_invocation_output_schema;
}
const internal::Schema& schema_of(const CodeInterpreterInvocationInputView*) {
  return schemas::code_interpreter_invocation_input_schema;
}
const internal::Schema& schema_of(const CodeInterpreterInvocationOutputView*) {
  return schemas::code_interpreter_invocation_output_schema;
}
const internal::Schema& schema_of(const CustomOrchestrationTraceEventView*) {
  return schemas::custom_orchestration_trace_event_schema;
}
const internal::Schema& schema_of(const CustomOrchestrationTraceView*) {
  return schemas::custom_orchestration_trace_schema;
}
const internal::Schema& schema_of(const FailureTraceView*) { return schemas::failure_trace_schema; }
const internal::Schema& schema_of(const FinalResponseView*) { return schemas::final_response_schema; }
const internal::Schema& schema_of(const GuardrailContentFilterView*) {
  return schemas::guardrail_content_filter_schema;
}
const internal::Schema& schema_of(const GuardrailContentPolicyAssessmentView*) {
  return schemas::guardrail_content_policy_assessment_schema;
}
const internal::Schema& schema_of(const GuardrailPiiEntityFilterView*) {
  return schemas::guardrail_pii_entity_filter_schema;
}
const internal::Schema& schema_of(const GuardrailRegexFilterView*) { return schemas::guardrail_regex_filter_schema; }
const internal::Schema& schema_of(const GuardrailSensitiveInformationPolicyAssessmentView*) {
  return schemas::guardrail_sensitive_information_policy_assessment_schema;
}
const internal::Schema& schema_of(const GuardrailTopicView*) { return schemas::guardrail_topic_schema; }
const internal::Schema& schema_of(const GuardrailTopicPolicyAssessmentView*) {
  return schemas::guardrail_topic_policy_assessment_schema;
}
const internal::Schema& schema_of(const GuardrailCustomWordView*) { return schemas::guardrail_custom_word_schema; }
const internal::Schema& schema_of(const GuardrailManagedWordView*) { return schemas::guardrail_managed_word_schema; }
const internal::Schema& schema_of(const GuardrailWordPolicyAssessmentView*) {
  return schemas::guardrail_word_policy_assessment_schema;
}
const internal::Schema& schema_of(const GuardrailAssessmentView*) { return schemas::guardrail_assessment_schema; }
const internal::Schema& schema_of(const GuardrailTraceView*) { return schemas::guardrail_trace_schema; }
const internal::Schema& schema_of(const KnowledgeBaseLookupInputView*) {
  return schemas::knowledge_base_lookup_input_schema;
}
const internal::Schema& schema_of(const InvocationInputView*) { return schemas::invocation_input_schema; }
const internal::Schema& schema_of(const InferenceConfigurationView*) { return schemas::inference_configuration_schema; }
const internal::Schema& schema_of(const ModelInvocationInputView*) { return schemas::model_invocation_input_schema; }
const internal::Schema& schema_of(const KnowledgeBaseLookupOutputView*) {
  return schemas::knowledge_base_lookup_output_schema;
}
const internal::Schema& schema_of(const RepromptResponseView*) { return schemas::reprompt_response_schema; }
const internal::Schema& schema_of(const ObservationView*) { return schemas::observation_schema; }
const internal::Schema& schema_of(const RawResponseView*) { return schemas::raw_response_schema; }
const internal::Schema& schema_of(const ReasoningTextBlockView*) { return schemas::reasoning_text_block_schema; }
const internal::Schema& schema_of(const ReasoningContentBlockView*) { return schemas::reasoning_content_block_schema; }
const internal::Schema& schema_of(const OrchestrationModelInvocationOutputView*) {
  return schemas::orchestration_model_invocation_output_schema;
}
const internal::Schema& schema_of(const RationaleView*) { return schemas::rationale_schema; }
const internal::Schema& schema_of(const OrchestrationTraceView*) { return schemas::orchestration_trace_schema; }
const internal::Schema& schema_of(const PostProcessingParsedResponseView*) {
  return schemas::post_processing_parsed_response_schema;
}
const internal::Schema& schema_of(const PostProcessingModelInvocationOutputView*) {
  return schemas::post_processing_model_invocation_output_schema;
}
const internal::Schema& schema_of(const PostProcessingTraceView*) { return schemas::post_processing_trace_schema; }
const internal::Schema& schema_of(const PreProcessingParsedResponseView*) {
  return schemas::pre_processing_parsed_response_schema;
}
const internal::Schema& schema_of(const PreProcessingModelInvocationOutputView*) {
  return schemas::pre_processing_model_invocation_output_schema;
}
const internal::Schema& schema_of(const PreProcessingTraceView*) { return schemas::pre_processing_trace_schema; }
const internal::Schema& schema_of(const RoutingClassifierModelInvocationOutputView*) {
  return schemas::routing_classifier_model_invocation_output_schema;
}
const internal::Schema& schema_of(const RoutingClassifierTraceView*) {
  return schemas::routing_classifier_trace_schema;
}
const internal::Schema& schema_of(const TraceView*) { return schemas::trace_schema; }

}  // namespace outcrop::bedrock_agent_runtime
