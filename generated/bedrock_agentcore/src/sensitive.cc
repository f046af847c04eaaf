// Where requests and answers hold what the model calls sensitive.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/internal/sensitive.h"

#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace sensitive {
extern const internal::SensitiveShape agent_traces_config;
extern const internal::SensitiveShape batch_create_memory_records_request;
extern const internal::SensitiveShape batch_update_memory_records_request;
extern const internal::SensitiveShape coinbase_cdp_token_response_output;
extern const internal::SensitiveShape complete_resource_token_auth_request;
extern const internal::SensitiveShape content;
extern const internal::SensitiveShape content_source;
extern const internal::SensitiveShape context_whole;
extern const internal::SensitiveShape conversational;
extern const internal::SensitiveShape create_event_answer;
extern const internal::SensitiveShape create_event_request;
extern const internal::SensitiveShape create_payment_instrument_answer;
extern const internal::SensitiveShape create_payment_instrument_request;
extern const internal::SensitiveShape crypto_x402_payment_input;
extern const internal::SensitiveShape crypto_x402_payment_output;
extern const internal::SensitiveShape embedded_crypto_wallet;
extern const internal::SensitiveShape evaluate_answer;
extern const internal::SensitiveShape evaluate_request;
extern const internal::SensitiveShape evaluation_content_whole;
extern const internal::SensitiveShape evaluation_expected_trajectory_whole;
extern const internal::SensitiveShape evaluation_input;
extern const internal::SensitiveShape evaluation_reference_input_whole;
extern const internal::SensitiveShape evaluation_result_content;
extern const internal::SensitiveShape event;
extern const internal::SensitiveShape get_event_answer;
extern const internal::SensitiveShape get_memory_record_answer;
extern const internal::SensitiveShape get_payment_instrument_answer;
extern const internal::SensitiveShape get_recommendation_answer;
extern const internal::SensitiveShape get_resource_api_key_answer;
extern const internal::SensitiveShape get_resource_api_key_request;
extern const internal::SensitiveShape get_resource_oauth2_token_answer;
extern const internal::SensitiveShape get_resource_oauth2_token_request;
extern const internal::SensitiveShape get_resource_payment_token_answer;
extern const internal::SensitiveShape get_resource_payment_token_request;
extern const internal::SensitiveShape get_workload_access_token_answer;
extern const internal::SensitiveShape get_workload_access_token_for_jwt_answer;
extern const internal::SensitiveShape get_workload_access_token_for_jwt_request;
extern const internal::SensitiveShape get_workload_access_token_for_user_id_answer;
extern const internal::SensitiveShape harness_agent_core_gateway_config;
extern const internal::SensitiveShape harness_content_block;
extern const internal::SensitiveShape harness_content_block_delta;
extern const internal::SensitiveShape harness_content_block_delta_event;
extern const internal::SensitiveShape harness_gateway_outbound_auth;
extern const internal::SensitiveShape harness_inline_function_config;
extern const internal::SensitiveShape harness_lite_llm_model_config;
extern const internal::SensitiveShape harness_message;
extern const internal::SensitiveShape harness_model_configuration;
extern const internal::SensitiveShape harness_open_ai_model_config;
extern const internal::SensitiveShape harness_reasoning_content_block_delta_whole;
extern const internal::SensitiveShape harness_reasoning_content_block_whole;
extern const internal::SensitiveShape harness_reasoning_text_block_whole;
extern const internal::SensitiveShape harness_remote_mcp_config;
extern const internal::SensitiveShape harness_system_content_block;
extern const internal::SensitiveShape harness_tool;
extern const internal::SensitiveShape harness_tool_configuration;
extern const internal::SensitiveShape harness_tool_result_block;
extern const internal::SensitiveShape harness_tool_result_block_delta;
extern const internal::SensitiveShape harness_tool_result_content_block;
extern const internal::SensitiveShape harness_tool_result_metadata_block_delta;
extern const internal::SensitiveShape harness_tool_use_block;
extern const internal::SensitiveShape harness_tool_use_block_delta;
extern const internal::SensitiveShape ingest_data_request;
extern const internal::SensitiveShape ingest_payload_type;
extern const internal::SensitiveShape inline_memory_content;
extern const internal::SensitiveShape input_content_block;
extern const internal::SensitiveShape invoke_code_interpreter_request;
extern const internal::SensitiveShape invoke_harness_request;
extern const internal::SensitiveShape linked_account_developer_jwt_whole;
extern const internal::SensitiveShape linked_account_email_whole;
extern const internal::SensitiveShape linked_account_o_auth2_whole;
extern const internal::SensitiveShape linked_account_sms_whole;
extern const internal::SensitiveShape linked_account_whole;
extern const internal::SensitiveShape list_events_answer;
extern const internal::SensitiveShape list_memory_records_answer;
extern const internal::SensitiveShape memory_content;
extern const internal::SensitiveShape memory_json_data_whole;
extern const internal::SensitiveShape memory_record;
extern const internal::SensitiveShape memory_record_create_input;
extern const internal::SensitiveShape memory_record_summary;
extern const internal::SensitiveShape memory_record_update_input;
extern const internal::SensitiveShape mpp_payment_output;
extern const internal::SensitiveShape o_auth2_authentication_whole;
extern const internal::SensitiveShape o_auth_credential_provider;
extern const internal::SensitiveShape payload_type;
extern const internal::SensitiveShape payment_input;
extern const internal::SensitiveShape payment_instrument;
extern const internal::SensitiveShape payment_instrument_details;
extern const internal::SensitiveShape payment_output;
extern const internal::SensitiveShape payment_token_request_input;
extern const internal::SensitiveShape payment_token_response_output;
extern const internal::SensitiveShape process_payment_answer;
extern const internal::SensitiveShape process_payment_request;
extern const internal::SensitiveShape recommendation_config;
extern const internal::SensitiveShape recommendation_result;
extern const internal::SensitiveShape registry_record_summary;
extern const internal::SensitiveShape retrieve_memory_records_answer;
extern const internal::SensitiveShape retrieve_memory_records_request;
extern const internal::SensitiveShape search_criteria;
extern const internal::SensitiveShape search_registry_records_answer;
extern const internal::SensitiveShape span_context_whole;
extern const internal::SensitiveShape start_recommendation_answer;
extern const internal::SensitiveShape start_recommendation_request;
extern const internal::SensitiveShape stripe_privy_token_request_input;
extern const internal::SensitiveShape stripe_privy_token_response_output;
extern const internal::SensitiveShape system_prompt_config;
extern const internal::SensitiveShape system_prompt_recommendation_config;
extern const internal::SensitiveShape system_prompt_recommendation_result;
extern const internal::SensitiveShape tool_arguments;
extern const internal::SensitiveShape tool_description_config;
extern const internal::SensitiveShape tool_description_input;
extern const internal::SensitiveShape tool_description_output;
extern const internal::SensitiveShape tool_description_recommendation_config;
extern const internal::SensitiveShape tool_description_recommendation_result;
extern const internal::SensitiveShape tool_description_source;
extern const internal::SensitiveShape tool_description_text_input;
extern const internal::SensitiveShape user_identifier;

constexpr internal::SensitiveMember agent_traces_config_members[] = {
    {"sessionSpans", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape agent_traces_config{
    .members = agent_traces_config_members,
};
constexpr internal::SensitiveMember batch_create_memory_records_request_members[] = {
    {"records", &sensitive::memory_record_create_input},
};
constexpr internal::SensitiveShape batch_create_memory_records_request{
    .members = batch_create_memory_records_request_members,
};
constexpr internal::SensitiveMember batch_update_memory_records_request_members[] = {
    {"records", &sensitive::memory_record_update_input},
};
constexpr internal::SensitiveShape batch_update_memory_records_request{
    .members = batch_update_memory_records_request_members,
};
constexpr internal::SensitiveMember coinbase_cdp_token_response_output_members[] = {
    {"bearerToken", &internal::everything_sensitive},
    {"walletAuthToken", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape coinbase_cdp_token_response_output{
    .members = coinbase_cdp_token_response_output_members,
};
constexpr internal::SensitiveMember complete_resource_token_auth_request_members[] = {
    {"userIdentifier", &sensitive::user_identifier},
};
constexpr internal::SensitiveShape complete_resource_token_auth_request{
    .members = complete_resource_token_auth_request_members,
};
constexpr internal::SensitiveMember content_members[] = {
    {"text", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape content{
    .members = content_members,
};
constexpr internal::SensitiveMember content_source_members[] = {
    {"inline", &sensitive::inline_memory_content},
};
constexpr internal::SensitiveShape content_source{
    .members = content_source_members,
};
constexpr internal::SensitiveMember context_whole_members[] = {
    {"spanContext", &sensitive::span_context_whole},
};
constexpr internal::SensitiveShape context_whole{
    .members = context_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember conversational_members[] = {
    {"content", &sensitive::content},
};
constexpr internal::SensitiveShape conversational{
    .members = conversational_members,
};
constexpr internal::SensitiveMember create_event_answer_members[] = {
    {"event", &sensitive::event},
};
constexpr internal::SensitiveShape create_event_answer{
    .members = create_event_answer_members,
};
constexpr internal::SensitiveMember create_event_request_members[] = {
    {"payload", &sensitive::payload_type},
};
constexpr internal::SensitiveShape create_event_request{
    .members = create_event_request_members,
};
constexpr internal::SensitiveMember create_payment_instrument_answer_members[] = {
    {"paymentInstrument", &sensitive::payment_instrument},
};
constexpr internal::SensitiveShape create_payment_instrument_answer{
    .members = create_payment_instrument_answer_members,
};
constexpr internal::SensitiveMember create_payment_instrument_request_members[] = {
    {"paymentInstrumentDetails", &sensitive::payment_instrument_details},
};
constexpr internal::SensitiveShape create_payment_instrument_request{
    .members = create_payment_instrument_request_members,
};
constexpr internal::SensitiveMember crypto_x402_payment_input_members[] = {
    {"payload", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape crypto_x402_payment_input{
    .members = crypto_x402_payment_input_members,
};
constexpr internal::SensitiveMember crypto_x402_payment_output_members[] = {
    {"payload", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape crypto_x402_payment_output{
    .members = crypto_x402_payment_output_members,
};
constexpr internal::SensitiveMember embedded_crypto_wallet_members[] = {
    {"linkedAccounts", &sensitive::linked_account_whole},
};
constexpr internal::SensitiveShape embedded_crypto_wallet{
    .members = embedded_crypto_wallet_members,
};
constexpr internal::SensitiveMember evaluate_answer_members[] = {
    {"evaluationResults", &sensitive::evaluation_result_content},
};
constexpr internal::SensitiveShape evaluate_answer{
    .members = evaluate_answer_members,
};
constexpr internal::SensitiveMember evaluate_request_members[] = {
    {"evaluationInput", &sensitive::evaluation_input},
    {"evaluationReferenceInputs", &sensitive::evaluation_reference_input_whole},
};
constexpr internal::SensitiveShape evaluate_request{
    .members = evaluate_request_members,
};
constexpr internal::SensitiveShape evaluation_content_whole{
    .whole = true,
};
constexpr internal::SensitiveShape evaluation_expected_trajectory_whole{
    .whole = true,
};
constexpr internal::SensitiveMember evaluation_input_members[] = {
    {"sessionSpans", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape evaluation_input{
    .members = evaluation_input_members,
};
constexpr internal::SensitiveMember evaluation_reference_input_whole_members[] = {
    {"context", &sensitive::context_whole},
    {"expectedResponse", &sensitive::evaluation_content_whole},
    {"assertions", &sensitive::evaluation_content_whole},
    {"expectedTrajectory", &sensitive::evaluation_expected_trajectory_whole},
};
constexpr internal::SensitiveShape evaluation_reference_input_whole{
    .members = evaluation_reference_input_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember evaluation_result_content_members[] = {
    {"explanation", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape evaluation_result_content{
    .members = evaluation_result_content_members,
};
constexpr internal::SensitiveMember event_members[] = {
    {"payload", &sensitive::payload_type},
};
constexpr internal::SensitiveShape event{
    .members = event_members,
};
constexpr internal::SensitiveMember get_event_answer_members[] = {
    {"event", &sensitive::event},
};
constexpr internal::SensitiveShape get_event_answer{
    .members = get_event_answer_members,
};
constexpr internal::SensitiveMember get_memory_record_answer_members[] = {
    {"memoryRecord", &sensitive::memory_record},
};
constexpr internal::SensitiveShape get_memory_record_answer{
    .members = get_memory_record_answer_members,
};
constexpr internal::SensitiveMember get_payment_instrument_answer_members[] = {
    {"paymentInstrument", &sensitive::payment_instrument},
};
constexpr internal::SensitiveShape get_payment_instrument_answer{
    .members = get_payment_instrument_answer_members,
};
constexpr internal::SensitiveMember get_recommendation_answer_members[] = {
    {"recommendationConfig", &sensitive::recommendation_config},
    {"recommendationResult", &sensitive::recommendation_result},
};
constexpr internal::SensitiveShape get_recommendation_answer{
    .members = get_recommendation_answer_members,
};
constexpr internal::SensitiveMember get_resource_api_key_answer_members[] = {
    {"apiKey", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_resource_api_key_answer{
    .members = get_resource_api_key_answer_members,
};
constexpr internal::SensitiveMember get_resource_api_key_request_members[] = {
    {"workloadIdentityToken", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_resource_api_key_request{
    .members = get_resource_api_key_request_members,
};
constexpr internal::SensitiveMember get_resource_oauth2_token_answer_members[] = {
    {"authorizationUrl", &internal::everything_sensitive},
    {"accessToken", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_resource_oauth2_token_answer{
    .members = get_resource_oauth2_token_answer_members,
};
constexpr internal::SensitiveMember get_resource_oauth2_token_request_members[] = {
    {"workloadIdentityToken", &internal::everything_sensitive},
    {"customParameters", &internal::everything_sensitive},
    {"customState", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_resource_oauth2_token_request{
    .members = get_resource_oauth2_token_request_members,
};
constexpr internal::SensitiveMember get_resource_payment_token_answer_members[] = {
    {"paymentTokenResponse", &sensitive::payment_token_response_output},
};
constexpr internal::SensitiveShape get_resource_payment_token_answer{
    .members = get_resource_payment_token_answer_members,
};
constexpr internal::SensitiveMember get_resource_payment_token_request_members[] = {
    {"workloadIdentityToken", &internal::everything_sensitive},
    {"paymentTokenRequest", &sensitive::payment_token_request_input},
};
constexpr internal::SensitiveShape get_resource_payment_token_request{
    .members = get_resource_payment_token_request_members,
};
constexpr internal::SensitiveMember get_workload_access_token_answer_members[] = {
    {"workloadAccessToken", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_workload_access_token_answer{
    .members = get_workload_access_token_answer_members,
};
constexpr internal::SensitiveMember get_workload_access_token_for_jwt_answer_members[] = {
    {"workloadAccessToken", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_workload_access_token_for_jwt_answer{
    .members = get_workload_access_token_for_jwt_answer_members,
};
constexpr internal::SensitiveMember get_workload_access_token_for_jwt_request_members[] = {
    {"userToken", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_workload_access_token_for_jwt_request{
    .members = get_workload_access_token_for_jwt_request_members,
};
constexpr internal::SensitiveMember get_workload_access_token_for_user_id_answer_members[] = {
    {"workloadAccessToken", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_workload_access_token_for_user_id_answer{
    .members = get_workload_access_token_for_user_id_answer_members,
};
constexpr internal::SensitiveMember harness_agent_core_gateway_config_members[] = {
    {"outboundAuth", &sensitive::harness_gateway_outbound_auth},
};
constexpr internal::SensitiveShape harness_agent_core_gateway_config{
    .members = harness_agent_core_gateway_config_members,
};
constexpr internal::SensitiveMember harness_content_block_members[] = {
    {"text", &internal::everything_sensitive},
    {"toolUse", &sensitive::harness_tool_use_block},
    {"toolResult", &sensitive::harness_tool_result_block},
    {"reasoningContent", &sensitive::harness_reasoning_content_block_whole},
};
constexpr internal::SensitiveShape harness_content_block{
    .members = harness_content_block_members,
};
constexpr internal::SensitiveMember harness_content_block_delta_members[] = {
    {"text", &internal::everything_sensitive},
    {"toolUse", &sensitive::harness_tool_use_block_delta},
    {"toolResult", &sensitive::harness_tool_result_block_delta},
    {"reasoningContent", &sensitive::harness_reasoning_content_block_delta_whole},
    {"toolResultMetadata", &sensitive::harness_tool_result_metadata_block_delta},
};
constexpr internal::SensitiveShape harness_content_block_delta{
    .members = harness_content_block_delta_members,
};
constexpr internal::SensitiveMember harness_content_block_delta_event_members[] = {
    {"delta", &sensitive::harness_content_block_delta},
};
constexpr internal::SensitiveShape harness_content_block_delta_event{
    .members = harness_content_block_delta_event_members,
};
constexpr internal::SensitiveMember harness_gateway_outbound_auth_members[] = {
    {"oauth", &sensitive::o_auth_credential_provider},
};
constexpr internal::SensitiveShape harness_gateway_outbound_auth{
    .members = harness_gateway_outbound_auth_members,
};
constexpr internal::SensitiveMember harness_inline_function_config_members[] = {
    {"description", &internal::everything_sensitive},
    {"inputSchema", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape harness_inline_function_config{
    .members = harness_inline_function_config_members,
};
constexpr internal::SensitiveMember harness_lite_llm_model_config_members[] = {
    {"apiBase", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape harness_lite_llm_model_config{
    .members = harness_lite_llm_model_config_members,
};
constexpr internal::SensitiveMember harness_message_members[] = {
    {"content", &sensitive::harness_content_block},
};
constexpr internal::SensitiveShape harness_message{
    .members = harness_message_members,
};
constexpr internal::SensitiveMember harness_model_configuration_members[] = {
    {"openAiModelConfig", &sensitive::harness_open_ai_model_config},
    {"liteLlmModelConfig", &sensitive::harness_lite_llm_model_config},
};
constexpr internal::SensitiveShape harness_model_configuration{
    .members = harness_model_configuration_members,
};
constexpr internal::SensitiveMember harness_open_ai_model_config_members[] = {
    {"apiBase", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape harness_open_ai_model_config{
    .members = harness_open_ai_model_config_members,
};
constexpr internal::SensitiveShape harness_reasoning_content_block_delta_whole{
    .whole = true,
};
constexpr internal::SensitiveMember harness_reasoning_content_block_whole_members[] = {
    {"reasoningText", &sensitive::harness_reasoning_text_block_whole},
};
constexpr internal::SensitiveShape harness_reasoning_content_block_whole{
    .members = harness_reasoning_content_block_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape harness_reasoning_text_block_whole{
    .whole = true,
};
constexpr internal::SensitiveMember harness_remote_mcp_config_members[] = {
    {"url", &internal::everything_sensitive},
    {"headers", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape harness_remote_mcp_config{
    .members = harness_remote_mcp_config_members,
};
constexpr internal::SensitiveMember harness_system_content_block_members[] = {
    {"text", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape harness_system_content_block{
    .members = harness_system_content_block_members,
};
constexpr internal::SensitiveMember harness_tool_members[] = {
    {"config", &sensitive::harness_tool_configuration},
};
constexpr internal::SensitiveShape harness_tool{
    .members = harness_tool_members,
};
constexpr internal::SensitiveMember harness_tool_configuration_members[] = {
    {"remoteMcp", &sensitive::harness_remote_mcp_config},
    {"agentCoreGateway", &sensitive::harness_agent_core_gateway_config},
    {"inlineFunction", &sensitive::harness_inline_function_config},
};
constexpr internal::SensitiveShape harness_tool_configuration{
    .members = harness_tool_configuration_members,
};
constexpr internal::SensitiveMember harness_tool_result_block_members[] = {
    {"content", &sensitive::harness_tool_result_content_block},
};
constexpr internal::SensitiveShape harness_tool_result_block{
    .members = harness_tool_result_block_members,
};
constexpr internal::SensitiveMember harness_tool_result_block_delta_members[] = {
    {"text", &internal::everything_sensitive},
    {"json", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape harness_tool_result_block_delta{
    .members = harness_tool_result_block_delta_members,
};
constexpr internal::SensitiveMember harness_tool_result_content_block_members[] = {
    {"text", &internal::everything_sensitive},
    {"json", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape harness_tool_result_content_block{
    .members = harness_tool_result_content_block_members,
};
constexpr internal::SensitiveMember harness_tool_result_metadata_block_delta_members[] = {
    {"metadata", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape harness_tool_result_metadata_block_delta{
    .members = harness_tool_result_metadata_block_delta_members,
};
constexpr internal::SensitiveMember harness_tool_use_block_members[] = {
    {"input", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape harness_tool_use_block{
    .members = harness_tool_use_block_members,
};
constexpr internal::SensitiveMember harness_tool_use_block_delta_members[] = {
    {"input", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape harness_tool_use_block_delta{
    .members = harness_tool_use_block_delta_members,
};
constexpr internal::SensitiveMember ingest_data_request_members[] = {
    {"source", &sensitive::content_source},
};
constexpr internal::SensitiveShape ingest_data_request{
    .members = ingest_data_request_members,
};
constexpr internal::SensitiveMember ingest_payload_type_members[] = {
    {"conversational", &sensitive::conversational},
    {"json", &sensitive::memory_json_data_whole},
};
constexpr internal::SensitiveShape ingest_payload_type{
    .members = ingest_payload_type_members,
};
constexpr internal::SensitiveMember inline_memory_content_members[] = {
    {"payload", &sensitive::ingest_payload_type},
};
constexpr internal::SensitiveShape inline_memory_content{
    .members = inline_memory_content_members,
};
constexpr internal::SensitiveMember input_content_block_members[] = {
    {"blob", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape input_content_block{
    .members = input_content_block_members,
};
constexpr internal::SensitiveMember invoke_code_interpreter_request_members[] = {
    {"arguments", &sensitive::tool_arguments},
};
constexpr internal::SensitiveShape invoke_code_interpreter_request{
    .members = invoke_code_interpreter_request_members,
};
constexpr internal::SensitiveMember invoke_harness_request_members[] = {
    {"messages", &sensitive::harness_message},
    {"model", &sensitive::harness_model_configuration},
    {"systemPrompt", &sensitive::harness_system_content_block},
    {"tools", &sensitive::harness_tool},
};
constexpr internal::SensitiveShape invoke_harness_request{
    .members = invoke_harness_request_members,
};
constexpr internal::SensitiveShape linked_account_developer_jwt_whole{
    .whole = true,
};
constexpr internal::SensitiveShape linked_account_email_whole{
    .whole = true,
};
constexpr internal::SensitiveMember linked_account_o_auth2_whole_members[] = {
    {"google", &sensitive::o_auth2_authentication_whole}, {"apple", &sensitive::o_auth2_authentication_whole},
    {"x", &sensitive::o_auth2_authentication_whole},      {"telegram", &sensitive::o_auth2_authentication_whole},
    {"github", &sensitive::o_auth2_authentication_whole},
};
constexpr internal::SensitiveShape linked_account_o_auth2_whole{
    .members = linked_account_o_auth2_whole_members,
    .whole = true,
};
constexpr internal::SensitiveShape linked_account_sms_whole{
    .whole = true,
};
constexpr internal::SensitiveMember linked_account_whole_members[] = {
    {"email", &sensitive::linked_account_email_whole},
    {"sms", &sensitive::linked_account_sms_whole},
    {"developerJwt", &sensitive::linked_account_developer_jwt_whole},
    {"oAuth2", &sensitive::linked_account_o_auth2_whole},
};
constexpr internal::SensitiveShape linked_account_whole{
    .members = linked_account_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember list_events_answer_members[] = {
    {"events", &sensitive::event},
};
constexpr internal::SensitiveShape list_events_answer{
    .members = list_events_answer_members,
};
constexpr internal::SensitiveMember list_memory_records_answer_members[] = {
    {"memoryRecordSummaries", &sensitive::memory_record_summary},
};
constexpr internal::SensitiveShape list_memory_records_answer{
    .members = list_memory_records_answer_members,
};
constexpr internal::SensitiveMember memory_content_members[] = {
    {"text", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape memory_content{
    .members = memory_content_members,
};
constexpr internal::SensitiveShape memory_json_data_whole{
    .whole = true,
};
constexpr internal::SensitiveMember memory_record_members[] = {
    {"content", &sensitive::memory_content},
};
constexpr internal::SensitiveShape memory_record{
    .members = memory_record_members,
};
constexpr internal::SensitiveMember memory_record_create_input_members[] = {
    {"content", &sensitive::memory_content},
};
constexpr internal::SensitiveShape memory_record_create_input{
    .members = memory_record_create_input_members,
};
constexpr internal::SensitiveMember memory_record_summary_members[] = {
    {"content", &sensitive::memory_content},
};
constexpr internal::SensitiveShape memory_record_summary{
    .members = memory_record_summary_members,
};
constexpr internal::SensitiveMember memory_record_update_input_members[] = {
    {"content", &sensitive::memory_content},
};
constexpr internal::SensitiveShape memory_record_update_input{
    .members = memory_record_update_input_members,
};
constexpr internal::SensitiveMember mpp_payment_output_members[] = {
    {"paymentCredential", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape mpp_payment_output{
    .members = mpp_payment_output_members,
};
constexpr internal::SensitiveShape o_auth2_authentication_whole{
    .whole = true,
};
constexpr internal::SensitiveMember o_auth_credential_provider_members[] = {
    {"customParameters", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape o_auth_credential_provider{
    .members = o_auth_credential_provider_members,
};
constexpr internal::SensitiveMember payload_type_members[] = {
    {"conversational", &sensitive::conversational},
    {"blob", &internal::everything_sensitive},
    {"json", &sensitive::memory_json_data_whole},
};
constexpr internal::SensitiveShape payload_type{
    .members = payload_type_members,
};
constexpr internal::SensitiveMember payment_input_members[] = {
    {"cryptoX402", &sensitive::crypto_x402_payment_input},
};
constexpr internal::SensitiveShape payment_input{
    .members = payment_input_members,
};
constexpr internal::SensitiveMember payment_instrument_members[] = {
    {"paymentInstrumentDetails", &sensitive::payment_instrument_details},
};
constexpr internal::SensitiveShape payment_instrument{
    .members = payment_instrument_members,
};
constexpr internal::SensitiveMember payment_instrument_details_members[] = {
    {"embeddedCryptoWallet", &sensitive::embedded_crypto_wallet},
};
constexpr internal::SensitiveShape payment_instrument_details{
    .members = payment_instrument_details_members,
};
constexpr internal::SensitiveMember payment_output_members[] = {
    {"cryptoX402", &sensitive::crypto_x402_payment_output},
    {"mpp", &sensitive::mpp_payment_output},
};
constexpr internal::SensitiveShape payment_output{
    .members = payment_output_members,
};
constexpr internal::SensitiveMember payment_token_request_input_members[] = {
    {"stripePrivyTokenRequest", &sensitive::stripe_privy_token_request_input},
};
constexpr internal::SensitiveShape payment_token_request_input{
    .members = payment_token_request_input_members,
};
constexpr internal::SensitiveMember payment_token_response_output_members[] = {
    {"coinbaseCdpTokenResponse", &sensitive::coinbase_cdp_token_response_output},
    {"stripePrivyTokenResponse", &sensitive::stripe_privy_token_response_output},
};
constexpr internal::SensitiveShape payment_token_response_output{
    .members = payment_token_response_output_members,
};
constexpr internal::SensitiveMember process_payment_answer_members[] = {
    {"paymentOutput", &sensitive::payment_output},
};
constexpr internal::SensitiveShape process_payment_answer{
    .members = process_payment_answer_members,
};
constexpr internal::SensitiveMember process_payment_request_members[] = {
    {"paymentInput", &sensitive::payment_input},
};
constexpr internal::SensitiveShape process_payment_request{
    .members = process_payment_request_members,
};
constexpr internal::SensitiveMember recommendation_config_members[] = {
    {"systemPromptRecommendationConfig", &sensitive::system_prompt_recommendation_config},
    {"toolDescriptionRecommendationConfig", &sensitive::tool_description_recommendation_config},
};
constexpr internal::SensitiveShape recommendation_config{
    .members = recommendation_config_members,
};
constexpr internal::SensitiveMember recommendation_result_members[] = {
    {"systemPromptRecommendationResult", &sensitive::system_prompt_recommendation_result},
    {"toolDescriptionRecommendationResult", &sensitive::tool_description_recommendation_result},
};
constexpr internal::SensitiveShape recommendation_result{
    .members = recommendation_result_members,
};
constexpr internal::SensitiveMember registry_record_summary_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape registry_record_summary{
    .members = registry_record_summary_members,
};
constexpr internal::SensitiveMember retrieve_memory_records_answer_members[] = {
    {"memoryRecordSummaries", &sensitive::memory_record_summary},
};
constexpr internal::SensitiveShape retrieve_memory_records_answer{
    .members = retrieve_memory_records_answer_members,
};
constexpr internal::SensitiveMember retrieve_memory_records_request_members[] = {
    {"searchCriteria", &sensitive::search_criteria},
};
constexpr internal::SensitiveShape retrieve_memory_records_request{
    .members = retrieve_memory_records_request_members,
};
constexpr internal::SensitiveMember search_criteria_members[] = {
    {"searchQuery", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape search_criteria{
    .members = search_criteria_members,
};
constexpr internal::SensitiveMember search_registry_records_answer_members[] = {
    {"registryRecords", &sensitive::registry_record_summary},
};
constexpr internal::SensitiveShape search_registry_records_answer{
    .members = search_registry_records_answer_members,
};
constexpr internal::SensitiveShape span_context_whole{
    .whole = true,
};
constexpr internal::SensitiveMember start_recommendation_answer_members[] = {
    {"recommendationConfig", &sensitive::recommendation_config},
};
constexpr internal::SensitiveShape start_recommendation_answer{
    .members = start_recommendation_answer_members,
};
constexpr internal::SensitiveMember start_recommendation_request_members[] = {
    {"recommendationConfig", &sensitive::recommendation_config},
};
constexpr internal::SensitiveShape start_recommendation_request{
    .members = start_recommendation_request_members,
};
constexpr internal::SensitiveMember stripe_privy_token_request_input_members[] = {
    {"requestBody", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape stripe_privy_token_request_input{
    .members = stripe_privy_token_request_input_members,
};
constexpr internal::SensitiveMember stripe_privy_token_response_output_members[] = {
    {"authorizationSignature", &internal::everything_sensitive},
    {"basicAuthToken", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape stripe_privy_token_response_output{
    .members = stripe_privy_token_response_output_members,
};
constexpr internal::SensitiveMember system_prompt_config_members[] = {
    {"text", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape system_prompt_config{
    .members = system_prompt_config_members,
};
constexpr internal::SensitiveMember system_prompt_recommendation_config_members[] = {
    {"systemPrompt", &sensitive::system_prompt_config},
    {"agentTraces", &sensitive::agent_traces_config},
};
constexpr internal::SensitiveShape system_prompt_recommendation_config{
    .members = system_prompt_recommendation_config_members,
};
constexpr internal::SensitiveMember system_prompt_recommendation_result_members[] = {
    {"recommendedSystemPrompt", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape system_prompt_recommendation_result{
    .members = system_prompt_recommendation_result_members,
};
constexpr internal::SensitiveMember tool_arguments_members[] = {
    {"content", &sensitive::input_content_block},
};
constexpr internal::SensitiveShape tool_arguments{
    .members = tool_arguments_members,
};
constexpr internal::SensitiveMember tool_description_config_members[] = {
    {"text", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape tool_description_config{
    .members = tool_description_config_members,
};
constexpr internal::SensitiveMember tool_description_input_members[] = {
    {"toolDescription", &sensitive::tool_description_config},
};
constexpr internal::SensitiveShape tool_description_input{
    .members = tool_description_input_members,
};
constexpr internal::SensitiveMember tool_description_output_members[] = {
    {"recommendedToolDescription", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape tool_description_output{
    .members = tool_description_output_members,
};
constexpr internal::SensitiveMember tool_description_recommendation_config_members[] = {
    {"toolDescription", &sensitive::tool_description_source},
    {"agentTraces", &sensitive::agent_traces_config},
};
constexpr internal::SensitiveShape tool_description_recommendation_config{
    .members = tool_description_recommendation_config_members,
};
constexpr internal::SensitiveMember tool_description_recommendation_result_members[] = {
    {"tools", &sensitive::tool_description_output},
};
constexpr internal::SensitiveShape tool_description_recommendation_result{
    .members = tool_description_recommendation_result_members,
};
constexpr internal::SensitiveMember tool_description_source_members[] = {
    {"toolDescriptionText", &sensitive::tool_description_text_input},
};
constexpr internal::SensitiveShape tool_description_source{
    .members = tool_description_source_members,
};
constexpr internal::SensitiveMember tool_description_text_input_members[] = {
    {"tools", &sensitive::tool_description_input},
};
constexpr internal::SensitiveShape tool_description_text_input{
    .members = tool_description_text_input_members,
};
constexpr internal::SensitiveMember user_identifier_members[] = {
    {"userToken", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape user_identifier{
    .members = user_identifier_members,
};

constexpr internal::SensitiveMember invoke_harness_events[] = {
    {"contentBlockDelta", &sensitive::harness_content_block_delta_event},
};

}  // namespace sensitive

constinit const internal::SensitiveOperation common::sensitive_operations[26] = {
    {
        .name = "BatchCreateMemoryRecords",
        .request = &sensitive::batch_create_memory_records_request,
    },
    {
        .name = "BatchUpdateMemoryRecords",
        .request = &sensitive::batch_update_memory_records_request,
    },
    {
        .name = "CompleteResourceTokenAuth",
        .request = &sensitive::complete_resource_token_auth_request,
    },
    {
        .name = "CreateEvent",
        .request = &sensitive::create_event_request,
        .answer = &sensitive::create_event_answer,
    },
    {
        .name = "CreatePaymentInstrument",
        .request = &sensitive::create_payment_instrument_request,
        .answer = &sensitive::create_payment_instrument_answer,
    },
    {
        .name = "Evaluate",
        .request = &sensitive::evaluate_request,
        .answer = &sensitive::evaluate_answer,
    },
    {
        .name = "GetEvent",
        .answer = &sensitive::get_event_answer,
    },
    {
        .name = "GetMemoryRecord",
        .answer = &sensitive::get_memory_record_answer,
    },
    {
        .name = "GetPaymentInstrument",
        .answer = &sensitive::get_payment_instrument_answer,
    },
    {
        .name = "GetRecommendation",
        .answer = &sensitive::get_recommendation_answer,
    },
    {
        .name = "GetResourceApiKey",
        .request = &sensitive::get_resource_api_key_request,
        .answer = &sensitive::get_resource_api_key_answer,
    },
    {
        .name = "GetResourceOauth2Token",
        .request = &sensitive::get_resource_oauth2_token_request,
        .answer = &sensitive::get_resource_oauth2_token_answer,
    },
    {
        .name = "GetResourcePaymentToken",
        .request = &sensitive::get_resource_payment_token_request,
        .answer = &sensitive::get_resource_payment_token_answer,
    },
    {
        .name = "GetWorkloadAccessToken",
        .answer = &sensitive::get_workload_access_token_answer,
    },
    {
        .name = "GetWorkloadAccessTokenForJWT",
        .request = &sensitive::get_workload_access_token_for_jwt_request,
        .answer = &sensitive::get_workload_access_token_for_jwt_answer,
    },
    {
        .name = "GetWorkloadAccessTokenForUserId",
        .answer = &sensitive::get_workload_access_token_for_user_id_answer,
    },
    {
        .name = "IngestData",
        .request = &sensitive::ingest_data_request,
    },
    {
        .name = "InvokeAgentRuntime",
        .request = &internal::everything_sensitive,
        .answer = &internal::everything_sensitive,
    },
    {
        .name = "InvokeCodeInterpreter",
        .request = &sensitive::invoke_code_interpreter_request,
    },
    {
        .name = "InvokeHarness",
        .request = &sensitive::invoke_harness_request,
        .events = sensitive::invoke_harness_events,
    },
    {
        .name = "ListEvents",
        .answer = &sensitive::list_events_answer,
    },
    {
        .name = "ListMemoryRecords",
        .answer = &sensitive::list_memory_records_answer,
    },
    {
        .name = "ProcessPayment",
        .request = &sensitive::process_payment_request,
        .answer = &sensitive::process_payment_answer,
    },
    {
        .name = "RetrieveMemoryRecords",
        .request = &sensitive::retrieve_memory_records_request,
        .answer = &sensitive::retrieve_memory_records_answer,
    },
    {
        .name = "SearchRegistryRecords",
        .answer = &sensitive::search_registry_records_answer,
    },
    {
        .name = "StartRecommendation",
        .request = &sensitive::start_recommendation_request,
        .answer = &sensitive::start_recommendation_answer,
    },
};

}  // namespace outcrop::bedrock_agentcore
