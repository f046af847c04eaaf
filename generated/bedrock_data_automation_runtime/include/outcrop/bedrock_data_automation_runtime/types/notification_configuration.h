// NotificationConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_data_automation_runtime/shapes.h"

namespace outcrop::bedrock_data_automation_runtime {

/// Whether Amazon EventBridge hears of a job.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_EventBridgeConfiguration.html
struct EventBridgeConfiguration {
  /// True sends an event when the job's state changes.
  ///
  /// Required.
  std::optional<bool> event_bridge_enabled{};

  friend bool operator==(const EventBridgeConfiguration&, const EventBridgeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const EventBridgeConfiguration& in);

/// Who hears of a job's states.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_NotificationConfiguration.html
struct NotificationConfiguration {
  /// Whether Amazon EventBridge hears of them.
  ///
  /// Required.
  std::optional<EventBridgeConfiguration> event_bridge_configuration{};

  friend bool operator==(const NotificationConfiguration&, const NotificationConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const NotificationConfiguration& in);

}  // namespace outcrop::bedrock_data_automation_runtime
