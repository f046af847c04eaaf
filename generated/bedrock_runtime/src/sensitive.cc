// Where requests and answers hold what the model calls sensitive.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/internal/sensitive.h"

#include "service.h"

namespace outcrop::bedrock_runtime {
namespace sensitive {
extern const internal::SensitiveShape apply_guardrail_answer;
extern const internal::SensitiveShape apply_guardrail_request;
extern const internal::SensitiveShape async_invoke_summary;
extern const internal::SensitiveShape audio_block;
extern const internal::SensitiveShape audio_source_whole;
extern const internal::SensitiveShape bidirectional_output_payload_part_whole;
extern const internal::SensitiveShape content_block;
extern const internal::SensitiveShape content_block_delta;
extern const internal::SensitiveShape content_block_delta_event;
extern const internal::SensitiveShape converse_answer;
extern const internal::SensitiveShape converse_output;
extern const internal::SensitiveShape converse_request;
extern const internal::SensitiveShape converse_stream_metadata_event;
extern const internal::SensitiveShape converse_stream_request;
extern const internal::SensitiveShape converse_stream_trace;
extern const internal::SensitiveShape converse_tokens_request;
extern const internal::SensitiveShape converse_trace;
extern const internal::SensitiveShape count_tokens_input;
extern const internal::SensitiveShape count_tokens_request;
extern const internal::SensitiveShape error_block_whole;
extern const internal::SensitiveShape get_async_invoke_answer;
extern const internal::SensitiveShape guardrail_assessment;
extern const internal::SensitiveShape guardrail_automated_reasoning_finding;
extern const internal::SensitiveShape guardrail_automated_reasoning_impossible_finding;
extern const internal::SensitiveShape guardrail_automated_reasoning_input_text_reference;
extern const internal::SensitiveShape guardrail_automated_reasoning_invalid_finding;
extern const internal::SensitiveShape guardrail_automated_reasoning_logic_warning;
extern const internal::SensitiveShape guardrail_automated_reasoning_policy_assessment;
extern const internal::SensitiveShape guardrail_automated_reasoning_satisfiable_finding;
extern const internal::SensitiveShape guardrail_automated_reasoning_scenario;
extern const internal::SensitiveShape guardrail_automated_reasoning_statement;
extern const internal::SensitiveShape guardrail_automated_reasoning_translation;
extern const internal::SensitiveShape guardrail_automated_reasoning_translation_ambiguous_finding;
extern const internal::SensitiveShape guardrail_automated_reasoning_translation_option;
extern const internal::SensitiveShape guardrail_automated_reasoning_valid_finding;
extern const internal::SensitiveShape guardrail_checks_content_block;
extern const internal::SensitiveShape guardrail_checks_message;
extern const internal::SensitiveShape guardrail_content_block;
extern const internal::SensitiveShape guardrail_converse_content_block;
extern const internal::SensitiveShape guardrail_converse_image_block_whole;
extern const internal::SensitiveShape guardrail_converse_image_source_whole;
extern const internal::SensitiveShape guardrail_image_block_whole;
extern const internal::SensitiveShape guardrail_image_source_whole;
extern const internal::SensitiveShape guardrail_trace_assessment;
extern const internal::SensitiveShape image_block;
extern const internal::SensitiveShape image_block_delta;
extern const internal::SensitiveShape image_source_whole;
extern const internal::SensitiveShape invoke_guardrail_checks_request;
extern const internal::SensitiveShape invoke_model_tokens_request;
extern const internal::SensitiveShape json_schema_definition_whole;
extern const internal::SensitiveShape list_async_invokes_answer;
extern const internal::SensitiveShape map;
extern const internal::SensitiveShape map_2;
extern const internal::SensitiveShape message;
extern const internal::SensitiveShape output_config;
extern const internal::SensitiveShape output_format;
extern const internal::SensitiveShape output_format_structure_whole;
extern const internal::SensitiveShape payload_part_whole;
extern const internal::SensitiveShape prompt_variable_values_whole;
extern const internal::SensitiveShape reasoning_content_block_delta_whole;
extern const internal::SensitiveShape reasoning_content_block_whole;
extern const internal::SensitiveShape reasoning_text_block_whole;
extern const internal::SensitiveShape s3_location_whole;
extern const internal::SensitiveShape start_async_invoke_request;
extern const internal::SensitiveShape system_content_block;
extern const internal::SensitiveShape tool_result_block;
extern const internal::SensitiveShape tool_result_content_block;

constexpr internal::SensitiveMember apply_guardrail_answer_members[] = {
    {"assessments", &sensitive::guardrail_assessment},
};
constexpr internal::SensitiveShape apply_guardrail_answer{
    .members = apply_guardrail_answer_members,
};
constexpr internal::SensitiveMember apply_guardrail_request_members[] = {
    {"content", &sensitive::guardrail_content_block},
};
constexpr internal::SensitiveShape apply_guardrail_request{
    .members = apply_guardrail_request_members,
};
constexpr internal::SensitiveMember async_invoke_summary_members[] = {
    {"failureMessage", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape async_invoke_summary{
    .members = async_invoke_summary_members,
};
constexpr internal::SensitiveMember audio_block_members[] = {
    {"source", &sensitive::audio_source_whole},
    {"error", &sensitive::error_block_whole},
};
constexpr internal::SensitiveShape audio_block{
    .members = audio_block_members,
};
constexpr internal::SensitiveMember audio_source_whole_members[] = {
    {"s3Location", &sensitive::s3_location_whole},
};
constexpr internal::SensitiveShape audio_source_whole{
    .members = audio_source_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape bidirectional_output_payload_part_whole{
    .whole = true,
};
constexpr internal::SensitiveMember content_block_members[] = {
    {"image", &sensitive::image_block},
    {"audio", &sensitive::audio_block},
    {"toolResult", &sensitive::tool_result_block},
    {"guardContent", &sensitive::guardrail_converse_content_block},
    {"reasoningContent", &sensitive::reasoning_content_block_whole},
};
constexpr internal::SensitiveShape content_block{
    .members = content_block_members,
};
constexpr internal::SensitiveMember content_block_delta_members[] = {
    {"reasoningContent", &sensitive::reasoning_content_block_delta_whole},
    {"image", &sensitive::image_block_delta},
};
constexpr internal::SensitiveShape content_block_delta{
    .members = content_block_delta_members,
};
constexpr internal::SensitiveMember content_block_delta_event_members[] = {
    {"delta", &sensitive::content_block_delta},
};
constexpr internal::SensitiveShape content_block_delta_event{
    .members = content_block_delta_event_members,
};
constexpr internal::SensitiveMember converse_answer_members[] = {
    {"output", &sensitive::converse_output},
    {"trace", &sensitive::converse_trace},
};
constexpr internal::SensitiveShape converse_answer{
    .members = converse_answer_members,
};
constexpr internal::SensitiveMember converse_output_members[] = {
    {"message", &sensitive::message},
};
constexpr internal::SensitiveShape converse_output{
    .members = converse_output_members,
};
constexpr internal::SensitiveMember converse_request_members[] = {
    {"messages", &sensitive::message},           {"system", &sensitive::system_content_block},
    {"promptVariables", &sensitive::map},        {"requestMetadata", &internal::everything_sensitive},
    {"outputConfig", &sensitive::output_config},
};
constexpr internal::SensitiveShape converse_request{
    .members = converse_request_members,
};
constexpr internal::SensitiveMember converse_stream_metadata_event_members[] = {
    {"trace", &sensitive::converse_stream_trace},
};
constexpr internal::SensitiveShape converse_stream_metadata_event{
    .members = converse_stream_metadata_event_members,
};
constexpr internal::SensitiveMember converse_stream_request_members[] = {
    {"messages", &sensitive::message},           {"system", &sensitive::system_content_block},
    {"promptVariables", &sensitive::map},        {"requestMetadata", &internal::everything_sensitive},
    {"outputConfig", &sensitive::output_config},
};
constexpr internal::SensitiveShape converse_stream_request{
    .members = converse_stream_request_members,
};
constexpr internal::SensitiveMember converse_stream_trace_members[] = {
    {"guardrail", &sensitive::guardrail_trace_assessment},
};
constexpr internal::SensitiveShape converse_stream_trace{
    .members = converse_stream_trace_members,
};
constexpr internal::SensitiveMember converse_tokens_request_members[] = {
    {"messages", &sensitive::message},
    {"system", &sensitive::system_content_block},
};
constexpr internal::SensitiveShape converse_tokens_request{
    .members = converse_tokens_request_members,
};
constexpr internal::SensitiveMember converse_trace_members[] = {
    {"guardrail", &sensitive::guardrail_trace_assessment},
};
constexpr internal::SensitiveShape converse_trace{
    .members = converse_trace_members,
};
constexpr internal::SensitiveMember count_tokens_input_members[] = {
    {"invokeModel", &sensitive::invoke_model_tokens_request},
    {"converse", &sensitive::converse_tokens_request},
};
constexpr internal::SensitiveShape count_tokens_input{
    .members = count_tokens_input_members,
};
constexpr internal::SensitiveMember count_tokens_request_members[] = {
    {"input", &sensitive::count_tokens_input},
};
constexpr internal::SensitiveShape count_tokens_request{
    .members = count_tokens_request_members,
};
constexpr internal::SensitiveShape error_block_whole{
    .whole = true,
};
constexpr internal::SensitiveMember get_async_invoke_answer_members[] = {
    {"failureMessage", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_async_invoke_answer{
    .members = get_async_invoke_answer_members,
};
constexpr internal::SensitiveMember guardrail_assessment_members[] = {
    {"automatedReasoningPolicy", &sensitive::guardrail_automated_reasoning_policy_assessment},
};
constexpr internal::SensitiveShape guardrail_assessment{
    .members = guardrail_assessment_members,
};
constexpr internal::SensitiveMember guardrail_automated_reasoning_finding_members[] = {
    {"valid", &sensitive::guardrail_automated_reasoning_valid_finding},
    {"invalid", &sensitive::guardrail_automated_reasoning_invalid_finding},
    {"satisfiable", &sensitive::guardrail_automated_reasoning_satisfiable_finding},
    {"impossible", &sensitive::guardrail_automated_reasoning_impossible_finding},
    {"translationAmbiguous", &sensitive::guardrail_automated_reasoning_translation_ambiguous_finding},
};
constexpr internal::SensitiveShape guardrail_automated_reasoning_finding{
    .members = guardrail_automated_reasoning_finding_members,
};
constexpr internal::SensitiveMember guardrail_automated_reasoning_impossible_finding_members[] = {
    {"translation", &sensitive::guardrail_automated_reasoning_translation},
    {"logicWarning", &sensitive::guardrail_automated_reasoning_logic_warning},
};
constexpr internal::SensitiveShape guardrail_automated_reasoning_impossible_finding{
    .members = guardrail_automated_reasoning_impossible_finding_members,
};
constexpr internal::SensitiveMember guardrail_automated_reasoning_input_text_reference_members[] = {
    {"text", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_automated_reasoning_input_text_reference{
    .members = guardrail_automated_reasoning_input_text_reference_members,
};
constexpr internal::SensitiveMember guardrail_automated_reasoning_invalid_finding_members[] = {
    {"translation", &sensitive::guardrail_automated_reasoning_translation},
    {"logicWarning", &sensitive::guardrail_automated_reasoning_logic_warning},
};
constexpr internal::SensitiveShape guardrail_automated_reasoning_invalid_finding{
    .members = guardrail_automated_reasoning_invalid_finding_members,
};
constexpr internal::SensitiveMember guardrail_automated_reasoning_logic_warning_members[] = {
    {"premises", &sensitive::guardrail_automated_reasoning_statement},
    {"claims", &sensitive::guardrail_automated_reasoning_statement},
};
constexpr internal::SensitiveShape guardrail_automated_reasoning_logic_warning{
    .members = guardrail_automated_reasoning_logic_warning_members,
};
constexpr internal::SensitiveMember guardrail_automated_reasoning_policy_assessment_members[] = {
    {"findings", &sensitive::guardrail_automated_reasoning_finding},
};
constexpr internal::SensitiveShape guardrail_automated_reasoning_policy_assessment{
    .members = guardrail_automated_reasoning_policy_assessment_members,
};
constexpr internal::SensitiveMember guardrail_automated_reasoning_satisfiable_finding_members[] = {
    {"translation", &sensitive::guardrail_automated_reasoning_translation},
    {"claimsTrueScenario", &sensitive::guardrail_automated_reasoning_scenario},
    {"claimsFalseScenario", &sensitive::guardrail_automated_reasoning_scenario},
    {"logicWarning", &sensitive::guardrail_automated_reasoning_logic_warning},
};
constexpr internal::SensitiveShape guardrail_automated_reasoning_satisfiable_finding{
    .members = guardrail_automated_reasoning_satisfiable_finding_members,
};
constexpr internal::SensitiveMember guardrail_automated_reasoning_scenario_members[] = {
    {"statements", &sensitive::guardrail_automated_reasoning_statement},
};
constexpr internal::SensitiveShape guardrail_automated_reasoning_scenario{
    .members = guardrail_automated_reasoning_scenario_members,
};
constexpr internal::SensitiveMember guardrail_automated_reasoning_statement_members[] = {
    {"logic", &internal::everything_sensitive},
    {"naturalLanguage", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_automated_reasoning_statement{
    .members = guardrail_automated_reasoning_statement_members,
};
constexpr internal::SensitiveMember guardrail_automated_reasoning_translation_members[] = {
    {"premises", &sensitive::guardrail_automated_reasoning_statement},
    {"claims", &sensitive::guardrail_automated_reasoning_statement},
    {"untranslatedPremises", &sensitive::guardrail_automated_reasoning_input_text_reference},
    {"untranslatedClaims", &sensitive::guardrail_automated_reasoning_input_text_reference},
};
constexpr internal::SensitiveShape guardrail_automated_reasoning_translation{
    .members = guardrail_automated_reasoning_translation_members,
};
constexpr internal::SensitiveMember guardrail_automated_reasoning_translation_ambiguous_finding_members[] = {
    {"options", &sensitive::guardrail_automated_reasoning_translation_option},
    {"differenceScenarios", &sensitive::guardrail_automated_reasoning_scenario},
};
constexpr internal::SensitiveShape guardrail_automated_reasoning_translation_ambiguous_finding{
    .members = guardrail_automated_reasoning_translation_ambiguous_finding_members,
};
constexpr internal::SensitiveMember guardrail_automated_reasoning_translation_option_members[] = {
    {"translations", &sensitive::guardrail_automated_reasoning_translation},
};
constexpr internal::SensitiveShape guardrail_automated_reasoning_translation_option{
    .members = guardrail_automated_reasoning_translation_option_members,
};
constexpr internal::SensitiveMember guardrail_automated_reasoning_valid_finding_members[] = {
    {"translation", &sensitive::guardrail_automated_reasoning_translation},
    {"claimsTrueScenario", &sensitive::guardrail_automated_reasoning_scenario},
    {"logicWarning", &sensitive::guardrail_automated_reasoning_logic_warning},
};
constexpr internal::SensitiveShape guardrail_automated_reasoning_valid_finding{
    .members = guardrail_automated_reasoning_valid_finding_members,
};
constexpr internal::SensitiveMember guardrail_checks_content_block_members[] = {
    {"text", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_checks_content_block{
    .members = guardrail_checks_content_block_members,
};
constexpr internal::SensitiveMember guardrail_checks_message_members[] = {
    {"content", &sensitive::guardrail_checks_content_block},
};
constexpr internal::SensitiveShape guardrail_checks_message{
    .members = guardrail_checks_message_members,
};
constexpr internal::SensitiveMember guardrail_content_block_members[] = {
    {"image", &sensitive::guardrail_image_block_whole},
};
constexpr internal::SensitiveShape guardrail_content_block{
    .members = guardrail_content_block_members,
};
constexpr internal::SensitiveMember guardrail_converse_content_block_members[] = {
    {"image", &sensitive::guardrail_converse_image_block_whole},
};
constexpr internal::SensitiveShape guardrail_converse_content_block{
    .members = guardrail_converse_content_block_members,
};
constexpr internal::SensitiveMember guardrail_converse_image_block_whole_members[] = {
    {"source", &sensitive::guardrail_converse_image_source_whole},
};
constexpr internal::SensitiveShape guardrail_converse_image_block_whole{
    .members = guardrail_converse_image_block_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape guardrail_converse_image_source_whole{
    .whole = true,
};
constexpr internal::SensitiveMember guardrail_image_block_whole_members[] = {
    {"source", &sensitive::guardrail_image_source_whole},
};
constexpr internal::SensitiveShape guardrail_image_block_whole{
    .members = guardrail_image_block_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape guardrail_image_source_whole{
    .whole = true,
};
constexpr internal::SensitiveMember guardrail_trace_assessment_members[] = {
    {"inputAssessment", &sensitive::map_2},
    {"outputAssessments", &sensitive::map_2},
};
constexpr internal::SensitiveShape guardrail_trace_assessment{
    .members = guardrail_trace_assessment_members,
};
constexpr internal::SensitiveMember image_block_members[] = {
    {"source", &sensitive::image_source_whole},
    {"error", &sensitive::error_block_whole},
};
constexpr internal::SensitiveShape image_block{
    .members = image_block_members,
};
constexpr internal::SensitiveMember image_block_delta_members[] = {
    {"source", &sensitive::image_source_whole},
    {"error", &sensitive::error_block_whole},
};
constexpr internal::SensitiveShape image_block_delta{
    .members = image_block_delta_members,
};
constexpr internal::SensitiveMember image_source_whole_members[] = {
    {"s3Location", &sensitive::s3_location_whole},
};
constexpr internal::SensitiveShape image_source_whole{
    .members = image_source_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember invoke_guardrail_checks_request_members[] = {
    {"messages", &sensitive::guardrail_checks_message},
};
constexpr internal::SensitiveShape invoke_guardrail_checks_request{
    .members = invoke_guardrail_checks_request_members,
};
constexpr internal::SensitiveMember invoke_model_tokens_request_members[] = {
    {"body", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape invoke_model_tokens_request{
    .members = invoke_model_tokens_request_members,
};
constexpr internal::SensitiveShape json_schema_definition_whole{
    .whole = true,
};
constexpr internal::SensitiveMember list_async_invokes_answer_members[] = {
    {"asyncInvokeSummaries", &sensitive::async_invoke_summary},
};
constexpr internal::SensitiveShape list_async_invokes_answer{
    .members = list_async_invokes_answer_members,
};
constexpr internal::SensitiveShape map{
    .values = &sensitive::prompt_variable_values_whole,
    .keys = true,
};
constexpr internal::SensitiveShape map_2{
    .values = &sensitive::guardrail_assessment,
};
constexpr internal::SensitiveMember message_members[] = {
    {"content", &sensitive::content_block},
};
constexpr internal::SensitiveShape message{
    .members = message_members,
};
constexpr internal::SensitiveMember output_config_members[] = {
    {"textFormat", &sensitive::output_format},
};
constexpr internal::SensitiveShape output_config{
    .members = output_config_members,
};
constexpr internal::SensitiveMember output_format_members[] = {
    {"structure", &sensitive::output_format_structure_whole},
};
constexpr internal::SensitiveShape output_format{
    .members = output_format_members,
};
constexpr internal::SensitiveMember output_format_structure_whole_members[] = {
    {"jsonSchema", &sensitive::json_schema_definition_whole},
};
constexpr internal::SensitiveShape output_format_structure_whole{
    .members = output_format_structure_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape payload_part_whole{
    .whole = true,
};
constexpr internal::SensitiveShape prompt_variable_values_whole{
    .whole = true,
};
constexpr internal::SensitiveShape reasoning_content_block_delta_whole{
    .whole = true,
};
constexpr internal::SensitiveMember reasoning_content_block_whole_members[] = {
    {"reasoningText", &sensitive::reasoning_text_block_whole},
};
constexpr internal::SensitiveShape reasoning_content_block_whole{
    .members = reasoning_content_block_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape reasoning_text_block_whole{
    .whole = true,
};
constexpr internal::SensitiveShape s3_location_whole{
    .whole = true,
};
constexpr internal::SensitiveMember start_async_invoke_request_members[] = {
    {"modelInput", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape start_async_invoke_request{
    .members = start_async_invoke_request_members,
};
constexpr internal::SensitiveMember system_content_block_members[] = {
    {"guardContent", &sensitive::guardrail_converse_content_block},
};
constexpr internal::SensitiveShape system_content_block{
    .members = system_content_block_members,
};
constexpr internal::SensitiveMember tool_result_block_members[] = {
    {"content", &sensitive::tool_result_content_block},
};
constexpr internal::SensitiveShape tool_result_block{
    .members = tool_result_block_members,
};
constexpr internal::SensitiveMember tool_result_content_block_members[] = {
    {"image", &sensitive::image_block},
};
constexpr internal::SensitiveShape tool_result_content_block{
    .members = tool_result_content_block_members,
};

constexpr internal::SensitiveMember converse_stream_events[] = {
    {"contentBlockDelta", &sensitive::content_block_delta_event},
    {"metadata", &sensitive::converse_stream_metadata_event},
};
constexpr internal::SensitiveMember invoke_model_with_bidirectional_stream_events[] = {
    {"chunk", &sensitive::bidirectional_output_payload_part_whole},
};
constexpr internal::SensitiveMember invoke_model_with_response_stream_events[] = {
    {"chunk", &sensitive::payload_part_whole},
};

}  // namespace sensitive

constinit const internal::SensitiveOperation common::sensitive_operations[11] = {
    {
        .name = "ApplyGuardrail",
        .request = &sensitive::apply_guardrail_request,
        .answer = &sensitive::apply_guardrail_answer,
    },
    {
        .name = "Converse",
        .request = &sensitive::converse_request,
        .answer = &sensitive::converse_answer,
    },
    {
        .name = "ConverseStream",
        .request = &sensitive::converse_stream_request,
        .events = sensitive::converse_stream_events,
    },
    {
        .name = "CountTokens",
        .request = &sensitive::count_tokens_request,
    },
    {
        .name = "GetAsyncInvoke",
        .answer = &sensitive::get_async_invoke_answer,
    },
    {
        .name = "InvokeGuardrailChecks",
        .request = &sensitive::invoke_guardrail_checks_request,
    },
    {
        .name = "InvokeModel",
        .request = &internal::everything_sensitive,
        .answer = &internal::everything_sensitive,
    },
    {
        .name = "InvokeModelWithBidirectionalStream",
        .events = sensitive::invoke_model_with_bidirectional_stream_events,
    },
    {
        .name = "InvokeModelWithResponseStream",
        .request = &internal::everything_sensitive,
        .events = sensitive::invoke_model_with_response_stream_events,
    },
    {
        .name = "ListAsyncInvokes",
        .answer = &sensitive::list_async_invokes_answer,
    },
    {
        .name = "StartAsyncInvoke",
        .request = &sensitive::start_async_invoke_request,
    },
};

}  // namespace outcrop::bedrock_runtime
