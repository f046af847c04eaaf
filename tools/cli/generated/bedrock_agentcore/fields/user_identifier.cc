// Tables of the shapes in outcrop/bedrock_agentcore/types/user_identifier.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/user_identifier.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const UserIdentifier*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UserIdentifier::user_token>("userToken"),
      cli::field<&UserIdentifier::user_id>("userId"),
  };
  static constexpr cli::Shape shape{.name = "UserIdentifier", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
