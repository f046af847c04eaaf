// Tables of the shapes in outcrop/bedrock_agentcore/types/stream_update.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/stream_update.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const AutomationStreamUpdate*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomationStreamUpdate::stream_status>("streamStatus"),
  };
  static constexpr cli::Shape shape{.name = "AutomationStreamUpdate", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const StreamUpdate*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StreamUpdate::automation_stream_update>("automationStreamUpdate"),
  };
  static constexpr cli::Shape shape{.name = "StreamUpdate", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
