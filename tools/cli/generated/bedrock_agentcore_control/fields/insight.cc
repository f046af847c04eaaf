// Tables of the shapes in outcrop/bedrock_agentcore_control/types/insight.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/insight.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const Insight*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Insight::insight_id>("insightId", true),
  };
  static constexpr cli::Shape shape{.name = "Insight", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
