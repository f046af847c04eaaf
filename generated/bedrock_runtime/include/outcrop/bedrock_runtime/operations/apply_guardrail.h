// Input and output of Client::apply_guardrail.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/types/guardrail_content_block.h"
#include "outcrop/bedrock_runtime/views/guardrail_assessment.h"
#include "outcrop/bedrock_runtime/views/guardrail_coverage.h"
#include "outcrop/bedrock_runtime/views/guardrail_output_content.h"
#include "outcrop/bedrock_runtime/views/guardrail_usage.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_runtime {

/// Input of Client::apply_guardrail. An absent member is not sent.
/// Which guardrail assesses what.
struct ApplyGuardrailRequest {
  /// The guardrail's id or ARN.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> guardrail_identifier{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  ///
  /// Required. Matching (|([1-9][0-9]{0,7})|(DRAFT)).
  std::optional<std::string> guardrail_version{};
  /// Whether the content is a user's input or a model's output: a guardrail can have different rules for both.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailContentSource>> source{};
  /// What is assessed, as texts and images.
  ///
  /// Required.
  std::optional<std::vector<GuardrailContentBlock>> content{};
  /// How much the assessments tell. Absent: only where the guardrail intervened.
  std::optional<OwnedOpen<GuardrailOutputScope>> output_scope{};

  friend bool operator==(const ApplyGuardrailRequest&, const ApplyGuardrailRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ApplyGuardrailRequest& in);

/// Output of Client::apply_guardrail; valid as long as its Response.
/// What the guardrail found, what it did, and what it cost.
struct ApplyGuardrailView {
  /// The text units that each policy processed, which is what guardrails are billed by.
  GuardrailUsageView usage{};
  /// Whether the guardrail intervened.
  Open<GuardrailAction> action{};
  /// Why the guardrail took this action, in words.
  std::optional<std::string_view> action_reason{};
  /// The text to use instead, blocked or masked; empty where the guardrail did not intervene.
  std::span<const GuardrailOutputContentView> outputs{};
  /// What each of the guardrail's policies found.
  std::span<const GuardrailAssessmentView> assessments{};
  /// How much of the content the guardrail looked at.
  OptionalRef<GuardrailCoverageView> guardrail_coverage{};
};
const internal::Schema& schema_of(const ApplyGuardrailView*);

}  // namespace outcrop::bedrock_runtime
