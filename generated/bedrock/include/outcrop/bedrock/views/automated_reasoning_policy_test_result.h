// AutomatedReasoningPolicyTestResultView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_test_case.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct AutomatedReasoningLogicStatementView {
  /// Sensitive: never logged.
  std::string_view logic{};
  /// Sensitive: never logged.
  std::optional<std::string_view> natural_language{};
};

struct AutomatedReasoningCheckLogicWarningView {
  Open<AutomatedReasoningCheckLogicWarningType> type{};
  std::span<const AutomatedReasoningLogicStatementView> premises{};
  std::span<const AutomatedReasoningLogicStatementView> claims{};
};

struct AutomatedReasoningCheckRuleView {
  std::optional<std::string_view> id{};
  std::optional<std::string_view> policy_version_arn{};
};

struct AutomatedReasoningCheckInputTextReferenceView {
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
};

struct AutomatedReasoningCheckTranslationView {
  std::span<const AutomatedReasoningLogicStatementView> premises{};
  std::span<const AutomatedReasoningLogicStatementView> claims{};
  std::span<const AutomatedReasoningCheckInputTextReferenceView> untranslated_premises{};
  std::span<const AutomatedReasoningCheckInputTextReferenceView> untranslated_claims{};
  double confidence{};
};

struct AutomatedReasoningCheckImpossibleFindingView {
  OptionalRef<AutomatedReasoningCheckTranslationView> translation{};
  std::span<const AutomatedReasoningCheckRuleView> contradicting_rules{};
  OptionalRef<AutomatedReasoningCheckLogicWarningView> logic_warning{};
};

struct AutomatedReasoningCheckInvalidFindingView {
  OptionalRef<AutomatedReasoningCheckTranslationView> translation{};
  std::span<const AutomatedReasoningCheckRuleView> contradicting_rules{};
  OptionalRef<AutomatedReasoningCheckLogicWarningView> logic_warning{};
};

struct AutomatedReasoningCheckNoTranslationsFindingView {};

struct AutomatedReasoningCheckScenarioView {
  std::span<const AutomatedReasoningLogicStatementView> statements{};
};

struct AutomatedReasoningCheckSatisfiableFindingView {
  OptionalRef<AutomatedReasoningCheckTranslationView> translation{};
  OptionalRef<AutomatedReasoningCheckScenarioView> claims_true_scenario{};
  OptionalRef<AutomatedReasoningCheckScenarioView> claims_false_scenario{};
  OptionalRef<AutomatedReasoningCheckLogicWarningView> logic_warning{};
};

struct AutomatedReasoningCheckTooComplexFindingView {};

struct AutomatedReasoningCheckTranslationOptionView {
  std::span<const AutomatedReasoningCheckTranslationView> translations{};
};

struct AutomatedReasoningCheckTranslationAmbiguousFindingView {
  std::span<const AutomatedReasoningCheckTranslationOptionView> options{};
  std::span<const AutomatedReasoningCheckScenarioView> difference_scenarios{};
};

struct AutomatedReasoningCheckValidFindingView {
  OptionalRef<AutomatedReasoningCheckTranslationView> translation{};
  OptionalRef<AutomatedReasoningCheckScenarioView> claims_true_scenario{};
  std::span<const AutomatedReasoningCheckRuleView> supporting_rules{};
  OptionalRef<AutomatedReasoningCheckLogicWarningView> logic_warning{};
};

/// `member` tells which one is set.
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
  OptionalRef<AutomatedReasoningCheckValidFindingView> valid{};
  OptionalRef<AutomatedReasoningCheckInvalidFindingView> invalid{};
  OptionalRef<AutomatedReasoningCheckSatisfiableFindingView> satisfiable{};
  OptionalRef<AutomatedReasoningCheckImpossibleFindingView> impossible{};
  OptionalRef<AutomatedReasoningCheckTranslationAmbiguousFindingView> translation_ambiguous{};
  OptionalRef<AutomatedReasoningCheckTooComplexFindingView> too_complex{};
  OptionalRef<AutomatedReasoningCheckNoTranslationsFindingView> no_translations{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct AutomatedReasoningPolicyTestResultView {
  AutomatedReasoningPolicyTestCaseView test_case{};
  std::string_view policy_arn{};
  Open<AutomatedReasoningPolicyTestRunStatus> test_run_status{};
  std::span<const AutomatedReasoningCheckFindingView> test_findings{};
  Open<AutomatedReasoningPolicyTestRunResult> test_run_result{};
  Open<AutomatedReasoningCheckResult> aggregated_test_findings_result{};
  Timestamp updated_at{};
};

}  // namespace outcrop::bedrock
