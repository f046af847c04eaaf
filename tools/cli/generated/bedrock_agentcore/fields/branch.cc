// Tables of the shapes in outcrop/bedrock_agentcore/types/branch.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/branch.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const Branch*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Branch::root_event_id>("rootEventId"),
      cli::field<&Branch::name>("name", true),
  };
  static constexpr cli::Shape shape{.name = "Branch", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
