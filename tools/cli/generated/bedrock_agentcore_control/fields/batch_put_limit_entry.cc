// Tables of the shapes in outcrop/bedrock_agentcore_control/types/batch_put_limit_entry.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/batch_put_limit_entry.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const BatchPutLimitEntry*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BatchPutLimitEntry::rate_limit_id>("rateLimitId"),
      cli::field<&BatchPutLimitEntry::description>("description"),
      cli::field<&BatchPutLimitEntry::dimension_keys>("dimensionKeys", true),
      cli::field<&BatchPutLimitEntry::entries>("entries", true),
  };
  static constexpr cli::Shape shape{.name = "BatchPutLimitEntry", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
