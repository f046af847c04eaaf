// GuardrailSummary.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/owned/guardrail_cross_region_details.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GuardrailSummaryView;

/// A guardrail as lists show it; GetGuardrail has the policies.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailSummary.html
struct GuardrailSummary {
  /// The guardrail's id, which calls of a model can name it by.
  std::string id{};
  /// The guardrail's ARN, which calls of a model can name it by.
  std::string arn{};
  /// Whether the guardrail can be used, or what is being done to it.
  std::optional<OwnedOpen<GuardrailStatus>> status{};
  /// The guardrail's name, for people.
  ///
  /// Sensitive: never logged.
  std::string name{};
  /// What the guardrail or this version is for, in the words of its maker.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The version that this entry describes: a number, or DRAFT.
  std::string version{};
  /// When the guardrail was created.
  Timestamp created_at{};
  /// When the guardrail changed last.
  Timestamp updated_at{};
  /// The guardrail profile that lets other regions share the checking; absent where they do not.
  Box<GuardrailCrossRegionDetails> cross_region_details{};

  friend bool operator==(const GuardrailSummary&, const GuardrailSummary&) = default;
};
GuardrailSummary to_owned(const GuardrailSummaryView& view);
void write_json(internal::JsonWriter& writer, const GuardrailSummary& in);

}  // namespace outcrop::bedrock
