// ApplyGuardrail: the output of Client::apply_guardrail, owned.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/owned/guardrail_assessment.h"
#include "outcrop/bedrock_runtime/owned/guardrail_coverage.h"
#include "outcrop/bedrock_runtime/owned/guardrail_output_content.h"
#include "outcrop/bedrock_runtime/owned/guardrail_usage.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

struct ApplyGuardrailView;

/// What the guardrail found, what it did, and what it cost.
struct ApplyGuardrail {
  /// The text units that each policy processed, which is what guardrails are billed by.
  GuardrailUsage usage{};
  /// Whether the guardrail intervened.
  std::optional<OwnedOpen<GuardrailAction>> action{};
  /// Why the guardrail took this action, in words.
  std::optional<std::string> action_reason{};
  /// The text to use instead, blocked or masked; empty where the guardrail did not intervene.
  std::optional<std::vector<GuardrailOutputContent>> outputs{};
  /// What each of the guardrail's policies found.
  std::optional<std::vector<GuardrailAssessment>> assessments{};
  /// How much of the content the guardrail looked at.
  std::optional<GuardrailCoverage> guardrail_coverage{};

  friend bool operator==(const ApplyGuardrail&, const ApplyGuardrail&) = default;
};
ApplyGuardrail to_owned(const ApplyGuardrailView& view);
void write_json(internal::JsonWriter& writer, const ApplyGuardrail& in);

}  // namespace outcrop::bedrock_runtime
