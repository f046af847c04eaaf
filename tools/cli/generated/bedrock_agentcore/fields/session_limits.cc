// Tables of the shapes in outcrop/bedrock_agentcore/types/session_limits.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/session_limits.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const Amount*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Amount::value>("value", true),
      cli::field<&Amount::currency>("currency", true),
  };
  static constexpr cli::Shape shape{.name = "Amount", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SessionLimits*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SessionLimits::max_spend_amount>("maxSpendAmount", true),
  };
  static constexpr cli::Shape shape{.name = "SessionLimits", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
