// The service's commands.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "command/operation.h"

namespace outcrop::bedrock::commands {

extern const cli::Operation batch_delete_advanced_prompt_optimization_job_command;
extern const cli::Operation batch_delete_evaluation_job_command;
extern const cli::Operation cancel_automated_reasoning_policy_build_workflow_command;
extern const cli::Operation create_advanced_prompt_optimization_job_command;
extern const cli::Operation create_automated_reasoning_policy_command;
extern const cli::Operation create_automated_reasoning_policy_test_case_command;
extern const cli::Operation create_automated_reasoning_policy_version_command;
extern const cli::Operation create_custom_model_command;
extern const cli::Operation create_custom_model_deployment_command;
extern const cli::Operation create_evaluation_job_command;
extern const cli::Operation create_foundation_model_agreement_command;
extern const cli::Operation create_guardrail_command;
extern const cli::Operation create_guardrail_version_command;
extern const cli::Operation create_inference_profile_command;
extern const cli::Operation create_marketplace_model_endpoint_command;
extern const cli::Operation create_model_copy_job_command;
extern const cli::Operation create_model_customization_job_command;
extern const cli::Operation create_model_import_job_command;
extern const cli::Operation create_model_invocation_job_command;
extern const cli::Operation create_prompt_router_command;
extern const cli::Operation create_provisioned_model_throughput_command;
extern const cli::Operation delete_automated_reasoning_policy_command;
extern const cli::Operation delete_automated_reasoning_policy_build_workflow_command;
extern const cli::Operation delete_automated_reasoning_policy_test_case_command;
extern const cli::Operation delete_custom_model_command;
extern const cli::Operation delete_custom_model_deployment_command;
extern const cli::Operation delete_enforced_guardrail_configuration_command;
extern const cli::Operation delete_foundation_model_agreement_command;
extern const cli::Operation delete_guardrail_command;
extern const cli::Operation delete_imported_model_command;
extern const cli::Operation delete_inference_profile_command;
extern const cli::Operation delete_marketplace_model_endpoint_command;
extern const cli::Operation delete_model_invocation_logging_configuration_command;
extern const cli::Operation delete_prompt_router_command;
extern const cli::Operation delete_provisioned_model_throughput_command;
extern const cli::Operation delete_resource_policy_command;
extern const cli::Operation deregister_marketplace_model_endpoint_command;
extern const cli::Operation export_automated_reasoning_policy_version_command;
extern const cli::Operation get_account_data_retention_command;
extern const cli::Operation get_advanced_prompt_optimization_job_command;
extern const cli::Operation get_automated_reasoning_policy_command;
extern const cli::Operation get_automated_reasoning_policy_annotations_command;
extern const cli::Operation get_automated_reasoning_policy_build_workflow_command;
extern const cli::Operation get_automated_reasoning_policy_build_workflow_result_assets_command;
extern const cli::Operation get_automated_reasoning_policy_next_scenario_command;
extern const cli::Operation get_automated_reasoning_policy_test_case_command;
extern const cli::Operation get_automated_reasoning_policy_test_result_command;
extern const cli::Operation get_custom_model_command;
extern const cli::Operation get_custom_model_deployment_command;
extern const cli::Operation get_evaluation_job_command;
extern const cli::Operation get_foundation_model_command;
extern const cli::Operation get_foundation_model_availability_command;
extern const cli::Operation get_guardrail_command;
extern const cli::Operation get_imported_model_command;
extern const cli::Operation get_inference_profile_command;
extern const cli::Operation get_marketplace_model_endpoint_command;
extern const cli::Operation get_model_copy_job_command;
extern const cli::Operation get_model_customization_job_command;
extern const cli::Operation get_model_import_job_command;
extern const cli::Operation get_model_invocation_job_command;
extern const cli::Operation get_model_invocation_logging_configuration_command;
extern const cli::Operation get_prompt_router_command;
extern const cli::Operation get_provisioned_model_throughput_command;
extern const cli::Operation get_resource_policy_command;
extern const cli::Operation get_use_case_for_model_access_command;
extern const cli::Operation list_advanced_prompt_optimization_jobs_command;
extern const cli::Operation list_automated_reasoning_policies_command;
extern const cli::Operation list_automated_reasoning_policy_build_workflows_command;
extern const cli::Operation list_automated_reasoning_policy_test_cases_command;
extern const cli::Operation list_automated_reasoning_policy_test_results_command;
extern const cli::Operation list_custom_model_deployments_command;
extern const cli::Operation list_custom_models_command;
extern const cli::Operation list_enforced_guardrails_configuration_command;
extern const cli::Operation list_evaluation_jobs_command;
extern const cli::Operation list_foundation_model_agreement_offers_command;
extern const cli::Operation list_foundation_models_command;
extern const cli::Operation list_guardrails_command;
extern const cli::Operation list_imported_models_command;
extern const cli::Operation list_inference_profiles_command;
extern const cli::Operation list_marketplace_model_endpoints_command;
extern const cli::Operation list_model_copy_jobs_command;
extern const cli::Operation list_model_customization_jobs_command;
extern const cli::Operation list_model_import_jobs_command;
extern const cli::Operation list_model_invocation_jobs_command;
extern const cli::Operation list_prompt_routers_command;
extern const cli::Operation list_provisioned_model_throughputs_command;
extern const cli::Operation list_tags_for_resource_command;
extern const cli::Operation put_account_data_retention_command;
extern const cli::Operation put_enforced_guardrail_configuration_command;
extern const cli::Operation put_model_invocation_logging_configuration_command;
extern const cli::Operation put_resource_policy_command;
extern const cli::Operation put_use_case_for_model_access_command;
extern const cli::Operation register_marketplace_model_endpoint_command;
extern const cli::Operation start_automated_reasoning_policy_build_workflow_command;
extern const cli::Operation start_automated_reasoning_policy_test_workflow_command;
extern const cli::Operation stop_advanced_prompt_optimization_job_command;
extern const cli::Operation stop_evaluation_job_command;
extern const cli::Operation stop_model_customization_job_command;
extern const cli::Operation stop_model_invocation_job_command;
extern const cli::Operation tag_resource_command;
extern const cli::Operation untag_resource_command;
extern const cli::Operation update_automated_reasoning_policy_command;
extern const cli::Operation update_automated_reasoning_policy_annotations_command;
extern const cli::Operation update_automated_reasoning_policy_test_case_command;
extern const cli::Operation update_custom_model_deployment_command;
extern const cli::Operation update_guardrail_command;
extern const cli::Operation update_marketplace_model_endpoint_command;
extern const cli::Operation update_provisioned_model_throughput_command;

namespace {

constexpr const cli::Operation* operations[] = {
    &batch_delete_advanced_prompt_optimization_job_command,
    &batch_delete_evaluation_job_command,
    &cancel_automated_reasoning_policy_build_workflow_command,
    &create_advanced_prompt_optimization_job_command,
    &create_automated_reasoning_policy_command,
    &create_automated_reasoning_policy_test_case_command,
    &create_automated_reasoning_policy_version_command,
    &create_custom_model_command,
    &create_custom_model_deployment_command,
    &create_evaluation_job_command,
    &create_foundation_model_agreement_command,
    &create_guardrail_command,
    &create_guardrail_version_command,
    &create_inference_profile_command,
    &create_marketplace_model_endpoint_command,
    &create_model_copy_job_command,
    &create_model_customization_job_command,
    &create_model_import_job_command,
    &create_model_invocation_job_command,
    &create_prompt_router_command,
    &create_provisioned_model_throughput_command,
    &delete_automated_reasoning_policy_command,
    &delete_automated_reasoning_policy_build_workflow_command,
    &delete_automated_reasoning_policy_test_case_command,
    &delete_custom_model_command,
    &delete_custom_model_deployment_command,
    &delete_enforced_guardrail_configuration_command,
    &delete_foundation_model_agreement_command,
    &delete_guardrail_command,
    &delete_imported_model_command,
    &delete_inference_profile_command,
    &delete_marketplace_model_endpoint_command,
    &delete_model_invocation_logging_configuration_command,
    &delete_prompt_router_command,
    &delete_provisioned_model_throughput_command,
    &delete_resource_policy_command,
    &deregister_marketplace_model_endpoint_command,
    &export_automated_reasoning_policy_version_command,
    &get_account_data_retention_command,
    &get_advanced_prompt_optimization_job_command,
    &get_automated_reasoning_policy_command,
    &get_automated_reasoning_policy_annotations_command,
    &get_automated_reasoning_policy_build_workflow_command,
    &get_automated_reasoning_policy_build_workflow_result_assets_command,
    &get_automated_reasoning_policy_next_scenario_command,
    &get_automated_reasoning_policy_test_case_command,
    &get_automated_reasoning_policy_test_result_command,
    &get_custom_model_command,
    &get_custom_model_deployment_command,
    &get_evaluation_job_command,
    &get_foundation_model_command,
    &get_foundation_model_availability_command,
    &get_guardrail_command,
    &get_imported_model_command,
    &get_inference_profile_command,
    &get_marketplace_model_endpoint_command,
    &get_model_copy_job_command,
    &get_model_customization_job_command,
    &get_model_import_job_command,
    &get_model_invocation_job_command,
    &get_model_invocation_logging_configuration_command,
    &get_prompt_router_command,
    &get_provisioned_model_throughput_command,
    &get_resource_policy_command,
    &get_use_case_for_model_access_command,
    &list_advanced_prompt_optimization_jobs_command,
    &list_automated_reasoning_policies_command,
    &list_automated_reasoning_policy_build_workflows_command,
    &list_automated_reasoning_policy_test_cases_command,
    &list_automated_reasoning_policy_test_results_command,
    &list_custom_model_deployments_command,
    &list_custom_models_command,
    &list_enforced_guardrails_configuration_command,
    &list_evaluation_jobs_command,
    &list_foundation_model_agreement_offers_command,
    &list_foundation_models_command,
    &list_guardrails_command,
    &list_imported_models_command,
    &list_inference_profiles_command,
    &list_marketplace_model_endpoints_command,
    &list_model_copy_jobs_command,
    &list_model_customization_jobs_command,
    &list_model_import_jobs_command,
    &list_model_invocation_jobs_command,
    &list_prompt_routers_command,
    &list_provisioned_model_throughputs_command,
    &list_tags_for_resource_command,
    &put_account_data_retention_command,
    &put_enforced_guardrail_configuration_command,
    &put_model_invocation_logging_configuration_command,
    &put_resource_policy_command,
    &put_use_case_for_model_access_command,
    &register_marketplace_model_endpoint_command,
    &start_automated_reasoning_policy_build_workflow_command,
    &start_automated_reasoning_policy_test_workflow_command,
    &stop_advanced_prompt_optimization_job_command,
    &stop_evaluation_job_command,
    &stop_model_customization_job_command,
    &stop_model_invocation_job_command,
    &tag_resource_command,
    &untag_resource_command,
    &update_automated_reasoning_policy_command,
    &update_automated_reasoning_policy_annotations_command,
    &update_automated_reasoning_policy_test_case_command,
    &update_custom_model_deployment_command,
    &update_guardrail_command,
    &update_marketplace_model_endpoint_command,
    &update_provisioned_model_throughput_command,
};

}  // namespace

extern const cli::Service service;
constexpr cli::Service service{
    .command = "bedrock",
    .title = "Bedrock",
    .settings = {.id = "Bedrock", .endpoint_prefix = "bedrock", .signing_name = "bedrock", .bearer_auth = true},
    .operations = operations};

}  // namespace outcrop::bedrock::commands
