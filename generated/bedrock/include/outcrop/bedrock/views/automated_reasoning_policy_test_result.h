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
  std::optional<Open<AutomatedReasoningCheckLogicWarningType>> type{};
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
  std::optional<AutomatedReasoningCheckTranslationView> translation{};
  std::span<const AutomatedReasoningCheckRuleView> contradicting_rules{};
  std::optional<AutomatedReasoningCheckLogicWarningView> logic_warning{};
};

struct AutomatedReasoningCheckInvalidFindingView {
  std::optional<AutomatedReasoningCheckTranslationView> translation{};
  std::span<const AutomatedReasoningCheckRuleView> contradicting_rules{};
  std::optional<AutomatedReasoningCheckLogicWarningView> logic_warning{};
};

struct AutomatedReasoningCheckNoTranslationsFindingView {};

struct AutomatedReasoningCheckScenarioView {
  std::span<const AutomatedReasoningLogicStatementView> statements{};
};

struct AutomatedReasoningCheckSatisfiableFindingView {
  std::optional<AutomatedReasoningCheckTranslationView> translation{};
  std::optional<AutomatedReasoningCheckScenarioView> claims_true_scenario{};
  std::optional<AutomatedReasoningCheckScenarioView> claims_false_scenario{};
  std::optional<AutomatedReasoningCheckLogicWarningView> logic_warning{};
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
  std::optional<AutomatedReasoningCheckTranslationView> translation{};
  std::optional<AutomatedReasoningCheckScenarioView> claims_true_scenario{};
  std::span<const AutomatedReasoningCheckRuleView> supporting_rules{};
  std::optional<AutomatedReasoningCheckLogicWarningView> logic_warning{};
};

/// `member` tells which one is set; its pointer is not null.
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
  const AutomatedReasoningCheckValidFindingView* valid{};
  const AutomatedReasoningCheckInvalidFindingView* invalid{};
  const AutomatedReasoningCheckSatisfiableFindingView* satisfiable{};
  const AutomatedReasoningCheckImpossibleFindingView* impossible{};
  const AutomatedReasoningCheckTranslationAmbiguousFindingView* translation_ambiguous{};
  const AutomatedReasoningCheckTooComplexFindingView* too_complex{};
  const AutomatedReasoningCheckNoTranslationsFindingView* no_translations{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct AutomatedReasoningPolicyTestResultView {
  AutomatedReasoningPolicyTestCaseView test_case{};
  std::string_view policy_arn{};
  Open<AutomatedReasoningPolicyTestRunStatus> test_run_status{};
  std::span<const AutomatedReasoningCheckFindingView> test_findings{};
  std::optional<Open<AutomatedReasoningPolicyTestRunResult>> test_run_result{};
  std::optional<Open<AutomatedReasoningCheckResult>> aggregated_test_findings_result{};
  Timestamp updated_at{};
};

}  // namespace outcrop::bedrock
