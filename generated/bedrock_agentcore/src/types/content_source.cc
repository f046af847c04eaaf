// Writes ContentSource and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/content_source.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const IngestPayloadType& in) {
  writer.exactly_one("IngestPayloadType", in.conversational.has_value() + in.json.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("conversational", in.conversational);
  writer.sensitive().member("json", in.json);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InlineMemoryContent& in) {
  writer.begin_object();
  writer.required("payload", in.payload);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ContentSource& in) {
  writer.exactly_one("ContentSource", in.inline_.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("inline", in.inline_);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
