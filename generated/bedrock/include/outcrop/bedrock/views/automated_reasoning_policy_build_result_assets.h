// AutomatedReasoningPolicyBuildResultAssetsView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
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

/// A build step's addition of a rule to a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAddRuleMutation.html
struct AutomatedReasoningPolicyAddRuleMutationView {
  /// The rule that was added.
  AutomatedReasoningPolicyDefinitionRuleView rule{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyAddRuleMutationView*);

/// A build step's addition of a type to a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAddTypeMutation.html
struct AutomatedReasoningPolicyAddTypeMutationView {
  /// The type that was added.
  AutomatedReasoningPolicyDefinitionTypeView type{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyAddTypeMutationView*);

/// A build step's addition of a variable to a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAddVariableMutation.html
struct AutomatedReasoningPolicyAddVariableMutationView {
  /// The variable that was added.
  AutomatedReasoningPolicyDefinitionVariableView variable{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyAddVariableMutationView*);

/// A line of a document's text with its number.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAnnotatedLine.html
struct AutomatedReasoningPolicyAnnotatedLineView {
  /// The line's number in the document, which locations of statements use.
  std::optional<std::int32_t> line_number{};
  /// The words of the line.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> line_text{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyAnnotatedLineView*);

/// A piece of a document's text.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAnnotatedContent.html
struct AutomatedReasoningPolicyAnnotatedContentView {
  enum class Member : std::uint16_t {
    none,
    line,
    unknown,
  };

  Member member{};
  /// A line of text with its number.
  OptionalRef<AutomatedReasoningPolicyAnnotatedLineView> line{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyAnnotatedContentView*);

/// A part of a document's text, with numbered lines.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAnnotatedChunk.html
struct AutomatedReasoningPolicyAnnotatedChunkView {
  /// The page that the part begins on; absent where the document has no pages.
  std::optional<std::int32_t> page_number{};
  /// The lines of the part, in order.
  std::span<const AutomatedReasoningPolicyAnnotatedContentView> content{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyAnnotatedChunkView*);

/// Where a statement stands in a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyStatementLocation.html
struct AutomatedReasoningPolicyStatementLocationView {
  /// The numbers of the lines that the statement takes.
  std::span<const std::int32_t> lines{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyStatementLocationView*);

/// A single statement of a document, which cannot be divided further.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAtomicStatement.html
struct AutomatedReasoningPolicyAtomicStatementView {
  /// The statement's id in this report.
  std::string_view id{};
  /// The words of the statement.
  ///
  /// Sensitive: never logged.
  std::string_view text{};
  /// Where the statement stands in the document.
  AutomatedReasoningPolicyStatementLocationView location{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyAtomicStatementView*);

/// A build step's removal of a rule from a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDeleteRuleMutation.html
struct AutomatedReasoningPolicyDeleteRuleMutationView {
  /// The id of the rule that was removed.
  std::string_view id{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyDeleteRuleMutationView*);

/// A build step's removal of a type from a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDeleteTypeMutation.html
struct AutomatedReasoningPolicyDeleteTypeMutationView {
  /// The name of the type that was removed.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyDeleteTypeMutationView*);

/// A build step's removal of a variable from a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDeleteVariableMutation.html
struct AutomatedReasoningPolicyDeleteVariableMutationView {
  /// The name of the variable that was removed.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyDeleteVariableMutationView*);

/// A build step's change of a rule of a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateRuleMutation.html
struct AutomatedReasoningPolicyUpdateRuleMutationView {
  /// The rule as it is after the change.
  AutomatedReasoningPolicyDefinitionRuleView rule{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateRuleMutationView*);

/// A build step's change of a type of a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateTypeMutation.html
struct AutomatedReasoningPolicyUpdateTypeMutationView {
  /// The type as it is after the change.
  AutomatedReasoningPolicyDefinitionTypeView type{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateTypeMutationView*);

/// A build step's change of a variable of a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateVariableMutation.html
struct AutomatedReasoningPolicyUpdateVariableMutationView {
  /// The variable as it is after the change.
  AutomatedReasoningPolicyDefinitionVariableView variable{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateVariableMutationView*);

/// A change that a build step made to a policy.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyMutation.html
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
  /// The build step added a type to the policy.
  OptionalRef<AutomatedReasoningPolicyAddTypeMutationView> add_type{};
  /// The build step changed a type of the policy.
  OptionalRef<AutomatedReasoningPolicyUpdateTypeMutationView> update_type{};
  /// The build step removed a type from the policy.
  OptionalRef<AutomatedReasoningPolicyDeleteTypeMutationView> delete_type{};
  /// The build step added a variable to the policy.
  OptionalRef<AutomatedReasoningPolicyAddVariableMutationView> add_variable{};
  /// The build step changed a variable of the policy.
  OptionalRef<AutomatedReasoningPolicyUpdateVariableMutationView> update_variable{};
  /// The build step removed a variable from the policy.
  OptionalRef<AutomatedReasoningPolicyDeleteVariableMutationView> delete_variable{};
  /// The build step added a rule to the policy.
  OptionalRef<AutomatedReasoningPolicyAddRuleMutationView> add_rule{};
  /// The build step changed a rule of the policy.
  OptionalRef<AutomatedReasoningPolicyUpdateRuleMutationView> update_rule{};
  /// The build step removed a rule from the policy.
  OptionalRef<AutomatedReasoningPolicyDeleteRuleMutationView> delete_rule{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyMutationView*);

/// Marks a build step that decided what to do next. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyPlanning.html
struct AutomatedReasoningPolicyPlanningView {};
const internal::Schema& schema_of(const AutomatedReasoningPolicyPlanningView*);

/// What a build step did.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildStepContext.html
struct AutomatedReasoningPolicyBuildStepContextView {
  enum class Member : std::uint16_t {
    none,
    planning,
    mutation,
    unknown,
  };

  Member member{};
  /// The step decided what to do next.
  OptionalRef<AutomatedReasoningPolicyPlanningView> planning{};
  /// The step changed the policy.
  OptionalRef<AutomatedReasoningPolicyMutationView> mutation{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildStepContextView*);

/// What a build step has to say of its work: a note, a warning or an error.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildStepMessage.html
struct AutomatedReasoningPolicyBuildStepMessageView {
  /// What happened in the step, in words.
  std::string_view message{};
  /// How serious the message is.
  Open<AutomatedReasoningPolicyBuildMessageType> message_type{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildStepMessageView*);

/// A part of a policy's definition, as a build step found it.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDefinitionElement.html
struct AutomatedReasoningPolicyDefinitionElementView {
  enum class Member : std::uint16_t {
    none,
    policy_definition_variable,
    policy_definition_type,
    policy_definition_rule,
    unknown,
  };

  Member member{};
  /// The part of the definition is a variable.
  OptionalRef<AutomatedReasoningPolicyDefinitionVariableView> policy_definition_variable{};
  /// The part of the definition is a type.
  OptionalRef<AutomatedReasoningPolicyDefinitionTypeView> policy_definition_type{};
  /// The part of the definition is a rule.
  OptionalRef<AutomatedReasoningPolicyDefinitionRuleView> policy_definition_rule{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyDefinitionElementView*);

/// One step that a build workflow took for an annotation.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildStep.html
struct AutomatedReasoningPolicyBuildStepView {
  /// Whether the step planned or changed something, and what.
  AutomatedReasoningPolicyBuildStepContextView context{};
  /// The part of the definition as it was before the step; absent where there was none.
  OptionalRef<AutomatedReasoningPolicyDefinitionElementView> prior_element{};
  /// What the step had to report.
  std::span<const AutomatedReasoningPolicyBuildStepMessageView> messages{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildStepView*);

/// What a build workflow did about one annotation.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildLogEntry.html
struct AutomatedReasoningPolicyBuildLogEntryView {
  /// The annotation that was worked on.
  AutomatedReasoningPolicyAnnotationView annotation{};
  /// Whether the annotation was applied.
  Open<AutomatedReasoningPolicyAnnotationStatus> status{};
  /// The steps that were taken for it.
  std::span<const AutomatedReasoningPolicyBuildStepView> build_steps{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildLogEntryView*);

/// What a build workflow did, step by step.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildLog.html
struct AutomatedReasoningPolicyBuildLogView {
  /// The annotations that the workflow worked on, with what came of each.
  std::span<const AutomatedReasoningPolicyBuildLogEntryView> entries{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildLogView*);

/// A result of a build workflow, as the manifest lists it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildResultAssetManifestEntry.html
struct AutomatedReasoningPolicyBuildResultAssetManifestEntryView {
  /// The kind of result, by which to ask for it.
  Open<AutomatedReasoningPolicyBuildResultAssetType> asset_type{};
  /// A name of the result for people; absent where it has none.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> asset_name{};
  /// The id by which to ask for the result; absent where there is only one of the kind.
  std::optional<std::string_view> asset_id{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildResultAssetManifestEntryView*);

/// The list of all results of a build workflow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildResultAssetManifest.html
struct AutomatedReasoningPolicyBuildResultAssetManifestView {
  /// The results, each with its kind and, where it needs one, its id.
  std::span<const AutomatedReasoningPolicyBuildResultAssetManifestEntryView> entries{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildResultAssetManifestView*);

/// A value of a type, named by both.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDefinitionTypeValuePair.html
struct AutomatedReasoningPolicyDefinitionTypeValuePairView {
  /// The name of the type that has the value.
  ///
  /// Sensitive: never logged.
  std::string_view type_name{};
  /// The name of the value in that type.
  std::string_view value_name{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyDefinitionTypeValuePairView*);

/// Rules that share no variable with the rest of the policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDisjointRuleSet.html
struct AutomatedReasoningPolicyDisjointRuleSetView {
  /// The variables that only these rules use.
  ///
  /// Sensitive: never logged.
  std::span<const std::string_view> variables{};
  /// The rules of this group.
  std::span<const std::string_view> rules{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyDisjointRuleSetView*);

/// What a policy's definition consists of, and what is unused or in conflict in it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDefinitionQualityReport.html
struct AutomatedReasoningPolicyDefinitionQualityReportView {
  /// How many types the policy defines.
  std::int32_t type_count{};
  /// How many variables the policy has.
  std::int32_t variable_count{};
  /// How many rules the policy has.
  std::int32_t rule_count{};
  /// Types that no variable and no rule uses.
  ///
  /// Sensitive: never logged.
  std::span<const std::string_view> unused_types{};
  /// Values of types that no rule uses.
  std::span<const AutomatedReasoningPolicyDefinitionTypeValuePairView> unused_type_values{};
  /// Variables that no rule uses.
  ///
  /// Sensitive: never logged.
  std::span<const std::string_view> unused_variables{};
  /// Rules that may contradict each other.
  std::span<const std::string_view> conflicting_rules{};
  /// Groups of rules that share no variable, so that the policy may treat several subjects.
  std::span<const AutomatedReasoningPolicyDisjointRuleSetView> disjoint_rule_sets{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyDefinitionQualityReportView*);

/// A document, taken apart into statements and lines for a fidelity report.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyReportSourceDocument.html
struct AutomatedReasoningPolicyReportSourceDocumentView {
  /// The name that the document was given with.
  ///
  /// Sensitive: never logged.
  std::string_view document_name{};
  /// The SHA-256 of the document's bytes.
  std::string_view document_hash{};
  /// The document's id in this report, which references to statements use.
  std::string_view document_id{};
  /// The single statements that were found in the document.
  std::span<const AutomatedReasoningPolicyAtomicStatementView> atomic_statements{};
  /// The text of the document, with numbered lines.
  std::span<const AutomatedReasoningPolicyAnnotatedChunkView> document_content{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyReportSourceDocumentView*);

/// Names a statement of a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyStatementReference.html
struct AutomatedReasoningPolicyStatementReferenceView {
  /// The document's id in the report.
  std::string_view document_id{};
  /// The statement's id in the report.
  std::string_view statement_id{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyStatementReferenceView*);

/// What a rule rests on in the documents, and how faithful it is to them.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyRuleReport.html
struct AutomatedReasoningPolicyRuleReportView {
  /// The id of the rule that is looked at.
  std::string_view rule{};
  /// The statements of the documents that the rule rests on.
  std::span<const AutomatedReasoningPolicyStatementReferenceView> grounding_statements{};
  /// Why these statements support the rule, in words.
  ///
  /// Sensitive: never logged.
  std::span<const std::string_view> grounding_justifications{};
  /// How faithful the rule is to the documents, from 0 to 1.
  std::optional<double> accuracy_score{};
  /// Why the score is what it is, in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> accuracy_justification{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyRuleReportView*);

/// What a variable rests on in the documents, and how faithful it is to them.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyVariableReport.html
struct AutomatedReasoningPolicyVariableReportView {
  /// The name of the variable that is looked at.
  ///
  /// Sensitive: never logged.
  std::string_view policy_variable{};
  /// The statements of the documents that the variable rests on.
  std::span<const AutomatedReasoningPolicyStatementReferenceView> grounding_statements{};
  /// Why these statements support the variable, in words.
  ///
  /// Sensitive: never logged.
  std::span<const std::string_view> grounding_justifications{};
  /// How faithful the variable is to the documents, from 0 to 1.
  std::optional<double> accuracy_score{};
  /// Why the score is what it is, in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> accuracy_justification{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyVariableReportView*);

/// How well a policy agrees with the documents that it was made from.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyFidelityReport.html
struct AutomatedReasoningPolicyFidelityReportView {
  /// How much of the documents' statements the policy covers, from 0 to 1.
  double coverage_score{};
  /// How faithful the rules are to the documents, from 0 to 1.
  double accuracy_score{};
  /// For each rule, by its id, what it rests on.
  MapView<AutomatedReasoningPolicyRuleReportView> rule_reports{};
  /// For each variable, by its name, what it rests on.
  ///
  /// Sensitive: never logged.
  MapView<AutomatedReasoningPolicyVariableReportView> variable_reports{};
  /// The documents, taken apart into statements and lines.
  std::span<const AutomatedReasoningPolicyReportSourceDocumentView> document_sources{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyFidelityReportView*);

/// A test case that a build workflow has made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyGeneratedTestCase.html
struct AutomatedReasoningPolicyGeneratedTestCaseView {
  /// The question that the checked answer belongs to.
  ///
  /// Sensitive: never logged.
  std::string_view query_content{};
  /// The answer to check, as a model might give it.
  ///
  /// Sensitive: never logged.
  std::string_view guard_content{};
  /// What the check ought to find.
  Open<AutomatedReasoningCheckResult> expected_aggregated_findings_result{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyGeneratedTestCaseView*);

/// Test cases that a build workflow has made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyGeneratedTestCases.html
struct AutomatedReasoningPolicyGeneratedTestCasesView {
  /// The test cases, which can be added by CreateAutomatedReasoningPolicyTestCase.
  std::span<const AutomatedReasoningPolicyGeneratedTestCaseView> generated_test_cases{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyGeneratedTestCasesView*);

/// Scenarios that a build workflow has made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyScenarios.html
struct AutomatedReasoningPolicyScenariosView {
  /// The scenarios for people to judge.
  std::span<const AutomatedReasoningPolicyScenarioView> policy_scenarios{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyScenariosView*);

/// A document that a build workflow was given.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicySourceDocument.html
struct AutomatedReasoningPolicySourceDocumentView {
  /// The bytes of the document, decoded from the wire.
  ///
  /// Sensitive: never logged.
  BlobView document{};
  /// The format of the document's bytes.
  Open<AutomatedReasoningPolicyBuildDocumentContentType> document_content_type{};
  /// The name that the document was given with.
  ///
  /// Sensitive: never logged.
  std::string_view document_name{};
  /// What the document is about; absent where nothing was said.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> document_description{};
  /// The SHA-256 of the document's bytes.
  std::string_view document_hash{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicySourceDocumentView*);

/// A result of a build workflow, of the kind that was asked for.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildResultAssets.html
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
  /// The definition that the workflow has made.
  OptionalRef<AutomatedReasoningPolicyDefinitionView> policy_definition{};
  /// What is unused or in conflict in the new definition.
  OptionalRef<AutomatedReasoningPolicyDefinitionQualityReportView> quality_report{};
  /// What the workflow did, step by step.
  OptionalRef<AutomatedReasoningPolicyBuildLogView> build_log{};
  /// Test cases that the workflow has made for the policy.
  OptionalRef<AutomatedReasoningPolicyGeneratedTestCasesView> generated_test_cases{};
  /// Scenarios that show what the rules allow, for people to judge.
  OptionalRef<AutomatedReasoningPolicyScenariosView> policy_scenarios{};
  /// The list of all results, with ids for reading them.
  OptionalRef<AutomatedReasoningPolicyBuildResultAssetManifestView> asset_manifest{};
  /// A document that the workflow was given.
  OptionalRef<AutomatedReasoningPolicySourceDocumentView> document{};
  /// How well the policy agrees with its documents.
  OptionalRef<AutomatedReasoningPolicyFidelityReportView> fidelity_report{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyBuildResultAssetsView*);

}  // namespace outcrop::bedrock
