// Tables of the shapes in outcrop/bedrock_agentcore/types/session_filter.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/session_filter.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const SessionFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SessionFilter::event_filter>("eventFilter"),
  };
  static constexpr cli::Shape shape{.name = "SessionFilter", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
