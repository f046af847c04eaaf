// Where requests and answers hold what the model calls sensitive.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/internal/sensitive.h"

#include "service.h"

namespace outcrop::bedrock {
namespace sensitive {
extern const internal::SensitiveShape automated_evaluation_config;
extern const internal::SensitiveShape automated_evaluation_custom_metric_config;
extern const internal::SensitiveShape automated_evaluation_custom_metric_source;
extern const internal::SensitiveShape automated_reasoning_check_finding;
extern const internal::SensitiveShape automated_reasoning_check_impossible_finding;
extern const internal::SensitiveShape automated_reasoning_check_input_text_reference;
extern const internal::SensitiveShape automated_reasoning_check_invalid_finding;
extern const internal::SensitiveShape automated_reasoning_check_logic_warning;
extern const internal::SensitiveShape automated_reasoning_check_satisfiable_finding;
extern const internal::SensitiveShape automated_reasoning_check_scenario;
extern const internal::SensitiveShape automated_reasoning_check_translation;
extern const internal::SensitiveShape automated_reasoning_check_translation_ambiguous_finding;
extern const internal::SensitiveShape automated_reasoning_check_translation_option;
extern const internal::SensitiveShape automated_reasoning_check_valid_finding;
extern const internal::SensitiveShape automated_reasoning_logic_statement;
extern const internal::SensitiveShape automated_reasoning_policy_add_rule_annotation;
extern const internal::SensitiveShape automated_reasoning_policy_add_rule_from_natural_language_annotation;
extern const internal::SensitiveShape automated_reasoning_policy_add_rule_mutation;
extern const internal::SensitiveShape automated_reasoning_policy_add_type_annotation;
extern const internal::SensitiveShape automated_reasoning_policy_add_type_mutation;
extern const internal::SensitiveShape automated_reasoning_policy_add_type_value;
extern const internal::SensitiveShape automated_reasoning_policy_add_variable_annotation;
extern const internal::SensitiveShape automated_reasoning_policy_add_variable_mutation;
extern const internal::SensitiveShape automated_reasoning_policy_annotated_chunk;
extern const internal::SensitiveShape automated_reasoning_policy_annotated_content;
extern const internal::SensitiveShape automated_reasoning_policy_annotated_line;
extern const internal::SensitiveShape automated_reasoning_policy_annotation;
extern const internal::SensitiveShape automated_reasoning_policy_atomic_statement;
extern const internal::SensitiveShape automated_reasoning_policy_build_log;
extern const internal::SensitiveShape automated_reasoning_policy_build_log_entry;
extern const internal::SensitiveShape automated_reasoning_policy_build_result_asset_manifest;
extern const internal::SensitiveShape automated_reasoning_policy_build_result_asset_manifest_entry;
extern const internal::SensitiveShape automated_reasoning_policy_build_result_assets;
extern const internal::SensitiveShape automated_reasoning_policy_build_step;
extern const internal::SensitiveShape automated_reasoning_policy_build_step_context;
extern const internal::SensitiveShape automated_reasoning_policy_build_workflow_document;
extern const internal::SensitiveShape automated_reasoning_policy_build_workflow_repair_content;
extern const internal::SensitiveShape automated_reasoning_policy_build_workflow_source;
extern const internal::SensitiveShape automated_reasoning_policy_definition;
extern const internal::SensitiveShape automated_reasoning_policy_definition_element;
extern const internal::SensitiveShape automated_reasoning_policy_definition_quality_report;
extern const internal::SensitiveShape automated_reasoning_policy_definition_rule;
extern const internal::SensitiveShape automated_reasoning_policy_definition_type;
extern const internal::SensitiveShape automated_reasoning_policy_definition_type_value;
extern const internal::SensitiveShape automated_reasoning_policy_definition_type_value_pair;
extern const internal::SensitiveShape automated_reasoning_policy_definition_variable;
extern const internal::SensitiveShape automated_reasoning_policy_delete_type_annotation;
extern const internal::SensitiveShape automated_reasoning_policy_delete_type_mutation;
extern const internal::SensitiveShape automated_reasoning_policy_delete_variable_annotation;
extern const internal::SensitiveShape automated_reasoning_policy_delete_variable_mutation;
extern const internal::SensitiveShape automated_reasoning_policy_disjoint_rule_set;
extern const internal::SensitiveShape automated_reasoning_policy_fidelity_report;
extern const internal::SensitiveShape automated_reasoning_policy_generate_fidelity_report_content;
extern const internal::SensitiveShape automated_reasoning_policy_generated_test_case;
extern const internal::SensitiveShape automated_reasoning_policy_generated_test_cases;
extern const internal::SensitiveShape automated_reasoning_policy_ingest_content_annotation;
extern const internal::SensitiveShape automated_reasoning_policy_iterative_refinement_content;
extern const internal::SensitiveShape automated_reasoning_policy_mutation;
extern const internal::SensitiveShape automated_reasoning_policy_report_source_document;
extern const internal::SensitiveShape automated_reasoning_policy_rule_report;
extern const internal::SensitiveShape automated_reasoning_policy_scenario;
extern const internal::SensitiveShape automated_reasoning_policy_scenarios;
extern const internal::SensitiveShape automated_reasoning_policy_source_document;
extern const internal::SensitiveShape automated_reasoning_policy_statement_reference_whole;
extern const internal::SensitiveShape automated_reasoning_policy_summary;
extern const internal::SensitiveShape automated_reasoning_policy_test_case;
extern const internal::SensitiveShape automated_reasoning_policy_test_result;
extern const internal::SensitiveShape automated_reasoning_policy_type_value_annotation;
extern const internal::SensitiveShape automated_reasoning_policy_update_from_rule_feedback_annotation;
extern const internal::SensitiveShape automated_reasoning_policy_update_from_scenario_feedback_annotation;
extern const internal::SensitiveShape automated_reasoning_policy_update_rule_annotation;
extern const internal::SensitiveShape automated_reasoning_policy_update_rule_mutation;
extern const internal::SensitiveShape automated_reasoning_policy_update_type_annotation;
extern const internal::SensitiveShape automated_reasoning_policy_update_type_mutation;
extern const internal::SensitiveShape automated_reasoning_policy_update_type_value;
extern const internal::SensitiveShape automated_reasoning_policy_update_variable_annotation;
extern const internal::SensitiveShape automated_reasoning_policy_update_variable_mutation;
extern const internal::SensitiveShape automated_reasoning_policy_variable_report_whole;
extern const internal::SensitiveShape automated_reasoning_policy_workflow_type_content;
extern const internal::SensitiveShape batch_delete_evaluation_job_answer;
extern const internal::SensitiveShape batch_delete_evaluation_job_error;
extern const internal::SensitiveShape batch_delete_evaluation_job_item;
extern const internal::SensitiveShape batch_delete_evaluation_job_request;
extern const internal::SensitiveShape byte_content_doc;
extern const internal::SensitiveShape create_automated_reasoning_policy_answer;
extern const internal::SensitiveShape create_automated_reasoning_policy_request;
extern const internal::SensitiveShape create_automated_reasoning_policy_test_case_request;
extern const internal::SensitiveShape create_automated_reasoning_policy_version_answer;
extern const internal::SensitiveShape create_evaluation_job_request;
extern const internal::SensitiveShape create_guardrail_request;
extern const internal::SensitiveShape create_guardrail_version_request;
extern const internal::SensitiveShape create_inference_profile_request;
extern const internal::SensitiveShape create_model_customization_job_request;
extern const internal::SensitiveShape create_prompt_router_request;
extern const internal::SensitiveShape custom_metric_definition_whole;
extern const internal::SensitiveShape evaluation_bedrock_model;
extern const internal::SensitiveShape evaluation_config;
extern const internal::SensitiveShape evaluation_dataset;
extern const internal::SensitiveShape evaluation_dataset_metric_config;
extern const internal::SensitiveShape evaluation_inference_config;
extern const internal::SensitiveShape evaluation_model_config;
extern const internal::SensitiveShape external_source;
extern const internal::SensitiveShape external_sources_generation_configuration;
extern const internal::SensitiveShape external_sources_retrieve_and_generate_configuration;
extern const internal::SensitiveShape field_for_reranking_whole;
extern const internal::SensitiveShape filter_attribute_whole;
extern const internal::SensitiveShape generation_configuration;
extern const internal::SensitiveShape get_automated_reasoning_policy_annotations_answer;
extern const internal::SensitiveShape get_automated_reasoning_policy_answer;
extern const internal::SensitiveShape get_automated_reasoning_policy_build_workflow_answer;
extern const internal::SensitiveShape get_automated_reasoning_policy_build_workflow_result_assets_answer;
extern const internal::SensitiveShape get_automated_reasoning_policy_next_scenario_answer;
extern const internal::SensitiveShape get_automated_reasoning_policy_test_case_answer;
extern const internal::SensitiveShape get_automated_reasoning_policy_test_result_answer;
extern const internal::SensitiveShape get_custom_model_answer;
extern const internal::SensitiveShape get_evaluation_job_answer;
extern const internal::SensitiveShape get_guardrail_answer;
extern const internal::SensitiveShape get_inference_profile_answer;
extern const internal::SensitiveShape get_model_customization_job_answer;
extern const internal::SensitiveShape get_model_invocation_job_answer;
extern const internal::SensitiveShape get_prompt_router_answer;
extern const internal::SensitiveShape guardrail_content_filter;
extern const internal::SensitiveShape guardrail_content_filter_config;
extern const internal::SensitiveShape guardrail_content_filters_tier;
extern const internal::SensitiveShape guardrail_content_filters_tier_config;
extern const internal::SensitiveShape guardrail_content_policy;
extern const internal::SensitiveShape guardrail_content_policy_config;
extern const internal::SensitiveShape guardrail_contextual_grounding_filter;
extern const internal::SensitiveShape guardrail_contextual_grounding_filter_config;
extern const internal::SensitiveShape guardrail_contextual_grounding_policy;
extern const internal::SensitiveShape guardrail_contextual_grounding_policy_config;
extern const internal::SensitiveShape guardrail_contextual_grounding_tier;
extern const internal::SensitiveShape guardrail_contextual_grounding_tier_config;
extern const internal::SensitiveShape guardrail_managed_words;
extern const internal::SensitiveShape guardrail_managed_words_config;
extern const internal::SensitiveShape guardrail_summary;
extern const internal::SensitiveShape guardrail_topic;
extern const internal::SensitiveShape guardrail_topic_config;
extern const internal::SensitiveShape guardrail_topic_policy;
extern const internal::SensitiveShape guardrail_topic_policy_config;
extern const internal::SensitiveShape guardrail_topics_tier;
extern const internal::SensitiveShape guardrail_topics_tier_config;
extern const internal::SensitiveShape guardrail_word;
extern const internal::SensitiveShape guardrail_word_config;
extern const internal::SensitiveShape guardrail_word_policy;
extern const internal::SensitiveShape guardrail_word_policy_config;
extern const internal::SensitiveShape human_evaluation_config;
extern const internal::SensitiveShape human_evaluation_custom_metric;
extern const internal::SensitiveShape human_workflow_config;
extern const internal::SensitiveShape implicit_filter_configuration;
extern const internal::SensitiveShape inference_profile_summary;
extern const internal::SensitiveShape invocation_logs_config;
extern const internal::SensitiveShape knowledge_base_config;
extern const internal::SensitiveShape knowledge_base_retrieval_configuration;
extern const internal::SensitiveShape knowledge_base_retrieve_and_generate_configuration;
extern const internal::SensitiveShape knowledge_base_vector_search_configuration;
extern const internal::SensitiveShape list_automated_reasoning_policies_answer;
extern const internal::SensitiveShape list_automated_reasoning_policy_test_cases_answer;
extern const internal::SensitiveShape list_automated_reasoning_policy_test_results_answer;
extern const internal::SensitiveShape list_guardrails_answer;
extern const internal::SensitiveShape list_inference_profiles_answer;
extern const internal::SensitiveShape list_model_invocation_jobs_answer;
extern const internal::SensitiveShape list_prompt_routers_answer;
extern const internal::SensitiveShape map;
extern const internal::SensitiveShape map_2;
extern const internal::SensitiveShape metadata_attribute_schema_whole;
extern const internal::SensitiveShape metadata_configuration_for_reranking;
extern const internal::SensitiveShape model_invocation_job_summary;
extern const internal::SensitiveShape prompt_router_summary;
extern const internal::SensitiveShape prompt_template;
extern const internal::SensitiveShape rag_config;
extern const internal::SensitiveShape rating_scale_item_value_whole;
extern const internal::SensitiveShape rating_scale_item_whole;
extern const internal::SensitiveShape request_metadata_base_filters;
extern const internal::SensitiveShape request_metadata_filters;
extern const internal::SensitiveShape reranking_metadata_selective_mode_configuration;
extern const internal::SensitiveShape retrieval_filter_whole;
extern const internal::SensitiveShape retrieve_and_generate_configuration;
extern const internal::SensitiveShape retrieve_config;
extern const internal::SensitiveShape training_data_config;
extern const internal::SensitiveShape update_automated_reasoning_policy_annotations_request;
extern const internal::SensitiveShape update_automated_reasoning_policy_answer;
extern const internal::SensitiveShape update_automated_reasoning_policy_request;
extern const internal::SensitiveShape update_automated_reasoning_policy_test_case_request;
extern const internal::SensitiveShape update_guardrail_request;
extern const internal::SensitiveShape vector_search_bedrock_reranking_configuration;
extern const internal::SensitiveShape vector_search_reranking_configuration;

constexpr internal::SensitiveMember automated_evaluation_config_members[] = {
    {"datasetMetricConfigs", &sensitive::evaluation_dataset_metric_config},
    {"customMetricConfig", &sensitive::automated_evaluation_custom_metric_config},
};
constexpr internal::SensitiveShape automated_evaluation_config{
    .members = automated_evaluation_config_members,
};
constexpr internal::SensitiveMember automated_evaluation_custom_metric_config_members[] = {
    {"customMetrics", &sensitive::automated_evaluation_custom_metric_source},
};
constexpr internal::SensitiveShape automated_evaluation_custom_metric_config{
    .members = automated_evaluation_custom_metric_config_members,
};
constexpr internal::SensitiveMember automated_evaluation_custom_metric_source_members[] = {
    {"customMetricDefinition", &sensitive::custom_metric_definition_whole},
};
constexpr internal::SensitiveShape automated_evaluation_custom_metric_source{
    .members = automated_evaluation_custom_metric_source_members,
};
constexpr internal::SensitiveMember automated_reasoning_check_finding_members[] = {
    {"valid", &sensitive::automated_reasoning_check_valid_finding},
    {"invalid", &sensitive::automated_reasoning_check_invalid_finding},
    {"satisfiable", &sensitive::automated_reasoning_check_satisfiable_finding},
    {"impossible", &sensitive::automated_reasoning_check_impossible_finding},
    {"translationAmbiguous", &sensitive::automated_reasoning_check_translation_ambiguous_finding},
};
constexpr internal::SensitiveShape automated_reasoning_check_finding{
    .members = automated_reasoning_check_finding_members,
};
constexpr internal::SensitiveMember automated_reasoning_check_impossible_finding_members[] = {
    {"translation", &sensitive::automated_reasoning_check_translation},
    {"logicWarning", &sensitive::automated_reasoning_check_logic_warning},
};
constexpr internal::SensitiveShape automated_reasoning_check_impossible_finding{
    .members = automated_reasoning_check_impossible_finding_members,
};
constexpr internal::SensitiveMember automated_reasoning_check_input_text_reference_members[] = {
    {"text", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_check_input_text_reference{
    .members = automated_reasoning_check_input_text_reference_members,
};
constexpr internal::SensitiveMember automated_reasoning_check_invalid_finding_members[] = {
    {"translation", &sensitive::automated_reasoning_check_translation},
    {"logicWarning", &sensitive::automated_reasoning_check_logic_warning},
};
constexpr internal::SensitiveShape automated_reasoning_check_invalid_finding{
    .members = automated_reasoning_check_invalid_finding_members,
};
constexpr internal::SensitiveMember automated_reasoning_check_logic_warning_members[] = {
    {"premises", &sensitive::automated_reasoning_logic_statement},
    {"claims", &sensitive::automated_reasoning_logic_statement},
};
constexpr internal::SensitiveShape automated_reasoning_check_logic_warning{
    .members = automated_reasoning_check_logic_warning_members,
};
constexpr internal::SensitiveMember automated_reasoning_check_satisfiable_finding_members[] = {
    {"translation", &sensitive::automated_reasoning_check_translation},
    {"claimsTrueScenario", &sensitive::automated_reasoning_check_scenario},
    {"claimsFalseScenario", &sensitive::automated_reasoning_check_scenario},
    {"logicWarning", &sensitive::automated_reasoning_check_logic_warning},
};
constexpr internal::SensitiveShape automated_reasoning_check_satisfiable_finding{
    .members = automated_reasoning_check_satisfiable_finding_members,
};
constexpr internal::SensitiveMember automated_reasoning_check_scenario_members[] = {
    {"statements", &sensitive::automated_reasoning_logic_statement},
};
constexpr internal::SensitiveShape automated_reasoning_check_scenario{
    .members = automated_reasoning_check_scenario_members,
};
constexpr internal::SensitiveMember automated_reasoning_check_translation_members[] = {
    {"premises", &sensitive::automated_reasoning_logic_statement},
    {"claims", &sensitive::automated_reasoning_logic_statement},
    {"untranslatedPremises", &sensitive::automated_reasoning_check_input_text_reference},
    {"untranslatedClaims", &sensitive::automated_reasoning_check_input_text_reference},
};
constexpr internal::SensitiveShape automated_reasoning_check_translation{
    .members = automated_reasoning_check_translation_members,
};
constexpr internal::SensitiveMember automated_reasoning_check_translation_ambiguous_finding_members[] = {
    {"options", &sensitive::automated_reasoning_check_translation_option},
    {"differenceScenarios", &sensitive::automated_reasoning_check_scenario},
};
constexpr internal::SensitiveShape automated_reasoning_check_translation_ambiguous_finding{
    .members = automated_reasoning_check_translation_ambiguous_finding_members,
};
constexpr internal::SensitiveMember automated_reasoning_check_translation_option_members[] = {
    {"translations", &sensitive::automated_reasoning_check_translation},
};
constexpr internal::SensitiveShape automated_reasoning_check_translation_option{
    .members = automated_reasoning_check_translation_option_members,
};
constexpr internal::SensitiveMember automated_reasoning_check_valid_finding_members[] = {
    {"translation", &sensitive::automated_reasoning_check_translation},
    {"claimsTrueScenario", &sensitive::automated_reasoning_check_scenario},
    {"logicWarning", &sensitive::automated_reasoning_check_logic_warning},
};
constexpr internal::SensitiveShape automated_reasoning_check_valid_finding{
    .members = automated_reasoning_check_valid_finding_members,
};
constexpr internal::SensitiveMember automated_reasoning_logic_statement_members[] = {
    {"logic", &internal::everything_sensitive},
    {"naturalLanguage", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_logic_statement{
    .members = automated_reasoning_logic_statement_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_add_rule_annotation_members[] = {
    {"expression", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_add_rule_annotation{
    .members = automated_reasoning_policy_add_rule_annotation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_add_rule_from_natural_language_annotation_members[] = {
    {"naturalLanguage", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_add_rule_from_natural_language_annotation{
    .members = automated_reasoning_policy_add_rule_from_natural_language_annotation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_add_rule_mutation_members[] = {
    {"rule", &sensitive::automated_reasoning_policy_definition_rule},
};
constexpr internal::SensitiveShape automated_reasoning_policy_add_rule_mutation{
    .members = automated_reasoning_policy_add_rule_mutation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_add_type_annotation_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
    {"values", &sensitive::automated_reasoning_policy_definition_type_value},
};
constexpr internal::SensitiveShape automated_reasoning_policy_add_type_annotation{
    .members = automated_reasoning_policy_add_type_annotation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_add_type_mutation_members[] = {
    {"type", &sensitive::automated_reasoning_policy_definition_type},
};
constexpr internal::SensitiveShape automated_reasoning_policy_add_type_mutation{
    .members = automated_reasoning_policy_add_type_mutation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_add_type_value_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_add_type_value{
    .members = automated_reasoning_policy_add_type_value_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_add_variable_annotation_members[] = {
    {"name", &internal::everything_sensitive},
    {"type", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_add_variable_annotation{
    .members = automated_reasoning_policy_add_variable_annotation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_add_variable_mutation_members[] = {
    {"variable", &sensitive::automated_reasoning_policy_definition_variable},
};
constexpr internal::SensitiveShape automated_reasoning_policy_add_variable_mutation{
    .members = automated_reasoning_policy_add_variable_mutation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_annotated_chunk_members[] = {
    {"content", &sensitive::automated_reasoning_policy_annotated_content},
};
constexpr internal::SensitiveShape automated_reasoning_policy_annotated_chunk{
    .members = automated_reasoning_policy_annotated_chunk_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_annotated_content_members[] = {
    {"line", &sensitive::automated_reasoning_policy_annotated_line},
};
constexpr internal::SensitiveShape automated_reasoning_policy_annotated_content{
    .members = automated_reasoning_policy_annotated_content_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_annotated_line_members[] = {
    {"lineText", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_annotated_line{
    .members = automated_reasoning_policy_annotated_line_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_annotation_members[] = {
    {"addType", &sensitive::automated_reasoning_policy_add_type_annotation},
    {"updateType", &sensitive::automated_reasoning_policy_update_type_annotation},
    {"deleteType", &sensitive::automated_reasoning_policy_delete_type_annotation},
    {"addVariable", &sensitive::automated_reasoning_policy_add_variable_annotation},
    {"updateVariable", &sensitive::automated_reasoning_policy_update_variable_annotation},
    {"deleteVariable", &sensitive::automated_reasoning_policy_delete_variable_annotation},
    {"addRule", &sensitive::automated_reasoning_policy_add_rule_annotation},
    {"updateRule", &sensitive::automated_reasoning_policy_update_rule_annotation},
    {"addRuleFromNaturalLanguage", &sensitive::automated_reasoning_policy_add_rule_from_natural_language_annotation},
    {"updateFromRulesFeedback", &sensitive::automated_reasoning_policy_update_from_rule_feedback_annotation},
    {"updateFromScenarioFeedback", &sensitive::automated_reasoning_policy_update_from_scenario_feedback_annotation},
    {"ingestContent", &sensitive::automated_reasoning_policy_ingest_content_annotation},
};
constexpr internal::SensitiveShape automated_reasoning_policy_annotation{
    .members = automated_reasoning_policy_annotation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_atomic_statement_members[] = {
    {"text", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_atomic_statement{
    .members = automated_reasoning_policy_atomic_statement_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_build_log_members[] = {
    {"entries", &sensitive::automated_reasoning_policy_build_log_entry},
};
constexpr internal::SensitiveShape automated_reasoning_policy_build_log{
    .members = automated_reasoning_policy_build_log_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_build_log_entry_members[] = {
    {"annotation", &sensitive::automated_reasoning_policy_annotation},
    {"buildSteps", &sensitive::automated_reasoning_policy_build_step},
};
constexpr internal::SensitiveShape automated_reasoning_policy_build_log_entry{
    .members = automated_reasoning_policy_build_log_entry_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_build_result_asset_manifest_members[] = {
    {"entries", &sensitive::automated_reasoning_policy_build_result_asset_manifest_entry},
};
constexpr internal::SensitiveShape automated_reasoning_policy_build_result_asset_manifest{
    .members = automated_reasoning_policy_build_result_asset_manifest_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_build_result_asset_manifest_entry_members[] = {
    {"assetName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_build_result_asset_manifest_entry{
    .members = automated_reasoning_policy_build_result_asset_manifest_entry_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_build_result_assets_members[] = {
    {"policyDefinition", &sensitive::automated_reasoning_policy_definition},
    {"qualityReport", &sensitive::automated_reasoning_policy_definition_quality_report},
    {"buildLog", &sensitive::automated_reasoning_policy_build_log},
    {"generatedTestCases", &sensitive::automated_reasoning_policy_generated_test_cases},
    {"policyScenarios", &sensitive::automated_reasoning_policy_scenarios},
    {"assetManifest", &sensitive::automated_reasoning_policy_build_result_asset_manifest},
    {"document", &sensitive::automated_reasoning_policy_source_document},
    {"fidelityReport", &sensitive::automated_reasoning_policy_fidelity_report},
};
constexpr internal::SensitiveShape automated_reasoning_policy_build_result_assets{
    .members = automated_reasoning_policy_build_result_assets_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_build_step_members[] = {
    {"context", &sensitive::automated_reasoning_policy_build_step_context},
    {"priorElement", &sensitive::automated_reasoning_policy_definition_element},
};
constexpr internal::SensitiveShape automated_reasoning_policy_build_step{
    .members = automated_reasoning_policy_build_step_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_build_step_context_members[] = {
    {"mutation", &sensitive::automated_reasoning_policy_mutation},
};
constexpr internal::SensitiveShape automated_reasoning_policy_build_step_context{
    .members = automated_reasoning_policy_build_step_context_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_build_workflow_document_members[] = {
    {"document", &internal::everything_sensitive},
    {"documentName", &internal::everything_sensitive},
    {"documentDescription", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_build_workflow_document{
    .members = automated_reasoning_policy_build_workflow_document_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_build_workflow_repair_content_members[] = {
    {"annotations", &sensitive::automated_reasoning_policy_annotation},
};
constexpr internal::SensitiveShape automated_reasoning_policy_build_workflow_repair_content{
    .members = automated_reasoning_policy_build_workflow_repair_content_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_build_workflow_source_members[] = {
    {"policyDefinition", &sensitive::automated_reasoning_policy_definition},
    {"workflowContent", &sensitive::automated_reasoning_policy_workflow_type_content},
};
constexpr internal::SensitiveShape automated_reasoning_policy_build_workflow_source{
    .members = automated_reasoning_policy_build_workflow_source_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_definition_members[] = {
    {"types", &sensitive::automated_reasoning_policy_definition_type},
    {"rules", &sensitive::automated_reasoning_policy_definition_rule},
    {"variables", &sensitive::automated_reasoning_policy_definition_variable},
};
constexpr internal::SensitiveShape automated_reasoning_policy_definition{
    .members = automated_reasoning_policy_definition_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_definition_element_members[] = {
    {"policyDefinitionVariable", &sensitive::automated_reasoning_policy_definition_variable},
    {"policyDefinitionType", &sensitive::automated_reasoning_policy_definition_type},
    {"policyDefinitionRule", &sensitive::automated_reasoning_policy_definition_rule},
};
constexpr internal::SensitiveShape automated_reasoning_policy_definition_element{
    .members = automated_reasoning_policy_definition_element_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_definition_quality_report_members[] = {
    {"unusedTypes", &internal::everything_sensitive},
    {"unusedTypeValues", &sensitive::automated_reasoning_policy_definition_type_value_pair},
    {"unusedVariables", &internal::everything_sensitive},
    {"disjointRuleSets", &sensitive::automated_reasoning_policy_disjoint_rule_set},
};
constexpr internal::SensitiveShape automated_reasoning_policy_definition_quality_report{
    .members = automated_reasoning_policy_definition_quality_report_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_definition_rule_members[] = {
    {"expression", &internal::everything_sensitive},
    {"alternateExpression", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_definition_rule{
    .members = automated_reasoning_policy_definition_rule_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_definition_type_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
    {"values", &sensitive::automated_reasoning_policy_definition_type_value},
};
constexpr internal::SensitiveShape automated_reasoning_policy_definition_type{
    .members = automated_reasoning_policy_definition_type_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_definition_type_value_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_definition_type_value{
    .members = automated_reasoning_policy_definition_type_value_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_definition_type_value_pair_members[] = {
    {"typeName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_definition_type_value_pair{
    .members = automated_reasoning_policy_definition_type_value_pair_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_definition_variable_members[] = {
    {"name", &internal::everything_sensitive},
    {"type", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_definition_variable{
    .members = automated_reasoning_policy_definition_variable_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_delete_type_annotation_members[] = {
    {"name", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_delete_type_annotation{
    .members = automated_reasoning_policy_delete_type_annotation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_delete_type_mutation_members[] = {
    {"name", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_delete_type_mutation{
    .members = automated_reasoning_policy_delete_type_mutation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_delete_variable_annotation_members[] = {
    {"name", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_delete_variable_annotation{
    .members = automated_reasoning_policy_delete_variable_annotation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_delete_variable_mutation_members[] = {
    {"name", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_delete_variable_mutation{
    .members = automated_reasoning_policy_delete_variable_mutation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_disjoint_rule_set_members[] = {
    {"variables", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_disjoint_rule_set{
    .members = automated_reasoning_policy_disjoint_rule_set_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_fidelity_report_members[] = {
    {"ruleReports", &sensitive::map},
    {"variableReports", &sensitive::map_2},
    {"documentSources", &sensitive::automated_reasoning_policy_report_source_document},
};
constexpr internal::SensitiveShape automated_reasoning_policy_fidelity_report{
    .members = automated_reasoning_policy_fidelity_report_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_generate_fidelity_report_content_members[] = {
    {"documents", &sensitive::automated_reasoning_policy_build_workflow_document},
};
constexpr internal::SensitiveShape automated_reasoning_policy_generate_fidelity_report_content{
    .members = automated_reasoning_policy_generate_fidelity_report_content_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_generated_test_case_members[] = {
    {"queryContent", &internal::everything_sensitive},
    {"guardContent", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_generated_test_case{
    .members = automated_reasoning_policy_generated_test_case_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_generated_test_cases_members[] = {
    {"generatedTestCases", &sensitive::automated_reasoning_policy_generated_test_case},
};
constexpr internal::SensitiveShape automated_reasoning_policy_generated_test_cases{
    .members = automated_reasoning_policy_generated_test_cases_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_ingest_content_annotation_members[] = {
    {"content", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_ingest_content_annotation{
    .members = automated_reasoning_policy_ingest_content_annotation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_iterative_refinement_content_members[] = {
    {"documents", &sensitive::automated_reasoning_policy_build_workflow_document},
    {"feedback", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_iterative_refinement_content{
    .members = automated_reasoning_policy_iterative_refinement_content_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_mutation_members[] = {
    {"addType", &sensitive::automated_reasoning_policy_add_type_mutation},
    {"updateType", &sensitive::automated_reasoning_policy_update_type_mutation},
    {"deleteType", &sensitive::automated_reasoning_policy_delete_type_mutation},
    {"addVariable", &sensitive::automated_reasoning_policy_add_variable_mutation},
    {"updateVariable", &sensitive::automated_reasoning_policy_update_variable_mutation},
    {"deleteVariable", &sensitive::automated_reasoning_policy_delete_variable_mutation},
    {"addRule", &sensitive::automated_reasoning_policy_add_rule_mutation},
    {"updateRule", &sensitive::automated_reasoning_policy_update_rule_mutation},
};
constexpr internal::SensitiveShape automated_reasoning_policy_mutation{
    .members = automated_reasoning_policy_mutation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_report_source_document_members[] = {
    {"documentName", &internal::everything_sensitive},
    {"atomicStatements", &sensitive::automated_reasoning_policy_atomic_statement},
    {"documentContent", &sensitive::automated_reasoning_policy_annotated_chunk},
};
constexpr internal::SensitiveShape automated_reasoning_policy_report_source_document{
    .members = automated_reasoning_policy_report_source_document_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_rule_report_members[] = {
    {"groundingJustifications", &internal::everything_sensitive},
    {"accuracyJustification", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_rule_report{
    .members = automated_reasoning_policy_rule_report_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_scenario_members[] = {
    {"expression", &internal::everything_sensitive},
    {"alternateExpression", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_scenario{
    .members = automated_reasoning_policy_scenario_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_scenarios_members[] = {
    {"policyScenarios", &sensitive::automated_reasoning_policy_scenario},
};
constexpr internal::SensitiveShape automated_reasoning_policy_scenarios{
    .members = automated_reasoning_policy_scenarios_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_source_document_members[] = {
    {"document", &internal::everything_sensitive},
    {"documentName", &internal::everything_sensitive},
    {"documentDescription", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_source_document{
    .members = automated_reasoning_policy_source_document_members,
};
constexpr internal::SensitiveShape automated_reasoning_policy_statement_reference_whole{
    .whole = true,
};
constexpr internal::SensitiveMember automated_reasoning_policy_summary_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_summary{
    .members = automated_reasoning_policy_summary_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_test_case_members[] = {
    {"guardContent", &internal::everything_sensitive},
    {"queryContent", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_test_case{
    .members = automated_reasoning_policy_test_case_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_test_result_members[] = {
    {"testCase", &sensitive::automated_reasoning_policy_test_case},
    {"testFindings", &sensitive::automated_reasoning_check_finding},
};
constexpr internal::SensitiveShape automated_reasoning_policy_test_result{
    .members = automated_reasoning_policy_test_result_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_type_value_annotation_members[] = {
    {"addTypeValue", &sensitive::automated_reasoning_policy_add_type_value},
    {"updateTypeValue", &sensitive::automated_reasoning_policy_update_type_value},
};
constexpr internal::SensitiveShape automated_reasoning_policy_type_value_annotation{
    .members = automated_reasoning_policy_type_value_annotation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_update_from_rule_feedback_annotation_members[] = {
    {"feedback", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_update_from_rule_feedback_annotation{
    .members = automated_reasoning_policy_update_from_rule_feedback_annotation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_update_from_scenario_feedback_annotation_members[] = {
    {"scenarioExpression", &internal::everything_sensitive},
    {"feedback", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_update_from_scenario_feedback_annotation{
    .members = automated_reasoning_policy_update_from_scenario_feedback_annotation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_update_rule_annotation_members[] = {
    {"expression", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_update_rule_annotation{
    .members = automated_reasoning_policy_update_rule_annotation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_update_rule_mutation_members[] = {
    {"rule", &sensitive::automated_reasoning_policy_definition_rule},
};
constexpr internal::SensitiveShape automated_reasoning_policy_update_rule_mutation{
    .members = automated_reasoning_policy_update_rule_mutation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_update_type_annotation_members[] = {
    {"name", &internal::everything_sensitive},
    {"newName", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
    {"values", &sensitive::automated_reasoning_policy_type_value_annotation},
};
constexpr internal::SensitiveShape automated_reasoning_policy_update_type_annotation{
    .members = automated_reasoning_policy_update_type_annotation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_update_type_mutation_members[] = {
    {"type", &sensitive::automated_reasoning_policy_definition_type},
};
constexpr internal::SensitiveShape automated_reasoning_policy_update_type_mutation{
    .members = automated_reasoning_policy_update_type_mutation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_update_type_value_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_update_type_value{
    .members = automated_reasoning_policy_update_type_value_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_update_variable_annotation_members[] = {
    {"name", &internal::everything_sensitive},
    {"newName", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape automated_reasoning_policy_update_variable_annotation{
    .members = automated_reasoning_policy_update_variable_annotation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_update_variable_mutation_members[] = {
    {"variable", &sensitive::automated_reasoning_policy_definition_variable},
};
constexpr internal::SensitiveShape automated_reasoning_policy_update_variable_mutation{
    .members = automated_reasoning_policy_update_variable_mutation_members,
};
constexpr internal::SensitiveMember automated_reasoning_policy_variable_report_whole_members[] = {
    {"groundingStatements", &sensitive::automated_reasoning_policy_statement_reference_whole},
};
constexpr internal::SensitiveShape automated_reasoning_policy_variable_report_whole{
    .members = automated_reasoning_policy_variable_report_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember automated_reasoning_policy_workflow_type_content_members[] = {
    {"documents", &sensitive::automated_reasoning_policy_build_workflow_document},
    {"policyRepairAssets", &sensitive::automated_reasoning_policy_build_workflow_repair_content},
    {"generateFidelityReportContent", &sensitive::automated_reasoning_policy_generate_fidelity_report_content},
    {"iterativeRefinementContent", &sensitive::automated_reasoning_policy_iterative_refinement_content},
};
constexpr internal::SensitiveShape automated_reasoning_policy_workflow_type_content{
    .members = automated_reasoning_policy_workflow_type_content_members,
};
constexpr internal::SensitiveMember batch_delete_evaluation_job_answer_members[] = {
    {"errors", &sensitive::batch_delete_evaluation_job_error},
    {"evaluationJobs", &sensitive::batch_delete_evaluation_job_item},
};
constexpr internal::SensitiveShape batch_delete_evaluation_job_answer{
    .members = batch_delete_evaluation_job_answer_members,
};
constexpr internal::SensitiveMember batch_delete_evaluation_job_error_members[] = {
    {"jobIdentifier", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape batch_delete_evaluation_job_error{
    .members = batch_delete_evaluation_job_error_members,
};
constexpr internal::SensitiveMember batch_delete_evaluation_job_item_members[] = {
    {"jobIdentifier", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape batch_delete_evaluation_job_item{
    .members = batch_delete_evaluation_job_item_members,
};
constexpr internal::SensitiveMember batch_delete_evaluation_job_request_members[] = {
    {"jobIdentifiers", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape batch_delete_evaluation_job_request{
    .members = batch_delete_evaluation_job_request_members,
};
constexpr internal::SensitiveMember byte_content_doc_members[] = {
    {"identifier", &internal::everything_sensitive},
    {"data", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape byte_content_doc{
    .members = byte_content_doc_members,
};
constexpr internal::SensitiveMember create_automated_reasoning_policy_answer_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_automated_reasoning_policy_answer{
    .members = create_automated_reasoning_policy_answer_members,
};
constexpr internal::SensitiveMember create_automated_reasoning_policy_request_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
    {"policyDefinition", &sensitive::automated_reasoning_policy_definition},
};
constexpr internal::SensitiveShape create_automated_reasoning_policy_request{
    .members = create_automated_reasoning_policy_request_members,
};
constexpr internal::SensitiveMember create_automated_reasoning_policy_test_case_request_members[] = {
    {"guardContent", &internal::everything_sensitive},
    {"queryContent", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_automated_reasoning_policy_test_case_request{
    .members = create_automated_reasoning_policy_test_case_request_members,
};
constexpr internal::SensitiveMember create_automated_reasoning_policy_version_answer_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_automated_reasoning_policy_version_answer{
    .members = create_automated_reasoning_policy_version_answer_members,
};
constexpr internal::SensitiveMember create_evaluation_job_request_members[] = {
    {"jobDescription", &internal::everything_sensitive},
    {"evaluationConfig", &sensitive::evaluation_config},
    {"inferenceConfig", &sensitive::evaluation_inference_config},
};
constexpr internal::SensitiveShape create_evaluation_job_request{
    .members = create_evaluation_job_request_members,
};
constexpr internal::SensitiveMember create_guardrail_request_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
    {"topicPolicyConfig", &sensitive::guardrail_topic_policy_config},
    {"contentPolicyConfig", &sensitive::guardrail_content_policy_config},
    {"wordPolicyConfig", &sensitive::guardrail_word_policy_config},
    {"contextualGroundingPolicyConfig", &sensitive::guardrail_contextual_grounding_policy_config},
    {"blockedInputMessaging", &internal::everything_sensitive},
    {"blockedOutputsMessaging", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_guardrail_request{
    .members = create_guardrail_request_members,
};
constexpr internal::SensitiveMember create_guardrail_version_request_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_guardrail_version_request{
    .members = create_guardrail_version_request_members,
};
constexpr internal::SensitiveMember create_inference_profile_request_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_inference_profile_request{
    .members = create_inference_profile_request_members,
};
constexpr internal::SensitiveMember create_model_customization_job_request_members[] = {
    {"trainingDataConfig", &sensitive::training_data_config},
};
constexpr internal::SensitiveShape create_model_customization_job_request{
    .members = create_model_customization_job_request_members,
};
constexpr internal::SensitiveMember create_prompt_router_request_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape create_prompt_router_request{
    .members = create_prompt_router_request_members,
};
constexpr internal::SensitiveMember custom_metric_definition_whole_members[] = {
    {"ratingScale", &sensitive::rating_scale_item_whole},
};
constexpr internal::SensitiveShape custom_metric_definition_whole{
    .members = custom_metric_definition_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember evaluation_bedrock_model_members[] = {
    {"inferenceParams", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape evaluation_bedrock_model{
    .members = evaluation_bedrock_model_members,
};
constexpr internal::SensitiveMember evaluation_config_members[] = {
    {"automated", &sensitive::automated_evaluation_config},
    {"human", &sensitive::human_evaluation_config},
};
constexpr internal::SensitiveShape evaluation_config{
    .members = evaluation_config_members,
};
constexpr internal::SensitiveMember evaluation_dataset_members[] = {
    {"name", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape evaluation_dataset{
    .members = evaluation_dataset_members,
};
constexpr internal::SensitiveMember evaluation_dataset_metric_config_members[] = {
    {"dataset", &sensitive::evaluation_dataset},
    {"metricNames", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape evaluation_dataset_metric_config{
    .members = evaluation_dataset_metric_config_members,
};
constexpr internal::SensitiveMember evaluation_inference_config_members[] = {
    {"models", &sensitive::evaluation_model_config},
    {"ragConfigs", &sensitive::rag_config},
};
constexpr internal::SensitiveShape evaluation_inference_config{
    .members = evaluation_inference_config_members,
};
constexpr internal::SensitiveMember evaluation_model_config_members[] = {
    {"bedrockModel", &sensitive::evaluation_bedrock_model},
};
constexpr internal::SensitiveShape evaluation_model_config{
    .members = evaluation_model_config_members,
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
constexpr internal::SensitiveShape field_for_reranking_whole{
    .whole = true,
};
constexpr internal::SensitiveShape filter_attribute_whole{
    .whole = true,
};
constexpr internal::SensitiveMember generation_configuration_members[] = {
    {"promptTemplate", &sensitive::prompt_template},
};
constexpr internal::SensitiveShape generation_configuration{
    .members = generation_configuration_members,
};
constexpr internal::SensitiveMember get_automated_reasoning_policy_annotations_answer_members[] = {
    {"name", &internal::everything_sensitive},
    {"annotations", &sensitive::automated_reasoning_policy_annotation},
};
constexpr internal::SensitiveShape get_automated_reasoning_policy_annotations_answer{
    .members = get_automated_reasoning_policy_annotations_answer_members,
};
constexpr internal::SensitiveMember get_automated_reasoning_policy_answer_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_automated_reasoning_policy_answer{
    .members = get_automated_reasoning_policy_answer_members,
};
constexpr internal::SensitiveMember get_automated_reasoning_policy_build_workflow_answer_members[] = {
    {"documentName", &internal::everything_sensitive},
    {"documentDescription", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_automated_reasoning_policy_build_workflow_answer{
    .members = get_automated_reasoning_policy_build_workflow_answer_members,
};
constexpr internal::SensitiveMember get_automated_reasoning_policy_build_workflow_result_assets_answer_members[] = {
    {"buildWorkflowAssets", &sensitive::automated_reasoning_policy_build_result_assets},
};
constexpr internal::SensitiveShape get_automated_reasoning_policy_build_workflow_result_assets_answer{
    .members = get_automated_reasoning_policy_build_workflow_result_assets_answer_members,
};
constexpr internal::SensitiveMember get_automated_reasoning_policy_next_scenario_answer_members[] = {
    {"scenario", &sensitive::automated_reasoning_policy_scenario},
};
constexpr internal::SensitiveShape get_automated_reasoning_policy_next_scenario_answer{
    .members = get_automated_reasoning_policy_next_scenario_answer_members,
};
constexpr internal::SensitiveMember get_automated_reasoning_policy_test_case_answer_members[] = {
    {"testCase", &sensitive::automated_reasoning_policy_test_case},
};
constexpr internal::SensitiveShape get_automated_reasoning_policy_test_case_answer{
    .members = get_automated_reasoning_policy_test_case_answer_members,
};
constexpr internal::SensitiveMember get_automated_reasoning_policy_test_result_answer_members[] = {
    {"testResult", &sensitive::automated_reasoning_policy_test_result},
};
constexpr internal::SensitiveShape get_automated_reasoning_policy_test_result_answer{
    .members = get_automated_reasoning_policy_test_result_answer_members,
};
constexpr internal::SensitiveMember get_custom_model_answer_members[] = {
    {"trainingDataConfig", &sensitive::training_data_config},
};
constexpr internal::SensitiveShape get_custom_model_answer{
    .members = get_custom_model_answer_members,
};
constexpr internal::SensitiveMember get_evaluation_job_answer_members[] = {
    {"jobDescription", &internal::everything_sensitive},
    {"evaluationConfig", &sensitive::evaluation_config},
    {"inferenceConfig", &sensitive::evaluation_inference_config},
};
constexpr internal::SensitiveShape get_evaluation_job_answer{
    .members = get_evaluation_job_answer_members,
};
constexpr internal::SensitiveMember get_guardrail_answer_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
    {"topicPolicy", &sensitive::guardrail_topic_policy},
    {"contentPolicy", &sensitive::guardrail_content_policy},
    {"wordPolicy", &sensitive::guardrail_word_policy},
    {"contextualGroundingPolicy", &sensitive::guardrail_contextual_grounding_policy},
    {"statusReasons", &internal::everything_sensitive},
    {"failureRecommendations", &internal::everything_sensitive},
    {"blockedInputMessaging", &internal::everything_sensitive},
    {"blockedOutputsMessaging", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_guardrail_answer{
    .members = get_guardrail_answer_members,
};
constexpr internal::SensitiveMember get_inference_profile_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_inference_profile_answer{
    .members = get_inference_profile_answer_members,
};
constexpr internal::SensitiveMember get_model_customization_job_answer_members[] = {
    {"trainingDataConfig", &sensitive::training_data_config},
};
constexpr internal::SensitiveShape get_model_customization_job_answer{
    .members = get_model_customization_job_answer_members,
};
constexpr internal::SensitiveMember get_model_invocation_job_answer_members[] = {
    {"message", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_model_invocation_job_answer{
    .members = get_model_invocation_job_answer_members,
};
constexpr internal::SensitiveMember get_prompt_router_answer_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape get_prompt_router_answer{
    .members = get_prompt_router_answer_members,
};
constexpr internal::SensitiveMember guardrail_content_filter_members[] = {
    {"inputModalities", &internal::everything_sensitive},
    {"outputModalities", &internal::everything_sensitive},
    {"inputAction", &internal::everything_sensitive},
    {"outputAction", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_content_filter{
    .members = guardrail_content_filter_members,
};
constexpr internal::SensitiveMember guardrail_content_filter_config_members[] = {
    {"inputModalities", &internal::everything_sensitive},
    {"outputModalities", &internal::everything_sensitive},
    {"inputAction", &internal::everything_sensitive},
    {"outputAction", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_content_filter_config{
    .members = guardrail_content_filter_config_members,
};
constexpr internal::SensitiveMember guardrail_content_filters_tier_members[] = {
    {"tierName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_content_filters_tier{
    .members = guardrail_content_filters_tier_members,
};
constexpr internal::SensitiveMember guardrail_content_filters_tier_config_members[] = {
    {"tierName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_content_filters_tier_config{
    .members = guardrail_content_filters_tier_config_members,
};
constexpr internal::SensitiveMember guardrail_content_policy_members[] = {
    {"filters", &sensitive::guardrail_content_filter},
    {"tier", &sensitive::guardrail_content_filters_tier},
};
constexpr internal::SensitiveShape guardrail_content_policy{
    .members = guardrail_content_policy_members,
};
constexpr internal::SensitiveMember guardrail_content_policy_config_members[] = {
    {"filtersConfig", &sensitive::guardrail_content_filter_config},
    {"tierConfig", &sensitive::guardrail_content_filters_tier_config},
};
constexpr internal::SensitiveShape guardrail_content_policy_config{
    .members = guardrail_content_policy_config_members,
};
constexpr internal::SensitiveMember guardrail_contextual_grounding_filter_members[] = {
    {"action", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_contextual_grounding_filter{
    .members = guardrail_contextual_grounding_filter_members,
};
constexpr internal::SensitiveMember guardrail_contextual_grounding_filter_config_members[] = {
    {"action", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_contextual_grounding_filter_config{
    .members = guardrail_contextual_grounding_filter_config_members,
};
constexpr internal::SensitiveMember guardrail_contextual_grounding_policy_members[] = {
    {"filters", &sensitive::guardrail_contextual_grounding_filter},
    {"tier", &sensitive::guardrail_contextual_grounding_tier},
};
constexpr internal::SensitiveShape guardrail_contextual_grounding_policy{
    .members = guardrail_contextual_grounding_policy_members,
};
constexpr internal::SensitiveMember guardrail_contextual_grounding_policy_config_members[] = {
    {"filtersConfig", &sensitive::guardrail_contextual_grounding_filter_config},
    {"tierConfig", &sensitive::guardrail_contextual_grounding_tier_config},
};
constexpr internal::SensitiveShape guardrail_contextual_grounding_policy_config{
    .members = guardrail_contextual_grounding_policy_config_members,
};
constexpr internal::SensitiveMember guardrail_contextual_grounding_tier_members[] = {
    {"tierName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_contextual_grounding_tier{
    .members = guardrail_contextual_grounding_tier_members,
};
constexpr internal::SensitiveMember guardrail_contextual_grounding_tier_config_members[] = {
    {"tierName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_contextual_grounding_tier_config{
    .members = guardrail_contextual_grounding_tier_config_members,
};
constexpr internal::SensitiveMember guardrail_managed_words_members[] = {
    {"inputAction", &internal::everything_sensitive},
    {"outputAction", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_managed_words{
    .members = guardrail_managed_words_members,
};
constexpr internal::SensitiveMember guardrail_managed_words_config_members[] = {
    {"inputAction", &internal::everything_sensitive},
    {"outputAction", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_managed_words_config{
    .members = guardrail_managed_words_config_members,
};
constexpr internal::SensitiveMember guardrail_summary_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_summary{
    .members = guardrail_summary_members,
};
constexpr internal::SensitiveMember guardrail_topic_members[] = {
    {"name", &internal::everything_sensitive},         {"definition", &internal::everything_sensitive},
    {"examples", &internal::everything_sensitive},     {"inputAction", &internal::everything_sensitive},
    {"outputAction", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_topic{
    .members = guardrail_topic_members,
};
constexpr internal::SensitiveMember guardrail_topic_config_members[] = {
    {"name", &internal::everything_sensitive},         {"definition", &internal::everything_sensitive},
    {"examples", &internal::everything_sensitive},     {"inputAction", &internal::everything_sensitive},
    {"outputAction", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_topic_config{
    .members = guardrail_topic_config_members,
};
constexpr internal::SensitiveMember guardrail_topic_policy_members[] = {
    {"topics", &sensitive::guardrail_topic},
    {"tier", &sensitive::guardrail_topics_tier},
};
constexpr internal::SensitiveShape guardrail_topic_policy{
    .members = guardrail_topic_policy_members,
};
constexpr internal::SensitiveMember guardrail_topic_policy_config_members[] = {
    {"topicsConfig", &sensitive::guardrail_topic_config},
    {"tierConfig", &sensitive::guardrail_topics_tier_config},
};
constexpr internal::SensitiveShape guardrail_topic_policy_config{
    .members = guardrail_topic_policy_config_members,
};
constexpr internal::SensitiveMember guardrail_topics_tier_members[] = {
    {"tierName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_topics_tier{
    .members = guardrail_topics_tier_members,
};
constexpr internal::SensitiveMember guardrail_topics_tier_config_members[] = {
    {"tierName", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_topics_tier_config{
    .members = guardrail_topics_tier_config_members,
};
constexpr internal::SensitiveMember guardrail_word_members[] = {
    {"inputAction", &internal::everything_sensitive},
    {"outputAction", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_word{
    .members = guardrail_word_members,
};
constexpr internal::SensitiveMember guardrail_word_config_members[] = {
    {"inputAction", &internal::everything_sensitive},
    {"outputAction", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape guardrail_word_config{
    .members = guardrail_word_config_members,
};
constexpr internal::SensitiveMember guardrail_word_policy_members[] = {
    {"words", &sensitive::guardrail_word},
    {"managedWordLists", &sensitive::guardrail_managed_words},
};
constexpr internal::SensitiveShape guardrail_word_policy{
    .members = guardrail_word_policy_members,
};
constexpr internal::SensitiveMember guardrail_word_policy_config_members[] = {
    {"wordsConfig", &sensitive::guardrail_word_config},
    {"managedWordListsConfig", &sensitive::guardrail_managed_words_config},
};
constexpr internal::SensitiveShape guardrail_word_policy_config{
    .members = guardrail_word_policy_config_members,
};
constexpr internal::SensitiveMember human_evaluation_config_members[] = {
    {"humanWorkflowConfig", &sensitive::human_workflow_config},
    {"customMetrics", &sensitive::human_evaluation_custom_metric},
    {"datasetMetricConfigs", &sensitive::evaluation_dataset_metric_config},
};
constexpr internal::SensitiveShape human_evaluation_config{
    .members = human_evaluation_config_members,
};
constexpr internal::SensitiveMember human_evaluation_custom_metric_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape human_evaluation_custom_metric{
    .members = human_evaluation_custom_metric_members,
};
constexpr internal::SensitiveMember human_workflow_config_members[] = {
    {"instructions", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape human_workflow_config{
    .members = human_workflow_config_members,
};
constexpr internal::SensitiveMember implicit_filter_configuration_members[] = {
    {"metadataAttributes", &sensitive::metadata_attribute_schema_whole},
};
constexpr internal::SensitiveShape implicit_filter_configuration{
    .members = implicit_filter_configuration_members,
};
constexpr internal::SensitiveMember inference_profile_summary_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape inference_profile_summary{
    .members = inference_profile_summary_members,
};
constexpr internal::SensitiveMember invocation_logs_config_members[] = {
    {"requestMetadataFilters", &sensitive::request_metadata_filters},
};
constexpr internal::SensitiveShape invocation_logs_config{
    .members = invocation_logs_config_members,
};
constexpr internal::SensitiveMember knowledge_base_config_members[] = {
    {"retrieveConfig", &sensitive::retrieve_config},
    {"retrieveAndGenerateConfig", &sensitive::retrieve_and_generate_configuration},
};
constexpr internal::SensitiveShape knowledge_base_config{
    .members = knowledge_base_config_members,
};
constexpr internal::SensitiveMember knowledge_base_retrieval_configuration_members[] = {
    {"vectorSearchConfiguration", &sensitive::knowledge_base_vector_search_configuration},
};
constexpr internal::SensitiveShape knowledge_base_retrieval_configuration{
    .members = knowledge_base_retrieval_configuration_members,
};
constexpr internal::SensitiveMember knowledge_base_retrieve_and_generate_configuration_members[] = {
    {"retrievalConfiguration", &sensitive::knowledge_base_retrieval_configuration},
    {"generationConfiguration", &sensitive::generation_configuration},
};
constexpr internal::SensitiveShape knowledge_base_retrieve_and_generate_configuration{
    .members = knowledge_base_retrieve_and_generate_configuration_members,
};
constexpr internal::SensitiveMember knowledge_base_vector_search_configuration_members[] = {
    {"filter", &sensitive::retrieval_filter_whole},
    {"implicitFilterConfiguration", &sensitive::implicit_filter_configuration},
    {"rerankingConfiguration", &sensitive::vector_search_reranking_configuration},
};
constexpr internal::SensitiveShape knowledge_base_vector_search_configuration{
    .members = knowledge_base_vector_search_configuration_members,
};
constexpr internal::SensitiveMember list_automated_reasoning_policies_answer_members[] = {
    {"automatedReasoningPolicySummaries", &sensitive::automated_reasoning_policy_summary},
};
constexpr internal::SensitiveShape list_automated_reasoning_policies_answer{
    .members = list_automated_reasoning_policies_answer_members,
};
constexpr internal::SensitiveMember list_automated_reasoning_policy_test_cases_answer_members[] = {
    {"testCases", &sensitive::automated_reasoning_policy_test_case},
};
constexpr internal::SensitiveShape list_automated_reasoning_policy_test_cases_answer{
    .members = list_automated_reasoning_policy_test_cases_answer_members,
};
constexpr internal::SensitiveMember list_automated_reasoning_policy_test_results_answer_members[] = {
    {"testResults", &sensitive::automated_reasoning_policy_test_result},
};
constexpr internal::SensitiveShape list_automated_reasoning_policy_test_results_answer{
    .members = list_automated_reasoning_policy_test_results_answer_members,
};
constexpr internal::SensitiveMember list_guardrails_answer_members[] = {
    {"guardrails", &sensitive::guardrail_summary},
};
constexpr internal::SensitiveShape list_guardrails_answer{
    .members = list_guardrails_answer_members,
};
constexpr internal::SensitiveMember list_inference_profiles_answer_members[] = {
    {"inferenceProfileSummaries", &sensitive::inference_profile_summary},
};
constexpr internal::SensitiveShape list_inference_profiles_answer{
    .members = list_inference_profiles_answer_members,
};
constexpr internal::SensitiveMember list_model_invocation_jobs_answer_members[] = {
    {"invocationJobSummaries", &sensitive::model_invocation_job_summary},
};
constexpr internal::SensitiveShape list_model_invocation_jobs_answer{
    .members = list_model_invocation_jobs_answer_members,
};
constexpr internal::SensitiveMember list_prompt_routers_answer_members[] = {
    {"promptRouterSummaries", &sensitive::prompt_router_summary},
};
constexpr internal::SensitiveShape list_prompt_routers_answer{
    .members = list_prompt_routers_answer_members,
};
constexpr internal::SensitiveShape map{
    .values = &sensitive::automated_reasoning_policy_rule_report,
};
constexpr internal::SensitiveShape map_2{
    .values = &sensitive::automated_reasoning_policy_variable_report_whole,
    .keys = true,
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
constexpr internal::SensitiveMember model_invocation_job_summary_members[] = {
    {"message", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape model_invocation_job_summary{
    .members = model_invocation_job_summary_members,
};
constexpr internal::SensitiveMember prompt_router_summary_members[] = {
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape prompt_router_summary{
    .members = prompt_router_summary_members,
};
constexpr internal::SensitiveMember prompt_template_members[] = {
    {"textPromptTemplate", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape prompt_template{
    .members = prompt_template_members,
};
constexpr internal::SensitiveMember rag_config_members[] = {
    {"knowledgeBaseConfig", &sensitive::knowledge_base_config},
};
constexpr internal::SensitiveShape rag_config{
    .members = rag_config_members,
};
constexpr internal::SensitiveShape rating_scale_item_value_whole{
    .whole = true,
};
constexpr internal::SensitiveMember rating_scale_item_whole_members[] = {
    {"value", &sensitive::rating_scale_item_value_whole},
};
constexpr internal::SensitiveShape rating_scale_item_whole{
    .members = rating_scale_item_whole_members,
    .whole = true,
};
constexpr internal::SensitiveMember request_metadata_base_filters_members[] = {
    {"equals", &internal::everything_sensitive},
    {"notEquals", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape request_metadata_base_filters{
    .members = request_metadata_base_filters_members,
};
constexpr internal::SensitiveMember request_metadata_filters_members[] = {
    {"equals", &internal::everything_sensitive},
    {"notEquals", &internal::everything_sensitive},
    {"andAll", &sensitive::request_metadata_base_filters},
    {"orAll", &sensitive::request_metadata_base_filters},
};
constexpr internal::SensitiveShape request_metadata_filters{
    .members = request_metadata_filters_members,
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
constexpr internal::SensitiveMember retrieve_and_generate_configuration_members[] = {
    {"knowledgeBaseConfiguration", &sensitive::knowledge_base_retrieve_and_generate_configuration},
    {"externalSourcesConfiguration", &sensitive::external_sources_retrieve_and_generate_configuration},
};
constexpr internal::SensitiveShape retrieve_and_generate_configuration{
    .members = retrieve_and_generate_configuration_members,
};
constexpr internal::SensitiveMember retrieve_config_members[] = {
    {"knowledgeBaseRetrievalConfiguration", &sensitive::knowledge_base_retrieval_configuration},
};
constexpr internal::SensitiveShape retrieve_config{
    .members = retrieve_config_members,
};
constexpr internal::SensitiveMember training_data_config_members[] = {
    {"invocationLogsConfig", &sensitive::invocation_logs_config},
};
constexpr internal::SensitiveShape training_data_config{
    .members = training_data_config_members,
};
constexpr internal::SensitiveMember update_automated_reasoning_policy_annotations_request_members[] = {
    {"annotations", &sensitive::automated_reasoning_policy_annotation},
};
constexpr internal::SensitiveShape update_automated_reasoning_policy_annotations_request{
    .members = update_automated_reasoning_policy_annotations_request_members,
};
constexpr internal::SensitiveMember update_automated_reasoning_policy_answer_members[] = {
    {"name", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape update_automated_reasoning_policy_answer{
    .members = update_automated_reasoning_policy_answer_members,
};
constexpr internal::SensitiveMember update_automated_reasoning_policy_request_members[] = {
    {"policyDefinition", &sensitive::automated_reasoning_policy_definition},
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape update_automated_reasoning_policy_request{
    .members = update_automated_reasoning_policy_request_members,
};
constexpr internal::SensitiveMember update_automated_reasoning_policy_test_case_request_members[] = {
    {"guardContent", &internal::everything_sensitive},
    {"queryContent", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape update_automated_reasoning_policy_test_case_request{
    .members = update_automated_reasoning_policy_test_case_request_members,
};
constexpr internal::SensitiveMember update_guardrail_request_members[] = {
    {"name", &internal::everything_sensitive},
    {"description", &internal::everything_sensitive},
    {"topicPolicyConfig", &sensitive::guardrail_topic_policy_config},
    {"contentPolicyConfig", &sensitive::guardrail_content_policy_config},
    {"wordPolicyConfig", &sensitive::guardrail_word_policy_config},
    {"contextualGroundingPolicyConfig", &sensitive::guardrail_contextual_grounding_policy_config},
    {"blockedInputMessaging", &internal::everything_sensitive},
    {"blockedOutputsMessaging", &internal::everything_sensitive},
};
constexpr internal::SensitiveShape update_guardrail_request{
    .members = update_guardrail_request_members,
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

constexpr int get_evaluation_job_labels[] = {0};
constexpr int stop_evaluation_job_labels[] = {1};

}  // namespace sensitive

constinit const internal::SensitiveOperation common::sensitive_operations[38] = {
    {
        .name = "BatchDeleteEvaluationJob",
        .request = &sensitive::batch_delete_evaluation_job_request,
        .answer = &sensitive::batch_delete_evaluation_job_answer,
    },
    {
        .name = "CreateAutomatedReasoningPolicy",
        .request = &sensitive::create_automated_reasoning_policy_request,
        .answer = &sensitive::create_automated_reasoning_policy_answer,
    },
    {
        .name = "CreateAutomatedReasoningPolicyTestCase",
        .request = &sensitive::create_automated_reasoning_policy_test_case_request,
    },
    {
        .name = "CreateAutomatedReasoningPolicyVersion",
        .answer = &sensitive::create_automated_reasoning_policy_version_answer,
    },
    {
        .name = "CreateEvaluationJob",
        .request = &sensitive::create_evaluation_job_request,
    },
    {
        .name = "CreateGuardrail",
        .request = &sensitive::create_guardrail_request,
    },
    {
        .name = "CreateGuardrailVersion",
        .request = &sensitive::create_guardrail_version_request,
    },
    {
        .name = "CreateInferenceProfile",
        .request = &sensitive::create_inference_profile_request,
    },
    {
        .name = "CreateModelCustomizationJob",
        .request = &sensitive::create_model_customization_job_request,
    },
    {
        .name = "CreatePromptRouter",
        .request = &sensitive::create_prompt_router_request,
    },
    {
        .name = "ExportAutomatedReasoningPolicyVersion",
        .answer = &sensitive::automated_reasoning_policy_definition,
    },
    {
        .name = "GetAutomatedReasoningPolicy",
        .answer = &sensitive::get_automated_reasoning_policy_answer,
    },
    {
        .name = "GetAutomatedReasoningPolicyAnnotations",
        .answer = &sensitive::get_automated_reasoning_policy_annotations_answer,
    },
    {
        .name = "GetAutomatedReasoningPolicyBuildWorkflow",
        .answer = &sensitive::get_automated_reasoning_policy_build_workflow_answer,
    },
    {
        .name = "GetAutomatedReasoningPolicyBuildWorkflowResultAssets",
        .answer = &sensitive::get_automated_reasoning_policy_build_workflow_result_assets_answer,
    },
    {
        .name = "GetAutomatedReasoningPolicyNextScenario",
        .answer = &sensitive::get_automated_reasoning_policy_next_scenario_answer,
    },
    {
        .name = "GetAutomatedReasoningPolicyTestCase",
        .answer = &sensitive::get_automated_reasoning_policy_test_case_answer,
    },
    {
        .name = "GetAutomatedReasoningPolicyTestResult",
        .answer = &sensitive::get_automated_reasoning_policy_test_result_answer,
    },
    {
        .name = "GetCustomModel",
        .answer = &sensitive::get_custom_model_answer,
    },
    {
        .name = "GetEvaluationJob",
        .answer = &sensitive::get_evaluation_job_answer,
        .labels = sensitive::get_evaluation_job_labels,
    },
    {
        .name = "GetGuardrail",
        .answer = &sensitive::get_guardrail_answer,
    },
    {
        .name = "GetInferenceProfile",
        .answer = &sensitive::get_inference_profile_answer,
    },
    {
        .name = "GetModelCustomizationJob",
        .answer = &sensitive::get_model_customization_job_answer,
    },
    {
        .name = "GetModelInvocationJob",
        .answer = &sensitive::get_model_invocation_job_answer,
    },
    {
        .name = "GetPromptRouter",
        .answer = &sensitive::get_prompt_router_answer,
    },
    {
        .name = "ListAutomatedReasoningPolicies",
        .answer = &sensitive::list_automated_reasoning_policies_answer,
    },
    {
        .name = "ListAutomatedReasoningPolicyTestCases",
        .answer = &sensitive::list_automated_reasoning_policy_test_cases_answer,
    },
    {
        .name = "ListAutomatedReasoningPolicyTestResults",
        .answer = &sensitive::list_automated_reasoning_policy_test_results_answer,
    },
    {
        .name = "ListGuardrails",
        .answer = &sensitive::list_guardrails_answer,
    },
    {
        .name = "ListInferenceProfiles",
        .answer = &sensitive::list_inference_profiles_answer,
    },
    {
        .name = "ListModelInvocationJobs",
        .answer = &sensitive::list_model_invocation_jobs_answer,
    },
    {
        .name = "ListPromptRouters",
        .answer = &sensitive::list_prompt_routers_answer,
    },
    {
        .name = "StartAutomatedReasoningPolicyBuildWorkflow",
        .request = &sensitive::automated_reasoning_policy_build_workflow_source,
    },
    {
        .name = "StopEvaluationJob",
        .labels = sensitive::stop_evaluation_job_labels,
    },
    {
        .name = "UpdateAutomatedReasoningPolicy",
        .request = &sensitive::update_automated_reasoning_policy_request,
        .answer = &sensitive::update_automated_reasoning_policy_answer,
    },
    {
        .name = "UpdateAutomatedReasoningPolicyAnnotations",
        .request = &sensitive::update_automated_reasoning_policy_annotations_request,
    },
    {
        .name = "UpdateAutomatedReasoningPolicyTestCase",
        .request = &sensitive::update_automated_reasoning_policy_test_case_request,
    },
    {
        .name = "UpdateGuardrail",
        .request = &sensitive::update_guardrail_request,
    },
};

}  // namespace outcrop::bedrock
