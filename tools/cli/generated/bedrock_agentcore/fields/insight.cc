// Tables of the shapes in outcrop/bedrock_agentcore/types/insight.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/insight.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const Insight*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Insight::insight_id>("insightId", true),
  };
  static constexpr cli::Shape shape{.name = "Insight", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
