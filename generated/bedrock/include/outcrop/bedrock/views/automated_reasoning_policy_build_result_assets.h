// AutomatedReasoningPolicyBuildResultAssetsView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_annotation.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_definition.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_rule.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_type.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_variable.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_scenario.h"
#include "outcrop/blob.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyAddRuleMutationView {
  AutomatedReasoningPolicyDefinitionRuleView rule{};
};

struct AutomatedReasoningPolicyAddTypeMutationView {
  AutomatedReasoningPolicyDefinitionTypeView type{};
};

struct AutomatedReasoningPolicyAddVariableMutationView {
  AutomatedReasoningPolicyDefinitionVariableView variable{};
};

struct AutomatedReasoningPolicyAnnotatedLineView {
  std::optional<std::int32_t> line_number{};
  /// Sensitive: never logged.
  std::optional<std::string_view> line_text{};
};

/// `member` tells which one is set.
struct AutomatedReasoningPolicyAnnotatedContentView {
  enum class Member : std::uint16_t {
    none,
    line,
    unknown,
  };

  Member member{};
  OptionalRef<AutomatedReasoningPolicyAnnotatedLineView> line{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct AutomatedReasoningPolicyAnnotatedChunkView {
  std::optional<std::int32_t> page_number{};
  std::span<const AutomatedReasoningPolicyAnnotatedContentView> content{};
};

struct AutomatedReasoningPolicyStatementLocationView {
  std::span<const std::int32_t> lines{};
};

struct AutomatedReasoningPolicyAtomicStatementView {
  std::string_view id{};
  /// Sensitive: never logged.
  std::string_view text{};
  AutomatedReasoningPolicyStatementLocationView location{};
};

struct AutomatedReasoningPolicyDeleteRuleMutationView {
  std::string_view id{};
};

struct AutomatedReasoningPolicyDeleteTypeMutationView {
  /// Sensitive: never logged.
  std::string_view name{};
};

struct AutomatedReasoningPolicyDeleteVariableMutationView {
  /// Sensitive: never logged.
  std::string_view name{};
};

struct AutomatedReasoningPolicyUpdateRuleMutationView {
  AutomatedReasoningPolicyDefinitionRuleView rule{};
};

struct AutomatedReasoningPolicyUpdateTypeMutationView {
  AutomatedReasoningPolicyDefinitionTypeView type{};
};

struct AutomatedReasoningPolicyUpdateVariableMutationView {
  AutomatedReasoningPolicyDefinitionVariableView variable{};
};

/// `member` tells which one is set.
struct AutomatedReasoningPolicyMutationView {
  enum class Member : std::uint16_t {
    none,
    add_type,
    update_type,
    delete_type,
    add_variable,
    update_variable,
    delete_variable,
    add_rule,
    update_rule,
    delete_rule,
    unknown,
  };

  Member member{};
  OptionalRef<AutomatedReasoningPolicyAddTypeMutationView> add_type{};
  OptionalRef<AutomatedReasoningPolicyUpdateTypeMutationView> update_type{};
  OptionalRef<AutomatedReasoningPolicyDeleteTypeMutationView> delete_type{};
  OptionalRef<AutomatedReasoningPolicyAddVariableMutationView> add_variable{};
  OptionalRef<AutomatedReasoningPolicyUpdateVariableMutationView> update_variable{};
  OptionalRef<AutomatedReasoningPolicyDeleteVariableMutationView> delete_variable{};
  OptionalRef<AutomatedReasoningPolicyAddRuleMutationView> add_rule{};
  OptionalRef<AutomatedReasoningPolicyUpdateRuleMutationView> update_rule{};
  OptionalRef<AutomatedReasoningPolicyDeleteRuleMutationView> delete_rule{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct AutomatedReasoningPolicyPlanningView {};

/// `member` tells which one is set.
struct AutomatedReasoningPolicyBuildStepContextView {
  enum class Member : std::uint16_t {
    none,
    planning,
    mutation,
    unknown,
  };

  Member member{};
  OptionalRef<AutomatedReasoningPolicyPlanningView> planning{};
  OptionalRef<AutomatedReasoningPolicyMutationView> mutation{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct AutomatedReasoningPolicyBuildStepMessageView {
  std::string_view message{};
  Open<AutomatedReasoningPolicyBuildMessageType> message_type{};
};

/// `member` tells which one is set.
struct AutomatedReasoningPolicyDefinitionElementView {
  enum class Member : std::uint16_t {
    none,
    policy_definition_variable,
    policy_definition_type,
    policy_definition_rule,
    unknown,
  };

  Member member{};
  OptionalRef<AutomatedReasoningPolicyDefinitionVariableView> policy_definition_variable{};
  OptionalRef<AutomatedReasoningPolicyDefinitionTypeView> policy_definition_type{};
  OptionalRef<AutomatedReasoningPolicyDefinitionRuleView> policy_definition_rule{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct AutomatedReasoningPolicyBuildStepView {
  AutomatedReasoningPolicyBuildStepContextView context{};
  OptionalRef<AutomatedReasoningPolicyDefinitionElementView> prior_element{};
  std::span<const AutomatedReasoningPolicyBuildStepMessageView> messages{};
};

struct AutomatedReasoningPolicyBuildLogEntryView {
  AutomatedReasoningPolicyAnnotationView annotation{};
  Open<AutomatedReasoningPolicyAnnotationStatus> status{};
  std::span<const AutomatedReasoningPolicyBuildStepView> build_steps{};
};

struct AutomatedReasoningPolicyBuildLogView {
  std::span<const AutomatedReasoningPolicyBuildLogEntryView> entries{};
};

struct AutomatedReasoningPolicyBuildResultAssetManifestEntryView {
  Open<AutomatedReasoningPolicyBuildResultAssetType> asset_type{};
  /// Sensitive: never logged.
  std::optional<std::string_view> asset_name{};
  std::optional<std::string_view> asset_id{};
};

struct AutomatedReasoningPolicyBuildResultAssetManifestView {
  std::span<const AutomatedReasoningPolicyBuildResultAssetManifestEntryView> entries{};
};

struct AutomatedReasoningPolicyDefinitionTypeValuePairView {
  /// Sensitive: never logged.
  std::string_view type_name{};
  std::string_view value_name{};
};

struct AutomatedReasoningPolicyDisjointRuleSetView {
  /// Sensitive: never logged.
  std::span<const std::string_view> variables{};
  std::span<const std::string_view> rules{};
};

struct AutomatedReasoningPolicyDefinitionQualityReportView {
  std::int32_t type_count{};
  std::int32_t variable_count{};
  std::int32_t rule_count{};
  /// Sensitive: never logged.
  std::span<const std::string_view> unused_types{};
  std::span<const AutomatedReasoningPolicyDefinitionTypeValuePairView> unused_type_values{};
  /// Sensitive: never logged.
  std::span<const std::string_view> unused_variables{};
  std::span<const std::string_view> conflicting_rules{};
  std::span<const AutomatedReasoningPolicyDisjointRuleSetView> disjoint_rule_sets{};
};

struct AutomatedReasoningPolicyReportSourceDocumentView {
  /// Sensitive: never logged.
  std::string_view document_name{};
  std::string_view document_hash{};
  std::string_view document_id{};
  std::span<const AutomatedReasoningPolicyAtomicStatementView> atomic_statements{};
  std::span<const AutomatedReasoningPolicyAnnotatedChunkView> document_content{};
};

struct AutomatedReasoningPolicyStatementReferenceView {
  std::string_view document_id{};
  std::string_view statement_id{};
};

struct AutomatedReasoningPolicyRuleReportView {
  std::string_view rule{};
  std::span<const AutomatedReasoningPolicyStatementReferenceView> grounding_statements{};
  /// Sensitive: never logged.
  std::span<const std::string_view> grounding_justifications{};
  std::optional<double> accuracy_score{};
  /// Sensitive: never logged.
  std::optional<std::string_view> accuracy_justification{};
};

struct AutomatedReasoningPolicyVariableReportView {
  /// Sensitive: never logged.
  std::string_view policy_variable{};
  std::span<const AutomatedReasoningPolicyStatementReferenceView> grounding_statements{};
  /// Sensitive: never logged.
  std::span<const std::string_view> grounding_justifications{};
  std::optional<double> accuracy_score{};
  /// Sensitive: never logged.
  std::optional<std::string_view> accuracy_justification{};
};

struct AutomatedReasoningPolicyFidelityReportView {
  double coverage_score{};
  double accuracy_score{};
  MapView<AutomatedReasoningPolicyRuleReportView> rule_reports{};
  MapView<AutomatedReasoningPolicyVariableReportView> variable_reports{};
  std::span<const AutomatedReasoningPolicyReportSourceDocumentView> document_sources{};
};

struct AutomatedReasoningPolicyGeneratedTestCaseView {
  /// Sensitive: never logged.
  std::string_view query_content{};
  /// Sensitive: never logged.
  std::string_view guard_content{};
  Open<AutomatedReasoningCheckResult> expected_aggregated_findings_result{};
};

struct AutomatedReasoningPolicyGeneratedTestCasesView {
  std::span<const AutomatedReasoningPolicyGeneratedTestCaseView> generated_test_cases{};
};

struct AutomatedReasoningPolicyScenariosView {
  std::span<const AutomatedReasoningPolicyScenarioView> policy_scenarios{};
};

struct AutomatedReasoningPolicySourceDocumentView {
  /// Sensitive: never logged.
  BlobView document{};
  Open<AutomatedReasoningPolicyBuildDocumentContentType> document_content_type{};
  /// Sensitive: never logged.
  std::string_view document_name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> document_description{};
  std::string_view document_hash{};
};

/// `member` tells which one is set.
struct AutomatedReasoningPolicyBuildResultAssetsView {
  enum class Member : std::uint16_t {
    none,
    policy_definition,
    quality_report,
    build_log,
    generated_test_cases,
    policy_scenarios,
    asset_manifest,
    document,
    fidelity_report,
    unknown,
  };

  Member member{};
  OptionalRef<AutomatedReasoningPolicyDefinitionView> policy_definition{};
  OptionalRef<AutomatedReasoningPolicyDefinitionQualityReportView> quality_report{};
  OptionalRef<AutomatedReasoningPolicyBuildLogView> build_log{};
  OptionalRef<AutomatedReasoningPolicyGeneratedTestCasesView> generated_test_cases{};
  OptionalRef<AutomatedReasoningPolicyScenariosView> policy_scenarios{};
  OptionalRef<AutomatedReasoningPolicyBuildResultAssetManifestView> asset_manifest{};
  OptionalRef<AutomatedReasoningPolicySourceDocumentView> document{};
  OptionalRef<AutomatedReasoningPolicyFidelityReportView> fidelity_report{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock
