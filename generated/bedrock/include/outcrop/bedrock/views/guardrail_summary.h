// GuardrailSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/guardrail_cross_region_details.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// A guardrail as lists show it; GetGuardrail has the policies.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailSummary.html
struct GuardrailSummaryView {
  /// The guardrail's id, which calls of a model can name it by.
  std::string_view id{};
  /// The guardrail's ARN, which calls of a model can name it by.
  std::string_view arn{};
  /// Whether the guardrail can be used, or what is being done to it.
  Open<GuardrailStatus> status{};
  /// The guardrail's name, for people.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// What the guardrail or this version is for, in the words of its maker.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The version that this entry describes: a number, or DRAFT.
  std::string_view version{};
  /// When the guardrail was created.
  Timestamp created_at{};
  /// When the guardrail changed last.
  Timestamp updated_at{};
  /// The guardrail profile that lets other regions share the checking; absent where they do not.
  OptionalRef<GuardrailCrossRegionDetailsView> cross_region_details{};
};
const internal::Schema& schema_of(const GuardrailSummaryView*);

}  // namespace outcrop::bedrock
