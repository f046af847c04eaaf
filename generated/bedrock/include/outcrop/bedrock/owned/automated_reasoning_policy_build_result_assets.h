// AutomatedReasoningPolicyBuildResultAssets and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/owned/automated_reasoning_policy_scenario.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_annotation.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_definition.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyAddRuleMutationView;
struct AutomatedReasoningPolicyAddTypeMutationView;
struct AutomatedReasoningPolicyAddVariableMutationView;
struct AutomatedReasoningPolicyAnnotatedLineView;
struct AutomatedReasoningPolicyAnnotatedContentView;
struct AutomatedReasoningPolicyAnnotatedChunkView;
struct AutomatedReasoningPolicyStatementLocationView;
struct AutomatedReasoningPolicyAtomicStatementView;
struct AutomatedReasoningPolicyDeleteRuleMutationView;
struct AutomatedReasoningPolicyDeleteTypeMutationView;
struct AutomatedReasoningPolicyDeleteVariableMutationView;
struct AutomatedReasoningPolicyUpdateRuleMutationView;
struct AutomatedReasoningPolicyUpdateTypeMutationView;
struct AutomatedReasoningPolicyUpdateVariableMutationView;
struct AutomatedReasoningPolicyMutationView;
struct AutomatedReasoningPolicyPlanningView;
struct AutomatedReasoningPolicyBuildStepContextView;
struct AutomatedReasoningPolicyBuildStepMessageView;
struct AutomatedReasoningPolicyDefinitionElementView;
struct AutomatedReasoningPolicyBuildStepView;
struct AutomatedReasoningPolicyBuildLogEntryView;
struct AutomatedReasoningPolicyBuildLogView;
struct AutomatedReasoningPolicyBuildResultAssetManifestEntryView;
struct AutomatedReasoningPolicyBuildResultAssetManifestView;
struct AutomatedReasoningPolicyDefinitionTypeValuePairView;
struct AutomatedReasoningPolicyDisjointRuleSetView;
struct AutomatedReasoningPolicyDefinitionQualityReportView;
struct AutomatedReasoningPolicyReportSourceDocumentView;
struct AutomatedReasoningPolicyStatementReferenceView;
struct AutomatedReasoningPolicyRuleReportView;
struct AutomatedReasoningPolicyVariableReportView;
struct AutomatedReasoningPolicyFidelityReportView;
struct AutomatedReasoningPolicyGeneratedTestCaseView;
struct AutomatedReasoningPolicyGeneratedTestCasesView;
struct AutomatedReasoningPolicyScenariosView;
struct AutomatedReasoningPolicySourceDocumentView;
struct AutomatedReasoningPolicyBuildResultAssetsView;

/// A build step's addition of a rule to a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAddRuleMutation.html
struct AutomatedReasoningPolicyAddRuleMutation {
  /// The rule that was added.
  AutomatedReasoningPolicyDefinitionRule rule{};

  friend bool operator==(const AutomatedReasoningPolicyAddRuleMutation&,
                         const AutomatedReasoningPolicyAddRuleMutation&) = default;
};
AutomatedReasoningPolicyAddRuleMutation to_owned(const AutomatedReasoningPolicyAddRuleMutationView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAddRuleMutation& in);

/// A build step's addition of a type to a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAddTypeMutation.html
struct AutomatedReasoningPolicyAddTypeMutation {
  /// The type that was added.
  AutomatedReasoningPolicyDefinitionType type{};

  friend bool operator==(const AutomatedReasoningPolicyAddTypeMutation&,
                         const AutomatedReasoningPolicyAddTypeMutation&) = default;
};
AutomatedReasoningPolicyAddTypeMutation to_owned(const AutomatedReasoningPolicyAddTypeMutationView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAddTypeMutation& in);

/// A build step's addition of a variable to a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAddVariableMutation.html
struct AutomatedReasoningPolicyAddVariableMutation {
  /// The variable that was added.
  AutomatedReasoningPolicyDefinitionVariable variable{};

  friend bool operator==(const AutomatedReasoningPolicyAddVariableMutation&,
                         const AutomatedReasoningPolicyAddVariableMutation&) = default;
};
AutomatedReasoningPolicyAddVariableMutation to_owned(const AutomatedReasoningPolicyAddVariableMutationView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAddVariableMutation& in);

/// A line of a document's text with its number.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAnnotatedLine.html
struct AutomatedReasoningPolicyAnnotatedLine {
  /// The line's number in the document, which locations of statements use.
  std::optional<std::int32_t> line_number{};
  /// The words of the line.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> line_text{};

  friend bool operator==(const AutomatedReasoningPolicyAnnotatedLine&,
                         const AutomatedReasoningPolicyAnnotatedLine&) = default;
};
AutomatedReasoningPolicyAnnotatedLine to_owned(const AutomatedReasoningPolicyAnnotatedLineView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAnnotatedLine& in);

/// A piece of a document's text.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAnnotatedContent.html
struct AutomatedReasoningPolicyAnnotatedContent {
  /// A line of text with its number.
  Box<AutomatedReasoningPolicyAnnotatedLine> line{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AutomatedReasoningPolicyAnnotatedContent&,
                         const AutomatedReasoningPolicyAnnotatedContent&) = default;
};
AutomatedReasoningPolicyAnnotatedContent to_owned(const AutomatedReasoningPolicyAnnotatedContentView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAnnotatedContent& in);

/// A part of a document's text, with numbered lines.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAnnotatedChunk.html
struct AutomatedReasoningPolicyAnnotatedChunk {
  /// The page that the part begins on; absent where the document has no pages.
  std::optional<std::int32_t> page_number{};
  /// The lines of the part, in order.
  std::optional<std::vector<AutomatedReasoningPolicyAnnotatedContent>> content{};

  friend bool operator==(const AutomatedReasoningPolicyAnnotatedChunk&,
                         const AutomatedReasoningPolicyAnnotatedChunk&) = default;
};
AutomatedReasoningPolicyAnnotatedChunk to_owned(const AutomatedReasoningPolicyAnnotatedChunkView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAnnotatedChunk& in);

/// Where a statement stands in a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyStatementLocation.html
struct AutomatedReasoningPolicyStatementLocation {
  /// The numbers of the lines that the statement takes.
  std::optional<std::vector<std::int32_t>> lines{};

  friend bool operator==(const AutomatedReasoningPolicyStatementLocation&,
                         const AutomatedReasoningPolicyStatementLocation&) = default;
};
AutomatedReasoningPolicyStatementLocation to_owned(const AutomatedReasoningPolicyStatementLocationView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyStatementLocation& in);

/// A single statement of a document, which cannot be divided further.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAtomicStatement.html
struct AutomatedReasoningPolicyAtomicStatement {
  /// The statement's id in this report.
  std::string id{};
  /// The words of the statement.
  ///
  /// Sensitive: never logged.
  std::string text{};
  /// Where the statement stands in the document.
  AutomatedReasoningPolicyStatementLocation location{};

  friend bool operator==(const AutomatedReasoningPolicyAtomicStatement&,
                         const AutomatedReasoningPolicyAtomicStatement&) = default;
};
AutomatedReasoningPolicyAtomicStatement to_owned(const AutomatedReasoningPolicyAtomicStatementView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAtomicStatement& in);

/// A build step's removal of a rule from a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDeleteRuleMutation.html
struct AutomatedReasoningPolicyDeleteRuleMutation {
  /// The id of the rule that was removed.
  std::string id{};

  friend bool operator==(const AutomatedReasoningPolicyDeleteRuleMutation&,
                         const AutomatedReasoningPolicyDeleteRuleMutation&) = default;
};
AutomatedReasoningPolicyDeleteRuleMutation to_owned(const AutomatedReasoningPolicyDeleteRuleMutationView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDeleteRuleMutation& in);

/// A build step's removal of a type from a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDeleteTypeMutation.html
struct AutomatedReasoningPolicyDeleteTypeMutation {
  /// The name of the type that was removed.
  ///
  /// Sensitive: never logged.
  std::string name{};

  friend bool operator==(const AutomatedReasoningPolicyDeleteTypeMutation&,
                         const AutomatedReasoningPolicyDeleteTypeMutation&) = default;
};
AutomatedReasoningPolicyDeleteTypeMutation to_owned(const AutomatedReasoningPolicyDeleteTypeMutationView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDeleteTypeMutation& in);

/// A build step's removal of a variable from a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDeleteVariableMutation.html
struct AutomatedReasoningPolicyDeleteVariableMutation {
  /// The name of the variable that was removed.
  ///
  /// Sensitive: never logged.
  std::string name{};

  friend bool operator==(const AutomatedReasoningPolicyDeleteVariableMutation&,
                         const AutomatedReasoningPolicyDeleteVariableMutation&) = default;
};
AutomatedReasoningPolicyDeleteVariableMutation to_owned(const AutomatedReasoningPolicyDeleteVariableMutationView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDeleteVariableMutation& in);

/// A build step's change of a rule of a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateRuleMutation.html
struct AutomatedReasoningPolicyUpdateRuleMutation {
  /// The rule as it is after the change.
  AutomatedReasoningPolicyDefinitionRule rule{};

  friend bool operator==(const AutomatedReasoningPolicyUpdateRuleMutation&,
                         const AutomatedReasoningPolicyUpdateRuleMutation&) = default;
};
AutomatedReasoningPolicyUpdateRuleMutation to_owned(const AutomatedReasoningPolicyUpdateRuleMutationView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateRuleMutation& in);

/// A build step's change of a type of a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateTypeMutation.html
struct AutomatedReasoningPolicyUpdateTypeMutation {
  /// The type as it is after the change.
  AutomatedReasoningPolicyDefinitionType type{};

  friend bool operator==(const AutomatedReasoningPolicyUpdateTypeMutation&,
                         const AutomatedReasoningPolicyUpdateTypeMutation&) = default;
};
AutomatedReasoningPolicyUpdateTypeMutation to_owned(const AutomatedReasoningPolicyUpdateTypeMutationView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateTypeMutation& in);

/// A build step's change of a variable of a policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateVariableMutation.html
struct AutomatedReasoningPolicyUpdateVariableMutation {
  /// The variable as it is after the change.
  AutomatedReasoningPolicyDefinitionVariable variable{};

  friend bool operator==(const AutomatedReasoningPolicyUpdateVariableMutation&,
                         const AutomatedReasoningPolicyUpdateVariableMutation&) = default;
};
AutomatedReasoningPolicyUpdateVariableMutation to_owned(const AutomatedReasoningPolicyUpdateVariableMutationView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateVariableMutation& in);

/// A change that a build step made to a policy.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyMutation.html
struct AutomatedReasoningPolicyMutation {
  /// The build step added a type to the policy.
  Box<AutomatedReasoningPolicyAddTypeMutation> add_type{};
  /// The build step changed a type of the policy.
  Box<AutomatedReasoningPolicyUpdateTypeMutation> update_type{};
  /// The build step removed a type from the policy.
  Box<AutomatedReasoningPolicyDeleteTypeMutation> delete_type{};
  /// The build step added a variable to the policy.
  Box<AutomatedReasoningPolicyAddVariableMutation> add_variable{};
  /// The build step changed a variable of the policy.
  Box<AutomatedReasoningPolicyUpdateVariableMutation> update_variable{};
  /// The build step removed a variable from the policy.
  Box<AutomatedReasoningPolicyDeleteVariableMutation> delete_variable{};
  /// The build step added a rule to the policy.
  Box<AutomatedReasoningPolicyAddRuleMutation> add_rule{};
  /// The build step changed a rule of the policy.
  Box<AutomatedReasoningPolicyUpdateRuleMutation> update_rule{};
  /// The build step removed a rule from the policy.
  Box<AutomatedReasoningPolicyDeleteRuleMutation> delete_rule{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AutomatedReasoningPolicyMutation&, const AutomatedReasoningPolicyMutation&) = default;
};
AutomatedReasoningPolicyMutation to_owned(const AutomatedReasoningPolicyMutationView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyMutation& in);

/// Marks a build step that decided what to do next. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyPlanning.html
struct AutomatedReasoningPolicyPlanning {
  friend bool operator==(const AutomatedReasoningPolicyPlanning&, const AutomatedReasoningPolicyPlanning&) = default;
};
AutomatedReasoningPolicyPlanning to_owned(const AutomatedReasoningPolicyPlanningView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyPlanning& in);

/// What a build step did.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildStepContext.html
struct AutomatedReasoningPolicyBuildStepContext {
  /// The step decided what to do next.
  Box<AutomatedReasoningPolicyPlanning> planning{};
  /// The step changed the policy.
  Box<AutomatedReasoningPolicyMutation> mutation{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AutomatedReasoningPolicyBuildStepContext&,
                         const AutomatedReasoningPolicyBuildStepContext&) = default;
};
AutomatedReasoningPolicyBuildStepContext to_owned(const AutomatedReasoningPolicyBuildStepContextView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildStepContext& in);

/// What a build step has to say of its work: a note, a warning or an error.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildStepMessage.html
struct AutomatedReasoningPolicyBuildStepMessage {
  /// What happened in the step, in words.
  std::string message{};
  /// How serious the message is.
  std::optional<OwnedOpen<AutomatedReasoningPolicyBuildMessageType>> message_type{};

  friend bool operator==(const AutomatedReasoningPolicyBuildStepMessage&,
                         const AutomatedReasoningPolicyBuildStepMessage&) = default;
};
AutomatedReasoningPolicyBuildStepMessage to_owned(const AutomatedReasoningPolicyBuildStepMessageView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildStepMessage& in);

/// A part of a policy's definition, as a build step found it.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDefinitionElement.html
struct AutomatedReasoningPolicyDefinitionElement {
  /// The part of the definition is a variable.
  Box<AutomatedReasoningPolicyDefinitionVariable> policy_definition_variable{};
  /// The part of the definition is a type.
  Box<AutomatedReasoningPolicyDefinitionType> policy_definition_type{};
  /// The part of the definition is a rule.
  Box<AutomatedReasoningPolicyDefinitionRule> policy_definition_rule{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AutomatedReasoningPolicyDefinitionElement&,
                         const AutomatedReasoningPolicyDefinitionElement&) = default;
};
AutomatedReasoningPolicyDefinitionElement to_owned(const AutomatedReasoningPolicyDefinitionElementView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDefinitionElement& in);

/// One step that a build workflow took for an annotation.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildStep.html
struct AutomatedReasoningPolicyBuildStep {
  /// Whether the step planned or changed something, and what.
  AutomatedReasoningPolicyBuildStepContext context{};
  /// The part of the definition as it was before the step; absent where there was none.
  Box<AutomatedReasoningPolicyDefinitionElement> prior_element{};
  /// What the step had to report.
  std::optional<std::vector<AutomatedReasoningPolicyBuildStepMessage>> messages{};

  friend bool operator==(const AutomatedReasoningPolicyBuildStep&, const AutomatedReasoningPolicyBuildStep&) = default;
};
AutomatedReasoningPolicyBuildStep to_owned(const AutomatedReasoningPolicyBuildStepView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildStep& in);

/// What a build workflow did about one annotation.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildLogEntry.html
struct AutomatedReasoningPolicyBuildLogEntry {
  /// The annotation that was worked on.
  AutomatedReasoningPolicyAnnotation annotation{};
  /// Whether the annotation was applied.
  std::optional<OwnedOpen<AutomatedReasoningPolicyAnnotationStatus>> status{};
  /// The steps that were taken for it.
  std::optional<std::vector<AutomatedReasoningPolicyBuildStep>> build_steps{};

  friend bool operator==(const AutomatedReasoningPolicyBuildLogEntry&,
                         const AutomatedReasoningPolicyBuildLogEntry&) = default;
};
AutomatedReasoningPolicyBuildLogEntry to_owned(const AutomatedReasoningPolicyBuildLogEntryView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildLogEntry& in);

/// What a build workflow did, step by step.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildLog.html
struct AutomatedReasoningPolicyBuildLog {
  /// The annotations that the workflow worked on, with what came of each.
  std::optional<std::vector<AutomatedReasoningPolicyBuildLogEntry>> entries{};

  friend bool operator==(const AutomatedReasoningPolicyBuildLog&, const AutomatedReasoningPolicyBuildLog&) = default;
};
AutomatedReasoningPolicyBuildLog to_owned(const AutomatedReasoningPolicyBuildLogView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildLog& in);

/// A result of a build workflow, as the manifest lists it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildResultAssetManifestEntry.html
struct AutomatedReasoningPolicyBuildResultAssetManifestEntry {
  /// The kind of result, by which to ask for it.
  std::optional<OwnedOpen<AutomatedReasoningPolicyBuildResultAssetType>> asset_type{};
  /// A name of the result for people; absent where it has none.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> asset_name{};
  /// The id by which to ask for the result; absent where there is only one of the kind.
  std::optional<std::string> asset_id{};

  friend bool operator==(const AutomatedReasoningPolicyBuildResultAssetManifestEntry&,
                         const AutomatedReasoningPolicyBuildResultAssetManifestEntry&) = default;
};
AutomatedReasoningPolicyBuildResultAssetManifestEntry to_owned(
    const AutomatedReasoningPolicyBuildResultAssetManifestEntryView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildResultAssetManifestEntry& in);

/// The list of all results of a build workflow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildResultAssetManifest.html
struct AutomatedReasoningPolicyBuildResultAssetManifest {
  /// The results, each with its kind and, where it needs one, its id.
  std::optional<std::vector<AutomatedReasoningPolicyBuildResultAssetManifestEntry>> entries{};

  friend bool operator==(const AutomatedReasoningPolicyBuildResultAssetManifest&,
                         const AutomatedReasoningPolicyBuildResultAssetManifest&) = default;
};
AutomatedReasoningPolicyBuildResultAssetManifest to_owned(
    const AutomatedReasoningPolicyBuildResultAssetManifestView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildResultAssetManifest& in);

/// A value of a type, named by both.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDefinitionTypeValuePair.html
struct AutomatedReasoningPolicyDefinitionTypeValuePair {
  /// The name of the type that has the value.
  ///
  /// Sensitive: never logged.
  std::string type_name{};
  /// The name of the value in that type.
  std::string value_name{};

  friend bool operator==(const AutomatedReasoningPolicyDefinitionTypeValuePair&,
                         const AutomatedReasoningPolicyDefinitionTypeValuePair&) = default;
};
AutomatedReasoningPolicyDefinitionTypeValuePair to_owned(
    const AutomatedReasoningPolicyDefinitionTypeValuePairView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDefinitionTypeValuePair& in);

/// Rules that share no variable with the rest of the policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDisjointRuleSet.html
struct AutomatedReasoningPolicyDisjointRuleSet {
  /// The variables that only these rules use.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<std::string>> variables{};
  /// The rules of this group.
  std::optional<std::vector<std::string>> rules{};

  friend bool operator==(const AutomatedReasoningPolicyDisjointRuleSet&,
                         const AutomatedReasoningPolicyDisjointRuleSet&) = default;
};
AutomatedReasoningPolicyDisjointRuleSet to_owned(const AutomatedReasoningPolicyDisjointRuleSetView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDisjointRuleSet& in);

/// What a policy's definition consists of, and what is unused or in conflict in it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDefinitionQualityReport.html
struct AutomatedReasoningPolicyDefinitionQualityReport {
  /// How many types the policy defines.
  std::int32_t type_count{};
  /// How many variables the policy has.
  std::int32_t variable_count{};
  /// How many rules the policy has.
  std::int32_t rule_count{};
  /// Types that no variable and no rule uses.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<std::string>> unused_types{};
  /// Values of types that no rule uses.
  std::optional<std::vector<AutomatedReasoningPolicyDefinitionTypeValuePair>> unused_type_values{};
  /// Variables that no rule uses.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<std::string>> unused_variables{};
  /// Rules that may contradict each other.
  std::optional<std::vector<std::string>> conflicting_rules{};
  /// Groups of rules that share no variable, so that the policy may treat several subjects.
  std::optional<std::vector<AutomatedReasoningPolicyDisjointRuleSet>> disjoint_rule_sets{};

  friend bool operator==(const AutomatedReasoningPolicyDefinitionQualityReport&,
                         const AutomatedReasoningPolicyDefinitionQualityReport&) = default;
};
AutomatedReasoningPolicyDefinitionQualityReport to_owned(
    const AutomatedReasoningPolicyDefinitionQualityReportView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDefinitionQualityReport& in);

/// A document, taken apart into statements and lines for a fidelity report.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyReportSourceDocument.html
struct AutomatedReasoningPolicyReportSourceDocument {
  /// The name that the document was given with.
  ///
  /// Sensitive: never logged.
  std::string document_name{};
  /// The SHA-256 of the document's bytes.
  std::string document_hash{};
  /// The document's id in this report, which references to statements use.
  std::string document_id{};
  /// The single statements that were found in the document.
  std::optional<std::vector<AutomatedReasoningPolicyAtomicStatement>> atomic_statements{};
  /// The text of the document, with numbered lines.
  std::optional<std::vector<AutomatedReasoningPolicyAnnotatedChunk>> document_content{};

  friend bool operator==(const AutomatedReasoningPolicyReportSourceDocument&,
                         const AutomatedReasoningPolicyReportSourceDocument&) = default;
};
AutomatedReasoningPolicyReportSourceDocument to_owned(const AutomatedReasoningPolicyReportSourceDocumentView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyReportSourceDocument& in);

/// Names a statement of a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyStatementReference.html
struct AutomatedReasoningPolicyStatementReference {
  /// The document's id in the report.
  std::string document_id{};
  /// The statement's id in the report.
  std::string statement_id{};

  friend bool operator==(const AutomatedReasoningPolicyStatementReference&,
                         const AutomatedReasoningPolicyStatementReference&) = default;
};
AutomatedReasoningPolicyStatementReference to_owned(const AutomatedReasoningPolicyStatementReferenceView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyStatementReference& in);

/// What a rule rests on in the documents, and how faithful it is to them.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyRuleReport.html
struct AutomatedReasoningPolicyRuleReport {
  /// The id of the rule that is looked at.
  std::string rule{};
  /// The statements of the documents that the rule rests on.
  std::optional<std::vector<AutomatedReasoningPolicyStatementReference>> grounding_statements{};
  /// Why these statements support the rule, in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<std::string>> grounding_justifications{};
  /// How faithful the rule is to the documents, from 0 to 1.
  std::optional<double> accuracy_score{};
  /// Why the score is what it is, in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> accuracy_justification{};

  friend bool operator==(const AutomatedReasoningPolicyRuleReport&,
                         const AutomatedReasoningPolicyRuleReport&) = default;
};
AutomatedReasoningPolicyRuleReport to_owned(const AutomatedReasoningPolicyRuleReportView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyRuleReport& in);

/// What a variable rests on in the documents, and how faithful it is to them.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyVariableReport.html
struct AutomatedReasoningPolicyVariableReport {
  /// The name of the variable that is looked at.
  ///
  /// Sensitive: never logged.
  std::string policy_variable{};
  /// The statements of the documents that the variable rests on.
  std::optional<std::vector<AutomatedReasoningPolicyStatementReference>> grounding_statements{};
  /// Why these statements support the variable, in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<std::string>> grounding_justifications{};
  /// How faithful the variable is to the documents, from 0 to 1.
  std::optional<double> accuracy_score{};
  /// Why the score is what it is, in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> accuracy_justification{};

  friend bool operator==(const AutomatedReasoningPolicyVariableReport&,
                         const AutomatedReasoningPolicyVariableReport&) = default;
};
AutomatedReasoningPolicyVariableReport to_owned(const AutomatedReasoningPolicyVariableReportView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyVariableReport& in);

/// How well a policy agrees with the documents that it was made from.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyFidelityReport.html
struct AutomatedReasoningPolicyFidelityReport {
  /// How much of the documents' statements the policy covers, from 0 to 1.
  double coverage_score{};
  /// How faithful the rules are to the documents, from 0 to 1.
  double accuracy_score{};
  /// For each rule, by its id, what it rests on.
  std::optional<std::map<std::string, AutomatedReasoningPolicyRuleReport, std::less<>>> rule_reports{};
  /// For each variable, by its name, what it rests on.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, AutomatedReasoningPolicyVariableReport, std::less<>>> variable_reports{};
  /// The documents, taken apart into statements and lines.
  std::optional<std::vector<AutomatedReasoningPolicyReportSourceDocument>> document_sources{};

  friend bool operator==(const AutomatedReasoningPolicyFidelityReport&,
                         const AutomatedReasoningPolicyFidelityReport&) = default;
};
AutomatedReasoningPolicyFidelityReport to_owned(const AutomatedReasoningPolicyFidelityReportView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyFidelityReport& in);

/// A test case that a build workflow has made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyGeneratedTestCase.html
struct AutomatedReasoningPolicyGeneratedTestCase {
  /// The question that the checked answer belongs to.
  ///
  /// Sensitive: never logged.
  std::string query_content{};
  /// The answer to check, as a model might give it.
  ///
  /// Sensitive: never logged.
  std::string guard_content{};
  /// What the check ought to find.
  std::optional<OwnedOpen<AutomatedReasoningCheckResult>> expected_aggregated_findings_result{};

  friend bool operator==(const AutomatedReasoningPolicyGeneratedTestCase&,
                         const AutomatedReasoningPolicyGeneratedTestCase&) = default;
};
AutomatedReasoningPolicyGeneratedTestCase to_owned(const AutomatedReasoningPolicyGeneratedTestCaseView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyGeneratedTestCase& in);

/// Test cases that a build workflow has made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyGeneratedTestCases.html
struct AutomatedReasoningPolicyGeneratedTestCases {
  /// The test cases, which can be added by CreateAutomatedReasoningPolicyTestCase.
  std::optional<std::vector<AutomatedReasoningPolicyGeneratedTestCase>> generated_test_cases{};

  friend bool operator==(const AutomatedReasoningPolicyGeneratedTestCases&,
                         const AutomatedReasoningPolicyGeneratedTestCases&) = default;
};
AutomatedReasoningPolicyGeneratedTestCases to_owned(const AutomatedReasoningPolicyGeneratedTestCasesView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyGeneratedTestCases& in);

/// Scenarios that a build workflow has made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyScenarios.html
struct AutomatedReasoningPolicyScenarios {
  /// The scenarios for people to judge.
  std::optional<std::vector<AutomatedReasoningPolicyScenario>> policy_scenarios{};

  friend bool operator==(const AutomatedReasoningPolicyScenarios&, const AutomatedReasoningPolicyScenarios&) = default;
};
AutomatedReasoningPolicyScenarios to_owned(const AutomatedReasoningPolicyScenariosView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyScenarios& in);

/// A document that a build workflow was given.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicySourceDocument.html
struct AutomatedReasoningPolicySourceDocument {
  /// The bytes of the document, decoded from the wire.
  ///
  /// Sensitive: never logged.
  Blob document{};
  /// The format of the document's bytes.
  std::optional<OwnedOpen<AutomatedReasoningPolicyBuildDocumentContentType>> document_content_type{};
  /// The name that the document was given with.
  ///
  /// Sensitive: never logged.
  std::string document_name{};
  /// What the document is about; absent where nothing was said.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> document_description{};
  /// The SHA-256 of the document's bytes.
  std::string document_hash{};

  friend bool operator==(const AutomatedReasoningPolicySourceDocument&,
                         const AutomatedReasoningPolicySourceDocument&) = default;
};
AutomatedReasoningPolicySourceDocument to_owned(const AutomatedReasoningPolicySourceDocumentView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicySourceDocument& in);

/// A result of a build workflow, of the kind that was asked for.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyBuildResultAssets.html
struct AutomatedReasoningPolicyBuildResultAssets {
  /// The definition that the workflow has made.
  Box<AutomatedReasoningPolicyDefinition> policy_definition{};
  /// What is unused or in conflict in the new definition.
  Box<AutomatedReasoningPolicyDefinitionQualityReport> quality_report{};
  /// What the workflow did, step by step.
  Box<AutomatedReasoningPolicyBuildLog> build_log{};
  /// Test cases that the workflow has made for the policy.
  Box<AutomatedReasoningPolicyGeneratedTestCases> generated_test_cases{};
  /// Scenarios that show what the rules allow, for people to judge.
  Box<AutomatedReasoningPolicyScenarios> policy_scenarios{};
  /// The list of all results, with ids for reading them.
  Box<AutomatedReasoningPolicyBuildResultAssetManifest> asset_manifest{};
  /// A document that the workflow was given.
  Box<AutomatedReasoningPolicySourceDocument> document{};
  /// How well the policy agrees with its documents.
  Box<AutomatedReasoningPolicyFidelityReport> fidelity_report{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AutomatedReasoningPolicyBuildResultAssets&,
                         const AutomatedReasoningPolicyBuildResultAssets&) = default;
};
AutomatedReasoningPolicyBuildResultAssets to_owned(const AutomatedReasoningPolicyBuildResultAssetsView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyBuildResultAssets& in);

}  // namespace outcrop::bedrock
