// Writes PayloadType as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/payload_type.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const PayloadType& in) {
  writer.exactly_one("PayloadType", in.conversational.has_value() + in.blob.has_value() + in.json.has_value() +
                                        in.unknown.has_value());
  writer.begin_object();
  writer.member("conversational", in.conversational);
  writer.sensitive().member("blob", in.blob);
  writer.sensitive().member("json", in.json);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
