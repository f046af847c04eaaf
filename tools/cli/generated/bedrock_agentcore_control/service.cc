// The service's commands.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {

extern const cli::Operation add_dataset_examples_command;
extern const cli::Operation batch_put_gateway_rate_limits_command;
extern const cli::Operation create_agent_runtime_command;
extern const cli::Operation create_agent_runtime_endpoint_command;
extern const cli::Operation create_api_key_credential_provider_command;
extern const cli::Operation create_browser_command;
extern const cli::Operation create_browser_profile_command;
extern const cli::Operation create_capacity_provider_command;
extern const cli::Operation create_code_interpreter_command;
extern const cli::Operation create_configuration_bundle_command;
extern const cli::Operation create_consent_portal_command;
extern const cli::Operation create_dataset_command;
extern const cli::Operation create_dataset_version_command;
extern const cli::Operation create_evaluator_command;
extern const cli::Operation create_gateway_command;
extern const cli::Operation create_gateway_rate_limit_command;
extern const cli::Operation create_gateway_rule_command;
extern const cli::Operation create_gateway_target_command;
extern const cli::Operation create_harness_command;
extern const cli::Operation create_harness_endpoint_command;
extern const cli::Operation create_memory_command;
extern const cli::Operation create_oauth2_credential_provider_command;
extern const cli::Operation create_online_evaluation_config_command;
extern const cli::Operation create_payment_connector_command;
extern const cli::Operation create_payment_credential_provider_command;
extern const cli::Operation create_payment_manager_command;
extern const cli::Operation create_policy_command;
extern const cli::Operation create_policy_engine_command;
extern const cli::Operation create_registry_command;
extern const cli::Operation create_registry_record_command;
extern const cli::Operation create_workload_identity_command;
extern const cli::Operation delete_agent_runtime_command;
extern const cli::Operation delete_agent_runtime_endpoint_command;
extern const cli::Operation delete_api_key_credential_provider_command;
extern const cli::Operation delete_browser_command;
extern const cli::Operation delete_browser_profile_command;
extern const cli::Operation delete_capacity_provider_command;
extern const cli::Operation delete_code_interpreter_command;
extern const cli::Operation delete_configuration_bundle_command;
extern const cli::Operation delete_consent_portal_command;
extern const cli::Operation delete_dataset_command;
extern const cli::Operation delete_dataset_examples_command;
extern const cli::Operation delete_evaluator_command;
extern const cli::Operation delete_gateway_command;
extern const cli::Operation delete_gateway_rate_limit_command;
extern const cli::Operation delete_gateway_rule_command;
extern const cli::Operation delete_gateway_target_command;
extern const cli::Operation delete_harness_command;
extern const cli::Operation delete_harness_endpoint_command;
extern const cli::Operation delete_memory_command;
extern const cli::Operation delete_oauth2_credential_provider_command;
extern const cli::Operation delete_online_evaluation_config_command;
extern const cli::Operation delete_payment_connector_command;
extern const cli::Operation delete_payment_credential_provider_command;
extern const cli::Operation delete_payment_manager_command;
extern const cli::Operation delete_policy_command;
extern const cli::Operation delete_policy_engine_command;
extern const cli::Operation delete_registry_command;
extern const cli::Operation delete_registry_record_command;
extern const cli::Operation delete_resource_policy_command;
extern const cli::Operation delete_workload_identity_command;
extern const cli::Operation get_agent_runtime_command;
extern const cli::Operation get_agent_runtime_endpoint_command;
extern const cli::Operation get_api_key_credential_provider_command;
extern const cli::Operation get_browser_command;
extern const cli::Operation get_browser_profile_command;
extern const cli::Operation get_capacity_provider_command;
extern const cli::Operation get_code_interpreter_command;
extern const cli::Operation get_configuration_bundle_command;
extern const cli::Operation get_configuration_bundle_version_command;
extern const cli::Operation get_consent_portal_command;
extern const cli::Operation get_dataset_command;
extern const cli::Operation get_evaluator_command;
extern const cli::Operation get_gateway_command;
extern const cli::Operation get_gateway_rate_limit_command;
extern const cli::Operation get_gateway_rule_command;
extern const cli::Operation get_gateway_target_command;
extern const cli::Operation get_harness_command;
extern const cli::Operation get_harness_endpoint_command;
extern const cli::Operation get_memory_command;
extern const cli::Operation get_oauth2_credential_provider_command;
extern const cli::Operation get_online_evaluation_config_command;
extern const cli::Operation get_payment_connector_command;
extern const cli::Operation get_payment_credential_provider_command;
extern const cli::Operation get_payment_manager_command;
extern const cli::Operation get_policy_command;
extern const cli::Operation get_policy_engine_command;
extern const cli::Operation get_policy_engine_summary_command;
extern const cli::Operation get_policy_generation_command;
extern const cli::Operation get_policy_generation_summary_command;
extern const cli::Operation get_policy_summary_command;
extern const cli::Operation get_registry_command;
extern const cli::Operation get_registry_record_command;
extern const cli::Operation get_resource_policy_command;
extern const cli::Operation get_token_vault_command;
extern const cli::Operation get_workload_identity_command;
extern const cli::Operation list_agent_runtime_endpoints_command;
extern const cli::Operation list_agent_runtime_versions_command;
extern const cli::Operation list_agent_runtime_versions_by_capacity_provider_command;
extern const cli::Operation list_agent_runtimes_command;
extern const cli::Operation list_api_key_credential_providers_command;
extern const cli::Operation list_browser_profiles_command;
extern const cli::Operation list_browsers_command;
extern const cli::Operation list_capacity_providers_command;
extern const cli::Operation list_code_interpreters_command;
extern const cli::Operation list_configuration_bundle_versions_command;
extern const cli::Operation list_configuration_bundles_command;
extern const cli::Operation list_consent_portals_command;
extern const cli::Operation list_dataset_examples_command;
extern const cli::Operation list_dataset_versions_command;
extern const cli::Operation list_datasets_command;
extern const cli::Operation list_evaluators_command;
extern const cli::Operation list_gateway_rate_limits_command;
extern const cli::Operation list_gateway_rules_command;
extern const cli::Operation list_gateway_targets_command;
extern const cli::Operation list_gateways_command;
extern const cli::Operation list_harness_endpoints_command;
extern const cli::Operation list_harness_versions_command;
extern const cli::Operation list_harnesses_command;
extern const cli::Operation list_memories_command;
extern const cli::Operation list_oauth2_credential_providers_command;
extern const cli::Operation list_online_evaluation_configs_command;
extern const cli::Operation list_payment_connectors_command;
extern const cli::Operation list_payment_credential_providers_command;
extern const cli::Operation list_payment_managers_command;
extern const cli::Operation list_policies_command;
extern const cli::Operation list_policy_engine_summaries_command;
extern const cli::Operation list_policy_engines_command;
extern const cli::Operation list_policy_generation_assets_command;
extern const cli::Operation list_policy_generation_summaries_command;
extern const cli::Operation list_policy_generations_command;
extern const cli::Operation list_policy_summaries_command;
extern const cli::Operation list_registries_command;
extern const cli::Operation list_registry_records_command;
extern const cli::Operation list_tags_for_resource_command;
extern const cli::Operation list_workload_identities_command;
extern const cli::Operation put_resource_policy_command;
extern const cli::Operation rotate_payment_connector_credentials_command;
extern const cli::Operation set_token_vault_cmk_command;
extern const cli::Operation start_policy_generation_command;
extern const cli::Operation submit_registry_record_for_approval_command;
extern const cli::Operation synchronize_gateway_targets_command;
extern const cli::Operation tag_resource_command;
extern const cli::Operation untag_resource_command;
extern const cli::Operation update_agent_runtime_command;
extern const cli::Operation update_agent_runtime_endpoint_command;
extern const cli::Operation update_api_key_credential_provider_command;
extern const cli::Operation update_capacity_provider_command;
extern const cli::Operation update_configuration_bundle_command;
extern const cli::Operation update_consent_portal_command;
extern const cli::Operation update_dataset_command;
extern const cli::Operation update_dataset_examples_command;
extern const cli::Operation update_evaluator_command;
extern const cli::Operation update_gateway_command;
extern const cli::Operation update_gateway_rate_limit_command;
extern const cli::Operation update_gateway_rule_command;
extern const cli::Operation update_gateway_target_command;
extern const cli::Operation update_harness_command;
extern const cli::Operation update_harness_endpoint_command;
extern const cli::Operation update_memory_command;
extern const cli::Operation update_oauth2_credential_provider_command;
extern const cli::Operation update_online_evaluation_config_command;
extern const cli::Operation update_payment_connector_command;
extern const cli::Operation update_payment_credential_provider_command;
extern const cli::Operation update_payment_manager_command;
extern const cli::Operation update_policy_command;
extern const cli::Operation update_policy_engine_command;
extern const cli::Operation update_registry_command;
extern const cli::Operation update_registry_record_command;
extern const cli::Operation update_registry_record_status_command;
extern const cli::Operation update_workload_identity_command;

namespace {

constexpr const cli::Operation* operations[] = {
    &add_dataset_examples_command,
    &batch_put_gateway_rate_limits_command,
    &create_agent_runtime_command,
    &create_agent_runtime_endpoint_command,
    &create_api_key_credential_provider_command,
    &create_browser_command,
    &create_browser_profile_command,
    &create_capacity_provider_command,
    &create_code_interpreter_command,
    &create_configuration_bundle_command,
    &create_consent_portal_command,
    &create_dataset_command,
    &create_dataset_version_command,
    &create_evaluator_command,
    &create_gateway_command,
    &create_gateway_rate_limit_command,
    &create_gateway_rule_command,
    &create_gateway_target_command,
    &create_harness_command,
    &create_harness_endpoint_command,
    &create_memory_command,
    &create_oauth2_credential_provider_command,
    &create_online_evaluation_config_command,
    &create_payment_connector_command,
    &create_payment_credential_provider_command,
    &create_payment_manager_command,
    &create_policy_command,
    &create_policy_engine_command,
    &create_registry_command,
    &create_registry_record_command,
    &create_workload_identity_command,
    &delete_agent_runtime_command,
    &delete_agent_runtime_endpoint_command,
    &delete_api_key_credential_provider_command,
    &delete_browser_command,
    &delete_browser_profile_command,
    &delete_capacity_provider_command,
    &delete_code_interpreter_command,
    &delete_configuration_bundle_command,
    &delete_consent_portal_command,
    &delete_dataset_command,
    &delete_dataset_examples_command,
    &delete_evaluator_command,
    &delete_gateway_command,
    &delete_gateway_rate_limit_command,
    &delete_gateway_rule_command,
    &delete_gateway_target_command,
    &delete_harness_command,
    &delete_harness_endpoint_command,
    &delete_memory_command,
    &delete_oauth2_credential_provider_command,
    &delete_online_evaluation_config_command,
    &delete_payment_connector_command,
    &delete_payment_credential_provider_command,
    &delete_payment_manager_command,
    &delete_policy_command,
    &delete_policy_engine_command,
    &delete_registry_command,
    &delete_registry_record_command,
    &delete_resource_policy_command,
    &delete_workload_identity_command,
    &get_agent_runtime_command,
    &get_agent_runtime_endpoint_command,
    &get_api_key_credential_provider_command,
    &get_browser_command,
    &get_browser_profile_command,
    &get_capacity_provider_command,
    &get_code_interpreter_command,
    &get_configuration_bundle_command,
    &get_configuration_bundle_version_command,
    &get_consent_portal_command,
    &get_dataset_command,
    &get_evaluator_command,
    &get_gateway_command,
    &get_gateway_rate_limit_command,
    &get_gateway_rule_command,
    &get_gateway_target_command,
    &get_harness_command,
    &get_harness_endpoint_command,
    &get_memory_command,
    &get_oauth2_credential_provider_command,
    &get_online_evaluation_config_command,
    &get_payment_connector_command,
    &get_payment_credential_provider_command,
    &get_payment_manager_command,
    &get_policy_command,
    &get_policy_engine_command,
    &get_policy_engine_summary_command,
    &get_policy_generation_command,
    &get_policy_generation_summary_command,
    &get_policy_summary_command,
    &get_registry_command,
    &get_registry_record_command,
    &get_resource_policy_command,
    &get_token_vault_command,
    &get_workload_identity_command,
    &list_agent_runtime_endpoints_command,
    &list_agent_runtime_versions_command,
    &list_agent_runtime_versions_by_capacity_provider_command,
    &list_agent_runtimes_command,
    &list_api_key_credential_providers_command,
    &list_browser_profiles_command,
    &list_browsers_command,
    &list_capacity_providers_command,
    &list_code_interpreters_command,
    &list_configuration_bundle_versions_command,
    &list_configuration_bundles_command,
    &list_consent_portals_command,
    &list_dataset_examples_command,
    &list_dataset_versions_command,
    &list_datasets_command,
    &list_evaluators_command,
    &list_gateway_rate_limits_command,
    &list_gateway_rules_command,
    &list_gateway_targets_command,
    &list_gateways_command,
    &list_harness_endpoints_command,
    &list_harness_versions_command,
    &list_harnesses_command,
    &list_memories_command,
    &list_oauth2_credential_providers_command,
    &list_online_evaluation_configs_command,
    &list_payment_connectors_command,
    &list_payment_credential_providers_command,
    &list_payment_managers_command,
    &list_policies_command,
    &list_policy_engine_summaries_command,
    &list_policy_engines_command,
    &list_policy_generation_assets_command,
    &list_policy_generation_summaries_command,
    &list_policy_generations_command,
    &list_policy_summaries_command,
    &list_registries_command,
    &list_registry_records_command,
    &list_tags_for_resource_command,
    &list_workload_identities_command,
    &put_resource_policy_command,
    &rotate_payment_connector_credentials_command,
    &set_token_vault_cmk_command,
    &start_policy_generation_command,
    &submit_registry_record_for_approval_command,
    &synchronize_gateway_targets_command,
    &tag_resource_command,
    &untag_resource_command,
    &update_agent_runtime_command,
    &update_agent_runtime_endpoint_command,
    &update_api_key_credential_provider_command,
    &update_capacity_provider_command,
    &update_configuration_bundle_command,
    &update_consent_portal_command,
    &update_dataset_command,
    &update_dataset_examples_command,
    &update_evaluator_command,
    &update_gateway_command,
    &update_gateway_rate_limit_command,
    &update_gateway_rule_command,
    &update_gateway_target_command,
    &update_harness_command,
    &update_harness_endpoint_command,
    &update_memory_command,
    &update_oauth2_credential_provider_command,
    &update_online_evaluation_config_command,
    &update_payment_connector_command,
    &update_payment_credential_provider_command,
    &update_payment_manager_command,
    &update_policy_command,
    &update_policy_engine_command,
    &update_registry_command,
    &update_registry_record_command,
    &update_registry_record_status_command,
    &update_workload_identity_command,
};

}  // namespace

extern const cli::Service service;
constexpr cli::Service service{.command = "bedrock-agentcore-control",
                               .title = "Bedrock AgentCore Control",
                               .settings = {.id = "Bedrock AgentCore Control",
                                            .endpoint_prefix = "bedrock-agentcore-control",
                                            .signing_name = "bedrock-agentcore",
                                            .bearer_auth = false},
                               .operations = operations};

}  // namespace outcrop::bedrock_agentcore_control::commands
