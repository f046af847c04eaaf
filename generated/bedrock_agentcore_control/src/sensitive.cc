// Where requests and answers hold what the model calls sensitive.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/internal/sensitive.h"

#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace sensitive {
extern const internal::SensitiveShape action;
extern const internal::SensitiveShape add_dataset_examples_request;
extern const internal::SensitiveShape agent_runtime;
extern const internal::SensitiveShape agent_runtime_endpoint;
extern const internal::SensitiveShape api_schema_configuration;
extern const internal::SensitiveShape atlassian_oauth2_provider_config_input;
extern const internal::SensitiveShape browser_profile_summary;
extern const internal::SensitiveShape browser_summary;
extern const internal::SensitiveShape categorical_scale_definition_whole;
extern const internal::SensitiveShape code_interpreter_summary;
extern const internal::SensitiveShape coinbase_cdp_configuration_input;
extern const internal::SensitiveShape component_configuration_whole;
extern const internal::SensitiveShape configuration_bundle_summary;
extern const internal::SensitiveShape consolidation_configuration;
extern const internal::SensitiveShape create_agent_runtime_endpoint_answer;
extern const internal::SensitiveShape create_agent_runtime_endpoint_request;
extern const internal::SensitiveShape create_agent_runtime_request;
extern const internal::SensitiveShape create_api_key_credential_provider_request;
extern const internal::SensitiveShape create_browser_profile_request;
extern const internal::SensitiveShape create_browser_request;
extern const internal::SensitiveShape create_capacity_provider_request;
extern const internal::SensitiveShape create_code_interpreter_request;
extern const internal::SensitiveShape create_configuration_bundle_request;
extern const internal::SensitiveShape create_dataset_request;
extern const internal::SensitiveShape create_evaluator_request;
extern const internal::SensitiveShape create_gateway_answer;
extern const internal::SensitiveShape create_gateway_request;
extern const internal::SensitiveShape create_gateway_rule_answer;
extern const internal::SensitiveShape create_gateway_rule_request;
extern const internal::SensitiveShape create_gateway_target_answer;
extern const internal::SensitiveShape create_gateway_target_request;
extern const internal::SensitiveShape create_harness_answer;
extern const internal::SensitiveShape create_harness_request;
extern const internal::SensitiveShape create_memory_answer;
extern const internal::SensitiveShape create_memory_request;
extern const internal::SensitiveShape create_oauth2_credential_provider_answer;
extern const internal::SensitiveShape create_oauth2_credential_provider_request;
extern const internal::SensitiveShape create_online_evaluation_config_request;
extern const internal::SensitiveShape create_payment_credential_provider_request;
extern const internal::SensitiveShape create_policy_answer;
extern const internal::SensitiveShape create_policy_engine_answer;
extern const internal::SensitiveShape create_policy_engine_request;
extern const internal::SensitiveShape create_policy_request;
extern const internal::SensitiveShape create_registry_record_request;
extern const internal::SensitiveShape create_registry_request;
extern const internal::SensitiveShape credential_provider;
extern const internal::SensitiveShape credential_provider_configuration;
extern const internal::SensitiveShape custom_configuration_input;
extern const internal::SensitiveShape custom_consolidation_configuration;
extern const internal::SensitiveShape custom_consolidation_configuration_input;
extern const internal::SensitiveShape custom_extraction_configuration;
extern const internal::SensitiveShape custom_extraction_configuration_input;
extern const internal::SensitiveShape custom_memory_strategy_input;
extern const internal::SensitiveShape custom_oauth2_provider_config_input;
extern const internal::SensitiveShape custom_oauth2_provider_config_output;
extern const internal::SensitiveShape custom_reflection_configuration;
extern const internal::SensitiveShape custom_reflection_configuration_input;
extern const internal::SensitiveShape data_source_type;
extern const internal::SensitiveShape delete_agent_runtime_endpoint_answer;
extern const internal::SensitiveShape delete_harness_answer;
extern const internal::SensitiveShape delete_policy_answer;
extern const internal::SensitiveShape delete_policy_engine_answer;
extern const internal::SensitiveShape episodic_consolidation_override;
extern const internal::SensitiveShape episodic_extraction_override;
extern const internal::SensitiveShape episodic_memory_strategy_input;
extern const internal::SensitiveShape episodic_override_configuration_input;
extern const internal::SensitiveShape episodic_override_consolidation_configuration_input;
extern const internal::SensitiveShape episodic_override_extraction_configuration_input;
extern const internal::SensitiveShape episodic_override_reflection_configuration_input;
extern const internal::SensitiveShape episodic_reflection_configuration;
extern const internal::SensitiveShape episodic_reflection_configuration_input;
extern const internal::SensitiveShape episodic_reflection_override;
extern const internal::SensitiveShape evaluator_config;
extern const internal::SensitiveShape evaluator_summary;
extern const internal::SensitiveShape extraction_config;
extern const internal::SensitiveShape extraction_configuration;
extern const internal::SensitiveShape gateway_protocol_configuration;
extern const internal::SensitiveShape gateway_rule_detail;
extern const internal::SensitiveShape gateway_summary;
extern const internal::SensitiveShape gateway_target;
extern const internal::SensitiveShape get_agent_runtime_answer;
extern const internal::SensitiveShape get_agent_runtime_endpoint_answer;
extern const internal::SensitiveShape get_browser_answer;
extern const internal::SensitiveShape get_browser_profile_answer;
extern const internal::SensitiveShape get_capacity_provider_answer;
extern const internal::SensitiveShape get_code_interpreter_answer;
extern const internal::SensitiveShape get_configuration_bundle_answer;
extern const internal::SensitiveShape get_configuration_bundle_version_answer;
extern const internal::SensitiveShape get_dataset_answer;
extern const internal::SensitiveShape get_evaluator_answer;
extern const internal::SensitiveShape get_gateway_answer;
extern const internal::SensitiveShape get_gateway_rule_answer;
extern const internal::SensitiveShape get_gateway_target_answer;
extern const internal::SensitiveShape get_harness_answer;
extern const internal::SensitiveShape get_memory_answer;
extern const internal::SensitiveShape get_oauth2_credential_provider_answer;
extern const internal::SensitiveShape get_online_evaluation_config_answer;
extern const internal::SensitiveShape get_policy_answer;
extern const internal::SensitiveShape get_policy_engine_answer;
extern const internal::SensitiveShape get_registry_answer;
extern const internal::SensitiveShape get_registry_record_answer;
extern const internal::SensitiveShape github_oauth2_provider_config_input;
extern const internal::SensitiveShape google_oauth2_provider_config_input;
extern const internal::SensitiveShape harness;
extern const internal::SensitiveShape harness_agent_core_gateway_config;
extern const internal::SensitiveShape harness_gateway_outbound_auth;
extern const internal::SensitiveShape harness_inline_function_config;
extern const internal::SensitiveShape harness_lite_llm_model_config;
extern const internal::SensitiveShape harness_model_configuration;
extern const internal::SensitiveShape harness_open_ai_model_config;
extern const internal::SensitiveShape harness_remote_mcp_config;
extern const internal::SensitiveShape harness_system_content_block;
extern const internal::SensitiveShape harness_tool;
extern const internal::SensitiveShape harness_tool_configuration;
extern const internal::SensitiveShape http_api_schema_configuration;
extern const internal::SensitiveShape http_target_configuration;
extern const internal::SensitiveShape included_oauth2_provider_config_input;
extern const internal::SensitiveShape inline_examples_source;
extern const internal::SensitiveShape linkedin_oauth2_provider_config_input;
extern const internal::SensitiveShape list_agent_runtime_endpoints_answer;
extern const internal::SensitiveShape list_agent_runtime_versions_answer;
extern const internal::SensitiveShape list_agent_runtimes_answer;
extern const internal::SensitiveShape list_browser_profiles_answer;
extern const internal::SensitiveShape list_browsers_answer;
extern const internal::SensitiveShape list_code_interpreters_answer;
extern const internal::SensitiveShape list_configuration_bundles_answer;
extern const internal::SensitiveShape list_dataset_examples_answer;
extern const internal::SensitiveShape list_evaluators_answer;
extern const internal::SensitiveShape list_gateway_rules_answer;
extern const internal::SensitiveShape list_gateway_targets_answer;
extern const internal::SensitiveShape list_gateways_answer;
extern const internal::SensitiveShape list_online_evaluation_configs_answer;
extern const internal::SensitiveShape list_policies_answer;
extern const internal::SensitiveShape list_policy_engines_answer;
extern const internal::SensitiveShape list_registries_answer;
extern const internal::SensitiveShape list_registry_records_answer;
extern const internal::SensitiveShape llm_as_a_judge_evaluator_config;
extern const internal::SensitiveShape llm_extraction_config;
extern const internal::SensitiveShape map;
extern const internal::SensitiveShape map_2;
extern const internal::SensitiveShape mcp_gateway_configuration;
extern const internal::SensitiveShape mcp_lambda_target_configuration;
extern const internal::SensitiveShape mcp_server_target_configuration;
extern const internal::SensitiveShape mcp_target_configuration;
extern const internal::SensitiveShape mcp_tool_schema_configuration;
extern const internal::SensitiveShape memory_record_schema;
extern const internal::SensitiveShape memory_shape;
extern const internal::SensitiveShape memory_strategy;
extern const internal::SensitiveShape memory_strategy_input;
extern const internal::SensitiveShape metadata_schema_entry;
extern const internal::SensitiveShape microsoft_oauth2_provider_config_input;
extern const internal::SensitiveShape modify_consolidation_configuration;
extern const internal::SensitiveShape modify_extraction_configuration;
extern const internal::SensitiveShape modify_memory_strategies;
extern const internal::SensitiveShape modify_memory_strategy_input;
extern const internal::SensitiveShape modify_reflection_configuration;
extern const internal::SensitiveShape modify_strategy_configuration;
extern const internal::SensitiveShape numerical_scale_definition_whole;
extern const internal::SensitiveShape o_auth_credential_provider;
extern const internal::SensitiveShape oauth2_provider_config_input;
extern const internal::SensitiveShape oauth2_provider_config_output;
extern const internal::SensitiveShape online_evaluation_config_summary;
extern const internal::SensitiveShape passthrough_target_configuration;
extern const internal::SensitiveShape payment_provider_configuration_input;
extern const internal::SensitiveShape policy;
extern const internal::SensitiveShape policy_engine;
extern const internal::SensitiveShape private_key_jwt_config;
extern const internal::SensitiveShape rating_scale_whole;
extern const internal::SensitiveShape reflection_configuration;
extern const internal::SensitiveShape registry_record_summary;
extern const internal::SensitiveShape registry_summary;
extern const internal::SensitiveShape route_to_target_action;
extern const internal::SensitiveShape runtime_target_configuration;
extern const internal::SensitiveShape salesforce_oauth2_provider_config_input;
extern const internal::SensitiveShape schema_definition_whole;
extern const internal::SensitiveShape semantic_consolidation_override;
extern const internal::SensitiveShape semantic_extraction_override;
extern const internal::SensitiveShape semantic_memory_strategy_input;
extern const internal::SensitiveShape semantic_override_configuration_input;
extern const internal::SensitiveShape semantic_override_consolidation_configuration_input;
extern const internal::SensitiveShape semantic_override_extraction_configuration_input;
extern const internal::SensitiveShape slack_oauth2_provider_config_input;
extern const internal::SensitiveShape static_route;
extern const internal::SensitiveShape strategy_configuration;
extern const internal::SensitiveShape stripe_privy_configuration_input;
extern const internal::SensitiveShape summary_consolidation_override;
extern const internal::SensitiveShape summary_memory_strategy_input;
extern const internal::SensitiveShape summary_override_configuration_input;
extern const internal::SensitiveShape summary_override_consolidation_configuration_input;
extern const internal::SensitiveShape synchronize_gateway_targets_answer;
extern const internal::SensitiveShape target_configuration;
extern const internal::SensitiveShape target_summary;
extern const internal::SensitiveShape target_traffic_split_entry;
extern const internal::SensitiveShape tool_definition_whole;
extern const internal::SensitiveShape tool_schema;
extern const internal::SensitiveShape update_agent_runtime_request;
extern const internal::SensitiveShape update_api_key_credential_provider_request;
extern const internal::SensitiveShape update_capacity_provider_request;
extern const internal::SensitiveShape update_configuration_bundle_request;
extern const internal::SensitiveShape update_dataset_examples_request;
extern const internal::SensitiveShape update_evaluator_request;
extern const internal::SensitiveShape update_gateway_answer;
extern const internal::SensitiveShape update_gateway_request;
extern const internal::SensitiveShape update_gateway_rule_answer;
extern const internal::SensitiveShape update_gateway_rule_request;
extern const internal::SensitiveShape update_gateway_target_answer;
extern const internal::SensitiveShape update_gateway_target_request;
extern const internal::SensitiveShape update_harness_answer;
extern const internal::SensitiveShape update_harness_request;
extern const internal::SensitiveShape update_memory_answer;
extern const internal::SensitiveShape update_memory_request;
extern const internal::SensitiveShape update_oauth2_credential_provider_answer;
extern const internal::SensitiveShape update_oauth2_credential_provider_request;
extern const internal::SensitiveShape update_online_evaluation_config_request;
extern const internal::SensitiveShape update_payment_credential_provider_request;
extern const internal::SensitiveShape update_policy_answer;
extern const internal::SensitiveShape update_policy_engine_answer;
extern const internal::SensitiveShape update_policy_engine_request;
extern const internal::SensitiveShape update_policy_request;
extern const internal::SensitiveShape update_registry_answer;
extern const internal::SensitiveShape update_registry_record_answer;
extern const internal::SensitiveShape update_registry_record_request;
extern const internal::SensitiveShape update_registry_request;
extern const internal::SensitiveShape updated_description;
extern const internal::SensitiveShape user_preference_consolidation_override;
extern const internal::SensitiveShape user_preference_extraction_override;
extern const internal::SensitiveShape user_preference_memory_strategy_input;
extern const internal::SensitiveShape user_preference_override_configuration_input;
extern const internal::SensitiveShape user_preference_override_consolidation_configuration_input;
extern const internal::SensitiveShape user_preference_override_extraction_configuration_input;
extern const internal::SensitiveShape weighted_route;

constexpr internal::SensitiveMember action_members[] = {
    {"routeToTarget", &sensitive::route_to_target_action},
};
constexpr internal::SensitiveShape action{
    .members = action_members,
};
constexpr internal::SensitiveMember add_dataset_examples_request_members[] = {
    {"source", &sensitive::data_source_type},
};
constexpr internal::SensitiveShape add_dataset_examples_request{
    .members = add_dataset_examples_request_members,
};
constexpr internal::SensitiveMember agent_runtime_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape agent_runtime{
    .members = agent_runtime_members,
};
constexpr internal::SensitiveMember agent_runtime_endpoint_members[] = {
    {"name", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape agent_runtime_endpoint{
    .members = agent_runtime_endpoint_members,
};
constexpr internal::SensitiveMember api_schema_configuration_members[] = {
    {"inlinePayload", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape api_schema_configuration{
    .members = api_schema_configuration_members,
};
constexpr internal::SensitiveMember atlassian_oauth2_provider_config_input_members[] = {
    {"clientSecret", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape atlassian_oauth2_provider_config_input{
    .members = atlassian_oauth2_provider_config_input_members,
};
constexpr internal::SensitiveMember browser_profile_summary_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape browser_profile_summary{
    .members = browser_profile_summary_members,
};
constexpr internal::SensitiveMember browser_summary_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape browser_summary{
    .members = browser_summary_members,
};
constexpr internal::SensitiveShape categorical_scale_definition_whole{
    .whole = true,
};
constexpr internal::SensitiveMember code_interpreter_summary_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape code_interpreter_summary{
    .members = code_interpreter_summary_members,
};
constexpr internal::SensitiveMember coinbase_cdp_configuration_input_members[] = {
    {"apiKeySecret", &internal::everything_sensitive},
    {"walletSecret", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape coinbase_cdp_configuration_input{
    .members = coinbase_cdp_configuration_input_members,
};
constexpr internal::SensitiveShape component_configuration_whole{
    .whole = true,
};
constexpr internal::SensitiveMember configuration_bundle_summary_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape configuration_bundle_summary{
    .members = configuration_bundle_summary_members,
};
constexpr internal::SensitiveMember consolidation_configuration_members[] = {
    {"customConsolidationConfiguration", &sensitive::custom_consolidation_configuration},
};
constexpr internal::SensitiveShape consolidation_configuration{
    .members = consolidation_configuration_members,
};
constexpr internal::SensitiveMember create_agent_runtime_endpoint_answer_members[] = {
    {"endpointName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_agent_runtime_endpoint_answer{
    .members = create_agent_runtime_endpoint_answer_members,
};
constexpr internal::SensitiveMember create_agent_runtime_endpoint_request_members[] = {
    {"name", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_agent_runtime_endpoint_request{
    .members = create_agent_runtime_endpoint_request_members,
};
constexpr internal::SensitiveMember create_agent_runtime_request_members[] = {
    {"description", &internal::everything_sensitive},
    {"environmentVariables", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_agent_runtime_request{
    .members = create_agent_runtime_request_members,
};
constexpr internal::SensitiveMember create_api_key_credential_provider_request_members[] = {
    {"apiKey", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_api_key_credential_provider_request{
    .members = create_api_key_credential_provider_request_members,
};
constexpr internal::SensitiveMember create_browser_profile_request_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_browser_profile_request{
    .members = create_browser_profile_request_members,
};
constexpr internal::SensitiveMember create_browser_request_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_browser_request{
    .members = create_browser_request_members,
};
constexpr internal::SensitiveMember create_capacity_provider_request_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_capacity_provider_request{
    .members = create_capacity_provider_request_members,
};
constexpr internal::SensitiveMember create_code_interpreter_request_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_code_interpreter_request{
    .members = create_code_interpreter_request_members,
};
constexpr internal::SensitiveMember create_configuration_bundle_request_members[] = {
    {"description", &internal::everything_sensitive},
    {"components", &sensitive::map},
};
constexpr internal::SensitiveShape create_configuration_bundle_request{
    .members = create_configuration_bundle_request_members,
};
constexpr internal::SensitiveMember create_dataset_request_members[] = {
    {"source", &sensitive::data_source_type},
};
constexpr internal::SensitiveShape create_dataset_request{
    .members = create_dataset_request_members,
};
constexpr internal::SensitiveMember create_evaluator_request_members[] = {
    {"description", &internal::everything_sensitive},
    {"evaluatorConfig", &sensitive::evaluator_config},
};
constexpr internal::SensitiveShape create_evaluator_request{
    .members = create_evaluator_request_members,
};
constexpr internal::SensitiveMember create_gateway_answer_members[] = {
    {"description", &internal::everything_sensitive},
    {"protocolConfiguration", &sensitive::gateway_protocol_configuration},
};
constexpr internal::SensitiveShape create_gateway_answer{
    .members = create_gateway_answer_members,
};
constexpr internal::SensitiveMember create_gateway_request_members[] = {
    {"description", &internal::everything_sensitive},
    {"protocolConfiguration", &sensitive::gateway_protocol_configuration},
};
constexpr internal::SensitiveShape create_gateway_request{
    .members = create_gateway_request_members,
};
constexpr internal::SensitiveMember create_gateway_rule_answer_members[] = {
    {"actions", &sensitive::action},
};
constexpr internal::SensitiveShape create_gateway_rule_answer{
    .members = create_gateway_rule_answer_members,
};
constexpr internal::SensitiveMember create_gateway_rule_request_members[] = {
    {"actions", &sensitive::action},
};
constexpr internal::SensitiveShape create_gateway_rule_request{
    .members = create_gateway_rule_request_members,
};
constexpr internal::SensitiveMember create_gateway_target_answer_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
    {"targetConfiguration", &sensitive::target_configuration},
    {"credentialProviderConfigurations", &sensitive::credential_provider_configuration},
};
constexpr internal::SensitiveShape create_gateway_target_answer{
    .members = create_gateway_target_answer_members,
};
constexpr internal::SensitiveMember create_gateway_target_request_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
    {"targetConfiguration", &sensitive::target_configuration},
    {"credentialProviderConfigurations", &sensitive::credential_provider_configuration},
};
constexpr internal::SensitiveShape create_gateway_target_request{
    .members = create_gateway_target_request_members,
};
constexpr internal::SensitiveMember create_harness_answer_members[] = {
    {"harness", &sensitive::harness},
};
constexpr internal::SensitiveShape create_harness_answer{
    .members = create_harness_answer_members,
};
constexpr internal::SensitiveMember create_harness_request_members[] = {
    {"environmentVariables", &internal::everything_sensitive},
    {"model", &sensitive::harness_model_configuration},
    {"systemPrompt", &sensitive::harness_system_content_block},
    {"tools", &sensitive::harness_tool},
};
constexpr internal::SensitiveShape create_harness_request{
    .members = create_harness_request_members,
};
constexpr internal::SensitiveMember create_memory_answer_members[] = {
    {"memory", &sensitive::memory_shape},
};
constexpr internal::SensitiveShape create_memory_answer{
    .members = create_memory_answer_members,
};
constexpr internal::SensitiveMember create_memory_request_members[] = {
    {"description", &internal::everything_sensitive},
    {"memoryStrategies", &sensitive::memory_strategy_input},
};
constexpr internal::SensitiveShape create_memory_request{
    .members = create_memory_request_members,
};
constexpr internal::SensitiveMember create_oauth2_credential_provider_answer_members[] = {
    {"oauth2ProviderConfigOutput", &sensitive::oauth2_provider_config_output},
};
constexpr internal::SensitiveShape create_oauth2_credential_provider_answer{
    .members = create_oauth2_credential_provider_answer_members,
};
constexpr internal::SensitiveMember create_oauth2_credential_provider_request_members[] = {
    {"oauth2ProviderConfigInput", &sensitive::oauth2_provider_config_input},
};
constexpr internal::SensitiveShape create_oauth2_credential_provider_request{
    .members = create_oauth2_credential_provider_request_members,
};
constexpr internal::SensitiveMember create_online_evaluation_config_request_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_online_evaluation_config_request{
    .members = create_online_evaluation_config_request_members,
};
constexpr internal::SensitiveMember create_payment_credential_provider_request_members[] = {
    {"providerConfigurationInput", &sensitive::payment_provider_configuration_input},
};
constexpr internal::SensitiveShape create_payment_credential_provider_request{
    .members = create_payment_credential_provider_request_members,
};
constexpr internal::SensitiveMember create_policy_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_policy_answer{
    .members = create_policy_answer_members,
};
constexpr internal::SensitiveMember create_policy_engine_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_policy_engine_answer{
    .members = create_policy_engine_answer_members,
};
constexpr internal::SensitiveMember create_policy_engine_request_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_policy_engine_request{
    .members = create_policy_engine_request_members,
};
constexpr internal::SensitiveMember create_policy_request_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_policy_request{
    .members = create_policy_request_members,
};
constexpr internal::SensitiveMember create_registry_record_request_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_registry_record_request{
    .members = create_registry_record_request_members,
};
constexpr internal::SensitiveMember create_registry_request_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_registry_request{
    .members = create_registry_request_members,
};
constexpr internal::SensitiveMember credential_provider_members[] = {
    {"oauthCredentialProvider", &sensitive::o_auth_credential_provider},
};
constexpr internal::SensitiveShape credential_provider{
    .members = credential_provider_members,
};
constexpr internal::SensitiveMember credential_provider_configuration_members[] = {
    {"credentialProvider", &sensitive::credential_provider},
};
constexpr internal::SensitiveShape credential_provider_configuration{
    .members = credential_provider_configuration_members,
};
constexpr internal::SensitiveMember custom_configuration_input_members[] = {
    {"semanticOverride", &sensitive::semantic_override_configuration_input},
    {"summaryOverride", &sensitive::summary_override_configuration_input},
    {"userPreferenceOverride", &sensitive::user_preference_override_configuration_input},
    {"episodicOverride", &sensitive::episodic_override_configuration_input},
};
constexpr internal::SensitiveShape custom_configuration_input{
    .members = custom_configuration_input_members,
};
constexpr internal::SensitiveMember custom_consolidation_configuration_members[] = {
    {"semanticConsolidationOverride", &sensitive::semantic_consolidation_override},
    {"summaryConsolidationOverride", &sensitive::summary_consolidation_override},
    {"userPreferenceConsolidationOverride", &sensitive::user_preference_consolidation_override},
    {"episodicConsolidationOverride", &sensitive::episodic_consolidation_override},
};
constexpr internal::SensitiveShape custom_consolidation_configuration{
    .members = custom_consolidation_configuration_members,
};
constexpr internal::SensitiveMember custom_consolidation_configuration_input_members[] = {
    {"semanticConsolidationOverride", &sensitive::semantic_override_consolidation_configuration_input},
    {"summaryConsolidationOverride", &sensitive::summary_override_consolidation_configuration_input},
    {"userPreferenceConsolidationOverride", &sensitive::user_preference_override_consolidation_configuration_input},
    {"episodicConsolidationOverride", &sensitive::episodic_override_consolidation_configuration_input},
};
constexpr internal::SensitiveShape custom_consolidation_configuration_input{
    .members = custom_consolidation_configuration_input_members,
};
constexpr internal::SensitiveMember custom_extraction_configuration_members[] = {
    {"semanticExtractionOverride", &sensitive::semantic_extraction_override},
    {"userPreferenceExtractionOverride", &sensitive::user_preference_extraction_override},
    {"episodicExtractionOverride", &sensitive::episodic_extraction_override},
};
constexpr internal::SensitiveShape custom_extraction_configuration{
    .members = custom_extraction_configuration_members,
};
constexpr internal::SensitiveMember custom_extraction_configuration_input_members[] = {
    {"semanticExtractionOverride", &sensitive::semantic_override_extraction_configuration_input},
    {"userPreferenceExtractionOverride", &sensitive::user_preference_override_extraction_configuration_input},
    {"episodicExtractionOverride", &sensitive::episodic_override_extraction_configuration_input},
};
constexpr internal::SensitiveShape custom_extraction_configuration_input{
    .members = custom_extraction_configuration_input_members,
};
constexpr internal::SensitiveMember custom_memory_strategy_input_members[] = {
    {"description", &internal::everything_sensitive},
    {"configuration", &sensitive::custom_configuration_input},
    {"memoryRecordSchema", &sensitive::memory_record_schema},
};
constexpr internal::SensitiveShape custom_memory_strategy_input{
    .members = custom_memory_strategy_input_members,
};
constexpr internal::SensitiveMember custom_oauth2_provider_config_input_members[] = {
    {"clientSecret", &internal::everything_sensitive},
    {"privateKeyJwtConfig", &sensitive::private_key_jwt_config},
};
constexpr internal::SensitiveShape custom_oauth2_provider_config_input{
    .members = custom_oauth2_provider_config_input_members,
};
constexpr internal::SensitiveMember custom_oauth2_provider_config_output_members[] = {
    {"privateKeyJwtConfig", &sensitive::private_key_jwt_config},
};
constexpr internal::SensitiveShape custom_oauth2_provider_config_output{
    .members = custom_oauth2_provider_config_output_members,
};
constexpr internal::SensitiveMember custom_reflection_configuration_members[] = {
    {"episodicReflectionOverride", &sensitive::episodic_reflection_override},
};
constexpr internal::SensitiveShape custom_reflection_configuration{
    .members = custom_reflection_configuration_members,
};
constexpr internal::SensitiveMember custom_reflection_configuration_input_members[] = {
    {"episodicReflectionOverride", &sensitive::episodic_override_reflection_configuration_input},
};
constexpr internal::SensitiveShape custom_reflection_configuration_input{
    .members = custom_reflection_configuration_input_members,
};
constexpr internal::SensitiveMember data_source_type_members[] = {
    {"inlineExamples", &sensitive::inline_examples_source},
};
constexpr internal::SensitiveShape data_source_type{
    .members = data_source_type_members,
};
constexpr internal::SensitiveMember delete_agent_runtime_endpoint_answer_members[] = {
    {"endpointName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape delete_agent_runtime_endpoint_answer{
    .members = delete_agent_runtime_endpoint_answer_members,
};
constexpr internal::SensitiveMember delete_harness_answer_members[] = {
    {"harness", &sensitive::harness},
};
constexpr internal::SensitiveShape delete_harness_answer{
    .members = delete_harness_answer_members,
};
constexpr internal::SensitiveMember delete_policy_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape delete_policy_answer{
    .members = delete_policy_answer_members,
};
constexpr internal::SensitiveMember delete_policy_engine_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape delete_policy_engine_answer{
    .members = delete_policy_engine_answer_members,
};
constexpr internal::SensitiveMember episodic_consolidation_override_members[] = {
    {"appendToPrompt", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape episodic_consolidation_override{
    .members = episodic_consolidation_override_members,
};
constexpr internal::SensitiveMember episodic_extraction_override_members[] = {
    {"appendToPrompt", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape episodic_extraction_override{
    .members = episodic_extraction_override_members,
};
constexpr internal::SensitiveMember episodic_memory_strategy_input_members[] = {
    {"description", &internal::everything_sensitive},
    {"reflectionConfiguration", &sensitive::episodic_reflection_configuration_input},
    {"memoryRecordSchema", &sensitive::memory_record_schema},
};
constexpr internal::SensitiveShape episodic_memory_strategy_input{
    .members = episodic_memory_strategy_input_members,
};
constexpr internal::SensitiveMember episodic_override_configuration_input_members[] = {
    {"extraction", &sensitive::episodic_override_extraction_configuration_input},
    {"consolidation", &sensitive::episodic_override_consolidation_configuration_input},
    {"reflection", &sensitive::episodic_override_reflection_configuration_input},
};
constexpr internal::SensitiveShape episodic_override_configuration_input{
    .members = episodic_override_configuration_input_members,
};
constexpr internal::SensitiveMember episodic_override_consolidation_configuration_input_members[] = {
    {"appendToPrompt", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape episodic_override_consolidation_configuration_input{
    .members = episodic_override_consolidation_configuration_input_members,
};
constexpr internal::SensitiveMember episodic_override_extraction_configuration_input_members[] = {
    {"appendToPrompt", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape episodic_override_extraction_configuration_input{
    .members = episodic_override_extraction_configuration_input_members,
};
constexpr internal::SensitiveMember episodic_override_reflection_configuration_input_members[] = {
    {"appendToPrompt", &internal::everything_sensitive},
    {"memoryRecordSchema", &sensitive::memory_record_schema},
};
constexpr internal::SensitiveShape episodic_override_reflection_configuration_input{
    .members = episodic_override_reflection_configuration_input_members,
};
constexpr internal::SensitiveMember episodic_reflection_configuration_members[] = {
    {"memoryRecordSchema", &sensitive::memory_record_schema},
};
constexpr internal::SensitiveShape episodic_reflection_configuration{
    .members = episodic_reflection_configuration_members,
};
constexpr internal::SensitiveMember episodic_reflection_configuration_input_members[] = {
    {"memoryRecordSchema", &sensitive::memory_record_schema},
};
constexpr internal::SensitiveShape episodic_reflection_configuration_input{
    .members = episodic_reflection_configuration_input_members,
};
constexpr internal::SensitiveMember episodic_reflection_override_members[] = {
    {"appendToPrompt", &internal::everything_sensitive},
    {"memoryRecordSchema", &sensitive::memory_record_schema},
};
constexpr internal::SensitiveShape episodic_reflection_override{
    .members = episodic_reflection_override_members,
};
constexpr internal::SensitiveMember evaluator_config_members[] = {
    {"llmAsAJudge", &sensitive::llm_as_a_judge_evaluator_config},
};
constexpr internal::SensitiveShape evaluator_config{
    .members = evaluator_config_members,
};
constexpr internal::SensitiveMember evaluator_summary_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape evaluator_summary{
    .members = evaluator_summary_members,
};
constexpr internal::SensitiveMember extraction_config_members[] = {
    {"llmExtractionConfig", &sensitive::llm_extraction_config},
};
constexpr internal::SensitiveShape extraction_config{
    .members = extraction_config_members,
};
constexpr internal::SensitiveMember extraction_configuration_members[] = {
    {"customExtractionConfiguration", &sensitive::custom_extraction_configuration},
};
constexpr internal::SensitiveShape extraction_configuration{
    .members = extraction_configuration_members,
};
constexpr internal::SensitiveMember gateway_protocol_configuration_members[] = {
    {"mcp", &sensitive::mcp_gateway_configuration},
};
constexpr internal::SensitiveShape gateway_protocol_configuration{
    .members = gateway_protocol_configuration_members,
};
constexpr internal::SensitiveMember gateway_rule_detail_members[] = {
    {"actions", &sensitive::action},
};
constexpr internal::SensitiveShape gateway_rule_detail{
    .members = gateway_rule_detail_members,
};
constexpr internal::SensitiveMember gateway_summary_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape gateway_summary{
    .members = gateway_summary_members,
};
constexpr internal::SensitiveMember gateway_target_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
    {"targetConfiguration", &sensitive::target_configuration},
    {"credentialProviderConfigurations", &sensitive::credential_provider_configuration},
};
constexpr internal::SensitiveShape gateway_target{
    .members = gateway_target_members,
};
constexpr internal::SensitiveMember get_agent_runtime_answer_members[] = {
    {"description", &internal::everything_sensitive},
    {"environmentVariables", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_agent_runtime_answer{
    .members = get_agent_runtime_answer_members,
};
constexpr internal::SensitiveMember get_agent_runtime_endpoint_answer_members[] = {
    {"name", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_agent_runtime_endpoint_answer{
    .members = get_agent_runtime_endpoint_answer_members,
};
constexpr internal::SensitiveMember get_browser_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_browser_answer{
    .members = get_browser_answer_members,
};
constexpr internal::SensitiveMember get_browser_profile_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_browser_profile_answer{
    .members = get_browser_profile_answer_members,
};
constexpr internal::SensitiveMember get_capacity_provider_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_capacity_provider_answer{
    .members = get_capacity_provider_answer_members,
};
constexpr internal::SensitiveMember get_code_interpreter_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_code_interpreter_answer{
    .members = get_code_interpreter_answer_members,
};
constexpr internal::SensitiveMember get_configuration_bundle_answer_members[] = {
    {"description", &internal::everything_sensitive},
    {"components", &sensitive::map},
};
constexpr internal::SensitiveShape get_configuration_bundle_answer{
    .members = get_configuration_bundle_answer_members,
};
constexpr internal::SensitiveMember get_configuration_bundle_version_answer_members[] = {
    {"description", &internal::everything_sensitive},
    {"components", &sensitive::map},
};
constexpr internal::SensitiveShape get_configuration_bundle_version_answer{
    .members = get_configuration_bundle_version_answer_members,
};
constexpr internal::SensitiveMember get_dataset_answer_members[] = {
    {"downloadUrl", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_dataset_answer{
    .members = get_dataset_answer_members,
};
constexpr internal::SensitiveMember get_evaluator_answer_members[] = {
    {"description", &internal::everything_sensitive},
    {"evaluatorConfig", &sensitive::evaluator_config},
};
constexpr internal::SensitiveShape get_evaluator_answer{
    .members = get_evaluator_answer_members,
};
constexpr internal::SensitiveMember get_gateway_answer_members[] = {
    {"description", &internal::everything_sensitive},
    {"protocolConfiguration", &sensitive::gateway_protocol_configuration},
};
constexpr internal::SensitiveShape get_gateway_answer{
    .members = get_gateway_answer_members,
};
constexpr internal::SensitiveMember get_gateway_rule_answer_members[] = {
    {"actions", &sensitive::action},
};
constexpr internal::SensitiveShape get_gateway_rule_answer{
    .members = get_gateway_rule_answer_members,
};
constexpr internal::SensitiveMember get_gateway_target_answer_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
    {"targetConfiguration", &sensitive::target_configuration},
    {"credentialProviderConfigurations", &sensitive::credential_provider_configuration},
};
constexpr internal::SensitiveShape get_gateway_target_answer{
    .members = get_gateway_target_answer_members,
};
constexpr internal::SensitiveMember get_harness_answer_members[] = {
    {"harness", &sensitive::harness},
};
constexpr internal::SensitiveShape get_harness_answer{
    .members = get_harness_answer_members,
};
constexpr internal::SensitiveMember get_memory_answer_members[] = {
    {"memory", &sensitive::memory_shape},
};
constexpr internal::SensitiveShape get_memory_answer{
    .members = get_memory_answer_members,
};
constexpr internal::SensitiveMember get_oauth2_credential_provider_answer_members[] = {
    {"oauth2ProviderConfigOutput", &sensitive::oauth2_provider_config_output},
};
constexpr internal::SensitiveShape get_oauth2_credential_provider_answer{
    .members = get_oauth2_credential_provider_answer_members,
};
constexpr internal::SensitiveMember get_online_evaluation_config_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_online_evaluation_config_answer{
    .members = get_online_evaluation_config_answer_members,
};
constexpr internal::SensitiveMember get_policy_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_policy_answer{
    .members = get_policy_answer_members,
};
constexpr internal::SensitiveMember get_policy_engine_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_policy_engine_answer{
    .members = get_policy_engine_answer_members,
};
constexpr internal::SensitiveMember get_registry_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_registry_answer{
    .members = get_registry_answer_members,
};
constexpr internal::SensitiveMember get_registry_record_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_registry_record_answer{
    .members = get_registry_record_answer_members,
};
constexpr internal::SensitiveMember github_oauth2_provider_config_input_members[] = {
    {"clientSecret", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape github_oauth2_provider_config_input{
    .members = github_oauth2_provider_config_input_members,
};
constexpr internal::SensitiveMember google_oauth2_provider_config_input_members[] = {
    {"clientSecret", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape google_oauth2_provider_config_input{
    .members = google_oauth2_provider_config_input_members,
};
constexpr internal::SensitiveMember harness_members[] = {
    {"model", &sensitive::harness_model_configuration},
    {"systemPrompt", &sensitive::harness_system_content_block},
    {"tools", &sensitive::harness_tool},
    {"environmentVariables", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape harness{
    .members = harness_members,
};
constexpr internal::SensitiveMember harness_agent_core_gateway_config_members[] = {
    {"outboundAuth", &sensitive::harness_gateway_outbound_auth},
};
constexpr internal::SensitiveShape harness_agent_core_gateway_config{
    .members = harness_agent_core_gateway_config_members,
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
constexpr internal::SensitiveMember http_api_schema_configuration_members[] = {
    {"source", &sensitive::api_schema_configuration},
};
constexpr internal::SensitiveShape http_api_schema_configuration{
    .members = http_api_schema_configuration_members,
};
constexpr internal::SensitiveMember http_target_configuration_members[] = {
    {"agentcoreRuntime", &sensitive::runtime_target_configuration},
    {"passthrough", &sensitive::passthrough_target_configuration},
};
constexpr internal::SensitiveShape http_target_configuration{
    .members = http_target_configuration_members,
};
constexpr internal::SensitiveMember included_oauth2_provider_config_input_members[] = {
    {"clientSecret", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape included_oauth2_provider_config_input{
    .members = included_oauth2_provider_config_input_members,
};
constexpr internal::SensitiveMember inline_examples_source_members[] = {
    {"examples", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape inline_examples_source{
    .members = inline_examples_source_members,
};
constexpr internal::SensitiveMember linkedin_oauth2_provider_config_input_members[] = {
    {"clientSecret", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape linkedin_oauth2_provider_config_input{
    .members = linkedin_oauth2_provider_config_input_members,
};
constexpr internal::SensitiveMember list_agent_runtime_endpoints_answer_members[] = {
    {"runtimeEndpoints", &sensitive::agent_runtime_endpoint},
};
constexpr internal::SensitiveShape list_agent_runtime_endpoints_answer{
    .members = list_agent_runtime_endpoints_answer_members,
};
constexpr internal::SensitiveMember list_agent_runtime_versions_answer_members[] = {
    {"agentRuntimes", &sensitive::agent_runtime},
};
constexpr internal::SensitiveShape list_agent_runtime_versions_answer{
    .members = list_agent_runtime_versions_answer_members,
};
constexpr internal::SensitiveMember list_agent_runtimes_answer_members[] = {
    {"agentRuntimes", &sensitive::agent_runtime},
};
constexpr internal::SensitiveShape list_agent_runtimes_answer{
    .members = list_agent_runtimes_answer_members,
};
constexpr internal::SensitiveMember list_browser_profiles_answer_members[] = {
    {"profileSummaries", &sensitive::browser_profile_summary},
};
constexpr internal::SensitiveShape list_browser_profiles_answer{
    .members = list_browser_profiles_answer_members,
};
constexpr internal::SensitiveMember list_browsers_answer_members[] = {
    {"browserSummaries", &sensitive::browser_summary},
};
constexpr internal::SensitiveShape list_browsers_answer{
    .members = list_browsers_answer_members,
};
constexpr internal::SensitiveMember list_code_interpreters_answer_members[] = {
    {"codeInterpreterSummaries", &sensitive::code_interpreter_summary},
};
constexpr internal::SensitiveShape list_code_interpreters_answer{
    .members = list_code_interpreters_answer_members,
};
constexpr internal::SensitiveMember list_configuration_bundles_answer_members[] = {
    {"bundles", &sensitive::configuration_bundle_summary},
};
constexpr internal::SensitiveShape list_configuration_bundles_answer{
    .members = list_configuration_bundles_answer_members,
};
constexpr internal::SensitiveMember list_dataset_examples_answer_members[] = {
    {"examples", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape list_dataset_examples_answer{
    .members = list_dataset_examples_answer_members,
};
constexpr internal::SensitiveMember list_evaluators_answer_members[] = {
    {"evaluators", &sensitive::evaluator_summary},
};
constexpr internal::SensitiveShape list_evaluators_answer{
    .members = list_evaluators_answer_members,
};
constexpr internal::SensitiveMember list_gateway_rules_answer_members[] = {
    {"gatewayRules", &sensitive::gateway_rule_detail},
};
constexpr internal::SensitiveShape list_gateway_rules_answer{
    .members = list_gateway_rules_answer_members,
};
constexpr internal::SensitiveMember list_gateway_targets_answer_members[] = {
    {"items", &sensitive::target_summary},
};
constexpr internal::SensitiveShape list_gateway_targets_answer{
    .members = list_gateway_targets_answer_members,
};
constexpr internal::SensitiveMember list_gateways_answer_members[] = {
    {"items", &sensitive::gateway_summary},
};
constexpr internal::SensitiveShape list_gateways_answer{
    .members = list_gateways_answer_members,
};
constexpr internal::SensitiveMember list_online_evaluation_configs_answer_members[] = {
    {"onlineEvaluationConfigs", &sensitive::online_evaluation_config_summary},
};
constexpr internal::SensitiveShape list_online_evaluation_configs_answer{
    .members = list_online_evaluation_configs_answer_members,
};
constexpr internal::SensitiveMember list_policies_answer_members[] = {
    {"policies", &sensitive::policy},
};
constexpr internal::SensitiveShape list_policies_answer{
    .members = list_policies_answer_members,
};
constexpr internal::SensitiveMember list_policy_engines_answer_members[] = {
    {"policyEngines", &sensitive::policy_engine},
};
constexpr internal::SensitiveShape list_policy_engines_answer{
    .members = list_policy_engines_answer_members,
};
constexpr internal::SensitiveMember list_registries_answer_members[] = {
    {"registries", &sensitive::registry_summary},
};
constexpr internal::SensitiveShape list_registries_answer{
    .members = list_registries_answer_members,
};
constexpr internal::SensitiveMember list_registry_records_answer_members[] = {
    {"registryRecords", &sensitive::registry_record_summary},
};
constexpr internal::SensitiveShape list_registry_records_answer{
    .members = list_registry_records_answer_members,
};
constexpr internal::SensitiveMember llm_as_a_judge_evaluator_config_members[] = {
    {"instructions", &internal::everything_sensitive},
    {"ratingScale", &sensitive::rating_scale_whole},
};
constexpr internal::SensitiveShape llm_as_a_judge_evaluator_config{
    .members = llm_as_a_judge_evaluator_config_members,
};
constexpr internal::SensitiveMember llm_extraction_config_members[] = {
    {"llmExtractionInstruction", &internal::everything_sensitive},
    {"definition", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape llm_extraction_config{
    .members = llm_extraction_config_members,
};
constexpr internal::SensitiveShape map{
    .values = &sensitive::component_configuration_whole,
    .keys = true,
};
constexpr internal::SensitiveShape map_2{
    .values = &sensitive::schema_definition_whole,
    .keys = true,
};
constexpr internal::SensitiveMember mcp_gateway_configuration_members[] = {
    {"instructions", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape mcp_gateway_configuration{
    .members = mcp_gateway_configuration_members,
};
constexpr internal::SensitiveMember mcp_lambda_target_configuration_members[] = {
    {"toolSchema", &sensitive::tool_schema},
};
constexpr internal::SensitiveShape mcp_lambda_target_configuration{
    .members = mcp_lambda_target_configuration_members,
};
constexpr internal::SensitiveMember mcp_server_target_configuration_members[] = {
    {"mcpToolSchema", &sensitive::mcp_tool_schema_configuration},
};
constexpr internal::SensitiveShape mcp_server_target_configuration{
    .members = mcp_server_target_configuration_members,
};
constexpr internal::SensitiveMember mcp_target_configuration_members[] = {
    {"openApiSchema", &sensitive::api_schema_configuration},
    {"smithyModel", &sensitive::api_schema_configuration},
    {"lambda", &sensitive::mcp_lambda_target_configuration},
    {"mcpServer", &sensitive::mcp_server_target_configuration},
};
constexpr internal::SensitiveShape mcp_target_configuration{
    .members = mcp_target_configuration_members,
};
constexpr internal::SensitiveMember mcp_tool_schema_configuration_members[] = {
    {"inlinePayload", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape mcp_tool_schema_configuration{
    .members = mcp_tool_schema_configuration_members,
};
constexpr internal::SensitiveMember memory_record_schema_members[] = {
    {"metadataSchema", &sensitive::metadata_schema_entry},
};
constexpr internal::SensitiveShape memory_record_schema{
    .members = memory_record_schema_members,
};
constexpr internal::SensitiveMember memory_shape_members[] = {
    {"description", &internal::everything_sensitive},
    {"strategies", &sensitive::memory_strategy},
};
constexpr internal::SensitiveShape memory_shape{
    .members = memory_shape_members,
};
constexpr internal::SensitiveMember memory_strategy_members[] = {
    {"description", &internal::everything_sensitive},
    {"configuration", &sensitive::strategy_configuration},
    {"memoryRecordSchema", &sensitive::memory_record_schema},
};
constexpr internal::SensitiveShape memory_strategy{
    .members = memory_strategy_members,
};
constexpr internal::SensitiveMember memory_strategy_input_members[] = {
    {"semanticMemoryStrategy", &sensitive::semantic_memory_strategy_input},
    {"summaryMemoryStrategy", &sensitive::summary_memory_strategy_input},
    {"userPreferenceMemoryStrategy", &sensitive::user_preference_memory_strategy_input},
    {"customMemoryStrategy", &sensitive::custom_memory_strategy_input},
    {"episodicMemoryStrategy", &sensitive::episodic_memory_strategy_input},
};
constexpr internal::SensitiveShape memory_strategy_input{
    .members = memory_strategy_input_members,
};
constexpr internal::SensitiveMember metadata_schema_entry_members[] = {
    {"extractionConfig", &sensitive::extraction_config},
};
constexpr internal::SensitiveShape metadata_schema_entry{
    .members = metadata_schema_entry_members,
};
constexpr internal::SensitiveMember microsoft_oauth2_provider_config_input_members[] = {
    {"clientSecret", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape microsoft_oauth2_provider_config_input{
    .members = microsoft_oauth2_provider_config_input_members,
};
constexpr internal::SensitiveMember modify_consolidation_configuration_members[] = {
    {"customConsolidationConfiguration", &sensitive::custom_consolidation_configuration_input},
};
constexpr internal::SensitiveShape modify_consolidation_configuration{
    .members = modify_consolidation_configuration_members,
};
constexpr internal::SensitiveMember modify_extraction_configuration_members[] = {
    {"customExtractionConfiguration", &sensitive::custom_extraction_configuration_input},
};
constexpr internal::SensitiveShape modify_extraction_configuration{
    .members = modify_extraction_configuration_members,
};
constexpr internal::SensitiveMember modify_memory_strategies_members[] = {
    {"addMemoryStrategies", &sensitive::memory_strategy_input},
    {"modifyMemoryStrategies", &sensitive::modify_memory_strategy_input},
};
constexpr internal::SensitiveShape modify_memory_strategies{
    .members = modify_memory_strategies_members,
};
constexpr internal::SensitiveMember modify_memory_strategy_input_members[] = {
    {"description", &internal::everything_sensitive},
    {"configuration", &sensitive::modify_strategy_configuration},
    {"memoryRecordSchema", &sensitive::memory_record_schema},
};
constexpr internal::SensitiveShape modify_memory_strategy_input{
    .members = modify_memory_strategy_input_members,
};
constexpr internal::SensitiveMember modify_reflection_configuration_members[] = {
    {"episodicReflectionConfiguration", &sensitive::episodic_reflection_configuration_input},
    {"customReflectionConfiguration", &sensitive::custom_reflection_configuration_input},
};
constexpr internal::SensitiveShape modify_reflection_configuration{
    .members = modify_reflection_configuration_members,
};
constexpr internal::SensitiveMember modify_strategy_configuration_members[] = {
    {"extraction", &sensitive::modify_extraction_configuration},
    {"consolidation", &sensitive::modify_consolidation_configuration},
    {"reflection", &sensitive::modify_reflection_configuration},
};
constexpr internal::SensitiveShape modify_strategy_configuration{
    .members = modify_strategy_configuration_members,
};
constexpr internal::SensitiveShape numerical_scale_definition_whole{
    .whole = true,
};
constexpr internal::SensitiveMember o_auth_credential_provider_members[] = {
    {"customParameters", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape o_auth_credential_provider{
    .members = o_auth_credential_provider_members,
};
constexpr internal::SensitiveMember oauth2_provider_config_input_members[] = {
    {"customOauth2ProviderConfig", &sensitive::custom_oauth2_provider_config_input},
    {"googleOauth2ProviderConfig", &sensitive::google_oauth2_provider_config_input},
    {"githubOauth2ProviderConfig", &sensitive::github_oauth2_provider_config_input},
    {"slackOauth2ProviderConfig", &sensitive::slack_oauth2_provider_config_input},
    {"salesforceOauth2ProviderConfig", &sensitive::salesforce_oauth2_provider_config_input},
    {"microsoftOauth2ProviderConfig", &sensitive::microsoft_oauth2_provider_config_input},
    {"atlassianOauth2ProviderConfig", &sensitive::atlassian_oauth2_provider_config_input},
    {"linkedinOauth2ProviderConfig", &sensitive::linkedin_oauth2_provider_config_input},
    {"includedOauth2ProviderConfig", &sensitive::included_oauth2_provider_config_input},
};
constexpr internal::SensitiveShape oauth2_provider_config_input{
    .members = oauth2_provider_config_input_members,
};
constexpr internal::SensitiveMember oauth2_provider_config_output_members[] = {
    {"customOauth2ProviderConfig", &sensitive::custom_oauth2_provider_config_output},
};
constexpr internal::SensitiveShape oauth2_provider_config_output{
    .members = oauth2_provider_config_output_members,
};
constexpr internal::SensitiveMember online_evaluation_config_summary_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape online_evaluation_config_summary{
    .members = online_evaluation_config_summary_members,
};
constexpr internal::SensitiveMember passthrough_target_configuration_members[] = {
    {"schema", &sensitive::http_api_schema_configuration},
    {"staticQueryParameters", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape passthrough_target_configuration{
    .members = passthrough_target_configuration_members,
};
constexpr internal::SensitiveMember payment_provider_configuration_input_members[] = {
    {"coinbaseCdpConfiguration", &sensitive::coinbase_cdp_configuration_input},
    {"stripePrivyConfiguration", &sensitive::stripe_privy_configuration_input},
};
constexpr internal::SensitiveShape payment_provider_configuration_input{
    .members = payment_provider_configuration_input_members,
};
constexpr internal::SensitiveMember policy_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape policy{
    .members = policy_members,
};
constexpr internal::SensitiveMember policy_engine_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape policy_engine{
    .members = policy_engine_members,
};
constexpr internal::SensitiveMember private_key_jwt_config_members[] = {
    {"additionalHeaderClaims", &internal::everything_sensitive},
    {"additionalPayloadClaims", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape private_key_jwt_config{
    .members = private_key_jwt_config_members,
};
constexpr internal::SensitiveMember rating_scale_whole_members[] = {
    {"numerical", &sensitive::numerical_scale_definition_whole},
    {"categorical", &sensitive::categorical_scale_definition_whole},
};
constexpr internal::SensitiveShape rating_scale_whole{
    .members = rating_scale_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember reflection_configuration_members[] = {
    {"customReflectionConfiguration", &sensitive::custom_reflection_configuration},
    {"episodicReflectionConfiguration", &sensitive::episodic_reflection_configuration},
};
constexpr internal::SensitiveShape reflection_configuration{
    .members = reflection_configuration_members,
};
constexpr internal::SensitiveMember registry_record_summary_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape registry_record_summary{
    .members = registry_record_summary_members,
};
constexpr internal::SensitiveMember registry_summary_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape registry_summary{
    .members = registry_summary_members,
};
constexpr internal::SensitiveMember route_to_target_action_members[] = {
    {"staticRoute", &sensitive::static_route},
    {"weightedRoute", &sensitive::weighted_route},
};
constexpr internal::SensitiveShape route_to_target_action{
    .members = route_to_target_action_members,
};
constexpr internal::SensitiveMember runtime_target_configuration_members[] = {
    {"schema", &sensitive::http_api_schema_configuration},
};
constexpr internal::SensitiveShape runtime_target_configuration{
    .members = runtime_target_configuration_members,
};
constexpr internal::SensitiveMember salesforce_oauth2_provider_config_input_members[] = {
    {"clientSecret", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape salesforce_oauth2_provider_config_input{
    .members = salesforce_oauth2_provider_config_input_members,
};
constexpr internal::SensitiveMember schema_definition_whole_members[] = {
    {"properties", &sensitive::map_2},
    {"items", &sensitive::schema_definition_whole},
};
constexpr internal::SensitiveShape schema_definition_whole{
    .members = schema_definition_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember semantic_consolidation_override_members[] = {
    {"appendToPrompt", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape semantic_consolidation_override{
    .members = semantic_consolidation_override_members,
};
constexpr internal::SensitiveMember semantic_extraction_override_members[] = {
    {"appendToPrompt", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape semantic_extraction_override{
    .members = semantic_extraction_override_members,
};
constexpr internal::SensitiveMember semantic_memory_strategy_input_members[] = {
    {"description", &internal::everything_sensitive},
    {"memoryRecordSchema", &sensitive::memory_record_schema},
};
constexpr internal::SensitiveShape semantic_memory_strategy_input{
    .members = semantic_memory_strategy_input_members,
};
constexpr internal::SensitiveMember semantic_override_configuration_input_members[] = {
    {"extraction", &sensitive::semantic_override_extraction_configuration_input},
    {"consolidation", &sensitive::semantic_override_consolidation_configuration_input},
};
constexpr internal::SensitiveShape semantic_override_configuration_input{
    .members = semantic_override_configuration_input_members,
};
constexpr internal::SensitiveMember semantic_override_consolidation_configuration_input_members[] = {
    {"appendToPrompt", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape semantic_override_consolidation_configuration_input{
    .members = semantic_override_consolidation_configuration_input_members,
};
constexpr internal::SensitiveMember semantic_override_extraction_configuration_input_members[] = {
    {"appendToPrompt", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape semantic_override_extraction_configuration_input{
    .members = semantic_override_extraction_configuration_input_members,
};
constexpr internal::SensitiveMember slack_oauth2_provider_config_input_members[] = {
    {"clientSecret", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape slack_oauth2_provider_config_input{
    .members = slack_oauth2_provider_config_input_members,
};
constexpr internal::SensitiveMember static_route_members[] = {
    {"targetName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape static_route{
    .members = static_route_members,
};
constexpr internal::SensitiveMember strategy_configuration_members[] = {
    {"extraction", &sensitive::extraction_configuration},
    {"consolidation", &sensitive::consolidation_configuration},
    {"reflection", &sensitive::reflection_configuration},
};
constexpr internal::SensitiveShape strategy_configuration{
    .members = strategy_configuration_members,
};
constexpr internal::SensitiveMember stripe_privy_configuration_input_members[] = {
    {"appSecret", &internal::everything_sensitive},
    {"authorizationPrivateKey", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape stripe_privy_configuration_input{
    .members = stripe_privy_configuration_input_members,
};
constexpr internal::SensitiveMember summary_consolidation_override_members[] = {
    {"appendToPrompt", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape summary_consolidation_override{
    .members = summary_consolidation_override_members,
};
constexpr internal::SensitiveMember summary_memory_strategy_input_members[] = {
    {"description", &internal::everything_sensitive},
    {"memoryRecordSchema", &sensitive::memory_record_schema},
};
constexpr internal::SensitiveShape summary_memory_strategy_input{
    .members = summary_memory_strategy_input_members,
};
constexpr internal::SensitiveMember summary_override_configuration_input_members[] = {
    {"consolidation", &sensitive::summary_override_consolidation_configuration_input},
};
constexpr internal::SensitiveShape summary_override_configuration_input{
    .members = summary_override_configuration_input_members,
};
constexpr internal::SensitiveMember summary_override_consolidation_configuration_input_members[] = {
    {"appendToPrompt", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape summary_override_consolidation_configuration_input{
    .members = summary_override_consolidation_configuration_input_members,
};
constexpr internal::SensitiveMember synchronize_gateway_targets_answer_members[] = {
    {"targets", &sensitive::gateway_target},
};
constexpr internal::SensitiveShape synchronize_gateway_targets_answer{
    .members = synchronize_gateway_targets_answer_members,
};
constexpr internal::SensitiveMember target_configuration_members[] = {
    {"mcp", &sensitive::mcp_target_configuration},
    {"http", &sensitive::http_target_configuration},
};
constexpr internal::SensitiveShape target_configuration{
    .members = target_configuration_members,
};
constexpr internal::SensitiveMember target_summary_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape target_summary{
    .members = target_summary_members,
};
constexpr internal::SensitiveMember target_traffic_split_entry_members[] = {
    {"targetName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape target_traffic_split_entry{
    .members = target_traffic_split_entry_members,
};
constexpr internal::SensitiveMember tool_definition_whole_members[] = {
    {"inputSchema", &sensitive::schema_definition_whole},
    {"outputSchema", &sensitive::schema_definition_whole},
};
constexpr internal::SensitiveShape tool_definition_whole{
    .members = tool_definition_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember tool_schema_members[] = {
    {"inlinePayload", &sensitive::tool_definition_whole},
};
constexpr internal::SensitiveShape tool_schema{
    .members = tool_schema_members,
};
constexpr internal::SensitiveMember update_agent_runtime_request_members[] = {
    {"description", &internal::everything_sensitive},
    {"environmentVariables", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape update_agent_runtime_request{
    .members = update_agent_runtime_request_members,
};
constexpr internal::SensitiveMember update_api_key_credential_provider_request_members[] = {
    {"apiKey", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape update_api_key_credential_provider_request{
    .members = update_api_key_credential_provider_request_members,
};
constexpr internal::SensitiveMember update_capacity_provider_request_members[] = {
    {"description", &sensitive::updated_description},
};
constexpr internal::SensitiveShape update_capacity_provider_request{
    .members = update_capacity_provider_request_members,
};
constexpr internal::SensitiveMember update_configuration_bundle_request_members[] = {
    {"description", &internal::everything_sensitive},
    {"components", &sensitive::map},
};
constexpr internal::SensitiveShape update_configuration_bundle_request{
    .members = update_configuration_bundle_request_members,
};
constexpr internal::SensitiveMember update_dataset_examples_request_members[] = {
    {"examples", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape update_dataset_examples_request{
    .members = update_dataset_examples_request_members,
};
constexpr internal::SensitiveMember update_evaluator_request_members[] = {
    {"description", &internal::everything_sensitive},
    {"evaluatorConfig", &sensitive::evaluator_config},
};
constexpr internal::SensitiveShape update_evaluator_request{
    .members = update_evaluator_request_members,
};
constexpr internal::SensitiveMember update_gateway_answer_members[] = {
    {"description", &internal::everything_sensitive},
    {"protocolConfiguration", &sensitive::gateway_protocol_configuration},
};
constexpr internal::SensitiveShape update_gateway_answer{
    .members = update_gateway_answer_members,
};
constexpr internal::SensitiveMember update_gateway_request_members[] = {
    {"description", &internal::everything_sensitive},
    {"protocolConfiguration", &sensitive::gateway_protocol_configuration},
};
constexpr internal::SensitiveShape update_gateway_request{
    .members = update_gateway_request_members,
};
constexpr internal::SensitiveMember update_gateway_rule_answer_members[] = {
    {"actions", &sensitive::action},
};
constexpr internal::SensitiveShape update_gateway_rule_answer{
    .members = update_gateway_rule_answer_members,
};
constexpr internal::SensitiveMember update_gateway_rule_request_members[] = {
    {"actions", &sensitive::action},
};
constexpr internal::SensitiveShape update_gateway_rule_request{
    .members = update_gateway_rule_request_members,
};
constexpr internal::SensitiveMember update_gateway_target_answer_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
    {"targetConfiguration", &sensitive::target_configuration},
    {"credentialProviderConfigurations", &sensitive::credential_provider_configuration},
};
constexpr internal::SensitiveShape update_gateway_target_answer{
    .members = update_gateway_target_answer_members,
};
constexpr internal::SensitiveMember update_gateway_target_request_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
    {"targetConfiguration", &sensitive::target_configuration},
    {"credentialProviderConfigurations", &sensitive::credential_provider_configuration},
};
constexpr internal::SensitiveShape update_gateway_target_request{
    .members = update_gateway_target_request_members,
};
constexpr internal::SensitiveMember update_harness_answer_members[] = {
    {"harness", &sensitive::harness},
};
constexpr internal::SensitiveShape update_harness_answer{
    .members = update_harness_answer_members,
};
constexpr internal::SensitiveMember update_harness_request_members[] = {
    {"environmentVariables", &internal::everything_sensitive},
    {"model", &sensitive::harness_model_configuration},
    {"systemPrompt", &sensitive::harness_system_content_block},
    {"tools", &sensitive::harness_tool},
};
constexpr internal::SensitiveShape update_harness_request{
    .members = update_harness_request_members,
};
constexpr internal::SensitiveMember update_memory_answer_members[] = {
    {"memory", &sensitive::memory_shape},
};
constexpr internal::SensitiveShape update_memory_answer{
    .members = update_memory_answer_members,
};
constexpr internal::SensitiveMember update_memory_request_members[] = {
    {"description", &internal::everything_sensitive},
    {"memoryStrategies", &sensitive::modify_memory_strategies},
};
constexpr internal::SensitiveShape update_memory_request{
    .members = update_memory_request_members,
};
constexpr internal::SensitiveMember update_oauth2_credential_provider_answer_members[] = {
    {"oauth2ProviderConfigOutput", &sensitive::oauth2_provider_config_output},
};
constexpr internal::SensitiveShape update_oauth2_credential_provider_answer{
    .members = update_oauth2_credential_provider_answer_members,
};
constexpr internal::SensitiveMember update_oauth2_credential_provider_request_members[] = {
    {"oauth2ProviderConfigInput", &sensitive::oauth2_provider_config_input},
};
constexpr internal::SensitiveShape update_oauth2_credential_provider_request{
    .members = update_oauth2_credential_provider_request_members,
};
constexpr internal::SensitiveMember update_online_evaluation_config_request_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape update_online_evaluation_config_request{
    .members = update_online_evaluation_config_request_members,
};
constexpr internal::SensitiveMember update_payment_credential_provider_request_members[] = {
    {"providerConfigurationInput", &sensitive::payment_provider_configuration_input},
};
constexpr internal::SensitiveShape update_payment_credential_provider_request{
    .members = update_payment_credential_provider_request_members,
};
constexpr internal::SensitiveMember update_policy_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape update_policy_answer{
    .members = update_policy_answer_members,
};
constexpr internal::SensitiveMember update_policy_engine_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape update_policy_engine_answer{
    .members = update_policy_engine_answer_members,
};
constexpr internal::SensitiveMember update_policy_engine_request_members[] = {
    {"description", &sensitive::updated_description},
};
constexpr internal::SensitiveShape update_policy_engine_request{
    .members = update_policy_engine_request_members,
};
constexpr internal::SensitiveMember update_policy_request_members[] = {
    {"description", &sensitive::updated_description},
};
constexpr internal::SensitiveShape update_policy_request{
    .members = update_policy_request_members,
};
constexpr internal::SensitiveMember update_registry_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape update_registry_answer{
    .members = update_registry_answer_members,
};
constexpr internal::SensitiveMember update_registry_record_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape update_registry_record_answer{
    .members = update_registry_record_answer_members,
};
constexpr internal::SensitiveMember update_registry_record_request_members[] = {
    {"description", &sensitive::updated_description},
};
constexpr internal::SensitiveShape update_registry_record_request{
    .members = update_registry_record_request_members,
};
constexpr internal::SensitiveMember update_registry_request_members[] = {
    {"description", &sensitive::updated_description},
};
constexpr internal::SensitiveShape update_registry_request{
    .members = update_registry_request_members,
};
constexpr internal::SensitiveMember updated_description_members[] = {
    {"optionalValue", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape updated_description{
    .members = updated_description_members,
};
constexpr internal::SensitiveMember user_preference_consolidation_override_members[] = {
    {"appendToPrompt", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape user_preference_consolidation_override{
    .members = user_preference_consolidation_override_members,
};
constexpr internal::SensitiveMember user_preference_extraction_override_members[] = {
    {"appendToPrompt", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape user_preference_extraction_override{
    .members = user_preference_extraction_override_members,
};
constexpr internal::SensitiveMember user_preference_memory_strategy_input_members[] = {
    {"description", &internal::everything_sensitive},
    {"memoryRecordSchema", &sensitive::memory_record_schema},
};
constexpr internal::SensitiveShape user_preference_memory_strategy_input{
    .members = user_preference_memory_strategy_input_members,
};
constexpr internal::SensitiveMember user_preference_override_configuration_input_members[] = {
    {"extraction", &sensitive::user_preference_override_extraction_configuration_input},
    {"consolidation", &sensitive::user_preference_override_consolidation_configuration_input},
};
constexpr internal::SensitiveShape user_preference_override_configuration_input{
    .members = user_preference_override_configuration_input_members,
};
constexpr internal::SensitiveMember user_preference_override_consolidation_configuration_input_members[] = {
    {"appendToPrompt", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape user_preference_override_consolidation_configuration_input{
    .members = user_preference_override_consolidation_configuration_input_members,
};
constexpr internal::SensitiveMember user_preference_override_extraction_configuration_input_members[] = {
    {"appendToPrompt", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape user_preference_override_extraction_configuration_input{
    .members = user_preference_override_extraction_configuration_input_members,
};
constexpr internal::SensitiveMember weighted_route_members[] = {
    {"trafficSplit", &sensitive::target_traffic_split_entry},
};
constexpr internal::SensitiveShape weighted_route{
    .members = weighted_route_members,
};

constexpr int delete_agent_runtime_endpoint_labels[] = {1};
constexpr int get_agent_runtime_endpoint_labels[] = {1};
constexpr int update_agent_runtime_endpoint_labels[] = {1};

}  // namespace sensitive

constinit const internal::SensitiveOperation common::sensitive_operations[85] = {
    {
        .name = "AddDatasetExamples",
        .request = &sensitive::add_dataset_examples_request,
    },
    {
        .name = "CreateAgentRuntime",
        .request = &sensitive::create_agent_runtime_request,
    },
    {
        .name = "CreateAgentRuntimeEndpoint",
        .request = &sensitive::create_agent_runtime_endpoint_request,
        .answer = &sensitive::create_agent_runtime_endpoint_answer,
    },
    {
        .name = "CreateApiKeyCredentialProvider",
        .request = &sensitive::create_api_key_credential_provider_request,
    },
    {
        .name = "CreateBrowser",
        .request = &sensitive::create_browser_request,
    },
    {
        .name = "CreateBrowserProfile",
        .request = &sensitive::create_browser_profile_request,
    },
    {
        .name = "CreateCapacityProvider",
        .request = &sensitive::create_capacity_provider_request,
    },
    {
        .name = "CreateCodeInterpreter",
        .request = &sensitive::create_code_interpreter_request,
    },
    {
        .name = "CreateConfigurationBundle",
        .request = &sensitive::create_configuration_bundle_request,
    },
    {
        .name = "CreateDataset",
        .request = &sensitive::create_dataset_request,
    },
    {
        .name = "CreateEvaluator",
        .request = &sensitive::create_evaluator_request,
    },
    {
        .name = "CreateGateway",
        .request = &sensitive::create_gateway_request,
        .answer = &sensitive::create_gateway_answer,
    },
    {
        .name = "CreateGatewayRule",
        .request = &sensitive::create_gateway_rule_request,
        .answer = &sensitive::create_gateway_rule_answer,
    },
    {
        .name = "CreateGatewayTarget",
        .request = &sensitive::create_gateway_target_request,
        .answer = &sensitive::create_gateway_target_answer,
    },
    {
        .name = "CreateHarness",
        .request = &sensitive::create_harness_request,
        .answer = &sensitive::create_harness_answer,
    },
    {
        .name = "CreateMemory",
        .request = &sensitive::create_memory_request,
        .answer = &sensitive::create_memory_answer,
    },
    {
        .name = "CreateOauth2CredentialProvider",
        .request = &sensitive::create_oauth2_credential_provider_request,
        .answer = &sensitive::create_oauth2_credential_provider_answer,
    },
    {
        .name = "CreateOnlineEvaluationConfig",
        .request = &sensitive::create_online_evaluation_config_request,
    },
    {
        .name = "CreatePaymentCredentialProvider",
        .request = &sensitive::create_payment_credential_provider_request,
    },
    {
        .name = "CreatePolicy",
        .request = &sensitive::create_policy_request,
        .answer = &sensitive::create_policy_answer,
    },
    {
        .name = "CreatePolicyEngine",
        .request = &sensitive::create_policy_engine_request,
        .answer = &sensitive::create_policy_engine_answer,
    },
    {
        .name = "CreateRegistry",
        .request = &sensitive::create_registry_request,
    },
    {
        .name = "CreateRegistryRecord",
        .request = &sensitive::create_registry_record_request,
    },
    {
        .name = "DeleteAgentRuntimeEndpoint",
        .answer = &sensitive::delete_agent_runtime_endpoint_answer,
        .labels = sensitive::delete_agent_runtime_endpoint_labels,
    },
    {
        .name = "DeleteHarness",
        .answer = &sensitive::delete_harness_answer,
    },
    {
        .name = "DeletePolicy",
        .answer = &sensitive::delete_policy_answer,
    },
    {
        .name = "DeletePolicyEngine",
        .answer = &sensitive::delete_policy_engine_answer,
    },
    {
        .name = "GetAgentRuntime",
        .answer = &sensitive::get_agent_runtime_answer,
    },
    {
        .name = "GetAgentRuntimeEndpoint",
        .answer = &sensitive::get_agent_runtime_endpoint_answer,
        .labels = sensitive::get_agent_runtime_endpoint_labels,
    },
    {
        .name = "GetBrowser",
        .answer = &sensitive::get_browser_answer,
    },
    {
        .name = "GetBrowserProfile",
        .answer = &sensitive::get_browser_profile_answer,
    },
    {
        .name = "GetCapacityProvider",
        .answer = &sensitive::get_capacity_provider_answer,
    },
    {
        .name = "GetCodeInterpreter",
        .answer = &sensitive::get_code_interpreter_answer,
    },
    {
        .name = "GetConfigurationBundle",
        .answer = &sensitive::get_configuration_bundle_answer,
    },
    {
        .name = "GetConfigurationBundleVersion",
        .answer = &sensitive::get_configuration_bundle_version_answer,
    },
    {
        .name = "GetDataset",
        .answer = &sensitive::get_dataset_answer,
    },
    {
        .name = "GetEvaluator",
        .answer = &sensitive::get_evaluator_answer,
    },
    {
        .name = "GetGateway",
        .answer = &sensitive::get_gateway_answer,
    },
    {
        .name = "GetGatewayRule",
        .answer = &sensitive::get_gateway_rule_answer,
    },
    {
        .name = "GetGatewayTarget",
        .answer = &sensitive::get_gateway_target_answer,
    },
    {
        .name = "GetHarness",
        .answer = &sensitive::get_harness_answer,
    },
    {
        .name = "GetMemory",
        .answer = &sensitive::get_memory_answer,
    },
    {
        .name = "GetOauth2CredentialProvider",
        .answer = &sensitive::get_oauth2_credential_provider_answer,
    },
    {
        .name = "GetOnlineEvaluationConfig",
        .answer = &sensitive::get_online_evaluation_config_answer,
    },
    {
        .name = "GetPolicy",
        .answer = &sensitive::get_policy_answer,
    },
    {
        .name = "GetPolicyEngine",
        .answer = &sensitive::get_policy_engine_answer,
    },
    {
        .name = "GetRegistry",
        .answer = &sensitive::get_registry_answer,
    },
    {
        .name = "GetRegistryRecord",
        .answer = &sensitive::get_registry_record_answer,
    },
    {
        .name = "ListAgentRuntimeEndpoints",
        .answer = &sensitive::list_agent_runtime_endpoints_answer,
    },
    {
        .name = "ListAgentRuntimeVersions",
        .answer = &sensitive::list_agent_runtime_versions_answer,
    },
    {
        .name = "ListAgentRuntimes",
        .answer = &sensitive::list_agent_runtimes_answer,
    },
    {
        .name = "ListBrowserProfiles",
        .answer = &sensitive::list_browser_profiles_answer,
    },
    {
        .name = "ListBrowsers",
        .answer = &sensitive::list_browsers_answer,
    },
    {
        .name = "ListCodeInterpreters",
        .answer = &sensitive::list_code_interpreters_answer,
    },
    {
        .name = "ListConfigurationBundles",
        .answer = &sensitive::list_configuration_bundles_answer,
    },
    {
        .name = "ListDatasetExamples",
        .answer = &sensitive::list_dataset_examples_answer,
    },
    {
        .name = "ListEvaluators",
        .answer = &sensitive::list_evaluators_answer,
    },
    {
        .name = "ListGatewayRules",
        .answer = &sensitive::list_gateway_rules_answer,
    },
    {
        .name = "ListGatewayTargets",
        .answer = &sensitive::list_gateway_targets_answer,
    },
    {
        .name = "ListGateways",
        .answer = &sensitive::list_gateways_answer,
    },
    {
        .name = "ListOnlineEvaluationConfigs",
        .answer = &sensitive::list_online_evaluation_configs_answer,
    },
    {
        .name = "ListPolicies",
        .answer = &sensitive::list_policies_answer,
    },
    {
        .name = "ListPolicyEngines",
        .answer = &sensitive::list_policy_engines_answer,
    },
    {
        .name = "ListRegistries",
        .answer = &sensitive::list_registries_answer,
    },
    {
        .name = "ListRegistryRecords",
        .answer = &sensitive::list_registry_records_answer,
    },
    {
        .name = "SynchronizeGatewayTargets",
        .answer = &sensitive::synchronize_gateway_targets_answer,
    },
    {
        .name = "UpdateAgentRuntime",
        .request = &sensitive::update_agent_runtime_request,
    },
    {
        .name = "UpdateAgentRuntimeEndpoint",
        .labels = sensitive::update_agent_runtime_endpoint_labels,
    },
    {
        .name = "UpdateApiKeyCredentialProvider",
        .request = &sensitive::update_api_key_credential_provider_request,
    },
    {
        .name = "UpdateCapacityProvider",
        .request = &sensitive::update_capacity_provider_request,
    },
    {
        .name = "UpdateConfigurationBundle",
        .request = &sensitive::update_configuration_bundle_request,
    },
    {
        .name = "UpdateDatasetExamples",
        .request = &sensitive::update_dataset_examples_request,
    },
    {
        .name = "UpdateEvaluator",
        .request = &sensitive::update_evaluator_request,
    },
    {
        .name = "UpdateGateway",
        .request = &sensitive::update_gateway_request,
        .answer = &sensitive::update_gateway_answer,
    },
    {
        .name = "UpdateGatewayRule",
        .request = &sensitive::update_gateway_rule_request,
        .answer = &sensitive::update_gateway_rule_answer,
    },
    {
        .name = "UpdateGatewayTarget",
        .request = &sensitive::update_gateway_target_request,
        .answer = &sensitive::update_gateway_target_answer,
    },
    {
        .name = "UpdateHarness",
        .request = &sensitive::update_harness_request,
        .answer = &sensitive::update_harness_answer,
    },
    {
        .name = "UpdateMemory",
        .request = &sensitive::update_memory_request,
        .answer = &sensitive::update_memory_answer,
    },
    {
        .name = "UpdateOauth2CredentialProvider",
        .request = &sensitive::update_oauth2_credential_provider_request,
        .answer = &sensitive::update_oauth2_credential_provider_answer,
    },
    {
        .name = "UpdateOnlineEvaluationConfig",
        .request = &sensitive::update_online_evaluation_config_request,
    },
    {
        .name = "UpdatePaymentCredentialProvider",
        .request = &sensitive::update_payment_credential_provider_request,
    },
    {
        .name = "UpdatePolicy",
        .request = &sensitive::update_policy_request,
        .answer = &sensitive::update_policy_answer,
    },
    {
        .name = "UpdatePolicyEngine",
        .request = &sensitive::update_policy_engine_request,
        .answer = &sensitive::update_policy_engine_answer,
    },
    {
        .name = "UpdateRegistry",
        .request = &sensitive::update_registry_request,
        .answer = &sensitive::update_registry_answer,
    },
    {
        .name = "UpdateRegistryRecord",
        .request = &sensitive::update_registry_record_request,
        .answer = &sensitive::update_registry_record_answer,
    },
};

}  // namespace outcrop::bedrock_agentcore_control
