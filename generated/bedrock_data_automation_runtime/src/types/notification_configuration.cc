// Writes NotificationConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/types/notification_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation_runtime {

void write_json(internal::JsonWriter& writer, const EventBridgeConfiguration& in) {
  writer.begin_object();
  writer.required("eventBridgeEnabled", in.event_bridge_enabled);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const NotificationConfiguration& in) {
  writer.begin_object();
  writer.required("eventBridgeConfiguration", in.event_bridge_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation_runtime
