// Tables of the shapes in outcrop/bedrock_agentcore_control/types/limit_entry.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/limit_entry.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const LimitEntry*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LimitEntry::dimensions>("dimensions", true),
      cli::field<&LimitEntry::requests>("requests"),
      cli::field<&LimitEntry::tokens>("tokens"),
      cli::field<&LimitEntry::connections>("connections"),
  };
  static constexpr cli::Shape shape{.name = "LimitEntry", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RateConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RateConfig::rate>("rate", true),
      cli::field<&RateConfig::period>("period", true),
  };
  static constexpr cli::Shape shape{.name = "RateConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
