// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop::bedrock_data_automation_runtime {

enum class AutomationJobStatus : std::uint16_t {
  unknown_value,
  created,
  in_progress,
  success,
  service_error,
  client_error,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomationJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomationJobStatus value);

enum class BlueprintStage : std::uint16_t {
  unknown_value,
  development,
  live,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BlueprintStage);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BlueprintStage value);

enum class CustomOutputStatus : std::uint16_t {
  unknown_value,
  match,
  no_match,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CustomOutputStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CustomOutputStatus value);

enum class DataAutomationStage : std::uint16_t {
  unknown_value,
  live,
  development,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataAutomationStage);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataAutomationStage value);

enum class SemanticModality : std::uint16_t {
  unknown_value,
  document,
  image,
  audio,
  video,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SemanticModality);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SemanticModality value);

}  // namespace outcrop::bedrock_data_automation_runtime
