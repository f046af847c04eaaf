// Makes AutomatedReasoningPolicyBuildResultAssets and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/automated_reasoning_policy_build_result_assets.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_build_result_assets.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

AutomatedReasoningPolicyAddRuleMutation to_owned(const AutomatedReasoningPolicyAddRuleMutationView& view) {
  AutomatedReasoningPolicyAddRuleMutation owned;
  internal::own(owned.rule, view.rule);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAddRuleMutation& in) {
  writer.begin_object();
  writer.member("rule", in.rule);
  writer.end_object();
}

AutomatedReasoningPolicyAddTypeMutation to_owned(const AutomatedReasoningPolicyAddTypeMutationView& view) {
  AutomatedReasoningPolicyAddTypeMutation owned;
  internal::own(owned.type, view.type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAddTypeMutation& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.end_object();
}

AutomatedReasoningPolicyAddVariableMutation to_owned(const AutomatedReasoningPolicyAddVariableMutationView& view) {
  AutomatedReasoningPolicyAddVariableMutation owned;
  internal::own(owned.variable, view.variable);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAddVariableMutation& in) {
  writer.begin_object();
  writer.member("variable", in.variable);
  writer.end_object();
}

AutomatedReasoningPolicyAnnotatedLine to_owned(const AutomatedReasoningPolicyAnnotatedLineView& view) {
  AutomatedReasoningPolicyAnnotatedLine owned;
  internal::own(owned.line_number, view.line_number);
  internal::own(owned.line_text, view.line_text);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAnnotatedLine& in) {
  writer.begin_object();
  writer.member("lineNumber", in.line_number);
  writer.sensitive().member("lineText", in.line_text);
  writer.end_object();
}

AutomatedReasoningPolicyAnnotatedContent to_owned(const AutomatedReasoningPolicyAnnotatedContentView& view) {
  AutomatedReasoningPolicyAnnotatedContent owned;
  internal::own(owned.line, view.line);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAnnotatedContent& in) {
  writer.exactly_one("AutomatedReasoningPolicyAnnotatedContent", in.line.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("line", in.line);
  writer.unknown(in.unknown);
  writer.end_object();
}

AutomatedReasoningPolicyAnnotatedChunk to_owned(const AutomatedReasoningPolicyAnnotatedChunkView& view) {
  AutomatedReasoningPolicyAnnotatedChunk owned;
  internal::own(owned.page_number, view.page_number);
  internal::own(owned.content, view.content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAnnotatedChunk& in) {
  writer.begin_object();
  writer.member("pageNumber", in.page_number);
  writer.member("content", in.content);
  writer.end_object();
}

AutomatedReasoningPolicyStatementLocation to_owned(const AutomatedReasoningPolicyStatementLocationView& view) {
  AutomatedReasoningPolicyStatementLocation owned;
  internal::own(owned.lines, view.lines);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyStatementLocation& in) {
  writer.begin_object();
  writer.member("lines", in.lines);
  writer.end_object();
}

AutomatedReasoningPolicyAtomicStatement to_owned(const AutomatedReasoningPolicyAtomicStatementView& view) {
  AutomatedReasoningPolicyAtomicStatement owned;
  internal::own(owned.id, view.id);
  internal::own(owned.text, view.text);
  internal::own(owned.location, view.location);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAtomicStatement& in) {
  writer.begin_object();
  writer.member("id", in.id);
  writer.sensitive().member("text", in.text);
  writer.member("location", in.location);
  writer.end_object();
}

AutomatedReasoningPolicyDeleteRuleMutation to_owned(const AutomatedReasoningPolicyDeleteRuleMutationView& view) {
  AutomatedReasoningPolicyDeleteRuleMutation owned;
  internal::own(owned.id, view.id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDeleteRuleMutation& in) {
  writer.begin_object();
  writer.member("id", in.id);
  writer.end_object();
}

AutomatedReasoningPolicyDeleteTypeMutation to_owned(const AutomatedReasoningPolicyDeleteTypeMutationView& view) {
  AutomatedReasoningPolicyDeleteTypeMutation owned;
  internal::own(owned.name, view.name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDeleteTypeMutation& in) {
  writer.begin_object();
  writer.sensitive().member("name", in.name);
  writer.end_object();
}

AutomatedReasoningPolicyDeleteVariableMutation to_owned(
    const AutomatedReasoningPolicyDeleteVariableMutationView& view) {
  AutomatedReasoningPolicyDeleteVariableMutation owned;
  internal::own(owned.name, view.name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDeleteVariableMutation& in) {
  writer.begin_object();
  writer.sensitive().member("name", in.name);
  writer.end_object();
}

AutomatedReasoningPolicyUpdateRuleMutation to_owned(const AutomatedReasoningPolicyUpdateRuleMutationView& view) {
  AutomatedReasoningPolicyUpdateRuleMutation owned;
  internal::own(owned.rule, view.rule);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateRuleMutation& in) {
  writer.begin_object();
  writer.member("rule", in.rule);
  writer.end_object();
}

AutomatedReasoningPolicyUpdateTypeMutation to_owned(const AutomatedReasoningPolicyUpdateTypeMutationView& view) {
  AutomatedReasoningPolicyUpdateTypeMutation owned;
  internal::own(owned.type, view.type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateTypeMutation& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.end_object();
}

AutomatedReasoningPolicyUpdateVariableMutation to_owned(
    const AutomatedReasoningPolicyUpdateVariableMutationView& view) {
  AutomatedReasoningPolicyUpdateVariableMutation owned;
  internal::own(owned.variable, view.variable);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateVariableMutation& in) {
  writer.begin_object();
  writer.member("variable", in.variable);
  writer.end_object();
}

AutomatedReasoningPolicyMutation to_owned(const AutomatedReasoningPolicyMutationView& view) {
  AutomatedReasoningPolicyMutation owned;
  internal::own(owned.add_type, view.add_type);
  internal::own(owned.update_type, view.update_type);
  internal::own(owned.delete_type, view.delete_type);
  internal::own(owned.add_variable, view.add_variable);
  internal::own(owned.update_variable, view.update_variable);
  internal::own(owned.delete_variable, view.delete_variable);
  internal::own(owned.add_rule, view.add_rule);
  internal::own(owned.update_rule, view.update_rule);
  internal::own(owned.delete_rule, view.delete_rule);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyMutation& in) {
  writer.exactly_one("AutomatedReasoningPolicyMutation",
                     in.add_type.has_value() + in.update_type.has_value() + in.delete_type.has_value() +
                         in.add_variable.has_value() + in.update_variable.has_value() + in.delete_variable.has_value() +
                         in.add_rule.has_value() + in.update_rule.has_value() + in.delete_rule.has_value() +
                         in.unknown.has_value());
  writer.begin_object();
  writer.member("addType", in.add_type);
  writer.member("updateType", in.update_type);
  writer.member("deleteType", in.delete_type);
  writer.member("addVariable", in.add_variable);
  writer.member("updateVariable", in.update_variable);
  writer.member("deleteVariable", in.delete_variable);
  writer.member("addRule", in.add_rule);
  writer.member("updateRule", in.update_rule);
  writer.member("deleteRule", in.delete_rule);
  writer.unknown(in.unknown);
  writer.end_object();
}

AutomatedReasoningPolicyPlanning to_owned(const AutomatedReasoningPolicyPlanningView&) { return {}; }

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyPlanning&) {
  writer.begin_object();
  writer.end_object();
}

AutomatedReasoningPolicyBuildStepContext to_owned(const AutomatedReasoningPolicyBuildStepContextView& view) {
  AutomatedReasoningPolicyBuildStepContext owned;
  internal::own(owned.planning, view.planning);
  internal::own(owned.mutation, view.mutation);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildStepContext& in) {
  writer.exactly_one("AutomatedReasoningPolicyBuildStepContext",
                     in.planning.has_value() + in.mutation.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("planning", in.planning);
  writer.member("mutation", in.mutation);
  writer.unknown(in.unknown);
  writer.end_object();
}

AutomatedReasoningPolicyBuildStepMessage to_owned(const AutomatedReasoningPolicyBuildStepMessageView& view) {
  AutomatedReasoningPolicyBuildStepMessage owned;
  internal::own(owned.message, view.message);
  internal::own(owned.message_type, view.message_type);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildStepMessage& in) {
  writer.begin_object();
  writer.member("message", in.message);
  writer.member("messageType", in.message_type);
  writer.end_object();
}

AutomatedReasoningPolicyDefinitionElement to_owned(const AutomatedReasoningPolicyDefinitionElementView& view) {
  AutomatedReasoningPolicyDefinitionElement owned;
  internal::own(owned.policy_definition_variable, view.policy_definition_variable);
  internal::own(owned.policy_definition_type, view.policy_definition_type);
  internal::own(owned.policy_definition_rule, view.policy_definition_rule);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDefinitionElement& in) {
  writer.exactly_one("AutomatedReasoningPolicyDefinitionElement",
                     in.policy_definition_variable.has_value() + in.policy_definition_type.has_value() +
                         in.policy_definition_rule.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("policyDefinitionVariable", in.policy_definition_variable);
  writer.member("policyDefinitionType", in.policy_definition_type);
  writer.member("policyDefinitionRule", in.policy_definition_rule);
  writer.unknown(in.unknown);
  writer.end_object();
}

AutomatedReasoningPolicyBuildStep to_owned(const AutomatedReasoningPolicyBuildStepView& view) {
  AutomatedReasoningPolicyBuildStep owned;
  internal::own(owned.context, view.context);
  internal::own(owned.prior_element, view.prior_element);
  internal::own(owned.messages, view.messages);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildStep& in) {
  writer.begin_object();
  writer.member("context", in.context);
  writer.member("priorElement", in.prior_element);
  writer.member("messages", in.messages);
  writer.end_object();
}

AutomatedReasoningPolicyBuildLogEntry to_owned(const AutomatedReasoningPolicyBuildLogEntryView& view) {
  AutomatedReasoningPolicyBuildLogEntry owned;
  internal::own(owned.annotation, view.annotation);
  internal::own(owned.status, view.status);
  internal::own(owned.build_steps, view.build_steps);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildLogEntry& in) {
  writer.begin_object();
  writer.member("annotation", in.annotation);
  writer.member("status", in.status);
  writer.member("buildSteps", in.build_steps);
  writer.end_object();
}

AutomatedReasoningPolicyBuildLog to_owned(const AutomatedReasoningPolicyBuildLogView& view) {
  AutomatedReasoningPolicyBuildLog owned;
  internal::own(owned.entries, view.entries);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildLog& in) {
  writer.begin_object();
  writer.member("entries", in.entries);
  writer.end_object();
}

AutomatedReasoningPolicyBuildResultAssetManifestEntry to_owned(
    const AutomatedReasoningPolicyBuildResultAssetManifestEntryView& view) {
  AutomatedReasoningPolicyBuildResultAssetManifestEntry owned;
  internal::own(owned.asset_type, view.asset_type);
  internal::own(owned.asset_name, view.asset_name);
  internal::own(owned.asset_id, view.asset_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildResultAssetManifestEntry& in) {
  writer.begin_object();
  writer.member("assetType", in.asset_type);
  writer.sensitive().member("assetName", in.asset_name);
  writer.member("assetId", in.asset_id);
  writer.end_object();
}

AutomatedReasoningPolicyBuildResultAssetManifest to_owned(
    const AutomatedReasoningPolicyBuildResultAssetManifestView& view) {
  AutomatedReasoningPolicyBuildResultAssetManifest owned;
  internal::own(owned.entries, view.entries);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildResultAssetManifest& in) {
  writer.begin_object();
  writer.member("entries", in.entries);
  writer.end_object();
}

AutomatedReasoningPolicyDefinitionTypeValuePair to_owned(
    const AutomatedReasoningPolicyDefinitionTypeValuePairView& view) {
  AutomatedReasoningPolicyDefinitionTypeValuePair owned;
  internal::own(owned.type_name, view.type_name);
  internal::own(owned.value_name, view.value_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDefinitionTypeValuePair& in) {
  writer.begin_object();
  writer.sensitive().member("typeName", in.type_name);
  writer.member("valueName", in.value_name);
  writer.end_object();
}

AutomatedReasoningPolicyDisjointRuleSet to_owned(const AutomatedReasoningPolicyDisjointRuleSetView& view) {
  AutomatedReasoningPolicyDisjointRuleSet owned;
  internal::own(owned.variables, view.variables);
  internal::own(owned.rules, view.rules);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDisjointRuleSet& in) {
  writer.begin_object();
  writer.sensitive().member("variables", in.variables);
  writer.member("rules", in.rules);
  writer.end_object();
}

AutomatedReasoningPolicyDefinitionQualityReport to_owned(
    const AutomatedReasoningPolicyDefinitionQualityReportView& view) {
  AutomatedReasoningPolicyDefinitionQualityReport owned;
  internal::own(owned.type_count, view.type_count);
  internal::own(owned.variable_count, view.variable_count);
  internal::own(owned.rule_count, view.rule_count);
  internal::own(owned.unused_types, view.unused_types);
  internal::own(owned.unused_type_values, view.unused_type_values);
  internal::own(owned.unused_variables, view.unused_variables);
  internal::own(owned.conflicting_rules, view.conflicting_rules);
  internal::own(owned.disjoint_rule_sets, view.disjoint_rule_sets);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDefinitionQualityReport& in) {
  writer.begin_object();
  writer.member("typeCount", in.type_count);
  writer.member("variableCount", in.variable_count);
  writer.member("ruleCount", in.rule_count);
  writer.sensitive().member("unusedTypes", in.unused_types);
  writer.member("unusedTypeValues", in.unused_type_values);
  writer.sensitive().member("unusedVariables", in.unused_variables);
  writer.member("conflictingRules", in.conflicting_rules);
  writer.member("disjointRuleSets", in.disjoint_rule_sets);
  writer.end_object();
}

AutomatedReasoningPolicyReportSourceDocument to_owned(const AutomatedReasoningPolicyReportSourceDocumentView& view) {
  AutomatedReasoningPolicyReportSourceDocument owned;
  internal::own(owned.document_name, view.document_name);
  internal::own(owned.document_hash, view.document_hash);
  internal::own(owned.document_id, view.document_id);
  internal::own(owned.atomic_statements, view.atomic_statements);
  internal::own(owned.document_content, view.document_content);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyReportSourceDocument& in) {
  writer.begin_object();
  writer.sensitive().member("documentName", in.document_name);
  writer.member("documentHash", in.document_hash);
  writer.member("documentId", in.document_id);
  writer.member("atomicStatements", in.atomic_statements);
  writer.member("documentContent", in.document_content);
  writer.end_object();
}

AutomatedReasoningPolicyStatementReference to_owned(const AutomatedReasoningPolicyStatementReferenceView& view) {
  AutomatedReasoningPolicyStatementReference owned;
  internal::own(owned.document_id, view.document_id);
  internal::own(owned.statement_id, view.statement_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyStatementReference& in) {
  writer.begin_object();
  writer.member("documentId", in.document_id);
  writer.member("statementId", in.statement_id);
  writer.end_object();
}

AutomatedReasoningPolicyRuleReport to_owned(const AutomatedReasoningPolicyRuleReportView& view) {
  AutomatedReasoningPolicyRuleReport owned;
  internal::own(owned.rule, view.rule);
  internal::own(owned.grounding_statements, view.grounding_statements);
  internal::own(owned.grounding_justifications, view.grounding_justifications);
  internal::own(owned.accuracy_score, view.accuracy_score);
  internal::own(owned.accuracy_justification, view.accuracy_justification);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyRuleReport& in) {
  writer.begin_object();
  writer.member("rule", in.rule);
  writer.member("groundingStatements", in.grounding_statements);
  writer.sensitive().member("groundingJustifications", in.grounding_justifications);
  writer.member("accuracyScore", in.accuracy_score);
  writer.sensitive().member("accuracyJustification", in.accuracy_justification);
  writer.end_object();
}

AutomatedReasoningPolicyVariableReport to_owned(const AutomatedReasoningPolicyVariableReportView& view) {
  AutomatedReasoningPolicyVariableReport owned;
  internal::own(owned.policy_variable, view.policy_variable);
  internal::own(owned.grounding_statements, view.grounding_statements);
  internal::own(owned.grounding_justifications, view.grounding_justifications);
  internal::own(owned.accuracy_score, view.accuracy_score);
  internal::own(owned.accuracy_justification, view.accuracy_justification);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyVariableReport& in) {
  writer.begin_object();
  writer.sensitive().member("policyVariable", in.policy_variable);
  writer.member("groundingStatements", in.grounding_statements);
  writer.sensitive().member("groundingJustifications", in.grounding_justifications);
  writer.member("accuracyScore", in.accuracy_score);
  writer.sensitive().member("accuracyJustification", in.accuracy_justification);
  writer.end_object();
}

AutomatedReasoningPolicyFidelityReport to_owned(const AutomatedReasoningPolicyFidelityReportView& view) {
  AutomatedReasoningPolicyFidelityReport owned;
  internal::own(owned.coverage_score, view.coverage_score);
  internal::own(owned.accuracy_score, view.accuracy_score);
  internal::own(owned.rule_reports, view.rule_reports);
  internal::own(owned.variable_reports, view.variable_reports);
  internal::own(owned.document_sources, view.document_sources);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyFidelityReport& in) {
  writer.begin_object();
  writer.member("coverageScore", in.coverage_score);
  writer.member("accuracyScore", in.accuracy_score);
  writer.member("ruleReports", in.rule_reports);
  writer.sensitive().member("variableReports", in.variable_reports);
  writer.member("documentSources", in.document_sources);
  writer.end_object();
}

AutomatedReasoningPolicyGeneratedTestCase to_owned(const AutomatedReasoningPolicyGeneratedTestCaseView& view) {
  AutomatedReasoningPolicyGeneratedTestCase owned;
  internal::own(owned.query_content, view.query_content);
  internal::own(owned.guard_content, view.guard_content);
  internal::own(owned.expected_aggregated_findings_result, view.expected_aggregated_findings_result);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyGeneratedTestCase& in) {
  writer.begin_object();
  writer.sensitive().member("queryContent", in.query_content);
  writer.sensitive().member("guardContent", in.guard_content);
  writer.member("expectedAggregatedFindingsResult", in.expected_aggregated_findings_result);
  writer.end_object();
}

AutomatedReasoningPolicyGeneratedTestCases to_owned(const AutomatedReasoningPolicyGeneratedTestCasesView& view) {
  AutomatedReasoningPolicyGeneratedTestCases owned;
  internal::own(owned.generated_test_cases, view.generated_test_cases);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyGeneratedTestCases& in) {
  writer.begin_object();
  writer.member("generatedTestCases", in.generated_test_cases);
  writer.end_object();
}

AutomatedReasoningPolicyScenarios to_owned(const AutomatedReasoningPolicyScenariosView& view) {
  AutomatedReasoningPolicyScenarios owned;
  internal::own(owned.policy_scenarios, view.policy_scenarios);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyScenarios& in) {
  writer.begin_object();
  writer.member("policyScenarios", in.policy_scenarios);
  writer.end_object();
}

AutomatedReasoningPolicySourceDocument to_owned(const AutomatedReasoningPolicySourceDocumentView& view) {
  AutomatedReasoningPolicySourceDocument owned;
  internal::own(owned.document, view.document);
  internal::own(owned.document_content_type, view.document_content_type);
  internal::own(owned.document_name, view.document_name);
  internal::own(owned.document_description, view.document_description);
  internal::own(owned.document_hash, view.document_hash);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicySourceDocument& in) {
  writer.begin_object();
  writer.sensitive().member("document", in.document);
  writer.member("documentContentType", in.document_content_type);
  writer.sensitive().member("documentName", in.document_name);
  writer.sensitive().member("documentDescription", in.document_description);
  writer.member("documentHash", in.document_hash);
  writer.end_object();
}

AutomatedReasoningPolicyBuildResultAssets to_owned(const AutomatedReasoningPolicyBuildResultAssetsView& view) {
  AutomatedReasoningPolicyBuildResultAssets owned;
  internal::own(owned.policy_definition, view.policy_definition);
  internal::own(owned.quality_report, view.quality_report);
  internal::own(owned.build_log, view.build_log);
  internal::own(owned.generated_test_cases, view.generated_test_cases);
  internal::own(owned.policy_scenarios, view.policy_scenarios);
  internal::own(owned.asset_manifest, view.asset_manifest);
  internal::own(owned.document, view.document);
  internal::own(owned.fidelity_report, view.fidelity_report);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildResultAssets& in) {
  writer.exactly_one("AutomatedReasoningPolicyBuildResultAssets",
                     in.policy_definition.has_value() + in.quality_report.has_value() + in.build_log.has_value() +
                         in.generated_test_cases.has_value() + in.policy_scenarios.has_value() +
                         in.asset_manifest.has_value() + in.document.has_value() + in.fidelity_report.has_value() +
                         in.unknown.has_value());
  writer.begin_object();
  writer.member("policyDefinition", in.policy_definition);
  writer.member("qualityReport", in.quality_report);
  writer.member("buildLog", in.build_log);
  writer.member("generatedTestCases", in.generated_test_cases);
  writer.member("policyScenarios", in.policy_scenarios);
  writer.member("assetManifest", in.asset_manifest);
  writer.member("document", in.document);
  writer.member("fidelityReport", in.fidelity_report);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock
