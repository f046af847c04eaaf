// Input and output of Client::apply_guardrail.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
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
struct ApplyGuardrailRequest {
  /// Required.
  std::optional<std::string> guardrail_identifier{};
  /// Required.
  std::optional<std::string> guardrail_version{};
  /// Required.
  std::optional<OwnedOpen<GuardrailContentSource>> source{};
  /// Required.
  std::optional<std::vector<GuardrailContentBlock>> content{};
  std::optional<OwnedOpen<GuardrailOutputScope>> output_scope{};
};

/// Output of Client::apply_guardrail; valid as long as its Response.
struct ApplyGuardrailView {
  GuardrailUsageView usage{};
  Open<GuardrailAction> action{};
  std::optional<std::string_view> action_reason{};
  std::span<const GuardrailOutputContentView> outputs{};
  std::span<const GuardrailAssessmentView> assessments{};
  OptionalRef<GuardrailCoverageView> guardrail_coverage{};
};

}  // namespace outcrop::bedrock_runtime
