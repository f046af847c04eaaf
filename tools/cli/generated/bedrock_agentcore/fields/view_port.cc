// Tables of the shapes in outcrop/bedrock_agentcore/types/view_port.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/view_port.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const ViewPort*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ViewPort::width>("width", true),
      cli::field<&ViewPort::height>("height", true),
  };
  static constexpr cli::Shape shape{.name = "ViewPort", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
