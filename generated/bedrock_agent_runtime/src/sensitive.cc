// Where requests and answers hold what the model calls sensitive.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/internal/sensitive.h"

#include "service.h"

namespace outcrop::bedrock_agent_runtime {
namespace sensitive {
extern const internal::SensitiveShape action_group_invocation_input_whole;
extern const internal::SensitiveShape action_group_invocation_output_whole;
extern const internal::SensitiveShape agent_action_group;
extern const internal::SensitiveShape agent_collaborator_input_payload_whole;
extern const internal::SensitiveShape agent_collaborator_invocation_input_whole;
extern const internal::SensitiveShape agent_collaborator_invocation_output_whole;
extern const internal::SensitiveShape agent_collaborator_output_payload_whole;
extern const internal::SensitiveShape agentic_retrieve_action;
extern const internal::SensitiveShape agentic_retrieve_action_details;
extern const internal::SensitiveShape agentic_retrieve_memory_retrieve_details;
extern const internal::SensitiveShape agentic_retrieve_message;
extern const internal::SensitiveShape agentic_retrieve_message_content_whole;
extern const internal::SensitiveShape agentic_retrieve_stream_request;
extern const internal::SensitiveShape agentic_retrieve_trace_event;
extern const internal::SensitiveShape agentic_retrieve_trace_event_attributes;
extern const internal::SensitiveShape agentic_retriever;
extern const internal::SensitiveShape analyze_prompt_event_whole;
extern const internal::SensitiveShape api_invocation_input_whole;
extern const internal::SensitiveShape api_parameter_whole;
extern const internal::SensitiveShape api_request_body_whole;
extern const internal::SensitiveShape api_result;
extern const internal::SensitiveShape api_result_whole;
extern const internal::SensitiveShape api_schema;
extern const internal::SensitiveShape attribution_whole;
extern const internal::SensitiveShape audio_segment_whole;
extern const internal::SensitiveShape bedrock_session_content_block_whole;
extern const internal::SensitiveShape byte_content_doc;
extern const internal::SensitiveShape byte_content_file;
extern const internal::SensitiveShape caller_whole;
extern const internal::SensitiveShape check_ingested_document_acl_request;
extern const internal::SensitiveShape citation;
extern const internal::SensitiveShape citation_event;
extern const internal::SensitiveShape citation_whole;
extern const internal::SensitiveShape code_interpreter_invocation_input_whole;
extern const internal::SensitiveShape code_interpreter_invocation_output_whole;
extern const internal::SensitiveShape collaborator;
extern const internal::SensitiveShape collaborator_configuration;
extern const internal::SensitiveShape condition_result_event_whole;
extern const internal::SensitiveShape content_block_whole;
extern const internal::SensitiveShape content_body_whole;
extern const internal::SensitiveShape conversation_history;
extern const internal::SensitiveShape custom_orchestration_trace_event_whole;
extern const internal::SensitiveShape custom_orchestration_trace_whole;
extern const internal::SensitiveShape document_acl_condition_whole;
extern const internal::SensitiveShape document_acl_group_whole;
extern const internal::SensitiveShape document_acl_membership_whole;
extern const internal::SensitiveShape document_acl_user_whole;
extern const internal::SensitiveShape document_acl_whole;
extern const internal::SensitiveShape external_source;
extern const internal::SensitiveShape external_sources_generation_configuration;
extern const internal::SensitiveShape external_sources_retrieve_and_generate_configuration;
extern const internal::SensitiveShape failure_trace_whole;
extern const internal::SensitiveShape field_for_reranking_whole;
extern const internal::SensitiveShape file_part;
extern const internal::SensitiveShape file_source;
extern const internal::SensitiveShape filter_attribute_whole;
extern const internal::SensitiveShape final_response_whole;
extern const internal::SensitiveShape flow_completion_event_whole;
extern const internal::SensitiveShape flow_execution_content_whole;
extern const internal::SensitiveShape flow_execution_event;
extern const internal::SensitiveShape flow_execution_input_event_whole;
extern const internal::SensitiveShape flow_execution_output_event_whole;
extern const internal::SensitiveShape flow_failure_event_whole;
extern const internal::SensitiveShape flow_input;
extern const internal::SensitiveShape flow_input_content_whole;
extern const internal::SensitiveShape flow_input_field_whole;
extern const internal::SensitiveShape flow_multi_turn_input_content_whole;
extern const internal::SensitiveShape flow_multi_turn_input_request_event_whole;
extern const internal::SensitiveShape flow_output_content_whole;
extern const internal::SensitiveShape flow_output_event_whole;
extern const internal::SensitiveShape flow_output_field_whole;
extern const internal::SensitiveShape flow_trace_condition_node_result_event_whole;
extern const internal::SensitiveShape flow_trace_condition_whole;
extern const internal::SensitiveShape flow_trace_dependency_event_whole;
extern const internal::SensitiveShape flow_trace_event;
extern const internal::SensitiveShape flow_trace_node_action_event_whole;
extern const internal::SensitiveShape flow_trace_node_input_content_whole;
extern const internal::SensitiveShape flow_trace_node_input_event_whole;
extern const internal::SensitiveShape flow_trace_node_input_execution_chain_item_whole;
extern const internal::SensitiveShape flow_trace_node_input_field_whole;
extern const internal::SensitiveShape flow_trace_node_input_source_whole;
extern const internal::SensitiveShape flow_trace_node_output_content_whole;
extern const internal::SensitiveShape flow_trace_node_output_event_whole;
extern const internal::SensitiveShape flow_trace_node_output_field_whole;
extern const internal::SensitiveShape flow_trace_node_output_next_whole;
extern const internal::SensitiveShape flow_trace_whole;
extern const internal::SensitiveShape function_definition;
extern const internal::SensitiveShape function_invocation_input_whole;
extern const internal::SensitiveShape function_parameter_whole;
extern const internal::SensitiveShape function_result_whole;
extern const internal::SensitiveShape function_schema;
extern const internal::SensitiveShape generate_query_answer;
extern const internal::SensitiveShape generate_query_request;
extern const internal::SensitiveShape generated_query_whole;
extern const internal::SensitiveShape generated_response_part;
extern const internal::SensitiveShape generated_response_part_whole;
extern const internal::SensitiveShape generation_configuration;
extern const internal::SensitiveShape get_document_content_answer;
extern const internal::SensitiveShape get_document_content_request;
extern const internal::SensitiveShape get_ingested_document_acl_answer;
extern const internal::SensitiveShape get_invocation_step_answer;
extern const internal::SensitiveShape guardrail_assessment_whole;
extern const internal::SensitiveShape guardrail_content_filter_whole;
extern const internal::SensitiveShape guardrail_content_policy_assessment_whole;
extern const internal::SensitiveShape guardrail_custom_word_whole;
extern const internal::SensitiveShape guardrail_managed_word_whole;
extern const internal::SensitiveShape guardrail_pii_entity_filter_whole;
extern const internal::SensitiveShape guardrail_regex_filter_whole;
extern const internal::SensitiveShape guardrail_sensitive_information_policy_assessment_whole;
extern const internal::SensitiveShape guardrail_topic_policy_assessment_whole;
extern const internal::SensitiveShape guardrail_topic_whole;
extern const internal::SensitiveShape guardrail_trace_whole;
extern const internal::SensitiveShape guardrail_word_policy_assessment_whole;
extern const internal::SensitiveShape image_block_whole;
extern const internal::SensitiveShape image_input_source_whole;
extern const internal::SensitiveShape image_input_whole;
extern const internal::SensitiveShape image_source_whole;
extern const internal::SensitiveShape implicit_filter_configuration;
extern const internal::SensitiveShape inference_configuration_whole;
extern const internal::SensitiveShape inline_agent_file_part;
extern const internal::SensitiveShape inline_agent_payload_part_whole;
extern const internal::SensitiveShape inline_agent_return_control_payload_whole;
extern const internal::SensitiveShape inline_agent_trace_part_whole;
extern const internal::SensitiveShape inline_session_state;
extern const internal::SensitiveShape input_file;
extern const internal::SensitiveShape input_image_whole;
extern const internal::SensitiveShape input_prompt;
extern const internal::SensitiveShape invocation_input_member_whole;
extern const internal::SensitiveShape invocation_input_whole;
extern const internal::SensitiveShape invocation_result_member;
extern const internal::SensitiveShape invocation_result_member_whole;
extern const internal::SensitiveShape invocation_step;
extern const internal::SensitiveShape invocation_step_payload;
extern const internal::SensitiveShape invoke_agent_request;
extern const internal::SensitiveShape invoke_flow_request;
extern const internal::SensitiveShape invoke_inline_agent_request;
extern const internal::SensitiveShape knowledge_base;
extern const internal::SensitiveShape knowledge_base_configuration;
extern const internal::SensitiveShape knowledge_base_lookup_input_whole;
extern const internal::SensitiveShape knowledge_base_lookup_output_whole;
extern const internal::SensitiveShape knowledge_base_query_whole;
extern const internal::SensitiveShape knowledge_base_retrieval_configuration;
extern const internal::SensitiveShape knowledge_base_retrieval_result_whole;
extern const internal::SensitiveShape knowledge_base_retrieve_and_generate_configuration;
extern const internal::SensitiveShape knowledge_base_retriever_configuration;
extern const internal::SensitiveShape knowledge_base_vector_search_configuration;
extern const internal::SensitiveShape list_flow_execution_events_answer;
extern const internal::SensitiveShape managed_search_bedrock_reranking_configuration;
extern const internal::SensitiveShape managed_search_configuration;
extern const internal::SensitiveShape managed_search_reranking_configuration;
extern const internal::SensitiveShape map;
extern const internal::SensitiveShape map_2;
extern const internal::SensitiveShape map_3;
extern const internal::SensitiveShape message;
extern const internal::SensitiveShape metadata_attribute_schema_whole;
extern const internal::SensitiveShape metadata_configuration_for_reranking;
extern const internal::SensitiveShape metadata_whole;
extern const internal::SensitiveShape model_invocation_input_whole;
extern const internal::SensitiveShape node_action_event_whole;
extern const internal::SensitiveShape node_dependency_event_whole;
extern const internal::SensitiveShape node_execution_content_whole;
extern const internal::SensitiveShape node_failure_event_whole;
extern const internal::SensitiveShape node_input_event_whole;
extern const internal::SensitiveShape node_input_execution_chain_item_whole;
extern const internal::SensitiveShape node_input_field_whole;
extern const internal::SensitiveShape node_input_source_whole;
extern const internal::SensitiveShape node_output_event_whole;
extern const internal::SensitiveShape node_output_field_whole;
extern const internal::SensitiveShape node_output_next_whole;
extern const internal::SensitiveShape node_trace_elements_whole;
extern const internal::SensitiveShape observation_whole;
extern const internal::SensitiveShape optimize_prompt_request;
extern const internal::SensitiveShape optimized_prompt_event_whole;
extern const internal::SensitiveShape optimized_prompt_whole;
extern const internal::SensitiveShape orchestration_configuration;
extern const internal::SensitiveShape orchestration_model_invocation_output_whole;
extern const internal::SensitiveShape orchestration_trace_whole;
extern const internal::SensitiveShape output_file_whole;
extern const internal::SensitiveShape parameter_whole;
extern const internal::SensitiveShape payload_part_whole;
extern const internal::SensitiveShape post_processing_model_invocation_output_whole;
extern const internal::SensitiveShape post_processing_parsed_response_whole;
extern const internal::SensitiveShape post_processing_trace_whole;
extern const internal::SensitiveShape pre_processing_model_invocation_output_whole;
extern const internal::SensitiveShape pre_processing_parsed_response_whole;
extern const internal::SensitiveShape pre_processing_trace_whole;
extern const internal::SensitiveShape prompt_configuration_whole;
extern const internal::SensitiveShape prompt_override_configuration_whole;
extern const internal::SensitiveShape prompt_template;
extern const internal::SensitiveShape property_parameters_whole;
extern const internal::SensitiveShape put_invocation_step_request;
extern const internal::SensitiveShape query_generation_input_whole;
extern const internal::SensitiveShape rationale_whole;
extern const internal::SensitiveShape raw_response_whole;
extern const internal::SensitiveShape reasoning_content_block_whole;
extern const internal::SensitiveShape reasoning_text_block_whole;
extern const internal::SensitiveShape reprompt_response_whole;
extern const internal::SensitiveShape request_body_whole;
extern const internal::SensitiveShape rerank_answer;
extern const internal::SensitiveShape rerank_document_whole;
extern const internal::SensitiveShape rerank_query_whole;
extern const internal::SensitiveShape rerank_request;
extern const internal::SensitiveShape rerank_result;
extern const internal::SensitiveShape rerank_source_whole;
extern const internal::SensitiveShape rerank_text_document_whole;
extern const internal::SensitiveShape reranking_metadata_selective_mode_configuration;
extern const internal::SensitiveShape retrieval_filter_whole;
extern const internal::SensitiveShape retrieval_overrides;
extern const internal::SensitiveShape retrieval_result_confluence_location_whole;
extern const internal::SensitiveShape retrieval_result_content_column_whole;
extern const internal::SensitiveShape retrieval_result_content_whole;
extern const internal::SensitiveShape retrieval_result_custom_document_location_whole;
extern const internal::SensitiveShape retrieval_result_google_drive_location_whole;
extern const internal::SensitiveShape retrieval_result_kendra_document_location_whole;
extern const internal::SensitiveShape retrieval_result_location_whole;
extern const internal::SensitiveShape retrieval_result_one_drive_location_whole;
extern const internal::SensitiveShape retrieval_result_s3_location_whole;
extern const internal::SensitiveShape retrieval_result_salesforce_location_whole;
extern const internal::SensitiveShape retrieval_result_share_point_location_whole;
extern const internal::SensitiveShape retrieval_result_sql_location_whole;
extern const internal::SensitiveShape retrieval_result_web_location_whole;
extern const internal::SensitiveShape retrieve_and_generate_answer;
extern const internal::SensitiveShape retrieve_and_generate_configuration;
extern const internal::SensitiveShape retrieve_and_generate_input_whole;
extern const internal::SensitiveShape retrieve_and_generate_output_event_whole;
extern const internal::SensitiveShape retrieve_and_generate_output_whole;
extern const internal::SensitiveShape retrieve_and_generate_request;
extern const internal::SensitiveShape retrieve_and_generate_stream_request;
extern const internal::SensitiveShape retrieve_answer;
extern const internal::SensitiveShape retrieve_request;
extern const internal::SensitiveShape retrieved_reference;
extern const internal::SensitiveShape retrieved_reference_whole;
extern const internal::SensitiveShape retriever_configuration;
extern const internal::SensitiveShape return_control_payload_whole;
extern const internal::SensitiveShape return_control_results_whole;
extern const internal::SensitiveShape routing_classifier_model_invocation_output_whole;
extern const internal::SensitiveShape routing_classifier_trace_whole;
extern const internal::SensitiveShape s3_location_whole;
extern const internal::SensitiveShape satisfied_condition_whole;
extern const internal::SensitiveShape session_state;
extern const internal::SensitiveShape span_whole;
extern const internal::SensitiveShape start_flow_execution_request;
extern const internal::SensitiveShape text_prompt_whole;
extern const internal::SensitiveShape text_response_part_whole;
extern const internal::SensitiveShape trace_elements_whole;
extern const internal::SensitiveShape trace_part_whole;
extern const internal::SensitiveShape trace_whole;
extern const internal::SensitiveShape usage_whole;
extern const internal::SensitiveShape user_context_whole;
extern const internal::SensitiveShape vector_search_bedrock_reranking_configuration;
extern const internal::SensitiveShape vector_search_reranking_configuration;
extern const internal::SensitiveShape video_segment_whole;

constexpr internal::SensitiveMember action_group_invocation_input_whole_members[] = {
    {"parameters", &sensitive::parameter_whole},
    {"requestBody", &sensitive::request_body_whole},
};
constexpr internal::SensitiveShape action_group_invocation_input_whole{
    .members = action_group_invocation_input_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember action_group_invocation_output_whole_members[] = {
    {"metadata", &sensitive::metadata_whole},
};
constexpr internal::SensitiveShape action_group_invocation_output_whole{
    .members = action_group_invocation_output_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember agent_action_group_members[] = {
    {"actionGroupName", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
    {"apiSchema", &sensitive::api_schema},
    {"functionSchema", &sensitive::function_schema},
};
constexpr internal::SensitiveShape agent_action_group{
    .members = agent_action_group_members,
};
constexpr internal::SensitiveMember agent_collaborator_input_payload_whole_members[] = {
    {"returnControlResults", &sensitive::return_control_results_whole},
};
constexpr internal::SensitiveShape agent_collaborator_input_payload_whole{
    .members = agent_collaborator_input_payload_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember agent_collaborator_invocation_input_whole_members[] = {
    {"input", &sensitive::agent_collaborator_input_payload_whole},
};
constexpr internal::SensitiveShape agent_collaborator_invocation_input_whole{
    .members = agent_collaborator_invocation_input_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember agent_collaborator_invocation_output_whole_members[] = {
    {"output", &sensitive::agent_collaborator_output_payload_whole},
    {"metadata", &sensitive::metadata_whole},
};
constexpr internal::SensitiveShape agent_collaborator_invocation_output_whole{
    .members = agent_collaborator_invocation_output_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember agent_collaborator_output_payload_whole_members[] = {
    {"returnControlPayload", &sensitive::return_control_payload_whole},
};
constexpr internal::SensitiveShape agent_collaborator_output_payload_whole{
    .members = agent_collaborator_output_payload_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember agentic_retrieve_action_members[] = {
    {"retrieve", &sensitive::agentic_retrieve_action_details},
    {"memoryRetrieve", &sensitive::agentic_retrieve_memory_retrieve_details},
};
constexpr internal::SensitiveShape agentic_retrieve_action{
    .members = agentic_retrieve_action_members,
};
constexpr internal::SensitiveMember agentic_retrieve_action_details_members[] = {
    {"inputQuery", &sensitive::agentic_retrieve_message_content_whole},
};
constexpr internal::SensitiveShape agentic_retrieve_action_details{
    .members = agentic_retrieve_action_details_members,
};
constexpr internal::SensitiveMember agentic_retrieve_memory_retrieve_details_members[] = {
    {"inputQuery", &sensitive::agentic_retrieve_message_content_whole},
};
constexpr internal::SensitiveShape agentic_retrieve_memory_retrieve_details{
    .members = agentic_retrieve_memory_retrieve_details_members,
};
constexpr internal::SensitiveMember agentic_retrieve_message_members[] = {
    {"content", &sensitive::agentic_retrieve_message_content_whole},
};
constexpr internal::SensitiveShape agentic_retrieve_message{
    .members = agentic_retrieve_message_members,
};
constexpr internal::SensitiveShape agentic_retrieve_message_content_whole{
    .whole = true,
};
constexpr internal::SensitiveMember agentic_retrieve_stream_request_members[] = {
    {"messages", &sensitive::agentic_retrieve_message},
    {"retrievers", &sensitive::agentic_retriever},
    {"userContext", &sensitive::user_context_whole},
};
constexpr internal::SensitiveShape agentic_retrieve_stream_request{
    .members = agentic_retrieve_stream_request_members,
};
constexpr internal::SensitiveMember agentic_retrieve_trace_event_members[] = {
    {"attributes", &sensitive::agentic_retrieve_trace_event_attributes},
};
constexpr internal::SensitiveShape agentic_retrieve_trace_event{
    .members = agentic_retrieve_trace_event_members,
};
constexpr internal::SensitiveMember agentic_retrieve_trace_event_attributes_members[] = {
    {"actions", &sensitive::agentic_retrieve_action},
};
constexpr internal::SensitiveShape agentic_retrieve_trace_event_attributes{
    .members = agentic_retrieve_trace_event_attributes_members,
};
constexpr internal::SensitiveMember agentic_retriever_members[] = {
    {"configuration", &sensitive::retriever_configuration},
};
constexpr internal::SensitiveShape agentic_retriever{
    .members = agentic_retriever_members,
};
constexpr internal::SensitiveShape analyze_prompt_event_whole{
    .whole = true,
};
constexpr internal::SensitiveMember api_invocation_input_whole_members[] = {
    {"parameters", &sensitive::api_parameter_whole},
    {"requestBody", &sensitive::api_request_body_whole},
};
constexpr internal::SensitiveShape api_invocation_input_whole{
    .members = api_invocation_input_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape api_parameter_whole{
    .whole = true,
};
constexpr internal::SensitiveMember api_request_body_whole_members[] = {
    {"content", &sensitive::map_3},
};
constexpr internal::SensitiveShape api_request_body_whole{
    .members = api_request_body_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember api_result_members[] = {
    {"apiPath", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape api_result{
    .members = api_result_members,
};
constexpr internal::SensitiveMember api_result_whole_members[] = {
    {"responseBody", &sensitive::map_2},
};
constexpr internal::SensitiveShape api_result_whole{
    .members = api_result_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember api_schema_members[] = {
    {"payload", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape api_schema{
    .members = api_schema_members,
};
constexpr internal::SensitiveMember attribution_whole_members[] = {
    {"citations", &sensitive::citation_whole},
};
constexpr internal::SensitiveShape attribution_whole{
    .members = attribution_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape audio_segment_whole{
    .whole = true,
};
constexpr internal::SensitiveMember bedrock_session_content_block_whole_members[] = {
    {"image", &sensitive::image_block_whole},
};
constexpr internal::SensitiveShape bedrock_session_content_block_whole{
    .members = bedrock_session_content_block_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember byte_content_doc_members[] = {
    {"identifier", &internal::everything_sensitive},
    {"data", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape byte_content_doc{
    .members = byte_content_doc_members,
};
constexpr internal::SensitiveMember byte_content_file_members[] = {
    {"data", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape byte_content_file{
    .members = byte_content_file_members,
};
constexpr internal::SensitiveShape caller_whole{
    .whole = true,
};
constexpr internal::SensitiveMember check_ingested_document_acl_request_members[] = {
    {"userContext", &sensitive::user_context_whole},
};
constexpr internal::SensitiveShape check_ingested_document_acl_request{
    .members = check_ingested_document_acl_request_members,
};
constexpr internal::SensitiveMember citation_members[] = {
    {"generatedResponsePart", &sensitive::generated_response_part},
    {"retrievedReferences", &sensitive::retrieved_reference},
};
constexpr internal::SensitiveShape citation{
    .members = citation_members,
};
constexpr internal::SensitiveMember citation_event_members[] = {
    {"citation", &sensitive::citation},
    {"generatedResponsePart", &sensitive::generated_response_part},
    {"retrievedReferences", &sensitive::retrieved_reference},
};
constexpr internal::SensitiveShape citation_event{
    .members = citation_event_members,
};
constexpr internal::SensitiveMember citation_whole_members[] = {
    {"generatedResponsePart", &sensitive::generated_response_part_whole},
    {"retrievedReferences", &sensitive::retrieved_reference_whole},
};
constexpr internal::SensitiveShape citation_whole{
    .members = citation_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape code_interpreter_invocation_input_whole{
    .whole = true,
};
constexpr internal::SensitiveMember code_interpreter_invocation_output_whole_members[] = {
    {"metadata", &sensitive::metadata_whole},
};
constexpr internal::SensitiveShape code_interpreter_invocation_output_whole{
    .members = code_interpreter_invocation_output_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember collaborator_members[] = {
    {"instruction", &internal::everything_sensitive},
    {"actionGroups", &sensitive::agent_action_group},
    {"knowledgeBases", &sensitive::knowledge_base},
    {"promptOverrideConfiguration", &sensitive::prompt_override_configuration_whole},
    {"collaboratorConfigurations", &sensitive::collaborator_configuration},
    {"agentName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape collaborator{
    .members = collaborator_members,
};
constexpr internal::SensitiveMember collaborator_configuration_members[] = {
    {"collaboratorName", &internal::everything_sensitive},
    {"collaboratorInstruction", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape collaborator_configuration{
    .members = collaborator_configuration_members,
};
constexpr internal::SensitiveMember condition_result_event_whole_members[] = {
    {"satisfiedConditions", &sensitive::satisfied_condition_whole},
};
constexpr internal::SensitiveShape condition_result_event_whole{
    .members = condition_result_event_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape content_block_whole{
    .whole = true,
};
constexpr internal::SensitiveMember content_body_whole_members[] = {
    {"images", &sensitive::image_input_whole},
};
constexpr internal::SensitiveShape content_body_whole{
    .members = content_body_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember conversation_history_members[] = {
    {"messages", &sensitive::message},
};
constexpr internal::SensitiveShape conversation_history{
    .members = conversation_history_members,
};
constexpr internal::SensitiveShape custom_orchestration_trace_event_whole{
    .whole = true,
};
constexpr internal::SensitiveMember custom_orchestration_trace_whole_members[] = {
    {"event", &sensitive::custom_orchestration_trace_event_whole},
};
constexpr internal::SensitiveShape custom_orchestration_trace_whole{
    .members = custom_orchestration_trace_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember document_acl_condition_whole_members[] = {
    {"users", &sensitive::document_acl_user_whole},
    {"groups", &sensitive::document_acl_group_whole},
};
constexpr internal::SensitiveShape document_acl_condition_whole{
    .members = document_acl_condition_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape document_acl_group_whole{
    .whole = true,
};
constexpr internal::SensitiveMember document_acl_membership_whole_members[] = {
    {"conditions", &sensitive::document_acl_condition_whole},
};
constexpr internal::SensitiveShape document_acl_membership_whole{
    .members = document_acl_membership_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape document_acl_user_whole{
    .whole = true,
};
constexpr internal::SensitiveMember document_acl_whole_members[] = {
    {"allowList", &sensitive::document_acl_membership_whole},
    {"denyList", &sensitive::document_acl_membership_whole},
};
constexpr internal::SensitiveShape document_acl_whole{
    .members = document_acl_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember external_source_members[] = {
    {"byteContent", &sensitive::byte_content_doc},
};
constexpr internal::SensitiveShape external_source{
    .members = external_source_members,
};
constexpr internal::SensitiveMember external_sources_generation_configuration_members[] = {
    {"promptTemplate", &sensitive::prompt_template},
};
constexpr internal::SensitiveShape external_sources_generation_configuration{
    .members = external_sources_generation_configuration_members,
};
constexpr internal::SensitiveMember external_sources_retrieve_and_generate_configuration_members[] = {
    {"sources", &sensitive::external_source},
    {"generationConfiguration", &sensitive::external_sources_generation_configuration},
};
constexpr internal::SensitiveShape external_sources_retrieve_and_generate_configuration{
    .members = external_sources_retrieve_and_generate_configuration_members,
};
constexpr internal::SensitiveMember failure_trace_whole_members[] = {
    {"metadata", &sensitive::metadata_whole},
};
constexpr internal::SensitiveShape failure_trace_whole{
    .members = failure_trace_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape field_for_reranking_whole{
    .whole = true,
};
constexpr internal::SensitiveMember file_part_members[] = {
    {"files", &sensitive::output_file_whole},
};
constexpr internal::SensitiveShape file_part{
    .members = file_part_members,
};
constexpr internal::SensitiveMember file_source_members[] = {
    {"byteContent", &sensitive::byte_content_file},
};
constexpr internal::SensitiveShape file_source{
    .members = file_source_members,
};
constexpr internal::SensitiveShape filter_attribute_whole{
    .whole = true,
};
constexpr internal::SensitiveMember final_response_whole_members[] = {
    {"metadata", &sensitive::metadata_whole},
};
constexpr internal::SensitiveShape final_response_whole{
    .members = final_response_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape flow_completion_event_whole{
    .whole = true,
};
constexpr internal::SensitiveShape flow_execution_content_whole{
    .whole = true,
};
constexpr internal::SensitiveMember flow_execution_event_members[] = {
    {"flowInputEvent", &sensitive::flow_execution_input_event_whole},
    {"flowOutputEvent", &sensitive::flow_execution_output_event_whole},
    {"nodeInputEvent", &sensitive::node_input_event_whole},
    {"nodeOutputEvent", &sensitive::node_output_event_whole},
    {"conditionResultEvent", &sensitive::condition_result_event_whole},
    {"nodeFailureEvent", &sensitive::node_failure_event_whole},
    {"flowFailureEvent", &sensitive::flow_failure_event_whole},
    {"nodeActionEvent", &sensitive::node_action_event_whole},
    {"nodeDependencyEvent", &sensitive::node_dependency_event_whole},
};
constexpr internal::SensitiveShape flow_execution_event{
    .members = flow_execution_event_members,
};
constexpr internal::SensitiveMember flow_execution_input_event_whole_members[] = {
    {"fields", &sensitive::flow_input_field_whole},
};
constexpr internal::SensitiveShape flow_execution_input_event_whole{
    .members = flow_execution_input_event_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember flow_execution_output_event_whole_members[] = {
    {"fields", &sensitive::flow_output_field_whole},
};
constexpr internal::SensitiveShape flow_execution_output_event_whole{
    .members = flow_execution_output_event_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape flow_failure_event_whole{
    .whole = true,
};
constexpr internal::SensitiveMember flow_input_members[] = {
    {"content", &sensitive::flow_input_content_whole},
};
constexpr internal::SensitiveShape flow_input{
    .members = flow_input_members,
};
constexpr internal::SensitiveShape flow_input_content_whole{
    .whole = true,
};
constexpr internal::SensitiveMember flow_input_field_whole_members[] = {
    {"content", &sensitive::flow_execution_content_whole},
};
constexpr internal::SensitiveShape flow_input_field_whole{
    .members = flow_input_field_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape flow_multi_turn_input_content_whole{
    .whole = true,
};
constexpr internal::SensitiveMember flow_multi_turn_input_request_event_whole_members[] = {
    {"content", &sensitive::flow_multi_turn_input_content_whole},
};
constexpr internal::SensitiveShape flow_multi_turn_input_request_event_whole{
    .members = flow_multi_turn_input_request_event_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape flow_output_content_whole{
    .whole = true,
};
constexpr internal::SensitiveMember flow_output_event_whole_members[] = {
    {"content", &sensitive::flow_output_content_whole},
};
constexpr internal::SensitiveShape flow_output_event_whole{
    .members = flow_output_event_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember flow_output_field_whole_members[] = {
    {"content", &sensitive::flow_execution_content_whole},
};
constexpr internal::SensitiveShape flow_output_field_whole{
    .members = flow_output_field_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember flow_trace_condition_node_result_event_whole_members[] = {
    {"satisfiedConditions", &sensitive::flow_trace_condition_whole},
};
constexpr internal::SensitiveShape flow_trace_condition_node_result_event_whole{
    .members = flow_trace_condition_node_result_event_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape flow_trace_condition_whole{
    .whole = true,
};
constexpr internal::SensitiveMember flow_trace_dependency_event_whole_members[] = {
    {"traceElements", &sensitive::trace_elements_whole},
};
constexpr internal::SensitiveShape flow_trace_dependency_event_whole{
    .members = flow_trace_dependency_event_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember flow_trace_event_members[] = {
    {"trace", &sensitive::flow_trace_whole},
};
constexpr internal::SensitiveShape flow_trace_event{
    .members = flow_trace_event_members,
};
constexpr internal::SensitiveShape flow_trace_node_action_event_whole{
    .whole = true,
};
constexpr internal::SensitiveShape flow_trace_node_input_content_whole{
    .whole = true,
};
constexpr internal::SensitiveMember flow_trace_node_input_event_whole_members[] = {
    {"fields", &sensitive::flow_trace_node_input_field_whole},
};
constexpr internal::SensitiveShape flow_trace_node_input_event_whole{
    .members = flow_trace_node_input_event_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape flow_trace_node_input_execution_chain_item_whole{
    .whole = true,
};
constexpr internal::SensitiveMember flow_trace_node_input_field_whole_members[] = {
    {"content", &sensitive::flow_trace_node_input_content_whole},
    {"source", &sensitive::flow_trace_node_input_source_whole},
    {"executionChain", &sensitive::flow_trace_node_input_execution_chain_item_whole},
};
constexpr internal::SensitiveShape flow_trace_node_input_field_whole{
    .members = flow_trace_node_input_field_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape flow_trace_node_input_source_whole{
    .whole = true,
};
constexpr internal::SensitiveShape flow_trace_node_output_content_whole{
    .whole = true,
};
constexpr internal::SensitiveMember flow_trace_node_output_event_whole_members[] = {
    {"fields", &sensitive::flow_trace_node_output_field_whole},
};
constexpr internal::SensitiveShape flow_trace_node_output_event_whole{
    .members = flow_trace_node_output_event_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember flow_trace_node_output_field_whole_members[] = {
    {"content", &sensitive::flow_trace_node_output_content_whole},
    {"next", &sensitive::flow_trace_node_output_next_whole},
};
constexpr internal::SensitiveShape flow_trace_node_output_field_whole{
    .members = flow_trace_node_output_field_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape flow_trace_node_output_next_whole{
    .whole = true,
};
constexpr internal::SensitiveMember flow_trace_whole_members[] = {
    {"nodeInputTrace", &sensitive::flow_trace_node_input_event_whole},
    {"nodeOutputTrace", &sensitive::flow_trace_node_output_event_whole},
    {"conditionNodeResultTrace", &sensitive::flow_trace_condition_node_result_event_whole},
    {"nodeActionTrace", &sensitive::flow_trace_node_action_event_whole},
    {"nodeDependencyTrace", &sensitive::flow_trace_dependency_event_whole},
};
constexpr internal::SensitiveShape flow_trace_whole{
    .members = flow_trace_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember function_definition_members[] = {
    {"name", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape function_definition{
    .members = function_definition_members,
};
constexpr internal::SensitiveMember function_invocation_input_whole_members[] = {
    {"parameters", &sensitive::function_parameter_whole},
};
constexpr internal::SensitiveShape function_invocation_input_whole{
    .members = function_invocation_input_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape function_parameter_whole{
    .whole = true,
};
constexpr internal::SensitiveMember function_result_whole_members[] = {
    {"responseBody", &sensitive::map_2},
};
constexpr internal::SensitiveShape function_result_whole{
    .members = function_result_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember function_schema_members[] = {
    {"functions", &sensitive::function_definition},
};
constexpr internal::SensitiveShape function_schema{
    .members = function_schema_members,
};
constexpr internal::SensitiveMember generate_query_answer_members[] = {
    {"queries", &sensitive::generated_query_whole},
};
constexpr internal::SensitiveShape generate_query_answer{
    .members = generate_query_answer_members,
};
constexpr internal::SensitiveMember generate_query_request_members[] = {
    {"queryGenerationInput", &sensitive::query_generation_input_whole},
};
constexpr internal::SensitiveShape generate_query_request{
    .members = generate_query_request_members,
};
constexpr internal::SensitiveShape generated_query_whole{
    .whole = true,
};
constexpr internal::SensitiveMember generated_response_part_members[] = {
    {"textResponsePart", &sensitive::text_response_part_whole},
};
constexpr internal::SensitiveShape generated_response_part{
    .members = generated_response_part_members,
};
constexpr internal::SensitiveMember generated_response_part_whole_members[] = {
    {"textResponsePart", &sensitive::text_response_part_whole},
};
constexpr internal::SensitiveShape generated_response_part_whole{
    .members = generated_response_part_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember generation_configuration_members[] = {
    {"promptTemplate", &sensitive::prompt_template},
};
constexpr internal::SensitiveShape generation_configuration{
    .members = generation_configuration_members,
};
constexpr internal::SensitiveMember get_document_content_answer_members[] = {
    {"presignedUrl", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_document_content_answer{
    .members = get_document_content_answer_members,
};
constexpr internal::SensitiveMember get_document_content_request_members[] = {
    {"userContext", &sensitive::user_context_whole},
};
constexpr internal::SensitiveShape get_document_content_request{
    .members = get_document_content_request_members,
};
constexpr internal::SensitiveMember get_ingested_document_acl_answer_members[] = {
    {"documentAcl", &sensitive::document_acl_whole},
};
constexpr internal::SensitiveShape get_ingested_document_acl_answer{
    .members = get_ingested_document_acl_answer_members,
};
constexpr internal::SensitiveMember get_invocation_step_answer_members[] = {
    {"invocationStep", &sensitive::invocation_step},
};
constexpr internal::SensitiveShape get_invocation_step_answer{
    .members = get_invocation_step_answer_members,
};
constexpr internal::SensitiveMember guardrail_assessment_whole_members[] = {
    {"topicPolicy", &sensitive::guardrail_topic_policy_assessment_whole},
    {"contentPolicy", &sensitive::guardrail_content_policy_assessment_whole},
    {"wordPolicy", &sensitive::guardrail_word_policy_assessment_whole},
    {"sensitiveInformationPolicy", &sensitive::guardrail_sensitive_information_policy_assessment_whole},
};
constexpr internal::SensitiveShape guardrail_assessment_whole{
    .members = guardrail_assessment_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape guardrail_content_filter_whole{
    .whole = true,
};
constexpr internal::SensitiveMember guardrail_content_policy_assessment_whole_members[] = {
    {"filters", &sensitive::guardrail_content_filter_whole},
};
constexpr internal::SensitiveShape guardrail_content_policy_assessment_whole{
    .members = guardrail_content_policy_assessment_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape guardrail_custom_word_whole{
    .whole = true,
};
constexpr internal::SensitiveShape guardrail_managed_word_whole{
    .whole = true,
};
constexpr internal::SensitiveShape guardrail_pii_entity_filter_whole{
    .whole = true,
};
constexpr internal::SensitiveShape guardrail_regex_filter_whole{
    .whole = true,
};
constexpr internal::SensitiveMember guardrail_sensitive_information_policy_assessment_whole_members[] = {
    {"piiEntities", &sensitive::guardrail_pii_entity_filter_whole},
    {"regexes", &sensitive::guardrail_regex_filter_whole},
};
constexpr internal::SensitiveShape guardrail_sensitive_information_policy_assessment_whole{
    .members = guardrail_sensitive_information_policy_assessment_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember guardrail_topic_policy_assessment_whole_members[] = {
    {"topics", &sensitive::guardrail_topic_whole},
};
constexpr internal::SensitiveShape guardrail_topic_policy_assessment_whole{
    .members = guardrail_topic_policy_assessment_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape guardrail_topic_whole{
    .whole = true,
};
constexpr internal::SensitiveMember guardrail_trace_whole_members[] = {
    {"inputAssessments", &sensitive::guardrail_assessment_whole},
    {"outputAssessments", &sensitive::guardrail_assessment_whole},
    {"metadata", &sensitive::metadata_whole},
};
constexpr internal::SensitiveShape guardrail_trace_whole{
    .members = guardrail_trace_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember guardrail_word_policy_assessment_whole_members[] = {
    {"customWords", &sensitive::guardrail_custom_word_whole},
    {"managedWordLists", &sensitive::guardrail_managed_word_whole},
};
constexpr internal::SensitiveShape guardrail_word_policy_assessment_whole{
    .members = guardrail_word_policy_assessment_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember image_block_whole_members[] = {
    {"source", &sensitive::image_source_whole},
};
constexpr internal::SensitiveShape image_block_whole{
    .members = image_block_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape image_input_source_whole{
    .whole = true,
};
constexpr internal::SensitiveMember image_input_whole_members[] = {
    {"source", &sensitive::image_input_source_whole},
};
constexpr internal::SensitiveShape image_input_whole{
    .members = image_input_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember image_source_whole_members[] = {
    {"s3Location", &sensitive::s3_location_whole},
};
constexpr internal::SensitiveShape image_source_whole{
    .members = image_source_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember implicit_filter_configuration_members[] = {
    {"metadataAttributes", &sensitive::metadata_attribute_schema_whole},
};
constexpr internal::SensitiveShape implicit_filter_configuration{
    .members = implicit_filter_configuration_members,
};
constexpr internal::SensitiveShape inference_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember inline_agent_file_part_members[] = {
    {"files", &sensitive::output_file_whole},
};
constexpr internal::SensitiveShape inline_agent_file_part{
    .members = inline_agent_file_part_members,
};
constexpr internal::SensitiveMember inline_agent_payload_part_whole_members[] = {
    {"attribution", &sensitive::attribution_whole},
};
constexpr internal::SensitiveShape inline_agent_payload_part_whole{
    .members = inline_agent_payload_part_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember inline_agent_return_control_payload_whole_members[] = {
    {"invocationInputs", &sensitive::invocation_input_member_whole},
};
constexpr internal::SensitiveShape inline_agent_return_control_payload_whole{
    .members = inline_agent_return_control_payload_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember inline_agent_trace_part_whole_members[] = {
    {"trace", &sensitive::trace_whole},
    {"callerChain", &sensitive::caller_whole},
};
constexpr internal::SensitiveShape inline_agent_trace_part_whole{
    .members = inline_agent_trace_part_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember inline_session_state_members[] = {
    {"returnControlInvocationResults", &sensitive::invocation_result_member},
    {"files", &sensitive::input_file},
    {"conversationHistory", &sensitive::conversation_history},
};
constexpr internal::SensitiveShape inline_session_state{
    .members = inline_session_state_members,
};
constexpr internal::SensitiveMember input_file_members[] = {
    {"source", &sensitive::file_source},
};
constexpr internal::SensitiveShape input_file{
    .members = input_file_members,
};
constexpr internal::SensitiveShape input_image_whole{
    .whole = true,
};
constexpr internal::SensitiveMember input_prompt_members[] = {
    {"textPrompt", &sensitive::text_prompt_whole},
};
constexpr internal::SensitiveShape input_prompt{
    .members = input_prompt_members,
};
constexpr internal::SensitiveMember invocation_input_member_whole_members[] = {
    {"apiInvocationInput", &sensitive::api_invocation_input_whole},
    {"functionInvocationInput", &sensitive::function_invocation_input_whole},
};
constexpr internal::SensitiveShape invocation_input_member_whole{
    .members = invocation_input_member_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember invocation_input_whole_members[] = {
    {"actionGroupInvocationInput", &sensitive::action_group_invocation_input_whole},
    {"knowledgeBaseLookupInput", &sensitive::knowledge_base_lookup_input_whole},
    {"codeInterpreterInvocationInput", &sensitive::code_interpreter_invocation_input_whole},
    {"agentCollaboratorInvocationInput", &sensitive::agent_collaborator_invocation_input_whole},
};
constexpr internal::SensitiveShape invocation_input_whole{
    .members = invocation_input_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember invocation_result_member_members[] = {
    {"apiResult", &sensitive::api_result},
};
constexpr internal::SensitiveShape invocation_result_member{
    .members = invocation_result_member_members,
};
constexpr internal::SensitiveMember invocation_result_member_whole_members[] = {
    {"apiResult", &sensitive::api_result_whole},
    {"functionResult", &sensitive::function_result_whole},
};
constexpr internal::SensitiveShape invocation_result_member_whole{
    .members = invocation_result_member_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember invocation_step_members[] = {
    {"payload", &sensitive::invocation_step_payload},
};
constexpr internal::SensitiveShape invocation_step{
    .members = invocation_step_members,
};
constexpr internal::SensitiveMember invocation_step_payload_members[] = {
    {"contentBlocks", &sensitive::bedrock_session_content_block_whole},
};
constexpr internal::SensitiveShape invocation_step_payload{
    .members = invocation_step_payload_members,
};
constexpr internal::SensitiveMember invoke_agent_request_members[] = {
    {"sessionState", &sensitive::session_state},
    {"inputText", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape invoke_agent_request{
    .members = invoke_agent_request_members,
};
constexpr internal::SensitiveMember invoke_flow_request_members[] = {
    {"inputs", &sensitive::flow_input},
};
constexpr internal::SensitiveShape invoke_flow_request{
    .members = invoke_flow_request_members,
};
constexpr internal::SensitiveMember invoke_inline_agent_request_members[] = {
    {"instruction", &internal::everything_sensitive},
    {"actionGroups", &sensitive::agent_action_group},
    {"knowledgeBases", &sensitive::knowledge_base},
    {"promptOverrideConfiguration", &sensitive::prompt_override_configuration_whole},
    {"collaboratorConfigurations", &sensitive::collaborator_configuration},
    {"agentName", &internal::everything_sensitive},
    {"inputText", &internal::everything_sensitive},
    {"inlineSessionState", &sensitive::inline_session_state},
    {"collaborators", &sensitive::collaborator},
};
constexpr internal::SensitiveShape invoke_inline_agent_request{
    .members = invoke_inline_agent_request_members,
};
constexpr internal::SensitiveMember knowledge_base_members[] = {
    {"description", &internal::everything_sensitive},
    {"retrievalConfiguration", &sensitive::knowledge_base_retrieval_configuration},
};
constexpr internal::SensitiveShape knowledge_base{
    .members = knowledge_base_members,
};
constexpr internal::SensitiveMember knowledge_base_configuration_members[] = {
    {"retrievalConfiguration", &sensitive::knowledge_base_retrieval_configuration},
};
constexpr internal::SensitiveShape knowledge_base_configuration{
    .members = knowledge_base_configuration_members,
};
constexpr internal::SensitiveShape knowledge_base_lookup_input_whole{
    .whole = true,
};
constexpr internal::SensitiveMember knowledge_base_lookup_output_whole_members[] = {
    {"retrievedReferences", &sensitive::retrieved_reference_whole},
    {"metadata", &sensitive::metadata_whole},
};
constexpr internal::SensitiveShape knowledge_base_lookup_output_whole{
    .members = knowledge_base_lookup_output_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember knowledge_base_query_whole_members[] = {
    {"image", &sensitive::input_image_whole},
};
constexpr internal::SensitiveShape knowledge_base_query_whole{
    .members = knowledge_base_query_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember knowledge_base_retrieval_configuration_members[] = {
    {"vectorSearchConfiguration", &sensitive::knowledge_base_vector_search_configuration},
    {"managedSearchConfiguration", &sensitive::managed_search_configuration},
};
constexpr internal::SensitiveShape knowledge_base_retrieval_configuration{
    .members = knowledge_base_retrieval_configuration_members,
};
constexpr internal::SensitiveMember knowledge_base_retrieval_result_whole_members[] = {
    {"content", &sensitive::retrieval_result_content_whole},
    {"location", &sensitive::retrieval_result_location_whole},
};
constexpr internal::SensitiveShape knowledge_base_retrieval_result_whole{
    .members = knowledge_base_retrieval_result_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember knowledge_base_retrieve_and_generate_configuration_members[] = {
    {"retrievalConfiguration", &sensitive::knowledge_base_retrieval_configuration},
    {"generationConfiguration", &sensitive::generation_configuration},
    {"orchestrationConfiguration", &sensitive::orchestration_configuration},
};
constexpr internal::SensitiveShape knowledge_base_retrieve_and_generate_configuration{
    .members = knowledge_base_retrieve_and_generate_configuration_members,
};
constexpr internal::SensitiveMember knowledge_base_retriever_configuration_members[] = {
    {"retrievalOverrides", &sensitive::retrieval_overrides},
};
constexpr internal::SensitiveShape knowledge_base_retriever_configuration{
    .members = knowledge_base_retriever_configuration_members,
};
constexpr internal::SensitiveMember knowledge_base_vector_search_configuration_members[] = {
    {"filter", &sensitive::retrieval_filter_whole},
    {"rerankingConfiguration", &sensitive::vector_search_reranking_configuration},
    {"implicitFilterConfiguration", &sensitive::implicit_filter_configuration},
};
constexpr internal::SensitiveShape knowledge_base_vector_search_configuration{
    .members = knowledge_base_vector_search_configuration_members,
};
constexpr internal::SensitiveMember list_flow_execution_events_answer_members[] = {
    {"flowExecutionEvents", &sensitive::flow_execution_event},
};
constexpr internal::SensitiveShape list_flow_execution_events_answer{
    .members = list_flow_execution_events_answer_members,
};
constexpr internal::SensitiveMember managed_search_bedrock_reranking_configuration_members[] = {
    {"metadataConfiguration", &sensitive::metadata_configuration_for_reranking},
};
constexpr internal::SensitiveShape managed_search_bedrock_reranking_configuration{
    .members = managed_search_bedrock_reranking_configuration_members,
};
constexpr internal::SensitiveMember managed_search_configuration_members[] = {
    {"filter", &sensitive::retrieval_filter_whole},
    {"rerankingConfiguration", &sensitive::managed_search_reranking_configuration},
};
constexpr internal::SensitiveShape managed_search_configuration{
    .members = managed_search_configuration_members,
};
constexpr internal::SensitiveMember managed_search_reranking_configuration_members[] = {
    {"bedrockRerankingConfiguration", &sensitive::managed_search_bedrock_reranking_configuration},
};
constexpr internal::SensitiveShape managed_search_reranking_configuration{
    .members = managed_search_reranking_configuration_members,
};
constexpr internal::SensitiveShape map{
    .values = &sensitive::parameter_whole,
    .keys = true,
};
constexpr internal::SensitiveShape map_2{
    .values = &sensitive::content_body_whole,
    .keys = true,
};
constexpr internal::SensitiveShape map_3{
    .values = &sensitive::property_parameters_whole,
    .keys = true,
};
constexpr internal::SensitiveMember message_members[] = {
    {"content", &sensitive::content_block_whole},
};
constexpr internal::SensitiveShape message{
    .members = message_members,
};
constexpr internal::SensitiveShape metadata_attribute_schema_whole{
    .whole = true,
};
constexpr internal::SensitiveMember metadata_configuration_for_reranking_members[] = {
    {"selectiveModeConfiguration", &sensitive::reranking_metadata_selective_mode_configuration},
};
constexpr internal::SensitiveShape metadata_configuration_for_reranking{
    .members = metadata_configuration_for_reranking_members,
};
constexpr internal::SensitiveMember metadata_whole_members[] = {
    {"usage", &sensitive::usage_whole},
};
constexpr internal::SensitiveShape metadata_whole{
    .members = metadata_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember model_invocation_input_whole_members[] = {
    {"inferenceConfiguration", &sensitive::inference_configuration_whole},
};
constexpr internal::SensitiveShape model_invocation_input_whole{
    .members = model_invocation_input_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape node_action_event_whole{
    .whole = true,
};
constexpr internal::SensitiveMember node_dependency_event_whole_members[] = {
    {"traceElements", &sensitive::node_trace_elements_whole},
};
constexpr internal::SensitiveShape node_dependency_event_whole{
    .members = node_dependency_event_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape node_execution_content_whole{
    .whole = true,
};
constexpr internal::SensitiveShape node_failure_event_whole{
    .whole = true,
};
constexpr internal::SensitiveMember node_input_event_whole_members[] = {
    {"fields", &sensitive::node_input_field_whole},
};
constexpr internal::SensitiveShape node_input_event_whole{
    .members = node_input_event_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape node_input_execution_chain_item_whole{
    .whole = true,
};
constexpr internal::SensitiveMember node_input_field_whole_members[] = {
    {"content", &sensitive::node_execution_content_whole},
    {"source", &sensitive::node_input_source_whole},
    {"executionChain", &sensitive::node_input_execution_chain_item_whole},
};
constexpr internal::SensitiveShape node_input_field_whole{
    .members = node_input_field_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape node_input_source_whole{
    .whole = true,
};
constexpr internal::SensitiveMember node_output_event_whole_members[] = {
    {"fields", &sensitive::node_output_field_whole},
};
constexpr internal::SensitiveShape node_output_event_whole{
    .members = node_output_event_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember node_output_field_whole_members[] = {
    {"content", &sensitive::node_execution_content_whole},
    {"next", &sensitive::node_output_next_whole},
};
constexpr internal::SensitiveShape node_output_field_whole{
    .members = node_output_field_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape node_output_next_whole{
    .whole = true,
};
constexpr internal::SensitiveMember node_trace_elements_whole_members[] = {
    {"agentTraces", &sensitive::trace_part_whole},
};
constexpr internal::SensitiveShape node_trace_elements_whole{
    .members = node_trace_elements_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember observation_whole_members[] = {
    {"actionGroupInvocationOutput", &sensitive::action_group_invocation_output_whole},
    {"agentCollaboratorInvocationOutput", &sensitive::agent_collaborator_invocation_output_whole},
    {"knowledgeBaseLookupOutput", &sensitive::knowledge_base_lookup_output_whole},
    {"finalResponse", &sensitive::final_response_whole},
    {"repromptResponse", &sensitive::reprompt_response_whole},
    {"codeInterpreterInvocationOutput", &sensitive::code_interpreter_invocation_output_whole},
};
constexpr internal::SensitiveShape observation_whole{
    .members = observation_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember optimize_prompt_request_members[] = {
    {"input", &sensitive::input_prompt},
};
constexpr internal::SensitiveShape optimize_prompt_request{
    .members = optimize_prompt_request_members,
};
constexpr internal::SensitiveMember optimized_prompt_event_whole_members[] = {
    {"optimizedPrompt", &sensitive::optimized_prompt_whole},
};
constexpr internal::SensitiveShape optimized_prompt_event_whole{
    .members = optimized_prompt_event_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember optimized_prompt_whole_members[] = {
    {"textPrompt", &sensitive::text_prompt_whole},
};
constexpr internal::SensitiveShape optimized_prompt_whole{
    .members = optimized_prompt_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember orchestration_configuration_members[] = {
    {"promptTemplate", &sensitive::prompt_template},
};
constexpr internal::SensitiveShape orchestration_configuration{
    .members = orchestration_configuration_members,
};
constexpr internal::SensitiveMember orchestration_model_invocation_output_whole_members[] = {
    {"rawResponse", &sensitive::raw_response_whole},
    {"metadata", &sensitive::metadata_whole},
    {"reasoningContent", &sensitive::reasoning_content_block_whole},
};
constexpr internal::SensitiveShape orchestration_model_invocation_output_whole{
    .members = orchestration_model_invocation_output_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember orchestration_trace_whole_members[] = {
    {"rationale", &sensitive::rationale_whole},
    {"invocationInput", &sensitive::invocation_input_whole},
    {"observation", &sensitive::observation_whole},
    {"modelInvocationInput", &sensitive::model_invocation_input_whole},
    {"modelInvocationOutput", &sensitive::orchestration_model_invocation_output_whole},
};
constexpr internal::SensitiveShape orchestration_trace_whole{
    .members = orchestration_trace_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape output_file_whole{
    .whole = true,
};
constexpr internal::SensitiveShape parameter_whole{
    .whole = true,
};
constexpr internal::SensitiveMember payload_part_whole_members[] = {
    {"attribution", &sensitive::attribution_whole},
};
constexpr internal::SensitiveShape payload_part_whole{
    .members = payload_part_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember post_processing_model_invocation_output_whole_members[] = {
    {"parsedResponse", &sensitive::post_processing_parsed_response_whole},
    {"rawResponse", &sensitive::raw_response_whole},
    {"metadata", &sensitive::metadata_whole},
    {"reasoningContent", &sensitive::reasoning_content_block_whole},
};
constexpr internal::SensitiveShape post_processing_model_invocation_output_whole{
    .members = post_processing_model_invocation_output_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape post_processing_parsed_response_whole{
    .whole = true,
};
constexpr internal::SensitiveMember post_processing_trace_whole_members[] = {
    {"modelInvocationInput", &sensitive::model_invocation_input_whole},
    {"modelInvocationOutput", &sensitive::post_processing_model_invocation_output_whole},
};
constexpr internal::SensitiveShape post_processing_trace_whole{
    .members = post_processing_trace_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember pre_processing_model_invocation_output_whole_members[] = {
    {"parsedResponse", &sensitive::pre_processing_parsed_response_whole},
    {"rawResponse", &sensitive::raw_response_whole},
    {"metadata", &sensitive::metadata_whole},
    {"reasoningContent", &sensitive::reasoning_content_block_whole},
};
constexpr internal::SensitiveShape pre_processing_model_invocation_output_whole{
    .members = pre_processing_model_invocation_output_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape pre_processing_parsed_response_whole{
    .whole = true,
};
constexpr internal::SensitiveMember pre_processing_trace_whole_members[] = {
    {"modelInvocationInput", &sensitive::model_invocation_input_whole},
    {"modelInvocationOutput", &sensitive::pre_processing_model_invocation_output_whole},
};
constexpr internal::SensitiveShape pre_processing_trace_whole{
    .members = pre_processing_trace_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember prompt_configuration_whole_members[] = {
    {"inferenceConfiguration", &sensitive::inference_configuration_whole},
};
constexpr internal::SensitiveShape prompt_configuration_whole{
    .members = prompt_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember prompt_override_configuration_whole_members[] = {
    {"promptConfigurations", &sensitive::prompt_configuration_whole},
};
constexpr internal::SensitiveShape prompt_override_configuration_whole{
    .members = prompt_override_configuration_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember prompt_template_members[] = {
    {"textPromptTemplate", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape prompt_template{
    .members = prompt_template_members,
};
constexpr internal::SensitiveMember property_parameters_whole_members[] = {
    {"properties", &sensitive::parameter_whole},
};
constexpr internal::SensitiveShape property_parameters_whole{
    .members = property_parameters_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember put_invocation_step_request_members[] = {
    {"payload", &sensitive::invocation_step_payload},
};
constexpr internal::SensitiveShape put_invocation_step_request{
    .members = put_invocation_step_request_members,
};
constexpr internal::SensitiveShape query_generation_input_whole{
    .whole = true,
};
constexpr internal::SensitiveShape rationale_whole{
    .whole = true,
};
constexpr internal::SensitiveShape raw_response_whole{
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
constexpr internal::SensitiveShape reprompt_response_whole{
    .whole = true,
};
constexpr internal::SensitiveMember request_body_whole_members[] = {
    {"content", &sensitive::map},
};
constexpr internal::SensitiveShape request_body_whole{
    .members = request_body_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember rerank_answer_members[] = {
    {"results", &sensitive::rerank_result},
};
constexpr internal::SensitiveShape rerank_answer{
    .members = rerank_answer_members,
};
constexpr internal::SensitiveMember rerank_document_whole_members[] = {
    {"textDocument", &sensitive::rerank_text_document_whole},
};
constexpr internal::SensitiveShape rerank_document_whole{
    .members = rerank_document_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember rerank_query_whole_members[] = {
    {"textQuery", &sensitive::rerank_text_document_whole},
};
constexpr internal::SensitiveShape rerank_query_whole{
    .members = rerank_query_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember rerank_request_members[] = {
    {"queries", &sensitive::rerank_query_whole},
    {"sources", &sensitive::rerank_source_whole},
};
constexpr internal::SensitiveShape rerank_request{
    .members = rerank_request_members,
};
constexpr internal::SensitiveMember rerank_result_members[] = {
    {"document", &sensitive::rerank_document_whole},
};
constexpr internal::SensitiveShape rerank_result{
    .members = rerank_result_members,
};
constexpr internal::SensitiveMember rerank_source_whole_members[] = {
    {"inlineDocumentSource", &sensitive::rerank_document_whole},
};
constexpr internal::SensitiveShape rerank_source_whole{
    .members = rerank_source_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape rerank_text_document_whole{
    .whole = true,
};
constexpr internal::SensitiveMember reranking_metadata_selective_mode_configuration_members[] = {
    {"fieldsToInclude", &sensitive::field_for_reranking_whole},
    {"fieldsToExclude", &sensitive::field_for_reranking_whole},
};
constexpr internal::SensitiveShape reranking_metadata_selective_mode_configuration{
    .members = reranking_metadata_selective_mode_configuration_members,
};
constexpr internal::SensitiveMember retrieval_filter_whole_members[] = {
    {"equals", &sensitive::filter_attribute_whole},
    {"notEquals", &sensitive::filter_attribute_whole},
    {"greaterThan", &sensitive::filter_attribute_whole},
    {"greaterThanOrEquals", &sensitive::filter_attribute_whole},
    {"lessThan", &sensitive::filter_attribute_whole},
    {"lessThanOrEquals", &sensitive::filter_attribute_whole},
    {"in", &sensitive::filter_attribute_whole},
    {"notIn", &sensitive::filter_attribute_whole},
    {"startsWith", &sensitive::filter_attribute_whole},
    {"listContains", &sensitive::filter_attribute_whole},
    {"stringContains", &sensitive::filter_attribute_whole},
    {"andAll", &sensitive::retrieval_filter_whole},
    {"orAll", &sensitive::retrieval_filter_whole},
};
constexpr internal::SensitiveShape retrieval_filter_whole{
    .members = retrieval_filter_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember retrieval_overrides_members[] = {
    {"filter", &sensitive::retrieval_filter_whole},
};
constexpr internal::SensitiveShape retrieval_overrides{
    .members = retrieval_overrides_members,
};
constexpr internal::SensitiveShape retrieval_result_confluence_location_whole{
    .whole = true,
};
constexpr internal::SensitiveShape retrieval_result_content_column_whole{
    .whole = true,
};
constexpr internal::SensitiveMember retrieval_result_content_whole_members[] = {
    {"video", &sensitive::video_segment_whole},
    {"audio", &sensitive::audio_segment_whole},
    {"row", &sensitive::retrieval_result_content_column_whole},
};
constexpr internal::SensitiveShape retrieval_result_content_whole{
    .members = retrieval_result_content_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape retrieval_result_custom_document_location_whole{
    .whole = true,
};
constexpr internal::SensitiveShape retrieval_result_google_drive_location_whole{
    .whole = true,
};
constexpr internal::SensitiveShape retrieval_result_kendra_document_location_whole{
    .whole = true,
};
constexpr internal::SensitiveMember retrieval_result_location_whole_members[] = {
    {"s3Location", &sensitive::retrieval_result_s3_location_whole},
    {"webLocation", &sensitive::retrieval_result_web_location_whole},
    {"confluenceLocation", &sensitive::retrieval_result_confluence_location_whole},
    {"salesforceLocation", &sensitive::retrieval_result_salesforce_location_whole},
    {"sharePointLocation", &sensitive::retrieval_result_share_point_location_whole},
    {"customDocumentLocation", &sensitive::retrieval_result_custom_document_location_whole},
    {"kendraDocumentLocation", &sensitive::retrieval_result_kendra_document_location_whole},
    {"sqlLocation", &sensitive::retrieval_result_sql_location_whole},
    {"oneDriveLocation", &sensitive::retrieval_result_one_drive_location_whole},
    {"googleDriveLocation", &sensitive::retrieval_result_google_drive_location_whole},
};
constexpr internal::SensitiveShape retrieval_result_location_whole{
    .members = retrieval_result_location_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape retrieval_result_one_drive_location_whole{
    .whole = true,
};
constexpr internal::SensitiveShape retrieval_result_s3_location_whole{
    .whole = true,
};
constexpr internal::SensitiveShape retrieval_result_salesforce_location_whole{
    .whole = true,
};
constexpr internal::SensitiveShape retrieval_result_share_point_location_whole{
    .whole = true,
};
constexpr internal::SensitiveShape retrieval_result_sql_location_whole{
    .whole = true,
};
constexpr internal::SensitiveShape retrieval_result_web_location_whole{
    .whole = true,
};
constexpr internal::SensitiveMember retrieve_and_generate_answer_members[] = {
    {"output", &sensitive::retrieve_and_generate_output_whole},
    {"citations", &sensitive::citation},
};
constexpr internal::SensitiveShape retrieve_and_generate_answer{
    .members = retrieve_and_generate_answer_members,
};
constexpr internal::SensitiveMember retrieve_and_generate_configuration_members[] = {
    {"knowledgeBaseConfiguration", &sensitive::knowledge_base_retrieve_and_generate_configuration},
    {"externalSourcesConfiguration", &sensitive::external_sources_retrieve_and_generate_configuration},
};
constexpr internal::SensitiveShape retrieve_and_generate_configuration{
    .members = retrieve_and_generate_configuration_members,
};
constexpr internal::SensitiveShape retrieve_and_generate_input_whole{
    .whole = true,
};
constexpr internal::SensitiveShape retrieve_and_generate_output_event_whole{
    .whole = true,
};
constexpr internal::SensitiveShape retrieve_and_generate_output_whole{
    .whole = true,
};
constexpr internal::SensitiveMember retrieve_and_generate_request_members[] = {
    {"input", &sensitive::retrieve_and_generate_input_whole},
    {"retrieveAndGenerateConfiguration", &sensitive::retrieve_and_generate_configuration},
    {"userContext", &sensitive::user_context_whole},
};
constexpr internal::SensitiveShape retrieve_and_generate_request{
    .members = retrieve_and_generate_request_members,
};
constexpr internal::SensitiveMember retrieve_and_generate_stream_request_members[] = {
    {"input", &sensitive::retrieve_and_generate_input_whole},
    {"retrieveAndGenerateConfiguration", &sensitive::retrieve_and_generate_configuration},
    {"userContext", &sensitive::user_context_whole},
};
constexpr internal::SensitiveShape retrieve_and_generate_stream_request{
    .members = retrieve_and_generate_stream_request_members,
};
constexpr internal::SensitiveMember retrieve_answer_members[] = {
    {"retrievalResults", &sensitive::knowledge_base_retrieval_result_whole},
};
constexpr internal::SensitiveShape retrieve_answer{
    .members = retrieve_answer_members,
};
constexpr internal::SensitiveMember retrieve_request_members[] = {
    {"retrievalQuery", &sensitive::knowledge_base_query_whole},
    {"retrievalConfiguration", &sensitive::knowledge_base_retrieval_configuration},
    {"userContext", &sensitive::user_context_whole},
};
constexpr internal::SensitiveShape retrieve_request{
    .members = retrieve_request_members,
};
constexpr internal::SensitiveMember retrieved_reference_members[] = {
    {"content", &sensitive::retrieval_result_content_whole},
    {"location", &sensitive::retrieval_result_location_whole},
    {"metadata", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape retrieved_reference{
    .members = retrieved_reference_members,
};
constexpr internal::SensitiveMember retrieved_reference_whole_members[] = {
    {"content", &sensitive::retrieval_result_content_whole},
    {"location", &sensitive::retrieval_result_location_whole},
};
constexpr internal::SensitiveShape retrieved_reference_whole{
    .members = retrieved_reference_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember retriever_configuration_members[] = {
    {"knowledgeBase", &sensitive::knowledge_base_retriever_configuration},
};
constexpr internal::SensitiveShape retriever_configuration{
    .members = retriever_configuration_members,
};
constexpr internal::SensitiveMember return_control_payload_whole_members[] = {
    {"invocationInputs", &sensitive::invocation_input_member_whole},
};
constexpr internal::SensitiveShape return_control_payload_whole{
    .members = return_control_payload_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember return_control_results_whole_members[] = {
    {"returnControlInvocationResults", &sensitive::invocation_result_member_whole},
};
constexpr internal::SensitiveShape return_control_results_whole{
    .members = return_control_results_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember routing_classifier_model_invocation_output_whole_members[] = {
    {"rawResponse", &sensitive::raw_response_whole},
    {"metadata", &sensitive::metadata_whole},
};
constexpr internal::SensitiveShape routing_classifier_model_invocation_output_whole{
    .members = routing_classifier_model_invocation_output_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember routing_classifier_trace_whole_members[] = {
    {"invocationInput", &sensitive::invocation_input_whole},
    {"observation", &sensitive::observation_whole},
    {"modelInvocationInput", &sensitive::model_invocation_input_whole},
    {"modelInvocationOutput", &sensitive::routing_classifier_model_invocation_output_whole},
};
constexpr internal::SensitiveShape routing_classifier_trace_whole{
    .members = routing_classifier_trace_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape s3_location_whole{
    .whole = true,
};
constexpr internal::SensitiveShape satisfied_condition_whole{
    .whole = true,
};
constexpr internal::SensitiveMember session_state_members[] = {
    {"returnControlInvocationResults", &sensitive::invocation_result_member},
    {"files", &sensitive::input_file},
    {"knowledgeBaseConfigurations", &sensitive::knowledge_base_configuration},
    {"conversationHistory", &sensitive::conversation_history},
};
constexpr internal::SensitiveShape session_state{
    .members = session_state_members,
};
constexpr internal::SensitiveShape span_whole{
    .whole = true,
};
constexpr internal::SensitiveMember start_flow_execution_request_members[] = {
    {"inputs", &sensitive::flow_input},
};
constexpr internal::SensitiveShape start_flow_execution_request{
    .members = start_flow_execution_request_members,
};
constexpr internal::SensitiveShape text_prompt_whole{
    .whole = true,
};
constexpr internal::SensitiveMember text_response_part_whole_members[] = {
    {"span", &sensitive::span_whole},
};
constexpr internal::SensitiveShape text_response_part_whole{
    .members = text_response_part_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember trace_elements_whole_members[] = {
    {"agentTraces", &sensitive::trace_part_whole},
};
constexpr internal::SensitiveShape trace_elements_whole{
    .members = trace_elements_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember trace_part_whole_members[] = {
    {"trace", &sensitive::trace_whole},
    {"callerChain", &sensitive::caller_whole},
};
constexpr internal::SensitiveShape trace_part_whole{
    .members = trace_part_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember trace_whole_members[] = {
    {"guardrailTrace", &sensitive::guardrail_trace_whole},
    {"preProcessingTrace", &sensitive::pre_processing_trace_whole},
    {"orchestrationTrace", &sensitive::orchestration_trace_whole},
    {"postProcessingTrace", &sensitive::post_processing_trace_whole},
    {"routingClassifierTrace", &sensitive::routing_classifier_trace_whole},
    {"failureTrace", &sensitive::failure_trace_whole},
    {"customOrchestrationTrace", &sensitive::custom_orchestration_trace_whole},
};
constexpr internal::SensitiveShape trace_whole{
    .members = trace_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape usage_whole{
    .whole = true,
};
constexpr internal::SensitiveShape user_context_whole{
    .whole = true,
};
constexpr internal::SensitiveMember vector_search_bedrock_reranking_configuration_members[] = {
    {"metadataConfiguration", &sensitive::metadata_configuration_for_reranking},
};
constexpr internal::SensitiveShape vector_search_bedrock_reranking_configuration{
    .members = vector_search_bedrock_reranking_configuration_members,
};
constexpr internal::SensitiveMember vector_search_reranking_configuration_members[] = {
    {"bedrockRerankingConfiguration", &sensitive::vector_search_bedrock_reranking_configuration},
};
constexpr internal::SensitiveShape vector_search_reranking_configuration{
    .members = vector_search_reranking_configuration_members,
};
constexpr internal::SensitiveShape video_segment_whole{
    .whole = true,
};

constexpr internal::SensitiveMember agentic_retrieve_stream_events[] = {
    {"traceEvent", &sensitive::agentic_retrieve_trace_event},
};
constexpr internal::SensitiveMember invoke_agent_events[] = {
    {"chunk", &sensitive::payload_part_whole},
    {"trace", &sensitive::trace_part_whole},
    {"returnControl", &sensitive::return_control_payload_whole},
    {"files", &sensitive::file_part},
};
constexpr internal::SensitiveMember invoke_flow_events[] = {
    {"flowOutputEvent", &sensitive::flow_output_event_whole},
    {"flowCompletionEvent", &sensitive::flow_completion_event_whole},
    {"flowTraceEvent", &sensitive::flow_trace_event},
    {"flowMultiTurnInputRequestEvent", &sensitive::flow_multi_turn_input_request_event_whole},
};
constexpr internal::SensitiveMember invoke_inline_agent_events[] = {
    {"chunk", &sensitive::inline_agent_payload_part_whole},
    {"trace", &sensitive::inline_agent_trace_part_whole},
    {"returnControl", &sensitive::inline_agent_return_control_payload_whole},
    {"files", &sensitive::inline_agent_file_part},
};
constexpr internal::SensitiveMember optimize_prompt_events[] = {
    {"optimizedPromptEvent", &sensitive::optimized_prompt_event_whole},
    {"analyzePromptEvent", &sensitive::analyze_prompt_event_whole},
};
constexpr internal::SensitiveMember retrieve_and_generate_stream_events[] = {
    {"output", &sensitive::retrieve_and_generate_output_event_whole},
    {"citation", &sensitive::citation_event},
};

}  // namespace sensitive

constinit const internal::SensitiveOperation common::sensitive_operations[17] = {
    {
        .name = "AgenticRetrieveStream",
        .request = &sensitive::agentic_retrieve_stream_request,
        .events = sensitive::agentic_retrieve_stream_events,
    },
    {
        .name = "CheckIngestedDocumentAcl",
        .request = &sensitive::check_ingested_document_acl_request,
    },
    {
        .name = "GenerateQuery",
        .request = &sensitive::generate_query_request,
        .answer = &sensitive::generate_query_answer,
    },
    {
        .name = "GetDocumentContent",
        .request = &sensitive::get_document_content_request,
        .answer = &sensitive::get_document_content_answer,
    },
    {
        .name = "GetIngestedDocumentAcl",
        .answer = &sensitive::get_ingested_document_acl_answer,
    },
    {
        .name = "GetInvocationStep",
        .answer = &sensitive::get_invocation_step_answer,
    },
    {
        .name = "InvokeAgent",
        .request = &sensitive::invoke_agent_request,
        .events = sensitive::invoke_agent_events,
    },
    {
        .name = "InvokeFlow",
        .request = &sensitive::invoke_flow_request,
        .events = sensitive::invoke_flow_events,
    },
    {
        .name = "InvokeInlineAgent",
        .request = &sensitive::invoke_inline_agent_request,
        .events = sensitive::invoke_inline_agent_events,
    },
    {
        .name = "ListFlowExecutionEvents",
        .answer = &sensitive::list_flow_execution_events_answer,
    },
    {
        .name = "OptimizePrompt",
        .request = &sensitive::optimize_prompt_request,
        .events = sensitive::optimize_prompt_events,
    },
    {
        .name = "PutInvocationStep",
        .request = &sensitive::put_invocation_step_request,
    },
    {
        .name = "Rerank",
        .request = &sensitive::rerank_request,
        .answer = &sensitive::rerank_answer,
    },
    {
        .name = "Retrieve",
        .request = &sensitive::retrieve_request,
        .answer = &sensitive::retrieve_answer,
    },
    {
        .name = "RetrieveAndGenerate",
        .request = &sensitive::retrieve_and_generate_request,
        .answer = &sensitive::retrieve_and_generate_answer,
    },
    {
        .name = "RetrieveAndGenerateStream",
        .request = &sensitive::retrieve_and_generate_stream_request,
        .events = sensitive::retrieve_and_generate_stream_events,
    },
    {
        .name = "StartFlowExecution",
        .request = &sensitive::start_flow_execution_request,
    },
};

}  // namespace outcrop::bedrock_agent_runtime
