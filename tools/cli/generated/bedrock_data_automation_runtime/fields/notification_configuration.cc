// Tables of the shapes in outcrop/bedrock_data_automation_runtime/types/notification_configuration.h.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation_runtime/types/notification_configuration.h>

#include "bedrock_data_automation_runtime/fields.h"

namespace outcrop::bedrock_data_automation_runtime {

const cli::Shape& fields_of(const EventBridgeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EventBridgeConfiguration::event_bridge_enabled>("eventBridgeEnabled", true),
  };
  static constexpr cli::Shape shape{.name = "EventBridgeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const NotificationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&NotificationConfiguration::event_bridge_configuration>("eventBridgeConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "NotificationConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation_runtime
