// The service's commands.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "command/operation.h"

namespace outcrop::bedrock::commands {

extern const cli::Operation batch_delete_advanced_prompt_optimization_job;
extern const cli::Operation batch_delete_evaluation_job;
extern const cli::Operation cancel_automated_reasoning_policy_build_workflow;
extern const cli::Operation create_advanced_prompt_optimization_job;
extern const cli::Operation create_automated_reasoning_policy;
extern const cli::Operation create_automated_reasoning_policy_test_case;
extern const cli::Operation create_automated_reasoning_policy_version;
extern const cli::Operation create_custom_model;
extern const cli::Operation create_custom_model_deployment;
extern const cli::Operation create_evaluation_job;
extern const cli::Operation create_foundation_model_agreement;
extern const cli::Operation create_guardrail;
extern const cli::Operation create_guardrail_version;
extern const cli::Operation create_inference_profile;
extern const cli::Operation create_marketplace_model_endpoint;
extern const cli::Operation create_model_copy_job;
extern const cli::Operation create_model_customization_job;
extern const cli::Operation create_model_import_job;
extern const cli::Operation create_model_invocation_job;
extern const cli::Operation create_prompt_router;
extern const cli::Operation create_provisioned_model_throughput;
extern const cli::Operation delete_automated_reasoning_policy;
extern const cli::Operation delete_automated_reasoning_policy_build_workflow;
extern const cli::Operation delete_automated_reasoning_policy_test_case;
extern const cli::Operation delete_custom_model;
extern const cli::Operation delete_custom_model_deployment;
extern const cli::Operation delete_enforced_guardrail_configuration;
extern const cli::Operation delete_foundation_model_agreement;
extern const cli::Operation delete_guardrail;
extern const cli::Operation delete_imported_model;
extern const cli::Operation delete_inference_profile;
extern const cli::Operation delete_marketplace_model_endpoint;
extern const cli::Operation delete_model_invocation_logging_configuration;
extern const cli::Operation delete_prompt_router;
extern const cli::Operation delete_provisioned_model_throughput;
extern const cli::Operation delete_resource_policy;
extern const cli::Operation deregister_marketplace_model_endpoint;
extern const cli::Operation export_automated_reasoning_policy_version;
extern const cli::Operation get_account_data_retention;
extern const cli::Operation get_advanced_prompt_optimization_job;
extern const cli::Operation get_automated_reasoning_policy;
extern const cli::Operation get_automated_reasoning_policy_annotations;
extern const cli::Operation get_automated_reasoning_policy_build_workflow;
extern const cli::Operation get_automated_reasoning_policy_build_workflow_result_assets;
extern const cli::Operation get_automated_reasoning_policy_next_scenario;
extern const cli::Operation get_automated_reasoning_policy_test_case;
extern const cli::Operation get_automated_reasoning_policy_test_result;
extern const cli::Operation get_custom_model;
extern const cli::Operation get_custom_model_deployment;
extern const cli::Operation get_evaluation_job;
extern const cli::Operation get_foundation_model;
extern const cli::Operation get_foundation_model_availability;
extern const cli::Operation get_guardrail;
extern const cli::Operation get_imported_model;
extern const cli::Operation get_inference_profile;
extern const cli::Operation get_marketplace_model_endpoint;
extern const cli::Operation get_model_copy_job;
extern const cli::Operation get_model_customization_job;
extern const cli::Operation get_model_import_job;
extern const cli::Operation get_model_invocation_job;
extern const cli::Operation get_model_invocation_logging_configuration;
extern const cli::Operation get_prompt_router;
extern const cli::Operation get_provisioned_model_throughput;
extern const cli::Operation get_resource_policy;
extern const cli::Operation get_use_case_for_model_access;
extern const cli::Operation list_advanced_prompt_optimization_jobs;
extern const cli::Operation list_automated_reasoning_policies;
extern const cli::Operation list_automated_reasoning_policy_build_workflows;
extern const cli::Operation list_automated_reasoning_policy_test_cases;
extern const cli::Operation list_automated_reasoning_policy_test_results;
extern const cli::Operation list_custom_model_deployments;
extern const cli::Operation list_custom_models;
extern const cli::Operation list_enforced_guardrails_configuration;
extern const cli::Operation list_evaluation_jobs;
extern const cli::Operation list_foundation_model_agreement_offers;
extern const cli::Operation list_foundation_models;
extern const cli::Operation list_guardrails;
extern const cli::Operation list_imported_models;
extern const cli::Operation list_inference_profiles;
extern const cli::Operation list_marketplace_model_endpoints;
extern const cli::Operation list_model_copy_jobs;
extern const cli::Operation list_model_customization_jobs;
extern const cli::Operation list_model_import_jobs;
extern const cli::Operation list_model_invocation_jobs;
extern const cli::Operation list_prompt_routers;
extern const cli::Operation list_provisioned_model_throughputs;
extern const cli::Operation list_tags_for_resource;
extern const cli::Operation put_account_data_retention;
extern const cli::Operation put_enforced_guardrail_configuration;
extern const cli::Operation put_model_invocation_logging_configuration;
extern const cli::Operation put_resource_policy;
extern const cli::Operation put_use_case_for_model_access;
extern const cli::Operation register_marketplace_model_endpoint;
extern const cli::Operation start_automated_reasoning_policy_build_workflow;
extern const cli::Operation start_automated_reasoning_policy_test_workflow;
extern const cli::Operation stop_advanced_prompt_optimization_job;
extern const cli::Operation stop_evaluation_job;
extern const cli::Operation stop_model_customization_job;
extern const cli::Operation stop_model_invocation_job;
extern const cli::Operation tag_resource;
extern const cli::Operation untag_resource;
extern const cli::Operation update_automated_reasoning_policy;
extern const cli::Operation update_automated_reasoning_policy_annotations;
extern const cli::Operation update_automated_reasoning_policy_test_case;
extern const cli::Operation update_custom_model_deployment;
extern const cli::Operation update_guardrail;
extern const cli::Operation update_marketplace_model_endpoint;
extern const cli::Operation update_provisioned_model_throughput;

namespace {

constexpr const cli::Operation* operations[] = {
    &batch_delete_advanced_prompt_optimization_job,
    &batch_delete_evaluation_job,
    &cancel_automated_reasoning_policy_build_workflow,
    &create_advanced_prompt_optimization_job,
    &create_automated_reasoning_policy,
    &create_automated_reasoning_policy_test_case,
    &create_automated_reasoning_policy_version,
    &create_custom_model,
    &create_custom_model_deployment,
    &create_evaluation_job,
    &create_foundation_model_agreement,
    &create_guardrail,
    &create_guardrail_version,
    &create_inference_profile,
    &create_marketplace_model_endpoint,
    &create_model_copy_job,
    &create_model_customization_job,
    &create_model_import_job,
    &create_model_invocation_job,
    &create_prompt_router,
    &create_provisioned_model_throughput,
    &delete_automated_reasoning_policy,
    &delete_automated_reasoning_policy_build_workflow,
    &delete_automated_reasoning_policy_test_case,
    &delete_custom_model,
    &delete_custom_model_deployment,
    &delete_enforced_guardrail_configuration,
    &delete_foundation_model_agreement,
    &delete_guardrail,
    &delete_imported_model,
    &delete_inference_profile,
    &delete_marketplace_model_endpoint,
    &delete_model_invocation_logging_configuration,
    &delete_prompt_router,
    &delete_provisioned_model_throughput,
    &delete_resource_policy,
    &deregister_marketplace_model_endpoint,
    &export_automated_reasoning_policy_version,
    &get_account_data_retention,
    &get_advanced_prompt_optimization_job,
    &get_automated_reasoning_policy,
    &get_automated_reasoning_policy_annotations,
    &get_automated_reasoning_policy_build_workflow,
    &get_automated_reasoning_policy_build_workflow_result_assets,
    &get_automated_reasoning_policy_next_scenario,
    &get_automated_reasoning_policy_test_case,
    &get_automated_reasoning_policy_test_result,
    &get_custom_model,
    &get_custom_model_deployment,
    &get_evaluation_job,
    &get_foundation_model,
    &get_foundation_model_availability,
    &get_guardrail,
    &get_imported_model,
    &get_inference_profile,
    &get_marketplace_model_endpoint,
    &get_model_copy_job,
    &get_model_customization_job,
    &get_model_import_job,
    &get_model_invocation_job,
    &get_model_invocation_logging_configuration,
    &get_prompt_router,
    &get_provisioned_model_throughput,
    &get_resource_policy,
    &get_use_case_for_model_access,
    &list_advanced_prompt_optimization_jobs,
    &list_automated_reasoning_policies,
    &list_automated_reasoning_policy_build_workflows,
    &list_automated_reasoning_policy_test_cases,
    &list_automated_reasoning_policy_test_results,
    &list_custom_model_deployments,
    &list_custom_models,
    &list_enforced_guardrails_configuration,
    &list_evaluation_jobs,
    &list_foundation_model_agreement_offers,
    &list_foundation_models,
    &list_guardrails,
    &list_imported_models,
    &list_inference_profiles,
    &list_marketplace_model_endpoints,
    &list_model_copy_jobs,
    &list_model_customization_jobs,
    &list_model_import_jobs,
    &list_model_invocation_jobs,
    &list_prompt_routers,
    &list_provisioned_model_throughputs,
    &list_tags_for_resource,
    &put_account_data_retention,
    &put_enforced_guardrail_configuration,
    &put_model_invocation_logging_configuration,
    &put_resource_policy,
    &put_use_case_for_model_access,
    &register_marketplace_model_endpoint,
    &start_automated_reasoning_policy_build_workflow,
    &start_automated_reasoning_policy_test_workflow,
    &stop_advanced_prompt_optimization_job,
    &stop_evaluation_job,
    &stop_model_customization_job,
    &stop_model_invocation_job,
    &tag_resource,
    &untag_resource,
    &update_automated_reasoning_policy,
    &update_automated_reasoning_policy_annotations,
    &update_automated_reasoning_policy_test_case,
    &update_custom_model_deployment,
    &update_guardrail,
    &update_marketplace_model_endpoint,
    &update_provisioned_model_throughput,
};

}  // namespace

extern const cli::Service service;
constexpr cli::Service service{
    .command = "bedrock",
    .title = "Bedrock",
    .settings = {.id = "Bedrock", .endpoint_prefix = "bedrock", .signing_name = "bedrock", .bearer_auth = true},
    .operations = operations};

}  // namespace outcrop::bedrock::commands
