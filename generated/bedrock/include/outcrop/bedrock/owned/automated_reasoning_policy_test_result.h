// AutomatedReasoningPolicyTestResult and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/owned/automated_reasoning_policy_test_case.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct AutomatedReasoningLogicStatementView;
struct AutomatedReasoningCheckLogicWarningView;
struct AutomatedReasoningCheckRuleView;
struct AutomatedReasoningCheckInputTextReferenceView;
struct AutomatedReasoningCheckTranslationView;
struct AutomatedReasoningCheckImpossibleFindingView;
struct AutomatedReasoningCheckInvalidFindingView;
struct AutomatedReasoningCheckNoTranslationsFindingView;
struct AutomatedReasoningCheckScenarioView;
struct AutomatedReasoningCheckSatisfiableFindingView;
struct AutomatedReasoningCheckTooComplexFindingView;
struct AutomatedReasoningCheckTranslationOptionView;
struct AutomatedReasoningCheckTranslationAmbiguousFindingView;
struct AutomatedReasoningCheckValidFindingView;
struct AutomatedReasoningCheckFindingView;
struct AutomatedReasoningPolicyTestResultView;

/// A statement in formal logic, with its meaning in words.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningLogicStatement.html
struct AutomatedReasoningLogicStatement {
  /// The statement in formal logic, over variables of the policy.
  ///
  /// Sensitive: never logged.
  std::string logic{};
  /// The same statement in plain words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> natural_language{};

  friend bool operator==(const AutomatedReasoningLogicStatement&, const AutomatedReasoningLogicStatement&) = default;
};
AutomatedReasoningLogicStatement to_owned(const AutomatedReasoningLogicStatementView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningLogicStatement& in);

/// Something odd about the statements themselves, whatever the rules are.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckLogicWarning.html
struct AutomatedReasoningCheckLogicWarning {
  /// What is odd about the statements.
  std::optional<OwnedOpen<AutomatedReasoningCheckLogicWarningType>> type{};
  /// The premises that take part in it.
  std::optional<std::vector<AutomatedReasoningLogicStatement>> premises{};
  /// The claims that take part in it.
  std::optional<std::vector<AutomatedReasoningLogicStatement>> claims{};

  friend bool operator==(const AutomatedReasoningCheckLogicWarning&,
                         const AutomatedReasoningCheckLogicWarning&) = default;
};
AutomatedReasoningCheckLogicWarning to_owned(const AutomatedReasoningCheckLogicWarningView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckLogicWarning& in);

/// A rule that a finding rests on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckRule.html
struct AutomatedReasoningCheckRule {
  /// The rule's id in the policy.
  std::optional<std::string> id{};
  /// The ARN of the policy's version that has the rule.
  std::optional<std::string> policy_version_arn{};

  friend bool operator==(const AutomatedReasoningCheckRule&, const AutomatedReasoningCheckRule&) = default;
};
AutomatedReasoningCheckRule to_owned(const AutomatedReasoningCheckRuleView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckRule& in);

/// A part of the checked text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckInputTextReference.html
struct AutomatedReasoningCheckInputTextReference {
  /// The words of that part, as they stand in the text.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};

  friend bool operator==(const AutomatedReasoningCheckInputTextReference&,
                         const AutomatedReasoningCheckInputTextReference&) = default;
};
AutomatedReasoningCheckInputTextReference to_owned(const AutomatedReasoningCheckInputTextReferenceView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckInputTextReference& in);

/// Text that was translated into logic: claims, and the premises that they are checked under.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckTranslation.html
struct AutomatedReasoningCheckTranslation {
  /// What the text takes as given.
  std::optional<std::vector<AutomatedReasoningLogicStatement>> premises{};
  /// What the text claims, which is checked.
  std::optional<std::vector<AutomatedReasoningLogicStatement>> claims{};
  /// Parts of the text that belong to the premises but could not be translated.
  std::optional<std::vector<AutomatedReasoningCheckInputTextReference>> untranslated_premises{};
  /// Parts of the text that belong to the claims but could not be translated.
  std::optional<std::vector<AutomatedReasoningCheckInputTextReference>> untranslated_claims{};
  /// How sure the service is of the translation, from 0 to 1.
  double confidence{};

  friend bool operator==(const AutomatedReasoningCheckTranslation&,
                         const AutomatedReasoningCheckTranslation&) = default;
};
AutomatedReasoningCheckTranslation to_owned(const AutomatedReasoningCheckTranslationView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckTranslation& in);

/// Claims that cannot be judged, as the premises or the rules contradict each other.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckImpossibleFinding.html
struct AutomatedReasoningCheckImpossibleFinding {
  /// The premises and claims, translated into logic.
  Box<AutomatedReasoningCheckTranslation> translation{};
  /// The rules that contradict the statements or each other.
  std::optional<std::vector<AutomatedReasoningCheckRule>> contradicting_rules{};
  /// What is odd about the statements even without the rules; absent where nothing is.
  Box<AutomatedReasoningCheckLogicWarning> logic_warning{};

  friend bool operator==(const AutomatedReasoningCheckImpossibleFinding&,
                         const AutomatedReasoningCheckImpossibleFinding&) = default;
};
AutomatedReasoningCheckImpossibleFinding to_owned(const AutomatedReasoningCheckImpossibleFindingView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckImpossibleFinding& in);

/// Claims that contradict the premises and the rules.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckInvalidFinding.html
struct AutomatedReasoningCheckInvalidFinding {
  /// The premises and claims, translated into logic.
  Box<AutomatedReasoningCheckTranslation> translation{};
  /// The rules that the claims contradict.
  std::optional<std::vector<AutomatedReasoningCheckRule>> contradicting_rules{};
  /// What is odd about the statements even without the rules; absent where nothing is.
  Box<AutomatedReasoningCheckLogicWarning> logic_warning{};

  friend bool operator==(const AutomatedReasoningCheckInvalidFinding&,
                         const AutomatedReasoningCheckInvalidFinding&) = default;
};
AutomatedReasoningCheckInvalidFinding to_owned(const AutomatedReasoningCheckInvalidFindingView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckInvalidFinding& in);

/// Marks text that says nothing that the policy's variables can express. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckNoTranslationsFinding.html
struct AutomatedReasoningCheckNoTranslationsFinding {
  friend bool operator==(const AutomatedReasoningCheckNoTranslationsFinding&,
                         const AutomatedReasoningCheckNoTranslationsFinding&) = default;
};
AutomatedReasoningCheckNoTranslationsFinding to_owned(const AutomatedReasoningCheckNoTranslationsFindingView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckNoTranslationsFinding& in);

/// A case, described by statements that are true in it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckScenario.html
struct AutomatedReasoningCheckScenario {
  /// The statements that are true in this case.
  std::optional<std::vector<AutomatedReasoningLogicStatement>> statements{};

  friend bool operator==(const AutomatedReasoningCheckScenario&, const AutomatedReasoningCheckScenario&) = default;
};
AutomatedReasoningCheckScenario to_owned(const AutomatedReasoningCheckScenarioView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckScenario& in);

/// Claims that can be true or false, depending on what the text does not say.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckSatisfiableFinding.html
struct AutomatedReasoningCheckSatisfiableFinding {
  /// The premises and claims, translated into logic.
  Box<AutomatedReasoningCheckTranslation> translation{};
  /// A case in which the claims are true.
  std::optional<AutomatedReasoningCheckScenario> claims_true_scenario{};
  /// A case in which the claims are false.
  std::optional<AutomatedReasoningCheckScenario> claims_false_scenario{};
  /// What is odd about the statements even without the rules; absent where nothing is.
  Box<AutomatedReasoningCheckLogicWarning> logic_warning{};

  friend bool operator==(const AutomatedReasoningCheckSatisfiableFinding&,
                         const AutomatedReasoningCheckSatisfiableFinding&) = default;
};
AutomatedReasoningCheckSatisfiableFinding to_owned(const AutomatedReasoningCheckSatisfiableFindingView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckSatisfiableFinding& in);

/// Marks text that holds too much to be checked in the time allowed. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckTooComplexFinding.html
struct AutomatedReasoningCheckTooComplexFinding {
  friend bool operator==(const AutomatedReasoningCheckTooComplexFinding&,
                         const AutomatedReasoningCheckTooComplexFinding&) = default;
};
AutomatedReasoningCheckTooComplexFinding to_owned(const AutomatedReasoningCheckTooComplexFindingView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckTooComplexFinding& in);

/// One way of understanding an ambiguous text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckTranslationOption.html
struct AutomatedReasoningCheckTranslationOption {
  /// The text, translated into logic in this way.
  std::optional<std::vector<AutomatedReasoningCheckTranslation>> translations{};

  friend bool operator==(const AutomatedReasoningCheckTranslationOption&,
                         const AutomatedReasoningCheckTranslationOption&) = default;
};
AutomatedReasoningCheckTranslationOption to_owned(const AutomatedReasoningCheckTranslationOptionView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckTranslationOption& in);

/// Text that can be understood in several ways, so that it was not checked.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckTranslationAmbiguousFinding.html
struct AutomatedReasoningCheckTranslationAmbiguousFinding {
  /// The ways of understanding the text.
  std::optional<std::vector<AutomatedReasoningCheckTranslationOption>> options{};
  /// Cases in which these ways differ.
  std::optional<std::vector<AutomatedReasoningCheckScenario>> difference_scenarios{};

  friend bool operator==(const AutomatedReasoningCheckTranslationAmbiguousFinding&,
                         const AutomatedReasoningCheckTranslationAmbiguousFinding&) = default;
};
AutomatedReasoningCheckTranslationAmbiguousFinding to_owned(
    const AutomatedReasoningCheckTranslationAmbiguousFindingView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckTranslationAmbiguousFinding& in);

/// Claims that follow from the premises and the rules.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckValidFinding.html
struct AutomatedReasoningCheckValidFinding {
  /// The premises and claims, translated into logic.
  Box<AutomatedReasoningCheckTranslation> translation{};
  /// A case in which the claims are true.
  std::optional<AutomatedReasoningCheckScenario> claims_true_scenario{};
  /// The rules that the claims follow from.
  std::optional<std::vector<AutomatedReasoningCheckRule>> supporting_rules{};
  /// What is odd about the statements even without the rules; absent where nothing is.
  Box<AutomatedReasoningCheckLogicWarning> logic_warning{};

  friend bool operator==(const AutomatedReasoningCheckValidFinding&,
                         const AutomatedReasoningCheckValidFinding&) = default;
};
AutomatedReasoningCheckValidFinding to_owned(const AutomatedReasoningCheckValidFindingView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckValidFinding& in);

/// What checking claims against a policy has found, with the reasons.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckFinding.html
struct AutomatedReasoningCheckFinding {
  /// The claims follow from the premises and the rules: they cannot be false.
  Box<AutomatedReasoningCheckValidFinding> valid{};
  /// The claims contradict the premises and the rules.
  Box<AutomatedReasoningCheckInvalidFinding> invalid{};
  /// The claims can be true or false: it depends on what the text does not say.
  Box<AutomatedReasoningCheckSatisfiableFinding> satisfiable{};
  /// Nothing can be said, as the premises or the rules contradict each other.
  Box<AutomatedReasoningCheckImpossibleFinding> impossible{};
  /// The text can be understood in several ways, so that it was not checked.
  Box<AutomatedReasoningCheckTranslationAmbiguousFinding> translation_ambiguous{};
  /// The text holds too much to be checked in the time allowed.
  Box<AutomatedReasoningCheckTooComplexFinding> too_complex{};
  /// The text, or a part of it, says nothing that the policy's variables can express.
  Box<AutomatedReasoningCheckNoTranslationsFinding> no_translations{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AutomatedReasoningCheckFinding&, const AutomatedReasoningCheckFinding&) = default;
};
AutomatedReasoningCheckFinding to_owned(const AutomatedReasoningCheckFindingView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckFinding& in);

/// What a test case found when it was run.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyTestResult.html
struct AutomatedReasoningPolicyTestResult {
  /// The test case as it was when it was run.
  AutomatedReasoningPolicyTestCase test_case{};
  /// The ARN of the policy that was tested.
  std::string policy_arn{};
  /// How far the run of the test case is.
  std::optional<OwnedOpen<AutomatedReasoningPolicyTestRunStatus>> test_run_status{};
  /// What the check found, one entry for each claim or group of claims.
  std::optional<std::vector<AutomatedReasoningCheckFinding>> test_findings{};
  /// Whether the findings are what the test case expects; absent until the run is done.
  std::optional<OwnedOpen<AutomatedReasoningPolicyTestRunResult>> test_run_result{};
  /// The findings taken together, to compare with what is expected.
  std::optional<OwnedOpen<AutomatedReasoningCheckResult>> aggregated_test_findings_result{};
  /// When the result changed last.
  Timestamp updated_at{};

  friend bool operator==(const AutomatedReasoningPolicyTestResult&,
                         const AutomatedReasoningPolicyTestResult&) = default;
};
AutomatedReasoningPolicyTestResult to_owned(const AutomatedReasoningPolicyTestResultView& view);
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyTestResult& in);

}  // namespace outcrop::bedrock
