// Blueprint: parts of requests.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation_runtime/enums.h"
#include "outcrop/bedrock_data_automation_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation_runtime {

/// A blueprint that a request names itself: what custom output has to contain.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_Blueprint.html
struct Blueprint {
  /// The blueprint's ARN.
  ///
  /// Required.
  std::optional<std::string> blueprint_arn{};
  /// The blueprint's version, a number in text.
  std::optional<std::string> version{};
  /// The stage of the blueprint that is used.
  std::optional<OwnedOpen<BlueprintStage>> stage{};

  friend bool operator==(const Blueprint&, const Blueprint&) = default;
};
void write_json(internal::JsonWriter& writer, const Blueprint& in);

}  // namespace outcrop::bedrock_data_automation_runtime
