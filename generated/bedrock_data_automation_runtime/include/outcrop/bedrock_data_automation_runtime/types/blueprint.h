// Blueprint: parts of requests.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation_runtime/enums.h"
#include "outcrop/bedrock_data_automation_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_data_automation_runtime {

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_Blueprint.html
struct Blueprint {
  /// Required.
  std::optional<std::string> blueprint_arn{};
  std::optional<std::string> version{};
  std::optional<OwnedOpen<BlueprintStage>> stage{};

  friend bool operator==(const Blueprint&, const Blueprint&) = default;
};
void write_json(internal::JsonWriter& writer, const Blueprint& in);

}  // namespace outcrop::bedrock_data_automation_runtime
