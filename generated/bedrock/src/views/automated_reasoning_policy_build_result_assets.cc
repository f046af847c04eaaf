// Decode tables of AutomatedReasoningPolicyBuildResultAssetsView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_build_result_assets.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field automated_reasoning_policy_add_rule_mutation_fields[] = {
    {"rule", &schemas::automated_reasoning_policy_definition_rule_type,
     offsetof(AutomatedReasoningPolicyAddRuleMutationView, rule), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_add_type_mutation_fields[] = {
    {"type", &schemas::automated_reasoning_policy_definition_type_type,
     offsetof(AutomatedReasoningPolicyAddTypeMutationView, type), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_add_variable_mutation_fields[] = {
    {"variable", &schemas::automated_reasoning_policy_definition_variable_type,
     offsetof(AutomatedReasoningPolicyAddVariableMutationView, variable), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_annotated_line_fields[] = {
    {"lineNumber", &internal::int32_type, offsetof(AutomatedReasoningPolicyAnnotatedLineView, line_number),
     internal::Slot::optional},
    {"lineText", &internal::string_type, offsetof(AutomatedReasoningPolicyAnnotatedLineView, line_text),
     internal::Slot::optional, true},
};

constexpr internal::Field automated_reasoning_policy_annotated_content_fields[] = {
    {"line", &schemas::automated_reasoning_policy_annotated_line_type,
     offsetof(AutomatedReasoningPolicyAnnotatedContentView, line), internal::Slot::reference},
};

constexpr internal::Type automated_reasoning_policy_annotated_chunk_content_type =
    internal::list_type<AutomatedReasoningPolicyAnnotatedContentView>(
        schemas::automated_reasoning_policy_annotated_content_type);
constexpr internal::Field automated_reasoning_policy_annotated_chunk_fields[] = {
    {"pageNumber", &internal::int32_type, offsetof(AutomatedReasoningPolicyAnnotatedChunkView, page_number),
     internal::Slot::optional},
    {"content", &automated_reasoning_policy_annotated_chunk_content_type,
     offsetof(AutomatedReasoningPolicyAnnotatedChunkView, content), internal::Slot::plain},
};

constexpr internal::Type automated_reasoning_policy_statement_location_lines_type =
    internal::list_type<std::int32_t>(internal::int32_type);
constexpr internal::Field automated_reasoning_policy_statement_location_fields[] = {
    {"lines", &automated_reasoning_policy_statement_location_lines_type,
     offsetof(AutomatedReasoningPolicyStatementLocationView, lines), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_atomic_statement_fields[] = {
    {"id", &internal::string_type, offsetof(AutomatedReasoningPolicyAtomicStatementView, id), internal::Slot::plain},
    {"text", &internal::string_type, offsetof(AutomatedReasoningPolicyAtomicStatementView, text), internal::Slot::plain,
     true},
    {"location", &schemas::automated_reasoning_policy_statement_location_type,
     offsetof(AutomatedReasoningPolicyAtomicStatementView, location), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_delete_rule_mutation_fields[] = {
    {"id", &internal::string_type, offsetof(AutomatedReasoningPolicyDeleteRuleMutationView, id), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_delete_type_mutation_fields[] = {
    {"name", &internal::string_type, offsetof(AutomatedReasoningPolicyDeleteTypeMutationView, name),
     internal::Slot::plain, true},
};

constexpr internal::Field automated_reasoning_policy_delete_variable_mutation_fields[] = {
    {"name", &internal::string_type, offsetof(AutomatedReasoningPolicyDeleteVariableMutationView, name),
     internal::Slot::plain, true},
};

constexpr internal::Field automated_reasoning_policy_update_rule_mutation_fields[] = {
    {"rule", &schemas::automated_reasoning_policy_definition_rule_type,
     offsetof(AutomatedReasoningPolicyUpdateRuleMutationView, rule), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_update_type_mutation_fields[] = {
    {"type", &schemas::automated_reasoning_policy_definition_type_type,
     offsetof(AutomatedReasoningPolicyUpdateTypeMutationView, type), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_update_variable_mutation_fields[] = {
    {"variable", &schemas::automated_reasoning_policy_definition_variable_type,
     offsetof(AutomatedReasoningPolicyUpdateVariableMutationView, variable), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_mutation_fields[] = {
    {"addType", &schemas::automated_reasoning_policy_add_type_mutation_type,
     offsetof(AutomatedReasoningPolicyMutationView, add_type), internal::Slot::reference},
    {"updateType", &schemas::automated_reasoning_policy_update_type_mutation_type,
     offsetof(AutomatedReasoningPolicyMutationView, update_type), internal::Slot::reference},
    {"deleteType", &schemas::automated_reasoning_policy_delete_type_mutation_type,
     offsetof(AutomatedReasoningPolicyMutationView, delete_type), internal::Slot::reference},
    {"addVariable", &schemas::automated_reasoning_policy_add_variable_mutation_type,
     offsetof(AutomatedReasoningPolicyMutationView, add_variable), internal::Slot::reference},
    {"updateVariable", &schemas::automated_reasoning_policy_update_variable_mutation_type,
     offsetof(AutomatedReasoningPolicyMutationView, update_variable), internal::Slot::reference},
    {"deleteVariable", &schemas::automated_reasoning_policy_delete_variable_mutation_type,
     offsetof(AutomatedReasoningPolicyMutationView, delete_variable), internal::Slot::reference},
    {"addRule", &schemas::automated_reasoning_policy_add_rule_mutation_type,
     offsetof(AutomatedReasoningPolicyMutationView, add_rule), internal::Slot::reference},
    {"updateRule", &schemas::automated_reasoning_policy_update_rule_mutation_type,
     offsetof(AutomatedReasoningPolicyMutationView, update_rule), internal::Slot::reference},
    {"deleteRule", &schemas::automated_reasoning_policy_delete_rule_mutation_type,
     offsetof(AutomatedReasoningPolicyMutationView, delete_rule), internal::Slot::reference},
};

constexpr internal::Field automated_reasoning_policy_build_step_context_fields[] = {
    {"planning", &schemas::automated_reasoning_policy_planning_type,
     offsetof(AutomatedReasoningPolicyBuildStepContextView, planning), internal::Slot::reference},
    {"mutation", &schemas::automated_reasoning_policy_mutation_type,
     offsetof(AutomatedReasoningPolicyBuildStepContextView, mutation), internal::Slot::reference},
};

constexpr internal::Field automated_reasoning_policy_build_step_message_fields[] = {
    {"message", &internal::string_type, offsetof(AutomatedReasoningPolicyBuildStepMessageView, message),
     internal::Slot::plain},
    {"messageType", &schemas::automated_reasoning_policy_build_message_type_type,
     offsetof(AutomatedReasoningPolicyBuildStepMessageView, message_type), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_definition_element_fields[] = {
    {"policyDefinitionVariable", &schemas::automated_reasoning_policy_definition_variable_type,
     offsetof(AutomatedReasoningPolicyDefinitionElementView, policy_definition_variable), internal::Slot::reference},
    {"policyDefinitionType", &schemas::automated_reasoning_policy_definition_type_type,
     offsetof(AutomatedReasoningPolicyDefinitionElementView, policy_definition_type), internal::Slot::reference},
    {"policyDefinitionRule", &schemas::automated_reasoning_policy_definition_rule_type,
     offsetof(AutomatedReasoningPolicyDefinitionElementView, policy_definition_rule), internal::Slot::reference},
};

constexpr internal::Type automated_reasoning_policy_build_step_messages_type =
    internal::list_type<AutomatedReasoningPolicyBuildStepMessageView>(
        schemas::automated_reasoning_policy_build_step_message_type);
constexpr internal::Field automated_reasoning_policy_build_step_fields[] = {
    {"context", &schemas::automated_reasoning_policy_build_step_context_type,
     offsetof(AutomatedReasoningPolicyBuildStepView, context), internal::Slot::plain},
    {"priorElement", &schemas::automated_reasoning_policy_definition_element_type,
     offsetof(AutomatedReasoningPolicyBuildStepView, prior_element), internal::Slot::reference},
    {"messages", &automated_reasoning_policy_build_step_messages_type,
     offsetof(AutomatedReasoningPolicyBuildStepView, messages), internal::Slot::plain},
};

constexpr internal::Type automated_reasoning_policy_build_log_entry_build_steps_type =
    internal::list_type<AutomatedReasoningPolicyBuildStepView>(schemas::automated_reasoning_policy_build_step_type);
constexpr internal::Field automated_reasoning_policy_build_log_entry_fields[] = {
    {"annotation", &schemas::automated_reasoning_policy_annotation_type,
     offsetof(AutomatedReasoningPolicyBuildLogEntryView, annotation), internal::Slot::plain},
    {"status", &schemas::automated_reasoning_policy_annotation_status_type,
     offsetof(AutomatedReasoningPolicyBuildLogEntryView, status), internal::Slot::plain},
    {"buildSteps", &automated_reasoning_policy_build_log_entry_build_steps_type,
     offsetof(AutomatedReasoningPolicyBuildLogEntryView, build_steps), internal::Slot::plain},
};

constexpr internal::Type automated_reasoning_policy_build_log_entries_type =
    internal::list_type<AutomatedReasoningPolicyBuildLogEntryView>(
        schemas::automated_reasoning_policy_build_log_entry_type);
constexpr internal::Field automated_reasoning_policy_build_log_fields[] = {
    {"entries", &automated_reasoning_policy_build_log_entries_type,
     offsetof(AutomatedReasoningPolicyBuildLogView, entries), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_build_result_asset_manifest_entry_fields[] = {
    {"assetType", &schemas::automated_reasoning_policy_build_result_asset_type_type,
     offsetof(AutomatedReasoningPolicyBuildResultAssetManifestEntryView, asset_type), internal::Slot::plain},
    {"assetName", &internal::string_type,
     offsetof(AutomatedReasoningPolicyBuildResultAssetManifestEntryView, asset_name), internal::Slot::optional, true},
    {"assetId", &internal::string_type, offsetof(AutomatedReasoningPolicyBuildResultAssetManifestEntryView, asset_id),
     internal::Slot::optional},
};

constexpr internal::Type automated_reasoning_policy_build_result_asset_manifest_entries_type =
    internal::list_type<AutomatedReasoningPolicyBuildResultAssetManifestEntryView>(
        schemas::automated_reasoning_policy_build_result_asset_manifest_entry_type);
constexpr internal::Field automated_reasoning_policy_build_result_asset_manifest_fields[] = {
    {"entries", &automated_reasoning_policy_build_result_asset_manifest_entries_type,
     offsetof(AutomatedReasoningPolicyBuildResultAssetManifestView, entries), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_definition_type_value_pair_fields[] = {
    {"typeName", &internal::string_type, offsetof(AutomatedReasoningPolicyDefinitionTypeValuePairView, type_name),
     internal::Slot::plain, true},
    {"valueName", &internal::string_type, offsetof(AutomatedReasoningPolicyDefinitionTypeValuePairView, value_name),
     internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_disjoint_rule_set_fields[] = {
    {"variables", &internal::string_list_type, offsetof(AutomatedReasoningPolicyDisjointRuleSetView, variables),
     internal::Slot::plain, true},
    {"rules", &internal::string_list_type, offsetof(AutomatedReasoningPolicyDisjointRuleSetView, rules),
     internal::Slot::plain},
};

constexpr internal::Type automated_reasoning_policy_definition_quality_report_unused_type_values_type =
    internal::list_type<AutomatedReasoningPolicyDefinitionTypeValuePairView>(
        schemas::automated_reasoning_policy_definition_type_value_pair_type);
constexpr internal::Type automated_reasoning_policy_definition_quality_report_disjoint_rule_sets_type =
    internal::list_type<AutomatedReasoningPolicyDisjointRuleSetView>(
        schemas::automated_reasoning_policy_disjoint_rule_set_type);
constexpr internal::Field automated_reasoning_policy_definition_quality_report_fields[] = {
    {"typeCount", &internal::int32_type, offsetof(AutomatedReasoningPolicyDefinitionQualityReportView, type_count),
     internal::Slot::plain},
    {"variableCount", &internal::int32_type,
     offsetof(AutomatedReasoningPolicyDefinitionQualityReportView, variable_count), internal::Slot::plain},
    {"ruleCount", &internal::int32_type, offsetof(AutomatedReasoningPolicyDefinitionQualityReportView, rule_count),
     internal::Slot::plain},
    {"unusedTypes", &internal::string_list_type,
     offsetof(AutomatedReasoningPolicyDefinitionQualityReportView, unused_types), internal::Slot::plain, true},
    {"unusedTypeValues", &automated_reasoning_policy_definition_quality_report_unused_type_values_type,
     offsetof(AutomatedReasoningPolicyDefinitionQualityReportView, unused_type_values), internal::Slot::plain},
    {"unusedVariables", &internal::string_list_type,
     offsetof(AutomatedReasoningPolicyDefinitionQualityReportView, unused_variables), internal::Slot::plain, true},
    {"conflictingRules", &internal::string_list_type,
     offsetof(AutomatedReasoningPolicyDefinitionQualityReportView, conflicting_rules), internal::Slot::plain},
    {"disjointRuleSets", &automated_reasoning_policy_definition_quality_report_disjoint_rule_sets_type,
     offsetof(AutomatedReasoningPolicyDefinitionQualityReportView, disjoint_rule_sets), internal::Slot::plain},
};

constexpr internal::Type automated_reasoning_policy_report_source_document_atomic_statements_type =
    internal::list_type<AutomatedReasoningPolicyAtomicStatementView>(
        schemas::automated_reasoning_policy_atomic_statement_type);
constexpr internal::Type automated_reasoning_policy_report_source_document_document_content_type =
    internal::list_type<AutomatedReasoningPolicyAnnotatedChunkView>(
        schemas::automated_reasoning_policy_annotated_chunk_type);
constexpr internal::Field automated_reasoning_policy_report_source_document_fields[] = {
    {"documentName", &internal::string_type, offsetof(AutomatedReasoningPolicyReportSourceDocumentView, document_name),
     internal::Slot::plain, true},
    {"documentHash", &internal::string_type, offsetof(AutomatedReasoningPolicyReportSourceDocumentView, document_hash),
     internal::Slot::plain},
    {"documentId", &internal::string_type, offsetof(AutomatedReasoningPolicyReportSourceDocumentView, document_id),
     internal::Slot::plain},
    {"atomicStatements", &automated_reasoning_policy_report_source_document_atomic_statements_type,
     offsetof(AutomatedReasoningPolicyReportSourceDocumentView, atomic_statements), internal::Slot::plain},
    {"documentContent", &automated_reasoning_policy_report_source_document_document_content_type,
     offsetof(AutomatedReasoningPolicyReportSourceDocumentView, document_content), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_statement_reference_fields[] = {
    {"documentId", &internal::string_type, offsetof(AutomatedReasoningPolicyStatementReferenceView, document_id),
     internal::Slot::plain},
    {"statementId", &internal::string_type, offsetof(AutomatedReasoningPolicyStatementReferenceView, statement_id),
     internal::Slot::plain},
};

constexpr internal::Type automated_reasoning_policy_rule_report_grounding_statements_type =
    internal::list_type<AutomatedReasoningPolicyStatementReferenceView>(
        schemas::automated_reasoning_policy_statement_reference_type);
constexpr internal::Field automated_reasoning_policy_rule_report_fields[] = {
    {"rule", &internal::string_type, offsetof(AutomatedReasoningPolicyRuleReportView, rule), internal::Slot::plain},
    {"groundingStatements", &automated_reasoning_policy_rule_report_grounding_statements_type,
     offsetof(AutomatedReasoningPolicyRuleReportView, grounding_statements), internal::Slot::plain},
    {"groundingJustifications", &internal::string_list_type,
     offsetof(AutomatedReasoningPolicyRuleReportView, grounding_justifications), internal::Slot::plain, true},
    {"accuracyScore", &internal::double_type, offsetof(AutomatedReasoningPolicyRuleReportView, accuracy_score),
     internal::Slot::optional},
    {"accuracyJustification", &internal::string_type,
     offsetof(AutomatedReasoningPolicyRuleReportView, accuracy_justification), internal::Slot::optional, true},
};

constexpr internal::Type automated_reasoning_policy_variable_report_grounding_statements_type =
    internal::list_type<AutomatedReasoningPolicyStatementReferenceView>(
        schemas::automated_reasoning_policy_statement_reference_type);
constexpr internal::Field automated_reasoning_policy_variable_report_fields[] = {
    {"policyVariable", &internal::string_type, offsetof(AutomatedReasoningPolicyVariableReportView, policy_variable),
     internal::Slot::plain, true},
    {"groundingStatements", &automated_reasoning_policy_variable_report_grounding_statements_type,
     offsetof(AutomatedReasoningPolicyVariableReportView, grounding_statements), internal::Slot::plain},
    {"groundingJustifications", &internal::string_list_type,
     offsetof(AutomatedReasoningPolicyVariableReportView, grounding_justifications), internal::Slot::plain, true},
    {"accuracyScore", &internal::double_type, offsetof(AutomatedReasoningPolicyVariableReportView, accuracy_score),
     internal::Slot::optional},
    {"accuracyJustification", &internal::string_type,
     offsetof(AutomatedReasoningPolicyVariableReportView, accuracy_justification), internal::Slot::optional, true},
};

constexpr internal::Type automated_reasoning_policy_fidelity_report_rule_reports_type =
    internal::map_type<AutomatedReasoningPolicyRuleReportView>(schemas::automated_reasoning_policy_rule_report_type);
constexpr internal::Type automated_reasoning_policy_fidelity_report_variable_reports_type =
    internal::map_type<AutomatedReasoningPolicyVariableReportView>(
        schemas::automated_reasoning_policy_variable_report_type);
constexpr internal::Type automated_reasoning_policy_fidelity_report_document_sources_type =
    internal::list_type<AutomatedReasoningPolicyReportSourceDocumentView>(
        schemas::automated_reasoning_policy_report_source_document_type);
constexpr internal::Field automated_reasoning_policy_fidelity_report_fields[] = {
    {"coverageScore", &internal::double_type, offsetof(AutomatedReasoningPolicyFidelityReportView, coverage_score),
     internal::Slot::plain},
    {"accuracyScore", &internal::double_type, offsetof(AutomatedReasoningPolicyFidelityReportView, accuracy_score),
     internal::Slot::plain},
    {"ruleReports", &automated_reasoning_policy_fidelity_report_rule_reports_type,
     offsetof(AutomatedReasoningPolicyFidelityReportView, rule_reports), internal::Slot::plain},
    {"variableReports", &automated_reasoning_policy_fidelity_report_variable_reports_type,
     offsetof(AutomatedReasoningPolicyFidelityReportView, variable_reports), internal::Slot::plain, true},
    {"documentSources", &automated_reasoning_policy_fidelity_report_document_sources_type,
     offsetof(AutomatedReasoningPolicyFidelityReportView, document_sources), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_generated_test_case_fields[] = {
    {"queryContent", &internal::string_type, offsetof(AutomatedReasoningPolicyGeneratedTestCaseView, query_content),
     internal::Slot::plain, true},
    {"guardContent", &internal::string_type, offsetof(AutomatedReasoningPolicyGeneratedTestCaseView, guard_content),
     internal::Slot::plain, true},
    {"expectedAggregatedFindingsResult", &schemas::automated_reasoning_check_result_type,
     offsetof(AutomatedReasoningPolicyGeneratedTestCaseView, expected_aggregated_findings_result),
     internal::Slot::plain},
};

constexpr internal::Type automated_reasoning_policy_generated_test_cases_generated_test_cases_type =
    internal::list_type<AutomatedReasoningPolicyGeneratedTestCaseView>(
        schemas::automated_reasoning_policy_generated_test_case_type);
constexpr internal::Field automated_reasoning_policy_generated_test_cases_fields[] = {
    {"generatedTestCases", &automated_reasoning_policy_generated_test_cases_generated_test_cases_type,
     offsetof(AutomatedReasoningPolicyGeneratedTestCasesView, generated_test_cases), internal::Slot::plain},
};

constexpr internal::Type automated_reasoning_policy_scenarios_policy_scenarios_type =
    internal::list_type<AutomatedReasoningPolicyScenarioView>(schemas::automated_reasoning_policy_scenario_type);
constexpr internal::Field automated_reasoning_policy_scenarios_fields[] = {
    {"policyScenarios", &automated_reasoning_policy_scenarios_policy_scenarios_type,
     offsetof(AutomatedReasoningPolicyScenariosView, policy_scenarios), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_source_document_fields[] = {
    {"document", &internal::blob_type, offsetof(AutomatedReasoningPolicySourceDocumentView, document),
     internal::Slot::plain, true},
    {"documentContentType", &schemas::automated_reasoning_policy_build_document_content_type_type,
     offsetof(AutomatedReasoningPolicySourceDocumentView, document_content_type), internal::Slot::plain},
    {"documentName", &internal::string_type, offsetof(AutomatedReasoningPolicySourceDocumentView, document_name),
     internal::Slot::plain, true},
    {"documentDescription", &internal::string_type,
     offsetof(AutomatedReasoningPolicySourceDocumentView, document_description), internal::Slot::optional, true},
    {"documentHash", &internal::string_type, offsetof(AutomatedReasoningPolicySourceDocumentView, document_hash),
     internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_build_result_assets_fields[] = {
    {"policyDefinition", &schemas::automated_reasoning_policy_definition_type,
     offsetof(AutomatedReasoningPolicyBuildResultAssetsView, policy_definition), internal::Slot::reference},
    {"qualityReport", &schemas::automated_reasoning_policy_definition_quality_report_type,
     offsetof(AutomatedReasoningPolicyBuildResultAssetsView, quality_report), internal::Slot::reference},
    {"buildLog", &schemas::automated_reasoning_policy_build_log_type,
     offsetof(AutomatedReasoningPolicyBuildResultAssetsView, build_log), internal::Slot::reference},
    {"generatedTestCases", &schemas::automated_reasoning_policy_generated_test_cases_type,
     offsetof(AutomatedReasoningPolicyBuildResultAssetsView, generated_test_cases), internal::Slot::reference},
    {"policyScenarios", &schemas::automated_reasoning_policy_scenarios_type,
     offsetof(AutomatedReasoningPolicyBuildResultAssetsView, policy_scenarios), internal::Slot::reference},
    {"assetManifest", &schemas::automated_reasoning_policy_build_result_asset_manifest_type,
     offsetof(AutomatedReasoningPolicyBuildResultAssetsView, asset_manifest), internal::Slot::reference},
    {"document", &schemas::automated_reasoning_policy_source_document_type,
     offsetof(AutomatedReasoningPolicyBuildResultAssetsView, document), internal::Slot::reference},
    {"fidelityReport", &schemas::automated_reasoning_policy_fidelity_report_type,
     offsetof(AutomatedReasoningPolicyBuildResultAssetsView, fidelity_report), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema automated_reasoning_policy_add_rule_mutation_schema =
    internal::structure_schema<AutomatedReasoningPolicyAddRuleMutationView>(
        "AutomatedReasoningPolicyAddRuleMutation", automated_reasoning_policy_add_rule_mutation_fields);
constinit const internal::Type automated_reasoning_policy_add_rule_mutation_type =
    internal::structure_type<AutomatedReasoningPolicyAddRuleMutationView>(
        automated_reasoning_policy_add_rule_mutation_schema);

constinit const internal::Schema automated_reasoning_policy_add_type_mutation_schema =
    internal::structure_schema<AutomatedReasoningPolicyAddTypeMutationView>(
        "AutomatedReasoningPolicyAddTypeMutation", automated_reasoning_policy_add_type_mutation_fields);
constinit const internal::Type automated_reasoning_policy_add_type_mutation_type =
    internal::structure_type<AutomatedReasoningPolicyAddTypeMutationView>(
        automated_reasoning_policy_add_type_mutation_schema);

constinit const internal::Schema automated_reasoning_policy_add_variable_mutation_schema =
    internal::structure_schema<AutomatedReasoningPolicyAddVariableMutationView>(
        "AutomatedReasoningPolicyAddVariableMutation", automated_reasoning_policy_add_variable_mutation_fields);
constinit const internal::Type automated_reasoning_policy_add_variable_mutation_type =
    internal::structure_type<AutomatedReasoningPolicyAddVariableMutationView>(
        automated_reasoning_policy_add_variable_mutation_schema);

constinit const internal::Schema automated_reasoning_policy_annotated_line_schema =
    internal::structure_schema<AutomatedReasoningPolicyAnnotatedLineView>(
        "AutomatedReasoningPolicyAnnotatedLine", automated_reasoning_policy_annotated_line_fields);
constinit const internal::Type automated_reasoning_policy_annotated_line_type =
    internal::structure_type<AutomatedReasoningPolicyAnnotatedLineView>(
        automated_reasoning_policy_annotated_line_schema);

constinit const internal::Schema automated_reasoning_policy_annotated_content_schema =
    internal::union_schema<AutomatedReasoningPolicyAnnotatedContentView>(
        "AutomatedReasoningPolicyAnnotatedContent", automated_reasoning_policy_annotated_content_fields);
constinit const internal::Type automated_reasoning_policy_annotated_content_type =
    internal::union_type<AutomatedReasoningPolicyAnnotatedContentView>(
        automated_reasoning_policy_annotated_content_schema);

constinit const internal::Schema automated_reasoning_policy_annotated_chunk_schema =
    internal::structure_schema<AutomatedReasoningPolicyAnnotatedChunkView>(
        "AutomatedReasoningPolicyAnnotatedChunk", automated_reasoning_policy_annotated_chunk_fields);
constinit const internal::Type automated_reasoning_policy_annotated_chunk_type =
    internal::structure_type<AutomatedReasoningPolicyAnnotatedChunkView>(
        automated_reasoning_policy_annotated_chunk_schema);

constinit const internal::Schema automated_reasoning_policy_statement_location_schema =
    internal::structure_schema<AutomatedReasoningPolicyStatementLocationView>(
        "AutomatedReasoningPolicyStatementLocation", automated_reasoning_policy_statement_location_fields);
constinit const internal::Type automated_reasoning_policy_statement_location_type =
    internal::structure_type<AutomatedReasoningPolicyStatementLocationView>(
        automated_reasoning_policy_statement_location_schema);

constinit const internal::Schema automated_reasoning_policy_atomic_statement_schema =
    internal::structure_schema<AutomatedReasoningPolicyAtomicStatementView>(
        "AutomatedReasoningPolicyAtomicStatement", automated_reasoning_policy_atomic_statement_fields);
constinit const internal::Type automated_reasoning_policy_atomic_statement_type =
    internal::structure_type<AutomatedReasoningPolicyAtomicStatementView>(
        automated_reasoning_policy_atomic_statement_schema);

constinit const internal::Schema automated_reasoning_policy_delete_rule_mutation_schema =
    internal::structure_schema<AutomatedReasoningPolicyDeleteRuleMutationView>(
        "AutomatedReasoningPolicyDeleteRuleMutation", automated_reasoning_policy_delete_rule_mutation_fields);
constinit const internal::Type automated_reasoning_policy_delete_rule_mutation_type =
    internal::structure_type<AutomatedReasoningPolicyDeleteRuleMutationView>(
        automated_reasoning_policy_delete_rule_mutation_schema);

constinit const internal::Schema automated_reasoning_policy_delete_type_mutation_schema =
    internal::structure_schema<AutomatedReasoningPolicyDeleteTypeMutationView>(
        "AutomatedReasoningPolicyDeleteTypeMutation", automated_reasoning_policy_delete_type_mutation_fields);
constinit const internal::Type automated_reasoning_policy_delete_type_mutation_type =
    internal::structure_type<AutomatedReasoningPolicyDeleteTypeMutationView>(
        automated_reasoning_policy_delete_type_mutation_schema);

constinit const internal::Schema automated_reasoning_policy_delete_variable_mutation_schema =
    internal::structure_schema<AutomatedReasoningPolicyDeleteVariableMutationView>(
        "AutomatedReasoningPolicyDeleteVariableMutation", automated_reasoning_policy_delete_variable_mutation_fields);
constinit const internal::Type automated_reasoning_policy_delete_variable_mutation_type =
    internal::structure_type<AutomatedReasoningPolicyDeleteVariableMutationView>(
        automated_reasoning_policy_delete_variable_mutation_schema);

constinit const internal::Schema automated_reasoning_policy_update_rule_mutation_schema =
    internal::structure_schema<AutomatedReasoningPolicyUpdateRuleMutationView>(
        "AutomatedReasoningPolicyUpdateRuleMutation", automated_reasoning_policy_update_rule_mutation_fields);
constinit const internal::Type automated_reasoning_policy_update_rule_mutation_type =
    internal::structure_type<AutomatedReasoningPolicyUpdateRuleMutationView>(
        automated_reasoning_policy_update_rule_mutation_schema);

constinit const internal::Schema automated_reasoning_policy_update_type_mutation_schema =
    internal::structure_schema<AutomatedReasoningPolicyUpdateTypeMutationView>(
        "AutomatedReasoningPolicyUpdateTypeMutation", automated_reasoning_policy_update_type_mutation_fields);
constinit const internal::Type automated_reasoning_policy_update_type_mutation_type =
    internal::structure_type<AutomatedReasoningPolicyUpdateTypeMutationView>(
        automated_reasoning_policy_update_type_mutation_schema);

constinit const internal::Schema automated_reasoning_policy_update_variable_mutation_schema =
    internal::structure_schema<AutomatedReasoningPolicyUpdateVariableMutationView>(
        "AutomatedReasoningPolicyUpdateVariableMutation", automated_reasoning_policy_update_variable_mutation_fields);
constinit const internal::Type automated_reasoning_policy_update_variable_mutation_type =
    internal::structure_type<AutomatedReasoningPolicyUpdateVariableMutationView>(
        automated_reasoning_policy_update_variable_mutation_schema);

constinit const internal::Schema automated_reasoning_policy_mutation_schema =
    internal::union_schema<AutomatedReasoningPolicyMutationView>("AutomatedReasoningPolicyMutation",
                                                                 automated_reasoning_policy_mutation_fields);
constinit const internal::Type automated_reasoning_policy_mutation_type =
    internal::union_type<AutomatedReasoningPolicyMutationView>(automated_reasoning_policy_mutation_schema);

constinit const internal::Schema automated_reasoning_policy_planning_schema =
    internal::structure_schema<AutomatedReasoningPolicyPlanningView>("AutomatedReasoningPolicyPlanning");
constinit const internal::Type automated_reasoning_policy_planning_type =
    internal::structure_type<AutomatedReasoningPolicyPlanningView>(automated_reasoning_policy_planning_schema);

constinit const internal::Schema automated_reasoning_policy_build_step_context_schema =
    internal::union_schema<AutomatedReasoningPolicyBuildStepContextView>(
        "AutomatedReasoningPolicyBuildStepContext", automated_reasoning_policy_build_step_context_fields);
constinit const internal::Type automated_reasoning_policy_build_step_context_type =
    internal::union_type<AutomatedReasoningPolicyBuildStepContextView>(
        automated_reasoning_policy_build_step_context_schema);

constinit const internal::Schema automated_reasoning_policy_build_step_message_schema =
    internal::structure_schema<AutomatedReasoningPolicyBuildStepMessageView>(
        "AutomatedReasoningPolicyBuildStepMessage", automated_reasoning_policy_build_step_message_fields);
constinit const internal::Type automated_reasoning_policy_build_step_message_type =
    internal::structure_type<AutomatedReasoningPolicyBuildStepMessageView>(
        automated_reasoning_policy_build_step_message_schema);

constinit const internal::Schema automated_reasoning_policy_definition_element_schema =
    internal::union_schema<AutomatedReasoningPolicyDefinitionElementView>(
        "AutomatedReasoningPolicyDefinitionElement", automated_reasoning_policy_definition_element_fields);
constinit const internal::Type automated_reasoning_policy_definition_element_type =
    internal::union_type<AutomatedReasoningPolicyDefinitionElementView>(
        automated_reasoning_policy_definition_element_schema);

constinit const internal::Schema automated_reasoning_policy_build_step_schema =
    internal::structure_schema<AutomatedReasoningPolicyBuildStepView>("AutomatedReasoningPolicyBuildStep",
                                                                      automated_reasoning_policy_build_step_fields);
constinit const internal::Type automated_reasoning_policy_build_step_type =
    internal::structure_type<AutomatedReasoningPolicyBuildStepView>(automated_reasoning_policy_build_step_schema);

constinit const internal::Schema automated_reasoning_policy_build_log_entry_schema =
    internal::structure_schema<AutomatedReasoningPolicyBuildLogEntryView>(
        "AutomatedReasoningPolicyBuildLogEntry", automated_reasoning_policy_build_log_entry_fields);
constinit const internal::Type automated_reasoning_policy_build_log_entry_type =
    internal::structure_type<AutomatedReasoningPolicyBuildLogEntryView>(
        automated_reasoning_policy_build_log_entry_schema);

constinit const internal::Schema automated_reasoning_policy_build_log_schema =
    internal::structure_schema<AutomatedReasoningPolicyBuildLogView>("AutomatedReasoningPolicyBuildLog",
                                                                     automated_reasoning_policy_build_log_fields);
constinit const internal::Type automated_reasoning_policy_build_log_type =
    internal::structure_type<AutomatedReasoningPolicyBuildLogView>(automated_reasoning_policy_build_log_schema);

constinit const internal::Schema automated_reasoning_policy_build_result_asset_manifest_entry_schema =
    internal::structure_schema<AutomatedReasoningPolicyBuildResultAssetManifestEntryView>(
        "AutomatedReasoningPolicyBuildResultAssetManifestEntry",
        automated_reasoning_policy_build_result_asset_manifest_entry_fields);
constinit const internal::Type automated_reasoning_policy_build_result_asset_manifest_entry_type =
    internal::structure_type<AutomatedReasoningPolicyBuildResultAssetManifestEntryView>(
        automated_reasoning_policy_build_result_asset_manifest_entry_schema);

constinit const internal::Schema automated_reasoning_policy_build_result_asset_manifest_schema =
    internal::structure_schema<AutomatedReasoningPolicyBuildResultAssetManifestView>(
        "AutomatedReasoningPolicyBuildResultAssetManifest",
        automated_reasoning_policy_build_result_asset_manifest_fields);
constinit const internal::Type automated_reasoning_policy_build_result_asset_manifest_type =
    internal::structure_type<AutomatedReasoningPolicyBuildResultAssetManifestView>(
        automated_reasoning_policy_build_result_asset_manifest_schema);

constinit const internal::Schema automated_reasoning_policy_definition_type_value_pair_schema =
    internal::structure_schema<AutomatedReasoningPolicyDefinitionTypeValuePairView>(
        "AutomatedReasoningPolicyDefinitionTypeValuePair",
        automated_reasoning_policy_definition_type_value_pair_fields);
constinit const internal::Type automated_reasoning_policy_definition_type_value_pair_type =
    internal::structure_type<AutomatedReasoningPolicyDefinitionTypeValuePairView>(
        automated_reasoning_policy_definition_type_value_pair_schema);

constinit const internal::Schema automated_reasoning_policy_disjoint_rule_set_schema =
    internal::structure_schema<AutomatedReasoningPolicyDisjointRuleSetView>(
        "AutomatedReasoningPolicyDisjointRuleSet", automated_reasoning_policy_disjoint_rule_set_fields);
constinit const internal::Type automated_reasoning_policy_disjoint_rule_set_type =
    internal::structure_type<AutomatedReasoningPolicyDisjointRuleSetView>(
        automated_reasoning_policy_disjoint_rule_set_schema);

constinit const internal::Schema automated_reasoning_policy_definition_quality_report_schema =
    internal::structure_schema<AutomatedReasoningPolicyDefinitionQualityReportView>(
        "AutomatedReasoningPolicyDefinitionQualityReport", automated_reasoning_policy_definition_quality_report_fields);
constinit const internal::Type automated_reasoning_policy_definition_quality_report_type =
    internal::structure_type<AutomatedReasoningPolicyDefinitionQualityReportView>(
        automated_reasoning_policy_definition_quality_report_schema);

constinit const internal::Schema automated_reasoning_policy_report_source_document_schema =
    internal::structure_schema<AutomatedReasoningPolicyReportSourceDocumentView>(
        "AutomatedReasoningPolicyReportSourceDocument", automated_reasoning_policy_report_source_document_fields);
constinit const internal::Type automated_reasoning_policy_report_source_document_type =
    internal::structure_type<AutomatedReasoningPolicyReportSourceDocumentView>(
        automated_reasoning_policy_report_source_document_schema);

constinit const internal::Schema automated_reasoning_policy_statement_reference_schema =
    internal::structure_schema<AutomatedReasoningPolicyStatementReferenceView>(
        "AutomatedReasoningPolicyStatementReference", automated_reasoning_policy_statement_reference_fields);
constinit const internal::Type automated_reasoning_policy_statement_reference_type =
    internal::structure_type<AutomatedReasoningPolicyStatementReferenceView>(
        automated_reasoning_policy_statement_reference_schema);

constinit const internal::Schema automated_reasoning_policy_rule_report_schema =
    internal::structure_schema<AutomatedReasoningPolicyRuleReportView>("AutomatedReasoningPolicyRuleReport",
                                                                       automated_reasoning_policy_rule_report_fields);
constinit const internal::Type automated_reasoning_policy_rule_report_type =
    internal::structure_type<AutomatedReasoningPolicyRuleReportView>(automated_reasoning_policy_rule_report_schema);

constinit const internal::Schema automated_reasoning_policy_variable_report_schema =
    internal::structure_schema<AutomatedReasoningPolicyVariableReportView>(
        "AutomatedReasoningPolicyVariableReport", automated_reasoning_policy_variable_report_fields);
constinit const internal::Type automated_reasoning_policy_variable_report_type =
    internal::structure_type<AutomatedReasoningPolicyVariableReportView>(
        automated_reasoning_policy_variable_report_schema);

constinit const internal::Schema automated_reasoning_policy_fidelity_report_schema =
    internal::structure_schema<AutomatedReasoningPolicyFidelityReportView>(
        "AutomatedReasoningPolicyFidelityReport", automated_reasoning_policy_fidelity_report_fields);
constinit const internal::Type automated_reasoning_policy_fidelity_report_type =
    internal::structure_type<AutomatedReasoningPolicyFidelityReportView>(
        automated_reasoning_policy_fidelity_report_schema);

constinit const internal::Schema automated_reasoning_policy_generated_test_case_schema =
    internal::structure_schema<AutomatedReasoningPolicyGeneratedTestCaseView>(
        "AutomatedReasoningPolicyGeneratedTestCase", automated_reasoning_policy_generated_test_case_fields);
constinit const internal::Type automated_reasoning_policy_generated_test_case_type =
    internal::structure_type<AutomatedReasoningPolicyGeneratedTestCaseView>(
        automated_reasoning_policy_generated_test_case_schema);

constinit const internal::Schema automated_reasoning_policy_generated_test_cases_schema =
    internal::structure_schema<AutomatedReasoningPolicyGeneratedTestCasesView>(
        "AutomatedReasoningPolicyGeneratedTestCases", automated_reasoning_policy_generated_test_cases_fields);
constinit const internal::Type automated_reasoning_policy_generated_test_cases_type =
    internal::structure_type<AutomatedReasoningPolicyGeneratedTestCasesView>(
        automated_reasoning_policy_generated_test_cases_schema);

constinit const internal::Schema automated_reasoning_policy_scenarios_schema =
    internal::structure_schema<AutomatedReasoningPolicyScenariosView>("AutomatedReasoningPolicyScenarios",
                                                                      automated_reasoning_policy_scenarios_fields);
constinit const internal::Type automated_reasoning_policy_scenarios_type =
    internal::structure_type<AutomatedReasoningPolicyScenariosView>(automated_reasoning_policy_scenarios_schema);

constinit const internal::Schema automated_reasoning_policy_source_document_schema =
    internal::structure_schema<AutomatedReasoningPolicySourceDocumentView>(
        "AutomatedReasoningPolicySourceDocument", automated_reasoning_policy_source_document_fields);
constinit const internal::Type automated_reasoning_policy_source_document_type =
    internal::structure_type<AutomatedReasoningPolicySourceDocumentView>(
        automated_reasoning_policy_source_document_schema);

constinit const internal::Schema automated_reasoning_policy_build_result_assets_schema =
    internal::union_schema<AutomatedReasoningPolicyBuildResultAssetsView>(
        "AutomatedReasoningPolicyBuildResultAssets", automated_reasoning_policy_build_result_assets_fields);
constinit const internal::Type automated_reasoning_policy_build_result_assets_type =
    internal::union_type<AutomatedReasoningPolicyBuildResultAssetsView>(
        automated_reasoning_policy_build_result_assets_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AutomatedReasoningPolicyAddRuleMutationView*) {
  return schemas::automated_reasoning_policy_add_rule_mutation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyAddTypeMutationView*) {
  return schemas::automated_reasoning_policy_add_type_mutation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyAddVariableMutationView*) {
  return schemas::automated_reasoning_policy_add_variable_mutation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyAnnotatedLineView*) {
  return schemas::automated_reasoning_policy_annotated_line_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyAnnotatedContentView*) {
  return schemas::automated_reasoning_policy_annotated_content_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyAnnotatedChunkView*) {
  return schemas::automated_reasoning_policy_annotated_chunk_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyStatementLocationView*) {
  return schemas::automated_reasoning_policy_statement_location_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyAtomicStatementView*) {
  return schemas::automated_reasoning_policy_atomic_statement_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyDeleteRuleMutationView*) {
  return schemas::automated_reasoning_policy_delete_rule_mutation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyDeleteTypeMutationView*) {
  return schemas::automated_reasoning_policy_delete_type_mutation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyDeleteVariableMutationView*) {
  return schemas::automated_reasoning_policy_delete_variable_mutation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateRuleMutationView*) {
  return schemas::automated_reasoning_policy_update_rule_mutation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateTypeMutationView*) {
  return schemas::automated_reasoning_policy_update_type_mutation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateVariableMutationView*) {
  return schemas::automated_reasoning_policy_update_variable_mutation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyMutationView*) {
  return schemas::automated_reasoning_policy_mutation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyPlanningView*) {
  return schemas::automated_reasoning_policy_planning_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildStepContextView*) {
  return schemas::automated_reasoning_policy_build_step_context_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildStepMessageView*) {
  return schemas::automated_reasoning_policy_build_step_message_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyDefinitionElementView*) {
  return schemas::automated_reasoning_policy_definition_element_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildStepView*) {
  return schemas::automated_reasoning_policy_build_step_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildLogEntryView*) {
  return schemas::automated_reasoning_policy_build_log_entry_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildLogView*) {
  return schemas::automated_reasoning_policy_build_log_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildResultAssetManifestEntryView*) {
  return schemas::automated_reasoning_policy_build_result_asset_manifest_entry_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildResultAssetManifestView*) {
  return schemas::automated_reasoning_policy_build_result_asset_manifest_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyDefinitionTypeValuePairView*) {
  return schemas::automated_reasoning_policy_definition_type_value_pair_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyDisjointRuleSetView*) {
  return schemas::automated_reasoning_policy_disjoint_rule_set_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyDefinitionQualityReportView*) {
  return schemas::automated_reasoning_policy_definition_quality_report_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyReportSourceDocumentView*) {
  return schemas::automated_reasoning_policy_report_source_document_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyStatementReferenceView*) {
  return schemas::automated_reasoning_policy_statement_reference_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyRuleReportView*) {
  return schemas::automated_reasoning_policy_rule_report_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyVariableReportView*) {
  return schemas::automated_reasoning_policy_variable_report_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyFidelityReportView*) {
  return schemas::automated_reasoning_policy_fidelity_report_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyGeneratedTestCaseView*) {
  return schemas::automated_reasoning_policy_generated_test_case_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyGeneratedTestCasesView*) {
  return schemas::automated_reasoning_policy_generated_test_cases_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyScenariosView*) {
  return schemas::automated_reasoning_policy_scenarios_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicySourceDocumentView*) {
  return schemas::automated_reasoning_policy_source_document_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildResultAssetsView*) {
  return schemas::automated_reasoning_policy_build_result_assets_schema;
}

}  // namespace outcrop::bedrock
