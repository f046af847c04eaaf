// Writes UserIdentifier as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/user_identifier.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const UserIdentifier& in) {
  writer.exactly_one("UserIdentifier", in.user_token.has_value() + in.user_id.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("userToken", in.user_token);
  writer.member("userId", in.user_id);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
