// NotificationConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_data_automation_runtime/shapes.h"

namespace outcrop::bedrock_data_automation_runtime {

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_EventBridgeConfiguration.html
struct EventBridgeConfiguration {
  /// Required.
  std::optional<bool> event_bridge_enabled{};

  friend bool operator==(const EventBridgeConfiguration&, const EventBridgeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const EventBridgeConfiguration& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_NotificationConfiguration.html
struct NotificationConfiguration {
  /// Required.
  std::optional<EventBridgeConfiguration> event_bridge_configuration{};

  friend bool operator==(const NotificationConfiguration&, const NotificationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const NotificationConfiguration& in);

}  // namespace outcrop::bedrock_data_automation_runtime
