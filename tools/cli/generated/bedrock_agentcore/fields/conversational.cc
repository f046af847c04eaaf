// Tables of the shapes in outcrop/bedrock_agentcore/types/conversational.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/conversational.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const Content*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Content::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "Content", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const Conversational*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Conversational::content>("content", true),
      cli::field<&Conversational::role>("role", true),
  };
  static constexpr cli::Shape shape{.name = "Conversational", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
