// AutomatedReasoningPolicyTestResultView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_test_case.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// A statement in formal logic, with its meaning in words.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningLogicStatement.html
struct AutomatedReasoningLogicStatementView {
  /// The statement in formal logic, over variables of the policy.
  ///
  /// Sensitive: never logged.
  std::string_view logic{};
  /// The same statement in plain words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> natural_language{};
};
const internal::Schema& schema_of(const AutomatedReasoningLogicStatementView*);

/// Something odd about the statements themselves, whatever the rules are.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckLogicWarning.html
struct AutomatedReasoningCheckLogicWarningView {
  /// What is odd about the statements.
  Open<AutomatedReasoningCheckLogicWarningType> type{};
  /// The premises that take part in it.
  std::span<const AutomatedReasoningLogicStatementView> premises{};
  /// The claims that take part in it.
  std::span<const AutomatedReasoningLogicStatementView> claims{};
};
const internal::Schema& schema_of(const AutomatedReasoningCheckLogicWarningView*);

/// A rule that a finding rests on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckRule.html
struct AutomatedReasoningCheckRuleView {
  /// The rule's id in the policy.
  std::optional<std::string_view> id{};
  /// The ARN of the policy's version that has the rule.
  std::optional<std::string_view> policy_version_arn{};
};
const internal::Schema& schema_of(const AutomatedReasoningCheckRuleView*);

/// A part of the checked text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckInputTextReference.html
struct AutomatedReasoningCheckInputTextReferenceView {
  /// The words of that part, as they stand in the text.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
};
const internal::Schema& schema_of(const AutomatedReasoningCheckInputTextReferenceView*);

/// Text that was translated into logic: claims, and the premises that they are checked under.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckTranslation.html
struct AutomatedReasoningCheckTranslationView {
  /// What the text takes as given.
  std::span<const AutomatedReasoningLogicStatementView> premises{};
  /// What the text claims, which is checked.
  std::span<const AutomatedReasoningLogicStatementView> claims{};
  /// Parts of the text that belong to the premises but could not be translated.
  std::span<const AutomatedReasoningCheckInputTextReferenceView> untranslated_premises{};
  /// Parts of the text that belong to the claims but could not be translated.
  std::span<const AutomatedReasoningCheckInputTextReferenceView> untranslated_claims{};
  /// How sure the service is of the translation, from 0 to 1.
  double confidence{};
};
const internal::Schema& schema_of(const AutomatedReasoningCheckTranslationView*);

/// Claims that cannot be judged, as the premises or the rules contradict each other.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckImpossibleFinding.html
struct AutomatedReasoningCheckImpossibleFindingView {
  /// The premises and claims, translated into logic.
  OptionalRef<AutomatedReasoningCheckTranslationView> translation{};
  /// The rules that contradict the statements or each other.
  std::span<const AutomatedReasoningCheckRuleView> contradicting_rules{};
  /// What is odd about the statements even without the rules; absent where nothing is.
  OptionalRef<AutomatedReasoningCheckLogicWarningView> logic_warning{};
};
const internal::Schema& schema_of(const AutomatedReasoningCheckImpossibleFindingView*);

/// Claims that contradict the premises and the rules.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckInvalidFinding.html
struct AutomatedReasoningCheckInvalidFindingView {
  /// The premises and claims, translated into logic.
  OptionalRef<AutomatedReasoningCheckTranslationView> translation{};
  /// The rules that the claims contradict.
  std::span<const AutomatedReasoningCheckRuleView> contradicting_rules{};
  /// What is odd about the statements even without the rules; absent where nothing is.
  OptionalRef<AutomatedReasoningCheckLogicWarningView> logic_warning{};
};
const internal::Schema& schema_of(const AutomatedReasoningCheckInvalidFindingView*);

/// Marks text that says nothing that the policy's variables can express. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckNoTranslationsFinding.html
struct AutomatedReasoningCheckNoTranslationsFindingView {};
const internal::Schema& schema_of(const AutomatedReasoningCheckNoTranslationsFindingView*);

/// A case, described by statements that are true in it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckScenario.html
struct AutomatedReasoningCheckScenarioView {
  /// The statements that are true in this case.
  std::span<const AutomatedReasoningLogicStatementView> statements{};
};
const internal::Schema& schema_of(const AutomatedReasoningCheckScenarioView*);

/// Claims that can be true or false, depending on what the text does not say.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckSatisfiableFinding.html
struct AutomatedReasoningCheckSatisfiableFindingView {
  /// The premises and claims, translated into logic.
  OptionalRef<AutomatedReasoningCheckTranslationView> translation{};
  /// A case in which the claims are true.
  OptionalRef<AutomatedReasoningCheckScenarioView> claims_true_scenario{};
  /// A case in which the claims are false.
  OptionalRef<AutomatedReasoningCheckScenarioView> claims_false_scenario{};
  /// What is odd about the statements even without the rules; absent where nothing is.
  OptionalRef<AutomatedReasoningCheckLogicWarningView> logic_warning{};
};
const internal::Schema& schema_of(const AutomatedReasoningCheckSatisfiableFindingView*);

/// Marks text that holds too much to be checked in the time allowed. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckTooComplexFinding.html
struct AutomatedReasoningCheckTooComplexFindingView {};
const internal::Schema& schema_of(const AutomatedReasoningCheckTooComplexFindingView*);

/// One way of understanding an ambiguous text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckTranslationOption.html
struct AutomatedReasoningCheckTranslationOptionView {
  /// The text, translated into logic in this way.
  std::span<const AutomatedReasoningCheckTranslationView> translations{};
};
const internal::Schema& schema_of(const AutomatedReasoningCheckTranslationOptionView*);

/// Text that can be understood in several ways, so that it was not checked.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckTranslationAmbiguousFinding.html
struct AutomatedReasoningCheckTranslationAmbiguousFindingView {
  /// The ways of understanding the text.
  std::span<const AutomatedReasoningCheckTranslationOptionView> options{};
  /// Cases in which these ways differ.
  std::span<const AutomatedReasoningCheckScenarioView> difference_scenarios{};
};
const internal::Schema& schema_of(const AutomatedReasoningCheckTranslationAmbiguousFindingView*);

/// Claims that follow from the premises and the rules.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckValidFinding.html
struct AutomatedReasoningCheckValidFindingView {
  /// The premises and claims, translated into logic.
  OptionalRef<AutomatedReasoningCheckTranslationView> translation{};
  /// A case in which the claims are true.
  OptionalRef<AutomatedReasoningCheckScenarioView> claims_true_scenario{};
  /// The rules that the claims follow from.
  std::span<const AutomatedReasoningCheckRuleView> supporting_rules{};
  /// What is odd about the statements even without the rules; absent where nothing is.
  OptionalRef<AutomatedReasoningCheckLogicWarningView> logic_warning{};
};
const internal::Schema& schema_of(const AutomatedReasoningCheckValidFindingView*);

/// What checking claims against a policy has found, with the reasons.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningCheckFinding.html
struct AutomatedReasoningCheckFindingView {
  enum class Member : std::uint16_t {
    none,
    valid,
    invalid,
    satisfiable,
    impossible,
    translation_ambiguous,
    too_complex,
    no_translations,
    unknown,
  };

  Member member{};
  /// The claims follow from the premises and the rules: they cannot be false.
  OptionalRef<AutomatedReasoningCheckValidFindingView> valid{};
  /// The claims contradict the premises and the rules.
  OptionalRef<AutomatedReasoningCheckInvalidFindingView> invalid{};
  /// The claims can be true or false: it depends on what the text does not say.
  OptionalRef<AutomatedReasoningCheckSatisfiableFindingView> satisfiable{};
  /// Nothing can be said, as the premises or the rules contradict each other.
  OptionalRef<AutomatedReasoningCheckImpossibleFindingView> impossible{};
  /// The text can be understood in several ways, so that it was not checked.
  OptionalRef<AutomatedReasoningCheckTranslationAmbiguousFindingView> translation_ambiguous{};
  /// The text holds too much to be checked in the time allowed.
  OptionalRef<AutomatedReasoningCheckTooComplexFindingView> too_complex{};
  /// The text, or a part of it, says nothing that the policy's variables can express.
  OptionalRef<AutomatedReasoningCheckNoTranslationsFindingView> no_translations{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AutomatedReasoningCheckFindingView*);

/// What a test case found when it was run.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyTestResult.html
struct AutomatedReasoningPolicyTestResultView {
  /// The test case as it was when it was run.
  AutomatedReasoningPolicyTestCaseView test_case{};
  /// The ARN of the policy that was tested.
  std::string_view policy_arn{};
  /// How far the run of the test case is.
  Open<AutomatedReasoningPolicyTestRunStatus> test_run_status{};
  /// What the check found, one entry for each claim or group of claims.
  std::span<const AutomatedReasoningCheckFindingView> test_findings{};
  /// Whether the findings are what the test case expects; absent until the run is done.
  Open<AutomatedReasoningPolicyTestRunResult> test_run_result{};
  /// The findings taken together, to compare with what is expected.
  Open<AutomatedReasoningCheckResult> aggregated_test_findings_result{};
  /// When the result changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyTestResultView*);

}  // namespace outcrop::bedrock
